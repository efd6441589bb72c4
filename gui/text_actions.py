"""The commands that give words of a text their look: bold, links and the like."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextCharFormat, QTextCursor

from gui.asking import ask
from gui.editor import RichEditor
from gui.link_dialog import LinkDialog
from gui.look import icon
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


class TextActions(QObject):
    """The commands on the words of one editor, with their keys; the keys work while that editor has the focus."""

    def __init__(self, editor: RichEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.looks: dict[str, QAction] = {}
        self._make_looks()
        self.link = self._command(self.tr("Link…"), "link", "Ctrl+K", self.ask_link)
        self.paste_plain = self._command(self.tr("Paste without formatting"), "", "Ctrl+Shift+V", editor.paste_plain)
        editor.cursorPositionChanged.connect(self._follow)
        editor.currentCharFormatChanged.connect(self._follow)
        editor.read_only_changed.connect(self._follow)

    def all(self) -> list[QAction]:
        """The commands in the order of a menu."""
        return [*self.looks.values(), self.link, self.paste_plain]

    def refresh_icons(self) -> None:
        """Colour the icons again after the scheme changed."""
        for action in self.all():
            if name := action.data():
                action.setIcon(icon(name))

    def ask_link(self) -> None:
        """Ask for a link and put it on the selection, the link at the cursor, or the cursor's place."""
        place = link_range(self._cursor())
        dialog = LinkDialog(selected_text(place), link_at(place), self._editor)
        ask(dialog, lambda told: (set_link(place, *told.result_values()), self._editor.setFocus()))

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

    def _follow(self, *_args: object) -> None:
        """Show on the buttons how what is typed at the cursor looks."""
        form: QTextCharFormat = self._editor.currentCharFormat()
        for look, action in self.looks.items():
            action.setChecked(has_look(form, look))
        for action in self.all():
            action.setEnabled(not self._editor.isReadOnly())
