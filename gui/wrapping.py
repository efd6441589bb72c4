"""Words that are never cut, however many lines they need: in labels and in lists."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QListView, QWidget


class WrappedLabel(QLabel):
    """Wraps its text and asks for the height that its width needs: a form or a dialog that was measured for one line
    grows, where Qt would squeeze the others together."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # Qt counts the blank at the end of a line out of its width, and draws it at the left all the same.
            self.setContentsMargins(self.fontMetrics().horizontalAdvance(" ") + 1, 0, 0, 0)

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        # Before it stands in its layout, a label is as wide as Qt likes.
        needed = self.heightForWidth(self.width()) if self.text() and self.isVisible() else 0
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)


def wrap_rows(view: QListView) -> None:
    """Let long rows go on in the next line instead of running out at the side."""
    view.setWordWrap(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
