"""The commands that give text its look and shape, and the row of buttons for them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QToolBar, QToolButton, QWidget

from book.richtext import ListStyle
from gui.editor import RichEditor
from gui.link_dialog import LinkDialog
from gui.look import icon
from gui.rich_edits import in_quote, level_at, list_style_at, set_level, toggle_list, toggle_quote
from gui.text_looks import has_look, link_at, link_range, look_change, selected_text, set_link

_LOOK_KEYS = {"bold": "Ctrl+B", "italic": "Ctrl+I", "underline": "Ctrl+U", "strike": "Ctrl+Shift+X"}
_LOOK_ICONS = {
    "bold": "bold",
    "italic": "italic",
    "underline": "underline",
    "strike": "strikethrough",
    "highlight": "highlighter",
    "superscript": "superscript",
    "subscript": "subscript",
}


class FormatActions(QObject):
    """Every command on the text of one editor, with its key; the keys work while that editor has the focus."""

    def __init__(self, editor: RichEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.looks: dict[str, QAction] = {}
        self.levels: dict[int, QAction] = {}
        self._make_looks()
        self._make_levels()
        self.bullets = self._shape(self.tr("Bulleted list"), "list", "Ctrl+Shift+8", lambda: self._list("bullet"))
        self.numbers = self._shape(
            self.tr("Numbered list"), "list-ordered", "Ctrl+Shift+7", lambda: self._list("number")
        )
        self.quote = self._shape(self.tr("Quote"), "quote", "Ctrl+Shift+9", lambda: toggle_quote(self._cursor()))
        self.link = self._command(self.tr("Link…"), "link", "Ctrl+K", self.ask_link)
        self.picture = self._command(self.tr("Picture…"), "image", "", self.ask_picture)
        self.paste_plain = self._command(self.tr("Paste without formatting"), "", "Ctrl+Shift+V", editor.paste_plain)
        editor.cursorPositionChanged.connect(self._follow)
        editor.currentCharFormatChanged.connect(self._follow)
        self._follow()

    def all(self) -> list[QAction]:
        """The commands in the order of a menu."""
        lists = [self.bullets, self.numbers, self.quote]
        return [*self.levels.values(), *self.looks.values(), *lists, self.link, self.picture, self.paste_plain]

    def refresh_icons(self) -> None:
        """Colour the icons again after the scheme changed."""
        for action in self.all():
            if name := action.data():
                action.setIcon(icon(name))

    def ask_link(self) -> None:
        """Ask for a link and put it on the selection, the link at the cursor, or the cursor's place."""
        place = link_range(self._cursor())
        wanted = LinkDialog.ask(selected_text(place), link_at(place), self._editor)
        if wanted is not None:
            set_link(place, *wanted)
            self._editor.setFocus()

    def ask_picture(self) -> None:
        """Ask for a picture file and put it at the cursor."""
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif)")
        name, _ = QFileDialog.getOpenFileName(self._editor, self.tr("Choose a picture"), "", kinds)
        if name:
            self._editor.insert_picture_file(name)

    def _make_looks(self) -> None:
        words = {
            "bold": self.tr("Bold"),
            "italic": self.tr("Italic"),
            "underline": self.tr("Underline"),
            "strike": self.tr("Strike through"),
            "highlight": self.tr("Highlight"),
            "superscript": self.tr("Superscript"),
            "subscript": self.tr("Subscript"),
        }
        for look, text in words.items():
            action = self._action(text, _LOOK_ICONS[look], _LOOK_KEYS.get(look, ""))
            action.setCheckable(True)
            action.triggered.connect(lambda on, look=look: self._editor.mergeCurrentCharFormat(look_change(look, on)))
            self.looks[look] = action

    def _make_levels(self) -> None:
        words = {
            0: self.tr("Text"),
            1: self.tr("Heading 1"),
            2: self.tr("Heading 2"),
            3: self.tr("Heading 3"),
            4: self.tr("Heading 4"),
        }
        group = QActionGroup(self)
        for level, text in words.items():
            action = self._action(text, "", f"Ctrl+Alt+{level}" if level < 4 else "")
            action.setCheckable(True)
            action.triggered.connect(lambda _on, level=level: self._set_level(level))
            group.addAction(action)
            self.levels[level] = action

    def _shape(self, text: str, icon_name: str, key: str, change: Callable[[], None]) -> QAction:
        action = self._command(text, icon_name, key, lambda: (change(), self._follow()))
        action.setCheckable(True)
        return action

    def _command(self, text: str, icon_name: str, key: str, run: Callable[[], object]) -> QAction:
        action = self._action(text, icon_name, key)
        action.triggered.connect(lambda: run())
        return action

    def _action(self, text: str, icon_name: str, key: str) -> QAction:
        action = QAction(text, self)
        if icon_name:
            action.setIcon(icon(icon_name))
            action.setData(icon_name)
        if key:
            action.setShortcut(QKeySequence(key))
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text.rstrip('…')} ({shown})")
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._editor.addAction(action)
        return action

    def _cursor(self) -> QTextCursor:
        return self._editor.textCursor()

    def _list(self, style: ListStyle) -> None:
        toggle_list(self._cursor(), style)

    def _set_level(self, level: int) -> None:
        set_level(self._cursor(), level)
        self._follow()

    def _follow(self, *_args: object) -> None:
        """Show on the buttons what the cursor stands in."""
        form: QTextCharFormat = self._editor.currentCharFormat()
        for look, action in self.looks.items():
            action.setChecked(has_look(form, look))
        block = self._editor.textCursor().block()
        self.levels[min(level_at(block), 4)].setChecked(True)
        self.bullets.setChecked(list_style_at(block) == "bullet")
        self.numbers.setChecked(list_style_at(block) == "number")
        self.quote.setChecked(in_quote(block))


class FormatBar(QToolBar):
    """One flat row of buttons; what does not fit is behind the arrow at its end."""

    def __init__(self, actions: FormatActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text format"))
        self.setIconSize(QSize(16, 16))
        self.setMovable(False)
        self._actions = actions
        # The arrow stands behind the name of the style.
        self._behind = {
            Qt.LayoutDirection.LeftToRight: Qt.LayoutDirection.RightToLeft,
            Qt.LayoutDirection.RightToLeft: Qt.LayoutDirection.LeftToRight,
        }
        self._style = QToolButton(self)
        self._style.setObjectName("box")
        self._style.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._style.setMinimumWidth(112)
        self._style.setLayoutDirection(self._behind[QApplication.layoutDirection()])
        self.refresh_look()
        self._style.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._style.setToolTip(self.tr("Style of the paragraph"))
        menu = QMenu(self._style)
        menu.addActions(list(actions.levels.values()))
        self._style.setMenu(menu)
        self.addWidget(self._style)
        self.addSeparator()
        self.addActions([actions.looks[look] for look in ("bold", "italic", "underline", "strike", "highlight")])
        self.addSeparator()
        self.addActions([actions.bullets, actions.numbers, actions.quote])
        self.addSeparator()
        self.addActions([actions.link, actions.picture])
        for action in actions.levels.values():
            action.toggled.connect(self._show_style)
        self._show_style()

    def refresh_look(self) -> None:
        """Colour the icons again after the scheme changed."""
        self._actions.refresh_icons()
        self._style.setIcon(icon("chevron-down", "secondary"))

    def _show_style(self) -> None:
        chosen = next((action for action in self._actions.levels.values() if action.isChecked()), None)
        if chosen is not None:
            self._style.setText(chosen.text())
            self._style.setAccessibleName(self.tr("Style: {0}").format(chosen.text()))
