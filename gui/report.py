"""What came of a gesture that did many things: a list under the message bar, a line for each thing to look at."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.fonts import square
from gui.look import colours, icon
from gui.wrapping import WrappedLabel

_MOST_LINES = 200
_HEIGHT = 200


class ReportLine(NamedTuple):
    """One thing to look at: to what it happened, what it is, and what can be done about it."""

    subject: str
    what: str
    actions: tuple[tuple[str, Callable[[], object]], ...] = ()


class Report(QFrame):
    """Lines with buttons. It stays until it is closed, and stops nobody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[ReportLine, ...] = ()
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._copy = QToolButton(self)
        self._copy.setToolTip(self.tr("Copy this list"))
        self._copy.clicked.connect(self.copy)
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Close this list"))
        self._close.clicked.connect(self.hide)
        for button in (self._copy, self._close):
            button.setAccessibleName(button.toolTip())
            button.setIconSize(square(16))
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setObjectName("lines")
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setAccessibleName(self.tr("What to look at"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._copy)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._scroll)
        self._refresh()
        self.hide()

    @property
    def title(self) -> str:
        """What the list is about; "" when it is hidden."""
        return self._title.text() if not self.isHidden() else ""

    def show_lines(self, title: str, lines: Sequence[ReportLine]) -> None:
        """Show a list instead of the one before."""
        self.lines = tuple(lines)
        self._title.setText(title)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for line in self.lines[:_MOST_LINES]:
            column.addWidget(_LineRow(line, inside))
        column.addStretch()
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the lines need, up to some of them."""
        inside = self._scroll.widget()
        layout = inside.layout() if inside is not None else None
        if layout is not None:
            needed = layout.totalHeightForWidth(max(self._scroll.viewport().width(), 1))
            self._scroll.setFixedHeight(min(needed + 4, _HEIGHT))

    def buttons(self) -> list[QPushButton]:
        """The buttons of all lines, from the top down."""
        return self._scroll.findChildren(QPushButton)

    def copy(self) -> None:
        """Put the list on the clipboard, to be sent to whoever can help."""
        said = [self._title.text(), *(f"{line.subject}: {line.what}" for line in self.lines)]
        QGuiApplication.clipboard().setText("\n".join(said))

    def _refresh(self) -> None:
        self._copy.setIcon(icon("copy", "secondary"))
        self._close.setIcon(icon("x", "secondary"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme.window))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme.hairline))
        painter.end()


class _LineRow(QWidget):
    def __init__(self, line: ReportLine, parent: QWidget) -> None:
        super().__init__(parent)
        words = WrappedLabel(f"{line.subject} – {line.what}" if line.subject else line.what, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(words, 1)
        for text, run in line.actions:
            button = QPushButton(text, self)
            button.setAccessibleName(f"{text}: {line.subject}")
            button.clicked.connect(lambda _on=False, run=run: (self.setEnabled(False), run()))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
