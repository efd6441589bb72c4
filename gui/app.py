"""The application: one window a start, a word for every fault, and a picture of the window on demand."""

import gc
import signal
import sys
import traceback
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from PySide6.QtCore import QEvent, QEventLoop, QLocale, QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from book.errors import FileProblem
from gui import settings
from gui.fonts import apply_text_size, load_fonts
from gui.languages import apply_language
from gui.look import apply_colours, apply_look, icon, scheme_named
from gui.main_window import MainWindow

PICTURE_SIZE = (1366, 768)


def run(file: Path | None, screenshot: Path | None) -> int:
    """Show the window, with a book if one is named, until it is closed. With `screenshot`, save a picture and leave.

    Raises FileProblem if the picture cannot be written.
    """
    if screenshot is None:
        app, _window = show(file)
        return app.exec()
    with TemporaryDirectory() as folder:
        # A picture is taken with settings of its own: it looks alike everywhere, and leaves a person's as they are.
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app, window = show(file)
        window.resize(*PICTURE_SIZE)
        return _save_picture(app, window, screenshot, has_file=file is not None)


def show(file: Path | None) -> tuple[QApplication, MainWindow]:
    """Show the window, and read the book in the meantime; what is returned must be kept."""
    # Much is made at a start and nothing thrown away: looking for garbage would only find all of it, again and again.
    gc.disable()
    app = make_app()
    window = MainWindow()
    apply_look(app, scheme_named(settings.SCHEME.get()))
    gc.freeze()
    gc.enable()
    opener = _Opener(window)
    app.installEventFilter(opener)
    sys.excepthook = Faults(window).catch
    if file is not None:
        window.open_first(file)
    window.show()
    return app, window


def make_app() -> QApplication:
    """The application with its names, fonts, language and look."""
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Briefbook")
    app.setOrganizationName("Briefbook")
    app.setDesktopFileName("briefbook")
    load_fonts()
    if QLocale().language() == QLocale.Language.C:
        # Without a language of the system, numbers and dates are still written for people.
        QLocale.setDefault(QLocale(QLocale.Language.English))
    apply_language(app, settings.LANGUAGE.get())
    apply_text_size(app, settings.TEXT_SIZE.get())
    apply_colours(app, scheme_named(settings.SCHEME.get()))
    app.setWindowIcon(QIcon(icon("book-copy", "accent")))
    # Python handles Ctrl+C only when it runs; this lets the system end the program.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return app


class _Opener(QObject):
    """Opens the file that macOS hands to a running program."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._window.files.open(Path(event.file()))
            return True
        return False


class Faults(QObject):
    """Says that something went wrong inside, and lets the work go on: the book is a value, and still whole."""

    happened = Signal(str)
    """From whichever thread it happened in; it is shown in the window's."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.happened.connect(self._show)

    def catch(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Take what nobody caught."""
        traceback.print_exception(kind, fault, trace)
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self.happened.emit(f"{kind.__name__}: {fault}")

    def _show(self, fault: str) -> None:
        said = self.tr(
            "Something went wrong in Briefbook ({0}). Your book is as it was before. "
            "Save it under another name to be sure, and please report this."
        )
        self._window.messages.show_text(said.format(fault), "trouble")


def _save_picture(app: QApplication, window: MainWindow, target: Path, *, has_file: bool) -> int:
    loop = QEventLoop()
    tries = [0]

    def look() -> None:
        tries[0] += 1
        settled = window.files.is_open or not has_file or bool(window.messages.text)
        if settled or tries[0] > 200:
            QTimer.singleShot(400, loop.quit)
        else:
            QTimer.singleShot(50, look)

    look()
    loop.exec()
    app.processEvents()
    saved = window.grab().save(str(target))
    window.files.is_open = False
    window.close()
    if not saved:
        raise FileProblem("the picture could not be written", str(target), "Give a name that ends in .png")
    return 0
