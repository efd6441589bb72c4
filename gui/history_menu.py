"""The steps that can be taken back, as a menu behind the button of undo."""

from PySide6.QtWidgets import QMenu, QWidget

from gui.book_words import step_name
from gui.open_book import OpenBook

_MOST = 25


class HistoryMenu(QMenu):
    """The last steps, the newest first; choosing one takes back all down to it."""

    def __init__(self, open_book: OpenBook, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("History"))
        self._open_book = open_book
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for number, name in enumerate(self._open_book.undo_names[:_MOST]):
            action = self.addAction(step_name(name))
            action.triggered.connect(lambda _on=False, count=number + 1: self._take_back(count))

    def _take_back(self, count: int) -> None:
        # What is being typed now would become a step of its own above those that were shown.
        self._open_book.settle()
        for _ in range(count):
            self._open_book.undo()
