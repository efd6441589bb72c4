"""What keeps work from being lost, in the window: recovery copies, what a crash left, backups, and whether all is
saved."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QDateTime, QLocale, QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from book.backups import Backups
from book.errors import BriefbookError, ChangedOnDisk, NotAProject
from book.project_file import Project
from book.recovery import Left, Locked, discard, unlock
from book.salvage import salvage
from book.sealed import Key
from gui.autosave import Autosave
from gui.backups_dialog import BackupsDialog
from gui.compare_dialog import CompareDialog
from gui.files import Files
from gui.jobs import Job
from gui.messages import MessageBar
from gui.open_book import OpenBook
from gui.password_dialog import PasswordDialog
from gui.recovered import RecoveredList
from gui.sentences import problem_text
from gui.sharing import Sharing
from gui.status_line import StatusLine
from gui.visible import visible


class Safety(QObject):
    """Shows whether the book is saved, and offers what was kept of it."""

    def __init__(
        self,
        open_book: OpenBook,
        files: Files,
        sharing: Sharing,
        backups: Backups,
        local: Path,
        alert: MessageBar,
        notes: MessageBar,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._open_book = open_book
        self._files = files
        self._sharing = sharing
        self._backups = backups
        self._alert = alert
        self._notes = notes
        self._status = status
        self._window = window
        self._saved_at: datetime | None = None
        self._kept_at: datetime | None = None
        self._problem = ""
        self.autosave = Autosave(open_book, local / "recovery", self)
        self.recovered = RecoveredList(window)
        self.recovered.recover_asked.connect(self._recover)
        self.recovered.compare_asked.connect(self._compare_left)
        self.recovered.discard_asked.connect(self._discard)
        self.autosave.kept.connect(self._note_kept)
        self.autosave.failed.connect(self._note_not_kept)
        files.unreadable.connect(self._offer_salvage)
        files.saved.connect(self._note_saved)
        files.not_saved.connect(self._note_not_saved)
        files.opened.connect(self._forget_times)
        files.closed.connect(self._forget_times)
        open_book.state_changed.connect(self._show_state)

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        return {"restore_backup": self.ask_backup}

    def look_for_left(self) -> None:
        """List what crashes left, once it is read beside the window."""
        job = Job(self.autosave.recovery.left, self)
        job.done.connect(self.recovered.show_left)
        job.start()

    def ask_backup(self) -> None:
        """Choose a backup, of this book or of all, and open it as a book without a file."""
        book_id = self._open_book.book.id if self._files.is_open else ""
        dialog = BackupsDialog(self._backups, book_id, self._window)
        dialog.chosen.connect(lambda path: self._files.open(path, as_new=True))
        dialog.open()

    # What a crash left

    def _recover(self, left: Left | Locked) -> None:
        if isinstance(left, Left):
            self._files.when_saved(lambda: self._take(left, left, None))
        else:
            self._files.when_saved(lambda: self._ask_password(left))

    def _take(self, shown: Left | Locked, left: Left, key: Key | None) -> None:
        self.autosave.recovery.take_over(left)
        self.recovered.remove(shown)
        self._files.show_recovered(msgspec.structs.replace(left.project(), key=key), left.path, left.saved)

    def _ask_password(self, locked: Locked, said: str = "") -> None:
        dialog = PasswordDialog(said or self.tr("This book is protected by a password."), self._window)

        def work() -> tuple[Left | None, Key]:
            return unlock(locked, dialog.password.text())

        def show(found: tuple[Left | None, Key]) -> None:
            left, key = found
            if left is not None:
                self._take(locked, left, key)
            else:
                self._notes.show_text(self.tr("Nothing of this book can be read."), "trouble")

        def ask() -> None:
            job = Job(work, self)
            job.done.connect(show)
            job.failed.connect(lambda problem: self._ask_password(locked, problem_text(problem)))
            job.start()

        dialog.accepted.connect(ask)
        dialog.open()

    def _compare_left(self, left: Left) -> None:
        names = (self.tr("what was saved"), self.tr("what was not"))
        CompareDialog(left.saved, left.book, names, self._window).open()

    def _discard(self, left: Left | Locked) -> None:
        discard(left)
        self.recovered.remove(left)

    # What is damaged

    def _offer_salvage(self, problem: NotAProject, path: Path) -> None:
        self._notes.show_problem(
            problem,
            (self.tr("Read what can be read"), lambda: self._files.when_saved(lambda: self._salvage(path))),
            (self.tr("Restore a backup…"), self.ask_backup),
        )

    def _salvage(self, path: Path) -> None:
        job = Job(lambda: salvage(path), self)
        job.done.connect(self._show_salvaged)
        job.failed.connect(self._notes.show_problem)
        job.start()

    def _show_salvaged(self, project: Project) -> None:
        self._files.show_salvaged(msgspec.structs.replace(project, missing=()))
        lost = [visible(sentence) for sentence in project.missing]
        said = self.tr("This is what could be read; the damaged file stays as it is. Save this one under another name.")
        if not lost:
            self._notes.show_text(f"{said} {self.tr('Nothing is missing.')}", "done")
            return
        said = f"{said} {' '.join(lost[:2])}"
        self._notes.show_text(said, "trouble", (self.tr("All that is missing…"), lambda: self._show_list(lost)))

    def _show_list(self, sentences: list[str]) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("What could not be read"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        count = self.tr("One thing could not be read.") if len(sentences) == 1 else ""
        box.setText(count or self.tr("{0} things could not be read.").format(len(sentences)))
        box.setDetailedText("\n".join(sentences))
        box.open()

    # Whether all is saved

    def _forget_times(self) -> None:
        self._saved_at = self._kept_at = None
        self._problem = ""
        self._alert.hide()
        self._show_state()

    def _note_kept(self, when: datetime) -> None:
        self._kept_at = when
        self._show_state()

    def _note_not_kept(self, problem: BriefbookError) -> None:
        self._kept_at = None
        self._status.show_state(self.tr("No recovery copy: {0}").format(problem), trouble=True)

    def _note_saved(self) -> None:
        self._saved_at = datetime.now().astimezone()
        self._problem = ""
        self._alert.hide()
        self._show_state()

    def _note_not_saved(self, problem: BriefbookError) -> None:
        self._problem = self.tr("Not saved")
        actions: list[tuple[str, Callable[[], object]]] = [(self.tr("Save as…"), self._files.ask_save_as)]
        if isinstance(problem, ChangedOnDisk):
            actions += self._sharing.ways_out()
        else:
            actions.append((self.tr("Try again"), self._files.save))
        self._alert.show_problem(problem, *actions)
        self._show_state()

    def _show_state(self) -> None:
        if not self._files.is_open:
            self._status.show_state("")
        elif self._problem:
            self._status.show_state(self._problem, trouble=True)
        elif self._open_book.read_only:
            self._status.show_state(self.tr("Read-only"))
        elif self._open_book.is_saved:
            saved = self.tr("Saved at {0}").format(_clock(self._saved_at)) if self._saved_at else ""
            self._status.show_state(saved or (self.tr("Saved") if self._open_book.path else ""))
        else:
            kept = self.tr("recovery copy at {0}").format(_clock(self._kept_at)) if self._kept_at else ""
            self._status.show_state(" · ".join(part for part in (self.tr("Not saved yet"), kept) if part))

    def end(self) -> None:
        """The window closes."""
        self.autosave.end()


def _clock(when: datetime) -> str:
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
