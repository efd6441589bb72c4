"""The tree of a book as Qt's item model: the inbox, the sections with what lies in them, the trash.

It follows the book from value to value with the fewest row moves, so that what is selected, open and scrolled to stays.
Drops and renames are handed out as signals; the model changes only when the book does.
"""

import itertools
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from book.model import INBOX, TRASH, Book, Section, new_id
from gui.binder_nodes import (
    Entry,
    Node,
    Shown,
    count_details,
    outermost,
    outermost_of,
    section_entries,
    shown_of,
    with_children,
)
from gui.binder_words import kind_name
from gui.carried import IDS_TYPE, ITEMS_TYPE, Arrived, arrived, mime_of, own_ids
from gui.visible import plain_tip

_Index = QModelIndex | QPersistentModelIndex

ID_ROLE = Qt.ItemDataRole.UserRole
KIND_ROLE = Qt.ItemDataRole.UserRole + 1
"""inbox, section, article, memo, attachment or trash."""
DETAILS_ROLE = Qt.ItemDataRole.UserRole + 2
"""Outlet and date of an article, how much lies in a section: ways to say it, the longest first."""
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 3
INCLUDED_ROLE = Qt.ItemDataRole.UserRole + 4
STATUS_ROLE = Qt.ItemDataRole.UserRole + 5
LABEL_ROLE = Qt.ItemDataRole.UserRole + 6
_PENDING = "pending "

# Qt asks for the flags of every row, and putting them together takes Python longer than all else.
_FLAG = Qt.ItemFlag
_NOTHING, _PLACE = _FLAG.NoItemFlags, _FLAG.ItemIsDropEnabled
_WAITING = _FLAG.ItemIsEnabled | _FLAG.ItemNeverHasChildren
_INNER = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable
_SHOWN = {False: _INNER, True: _INNER | _FLAG.ItemNeverHasChildren}
_TRASHED = {leaf: flags | _FLAG.ItemIsDragEnabled | _PLACE for leaf, flags in _SHOWN.items()}
_MOVABLE = {leaf: flags | _FLAG.ItemIsEditable for leaf, flags in _TRASHED.items()}
_FIXED = _PLACE | _INNER
_MOST_MOVES = 20
"""Runs of rows that are moved one by one. Each move has the view lay itself out and the selection store itself."""


class BinderModel(QAbstractItemModel):
    """The tree of one book."""

    moved = Signal(list, str, object)
    """Ids that were dropped, the place they go to, and the index there or None."""
    copied = Signal(list, str, object)
    """The same, for a drag that leaves the rows where they are."""
    dropped = Signal(object, str, object)
    """The QMimeData of something from outside, its place and index."""
    renamed = Signal(str, str)

    def __init__(
        self,
        book: Book,
        parent: QObject | None = None,
        media: Callable[[], Mapping[str, bytes]] = dict,
    ) -> None:
        super().__init__(parent)
        self._media = media
        self.window = new_id()
        self._book = book
        self._pending: dict[str, list[Entry]] = {}
        self._seen: QMimeData | None = None
        self._arrived: Arrived | None = None
        self._root = Node("", None)
        self._nodes: dict[str, Node] = {}
        self._read_only = False
        self.show_book(book)

    def set_read_only(self, read_only: bool) -> None:
        """Whether rows can be dragged and renamed."""
        self._read_only = read_only

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

    def node(self, index: _Index) -> Node:
        """The row at an index; the book itself for an invalid one."""
        return cast(Node, index.internalPointer()) if index.isValid() else self._root

    def index_of(self, node_id: str) -> QModelIndex:
        """The index of an id; invalid for one that is not in the tree."""
        node = self._nodes.get(node_id)
        return self._index(node) if node else QModelIndex()

    def all_nodes(self) -> Iterator[Node]:
        """Every row, from the top down."""
        for node in self._root.children:
            yield from with_children(node)

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own signature
        node = self.node(parent)
        if column != 0 or not 0 <= row < len(node.children):
            return QModelIndex()
        return self.createIndex(row, 0, node.children[row])

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        if not index.isValid():
            return QModelIndex()
        parent = self.node(index).parent
        return self._index(parent) if parent is not None else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        shown = node.shown
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown.title or self.tr("Untitled")
            case Qt.ItemDataRole.EditRole:
                return shown.title
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{shown.title}\n{shown.spoken()}") if node.thing else None
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._spoken(node)
            case _:
                return self._own_data(node, role)

    def _own_data(self, node: Node, role: int) -> Any:
        shown = node.shown
        own: dict[int, Any] = {
            ID_ROLE: node.id, KIND_ROLE: shown.kind, DETAILS_ROLE: shown.details, NUMBER_ROLE: shown.number,
            INCLUDED_ROLE: shown.included, STATUS_ROLE: shown.status, LABEL_ROLE: shown.label,
        }  # fmt: skip
        return own.get(role)

    def _spoken(self, node: Node) -> str:
        """Such as "Article, The Times, 3 of 14, level 2"."""
        parent = node.parent or self._root
        depth, above = 0, node.parent
        while above is not None:
            depth, above = depth + 1, above.parent
        place = self.tr("{0} of {1}, level {2}").format(node.row + 1, len(parent.children), depth)
        return f"{node.shown.spoken()}, {place}"

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.renamed.emit(self.node(index).id, str(value).strip())
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _PLACE if not self._read_only else _NOTHING
        node = self.node(index)
        if node.shown.kind == "pending":
            return _WAITING
        leaf = node.thing is not None and not isinstance(node.thing, Section)
        if self._read_only:
            return _SHOWN[leaf]
        if node.thing is None:
            return _FIXED
        return _TRASHED[leaf] if node.is_inside(TRASH) else _MOVABLE[leaf]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [IDS_TYPE, ITEMS_TYPE, "text/uri-list", "text/html", "text/plain", "application/x-qt-image"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        things = [node.thing for node in outermost_of(map(self.node, indexes)) if node.thing is not None]
        return mime_of(things, self._media(), self.window)

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        if self._read_only:
            return False
        sections, items = self._kinds(data)
        target = self._target(row, parent, sections=sections)
        if target is None or (sections and items):
            return False
        place, _ = target
        nodes = self._dragged(data)
        if place == TRASH:
            return bool(nodes)
        if sections:
            return place != INBOX and not any(self._nodes[place].is_inside(node.id) for node in nodes if place)
        return place != ""

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        target = self._target(row, parent, sections=self._kinds(data)[0])
        assert target is not None
        place, index = target
        ids = [node.id for node in self._dragged(data)]
        if ids and action == Qt.DropAction.CopyAction and place != TRASH:
            self.copied.emit(ids, place, index)
        elif ids:
            self.moved.emit(ids, place, index)
        else:
            self.dropped.emit(data, place, index)
        # The rows are moved when the book changes: the view must not take them out itself.
        return False

    def _dragged(self, data: QMimeData) -> list[Node]:
        """The rows of this tree that are dragged."""
        return [self._nodes[node_id] for node_id in own_ids(data, self.window) if node_id in self._nodes]

    def _kinds(self, data: QMimeData) -> tuple[bool, bool]:
        """Whether there are sections, and whether there are items, among what is dragged; anything else is an item."""
        if nodes := self._dragged(data):
            kinds = [isinstance(node.thing, Section) for node in nodes]
            return any(kinds), not all(kinds)
        if data is not self._seen:
            # A drag is asked about with every move of the pointer, and what another window sent may be large.
            self._seen, self._arrived = data, arrived(data)
        if self._arrived is not None and (self._arrived.sections or self._arrived.items):
            return bool(self._arrived.sections), bool(self._arrived.items)
        return False, True

    def _target(self, row: int, parent: _Index, *, sections: bool) -> tuple[str, int | None] | None:
        """The place and the index among its items, or its sections, that a drop means."""
        node = self.node(parent)
        if node.thing is not None and not isinstance(node.thing, Section):
            if node.parent is None or node.is_inside(TRASH):
                return (TRASH, None) if node.is_inside(TRASH) else None
            return node.parent.id, None if sections else node.row + 1
        if node.is_inside(TRASH):
            return TRASH, None
        if row < 0:
            return (node.id, None) if node.id else None
        if node is self._root:
            return "", min(max(row - 1, 0), len(node.children) - 2)
        items = sum(1 for child in node.children if not isinstance(child.thing, Section))
        return node.id, max(row - items, 0) if sections else min(row, items)
