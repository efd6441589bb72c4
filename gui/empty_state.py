"""What a pane shows when it has nothing to show: one drawing, one sentence, at most one button."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui.look import icon
from gui.wrapping import WrappedLabel

_DRAWING = QSize(48, 48)


class EmptyState(QWidget):
    """A drawing in lines, a sentence, and the button `button` if there is something to do."""

    asked = Signal()

    def __init__(self, drawing: str, sentence: str, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._picture = QLabel(self)
        self._sentence = WrappedLabel(sentence, self)
        self._sentence.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (self._picture, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addWidget(self._sentence)
        if button:
            self.button = QPushButton(button, self)
            self.button.clicked.connect(lambda: self.asked.emit())
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(icon(self._drawing, "secondary").pixmap(_DRAWING))
