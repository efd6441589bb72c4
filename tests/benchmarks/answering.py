"""Whether the window always answers: python -m tests.benchmarks.answering (offscreen).

First the time from a key to the drawn letter in a text and in a note of 10,000 words, and in a text with 200 footnotes,
at whose start a mark is deleted as well, with spelling off and on (bound: 16 ms for 95 of 100 keys). Then the longest
turn of the event loop in each step of a morning's work with the sample book (bound: 50 ms). Both are processor time of
the window's thread, which a busy machine does not change much.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from book import edits
from book.model import Book, Memo, Note, Section
from book.richtext import Blocks, Paragraph, Span, paragraphs
from gui import settings
from gui.app import make_app
from gui.editor import RichEditor
from gui.footnote_marks import insert_mark
from gui.main_window import SAMPLE, MainWindow

_SENTENCE = (
    "The ministers met on Monday to discuss grain exports from the ports of the Black Sea and agreed on laet news. "
)
_KEYS = "Ships left the port on Monday, and the wrold was watching them. " * 4


def run_for(app: QApplication, seconds: float) -> None:
    """Let the window do what it has to do."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        app.processEvents()


def plain_text() -> Blocks:
    """10,000 words."""
    return paragraphs("\n\n".join(_SENTENCE * 5 for _ in range(100)))


def noted_text() -> Blocks:
    """The same words with 200 footnotes."""
    half = (Span(_SENTENCE * 2), Span("", note=(Span("Reuters, page 4"),)))
    return tuple(Paragraph((*half, Span(_SENTENCE), *half)) for _ in range(100))


def long_book(words: Blocks) -> Book:
    """A memo of these words, with a note of the same."""
    memo = Memo(id="memo", headline="Long", body=words, notes=(Note(id="note", body=words),))
    return Book(id="long", sections=(Section(id="s", title="One", items=(memo,)),))


def shown(app: QApplication, book: Book) -> MainWindow:
    """A window with a book in it."""
    window = MainWindow()
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.open_book.new(book)
    window.files.is_open = True
    window.files.opened.emit()
    run_for(app, 3)
    return window


def close(window: MainWindow) -> None:
    """Close a window without a question."""
    window.files.is_open = False
    window.close()
    window.deleteLater()
    # Without a loop of its own nothing is deleted later.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def stand(editor: RichEditor, place: int) -> None:
    """Put the cursor at a place."""
    cursor = QTextCursor(editor.document())
    cursor.setPosition(place)
    editor.setTextCursor(cursor)
    editor.setFocus()


def pressed(app: QApplication, editor: RichEditor, key: str | Qt.Key) -> float:
    """Milliseconds from a key to what it changes on the screen."""
    start = time.thread_time()
    QTest.keyClick(editor, key)
    app.processEvents()
    return (time.thread_time() - start) * 1000


def typed(app: QApplication, editor: RichEditor, paragraph: int) -> list[float]:
    """What each key takes that is typed into a paragraph."""
    stand(editor, editor.document().findBlockByNumber(paragraph).position() + 40)
    app.processEvents()
    return [pressed(app, editor, key) for key in _KEYS]


def marks_deleted(app: QApplication, editor: RichEditor) -> list[float]:
    """What it takes to delete the first mark of a text, after which all others have another number."""
    took: list[float] = []
    for number in range(60):
        stand(editor, 3)
        insert_mark(editor.textCursor(), (Span(f"Page {number}"),))
        editor.commit()
        app.processEvents()
        took.append(pressed(app, editor, Qt.Key.Key_Backspace))
    return took


def row(name: str, took: list[float]) -> None:
    """Print the median, the 95th and the last percentile."""
    hundredths = quantiles(took, n=100)
    print(f"| {name} | {hundredths[49]:.1f} | {hundredths[94]:.1f} | {max(took):.1f} |")


def measure_keys(app: QApplication) -> None:
    """Print a line for text, note and text with footnotes, with spelling off and on."""
    print("| 10,000 words | key, median ms | 95 % ms | longest ms |\n|---|---:|---:|---:|")
    for spelling in (False, True):
        settings.SPELLING.set(spelling)
        how = "on" if spelling else "off"
        window = shown(app, long_book(plain_text()))
        row(f"text, spelling {how}", typed(app, window.reader.editor, 50))
        row(f"note, spelling {how}", typed(app, window.notes.cards()[0].editor, 50))
        close(window)
        window = shown(app, long_book(noted_text()))
        row(f"text with 200 footnotes, spelling {how}", typed(app, window.reader.editor, 0))
        row(f"its first footnote deleted, spelling {how}", marks_deleted(app, window.reader.editor))
        close(window)


class Turns:
    """The longest turn of the event loop, in processor time of this thread."""

    def __init__(self) -> None:
        self._longest, self._last = 0.0, time.thread_time()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        now = time.thread_time()
        self._longest, self._last = max(self._longest, now - self._last), now

    def take(self) -> float:
        """The longest since the last time, in milliseconds."""
        self._look()
        longest, self._longest = self._longest, 0.0
        return longest * 1000


def morning(window: MainWindow) -> dict[str, Callable[[], object]]:
    """The steps of a morning's work; each is followed by a while in which the window works on."""
    actions = window.actions_by_name

    def dialog(name: str) -> None:
        actions[name].trigger()
        QApplication.processEvents()
        for one in window.findChildren(QDialog):
            one.close()

    def copied() -> None:
        QGuiApplication.clipboard().setText(f"Ships leave Odesa\n\nDecember 9, 2024\n\n{_SENTENCE * 20}")
        actions["paste_article"].trigger()

    items = [item.id for section in window.open_book.book.sections for item in section.items]
    return {
        "choose an article": lambda: window.binder.select(items[0]),
        "choose another": lambda: window.binder.select(items[-1]),
        "type": lambda: QTest.keyClicks(window.reader.editor, "Ships left the port. "),
        "a note": lambda: window.notes.add_note("bottom_line"),
        "filter": lambda: QTest.keyClicks(window.binder.filter, "grain"),
        "filter cleared": window.binder.filter.clear,
        "paste an article": copied,
        "move it": lambda: QTest.keyClick(window.binder.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
        "delete it": actions["delete"].trigger,
        "undo": actions["undo"].trigger,
        "find in the book": actions["find_everywhere"].trigger,
        "show the preview": lambda: actions["show_preview"].setChecked(True),
        "an edit with the preview": lambda: window.open_book.attempt(edits.retitle(items[0], "Another title")),
        "book details": lambda: dialog("details"),
        "export dialog": lambda: dialog("export"),
        "before it goes out": lambda: dialog("preflight"),
        "preferences": lambda: dialog("preferences"),
        "dark": actions["dark"].trigger,
        "light": actions["light"].trigger,
        "save": lambda: window.files.save(),
    }


def measure_turns(app: QApplication, folder: Path) -> None:
    """Print the longest turn of each step."""
    print("\n| step, sample book | longest turn ms |\n|---|---:|")
    settings.SPELLING.set(True)
    path = folder / "sample.briefbook"
    path.write_bytes(SAMPLE.read_bytes())
    window = MainWindow()
    window.resize(1366, 768)
    window.show()
    run_for(app, 1)
    turns = Turns()
    window.files.open(path)
    run_for(app, 2)
    print(f"| open the book | {turns.take():.0f} |")
    for name, act in morning(window).items():
        turns.take()
        QTimer.singleShot(0, act)
        run_for(app, 2)
        print(f"| {name} | {turns.take():.0f} |")
    close(window)


def main() -> int:
    """Measure and print."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        settings.local_data = lambda: Path(folder) / "local"  # pyright: ignore[reportAttributeAccessIssue]
        app = make_app()
        measure_keys(app)
        measure_turns(app, Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
