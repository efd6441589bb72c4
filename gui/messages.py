"""What went wrong, in plain words, in a bar above the panes: it stays until it is closed and stops nobody."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStyle, QToolButton, QWidget

from book.errors import BriefbookError
from gui.look import colours, icon
from gui.sentences import problem_text
from gui.wrapping import WrappedLabel

Kind = Literal["trouble", "note", "done"]
_ICONS = {"trouble": "triangle-alert", "note": "info", "done": "circle-check"}


class MessageBar(QFrame):
    """One message at a time, with buttons for what can be done about it."""

    def __init__(self, parent: QWidget | None = None, *, stays: bool = False) -> None:
        """`stays` makes a bar that a person cannot close: it goes when what it tells of is solved."""
        super().__init__(parent)
        self._kind: Kind = "note"
        self._mark = QLabel(self)
        self._text = WrappedLabel(parent=self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        self._close.setVisible(not stays)
        self._stays = stays
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 8, 6)
        self._row.setSpacing(10)
        self._row.addWidget(self._mark)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self._buttons: list[QPushButton] = []
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says; "" when it is hidden."""
        return self._text.text() if not self.isHidden() else ""

    def show_problem(self, problem: BriefbookError, *actions: tuple[str, Callable[[], object]]) -> None:
        """Say what went wrong, to what, and what to do."""
        self.show_text(problem_text(problem), "trouble", *actions)

    def show_text(self, text: str, kind: Kind = "note", *actions: tuple[str, Callable[[], object]]) -> None:
        """Say something; each action is a button's text and what it does."""
        self._kind = kind
        self._text.setText(text)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(name, run) for name, run in actions]
        self._refresh()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _button(self, name: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(name, self)
        button.clicked.connect(lambda: (self._stays or self.hide(), run()))
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def buttons(self) -> list[QPushButton]:
        """The buttons, from the left."""
        return list(self._buttons)

    def _refresh(self) -> None:
        self._mark.setPixmap(icon(_ICONS[self._kind], "secondary").pixmap(18, 18))
        self._close.setIcon(icon("x", "secondary"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme.window))
        edge = {"trouble": scheme.warning, "note": scheme.accent, "done": scheme.good}[self._kind]
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, 0, 3, self.height()))
        painter.fillRect(place, QColor(edge))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme.hairline))
        painter.end()
