"""The commands on the rows of the tree: new, rename, duplicate, include, move, sort, and the trash."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QWidget

from book import edits
from book.edits import Edit
from book.model import LABELS, STATUSES, Memo, Section, Status, find_item, find_section
from book.ordering import SortKey
from gui.binder import Binder
from gui.binder_rows import STATUS_ICONS, label_icon
from gui.binder_words import label_name, status_name
from gui.look import icon
from gui.many_facts_dialog import ManyFactsDialog
from gui.move_dialog import MoveDialog, places_for
from gui.open_book import OpenBook
from gui.reader import ArticlePane


class Arranging(QObject):
    """What the Arrange menu does with the chosen rows."""

    def __init__(
        self, open_book: OpenBook, binder: Binder, reader: ArticlePane, actions: Mapping[str, QAction], window: QWidget
    ) -> None:
        super().__init__(window)
        self._open_book = open_book
        self._binder = binder
        self._reader = reader
        self._window = window
        statuses = [(one, status_name(one), _icon_of_status(one)) for one in STATUSES]
        labels = [(one, label_name(one), label_icon(one)) for one in LABELS]
        for name, choices in (("status", statuses), ("label", labels)):
            actions[name].setMenu(self._menu(name, choices))

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        binder = self._binder
        return {
            "new_memo": self.new_memo,
            "new_section": self.new_section,
            "new_subsection": lambda: self.new_section(binder.current_section()),
            "rename": binder.rename,
            "move_to": self.ask_where,
            "many_facts": self.ask_facts,
            "split": self.split,
            "merge": lambda: self._apply(edits.merge(binder.selected_ids())),
            "duplicate": lambda: self._apply(edits.duplicate(binder.selected_ids())),
            "include": self.toggle_included,
            "move_up": lambda: binder.step("up"),
            "move_down": lambda: binder.step("down"),
            "promote": lambda: binder.step("out"),
            "demote": lambda: binder.step("in"),
            "restore": lambda: self._apply(edits.restore(binder.selected_ids())),
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

    def ask_where(self) -> MoveDialog | None:
        """Ask for a place and move what is chosen there."""
        ids = self._binder.selected_ids()
        sections = any(find_section(self._open_book.book, one) for one in ids)
        if not ids:
            return None
        places = places_for(self._open_book.book, frozenset(ids), sections=sections)
        dialog = MoveDialog(places, len(ids), self._window)
        dialog.accepted.connect(lambda: self._binder.move_to(ids, dialog.place()))
        dialog.open()
        return dialog

    def ask_facts(self) -> ManyFactsDialog | None:
        """Ask for facts of all chosen items and set them as one step."""
        self._open_book.settle()
        found = (find_item(self._open_book.book, one) for one in self._binder.selected_ids())
        items = [item for item in found if item is not None]
        if not items:
            return None
        dialog = ManyFactsDialog(items, self._window)
        ids = [item.id for item in items]
        dialog.accepted.connect(lambda: dialog.facts() and self._apply(edits.set_facts_of(ids, **dialog.facts())))
        dialog.open()
        return dialog

    def split(self) -> None:
        """Make an article of what follows the cursor, ready to be named."""
        self._open_book.settle()
        before, after = self._reader.editor.parts_at_cursor()
        edit = edits.split(self._reader.shown_id(), before, after)
        if before and after and self._open_book.attempt(edit):
            self._binder.select(edit.place)
            self._binder.rename()

    def _menu(self, name: str, choices: Sequence[tuple[str, str, QIcon]]) -> QMenu:
        menu = QMenu(self._window)
        for value, text, picture in choices:
            action = menu.addAction(picture, text)
            action.setObjectName(f"{name} {value}")
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(lambda _on=False, value=value: self._set(name, value))
        menu.aboutToShow.connect(lambda: self._check(menu, name))
        return menu

    def _check(self, menu: QMenu, name: str) -> None:
        found = (find_item(self._open_book.book, one) for one in self._binder.selected_ids())
        values = {getattr(item, name) for item in found if item is not None}
        for action in menu.actions():
            action.setChecked(values == {action.data()})

    def _set(self, name: str, value: str) -> None:
        self._apply(edits.set_facts_of(self._binder.selected_ids(), **{name: value}))

    def _sort(self, key: SortKey) -> None:
        self._apply(edits.sort_items(self._binder.current_section(), key))

    def _apply(self, edit: Edit) -> None:
        self._open_book.settle()
        self._open_book.attempt(edit)


def _icon_of_status(status: Status) -> QIcon:
    return icon(STATUS_ICONS[status]) if status else QIcon()
