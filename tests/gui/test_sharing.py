"""Two people with one book: each is told of the other, and nobody's work is overwritten unseen."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from book import edits, project_file
from book.backups import Backups
from book.edits import Edit
from book.lock import lock_path
from book.machine import this_machine
from book.model import Article, find_item
from book.richtext import paragraphs, plain_text
from gui.compare_dialog import CompareDialog
from gui.main_window import MainWindow
from gui.merge_dialog import MergeDialog
from gui.messages import MessageBar


def by_somebody(path: Path) -> None:
    holder = {"user": "jane", "host": "LAPTOP7", "pid": 1, "app": "Briefbook 1", "token": "abc"}
    lock_path(path).write_text(json.dumps(holder | {"since": datetime.now(UTC).isoformat()}))


def press(qtbot: QtBot, bar: MessageBar, text: str) -> None:
    button = next(button for button in bar.buttons() if button.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def theirs_saved(path: Path, *steps: Edit, to: Path | None = None) -> None:
    project = project_file.read(path)
    book = project.book
    for step in steps:
        book = step.change(book)
    project_file.write(to or path, book, project.media, stamp=project.stamp, force=to is not None)


def text_of(window: MainWindow, item_id: str) -> str:
    item = find_item(window.open_book.book, item_id)
    assert isinstance(item, Article)
    return plain_text(item.body)


def come_back(window: MainWindow) -> None:
    """The person comes back to the window."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))


def test_an_open_book_is_locked_until_it_is_closed(opened: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    qtbot.waitUntil(lambda: lock_path(book_file).exists())
    opened.actions_by_name["close"].trigger()
    assert not lock_path(book_file).exists()


def test_opening_takes_away_what_a_killed_save_left(window: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True)
    half = book_file.with_name(f".~visit.briefbook.{this_machine()}-{gone.stdout.strip()}-0123abcd.tmp")
    half.write_bytes(b"half")
    window.files.open(book_file)
    qtbot.waitUntil(lambda: not half.exists())


@pytest.mark.gui_row(27)
def test_somebody_elses_book_is_read_only_with_who_and_when(window: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    by_somebody(book_file)
    window.files.open(book_file)
    qtbot.waitUntil(lambda: "jane (LAPTOP7)" in window.alert.text)
    assert window.open_book.read_only
    assert window.status.state.text() == "Read-only"
    assert [button.text() for button in window.alert.buttons()] == ["Open a copy", "Take over"]


@pytest.mark.gui_row(27)
def test_a_copy_can_be_worked_on(window: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    by_somebody(book_file)
    window.files.open(book_file)
    qtbot.waitUntil(lambda: bool(window.alert.text))
    with qtbot.waitSignal(window.files.opened):
        press(qtbot, window.alert, "Open a copy")
    assert not window.open_book.read_only
    assert window.open_book.path is None
    assert json.loads(lock_path(book_file).read_text())["user"] == "jane"


@pytest.mark.gui_row(27)
def test_a_lock_can_be_taken_over(window: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    by_somebody(book_file)
    window.files.open(book_file)
    qtbot.waitUntil(lambda: bool(window.alert.text))
    press(qtbot, window.alert, "Take over")
    qtbot.waitUntil(lambda: json.loads(lock_path(book_file).read_text())["user"] != "jane")
    assert not window.open_book.read_only


def test_the_one_who_was_taken_over_is_told(opened: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    qtbot.waitUntil(lambda: lock_path(book_file).exists())
    by_somebody(book_file)
    come_back(opened)
    qtbot.waitUntil(lambda: "taken this book over" in opened.messages.text)


def test_a_folder_without_rights_still_opens(
    window: MainWindow, qtbot: QtBot, book_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("book.lock.lock_path", lambda path: path.parent / "no" / "rights")
    with qtbot.waitSignal(window.files.opened):
        window.files.open(book_file)
    assert not window.open_book.read_only


@pytest.mark.gui_row(28)
def test_somebody_elses_save_is_noticed_on_coming_back(opened: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    theirs_saved(book_file, edits.retitle("", "Theirs"))
    come_back(opened)
    qtbot.waitUntil(lambda: "since you opened it" in opened.alert.text)
    with qtbot.waitSignal(opened.files.opened):
        press(qtbot, opened.alert, "Show theirs")
    assert opened.open_book.book.title == "Theirs"
    assert opened.alert.text == ""


def test_two_saves_of_one_book_are_merged(opened: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    theirs_saved(book_file, edits.rewrite("oil", paragraphs("Theirs.")), edits.retitle("", "Their title"))
    opened.open_book.apply(edits.rewrite("suez", paragraphs("Mine.")))
    opened.actions_by_name["save"].trigger()
    qtbot.waitUntil(lambda: "somebody else" in opened.alert.text)
    press(qtbot, opened.alert, "Merge…")
    qtbot.waitUntil(lambda: opened.findChild(MergeDialog) is not None)
    dialog = opened.findChild(MergeDialog)
    assert dialog.choices == []
    qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    assert (text_of(opened, "oil"), text_of(opened, "suez")) == ("Theirs.", "Mine.")
    assert opened.open_book.undo_name == "Merge"
    with qtbot.waitSignal(opened.files.saved):
        opened.actions_by_name["save"].trigger()
    saved = project_file.read(book_file)
    assert saved.book == opened.open_book.book
    assert saved.book.title == "Their title"


def test_what_both_changed_is_chosen(opened: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    theirs_saved(book_file, edits.rewrite("oil", paragraphs("Theirs.")), edits.retitle("suez", "Their Suez"))
    opened.open_book.apply(edits.rewrite("oil", paragraphs("Mine.")))
    opened.open_book.apply(edits.retitle("suez", "My Suez"))
    opened.sharing.merge_with(book_file)
    qtbot.waitUntil(lambda: opened.findChild(MergeDialog) is not None)
    dialog = opened.findChild(MergeDialog)
    rows = [dialog.list.topLevelItem(number).text(0) for number in range(2)]
    assert rows == ["My Suez: headline", "Oil Embargo, 1973–1974: text"]
    dialog.choices[1].setCurrentIndex(1)
    qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    assert text_of(opened, "oil") == "Theirs."
    suez = find_item(opened.open_book.book, "suez")
    assert suez is not None
    assert suez.headline == "My Suez"


def test_a_sync_clients_copy_is_noticed_and_merged(
    opened: MainWindow, qtbot: QtBot, book_file: Path, tmp_path: Path
) -> None:
    opened.open_book.apply(edits.rewrite("suez", paragraphs("Mine.")))
    with qtbot.waitSignal(opened.files.saved):
        opened.actions_by_name["save"].trigger()
    backups = Backups(tmp_path / "local" / "backups")
    qtbot.waitUntil(lambda: len(backups.of("book")) == 2)
    before = backups.of("book")[-1].path
    copy = book_file.with_name("visit (Jane's conflicted copy 2026-11-24).briefbook")
    theirs_saved(before, edits.rewrite("oil", paragraphs("Theirs.")), to=copy)
    come_back(opened)
    qtbot.waitUntil(lambda: "changed in two places" in opened.messages.text)
    press(qtbot, opened.messages, "Compare…")
    qtbot.waitUntil(lambda: opened.findChild(CompareDialog) is not None)
    opened.findChild(CompareDialog).reject()
    opened.sharing.merge_with(copy)
    qtbot.waitUntil(lambda: opened.findChild(MergeDialog) is not None)
    dialog = opened.findChild(MergeDialog)
    assert dialog.choices == []
    qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    assert (text_of(opened, "oil"), text_of(opened, "suez")) == ("Theirs.", "Mine.")
    press(qtbot, opened.messages, "Put the copy away")
    qtbot.waitUntil(lambda: not copy.exists())
    assert any("conflicted copy" in one.name for one in backups.of("book"))
