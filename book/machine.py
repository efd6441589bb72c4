"""This computer and what runs on it: files that programs leave beside a book on a share tell whose they are by it."""

import hashlib
import os
import platform
import sys
import uuid
from functools import cache


@cache
def this_machine() -> str:
    """Eight characters that tell this computer from others of the same name: of its name and its network card."""
    card = uuid.getnode()
    if card >> 40 & 1:
        # Made up anew in each program where there is no card; such a computer shares no folder (RFC 4122, 4.5).
        card = 0
    return hashlib.sha256(f"{platform.node()}\0{card}".encode()).hexdigest()[:8]


def is_running(pid: int) -> bool:
    """Whether this computer runs a program of this number; True where that cannot be told."""
    if pid <= 0:
        return False
    if sys.platform == "win32":
        return _is_running_on_windows(pid)
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _is_running_on_windows(pid: int) -> bool:
    # There os.kill would end the process. See OpenProcess and GetExitCodeProcess in the Windows API.
    if sys.platform != "win32":
        return True
    import ctypes

    kernel = ctypes.windll.kernel32
    handle = kernel.OpenProcess(0x1000, False, pid)
    if not handle:
        return kernel.GetLastError() == 5
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == 259
