"""What the reader of the book asked for with the pen: who answers, until when, and whether it is done."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from book.due_outs import in_order, title_of
from book.model import Book, DueOut
from gui.dates import read_date, shown_date
from gui.fonts import roomy

_WHAT, _WHERE, _OWNER, _DUE, _DONE = range(5)


class DueOutsDialog(QDialog):
    """A table to be worked off; `fields()` is what was made of it, as fields of a Book."""

    jumped = Signal(str)
    """The id of the item that a line is about."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Due-outs"))
        self._book = book
        self._due_outs = in_order(book.due_outs)
        self.table = self._make_table()
        for due_out in self._due_outs:
            self._add(due_out, _where(book, due_out))
        self.table.resizeRowsToContents()
        self.empty = QLabel(
            self.tr("Nothing was asked for yet. Drop the PDF that came back on the window, or add a line here."), self
        )
        self.empty.setWordWrap(True)
        self.empty.setVisible(not self._due_outs)
        self.add = QPushButton(self.tr("Add"), self)
        self.add.clicked.connect(self._add_line)
        self.go = QPushButton(self.tr("Go there"), self)
        self.remove = QPushButton(self.tr("Delete"), self)
        self.go.clicked.connect(self._jump)
        self.remove.clicked.connect(self._remove)
        self.printed = QCheckBox(self.tr("Print them in the book"), self)
        self.printed.setToolTip(self.tr("Which copies carry them is said in Editions"))
        self.printed.setChecked("due_outs" in book.annexes)
        self._lay_out()
        self.resize(roomy(820, 460))

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 5, self)
        table.setHorizontalHeaderLabels(
            [self.tr("What"), self.tr("Where"), self.tr("Owner"), self.tr("Due"), self.tr("Done")]
        )
        table.setAccessibleName(self.tr("Due-outs"))
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(_DUE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_WHERE, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(_WHERE, 210)
        return table

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.addWidget(self.add)
        under.addWidget(self.go)
        under.addWidget(self.remove)
        under.addStretch()
        under.addWidget(self.printed)
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel, parent=self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        column.addLayout(under)
        column.addWidget(buttons)

    def _add(self, due_out: DueOut, where: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        own = not (due_out.words or due_out.page)
        said = due_out.what or ("" if own else self.tr("Marked"))
        for column, text in (
            (_WHAT, f"{said}\n“{due_out.words}”" if due_out.words else said),
            (_WHERE, where),
            (_OWNER, due_out.owner),
            (_DUE, shown_date(due_out.due) if due_out.due else ""),
            (_DONE, ""),
        ):
            cell = QTableWidgetItem(text)
            if column in (_WHERE, _DONE) or (column == _WHAT and not own):
                cell.setFlags(cell.flags() & ~Qt.ItemFlag.ItemIsEditable)
            if column == _DONE:
                cell.setCheckState(Qt.CheckState.Checked if due_out.done else Qt.CheckState.Unchecked)
            self.table.setItem(row, column, cell)

    def _add_line(self) -> None:
        self._due_outs = [*self.due_outs(), DueOut()]
        self._add(self._due_outs[-1], "")
        self.empty.hide()
        self.table.setCurrentCell(self.table.rowCount() - 1, _WHAT)
        self.table.editItem(self._cell(self.table.rowCount() - 1, _WHAT))

    def fields(self) -> dict[str, Any]:
        """The lines, without those that are empty, and whether they are printed."""
        others = tuple(page for page in self._book.annexes if page != "due_outs")
        return {
            "due_outs": tuple(one for one in self.due_outs() if one != DueOut(id=one.id)),
            "annexes": (*others, "due_outs") if self.printed.isChecked() else others,
        }

    def due_outs(self) -> tuple[DueOut, ...]:
        """The lines as they stand; a date that is none is left as it was."""
        found: list[DueOut] = []
        for row, due_out in enumerate(self._due_outs):
            due = due_out.due
            try:
                due = read_date(self._text(row, _DUE))
            except ValueError:
                due = due_out.due
            done = self._cell(row, _DONE).checkState() == Qt.CheckState.Checked
            what = due_out.what if due_out.words or due_out.page else self._text(row, _WHAT)
            found.append(replace(due_out, what=what, owner=self._text(row, _OWNER), due=due, done=done))
        return tuple(found)

    def _text(self, row: int, column: int) -> str:
        return " ".join(self._cell(row, column).text().split())

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        cell = self.table.item(row, column)
        assert cell is not None
        return cell

    def _jump(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._due_outs) and self._due_outs[row].item:
            self.jumped.emit(self._due_outs[row].item)

    def _remove(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._due_outs):
            self._due_outs = [*self.due_outs()[:row], *self.due_outs()[row + 1 :]]
            self.table.removeRow(row)


def _where(book: Book, due_out: DueOut) -> str:
    page = f"p. {due_out.page}" if due_out.page else ""
    return " · ".join(part for part in (page, title_of(book, due_out)) if part)
