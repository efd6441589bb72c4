"""The main job in the real window: paste, drag, note, save, reopen, export."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from book import project_file
from book.model import INBOX, Article, find_item
from book.richtext import plain_text
from gui import settings
from gui.actions import CONTEXT, MENUS
from gui.details_dialog import DetailsDialog
from gui.export_dialog import ExportDialog
from gui.main_window import SAMPLE, MainWindow

Collected = Callable[[MainWindow, Callable[[], object]], None]
PASTE = """Grain ships leave Odesa

  • Kingston Bailey
  • December 9, 2024

The ministers of foreign affairs of the seven countries met on Monday to discuss the Black Sea, and they agreed.

The three nations expressed deep concern over the growing military ties, calling for an immediate halt to them.
"""


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def trigger(window: MainWindow, name: str) -> None:
    action = window.actions_by_name[name]
    assert action.isEnabled(), name
    action.trigger()


def answer_files(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def test_the_window_begins_with_the_start_page(window: MainWindow, qtbot: QtBot) -> None:
    assert window.stack.currentWidget() is window.start_page
    qtbot.mouseClick(window.start_page.new, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.panes
    assert window.open_book.is_saved


def test_a_book_named_at_the_start_is_shown_without_the_start_page(window: MainWindow, qtbot: QtBot) -> None:
    window.open_first(SAMPLE)
    window.show()
    assert not window.start_page.isVisible()
    qtbot.waitUntil(window.panes.isVisible)
    assert not window.start_page.isVisible()


def test_a_book_that_cannot_be_opened_at_the_start_leads_to_the_start_page(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.open_first(tmp_path / "gone.briefbook")
    window.show()
    qtbot.waitUntil(window.start_page.isVisible)
    assert "gone.briefbook" in window.messages.text


@pytest.mark.gui_row(10)
def test_a_pasted_page_becomes_an_article_with_its_facts(
    opened: MainWindow, collected: Collected, qtbot: QtBot
) -> None:
    opened.binder.select(INBOX)
    copy(PASTE)
    collected(opened, lambda: qtbot.keyClick(opened.binder.tree, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier))
    article = opened.open_book.book.inbox[-1]
    assert isinstance(article, Article)
    assert (article.headline, article.byline, str(article.published)) == (
        "Grain ships leave Odesa", "Kingston Bailey", "2024-12-09",
    )  # fmt: skip
    assert opened.binder.current_id() == article.id
    assert opened.reader.shown_id() == article.id
    assert opened.open_book.undo_name == "Add article"


def test_a_paste_goes_behind_the_chosen_article(opened: MainWindow, collected: Collected) -> None:
    opened.binder.select("grain")
    copy(PASTE)
    collected(opened, lambda: trigger(opened, "paste_article"))
    assert [item.headline for item in opened.open_book.book.sections[0].items][1] == "Grain ships leave Odesa"


@pytest.mark.gui_row(3)
def test_a_selection_of_a_page_keeps_its_look(opened: MainWindow, collected: Collected) -> None:
    mime = QMimeData()
    words = (
        "The ministers met on Monday to discuss the situation in the Black Sea, and they <b>agreed</b> on all of it. "
    )
    mime.setHtml(f"<h1>Ships leave</h1><p>By Jane Doe</p><p>{words * 2}</p><script>alert(1)</script>")
    QGuiApplication.clipboard().setMimeData(mime)
    collected(opened, lambda: trigger(opened, "paste_article"))
    added = next(item for item in opened.open_book.book.sections[0].items if item.headline == "Ships leave")
    assert isinstance(added, Article)
    assert added.byline == "Jane Doe"
    assert "alert" not in plain_text(added.body)
    assert any(span.bold for span in added.body[0].spans)


def test_the_whole_way(window: MainWindow, qtbot: QtBot, collected: Collected, tmp_path: Path,
                       monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    """New book, paste, into a section, a note, save, reopen, export."""
    trigger(window, "new")
    window.binder.select(INBOX)
    copy(PASTE)
    collected(window, lambda: trigger(window, "paste_article"))
    article = window.open_book.book.inbox[0]
    section = window.open_book.book.sections[0]
    mime = window.binder.model.mimeData([window.binder.model.index_of(article.id)])
    model = window.binder.model
    model.dropMimeData(mime, Qt.DropAction.MoveAction, -1, 0, model.index_of(section.id))
    assert [item.id for item in window.open_book.book.sections[0].items] == [article.id]

    window.binder.select(article.id)
    window.notes.add_note("bottom_line")
    card = window.notes.cards()[0]
    qtbot.keyClicks(card.editor, "It matters.")
    path = tmp_path / "saved.briefbook"
    answer_files(monkeypatch, path)
    trigger(window, "save")
    qtbot.waitUntil(lambda: window.open_book.is_saved and window.open_book.path == path)
    saved = find_item(project_file.read(path).book, article.id)
    assert saved is not None
    assert [plain_text(note.body) for note in saved.notes] == ["It matters."]

    trigger(window, "close")
    assert window.stack.currentWidget() is window.start_page
    assert settings.RECENT.get() == [str(path)]
    with qtbot.waitSignal(window.files.opened):
        trigger(window, "open")
    assert find_item(window.open_book.book, article.id) == saved

    target = tmp_path / "book.pdf"
    monkeypatch.setattr(ExportDialog, "open", lambda dialog: (dialog.target.setText(str(target)), dialog.accept()))
    with qtbot.waitSignal(window.exporting.ended, timeout=60_000):
        trigger(window, "export")
    assert window.messages.text.startswith("book.pdf is ready.")
    document = pdfium.PdfDocument(target)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert "It matters." in text
    assert "growing military ties" in text


@pytest.mark.gui_row(46)
def test_a_cancelled_export_leaves_nothing_behind(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(
        ExportDialog, "open", lambda dialog: (dialog.target.setText(str(folder / "book.pdf")), dialog.accept())
    )
    trigger(opened, "export")
    assert opened.exporting.running
    assert opened.status.cancel.isVisible()
    qtbot.mouseClick(opened.status.cancel, Qt.MouseButton.LeftButton)
    assert not opened.exporting.running
    assert list(folder.iterdir()) == []


@pytest.mark.gui_row(48)
def test_an_export_that_cannot_be_says_why(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "nowhere" / "book.docx"
    monkeypatch.setattr(ExportDialog, "open", lambda dialog: (dialog.target.setText(str(target)), dialog.accept()))
    with qtbot.waitSignal(opened.exporting.ended, timeout=60_000):
        trigger(opened, "export")
    assert "the folder is not there" in opened.messages.text


@pytest.mark.gui_row(14, 16)
def test_the_menu_names_what_undo_takes_back(opened: MainWindow, qtbot: QtBot) -> None:
    opened.binder.select("grain")
    qtbot.keyClick(opened.binder.tree, Qt.Key.Key_Delete)
    assert opened.actions_by_name["undo"].text() == "&Undo: Delete"
    trigger(opened, "undo")
    assert opened.binder.current_id() == "grain"
    assert opened.actions_by_name["redo"].text() == "&Redo: Delete"
    assert not opened.actions_by_name["undo"].isEnabled()


@pytest.mark.gui_row(17, 30)
def test_the_title_shows_the_file_and_whether_it_is_saved(opened: MainWindow) -> None:
    assert opened.windowTitle().startswith("visit")
    assert not opened.isWindowModified()
    opened.binder.select("grain")
    opened.binder.delete()
    assert opened.isWindowModified()
    trigger(opened, "undo")
    assert not opened.isWindowModified()


@pytest.mark.parametrize(
    ("button", "stays", "saved"),
    [
        (QMessageBox.StandardButton.Cancel, True, False),
        (QMessageBox.StandardButton.Discard, False, False),
        (QMessageBox.StandardButton.Save, False, True),
    ],
)
@pytest.mark.gui_row(23, 49)
def test_closing_asks_what_to_do_with_changes(
    opened: MainWindow, qtbot: QtBot, book_file: Path,
    button: QMessageBox.StandardButton, stays: bool, saved: bool,
) -> None:  # fmt: skip
    opened.binder.select("grain")
    opened.binder.delete()
    opened.close()
    opened.close()
    (box,) = opened.findChildren(QMessageBox)
    assert opened.isVisible()
    qtbot.mouseClick(box.button(button), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.isVisible() == stays)
    kept = find_item(project_file.read(book_file).book, "grain")
    assert (kept is None) == saved


@pytest.mark.gui_row(28)
def test_somebody_elses_save_is_told_and_can_be_overwritten(opened: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    theirs = project_file.read(book_file)
    project_file.write(book_file, theirs.book.__class__(title="Theirs"), theirs.media)
    opened.binder.select("grain")
    opened.binder.delete()
    trigger(opened, "save")
    qtbot.waitUntil(lambda: "somebody else" in opened.alert.text)
    assert project_file.read(book_file).book.title == "Theirs"
    assert opened.isWindowModified()
    overwrite = next(button for button in opened.alert.buttons() if button.text() == "Overwrite")
    qtbot.mouseClick(overwrite, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not opened.isWindowModified())
    assert project_file.read(book_file).book.title == "Black Sea visit"


@pytest.mark.gui_row(48)
def test_a_file_that_is_no_book_is_told_in_a_bar(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "letter.briefbook"
    path.write_text("Dear all")
    window.files.open(path)
    qtbot.waitUntil(lambda: "not a Briefbook book" in window.messages.text)
    assert window.stack.currentWidget() is window.start_page


@pytest.mark.gui_row(13, 49)
def test_book_details_are_one_step(opened: MainWindow) -> None:
    trigger(opened, "details")
    dialog = opened.findChild(DetailsDialog)
    dialog.field("title").setText("Odesa")
    dialog.marking.marking.setEditText("OFFICIAL")
    dialog.has_date.setChecked(False)
    dialog.accept()
    book = opened.open_book.book
    assert (book.title, book.marking, book.dated, book.occasion.where) == ("Odesa", "OFFICIAL", None, "Odesa")
    assert opened.open_book.undo_name == "Change book details"


def test_new_memo_and_section_are_ready_to_be_named(opened: MainWindow, qtbot: QtBot) -> None:
    opened.binder.select("oil-section")
    trigger(opened, "new_memo")
    field = opened.binder.tree.viewport().findChild(QLineEdit)
    assert field is not None
    field.setText("Lines to take")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.open_book.book.sections[1].items[-1].headline == "Lines to take")


@pytest.mark.gui_row(40)
def test_f6_goes_from_pane_to_pane(opened: MainWindow, qtbot: QtBot) -> None:
    opened.activateWindow()
    opened.binder.tree.setFocus()
    trigger(opened, "next_pane")
    assert opened.reader.isAncestorOf(opened.focusWidget())
    trigger(opened, "next_pane")
    assert opened.notes.isAncestorOf(opened.focusWidget())
    trigger(opened, "next_pane")
    assert opened.focusWidget() is opened.binder.tree


@pytest.mark.gui_row(72)
def test_a_left_out_article_is_faded_and_can_be_taken_in_again(opened: MainWindow) -> None:
    opened.binder.select("grain")
    trigger(opened, "include")
    item = find_item(opened.open_book.book, "grain")
    assert item is not None
    assert not item.include
    trigger(opened, "include")
    assert find_item(opened.open_book.book, "grain") != item


@pytest.mark.gui_row(34)
def test_the_window_can_be_dark(opened: MainWindow) -> None:
    bright = opened.palette().window().color().lightness()
    trigger(opened, "dark")
    assert opened.palette().window().color().lightness() < 60 < bright
    assert settings.SCHEME.get() == "dark"


@pytest.mark.gui_row(65)
def test_a_row_has_a_menu_of_what_can_be_done_with_it(opened: MainWindow) -> None:
    opened.binder.select("grain")
    opened.binder.menu_asked.emit(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    shown = {one.objectName() for one in menu.actions()}
    menu.close()
    assert {"rename", "duplicate", "delete"} <= shown
    assert "restore" not in shown
    in_menus = {name for _, names in MENUS for name in names}
    assert set(CONTEXT) <= in_menus, "a menu of a row has nothing that the menus have not"
