"""The main job from the first window to the printed book, by mouse and by keyboard alone; the window always answers."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from book import project_file
from book.model import find_item
from book.richtext import plain_text
from gui.export_dialog import ExportDialog
from gui.main_window import MainWindow
from gui.move_dialog import MoveDialog

Collected = Callable[[MainWindow, Callable[[], object]], None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
PAGE = (
    "Ships leave Odesa\n\nDecember 9, 2024\n\nThe ministers met on Monday to discuss the Black Sea, and agreed.\n\n"
    "They expressed deep concern over the growing ties, calling for an immediate halt to all of them this week.\n"
)


def click_action(qtbot: QtBot, menu: QMenu, action: QAction) -> None:
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def click_in_menu_bar(window: MainWindow, qtbot: QtBot, title: str, command: str) -> None:
    bar = window.menuBar()
    entry = next(action for action in bar.actions() if action.text().replace("&", "") == title)
    qtbot.mouseClick(bar, LEFT, pos=bar.actionGeometry(entry).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    click_action(qtbot, menu, window.actions_by_name[command])


def in_the_menu_that_opens(act: Callable[[QMenu], object]) -> None:
    """Do something in a menu that keeps whoever opens it."""

    def wait() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            act(menu)
        else:
            QTimer.singleShot(5, wait)

    QTimer.singleShot(0, wait)


def drag(window: MainWindow, item_id: str, onto: str) -> None:
    """What the tree gets to see of a drag with the mouse."""
    tree, model = window.binder.tree, window.binder.model
    mime = model.mimeData([model.index_of(item_id)])
    spot: QPoint = tree.visualRect(model.index_of(onto)).center()
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(spot, actions, mime, LEFT, NONE),
        QDragMoveEvent(spot, actions, mime, LEFT, NONE),
        QDropEvent(QPointF(spot), actions, mime, LEFT, NONE),
    ):
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(tree.viewport(), event)


def printed(path: Path) -> str:
    document = pdfium.PdfDocument(path)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text


@pytest.mark.gui_row(5, 47)
def test_the_main_job_by_mouse(
    window: MainWindow, qtbot: QtBot, collected: Collected, tmp_path: Path, watchdog: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """New, paste, drag into a section, a note, save, export: only what is written is typed."""
    path, target = tmp_path / "mouse.briefbook", tmp_path / "mouse.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    tree, model = window.binder.tree, window.binder.model
    qtbot.mouseClick(window.start_page.new, LEFT)

    def click_row(row: str) -> None:
        qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(model.index_of(row)).center())

    def button(command: str) -> QWidget:
        return window.toolbar.widgetForAction(window.actions_by_name[command])

    click_row("inbox")
    QGuiApplication.clipboard().setText(PAGE)
    collected(window, lambda: qtbot.mouseClick(button("paste_article"), LEFT))
    (article,) = window.open_book.book.inbox
    section = window.open_book.book.sections[0]
    drag(window, article.id, section.id)
    assert [item.id for item in window.open_book.book.sections[0].items] == [article.id]
    click_row(article.id)
    in_the_menu_that_opens(lambda menu: click_action(qtbot, menu, menu.actions()[0]))
    qtbot.mouseClick(window.notes.add, LEFT)
    qtbot.keyClicks(window.notes.cards()[0].editor, "It matters.")
    click_in_menu_bar(window, qtbot, "File", "save")
    qtbot.waitUntil(lambda: window.open_book.path == path)
    qtbot.mouseClick(button("export"), LEFT)
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    dialog.target.setText(str(target))
    with qtbot.waitSignal(window.exporting.ended, timeout=60_000):
        qtbot.mouseClick(dialog.export_button, LEFT)
    assert "It matters." in printed(target)
    assert "growing ties" in printed(target)


def press_in(window: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key wherever the focus is."""
    if QApplication.focusWidget() is None:
        # Offscreen nobody gives the focus back when a dialog or a menu goes.
        window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


@pytest.mark.gui_row(8, 10, 40, 47)
def test_the_main_job_by_keyboard_alone(
    window: MainWindow, qtbot: QtBot, collected: Collected, tmp_path: Path, watchdog: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """New, paste, file, a note, save, export: with keys only, wherever the focus is."""
    path, target = tmp_path / "keys.briefbook", tmp_path / "keys.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.activateWindow()

    press = partial(press_in, window, qtbot)
    window.start_page.new.setFocus()
    press(Qt.Key.Key_N, CTRL)
    assert window.focusWidget() is window.binder.tree
    press(Qt.Key.Key_Home)
    QGuiApplication.clipboard().setText(PAGE)
    collected(window, lambda: press(Qt.Key.Key_V, CTRL))
    (article,) = window.open_book.book.inbox
    press(Qt.Key.Key_M, CTRL | SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), MoveDialog))
    dialog = window.findChild(MoveDialog)
    qtbot.keyClicks(dialog.field, "section")
    press(Qt.Key.Key_Return)
    assert [item.id for item in window.open_book.book.sections[0].items] == [article.id]
    window.activateWindow()
    press(Qt.Key.Key_3, CTRL)
    assert window.focusWidget() is window.notes.add
    in_the_menu_that_opens(lambda menu: [qtbot.keyClick(menu, key) for key in (Qt.Key.Key_Down, Qt.Key.Key_Return)])
    press(Qt.Key.Key_Return)
    assert window.focusWidget() is window.notes.cards()[0].editor
    qtbot.keyClicks(window.focusWidget(), "It matters.")
    press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.open_book.path == path)
    saved = find_item(project_file.read(path).book, article.id)
    assert saved is not None
    assert plain_text(saved.notes[0].body) == "It matters."
    press(Qt.Key.Key_E, CTRL | SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ExportDialog))
    export = window.findChild(ExportDialog)
    export.target.setFocus()
    export.target.selectAll()
    qtbot.keyClicks(export.target, str(target))
    with qtbot.waitSignal(window.exporting.ended, timeout=60_000):
        press(Qt.Key.Key_Return)
    assert "It matters." in printed(target)
