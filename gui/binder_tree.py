"""The tree as a view: its keys, its drags, and how it is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from gui.binder_rows import BinderRows, paint_ground
from gui.look import colours, icon

_STEPS = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Left: "out", Qt.Key.Key_Right: "in"}
_LABEL_WIDTH = 260


class BinderTree(QTreeView):
    """A tree of one column whose rows are all as high."""

    paste_asked = Signal()
    copy_asked = Signal()
    cut_asked = Signal()
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
        self.setAutoScroll(True)
        self.setAutoExpandDelay(500)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(BinderRows(self))
        self.setStyleSheet("QTreeView { background: transparent; show-decoration-selected: 0; }")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = QKeySequence.StandardKey
        for key, asked in (
            (keys.Paste, self.paste_asked), (keys.Copy, self.copy_asked), (keys.Cut, self.cut_asked),
            (keys.Delete, self.delete_asked),
        ):  # fmt: skip
            if event.matches(key):
                asked.emit()
                return
        if event.key() == Qt.Key.Key_Backspace and not alone:
            self.delete_asked.emit()
        elif alone == Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self.step_asked.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not alone and self._may_open():
            # Only some platforms take Return for the key that opens a row.
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _may_open(self) -> bool:
        # While a row is renamed, Return reaches the tree through the field.
        return self.currentIndex().isValid() and self.state() != QAbstractItemView.State.EditingState

    def startDrag(self, actions: Qt.DropAction) -> None:
        rows = [index for index in self.selectedIndexes() if self.model().flags(index) & Qt.ItemFlag.ItemIsDragEnabled]
        if not rows:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(rows))
        drag.setPixmap(self.drag_picture(rows))
        drag.setHotSpot(QPoint(-12, -4))
        drag.exec(actions, Qt.DropAction.MoveAction)

    def drag_picture(self, rows: list[QModelIndex]) -> QPixmap:
        """What hangs at the pointer: the title of the first row, and how many there are."""
        scheme, metrics = colours(), self.fontMetrics()
        title = str(rows[0].data())
        text = self.tr("{0} and {1} more").format(title, len(rows) - 1) if len(rows) > 1 else title
        text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, _LABEL_WIDTH)
        width, height = metrics.horizontalAdvance(text) + 20, metrics.height() + 10
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(scheme.accent))
        painter = QPainter(picture)
        painter.setFont(self.font())
        painter.setPen(QColor(scheme.on_accent))
        painter.drawText(QRect(10, 0, width - 20, height), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.state() != QAbstractItemView.State.DraggingState:
            return
        place = self.dropIndicatorPosition()
        index = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        if not index.isValid() or place == QAbstractItemView.DropIndicatorPosition.OnViewport:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_drop(painter, self.visualRect(index), place)
        painter.end()

    def _paint_drop(self, painter: QPainter, rect: QRect, place: QAbstractItemView.DropIndicatorPosition) -> None:
        """A line with a round end before or after a row, a frame around it for into."""
        painter.setPen(QPen(QColor(colours().accent), 2))
        if place == QAbstractItemView.DropIndicatorPosition.OnItem:
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
            return
        y = rect.top() if place == QAbstractItemView.DropIndicatorPosition.AboveItem else rect.bottom()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start, end = (rect.right() - 4, rect.left()) if mirrored else (rect.left() + 4, rect.right())
        painter.drawEllipse(QPoint(start, y), 3, 3)
        painter.drawLine(start + (-3 if mirrored else 3), y, end, y)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """A small arrow where there is something inside, over the same ground as the row."""
        whole = QRect(0, rect.y(), self.viewport().width(), rect.height())
        paint_ground(painter, whole, chosen=self.selectionModel().isSelected(index), hovered=False)
        if not self.model().hasChildren(index):
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if mirrored else "chevron-right"
        x = rect.left() + 4 if mirrored else rect.right() - 15
        name = "chevron-down" if self.isExpanded(index) else closed
        icon(name, "secondary").paint(painter, QRect(x, rect.center().y() - 6, 12, 12))
