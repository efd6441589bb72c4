"""How long a book takes to read, against the time there is: what to cut, and what to read if only three pages."""

from collections.abc import Iterable
from math import ceil

import msgspec

from book.model import Attachment, Book, Item, Note, Section, items_in, sections_in
from book.richtext import Blocks, word_count

WORDS_PER_MINUTE = 230
"""What a reader of non-fiction manages: Brysbaert, "How many words do we read per minute?" (2019), 238 in silence."""
MOST_LEADS = 12
"""How many bottom lines fill what a person reads in the place of the book."""


class Cut(msgspec.Struct, frozen=True, kw_only=True):
    """An item that may go, and the minutes which that saves."""

    id: str
    title: str
    minutes: float


class Budget(msgspec.Struct, frozen=True, kw_only=True):
    """Minutes for the whole, by the id of each section and item, and what to cut to come within `limit` (0 is none)."""

    total: float
    limit: int
    minutes: dict[str, float]
    cuts: tuple[Cut, ...]

    @property
    def over(self) -> float:
        """The minutes above the limit; 0 within it."""
        return max(self.total - self.limit, 0.0) if self.limit else 0.0


def minutes_of(words: int) -> int:
    """Whole minutes for so many words."""
    return ceil(words / WORDS_PER_MINUTE)


def budget_of(book: Book, limit: int) -> Budget:
    """The reading time of a book as an edition carries it."""
    minutes: dict[str, float] = {}
    for item in items_in(book):
        minutes[item.id] = _minutes(item.notes, () if isinstance(item, Attachment) else item.body)
    for section in reversed([*sections_in(book.sections)]):
        inner = sum(minutes[one.id] for one in (*section.items, *section.sections))
        minutes[section.id] = _minutes(section.notes) + inner
    total = _minutes(book.notes) + sum(minutes[section.id] for section in book.sections)
    return Budget(total=total, limit=limit, minutes=minutes, cuts=tuple(_cuts(book, minutes, total, limit)))


def _cuts(book: Book, minutes: dict[str, float], total: float, limit: int) -> Iterable[Cut]:
    """What the staff said least of goes first, and of that the longest: fewer cuts, and none that were asked for."""
    if not limit:
        return
    candidates = sorted(items_in(book), key=lambda item: (len(item.notes), -minutes[item.id]))
    for item in candidates:
        if total <= limit:
            return
        if minutes[item.id]:
            total -= minutes[item.id]
            yield Cut(id=item.id, title=item.headline, minutes=minutes[item.id])


def _minutes(notes: Iterable[Note], body: Blocks = ()) -> float:
    return (sum(word_count(note.body) for note in notes) + word_count(body)) / WORDS_PER_MINUTE


def leads(book: Book) -> tuple[tuple[Item | Section, Blocks], ...]:
    """The bottom lines of sections and items in reading order: what there is to know if there is no time to read."""
    found: list[tuple[Item | Section, Blocks]] = []
    for section in sections_in(book.sections):
        for thing in (section, *section.items):
            body = tuple(block for note in thing.notes if note.kind == "bottom_line" for block in note.body)
            if body:
                found.append((thing, body))
    return tuple(found[:MOST_LEADS])
