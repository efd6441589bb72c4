"""Finding and replacing in the whole book, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from book import edits
from book.richtext import paragraphs, plain_text
from gui.find_everywhere import FindEverywhere
from gui.main_window import MainWindow


@pytest.fixture
def finder(opened: MainWindow, qtbot: QtBot) -> FindEverywhere:
    """The pane, open."""
    pane = opened.find_everywhere
    QAbstractItemModelTester(pane.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, pane)
    opened.actions_by_name["find_everywhere"].trigger()
    assert pane.isVisible()
    return pane


def look_for(pane: FindEverywhere, words: str, qtbot: QtBot) -> None:
    pane.field.setText(words)
    pane.search()


def rows(pane: FindEverywhere) -> list[str]:
    return [str(pane.rows.index(row).data()) for row in range(pane.rows.rowCount())]


@pytest.mark.gui_row(59)
def test_hits_stand_in_their_context(finder: FindEverywhere, qtbot: QtBot) -> None:
    look_for(finder, "world is", qtbot)
    assert rows(finder) == [
        "First grain ship departs the Black Sea: The first ship has left Odesa. The world is watching. It must go on."
    ]


def test_a_hit_opens_its_article_and_shows_the_place(opened: MainWindow, finder: FindEverywhere, qtbot: QtBot) -> None:
    opened.open_book.apply(edits.rewrite("oil", paragraphs("Oil.\n\n" * 80 + "The oil ended.")))
    opened.binder.select("grain")
    look_for(finder, "oil", qtbot)
    last = finder.rows.index(finder.rows.rowCount() - 1)
    finder.list.activated.emit(last)
    editor = opened.reader.editor
    assert opened.binder.current_id() == "oil"
    assert editor.textCursor().selectedText() == "oil"
    assert editor.textCursor().block().text() == "The oil ended."
    qtbot.waitUntil(lambda: editor.viewport().rect().intersects(editor.cursorRect()))


def test_a_hit_in_a_note_shows_the_note(opened: MainWindow, finder: FindEverywhere, qtbot: QtBot) -> None:
    look_for(finder, "welcome", qtbot)
    finder.list.activated.emit(finder.rows.index(0))
    assert opened.binder.current_id() == "grain"
    card = next(card for card in opened.notes.cards() if card.note.id == "grain-ask")
    assert card.editor.textCursor().selectedText() == "welcome"


@pytest.mark.gui_row(59)
def test_replacing_is_one_step_and_leaves_out_what_is_unchecked(
    opened: MainWindow, finder: FindEverywhere, qtbot: QtBot
) -> None:
    look_for(finder, "grain", qtbot)
    finder.replacement.setText("wheat")
    first = finder.rows.index(0)
    assert first.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    finder.rows.setData(first, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    before = opened.open_book.book
    qtbot.mouseClick(finder.replace, Qt.MouseButton.LeftButton)
    sections = opened.open_book.book.sections
    assert (sections[0].title, sections[0].items[0].headline) == ("Grain", "First wheat ship departs the Black Sea")
    opened.actions_by_name["undo"].trigger()
    assert opened.open_book.book == before


def test_an_address_is_found_but_not_replaced(finder: FindEverywhere, qtbot: QtBot) -> None:
    look_for(finder, "state.gov", qtbot)
    finder.replacement.setText("example.org")
    assert finder.rows.rowCount() == 1
    assert finder.rows.index(0).data(Qt.ItemDataRole.CheckStateRole) is None
    assert not finder.replace.isEnabled()


def test_an_edit_is_found_at_once(opened: MainWindow, finder: FindEverywhere, qtbot: QtBot) -> None:
    look_for(finder, "quite new", qtbot)
    assert finder.count.text() == "Not found"
    opened.open_book.apply(edits.rewrite("memo", paragraphs("Quite new.")))
    qtbot.waitUntil(lambda: finder.rows.rowCount() == 1)


def test_words_being_typed_are_replaced_too(opened: MainWindow, finder: FindEverywhere, qtbot: QtBot) -> None:
    opened.binder.select("memo")
    opened.reader.editor.setFocus()
    qtbot.keyClicks(opened.reader.editor, "Typed. ")
    look_for(finder, "typed", qtbot)
    finder.replacement.setText("Written")
    finder.replace_chosen()
    memo = opened.open_book.book.sections[0].items[1]
    assert plain_text(memo.body).startswith("Written. ")


def test_esc_closes_the_pane(finder: FindEverywhere, qtbot: QtBot) -> None:
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not finder.isVisible()
