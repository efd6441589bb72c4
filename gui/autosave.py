"""Keeps what is not saved yet in the recovery folder, beside the window, while a person works."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from book.errors import BriefbookError
from book.journal import PLAIN
from book.recovery import Recovery
from gui.jobs import Job
from gui.open_book import OpenBook

DELAY = 400
"""Milliseconds from a change to its copy; the editor hands over what is typed within 1.5 seconds."""


class Autosave(QObject):
    """The recovery copy of the window's book: written soon after each change, gone when the book is saved."""

    kept = Signal(object)
    """When the copy was written (datetime)."""
    failed = Signal(object)
    """The BriefbookError why it could not be."""

    def __init__(self, open_book: OpenBook, root: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.recovery = Recovery(root)
        self._open_book = open_book
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self.keep)
        # Not begun anew by further changes: while a person types, a copy is written all the same.
        open_book.state_changed.connect(lambda: self._timer.isActive() or self._timer.start())

    def keep(self) -> None:
        """Write the copy now, or take it away if the book is saved."""
        if self._job is not None:
            self._timer.start()
            return
        project, path, saved = self._open_book.project(), self._open_book.path, self._open_book.saved_book
        coder = self._open_book.key or PLAIN
        is_saved = self._open_book.is_saved or self._open_book.read_only

        def work() -> datetime | None:
            self.recovery.use(coder)
            if not is_saved:
                return self.recovery.keep(project, path, saved)
            self.recovery.saved()
            return None

        self._job = Job(work, self)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._stumble)
        self._job.start()

    def _done(self, when: datetime | None) -> None:
        self._job = None
        if when is not None:
            self.kept.emit(when)

    def _stumble(self, problem: BriefbookError) -> None:
        self._job = None
        self.failed.emit(problem)

    def end(self) -> None:
        """The window closes, and everything is saved or given up."""
        self._timer.stop()
        if self._job is not None:
            QThreadPool.globalInstance().waitForDone()
            self._job = None
        self.recovery.end()
