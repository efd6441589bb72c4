"""The edits of a book, each a pure function from a book to the next one, named for the Undo menu.

Whoever gives one to a person applies it through `book.history`. All raise NoSuchPlace, when they are applied, if the
book does not hold what they name. Places are a section's id, `INBOX`, or "" for the outermost sections; an index of
None is the end.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal

import msgspec

from book import ordering, places, reshaping
from book.errors import NoSuchPlace
from book.excerpts import newly_whole, whole
from book.model import INBOX, Article, Attachment, Book, Item, Note, Section, Trashed, find_item
from book.places import TOP, Thing, with_fields
from book.richtext import Blocks
from book.similar import pair


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """A named change. `place` is the id of what it touches, for the window to show; "" is the book itself.

    Edits in a row with the same `merge` key, close in time, are one step of the history; "" never joins.
    """

    name: str
    count: int = 1
    change: Callable[[Book], Book]
    place: str = ""
    merge: str = ""


LABELS = {
    "add": ("Add article", "Add {} articles"),
    "add_section": ("Add section", "Add {} sections"),
    "move": ("Move", "Move {} articles"),
    "move_section": ("Move section", "Move {} sections"),
    "promote": ("Promote section", "Promote {} sections"),
    "demote": ("Demote section", "Demote {} sections"),
    "sort": ("Sort articles", "Sort articles"),
    "duplicate": ("Duplicate", "Duplicate {} articles"),
    "delete": ("Delete", "Delete {} articles"),
    "restore": ("Restore", "Restore {} articles"),
    "delete_for_good": ("Delete for good", "Delete {} articles for good"),
    "empty_trash": ("Empty trash", "Empty trash"),
    "include": ("Include", "Include {} articles"),
    "leave_out": ("Leave out", "Leave out {} articles"),
    "marking": ("Mark", "Mark {} articles"),
    "retitle": ("Rename", "Rename {} articles"),
    "rewrite": ("Edit text", "Edit {} texts"),
    "facts": ("Change details", "Change details of {} articles"),
    "book": ("Change book details", "Change book details"),
    "section": ("Change section", "Change {} sections"),
    "add_note": ("Add note", "Add {} notes"),
    "rewrite_note": ("Edit note", "Edit {} notes"),
    "note": ("Change note", "Change {} notes"),
    "remove_note": ("Delete note", "Delete {} notes"),
    "move_note": ("Move note", "Move {} notes"),
    "key_point": ("Make key point", "Make {} key points"),
    "split": ("Split article", "Split {} articles"),
    "merge": ("Merge articles", "Merge {} articles"),
    "fold": ("Fold into one", "Fold {} articles into one"),
    "replace": ("Replace all", "Replace all"),
    "tell_apart": ("Mark as different stories", "Mark as different stories"),
}
"""What each kind of edit is called, for one thing and for several."""


def label(edit: Edit) -> str:
    """What the edit is called in a menu, such as "Move 3 articles". A name that is no key is a label already."""
    one, many = LABELS.get(edit.name, (edit.name, edit.name))
    return one if edit.count == 1 else many.format(edit.count)


def add_items(items: Sequence[Item], place: str = INBOX, index: int | None = None) -> Edit:
    """Put new items into a section or the inbox. Whatever has an id that the book uses already gets a fresh one."""
    seed, items = ordering.new_seed(), newly_whole(items)

    def change(book: Book) -> Book:
        return places.put(book, ordering.without_clashes(book, items, seed), place, index)

    return Edit(name="add", count=len(items), change=change, place=items[0].id if items else place)


def add_section(section: Section, parent: str = TOP, index: int | None = None) -> Edit:
    """Put a new section into another one, or among the outermost."""
    seed = ordering.new_seed()

    def change(book: Book) -> Book:
        return places.put(book, ordering.without_clashes(book, (section,), seed), parent, index)

    return Edit(name="add_section", change=change, place=section.id)


def move(ids: Sequence[str], place: str, index: int | None = None) -> Edit:
    """Move items and sections to a place, in their reading order.

    `index` counts what the place holds before the move, as the row of a drop does: among its items for items, among
    its sections for sections.
    """

    def change(book: Book) -> Book:
        return ordering.moved(book, ids, place, index)

    name = "move_section" if place == TOP else "move"
    return Edit(name=name, count=len(ids), change=change, place=_first(ids))


def move_up(ids: Sequence[str]) -> Edit:
    """Move each one place up among its neighbours; those at the top stay."""
    return _shift(ids, -1)


def move_down(ids: Sequence[str]) -> Edit:
    """Move each one place down among its neighbours; those at the end stay."""
    return _shift(ids, 1)


def _shift(ids: Sequence[str], step: Literal[-1, 1]) -> Edit:
    return Edit(name="move", count=len(ids), change=lambda book: ordering.shifted(book, ids, step), place=_first(ids))


def promote(section_id: str) -> Edit:
    """Move a section out of the one that holds it, to the place behind it; an outermost section stays."""
    return Edit(name="promote", change=lambda book: ordering.promoted(book, section_id), place=section_id)


def demote(section_id: str) -> Edit:
    """Move a section into the one before it, as its last; one with none before it stays."""
    return Edit(name="demote", change=lambda book: ordering.demoted(book, section_id), place=section_id)


def sort_items(place: str, key: ordering.SortKey) -> Edit:
    """Order the items of a section or the inbox: latest first, or by headline or outlet; the unknown last."""
    return Edit(name="sort", change=lambda book: ordering.sorted_items(book, place, key), place=place)


def duplicate(ids: Sequence[str]) -> Edit:
    """Put a copy behind each item and section, with fresh ids for it and all that it holds."""
    seed = ordering.new_seed()

    def change(book: Book) -> Book:
        return ordering.duplicated(book, ids, seed)

    shown = ordering.fresh_id(ids[0], seed) if ids else ""
    return Edit(name="duplicate", count=len(ids), change=change, place=shown)


def set_book(**fields: Any) -> Edit:
    """Change fields of the book itself, such as its title or theme."""
    return Edit(name="book", change=lambda book: with_fields(book, **fields), merge=f"book {_names(fields)}")


def set_facts(item_id: str, **fields: Any) -> Edit:
    """Change fields of an item, such as its outlet or date; a fact that was unsure is sure then, even if it stays."""

    def change(book: Book) -> Book:
        return places.change_items(book, item_id, lambda item: _with_facts(item, **fields))

    return Edit(name="facts", change=change, place=item_id, merge=f"facts {item_id} {_names(fields)}")


def set_facts_of(ids: Sequence[str], **fields: Any) -> Edit:
    """Change fields of several items as one step; of each those that it has."""

    def of_thing(thing: Thing) -> Thing:
        known = {name: value for name, value in fields.items() if hasattr(thing, name)}
        return thing if isinstance(thing, Section) else _with_facts(thing, **known)

    def change(book: Book) -> Book:
        return places.change_things(book, ids, of_thing)

    return Edit(name="facts", count=len(ids), change=change, place=_first(ids))


def split(item_id: str, before: Blocks, after: Blocks) -> Edit:
    """Part a text in two: `before` stays, `after` becomes an item of its own behind it, with the same facts."""
    seed = ordering.new_seed()

    def change(book: Book) -> Book:
        return reshaping.split_item(book, item_id, before, after, seed)

    return Edit(name="split", change=change, place=ordering.fresh_id(item_id, seed))


def merge(ids: Sequence[str]) -> Edit:
    """Join texts in the first of them, in reading order; the others go into the trash."""
    return Edit(name="merge", count=len(ids), change=lambda book: reshaping.merge_items(book, ids), place=_first(ids))


def _with_facts(item: Item, **fields: Any) -> Item:
    if isinstance(item, Article):
        fields = {"unsure": tuple(name for name in item.unsure if name not in fields), **fields}
    return with_fields(item, **fields)


def set_section(section_id: str, **fields: Any) -> Edit:
    """Change fields of a section, such as its tab."""

    def change(book: Book) -> Book:
        return places.change_section(book, section_id, lambda section: with_fields(section, **fields))

    return Edit(name="section", change=change, place=section_id, merge=f"section {section_id} {_names(fields)}")


def retitle(thing_id: str, title: str) -> Edit:
    """Change the headline of an item, the title of a section or, for "", that of the book."""

    def of_thing(thing: Thing) -> Thing:
        if isinstance(thing, Section):
            return with_fields(thing, title=title)
        return _with_facts(thing, headline=title)

    def change(book: Book) -> Book:
        if thing_id == TOP:
            return with_fields(book, title=title)
        return places.change_things(book, (thing_id,), of_thing)

    return Edit(name="retitle", change=change, place=thing_id, merge=f"retitle {thing_id}")


def rewrite(item_id: str, body: Blocks) -> Edit:
    """Change the text of an article or memo."""

    def of_item(item: Item) -> Item:
        if isinstance(item, Attachment):
            raise NoSuchPlace("An attachment is printed as it is and has no text", item.headline, "Add a note to it")
        written = with_fields(item, body=body)
        return written if item.body else whole(written)

    def change(book: Book) -> Book:
        return places.change_items(book, item_id, of_item)

    return Edit(name="rewrite", change=change, place=item_id, merge=f"rewrite {item_id}")


def set_included(ids: Sequence[str], include: bool) -> Edit:
    """Say whether items and sections are printed."""

    def change(book: Book) -> Book:
        return places.change_things(book, ids, lambda thing: with_fields(thing, include=include))

    return Edit(name="include" if include else "leave_out", count=len(ids), change=change, place=_first(ids))


def set_marking(ids: Sequence[str], marking: str) -> Edit:
    """Mark items and sections; "" takes their marking away."""

    def change(book: Book) -> Book:
        return places.change_things(book, ids, lambda thing: with_fields(thing, marking=marking))

    return Edit(name="marking", count=len(ids), change=change, place=_first(ids))


def delete(ids: Sequence[str]) -> Edit:
    """Put items and sections into the trash, which remembers where they were."""

    def change(book: Book) -> Book:
        left, taken = places.take(book, ids)
        return with_fields(left, trash=(*left.trash, *taken))

    return Edit(name="delete", count=len(ids), change=change, place=_first(ids))


def restore(ids: Sequence[str]) -> Edit:
    """Put things from the trash back where they were; if that is gone, into the inbox or among the outer sections."""

    def change(book: Book) -> Book:
        left, chosen = _from_trash(book, ids)
        for entry in reversed(chosen):
            left = _put_back(left, entry)
        return left

    return Edit(name="restore", count=len(ids), change=change, place=_first(ids))


def _put_back(book: Book, entry: Trashed) -> Book:
    for_sections = isinstance(entry.content, Section)
    if entry.place != (INBOX if for_sections else TOP) and places.has_place(book, entry.place):
        return places.put(book, (entry.content,), entry.place, entry.index)
    return places.put(book, (entry.content,), TOP if for_sections else INBOX)


def delete_for_good(ids: Sequence[str]) -> Edit:
    """Take things out of the trash for ever."""
    return Edit(name="delete_for_good", count=len(ids), change=lambda book: _from_trash(book, ids)[0])


def _from_trash(book: Book, ids: Sequence[str]) -> tuple[Book, list[Trashed]]:
    chosen = [entry for entry in book.trash if entry.content.id in ids]
    for thing_id in ids:
        if all(entry.content.id != thing_id for entry in chosen):
            raise NoSuchPlace("The trash does not hold this", thing_id)
    return with_fields(book, trash=tuple(entry for entry in book.trash if entry.content.id not in ids)), chosen


def empty_trash() -> Edit:
    """Take everything out of the trash for ever."""
    return Edit(name="empty_trash", change=lambda book: with_fields(book, trash=()))


def add_note(owner_id: str, note: Note, index: int | None = None) -> Edit:
    """Give a note to an item, a section or, for "", the book."""

    def change(book: Book) -> Book:
        return places.change_notes(book, owner_id, lambda notes: places.inserted(notes, (note,), index))

    return Edit(name="add_note", change=change, place=note.id)


def rewrite_note(note_id: str, body: Blocks) -> Edit:
    """Change the text of a note."""
    return _edit_note("rewrite_note", note_id, {"body": body})


def set_note(note_id: str, **fields: Any) -> Edit:
    """Change fields of a note, such as its kind or editions."""
    return _edit_note("note", note_id, fields)


def _edit_note(name: str, note_id: str, fields: dict[str, Any]) -> Edit:
    def of_note(note: Note) -> Note:
        return with_fields(note, **fields) if note.id == note_id else note

    def change(book: Book) -> Book:
        owner = places.owner_of(book, note_id)
        return places.change_notes(book, owner, lambda notes: places.shared(notes, map(of_note, notes)))

    return Edit(name=name, change=change, place=note_id, merge=f"{name} {note_id} {_names(fields)}")


def remove_note(note_id: str) -> Edit:
    """Take a note away."""

    def change(book: Book) -> Book:
        owner = places.owner_of(book, note_id)
        return places.change_notes(book, owner, lambda notes: tuple(note for note in notes if note.id != note_id))

    return Edit(name="remove_note", change=change, place=note_id)


def move_note(note_id: str, index: int) -> Edit:
    """Move a note so that it is at this index among the notes of its owner."""

    def reordered(notes: tuple[Note, ...]) -> tuple[Note, ...]:
        moved = tuple(note for note in notes if note.id == note_id)
        others = tuple(note for note in notes if note.id != note_id)
        return places.inserted(others, moved, index)

    def change(book: Book) -> Book:
        return places.change_notes(book, places.owner_of(book, note_id), reordered)

    return Edit(name="move_note", change=change, place=note_id)


def tell_apart(one: str, other: str) -> Edit:
    """Remember that two items are different stories, however alike they read."""

    def change(book: Book) -> Book:
        for item_id in (one, other):
            if find_item(book, item_id) is None:
                raise places.missing(item_id)
        return with_fields(book, different=tuple(sorted({*book.different, pair(one, other)})))

    return Edit(name="tell_apart", change=change, place=one)


def update_all(edits: Iterable[Edit], name: str, count: int) -> Edit:
    """Several edits as one step; `name` is a key of `LABELS` or a label itself."""
    steps = tuple(edits)

    def change(book: Book) -> Book:
        for step in steps:
            book = step.change(book)
        return book

    return Edit(name=name, count=count, change=change, place=steps[0].place if steps else "")


def _first(ids: Sequence[str]) -> str:
    return ids[0] if ids else ""


def _names(fields: dict[str, Any]) -> str:
    return " ".join(sorted(fields))
