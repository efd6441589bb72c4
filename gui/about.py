"""The boxes of the Help menu."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QWidget

from book.version import __version__


class About(QObject):
    """Says what Briefbook is and which keys it has."""

    def __init__(self, actions: Mapping[str, QAction], window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        return {"shortcuts": self.show_shortcuts, "about": self.show_about}

    def show_shortcuts(self) -> None:
        """List the keys."""
        rows = [
            f"{action.text().replace('&', '').rstrip('…')}:  {action.shortcut().toString()}"
            for action in self._actions.values()
            if not action.shortcut().isEmpty()
        ]
        rows += [self.tr("Move in the book:  Alt and the arrow keys"), self.tr("Delete:  Del")]
        QMessageBox.information(self._window, self.tr("Keyboard shortcuts"), "\n".join(rows))

    def show_about(self) -> None:
        """Name the program and its version."""
        text = self.tr("Briefbook {version}\n\nBriefing books from articles and your notes.").format(
            version=__version__
        )
        QMessageBox.about(self._window, self.tr("About Briefbook"), text)
