"""Every command of the window once, as data: menus, toolbar and shortcuts come from this table."""

from typing import Literal

import msgspec
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from gui.look import icon

Needs = Literal["", "book", "change", "selection", "section", "text"]


class Command(msgspec.Struct, frozen=True):
    """A command: its key, text, shortcuts, icon, and what it needs: an open book, one that may be changed, something
    chosen, a chosen section, or a text."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = ""
    tip: str = ""


SEPARATOR = ""
COMMANDS: tuple[Command, ...] = (
    Command("new", "&New", ("Ctrl+N",), "file-plus", tip="Begin a new book"),
    Command("open", "&Open…", ("Ctrl+O",), "folder-open", tip="Open a book"),
    Command("save", "&Save", ("Ctrl+S",), "save", "book", "Save the book"),
    Command("save_as", "Save &As…", ("Ctrl+Shift+S",), "", "book"),
    Command("export", "&Export…", ("Ctrl+E",), "file-output", "book", "Make the PDF or the Word document"),
    Command("close", "&Close Book", ("Ctrl+W",), "", "book"),
    Command("quit", "&Quit", ("Ctrl+Q",)),
    Command("undo", "&Undo", ("Ctrl+Z",), "undo-2", "change"),
    Command("redo", "&Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo-2", "change"),
    Command("paste_article", "Paste as New &Article", ("Ctrl+Alt+V",), "clipboard-paste", "change",
            "Make an article of what was copied"),
    Command("delete", "&Delete", (), "trash-2", "selection", "Put what is chosen into the trash"),
    Command("find", "&Find in Text…", ("Ctrl+F",), "text-search", "text"),
    Command("details", "Book De&tails…", ("Ctrl+D",), "settings", "change", "Title, occasion, marking and theme"),
    Command("add_files", "Add &Files…", ("Ctrl+Shift+I",), "files", "change", "Add pages, texts, pictures or PDFs"),
    Command("add_address", "Add from Web A&ddress…", ("Ctrl+Shift+U",), "globe", "change", "Fetch a page"),
    Command("new_memo", "New &Memo", ("Ctrl+Shift+N",), "notebook-pen", "change", "Write a text of your own"),
    Command("new_section", "New &Section", ("Ctrl+Shift+D",), "folder-plus", "change", "Add a section"),
    Command("new_subsection", "New Section &Inside", (), "", "section"),
    Command("rename", "&Rename", ("F2",), "", "selection"),
    Command("duplicate", "D&uplicate", (), "", "selection"),
    Command("include", "&Include in Export", (), "", "selection"),
    Command("move_up", "Move &Up", (), "arrow-up", "selection"),
    Command("move_down", "Move Do&wn", (), "arrow-down", "selection"),
    Command("promote", "Move &Out One Level", (), "", "section"),
    Command("demote", "Move I&n One Level", (), "", "section"),
    Command("restore", "Put &Back", (), "", "selection"),
    Command("empty_trash", "&Empty Trash", (), "", "change"),
    Command("sort_date", "Sort by &Date", (), "", "section"),
    Command("sort_headline", "Sort by &Headline", (), "", "section"),
    Command("sort_outlet", "Sort by &Outlet", (), "", "section"),
    Command("focus_binder", "&Book", ("Ctrl+1",), "", "book"),
    Command("focus_text", "&Text", ("Ctrl+2",), "", "book"),
    Command("focus_notes", "&Notes", ("Ctrl+3",), "", "book"),
    Command("next_pane", "Ne&xt Pane", ("F6",), "", "book"),
    Command("show_notes", "Show N&otes", ("F9",), "sticky-note", "book"),
    Command("light", "&Light"),
    Command("dark", "&Dark"),
    Command("system", "As the &System"),
    Command("shortcuts", "&Keyboard Shortcuts", ("F1",)),
    Command("about", "&About Briefbook"),
)  # fmt: skip

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("&File", ("new", "open", "recent", SEPARATOR, "save", "save_as", SEPARATOR, "export", SEPARATOR, "close", "quit")),
    ("&Edit", ("undo", "redo", SEPARATOR, "paste_article", "delete", SEPARATOR, "find", SEPARATOR, "details")),
    ("&Insert", ("add_files", "add_address", "paste_article", "new_memo", SEPARATOR, "new_section", "new_subsection")),
    ("F&ormat", ("format",)),
    ("&Arrange", ("rename", "duplicate", "include", SEPARATOR, "move_up", "move_down", "promote", "demote", SEPARATOR,
                  "sort_date", "sort_headline", "sort_outlet", SEPARATOR, "restore", "empty_trash")),
    ("&View", ("focus_binder", "focus_text", "focus_notes", "next_pane", SEPARATOR, "show_notes", SEPARATOR,
               "light", "dark", "system")),
    ("&Help", ("shortcuts", "about")),
)  # fmt: skip
CONTEXT = ("rename", "duplicate", "include", SEPARATOR, "move_up", "move_down", "promote", "demote", SEPARATOR,
           "new_memo", "new_section", "new_subsection", SEPARATOR, "restore", "delete")  # fmt: skip
"""The menu of a row of the tree."""
TOOLBAR = ("add_files", "paste_article", "new_section", "new_memo", SEPARATOR, "undo", "redo")
KEYS_SHOWN_ONLY = {"delete": "Del", "move_up": "Alt+Up", "move_down": "Alt+Down", "promote": "Alt+Left",
                   "demote": "Alt+Right"}  # fmt: skip
"""Keys that the tree handles itself, because elsewhere they mean something else."""


def translated(text: str) -> str:
    """A text of the table in the window's language."""
    return QCoreApplication.translate("actions", text)


def make_actions(parent: QObject) -> dict[str, QAction]:
    """A QAction for each command, by its name."""
    made: dict[str, QAction] = {}
    for command in COMMANDS:
        action = QAction(translated(command.text), parent)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        tip = translated(command.tip or command.text.replace("&", "").rstrip("…"))
        keys = command.keys[0] if command.keys else KEYS_SHOWN_ONLY.get(command.name, "")
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({shown})" if shown else tip)
        made[command.name] = action
    refresh_icons(made)
    return made


def refresh_icons(actions: dict[str, QAction]) -> None:
    """Colour the icons for the scheme that is shown now."""
    for command in COMMANDS:
        if command.icon:
            role = "on_accent" if command.name == "export" else "text"
            actions[command.name].setIcon(icon(command.icon, role))
