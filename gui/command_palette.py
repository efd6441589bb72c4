"""Every command by a few letters of its name."""

from collections.abc import Iterable, Mapping

import msgspec
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from book.search import fold
from gui.look import colours

_WIDTH, _HEIGHT = 560, 380
_ROW = 32
_ACTION = Qt.ItemDataRole.UserRole
_REASON = Qt.ItemDataRole.UserRole + 1


class Entry(msgspec.Struct, frozen=True):
    """A command as the palette shows it; `reason` says why it cannot be used now, "" if it can."""

    action: QAction
    reason: str = ""

    @property
    def text(self) -> str:
        """Its name as it is read."""
        return plain(self.action)


def plain(action: QAction) -> str:
    """The text of an action without its access key."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def score(typed: str, name: str) -> int:
    """How well some letters name a command: 0 not at all; beginnings of words and letters in a row count most."""
    wanted, text = fold(typed).replace(" ", ""), fold(name)
    if not wanted:
        return 1
    total, place, run = 1, -1, 0
    for letter in wanted:
        here = text.find(letter, place + 1)
        start = _word_start(text, letter, place + 1)
        run = run + 1 if here == place + 1 and place >= 0 else 0
        if run == 0 and start >= 0:
            here = start
        if here < 0:
            return 0
        total += 8 if here == 0 or not text[here - 1].isalnum() else 4 if run else 1
        place = here
    return total * 100 - len(text)


def _word_start(text: str, letter: str, after: int) -> int:
    while (place := text.find(letter, after)) >= 0:
        if place == 0 or not text[place - 1].isalnum():
            return place
        after = place + 1
    return -1


class CommandPalette(QFrame):
    """A field and a list over the window; Return does what is chosen, Esc closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._window = parent
        self._entries: list[Entry] = []
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Commands"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._filter)
        self.list.itemClicked.connect(lambda _item: self.run())

    def open_with(self, entries: Iterable[Entry]) -> None:
        """Show these commands over the window."""
        self._entries = list(entries)
        self.field.clear()
        self._filter("")
        window = self._window
        width = min(_WIDTH, window.width() - 48)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.setGeometry(QRect(corner.x() + (window.width() - width) // 2, corner.y() + 72, width, _HEIGHT))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _filter(self, typed: str) -> None:
        rated = [(score(typed, entry.text), place, entry) for place, entry in enumerate(self._entries)]
        fitting = sorted(
            (rate for rate in rated if rate[0]), key=lambda rate: (-rate[0], rate[1]) if typed else rate[1]
        )
        self.list.clear()
        for _, _, entry in fitting:
            row = QListWidgetItem(entry.text)
            row.setData(_ACTION, entry.action)
            row.setData(_REASON, entry.reason)
            keys = entry.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (entry.text, keys, entry.reason))))
            self.list.addItem(row)
        self.list.setCurrentRow(0)

    def run(self) -> None:
        """Do what is chosen, if it can be done."""
        row = self.list.currentItem()
        if row is None or row.data(_REASON):
            return
        action: QAction = row.data(_ACTION)
        self.hide()
        action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.run()
                    return True
                case Qt.Key.Key_Up | Qt.Key.Key_Down | Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                    self._step(Qt.Key(event.key()))
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _step(self, key: Qt.Key) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}[key]
        if self.list.count():
            self.list.setCurrentRow(min(max(self.list.currentRow() + by, 0), self.list.count() - 1))


class _Rows(QStyledItemDelegate):
    """The name at the left; at the right the keys, or why it cannot be done now."""

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(200, max(_ROW, option.fontMetrics.height() + 12))  # pyright: ignore[reportAttributeAccessIssue]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        direction: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue]
        scheme = colours()
        action: QAction = index.data(_ACTION)  # pyright: ignore[reportAttributeAccessIssue]
        reason = str(index.data(_REASON))  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(scheme.selection))
            edge = QRect(rect.x(), rect.y(), 2, rect.height())
            painter.fillRect(QStyle.visualRect(direction, rect, edge), QColor(scheme.accent))
        room = rect.adjusted(12, 0, -12, 0)
        side = reason or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        painter.setPen(QColor(scheme.secondary))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, side)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(side) - 16)
        room = QStyle.visualRect(direction, rect, room)
        painter.setPen(QColor(scheme.secondary if reason else scheme.text))
        shown = painter.fontMetrics().elidedText(plain(action), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


def entries_of(actions: Iterable[QAction], reasons: Mapping[str, str]) -> list[Entry]:
    """The commands of the window for the palette; `reasons` says, by their object names, why some cannot be used."""
    return [
        Entry(action, "" if action.isEnabled() else reasons.get(action.objectName(), "–"))
        for action in actions
        if action.text()
    ]
