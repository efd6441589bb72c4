"""Preferences, and the sheet of keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from gui import settings
from gui.actions import COMMANDS
from gui.main_window import MainWindow
from gui.preferences import PreferencesDialog
from gui.shortcuts_dialog import ShortcutsDialog


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> ShortcutsDialog:
    """The sheet of keys of a window."""
    made = ShortcutsDialog(window.actions_by_name)
    qtbot.addWidget(made)
    return made


def press(sheet: ShortcutsDialog, name: str, keys: str) -> None:
    sheet.choose(name)
    sheet.edit.setKeySequence(QKeySequence(keys))
    sheet.take_keys()


def test_preferences_are_kept(window: MainWindow, qtbot: QtBot) -> None:
    dialog = PreferencesDialog(window.actions_by_name)
    qtbot.addWidget(dialog)
    dialog.language.setCurrentIndex(dialog.language.findData("ko"))
    dialog.look.setCurrentIndex(dialog.look.findData("dark"))
    dialog.folder.setText("/tmp")
    dialog.accept()
    assert (settings.LANGUAGE.get(), settings.SCHEME.get(), settings.FOLDER.get()) == ("ko", "dark", "/tmp")
    assert window.palette().window().color().lightness() < 60


def test_what_is_cancelled_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    dialog = PreferencesDialog(window.actions_by_name)
    qtbot.addWidget(dialog)
    dialog.language.setCurrentIndex(dialog.language.findData("ko"))
    dialog.reject()
    assert settings.LANGUAGE.get() == ""


def test_the_sheet_lists_every_command_and_can_be_filtered(sheet: ShortcutsDialog) -> None:
    assert sheet.list.topLevelItemCount() == len(COMMANDS)
    sheet.filter.setText("save as")
    shown = [sheet.list.topLevelItem(row) for row in range(sheet.list.topLevelItemCount())]
    assert [row.text(1) for row in shown if row is not None and not row.isHidden()] == ["Ctrl+Shift+S"]


@pytest.mark.gui_row(43)
def test_other_keys_hold_at_once_and_in_the_next_window(
    window: MainWindow, sheet: ShortcutsDialog, qtbot: QtBot
) -> None:
    press(sheet, "duplicate", "Ctrl+Alt+D")
    assert window.actions_by_name["duplicate"].shortcut() == QKeySequence("Ctrl+Alt+D")
    assert "Ctrl+Alt+D" in window.actions_by_name["duplicate"].toolTip()
    other = MainWindow()
    qtbot.addWidget(other)
    assert other.actions_by_name["duplicate"].shortcut() == QKeySequence("Ctrl+Alt+D")
    other.safety.end()
    other.sharing.end()


@pytest.mark.gui_row(43)
def test_keys_that_another_command_has_are_refused(window: MainWindow, sheet: ShortcutsDialog) -> None:
    press(sheet, "duplicate", "Ctrl+S")
    assert "Save" in sheet.conflict.text()
    assert window.actions_by_name["duplicate"].shortcut().isEmpty()
    assert window.actions_by_name["save"].shortcut() == QKeySequence("Ctrl+S")


def test_keys_can_be_taken_away_and_had_back(window: MainWindow, sheet: ShortcutsDialog) -> None:
    press(sheet, "save", "")
    assert window.actions_by_name["save"].shortcut().isEmpty()
    sheet.reset.click()
    assert window.actions_by_name["save"].shortcut() == QKeySequence("Ctrl+S")
    press(sheet, "save", "Ctrl+Alt+S")
    sheet.reset_all.click()
    assert window.actions_by_name["save"].shortcut() == QKeySequence("Ctrl+S")


@pytest.mark.gui_row(42)
def test_no_two_commands_share_a_key() -> None:
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))


def test_what_is_set_already_is_not_written_again(window: MainWindow) -> None:
    settings.SCHEME.set("dark")
    file = Path(QSettings().fileName())
    before = file.stat().st_ino, file.stat().st_mtime_ns
    settings.SCHEME.set("dark")
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == before
    settings.SCHEME.set("light")
    assert (file.stat().st_ino, file.stat().st_mtime_ns) != before
