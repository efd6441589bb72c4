"""Whatever the clipboard holds, the window does not wait for it: what is large or hostile is read beside it."""

import base64
from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from book.model import INBOX, Article, find_item
from book.richtext import Figure, plain_text, walk
from gui.main_window import MainWindow

SENTENCE = "The last ships left the port of Odesa on Monday, the ministry said."
NESTED = "<div>" * 100_000 + SENTENCE
HUGE = f"<p>{SENTENCE}</p>" * ((50 << 20) // (len(SENTENCE) + 7))


def picture() -> str:
    out = BytesIO()
    Image.new("RGB", (300, 200), "navy").save(out, "PNG")
    return f"data:image/png;base64,{base64.b64encode(out.getvalue()).decode()}"


def copy(html: str) -> None:
    mime = QMimeData()
    mime.setHtml(html)
    QGuiApplication.clipboard().setMimeData(mime)


def suez(window: MainWindow) -> Article:
    item = find_item(window.open_book.book, "suez")
    assert isinstance(item, Article)
    return item


def test_a_large_selection_comes_into_the_text_when_it_is_read(
    opened: MainWindow, qtbot: QtBot, watchdog: None
) -> None:
    opened.binder.select("suez")
    editor = opened.reader.editor
    editor.moveCursor(QTextCursor.MoveOperation.End)
    deep, closed = "<section>" * 100, "</section>" * 100
    copy(f"{deep}<p><b>{SENTENCE}</b></p><img src='{picture()}' alt='A ship'>{closed}")
    editor.paste()
    assert SENTENCE not in plain_text(suez(opened).body)
    qtbot.waitUntil(lambda: SENTENCE in plain_text(suez(opened).body), timeout=20_000)
    (figure,) = [block for block in walk(suez(opened).body) if isinstance(block, Figure)]
    assert figure.media in opened.open_book.media
    opened.open_book.undo()
    assert plain_text(suez(opened).body) == "A."


def test_a_selection_that_is_for_a_text_comes_into_no_other(opened: MainWindow, qtbot: QtBot) -> None:
    opened.binder.select("suez")
    copy("<div>" * 100 + SENTENCE)
    opened.reader.editor.paste()
    opened.binder.select("oil")
    copy("<section>" * 100 + "Oil. ")
    opened.reader.editor.paste()
    qtbot.waitUntil(lambda: "Oil." in opened.reader.editor.toPlainText(), timeout=20_000)
    assert SENTENCE not in opened.reader.editor.toPlainText()


@pytest.mark.parametrize(("html", "said"), [(NESTED, "lie deeper in each other"), (HUGE, "larger than 20 MB")])
def test_a_hostile_clipboard_is_refused_in_words_and_the_window_goes_on(
    opened: MainWindow, qtbot: QtBot, html: str, said: str, request: pytest.FixtureRequest
) -> None:
    opened.binder.select("suez")
    copy(html)
    request.getfixturevalue("watchdog")
    opened.reader.editor.paste()
    qtbot.waitUntil(lambda: said in opened.messages.text, timeout=20_000)
    assert plain_text(suez(opened).body) == "A."


@pytest.mark.parametrize(("html", "said"), [(NESTED, "lie deeper in each other"), (HUGE, "larger than 20 MB")])
def test_a_hostile_clipboard_becomes_no_article_and_the_window_goes_on(
    opened: MainWindow,
    qtbot: QtBot,
    collected: Callable[[MainWindow, Callable[[], object]], None],
    html: str,
    said: str,
    request: pytest.FixtureRequest,
) -> None:
    opened.binder.select(INBOX)
    copy(html)
    request.getfixturevalue("watchdog")
    collected(opened, opened.adding.paste)
    assert said in opened.report.lines[0].what
    assert len(opened.open_book.book.inbox) == 1


def test_more_words_than_a_text_can_hold_are_refused(opened: MainWindow, qtbot: QtBot) -> None:
    opened.binder.select("suez")
    QGuiApplication.clipboard().setText("Ships leave. " * 200_000)
    opened.reader.editor.paste()
    assert "longer than any book" in opened.messages.text
    opened.reader.editor.paste_plain()
    assert plain_text(suez(opened).body) == "A."
