"""The window for tests: offscreen, with settings of its own that no test shares with a person or another test."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QModelIndex, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from book import project_file
from book.media import Media
from book.model import Book
from gui import settings
from gui.app import make_app
from gui.binder import Binder
from gui.languages import apply_language, chosen_language
from gui.look import apply_look
from gui.main_window import MainWindow

BLOCKED = 0.5
"""Seconds of processor time in one turn of the event loop that a person would feel even on a slow machine."""


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, recovery copies and backups in a folder of this test alone."""
    monkeypatch.setattr("gui.settings.local_data", lambda: tmp_path / "local")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    make_app()
    QSettings().clear()
    # A process of its own for each window would take longer than most tests; those of the spelling switch it on.
    settings.SPELLING.set(False)
    if chosen_language("") != "en":
        apply_language(qapp, "en")
    apply_look(qapp, "light")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """An empty window, shown."""
    made = MainWindow()
    qtbot.addWidget(made, before_close_func=lambda gone: setattr(gone.files, "is_open", False))
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.exporting.cancel()
    made.safety.end()
    made.sharing.end()
    made.preview.stop()
    made.spelling.stop()


@pytest.fixture
def book_file(tmp_path: Path, book: Book) -> Path:
    """The small book as a file."""
    path = tmp_path / "visit.briefbook"
    project_file.write(path, book, Media())
    return path


@pytest.fixture
def opened(window: MainWindow, book_file: Path, qtbot: QtBot) -> MainWindow:
    """The window with the small book in it."""
    with qtbot.waitSignal(window.files.opened):
        window.files.open(book_file)
    return window


def rows_not_filtered(binder: Binder) -> list[str]:
    """The ids of the rows that the filter leaves in the tree."""

    def is_hidden(index: QModelIndex) -> bool:
        return index.isValid() and (binder.tree.isRowHidden(index.row(), index.parent()) or is_hidden(index.parent()))

    nodes = binder.model.all_nodes()
    return [node.id for node in nodes if not is_hidden(binder.model.index_of(node.id))]


@pytest.fixture
def filtered() -> Callable[[Binder], list[str]]:
    """A function that gives the ids of the rows that the filter leaves in the tree."""
    return rows_not_filtered


@pytest.fixture
def collected(qtbot: QtBot) -> Callable[[MainWindow, Callable[[], object]], None]:
    """Does something that collects, and waits until it is in the book."""

    def wait(window: MainWindow, act: Callable[[], object]) -> None:
        with qtbot.waitSignal(window.collector.gathered, timeout=20_000):
            act()

    return wait


@pytest.fixture
def watchdog(qapp: QApplication) -> Iterator[None]:
    """Fails a test in which one turn of the event loop kept the processor too long.

    It counts the time of this thread alone, so that a busy machine does not make it fail.
    """
    last, longest = [time.thread_time()], [0.0]

    def look() -> None:
        now = time.thread_time()
        longest[0] = max(longest[0], now - last[0])
        last[0] = now

    timer = QTimer(interval=1)
    timer.timeout.connect(look)
    timer.start()
    yield
    timer.stop()
    assert longest[0] < BLOCKED, f"the window did not answer for {longest[0] * 1000:.0f} ms"
