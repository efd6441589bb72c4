"""What is done to the book as a whole before it goes out: markings, editions and the checks."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCharFormat
from PySide6.QtWidgets import QDialog, QWidget

from book import edits
from book.model import find_item, find_section
from book.references import reference
from exporters.words import words_for
from gui.binder import Binder
from gui.editions_dialog import EditionsDialog
from gui.editor import RichEditor
from gui.marking_menu import MarkingMenu
from gui.note_card import NoteCard
from gui.open_book import OpenBook
from gui.preflight_dialog import PreflightDialog
from gui.reading_dialog import ReadingDialog
from gui.reference_dialog import ReferenceDialog
from gui.text_looks import selected_text, set_link


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
        return {
            "editions": self.ask_editions,
            "preflight": self.show_preflight,
            "reading": self.show_reading,
            "reference": self.ask_reference,
        }

    def ask_editions(self) -> None:
        """Edit who gets what."""
        self._open_book.settle()
        dialog = EditionsDialog(self._open_book.book, self._window)
        if dialog.exec():
            self._open_book.attempt(edits.set_book(editions=dialog.editions()))

    def show_preflight(self) -> PreflightDialog:
        """List what would embarrass, beside the work."""
        self._open_book.settle()
        dialog = PreflightDialog(self._open_book, self._window)
        dialog.jumped.connect(self._binder.select)
        return _shown(dialog)

    def show_reading(self) -> ReadingDialog:
        """Show the reading time, beside the work."""
        self._open_book.settle()
        return _shown(ReadingDialog(self._open_book, self._window))

    def ask_reference(self) -> None:
        """Put a reference to an item into the text or note that is being written."""
        editor = self._window.focusWidget()
        if not isinstance(editor, RichEditor) or editor.isReadOnly():
            editor = next((card.editor for card in self._window.findChildren(NoteCard) if card.isVisible()), None)
        if editor is None:
            return
        dialog = ReferenceDialog(self._open_book.book, self._window)
        if dialog.exec() and (choice := dialog.choice()):
            put_reference(editor, *choice, words_for(self._open_book.book.language).tab)

    def _marking_now(self) -> str:
        book, chosen = self._open_book.book, self._binder.selected_ids()
        thing = (find_item(book, chosen[0]) or find_section(book, chosen[0])) if chosen else None
        return thing.marking if thing else ""

    def _mark(self, marking: str) -> None:
        if chosen := self._binder.selected_ids():
            self._open_book.attempt(edits.set_marking(chosen, marking))


def put_reference(editor: RichEditor, thing_id: str, number: str, tab: str) -> None:
    """Make the selected words a reference, or put one at the cursor."""
    span, cursor = reference(thing_id, number, tab), editor.textCursor()
    if not cursor.hasSelection() and not cursor.atBlockStart():
        cursor.insertText(" ", QTextCharFormat())
    set_link(cursor, selected_text(cursor) or span.text, span.link)
    editor.setTextCursor(cursor)
    editor.setCurrentCharFormat(QTextCharFormat())
    editor.commit()


_AnyDialog = TypeVar("_AnyDialog", bound=QDialog)


def _shown(dialog: _AnyDialog) -> _AnyDialog:
    """A dialog that stays open beside the work, and goes when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(False)
    dialog.show()
    return dialog
