"""The commands on the rows of the tree: new, rename, duplicate, include, move, sort, and the trash."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from book import edits
from book.edits import Edit
from book.model import Memo, Section, find_item, find_section
from book.ordering import SortKey
from gui.binder import Binder
from gui.open_book import OpenBook


class Arranging(QObject):
    """What the Arrange menu does with the chosen rows."""

    def __init__(self, open_book: OpenBook, binder: Binder, parent: QObject) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self._binder = binder

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        binder = self._binder
        return {
            "new_memo": self.new_memo,
            "new_section": self.new_section,
            "new_subsection": lambda: self.new_section(binder.current_section()),
            "rename": binder.rename,
            "duplicate": lambda: self._apply(edits.duplicate(binder.selected_ids())),
            "include": self.toggle_included,
            "move_up": lambda: binder.step("up"),
            "move_down": lambda: binder.step("down"),
            "promote": lambda: binder.step("out"),
            "demote": lambda: binder.step("in"),
            "delete": binder.delete,
            "restore": lambda: self._apply(edits.restore(binder.selected_ids())),
            "empty_trash": lambda: self._apply(edits.empty_trash()),
            "sort_date": lambda: self._sort("date"),
            "sort_headline": lambda: self._sort("headline"),
            "sort_outlet": lambda: self._sort("outlet"),
        }

    def new_memo(self) -> None:
        """Put an empty memo at the place that is chosen, ready to be named."""
        memo = Memo(headline=self.tr("Memo"))
        self._apply(edits.add_items([memo], *self._binder.current_place()))
        self._binder.select(memo.id)
        self._binder.rename()

    def new_section(self, parent: str = "") -> None:
        """Put a section at the end, or inside another one, ready to be named."""
        section = Section(title=self.tr("Section"))
        self._apply(edits.add_section(section, parent))
        self._binder.select(section.id)
        self._binder.rename()

    def toggle_included(self) -> None:
        """Leave out what is chosen, or take it in again if the first of it is left out."""
        ids = self._binder.selected_ids()
        book = self._open_book.book
        first = (find_item(book, ids[0]) or find_section(book, ids[0])) if ids else None
        if first is not None:
            self._apply(edits.set_included(ids, not first.include))

    def _sort(self, key: SortKey) -> None:
        self._apply(edits.sort_items(self._binder.current_section(), key))

    def _apply(self, edit: Edit) -> None:
        self._open_book.settle()
        self._open_book.attempt(edit)
