"""The commands that add to the book: paste, files and addresses; and the word on what came of it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from gui import settings
from gui.binder import Binder
from gui.collecting import Collector, Outcome
from gui.messages import MessageBar
from gui.open_book import OpenBook


class Adding(QObject):
    """Asks what to add, has it collected, and says what was not kept."""

    busy = Signal(str)
    """What is being read, "" when it is done."""

    def __init__(
        self, open_book: OpenBook, binder: Binder, collector: Collector, messages: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._open_book = open_book
        self._binder = binder
        self._collector = collector
        self._messages = messages
        self._window = window
        binder.dropped.connect(collector.collect_mime)
        binder.paste_asked.connect(self.paste)
        collector.started.connect(lambda count: self.busy.emit(self.tr("Reading {count}…").format(count=count)))
        collector.finished.connect(self._show_outcome)
        collector.address_found.connect(self._offer_address)
        collector.nothing_found.connect(
            lambda: messages.show_text(self.tr("The clipboard holds no text, page, picture or file to collect."))
        )

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        return {"paste_article": self.paste, "add_files": self.ask_files, "add_address": self.ask_address}

    def paste(self) -> None:
        """Make articles of what was copied."""
        if self._open_book.read_only:
            self._messages.show_text(f"{self._open_book.why_read_only}.")
            return
        self._binder.take(QGuiApplication.clipboard().mimeData(), *self._binder.current_place())

    def ask_files(self) -> None:
        """Ask for files and add them."""
        from importers.collect import READERS

        every = " ".join(f"*.{ending}" for reader in READERS for ending in reader.endings)
        kinds = [f"{self.tr('All that can be read')} ({every})"]
        kinds += [f"{reader.name} ({' '.join(f'*.{ending}' for ending in reader.endings)})" for reader in READERS]
        folder = settings.FOLDER.get()
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Add files"), folder, ";;".join(kinds))
        if paths:
            self._collector.collect_paths([Path(path) for path in paths], *self._binder.current_place())

    def ask_address(self) -> None:
        """Ask for a web address and fetch it."""
        address, agreed = QInputDialog.getText(
            self._window, self.tr("Add from web address"), self.tr("Address of the page")
        )
        if agreed and address.strip():
            typed = address.strip()
            whole = typed if "://" in typed else f"https://{typed}"
            self._collector.collect_address(whole, *self._binder.current_place())

    def _offer_address(self, address: str, place: str, index: int | None) -> None:
        self._messages.show_text(
            self.tr("This is a web address: {address}").format(address=address),
            "note",
            (self.tr("Fetch the page"), lambda: self._collector.collect_address(address, place, index)),
        )

    def _show_outcome(self, outcome: Outcome) -> None:
        self.busy.emit("")
        if outcome.problems:
            first, more = outcome.problems[0], len(outcome.problems) - 1
            said = str(first) + (self.tr(" And {count} more could not be read.").format(count=more) if more else "")
            self._messages.show_text(said, "trouble")
        elif outcome.losses:
            shown = " ".join(f"{loss.rstrip('.')}." for loss in outcome.losses[:3])
            more = len(outcome.losses) - 3
            said = self.tr("Please check: {losses}").format(losses=shown)
            self._messages.show_text(said + (self.tr(" And {count} more.").format(count=more) if more > 0 else ""))
        else:
            self._messages.hide()
