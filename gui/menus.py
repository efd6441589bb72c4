"""The menus and the toolbar, built from the table of commands."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from gui import settings
from gui.actions import CONTEXT, MENUS, SEPARATOR, TOOLBAR, TOOLBAR_END, translated
from gui.fonts import square
from gui.visible import plain_tip

_ICON_ONLY = ("undo", "redo")
_GAP = 4
_MARGINS = 64
"""Pixels of the toolbar that are not buttons: its ends and the lines between groups."""


def connect_commands(actions: Mapping[str, QAction], commands: Mapping[str, Callable[[], object]]) -> None:
    """Have each action do what its command does."""
    for name, run in commands.items():
        actions[name].triggered.connect(lambda _on=False, run=run: run())


def fill_menu_bar(
    bar: QMenuBar, actions: Mapping[str, QAction], parts: Mapping[str, QMenu | Sequence[QAction]]
) -> None:
    """Make the menus; `parts` holds the submenus and the rows of actions that stand in the table by a name."""
    for title, names in MENUS:
        menu = bar.addMenu(translated(title))
        menu.setToolTipsVisible(True)
        for name in names:
            part = parts.get(name)
            if name == SEPARATOR:
                menu.addSeparator()
            elif isinstance(part, QMenu):
                menu.addMenu(part)
            elif part is not None:
                menu.addActions(part)
            else:
                menu.addAction(actions[name])


def row_menu(actions: Mapping[str, QAction], parent: QWidget) -> QMenu:
    """The menu of the rows that are chosen in the tree: what can be done with them now."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name in CONTEXT:
        if name == SEPARATOR:
            menu.addSeparator()
        elif actions[name].isEnabled():
            menu.addAction(actions[name])
    return menu


class MainToolBar(QToolBar):
    """One flat row: what is added and undone at the left, what shows and exports at the right."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Toolbar"))
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setIconSize(square(20))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._add(actions, TOOLBAR)
        self._undo = cast(QToolButton, self.widgetForAction(actions["undo"]))
        spring = QWidget(self)
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spring)
        self._add(actions, TOOLBAR_END)
        self.widgetForAction(actions["export"]).setObjectName("main-action")
        self._bare = [cast(QToolButton, self.widgetForAction(actions[name])) for name in _ICON_ONLY]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let go of the words on the buttons before the one that exports has no place any more."""
        words = [button for button in self.findChildren(QToolButton) if button.text() and button not in self._bare]
        for button in words:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        needed = sum(button.sizeHint().width() + _GAP for button in (*words, *self._bare)) + _MARGINS
        if needed > self.width():
            for button in words:
                if button.objectName() != "main-action":
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def show_history(self, menu: QMenu) -> None:
        """Put the list of steps behind an arrow at the button of undo."""
        button = self._undo
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setMenu(menu)

    def _add(self, actions: Mapping[str, QAction], names: Sequence[str]) -> None:
        for name in names:
            if name == SEPARATOR:
                self.addSeparator()
                continue
            self.addAction(actions[name])
            button = self.widgetForAction(actions[name])
            if name in _ICON_ONLY and isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)


class RecentMenu(QMenu):
    """The books that were open before."""

    chosen = Signal(Path)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &recent"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for known in settings.RECENT.get():
            action = self.addAction(Path(known).stem)
            action.setToolTip(plain_tip(known))
            action.triggered.connect(lambda _on=False, known=known: self.chosen.emit(Path(known)))
