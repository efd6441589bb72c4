"""What the reader asked for with the pen: marks that came back, as work for the staff."""

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from book.model import Book, DueOut, Edition, Item, Section, find_item, find_section, ids_in, items_in, sections_in
from book.richtext import plain_text


def new_marks(book: Book, marks: Sequence[DueOut]) -> tuple[DueOut, ...]:
    """Those marks that are not among the book's due-outs, for the same copy may come back twice; with the titles of
    what they were written on, which may leave the book before they are answered."""
    told = {(one.what, one.words, one.page) for one in book.due_outs}
    return tuple(
        replace(one, title=title_of(book, one)) for one in marks if (one.what, one.words, one.page) not in told
    )


def title_of(book: Book, due_out: DueOut) -> str:
    """What the thing is called that a due-out was written on."""
    item, section = find_item(book, due_out.item), find_section(book, due_out.item)
    return item.headline if item else section.title if section else due_out.title


def in_order(due_outs: Sequence[DueOut]) -> list[DueOut]:
    """What is open before what is done, and of that what is due first."""
    return sorted(due_outs, key=lambda one: (one.done, one.due or date.max))


def due_outs_of(book: Book, edition: Edition, cut: Book) -> tuple[DueOut, ...]:
    """The due-outs that an edition may print; `cut` is the book as it carries it.

    One on what the edition leaves out stays away; words that were marked are printed only where the edition prints
    them itself. With a ceiling, what nobody can find in the book may be above it.
    """
    if not edition.due_outs or "due_outs" not in book.annexes:
        return ()
    known = ids_in(book)
    said = {thing.id: _squeezed(_words_of(thing)) for thing in (*sections_in(cut.sections), *items_in(cut))}
    kept: list[DueOut] = []
    for one in book.due_outs:
        if one.item in said:
            is_there = bool(one.words) and _squeezed(one.words) in said[one.item]
            kept.append(one if is_there else replace(one, words=""))
        elif one.item not in known and not edition.ceiling:
            kept.append(replace(one, words=""))
    return tuple(kept)


def _words_of(thing: Item | Section) -> str:
    title = thing.title if isinstance(thing, Section) else thing.headline
    bodies = [note.body for note in thing.notes]
    return " ".join((title, *map(plain_text, bodies), plain_text(getattr(thing, "body", ()))))


def _squeezed(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
