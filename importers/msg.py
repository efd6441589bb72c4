"""Outlook messages (.msg, Microsoft's MS-OXMSG): the text, its facts, and what is attached."""

import struct
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import parseaddr, parsedate_to_datetime
from typing import Any, TypeVar, cast

from msgspec.structs import replace
from oxmsg import Message  # pyright: ignore[reportMissingTypeStubs]
from oxmsg.attachment import Attachment as Attached  # pyright: ignore[reportMissingTypeStubs]

from book.errors import UnreadableSource
from book.model import Article
from book.richtext import Blocks, paragraphs, plain_text
from importers.enclosed import Enclosed, collect_enclosed
from importers.encoding import decoded
from importers.html_blocks import HtmlReader
from importers.language import detect
from importers.losses import Loss
from importers.source import Collected, Origin, collected
from importers.tree import html_tree

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROPERTIES = "__properties_version1.0".encode("utf-16-le")
_HTML, _CONTENT_ID, _FILE_NAME = 0x1013, 0x3712, 0x3704
_DAMAGE = (OSError, ValueError, LookupError, AttributeError, TypeError, AssertionError, struct.error)
"""What the library raises for a file that breaks the rules."""
_T = TypeVar("_T")


def is_msg(data: bytes, _origin: Origin) -> bool:
    """Whether some bytes are a compound file with the properties of a message."""
    return data.startswith(_OLE) and _PROPERTIES in data


def collect_msg(data: bytes, origin: Origin) -> Collected:
    """A message, and each file attached to it as items. Raises UnreadableSource for a damaged or empty one."""
    try:
        message = Message.load(data)
        files = message.attachments
    except _DAMAGE as problem:
        raise UnreadableSource("the message is damaged", origin.subject, "Save it anew from Outlook") from problem
    shown: list[Attached] = []
    reader = HtmlReader(find=lambda source: _inline(files, source, shown))
    body = _body(message, reader, origin.subject)
    beside = [file for file in files if file not in shown]
    enclosed = [file for file in map(_enclosed, beside) if file is not None]
    if not plain_text(body).strip() and not enclosed:
        raise UnreadableSource("there is no text in the message", origin.subject, "Open it in Outlook, and copy it")
    losses = list(reader.losses)
    if lost := len(beside) - len(enclosed):
        what = (
            "An attachment was left out: a message or a link; open the message, and add it by itself"
            if lost == 1
            else f"{lost} attachments were left out: messages or links; open the message, and add them by themselves"
        )
        losses.append(Loss("attachment", what))
    own = collected(
        [_article(message, body)],
        data,
        origin,
        ending="bin",
        media_type="application/vnd.ms-outlook",
        losses=tuple(losses),
        pictures=reader.media,
    )
    items, more, media = collect_enclosed(enclosed, origin)
    return replace(own, items=own.items + items, losses=own.losses + more, media={**own.media, **media})


def _article(message: Message, body: Blocks) -> Article:
    name, address = parseaddr(_said(lambda: message.sender) or "")
    moment = _moment(message)
    return Article(
        headline=_unfolded(" ".join((_said(lambda: message.subject) or "").split())),
        byline=_unfolded(name) or address,
        published=moment.date() if moment else None,
        published_time=moment.time().replace(microsecond=0) if moment else None,
        language=detect(plain_text(body)),
        body=body,
    )


def _unfolded(text: str) -> str:
    """A header's text; programs that write such files leave some as they came over the wire (RFC 2047)."""
    if "=?" not in text:
        return text
    with suppress(HeaderParseError, LookupError, ValueError):
        return str(make_header(decode_header(text)))
    return text


def _moment(message: Message) -> datetime | None:
    """When it was sent, in the sender's own time zone where the header has it, else in UTC."""
    header = (_said(lambda: message.message_headers) or {}).get("Date", "")
    with suppress(ValueError, TypeError):
        return parsedate_to_datetime(header)
    return _said(lambda: message.sent_date)


def _body(message: Message, reader: HtmlReader, subject: str) -> Blocks:
    properties = message.properties
    html = _said(lambda: properties.binary_prop_value(_HTML)) or _said(lambda: message.html_body) or ""
    if html:
        with suppress(UnreadableSource):
            blocks = reader.read(html_tree(decoded(html) if isinstance(html, bytes) else html, subject))
            if plain_text(blocks).strip():
                return blocks
    return paragraphs(_said(lambda: message.body) or "")


def _inline(files: Sequence[Attached], source: str, shown: list[Attached]) -> bytes | None:
    """The picture that the message shows, named by "cid:" or by its file's name; it is noted as shown."""
    wanted = source.removeprefix("cid:")
    for file in files:
        if wanted and wanted in (_content_id(file), _name(file)):
            shown.append(file)
            return _said(lambda file=file: file.file_bytes)
    return None


def _content_id(file: Attached) -> str:
    return _said(lambda: file.properties.str_prop_value(_CONTENT_ID)) or ""


def _name(file: Attached) -> str:
    name = _said(lambda: file.file_name) or _said(lambda: file.properties.str_prop_value(_FILE_NAME)) or ""
    return name.replace("\\", "/").rpartition("/")[2]


def _enclosed(file: Attached) -> Enclosed | None:
    data = _said(lambda: file.file_bytes)
    return Enclosed(_name(file), data, _said(lambda: file.mime_type) or "") if data else None


def _said(read: Callable[[], _T]) -> _T | None:
    """A property, or None where it is damaged or missing."""
    with suppress(*cast(Any, _DAMAGE)):
        return read()
    return None
