"""The left of the window: the tree of the book, with its filter, drags and keys."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from book import edits
from book.model import INBOX, TRASH, Book, Section, find_section
from gui.binder_model import DETAIL_ROLE, ID_ROLE, INCLUDED_ROLE, KIND_ROLE, NUMBER_ROLE, BinderModel
from gui.look import colours, icon
from gui.open_book import OpenBook

ROW = 28
_ICONS = {
    "inbox": "inbox", "trash": "trash-2", "section": "folder", "article": "file-text", "memo": "notebook-pen",
    "attachment": "paperclip",
}  # fmt: skip

_STEPS = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Left: "out", Qt.Key.Key_Right: "in"}


class Binder(QWidget):
    """The tree. What is dragged, renamed and moved by keys becomes an edit of the open book."""

    current_changed = Signal(str)
    """The id of the row that is chosen; "inbox", "trash" or "" for none."""
    dropped = Signal(object, str, object)
    """The QMimeData of something from outside, the place it is for, and the index there or None."""
    paste_asked = Signal()
    opened = Signal(str)
    """A row was opened with Return or a double click."""
    menu_asked = Signal(QPoint)

    def __init__(self, open_book: OpenBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self.model = BinderModel(open_book.book, self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the book"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFrame(False)
        self.tree = _Tree(self)
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(self.tr("Book"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        row = QVBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self.filter)
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        self._connect()
        self._open_all()

    def _connect(self) -> None:
        self._open_book.changed.connect(self._on_changed)
        self._open_book.place_shown.connect(self.select)
        self.filter.textChanged.connect(self._filter)
        self.model.moved.connect(self._move)
        self.model.renamed.connect(lambda thing, title: self._open_book.attempt(edits.retitle(thing, title)))
        self.model.dropped.connect(self.dropped)
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.paste_asked.connect(self.paste_asked)
        self.tree.step_asked.connect(self.step)
        self.tree.delete_asked.connect(self.delete)
        self.tree.activated.connect(lambda index: self.opened.emit(index.data(ID_ROLE)))
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(
            lambda point: self.menu_asked.emit(self.tree.viewport().mapToGlobal(point))
        )

    def _open_all(self) -> None:
        self.tree.expandAll()
        self.tree.collapse(self.model.index_of(TRASH))

    def _on_changed(self, old: Book, new: Book) -> None:
        self.model.set_read_only(self._open_book.read_only)
        other = old.id != new.id
        self.model.show_book(new)
        if other:
            self._open_all()
        else:
            for section in new.sections:
                if find_section(old, section.id) is None:
                    self.tree.expand(self.model.index_of(section.id))
            if len(new.inbox) > len(old.inbox):
                self.tree.expand(self.model.index_of(INBOX))
        self._filter(self.filter.text())

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.current_changed.emit(current.data(ID_ROLE) or "")

    def current_id(self) -> str:
        """The id of the current row, "" for none."""
        return self.tree.currentIndex().data(ID_ROLE) or ""

    def selected_ids(self) -> list[str]:
        """The ids of the chosen items and sections; not those of what lies in a chosen section."""
        chosen = {index.data(ID_ROLE) for index in self.tree.selectionModel().selectedIndexes()} - {INBOX, TRASH}
        found: list[str] = []
        for node in self.model.all_nodes():
            above = node.parent
            inside = False
            while above is not None:
                inside = inside or above.id in chosen
                above = above.parent
            if node.id in chosen and not inside:
                found.append(node.id)
        return found

    def in_trash(self) -> bool:
        """Whether what is chosen lies in the trash."""
        held = {entry.content.id for entry in self._open_book.book.trash}
        return bool(set(self.selected_ids()) & held)

    def select(self, thing_id: str) -> None:
        """Choose and show a row; an id that is no row (such as that of a note) changes nothing."""
        index = self.model.index_of(thing_id)
        if index.isValid() and thing_id != self.current_id():
            flags = QItemSelectionModel.SelectionFlag
            self.tree.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        if index.isValid():
            self.tree.scrollTo(index)

    def current_place(self) -> tuple[str, int | None]:
        """Where something new goes: into the chosen section, or behind the chosen item; else into the inbox."""
        index = self.tree.currentIndex()
        if not index.isValid() or self.model.index_of(TRASH) in (index, index.parent()):
            return INBOX, None
        node = self.model.node(index)
        if node.id == INBOX or isinstance(node.thing, Section):
            return node.id, None
        parent = node.parent
        if node.thing is None or parent is None or not parent.id:
            return INBOX, None
        return parent.id, node.row + 1

    def current_section(self) -> str:
        """The id of the section that is chosen or holds what is chosen, "" for none."""
        node = self.model.node(self.tree.currentIndex())
        while node.id and not isinstance(node.thing, Section):
            if node.parent is None:
                return ""
            node = node.parent
        return node.id

    def rename(self) -> None:
        """Write the title of the current row in place."""
        index = self.tree.currentIndex()
        if index.isValid() and self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.tree.edit(index)

    def delete(self) -> None:
        """Put what is chosen into the trash; what lies there already goes for good."""
        ids = self.selected_ids()
        if not ids:
            return
        after = self._neighbour()
        self._open_book.attempt(edits.delete_for_good(ids) if self.in_trash() else edits.delete(ids))
        self.select(after)

    def _neighbour(self) -> str:
        """The row that is chosen when what is chosen goes: the next, or the one before, or the one above."""
        index = self.tree.currentIndex()
        for row in (index.row() + 1, index.row() - 1):
            beside = index.siblingAtRow(row) if row >= 0 else QModelIndex()
            if beside.isValid() and beside.parent().isValid():
                return beside.data(ID_ROLE)
        return index.parent().data(ID_ROLE) or ""

    def step(self, direction: str) -> None:
        """Move what is chosen up, down, out or in, as Alt and the arrow keys do."""
        ids = self.selected_ids()
        if not ids or self.in_trash():
            return
        match direction:
            case "up":
                self._open_book.attempt(edits.move_up(ids))
            case "down":
                self._open_book.attempt(edits.move_down(ids))
            case "out" if find_section(self._open_book.book, ids[0]):
                self._open_book.attempt(edits.promote(ids[0]))
            case "in" if find_section(self._open_book.book, ids[0]):
                self._open_book.attempt(edits.demote(ids[0]))
            case _:
                return
        for thing in ids[:1]:
            self.tree.scrollTo(self.model.index_of(thing))

    def _move(self, ids: list[str], place: str, index: int | None) -> None:
        if place == TRASH:
            held = {entry.content.id for entry in self._open_book.book.trash}
            if loose := [thing for thing in ids if thing not in held]:
                self._open_book.attempt(edits.delete(loose))
            return
        held = {entry.content.id for entry in self._open_book.book.trash}
        if trashed := [thing for thing in ids if thing in held]:
            steps = [edits.restore(trashed), edits.move(ids, place, index)]
            self._open_book.attempt(edits.update_all(steps, "restore", len(trashed)))
        else:
            self._open_book.attempt(edits.move(ids, place, index))
        self.tree.expand(self.model.index_of(place))

    def _filter(self, text: str) -> None:
        """Show only rows whose title or source holds the words, and what leads to them."""
        words = text.casefold().split()
        shown: set[str] = set()
        for node in self.model.all_nodes():
            said = f"{node.shown[2]} {node.shown[3]}".casefold()
            if all(word in said for word in words):
                above = node
                while above is not None and above.id not in shown:
                    shown.add(above.id)
                    above = above.parent
        for node in self.model.all_nodes():
            index = self.model.index_of(node.id)
            hidden = bool(words) and node.id not in shown
            if self.tree.isRowHidden(index.row(), index.parent()) != hidden:
                self.tree.setRowHidden(index.row(), index.parent(), hidden)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.tree.viewport().update()


class _Tree(QTreeView):
    """A tree of one column whose rows are all as high."""

    paste_asked = Signal()
    delete_asked = Signal()
    step_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setAutoExpandDelay(500)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Rows(self))
        self.setStyleSheet("QTreeView { background: transparent; show-decoration-selected: 0; }")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Delete) or (event.key() == Qt.Key.Key_Backspace and not alone):
            self.delete_asked.emit()
        elif alone == Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self.step_asked.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """A small arrow where there is something inside, over the same ground as the row."""
        _paint_ground(painter, QRect(0, rect.y(), self.viewport().width(), rect.height()),
                      chosen=self.selectionModel().isSelected(index), hovered=False)  # fmt: skip
        if not self.model().hasChildren(index):
            return
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        place = QRect(rect.right() - 15, rect.center().y() - 6, 12, 12)
        icon(name, "secondary").paint(painter, place)


class _Rows(QStyledItemDelegate):
    """Draws a row: its picture, the tab of a section, the title, and at the right where it is from."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(120, max(ROW, option.fontMetrics.height() + 10))  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        flag = QStyle.StateFlag
        painter.save()
        view: QTreeView = self.parent()  # type: ignore[assignment]
        whole = QRect(rect.x(), rect.y(), view.viewport().width() - rect.x(), rect.height())
        chosen = bool(state & flag.State_Selected)
        _paint_ground(painter, whole, chosen=chosen, hovered=bool(state & flag.State_MouseOver))
        if chosen:
            painter.fillRect(0, rect.y(), 2, rect.height(), QColor(colours().accent))
        self._paint_row(painter, whole.adjusted(4, 0, -10, 0), option.font, index)  # type: ignore[attr-defined]
        if state & flag.State_HasFocus and view.hasFocus():
            painter.setPen(QPen(QColor(colours().accent), 1))
            painter.drawRect(whole.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, font: QFont, index: QModelIndex) -> None:
        scheme = colours()
        kind, included = index.data(KIND_ROLE), index.data(INCLUDED_ROLE)
        painter.setOpacity(1.0 if included else 0.55)
        icon(_ICONS[kind] if included else "eye-off", "secondary").paint(
            painter, QRect(rect.x(), rect.center().y() - 7, 16, 16)
        )
        x = rect.x() + 24
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold if kind == "section" else QFont.Weight.Normal)
        painter.setFont(bold)
        metrics = painter.fontMetrics()
        if number := index.data(NUMBER_ROLE):
            painter.setPen(QColor(scheme.accent))
            painter.drawText(QRect(x, rect.y(), 60, rect.height()), Qt.AlignmentFlag.AlignVCenter, number)
            x += metrics.horizontalAdvance(number) + 8
        title, detail = str(index.data()), str(index.data(DETAIL_ROLE) or "")
        room = rect.right() - x
        wanted = metrics.horizontalAdvance(title)
        small = QFont(font)
        small.setPixelSize(max(round(metrics.height() * 0.68), 9))
        detail_width = self._paint_detail(painter, rect, small, detail, room - min(wanted, round(room * 0.68)) - 12)
        painter.setFont(bold)
        painter.setPen(QColor(scheme.text))
        room -= detail_width + 12 if detail_width else 0
        painter.drawText(
            QRect(x, rect.y(), room, rect.height()),
            Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(title, Qt.TextElideMode.ElideRight, room),
        )

    def _paint_detail(self, painter: QPainter, rect: QRect, font: QFont, detail: str, room: int) -> int:
        """Draw where an article is from, if there is room for enough of it to be read; return its width."""
        painter.setFont(font)
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(detail)
        if not detail or room < min(width, 44):
            return 0
        shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(colours().secondary))
        width = min(width, room)
        painter.drawText(
            QRect(rect.right() - width, rect.y(), width + 1, rect.height()), Qt.AlignmentFlag.AlignVCenter, shown
        )
        return width


def _paint_ground(painter: QPainter, rect: QRect, *, chosen: bool, hovered: bool) -> None:
    scheme = colours()
    if chosen:
        painter.fillRect(rect, QColor(scheme.selection))
    elif hovered:
        ground = QColor(scheme.hairline)
        ground.setAlphaF(0.5)
        painter.fillRect(rect, ground)
