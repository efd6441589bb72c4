"""The manual opens where the person is, and reads offline."""

import pytest
from pytestqt.qtbot import QtBot

from docs.keys import SHEET, sheet
from gui.main_window import MainWindow
from gui.manual import LicencesWindow, ManualWindow, topics


def manual_of(window: MainWindow) -> ManualWindow:
    window.actions_by_name["manual"].trigger()
    (manual,) = window.findChildren(ManualWindow)
    return manual


@pytest.mark.gui_row(80)
def test_f1_opens_the_topic_of_the_pane(opened: MainWindow, qtbot: QtBot) -> None:
    opened.activateWindow()
    opened.panes.focus(0)
    manual = manual_of(opened)
    assert manual.list.currentItem().text() == "Arrange"
    manual.close()
    opened.activateWindow()
    opened.panes.focus(1)
    assert manual_of(opened).list.currentItem().text() == "Write"


def test_without_a_book_it_opens_at_the_beginning(window: MainWindow) -> None:
    manual = manual_of(window)
    assert manual.list.count() == len(topics())
    assert "Briefbook makes a briefing book" in manual.text.toPlainText()


def test_a_link_turns_to_another_topic(window: MainWindow) -> None:
    manual = manual_of(window)
    manual.text.anchorClicked.emit("20-collect.md")
    assert manual.list.currentItem().text() == "Collect"


def test_every_link_of_the_manual_leads_somewhere() -> None:
    names = {path.name for path in topics().values()}
    for path in topics().values():
        links = [part.partition(")")[0] for part in path.read_text("utf-8").split("](")[1:]]
        assert set(links) <= names


def test_the_keyboard_sheet_is_that_of_the_commands(qapp: object) -> None:
    assert SHEET.read_text("utf-8") == sheet(), "make it anew: python -m docs.keys"


def test_the_licences_of_all_that_is_shipped_are_shown(window: MainWindow) -> None:
    window.actions_by_name["licences"].trigger()
    (shown,) = window.findChildren(LicencesWindow)
    text = shown.text.toPlainText()
    for name in ("PySide6", "reportlab", "python-docx", "SourceSerif4", "lucide", "GNU LESSER GENERAL PUBLIC LICENSE"):
        assert name in text
