"""What to export, and to where."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QDir
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from book.model import Book
from exporters.formats import FORMATS
from exporters.theme import load_theme, theme_names
from gui import settings

ALL_EDITIONS = "*"
"""Chosen instead of the id of an edition."""


class ExportChoice(msgspec.Struct, frozen=True):
    """What was chosen: the file, and names for the command line."""

    path: Path
    theme: str
    paper: str
    edition: str

    def arguments(self, project: Path) -> list[str]:
        """The arguments of `briefbook` for this export of a project file."""
        chosen = ["export", str(project), "--to", str(self.path), "--theme", self.theme, "--paper", self.paper]
        named = ["--edition", self.edition] if self.edition else []
        return [*chosen, *(["--all-editions"] if self.edition == ALL_EDITIONS else named), "--progress"]


class ExportDialog(QDialog):
    """Asks for format, look, paper, edition and file."""

    def __init__(self, book: Book, book_path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._folder = book_path.parent if book_path else Path(settings.FOLDER.get() or QDir.homePath())
        self._name = book_path.stem if book_path else _file_name(book.title or self.tr("Briefing book"))
        self.format = QComboBox(self)
        for known in FORMATS:
            self.format.addItem(known.name, known.ending)
        self.theme = QComboBox(self)
        for name in theme_names():
            theme = load_theme(name)
            self.theme.addItem(f"{theme.name} – {theme.description}", name)
        if book.theme not in theme_names():
            self.theme.addItem(book.theme, book.theme)
        self.paper = QComboBox(self)
        self.paper.addItem(self.tr("A4"), "a4")
        self.paper.addItem(self.tr("US Letter"), "letter")
        self.edition = QComboBox(self)
        for edition in book.editions:
            self.edition.addItem(edition.name, edition.id)
        self.edition.addItem(self.tr("All editions, a file of each"), ALL_EDITIONS)
        self.target = QLineEdit(self)
        self.target.setMinimumWidth(360)
        self.target.setAccessibleName(self.tr("File"))
        for box, value in (
            (self.format, settings.EXPORT_FORMAT.get()),
            (self.theme, book.theme),
            (self.paper, book.paper),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))
        self._lay_out()
        self.format.currentIndexChanged.connect(self._rename)
        self._rename()

    def _lay_out(self) -> None:
        browse = QPushButton(self.tr("Browse…"), self)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self.target, 1)
        row.addWidget(browse)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Theme"), self.theme)
        form.addRow(self.tr("Paper"), self.paper)
        form.addRow(self.tr("Edition"), self.edition)
        form.addRow(self.tr("File"), row)
        hint = QLabel(self.tr("An edition says which notes a copy carries."), self)
        hint.setEnabled(False)
        form.addRow("", hint)
        self.buttons = QDialogButtonBox(self)
        self.export_button = self.buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(20)
        column.addLayout(form)
        column.addWidget(self.buttons)

    def _ending(self) -> str:
        return str(self.format.currentData())

    def _rename(self) -> None:
        path = Path(self.target.text()) if self.target.text() else self._folder / self._name
        stem = path.name.removesuffix(".pdf").removesuffix(".docx")
        self.target.setText(str(path.parent / f"{stem}.{self._ending()}"))

    def _browse(self) -> None:
        known = ";;".join(f"{one.name} (*.{one.ending})" for one in FORMATS if one.ending == self._ending())
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export to"), self.target.text(), known)
        if path:
            self.target.setText(path)
            self._rename()

    def choice(self) -> ExportChoice:
        """What was chosen."""
        settings.EXPORT_FORMAT.set(self._ending())
        return ExportChoice(
            path=Path(self.target.text()),
            theme=str(self.theme.currentData()),
            paper=str(self.paper.currentData()),
            edition=str(self.edition.currentData() or ""),
        )


def _file_name(title: str) -> str:
    """A title as a file name that every system takes."""
    safe = "".join(character if character.isalnum() or character in " -–_.,()" else " " for character in title)
    return " ".join(safe.split())[:80].strip(" .") or "book"
