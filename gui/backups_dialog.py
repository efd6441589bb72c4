"""Earlier versions of books that this machine kept: choose one, and it opens as a book without a file."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from book.backups import Backup, Backups
from gui.empty_state import EmptyState
from gui.fonts import roomy
from gui.visible import visible
from gui.wrapping import WrappedLabel


class BackupsDialog(QDialog):
    """The backups of one book, or of all; the latest first."""

    chosen = Signal(Path)

    def __init__(self, backups: Backups, book_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups = backups
        self._book_id = book_id
        self.setWindowTitle(self.tr("Restore a backup"))
        self.resize(roomy(620, 460))
        said = self.tr(
            "Briefbook keeps earlier versions of what you save on this machine. A backup opens as a new book: "
            "your file stays as it is."
        )
        head = WrappedLabel(said, self)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("Book"), self.tr("Put aside"), self.tr("Size")])
        self.list.headerItem().setTextAlignment(2, Qt.AlignmentFlag.AlignRight)
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.none = EmptyState("history", self.tr("No backups yet. The next save keeps what it replaces."), parent=self)
        self.every = QCheckBox(self.tr("Show the backups of all books"), self)
        has_own = bool(book_id and backups.of(book_id))
        self.every.setChecked(not has_own)
        self.every.setVisible(has_own)
        self.every.toggled.connect(self._fill)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.restore = QPushButton(self.tr("Open as new book"), self)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self.list.itemDoubleClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (head, self.list, self.none, self.every, buttons):
            column.addWidget(widget)
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        found = self._backups.all() if self.every.isChecked() else self._backups.of(self._book_id)
        rows = [self._row(backup) for backup in found]
        self.list.addTopLevelItems(rows)
        if rows:
            self.list.setCurrentItem(rows[0])
            self.list.resizeColumnToContents(1)
        self.list.setVisible(bool(found))
        self.none.setVisible(not found)
        self.restore.setEnabled(bool(found))

    def _row(self, backup: Backup) -> QTreeWidgetItem:
        locale = QLocale()
        when = QDateTime.fromSecsSinceEpoch(int(backup.made.timestamp()))
        shown = locale.toString(when, QLocale.FormatType.ShortFormat)
        row = QTreeWidgetItem([visible(backup.name), shown, locale.formattedDataSize(backup.size, 1)])
        row.setData(0, Qt.ItemDataRole.UserRole, str(backup.path))
        row.setTextAlignment(2, Qt.AlignmentFlag.AlignRight)
        return row

    def _choose(self, *_: object) -> None:
        row = self.list.currentItem()
        if row is not None:
            self.accept()
            self.chosen.emit(Path(row.data(0, Qt.ItemDataRole.UserRole)))
