"""Roll forward: tomorrow's book from today's. Its build stays, the day's press goes, what went out is remembered."""

import re
from datetime import date

from msgspec.structs import replace

from book.model import Article, Book, Item, Note, Section, new_id

CARRY_OVER = "carry over"
"""The tag of an article that is to be in the next book too."""
CARRIED = "carried over"
"""The tag of an article that was in the book before."""


def rolled_forward(book: Book, day: date) -> Book:
    """The next book: sections, standing pages, theme, editions and what was issued stay.

    Articles go, but for those tagged "carry over", which are tagged "carried over" in the new book. Notes go with what
    they were said of, but for the background of sections. The number of the issue counts up; numbers are not frozen.
    """
    return replace(
        book,
        id=new_id(),
        dated=day,
        issue=next_issue(book.issue),
        notes=_standing_notes(book.notes),
        sections=tuple(_section(section) for section in book.sections),
        inbox=tuple(item for item in book.inbox if not isinstance(item, Article) or CARRY_OVER in item.tags),
        trash=(),
        frozen=(),
        different=(),
    )


def next_issue(issue: str) -> str:
    """The issue after one, by the last number in it: "Issue 9" becomes "Issue 10"; without a number it stays."""
    return re.sub(r"\d+(?=\D*$)", lambda found: str(int(found[0]) + 1).zfill(len(found[0])), issue)


def _section(section: Section) -> Section:
    return replace(
        section,
        notes=_standing_notes(section.notes),
        items=tuple(made for item in section.items if (made := _item(item)) is not None),
        sections=tuple(_section(inner) for inner in section.sections),
    )


def _item(item: Item) -> Item | None:
    if not isinstance(item, Article):
        return item
    if CARRY_OVER not in item.tags:
        return None
    tags = (*(tag for tag in item.tags if tag not in (CARRY_OVER, CARRIED)), CARRIED)
    return replace(item, tags=tags)


def _standing_notes(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    return tuple(note for note in notes if note.kind == "background")
