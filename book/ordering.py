"""Where things stand among their neighbours: moving, sorting, nesting and copying in the tree of a book."""

import hashlib
import unicodedata
from collections.abc import Callable, Collection, Sequence
from datetime import date, time
from typing import Literal, TypeVar

from msgspec.structs import replace

from book.errors import NoSuchPlace
from book.model import Article, Book, Item, Section, new_id
from book.places import (
    INBOX,
    TOP,
    Thing,
    change_siblings,
    has_place,
    ids_in,
    ids_of,
    inserted,
    map_things,
    missing,
    put,
    shared,
    take,
    things_in,
)

SortKey = Literal["date", "headline", "outlet"]
_Thing = TypeVar("_Thing", bound=Thing)
_T = TypeVar("_T")


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


def _everywhere(book: Book, reorder: Callable[[tuple[_T, ...]], tuple[_T, ...]]) -> Book:
    """The book with the things of each place, items and sections apart, in another order."""

    def of_section(thing: Thing) -> Thing:
        if not isinstance(thing, Section):
            return thing
        items, sections = reorder(thing.items), reorder(thing.sections)  # type: ignore[arg-type]
        same = items is thing.items and sections is thing.sections
        return thing if same else replace(thing, items=items, sections=sections)

    inside = map_things(book, of_section)
    return change_siblings(change_siblings(inside, INBOX, reorder, reorder), TOP, reorder, reorder)
