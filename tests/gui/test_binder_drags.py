"""Rows on their way: within the tree, between two windows, copied and pasted."""

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from book import edits
from book.model import INBOX, TRASH, Book, find_item
from book.richtext import Figure
from gui.binder import Binder
from gui.carried import ITEMS_TYPE, arrived
from gui.open_book import OpenBook


def made(qtbot: QtBot, book: Book) -> tuple[Binder, OpenBook]:
    open_book = OpenBook()
    open_book.new(book)
    binder = Binder(open_book)
    qtbot.addWidget(binder)
    return binder, open_book


def drop(binder: Binder, mime: QMimeData, onto: str, row: int = -1, action: Qt.DropAction = Qt.DropAction.MoveAction):
    index = binder.model.index_of(onto) if onto else QModelIndex()
    if allowed := binder.model.canDropMimeData(mime, action, row, 0, index):
        binder.model.dropMimeData(mime, action, row, 0, index)
    return allowed


def carry(binder: Binder, *ids: str) -> QMimeData:
    return binder.model.mimeData([binder.model.index_of(one) for one in ids])


@pytest.mark.gui_row(7)
def test_a_drag_with_ctrl_copies(book: Book, qtbot: QtBot) -> None:
    """Row 7: Ctrl-drag copies."""
    binder, open_book = made(qtbot, book)
    assert drop(binder, carry(binder, "oil"), "grain-section", 1, Qt.DropAction.CopyAction)
    headlines = [item.headline for item in open_book.book.sections[0].items]
    assert headlines[1] == "Oil Embargo, 1973–1974"
    assert [item.id for item in open_book.book.sections[1].items] == ["oil"]
    assert open_book.book.sections[0].items[1].id != "oil"
    open_book.undo()
    assert open_book.book == book


@pytest.mark.gui_row(5)
def test_several_rows_keep_their_order(book: Book, qtbot: QtBot) -> None:
    """Row 5: multi-select keeps order."""
    binder, open_book = made(qtbot, book)
    binder.choose(["memo", "loose", "grain"])
    assert drop(binder, carry(binder, *binder.selected_ids()), "oil-section", 0)
    assert [item.id for item in open_book.book.sections[1].items] == ["loose", "grain", "memo", "oil"]


def test_rows_go_from_one_window_to_another_with_their_pictures(book: Book, qtbot: QtBot) -> None:
    """Row 5: drags between two windows."""
    one, one_book = made(qtbot, book)
    name = one_book.media.add(b"a picture", "png")
    one_book.apply(edits.rewrite("grain", (Figure(name),)))
    other, other_book = made(qtbot, Book())
    assert drop(other, carry(one, "grain", "memo"), INBOX)
    assert [item.headline for item in other_book.book.inbox] == [
        "First grain ship departs the Black Sea", "What to expect",
    ]  # fmt: skip
    assert name in other_book.media
    assert find_item(one_book.book, "grain") is not None
    assert drop(other, carry(one, "oil-section"), "", 1)
    assert [section.title for section in other_book.book.sections] == ["Oil"]


def test_what_is_copied_is_pasted_with_fresh_ids(book: Book, qtbot: QtBot) -> None:
    binder, open_book = made(qtbot, book)
    binder.select("grain")
    binder.copy()
    assert "The first ship has left Odesa." in QGuiApplication.clipboard().text()
    assert binder.take(QGuiApplication.clipboard().mimeData(), "oil-section", None)
    copy = open_book.book.sections[1].items[-1]
    assert copy.headline == "First grain ship departs the Black Sea"
    assert binder.current_id() == copy.id
    assert open_book.undo_name == "Duplicate"


@pytest.mark.parametrize("data", [b"", b"no", b"\x82\xa6things\x90\xa5media\x81\xa3a.b\xc4\x01x"])
def test_a_clipboard_that_only_claims_to_hold_rows_is_not_believed(data: bytes) -> None:
    mime = QMimeData()
    mime.setData(ITEMS_TYPE, data)
    came = arrived(mime)
    assert came is None or not came.media


def test_nothing_from_elsewhere_drops_on_the_trash(book: Book, qtbot: QtBot) -> None:
    """Row 6: a forbidden target shows it."""
    binder, _ = made(qtbot, book)
    mime = QMimeData()
    mime.setText("words")
    assert not drop(binder, mime, TRASH)
    other, _ = made(qtbot, Book())
    assert not drop(other, carry(binder, "grain"), TRASH)


@pytest.mark.gui_row(6)
def test_a_drag_says_what_and_how_many(book: Book, qtbot: QtBot) -> None:
    """Row 6: the drag shows count and title."""
    binder, _ = made(qtbot, book)
    one = binder.tree.drag_picture([binder.model.index_of("oil")])
    two = binder.tree.drag_picture([binder.model.index_of("oil"), binder.model.index_of("memo")])
    assert two.width() > one.width()
