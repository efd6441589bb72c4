"""Where things stand among their neighbours: moving, sorting, nesting and copying in the tree of a book."""

import hashlib
import unicodedata
from collections.abc import Collection, Sequence
from datetime import date, time
from typing import Literal, Protocol, TypeVar

from msgspec.structs import replace

from book.errors import NoSuchPlace
from book.model import INBOX, TRASH, Article, Book, Item, Note, Section, Trashed, find_section, new_id
from book.places import (
    TOP,
    Thing,
    change_siblings,
    has_place,
    ids_in,
    ids_of,
    map_things,
    missing,
    put,
    shared,
    take,
    things_in,
    with_fields,
)

SortKey = Literal["date", "headline", "outlet"]
_Thing = TypeVar("_Thing", bound=Thing)


class _Reorder(Protocol):
    def __call__(self, old: tuple[_Thing, ...], /) -> tuple[_Thing, ...]: ...


def moved(book: Book, ids: Collection[str], place: str, index: int | None) -> Book:
    """The book with these things in another place; `index` counts what the place holds before the move."""
    if not has_place(book, place):
        raise missing(place)
    left, taken = take(book, ids)
    if not has_place(left, place):
        raise NoSuchPlace("A section cannot be moved into itself", remedy="Choose another place")
    for kind in (Section, Item):
        chosen = [entry for entry in taken if isinstance(entry.content, kind)]
        at = index
        if index is not None:
            here = (entry.index for entry in chosen if entry.place == place)
            at = index - sum(1 for before, position in enumerate(here) if position + before < index)
        left = put(left, [entry.content for entry in chosen], place, at)
    return left


def _everywhere(book: Book, reorder: _Reorder) -> Book:
    """The book with the things of each place, items and sections apart, in another order."""

    def of_section(thing: Thing) -> Thing:
        if not isinstance(thing, Section):
            return thing
        return with_fields(thing, items=reorder(thing.items), sections=reorder(thing.sections))

    inside = map_things(book, of_section)
    return with_fields(inside, inbox=reorder(inside.inbox), sections=reorder(inside.sections))


def shifted(book: Book, ids: Collection[str], step: Literal[-1, 1]) -> Book:
    """The book with each of these things one place up (-1) or down (1) among its neighbours.

    Chosen neighbours move together; what is at the end of its place already stays.
    """
    _must_hold(book, ids)

    def reorder(old: tuple[_Thing, ...]) -> tuple[_Thing, ...]:
        things = list(old)
        places = range(1, len(things)) if step < 0 else range(len(things) - 2, -1, -1)
        for place in places:
            other = place + step
            if things[place].id in ids and things[other].id not in ids:
                things[place], things[other] = things[other], things[place]
        return shared(old, things)

    return _everywhere(book, reorder)


def _must_hold(book: Book, ids: Collection[str]) -> None:
    held = {thing.id for thing in things_in(book)}
    for thing_id in ids:
        if thing_id not in held:
            raise missing(thing_id)


def promoted(book: Book, section_id: str) -> Book:
    """The book with a section behind the one that held it; an outermost section stays."""
    holder, place = _holder(book, section_id)
    if holder is None:
        return book
    siblings = book.sections if place == TOP else _section(book, place).sections
    return moved(book, (section_id,), place, [section.id for section in siblings].index(holder.id) + 1)


def demoted(book: Book, section_id: str) -> Book:
    """The book with a section as the last inside the one before it; one with none before it stays."""
    holder, _ = _holder(book, section_id)
    siblings = book.sections if holder is None else holder.sections
    index = [section.id for section in siblings].index(section_id)
    return book if index == 0 else moved(book, (section_id,), siblings[index - 1].id, None)


def _holder(book: Book, section_id: str) -> tuple[Section | None, str]:
    """The section that holds this one (None for the book), and the place where that lies."""

    def search(sections: tuple[Section, ...], holder: Section | None, place: str) -> tuple[Section | None, str] | None:
        for section in sections:
            if section.id == section_id:
                return holder, place
            if found := search(section.sections, section, TOP if holder is None else holder.id):
                return found
        return None

    found = search(book.sections, None, TOP)
    if found is None:
        raise missing(section_id)
    return found


def _section(book: Book, section_id: str) -> Section:
    section = find_section(book, section_id)
    if section is None:
        raise missing(section_id)
    return section


def sorted_items(book: Book, place: str, key: SortKey) -> Book:
    """The book with the items of one place in order; what a key does not know comes last, in its old order."""

    def in_order(items: tuple[Item, ...]) -> tuple[Item, ...]:
        known = [item for item in items if _known(item, key)]
        unknown = [item for item in items if not _known(item, key)]
        if key == "date":
            known.sort(key=_moment, reverse=True)
        else:
            known.sort(key=lambda item: _collated(_known(item, key)))
        return shared(items, (*known, *unknown))

    return change_siblings(book, place, in_order, lambda sections: sections)


def _known(item: Item, key: SortKey) -> str:
    if key == "headline":
        return item.headline
    if not isinstance(item, Article):
        return ""
    if key == "outlet":
        return item.outlet
    return item.published.isoformat() if item.published else ""


def _moment(item: Item) -> tuple[date, time]:
    assert isinstance(item, Article)
    return item.published or date.min, (item.published_time or time.min).replace(tzinfo=None)


def _collated(text: str) -> str:
    """A text as lists order it: case and accents do not matter."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in parted if not unicodedata.combining(character))


def new_seed() -> str:
    """What the fresh ids of one edit are made from, so that doing it again after an undo gives the same ids."""
    return new_id()


def fresh_id(old: str, seed: str) -> str:
    """The id of a copy of the thing with this id, in the edit with this seed."""
    return hashlib.sha256(f"{seed} {old}".encode()).hexdigest()[:16]


def without_clashes(book: Book, things: Sequence[_Thing], seed: str) -> tuple[_Thing, ...]:
    """The things, with fresh ids for those that the book uses already, in whole or inside."""
    used = ids_in(book)
    fresh: list[_Thing] = []
    for thing in things:
        own = list(ids_of(thing))
        clashes = len(own) != len(set(own)) or not used.isdisjoint(own)
        added = _renewed(thing, f"{seed} {len(fresh)}") if clashes else thing
        used.update(ids_of(added))
        fresh.append(added)
    return tuple(fresh)


def duplicated(book: Book, ids: Collection[str], seed: str) -> Book:
    """The book with a copy behind each of these things; one inside another chosen one is copied with that only."""
    _must_hold(book, ids)

    def reorder(old: tuple[_Thing, ...]) -> tuple[_Thing, ...]:
        copies = {thing.id: _renewed(thing, seed) for thing in old if thing.id in outermost}
        with_copies = (one for thing in old for one in (thing, copies.get(thing.id)) if one is not None)
        return shared(old, with_copies)

    _, taken = take(book, ids)
    outermost = {entry.content.id for entry in taken}
    return _everywhere(book, reorder)


def _renewed(thing: _Thing, seed: str, used: set[str] | None = None) -> _Thing:
    """The thing with fresh ids throughout, also where two inside it had the same; `used` are those that it has."""
    used = set() if used is None else used

    def fresh(old: str) -> str:
        made = fresh_id(old, seed)
        while made in used:
            made = fresh_id(made, seed)
        used.add(made)
        return made

    renewed = replace(thing, id=fresh(thing.id))
    renewed = replace(renewed, notes=tuple(replace(note, id=fresh(note.id)) for note in thing.notes))
    if isinstance(renewed, Section):
        items = tuple(_renewed(item, seed, used) for item in renewed.items)
        sections = tuple(_renewed(section, seed, used) for section in renewed.sections)
        renewed = replace(renewed, items=items, sections=sections)
    return renewed


def with_unique_ids(book: Book) -> Book:
    """The book with a fresh id for every item, section and note whose id stands twice, as in a file that was merged."""
    seen = {TOP, INBOX, TRASH}

    def fresh(used: str) -> str:
        if used in seen:
            return new_id()
        seen.add(used)
        return used

    def notes(old: tuple[Note, ...]) -> tuple[Note, ...]:
        return shared(old, (with_fields(note, id=fresh(note.id)) for note in old))

    def renewed(thing: Thing) -> Thing:
        return with_fields(thing, id=fresh(thing.id), notes=notes(thing.notes))

    def trashed(entry: Trashed) -> Trashed:
        content = entry.content
        holder = Book(sections=(content,)) if isinstance(content, Section) else Book(inbox=(content,))
        mapped = map_things(holder, renewed)
        content_now = (*mapped.inbox, *mapped.sections)[0]
        return entry if content_now is content else replace(entry, content=content_now)

    sound = map_things(with_fields(book, notes=notes(book.notes)), renewed)
    return with_fields(sound, trash=shared(sound.trash, map(trashed, sound.trash)))
