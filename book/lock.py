"""Who has a book open: a small file beside it, as advice. It never stops anybody from reading.

`.~lock.NAME#`, as LibreOffice names its own, holds JSON: who, on which computer, since when. It goes stale by a crash,
and a sync client may bring it late, so it is never the thing that keeps a save from being lost: that is the comparison
before each save. Whether the holder of a lock of *another* computer still works cannot be told from here, whatever the
clocks say; such a lock is only ever taken over by a person.
"""

import getpass
import os
import platform
import secrets
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from book.files import file_problem, replacing
from book.machine import is_running, this_machine
from book.version import __version__

MAX_BYTES = 10_000


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """Who has a book open."""

    user: str
    host: str
    pid: int
    app: str
    since: datetime
    token: str
    machine: str = ""
    """Which computer, for those of one name; see `book.machine`."""


def lock_path(path: Path) -> Path:
    """Where the lock of a book lies."""
    return path.with_name(f".~lock.{path.name}#")


def holder_of(path: Path) -> Holder | None:
    """Who has the book open, as far as its lock says; None if it has none, or a stale one of this computer."""
    try:
        with lock_path(path).open("rb") as file:
            holder = msgspec.json.decode(file.read(MAX_BYTES), type=Holder)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return None if _is_stale(holder) else holder


def _is_stale(holder: Holder) -> bool:
    # Two computers may have one name, so the name alone says nothing about a lock that tells its computer.
    here = holder.host == platform.node() and holder.machine in ("", this_machine())
    return here and not is_running(holder.pid)


class Lock:
    """This program's lock of a book."""

    def __init__(self, path: Path, holder: Holder) -> None:
        self._path = path
        self._holder = holder

    @property
    def is_ours(self) -> bool:
        """Whether the lock still says that this program has the book; False once somebody took over."""
        found = holder_of(self._path)
        return found is None or found.token == self._holder.token

    def renew(self) -> None:
        """Put the lock back if it went away, as sync clients and cleaners make it do. Raises FileProblem."""
        if holder_of(self._path) is None:
            _write(self._path, self._holder)

    def let_go(self) -> None:
        """Take the lock away, if it is still ours."""
        found = holder_of(self._path)
        if found is not None and found.token == self._holder.token:
            with suppress(OSError):
                lock_path(self._path).unlink()


def take(path: Path, *, over: bool = False) -> Lock | Holder:
    """Lock a book that was opened, or return who has it already; `over` takes it from them.

    Raises FileProblem if no lock can be written there, which is a reason for a note and for nothing else.
    """
    holder = Holder(
        user=_user(),
        host=platform.node(),
        pid=os.getpid(),
        app=f"Briefbook {__version__}",
        since=datetime.now(UTC).replace(microsecond=0),
        token=secrets.token_hex(8),
        machine=this_machine(),
    )
    known = holder_of(path)
    if known is not None and not over:
        return known
    try:
        if known is None and not lock_path(path).exists():
            with lock_path(path).open("xb") as file:
                file.write(msgspec.json.encode(holder))
        else:
            _write(path, holder)
    except FileExistsError:
        # Somebody was a moment faster.
        return holder_of(path) or holder
    except OSError as problem:
        raise file_problem(problem, lock_path(path), "written") from problem
    return Lock(path, holder)


def _write(path: Path, holder: Holder) -> None:
    with replacing(lock_path(path)) as file:
        file.write(msgspec.json.encode(holder))


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
