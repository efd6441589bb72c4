"""Every command by a few letters of its name."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.actions import COMMANDS
from gui.command_palette import CommandPalette, score
from gui.enabling import why_disabled
from gui.main_window import MainWindow


@pytest.fixture
def palette(opened: MainWindow) -> CommandPalette:
    """The palette over the window, before anything is typed."""
    opened.actions_by_name["palette"].trigger()
    return opened.palette_popup


def names(palette: CommandPalette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


@pytest.mark.gui_row(64)
def test_it_lists_every_command(opened: MainWindow, palette: CommandPalette) -> None:
    assert len(names(palette)) >= len(COMMANDS)
    assert "Bold" in names(palette)


def test_a_few_letters_find_a_command(palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "sbd")
    assert names(palette)[0] == "Sort by date"
    palette.field.setText("nothing like this")
    assert names(palette) == []


@pytest.mark.parametrize(("typed", "better", "worse"), [
    ("exp", "Export", "Next pane"), ("no", "Notes", "Show notes"), ("sv", "Save", "Show preview and more"),
])  # fmt: skip
def test_the_likelier_command_comes_first(typed: str, better: str, worse: str) -> None:
    assert score(typed, better) > score(typed, worse)


def test_return_does_it(opened: MainWindow, palette: CommandPalette, qtbot: QtBot) -> None:
    opened.binder.select("grain")
    palette.field.setText("duplicate")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert opened.open_book.undo_name == "Duplicate"


@pytest.mark.gui_row(66)
def test_what_cannot_be_done_says_why(opened: MainWindow, palette: CommandPalette, qtbot: QtBot) -> None:
    palette.field.setText("redo")
    spoken = palette.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "There is nothing to redo" in spoken
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.hide()


@pytest.mark.gui_row(66)
def test_every_command_that_can_be_disabled_has_a_reason() -> None:
    reasons = why_disabled()
    assert all(reasons[command.name] for command in COMMANDS if command.needs)
