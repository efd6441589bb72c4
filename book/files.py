"""Writing a file so that at every moment the disk holds the old one or the new one, never a half."""

import errno
import os
import re
import secrets
import shutil
import stat
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from io import BufferedRandom, FileIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from book.errors import FileProblem
from book.machine import is_running, this_machine

_SHARING_ERRORS = (5, 32, 33)
_PATIENCE = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)
"""Seconds between tries while another Windows program holds the file: 2.55 in all."""
_CANNOT_FLUSH_FOLDERS = (errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EBADF)
"""What network file systems answer that flush files, but no folders."""
_HALF = re.compile(r"\.~.+\.([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{8}\.tmp")
"""A file that is being written: the computer, and the number of the program that writes it."""
SPARE = 64 << 10
"""Bytes that a drive must have free beside what is written."""


@contextmanager
def replacing(
    path: Path, settle: Callable[[Path], object] | None = None, *, room: int = 0
) -> Generator[BinaryIO, None, None]:
    """A new file beside `path`, to write; it takes its place when the block ends, and goes if it fails.

    The bytes are flushed to the disk and the file is closed first; then `settle` may read it once more, and stop the
    change by raising. `room` is how many bytes the drive must have. The old file's permissions are kept, a link stays
    a link, and a file that is marked read-only stays as it is. Raises FileProblem, in plain words, for whatever the
    system refuses.
    """
    target = Path(os.path.realpath(path))
    writer = f"{this_machine()}-{os.getpid()}-{secrets.token_hex(4)}"
    beside = target.with_name(f".~{target.name[:40]}.{writer}.tmp")
    clear_halves(target)
    try:
        old_mode = _mode_of(target)
        _ask_for_room(target, room)
        opener = _open_new if old_mode is None else _open_private
        with BufferedRandom(FileIO(beside, "x+", opener=opener)) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if settle is not None:
            settle(beside)
        if old_mode is not None:
            beside.chmod(old_mode)
        _replace(beside, target)
        _sync_folder(target.parent)
    except OSError as problem:
        raise file_problem(problem, path, "written") from problem
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


@contextmanager
def scratch_folder() -> Generator[Path, None, None]:
    """A folder for what is needed for a moment only, which nobody else may look into; it goes with all that is in it.

    Raises FileProblem, in plain words, where the folder for such things is full, missing or not to be written; so does
    what the block itself writes there.
    """
    try:
        with TemporaryDirectory(prefix="briefbook-", ignore_cleanup_errors=True) as folder:
            yield Path(folder)
    except OSError as problem:
        raise file_problem(problem, Path(problem.filename or tempfile.tempdir or "."), "written") from problem


def clear_halves(path: Path) -> None:
    """Take away what programs were writing beside a file when they were killed.

    Only what is certainly theirs: of this computer, and of a program that has ended. What another computer writes
    stays, for nobody here can tell whether it still does.
    """
    folder = os.path.dirname(os.path.realpath(path))
    with suppress(OSError), os.scandir(folder) as entries:
        for name in [entry.name for entry in entries]:
            half = _HALF.fullmatch(name)
            if half is not None and half[1] == this_machine() and not is_running(int(half[2])):
                with suppress(OSError):
                    os.unlink(os.path.join(folder, name))


def _open_new(path: str, flags: int) -> int:
    return os.open(path, flags, 0o666)


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _mode_of(target: Path) -> int | None:
    """The old file's permissions, None if there is none. Raises PermissionError for one that is marked read-only."""
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return None
    if not mode & 0o222:
        raise PermissionError(errno.EACCES, "The file is marked read-only", str(target))
    return mode


def _ask_for_room(target: Path, room: int) -> None:
    if not room:
        return
    try:
        drive = shutil.disk_usage(target.parent)
    except OSError:
        return
    # Some shares report no size at all; there the write itself tells.
    if drive.total and drive.free < room + SPARE:
        needed, free = -(-(room + SPARE) >> 20), drive.free >> 20
        what = f"there is no room left on the drive: {needed} MB are needed, {free} MB are free"
        raise FileProblem(
            what, str(target.parent), "Free some space, or choose another place; the old file is untouched"
        )


def _replace(beside: Path, path: Path) -> None:
    for pause in (*_PATIENCE, None):
        try:
            os.replace(beside, path)
            return
        except PermissionError as problem:
            if pause is None or getattr(problem, "winerror", None) not in _SHARING_ERRORS:
                raise
            time.sleep(pause)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as problem:
        if problem.errno not in _CANNOT_FLUSH_FOLDERS:
            raise


def file_problem(problem: OSError, path: Path, done: str) -> FileProblem:
    """What the system refused, in plain words; `done` is what was to be done: "read" or "written"."""
    subject = str(path)
    match problem.errno:
        case errno.ENOENT if done == "read":
            return FileProblem("there is no such file", subject, "Check the name, or whether the drive is connected")
        case errno.ENOENT | errno.ENOTDIR:
            return FileProblem("the folder is not there", str(path.parent), "Choose another folder")
        case errno.EISDIR:
            return FileProblem("this is a folder, not a file", subject, "Choose a file")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            if getattr(problem, "winerror", None) in _SHARING_ERRORS:
                return FileProblem("another program has the file open", subject, "Close it there and try again")
            if done == "written":
                return FileProblem("it may not be written here", subject, "Choose another place")
            return FileProblem("it may not be read here", subject, "Ask its owner for access")
        case errno.ENOSPC | errno.EDQUOT:
            remedy = "Free some space, or choose another place; the old file is untouched"
            return FileProblem("there is no room left on the drive", str(path.parent), remedy)
        case errno.ENAMETOOLONG:
            return FileProblem("the file name is too long", path.name, "Choose a shorter name")
        case _:
            reason = problem.strerror or str(problem)
            what = f"it could not be written ({reason})" if done == "written" else f"it could not be read ({reason})"
            return FileProblem(what, subject, "Try again, or choose another place")
