"""Named versions lie in the book's file, share what they have in common, and come back as they were."""

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from book import edits, project_file, versions
from book.errors import NotAProject
from book.media import Media
from book.model import Article, Book, media_used
from book.project_file import NOTHING_KEPT
from book.richtext import Figure, paragraphs
from book.versions import NO_VERSIONS, Versions

WHEN = datetime(2026, 11, 24, 14, 10, tzinfo=UTC)


def named(known: Versions, name: str, book: Book) -> Versions:
    return versions.with_version(known, name, WHEN, project_file.json_of(book, NOTHING_KEPT), media_used(book))


def test_a_version_is_the_book_as_it_was(tmp_path: Path, book: Book, media: Media) -> None:
    book = edits.delete(["oil", "inner"]).change(book)
    known = named(NO_VERSIONS, "as sent to the Minister", book)
    later = edits.rewrite("grain", paragraphs("All is different.")).change(book)
    project_file.write(tmp_path / "a.briefbook", later, media, named=known)
    project = project_file.read(tmp_path / "a.briefbook")
    (version,) = project.versions.named
    assert (version.name, version.made) == ("as sent to the Minister", WHEN)
    assert versions.book_of(project.versions, version) == book
    assert project.book == later


def test_versions_share_their_items(book: Book) -> None:
    first = named(NO_VERSIONS, "one", book)
    later = edits.rewrite("grain", paragraphs("Other words.")).change(book)
    second = named(first, "two", later)
    assert len(second.things) == len(first.things) + 1


def test_a_version_that_goes_takes_only_its_own(book: Book) -> None:
    later = edits.rewrite("grain", paragraphs("Other words.")).change(book)
    both = named(named(NO_VERSIONS, "one", book), "two", later)
    left = versions.without_version(both, both.named[0])
    assert versions.book_of(left, left.named[0]) == later
    assert len(left.things) == len(both.things) - 1


def test_pictures_of_a_version_stay_in_the_file(tmp_path: Path, book: Book, media: Media) -> None:
    picture = media.add(b"a picture", "png")
    shown = edits.add_items([Article(id="pictured", body=(Figure(picture),))]).change(book)
    known = named(NO_VERSIONS, "with the picture", shown)
    project_file.write(tmp_path / "a.briefbook", book, media, named=known)
    assert picture in project_file.read(tmp_path / "a.briefbook").media


def test_a_hundred_articles_cost_little(tmp_path: Path, media: Media) -> None:
    words = " ".join(f"word{number % 300}" for number in range(600))
    book = edits.add_items([Article(headline=f"No. {one}", body=paragraphs(words + str(one))) for one in range(100)])
    whole = book.change(Book())
    known = NO_VERSIONS
    for number in range(20):
        whole = edits.retitle(whole.inbox[number].id, f"Changed {number}").change(whole)
        known = named(known, f"v{number}", whole)
    project_file.write(tmp_path / "plain.briefbook", whole, media)
    project_file.write(tmp_path / "versions.briefbook", whole, media, named=known)
    plain = (tmp_path / "plain.briefbook").stat().st_size
    assert (tmp_path / "versions.briefbook").stat().st_size < 4 * plain


def test_what_a_newer_version_added_to_versions_stays(tmp_path: Path, book: Book, media: Media) -> None:
    path = tmp_path / "a.briefbook"
    project_file.write(path, book, media, named=named(NO_VERSIONS, "one", book))

    def repack(change) -> None:
        with zipfile.ZipFile(path) as old:
            members = {name: old.read(name) for name in old.namelist()}
        raw = json.loads(members["versions.json"])
        change(raw)
        members["versions.json"] = json.dumps(raw).encode()
        with zipfile.ZipFile(path, "w") as new:
            for name, data in members.items():
                new.writestr(name, data)

    def add(raw: dict) -> None:
        raw["palette"] = "warm"
        raw["versions"][0]["author"] = "desk"
        next(iter(raw["things"].values()))["stars"] = 5

    repack(add)
    project = project_file.read(path)
    project_file.write(path, project.book, project.media, named=project.versions, stamp=project.stamp)
    raw = json.loads(zipfile.ZipFile(path).read("versions.json"))
    assert raw["palette"] == "warm"
    assert raw["versions"][0]["author"] == "desk"
    assert any(thing.get("stars") == 5 for thing in raw["things"].values())


BAD = [b"[]", b"{", b'{"versions": 5}', b'{"versions": [{"name": 5}]}', b'{"things": []}', b'{"versions":[[]]}',
       b'{"versions": [{"name": "a", "made": "2026-01-01T00:00:00Z", "book": {"inbox": 5}}]}',
       b'{"versions": [{"name": "a", "made": "2026-01-01T00:00:00Z", "book": {"trash": [5]}}]}',
       b'{"ancestors": [5]}', b"\xff"]  # fmt: skip


@pytest.mark.parametrize("data", BAD)
def test_damaged_versions_are_told_and_the_book_is_read(tmp_path: Path, book: Book, media: Media, data: bytes) -> None:
    path = tmp_path / "a.briefbook"
    kept = project_file.Kept(members={"versions.json": data})
    project_file.write(path, book, media, kept=kept)
    project = project_file.read(path)
    assert project.book == book
    assert "versions" in project.missing[0]
    assert project.read_only


def test_a_version_whose_items_are_gone_says_so(book: Book) -> None:
    known = named(NO_VERSIONS, "one", book)
    broken = msgspec.structs.replace(known, things={})
    with pytest.raises(NotAProject, match="damaged"):
        versions.book_of(broken, broken.named[0])


def test_each_save_names_the_ones_before_it(tmp_path: Path, book: Book, media: Media) -> None:
    path = tmp_path / "a.briefbook"
    first = project_file.write(path, book, media)
    second = project_file.write(path, edits.retitle("", "Two").change(book), media, stamp=first)
    project_file.write(path, edits.retitle("", "Three").change(book), media, stamp=second)
    stamp = project_file.read(path).stamp
    assert stamp is not None
    assert stamp.ancestors == (first.fingerprint, second.fingerprint)
