"""The panes side by side, the way from one to the next, and how wide they are."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from gui import settings
from gui.binder import Binder
from gui.notes import NotesPane
from gui.preview import PreviewPane
from gui.preview_tabs import PreviewTabs
from gui.reader import ArticlePane

_WIDTHS = ((220, 330), (360, 716), (220, 320), (340, 560))
"""The least and the first width of each pane, in pixels."""
_NARROW = 1100
"""Below this width the preview is a tab beside the text."""
_ROOM_FOR_ALL = 1560
"""Below this width the notes make room for the preview."""


class Panes(QSplitter):
    """The tree, the text, the notes and the preview."""

    def __init__(
        self, binder: Binder, reader: ArticlePane, notes: NotesPane, preview: PreviewPane, parent: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._binder, self._reader, self._notes, self._preview = binder, reader, notes, preview
        self._middle = PreviewTabs(reader, self)
        self._notes_made_room = False
        self._has_shared = settings.PREVIEW_SHOWN.get()
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane, (least, _) in zip((binder, self._middle, notes, preview), _WIDTHS, strict=True):
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
            "focus_preview": self.focus_preview,
            "next_pane": lambda: self.go(1),
            "previous_pane": lambda: self.go(-1),
        }

    def restore(self, shows_notes: QAction, shows_preview: QAction) -> None:
        """Show the panes as they were when the window was closed; the actions say which there are."""
        if sizes := settings.SPLITTER.get():
            self.restoreState(sizes)
        shows_notes.toggled.connect(self._show_notes)
        shows_notes.setChecked(settings.NOTES_SHOWN.get())
        self._notes.setVisible(settings.NOTES_SHOWN.get())
        self._shows_notes = shows_notes
        self._shows_preview = shows_preview
        self._preview.setVisible(settings.PREVIEW_SHOWN.get())
        shows_preview.setChecked(settings.PREVIEW_SHOWN.get())
        shows_preview.toggled.connect(self._show_preview)
        self._preview.close_asked.connect(lambda: shows_preview.setChecked(False))

    def remember(self) -> None:
        """Keep how wide the panes are for the next start."""
        settings.SPLITTER.set(QByteArray(self.saveState()))

    def focus(self, place: int) -> None:
        """Give the focus to a pane that is shown, counted from the left."""
        if place == 1:
            self._middle.show_text()
        self._fields()[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_notes(self) -> None:
        """Give the focus to the notes, which are shown if they were not."""
        self._shows_notes.setChecked(True)
        self.focus(2)

    def focus_preview(self) -> None:
        """Give the focus to the preview, which is shown if it was not."""
        self._shows_preview.setChecked(True)
        self._middle.show_preview()
        self._preview.pages.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go(self, step: int) -> None:
        """Give the focus to the next pane (1) or the one before (-1)."""
        panes = [self._binder, self._reader, *(pane for pane in (self._notes, self._preview) if pane.isVisible())]
        here = QApplication.focusWidget()
        place = next((number for number, pane in enumerate(panes) if here and pane.isAncestorOf(here)), -step)
        self.focus((place + step) % len(panes))

    def _fields(self) -> list[QWidget]:
        text: QWidget = self._reader.editor if self._reader.editor.isVisible() else self._reader
        notes = [card.editor for card in self._notes.cards()[:1]] or [self._notes.add]
        pages = [self._preview.pages] if self._preview.isVisible() else []
        return [self._binder.tree, text, *(notes if self._notes.isVisible() else []), *pages]

    def _show_notes(self, shown: bool) -> None:
        self._notes.setVisible(shown)
        settings.NOTES_SHOWN.set(shown)

    def _show_preview(self, shown: bool) -> None:
        settings.PREVIEW_SHOWN.set(shown)
        narrow = self.width() < _NARROW
        if shown and not narrow and self.width() < _ROOM_FOR_ALL and not self._notes.isHidden():
            self._notes_made_room = True
            self._shows_notes.setChecked(False)
        elif not shown and self._notes_made_room:
            self._notes_made_room = False
            self._shows_notes.setChecked(True)
        self._place_preview()
        if shown and not narrow:
            # The splitter takes the preview in with its next layout.
            QTimer.singleShot(0, self._share_width)

    def _place_preview(self) -> None:
        """Put the preview where the window has room for it."""
        shown = self._shows_preview.isChecked()
        in_tab = shown and self.width() < _NARROW
        if in_tab and self.indexOf(self._preview) >= 0:
            self._middle.take(self._preview)
        elif not in_tab and self.indexOf(self._preview) < 0:
            self._middle.give_back()
            self.addWidget(self._preview)
        if not in_tab:
            self._preview.setVisible(shown)

    def _share_width(self) -> None:
        """Give text and preview the same room, the first time that there is a preview."""
        if self._has_shared or not self._preview.isVisible():
            return
        self._has_shared = True
        tree, _, notes, _ = self.sizes()
        rest = self.width() - tree - notes
        self.setSizes([tree, rest // 2, notes, rest - rest // 2])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_shows_preview"):
            self._place_preview()
