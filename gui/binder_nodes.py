"""The rows of the tree, and what each of them shows."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from book.model import INBOX, TRASH, Article, Attachment, Book, Item, Label, Memo, Section, Status
from gui.binder_words import kind_name, label_name, status_name


class Shown(NamedTuple):
    """What a row shows. `details` are ways to say where an item is from, the longest first."""

    kind: str
    title: str
    number: str = ""
    details: tuple[str, ...] = ()
    included: bool = True
    status: Status = ""
    label: Label = ""

    def spoken(self) -> str:
        """The same in words, for screen readers and for the tip over the row."""
        parts = (
            kind_name(self.kind),
            self.number,
            *self.details[:1],
            status_name(self.status) if self.status else "",
            label_name(self.label) if self.label else "",
            "" if self.included else QCoreApplication.translate("Binder", "not printed"),
        )
        return ", ".join(part for part in parts if part)


class Entry(NamedTuple):
    """A row as the book wants it: its id, the thing behind it, its number.

    The inbox and the trash have no thing; what is still being fetched has its address.
    """

    id: str
    thing: Item | Section | str | None
    number: str = ""


class Node:
    """A row of the tree, the same object as long as the row is there."""

    __slots__ = ("_place", "children", "hidden", "id", "number", "parent", "shown", "thing")

    def __init__(self, node_id: str, parent: "Node | None") -> None:
        self.id = node_id
        self.parent = parent
        self.children: list[Node] = []
        self.thing: Item | Section | None = None
        self.number = ""
        self.shown = Shown("", "")
        self.hidden = False
        """Whether the filter of the view leaves it out."""
        self._place = 0

    @property
    def row(self) -> int:
        """Its place among its parent's children."""
        if self.parent is None:
            return 0
        siblings = self.parent.children
        if not (self._place < len(siblings) and siblings[self._place] is self):
            for place, sibling in enumerate(siblings):
                # All at once: asked one by one, ten thousand rows would each be searched for.
                sibling._place = place
        return self._place

    def is_inside(self, other_id: str) -> bool:
        """Whether the row of this id is the node itself or above it."""
        above: Node | None = self
        while above is not None:
            if above.id == other_id:
                return True
            above = above.parent
        return False


def with_children(node: Node) -> Iterator[Node]:
    """The node and all below it, from the top down."""
    yield node
    for child in list(node.children):
        yield from with_children(child)


def outermost_of(nodes: Iterable[Node]) -> list[Node]:
    """The nodes from the top down, without those that lie in another one of them."""
    chosen = {node.id: node for node in nodes}

    @cache
    def covered(above: Node | None) -> bool:
        return above is not None and (above.id in chosen or covered(above.parent))

    @cache
    def path(node: Node) -> tuple[int, ...]:
        return (*path(node.parent), node.row) if node.parent is not None else ()

    found = [node for node in chosen.values() if not covered(node.parent)]
    # Whoever chooses all chooses neighbours: what is above them is asked once.
    return sorted(found, key=lambda node: (*path(node.parent), node.row) if node.parent is not None else ())


def outermost(book: Book) -> list[Entry]:
    """The rows of the first level."""
    return [Entry(INBOX, None), *section_entries(book.sections, ""), Entry(TRASH, None)]


def section_entries(sections: Sequence[Section], above: str) -> list[Entry]:
    """Sections under their numbers; those that are left out have none, as in print."""
    entries: list[Entry] = []
    number = 0
    for section in sections:
        number += section.include
        entries.append(Entry(section.id, section, (section.tab or f"{above}{number}") if section.include else ""))
    return entries


def shown_of(thing: Item | Section | str, number: str) -> Shown:
    """What the row of a thing shows."""
    match thing:
        case str():
            return Shown("pending", thing)
        case Section():
            return Shown("section", thing.title, number, count_details(len(thing.items)), thing.include)
        case Article():
            return Shown("article", thing.headline, "", _source(thing), thing.include, thing.status, thing.label)
        case Memo():
            by = (thing.byline,) if thing.byline else ()
            return Shown("memo", thing.headline, "", by, thing.include, thing.status, thing.label)
        case Attachment():
            return Shown("attachment", thing.headline, "", (), thing.include, thing.status, thing.label)


def count_details(count: int) -> tuple[str, ...]:
    """How much lies in a place."""
    return (QLocale().toString(count),) if count else ()


def _source(article: Article) -> tuple[str, ...]:
    if article.published is None:
        return (article.outlet,) if article.outlet else ()
    day = _day(article.published, QLocale())
    return (f"{article.outlet} · {day}", day) if article.outlet else (day,)


@cache
def _day(day: date, locale: QLocale) -> str:
    return locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
