"""What can still be read of a damaged project file, and an exact list of what cannot.

The file itself is only read. Where the archive's directory is gone, its members are found by their own headers (PKWARE
APPNOTE 4.3.7); where the text of the book is cut off, its sections and items are taken one by one.
"""

import hashlib
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

import msgspec

from book import archive, preserved
from book.errors import NotAProject
from book.files import file_problem
from book.media import Media, is_media_name
from book.model import Article, Attachment, Book, Item, Memo, Section, items_in, media_used, sections_in
from book.ordering import with_unique_ids
from book.project_file import MAX_DEPTH, MAX_JSON, Kept, Project, deeper_than

MAX_FILE = 2 << 30
MAX_SECTIONS = MAX_DEPTH // 2
"""Sections in each other; each is a list and an object."""
MOST_TRIES = 500
"""How many pieces of a broken text are looked at that turn out to be no whole item."""

_LOCAL_HEADER = struct.Struct("<4sHHHHHIIIHH")
_THING = re.compile(r'\{"type":"(?:article|memo|attachment|section)"')
_WORD = re.compile(r'"(title|subtitle|prepared_for|prepared_by|issue|language|marking|theme)":("(?:[^"\\]|\\.)*")')
_KINDS: dict[object, Any] = {"article": Article, "memo": Memo, "attachment": Attachment}


class Member(msgspec.Struct, frozen=True):
    """What was found under a name; `whole` says that it is what its check sum says."""

    data: bytes
    whole: bool


def salvage(path: Path) -> Project:
    """All of a damaged file that can be read, as a book without a file; `missing` lists the rest in whole sentences.

    Raises FileProblem, and NotAProject if nothing of a book can be read.
    """
    members = _members(path)
    text = members.get("book.json")
    if text is None:
        raise NotAProject("nothing of a book can be read from it", str(path), "Open a backup")
    value = _decoded(text)
    lost: list[str] = []
    if value is None:
        book, fields = _from_pieces(text.data.decode("utf-8", "ignore"), lost), {}
    else:
        if not text.whole:
            lost.append("The text of the book is not as it was saved: please check it.")
        is_deep = deeper_than(value, MAX_DEPTH)
        book = _book_in_parts(value, lost) if is_deep else _book(value, lost)
        fields = {} if is_deep else preserved.unknown_fields(value)
    if not (book.sections or book.inbox or book.title):
        raise NotAProject("nothing of a book can be read from it", str(path), "Open a backup")
    media = _media(members)
    lost += [f"The picture or attachment {name} is gone." for name in sorted(media_used(book)) if name not in media]
    others = {
        name: one.data
        for name, one in members.items()
        if one.whole and name not in ("mimetype", "book.json", "versions.json") and not name.startswith("media/")
    }
    return Project(
        book=with_unique_ids(book), media=Media(media), kept=Kept(fields=fields, members=others), missing=tuple(lost)
    )


# The archive


def _members(path: Path) -> dict[str, Member]:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE)
    except OSError as problem:
        raise file_problem(problem, path, "read") from problem
    found: dict[str, Member] = {}
    for name, member in _scanned(data):
        if name not in found or (member.whole and not found[name].whole):
            found[name] = member
    return found


def _scanned(data: bytes) -> Iterator[tuple[str, Member]]:
    """The members of an archive by their own headers, whatever its directory says."""
    place = data.find(b"PK\x03\x04")
    unpacked = 0
    while place >= 0 and unpacked < archive.MAX_BYTES:
        end = place + 4
        try:
            _, _, flags, method, _, _, check, packed, size, name_size, extra = _LOCAL_HEADER.unpack_from(data, place)
        except struct.error:
            return
        start = place + _LOCAL_HEADER.size + name_size + extra
        name = data[place + _LOCAL_HEADER.size :][:name_size].decode("utf-8", "replace")
        bounded = size <= archive.MAX_BYTES and (size <= MAX_JSON or method == zipfile.ZIP_STORED)
        if not flags & 0b1001 and bounded and method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            body = data[start : start + packed]
            content = body if method == zipfile.ZIP_STORED else _unpacked(body, size)
            unpacked += len(content)
            whole = len(content) == size and zlib.crc32(content) == check
            yield name, Member(content, whole)
            end = start + packed if whole else end
        place = data.find(b"PK\x03\x04", end)


def _unpacked(packed: bytes, size: int) -> bytes:
    """As much of a deflated member as can be unpacked, and no more than it says it holds."""
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    out = bytearray()
    try:
        for place in range(0, len(packed), 256):
            rest = packed[place : place + 256]
            while rest and len(out) < size:
                out += unpacker.decompress(rest, 1 << 16)
                rest = unpacker.unconsumed_tail
    except zlib.error:
        pass
    return bytes(out[:size])


def _media(members: dict[str, Member]) -> dict[str, bytes]:
    names = {path: path.removeprefix("media/") for path in members if path.startswith("media/")}
    return {
        name: members[path].data
        for path, name in names.items()
        if is_media_name(name) and hashlib.sha256(members[path].data).hexdigest() == name.partition(".")[0]
    }


# The book


def _decoded(text: Member) -> preserved.Json | None:
    try:
        raw: object = msgspec.json.decode(text.data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    value = cast("preserved.Json", raw).get("book") if isinstance(raw, dict) else None
    return cast("preserved.Json", value) if isinstance(value, dict) else None


def _book(value: preserved.Json, lost: list[str]) -> Book:
    try:
        return msgspec.convert(value, Book)
    except (msgspec.ValidationError, RecursionError):
        return _book_in_parts(value, lost)


def _book_in_parts(value: preserved.Json, lost: list[str]) -> Book:
    """The book of a JSON object, without what is no sound part of one."""
    sound: dict[str, Any] = {}
    for field in msgspec.structs.fields(Book):
        raw = value.get(field.name)
        if raw is None or field.name in ("sections", "inbox", "trash"):
            continue
        try:
            sound[field.name] = msgspec.convert(raw, field.type)
        except (msgspec.ValidationError, RecursionError):
            lost.append(f"The book's {field.name.replace('_', ' ')} could not be read.")
    if value.get("trash"):
        lost.append("The trash could not be read.")
    sections = tuple(_section(raw, lost) for raw in _objects(value.get("sections")))
    return Book(**sound, sections=sections, inbox=_items(value.get("inbox"), lost))


def _objects(value: object) -> list[preserved.Json]:
    entries = cast("list[object]", value) if isinstance(value, list) else []
    return [cast("preserved.Json", entry) for entry in entries if isinstance(entry, dict)]


def _section(raw: preserved.Json, lost: list[str], depth: int = 0) -> Section:
    own = {name: field for name, field in raw.items() if name not in ("items", "sections")}
    try:
        section = msgspec.convert({**own, "type": "section"}, Section)
    except (msgspec.ValidationError, RecursionError):
        section = Section(title=str(raw.get("title") or ""))
        lost.append(f"The notes and settings of the section “{section.title}” could not be read.")
    below = _objects(raw.get("sections"))
    if depth == MAX_SECTIONS and below:
        below = []
        lost.append(f"The sections below “{section.title}” lie deeper in each other than a book's can.")
    inner = tuple(_section(one, lost, depth + 1) for one in below)
    return msgspec.structs.replace(section, items=_items(raw.get("items"), lost), sections=inner)


def _items(value: object, lost: list[str]) -> tuple[Item, ...]:
    found: list[Item] = []
    for raw in _objects(value):
        try:
            found.append(msgspec.convert(raw, Item))
        except (msgspec.ValidationError, RecursionError) as problem:
            lost.append(f"“{raw.get('headline') or 'An article without headline'}” could not be read: {problem}.")
    return tuple(found)


def _from_pieces(text: str, lost: list[str]) -> Book:
    """The sections and items that are whole in a text that is not."""
    first = _THING.search(text)
    head = text[: first.start()] if first else text[:10_000]
    words = _words(head)
    things = list(_whole_things(text))
    sections = tuple(_section(raw, lost) for raw in things if raw.get("type") == "section")
    loose = _items([raw for raw in things if raw.get("type") in _KINDS], lost)
    book = Book(**words, sections=sections, inbox=loose)
    inner, items = sum(1 for _ in sections_in(sections)), sum(1 for _ in items_in(book))
    lost.insert(
        0,
        f"The text of the book is cut off or damaged: {inner} whole sections and {items} articles could be read. "
        "What stood in a section that is not whole is in the inbox; please check the texts.",
    )
    return book


def _words(head: str) -> dict[str, Any]:
    """The book's title and the like, as far as they are whole."""
    found: dict[str, Any] = {}
    for name, word in _WORD.findall(head):
        with suppress(ValueError):
            found[name] = json.loads(word)
    return found


def _whole_things(text: str) -> Iterator[preserved.Json]:
    decoder = json.JSONDecoder()
    place, tries = 0, 0
    while (found := _THING.search(text, place)) is not None and tries < MOST_TRIES:
        try:
            raw, place = decoder.raw_decode(text, found.start())
            yield raw
        except (ValueError, RecursionError):
            tries += 1
            place = found.end()
