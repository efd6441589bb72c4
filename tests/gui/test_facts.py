"""The facts of an item: what is missing or was guessed is marked, so that a person looks at it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from book import edits
from book.model import Article, find_item
from gui.main_window import MainWindow


@pytest.fixture
def guessed(opened: MainWindow) -> MainWindow:
    """The window with an article whose date was guessed and whose outlet is not known."""
    article = Article(
        id="new", headline="Ships leave", published=date(2024, 12, 9), byline="J. Doe", unsure=("published", "byline")
    )
    opened.open_book.apply(edits.add_items([article], "oil-section"))
    opened.binder.select("new")
    return opened


def marks(window: MainWindow) -> dict[str, str]:
    return {name: mark.toolTip() for name, mark in window.reader.facts.marks.items() if mark.isVisible()}


def unsure(window: MainWindow) -> tuple[str, ...]:
    article = find_item(window.open_book.book, "new")
    assert isinstance(article, Article)
    return article.unsure


def test_a_guess_is_marked_until_somebody_says_that_it_is_right(guessed: MainWindow, qtbot: QtBot) -> None:
    assert {name: tip.split()[0] for name, tip in marks(guessed).items()} == {
        "published": "Guessed", "byline": "Guessed", "outlet": "Not",
    }  # fmt: skip
    qtbot.mouseClick(guessed.reader.facts.marks["published"], Qt.MouseButton.LeftButton)
    assert unsure(guessed) == ("byline",)
    assert "published" not in marks(guessed)
    guessed.open_book.undo()
    assert "published" in marks(guessed)


def test_writing_a_fact_makes_it_sure(guessed: MainWindow, qtbot: QtBot) -> None:
    field = guessed.reader.facts.fields["byline"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Jane Doe")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert unsure(guessed) == ("published",)


def test_the_mark_of_a_missing_fact_leads_to_its_field(guessed: MainWindow, qtbot: QtBot) -> None:
    guessed.activateWindow()
    qtbot.mouseClick(guessed.reader.facts.marks["outlet"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(guessed.reader.facts.fields["outlet"].hasFocus)


def test_a_headline_that_is_being_typed_stays_when_something_else_of_the_item_changes(
    guessed: MainWindow, qtbot: QtBot
) -> None:
    headline = guessed.reader.facts.headline
    guessed.activateWindow()
    headline.setFocus()
    qtbot.waitUntil(headline.hasFocus)
    headline.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(headline, " Odesa")
    guessed.open_book.apply(edits.set_facts("new", outlet="Reuters"))
    assert headline.toPlainText() == "Ships leave Odesa"
    headline.commit()
    article = find_item(guessed.open_book.book, "new")
    assert article is not None
    assert article.headline == "Ships leave Odesa"
