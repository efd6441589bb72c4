"""Which commands make sense now, and what the commands that name something are called."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from book.issues import in_binders
from book.model import Article, Memo, find_item, find_section
from gui.actions import COMMANDS, Needs, translated
from gui.binder import Binder
from gui.book_words import step_name
from gui.open_book import OpenBook


def refresh_actions(actions: Mapping[str, QAction], open_book: OpenBook, binder: Binder, *, is_open: bool) -> None:
    """Enable what can be done with the book and the chosen rows, and name what undo and redo would do."""
    book, may_change = open_book.book, not open_book.read_only
    chosen = binder.selected_ids() if is_open else []
    section = find_section(book, chosen[0]) if chosen else None
    item = find_item(book, chosen[0]) if chosen else None
    in_trash = bool(chosen) and binder.in_trash()
    met: dict[Needs, bool] = {
        "": True,
        "book": is_open,
        "change": is_open and may_change,
        "selection": bool(chosen) and may_change,
        "row": bool(chosen) and may_change and not in_trash,
        "section": section is not None and may_change,
        "text": isinstance(item, Article | Memo),
    }
    for command in COMMANDS:
        actions[command.name].setEnabled(met[command.needs])
    actions["restore"].setEnabled(in_trash and may_change)
    actions["empty_trash"].setEnabled(is_open and may_change and bool(book.trash))
    actions["fold"].setEnabled(met["row"] and len(chosen) > 1 and isinstance(item, Article))
    actions["exchange"].setEnabled(is_open and bool(in_binders(book)))
    actions["unfreeze"].setEnabled(met["change"] and bool(book.frozen))
    thing = item or section
    for name in ("status", "label", "many_facts"):
        actions[name].setEnabled(actions[name].isEnabled() and item is not None)
    texts = [one for one in chosen if isinstance(find_item(book, one), Article | Memo)]
    actions["merge"].setEnabled(may_change and len(texts) > 1 and len(texts) == len(chosen))
    actions["split"].setEnabled(may_change and not in_trash and actions["split"].isEnabled())
    actions["include"].setChecked(thing is not None and thing.include)
    for key, done in (("undo", open_book.undo_name), ("redo", open_book.redo_name)):
        command = next(one for one in COMMANDS if one.name == key)
        actions[key].setText(": ".join(part for part in (translated(command.text), step_name(done)) if part))
        actions[key].setEnabled(is_open and bool(done))


def why_disabled() -> dict[str, str]:
    """For each command, by its name, what it waits for while it is disabled."""

    reasons: dict[Needs, str] = {
        "": "",
        "book": QCoreApplication.translate("enabling", "Open a book first"),
        "change": QCoreApplication.translate("enabling", "Open a book that may be changed first"),
        "selection": QCoreApplication.translate("enabling", "Choose something in the book first"),
        "row": QCoreApplication.translate("enabling", "Choose something in the book first"),
        "section": QCoreApplication.translate("enabling", "Choose a section first"),
        "text": QCoreApplication.translate("enabling", "Choose an article or memo first"),
    }
    special = {
        "undo": QCoreApplication.translate("enabling", "There is nothing to undo"),
        "redo": QCoreApplication.translate("enabling", "There is nothing to redo"),
        "restore": QCoreApplication.translate("enabling", "Choose something in the trash first"),
        "empty_trash": QCoreApplication.translate("enabling", "The trash is empty"),
        "exchange": QCoreApplication.translate("enabling", "Issue the book first"),
    }
    return {command.name: special.get(command.name, reasons[command.needs]) for command in COMMANDS}
