"""The rows of the tree as a Qt model that follows the book from value to value with the fewest moves of rows, so that
what is selected, open and scrolled to stays. What the rows show is told in `gui.binder_model`.
"""

import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

from book.model import INBOX, TRASH, Book, Section
from gui.binder_nodes import (
    Entry,
    Node,
    Shown,
    count_details,
    outermost,
    section_entries,
    shown_of,
    with_children,
)
from gui.binder_words import kind_name

Index = QModelIndex | QPersistentModelIndex

_PENDING = "pending "
_MOST_MOVES = 20
"""Runs of rows that are moved one by one. Each move has the view lay itself out and the selection store itself."""


class FollowingModel(QAbstractItemModel):
    """The rows of one book."""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._pending: dict[str, list[Entry]] = {}
        self._root = Node("", None)
        self._nodes: dict[str, Node] = {}
        self.show_book(book)

    def show_pending(self, titles: Mapping[str, Sequence[str]]) -> None:
        """Show rows for what is still being fetched, at the end of each place; all others go."""
        before, self._pending = (
            self._pending,
            {
                place: [Entry(f"{_PENDING}{place} {number}", title) for number, title in enumerate(names)]
                for place, names in titles.items()
            },
        )
        for changed in {*before, *titles}:
            if node := self._nodes.get(changed):
                # What is inside is followed again, although the section is the same.
                node.number = _PENDING
        self.show_book(self._book)

    def _waiting(self, place: str) -> list[Entry]:
        return self._pending.get(place, [])

    def show_book(self, book: Book) -> None:
        """Follow the book to its next value."""
        self._book = book
        rest: list[tuple[Node, int]] = []
        changed: list[Node] = []
        self._follow(self._root, outermost(book), rest, changed)
        places = ((INBOX, book.inbox), (TRASH, tuple(entry.content for entry in book.trash)))
        for node_id, things in places:
            node = self._nodes[node_id]
            shown = Shown(node_id, kind_name(node_id), details=count_details(len(things)))
            if node.shown != shown:
                node.shown = shown
                changed.append(node)
            entries = [Entry(thing.id, thing) for thing in things]
            self._follow(node, entries + self._waiting(node_id), rest, changed)
        for parent, count in rest:
            self._remove_from(parent, count)
        for node in changed:
            index = self._index(node)
            self.dataChanged.emit(index, index)

    def _follow(
        self, parent: Node, entries: Sequence[Entry], rest: list[tuple[Node, int]], changed: list[Node]
    ) -> None:
        """Bring the first children of a row into the wanted order; what is left behind them belongs elsewhere."""
        wanted: set[str] = set()
        if self._count_runs(entries) > _MOST_MOVES:
            self._gather(parent, entries)
        for place, entry in enumerate(entries):
            node = self._nodes.get(entry.id)
            if node is None:
                node = self._insert(parent, place, entries)
            elif not (place < len(parent.children) and parent.children[place] is node):
                wanted = wanted or {one.id for one in entries}
                if node.parent is parent:
                    self._clear(parent, place, wanted)
                if parent.children[place : place + 1] != [node]:
                    self._move(node, self._run_length(node, entries[place:]), parent, place)
            if node.thing is entry.thing and node.number == entry.number:
                # Books share what did not change: whatever is inside is as it was.
                continue
            self._show(node, entry, changed)
            if isinstance(entry.thing, Section):
                inner = section_entries(entry.thing.sections, f"{entry.number}." if entry.number else "")
                items = [Entry(item.id, item) for item in entry.thing.items]
                self._follow(node, [*items, *self._waiting(node.id), *inner], rest, changed)
        rest.append((parent, len(entries)))

    def _show(self, node: Node, entry: Entry, changed: list[Node]) -> None:
        node.thing, node.number = entry.thing if not isinstance(entry.thing, str) else None, entry.number
        if entry.thing is not None and node.shown != (shown := shown_of(entry.thing, entry.number)):
            node.shown = shown
            changed.append(node)

    def _insert(self, parent: Node, place: int, entries: Sequence[Entry]) -> Node:
        """Insert the row of the entry at `place`, and at once those of the entries behind it that are new too."""
        fresh: list[Node] = []
        for entry in itertools.takewhile(lambda entry: entry.id not in self._nodes, entries[place:]):
            node = Node(entry.id, parent)
            if entry.thing is not None:
                node.shown = shown_of(entry.thing, entry.number)
            if not isinstance(entry.thing, str | Section):
                node.thing, node.number = entry.thing, entry.number
            fresh.append(node)
        self.beginInsertRows(self._index(parent), place, place + len(fresh) - 1)
        parent.children[place:place] = fresh
        self._nodes.update((node.id, node) for node in fresh)
        self.endInsertRows()
        return fresh[0]

    def _clear(self, parent: Node, place: int, wanted: Collection[str]) -> None:
        """Put what stands at a place and belongs elsewhere now behind the rest: one move, and not one for each row
        that is to move up."""
        strays = itertools.takewhile(lambda child: child.id not in wanted, parent.children[place:])
        count = sum(1 for _ in strays)
        if count and place + count < len(parent.children):
            self._move(parent.children[place], count, parent, len(parent.children) - count)

    def _run_length(self, node: Node, entries: Sequence[Entry]) -> int:
        """How many rows, from this one on, stand one behind the other as the entries do."""
        assert node.parent is not None
        pairs = zip(entries, node.parent.children[node.row :], strict=False)
        return sum(1 for _ in itertools.takewhile(lambda pair: pair[0].id == pair[1].id, pairs))

    def _count_runs(self, entries: Sequence[Entry]) -> int:
        """Into how many runs of neighbours the rows of these entries are broken now."""
        nodes = [node for entry in entries if (node := self._nodes.get(entry.id))]
        pairs = itertools.pairwise(nodes)
        return 1 + sum(one.parent is not two.parent or one.row + 1 != two.row for one, two in pairs)

    def _gather(self, parent: Node, entries: Sequence[Entry]) -> None:
        """Make the rows of these entries the first children of a row, as one change however far they are strewn."""
        nodes = [node for entry in entries if (node := self._nodes.get(entry.id))]
        ids = {node.id for node in nodes}
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        for source in {id(node.parent): node.parent for node in nodes if node.parent is not None}.values():
            source.children = [child for child in source.children if child.id not in ids]
        parent.children[:0] = nodes
        for node in nodes:
            node.parent = parent
        self.changePersistentIndexList(held, [self._index(self.node(index)) for index in held])
        self.layoutChanged.emit()

    def _move(self, first: Node, count: int, parent: Node, place: int) -> None:
        """Move a run of neighbours."""
        source = first.parent
        assert source is not None
        row = first.row
        # Qt counts the target among the rows before the move.
        target = place + count if source is parent and row < place else place
        self.beginMoveRows(self._index(source), row, row + count - 1, self._index(parent), target)
        run = source.children[row : row + count]
        del source.children[row : row + count]
        parent.children[place:place] = run
        for node in run:
            node.parent = parent
        self.endMoveRows()

    def _remove_from(self, parent: Node, first: int) -> None:
        """Take out the rows behind those that the book has."""
        if len(parent.children) <= first:
            return
        self.beginRemoveRows(self._index(parent), first, len(parent.children) - 1)
        gone = parent.children[first:]
        del parent.children[first:]
        for node in (inner for one in gone for inner in with_children(one)):
            self._nodes.pop(node.id, None)
        self.endRemoveRows()

    def _index(self, node: Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node)

    def node(self, index: Index) -> Node:
        """The row at an index; the book itself for an invalid one."""
        return index.internalPointer() or self._root

    def index_of(self, node_id: str) -> QModelIndex:
        """The index of an id; invalid for one that is not in the tree."""
        node = self._nodes.get(node_id)
        return self._index(node) if node else QModelIndex()

    def all_nodes(self) -> Iterator[Node]:
        """Every row, from the top down."""
        for node in self._root.children:
            yield from with_children(node)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own signature
        # Views ask this and the next one of every row: no call more than is needed.
        children = (parent.internalPointer() or self._root).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        node = index.internalPointer()
        above = node.parent if node is not None else None
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1
