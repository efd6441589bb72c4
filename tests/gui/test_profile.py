"""Whatever is wrong with a person's own folders and settings, the window starts and no work is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from pytestqt.qtbot import QtBot

from book import edits, project_file
from book.model import Book
from exporters.parts import Choices
from gui import settings
from gui.export_choice import ExportChoice
from gui.main_window import MainWindow
from gui.settings import Setting

SETTINGS = {name: value for name, value in vars(settings).items() if isinstance(value, Setting)}
JUNK = ["\x00\xff{]", "99999999999999999999", QByteArray(b"\xff" * 1000), [1, None], "true"]


@pytest.mark.parametrize("junk", JUNK, ids=["no words", "a number", "bytes", "a list", "yes"])
def test_settings_that_mean_nothing_are_as_if_they_were_not_there(
    junk: object, own_settings: None, request: pytest.FixtureRequest, qtbot: QtBot, book_file: Path
) -> None:
    for setting in SETTINGS.values():
        QSettings().setValue(setting.key, junk)
    window: MainWindow = request.getfixturevalue("window")
    with qtbot.waitSignal(window.files.opened):
        window.files.open(book_file)
    assert window.isVisible()


def test_a_file_of_settings_that_is_none_stops_nobody(
    tmp_path: Path, own_settings: None, request: pytest.FixtureRequest
) -> None:
    QSettings().setValue("look/scheme", "dark")
    QSettings().sync()
    (file,) = (tmp_path / "settings").rglob("*.ini")
    file.write_bytes(bytes(range(256)) * 100)
    QSettings().sync()
    window: MainWindow = request.getfixturevalue("window")
    assert window.isVisible()


def test_without_a_folder_of_ones_own_a_book_is_saved_all_the_same(
    tmp_path: Path, qtbot: QtBot, book: Book, book_file: Path, request: pytest.FixtureRequest
) -> None:
    """The home is full, read-only, or no folder at all."""
    (tmp_path / "local").write_bytes(b"no folder")
    opened: MainWindow = request.getfixturevalue("opened")
    with qtbot.waitSignal(opened.safety.autosave.failed):
        opened.open_book.apply(edits.retitle("", "Later"))
    assert "No recovery copy" in opened.status.state.text()
    with qtbot.waitSignal(opened.files.saved):
        opened.actions_by_name["save"].trigger()
    assert "earlier version could not be put aside" in opened.messages.text
    assert project_file.read(book_file).book.title == "Later"


def test_without_a_folder_of_ones_own_a_book_is_exported_all_the_same(
    tmp_path: Path, qtbot: QtBot, book_file: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "local").write_bytes(b"no folder")
    others = tmp_path / "others"
    others.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(others))
    opened: MainWindow = request.getfixturevalue("opened")
    target = tmp_path / "visit.pdf"
    with qtbot.waitSignal(opened.exporting.ended, timeout=60_000):
        opened.exporting.start(ExportChoice(target, Choices()))
    assert "visit.pdf is ready" in opened.messages.text
    assert target.stat().st_size
    assert not list(others.iterdir())
