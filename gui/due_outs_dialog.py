"""What the reader of the book asked for with the pen: who answers, until when, and whether it is done."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from book.model import Book, DueOut, find_item, find_section
from gui.dates import read_date, shown_date

_WHAT, _WHERE, _OWNER, _DUE, _DONE = range(5)


class DueOutsDialog(QDialog):
    """A table to be worked off; `due_outs()` is what was made of it."""

    jumped = Signal(str)
    """The id of the item that a line is about."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Due-outs"))
        self._due_outs = list(book.due_outs)
        self.table = QTableWidget(0, 5, self)
        self.table.setHorizontalHeaderLabels(
            [self.tr("What"), self.tr("Where"), self.tr("Owner"), self.tr("Due"), self.tr("Done")]
        )
        self.table.setAccessibleName(self.tr("Due-outs"))
        self.table.setWordWrap(True)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_WHERE, QHeaderView.ResizeMode.Interactive)
        self.table.setColumnWidth(_WHERE, 210)
        for due_out in self._due_outs:
            self._add(due_out, _where(book, due_out))
        self.table.resizeRowsToContents()
        self.go = QPushButton(self.tr("Go there"), self)
        self.remove = QPushButton(self.tr("Delete"), self)
        self.go.clicked.connect(self._jump)
        self.remove.clicked.connect(self._remove)
        under = QHBoxLayout()
        under.addWidget(self.go)
        under.addWidget(self.remove)
        under.addStretch()
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel, parent=self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addLayout(under)
        column.addWidget(buttons)
        self.resize(820, 460)

    def _add(self, due_out: DueOut, where: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        said = due_out.what or self.tr("Marked")
        for column, text in (
            (_WHAT, f"{said}\n“{due_out.words}”" if due_out.words else said),
            (_WHERE, where),
            (_OWNER, due_out.owner),
            (_DUE, shown_date(due_out.due) if due_out.due else ""),
            (_DONE, ""),
        ):
            cell = QTableWidgetItem(text)
            if column in (_WHAT, _WHERE, _DONE):
                cell.setFlags(cell.flags() & ~Qt.ItemFlag.ItemIsEditable)
            if column == _DONE:
                cell.setCheckState(Qt.CheckState.Checked if due_out.done else Qt.CheckState.Unchecked)
            self.table.setItem(row, column, cell)

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
            found.append(replace(due_out, owner=self._text(row, _OWNER), due=due, done=done))
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
    item, section = find_item(book, due_out.item), find_section(book, due_out.item)
    title = item.headline if item else section.title if section else ""
    return " · ".join(part for part in (f"p. {due_out.page}" if due_out.page else "", title) if part)
