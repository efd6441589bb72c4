"""The start page: templates as pictures, recent books with pins."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from book import project_file
from book.media import Media
from book.model import Book, Memo, items_in, sections_in
from exporters.theme import theme_names
from gui import settings
from gui.main_window import MainWindow
from gui.templates import FOLDER, Template, templates

_PATH = Qt.ItemDataRole.UserRole


def recent(window: MainWindow) -> list[str]:
    rows = window.start_page.recent
    return [rows.item(row).data(_PATH) for row in range(rows.count())]


@pytest.mark.parametrize("template", templates(), ids=lambda template: template.stem)
def test_a_template_is_a_sound_book_with_structure_and_prompts(template: Template) -> None:
    assert not project_file.check(template.path)
    book = project_file.read(template.path).book
    assert book.theme in theme_names()
    assert book.theme == template.theme
    assert len(book.sections) >= 3
    assert book.notes or any(section.notes for section in sections_in(book.sections))
    assert all(isinstance(item, Memo) for item in items_in(book))


@pytest.mark.gui_row(52)
def test_every_template_is_offered() -> None:
    assert {template.stem for template in templates()} == {path.stem for path in FOLDER.glob("*.briefbook")}


@pytest.mark.gui_row(52)
def test_a_picture_begins_a_book_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    gallery = window.start_page.gallery
    assert gallery.count() == len(templates())
    assert all(not gallery.item(row).icon().isNull() for row in range(gallery.count()))
    with qtbot.waitSignal(window.files.opened):
        gallery.itemActivated.emit(gallery.item(1))
    first = window.open_book.book
    assert first.subtitle == "Trip book"
    assert window.open_book.path is None
    window.actions_by_name["close"].trigger()
    with qtbot.waitSignal(window.files.opened):
        gallery.itemActivated.emit(gallery.item(1))
    assert window.open_book.book.id != first.id


@pytest.mark.gui_row(29)
def test_pinned_books_come_first_and_stay(window: MainWindow, tmp_path: Path) -> None:
    for name in "abc":
        settings.remember_file(tmp_path / f"{name}.briefbook")
    window.start_page.refresh()
    assert [Path(path).stem for path in recent(window)] == ["c", "b", "a"]
    window.start_page.recent.pin(str(tmp_path / "a.briefbook"), True)
    for name in map(str, range(20)):
        settings.remember_file(tmp_path / f"{name}.briefbook")
    window.start_page.refresh()
    assert Path(recent(window)[0]).stem == "a"
    window.start_page.recent.pin(str(tmp_path / "a.briefbook"), False)
    assert "a" not in [Path(path).stem for path in recent(window)]


@pytest.mark.gui_row(29)
def test_a_book_that_is_gone_is_shown_so_and_can_be_forgotten(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    project_file.write(tmp_path / "here.briefbook", Book(), Media())
    for name in ("here", "gone"):
        settings.remember_file(tmp_path / f"{name}.briefbook")
    window.start_page.refresh()
    rows = window.start_page.recent
    qtbot.waitUntil(lambda: "(not found)" in rows.item(0).text())
    assert "(not found)" not in rows.item(1).text()
    rows.setCurrentRow(0)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert [Path(path).stem for path in recent(window)] == ["here"]


@pytest.mark.gui_row(29)
def test_the_menu_of_a_book_pins_and_forgets(window: MainWindow, tmp_path: Path) -> None:
    path = str(tmp_path / "a.briefbook")
    settings.remember_file(Path(path))
    menu = window.start_page.recent.menu_of(path)
    assert [action.text() for action in menu.actions()] == ["Open", "Pin to the top", "Remove from this list"]
    menu.actions()[1].trigger()
    assert settings.PINNED.get() == [path]
    assert window.start_page.recent.menu_of(path).actions()[1].text() == "Unpin"
