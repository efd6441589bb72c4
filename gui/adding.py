"""The commands that add to the book, and what comes of them: one step of the book, and a list of what to look at."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from book import edits
from book.errors import NeedsPassword, PrivateAddress
from book.model import Article, Item, find_item, ids_in
from book.similar import Match
from gui import settings
from gui.addresses_dialog import AddressesDialog
from gui.binder import Binder
from gui.carried import copied
from gui.choose_dialog import ChooseDialog
from gui.collecting import Collector, Failure, Gathered
from gui.messages import MessageBar
from gui.open_book import OpenBook
from gui.report import Report, ReportLine
from gui.sentences import in_language
from gui.sources import Source, files_in, of_address, of_file

_FEW = 3
"""Articles of one source that are added without asking which."""
_DETAILS = 2
"""Of one source, how much of what was not kept is said in full."""
_DOWNLOADS = ("docx", "html", "htm", "rtf", "txt", "xml")


class Adding(QObject):
    """Asks what to add, has it collected, and puts it into the book."""

    busy = Signal(str)
    """What is being read, "" when it is done."""
    progress = Signal(int, int)
    came_back = Signal(object, object)
    """A Copy of the book that was among the sources, and the function that adds it as a document all the same."""

    def __init__(
        self, open_book: OpenBook, binder: Binder, collector: Collector, messages: MessageBar, report: Report,
        window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._open_book = open_book
        self._binder = binder
        self._collector = collector
        self._messages = messages
        self._report = report
        self._window = window
        self._choice: ChooseDialog | None = None
        binder.dropped.connect(self.collect_mime)
        binder.paste_asked.connect(self.paste)
        collector.changed.connect(self._show_waiting)
        collector.progress.connect(self._show_progress)
        collector.gathered.connect(self._take)
        collector.nothing_found.connect(
            lambda: messages.show_text(self.tr("The clipboard holds no text, page, picture or file to collect."))
        )

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        return {
            "paste_article": self.paste,
            "add_files": lambda: self.ask_files(self.tr("Add files")),
            "add_folder": self.ask_folder,
            "add_address": self.ask_addresses,
            "add_feed": self.ask_feed,
            "add_bundle": lambda: self.ask_files(self.tr("Add a download of a press database"), _DOWNLOADS),
        }  # fmt: skip

    def paste(self) -> None:
        """Make articles of what was copied."""
        if self._open_book.read_only:
            self._messages.show_text(f"{self._open_book.why_read_only}.")
            return
        self._binder.take(copied(), *self._binder.current_place())

    def collect_mime(self, mime: QMimeData, place: str, index: int | None) -> None:
        """Collect what the clipboard or a drop holds."""
        self._collector.collect_mime(mime, place, index)

    def may_add(self) -> bool:
        """Whether there is a book that takes something in."""
        return self._binder.isVisible() and not self._open_book.read_only

    def drop(self, mime: QMimeData) -> None:
        """Collect what was dropped beside the tree."""
        self.collect_mime(mime, *self._binder.current_place())

    def collect(self, sources: Sequence[Source]) -> None:
        """Collect sources for the place that is chosen."""
        if sources:
            self._collector.collect(sources, *self._binder.current_place())

    def ask_files(self, title: str, endings: Sequence[str] = ()) -> None:
        """Ask for files and add them."""
        from importers.collect import READERS

        every = endings or [ending for reader in READERS for ending in reader.endings]
        kinds = [f"{self.tr('All that can be read')} ({_globs(every)})"]
        kinds += [f"{in_language(reader.name)} ({_globs(reader.endings)})" for reader in READERS if not endings]
        kinds.append(self.tr("All files (*)"))
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, settings.FOLDER.get(), ";;".join(kinds))
        self.collect([self._file(Path(path)) for path in paths])

    def ask_folder(self) -> None:
        """Ask for a folder and add the files in it."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Add a folder"), settings.FOLDER.get())
        if folder:
            self.collect([self._file(path) for path in files_in([Path(folder)])])

    def _file(self, path: Path) -> Source:
        return of_file(path, known=ids_in(self._open_book.book))

    def ask_addresses(self) -> AddressesDialog:
        """Ask for web addresses and fetch them."""
        return self._ask(self.tr("Add from web addresses"), self.tr("Addresses of the pages, one a line"))

    def ask_feed(self) -> AddressesDialog:
        """Ask for the address of a feed, and let the user tick what is wanted of it."""
        return self._ask(self.tr("Add from feed"), self.tr("Address of the feed (RSS, Atom or JSON)"))

    def _ask(self, title: str, prompt: str) -> AddressesDialog:
        dialog = AddressesDialog(title, prompt, self._window)
        dialog.accepted.connect(lambda: self.collect([of_address(one) for one in dialog.addresses()]))
        dialog.open()
        return dialog

    # While it runs

    def _show_waiting(self) -> None:
        batches = self._collector.batches
        waiting: dict[str, list[str]] = {}
        for batch in batches:
            if names := [source.address for source in batch.sources if source.address]:
                waiting.setdefault(batch.place, []).extend(names)
        self._binder.show_pending(waiting)
        count = sum(len(batch.sources) for batch in batches)
        what = self.tr("Reading {0} sources…").format(count) if count > 1 else self.tr("Reading…")
        self.busy.emit(what if batches else "")

    def _show_progress(self, done: int, everything: int, name: str) -> None:
        if everything > 1:
            self.busy.emit(self.tr("Read {0} of {1}: {2}").format(done, everything, name[:60]))
            self.progress.emit(done, everything)

    # What came of it

    def _take(self, gathered: Gathered) -> None:
        if gathered.is_bundle and len(gathered.items) > _FEW:
            self._ask_which(gathered)
        else:
            self._add(gathered)

    def _ask_which(self, gathered: Gathered) -> None:
        names = {item.id: item for item in gathered.items}
        held = {
            item_id: words
            for item_id, matches in gathered.twins.items()
            if (words := self._said_of(next((one for one in matches if one.item_id not in names), None)))
        }
        self._choice = ChooseDialog(gathered.items, held, self._window)
        dialog = self._choice
        dialog.accepted.connect(lambda: self._add(replace(gathered, items=tuple(dialog.chosen()))))
        dialog.open()

    def _said_of(self, match: Match | None) -> str:
        other = find_item(self._open_book.book, match.item_id) if match else None
        if match is None or other is None:
            return ""
        if match.kind != "near":
            return self.tr("Yes")
        outlet = other.outlet if isinstance(other, Article) and other.outlet else other.headline
        return self.tr("Also carried by {0}").format(outlet)

    def _add(self, gathered: Gathered) -> None:
        for media in gathered.media:
            self._open_book.media.update(media)
        self._open_book.settle()
        added = bool(gathered.items) and self._open_book.attempt(
            edits.add_items(gathered.items, gathered.place, gathered.index)
        )
        if added:
            self._open_book.end_burst()
            self._binder.choose([item.id for item in gathered.items])
        self._tell(gathered)

    def _tell(self, gathered: Gathered) -> None:
        lines = [self._failure_line(one, gathered) for one in gathered.failures]
        lines += [line for item in gathered.items if (line := self._twin_line(item, gathered.twins.get(item.id, ())))]
        lines += [ReportLine(name, self._in_short(details)) for name, details in gathered.losses]
        for copy in gathered.copies:
            again = of_file(copy.source.path) if copy.source.path else copy.source
            self.came_back.emit(copy, partial(self._collector.collect, [again], gathered.place, gathered.index))
        if not lines:
            if not gathered.copies:
                self._messages.hide()
            return
        count = len(gathered.items)
        parts = [self.tr("1 item added") if count == 1 else self.tr("{0} items added").format(count)]
        if failed := len(gathered.failures):
            parts.append(self.tr("{0} could not be read").format(failed))
        if others := len(lines) - failed:
            parts.append(self.tr("{0} to look at").format(others))
        self._report.show_lines(" · ".join(parts), lines)

    def _in_short(self, details: Sequence[str]) -> str:
        said = " ".join(in_language(detail).rstrip(".") + "." for detail in details[:_DETAILS])
        more = len(details) - _DETAILS
        return self.tr("{0} And {1} more like this.").format(said, more) if more > 0 else said

    def _failure_line(self, failure: Failure, gathered: Gathered) -> ReportLine:
        source, problem = failure.source, failure.problem
        what = " ".join(
            part.rstrip(".") + "." for part in (in_language(problem.what), in_language(problem.remedy)) if part
        )
        again = (self.tr("Try again"), lambda: self._collector.collect([source], gathered.place, None))
        if isinstance(problem, NeedsPassword) and source.path is not None:
            again = (self.tr("Give the password…"), lambda: self.ask_password(source, gathered.place))
        elif isinstance(problem, PrivateAddress) and source.address:
            allowed = of_address(source.address, private=True)
            again = (self.tr("Fetch it anyway"), lambda: self._collector.collect([allowed], gathered.place, None))
        return ReportLine(source.name or problem.subject, what, (again,))

    def ask_password(self, source: Source, place: str) -> QInputDialog:
        """Ask for the password of a locked file, and read it once more."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Password"))
        dialog.setLabelText(self.tr("Password of {0}").format(source.name))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        path = source.path or Path()
        dialog.textValueSelected.connect(
            lambda password: self._collector.collect([of_file(path, password=password)], place, None)
        )
        dialog.open()
        return dialog

    def _twin_line(self, item: Item, matches: Sequence[Match]) -> ReportLine | None:
        book = self._open_book.book
        found = [(match, other) for match in matches if (other := find_item(book, match.item_id)) and other != item]
        if not found or find_item(book, item.id) is None:
            return None
        match, other = found[0]
        carrier = other.outlet if isinstance(other, Article) and other.outlet else other.headline
        what = {
            "address": self.tr("The book has this address already, from {0}.").format(carrier),
            "text": self.tr("The book has this text already, from {0}.").format(carrier),
            "near": self.tr("Also carried by {0}: {1} % of the text is the same.").format(
                carrier, round(match.likeness * 100)
            ),
        }[match.kind]
        apart = partial(self._open_book.attempt, edits.tell_apart(item.id, other.id))
        return ReportLine(
            item.headline,
            what,
            (
                (self.tr("Show the other"), partial(self._binder.select, other.id)),
                (self.tr("These two are different"), apart),
                (self.tr("Delete the new one"), partial(self._open_book.attempt, edits.delete([item.id]))),
            ),
        )


def _globs(endings: Sequence[str]) -> str:
    return " ".join(f"*.{ending}" for ending in endings)
