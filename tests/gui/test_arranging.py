"""Arranging by menus and keys: move to, several at once, status and label, split and merge, the filter's facets."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from book import edits
from book.model import Article, find_item
from book.richtext import plain_text
from gui.binder import Binder
from gui.binder_model import LABEL_ROLE, STATUS_ROLE
from gui.main_window import MainWindow
from gui.many_facts_dialog import ManyFactsDialog
from gui.move_dialog import MoveDialog


def item(window: MainWindow, item_id: str) -> Article:
    found = find_item(window.open_book.book, item_id)
    assert isinstance(found, Article)
    return found


def menu_of(window: MainWindow, name: str) -> QMenu:
    menu = window.actions_by_name[name].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu


@pytest.mark.gui_row(8)
def test_move_to_by_keyboard_alone(opened: MainWindow, qtbot: QtBot) -> None:
    """Row 8: every drag has a keyboard equal (Move to)."""
    opened.binder.choose(["grain", "loose"])
    opened.actions_by_name["move_to"].trigger()
    dialog = opened.findChild(MoveDialog)
    assert dialog is not None
    names = [dialog.list.item(row).text().strip() for row in range(dialog.list.count())]
    assert names == ["Inbox", "1 Grain", "1.1 Earlier crises", "2 Oil"]
    qtbot.keyClicks(dialog.field, "oil")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert [one.id for one in opened.open_book.book.sections[1].items] == ["oil", "loose", "grain"]
    assert opened.open_book.undo_name == "Move 2 articles"


def test_a_section_is_not_moved_into_itself(opened: MainWindow) -> None:
    opened.binder.select("grain-section")
    dialog = opened.arranging.ask_where()
    assert dialog is not None
    assert [dialog.list.item(row).text().strip() for row in range(dialog.list.count())] == ["The book itself", "2 Oil"]
    dialog.reject()


@pytest.mark.gui_row(73)
def test_facts_of_several_show_what_is_mixed_and_change_as_one_step(opened: MainWindow, qtbot: QtBot) -> None:
    """Row 73: bulk edit on multi-selection, mixed values shown."""
    before = opened.open_book.book
    opened.binder.choose(["grain", "suez"])
    opened.actions_by_name["many_facts"].trigger()
    dialog = opened.findChild(ManyFactsDialog)
    assert dialog is not None
    outlet = dialog.fields["outlet"]
    assert (outlet.text(), outlet.placeholderText()) == ("", "Several values")
    qtbot.keyClicks(dialog.fields["published"], "9 Dec 2024")
    dialog.boxes["status"].setCurrentIndex(dialog.boxes["status"].findData("ready"))
    qtbot.mouseClick(dialog.change, Qt.MouseButton.LeftButton)
    assert [item(opened, one).published for one in ("grain", "suez")] == [date(2024, 12, 9)] * 2
    assert [item(opened, one).outlet for one in ("grain", "suez")] == ["Department of State", "Office of the Historian"]
    assert item(opened, "suez").status == "ready"
    opened.open_book.undo()
    assert opened.open_book.book == before


def test_a_wrong_date_keeps_the_dialog_open(opened: MainWindow, qtbot: QtBot) -> None:
    opened.binder.choose(["grain", "suez"])
    dialog = opened.arranging.ask_facts()
    assert dialog is not None
    qtbot.keyClicks(dialog.fields["published"], "yesterdayish")
    qtbot.mouseClick(dialog.change, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "This is no date" in dialog.hint.text()
    dialog.reject()


@pytest.mark.parametrize(("name", "value", "role"), [("status", "edited", STATUS_ROLE), ("label", "amber", LABEL_ROLE)])
@pytest.mark.gui_row(35, 39)
def test_status_and_label_are_told_in_words_too(opened: MainWindow, name: str, value: str, role: int) -> None:
    """Row 35: nothing by colour only."""
    opened.binder.choose(["grain", "memo"])
    action = next(one for one in menu_of(opened, name).actions() if one.data() == value)
    action.trigger()
    index = opened.binder.model.index_of("grain")
    assert index.data(role) == value
    assert action.text() in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert [one.isChecked() for one in menu_of(opened, name).actions() if one.data() == value] == [True]


@pytest.mark.gui_row(75)
def test_split_at_the_cursor_and_merge_again(opened: MainWindow, qtbot: QtBot) -> None:
    """Row 75: split at cursor, merge selected."""
    opened.binder.select("grain")
    cursor = opened.reader.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    opened.reader.editor.setTextCursor(cursor)
    opened.actions_by_name["split"].trigger()
    first, second = opened.open_book.book.sections[0].items[:2]
    assert isinstance(second, Article)
    assert plain_text(item(opened, "grain").body) == "The first ship has left Odesa."
    assert plain_text(second.body) == "The world is watching.\n\nIt must go on."
    opened.binder.choose([first.id, second.id])
    opened.actions_by_name["merge"].trigger()
    assert plain_text(item(opened, "grain").body).endswith("It must go on.")
    opened.open_book.undo()
    opened.open_book.undo()
    assert len(opened.open_book.book.sections[0].items) == 2


@pytest.mark.gui_row(60)
def test_the_filter_has_facets(opened: MainWindow, filtered: Callable[[Binder], list[str]]) -> None:
    """Row 60: filter as you type, with facets, keeping parents."""
    opened.open_book.apply(edits.set_included(["suez"], False))
    bar = opened.binder.filter_bar
    bar.fill_menu()
    choices = {action.objectName(): action for menu in bar.menu.findChildren(QMenu) for action in menu.actions()}
    choices |= {action.objectName(): action for action in bar.menu.actions()}
    choices["state left-out"].setChecked(True)
    assert filtered(opened.binder) == ["grain-section", "inner", "suez"]
    choices["state left-out"].setChecked(False)
    choices["outlet Department of State"].setChecked(True)
    assert filtered(opened.binder) == ["grain-section", "grain"]
    choices["outlet Office of the Historian"].setChecked(True)
    assert filtered(opened.binder) == ["grain-section", "grain", "inner", "suez"]
    bar.field.setText("ship")
    assert filtered(opened.binder) == ["grain-section", "grain"]
    bar.field.setText("nothing like it")
    assert opened.binder.no_match.isVisible()
    opened.binder.no_match.button.click()
    assert not opened.binder.no_match.isVisible()
    assert len(filtered(opened.binder)) == len(list(opened.binder.model.all_nodes()))


@pytest.mark.gui_row(65)
def test_what_cannot_be_done_is_not_offered(opened: MainWindow) -> None:
    opened.binder.select("grain-section")
    for name in ("merge", "split", "status", "label", "many_facts"):
        assert not opened.actions_by_name[name].isEnabled(), name
    opened.binder.select("grain")
    assert opened.actions_by_name["split"].isEnabled()
    assert not opened.actions_by_name["merge"].isEnabled()
