"""The facts of the book itself."""

from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from book.model import Book, Occasion
from exporters.theme import load_theme, theme_names
from gui.facts import language_name
from gui.marking_choice import MarkingChoice
from gui.scrolled import Scrolled

_LANGUAGES = ("ar", "de", "el", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "uk", "zh")


class DetailsDialog(QDialog):
    """Asks for title, occasion, for whom and by whom, date, language, marking, paper and theme."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Book details"))
        self._fields: dict[str, QLineEdit] = {}
        inner = QWidget(self)
        form = QFormLayout(inner)
        form.setContentsMargins(0, 0, 8, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for name, label, value in (
            ("title", self.tr("Title"), book.title),
            ("subtitle", self.tr("Subtitle"), book.subtitle),
            ("what", self.tr("Occasion"), book.occasion.what),
            ("where", self.tr("Place"), book.occasion.where),
            ("when", self.tr("Time"), book.occasion.when),
            ("prepared_for", self.tr("Prepared for"), book.prepared_for),
            ("prepared_by", self.tr("Prepared by"), book.prepared_by),
            ("issue", self.tr("Issue"), book.issue),
            ("handling", self.tr("Handling"), book.handling),
        ):
            field = QLineEdit(value, self)
            field.setMinimumWidth(340)
            self._fields[name] = field
            form.addRow(label, field)
        self.marking = MarkingChoice(book, self)
        form.addRow(self.tr("Markings"), self.marking)
        self._add_choices(form, book)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(20)
        column.addWidget(Scrolled(inner, self), 1)
        column.addWidget(buttons)
        self.resize(self.sizeHint())

    def _add_choices(self, form: QFormLayout, book: Book) -> None:
        self.has_date = QCheckBox(self.tr("Print a date"), self)
        self.has_date.setChecked(book.dated is not None)
        day = QDate(book.dated.year, book.dated.month, book.dated.day) if book.dated else QDate.currentDate()
        self.date = QDateEdit(day, self)
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(self.tr("Date"))
        self.date.setEnabled(book.dated is not None)
        self.has_date.toggled.connect(self.date.setEnabled)
        row = QHBoxLayout()
        row.addWidget(self.has_date)
        row.addWidget(self.date, 1)
        form.addRow(self.tr("Date"), row)
        self.language = QComboBox(self)
        for code in dict.fromkeys((*_LANGUAGES, book.language)):
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(self.language.findData(book.language))
        form.addRow(self.tr("Language of printed words"), self.language)
        self.paper = QComboBox(self)
        self.paper.addItem(self.tr("A4"), "a4")
        self.paper.addItem(self.tr("US Letter"), "letter")
        self.paper.setCurrentIndex(self.paper.findData(book.paper))
        form.addRow(self.tr("Paper"), self.paper)
        self.theme = QComboBox(self)
        for name in theme_names():
            self.theme.addItem(load_theme(name).name, name)
        if book.theme not in theme_names():
            self.theme.addItem(book.theme, book.theme)
        self.theme.setCurrentIndex(self.theme.findData(book.theme))
        form.addRow(self.tr("Theme"), self.theme)

    def field(self, name: str) -> QLineEdit:
        """The field of a fact."""
        return self._fields[name]

    def facts(self) -> dict[str, Any]:
        """The facts as fields of a Book."""
        said = {name: field.text().strip() for name, field in self._fields.items()}
        occasion = Occasion(what=said.pop("what"), where=said.pop("where"), when=said.pop("when"))
        day = self.date.date().toPython() if self.has_date.isChecked() else None
        return {
            **said,
            **self.marking.facts(),
            "occasion": occasion,
            "dated": day,
            "language": self.language.currentData(),
            "paper": self.paper.currentData(),
            "theme": self.theme.currentData(),
        }
