"""What a person prefers in this window: language, look, and where files are looked for first."""

from collections.abc import Mapping

from PySide6.QtCore import QDir, QLocale
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui import settings
from gui.fonts import TEXT_SIZES
from gui.languages import NAMES
from gui.wrapping import WrappedLabel


class PreferencesDialog(QDialog):
    """Changes the settings when it is accepted; what belongs to a book is in the book's details."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._actions = actions
        self.language = QComboBox(self)
        self.language.addItem(self.tr("As the system"), "")
        for code, name in NAMES.items():
            self.language.addItem(name, code)
        self.look = QComboBox(self)
        for text, scheme in (
            (self.tr("As the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("High contrast"), "contrast"),
            (self.tr("High contrast, dark"), "contrast_dark"),
        ):
            self.look.addItem(text, scheme)
        self.text_size = QComboBox(self)
        for percent in TEXT_SIZES:
            self.text_size.addItem(QLocale().toString(percent) + " %", percent)
        self.text_size.setCurrentIndex(max(self.text_size.findData(settings.TEXT_SIZE.get()), 0))
        self.folder = QLineEdit(settings.FOLDER.get() or QDir.homePath(), self)
        self.folder.setMinimumWidth(320)
        self.folder.setAccessibleName(self.tr("Folder for books"))
        self.language.setCurrentIndex(max(self.language.findData(settings.LANGUAGE.get()), 0))
        self.look.setCurrentIndex(max(self.look.findData(settings.SCHEME.get()), 0))
        self.paste = QComboBox(self)
        self.paste.addItem(self.tr("With bold, lists and links, cleaned"), False)
        self.paste.addItem(self.tr("Words only"), True)
        self.paste.setCurrentIndex(self.paste.findData(settings.PASTE_PLAIN.get()))
        self._lay_out()

    def _lay_out(self) -> None:
        later = WrappedLabel(self.tr("Another language or text size is shown from the next start."), self)
        later.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        browse = QPushButton(self.tr("Browse…"), self)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(browse)
        self.keys = QPushButton(self.tr("Keyboard shortcuts…"), self)
        self.keys.clicked.connect(self._actions["shortcuts"].trigger)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Text size"), self.text_size)
        form.addRow("", later)
        form.addRow(self.tr("Look"), self.look)
        form.addRow(self.tr("Paste"), self.paste)
        form.addRow(self.tr("Folder for books"), row)
        form.addRow("", self.keys)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(20)
        column.addLayout(form)
        column.addWidget(buttons)

    def _browse(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Folder for books"), self.folder.text()):
            self.folder.setText(folder)

    def accept(self) -> None:
        settings.LANGUAGE.set(str(self.language.currentData()))
        settings.TEXT_SIZE.set(int(self.text_size.currentData()))
        settings.PASTE_PLAIN.set(bool(self.paste.currentData()))
        settings.FOLDER.set(self.folder.text().strip())
        if self.look.currentData() != settings.SCHEME.get():
            self._actions[str(self.look.currentData())].trigger()
        super().accept()
