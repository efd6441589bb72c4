"""The tree of a book as Qt's item model: the inbox, the sections with what lies in them, the trash.

It follows the book from value to value with the fewest row moves, so that what is selected, open and scrolled to stays.
Drops and renames are handed out as signals; the model changes only when the book does.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from book.model import INBOX, TRASH, Article, Attachment, Book, Item, Memo, Section

IDS_TYPE = "application/x-briefbook-ids"
_Index = QModelIndex | QPersistentModelIndex

ID_ROLE = Qt.ItemDataRole.UserRole
KIND_ROLE = Qt.ItemDataRole.UserRole + 1
"""inbox, section, article, memo, attachment or trash."""
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 2
"""Outlet and date of an article; how much lies in a section."""
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 3
INCLUDED_ROLE = Qt.ItemDataRole.UserRole + 4


class Node:
    """A row of the tree, the same object as long as the row is there."""

    __slots__ = ("children", "id", "kind", "number", "parent", "shown", "thing")

    def __init__(self, node_id: str, kind: str, parent: "Node | None") -> None:
        self.id = node_id
        self.kind = kind
        self.parent = parent
        self.children: list[Node] = []
        self.thing: Item | Section | None = None
        self.number = ""
        self.shown: tuple[object, ...] = ()

    @property
    def row(self) -> int:
        """Its place among its parent's children."""
        return self.parent.children.index(self) if self.parent else 0


class BinderModel(QAbstractItemModel):
    """The tree of one book."""

    moved = Signal(list, str, object)
    """Ids that were dropped, the place they go to, and the index there or None."""
    dropped = Signal(object, str, object)
    """The QMimeData of something from outside, its place and index."""
    renamed = Signal(str, str)

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node("", "book", None)
        self._nodes: dict[str, Node] = {}
        self._read_only = False
        self.show_book(book)

    def set_read_only(self, read_only: bool) -> None:
        """Whether rows can be dragged and renamed."""
        self._read_only = read_only

    def show_book(self, book: Book) -> None:
        """Follow the book to its next value."""
        wanted: set[str] = set()
        changed: list[Node] = []
        self._follow(self._root, _top(book), wanted, changed)
        for node_id in [known for known in self._nodes if known not in wanted]:
            self._remove(node_id)
        for node in changed:
            index = self._index(node)
            self.dataChanged.emit(index, index)

    def _follow(self, parent: Node, rows: Sequence["_Row"], wanted: set[str], changed: list[Node]) -> None:
        for place, row in enumerate(rows):
            wanted.add(row.id)
            node = self._nodes.get(row.id)
            if node is None:
                node = self._insert(parent, place, row)
            elif node.parent is not parent or not (place < len(parent.children) and parent.children[place] is node):
                self._move(node, parent, place)
            shown = (row.kind, row.number, row.title, row.detail, row.included)
            node.thing, node.kind, node.number = row.thing, row.kind, row.number
            if node.shown != shown:
                node.shown = shown
                changed.append(node)
            self._follow(node, row.rows, wanted, changed)

    def _insert(self, parent: Node, place: int, row: "_Row") -> Node:
        node = Node(row.id, row.kind, parent)
        node.thing, node.number = row.thing, row.number
        node.shown = (row.kind, row.number, row.title, row.detail, row.included)
        self.beginInsertRows(self._index(parent), place, place)
        parent.children.insert(place, node)
        self._nodes[row.id] = node
        self.endInsertRows()
        return node

    def _move(self, node: Node, parent: Node, place: int) -> None:
        source = node.parent
        assert source is not None
        row = node.row
        # Qt counts the target among the rows before the move.
        target = place + 1 if source is parent and row < place else place
        self.beginMoveRows(self._index(source), row, row, self._index(parent), target)
        source.children.pop(row)
        parent.children.insert(place, node)
        node.parent = parent
        self.endMoveRows()

    def _remove(self, node_id: str) -> None:
        node = self._nodes.get(node_id)
        if node is None or node.parent is None:
            return
        row = node.row
        self.beginRemoveRows(self._index(node.parent), row, row)
        node.parent.children.pop(row)
        for gone in _with_children(node):
            self._nodes.pop(gone.id, None)
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
            yield from _with_children(node)

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
        kind, number, title, detail, included = node.shown
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title or self.tr("Untitled")
            case Qt.ItemDataRole.EditRole:
                return title
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(part for part in (str(title), str(detail)) if part) if node.thing else None
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return ", ".join(part for part in (str(kind), str(detail), "" if included else "left out") if part)
            case _ if role == ID_ROLE:
                return node.id
            case _ if role == KIND_ROLE:
                return kind
            case _ if role == DETAIL_ROLE:
                return detail
            case _ if role == NUMBER_ROLE:
                return number
            case _ if role == INCLUDED_ROLE:
                return included
            case _:
                return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.renamed.emit(self.node(index).id, str(value).strip())
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled if not self._read_only else flag.NoItemFlags
        node = self.node(index)
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable
        if node.thing is not None and not isinstance(node.thing, Section):
            flags |= flag.ItemNeverHasChildren
        if self._read_only:
            return flags
        if node.thing is not None:
            flags |= flag.ItemIsDragEnabled
            if not self._in_trash(node):
                flags |= flag.ItemIsEditable
        return flags | flag.ItemIsDropEnabled

    def _in_trash(self, node: Node) -> bool:
        above: Node | None = node
        while above is not None:
            if above.id == TRASH:
                return True
            above = above.parent
        return False

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [IDS_TYPE, "text/uri-list", "text/html", "text/plain", "application/x-qt-image"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        nodes = [self.node(index) for index in indexes]
        mime = QMimeData()
        mime.setData(IDS_TYPE, json.dumps([node.id for node in nodes]).encode())
        mime.setText("\n".join(str(node.shown[2]) for node in nodes))
        return mime

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        if self._read_only:
            return False
        nodes = self._dragged(data)
        sections = any(isinstance(node.thing, Section) for node in nodes)
        items = not nodes or any(not isinstance(node.thing, Section) for node in nodes)
        target = self._target(row, parent, sections=sections)
        if target is None or (sections and items):
            return False
        place, _ = target
        if place == TRASH:
            return bool(nodes)
        if sections:
            return place != INBOX and not any(self._is_inside(place, node) for node in nodes)
        return place != ""

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        nodes = self._dragged(data)
        target = self._target(row, parent, sections=any(isinstance(node.thing, Section) for node in nodes))
        assert target is not None
        place, index = target
        if nodes:
            self.moved.emit([node.id for node in nodes], place, index)
        else:
            self.dropped.emit(data, place, index)
        # The rows are moved when the book changes: the view must not take them out itself.
        return False

    def _dragged(self, data: QMimeData) -> list[Node]:
        if not data.hasFormat(IDS_TYPE):
            return []
        ids = json.loads(bytes(data.data(IDS_TYPE).data()))
        return [self._nodes[node_id] for node_id in ids if node_id in self._nodes]

    def _target(self, row: int, parent: _Index, *, sections: bool) -> tuple[str, int | None] | None:
        """The place and the index among its items, or its sections, that a drop means."""
        node = self.node(parent)
        if node.thing is not None and not isinstance(node.thing, Section):
            if node.parent is None or self._in_trash(node):
                return (TRASH, None) if self._in_trash(node) else None
            return node.parent.id, None if sections else node.row + 1
        if self._in_trash(node):
            return TRASH, None
        if row < 0:
            return (node.id, None) if node.id else None
        if node is self._root:
            return "", min(max(row - 1, 0), len(node.children) - 2)
        items = sum(1 for child in node.children if not isinstance(child.thing, Section))
        return node.id, max(row - items, 0) if sections else min(row, items)

    def _is_inside(self, place: str, section: Node) -> bool:
        above = self._nodes.get(place)
        while above is not None:
            if above is section:
                return True
            above = above.parent
        return False


class _Row:
    """What a row should show."""

    __slots__ = ("detail", "id", "included", "kind", "number", "rows", "thing", "title")

    def __init__(
        self, row_id: str, kind: str, title: str, thing: Item | Section | None = None, rows: Sequence["_Row"] = (),
        number: str = "", detail: str = "",
    ) -> None:  # fmt: skip
        self.id, self.kind, self.title, self.thing = row_id, kind, title, thing
        self.rows, self.number, self.detail = rows, number, detail
        self.included = thing.include if thing is not None else True


def _top(book: Book) -> list[_Row]:
    tr = QObject().tr
    trash = [_row(entry.content, "") for entry in book.trash]
    return [
        _Row(INBOX, "inbox", tr("Inbox"), rows=[_row(item, "") for item in book.inbox], detail=_count(len(book.inbox))),
        *_sections(book.sections, ""),
        _Row(TRASH, "trash", tr("Trash"), rows=trash, detail=_count(len(trash))),
    ]


def _sections(sections: Sequence[Section], above: str) -> list[_Row]:
    """Sections under their numbers; those that are left out have none, as in print."""
    rows: list[_Row] = []
    number = 0
    for section in sections:
        number += section.include
        label = (section.tab or f"{above}{number}") if section.include else ""
        rows.append(_row(section, label))
    return rows


def _row(thing: Item | Section, number: str) -> _Row:
    match thing:
        case Section():
            rows = [
                *(_row(item, "") for item in thing.items),
                *_sections(thing.sections, f"{number}." if number else ""),
            ]
            return _Row(thing.id, "section", thing.title, thing, rows, number, _count(len(thing.items)))
        case Article():
            return _Row(thing.id, "article", thing.headline, thing, detail=_source(thing))
        case Memo():
            return _Row(thing.id, "memo", thing.headline, thing, detail=thing.byline)
        case Attachment():
            return _Row(thing.id, "attachment", thing.headline, thing)


def _source(article: Article) -> str:
    day = ""
    if article.published:
        day = QLocale().toString(QDate(*article.published.timetuple()[:3]), "d MMM yyyy")
    return " · ".join(part for part in (article.outlet, day) if part)


def _count(count: int) -> str:
    return str(count) if count else ""


def _with_children(node: Node) -> Iterator[Node]:
    yield node
    for child in list(node.children):
        yield from _with_children(child)
