"""What is done to the book as a whole before it goes out: markings, editions and the checks."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QTextCharFormat
from PySide6.QtWidgets import QDialog, QWidget

from book import edits
from book.folding import fold
from book.model import find_item, find_section
from book.references import reference
from book.rolling import rolled_forward
from exporters.words import words_for
from gui.asking import ask
from gui.binder import Binder
from gui.editions_dialog import EditionsDialog
from gui.editor import RichEditor
from gui.files import Files
from gui.issuing import Issuing
from gui.marking_menu import MarkingMenu
from gui.messages import MessageBar
from gui.note_card import NoteCard
from gui.open_book import OpenBook
from gui.pages_dialog import PagesDialog
from gui.preflight_dialog import PreflightDialog
from gui.reading_dialog import ReadingDialog
from gui.reference_dialog import ReferenceDialog
from gui.text_looks import selected_text, set_link


class Tools(QObject):
    """The commands of the Tools menu."""

    def __init__(
        self, open_book: OpenBook, binder: Binder, files: Files, messages: MessageBar,
        actions: Mapping[str, QAction], window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._open_book = open_book
        self._files = files
        self._issuing = Issuing(open_book, messages, window)
        self._binder = binder
        self._messages = messages
        self._actions = actions
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
            "pages": self.ask_pages,
            "issue": self._issuing.ask,
            "unfreeze": self.let_numbers_follow,
            "fold": self.fold,
            "next_issue": self.roll_forward,
        }

    def ask_editions(self) -> None:
        """Edit who gets what."""
        self._open_book.settle()
        dialog = EditionsDialog(self._open_book.book, self._window)
        ask(dialog, lambda told: self._open_book.attempt(edits.set_book(editions=told.editions())))

    def ask_pages(self) -> None:
        """Choose the pages that are made from the book."""
        self._open_book.settle()
        dialog = PagesDialog(self._open_book.book, self._window)
        ask(dialog, lambda told: self._open_book.attempt(edits.set_book(**told.fields())))

    def let_numbers_follow(self) -> None:
        """Number the book by its order again."""
        self._open_book.attempt(edits.set_book(frozen=()))

    def fold(self) -> None:
        """Fold the chosen articles into the first of them."""
        self.fold_articles(self._binder.selected_ids())

    def fold_articles(self, chosen: Sequence[str]) -> None:
        """Fold articles into the first of them."""
        if len(chosen) > 1:
            self._open_book.settle()
            self._open_book.attempt(fold(chosen[0], chosen[1:]))
            self._binder.select(chosen[0])

    def roll_forward(self) -> None:
        """Begin tomorrow's book from this one."""
        self._files.when_saved(self._roll)

    def _roll(self) -> None:
        media = self._open_book.media
        before = self._open_book.book
        self._open_book.new(rolled_forward(before, date.today()), media)
        self._files.opened.emit()
        book = self._open_book.book
        said = self.tr("This is the next issue: what stands stays, the day's press went.")
        if book.issue and book.issue == before.issue:
            said += " " + self.tr("It is still called “{0}”: give it a name of its own.").format(book.issue)
        self._messages.show_text(said, "done", (self.tr("Book details…"), self._actions["details"].trigger))

    def show_preflight(self) -> PreflightDialog:
        """List what would embarrass, beside the work."""
        self._open_book.settle()
        dialog = PreflightDialog(self._open_book, self._window)
        dialog.jumped.connect(self._go)
        return _shown(dialog)

    def _go(self, place: str) -> None:
        """Go to an item or section; what is to be mended in the book itself stands in its details."""
        if place:
            self._binder.select(place)
        else:
            self._actions["details"].trigger()

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
            self._messages.show_text(self.tr("Put the cursor into a text or note first: the reference is put there."))
            return
        ask(ReferenceDialog(self._open_book.book, self._window), lambda told: self._refer(editor, told.choice()))

    def _refer(self, editor: RichEditor, choice: tuple[str, str] | None) -> None:
        if choice is not None:
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
