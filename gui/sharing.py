"""A book on a share: who else has it open, whether somebody else saved it, and copies that sync clients made."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QDateTime, QEvent, QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from book import lock, project_file
from book.backups import Backups
from book.conflicts import Copy, copies_of
from book.edits import Edit
from book.errors import BriefbookError
from book.files import clear_halves
from book.lock import Holder, Lock
from book.merge import Merged, common_ancestor, joined_stamp, merge
from book.model import Book
from book.project_file import Project
from gui.compare_dialog import CompareDialog
from gui.files import Files
from gui.jobs import Job
from gui.merge_dialog import MergeDialog
from gui.messages import MessageBar
from gui.open_book import OpenBook
from gui.visible import visible

BEAT = 60_000
"""Milliseconds between two looks at the file; the window also looks when a person comes back to it."""


class _Seen(msgspec.Struct, frozen=True):
    """What a look at the file brought."""

    path: Path
    changed: bool
    ours: bool
    copies: tuple[Copy, ...]


class Sharing(QObject):
    """The lock of the window's book, and what others did to its file."""

    looked = Signal()
    """The file was looked at."""

    def __init__(
        self, open_book: OpenBook, files: Files, backups: Backups, alert: MessageBar, notes: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._open_book = open_book
        self._files = files
        self._backups = backups
        self._alert = alert
        self._notes = notes
        self._window = window
        self._lock: Lock | None = None
        self._locked: Path | None = None
        self._told: set[Path] = set()
        self._looking = False
        self._beat = QTimer(self, interval=BEAT)
        self._beat.timeout.connect(self.look)
        files.opened.connect(self._begin)
        files.saved.connect(self._follow)
        files.closed.connect(self.end)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.look()
        return False

    def end(self) -> None:
        """The book is closed: its lock goes."""
        self._beat.stop()
        if self._lock is not None:
            self._lock.let_go()
        self._lock = self._locked = None

    # The lock

    def _begin(self) -> None:
        self.end()
        self._told.clear()
        path = self._open_book.path
        if path is None or self._open_book.read_only:
            return
        self._beat.start()
        self._take(path)
        self.look()

    def _follow(self) -> None:
        if self._open_book.path != self._locked:
            self._begin()

    def _take(self, path: Path, *, over: bool = False) -> None:
        self._locked = path

        def work() -> Lock | Holder:
            clear_halves(path)
            return lock.take(path, over=over)

        job = Job(work, self)
        job.done.connect(lambda taken: self._taken(taken, path))
        # A lock that cannot be made is no reason to stop anybody: each save compares before it replaces.
        job.failed.connect(lambda _problem: None)
        job.start()

    def _taken(self, taken: Lock | Holder, path: Path) -> None:
        if isinstance(taken, Lock):
            if path != self._open_book.path:
                taken.let_go()
                return
            self._lock = taken
            return
        said = self.tr("{0} has had this book open since {1}. Here it is read-only").format(*_who_and_when(taken))
        self._open_book.lock_out(said)
        self._alert.show_text(
            f"{said}.",
            "note",
            (self.tr("Open a copy"), lambda: self._files.open(path, as_new=True)),
            (self.tr("Take over"), lambda: self._take_over(path)),
        )

    def _take_over(self, path: Path) -> None:
        self._alert.hide()
        self._open_book.lock_out("")
        self._take(path, over=True)
        self.look()

    # The file

    def look(self) -> None:
        """Look beside the window whether anybody changed the file, took over, or made a copy."""
        path, project = self._open_book.path, self._open_book.project()
        stamp, held = project.stamp, self._lock
        if path is None or stamp is None or self._looking or not self._files.is_open or self._files.saving:
            return
        self._looking = True

        def work() -> _Seen:
            now = project_file.fingerprint_of(path) if path.exists() else stamp.fingerprint
            changed = now not in ("", stamp.fingerprint)
            ours = held is None or held.is_ours
            if held is not None and ours:
                held.renew()
            return _Seen(path, changed, ours, copies_of(path, project.book.id, stamp.fingerprint))

        job = Job(work, self)
        job.done.connect(self._seen)
        job.failed.connect(lambda _problem: self._stop_looking())
        job.start()

    def _stop_looking(self) -> None:
        self._looking = False
        self.looked.emit()

    def _seen(self, seen: _Seen) -> None:
        if seen.path == self._open_book.path and not self._files.saving:
            self._tell(seen)
        self._stop_looking()

    def _tell(self, seen: _Seen) -> None:
        if seen.changed and not self._alert.text:
            self._tell_changed(seen.path)
        elif not seen.ours:
            self._lock = None
            holder = lock.holder_of(seen.path)
            who = _who_and_when(holder)[0] if holder else self.tr("Somebody else")
            self._notes.show_text(self.tr("{0} has taken this book over. Your changes are still here.").format(who))
        for copy in seen.copies:
            if copy.path not in self._told and not self._notes.text:
                self._told.add(copy.path)
                self._tell_copy(copy)

    def _tell_changed(self, path: Path) -> None:
        said = self.tr("Somebody else, or another program, has saved “{0}” since you opened it.").format(
            visible(path.name)
        )
        if self._open_book.is_saved:
            show = (self.tr("Show theirs"), lambda: self._files.open(path))
            self._alert.show_text(said, "note", show, (self.tr("Compare…"), self.compare_with_disk))
        else:
            save_as = (self.tr("Save as…"), self._files.ask_save_as)
            self._alert.show_text(said, "trouble", save_as, *self.ways_out())

    def _tell_copy(self, copy: Copy) -> None:
        said = self.tr("Beside this book lies “{0}”, the same book with other contents.")
        if copy.sure:
            said = self.tr("A sync program made “{0}”, because this book was changed in two places.")
        self._notes.show_text(
            said.format(visible(copy.path.name)),
            "note",
            (self.tr("Merge…"), lambda: self.merge_with(copy.path)),
            (self.tr("Compare…"), lambda: self._compare_with(copy.path, visible(copy.path.name))),
        )

    def ways_out(self) -> list[tuple[str, Callable[[], object]]]:
        """What can be done when the file is another than the one that was opened."""
        return [
            (self.tr("Compare…"), self.compare_with_disk),
            (self.tr("Merge…"), lambda: self._open_book.path and self.merge_with(self._open_book.path)),
            (self.tr("Overwrite"), lambda: self._files.save(force=True)),
        ]

    def compare_with_disk(self) -> None:
        """Show what the window has otherwise than the file."""
        if self._open_book.path is not None:
            self._compare_with(self._open_book.path, self.tr("the file as it is now"))

    def _compare_with(self, path: Path, name: str) -> None:
        self._open_book.settle()
        mine, key = self._open_book.book, self._open_book.key
        job = Job(lambda: project_file.read(path, key).book, self)
        names = (name, self.tr("your book"))
        job.done.connect(lambda theirs: CompareDialog(theirs, mine, names, self._window).open())
        job.failed.connect(self._alert.show_problem)
        job.start()

    # Merging

    def merge_with(self, path: Path) -> None:
        """Merge another copy of the book into it, after a look at what both changed."""
        self._open_book.settle()
        mine, saved = self._open_book.project(), self._open_book.saved_book

        def work() -> tuple[Project, Merged]:
            theirs = project_file.read(path, mine.key)
            return theirs, merge(self._base(mine, saved, theirs), mine.book, theirs.book)

        job = Job(work, self)
        job.done.connect(lambda found: self._show_merge(path, mine, *found))
        job.failed.connect(self._notes.show_problem)
        job.start()

    def _base(self, mine: Project, saved: Book, theirs: Project) -> Book | None:
        if mine.stamp is None or theirs.stamp is None:
            return None
        common = common_ancestor(mine.stamp, theirs.stamp)
        if common == mine.stamp.fingerprint:
            return saved
        if common == theirs.stamp.fingerprint:
            return theirs.book
        backup = self._backups.with_content(mine.book.id, common) if common else None
        try:
            return project_file.read(backup.path, mine.key).book if backup is not None else None
        except BriefbookError:
            return None

    def _show_merge(self, path: Path, mine: Project, theirs: Project, merged: Merged) -> None:
        dialog = MergeDialog(merged, visible(path.name), self._window)
        dialog.accepted.connect(lambda: self._take_in(path, mine, theirs, dialog.book()))
        dialog.open()

    def _take_in(self, path: Path, mine: Project, theirs: Project, book: Book) -> None:
        if self._open_book.book is not mine.book:
            self._notes.show_text(self.tr("The book was changed meanwhile. Merge once more."))
            return
        from_disk = path == self._open_book.path
        assert theirs.stamp is not None
        disk = theirs.stamp if from_disk or mine.stamp is None else mine.stamp
        stamp = joined_stamp(mine.stamp, disk, theirs.stamp)
        self._open_book.take_in(Edit(name=self.tr("Merge"), change=lambda _book: book), theirs, stamp)
        if from_disk:
            self._alert.hide()
            self._notes.show_text(self.tr("The two are merged. Save to keep it."), "done")
        else:
            away = (self.tr("Put the copy away"), lambda: self._put_away(path))
            self._notes.show_text(self.tr("The two are merged. Save to keep it."), "done", away)

    def _put_away(self, path: Path) -> None:
        def work() -> None:
            self._backups.keep(path)
            path.unlink(missing_ok=True)

        job = Job(work, self)
        job.failed.connect(self._notes.show_problem)
        job.start()


def _who_and_when(holder: Holder) -> tuple[str, str]:
    since = QDateTime.fromSecsSinceEpoch(int(holder.since.timestamp()))
    who = f"{holder.user} ({holder.host})" if holder.user else holder.host
    return visible(who), QLocale().toString(since, QLocale.FormatType.ShortFormat)
