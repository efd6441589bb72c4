"""The spelling dictionaries that there are, and how to add one."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from book.errors import BriefbookError
from gui.dictionaries import Dictionary, add_dictionary, own_folder
from gui.facts import language_name
from gui.fonts import roomy
from gui.messages import MessageBar
from gui.spelling import Spelling
from gui.wrapping import WrappedLabel


class DictionariesDialog(QDialog):
    """A list with the place of each; what is added holds at once."""

    def __init__(self, spelling: Spelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Spelling dictionaries"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._spelling = spelling
        self.messages = MessageBar(self)
        said = self.tr(
            "Briefbook uses the dictionaries of this computer and of LibreOffice. For another language, get its "
            "dictionary for LibreOffice (a file that ends in .oxt) and add it here. Nothing is sent anywhere."
        )
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("Language"), self.tr("Place")])
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Spelling dictionaries"))
        self.list.setColumnWidth(0, 220)
        self.add = QPushButton(self.tr("Add dictionary…"), self)
        self.add.clicked.connect(self._ask_file)
        folder = QPushButton(self.tr("Open the folder"), self)
        folder.clicked.connect(self._open_folder)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(folder)
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(WrappedLabel(said, self))
        column.addWidget(self.messages)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.resize(roomy(620, 420))
        self._fill()

    def add_file(self, path: Path) -> None:
        """Add what is in a file, or say why it cannot be."""
        try:
            names = add_dictionary(path)
        except BriefbookError as problem:
            self.messages.show_problem(problem)
            return
        self.messages.show_text(self.tr("Added: {0}.").format(", ".join(names)), "done")
        self._fill()

    def _ask_file(self) -> None:
        kinds = self.tr("Dictionaries (*.oxt *.dic *.zip)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Add a dictionary"), "", kinds)
        if chosen:
            self.add_file(Path(chosen))

    def _open_folder(self) -> None:
        own_folder().mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(own_folder())))

    def _fill(self) -> None:
        self.list.clear()
        for one in self._spelling.look_for_dictionaries():
            self.list.addTopLevelItem(QTreeWidgetItem([_name(one), str(one.path.parent)]))


def _name(one: Dictionary) -> str:
    language = language_name(one.language)
    country = QLocale(one.code).nativeTerritoryName() or one.region if one.region else ""
    return f"{language} ({country})" if country else language
