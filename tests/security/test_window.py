"""T7, T8: text from strangers is shown as text; no file and no address is read because it was shown."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtGui import Qt as rich  # noqa: N813
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

import gui
from book import project_file
from book.media import Media
from book.model import Book, items_in, sections_in
from gui.main_window import MainWindow
from gui.safe_document import SafeDocument
from gui.visible import visible
from tests.gui.conftest import own_settings as own_settings
from tests.gui.conftest import window as window
from tests.security.hostile import poisoned

RICH = ("<b>bold</b><img src='file:///etc/hostname'>", "<img src='\\\\127.0.0.1\\share\\a.png'>", "<p>p</p>")


@pytest.fixture
def hostile_file(tmp_path: Path, book: Book) -> Path:
    path = tmp_path / "mailed.briefbook"
    project_file.write(path, poisoned(book, list(RICH)), Media())
    return path


def would_be_rich(label: QLabel) -> bool:
    if label.textFormat() == Qt.TextFormat.PlainText or label.property("ours"):
        return False
    return label.textFormat() == Qt.TextFormat.RichText or rich.mightBeRichText(label.text())


def tips_in(model, parent: QModelIndex | None = None) -> list[str]:
    parent = parent or QModelIndex()
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found.append(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
        found += tips_in(model, index)
    return found


def test_no_label_and_no_tip_reads_a_books_words_as_markup(
    window: MainWindow,
    qtbot: QtBot,
    hostile_file: Path,
) -> None:
    window.files.open(hostile_file)
    qtbot.waitUntil(lambda: window.files.is_open)
    book = window.open_book.book
    for thing in ["", *(item.id for item in items_in(book)), *(one.id for one in sections_in(book.sections))]:
        if thing:
            window.binder.select(thing)
        for widget in window.findChildren(QWidget):
            if isinstance(widget, QLabel):
                assert not would_be_rich(widget) or "file:///" not in widget.text(), widget.text()
            tip = widget.toolTip()
            assert not rich.mightBeRichText(tip) or "<img" not in tip, (widget, tip)
    for tip in tips_in(window.binder.tree.model()):
        assert not rich.mightBeRichText(tip) or "<img" not in tip, tip
    for action in window.actions_by_name.values():
        assert "<img" not in action.toolTip()


def test_the_question_whether_to_save_shows_a_title_as_it_is(window: MainWindow) -> None:
    window.files.show_new(Book(title=RICH[0]))
    window.open_book.apply(project_edit())
    window.actions_by_name["close"].trigger()
    (asked,) = window.findChildren(QMessageBox)
    assert RICH[0] in asked.text()
    assert asked.textFormat() == Qt.TextFormat.PlainText
    asked.button(QMessageBox.StandardButton.Discard).click()


def project_edit():
    from book import edits

    return edits.set_book(subtitle="changed")


def test_an_error_is_shown_as_plain_text(window: MainWindow) -> None:
    window.messages.show_text(RICH[0], "trouble")
    labels = [label for label in window.messages.findChildren(QLabel) if label.text() == RICH[0]]
    assert [label.textFormat() for label in labels] == [Qt.TextFormat.PlainText]


ADDRESSES = (
    "file:///etc/hostname",
    "/etc/hostname",
    "etc.png",
    "http://127.0.0.1:9/a.png",
    "//127.0.0.1/share/a.png",
    "\\\\127.0.0.1\\share",
    "qrc:/x",
    ":/x",
    "data:image/png;base64,AAAA",
    "file://host/share/a.png",
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_document_answers_from_the_book_alone(qtbot: QtBot, tmp_path: Path, address: str) -> None:
    secret = tmp_path / "secret.png"
    image = QImage(7, 5, QImage.Format.Format_RGB32)
    image.save(str(secret))
    document = SafeDocument({})
    for one in (address, secret.as_uri(), str(secret)):
        for kind in QTextDocument.ResourceType:
            answer = document.resource(kind, QUrl(one))
            assert answer is not None
            assert not isinstance(answer, QImage) or answer.width() != 7


def test_pasted_html_brings_no_address_to_fetch(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    from book import edits
    from book.model import Article
    from book.richtext import media_in

    window.files.show_new(Book())
    window.open_book.apply(edits.add_items([Article(id="a", headline="A")]))
    window.binder.select("a")
    mime = QMimeData()
    mime.setHtml(
        "<p style='color:red' onclick='x()'>Words <a href='javascript:alert(1)'>bad</a> <a href='https://e.org/'>good</a>"
        "<img src='http://127.0.0.1:9/pixel.png'><img src='file:///etc/hostname'></p><script>alert(1)</script>"
    )
    QGuiApplication.clipboard().setMimeData(mime)
    window.reader.editor.paste()
    window.open_book.settle()
    item = window.open_book.book.inbox[0]
    text = str(item)
    assert "javascript" not in text
    assert "127.0.0.1" not in text
    assert "onclick" not in text
    assert "alert" not in text
    assert media_in(item.body) == frozenset()  # type: ignore[union-attr]


OWN_TEXT = {"manual.py"}
"""Modules that show only text which comes with the program."""


def test_no_widget_shows_rich_text_past_the_safe_document() -> None:
    """Whoever shows text from a book does it in a SafeDocument, in plain text, or in a label that says so."""
    for path in sorted(Path(gui.__path__[0]).glob("*.py")):
        code = path.read_text("utf-8")
        if path.name in OWN_TEXT:
            continue
        for bare in re.findall(r"\b(?:QTextEdit|QTextBrowser)\(|(?<!class Safe)\bQTextDocument\(\)", code):
            pytest.fail(f"{path.name}: {bare} reads local files that a text names; use SafeDocument")
        for box in re.findall(r"= QMessageBox\(", code):
            assert "setTextFormat" in code, f"{path.name}: {box} guesses whether a title is markup"
        assert ".setHtml(" not in code.replace("mime.setHtml(", ""), f"{path.name}: HTML goes through the importers"
        assert "RichText)" not in code, path.name


SPOOFED = "photo\u202egpj.exe"


def test_turned_text_is_shown_with_its_marks() -> None:
    assert visible(SPOOFED) == "photo[RLO]gpj.exe"
    assert visible("שלום \u200fworld") == "שלום \u200fworld"
