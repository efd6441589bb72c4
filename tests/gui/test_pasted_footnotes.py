"""Footnotes of what was copied in Word arrive with it: in a text, undone in one step, and in an article of its own."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from book.model import INBOX, Article, find_item
from book.richtext import Blocks, Span, Spans, footnotes_of, plain_text, spans_in
from gui.main_window import MainWindow

SENTENCE = "The last ships left the port of Odesa on Monday, the ministry said, and the others wait for better weather"
_SIGN = "<span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span>"
COPIED = f"""<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator
content="Microsoft Word 15">
<style><!-- p.MsoNormal {{margin:0cm;}} --></style></head><body lang=EN-GB><!--StartFragment-->
<p class=MsoNormal>{SENTENCE}<a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title="">{_SIGN}</a>.<o:p></o:p></p>
<p class=MsoNormal>{SENTENCE}.<o:p></o:p></p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title="">{_SIGN}</a> See <a href="https://example.org/ships">its statement</a>.<o:p></o:p></p></div></div>
<!--EndFragment--></body></html>"""
MARK = "\ufffc"
NOTE = (Span("See "), Span("its statement", link="https://example.org/ships"), Span("."))


def copy(html: str) -> None:
    mime = QMimeData()
    mime.setHtml(html)
    QGuiApplication.clipboard().setMimeData(mime)


def notes_in(body: Blocks) -> list[Spans]:
    return [note for spans in spans_in(body) for note in footnotes_of(spans)]


def test_a_footnote_of_word_comes_into_a_text_with_its_mark(opened: MainWindow, qtbot: QtBot) -> None:
    opened.binder.select("suez")
    editor = opened.reader.editor
    editor.moveCursor(QTextCursor.MoveOperation.End)
    copy(COPIED)
    editor.paste()
    qtbot.waitUntil(lambda: SENTENCE in editor.toPlainText(), timeout=20_000)
    assert editor.toPlainText().count(MARK) == 1
    assert "[1]" not in editor.toPlainText()
    assert "its statement" not in editor.toPlainText()
    opened.reader.commit()
    item = find_item(opened.open_book.book, "suez")
    assert isinstance(item, Article)
    assert notes_in(item.body) == [NOTE]
    opened.open_book.undo()
    assert MARK not in editor.toPlainText()


def test_a_footnote_of_word_comes_into_an_article_of_its_own(
    opened: MainWindow, collected: Callable[[MainWindow, Callable[[], object]], None]
) -> None:
    opened.binder.select(INBOX)
    copy(COPIED)
    collected(opened, opened.adding.paste)
    item = opened.open_book.book.inbox[-1]
    assert isinstance(item, Article)
    assert notes_in(item.body) == [NOTE]
    assert plain_text(item.body) == f"{SENTENCE}.\nSee its statement.\n\n{SENTENCE}."
