"""The book that is open in a window: its value, its history and its file."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from book import project_file
from book.edits import Edit
from book.errors import BriefbookError, FileProblem
from book.history import History
from book.media import Media
from book.model import Book
from book.project_file import NOTHING_KEPT, Kept, Project, Stamp
from book.sealed import Key
from book.versions import Versions


class OpenBook(QObject):
    """Holds the current book and says what changed. All parts of a window share one."""

    changed = Signal(object, object)
    """The book before, and the book now."""
    state_changed = Signal()
    """The file, whether it is saved, or what can be undone is another."""
    place_shown = Signal(str)
    """The id of what an undo or redo touched."""
    leaving = Signal()
    """Another book takes the place of this one."""
    settling = Signal()
    """Whoever holds words that are being typed makes them edits now."""
    refused = Signal(object)
    """The BriefbookError of an edit that could not be."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History(Book())
        self._project = Project(book=self._history.book, media=Media())
        self._versions = self._project.versions
        self._locked_out = ""
        self._key: Key | None = None
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
        return self._history.is_saved and self._versions is self._project.versions and self._key is self._project.key

    @property
    def saved_book(self) -> Book:
        """The book as its file holds it."""
        return self._history.saved

    @property
    def versions(self) -> Versions:
        """The named versions of the book."""
        return self._versions

    @property
    def read_only(self) -> bool:
        """Whether the book can only be looked at and saved under another name."""
        return bool(self.why_read_only)

    @property
    def why_read_only(self) -> str:
        """Why, in a whole sentence."""
        return self._project.why_read_only or self._locked_out

    @property
    def missing(self) -> tuple[str, ...]:
        """What could not be read of the file, in whole sentences."""
        return self._project.missing

    @property
    def undo_name(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._history.undo_name

    @property
    def undo_names(self) -> list[str]:
        """What undo would take back step by step, the newest first."""
        return self._history.undo_names

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
        self.take(Project(book=book or Book(), media=media or Media()), None)

    def open(self, path: Path) -> None:
        """Open a file. Raises what `project_file.read` raises; then the book that was open is still open."""
        self.take(project_file.read(path), path)

    def take(self, project: Project, path: Path | None, saved: Book | None = None) -> None:
        """Show a project that was read beside the window; `saved` is what its file holds, if that is another book."""
        self.leaving.emit()
        before = self.book
        self._project, self._path = project, path
        self._versions = project.versions
        self._key = project.key
        self._locked_out = ""
        self._history = History(project.book, saved=saved)
        self.changed.emit(before, project.book)
        self.state_changed.emit()

    def project(self) -> Project:
        """The book as it is now, with all that its file would hold, as a value."""
        return msgspec.structs.replace(self._project, book=self.book, versions=self._versions, key=self._key)

    def set_versions(self, versions: Versions) -> None:
        """Keep other named versions; they go to the file with the next save."""
        self._versions = versions
        self.state_changed.emit()

    @property
    def key(self) -> Key | None:
        """The key that the book is sealed with, None if it has no password."""
        return self._key

    def set_key(self, key: Key | None) -> None:
        """Seal the book with another key from the next save on, or with none."""
        self._key = key
        self.state_changed.emit()

    def lock_out(self, why: str) -> None:
        """Show the book read-only for a reason that is not in its file; "" lets it be changed again."""
        self._locked_out = why
        self.state_changed.emit()

    def take_in(self, edit: Edit, theirs: Project, stamp: Stamp) -> None:
        """Change the book by what another copy of it brought; it will be saved over the file with this stamp."""
        kept = self._project.kept
        fields = {**theirs.kept.fields, **kept.fields}
        members = {**theirs.kept.members, **kept.members}
        self.media.update(theirs.media)
        joined = Kept({**theirs.kept.root, **kept.root}, fields, members)
        self._project = msgspec.structs.replace(self._project, kept=joined, stamp=stamp)
        self.apply(edit)

    def save(self, *, force: bool = False) -> None:
        """Write the book to its file. Raises FileProblem, and ChangedOnDisk if somebody else saved it since."""
        self.saving(force=force).write()

    def save_as(self, path: Path) -> None:
        """Write the book to another file, which is its file from then on."""
        self.saving(path).write()

    def saving(
        self, path: Path | None = None, *, force: bool = False, keep_old: Callable[[Path], object] | None = None
    ) -> "Saving":
        """A save of the book as it is now, to be run here or beside the window; None is the book's own file.

        `keep_old` puts aside what is replaced. Raises FileProblem for a book that has no file, or may not be saved
        over it.
        """
        project = self.project()
        if path is not None:
            kept = NOTHING_KEPT if project.read_only else project.kept
            return Saving(self, msgspec.structs.replace(project, kept=kept), path, force=True, keep_old=keep_old)
        if self._path is None:
            raise FileProblem("the book has no file yet", remedy="Choose one with Save As")
        if self.read_only:
            raise FileProblem(self.why_read_only.rstrip("."), str(self._path), "Use Save As")
        return Saving(self, project, self._path, force=force, keep_old=keep_old)

    def note_saved(self, saving: "Saving", stamp: Stamp) -> None:
        """Take down that a save came to its end."""
        saved = saving.project
        self._project = Project(
            book=saved.book, media=self.media, kept=saved.kept, versions=saved.versions, stamp=stamp, key=saved.key
        )
        if saving.path != self._path:
            self._locked_out = ""
        self._path = saving.path
        self._history.mark_saved(saved.book)
        self.state_changed.emit()


class Saving:
    """One save: the book as it was when it was asked for, so that typing may go on meanwhile."""

    def __init__(
        self,
        open_book: OpenBook,
        project: Project,
        path: Path,
        *,
        force: bool,
        keep_old: Callable[[Path], object] | None = None,
    ) -> None:
        self.path = path
        self.project = project
        self.not_kept: BriefbookError | None = None
        """Why what was replaced could not be put aside, if it could not."""
        self._open_book = open_book
        self._force = force
        self._keep_old = keep_old

    def run(self) -> Stamp:
        """Write the file; touches nothing of the window."""
        project = self.project
        return project_file.write(
            self.path,
            project.book,
            project.media,
            kept=project.kept,
            named=project.versions,
            key=project.key,
            stamp=project.stamp,
            force=self._force,
            keep_old=self._put_aside if self._keep_old else None,
        )

    def _put_aside(self, path: Path) -> None:
        assert self._keep_old is not None
        try:
            self._keep_old(path)
        except BriefbookError as problem:
            # One's own earlier version is worth less than the save; somebody else's is not.
            if self._force:
                raise
            self.not_kept = problem

    def write(self) -> None:
        """Write the file and take it down at once."""
        self._open_book.note_saved(self, self.run())
