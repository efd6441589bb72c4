"""A form that can be scrolled where the screen is too small for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_ROOM = 160
"""Pixels that the rest of a dialog and the frames of the system need of a screen's height."""


class Scrolled(QScrollArea):
    """As large as what it holds if that fits on the screen; a dialog that holds it is resized to its hint."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self._inner = inner
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        wanted = self._inner.sizeHint()
        height = max(wanted.height(), self._inner.heightForWidth(wanted.width()))
        width = wanted.width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, min(height, self.screen().availableSize().height() - _ROOM))

    def minimumSizeHint(self) -> QSize:
        width = self._inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())
