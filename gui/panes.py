"""The three panes side by side, the way from one to the next, and how wide they are."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from gui import settings
from gui.binder import Binder
from gui.notes import NotesPane
from gui.reader import ArticlePane

_WIDTHS = ((220, 330), (360, 716), (220, 320))
"""The least and the first width of each pane, in pixels."""


class Panes(QSplitter):
    """The tree, the text and the notes."""

    def __init__(self, binder: Binder, reader: ArticlePane, notes: NotesPane, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._binder, self._reader, self._notes = binder, reader, notes
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane, (least, _) in zip((binder, reader, notes), _WIDTHS, strict=True):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
        self.setSizes([first for _, first in _WIDTHS])
        self.setStretchFactor(1, 1)

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        return {
            "focus_binder": lambda: self.focus(0),
            "focus_text": lambda: self.focus(1),
            "focus_notes": self.focus_notes,
            "next_pane": lambda: self.go(1),
            "previous_pane": lambda: self.go(-1),
        }

    def restore(self, shows_notes: QAction) -> None:
        """Show the panes as they were when the window was closed; the action says whether there are notes."""
        if sizes := settings.SPLITTER.get():
            self.restoreState(sizes)
        shows_notes.toggled.connect(self._show_notes)
        shows_notes.setChecked(settings.NOTES_SHOWN.get())
        self._notes.setVisible(settings.NOTES_SHOWN.get())
        self._shows_notes = shows_notes

    def remember(self) -> None:
        """Keep how wide the panes are for the next start."""
        settings.SPLITTER.set(QByteArray(self.saveState()))

    def focus(self, place: int) -> None:
        """Give the focus to a pane, counted from the left."""
        self._fields()[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_notes(self) -> None:
        """Give the focus to the notes, which are shown if they were not."""
        self._shows_notes.setChecked(True)
        self.focus(2)

    def go(self, step: int) -> None:
        """Give the focus to the next pane (1) or the one before (-1)."""
        panes = [self._binder, self._reader, *([self._notes] if self._notes.isVisible() else [])]
        here = QApplication.focusWidget()
        place = next((number for number, pane in enumerate(panes) if here and pane.isAncestorOf(here)), -step)
        self.focus((place + step) % len(panes))

    def _fields(self) -> list[QWidget]:
        text: QWidget = self._reader.editor if self._reader.editor.isVisible() else self._reader
        notes = [card.editor for card in self._notes.cards()[:1]] or [self._notes.add]
        return [self._binder.tree, text, *(notes if self._notes.isVisible() else [])]

    def _show_notes(self, shown: bool) -> None:
        self._notes.setVisible(shown)
        settings.NOTES_SHOWN.set(shown)
