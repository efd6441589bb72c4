"""Any gestures and their undo end in the same books, and the main job is done by the keyboard alone."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from book import edits, project_file
from book.model import TRASH, Article, find_item
from book.richtext import paragraphs, plain_text
from gui.main_window import MainWindow
from gui.move_dialog import MoveDialog

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


@pytest.mark.gui_row(8, 10, 40, 47)
def test_the_main_job_by_keyboard_alone(
    window: MainWindow, qtbot: QtBot, collected: Callable[..., None], tmp_path: Path, watchdog: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Rows 8, 10, 40 and 47: new, paste, file, note, save, with keys only, and the window always answers."""
    path = tmp_path / "keys.briefbook"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.activateWindow()
    window.actions_by_name["new"].trigger()
    QGuiApplication.clipboard().setText(
        "Ships leave Odesa\n\nDecember 9, 2024\n\nThe ministers met on Monday to discuss the Black Sea, and agreed.\n\n"
        "They expressed deep concern over the growing ties, calling for an immediate halt to all of them this week.\n"
    )
    tree = window.binder.tree
    qtbot.keyClick(tree, Qt.Key.Key_Home)
    collected(window, lambda: qtbot.keyClick(tree, Qt.Key.Key_V, CTRL))
    (article,) = window.open_book.book.inbox
    qtbot.keyClick(tree, Qt.Key.Key_M, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.findChild(MoveDialog) is not None)
    dialog = window.findChild(MoveDialog)
    qtbot.keyClicks(dialog.field, "section")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert [item.id for item in window.open_book.book.sections[0].items] == [article.id]
    window.notes.add_note("bottom_line")
    qtbot.keyClicks(window.notes.cards()[0].editor, "It matters.")
    window.actions_by_name["save"].trigger()
    qtbot.waitUntil(lambda: window.open_book.path == path)
    saved = find_item(project_file.read(path).book, article.id)
    assert saved is not None
    assert plain_text(saved.notes[0].body) == "It matters."
