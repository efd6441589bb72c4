"""New, open, save, save as and close, with the questions that they ask; reading and writing run beside the window."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from book import project_file
from book.backups import Backups
from book.errors import BriefbookError, FileProblem, NotAProject, Protected, WrongPassword
from book.media import Media
from book.model import Book, Section, new_id
from book.project_file import NOTHING_KEPT, Project
from gui import settings
from gui.jobs import Job
from gui.messages import MessageBar
from gui.open_book import OpenBook, Saving

ENDING = ".briefbook"


class Files(QObject):
    """The file of the window's book."""

    opened = Signal()
    """A book is open now that was not before."""
    closed = Signal()
    not_opened = Signal()
    """A file could not be opened, or not yet; what was open still is."""
    unreadable = Signal(object, Path)
    """The NotAProject of a file that was to be opened, and the file."""
    locked = Signal(object, Path, bool)
    """The Protected or WrongPassword of a file that was to be opened, the file, and whether as a new book."""
    saved = Signal()
    """The book is in its file now, read back and compared."""
    not_saved = Signal(object)
    """The BriefbookError why it is not."""
    busy = Signal(str)
    """What is being done, "" when it is done."""

    def __init__(self, open_book: OpenBook, messages: MessageBar, backups: Backups, window: QWidget) -> None:
        super().__init__(window)
        self._open_book = open_book
        self._messages = messages
        self._backups = backups
        self._window = window
        self._saving: Saving | None = None
        self._waiting: Callable[[], None] | None = None
        self._asking: QMessageBox | None = None
        self.is_open = False

    @property
    def saving(self) -> bool:
        """Whether a save is on its way."""
        return self._saving is not None

    def new(self) -> None:
        """Begin an empty book with one section, after the question whether to save."""
        self.when_saved(lambda: self.show_new(Book(sections=(Section(title=self.tr("Section")),))))

    def show_new(self, book: Book, media: Media | None = None) -> None:
        """Show a book that has no file yet. It is another book than the one that it was made from: with an id of its
        own, it shares no backups with that, and is never offered to be merged into it."""
        self._open_book.new(replace(book, id=new_id()), media)
        self._shown()

    def ask_open(self) -> None:
        """Ask which book to open."""
        folder = settings.FOLDER.get() or QDir.homePath()
        kinds = self.tr("Briefbook books (*.briefbook);;PDFs that carry their book (*.pdf)")
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open"), folder, kinds)
        if path:
            self.open(Path(path))

    def open(self, path: Path, *, as_new: bool = False) -> None:
        """Open a file, after the question whether to save; `as_new` shows it as a book that has no file yet."""
        self.when_saved(lambda: self._read(path, as_new=as_new))

    def unlock(self, path: Path, password: str, *, as_new: bool) -> None:
        """Open a file that is under a password; whatever was open is given up already."""
        self._read(path, as_new=as_new, password=password)

    def _read(self, path: Path, *, as_new: bool, password: str | None = None) -> None:
        self.busy.emit(self.tr("Opening {name}…").format(name=path.stem))
        inside = path.suffix.lower() == ".pdf"
        job = Job(lambda: _inside(path) if inside else project_file.read(path, password), self)
        job.done.connect(lambda project: self._show(project, path, as_new=as_new or inside))
        job.failed.connect(lambda problem: self._not_read(problem, path, as_new=as_new))
        job.start()

    def _show(self, project: Project, path: Path, *, as_new: bool) -> None:
        self.busy.emit("")
        self._messages.hide()
        if as_new:
            self._open_book.take(_as_new(project), None)
        else:
            self._open_book.take(project, path)
            settings.remember_file(path)
        self._shown()
        if project.missing:
            shown = " ".join(project.missing[:3])
            self._messages.show_text(f"{project.why_read_only}. {shown}", "trouble")
        elif project.read_only:
            self._messages.show_text(f"{project.why_read_only}.", "note")

    def show_salvaged(self, project: Project) -> None:
        """Show what could be read of a damaged file, as a book that has no file yet."""
        self._messages.hide()
        self._open_book.take(project, None, Book(id=project.book.id))
        self._shown()

    def show_recovered(self, project: Project, path: Path | None, saved: Book) -> None:
        """Show what a crash left of a book, as changes that are not saved yet."""
        self._messages.hide()
        self._open_book.take(project, path, saved)
        self._shown()

    def _not_read(self, problem: BriefbookError, path: Path, *, as_new: bool) -> None:
        self.busy.emit("")
        self.not_opened.emit()
        if isinstance(problem, Protected | WrongPassword):
            self.locked.emit(problem, path, as_new)
            return
        if isinstance(problem, FileProblem) and not path.exists():
            settings.forget_file(str(path.absolute()))
        if isinstance(problem, NotAProject) and path.exists():
            self.unreadable.emit(problem, path)
        else:
            self._messages.show_problem(problem)

    def _shown(self) -> None:
        self.is_open = True
        self.opened.emit()

    def save(self, then: Callable[[], None] | None = None, *, force: bool = False) -> None:
        """Save the book in its file; one without a file is asked for one. `force` overwrites somebody else's save,
        which is put aside first."""
        self._open_book.settle()
        if self._saving is not None:
            self._waiting = lambda: self.save(then, force=force)
        elif self._open_book.path is None or self._open_book.read_only:
            self.ask_save_as(then)
        else:
            self._run(self._open_book.saving(force=force, keep_old=self._backups.keep), then)

    def ask_save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask where to save the book."""
        self._open_book.settle()
        if self._saving is not None:
            self._waiting = lambda: self.ask_save_as(then)
            return
        book, path = self._open_book.book, self._open_book.path
        folder = path.parent if path else Path(settings.FOLDER.get() or QDir.homePath())
        name = path.stem if path else (book.title.replace("/", " ") or self.tr("Briefing book"))
        kinds = self.tr("Briefbook books (*.briefbook)")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as"), str(folder / f"{name}{ENDING}"), kinds
        )
        if not chosen:
            return
        target = Path(chosen if chosen.endswith(ENDING) else chosen + ENDING)
        self._run(self._open_book.saving(target, keep_old=self._backups.keep), then)

    def _run(self, saving: Saving, then: Callable[[], None] | None) -> None:
        self.busy.emit(self.tr("Saving…"))
        self._saving = saving
        job = Job(saving.run, self)
        job.done.connect(lambda stamp: self._saved(saving, stamp, then))
        job.failed.connect(self._not_saved)
        job.start()

    def _saved(self, saving: Saving, stamp: project_file.Stamp, then: Callable[[], None] | None) -> None:
        self._end_save()
        self._open_book.note_saved(saving, stamp)
        settings.remember_file(saving.path)
        if saving.not_kept is not None:
            said = self.tr("The book is saved, but its earlier version could not be put aside: {0}")
            self._messages.show_text(said.format(saving.not_kept))
        self.saved.emit()
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            waiting()
        elif then is not None:
            then()
        Job(lambda: self._backups.keep(saving.path), self).start()

    def _not_saved(self, problem: BriefbookError) -> None:
        self._end_save()
        self._waiting = None
        self.not_saved.emit(problem)

    def _end_save(self) -> None:
        self._saving = None
        self.busy.emit("")

    def close(self) -> None:
        """Close the book and show the start page, after the question whether to save."""
        self.when_saved(self._close)

    def _close(self) -> None:
        self._open_book.new()
        self.is_open = False
        self._messages.hide()
        self.closed.emit()

    def when_saved(self, then: Callable[[], None]) -> None:
        """Do something that lets go of the book: at once if it is saved, else after the question."""
        if self.is_open:
            self._open_book.settle()
        if not self.is_open or self._open_book.is_saved:
            then()
            return
        if self._asking is None:
            self._asking = self._ask(then)

    def _ask(self, then: Callable[[], None]) -> QMessageBox:
        name = self._open_book.path.stem if self._open_book.path else self._open_book.book.title
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Briefbook"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Save the changes to “{name}”?").format(name=name or self.tr("Untitled")))
        box.setInformativeText(self.tr("If you do not save, they are lost."))
        button = QMessageBox.StandardButton
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.button(button.Discard).setText(self.tr("Don’t Save"))
        box.setDefaultButton(button.Save)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(lambda answer: self._answered(button(answer), then))
        box.open()
        return box

    def _answered(self, answer: QMessageBox.StandardButton, then: Callable[[], None]) -> None:
        self._asking = None
        if answer == QMessageBox.StandardButton.Save:
            self.save(then)
        elif answer == QMessageBox.StandardButton.Discard:
            then()


def _as_new(project: Project) -> Project:
    """What was read as a book that has no file yet: all that its file held, under an id of its own."""
    book = replace(project.book, id=new_id())
    kept = NOTHING_KEPT if project.read_only else project.kept
    return replace(project, book=book, kept=kept, stamp=None, why_read_only="", missing=())


def _inside(path: Path) -> Project:
    from importers.pdf_marks import project_inside

    return project_inside(path)
