"""Taking things out of a book's tree, putting them in, and changing them where they are.

Books are values: each function gives the next book, and what did not change is the very same object in both.
A place is a section's id, `INBOX`, or `TOP`.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from msgspec.structs import replace

from book.errors import NoSuchPlace
from book.model import INBOX, Book, Item, Note, Section, Trashed, find_section, sections_in

TOP = ""
"""The place of the outermost sections."""

Thing = Item | Section
Owner = Book | Section | Item
_T = TypeVar("_T")
_Struct = TypeVar("_Struct", bound=Owner | Note)


def with_fields(struct: _Struct, **fields: Any) -> _Struct:
    """The struct with other values in these fields, or the very same one if it has these values already."""
    if all(getattr(struct, name) is value or getattr(struct, name) == value for name, value in fields.items()):
        return struct
    return replace(struct, **fields)


def shared(old: tuple[_T, ...], new: Iterable[_T]) -> tuple[_T, ...]:
    """The new elements, as the old tuple itself if each of them is the very same."""
    fresh = tuple(new)
    same = len(fresh) == len(old) and all(a is b for a, b in zip(old, fresh, strict=True))
    return old if same else fresh


def missing(thing_id: str) -> NoSuchPlace:
    """What to raise when the book does not hold an id."""
    return NoSuchPlace(
        "The book does not hold this (any more)", thing_id, "It may have been deleted: look in the trash"
    )


def ids_of(thing: Thing) -> Iterator[str]:
    """The ids of a thing, its notes and all that it holds."""
    yield thing.id
    yield from (note.id for note in thing.notes)
    if isinstance(thing, Section):
        for inner in (*thing.items, *thing.sections):
            yield from ids_of(inner)


def ids_in(book: Book) -> set[str]:
    """All ids that the book uses for items, sections and notes, those in the trash among them."""
    held = {note.id for note in book.notes}
    for thing in (*book.inbox, *book.sections, *(entry.content for entry in book.trash)):
        held.update(ids_of(thing))
    return held


def map_things(book: Book, change: Callable[[Thing], Thing]) -> Book:
    """The book with `change` applied to each item and section outside the trash, the inner ones first."""

    def items(old: tuple[Item, ...]) -> tuple[Item, ...]:
        return shared(old, (_as_item(change(item)) for item in old))

    def sections(old: tuple[Section, ...]) -> tuple[Section, ...]:
        return shared(old, (section(one) for one in old))

    def section(old: Section) -> Section:
        return _as_section(change(_with_inside(old, items(old.items), sections(old.sections))))

    return _with_insides(book, items(book.inbox), sections(book.sections))


def _as_item(thing: Thing) -> Item:
    assert not isinstance(thing, Section)
    return thing


def _as_section(thing: Thing) -> Section:
    assert isinstance(thing, Section)
    return thing


def _with_inside(section: Section, items: tuple[Item, ...], sections: tuple[Section, ...]) -> Section:
    if items is section.items and sections is section.sections:
        return section
    return replace(section, items=items, sections=sections)


def _with_insides(book: Book, inbox: tuple[Item, ...], sections: tuple[Section, ...]) -> Book:
    if inbox is book.inbox and sections is book.sections:
        return book
    return replace(book, inbox=inbox, sections=sections)


def change_things(book: Book, ids: Collection[str], change: Callable[[Thing], Thing]) -> Book:
    """The book with `change` applied to the items and sections of these ids. Raises NoSuchPlace for an unknown id."""
    found: set[str] = set()

    def if_wanted(thing: Thing) -> Thing:
        if thing.id not in ids:
            return thing
        found.add(thing.id)
        return change(thing)

    changed = map_things(book, if_wanted)
    for thing_id in ids:
        if thing_id not in found:
            raise missing(thing_id)
    return changed


def change_items(book: Book, item_id: str, change: Callable[[Item], Item]) -> Book:
    """The book with `change` applied to one item. Raises NoSuchPlace."""

    def of_item(thing: Thing) -> Thing:
        if isinstance(thing, Section):
            raise missing(item_id)
        return change(thing)

    return change_things(book, (item_id,), of_item)


def change_section(book: Book, section_id: str, change: Callable[[Section], Section]) -> Book:
    """The book with `change` applied to one section. Raises NoSuchPlace."""

    def of_section(thing: Thing) -> Thing:
        if not isinstance(thing, Section):
            raise missing(section_id)
        return change(thing)

    return change_things(book, (section_id,), of_section)


def change_notes(book: Book, owner_id: str, change: Callable[[tuple[Note, ...]], tuple[Note, ...]]) -> Book:
    """The book with `change` applied to the notes of an item, a section or, for "", the book itself."""
    if owner_id == TOP:
        return with_fields(book, notes=change(book.notes))
    return change_things(book, (owner_id,), lambda thing: with_fields(thing, notes=change(thing.notes)))


def owner_of(book: Book, note_id: str) -> str:
    """The id of the item or section that has this note, "" for the book itself. Raises NoSuchPlace."""
    if any(note.id == note_id for note in book.notes):
        return TOP
    for thing in things_in(book):
        if any(note.id == note_id for note in thing.notes):
            return thing.id
    raise missing(note_id)


def things_in(book: Book) -> Iterator[Thing]:
    """All items and sections outside the trash, in reading order."""
    yield from book.inbox
    for section in sections_in(book.sections):
        yield section
        yield from section.items


def change_siblings(
    book: Book,
    place: str,
    items: Callable[[tuple[Item, ...]], tuple[Item, ...]],
    sections: Callable[[tuple[Section, ...]], tuple[Section, ...]],
) -> Book:
    """The book with the items and the sections of one place changed. Raises NoSuchPlace."""
    match place:
        case "inbox":
            return _with_insides(book, items(book.inbox), book.sections)
        case "":
            return _with_insides(book, book.inbox, sections(book.sections))
        case _:
            return change_section(book, place, lambda it: _with_inside(it, items(it.items), sections(it.sections)))


def take(book: Book, ids: Collection[str]) -> tuple[Book, tuple[Trashed, ...]]:
    """The book without these items and sections, and what was taken, in reading order.

    Each index is the place in the list once those before it are gone, so putting them back in reverse order undoes
    the taking. What lies in a taken section goes with it. Raises NoSuchPlace for an unknown id.
    """
    wanted = set(ids)
    taken: list[Trashed] = []

    def items(place: str, old: tuple[Item, ...]) -> tuple[Item, ...]:
        return shared(old, _sift(old, place, wanted, taken))

    def sections(place: str, old: tuple[Section, ...]) -> tuple[Section, ...]:
        rest = _sift(old, place, wanted, taken)
        return shared(old, [_with_inside(it, items(it.id, it.items), sections(it.id, it.sections)) for it in rest])

    left = _with_insides(book, items(INBOX, book.inbox), sections(TOP, book.sections))
    gone = {inner for entry in taken for inner in ids_of(entry.content)}
    for thing_id in ids:
        if thing_id not in gone:
            raise missing(thing_id)
    return left, _in_reading_order(book, taken)


def _sift(old: Iterable[Thing], place: str, wanted: set[str], taken: list[Trashed]) -> list[Any]:
    kept: list[Thing] = []
    for thing in old:
        if thing.id in wanted:
            taken.append(Trashed(content=thing, place=place, index=len(kept)))
        else:
            kept.append(thing)
    return kept


def _in_reading_order(book: Book, taken: list[Trashed]) -> tuple[Trashed, ...]:
    order = {thing.id: number for number, thing in enumerate(things_in(book))}
    return tuple(sorted(taken, key=lambda entry: order[entry.content.id]))


def put(book: Book, things: Sequence[Thing], place: str, index: int | None = None) -> Book:
    """The book with these things in a place: items among its items, sections among its sections.

    `index` None is the end. Raises NoSuchPlace for a place that is not there or cannot hold them.
    """
    new_items = tuple(thing for thing in things if not isinstance(thing, Section))
    new_sections = tuple(thing for thing in things if isinstance(thing, Section))
    if new_items and place == TOP:
        raise NoSuchPlace("An article lies in a section or in the inbox", remedy="Choose one of them")
    if new_sections and place == INBOX:
        raise NoSuchPlace("The inbox holds articles, not sections", remedy="Choose a section, or the book itself")
    return change_siblings(
        book, place, lambda old: inserted(old, new_items, index), lambda old: inserted(old, new_sections, index)
    )


def inserted(old: tuple[_T, ...], new: tuple[_T, ...], index: int | None) -> tuple[_T, ...]:
    """The elements with new ones at an index; None, and whatever is beyond the end, is the end."""
    if not new:
        return old
    at = len(old) if index is None else min(max(index, 0), len(old))
    return (*old[:at], *new, *old[at:])


def has_place(book: Book, place: str) -> bool:
    """Whether the book has this place now."""
    return place in (INBOX, TOP) or find_section(book, place) is not None
