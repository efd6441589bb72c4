"""E-mail messages and web archives (RFC 5322, MIME, RFC 2557): the text, its facts, and what is attached."""

import codecs
import email
import email.policy
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from email.message import EmailMessage
from email.utils import parseaddr
from typing import cast

import msgspec
from msgspec.structs import replace

from book.errors import RefusedSource, UnreadableSource
from book.media import Media
from book.model import Article
from book.richtext import Blocks, paragraphs, plain_text
from importers.enclosed import Enclosed, collect_enclosed
from importers.encoding import decoded
from importers.html_blocks import HtmlReader
from importers.language import detect
from importers.losses import Loss
from importers.source import Collected, Origin, collected
from importers.tree import html_tree

MAX_PARTS = 500
MAX_PART_DEPTH = 12


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """What a message holds."""

    article: Article
    losses: tuple[Loss, ...]
    media: Media
    enclosed: tuple[Enclosed, ...]


def looks_like_mail(data: bytes) -> bool:
    """Whether some bytes begin with the headers of a message."""
    head = _narrow(data[:4096]).lstrip(b"\xef\xbb\xbf\r\n").lower()
    names = {line.partition(b":")[0] for line in head.split(b"\n") if b":" in line[:40] and not line.startswith(b" ")}
    known = names & {b"from", b"to", b"subject", b"date", b"mime-version", b"received", b"message-id", b"return-path"}
    return len(known) >= 3 and head.partition(b":")[0] in names and b" " not in head.partition(b":")[0]


def _narrow(data: bytes) -> bytes:
    """A message as mail is sent, where an editor has saved it in UTF-16."""
    return decoded(data).encode() if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else data


def is_mail(data: bytes, origin: Origin) -> bool:
    """Whether some bytes are a message or a web archive."""
    return origin.media_type == "message/rfc822" or origin.has_ending("eml", "mht", "mhtml") or looks_like_mail(data)


def collect_mail(data: bytes, origin: Origin) -> Collected:
    """A message, and each file attached to it as items of its own."""
    message = read_mail(data, origin.subject)
    own = collected(
        [message.article],
        data,
        origin,
        ending="bin",
        media_type="message/rfc822",
        losses=message.losses,
        pictures=message.media,
    )
    items, losses, media = collect_enclosed(message.enclosed, origin)
    return replace(own, items=own.items + items, losses=own.losses + losses, media={**own.media, **media})


def read_mail(data: bytes, subject: str) -> Message:
    """The article of a message or saved page, and what is attached to it.

    Raises UnreadableSource for one without any text or attachment, RefusedSource for one that is too deep.
    """
    message = email.message_from_bytes(_narrow(data), policy=email.policy.default)
    leaves = list(_leaves(message, subject))
    html = next((part for part in leaves if part.get_content_type() == "text/html" and not _is_file(part)), None)
    plain = next((part for part in leaves if part.get_content_type() == "text/plain" and not _is_file(part)), None)
    if html is not None and ("snapshot-content-location" in message or "content-location" in html):
        return _web_archive(message, html, leaves)
    reader = HtmlReader(find=lambda source: _inline(leaves, source))
    body: Blocks = ()
    if html is not None:
        with suppress(UnreadableSource):
            body = reader.read(html_tree(_text(html), subject))
    if plain is not None and not plain_text(body).strip():
        body = paragraphs(_text(plain))
    enclosed = tuple(Enclosed(_name(part), _bytes(part), part.get_content_type()) for part in leaves if _is_file(part))
    if not plain_text(body).strip() and not enclosed:
        raise UnreadableSource("there is no text in the message", subject, "Open it in your mail program, and copy it")
    return Message(article=_article(message, body), losses=tuple(reader.losses), media=reader.media, enclosed=enclosed)


def _article(message: EmailMessage, body: Blocks) -> Article:
    name, address = parseaddr(_header(message, "from"))
    moment = _date(message)
    return Article(
        headline=_header(message, "subject"),
        byline=name or address,
        published=moment.date() if moment else None,
        published_time=moment.time().replace(microsecond=0) if moment else None,
        language=detect(plain_text(body)),
        body=body,
    )


def _web_archive(message: EmailMessage, page: EmailMessage, leaves: list[EmailMessage]) -> Message:
    url = _header(message, "snapshot-content-location") or _header(page, "content-location")
    address = url if url.startswith(("http://", "https://")) else ""
    from importers.html import read_page

    article, losses, pictures = read_page(_text(page), address, lambda source: _inline(leaves, source))
    return Message(article=article, losses=losses, media=Media(pictures), enclosed=())


def _leaves(message: EmailMessage, subject: str) -> Iterator[EmailMessage]:
    """The parts that hold something; a message inside a message is one of them."""
    waiting = [(message, 0)]
    count = 0
    while waiting:
        part, depth = waiting.pop(0)
        count += 1
        if count > MAX_PARTS or depth > MAX_PART_DEPTH:
            raise RefusedSource(
                "it holds more parts in each other than a message has", subject, "Copy the text instead"
            )
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            inner = cast("list[EmailMessage]", part.get_payload())
            waiting[:0] = [(one, depth + 1) for one in inner]
        else:
            yield part


def _is_file(part: EmailMessage) -> bool:
    if part.get_content_type() == "message/rfc822" or part.get_content_disposition() == "attachment":
        return True
    return part.get_content_maintype() not in ("text", "image", "multipart") and bool(_name(part))


def _inline(leaves: list[EmailMessage], source: str) -> bytes | None:
    """The picture that a part of the message carries, named by "cid:" or by the address that it was saved from."""
    wanted = source.removeprefix("cid:")
    for part in leaves:
        if part.get_content_maintype() == "image" and wanted in (
            _header(part, "content-id").strip("<>"),
            _header(part, "content-location"),
        ):
            return _bytes(part)
    return None


def _header(part: EmailMessage, name: str) -> str:
    # The library raises many kinds of errors for headers that break the rules, all of them of these three.
    with suppress(ValueError, LookupError, AttributeError, TypeError):
        return " ".join(str(part.get(name, "")).split())
    return ""


def _date(message: EmailMessage) -> datetime | None:
    with suppress(ValueError, LookupError, AttributeError, TypeError):
        return cast("datetime | None", getattr(message["date"], "datetime", None))
    return None


def _name(part: EmailMessage) -> str:
    with suppress(ValueError, LookupError, AttributeError, TypeError):
        return (part.get_filename() or "").replace("\\", "/").rpartition("/")[2]
    return ""


def _bytes(part: EmailMessage) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inner = cast("list[EmailMessage]", part.get_payload())
        return inner[0].as_bytes() if inner else b""
    with suppress(ValueError, LookupError, AssertionError):
        payload = cast("object", part.get_payload(decode=True))
        return payload if isinstance(payload, bytes) else b""
    return b""


def _text(part: EmailMessage) -> str:
    return decoded(_bytes(part), part.get_content_charset() or "")
