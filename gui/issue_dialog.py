"""The book goes out: what is remembered of it, under which name, and whether its numbers stay from then on."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from book.model import Book
from gui.book_words import edition_name
from gui.wrapping import WrappedLabel


class IssueDialog(QDialog):
    """Asks for a name, and says what pre-flight still has to say."""

    def __init__(self, book: Book, findings: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Issue this book"))
        self.name = QLineEdit(book.issue or book.title, self)
        self.name.setMinimumWidth(300)
        self.edition = QComboBox(self)
        for edition in book.editions:
            self.edition.addItem(edition_name(edition), edition.id)
        self.freeze = QCheckBox(self.tr("Keep its numbers: what comes later becomes Tab 4A, page 12A"), self)
        self.changes = QCheckBox(self.tr("Print what changed since, with bars in the margin"), self)
        self.changes.setChecked(True)
        explained = WrappedLabel(
            self.tr("Briefbook remembers where everything stood, so that the next copy can say what changed."), self
        )
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Copy"), self.edition)
        form.addRow("", self.changes)
        form.addRow("", self.freeze)
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Cancel, parent=self)
        self.accepting = buttons.addButton(self.tr("Issue"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(explained)
        column.addLayout(form)
        self.warning = WrappedLabel(parent=self)
        column.addWidget(self.warning)
        column.addWidget(buttons)
        self.show_findings(findings)

    def show_findings(self, count: int) -> None:
        """Say how many things pre-flight has found, which takes a moment in a long book."""
        self.warning.setVisible(count > 0)
        if count:
            said = self.tr("{0} things still stand in “Before it goes out”. That is remembered too.")
            self.warning.setText(said.format(count))
            self.accepting.setText(self.tr("Issue anyway"))
