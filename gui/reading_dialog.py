"""The reading time of the book against the time there is, with what to cut."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from book.editions import book_for
from book.edits import Edit, set_book, set_included, update_all
from book.errors import BriefbookError
from book.model import Book, Section
from book.reading import Budget, budget_of
from gui.book_words import edition_name
from gui.fonts import roomy
from gui.look import colours
from gui.open_book import OpenBook
from gui.sentences import problem_text
from gui.style_sheet import keep_off_frame
from gui.wrapping import WrappedLabel


class ReadingDialog(QDialog):
    """Stays open beside the work, and follows it."""

    def __init__(self, open_book: OpenBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reading time"))
        self._open_book = open_book
        book = open_book.book
        self.edition = QComboBox(self)
        for edition in book.editions:
            self.edition.addItem(edition_name(edition), edition.id)
        self.limit = QSpinBox(self)
        keep_off_frame(self.limit)
        self.limit.setRange(0, 600)
        self.limit.setSuffix(self.tr(" min"))
        self.limit.setSpecialValueText(self.tr("No limit"))
        self.limit.setValue(book.minutes)
        self.three_pages = QCheckBox(self.tr("Print the bottom lines in front: if you read only three pages"), self)
        self.three_pages.setChecked(book.three_pages)
        self.sum = WrappedLabel(parent=self)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Reading time"))
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Minutes"), ""])
        header = self.tree.header()
        header.setStretchLastSection(False)
        self.tree.headerItem().setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.cut = QPushButton(self.tr("Leave out what is proposed"), self)
        self._lay_out()
        self.resize(roomy(560, 560))
        self.edition.activated.connect(lambda _index: self.refresh())
        self.limit.valueChanged.connect(lambda minutes: self._apply(set_book(minutes=minutes)))
        self.three_pages.clicked.connect(lambda on: self._apply(set_book(three_pages=on)))
        self.cut.clicked.connect(self._leave_out)
        open_book.changed.connect(self._follow)
        self.refresh()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("Edition"), self.edition)
        form.addRow(self.tr("Time there is"), self.limit)
        row = QHBoxLayout()
        row.addWidget(self.cut)
        row.addStretch()
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.three_pages)
        column.addWidget(self.sum)
        column.addWidget(self.tree, 1)
        column.addLayout(row)

    def _apply(self, edit: Edit) -> None:
        self._open_book.attempt(edit)

    def _follow(self, _old: Book, _new: Book) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Show the book as it is now."""
        book = self._open_book.book
        chosen = next((one for one in book.editions if one.id == self.edition.currentData()), None)
        try:
            cut = book_for(book, replace(chosen, refuses=False))[0] if chosen else book
        except BriefbookError as problem:
            self.sum.setText(problem_text(problem))
            return
        self._show(cut, budget_of(cut, book.minutes))

    def _show(self, book: Book, budget: Budget) -> None:
        self._budget = budget
        proposed = {one.id for one in budget.cuts}
        self.tree.clear()
        for section in book.sections:
            self._add(self.tree.invisibleRootItem(), section, budget, proposed)
        self.tree.expandAll()
        said = self.tr("{0} minutes in all.").format(round(budget.total))
        if budget.over:
            saved = sum(one.minutes for one in budget.cuts)
            left_out = self.tr("{over} too many; leaving out %n item(s) saves {saved}.", "", len(budget.cuts))
            said += " " + left_out.format(over=max(round(budget.over), 1), saved=round(saved))
        self.sum.setText(said)
        self.cut.setEnabled(bool(budget.cuts) and not self._open_book.read_only)

    def _add(self, parent: QTreeWidgetItem, section: Section, budget: Budget, proposed: set[str]) -> None:
        row = _row(parent, section.title or self.tr("Untitled"), budget.minutes[section.id])
        for item in section.items:
            inner = _row(row, item.headline or self.tr("Untitled"), budget.minutes[item.id])
            if item.id in proposed:
                inner.setText(2, self.tr("could go"))
                inner.setForeground(2, QColor(colours().warning))
        for one in section.sections:
            self._add(row, one, budget, proposed)

    def _leave_out(self) -> None:
        ids = [one.id for one in self._budget.cuts]
        self._apply(update_all([set_included(ids, include=False)], "leave_out", len(ids)))


def _row(parent: QTreeWidgetItem, title: str, minutes: float) -> QTreeWidgetItem:
    row = QTreeWidgetItem(parent, [title, f"{minutes:.1f}", ""])
    row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return row
