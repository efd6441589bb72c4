"""Copies that sync clients make beside a book are noticed by their names and by what is in them."""

from pathlib import Path

import pytest

from book import edits, project_file
from book.conflicts import copies_of
from book.media import Media
from book.model import Book

SURE = {
    "Dropbox": "visit (Jane Doe's conflicted copy 2026-11-24).briefbook",
    "Dropbox, again": "visit (conflicted copy 2026-11-24 1).briefbook",
    "Nextcloud": "visit (conflicted copy 2026-11-24 141000).briefbook",
    "Nextcloud, before": "visit_conflict-20261124-141000.briefbook",
    "Syncthing": "visit.sync-conflict-20261124-141000-ABCDEF7.briefbook",
    "Google Drive": "visit [Conflict].briefbook",
    "pCloud": "visit [conflicted].briefbook",
    "Seafile": "visit (SFConflict jane@example.org 2026-11-24-14-10-00).briefbook",
}
MAYBE = {
    "OneDrive": "visit-LAPTOP7.briefbook",
    "OneDrive, again": "visit-LAPTOP7-2.briefbook",
    "a browser": "visit (1).briefbook",
    "iCloud": "visit 2.briefbook",
}
OTHERS = ("visitors.briefbook", "visit.docx", "other (conflicted copy).briefbook", ".~lock.visit.briefbook#")


@pytest.mark.parametrize("name", [*SURE.values(), *MAYBE.values()], ids=[*SURE, *MAYBE])
def test_each_clients_name_is_known(tmp_path: Path, book: Book, name: str) -> None:
    path = tmp_path / "visit.briefbook"
    stamp = project_file.write(path, book, Media())
    project_file.write(tmp_path / name, edits.retitle("", "Theirs").change(book), Media())
    (copy,) = copies_of(path, book.id, stamp.fingerprint)
    assert copy.path.name == name
    assert copy.sure == (name in SURE.values())


def test_what_is_the_same_or_another_book_is_no_conflict(tmp_path: Path, book: Book) -> None:
    path = tmp_path / "visit.briefbook"
    stamp = project_file.write(path, book, Media())
    project_file.write(tmp_path / "visit (1).briefbook", book, Media())
    project_file.write(tmp_path / "visit (2).briefbook", Book(id="another"), Media())
    (tmp_path / "visit (3).briefbook").write_bytes(b"not a book")
    for name in OTHERS:
        (tmp_path / name).write_bytes(path.read_bytes()[:-1] + b"x")
    assert copies_of(path, book.id, stamp.fingerprint) == ()


def test_a_folder_that_is_gone_has_none(tmp_path: Path) -> None:
    assert copies_of(tmp_path / "gone" / "visit.briefbook", "book", "") == ()
