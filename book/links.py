"""Which addresses a book may lead to: the web, mail, and its own items. All others are words and nothing more."""

import re

from msgspec.structs import replace

from book.model import Article, Book, Memo, Note
from book.places import Owner, Thing, map_things, shared, with_fields
from book.richtext import Blocks, Spans, map_spans, spans_in

_SAFE = re.compile(r"(?:https?://[^\s/?#\\]+(?:[/?#]\S*)?|mailto:[^\s@]+@[^\s@]+|item:[\w-]+)", re.IGNORECASE)
_NO_SCHEME = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:[/?#]\S*)?", re.IGNORECASE)


def safe_link(link: str) -> str:
    """The address if it leads to the web, to a mailbox or into the book (see `book.references`), "" for any other; a
    bare host name gets its https."""
    link = link.strip()
    if _SAFE.fullmatch(link):
        return link
    return f"https://{link}" if _NO_SCHEME.fullmatch(link) else ""


def with_safe_links(book: Book) -> Book:
    """The book without links that lead anywhere else; the very same one if it has none."""
    clean = map_things(book, _clean_thing)
    return with_fields(clean, notes=_clean_notes(clean))


def _clean_thing(thing: Thing) -> Thing:
    thing = with_fields(thing, notes=_clean_notes(thing))
    if isinstance(thing, Article) and thing.url:
        thing = with_fields(thing, url=safe_link(thing.url))
    if isinstance(thing, Article | Memo):
        thing = with_fields(thing, body=_clean(thing.body))
    return thing


def _clean_notes(owner: Owner) -> tuple[Note, ...]:
    return shared(owner.notes, (with_fields(note, body=_clean(note.body)) for note in owner.notes))


def _clean(blocks: Blocks) -> Blocks:
    if all(not span.link or safe_link(span.link) == span.link for spans in spans_in(blocks) for span in spans):
        return blocks
    return map_spans(blocks, _clean_spans)


def _clean_spans(spans: Spans) -> Spans:
    return tuple(replace(span, link=safe_link(span.link)) if span.link else span for span in spans)
