"""All keys on one sheet, to be read and to be changed."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from book.search import fold
from gui.actions import KEYS_SHOWN_ONLY
from gui.clearing import make_clearable
from gui.command_palette import plain
from gui.fonts import roomy
from gui.shortcuts import choose_keys, default_keys, forget_keys, holder_of
from gui.wrapping import WrappedLabel

_NAME = Qt.ItemDataRole.UserRole


class ShortcutsDialog(QDialog):
    """Lists the commands with their keys; new keys for the chosen one hold at once, unless another has them."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._actions = actions
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the commands"))
        make_clearable(self.filter)
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.setAccessibleName(self.tr("Commands"))
        self.edit = QKeySequenceEdit(self)
        self.edit.setMaximumSequenceLength(1)
        make_clearable(self.edit)
        self.edit.setAccessibleName(self.tr("New keys"))
        self.conflict = WrappedLabel(parent=self)
        self.reset = QPushButton(self.tr("As it was"), self)
        self.reset_all = QPushButton(self.tr("All as they were"), self)
        for button in (self.reset, self.reset_all):
            # Return ends the pressing of keys here, and must not undo them.
            button.setAutoDefault(False)
        self._lay_out()
        self.filter.textChanged.connect(lambda _text: self._filter())
        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self.edit.editingFinished.connect(self.take_keys)
        self.reset.clicked.connect(lambda: self._set(default_keys(self._current())))
        self.reset_all.clicked.connect(self._forget)
        self._fill()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("New keys"), self))
        row.addWidget(self.edit, 1)
        row.addWidget(self.reset)
        row.addWidget(self.reset_all)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.conflict)
        column.addWidget(buttons)
        self.resize(roomy(620, 560))

    def _fill(self) -> None:
        current = self._current()
        self.list.clear()
        native = QKeySequence.SequenceFormat.NativeText
        for name, action in self._actions.items():
            keys = [key.toString(native) for key in action.shortcuts()]
            if name in KEYS_SHOWN_ONLY and not keys:
                keys = [QKeySequence(KEYS_SHOWN_ONLY[name]).toString(native)]
            row = QTreeWidgetItem([plain(action), ", ".join(keys)])
            row.setData(0, _NAME, name)
            self.list.addTopLevelItem(row)
            if name == current:
                self.list.setCurrentItem(row)
        first = self.list.topLevelItem(0)
        if not current and first is not None:
            self.list.setCurrentItem(first)
        self._filter()

    def _filter(self) -> None:
        wanted = fold(self.filter.text())
        for number in range(self.list.topLevelItemCount()):
            row = self.list.topLevelItem(number)
            if row is not None:
                row.setHidden(wanted not in fold(f"{row.text(0)} {row.text(1)}"))

    def _current(self) -> str:
        row = self.list.currentItem()
        return str(row.data(0, _NAME)) if row is not None else ""

    def choose(self, name: str) -> None:
        """Choose a command by its name."""
        for number in range(self.list.topLevelItemCount()):
            row = self.list.topLevelItem(number)
            if row is not None and row.data(0, _NAME) == name:
                self.list.setCurrentItem(row)

    def _show_current(self) -> None:
        name = self._current()
        self.conflict.clear()
        if name:
            self.edit.setKeySequence(self._actions[name].shortcut())

    def take_keys(self) -> None:
        """Give the chosen command the keys that were pressed, unless another command has them."""
        name, keys = self._current(), self.edit.keySequence()
        if not name or keys == self._actions[name].shortcut():
            return
        holder = holder_of(self._actions, keys, name)
        if holder is not None:
            self.conflict.setText(self.tr("“{0}” has these keys already. Choose others.").format(plain(holder)))
            self.edit.setKeySequence(self._actions[name].shortcut())
            return
        self._set([keys.toString()] if not keys.isEmpty() else [])

    def _set(self, keys: list[str]) -> None:
        if name := self._current():
            choose_keys(self._actions, name, keys)
            self._fill()
            self._show_current()

    def _forget(self) -> None:
        forget_keys(self._actions)
        self._fill()
        self._show_current()
