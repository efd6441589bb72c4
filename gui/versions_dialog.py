"""The named versions inside a book: look at one, compare it with the book as it is, bring back one item."""

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from book.versions import Version, Versions
from gui.empty_state import EmptyState
from gui.fonts import roomy
from gui.visible import visible
from gui.wrapping import WrappedLabel


class VersionsDialog(QDialog):
    """Lists the versions, the latest first, and names a new one."""

    named = Signal(str)
    compared = Signal(object)
    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, versions: Versions, suggestion: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[Version] = []
        self.setWindowTitle(self.tr("Versions"))
        self.resize(roomy(600, 440))
        said = self.tr("A version keeps the book as it is now, inside its file, under a name.")
        head = WrappedLabel(said, self)
        self.name = QLineEdit(suggestion, self)
        self.name.setAccessibleName(self.tr("Name of the version"))
        self.name.selectAll()
        self.keep = QPushButton(self.tr("Keep this version"), self)
        self.keep.clicked.connect(self._name)
        self.keep.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.keep)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("Version"), self.tr("Kept")])
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setRootIsDecorated(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.none = EmptyState("history", self.tr("No versions yet. Name the book as it is, and keep it."), parent=self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.compare = QPushButton(self.tr("Compare with now…"), self)
        self.open_copy = QPushButton(self.tr("Open as new book"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
        for button, signal in (
            (self.compare, self.compared),
            (self.open_copy, self.opened),
            (self.remove, self.removed),
        ):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(lambda _on=False, signal=signal: self._emit(signal))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.none, 1)
        column.addWidget(buttons)
        self.show_versions(versions)

    def show_versions(self, versions: Versions) -> None:
        """List these."""
        self._shown = list(reversed(versions.named))
        self.list.clear()
        for version in self._shown:
            when = QDateTime.fromSecsSinceEpoch(int(version.made.timestamp()))
            shown = QLocale().toString(when, QLocale.FormatType.ShortFormat)
            QTreeWidgetItem(self.list, [visible(version.name), shown])
        self.list.resizeColumnToContents(1)
        if self._shown:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setVisible(bool(self._shown))
        self.none.setVisible(not self._shown)
        for button in (self.compare, self.open_copy, self.remove):
            button.setEnabled(bool(self._shown))

    def _name(self) -> None:
        if name := self.name.text().strip():
            self.named.emit(name)

    def _emit(self, signal: SignalInstance) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._shown):
            signal.emit(self._shown[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.name.hasFocus():
            self._name()
            return
        super().keyPressEvent(event)
