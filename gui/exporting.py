"""An export from the window: the book as it is goes to a child process, which can be stopped at once."""

import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from book.errors import BriefbookError
from book.files import clear_halves
from gui import settings
from gui.export_choice import ExportChoice, remember_export
from gui.jobs import Command, Job
from gui.messages import MessageBar
from gui.open_book import OpenBook
from gui.private_copy import PrivateCopy
from gui.sentences import in_language

_SHOWN = 4


class Exporting(QObject):
    """One export at a time."""

    started = Signal()
    progress = Signal(int, int)
    ended = Signal()

    def __init__(self, open_book: OpenBook, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self._messages = messages
        self._choice: ExportChoice | None = None
        self._command: Command | None = None
        self._job: Job | None = None
        self._copy: PrivateCopy | None = None

    @property
    def running(self) -> bool:
        """Whether an export is on its way."""
        return self._choice is not None

    def start(self, choice: ExportChoice, password: str = "") -> None:
        """Begin. The book is copied to a private folder first: what the child reads stays as it is. A sealed PDF opens
        with the password alone."""
        if self.running:
            return
        copy = self._copy = PrivateCopy(self._open_book.project())
        self._choice = choice
        self.started.emit()
        if not choice.exchange:
            remember_export(self._open_book.book.id, choice)
            settings.EXPORT_FORMAT.set(choice.path.suffix.lstrip(".").lower())
        self._job = Job(copy.write, self)
        secrets = {**copy.secrets, "BRIEFBOOK_PDF_PASSWORD": password} if choice.sealed else copy.secrets
        self._job.done.connect(lambda _written: self._run(choice, copy, secrets))
        self._job.failed.connect(self._fail)
        self._job.start()

    def cancel(self) -> None:
        """Stop at once; the file that was there before is still there."""
        if self._job is not None:
            self._job.cancel()
        if self._command is not None:
            self._command.cancel()
        choice = self._choice
        self._end()
        if choice is not None:
            clear_halves(choice.path)

    def _run(self, choice: ExportChoice, copy: PrivateCopy, secrets: Mapping[str, str]) -> None:
        self._command = Command(choice.arguments(copy.path), self, secrets)
        self._command.progress.connect(self.progress)
        self._command.done.connect(lambda concerns: self._finish(choice, concerns))
        self._command.failed.connect(lambda line: self._fail(BriefbookError(line.rstrip("."))))
        self._command.start()

    def _finish(self, choice: ExportChoice, concerns: list[str]) -> None:
        self._end()
        several = choice.copies or (choice.every_edition and not choice.path.exists())
        all_ready = self.tr("All copies are ready.") if choice.copies else self.tr("All editions are ready.")
        said = all_ready if several else self.tr("{0} is ready.").format(choice.path.name)
        if choice.exchange:
            said, concerns = " ".join((said, *concerns)), []
        if concerns:
            shown = " ".join(f"{in_language(concern.rstrip('.'))}." for concern in concerns[:_SHOWN])
            said = self.tr("{ready} Please look at this: {concerns}").format(ready=said, concerns=shown)
        folder = (self.tr("Show in folder"), lambda: show_in_folder(choice.path))
        file = (self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(choice.path))))
        self._messages.show_text(said, "note" if concerns else "done", *([folder] if several else [file, folder]))

    def _fail(self, problem: BriefbookError) -> None:
        self._end()
        self._messages.show_problem(problem)

    def _end(self) -> None:
        self._choice = self._command = self._job = None
        if self._copy is not None:
            self._copy.remove()
            self._copy = None
        self.ended.emit()


def show_in_folder(path: Path) -> None:
    """Show a file where it lies, chosen if the system's file manager can do that."""
    native = QDir.toNativeSeparators(str(path))
    if sys.platform == "win32" and QProcess.startDetached("explorer.exe", [f"/select,{native}"])[0]:
        return
    if sys.platform == "darwin" and QProcess.startDetached("open", ["-R", native])[0]:
        return
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
