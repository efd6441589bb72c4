"""Which issue lies in the printed binder, before its sheets are exchanged."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from book.issues import in_binders
from book.model import Book
from gui.dates import shown_date
from gui.wrapping import WrappedLabel


class ExchangeDialog(QDialog):
    """Asks for the issue, and how it was printed."""

    def __init__(self, book: Book, *, duplex: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sheets to exchange"))
        explained = WrappedLabel(
            self.tr(
                "Makes a PDF of those sheets only that differ from what lies in the binder. "
                "On top is a list of what to take out and what to put in."
            ),
            self,
        )
        self.since = QComboBox(self)
        for issue in in_binders(book):
            name = self.tr("{0}, {1}").format(issue.name, shown_date(issue.made.date()))
            self.since.addItem(name, issue.made.isoformat())
        self.duplex = QCheckBox(self.tr("It is printed on both sides of the paper"), self)
        self.duplex.setChecked(duplex)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("In the binder"), self.since)
        form.addRow("", self.duplex)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.accepting = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(explained)
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
