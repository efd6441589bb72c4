"""What leaves the house and what comes back: numbered copies, and the PDF that the reader wrote in."""

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from book import edits
from book.due_outs import new_marks
from book.model import DueOut
from gui import settings
from gui.asking import ask
from gui.binder import Binder
from gui.collecting import Copy
from gui.copies_dialog import CopiesDialog
from gui.due_outs_dialog import DueOutsDialog
from gui.exchange_dialog import ExchangeDialog
from gui.export_choice import ExportChoice, file_name, last_pages
from gui.exporting import Exporting
from gui.jobs import Job
from gui.messages import MessageBar
from gui.open_book import OpenBook


class HandingOut(QObject):
    """The commands for copies and for what came back."""

    def __init__(
        self, open_book: OpenBook, binder: Binder, exporting: Exporting, messages: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._open_book = open_book
        self._binder = binder
        self._exporting = exporting
        self._messages = messages
        self._window = window

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of the window do here."""
        return {
            "copies": self.ask_copies,
            "exchange": self.ask_exchange,
            "marked_pdf": self.ask_marked,
            "due_outs": self.show_due_outs,
        }

    def ask_copies(self) -> None:
        """Edit the distribution list, and export the copies on wish."""
        self._open_book.settle()
        ask(CopiesDialog(self._open_book.book, self._window), self._take_copies)

    def _take_copies(self, dialog: CopiesDialog) -> None:
        self._open_book.attempt(edits.set_book(distribution=dialog.recipients()))
        if dialog.wants_export and dialog.recipients():
            kinds = self.tr("PDF (*.pdf);;Word document (*.docx)")
            if path := self._ask_file(self.tr("Export the copies"), "", kinds):
                look = replace(last_pages(self._open_book.book.id), edition="", only=(), with_project=False)
                self._exporting.start(ExportChoice(path, look, copies=True))

    def ask_exchange(self) -> None:
        """Ask which issue lies in the binder, and make the sheets that differ from it."""
        self._open_book.settle()
        book = self._open_book.book
        duplex = last_pages(book.id).layout.duplex
        ask(ExchangeDialog(book, duplex=duplex, parent=self._window), self._exchange)

    def _exchange(self, dialog: ExchangeDialog) -> None:
        choices = last_pages(self._open_book.book.id)
        layout = replace(choices.layout, duplex=dialog.duplex.isChecked())
        ending = self.tr(" - sheets to exchange")
        if path := self._ask_file(self.tr("Export the sheets to exchange"), ending, self.tr("PDF (*.pdf)")):
            look = replace(choices, edition="", only=(), with_project=False, layout=layout)
            self._exporting.start(ExportChoice(path, look, exchange=True, since=str(dialog.since.currentData())))

    def _ask_file(self, title: str, ending: str, kinds: str) -> Path | None:
        path = self._open_book.path
        folder = path.parent if path else Path(settings.FOLDER.get())
        name = f"{path.stem if path else file_name(self._open_book.book.title)}{ending}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(folder / name), kinds)
        return Path(chosen) if chosen else None

    def ask_marked(self) -> None:
        """Ask for the PDF that came back."""
        folder = settings.FOLDER.get()
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("The PDF that came back"), folder, self.tr("PDF (*.pdf)")
        )
        if chosen:
            self.read_marked(Path(chosen))

    def offer(self, copy: Copy, add: Callable[[], object]) -> None:
        """Say that a PDF is a printed copy of this book, and offer what can be done with it."""
        name, count = copy.source.name, len(copy.marks)
        as_document = (self.tr("Add it as a document"), add)
        if not count:
            said = self.tr("“{0}” is a printed copy of this book, and nobody wrote in it.").format(name)
            self._messages.show_text(said, "note", as_document)
            return
        said = self.tr("“{0}” is a printed copy of this book, with %n mark(s) of a pen.", "", count).format(name)
        read = (self.tr("Read the pen marks"), lambda: self._take(copy.marks))
        self._messages.show_text(said, "note", read, as_document)

    def read_marked(self, path: Path) -> None:
        """Read its marks beside the window, and add those that are new to the due-outs."""
        job = Job(lambda: _marks_of(path), self)
        job.done.connect(self._take)
        job.failed.connect(self._messages.show_problem)
        job.start()

    def _take(self, found: tuple[DueOut, ...]) -> None:
        self._open_book.settle()
        known = self._open_book.book.due_outs
        new = new_marks(self._open_book.book, found)
        if not new:
            self._messages.show_text(self.tr("There are no new marks in this PDF."), "note")
            return
        if self._open_book.attempt(edits.set_book(due_outs=(*known, *new))):
            said = self.tr("%n mark(s) became due-outs.", "", len(new))
            self._messages.show_text(said, "done", (self.tr("Show"), self.show_due_outs))

    def show_due_outs(self) -> None:
        """Work the list off."""
        dialog = DueOutsDialog(self._open_book.book, self._window)
        dialog.jumped.connect(self._binder.select)
        ask(dialog, lambda told: self._open_book.attempt(edits.set_book(**told.fields())))


def _marks_of(path: Path) -> tuple[DueOut, ...]:
    from importers.collect import collect_marks

    return collect_marks(path)
