"""Named versions of a book, kept inside its file: "as sent to the Minister, 14:10".

`versions.json` in the project file holds `{"ancestors": [...], "things": {hash: item}, "versions": [...]}`. Versions
share what they have in common: an item is kept once for all versions in which it reads the same. Whatever a newer
version of Briefbook added to any of these is kept as it is, because items stay as the JSON that they were.
"""

import hashlib
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, cast

import msgspec

from book import surrogates
from book.errors import NotAProject
from book.model import Book

MAX_ANCESTORS = 100

Json = dict[str, Any]


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """A book as it once was. In `book` each item stands as the hash of its JSON; `media` are the names it needs."""

    name: str
    made: datetime
    media: tuple[str, ...] = ()
    book: Json
    others: Json = {}
    """Fields that this version of Briefbook does not know."""


class Versions(msgspec.Struct, frozen=True):
    """All named versions of a book, the latest last, and the items that they share."""

    named: tuple[Version, ...] = ()
    things: dict[str, msgspec.Raw] = {}
    others: Json = {}

    @property
    def media(self) -> frozenset[str]:
        """The names of all media that a version needs."""
        return frozenset(name for version in self.named for name in version.media)


NO_VERSIONS = Versions()


def with_version(versions: Versions, name: str, made: datetime, book: Json, media: frozenset[str]) -> Versions:
    """The versions and one more: `book` is the JSON of a whole book, `media` what it shows and keeps."""
    things = dict(versions.things)

    def put(item: object) -> str:
        data = surrogates.encoded(item)
        key = hashlib.sha256(data).hexdigest()[:32]
        things.setdefault(key, msgspec.Raw(data))
        return key

    version = Version(name=name, made=made, media=tuple(sorted(media)), book=with_items(book, put))
    return msgspec.structs.replace(versions, named=(*versions.named, version), things=things)


def without_version(versions: Versions, version: Version) -> Versions:
    """The versions without one, and without the items that only it had."""
    named = tuple(one for one in versions.named if one is not version)
    used = {key for one in named for key in _keys(one.book)}
    things = {key: thing for key, thing in versions.things.items() if key in used}
    return msgspec.structs.replace(versions, named=named, things=things)


def book_of(versions: Versions, version: Version) -> Book:
    """The book as it was in a version. Raises NotAProject if the file no longer holds all of it."""

    def get(key: object) -> object:
        return msgspec.json.decode(versions.things[str(key)])

    try:
        return msgspec.convert(with_items(version.book, get), Book)
    except (KeyError, msgspec.MsgspecError, RecursionError) as problem:
        raise NotAProject("this version is damaged", version.name, "Look at another one, or at a backup") from problem


def with_items(book: Json, change: Callable[[object], object]) -> Json:
    """The JSON of a book with each item changed; a trashed item is one, a trashed section holds some.

    Raises TypeError, KeyError or AttributeError for what is no book.
    """
    out = _section(book, change)
    if "inbox" in out:
        out["inbox"] = [change(item) for item in out["inbox"]]
    if "trash" in out:
        out["trash"] = [_trashed(entry, change) for entry in out["trash"]]
    return out


def _trashed(entry: Json, change: Callable[[object], object]) -> Json:
    content = entry["content"]
    if isinstance(content, dict) and (section := cast(Json, content)).get("type") == "section":
        return {**entry, "content": _section(section, change)}
    return {**entry, "content": change(cast(object, content))}


def _section(section: Json, change: Callable[[object], object]) -> Json:
    out = dict(section)
    if "items" in out:
        out["items"] = [change(item) for item in out["items"]]
    if "sections" in out:
        out["sections"] = [_section(inner, change) for inner in out["sections"]]
    return out


def _keys(book: Json) -> Iterator[str]:
    found: list[str] = []
    with_items(book, lambda key: found.append(str(key)))
    yield from found


def encoded(versions: Versions, ancestors: tuple[str, ...]) -> bytes:
    """What `versions.json` holds; nothing if there is nothing to keep."""
    if not (versions.named or versions.others or ancestors):
        return b""
    named = [
        {**one.others, "name": one.name, "made": one.made, "media": one.media, "book": one.book}
        for one in versions.named
    ]
    root = {**versions.others, "ancestors": ancestors, "things": versions.things, "versions": named}
    return surrogates.encoded(root)


def decoded(data: bytes) -> tuple[Versions, tuple[str, ...]]:
    """The versions and the ancestors in `versions.json`. Raises ValueError for what is none."""
    if not data:
        return NO_VERSIONS, ()
    try:
        root = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
        things = msgspec.json.decode(root.pop("things", b"{}"), type=dict[str, msgspec.Raw])
        named = msgspec.json.decode(root.pop("versions", b"[]"), type=list[Json])
        ancestors = msgspec.json.decode(root.pop("ancestors", b"[]"), type=tuple[str, ...])
        others = {name: msgspec.json.decode(value) for name, value in root.items()}
        versions = Versions(tuple(map(_version, named)), things, others)
    except (msgspec.MsgspecError, RecursionError, KeyError, TypeError, AttributeError) as problem:
        raise ValueError("no versions") from problem
    return versions, ancestors[-MAX_ANCESTORS:]


def _version(raw: Json) -> Version:
    known = {name: raw[name] for name in ("name", "made", "media", "book") if name in raw}
    others = {name: value for name, value in raw.items() if name not in known}
    version = msgspec.convert({**known, "others": others}, Version)
    # A walk through all of it: one of another shape is refused here, not when it is opened.
    with_items(version.book, str)
    return version
