"""Who gets a numbered copy: the distribution list."""

from PySide6.QtWidgets import (
    QComboBox,
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

from book.model import Book, Recipient
from gui.book_words import edition_name
from gui.fonts import roomy
from gui.wrapping import WrappedLabel


class CopiesDialog(QDialog):
    """A table of names, offices and editions; `recipients()` is the list, and `wants_export` says what comes next."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Numbered copies"))
        self._book = book
        self.wants_export = False
        self.table = QTableWidget(0, 3, self)
        self.table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Office"), self.tr("Edition")])
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setAccessibleName(self.tr("Distribution list"))
        for recipient in book.distribution:
            self.add_row(recipient)
        hint = WrappedLabel(
            self.tr("Each copy has its number, name and a code at the foot of every page; a receipt lists them.")
        )
        self.add = QPushButton(self.tr("Add"), self)
        self.remove = QPushButton(self.tr("Delete"), self)
        under = QHBoxLayout()
        under.addWidget(self.add)
        under.addWidget(self.remove)
        under.addStretch()
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel, parent=self)
        self.export = buttons.addButton(self.tr("Export the copies…"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.export.clicked.connect(self._export)
        self.add.clicked.connect(lambda: self.add_row(Recipient(name="")))
        self.remove.clicked.connect(lambda: self.table.removeRow(self.table.currentRow()))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addWidget(self.table, 1)
        column.addLayout(under)
        column.addWidget(buttons)
        self.resize(roomy(620, 420))

    def add_row(self, recipient: Recipient) -> None:
        """Put one more line at the end."""
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setItem(row, 0, QTableWidgetItem(recipient.name))
        self.table.setItem(row, 1, QTableWidgetItem(recipient.office))
        box = QComboBox(self.table)
        for edition in self._book.editions:
            box.addItem(edition_name(edition), edition.id)
        box.setCurrentIndex(max(box.findData(recipient.edition), 0))
        self.table.setCellWidget(row, 2, box)
        self.table.setCurrentCell(row, 0)

    def recipients(self) -> tuple[Recipient, ...]:
        """The list; lines without a name are none."""
        found: list[Recipient] = []
        for row in range(self.table.rowCount()):
            cells = [self.table.item(row, column) for column in (0, 1)]
            name, office = (" ".join(cell.text().split()) if cell else "" for cell in cells)
            box = self.table.cellWidget(row, 2)
            edition = str(box.currentData() or "") if isinstance(box, QComboBox) else ""
            if name:
                found.append(Recipient(name=name, office=office, edition=edition))
        return tuple(found)

    def _export(self) -> None:
        self.wants_export = True
        self.accept()
