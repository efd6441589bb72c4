"""Fields of a book file that this version does not know, kept so that saving does not lose a newer version's work.

Rich text is not looked into: a version that knows more of it says so by a newer format.
"""

from collections.abc import Iterator, Sequence
from typing import Any, cast

import msgspec

from book.model import Article, Attachment, Book, Edition, Memo, Note, Occasion, Original, Section

Json = dict[str, Any]
Fields = dict[str, Json]
"""Unknown fields and their values, by the id of the object that has them."""

_BY_TAG: dict[object, type[msgspec.Struct]] = {
    "article": Article,
    "memo": Memo,
    "attachment": Attachment,
    "section": Section,
}
_BY_KEY: dict[str, type[msgspec.Struct]] = {
    "book": Book,
    "notes": Note,
    "editions": Edition,
    "occasion": Occasion,
    "original": Original,
}
_HOLDERS = ("notes", "editions", "occasion", "original", "items", "sections", "inbox", "trash", "content")


def unknown_fields(book: Json) -> Fields:
    """The fields of a book as JSON, and of all that it holds, that this version does not know."""
    found: Fields = {}
    for identity, value, struct in _objects(book, "book", ""):
        if unknown := _unknown_to(struct, value):
            found[identity] = unknown
    return found


def put_back(book: Json, fields: Fields) -> None:
    """Give the objects of a book as JSON the fields that they had when it was read.

    Ids of things of two kinds may be the same: what one of them does not know, the other may.
    """
    if not fields:
        return
    for identity, value, struct in _objects(book, "book", ""):
        value.update(_unknown_to(struct, fields.get(identity, {})))


def _unknown_to(struct: type[msgspec.Struct], fields: Json) -> Json:
    known = {*struct.__struct_encode_fields__, "type"}
    return {name: field for name, field in fields.items() if name not in known}


def _objects(value: object, key: str, holder: str) -> Iterator[tuple[str, Json, type[msgspec.Struct]]]:
    if isinstance(value, list | tuple):
        for entry in cast("Sequence[object]", value):
            yield from _objects(entry, key, holder)
    elif isinstance(value, dict):
        fields = cast(Json, value)
        identity = str(fields.get("id", f"{holder} {key}"))
        struct = _BY_TAG.get(fields.get("type")) or _BY_KEY.get(key)
        if struct is not None:
            yield identity, fields, struct
        for name in _HOLDERS:
            # A field that this kind of thing does not have holds nothing that this version knows.
            if struct is None or name in struct.__struct_encode_fields__:
                yield from _objects(fields.get(name), name, identity)
