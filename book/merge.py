"""Two copies of one book made one, item by item, by what each of them changed since they were the same.

What only one side changed is taken. What both changed in different ways stands as in mine, and is listed as a conflict
with theirs beside it, so that a person can choose. What one side changed and the other deleted is kept.
"""

from typing import Any, Literal, TypeVar, cast

import msgspec
from msgspec.structs import fields, replace

from book import edits, sequences
from book.compare import title_of
from book.model import INBOX, TRASH, Book, Edition, Item, Note, Section, Trashed
from book.places import TOP, Thing, change_things, things_in, with_fields
from book.project_file import Stamp
from book.richtext import Block, plain_text

Kind = Literal["field", "place", "deleted"]
_Struct = TypeVar("_Struct", Note, Edition)
_TREE = ("id", "items", "sections", "inbox", "trash")
"""Fields that are no facts of a thing, but its place in the tree."""


class Conflict(msgspec.Struct, frozen=True, kw_only=True):
    """What both sides changed. `id` is the thing's, "" the book's; `mine` and `theirs` are texts to read, `value` is
    theirs itself. The merged book holds mine; of a thing that one side deleted, it holds the other's."""

    kind: Kind
    id: str
    title: str
    field: str
    mine: str
    theirs: str
    value: Any = None


class Merged(msgspec.Struct, frozen=True):
    """One book of two, and what a person should look at."""

    book: Book
    conflicts: tuple[Conflict, ...]


class _Flat:
    """A book as tables: each thing without what lies in it, where it lies, and the order in each place."""

    def __init__(self, book: Book) -> None:
        self.things: dict[str, Thing] = {}
        self.place: dict[str, str] = {}
        self.order: dict[str, list[str]] = {}
        self.trashed: dict[str, Trashed] = {entry.content.id: entry for entry in book.trash}
        self._add(INBOX, book.inbox)
        self._add(TOP, book.sections)
        self._add(TRASH, tuple(entry.content for entry in book.trash))

    def _add(self, place: str, things: tuple[Thing, ...]) -> None:
        self.order.setdefault(place, [])
        for thing in things:
            self.place[thing.id] = place
            self.order[place].append(thing.id)
            if isinstance(thing, Section):
                self.things[thing.id] = replace(thing, items=(), sections=())
                self._add(thing.id, (*thing.items, *thing.sections))
            else:
                self.things[thing.id] = thing


def merge(base: Book | None, mine: Book, theirs: Book) -> Merged:
    """Merge two copies of a book that were `base` once; without it, whatever differs is a conflict."""
    merger = _Merger(base or Book(id=mine.id), mine, theirs)
    return Merged(merger.book(), tuple(merger.conflicts))


class _Merger:
    def __init__(self, base: Book, mine: Book, theirs: Book) -> None:
        self._books = (base, mine, theirs)
        self._base, self._mine, self._theirs = map(_Flat, self._books)
        self.conflicts: list[Conflict] = []

    def book(self) -> Book:
        """The merged book; fills `conflicts`."""
        base, mine, theirs = self._books
        head = self._merged_fields("", mine.title, base, mine, theirs)
        things = self._things()
        places = self._places(things)
        return self._assembled(head, things, places)

    # Things

    def _things(self) -> dict[str, Thing]:
        found: dict[str, Thing] = {}
        for key in dict.fromkeys((*self._mine.things, *self._theirs.things)):
            thing = self._thing(key)
            if thing is not None:
                found[key] = thing
        return found

    def _thing(self, key: str) -> Thing | None:
        base, mine, theirs = (flat.things.get(key) for flat in (self._base, self._mine, self._theirs))
        if mine is not None and theirs is not None:
            if type(mine) is not type(theirs):
                return mine
            known = base if type(base) is type(mine) else None
            return self._merged_fields(key, title_of(mine), known, mine, theirs)
        left = mine if mine is not None else theirs
        assert left is not None
        if base is None:
            return left
        if left == base:
            return None
        who = ("", self._is_gone) if theirs is None else (self._is_gone, "")
        self._conflict("deleted", key, title_of(left), "", *who)
        return left

    _is_gone = "deleted for good"

    def _merged_fields(self, key: str, title: str, base: Any, mine: Any, theirs: Any) -> Any:
        """A struct with each field of the side that changed it."""
        changed: dict[str, Any] = {}
        for field in fields(mine):
            name = field.name
            ours, others = getattr(mine, name), getattr(theirs, name)
            if name in _TREE or ours == others:
                continue
            before = getattr(base, name, None) if base is not None else field.default
            if ours == before:
                changed[name] = others
            elif others != before:
                both = self._both(name, before, ours, others)
                if both is None:
                    self._conflict("field", key, title, name, _said(ours), _said(others), others)
                else:
                    changed[name] = both
        return replace(mine, **changed) if changed else mine

    def _both(self, name: str, before: Any, mine: Any, theirs: Any) -> Any:
        """What a field holds that both sides changed, if that can be told; else None."""
        match name:
            case "notes" | "editions":
                return self._parts(before, mine, theirs)
            case "body":
                return sequences.merged(before or (), mine, theirs)
            case "tags" | "different":
                gone = {one for one in before or () if one not in mine or one not in theirs}
                return tuple(one for one in dict.fromkeys((*mine, *theirs)) if one not in gone)
            case _:
                return None

    def _parts(
        self, before: tuple[_Struct, ...] | None, mine: tuple[_Struct, ...], theirs: tuple[_Struct, ...]
    ) -> tuple[_Struct, ...]:
        """Notes or editions, each merged with its like."""
        old, ours, others = ({one.id: one for one in side} for side in (before or (), mine, theirs))
        kept: dict[str, _Struct] = {}
        for key in dict.fromkeys((*ours, *others)):
            one, other, was = ours.get(key), others.get(key), old.get(key)
            if one is not None and other is not None:
                kept[key] = self._merged_fields(key, _title(one), was, one, other)
            elif (left := one if one is not None else other) is not None and left != was:
                kept[key] = left
        return tuple(kept[key] for key in sequences.merged_order(list(old), list(ours), list(others), set(kept)))

    # Places

    def _places(self, things: dict[str, Thing]) -> dict[str, str]:
        places = {key: self._place(key, thing) for key, thing in things.items()}
        for key, thing in things.items():
            if places[key] not in things and places[key] not in (INBOX, TOP, TRASH):
                places[key] = TOP if isinstance(thing, Section) else INBOX
        for key in things:
            self._untie(key, places)
        return places

    def _place(self, key: str, thing: Thing) -> str:
        base, mine, theirs = (flat.place.get(key) for flat in (self._base, self._mine, self._theirs))
        if mine is None or mine in (base, theirs):
            return theirs if theirs is not None else str(mine)
        if theirs is None or theirs == base:
            return mine
        kept = theirs if mine == TRASH else mine
        self._conflict("place", key, title_of(thing), "", self._name(mine), self._name(theirs), theirs)
        return kept

    def _untie(self, key: str, places: dict[str, str]) -> None:
        """A section that came to lie in itself, because each side moved one into the other, goes to the top."""
        seen, place = {key}, places[key]
        while place in places:
            if place in seen:
                places[place] = TOP
                return
            seen.add(place)
            place = places[place]

    def _name(self, place: str) -> str:
        thing = self._mine.things.get(place) or self._theirs.things.get(place)
        return title_of(thing) if thing is not None else place or "the book itself"

    # Putting together

    def _assembled(self, head: Book, things: dict[str, Thing], places: dict[str, str]) -> Book:
        members: dict[str, set[str]] = {}
        for key, place in places.items():
            members.setdefault(place, set()).add(key)

        def inside(place: str) -> list[Thing]:
            base, mine, theirs = (flat.order.get(place, []) for flat in (self._base, self._mine, self._theirs))
            order = sequences.merged_order(base, mine, theirs, members.get(place, set()))
            return [whole(things[key]) for key in order]

        def whole(thing: Thing) -> Thing:
            if not isinstance(thing, Section):
                return thing
            held = inside(thing.id)
            return replace(thing, items=_items(held), sections=_sections(held))

        trash = tuple(self._as_trashed(thing) for thing in inside(TRASH))
        return replace(head, inbox=_items(inside(INBOX)), sections=_sections(inside(TOP)), trash=trash)

    def _as_trashed(self, thing: Thing) -> Trashed:
        known = self._mine.trashed.get(thing.id) or self._theirs.trashed.get(thing.id)
        return replace(known, content=thing) if known is not None else Trashed(content=thing)

    def _conflict(
        self, kind: Kind, key: str, title: str, field: str, mine: str, theirs: str, value: Any = None
    ) -> None:
        self.conflicts.append(
            Conflict(kind=kind, id=key, title=title, field=field, mine=mine, theirs=theirs, value=value)
        )


def _items(things: list[Thing]) -> tuple[Item, ...]:
    return tuple(thing for thing in things if not isinstance(thing, Section))


def _sections(things: list[Thing]) -> tuple[Section, ...]:
    return tuple(thing for thing in things if isinstance(thing, Section))


def _title(part: Note | Edition) -> str:
    return part.name if isinstance(part, Edition) else part.kind.replace("_", " ")


def _said(value: Any) -> str:
    """A field's value as text to read."""
    match value:
        case None:
            return ""
        case tuple():
            parts = cast("tuple[Any, ...]", value)
            return plain_text(parts) if parts and isinstance(parts[0], Block) else ", ".join(map(str, parts))
        case msgspec.Struct():
            return ", ".join(str(part) for part in msgspec.structs.astuple(value) if part)
        case _:
            return str(value)


def with_theirs(book: Book, conflict: Conflict) -> Book:
    """A merged book in which a conflict stands as the other side has it. Raises NoSuchPlace."""
    match conflict.kind:
        case "deleted":
            return edits.delete([conflict.id]).change(book)
        case "place" if conflict.value == TRASH:
            return edits.delete([conflict.id]).change(book)
        case "place":
            return edits.move([conflict.id], conflict.value).change(book)
        case "field":
            return _with_field(book, conflict)


def _with_field(book: Book, conflict: Conflict) -> Book:
    field = {conflict.field: conflict.value}
    if conflict.id == "":
        return with_fields(book, **field)
    if any(edition.id == conflict.id for edition in book.editions):
        editions = (replace(one, **field) if one.id == conflict.id else one for one in book.editions)
        return with_fields(book, editions=tuple(editions))
    if any(thing.id == conflict.id for thing in things_in(book)):
        return change_things(book, (conflict.id,), lambda thing: with_fields(thing, **field))
    return edits.set_note(conflict.id, **field).change(book)


def common_ancestor(mine: Stamp, theirs: Stamp) -> str:
    """The fingerprint of the latest file that both were saved over, or are; "" if they share none."""
    known = {*theirs.ancestors, theirs.fingerprint}
    return next((one for one in reversed((*mine.ancestors, mine.fingerprint)) if one in known), "")


def joined_stamp(ours: Stamp | None, disk: Stamp, other: Stamp | None = None) -> Stamp:
    """The stamp of a merged book that will be saved over `disk`: it descends from all of them."""
    every = [one for stamp in (ours, other, disk) if stamp for one in (*stamp.ancestors, stamp.fingerprint)]
    return Stamp(disk.fingerprint, tuple(one for one in dict.fromkeys(every) if one != disk.fingerprint))
