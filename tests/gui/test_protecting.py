"""A book is put under a password in the window, and opens with it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from book import edits, project_file
from book.errors import Protected
from book.recovery import Recovery
from book.richtext import paragraphs
from gui.main_window import MainWindow
from gui.password_dialog import PasswordDialog


def dialog_of(window: MainWindow, qtbot: QtBot) -> PasswordDialog:
    def shown() -> list[PasswordDialog]:
        return [one for one in window.findChildren(PasswordDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[-1]


@pytest.fixture
def sealed(opened: MainWindow, qtbot: QtBot) -> MainWindow:
    opened.actions_by_name["protect"].trigger()
    dialog = dialog_of(opened, qtbot)
    dialog.password.setText("one")
    assert not dialog.agree.isEnabled()
    dialog.again.setText("one")
    dialog.accept()
    qtbot.waitUntil(lambda: opened.open_book.key is not None)
    assert opened.isWindowModified()
    with qtbot.waitSignal(opened.files.saved):
        opened.actions_by_name["save"].trigger()
    return opened


def test_a_sealed_book_opens_with_its_password(sealed: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    assert not sealed.isWindowModified()
    with pytest.raises(Protected):
        project_file.read(book_file)
    sealed.actions_by_name["close"].trigger()
    sealed.files.open(book_file)
    first = dialog_of(sealed, qtbot)
    first.password.setText("two")
    first.accept()
    qtbot.waitUntil(lambda: dialog_of(sealed, qtbot) is not first)
    again = dialog_of(sealed, qtbot)
    again.password.setText("one")
    with qtbot.waitSignal(sealed.files.opened):
        again.accept()
    assert sealed.open_book.book.title == "Black Sea visit"


def test_a_crash_leaves_a_sealed_copy(sealed: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(sealed.safety.autosave.kept):
        sealed.open_book.apply(edits.rewrite("suez", paragraphs("Canary words")))
    files = [file for file in (tmp_path / "local" / "recovery").rglob("*") if file.is_file()]
    assert any(file.suffix == ".journal" for file in files)
    assert not any(b"Canary" in file.read_bytes() for file in files)
    held = sealed.safety.autosave.recovery._held
    assert held is not None
    held.let_go()
    sealed.safety.recovered.show_left(Recovery(tmp_path / "local" / "recovery").left())
    (row,) = sealed.safety.recovered.rows
    assert "under a password" in row.said.text()


def test_the_password_can_be_taken_away(sealed: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    sealed.actions_by_name["protect"].trigger()
    dialog_of(sealed, qtbot).accept()
    with qtbot.waitSignal(sealed.files.saved):
        sealed.actions_by_name["save"].trigger()
    assert project_file.read(book_file).key is None
