"""The middle of a narrow window: the text and the preview as two tabs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget


class PreviewTabs(QWidget):
    """Holds the text always, and the preview where it has no room beside the text."""

    chosen = Signal(bool)
    """A tab was chosen: whether it is that of the preview."""

    def __init__(self, text: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._bar = QTabBar(self)
        self._bar.setDocumentMode(True)
        self._bar.setExpanding(False)
        self._bar.addTab(self.tr("Text"))
        self._bar.addTab(self.tr("Preview"))
        self._bar.currentChanged.connect(self._choose)
        self._bar.hide()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)

    def take(self, preview: QWidget) -> None:
        """Show the preview as a tab, the one in front."""
        self._stack.addWidget(preview)
        self._bar.show()
        self.show_preview()

    def give_back(self) -> None:
        """Show the text alone; whoever takes the preview gives it another parent."""
        self._bar.hide()
        self._bar.setCurrentIndex(0)

    def show_preview(self) -> None:
        """Bring the preview to the front, if it is here."""
        self._bar.setCurrentIndex(1)

    def show_text(self) -> None:
        """Bring the text to the front."""
        self._bar.setCurrentIndex(0)

    def _choose(self, tab: int) -> None:
        if tab < self._stack.count():
            self._stack.setCurrentIndex(tab)
            self.chosen.emit(tab == 1)
