"""Pictures of every pane and dialog, to be looked at: python -m tests.gui.take_pictures FOLDER [--scheme dark] …

QT_SCALE_FACTOR=2 in the environment makes them as a screen of 200 % does.
"""

import argparse
import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from book import project_file
from book.model import Book, Section
from gui import settings
from gui.app import make_app
from gui.look import apply_look, scheme_named
from gui.main_window import SAMPLE, MainWindow
from tests.gui.scenes import DIALOGS, PANES, hard_book, put_away, show_book

_PAUSE = 0.25


def main() -> None:
    """Take them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scheme", default="light")
    parser.add_argument("--language", default="en")
    parser.add_argument("--text-size", type=int, default=100, help="in per cent")
    parser.add_argument("--size", default="1366x768", help="of the window")
    parser.add_argument("--book", type=Path, help="a book instead of the sample; “empty” for an empty one")
    parser.add_argument("--only", default="", help="names of scenes, parted by commas")
    parser.add_argument("--preview", action="store_true", help="with the pages beside the panes")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)
        settings.local_data = lambda: Path(home) / "local"
        QApplication.setApplicationName("Briefbook")
        QApplication.setOrganizationName("Briefbook")
        settings.SCHEME.set(chosen.scheme)
        settings.LANGUAGE.set(chosen.language)
        settings.TEXT_SIZE.set(chosen.text_size)
        _take(chosen)


def _take(chosen: argparse.Namespace) -> None:
    app = make_app()
    window = MainWindow()
    apply_look(app, scheme_named(chosen.scheme))
    width, height = map(int, chosen.size.split("x"))
    window.resize(width, height)
    window.show()
    book, media = _book(chosen.book)
    show_book(window, book, media)
    if chosen.preview:
        window.actions_by_name["show_preview"].setChecked(True)
        wait(app, 8)
    wanted = set(filter(None, chosen.only.split(",")))
    for name, scene in {**PANES, **DIALOGS}.items():
        if wanted and name not in wanted:
            continue
        shown = scene(window)
        if isinstance(shown, QDialog):
            shown.show()
        wait(app, _PAUSE)
        shown.grab().save(str(chosen.folder / f"{name}.png"))
        put_away(window, shown)
    window.files.is_open = False
    window.close()


def _book(path: Path | None):
    if path is not None and str(path) == "empty":
        return Book(sections=(Section(title="Section"),)), None
    project = project_file.read(path or SAMPLE)
    return (project.book if path else hard_book(project.book)), project.media


def wait(app: QApplication, seconds: float) -> None:
    """Let the window do its work."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    app.processEvents()


if __name__ == "__main__":
    main()
