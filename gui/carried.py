"""Rows on their way: dragged or copied within the book, to another window, or as text to another program."""

import json
from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from book.media import Media, media_name
from book.model import Book, Item, Section, media_used
from book.richtext import plain_text

IDS_TYPE = "application/x-briefbook-ids"
ITEMS_TYPE = "application/x-briefbook-items"
_MAX_BYTES = 400_000_000


class _Load(msgspec.Struct, frozen=True):
    """What travels: the rows with all that is in them, and the media that they show."""

    things: tuple[Item | Section, ...]
    media: dict[str, bytes]


class Arrived(msgspec.Struct, frozen=True):
    """What came from another window: items, sections, and their media."""

    items: tuple[Item, ...]
    sections: tuple[Section, ...]
    media: Mapping[str, bytes]


def mime_of(things: Sequence[Item | Section], media: Mapping[str, bytes], window: str) -> QMimeData:
    """The rows for whoever takes them; `window` names the tree that they are from."""
    mime = QMimeData()
    mime.setData(IDS_TYPE, json.dumps([window, [thing.id for thing in things]]).encode())
    used = media_used(Book(inbox=_items(things), sections=_sections(things)))
    load = _Load(tuple(things), {name: media[name] for name in used if name in media})
    mime.setData(ITEMS_TYPE, msgspec.msgpack.encode(load))
    mime.setText("\n\n".join(text for thing in things if (text := _words(thing))))
    return mime


def copied() -> QMimeData:
    """What was copied; nothing while another program holds the clipboard, for which Qt gives None."""
    held: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if held is None else held


def own_ids(mime: QMimeData, window: str) -> list[str]:
    """The ids of rows of the same tree; none for what is from elsewhere."""
    if not mime.hasFormat(IDS_TYPE):
        return []
    try:
        origin, ids = msgspec.json.decode(mime.data(IDS_TYPE).data(), type=tuple[str, list[str]])
    except msgspec.MsgspecError:
        return []
    return ids if origin == window else []


def arrived(mime: QMimeData) -> Arrived | None:
    """The rows of another window, or None for what is not sound: anybody can fill a clipboard."""
    data = mime.data(ITEMS_TYPE).data() if mime.hasFormat(ITEMS_TYPE) else b""
    if not data or len(data) > _MAX_BYTES:
        return None
    try:
        load = msgspec.msgpack.decode(data, type=_Load)
    except (msgspec.MsgspecError, RecursionError):
        return None
    sound = {name: held for name, held in load.media.items() if media_name(held, name.rpartition(".")[2]) == name}
    return Arrived(_items(load.things), _sections(load.things), Media(sound))


def _items(things: Sequence[Item | Section]) -> tuple[Item, ...]:
    return tuple(thing for thing in things if not isinstance(thing, Section))


def _sections(things: Sequence[Item | Section]) -> tuple[Section, ...]:
    return tuple(thing for thing in things if isinstance(thing, Section))


def _words(thing: Item | Section) -> str:
    if isinstance(thing, Section):
        return thing.title
    return "\n\n".join(part for part in (thing.headline, plain_text(getattr(thing, "body", ()))) if part)
