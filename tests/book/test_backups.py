"""Backups are whole copies, the ones worth keeping stay, and all of them stay below the quota."""

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from book import edits, project_file
from book.backups import UNREADABLE, Backup, Backups, worth_keeping
from book.media import Media
from book.model import Book

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "local" / "backups")


@pytest.fixture
def path(tmp_path: Path, book: Book, media: Media) -> Path:
    made = tmp_path / "visit.briefbook"
    project_file.write(made, book, media)
    return made


def save(path: Path, title: str) -> None:
    project = project_file.read(path)
    project_file.write(path, edits.retitle("", title).change(project.book), project.media)


def test_a_backup_is_the_file_as_it_was(backups: Backups, path: Path, book: Book) -> None:
    before = path.read_bytes()
    kept = backups.keep(path, NOON)
    assert kept is not None
    save(path, "Later")
    assert kept.path.read_bytes() == before
    assert (kept.made, kept.name, kept.size) == (NOON, "visit", len(before))
    assert backups.of(book.id) == (kept,)
    if os.name == "posix":
        assert stat.S_IMODE(kept.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(kept.path.parent.stat().st_mode) == 0o700


def test_the_same_content_is_kept_once(backups: Backups, path: Path) -> None:
    assert backups.keep(path, NOON) is not None
    assert backups.keep(path, NOON + timedelta(hours=1)) is None
    assert len(backups.all()) == 1


def test_a_backup_is_found_by_its_content(backups: Backups, path: Path, book: Book) -> None:
    kept = backups.keep(path, NOON)
    assert backups.with_content(book.id, project_file.fingerprint_of(path)) == kept
    assert backups.with_content(book.id, "0" * 64) is None


def test_what_is_no_book_is_kept_too(backups: Backups, path: Path) -> None:
    path.write_bytes(b"not a book any more")
    kept = backups.keep(path, NOON)
    assert kept is not None
    assert kept.path.parent.name == UNREADABLE
    assert kept.path.read_bytes() == b"not a book any more"


@pytest.mark.parametrize("book_id", ["../../evil", "", "a/b", "x" * 300])
def test_a_books_id_never_leads_elsewhere(backups: Backups, tmp_path: Path, book_id: str) -> None:
    path = tmp_path / "mailed.briefbook"
    project_file.write(path, Book(id=book_id), Media())
    kept = backups.keep(path, NOON)
    assert kept is not None
    assert kept.path.parent.parent == tmp_path / "local" / "backups"


def test_ten_days_and_weeks_are_kept() -> None:
    every_hour = [NOON - timedelta(hours=hours) for hours in range(24 * 60)]
    kept = worth_keeping(every_hour)
    assert set(every_hour[:10]) <= kept
    assert len({one.date() for one in kept}) >= 7
    assert len({one.isocalendar()[:2] for one in kept}) >= 4
    assert len(kept) <= 10 + 7 + 4


def test_the_quota_holds_and_the_newest_stays(tmp_path: Path, path: Path) -> None:
    size = path.stat().st_size
    backups = Backups(tmp_path / "local", quota=size * 3)
    for hour in range(8):
        save(path, f"Edition {hour}")
        kept = backups.keep(path, NOON + timedelta(hours=hour))
        assert kept is not None
        assert sum(one.size for one in backups.all()) <= size * 4
        assert kept in backups.all()
    assert len(backups.all()) < 8


def test_a_clock_that_was_set_back_costs_no_backup(tmp_path: Path, path: Path) -> None:
    size = path.stat().st_size
    backups = Backups(tmp_path / "local", quota=size * 16)
    for hour in range(12):
        save(path, f"Before {hour}")
        backups.keep(path, NOON + timedelta(hours=hour))
    since: list[Backup | None] = []
    for minute in range(8):
        save(path, f"After {minute}")
        since.append(backups.keep(path, NOON - timedelta(days=365, minutes=-minute)))
        assert set(since) <= set(backups.all())
        assert sum(one.size for one in backups.all()) <= size * 17


def test_a_save_puts_what_it_replaces_aside(backups: Backups, path: Path, book: Book, media: Media) -> None:
    later = edits.retitle("", "Later").change(book)
    project_file.write(path, later, media, keep_old=backups.keep)
    (kept,) = backups.of(book.id)
    assert project_file.read(kept.path).book == book
    assert project_file.read(path).book == later
