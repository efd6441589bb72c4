"""A lock says who has a book open, and is advice: it goes stale on its own computer only, and stops nobody."""

import json
import os
import platform
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from book import lock
from book.errors import FileProblem
from book.lock import Holder, Lock, holder_of, lock_path, take
from book.machine import this_machine


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "visit.briefbook"
    made.write_bytes(b"")
    return made


def somebody(
    path: Path, host: str = "LAPTOP7", pid: int = 4711, since: datetime | None = None, machine: str = ""
) -> None:
    holder = {"user": "jane", "host": host, "pid": pid, "app": "Briefbook 1", "token": "abc", "machine": machine}
    lock_path(path).write_text(json.dumps(holder | {"since": (since or datetime.now(UTC)).isoformat()}))


def test_the_lock_says_who_where_and_since_when(path: Path) -> None:
    taken = take(path)
    assert isinstance(taken, Lock)
    holder = holder_of(path)
    assert holder is not None
    assert (holder.host, holder.pid) == (platform.node(), os.getpid())
    assert abs(datetime.now(UTC) - holder.since) < timedelta(minutes=1)
    taken.let_go()
    assert list(path.parent.iterdir()) == [path]


def test_the_second_one_is_told(path: Path) -> None:
    first = take(path)
    assert isinstance(first, Lock)
    assert isinstance(take(path), Holder)
    first.let_go()
    assert isinstance(take(path), Lock)


@pytest.mark.parametrize("days", [0, 1, -1, 3650, -3650])
def test_a_lock_of_another_computer_is_never_stale(path: Path, days: int) -> None:
    somebody(path, since=datetime.now(UTC) + timedelta(days=days))
    found = take(path)
    assert isinstance(found, Holder)
    assert found.user == "jane"
    assert lock_path(path).exists()


def pid_of_a_program_that_ended() -> int:
    return int(subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True).stdout)


@pytest.mark.parametrize("machine", [this_machine(), ""])
def test_what_a_crash_on_this_computer_left_is_taken_silently(path: Path, machine: str) -> None:
    somebody(path, host=platform.node(), pid=pid_of_a_program_that_ended(), machine=machine)
    assert isinstance(take(path), Lock)


def test_a_computer_of_the_same_name_is_another_one(path: Path) -> None:
    somebody(path, host=platform.node(), pid=pid_of_a_program_that_ended(), machine="00000000")
    assert isinstance(take(path), Holder)


def test_a_lock_can_be_taken_over_and_the_other_notices(path: Path) -> None:
    first = take(path)
    second = take(path, over=True)
    assert isinstance(first, Lock)
    assert isinstance(second, Lock)
    assert not first.is_ours
    first.let_go()
    assert second.is_ours
    assert lock_path(path).exists()


def test_a_lock_that_was_swept_away_comes_back(path: Path) -> None:
    taken = take(path)
    assert isinstance(taken, Lock)
    lock_path(path).unlink()
    taken.renew()
    assert lock_path(path).exists()


@pytest.mark.parametrize("junk", [b"", b"{}", b"\xff", b"[1]", b"x" * 1_000_000])
def test_a_lock_that_says_nothing_is_none(path: Path, junk: bytes) -> None:
    lock_path(path).write_bytes(junk)
    assert holder_of(path) is None
    assert isinstance(take(path), Lock)


def test_a_lock_that_cannot_be_made_is_a_note(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "lock_path", lambda _path: path.parent / "no" / "folder")
    with pytest.raises(FileProblem):
        take(path)
