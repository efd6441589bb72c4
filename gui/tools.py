"""What is done to the book as a whole before it goes out: markings, editions and the checks."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from book import edits
from book.model import find_item, find_section
from gui.binder import Binder
from gui.editions_dialog import EditionsDialog
from gui.marking_menu import MarkingMenu
from gui.open_book import OpenBook


class Tools:
    """The commands of the Tools menu."""

    def __init__(self, open_book: OpenBook, binder: Binder, actions: Mapping[str, QAction], window: QWidget) -> None:
        self._open_book = open_book
        self._binder = binder
        self._window = window
        self.marking = MarkingMenu(lambda: open_book.book, self._marking_now, window)
        self.marking.chosen.connect(self._mark)
        actions["marking"].setMenu(self.marking)

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of the window do here."""
        return {"editions": self.ask_editions}

    def ask_editions(self) -> None:
        """Edit who gets what."""
        self._open_book.settle()
        dialog = EditionsDialog(self._open_book.book, self._window)
        if dialog.exec():
            self._open_book.attempt(edits.set_book(editions=dialog.editions()))

    def _marking_now(self) -> str:
        book, chosen = self._open_book.book, self._binder.selected_ids()
        thing = (find_item(book, chosen[0]) or find_section(book, chosen[0])) if chosen else None
        return thing.marking if thing else ""

    def _mark(self, marking: str) -> None:
        if chosen := self._binder.selected_ids():
            self._open_book.attempt(edits.set_marking(chosen, marking))
