"""Every command of the window once, as data: menus, toolbar and shortcuts come from this table."""

from collections.abc import Sequence
from typing import Literal

import msgspec
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from gui.look import icon

Needs = Literal["", "book", "change", "selection", "row", "section", "text"]


class Command(msgspec.Struct, frozen=True):
    """A command: its key, text, shortcuts, icon, and what it needs: an open book, one that may be changed, something
    chosen, something chosen outside the trash, a chosen section, or a text. `short` is its text on a button."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = ""
    tip: str = ""
    short: str = ""


SEPARATOR = ""
COMMANDS: tuple[Command, ...] = (
    Command("new", "&New", ("Ctrl+N",), "file-plus", tip="Begin a new book"),
    Command("open", "&Open…", ("Ctrl+O",), "folder-open", tip="Open a book"),
    Command("save", "&Save", ("Ctrl+S",), "save", "book", "Save the book"),
    Command("save_as", "Save &as…", ("Ctrl+Shift+S",), "", "book"),
    Command("export", "&Export…", ("Ctrl+Shift+E",), "file-output", "book", "Make the PDF or the Word document"),
    Command("export_again", "Export as &last time", ("Ctrl+E",), "", "book", "The same file, made anew"),
    Command("protect", "Pass&word…", (), "", "change", "Seal the book under a password"),
    Command("versions", "&Versions…", (), "", "book", "Keep the book as it is under a name, and compare"),
    Command("restore_backup", "Restore a &backup…", tip="Earlier versions that this machine kept"),
    Command("print", "&Print…", ("Ctrl+P",), "printer", "book", "Print the pages on a printer"),
    Command("close", "&Close book", ("Ctrl+W",), "", "book"),
    Command("quit", "&Quit", ("Ctrl+Q",)),
    Command("undo", "&Undo", ("Ctrl+Z",), "undo-2", "change"),
    Command("redo", "&Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo-2", "change"),
    Command("paste_article", "Paste as new &article", ("Ctrl+Alt+V",), "clipboard-paste", "change",
            "Make an article of what was copied"),
    Command("delete", "&Delete", (), "trash-2", "selection", "Put what is chosen into the trash"),
    Command("key_point", "Make a &key point of this", ("Ctrl+Shift+K",), "highlighter", "text",
            "Mark the words, and put them into the notes"),
    Command("find", "&Find in text…", ("Ctrl+F",), "text-search", "text"),
    Command("find_everywhere", "Find in the &book…", ("Ctrl+Shift+F",), "search", "book",
            "Find words in titles, texts, notes and facts"),
    Command("replace_everywhere", "Rep&lace in the book…", ("Ctrl+Shift+H",), "", "change"),
    Command("palette", "Find a &command…", ("Ctrl+Shift+P",), "", tip="Every command by a few letters of its name"),
    Command("replace", "Re&place in text…", ("Ctrl+H",), "", "text"),
    Command("preferences", "Preference&s…", ("Ctrl+,",), "", tip="Language, look and folders"),
    Command("details", "Book de&tails…", ("Ctrl+D",), "settings", "change", "Title, occasion, marking and theme"),
    Command("add_files", "Add &files…", ("Ctrl+Shift+I",), "files", "change", "Add pages, texts, pictures or PDFs"),
    Command("add_folder", "Add f&older…", (), "folder-open", "change", "Add all that is in a folder"),
    Command("add_address", "Add from web a&ddresses…", ("Ctrl+Shift+U",), "globe", "change", "Fetch pages"),
    Command("add_feed", "Add from f&eed…", (), "rss", "change", "Choose articles of a news feed"),
    Command("add_bundle", "Add press do&wnload…", (), "layers", "change",
            "Choose articles of a download from Nexis, Factiva and the like"),
    Command("new_memo", "New &memo", ("Ctrl+Shift+N",), "notebook-pen", "change", "Write a text of your own"),
    Command("new_section", "New &section", ("Ctrl+Shift+D",), "folder-plus", "change", "Add a section"),
    Command("new_subsection", "New section &inside", (), "", "section"),
    Command("rename", "&Rename", ("F2",), "", "row"),
    Command("duplicate", "D&uplicate", (), "", "row"),
    Command("include", "&Include in export", (), "", "row"),
    Command("move_to", "Move &to…", ("Ctrl+Shift+M",), "folder-input", "row", "Move what is chosen to another section"),
    Command("split", "Split at &cursor", (), "scissors", "text", "Make an article of what follows the cursor"),
    Command("merge", "Mer&ge", (), "merge", "row", "Join the chosen articles into the first of them"),
    Command("many_facts", "Details of &all chosen…", ("Ctrl+Shift+L",), "", "row", "Change facts of several at once"),
    Command("status", "&Status", (), "", "row", "How far you are with it; never printed"),
    Command("label", "Co&lour label", (), "", "row", "Sort for yourself; never printed"),
    Command("move_up", "Move u&p", (), "arrow-up", "row"),
    Command("move_down", "Move do&wn", (), "arrow-down", "row"),
    Command("promote", "Mo&ve out one level", (), "", "section"),
    Command("demote", "Move i&n one level", (), "", "section"),
    Command("restore", "Put &back", (), "", "selection"),
    Command("empty_trash", "&Empty trash", (), "", "change"),
    Command("sort_date", "Sort by &date", (), "", "section"),
    Command("sort_headline", "Sort by &headline", (), "", "section"),
    Command("sort_outlet", "Sort by &outlet", (), "", "section"),
    Command("focus_binder", "&Book", ("Ctrl+1",), "", "book"),
    Command("focus_text", "&Text", ("Ctrl+2",), "", "book"),
    Command("focus_notes", "&Notes", ("Ctrl+3",), "", "book"),
    Command("focus_preview", "&Preview", ("Ctrl+4",), "", "book"),
    Command("next_pane", "Ne&xt pane", ("F6",), "", "book"),
    Command("previous_pane", "P&revious pane", ("Shift+F6",), "", "book"),
    Command("show_notes", "Show n&otes", ("F9",), "sticky-note", "book", short="Notes"),
    Command("show_preview", "Show pre&view", ("F8",), "book-open", "book", "The pages as they will be printed",
            short="Preview"),
    Command("refresh_preview", "Make the pages ane&w", ("F5",), "", "book"),
    Command("light", "&Light"),
    Command("dark", "&Dark"),
    Command("contrast", "&High contrast"),
    Command("contrast_dark", "High contrast, dar&k"),
    Command("system", "As the &system"),
    Command("manual", "&Manual", ("F1",)),
    Command("shortcuts", "&Keyboard shortcuts", ("Ctrl+?",)),
    Command("licences", "&Licences"),
    Command("about", "&About Briefbook"),
    Command("marking", "&Marking", (), "", "row", "Mark what is chosen with a level of the book's scheme"),
    Command("preflight", "&Before it goes out…", ("Ctrl+F7",), "circle-check", "book",
            "What would embarrass, in one list"),
    Command("spelling", "Check spelling as you &type", (), "", "", "A wavy line below words that no dictionary has"),
    Command("next_misspelling", "Next misspelled &word", ("F7",), "", "text", "Go to it, with what may be meant"),
    Command("dictionaries", "Spelling diction&aries…", (), "", "", "Which languages there are, and adding one"),
    Command("reading", "&Reading time…", (), "clock", "book", "Minutes against the time there is, and what to cut"),
    Command("reference", "Re&ference to an item…", ("Ctrl+Shift+R",), "", "change",
            "Cite an item in the text or note: printed with its number, as a link"),
    Command("editions", "&Editions…", (), "", "change", "Who gets which notes and sections"),
    Command("pages", "&Pages made from the book…", (), "", "change",
            "Chronology, coverage, index of names, what changed, bottom lines"),
    Command("issue", "&Issue this book…", (), "", "change", "Remember what goes out, for the next change sheet"),
    Command("exchange", "Sheets to e&xchange…", (), "", "book", "Only what differs from a printed binder, as a PDF"),
    Command("unfreeze", "N&umber by order again", (), "", "change", "Let go of the numbers that were kept"),
    Command("next_issue", "&Next issue from this book", (), "", "book",
            "Its build and standing pages stay, the day's press goes"),
    Command("copies", "Numbered &copies…", (), "", "change", "A copy for each on the distribution list"),
    Command("marked_pdf", "Bring bac&k a marked-up PDF…", (), "", "change", "What the reader wrote becomes due-outs"),
    Command("due_outs", "&Due-outs…", (), "", "change", "What was asked for, who answers, and until when"),
    Command("fold", "F&old into one article", (), "", "row", "One text, and who else carried it"),
)  # fmt: skip

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("&File", ("new", "open", "recent", SEPARATOR, "save", "save_as", SEPARATOR, "export", "export_again", "print",
               SEPARATOR, "protect", "versions", "restore_backup", SEPARATOR, "close", "quit")),
    ("&Edit", ("undo", "redo", SEPARATOR, "paste_article", "delete", SEPARATOR, "find", "replace", "find_everywhere",
               "replace_everywhere", "palette", SEPARATOR, "details", "preferences")),
    ("&Insert", ("add_files", "add_folder", "add_address", "add_feed", "add_bundle", "paste_article", SEPARATOR,
                 "new_memo", SEPARATOR, "new_section", "new_subsection")),
    ("F&ormat", ("format", SEPARATOR, "key_point")),
    ("&Arrange", ("rename", "duplicate", "include", "status", "label", "many_facts", SEPARATOR,
                  "split", "merge", SEPARATOR, "move_to", "move_up", "move_down", "promote", "demote", SEPARATOR,
                  "sort_date", "sort_headline", "sort_outlet", SEPARATOR, "restore", "empty_trash")),
    ("&View", ("focus_binder", "focus_text", "focus_notes", "focus_preview", "next_pane", "previous_pane", SEPARATOR,
               "show_notes", "show_preview", "refresh_preview", SEPARATOR, "light", "dark", "contrast", "contrast_dark",
               "system")),
    ("&Tools", ("next_misspelling", "spelling", "dictionaries", SEPARATOR, "preflight", "reading", "pages", SEPARATOR,
                "reference", "marking", "fold", "editions", SEPARATOR,
                "issue", "exchange", "unfreeze", "next_issue", SEPARATOR, "copies", "marked_pdf", "due_outs")),
    ("&Help", ("manual", "shortcuts", SEPARATOR, "licences", "about")),
)  # fmt: skip
CONTEXT = ("rename", "duplicate", "include", "status", "label", "marking", "many_facts", SEPARATOR, "merge", "fold",
           SEPARATOR,
           "move_to", "move_up", "move_down", "promote", "demote",
           SEPARATOR, "new_memo", "new_section", "new_subsection", SEPARATOR, "restore", "delete")  # fmt: skip
"""The menu of a row of the tree."""
CHECKABLE = ("spelling", "include", "show_notes", "show_preview", "light", "dark", "contrast", "contrast_dark",
             "system")  # fmt: skip
TOOLBAR = ("add_files", "paste_article", "new_section", "new_memo", SEPARATOR, "undo", "redo")
TOOLBAR_END = ("show_notes", "show_preview", "export")
KEYS_SHOWN_ONLY = {"delete": "Del", "move_up": "Alt+Up", "move_down": "Alt+Down", "promote": "Alt+Left",
                   "demote": "Alt+Right"}  # fmt: skip
"""Keys that the tree handles itself, because elsewhere they mean something else."""


def translated(text: str) -> str:
    """A text of the table in the window's language."""
    return QCoreApplication.translate("actions", text)


def table_texts() -> list[str]:
    """Every text of the tables that a person reads, for the translators."""
    texts = [title for title, _ in MENUS]
    for command in COMMANDS:
        texts += [command.text, _tip(command), command.short]
    return [text for text in dict.fromkeys(texts) if text]


def _tip(command: Command) -> str:
    return command.tip or command.text.replace("&", "").rstrip("…")


def make_actions(parent: QObject) -> dict[str, QAction]:
    """A QAction for each command, by its name."""
    made: dict[str, QAction] = {}
    for command in COMMANDS:
        action = QAction(translated(command.text), parent)
        action.setObjectName(command.name)
        if command.short:
            action.setIconText(translated(command.short))
        show_keys(action, command, command.keys)
        made[command.name] = action
    for name in CHECKABLE:
        made[name].setCheckable(True)
    refresh_icons(made)
    return made


def show_keys(action: QAction, command: Command, keys: Sequence[str]) -> None:
    """Give an action its keys, and say the first of them in its tip."""
    action.setShortcuts([QKeySequence(key) for key in keys])
    tip = translated(_tip(command))
    first = keys[0] if keys else KEYS_SHOWN_ONLY.get(command.name, "")
    shown = QKeySequence(first).toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({shown})" if shown else tip)


def refresh_icons(actions: dict[str, QAction]) -> None:
    """Colour the icons for the scheme that is shown now."""
    for command in COMMANDS:
        if command.icon:
            role = "on_accent" if command.name == "export" else "text"
            actions[command.name].setIcon(icon(command.icon, role))
