"""Any gestures and their undo end in the same books, and the main job is done by the keyboard alone."""

import random

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from book import edits
from book.model import TRASH, Article, find_item
from book.richtext import paragraphs, plain_text
from gui.main_window import MainWindow

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip
COMMANDS = (
    "move_up", "move_down", "promote", "demote", "include", "duplicate", "delete", "restore", "sort_date",
    "sort_headline", "sort_outlet", "merge",
)  # fmt: skip
ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


def gesture(window: MainWindow, qtbot: QtBot, chance: random.Random) -> None:
    """Something that a person could do now."""
    rows = [node.id for node in window.binder.model.all_nodes() if node.thing is not None]
    if rows:
        window.binder.choose(chance.sample(rows, k=min(len(rows), chance.choice((1, 1, 2, 3)))))
    match chance.randrange(6):
        case 0:
            qtbot.keyClick(window.binder.tree, chance.choice(ARROWS), ALT)
        case 1 if (ids := window.binder.selected_ids()) and not window.binder.in_trash():
            window.open_book.attempt(edits.retitle(ids[0], f"Title {chance.random()}"))
            window.open_book.end_burst()
        case 2:
            mime = window.binder.model.mimeData(window.binder.tree.selectedIndexes())
            onto = chance.choice([*rows, TRASH])
            model, action = window.binder.model, chance.choice((Qt.DropAction.MoveAction, Qt.DropAction.CopyAction))
            model.dropMimeData(mime, action, -1, 0, model.index_of(onto))
        case 3:
            (window.open_book.undo if chance.random() < 0.7 else window.open_book.redo)()
        case _:
            action = window.actions_by_name[chance.choice(COMMANDS)]
            if action.isEnabled():
                action.trigger()


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.gui_row(13, 17)
def test_a_hundred_gestures_can_all_be_taken_back_and_done_again(opened: MainWindow, qtbot: QtBot, seed: int) -> None:
    """Row 13 and section 8: five times a hundred random gestures; undo to the start, redo to the end, same books."""
    chance = random.Random(seed)
    start = opened.open_book.book
    for _ in range(100):
        gesture(opened, qtbot, chance)
    while opened.open_book.redo_name:
        opened.open_book.redo()
    end = opened.open_book.book
    while opened.open_book.undo_name:
        opened.open_book.undo()
    assert opened.open_book.book == start
    assert opened.open_book.is_saved
    while opened.open_book.redo_name:
        opened.open_book.redo()
    assert opened.open_book.book == end


@pytest.mark.gui_row(20)
def test_no_edit_is_lost_by_choosing_another_item_undo_or_closing(opened: MainWindow, qtbot: QtBot) -> None:
    """Row 20: what is being typed is a step of the book before anything else happens."""
    opened.binder.select("oil")
    opened.reader.editor.setFocus()
    qtbot.keyClicks(opened.reader.editor, "Typed. ")
    opened.binder.select("suez")
    oil = find_item(opened.open_book.book, "oil")
    assert isinstance(oil, Article)
    assert plain_text(oil.body) == "Typed. B."
    opened.actions_by_name["undo"].trigger()
    oil = find_item(opened.open_book.book, "oil")
    assert isinstance(oil, Article)
    assert oil.body == paragraphs("B.")
    assert opened.binder.current_id() == "oil"
