"""The book that is open in a window: its value, its history and its file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from book import project_file
from book.edits import Edit
from book.errors import BriefbookError, FileProblem
from book.history import History
from book.media import Media
from book.model import Book
from book.project_file import NOTHING_KEPT, Kept, Project, Stamp


class OpenBook(QObject):
    """Holds the current book and says what changed. All parts of a window share one."""

    changed = Signal(object, object)
    """The book before, and the book now."""
    state_changed = Signal()
    """The file, whether it is saved, or what can be undone is another."""
    place_shown = Signal(str)
    """The id of what an undo or redo touched."""
    settling = Signal()
    """Whoever holds words that are being typed makes them edits now."""
    refused = Signal(object)
    """The BriefbookError of an edit that could not be."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History(Book())
        self._project = Project(book=self._history.book, media=Media())
        self._path: Path | None = None

    @property
    def book(self) -> Book:
        """The book as it is now."""
        return self._history.book

    @property
    def media(self) -> Media:
        """The media of the book; imports and pastes add to them."""
        return self._project.media

    @property
    def path(self) -> Path | None:
        """The file of the book, None for one that was never saved."""
        return self._path

    @property
    def is_saved(self) -> bool:
        """Whether the book is as it is in its file; a new book without a change counts as saved."""
        return self._history.is_saved

    @property
    def read_only(self) -> bool:
        """Whether the book can only be looked at and saved under another name."""
        return self._project.read_only

    @property
    def why_read_only(self) -> str:
        """Why, in a whole sentence."""
        return self._project.why_read_only

    @property
    def missing(self) -> tuple[str, ...]:
        """What could not be read of the file, in whole sentences."""
        return self._project.missing

    @property
    def undo_name(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str:
        """What redo would do again, "" for nothing."""
        return self._history.redo_name

    def apply(self, edit: Edit) -> None:
        """Change the book. Raises NoSuchPlace, and FileProblem for a book that is read-only."""
        if self.read_only:
            raise FileProblem(self.why_read_only.rstrip("."), remedy="Use Save As")
        before = self.book
        after = self._history.do(edit)
        if after is not before:
            self.changed.emit(before, after)
            self.state_changed.emit()

    def attempt(self, edit: Edit) -> bool:
        """Change the book as a person asked; what cannot be is told through `refused`. Return whether it could."""
        try:
            self.apply(edit)
        except BriefbookError as problem:
            self.refused.emit(problem)
            return False
        return True

    def settle(self) -> None:
        """Have everything that is being typed become edits at once."""
        self.settling.emit()

    def undo(self) -> None:
        """Take back the last step and show where it was."""
        self.settle()
        self._step(self._history.undo)

    def redo(self) -> None:
        """Do again what was taken back and show where it is."""
        self.settle()
        self._step(self._history.redo)

    def _step(self, step: Callable[[], Book | None]) -> None:
        before = self.book
        if step() is None:
            return
        self.changed.emit(before, self.book)
        self.state_changed.emit()
        self.place_shown.emit(self._history.last_place)

    def end_burst(self) -> None:
        """Make the next edit a step of its own."""
        self._history.end_burst()

    def new(self, book: Book | None = None, media: Media | None = None) -> None:
        """Begin a book that has no file yet."""
        self._take(Project(book=book or Book(), media=media or Media()), None)

    def open(self, path: Path) -> None:
        """Open a file. Raises what `project_file.read` raises; then the book that was open is still open."""
        self._take(project_file.read(path), path)

    def _take(self, project: Project, path: Path | None) -> None:
        before = self.book
        self._project, self._path = project, path
        self._history = History(project.book)
        self.changed.emit(before, project.book)
        self.state_changed.emit()

    def take(self, project: Project, path: Path | None) -> None:
        """Show a project that was read beside the window."""
        self._take(project, path)

    def save(self, *, force: bool = False) -> None:
        """Write the book to its file. Raises FileProblem, and ChangedOnDisk if somebody else saved it since."""
        self.saving(force=force).write()

    def save_as(self, path: Path) -> None:
        """Write the book to another file, which is its file from then on."""
        self.saving(path).write()

    def saving(self, path: Path | None = None, *, force: bool = False) -> "Saving":
        """A save of the book as it is now, to be run here or beside the window; None is the book's own file.

        Raises FileProblem for a book that has no file, or may not be saved over it.
        """
        if path is not None:
            kept = NOTHING_KEPT if self.read_only else self._project.kept
            return Saving(self, path, kept, None, force=True)
        if self._path is None:
            raise FileProblem("the book has no file yet", remedy="Choose one with Save As")
        if self.read_only:
            raise FileProblem(self.why_read_only.rstrip("."), str(self._path), "Use Save As")
        return Saving(self, self._path, self._project.kept, self._project.stamp, force=force)

    def note_saved(self, saving: "Saving", stamp: Stamp) -> None:
        """Take down that a save came to its end."""
        self._project = Project(book=saving.book, media=self.media, kept=saving.kept, stamp=stamp)
        self._path = saving.path
        self._history.mark_saved(saving.book)
        self.state_changed.emit()


class Saving:
    """One save: the book as it was when it was asked for, so that typing may go on meanwhile."""

    def __init__(self, open_book: OpenBook, path: Path, kept: Kept, stamp: Stamp | None, *, force: bool) -> None:
        self.path = path
        self.book = open_book.book
        self.kept = kept
        self._open_book = open_book
        self._media = open_book.media
        self._stamp = stamp
        self._force = force

    def run(self) -> Stamp:
        """Write the file; touches nothing of the window."""
        return project_file.write(
            self.path, self.book, self._media, kept=self.kept, stamp=self._stamp, force=self._force
        )

    def write(self) -> None:
        """Write the file and take it down at once."""
        self._open_book.note_saved(self, self.run())
