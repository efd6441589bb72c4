"""The books that a crash left unsaved, with what can be done about each; nothing goes until a person decides."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from book.compare import words_changed
from book.recovery import Left, Locked
from gui.look import colours
from gui.visible import plain_tip, visible
from gui.wrapping import WrappedLabel

MOST_HEIGHT = 220


class RecoveredList(QFrame):
    """A band above the panes; hidden while there is nothing to recover."""

    recover_asked = Signal(object)
    compare_asked = Signal(object)
    discard_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RecoveredRow] = []
        head = QLabel(self.tr("These books were not saved when Briefbook ended"), self)
        bold = head.font()
        bold.setWeight(QFont.Weight.DemiBold)
        head.setFont(bold)
        self.later = QPushButton(self.tr("Later"), self)
        self.later.setToolTip(self.tr("They stay where they are, and are offered again at the next start"))
        self.later.clicked.connect(self.hide)
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea(self)
        scroll.setWidget(self._inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll = scroll
        top = QHBoxLayout()
        top.addWidget(head, 1)
        top.addWidget(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.addLayout(top)
        column.addWidget(scroll)
        self.hide()

    def show_left(self, left: Sequence[Left | Locked]) -> None:
        """List these, or hide if there are none."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = [RecoveredRow(one, self) for one in left]
        for row in self.rows:
            self._column.addWidget(row)
            row.recover.clicked.connect(partial(self.recover_asked.emit, row.left))
            row.compare.clicked.connect(partial(self.compare_asked.emit, row.left))
            row.discard.clicked.connect(partial(self._ask_discard, row))
        self.setVisible(bool(left))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the rows need, up to a few of them."""
        margins = self._column.contentsMargins()
        needed = self._column.totalHeightForWidth(max(self._scroll.viewport().width(), 1))
        self._scroll.setFixedHeight(min(max(needed, 0) + margins.top(), MOST_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme.window))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme.hairline))
        painter.end()

    def remove(self, left: Left | Locked) -> None:
        """Take one from the list, because it was decided about."""
        self.show_left([row.left for row in self.rows if row.left is not left])

    def _ask_discard(self, row: "RecoveredRow") -> None:
        row.ask(lambda: self.discard_asked.emit(row.left))


class RecoveredRow(QWidget):
    """One book: its title, when it was kept, and how much is not in its file."""

    def __init__(self, left: Left | Locked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left = left
        self.said = WrappedLabel(self._text(), self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setToolTip(plain_tip(str(left.path or "") if isinstance(left, Left) else ""))
        self.recover = QPushButton(self.tr("Recover"), self)
        self.compare = QPushButton(self.tr("Compare…"), self)
        self.discard = QPushButton(self.tr("Discard"), self)
        self.compare.setVisible(isinstance(left, Left))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(self.said, 1)
        for button in (self.recover, self.compare, self.discard):
            row.addWidget(button)

    def _text(self) -> str:
        left, locale = self.left, QLocale()
        when = QDateTime.fromSecsSinceEpoch(int(left.when.timestamp()))
        if isinstance(left, Locked):
            shown = locale.toString(when, QLocale.FormatType.ShortFormat)
            return " · ".join((self.tr("A book under a password"), shown))
        name = left.path.name if left.path else left.book.title or self.tr("Untitled")
        count = words_changed(left.saved, left.book)
        words = self.tr("1 word changed") if count == 1 else self.tr("{0} words changed").format(locale.toString(count))
        parts = [visible(name), locale.toString(when, QLocale.FormatType.ShortFormat), words]
        if left.lost:
            parts.append(self.tr("the very last changes could not be read"))
        return " · ".join(parts)

    def ask(self, agreed: Callable[[], object]) -> None:
        """Ask once more, in place: the next click on the button does it."""
        self.discard.setText(self.tr("Discard for good"))
        self.discard.clicked.disconnect()
        self.discard.clicked.connect(lambda: agreed())
