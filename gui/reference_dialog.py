"""Asks which item or section a text refers to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from book.model import Book, sections_in
from book.numbering import numbers_of
from gui.fonts import roomy
from gui.wrapping import wrap_rows


class ReferenceDialog(QDialog):
    """A list of what is printed, with a filter; `choice()` is the id and the number."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reference to an item"))
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.list = QListWidget(self)
        wrap_rows(self.list)
        self.list.setAccessibleName(self.tr("What the text refers to"))
        numbers = numbers_of(book)
        for section in sections_in(book.sections):
            for thing, title in ((section, section.title), *((item, item.headline) for item in section.items)):
                if thing.id in numbers:
                    row = QListWidgetItem(f"{numbers[thing.id]}   {title or self.tr('Untitled')}", self.list)
                    row.setData(Qt.ItemDataRole.UserRole, (thing.id, numbers[thing.id]))
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel, parent=self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(10)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.resize(roomy(480, 420))
        self.filter.textChanged.connect(self._narrow)
        self.list.itemActivated.connect(lambda _row: self.accept())
        self.list.setCurrentRow(0)
        self.filter.setFocus()

    def choice(self) -> tuple[str, str] | None:
        """The id and number of what was chosen; None for nothing."""
        row = self.list.currentItem()
        return row.data(Qt.ItemDataRole.UserRole) if row is not None and not row.isHidden() else None

    def _narrow(self, words: str) -> None:
        wanted = words.casefold().split()
        rows = [self.list.item(place) for place in range(self.list.count())]
        for row in rows:
            row.setHidden(not all(word in row.text().casefold() for word in wanted))
        current = self.list.currentItem()
        if current is None or current.isHidden():
            self.list.setCurrentRow(next((at for at, row in enumerate(rows) if not row.isHidden()), -1))
