"""The window comes back as it was left: its place in the book, its settings, and the steps that can be taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QMenu, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from book import edits
from book.model import TRASH, Book, find_item
from book.richtext import paragraphs
from gui import settings
from gui.main_window import MainWindow
from gui.preview_pages import PageView


def open_again(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    window.actions_by_name["close"].trigger()
    with qtbot.waitSignal(window.files.opened):
        window.files.open(path)


@pytest.mark.gui_row(31, 33)
def test_a_book_opens_where_it_was_left(opened: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    tree, model = opened.binder.tree, opened.binder.model
    tree.collapse(model.index_of("grain-section"))
    opened.binder.select("oil")
    opened.open_book.apply(edits.rewrite("oil", paragraphs("One two three.\n\nFour five.")))
    with qtbot.waitSignal(opened.files.saved):
        opened.actions_by_name["save"].trigger()
    cursor = opened.reader.editor.textCursor()
    cursor.setPosition(8)
    opened.reader.editor.setTextCursor(cursor)
    saved = book_file.read_bytes()
    open_again(opened, book_file, qtbot)
    assert opened.binder.current_id() == "oil"
    assert opened.reader.editor.textCursor().position() == 8
    assert not tree.isExpanded(model.index_of("grain-section"))
    assert not tree.isExpanded(model.index_of(TRASH))
    assert book_file.read_bytes() == saved, "the place is a person's, not the book's"


@pytest.mark.gui_row(31)
def test_what_is_gone_since_is_not_looked_for(opened: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    opened.binder.select("suez")
    settings.PLACES.set(settings.PLACES.get())
    opened.actions_by_name["close"].trigger()
    settings.PLACES.set(settings.PLACES.get().replace('"suez"', '"gone"'))
    with qtbot.waitSignal(opened.files.opened):
        opened.files.open(book_file)
    assert opened.binder.current_id() == "grain"


@pytest.mark.gui_row(31)
def test_the_window_has_its_size_and_panes_again(opened: MainWindow, qtbot: QtBot) -> None:
    opened.resize(880, 640)
    opened.panes.setSizes([240, 420, 220, 0])
    sizes = opened.panes.sizes()
    opened.actions_by_name["show_notes"].setChecked(False)
    opened.close()
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.size() == opened.size()
    assert again.notes.isHidden()
    assert sizes[0] == opened.panes.sizes()[0]
    again.safety.end()
    again.sharing.end()


@pytest.mark.gui_row(32)
def test_broken_settings_are_as_good_as_none(window: MainWindow, qtbot: QtBot) -> None:
    for setting in vars(settings).values():
        if isinstance(setting, settings.Setting):
            QSettings().setValue(setting.key, QByteArray(b"\xff\x00 no setting {") if setting.key else "")
    again = MainWindow()
    qtbot.addWidget(again)
    again.show()
    again.open_book.new(Book())
    assert settings.RECENT.get() == []
    again.safety.end()
    again.sharing.end()


@pytest.mark.gui_row(21)
def test_what_is_deleted_is_told_with_a_way_back_and_not_asked_about(opened: MainWindow, qtbot: QtBot) -> None:
    before = opened.open_book.book
    opened.binder.choose(["grain", "memo"])
    qtbot.keyClick(opened.binder.tree, Qt.Key.Key_Delete)
    assert opened.findChild(QMessageBox) is None
    assert opened.messages.text == "2 rows are in the trash."
    assert [entry.content.id for entry in opened.open_book.book.trash] == ["grain", "memo"]
    (undo,) = opened.messages.buttons()
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert opened.open_book.book == before
    assert opened.messages.text == ""


@pytest.mark.gui_row(21)
def test_the_way_back_goes_with_the_next_step(opened: MainWindow) -> None:
    opened.binder.select("grain")
    opened.actions_by_name["delete"].trigger()
    assert opened.messages.text == "“First grain ship departs the Black Sea” is in the trash."
    opened.actions_by_name["empty_trash"].trigger()
    assert opened.messages.text == "The trash is empty."
    opened.open_book.apply(edits.retitle("oil", "Oil"))
    assert opened.messages.text == ""
    opened.open_book.undo()
    opened.open_book.undo()
    assert [entry.content.id for entry in opened.open_book.book.trash] == ["grain"]


@pytest.mark.gui_row(16)
def test_undo_leaves_what_is_folded_and_scrolled_to(opened: MainWindow) -> None:
    tree, model = opened.binder.tree, opened.binder.model
    tree.collapse(model.index_of("inner"))
    opened.open_book.apply(edits.rewrite("oil", paragraphs("\n\n".join(f"Line {n}." for n in range(120)))))
    opened.binder.select("oil")
    bar = opened.reader.editor.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    scrolled = bar.value()
    opened.open_book.apply(edits.set_facts("oil", outlet="The Paper"))
    opened.open_book.undo()
    assert scrolled > 100
    assert abs(bar.value() - scrolled) < 40
    assert not tree.isExpanded(model.index_of("inner"))
    assert opened.binder.current_id() == "oil"


@pytest.mark.gui_row(18)
def test_the_arrow_at_undo_lists_the_steps_and_takes_several_back(opened: MainWindow) -> None:
    before = opened.open_book.book
    opened.open_book.apply(edits.retitle("oil", "Oil"))
    opened.open_book.apply(edits.delete(["suez"]))
    opened.open_book.apply(edits.move_up(["memo"]))
    button = opened.toolbar.widgetForAction(opened.actions_by_name["undo"])
    assert isinstance(button, QToolButton)
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Move", "Delete", "Rename"]
    menu.actions()[1].trigger()
    assert opened.open_book.undo_names == [opened.open_book.undo_name]
    assert find_item(opened.open_book.book, "suez") is not None
    opened.open_book.undo()
    assert opened.open_book.book == before


@pytest.mark.gui_row(19)
def test_steps_can_be_taken_back_after_a_save(opened: MainWindow, qtbot: QtBot) -> None:
    before = opened.open_book.book
    opened.open_book.apply(edits.retitle("oil", "Oil"))
    with qtbot.waitSignal(opened.files.saved):
        opened.actions_by_name["save"].trigger()
    opened.actions_by_name["undo"].trigger()
    assert opened.open_book.book == before
    assert opened.isWindowModified()


@pytest.mark.gui_row(41)
def test_return_presses_a_button_as_space_does(opened: MainWindow, qtbot: QtBot) -> None:
    opened.activateWindow()
    button = opened.notes.add
    pressed: list[bool] = []
    other = opened.toolbar.widgetForAction(opened.actions_by_name["show_preview"])
    assert isinstance(other, QToolButton)
    opened.actions_by_name["new_section"].triggered.connect(lambda: pressed.append(True))
    section = opened.toolbar.widgetForAction(opened.actions_by_name["new_section"])
    section.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert button.isVisible()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        section.setFocus()
        qtbot.keyClick(section, key)
    assert pressed == [True, True, True]


@pytest.mark.gui_row(36)
def test_paper_is_white_in_the_dark_and_the_text_is_not(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_by_name["dark"].trigger()
    with qtbot.waitSignal(opened.preview.builder.built, timeout=20_000):
        opened.actions_by_name["show_preview"].setChecked(True)
    pages: PageView = opened.preview.pages
    qtbot.waitUntil(lambda: pages.viewport().grab().toImage().pixelColor(pages.width() // 2, 60).lightness() > 250)
    assert opened.reader.editor.viewport().grab().toImage().pixelColor(3, 3).lightness() < 80


@pytest.mark.gui_row(51)
def test_an_empty_place_says_what_to_do(opened: MainWindow, qtbot: QtBot) -> None:
    opened.binder.filter.setText("nothing like this")
    assert opened.binder.no_match.isVisible()
    qtbot.mouseClick(opened.binder.no_match.button, Qt.MouseButton.LeftButton)
    assert opened.binder.tree.isVisible()
    assert opened.binder.filter.text() == ""
    opened.binder.select("oil")
    assert opened.notes.empty.isVisible()


@pytest.mark.gui_row(29, 53)
def test_the_sample_is_tried_out_as_a_copy(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.files.opened):
        qtbot.mouseClick(window.start_page.sample, Qt.MouseButton.LeftButton)
    assert window.open_book.path is None
    assert settings.RECENT.get() == []


@pytest.mark.gui_row(30)
def test_the_window_knows_the_path_of_its_file(opened: MainWindow, book_file: Path) -> None:
    assert opened.windowFilePath() == str(book_file)
    opened.actions_by_name["close"].trigger()
    assert opened.windowFilePath() == ""
