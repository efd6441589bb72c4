"""A project file holds the whole book; what is damaged, foreign or newer is told, and never written over."""

import errno
import json
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from book import edits, project_file
from book.errors import BriefbookError, ChangedOnDisk, FileProblem, NewerFormat, NotAProject, RefusedSource
from book.media import Media
from book.model import Article, Book
from book.richtext import Figure


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "visit.briefbook"


def pictured(book: Book, media: Media) -> Book:
    picture = media.add(b"not really a picture", "png")
    return edits.add_items([Article(id="pictured", body=(Figure(picture, alt="A ship"),))]).change(book)


def repack(path: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    """Change the members of a file as another program would."""
    with zipfile.ZipFile(path) as old:
        members = {name: old.read(name) for name in old.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w") as new:
        for name, data in members.items():
            new.writestr(name, data)


def change_json(path: Path, change: Callable[[dict], None]) -> None:
    def of_members(members: dict[str, bytes]) -> None:
        raw = json.loads(members["book.json"])
        change(raw)
        members["book.json"] = json.dumps(raw).encode()

    repack(path, of_members)


def test_what_is_written_is_read(path: Path, book: Book, media: Media) -> None:
    book = pictured(book, media)
    stamp = project_file.write(path, book, media)
    project = project_file.read(path)
    assert project.book == book
    assert dict(project.media) == dict(media)
    assert project.stamp == stamp
    assert (project.read_only, project.missing) == (False, ())
    assert project_file.check(path) == ()


def test_anyone_can_see_what_it_is(path: Path, book: Book, media: Media) -> None:
    project_file.write(path, pictured(book, media), media)
    with zipfile.ZipFile(path) as members:
        first, text, picture = members.infolist()
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert text.filename == "book.json"
        assert json.loads(members.read(text))["format"] == 1
        assert picture.filename.startswith("media/")
        assert picture.compress_type == zipfile.ZIP_STORED


def test_media_that_nothing_uses_are_not_written(path: Path, book: Book, media: Media) -> None:
    media.add(b"of something deleted", "png")
    project_file.write(path, book, media)
    assert dict(project_file.read(path).media) == {}


def test_the_same_book_gives_the_same_bytes(tmp_path: Path, book: Book, media: Media) -> None:
    project_file.write(tmp_path / "a.briefbook", book, media)
    project_file.write(tmp_path / "b.briefbook", book, media)
    assert (tmp_path / "a.briefbook").read_bytes() == (tmp_path / "b.briefbook").read_bytes()


def test_what_a_newer_version_added_is_still_there_after_a_save(path: Path, book: Book, media: Media) -> None:
    project_file.write(path, book, media)

    def add(raw: dict) -> None:
        raw["written_by"] = "Briefbook 9"
        raw["book"]["mood"] = "calm"
        raw["book"]["occasion"]["dress"] = "dark suit"
        raw["book"]["sections"][0]["items"][0]["stars"] = 5
        raw["book"]["sections"][0]["items"][0]["notes"][0]["voice"] = "low"

    change_json(path, add)
    repack(path, lambda members: members.update({"maps/odesa.svg": b"<svg/>"}))
    project = project_file.read(path)
    later = edits.move(["grain"], "oil-section").change(project.book)
    project_file.write(path, later, project.media, kept=project.kept, stamp=project.stamp)
    with zipfile.ZipFile(path) as members:
        raw = json.loads(members.read("book.json"))
        assert members.read("maps/odesa.svg") == b"<svg/>"
    moved = raw["book"]["sections"][1]["items"][1]
    assert (raw["written_by"], raw["book"]["mood"], raw["book"]["occasion"]["dress"]) == (
        "Briefbook 9", "calm", "dark suit",
    )  # fmt: skip
    assert (moved["stars"], moved["notes"][0]["voice"]) == (5, "low")


def test_what_this_version_knows_is_never_overwritten_by_what_it_does_not(path: Path, book: Book, media: Media) -> None:
    """A note has the id of an article, and a field that only articles have."""
    project_file.write(path, book, media)

    def add(raw: dict) -> None:
        raw["book"]["sections"][0]["items"][0]["notes"][0] |= {"id": "suez", "outlet": "Nobody", "voice": "low"}

    change_json(path, add)
    project = project_file.read(path)
    project_file.write(path, project.book, project.media, kept=project.kept)
    assert project_file.read(path).book == project.book


def test_an_unknown_field_that_holds_things_is_put_back_as_it_was(path: Path, book: Book, media: Media) -> None:
    """A newer version may keep items in the book itself; one of them holds the field again."""
    project_file.write(path, book, media)
    later = [{"type": "article", "id": "grain", "items": [{"type": "article", "id": "grain", "items": []}]}]
    change_json(path, lambda raw: raw["book"].update(items=later))
    project = project_file.read(path)
    project_file.write(path, project.book, project.media, kept=project.kept)
    with zipfile.ZipFile(path) as members:
        assert json.loads(members.read("book.json"))["book"]["items"] == later


def test_a_newer_format_opens_read_only(path: Path, book: Book, media: Media) -> None:
    project_file.write(path, book, media)
    change_json(path, lambda raw: raw.update(format=2))
    project = project_file.read(path)
    assert project.read_only
    assert project.book == book


def test_a_newer_format_that_cannot_be_shown_says_so(path: Path, book: Book, media: Media) -> None:
    project_file.write(path, book, media)

    def renew(raw: dict) -> None:
        raw["format"] = 2
        raw["book"]["inbox"][0]["type"] = "hologram"

    change_json(path, renew)
    with pytest.raises(NewerFormat, match="Update Briefbook"):
        project_file.read(path)


def test_somebody_elses_save_is_not_overwritten(path: Path, book: Book, media: Media) -> None:
    stamp = project_file.write(path, book, media)
    theirs = edits.retitle("", "Theirs").change(book)
    times = path.stat()
    project_file.write(path, theirs, media)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    with pytest.raises(ChangedOnDisk):
        project_file.write(path, book, media, stamp=stamp)
    assert project_file.read(path).book == theirs
    project_file.write(path, book, media, stamp=stamp, force=True)
    assert project_file.read(path).book == book


def test_a_file_that_went_away_is_made_anew(path: Path, book: Book, media: Media) -> None:
    stamp = project_file.write(path, book, media)
    path.unlink()
    project_file.write(path, book, media, stamp=stamp)
    assert project_file.read(path).book == book


def test_a_damaged_picture_is_told_and_the_rest_is_read(path: Path, book: Book, media: Media) -> None:
    book = pictured(book, media)
    project_file.write(path, book, media)
    data = path.read_bytes()
    path.write_bytes(data.replace(b"not really a picture", b"not really a pXcture"))
    project = project_file.read(path)
    assert project.book == book
    assert len(project.missing) == 1
    assert "damaged" in project.missing[0]
    assert project.read_only
    assert project_file.check(path) == project.missing


def test_a_picture_that_is_gone_is_told(path: Path, book: Book, media: Media) -> None:
    project_file.write(path, pictured(book, media), Media())
    assert "is not in the file" in project_file.read(path).missing[0]


FOREIGN = {
    "empty": b"",
    "text": b"Dear all,\nplease find attached",
    "html": b"<!doctype html><p>no</p>",
    "half a zip": b"PK\x03\x04" + bytes(40),
}


@pytest.mark.parametrize("data", FOREIGN.values(), ids=FOREIGN.keys())
def test_a_foreign_file_is_refused_in_plain_words(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with pytest.raises(NotAProject) as caught:
        project_file.read(path)
    assert str(path) in str(caught.value)
    assert caught.value.remedy


def test_a_zip_of_something_else_is_refused(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as other:
        other.writestr("word/document.xml", "<w/>")
    with pytest.raises(NotAProject):
        project_file.read(path)


def test_a_file_cut_off_anywhere_never_gives_a_traceback(path: Path, book: Book, media: Media) -> None:
    project_file.write(path, pictured(book, media), media)
    whole = path.read_bytes()
    for length in range(0, len(whole), 37):
        path.write_bytes(whole[:length])
        with pytest.raises(NotAProject):
            project_file.read(path)


def test_a_byte_changed_anywhere_is_read_or_refused_in_plain_words(path: Path, book: Book, media: Media) -> None:
    book = pictured(book, media)
    project_file.write(path, book, media)
    whole = path.read_bytes()
    refused: list[BriefbookError] = []
    told = same = 0
    for place in range(0, len(whole), 11):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        try:
            project = project_file.read(path)
        except BriefbookError as problem:
            refused.append(problem)
            continue
        told += bool(project.missing)
        same += project.book == book and dict(project.media) == dict(media)
    assert refused
    assert all(problem.what and problem.subject == str(path) for problem in refused)
    assert len(refused) + told + same >= len(range(0, len(whole), 11)), "a change was neither told nor harmless"


BAD_JSON = {
    "no format": lambda raw: raw.pop("format"),
    "a list": lambda raw: raw.update(book=[]),
    "no book": lambda raw: raw.pop("book"),
    "a wrong type": lambda raw: raw["book"].update(sections="none"),
    "a wrong date": lambda raw: raw["book"].update(dated="yesterday"),
    "an unknown item": lambda raw: raw["book"]["inbox"][0].update(type="hologram"),
}


@pytest.mark.parametrize("change", BAD_JSON.values(), ids=BAD_JSON.keys())
def test_a_book_that_is_none_is_refused(path: Path, book: Book, media: Media, change: Callable[[dict], None]) -> None:
    project_file.write(path, book, media)
    change_json(path, change)
    with pytest.raises(NotAProject):
        project_file.read(path)


def test_a_book_as_deep_as_a_well_is_refused(path: Path, book: Book, media: Media) -> None:
    project_file.write(path, book, media)
    well = b'{"format":1,"book":' + b'{"sections":[' * 5000 + b"]}" * 5000 + b"}"
    repack(path, lambda members: members.update({"book.json": well}))
    with pytest.raises(NotAProject):
        project_file.read(path)


def test_a_bomb_is_not_unpacked(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("book.json", bytes(300 << 20))
    with pytest.raises(RefusedSource):
        project_file.read(path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_refused(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as doubled:
        doubled.writestr("book.json", b"{}")
        doubled.writestr("book.json", b"{}")
    with pytest.raises(RefusedSource):
        project_file.read(path)


def test_ids_that_stand_twice_are_made_different(path: Path, book: Book, media: Media) -> None:
    twice = Book(sections=(*book.sections, *book.sections), inbox=book.inbox)
    project_file.write(path, twice, media)
    assert "same id" in project_file.check(path)[0]
    first, _, third, _ = project_file.read(path).book.sections
    assert first == book.sections[0]
    assert third.id != first.id
    assert third.items[0].id != first.items[0].id


def test_a_missing_file_is_told(path: Path) -> None:
    with pytest.raises(FileProblem, match="no such file"):
        project_file.read(path)


def test_a_missing_folder_is_told(tmp_path: Path, book: Book, media: Media) -> None:
    with pytest.raises(FileProblem, match="folder is not there"):
        project_file.write(tmp_path / "gone" / "a.briefbook", book, media)


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_book(
    path: Path, book: Book, media: Media, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    stamp = project_file.write(path, book, media)

    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, step, full)
    with pytest.raises(FileProblem, match="no room left"):
        project_file.write(path, edits.retitle("", "New").change(book), media, stamp=stamp)
    monkeypatch.undo()
    assert project_file.read(path).book == book
    assert [one.name for one in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")
def test_the_files_permissions_stay(path: Path, book: Book, media: Media) -> None:
    project_file.write(path, book, media)
    path.chmod(0o640)
    project_file.write(path, edits.retitle("", "New").change(book), media)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
