"""A file that one running program holds: the system lets go of it when the program ends, however it ends."""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Held:
    """The hold on a file. Only for local folders: network file systems differ in what they promise."""

    def __init__(self, path: Path) -> None:
        """Take hold of the file, which is made if need be. Raises OSError: BlockingIOError or PermissionError if
        somebody else holds it."""
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if sys.platform == "win32":
                msvcrt.locking(self._descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._descriptor)
            raise

    def let_go(self) -> None:
        """Let others have it."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def is_held(path: Path) -> bool:
    """Whether a running program holds the file."""
    try:
        Held(path).let_go()
    except OSError:
        return True
    return False
