"""Writing a file so that at every moment the disk holds the old one or the new one, never a half."""

import errno
import os
import secrets
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from book.errors import FileProblem

_SHARING_ERRORS = (5, 32, 33)
_PATIENCE = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)
"""Seconds between tries while another Windows program holds the file: 2.55 in all."""


@contextmanager
def replacing(path: Path) -> Generator[BinaryIO, None, None]:
    """A new file beside `path`, to write and read back; it takes its place when the block ends, and goes if it fails.

    The bytes are flushed to the disk first, and the old file's permissions are kept. Raises FileProblem, in plain
    words, for whatever the system refuses.
    """
    beside = path.with_name(f".~{path.name[:80]}.{secrets.token_hex(4)}.tmp")
    try:
        with beside.open("x+b") as target:
            yield target
            target.flush()
            os.fsync(target.fileno())
        with suppress(FileNotFoundError):
            beside.chmod(path.stat().st_mode)
        _replace(beside, path)
        _sync_folder(path.parent)
    except OSError as problem:
        raise file_problem(problem, path, "written") from problem
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


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
    # Some network file systems cannot flush a folder; the file itself is flushed already.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


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
            remedy = "Choose another place" if done == "written" else "Ask its owner for access"
            return FileProblem(f"it may not be {done} here", subject, remedy)
        case errno.ENOSPC | errno.EDQUOT:
            remedy = "Free some space, or choose another place; the old file is untouched"
            return FileProblem("there is no room left on the drive", str(path.parent), remedy)
        case errno.ENAMETOOLONG:
            return FileProblem("the file name is too long", path.name, "Choose a shorter name")
        case _:
            reason = problem.strerror or str(problem)
            return FileProblem(f"it could not be {done} ({reason})", subject, "Try again, or choose another place")
