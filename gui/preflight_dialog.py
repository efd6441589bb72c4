"""Pre-flight: one live list of what would embarrass, each line with a jump and a remedy."""

from datetime import date

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from book.model import Book
from book.preflight import Finding, findings, remedy_of
from book.similar import SimilarIndex
from gui.book_words import edition_name, remedy_name
from gui.fonts import roomy, square
from gui.jobs import Command, Job
from gui.look import icon
from gui.open_book import OpenBook
from gui.private_copy import PrivateCopy
from gui.sentences import in_language, problem_text
from gui.wrapping import WrappedLabel

_PAUSE = 600
_FINDING = Qt.ItemDataRole.UserRole


class PreflightDialog(QDialog):
    """Stays open beside the work and follows it; the finished pages are read when asked for."""

    jumped = Signal(str)
    """The id of the thing that a line is about."""

    def __init__(self, open_book: OpenBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Before it goes out"))
        self._open_book = open_book
        self._job: Job | None = None
        self._index: SimilarIndex | None = None
        self._of_pages: tuple[Finding, ...] = ()
        self._command: Command | None = None
        self.edition = QComboBox(self)
        self.edition.setAccessibleName(self.tr("Edition"))
        for edition in open_book.book.editions:
            self.edition.addItem(edition_name(edition), edition.id)
        self.sum = WrappedLabel(self.tr("Looking through the book…"), self)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setIconSize(square(16))
        self.list.setAccessibleName(self.tr("Findings"))
        self.go = QPushButton(self.tr("Go there"), self)
        self.go.setEnabled(False)
        self.mend = QPushButton(self)
        self.mend.hide()
        self.pages = QPushButton(self.tr("Check the finished pages"), self)
        self._busy = QProgressBar(self)
        self._busy.setRange(0, 0)
        self._busy.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self.resize(roomy(560, 520))
        self._pause.timeout.connect(self.refresh)
        self.edition.activated.connect(lambda _index: self.refresh())
        self.list.currentRowChanged.connect(lambda _row: self._show_choice())
        self.list.itemActivated.connect(lambda _row: self._jump())
        self.go.clicked.connect(self._jump)
        self.mend.clicked.connect(self._mend)
        self.pages.clicked.connect(self._check_pages)
        open_book.changed.connect(self._look_again)
        self.refresh()

    def _look_again(self, _old: Book, _new: Book) -> None:
        self._pause.start()

    def findings(self) -> list[Finding]:
        """What is listed, from the first line to the last."""
        return [self.list.item(row).data(_FINDING) for row in range(self.list.count())]

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.sum, 1)
        top.addWidget(self.edition)
        under = QHBoxLayout()
        under.addWidget(self.go)
        under.addWidget(self.mend)
        under.addStretch()
        under.addWidget(self.pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self._busy)
        column.addLayout(under)

    def refresh(self) -> None:
        """Look through the book as it is now, beside the window."""
        if self._job is not None:
            self._job.cancel()
        book, media, index = self._open_book.book, dict(self._open_book.media), self._index
        edition = next((one for one in book.editions if one.id == self.edition.currentData()), book.editions[0])

        def look() -> tuple[Book, tuple[Finding, ...], SimilarIndex]:
            similar = SimilarIndex(book, index)
            lenient = msgspec.structs.replace(edition, refuses=False)
            return book, findings(book, lenient, date.today(), media, similar), similar

        self._job = Job(look, self)
        self._job.done.connect(self._show)
        self._job.failed.connect(lambda problem: self.sum.setText(problem_text(problem)))
        self._job.start()

    def _show(self, result: tuple[Book, tuple[Finding, ...], SimilarIndex]) -> None:
        book, found, self._index = result
        row = self.list.currentRow()
        self.list.clear()
        for finding in (*found, *self._of_pages):
            about = finding.title or book.title or self.tr("The book")
            text = f"{about}\n{in_language(finding.what)}. {in_language(finding.remedy)}."
            line = QListWidgetItem(icon("circle-alert", "secondary"), text, self.list)
            line.setData(_FINDING, finding)
        count = self.list.count()
        self.list.setCurrentRow(min(max(row, 0), count - 1))
        self.sum.setText(
            self.tr("{0} things to look at.").format(count) if count else self.tr("Nothing stands in the way.")
        )
        self._show_choice()

    def _chosen(self) -> Finding | None:
        row = self.list.currentItem()
        return row.data(_FINDING) if row else None

    def _show_choice(self) -> None:
        finding = self._chosen()
        self.go.setEnabled((finding is not None and finding.kind != "pages") or bool(finding and finding.place))
        remedy = remedy_of(self._open_book.book, finding) if finding else None
        self.mend.setVisible(remedy is not None and not self._open_book.read_only)
        self.mend.setText(remedy_name(remedy[0], self._open_book.book.marking) if remedy else "")

    def _jump(self) -> None:
        finding = self._chosen()
        if finding and self.go.isEnabled():
            self.jumped.emit(finding.place)

    def _mend(self) -> None:
        finding = self._chosen()
        remedy = remedy_of(self._open_book.book, finding) if finding else None
        if remedy:
            self._open_book.attempt(remedy[1])
            self.refresh()

    def _check_pages(self) -> None:
        """Lay the book out in a child process and read its pages again."""
        self._open_book.settle()
        copy = self._copy = PrivateCopy(self._open_book.project())
        self.pages.setEnabled(False)
        self._busy.show()
        job = Job(copy.write, self)
        job.done.connect(lambda _written: self._run(copy))
        job.failed.connect(lambda problem: self._pages_checked([], problem_text(problem)))
        job.start()

    def _run(self, copy: PrivateCopy) -> None:
        chosen = ["--edition", str(self.edition.currentData())]
        command = Command(
            ["check", str(copy.path), "--preflight", "--pages-only", "--progress", *chosen], self, copy.secrets
        )
        command.done.connect(self._pages_checked)
        command.failed.connect(lambda line: self._pages_checked([], line))
        self._command = command
        command.start()

    def _pages_checked(self, lines: list[str], problem: str = "") -> None:
        self._copy.remove()
        self._busy.hide()
        self.pages.setEnabled(True)
        self._of_pages = tuple(msgspec.json.decode(line, type=Finding) for line in lines)
        self.pages.setText(problem or self.tr("Pages checked: {0} found").format(len(lines)))
        self.refresh()

    def done(self, result: int) -> None:
        """Stop what is under way when the dialog is closed."""
        if self._command is not None:
            self._command.cancel()
        super().done(result)
