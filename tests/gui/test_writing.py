"""Reading and writing: find and replace, key points, what an import cut, counts and budgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from book import edits
from book.key_points import make_key_point
from book.model import Article, Note, Original, find_item
from book.references import cited
from book.richtext import paragraphs, plain_text
from gui.main_window import MainWindow

BODY = paragraphs("Grain ships left. The grain is dry.\n\nNo GRAIN is lost, says grainger.")


@pytest.fixture
def grain(opened: MainWindow) -> MainWindow:
    """The window with an article about grain."""
    opened.open_book.apply(edits.rewrite("grain", BODY))
    opened.open_book.end_burst()
    opened.binder.select("grain")
    return opened


def article(window: MainWindow) -> Article:
    found = find_item(window.open_book.book, "grain")
    assert isinstance(found, Article)
    return found


@pytest.mark.gui_row(58)
def test_words_are_found_and_counted_and_the_way_round_is_told(grain: MainWindow, qtbot: QtBot) -> None:
    """Row 58: find in the text with case, whole word, count, wrap told."""
    grain.actions_by_name["find"].trigger()
    bar = grain.reader.find_bar
    qtbot.keyClicks(bar.field, "grain")
    assert bar.count.text() == "1 of 4"
    qtbot.mouseClick(bar.whole, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "1 of 3"
    qtbot.mouseClick(bar.case, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "1 of 1"
    qtbot.mouseClick(bar.case, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "2 of 3"
    for _ in range(2):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 3, from the beginning again"


@pytest.mark.gui_row(58)
def test_replace_all_is_one_step(grain: MainWindow, qtbot: QtBot) -> None:
    """Row 58: replace, count told, one undo."""
    before = grain.open_book.book
    grain.actions_by_name["replace"].trigger()
    bar = grain.reader.find_bar
    qtbot.keyClicks(bar.field, "grain")
    bar.instead.setText("wheat")
    qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "4 replaced"
    assert plain_text(article(grain).body) == "wheat ships left. The wheat is dry.\n\nNo wheat is lost, says wheatger."
    grain.open_book.undo()
    assert grain.open_book.book == before


@pytest.mark.gui_row(58)
def test_replace_one_goes_to_the_next(grain: MainWindow, qtbot: QtBot) -> None:
    grain.actions_by_name["replace"].trigger()
    bar = grain.reader.find_bar
    bar.field.setText("grain")
    bar.instead.setText("wheat")
    qtbot.mouseClick(bar.replace_one, Qt.MouseButton.LeftButton)
    assert grain.reader.editor.textCursor().selectedText() == "grain"
    grain.reader.commit()
    assert plain_text(article(grain).body).startswith("wheat ships left. The grain is dry.")


def test_a_sentence_becomes_a_key_point_with_its_source(grain: MainWindow) -> None:
    before = grain.open_book.book
    cursor = grain.reader.editor.textCursor()
    cursor.setPosition(25)
    grain.reader.editor.setTextCursor(cursor)
    grain.actions_by_name["key_point"].trigger()
    found = article(grain)
    note = found.notes[-1]
    assert note.kind == "key_points"
    assert plain_text(note.body) == "The grain is dry. – Department of State, 3 August 2022"
    assert cited(note.body) == {"grain"}
    marked = [span.text for span in found.body[0].spans if span.highlight]
    assert marked == ["The grain is dry."]
    assert grain.open_book.undo_name == "Make key point"
    grain.open_book.undo()
    assert grain.open_book.book == before


def test_key_points_of_one_item_are_one_list(grain: MainWindow) -> None:
    for words in ("One.", "Two."):
        grain.open_book.apply(make_key_point("grain", BODY, words))
    points = [note for note in article(grain).notes if note.kind == "key_points"]
    assert [plain_text(note.body) for note in points] == ["One.\nTwo."]


def test_what_was_cut_is_counted_and_comes_back_with_one_click(opened: MainWindow, qtbot: QtBot) -> None:
    page = b"<html><body><p>The ships have left Odesa today.</p><p>Read also our other story.</p></body></html>"
    name = opened.open_book.media.add(page, "html")
    cut = Article(
        id="cut", headline="Ships", body=paragraphs("The ships have left Odesa today."),
        original=Original(media=name, media_type="text/html"),
    )  # fmt: skip
    opened.open_book.apply(edits.add_items([cut], "oil-section"))
    opened.binder.select("cut")
    kept = opened.reader.facts.kept
    qtbot.waitUntil(kept.isVisible)
    assert kept.text() == "Kept 6 of 11 words"
    qtbot.mouseClick(kept, Qt.MouseButton.LeftButton)
    pane = opened.reader.original
    qtbot.waitUntil(lambda: pane.back.width() > 20)
    assert pane.list.currentIndex().data() == "Left out: Read also our other story."
    qtbot.mouseClick(pane.back, Qt.MouseButton.LeftButton)
    found = find_item(opened.open_book.book, "cut")
    assert isinstance(found, Article)
    assert plain_text(found.body).endswith("Read also our other story.")
    qtbot.waitUntil(lambda: kept.text() == "Kept 11 of 11 words")
    opened.binder.select("oil")
    assert not kept.isVisible()
    assert not pane.isVisible()


@pytest.mark.gui_row(63)
def test_words_and_minutes_are_counted(grain: MainWindow, qtbot: QtBot) -> None:
    """Row 63: article, selection, section, book; reading time."""
    qtbot.waitUntil(lambda: grain.status.place.text() == "This text: 13 words · 1 min")
    assert grain.status.counts.text().startswith("5 items · ")
    cursor = grain.reader.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    grain.reader.editor.setTextCursor(cursor)
    qtbot.waitUntil(lambda: grain.status.place.text().endswith("7 selected"))
    grain.binder.select("grain-section")
    qtbot.waitUntil(lambda: grain.status.place.text().startswith("This section: 16 words"))


def test_a_note_that_is_too_long_says_so(opened: MainWindow) -> None:
    long = Note(id="long", kind="bottom_line", body=paragraphs("word " * 41))
    opened.open_book.apply(edits.add_note("oil", long))
    opened.binder.select("oil")
    (card,) = opened.notes.cards()
    assert card.budget.text() == "⚠ 41 of 40 words"
    opened.open_book.apply(edits.set_note("long", kind="talking_points"))
    assert card.budget.text() == "41 of 300 words"
