"""A book as a file: NAME.briefbook, a ZIP as ODF, EPUB and DOCX are.

`mimetype` comes first and is stored; `book.json` holds `{"format": 1, "book": ...}`; `media/<sha256>.<ending>` are
stored. `versions.json`, which need not be there, holds named versions (see `book.versions`) and `ancestors`: the
fingerprints of the files that this one was saved over, the latest last, from which one can tell where two copies of a
book went apart. The file is written whole beside the old one, flushed, read back, and put in its place in one step.
What a newer version added is kept: unknown fields and members go back into the file when it is saved. A book under a
password is such a file, sealed whole (see `book.sealed`).
"""

import hashlib
import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, cast

import msgspec

from book import archive, preserved, sealed, surrogates, versions
from book.errors import ChangedOnDisk, FileProblem, NewerFormat, NotAProject, RefusedSource
from book.files import replacing
from book.media import Media, is_media_name
from book.model import Book, media_used
from book.ordering import with_unique_ids
from book.places import ids_of
from book.sealed import Key
from book.versions import MAX_ANCESTORS, NO_VERSIONS, Versions

FORMAT = 1
MIMETYPE = "application/x-briefbook"
MAX_JSON = 64 << 20
MAX_DEPTH = 100
"""How deep lists and objects may lie in each other in `book.json`."""

_FOLDER = "media/"
_OWN = ("mimetype", "book.json")
_VERSIONS = "versions.json"
_RESCUE = "Open a backup or an earlier version of it"
_PACKING = 1
"""The fastest level of compression: six times as fast as the usual one, and text grows by a tenth."""
_DATE = (1980, 1, 1, 0, 0, 0)
"""Every member's date: the same book gives the same bytes, and a file tells nobody when its parts were made."""


class Kept(msgspec.Struct, frozen=True):
    """What a file holds that this version does not know: `root` beside the book in `book.json`, `fields` of objects in
    the book, and whole `members` of the archive."""

    root: dict[str, Any] = {}
    fields: preserved.Fields = {}
    members: dict[str, bytes] = {}


NOTHING_KEPT = Kept()


class Stamp(msgspec.Struct, frozen=True):
    """Which content a file had when it was read or written, and which contents it had before."""

    fingerprint: str
    ancestors: tuple[str, ...] = ()


class Project(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was read. `missing` says in whole sentences what could not be read of it; such a book and a newer
    version's is read-only, and `why_read_only` says so, so that nothing saves over what is still in the file."""

    book: Book
    media: Media
    kept: Kept = NOTHING_KEPT
    versions: Versions = NO_VERSIONS
    stamp: Stamp | None = None
    key: Key | None = None
    """The key that the file is sealed with, if it is."""
    why_read_only: str = ""
    missing: tuple[str, ...] = ()

    @property
    def read_only(self) -> bool:
        """Whether the book may only be saved under another name."""
        return bool(self.why_read_only)


def read(path: Path, key: Key | str | None = None) -> Project:
    """Read a project file; `key` is the password of a sealed one, or the key that it was opened with before.

    Raises FileProblem, NotAProject, NewerFormat for one that this version cannot even show, RefusedSource for one
    that is built to do harm, and Protected or WrongPassword for a sealed one. Single pictures that are damaged or gone
    are told in `missing`.
    """
    with archive.opened(path) as members:
        header = sealed.header_of(members, str(path))
        if header is None:
            return _read(members, path, archive.fingerprint(members), None)
        opened = sealed.key_of(header, key, str(path))
        fingerprint = archive.fingerprint(members)
        content = sealed.read(members, opened, str(path))
    try:
        inner = zipfile.ZipFile(content)
    except archive.DAMAGE as problem:
        raise NotAProject("what was sealed is no book", str(path), _RESCUE) from problem
    with inner:
        archive.check_limits(inner, str(path))
        return _read(inner, path, fingerprint, opened)


def _read(members: zipfile.ZipFile, path: Path, fingerprint: str, key: Key | None) -> Project:
    raw = _raw_book(members, path)
    media, missing, others = _members(members)
    newer = raw["format"] > FORMAT
    value: object = raw.get("book")
    book = _converted(value, path, newer=newer)
    unsound = list(missing)
    try:
        named, ancestors = versions.decoded(others.pop(_VERSIONS, b""))
    except ValueError:
        named, ancestors = NO_VERSIONS, ()
        unsound.append("The named versions of the book are damaged and could not be read.")
    unsound += _absent(media_used(book) | named.media, media, missing)
    why = ""
    if newer:
        why = "This book was saved by a newer Briefbook; save it under another name to change it here"
    elif unsound:
        why = "Parts of this file are damaged; save what is there under another name"
    fields = preserved.unknown_fields(cast(preserved.Json, value))
    root = {name: field for name, field in raw.items() if name not in ("format", "book")}
    return Project(
        book=with_unique_ids(book),
        media=Media(media),
        kept=Kept(root, fields, others),
        versions=named,
        stamp=Stamp(fingerprint, ancestors),
        why_read_only=why,
        missing=tuple(unsound),
        key=key,
    )


def _raw_book(members: zipfile.ZipFile, path: Path) -> dict[str, Any]:
    subject = str(path)
    if "book.json" not in members.namelist():
        raise NotAProject("this is not a Briefbook book", subject, "Choose a file that ends in .briefbook")
    if members.getinfo("book.json").file_size > MAX_JSON:
        raise NotAProject("its text is larger than a book can be", subject, _RESCUE)
    try:
        raw: object = msgspec.json.decode(members.read("book.json"))
    except (*archive.DAMAGE, OSError, RecursionError) as problem:
        raise NotAProject("the text of the book is damaged", subject, _RESCUE) from problem
    if not isinstance(raw, dict):
        raise NotAProject("this is not a Briefbook book", subject, "Choose a file that ends in .briefbook")
    fields = cast("dict[str, Any]", raw)
    version = fields.get("format")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise NotAProject("the file does not say which format it has", subject, _RESCUE)
    if deeper_than(fields, MAX_DEPTH):
        raise NotAProject("its parts lie deeper in each other than a book's can", subject, _RESCUE)
    return fields


def deeper_than(value: object, depth: int) -> bool:
    """Whether lists and objects of some JSON lie deeper in each other than that."""
    level: list[object] = [value]
    for _ in range(depth):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return False
    return True


def _inside(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        yield from cast("dict[str, object]", value).values()
    elif isinstance(value, list):
        yield from cast("list[object]", value)


def _members(members: zipfile.ZipFile) -> tuple[dict[str, bytes], list[str], dict[str, bytes]]:
    """The sound media, sentences about those that are not, and the members that are neither media nor ours."""
    media: dict[str, bytes] = {}
    others: dict[str, bytes] = {}
    damaged: list[str] = []
    for member in members.infolist():
        name = member.filename
        if name in _OWN or name.endswith("/"):
            continue
        if not name:
            damaged.append("A part of the file has no name and could not be read.")
            continue
        medium = name.removeprefix(_FOLDER)
        try:
            data = members.read(member)
        except (*archive.DAMAGE, OSError):
            damaged.append(f"{name} is damaged and could not be read.")
            continue
        if medium == name or not is_media_name(medium):
            others[name] = data
        elif hashlib.sha256(data).hexdigest() != medium.partition(".")[0]:
            damaged.append(f"{name} is damaged: it is not what its name says.")
        else:
            media[medium] = data
    return media, damaged, others


def _absent(used: frozenset[str], media: Mapping[str, bytes], damaged: list[str]) -> Iterator[str]:
    for name in sorted(used):
        if name not in media and not any(name in sentence for sentence in damaged):
            yield f"media/{name} is not in the file, but the book shows it."


def _converted(value: object, path: Path, *, newer: bool) -> Book:
    try:
        return msgspec.convert(value, Book)
    except (msgspec.ValidationError, RecursionError) as problem:
        if newer:
            what = "this book was saved by a newer Briefbook, and this one cannot show it"
            raise NewerFormat(what, str(path), "Update Briefbook") from problem
        raise NotAProject(f"the book is damaged: {problem}", str(path), _RESCUE) from problem


def write(
    path: Path,
    book: Book,
    media: Mapping[str, bytes],
    *,
    kept: Kept = NOTHING_KEPT,
    named: Versions = NO_VERSIONS,
    stamp: Stamp | None = None,
    key: Key | None = None,
    force: bool = False,
    keep_old: Callable[[Path], object] | None = None,
) -> Stamp:
    """Write a book to a file, whole and in one step, and return what `stamp` the file has now.

    With the `stamp` of the file as it was opened, raises ChangedOnDisk if somebody else saved since, unless `force`.
    With a `key` the file is sealed. `keep_old` is called with the file that is about to be replaced, if there is one;
    what it raises stops the save.
    Raises FileProblem; then the file that was there before is untouched.
    """
    opened = None if force else stamp
    ancestors = () if stamp is None else (*stamp.ancestors, stamp.fingerprint)[-MAX_ANCESTORS:]
    document = surrogates.encoded({**kept.root, "format": FORMAT, "book": json_of(book, kept)})
    others = {_VERSIONS: versions.encoded(named, ancestors), **kept.members}
    used = {name: media[name] for name in sorted(media_used(book) | named.media) if name in media}
    sealing = None if key is None else msgspec.structs.replace(key, header=_header(key, book))
    written: list[str] = []

    def settle(beside: Path) -> None:
        written.append(_read_back(beside, document, key, path))
        # Asked again as late as can be: writing to a slow share takes a while.
        _check_unchanged(path, opened)
        if keep_old is not None and path.exists():
            keep_old(path)

    _check_unchanged(path, opened)
    with replacing(path, settle, room=sum(map(len, (document, *others.values(), *used.values())))) as target:
        _write_archive(target, document, used, others, sealing)
    return Stamp(written[0], ancestors)


def _check_unchanged(path: Path, stamp: Stamp | None) -> None:
    if stamp is not None and path.exists() and fingerprint_of(path) != stamp.fingerprint:
        what = "somebody else, or another program, has saved this file since you opened it"
        raise ChangedOnDisk(what, str(path), "Save yours under another name, then compare the two")


def fingerprint_of(path: Path) -> str:
    """The fingerprint that the file at a path has now; "" if it is no book any more. Raises FileProblem."""
    try:
        with archive.opened(path) as members:
            return archive.fingerprint(members)
    except (NotAProject, RefusedSource):
        return ""


class _Id(msgspec.Struct, frozen=True):
    id: str = ""


class _Head(msgspec.Struct, frozen=True):
    book: _Id = _Id()


def id_in(members: zipfile.ZipFile, subject: str) -> str:
    """The id of the book in an archive, without reading the rest. Raises NotAProject if there is none."""
    header = sealed.header_of(members, subject)
    if header is not None:
        return header.id
    try:
        if members.getinfo("book.json").file_size <= MAX_JSON:
            return msgspec.json.decode(members.read("book.json"), type=_Head).book.id
    except (KeyError, OSError, msgspec.MsgspecError, *archive.DAMAGE) as problem:
        raise NotAProject("the text of the book is damaged", subject, _RESCUE) from problem
    raise NotAProject("its text is larger than a book can be", subject, _RESCUE)


def json_of(book: Book, kept: Kept) -> preserved.Json:
    """The book as the JSON that its file holds, with the fields that this version does not know."""
    value = cast(preserved.Json, msgspec.to_builtins(book))
    preserved.put_back(value, kept.fields)
    return value


def versions_with(project: Project, name: str, made: datetime) -> Versions:
    """The named versions of a project, and its book as it is now under one more name."""
    value = json_of(project.book, project.kept)
    return versions.with_version(project.versions, name, made, value, media_used(project.book))


def _write_archive(
    target: BinaryIO, document: bytes, media: Mapping[str, bytes], others: Mapping[str, bytes], key: Key | None
) -> None:
    if key is None:
        _write_members(target, document, media, others)
    else:
        inner = io.BytesIO()
        _write_members(inner, document, media, others)
        sealed.write(target, inner.getvalue(), key)


def _write_members(target: BinaryIO, document: bytes, media: Mapping[str, bytes], others: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as members:
        _put(members, "mimetype", MIMETYPE.encode())
        _put(members, "book.json", document, packed=True)
        for name, data in media.items():
            _put(members, f"{_FOLDER}{name}", data)
        for name, data in others.items():
            if data or name != _VERSIONS:
                _put(members, name, data, packed=True)


def _put(members: zipfile.ZipFile, name: str, data: bytes, *, packed: bool = False) -> None:
    info = zipfile.ZipInfo(name, _DATE)
    info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    info.external_attr = 0o644 << 16
    members.writestr(info, data, compresslevel=_PACKING)


def _header(key: Key, book: Book) -> sealed.Header:
    return msgspec.structs.replace(key.header, id=book.id)


def _read_back(beside: Path, document: bytes, key: Key | None, path: Path) -> str:
    try:
        with beside.open("rb") as file, zipfile.ZipFile(file) as members:
            for name in members.namelist():
                data = members.read(name)  # checks its sum
                if key is None and name == "book.json" and data != document:
                    raise _not_written(path)
            if key is not None and not _holds(members, document, key, path):
                raise _not_written(path)
            return archive.fingerprint(members)
    except (*archive.DAMAGE, NotAProject) as problem:
        raise _not_written(path) from problem


def _holds(members: zipfile.ZipFile, document: bytes, key: Key, path: Path) -> bool:
    with zipfile.ZipFile(sealed.read(members, key, str(path))) as inner:
        return inner.testzip() is None and inner.read("book.json") == document


def _not_written(path: Path) -> FileProblem:
    return FileProblem("the drive did not keep what was written", str(path), "Save it in another place")


def check(path: Path, key: Key | str | None = None) -> tuple[str, ...]:
    """What is wrong with a project file, in whole sentences; empty for a sound one.

    Raises what `read` raises for a file of which nothing can be read.
    """
    project = read(path, key)
    found = list(project.missing)
    with archive.opened(path) as members:
        first, own = members.infolist()[0], MIMETYPE if project.key is None else sealed.MIMETYPE
        if first.filename != "mimetype" or members.read(first) != own.encode():
            found.append("The file does not begin with its type, so other programs may not know it for a book.")
        book = project.book
        if project.key is None:
            book = _converted(_raw_book(members, path).get("book"), path, newer=project.read_only)
    ids = [one for thing in (*book.inbox, *book.sections) for one in ids_of(thing)]
    if len(ids) != len(set(ids)):
        found.append("Two parts of the book have the same id; saving it once mends that.")
    return tuple(found)
