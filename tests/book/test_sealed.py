"""A book under a password opens with it alone; a wrong one and a damaged file are told apart."""

import json
import random
import zipfile
from pathlib import Path

import msgspec
import pytest

from book import edits, project_file, sealed
from book.backups import Backups
from book.errors import ChangedOnDisk, NotAProject, Protected, WrongPassword
from book.media import Media
from book.model import Article, Book
from book.recovery import Left, Locked, Recovery, unlock
from book.richtext import Figure, paragraphs
from book.sealed import Key, new_key


@pytest.fixture(scope="module")
def key() -> Key:
    return new_key("Käse & Wein")


@pytest.fixture
def path(tmp_path: Path, book: Book, media: Media, key: Key) -> Path:
    name = media.add(random.Random(1).randbytes(2_500_000), "png")
    pictured = edits.add_items([Article(id="pictured", headline="Canary headline", body=(Figure(name),))]).change(book)
    made = tmp_path / "secret.briefbook"
    project_file.write(made, pictured, media, key=key)
    return made


def test_it_opens_with_its_password(path: Path, media: Media) -> None:
    project = project_file.read(path, "Käse & Wein")
    assert project.book.inbox[-1].headline == "Canary headline"
    assert dict(project.media) == dict(media)
    assert project.missing == ()
    assert project_file.check(path, "Käse & Wein") == ()


def test_without_it_nothing_is_told(path: Path) -> None:
    with pytest.raises(Protected, match="password"):
        project_file.read(path)
    with pytest.raises(WrongPassword, match="not its password"):
        project_file.read(path, "käse & wein")
    data = path.read_bytes()
    for word in (b"Canary", b"Odesa", b"Minister", b"book.json", b"\x89PNG\r\n"):
        assert word not in data


def test_a_damaged_file_is_not_a_wrong_password(path: Path, key: Key) -> None:
    data = path.read_bytes()
    chance = random.Random(9)
    for _ in range(60):
        damaged = bytearray(data)
        damaged[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        try:
            project = project_file.read(path, key)
        except (NotAProject, Protected):
            continue
        assert project.book.inbox[-1].headline == "Canary headline"


def repack(path: Path, **changed: bytes) -> None:
    with zipfile.ZipFile(path) as old:
        members = {name: old.read(name) for name in old.namelist()}
    members.update({name.replace("_", "."): data for name, data in changed.items()})
    with zipfile.ZipFile(path, "w") as new:
        for name, data in members.items():
            new.writestr(name, data)


def test_pieces_cannot_be_left_out_or_changed_about(path: Path, key: Key) -> None:
    with zipfile.ZipFile(path) as members:
        body = members.read("book.sealed")
    size = sealed.PIECE + 16
    prefix, rest = body[:7], body[7:]
    pieces = [rest[place : place + size] for place in range(0, len(rest), size)]
    assert len(pieces) == 3
    for forged in (pieces[:2], pieces[:1], pieces[1:], [pieces[1], pieces[0], pieces[2]], [*pieces, pieces[0]]):
        repack(path, book_sealed=prefix + b"".join(forged))
        with pytest.raises(NotAProject, match="damaged"):
            project_file.read(path, key)


@pytest.mark.parametrize(
    "change", [{"memory": 1 << 30}, {"iterations": 10**9}, {"lanes": 10**6}, {"kdf": "none"}, {"cipher": "rot13"}]
)
def test_a_strangers_header_does_not_take_the_machine(path: Path, change: dict) -> None:
    with zipfile.ZipFile(path) as members:
        header = json.loads(members.read("sealed.json"))
    repack(path, sealed_json=json.dumps(header | change).encode())
    with pytest.raises(NotAProject):
        project_file.read(path, "Käse & Wein")


def test_two_saves_look_different_and_changes_of_others_are_noticed(
    path: Path, book: Book, media: Media, key: Key
) -> None:
    first = project_file.read(path, key)
    before = path.read_bytes()
    project_file.write(path, first.book, media, key=key)
    assert path.read_bytes() != before
    with pytest.raises(ChangedOnDisk):
        project_file.write(path, book, media, key=key, stamp=first.stamp)


def test_a_backup_of_it_is_sealed_and_known_for_its_own(path: Path, tmp_path: Path) -> None:
    kept = Backups(tmp_path / "local").keep(path)
    assert kept is not None
    assert kept.path.parent.name == "book"
    assert b"Canary" not in kept.path.read_bytes()


def test_its_recovery_copy_is_sealed_too(tmp_path: Path, book: Book, media: Media, key: Key) -> None:
    name = media.add(b"Canary picture", "png")
    words = edits.add_items([Article(body=(*paragraphs("Canary words"), Figure(name)))]).change(book)
    running = Recovery(tmp_path / "recovery")
    running.keep(project_file.Project(book=book, media=media), None, book)
    running.use(key)
    running.keep(project_file.Project(book=words, media=media), tmp_path / "Canary.briefbook", book)
    assert running._held is not None
    running._held.let_go()
    for file in (tmp_path / "recovery").rglob("*"):
        assert not file.is_file() or b"Canary" not in file.read_bytes()
    (locked,) = Recovery(tmp_path / "recovery").left()
    assert isinstance(locked, Locked)
    with pytest.raises(WrongPassword):
        unlock(locked, "no")
    left, again = unlock(locked, "Käse & Wein")
    assert isinstance(left, Left)
    assert (left.book, dict(left.media)) == (words, {name: b"Canary picture"})
    assert again.secret == key.secret


def test_a_key_does_not_show_itself(key: Key) -> None:
    assert str(key) == repr(key) == "Key(…)"
    assert "secret" not in msgspec.json.encode(key.header).decode()
