"""The keyboard sheet of the manual, from the table of commands: python -m docs.keys"""

import os
from collections.abc import Iterable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QAction

from book.media import Media
from gui.actions import KEYS_SHOWN_ONLY, MENUS, make_actions
from gui.app import make_app
from gui.command_palette import plain
from gui.editor import RichEditor
from gui.format_bar import FormatActions
from gui.manual import MANUAL

SHEET = MANUAL / "90-keys.md"
HEAD = """# Keys

Every command is in the list that Ctrl+Shift+P opens, and *Help → Keyboard shortcuts* changes the keys. On a Mac, Ctrl
is the Command key. F6 goes from pane to pane; Esc closes what lies over them.
"""


def sheet() -> str:
    """The page as Markdown: what has keys, by menus. There has to be an application."""
    editor = RichEditor(Media())
    actions = make_actions(editor)
    parts = [HEAD]
    for title, names in MENUS:
        rows = rows_of(actions[name] for name in names if name in actions)
        if "format" in names:
            rows = rows_of(FormatActions(editor).all()) + rows
        parts.append(f"## {title.replace('&', '')}\n\n| Keys | What they do |\n|---|---|\n" + "\n".join(rows) + "\n")
    return "\n".join(parts)


def rows_of(actions: Iterable[QAction]) -> list[str]:
    """A row of the table for each action that has keys."""
    rows: list[str] = []
    for action in actions:
        keys = [key.toString() for key in action.shortcuts()] or [KEYS_SHOWN_ONLY.get(action.objectName(), "")]
        if any(keys):
            rows.append(f"| {', '.join(keys)} | {plain(action)} |")
    return rows


if __name__ == "__main__":
    app = make_app()
    SHEET.write_text(sheet(), encoding="utf-8")
