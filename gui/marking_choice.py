"""The scheme of a book's markings, and the marking of the book itself."""

from msgspec.structs import replace
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from book.errors import BriefbookError
from book.marking import load_scheme, scheme_names
from book.model import Book
from gui.marking_menu import dot, label_only, scheme_of
from gui.wrapping import WrappedLabel


class MarkingChoice(QWidget):
    """Two boxes, and the word that a marking protects nothing."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.scheme = QComboBox(self)
        self.scheme.setAccessibleName(self.tr("Scheme of markings"))
        self.scheme.addItem(self.tr("None, or words of your own"), "")
        for name in dict.fromkeys((*scheme_names(), *([book.scheme] if book.scheme else ()))):
            self.scheme.addItem(_shown_name(name), name)
        self.scheme.setCurrentIndex(self.scheme.findData(book.scheme))
        self.marking = QComboBox(self)
        self.marking.setAccessibleName(self.tr("Marking of the book"))
        written = QLineEdit(self.marking)
        self.marking.setLineEdit(written)
        written.setAccessibleName(self.marking.accessibleName())
        self.hint = WrappedLabel(parent=self)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.scheme, 0, 0)
        grid.addWidget(self.marking, 0, 1)
        grid.addWidget(self.hint, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self._offer(book.marking)
        self.scheme.activated.connect(lambda _index: self._offer(self.marking.currentText()))

    def facts(self) -> dict[str, str]:
        """What was chosen, as fields of a Book."""
        return {"scheme": self.scheme.currentData(), "marking": " ".join(self.marking.currentText().split())}

    def _offer(self, text: str) -> None:
        scheme = scheme_of(replace(self._book, scheme=self.scheme.currentData()))
        self.marking.clear()
        for level in scheme.levels if scheme else ():
            self.marking.addItem(dot(level.colour), level.name)
        self.marking.setEditText(text)
        said = self.tr("The cover carries the highest marking in the book, and at least this one.") if scheme else ""
        self.hint.setText(f"{said} {label_only()}".strip())


def _shown_name(name: str) -> str:
    try:
        scheme = load_scheme(name)
    except BriefbookError:
        return name
    return scheme.name if scheme else name
