"""Whatever fails while a book is saved, the file holds the old book or the new one, and somebody is told."""

import errno
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from book import edits, project_file
from book.backups import Backups
from book.errors import BriefbookError, ChangedOnDisk, FileProblem
from book.media import Media
from book.model import Article, Book
from book.richtext import Figure
from tests.book.faults import Disk, Faults, injected

ERRORS: dict[str, Callable[[], OSError]] = {
    "no space": lambda: OSError(errno.ENOSPC, "No space left on device"),
    "quota": lambda: OSError(errno.EDQUOT, "Disk quota exceeded"),
    "broken drive": lambda: OSError(errno.EIO, "Input/output error"),
    "no right": lambda: PermissionError(errno.EACCES, "Permission denied"),
    "read-only": lambda: OSError(errno.EROFS, "Read-only file system"),
    "share gone": lambda: OSError(errno.ESTALE, "Stale file handle"),
}


@pytest.fixture
def pictured(book: Book, media: Media) -> Book:
    name = media.add(random.Random(1).randbytes(100_000), "png")
    return edits.add_items([Article(id="pictured", body=(Figure(name),))]).change(book)


@pytest.fixture
def path(tmp_path: Path, pictured: Book, media: Media) -> Path:
    made = tmp_path / "share" / "visit.briefbook"
    made.parent.mkdir()
    project_file.write(made, pictured, media)
    return made


@pytest.fixture
def later(pictured: Book) -> Book:
    return edits.retitle("", "Later").change(pictured)


def operations(monkeypatch: pytest.MonkeyPatch, path: Path, book: Book, media: Media) -> list[str]:
    faults = Faults()
    with injected(monkeypatch, faults):
        project_file.write(path, book, media)
    return faults.done


@pytest.mark.parametrize("error", ERRORS.values(), ids=ERRORS.keys())
def test_any_operation_may_fail(
    monkeypatch: pytest.MonkeyPatch, path: Path, later: Book, media: Media, error: Callable[[], OSError]
) -> None:
    old = path.read_bytes()
    steps = operations(monkeypatch, path, later, media)
    new = path.read_bytes()
    assert {"open", "write", "fsync", "close", "chmod", "replace"} <= set(steps)
    for place, name in enumerate(steps, 1):
        path.write_bytes(old)
        with injected(monkeypatch, Faults(place, error)):
            try:
                project_file.write(path, later, media)
                told = None
            except BriefbookError as problem:
                told = problem
        now = path.read_bytes()
        assert now in (old, new)
        in_place = "replace" in steps[: place - 1]
        assert (now == new) == in_place or told is None, name
        assert told is not None or now == new, f"{name} failed and nobody was told"
        assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_write_that_takes_only_half_is_gone_on_with(
    monkeypatch: pytest.MonkeyPatch, path: Path, later: Book, media: Media
) -> None:
    with injected(monkeypatch, Faults()):
        project_file.write(path, later, media)
    assert project_file.read(path).book == later


def test_power_may_go_at_any_moment(
    monkeypatch: pytest.MonkeyPatch, path: Path, pictured: Book, later: Book, media: Media, tmp_path: Path
) -> None:
    old = path.read_bytes()
    disk = Disk(monkeypatch, path)
    project_file.write(path, later, media)
    monkeypatch.undo()
    new = path.read_bytes()
    states = list(disk.states())
    assert len(states) > 10
    assert set(states) == {old, new}


@pytest.mark.parametrize("code", [5, 32, 33])
@pytest.mark.parametrize(("busy", "saved"), [(4, True), (100, False)])
def test_another_windows_program_may_hold_the_file_for_a_while(
    monkeypatch: pytest.MonkeyPatch, path: Path, pictured: Book, later: Book, media: Media,
    code: int, busy: int, saved: bool,
) -> None:  # fmt: skip
    real, tries, waited = os.replace, [0], [0.0]

    def replace(source: object, target: object) -> None:
        tries[0] += 1
        if tries[0] <= busy:
            problem = PermissionError(errno.EACCES, "The process cannot access the file")
            problem.winerror = code  # type: ignore[attr-defined]
            raise problem
        real(source, target)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(time, "sleep", lambda pause: waited.__setitem__(0, waited[0] + pause))
    if saved:
        project_file.write(path, later, media)
    else:
        with pytest.raises(FileProblem, match="another program has the file open"):
            project_file.write(path, later, media)
        assert waited[0] < 4
    assert project_file.read(path).book == (later if saved else pictured)


def test_a_file_that_is_marked_read_only_is_left_alone(path: Path, pictured: Book, later: Book, media: Media) -> None:
    path.chmod(0o444)
    with pytest.raises(FileProblem, match="may not be written"):
        project_file.write(path, later, media)
    assert project_file.read(path).book == pictured


def test_a_folder_that_may_not_be_written_is_told(
    monkeypatch: pytest.MonkeyPatch, path: Path, pictured: Book, later: Book, media: Media
) -> None:
    with (
        injected(monkeypatch, Faults(1, ERRORS["no right"])),
        pytest.raises(FileProblem, match="Choose another place"),
    ):
        project_file.write(path, later, media)
    assert project_file.read(path).book == pictured


def test_room_is_asked_for_first(monkeypatch: pytest.MonkeyPatch, path: Path, later: Book, media: Media) -> None:
    usage = type("usage", (), {"total": 1 << 30, "free": 50_000})
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: usage)
    old = path.read_bytes()
    with pytest.raises(FileProblem, match=r"1 MB are needed, 0 MB are free") as caught:
        project_file.write(path, later, media)
    assert str(path.parent) in str(caught.value)
    assert path.read_bytes() == old


@pytest.mark.skipif(os.name != "posix", reason="links as POSIX has them")
def test_a_link_stays_a_link(tmp_path: Path, path: Path, later: Book, media: Media) -> None:
    link = tmp_path / "link.briefbook"
    link.symlink_to(path)
    project_file.write(link, later, media)
    assert link.is_symlink()
    assert project_file.read(path).book == later


def test_a_save_that_came_in_between_is_noticed_at_the_last_moment(
    monkeypatch: pytest.MonkeyPatch, path: Path, pictured: Book, later: Book, media: Media
) -> None:
    stamp = project_file.read(path).stamp
    theirs = edits.retitle("", "Theirs").change(pictured)
    real, done = os.fsync, []

    def fsync(descriptor: int) -> None:
        real(descriptor)
        if not done:
            done.append(True)
            project_file.write(path, theirs, media)

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(ChangedOnDisk):
        project_file.write(path, later, media, stamp=stamp)
    assert project_file.read(path).book == theirs


@pytest.mark.parametrize("seen", [b"", b"\0" * 5000, b"PK\x03\x04 half"], ids=["empty", "zeros", "half"])
def test_a_file_that_a_sync_client_is_just_writing_is_not_saved_over(
    path: Path, later: Book, media: Media, seen: bytes
) -> None:
    stamp, whole = project_file.read(path).stamp, path.read_bytes()
    path.write_bytes(seen)
    with pytest.raises(ChangedOnDisk):
        project_file.write(path, later, media, stamp=stamp)
    assert path.read_bytes() == seen
    path.write_bytes(whole)
    project_file.write(path, later, media, stamp=stamp)
    assert project_file.read(path).book == later


def test_two_people_saving_in_turns_lose_nothing(path: Path, pictured: Book, media: Media, tmp_path: Path) -> None:
    """Two programs with one file, in 200 random orders of open and save: each version is in the file or in a backup,
    and whoever would have overwritten the other was told."""
    chance = random.Random(5)
    backups = Backups(tmp_path / "local")
    told = silent = 0
    open_now = {who: project_file.read(path) for who in "ab"}
    last = open_now["a"].book
    for turn in range(200):
        who = chance.choice("ab")
        if chance.random() < 0.3:
            open_now[who] = project_file.read(path)
            continue
        mine = edits.retitle("", f"{who} {turn}").change(open_now[who].book)
        stale = project_file.fingerprint_of(path) != open_now[who].stamp.fingerprint
        try:
            project_file.write(path, mine, media, stamp=open_now[who].stamp, keep_old=backups.keep)
            silent += stale
            last = mine
            open_now[who] = project_file.read(path)
        except ChangedOnDisk:
            told += 1
            assert stale
            assert project_file.read(path).book == last
    assert told > 10
    assert silent == 0


_SAVER = """
import sys
from pathlib import Path
from msgspec.structs import replace
from book import project_file
path = Path(sys.argv[1])
project = project_file.read(path)
print("ready", flush=True)
for number in range(10_000):
    project_file.write(path, replace(project.book, title=f"Save {number}"), project.media)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill as POSIX has it")
def test_a_kill_at_any_moment_leaves_a_whole_book(path: Path, pictured: Book) -> None:
    chance = random.Random(11)
    for _ in range(8):
        saver = subprocess.Popen([sys.executable, "-c", _SAVER, str(path)], stdout=subprocess.PIPE)
        assert saver.stdout is not None
        saver.stdout.readline()
        with saver:
            try:
                saver.wait(chance.random() * 0.15)
            except subprocess.TimeoutExpired:
                saver.send_signal(signal.SIGKILL)
        project = project_file.read(path)
        assert project.missing == ()
        assert project.book.sections == pictured.sections
    assert len(list(path.parent.iterdir())) <= 2
    project_file.write(path, pictured, project.media)
    assert list(path.parent.iterdir()) == [path]


_KILLED_SAVER = """
import os, sys
from pathlib import Path
from book.files import replacing
with replacing(Path(sys.argv[1])) as file:
    file.write(b"half")
    file.flush()
    print("writing", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def writing(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A program that is in the middle of a save."""
    program = subprocess.Popen(
        [sys.executable, "-c", _KILLED_SAVER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"writing\n"
        yield program
        program.kill()


def halves(path: Path) -> list[Path]:
    return sorted(one for one in path.parent.iterdir() if one != path)


def test_what_a_killed_save_left_goes_with_the_next_one(
    writing: subprocess.Popen[bytes], path: Path, later: Book, media: Media
) -> None:
    (half,) = halves(path)
    writing.kill()
    writing.wait()
    assert half.exists()
    project_file.write(path, later, media)
    assert halves(path) == []


def test_what_somebody_still_writes_stays(
    writing: subprocess.Popen[bytes], path: Path, later: Book, media: Media
) -> None:
    (half,) = halves(path)
    project_file.write(path, later, media)
    assert halves(path) == [half]


def test_what_another_computer_writes_stays(path: Path, later: Book, media: Media) -> None:
    names = (".~visit.briefbook.00000000-1-0123abcd.tmp", ".~visit.briefbook.tmp", ".~lock.visit.briefbook#", "x.tmp")
    for name in names:
        path.with_name(name).write_bytes(b"half")
    project_file.write(path, later, media)
    assert sorted(one.name for one in halves(path)) == sorted(names)


@pytest.mark.skipif(os.name != "posix", reason="a path is short there")
@pytest.mark.parametrize("letter", ["x", "ж", "海", "🚢"])
def test_a_name_as_long_as_the_system_takes_can_be_saved_again(
    tmp_path: Path, later: Book, media: Media, letter: str
) -> None:
    path = tmp_path / f"{letter * ((255 - len('.briefbook')) // len(letter.encode()))}.briefbook"
    project_file.write(path, later, media)
    project_file.write(path, later, media)
    assert project_file.read(path).book == later


_LITTLE_ROOM = """
import resource, sys
from pathlib import Path
from book import edits, project_file
from book.errors import FileProblem
path = Path(sys.argv[1])
project = project_file.read(path)
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
try:
    project_file.write(path, edits.retitle("", "Later").change(project.book), project.media)
except FileProblem as problem:
    print(problem)
"""


@pytest.mark.skipif(os.name != "posix", reason="limits as POSIX has them")
def test_a_file_that_may_not_grow_is_not_cut_off(path: Path, pictured: Book) -> None:
    """The system itself takes half of a write and refuses the rest: what a full disk does."""
    run = subprocess.run(
        [sys.executable, "-c", _LITTLE_ROOM, str(path)], capture_output=True, text=True, check=True, timeout=60
    )
    assert "could not be written" in run.stdout
    assert project_file.read(path).book == pictured
    assert list(path.parent.iterdir()) == [path]
