"""What is said of the program itself, its keys, and what a person prefers in it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from book.version import __version__
from gui.preferences import PreferencesDialog
from gui.shortcuts_dialog import ShortcutsDialog


class About(QObject):
    """Says what Briefbook is and which keys it has."""

    def __init__(self, actions: Mapping[str, QAction], window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        return {"shortcuts": self.show_shortcuts, "preferences": self.show_preferences, "about": self.show_about}

    def show_shortcuts(self) -> None:
        """List the keys, to be read and changed."""
        self._show(ShortcutsDialog(self._actions, self._window))

    def show_preferences(self) -> None:
        """Ask for language, look and folders."""
        self._show(PreferencesDialog(self._actions, self._window))

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_about(self) -> None:
        """Name the program and its version."""
        text = self.tr("Briefbook {version}\n\nBriefing books from articles and your notes.").format(
            version=__version__
        )
        self._show(QMessageBox(QMessageBox.Icon.NoIcon, self.tr("About Briefbook"), text, parent=self._window))
