"""What was not saved outlives the program: it is offered until it is saved or thrown away, and damage costs little."""

import errno
import os
import random
import stat
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from book import edits, journal, recovery
from book.compare import words_changed
from book.errors import FileProblem
from book.media import Media
from book.model import Article, Book
from book.project_file import Kept, Project, Stamp
from book.recovery import Recovery
from book.richtext import Figure, paragraphs


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 6, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=2)
        return self.now


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "local" / "recovery"


def crashed(running: Recovery) -> None:
    """The program is gone: the system lets go of what it held, and nothing else happens."""
    assert running._held is not None
    running._held.let_go()


def project_of(book: Book, **more) -> Project:
    return Project(book=book, media=more.pop("media", Media()), **more)


def typed(book: Book, words: str) -> Book:
    return edits.rewrite("grain", paragraphs(words)).change(book)


def test_what_was_typed_is_there_after_a_crash(root: Path, book: Book, tmp_path: Path) -> None:
    running = Recovery(root, clock=Clock())
    for words in ("One", "One two", "One two three"):
        running.keep(project_of(typed(book, words)), tmp_path / "a.briefbook", book)
    crashed(running)
    (left,) = Recovery(root).left()
    assert left.book == typed(book, "One two three")
    assert left.saved == book
    assert left.path == tmp_path / "a.briefbook"
    assert not left.lost
    assert words_changed(left.saved, left.book) == 14


def test_a_clock_that_was_set_back_hides_nothing_that_was_typed(root: Path, book: Book) -> None:
    running = Recovery(root, clock=Clock())
    running.keep(project_of(typed(book, "One")), None, book)
    for path in root.rglob("*"):
        os.utime(path, (2e9, 2e9))  # May 2033
    for words in ("One two", "One two three"):
        running.keep(project_of(typed(book, words)), None, book)
    crashed(running)
    (left,) = Recovery(root).left()
    assert left.book == typed(book, "One two three")


def test_a_running_program_is_not_taken_for_a_crash(root: Path, book: Book) -> None:
    running = Recovery(root)
    running.keep(project_of(typed(book, "One")), None, book)
    assert Recovery(root).left() == ()


def test_a_save_takes_the_copy_away(root: Path, book: Book) -> None:
    running = Recovery(root)
    running.keep(project_of(typed(book, "One")), None, book)
    running.saved()
    crashed(running)
    assert Recovery(root).left() == ()
    assert list(root.iterdir()) == []


def test_work_goes_on_after_a_save(root: Path, book: Book) -> None:
    running = Recovery(root)
    running.keep(project_of(typed(book, "One")), None, book)
    running.saved()
    running.keep(project_of(typed(book, "Two")), None, typed(book, "One"))
    crashed(running)
    (left,) = Recovery(root).left()
    assert (left.saved, left.book) == (typed(book, "One"), typed(book, "Two"))


def test_pictures_versions_and_unknown_fields_come_too(root: Path, book: Book) -> None:
    media = Media()
    name = media.add(b"a picture", "png")
    shown = edits.add_items([Article(body=(Figure(name),))]).change(book)
    kept = Kept({"mood": 1}, {"grain": {"stars": 5}}, {"maps/a.svg": b"<svg/>"})
    running = Recovery(root)
    running.keep(project_of(shown, media=media, kept=kept, stamp=Stamp("abc", ("x",))), None, book)
    crashed(running)
    (left,) = Recovery(root).left()
    project = left.project()
    assert dict(project.media) == dict(media)
    assert project.kept == kept
    assert project.stamp == Stamp("abc", ("x",))


def test_a_name_of_a_picture_never_leads_elsewhere(root: Path, book: Book, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("canary")
    evil = edits.add_items([Article(body=(Figure(str(secret)), Figure("../held"), Figure("/dev/zero")))]).change(book)
    running = Recovery(root)
    running.keep(project_of(evil), None, book)
    crashed(running)
    (left,) = Recovery(root).left()
    assert dict(left.media) == {}


def test_it_is_offered_until_somebody_decides(root: Path, book: Book) -> None:
    running = Recovery(root)
    running.keep(project_of(typed(book, "One")), None, book)
    crashed(running)
    for _ in range(5):
        (left,) = Recovery(root).left()
    recovery.discard(left)
    assert Recovery(root).left() == ()


def test_five_crashes_while_recovering_lose_nothing(root: Path, book: Book) -> None:
    words = typed(book, "What must not be lost")
    running = Recovery(root)
    running.keep(project_of(words), None, book)
    crashed(running)
    for number in range(5):
        again = Recovery(root)
        (left,) = again.left()
        assert left.book == words
        again.take_over(left)
        assert again.left() == ()
        if number % 2:
            again.keep(left.project(), None, left.saved)
            crashed(again)
    (left,) = Recovery(root).left()
    assert left.book == words


def test_discarding_means_this_one_only(root: Path, book: Book) -> None:
    for words in ("One", "Two"):
        running = Recovery(root)
        running.keep(project_of(typed(book, words)), None, book)
        crashed(running)
    first, second = Recovery(root).left()
    recovery.discard(first)
    (left,) = Recovery(root).left()
    assert left.book == second.book


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")
def test_nobody_else_may_look(root: Path, book: Book) -> None:
    media = Media()
    name = media.add(b"a picture", "png")
    running = Recovery(root)
    running.keep(project_of(edits.add_items([Article(body=(Figure(name),))]).change(book), media=media), None, book)
    for path in [root, *root.rglob("*")]:
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted, path


def left_after(root: Path, damage) -> tuple:
    (folder,) = root.iterdir()
    for path in folder.glob("*.journal"):
        damage(path)
    return Recovery(root).left()


def test_a_journal_cut_anywhere_gives_the_last_whole_book(root: Path, book: Book) -> None:
    running = Recovery(root, clock=Clock())
    states = [typed(book, "word " * count) for count in range(1, 30)]
    for state in states:
        running.keep(project_of(state), None, book)
    crashed(running)
    (path,) = root.glob("*/*.journal")
    whole = path.read_bytes()
    found = []
    for length in range(0, len(whole), 97):
        path.write_bytes(whole[:length])
        left = Recovery(root).left()
        if left:
            found.append(left[0].book)
            assert left[0].book in (book, *states)
        else:
            assert length < 4000
    assert found == sorted(found, key=lambda one: ([book, *states]).index(one))


def test_a_flipped_bit_costs_one_change_at_most(root: Path, book: Book) -> None:
    running = Recovery(root, clock=Clock())
    states = [typed(book, f"State {count}") for count in range(12)]
    for state in states:
        running.keep(project_of(state), None, book)
    crashed(running)
    (path,) = root.glob("*/*.journal")
    whole = bytearray(path.read_bytes())
    chance = random.Random(3)
    first_end = whole.index(b'"book":{') + 200
    for _ in range(300):
        place = chance.randrange(len(whole))
        damaged = bytearray(whole)
        damaged[place] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        left = Recovery(root).left()
        assert left or place < first_end * 4
        if left:
            assert left[0].book in (book, *states)
            assert left[0].book == states[-1] or left[0].lost


def test_the_journal_before_the_last_one_counts_if_that_is_gone(root: Path, book: Book) -> None:
    clock = Clock()
    running = Recovery(root, clock=clock)
    running.keep(project_of(typed(book, "Old")), None, book)
    clock.now += timedelta(minutes=11)
    running.keep(project_of(typed(book, "New")), None, book)
    crashed(running)
    assert len(list(root.glob("*/*.journal"))) == 2
    newest = max(root.glob("*/*.journal"))
    newest.write_bytes(b"\0" * 5000)
    (left,) = Recovery(root).left()
    assert left.book == typed(book, "Old")
    assert left.lost


def test_only_two_journals_are_kept(root: Path, book: Book) -> None:
    clock = Clock()
    running = Recovery(root, clock=clock)
    for number in range(6):
        clock.now += timedelta(minutes=11)
        running.keep(project_of(typed(book, f"{number}")), None, book)
    assert len(list(root.glob("*/*.journal"))) == 2


@pytest.mark.parametrize("junk", [b"", b"\xff" * 300, b"00000000 {}\n", b"not a line", b"8587147a null\n"])
def test_junk_in_the_store_stops_nobody(root: Path, book: Book, junk: bytes) -> None:
    (root / "abc" / "media").mkdir(parents=True)
    (root / "abc" / "000001.journal").write_bytes(junk)
    (root / "a file").write_bytes(junk)
    (root / "folder").mkdir()
    assert Recovery(root).left() == ()
    running = Recovery(root)
    running.keep(project_of(typed(book, "One")), None, book)
    crashed(running)
    assert len(Recovery(root).left()) == 1


def test_a_full_disk_is_told_and_the_next_copy_is_whole(
    root: Path, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = Recovery(root)
    running.keep(project_of(typed(book, "One")), None, book)
    real = os.write

    def half(descriptor: int, data) -> int:
        real(descriptor, bytes(data)[: len(data) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", half)
        with pytest.raises(FileProblem, match="no room"):
            running.keep(project_of(typed(book, "One two")), None, book)
    running.keep(project_of(typed(book, "One two three")), None, book)
    crashed(running)
    (left,) = Recovery(root).left()
    assert left.book == typed(book, "One two three")


def test_a_folder_that_vanished_is_made_anew(root: Path, book: Book) -> None:
    import shutil

    running = Recovery(root)
    running.keep(project_of(typed(book, "One")), None, book)
    shutil.rmtree(root)
    running.keep(project_of(typed(book, "Two")), None, book)
    crashed(running)
    assert Recovery(root).left()[0].book == typed(book, "Two")


def test_half_a_surrogate_stops_no_copy(root: Path, book: Book) -> None:
    running = Recovery(root)
    running.keep(project_of(typed(book, "broken \ud83d emoji")), None, book)
    crashed(running)
    assert Recovery(root).left()[0].book == typed(book, "broken ? emoji")


def test_a_change_in_a_thousand_articles_costs_little(root: Path) -> None:
    words = " ".join(f"word{number}" for number in range(700))
    book = edits.add_items(
        [Article(id=f"a{one}", headline=f"No. {one}", body=paragraphs(f"{one} {words}")) for one in range(1000)]
    ).change(Book())
    running = Recovery(root)
    running.keep(project_of(edits.retitle("a0", "First").change(book)), None, book)
    (path,) = root.glob("*/*.journal")
    whole = path.stat().st_size
    started = time.perf_counter()
    running.keep(project_of(edits.retitle("a500", "Changed").change(book)), None, book)
    assert time.perf_counter() - started < 0.5
    assert path.stat().st_size - whole < whole / 50


_WRITER = """
import sys
from pathlib import Path
from book import edits
from book.media import Media
from book.model import Article, Book
from book.project_file import Project
from book.recovery import Recovery
from book.richtext import paragraphs
book = Book(id="b", inbox=tuple(Article(id=f"a{n}", body=paragraphs("word " * 300)) for n in range(20)))
running = Recovery(Path(sys.argv[1]))
for number in range(100000):
    now = edits.rewrite("a3", paragraphs(f"State {number}")).change(book)
    running.keep(Project(book=now, media=Media()), None, book)
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill as POSIX has it")
def test_a_kill_at_any_moment_loses_at_most_what_was_being_written(root: Path) -> None:
    chance = random.Random(2)
    for _ in range(5):
        writer = subprocess.Popen([sys.executable, "-c", _WRITER, str(root)], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        with writer:
            for _line in range(chance.randrange(1, 60)):
                last = int(writer.stdout.readline())
            writer.kill()
        (left,) = Recovery(root).left()
        state = int(left.book.inbox[3].body[0].spans[0].text.split()[1])  # type: ignore[union-attr]
        assert state >= last
        recovery.discard(left)


def test_a_journal_is_lines_that_anyone_can_read(root: Path, book: Book) -> None:
    file = journal.JournalFile(root.parent / "a.journal")
    root.parent.mkdir(parents=True)
    file.write(journal.About(path="/a"), book, now=datetime(2026, 11, 24, tzinfo=UTC))
    for line in file.path.read_text("utf-8").split("\n")[1:-1]:
        check, _, record = line.partition(" ")
        assert len(check) == 8
        assert record.startswith("{")
