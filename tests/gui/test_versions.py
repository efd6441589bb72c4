"""A version is named in the window, compared as text, and one item of it is brought back."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from book import edits, project_file
from book.model import Article, Book, find_item
from book.richtext import paragraphs, plain_text
from gui.compare_dialog import CompareDialog
from gui.main_window import MainWindow
from gui.versions_dialog import VersionsDialog


@pytest.fixture
def sent(opened: MainWindow, qtbot: QtBot) -> VersionsDialog:
    """The window's list of versions, with the book kept as sent."""
    opened.actions_by_name["versions"].trigger()
    dialog = opened.findChild(VersionsDialog)
    assert dialog is not None
    dialog.name.setText("As sent to the Minister, 14:10")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    return dialog


def test_a_version_is_kept_with_the_next_save(
    opened: MainWindow, sent: VersionsDialog, qtbot: QtBot, book_file: Path, book: Book
) -> None:
    assert sent.list.topLevelItem(0).text(0) == "As sent to the Minister, 14:10"
    assert opened.isWindowModified()
    with qtbot.waitSignal(opened.files.saved):
        opened.actions_by_name["save"].trigger()
    assert not opened.isWindowModified()
    project = project_file.read(book_file)
    assert [version.name for version in project.versions.named] == ["As sent to the Minister, 14:10"]


def test_one_item_is_brought_back(opened: MainWindow, sent: VersionsDialog, qtbot: QtBot) -> None:
    opened.open_book.apply(edits.rewrite("oil", paragraphs("Other words.")))
    opened.open_book.apply(edits.rewrite("suez", paragraphs("These stay.")))
    qtbot.mouseClick(sent.compare, Qt.MouseButton.LeftButton)
    dialog = opened.findChild(CompareDialog)
    assert dialog is not None
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert rows == ["Changed: The Suez Crisis, 1956", "Changed: Oil Embargo, 1973–1974"]
    dialog.list.setCurrentRow(1)
    assert "Other words." in dialog.text.toPlainText()
    qtbot.mouseClick(dialog.bring, Qt.MouseButton.LeftButton)
    oil, suez = find_item(opened.open_book.book, "oil"), find_item(opened.open_book.book, "suez")
    assert isinstance(oil, Article)
    assert isinstance(suez, Article)
    assert (plain_text(oil.body), plain_text(suez.body)) == ("B.", "These stay.")
    assert opened.open_book.undo_name


def test_an_item_that_is_gone_for_good_comes_back_where_it_was(
    opened: MainWindow, sent: VersionsDialog, qtbot: QtBot
) -> None:
    opened.open_book.apply(edits.delete(["suez"]))
    opened.open_book.apply(edits.empty_trash())
    qtbot.mouseClick(sent.compare, Qt.MouseButton.LeftButton)
    dialog = opened.findChild(CompareDialog)
    assert dialog is not None
    assert dialog.list.item(0).text().startswith("Gone")
    qtbot.mouseClick(dialog.bring, Qt.MouseButton.LeftButton)
    assert [item.id for item in opened.open_book.book.sections[0].sections[0].items] == ["suez"]


def test_a_version_opens_as_a_book_of_its_own(
    opened: MainWindow, sent: VersionsDialog, qtbot: QtBot, book: Book
) -> None:
    opened.open_book.apply(edits.retitle("", "Later"))
    qtbot.mouseClick(sent.open_copy, Qt.MouseButton.LeftButton)
    question = opened.findChild(QMessageBox)
    qtbot.mouseClick(question.button(QMessageBox.StandardButton.Discard), Qt.MouseButton.LeftButton)
    assert replace(opened.open_book.book, id=book.id) == book
    assert opened.open_book.book.id != book.id
    assert opened.open_book.path is None


def test_a_version_can_go(opened: MainWindow, sent: VersionsDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(sent.remove, Qt.MouseButton.LeftButton)
    assert opened.open_book.versions.named == ()
    assert sent.list.topLevelItemCount() == 0
