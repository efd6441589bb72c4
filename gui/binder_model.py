"""The tree of a book as Qt's item model: the inbox, the sections with what lies in them, the trash.

Drops and renames are handed out as signals; the model changes only when the book does.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal

from book.model import INBOX, TRASH, Book, Section, new_id
from gui.binder_following import FollowingModel, Index
from gui.binder_nodes import Node, outermost_of
from gui.carried import IDS_TYPE, ITEMS_TYPE, Arrived, arrived, mime_of, own_ids
from gui.visible import plain_tip

ID_ROLE = Qt.ItemDataRole.UserRole
KIND_ROLE = Qt.ItemDataRole.UserRole + 1
"""inbox, section, article, memo, attachment or trash."""
DETAILS_ROLE = Qt.ItemDataRole.UserRole + 2
"""Outlet and date of an article, how much lies in a section: ways to say it, the longest first."""
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 3
INCLUDED_ROLE = Qt.ItemDataRole.UserRole + 4
STATUS_ROLE = Qt.ItemDataRole.UserRole + 5
LABEL_ROLE = Qt.ItemDataRole.UserRole + 6

# Qt asks for the flags of every row, and putting them together takes Python longer than all else.
_FLAG = Qt.ItemFlag
_NOTHING, _PLACE = _FLAG.NoItemFlags, _FLAG.ItemIsDropEnabled
_WAITING = _FLAG.ItemIsEnabled | _FLAG.ItemNeverHasChildren
_INNER = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable
_SHOWN = {False: _INNER, True: _INNER | _FLAG.ItemNeverHasChildren}
_TRASHED = {leaf: flags | _FLAG.ItemIsDragEnabled | _PLACE for leaf, flags in _SHOWN.items()}
_MOVABLE = {leaf: flags | _FLAG.ItemIsEditable for leaf, flags in _TRASHED.items()}
_FIXED = _PLACE | _INNER


class BinderModel(FollowingModel):
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
        self._media = media
        self.window = new_id()
        self._seen: QMimeData | None = None
        self._arrived: Arrived | None = None
        self._read_only = False
        super().__init__(book, parent)

    def set_read_only(self, read_only: bool) -> None:
        """Whether rows can be dragged and renamed."""
        self._read_only = read_only

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
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

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.renamed.emit(self.node(index).id, str(value).strip())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        node: Node | None = index.internalPointer()
        if node is None:
            return _PLACE if not self._read_only else _NOTHING
        if node.thing is None:
            return _WAITING if node.shown.kind == "pending" else _INNER if self._read_only else _FIXED
        leaf = not isinstance(node.thing, Section)
        if self._read_only:
            return _SHOWN[leaf]
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

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
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

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
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

    def _target(self, row: int, parent: Index, *, sections: bool) -> tuple[str, int | None] | None:
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
