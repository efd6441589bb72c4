"""The text: what is pasted, the buttons that follow the cursor, links, and what is done in which steps."""

import zipfile
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QHelpEvent, QImage, QTextCursor
from PySide6.QtWidgets import QDialogButtonBox, QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from book import edits
from book.media import Media
from book.model import Article, Book, Section, find_item
from book.richtext import Blocks, Figure, Paragraph, Span, paragraphs, plain_text
from exporters.formats import export
from exporters.manuscript import Choices
from gui import settings
from gui.link_dialog import LinkDialog
from gui.main_window import MainWindow
from gui.preferences import PreferencesDialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FOREIGN = '<p style="font:30px Comic; color:red">Ships <b>left</b> <a href="https://example.org">Odesa</a>.</p>'


@pytest.fixture
def oil(opened: MainWindow) -> MainWindow:
    """The window with a short article, the cursor at its end."""
    opened.activateWindow()
    opened.binder.select("oil")
    opened.reader.editor.setFocus()
    opened.reader.editor.moveCursor(QTextCursor.MoveOperation.End)
    return opened


def body(window: MainWindow) -> Blocks:
    window.reader.commit()
    found = find_item(window.open_book.book, "oil")
    assert isinstance(found, Article)
    return found.body


def copy_page() -> None:
    mime = QMimeData()
    mime.setHtml(FOREIGN)
    mime.setText("Ships left Odesa.")
    QGuiApplication.clipboard().setMimeData(mime)


@pytest.mark.gui_row(11)
def test_a_paste_is_cleaned_and_plain_on_a_key(oil: MainWindow, qtbot: QtBot) -> None:
    copy_page()
    qtbot.keyClick(oil.reader.editor, Qt.Key.Key_V, CTRL)
    spans = [span for block in body(oil) if isinstance(block, Paragraph) for span in block.spans]
    assert [span.text for span in spans if span.bold] == ["left"]
    assert [(span.text, span.link) for span in spans if span.link] == [("Odesa", "https://example.org")]
    form = oil.reader.editor.textCursor().charFormat()
    assert not form.hasProperty(form.Property.FontPixelSize.value)
    oil.open_book.undo()
    oil.reader.format_actions.paste_plain.trigger()
    assert plain_text(body(oil)).endswith("Ships left Odesa.")
    assert not any(span.bold or span.link for block in body(oil) for span in block.spans)


@pytest.mark.gui_row(11)
def test_how_one_likes_to_paste_is_remembered(oil: MainWindow, qtbot: QtBot) -> None:
    dialog = PreferencesDialog(oil.actions_by_name, oil)
    dialog.paste.setCurrentIndex(dialog.paste.findData(True))
    dialog.accept()
    copy_page()
    qtbot.keyClick(oil.reader.editor, Qt.Key.Key_V, CTRL)
    assert not any(span.bold for block in body(oil) for span in block.spans)
    assert settings.PASTE_PLAIN.get()


@pytest.mark.gui_row(12)
def test_a_pasted_picture_is_kept_and_asks_for_its_words_later(oil: MainWindow, qtbot: QtBot) -> None:
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(picture)
    qtbot.keyClick(oil.reader.editor, Qt.Key.Key_V, CTRL)
    (figure,) = [block for block in body(oil) if isinstance(block, Figure)]
    assert (figure.width, figure.height, figure.alt) == (40, 20, "")
    assert figure.media in oil.open_book.media


@pytest.mark.gui_row(12, 48)
def test_a_picture_that_is_too_large_is_refused_with_what_to_do(oil: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(21_000_000)
    before = body(oil)
    oil.reader.editor.insert_picture_file(str(path))
    assert "smaller than 20 MB" in oil.messages.text
    assert body(oil) == before


@pytest.mark.gui_row(1)
def test_a_file_that_is_pasted_into_the_text_becomes_an_item(oil: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("Ships leave\n\nThe ships left on Monday, and they are on their way south by now.\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(mime)
    before = body(oil)
    with qtbot.waitSignal(oil.collector.gathered, timeout=20_000):
        qtbot.keyClick(oil.reader.editor, Qt.Key.Key_V, CTRL)
    assert body(oil) == before
    assert len(oil.open_book.book.sections[1].items) == 2


@pytest.mark.gui_row(16)
def test_undo_leaves_the_cursor_where_it_was_in_the_words(oil: MainWindow, qtbot: QtBot) -> None:
    """The end of the text is a place for the cursor too."""
    qtbot.keyClicks(oil.reader.editor, " More")
    qtbot.keyClick(oil.reader.editor, Qt.Key.Key_Z, CTRL)
    assert oil.reader.editor.textCursor().position() == 2
    qtbot.keyClicks(oil.reader.editor, "!")
    assert plain_text(body(oil)) == "B.!"


@pytest.mark.gui_row(15)
def test_typing_is_taken_back_from_pause_to_pause(oil: MainWindow, qtbot: QtBot) -> None:
    editor = oil.reader.editor
    qtbot.keyClicks(editor, " First")
    oil.reader.commit()
    qtbot.keyClicks(editor, " words.")
    oil.reader.commit()
    oil.open_book.end_burst()
    qtbot.keyClicks(editor, " Then more.")
    oil.actions_by_name["undo"].trigger()
    assert plain_text(body(oil)) == "B. First words."
    oil.actions_by_name["undo"].trigger()
    assert plain_text(body(oil)) == "B."


@pytest.mark.gui_row(67)
def test_the_format_bar_follows_the_cursor(oil: MainWindow) -> None:
    bold = Paragraph((Span("plain "), Span("bold", bold=True)))
    oil.open_book.apply(edits.rewrite("oil", (bold,)))
    actions, editor = oil.reader.format_actions, oil.reader.editor
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert not actions.looks["bold"].isChecked()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    assert actions.looks["bold"].isChecked()
    actions.bullets.trigger()
    assert actions.bullets.isChecked()
    assert not actions.numbers.isChecked()


@pytest.mark.gui_row(67)
def test_what_the_format_bar_has_no_room_for_is_behind_an_arrow(oil: MainWindow, qtbot: QtBot) -> None:
    bar = oil.reader.format_bar
    bar.setMaximumWidth(260)
    arrow = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert arrow is not None
    qtbot.waitUntil(arrow.isVisible)


@pytest.mark.gui_row(68)
def test_every_look_that_is_offered_is_printed_in_both_formats(oil: MainWindow, tmp_path: Path) -> None:
    """A look that one of the formats does not know would leave its file as it is without it."""

    def printed(text: Blocks) -> tuple[bytes, bytes]:
        book = Book(id="b", sections=(Section(id="s", title="One", items=(Article(id="a", body=text),)),))
        for ending in ("pdf", "docx"):
            export(book, Media(), tmp_path / f"book.{ending}", Choices())
        with zipfile.ZipFile(tmp_path / "book.docx") as package:
            word = package.read("word/document.xml")
        document = pdfium.PdfDocument(tmp_path / "book.pdf")
        page = BytesIO()
        for each in document:
            each.render(scale=1).to_pil().save(page, "PNG")
        document.close()
        return page.getvalue(), word

    plain = printed(paragraphs("Some words."))
    for name, action in oil.reader.format_actions.looks.items():
        oil.open_book.apply(edits.rewrite("oil", paragraphs("Some words.")))
        oil.reader.editor.selectAll()
        action.trigger()
        page, word = printed(body(oil))
        assert page != plain[0], name
        assert word != plain[1], name


@pytest.mark.gui_row(69)
def test_a_link_is_edited_and_opens_with_ctrl_and_a_click(
    oil: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    editor = oil.reader.editor
    editor.selectAll()
    oil.reader.format_actions.link.trigger()
    dialog = editor.findChild(LinkDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.focusWidget(), "example.org/grain")
    box = dialog.findChild(QDialogButtonBox)
    qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    block = body(oil)[0]
    assert isinstance(block, Paragraph)
    assert block.spans == (Span("B.", link="https://example.org/grain"),)
    cursor = QTextCursor(editor.document())
    spot = editor.cursorRect(cursor).center() + QPoint(5, 0)
    qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == []
    qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, CTRL, pos=spot)
    assert opened == ["https://example.org/grain"]
    QGuiApplication.sendEvent(
        editor.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, spot, editor.viewport().mapToGlobal(spot))
    )
    assert "https://example.org/grain" in QToolTip.text()


@pytest.mark.gui_row(67)
def test_nothing_formats_a_text_that_may_only_be_read(oil: MainWindow) -> None:
    actions = oil.reader.format_actions
    assert actions.looks["bold"].isEnabled()
    oil.open_book.lock_out("somebody else has it open")
    oil.binder.select("suez")
    assert not any(action.isEnabled() for action in actions.all())
    oil.open_book.lock_out("")
    oil.binder.select("oil")
    assert actions.looks["bold"].isEnabled()
    oil.binder.select("oil-section")
    assert not any(action.isEnabled() for action in actions.all())
