"""How fast the preview is, in the real window, offscreen: python -m tests.benchmarks.preview [articles ...]

For each size (default 10 and 25 articles, the second with about 50 pages): from opening the pane to the first page
drawn, from an edit to its new page drawn (the editor's own pause of 400 ms not counted), and the longest gap of the
event loop meanwhile; medians of five edits, in milliseconds, as a Markdown table.
"""

import os
import statistics
import sys
import tempfile
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer

from book import edits
from book.model import Article, Book, Section
from book.richtext import paragraphs
from gui.app import make_app
from gui.main_window import MainWindow

_WORDS = "The ministers met on Monday to discuss grain exports from the ports of the Black Sea and agreed to meet again"


def book_of(articles: int) -> Book:
    """A book with sections of ten articles of about 700 words each."""

    def article(number: int) -> Article:
        body = "\n\n".join(f"{_WORDS} {number}-{part}. " * 5 for part in range(7))
        return Article(id=f"a{number}", headline=f"Article {number}", outlet="Daily Post", body=paragraphs(body))

    all_articles = [article(number) for number in range(articles)]
    sections = tuple(
        Section(id=f"s{first}", title=f"Section {first}", items=tuple(all_articles[first : first + 10]))
        for first in range(0, articles, 10)
    )
    return Book(id=f"book{articles}", title="Measured", sections=sections)


class _Gaps:
    """The longest time for which the event loop did not come round."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = perf_counter()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def take(self) -> float:
        """The longest gap since the last time, in milliseconds."""
        longest, self.longest = self.longest, 0.0
        return longest * 1000


def until_drawn(window: MainWindow) -> None:
    """Run the event loop until the page in sight is drawn anew."""
    loop = QEventLoop()
    window.preview.pages.page_drawn.connect(loop.quit)
    loop.exec()
    window.preview.pages.page_drawn.disconnect(loop.quit)


def measure(articles: int) -> str:
    """One line of figures for a book of this size."""
    window = MainWindow()
    window.resize(1366, 768)
    window.show()
    window.open_book.new(book_of(articles))
    window.files.is_open = True
    window.files.opened.emit()
    gaps = _Gaps()
    start = perf_counter()
    window.actions_by_name["show_preview"].setChecked(True)
    until_drawn(window)
    first, first_gap = (perf_counter() - start) * 1000, gaps.take()
    took: list[float] = []
    for turn in range(5):
        start = perf_counter()
        window.open_book.apply(edits.rewrite("a0", paragraphs(f"Edited for the {turn}th time. " * 200)))
        until_drawn(window)
        took.append((perf_counter() - start) * 1000)
    pages = window.preview.pages.document.pageCount()
    edit, edit_gap = statistics.median(took), gaps.take()
    window.preview.stop()
    window.files.is_open = False
    window.close()
    return f"| {articles} | {pages} | {first:.0f} | {first_gap:.0f} | {edit:.0f} | {edit_gap:.0f} |"


def main() -> None:
    """Print the table."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app = make_app()
        print("| articles | pages | first page ms | longest gap ms | an edit ms | longest gap ms |")
        print("|---:|---:|---:|---:|---:|---:|")
        for articles in [int(argument) for argument in sys.argv[1:]] or [10, 25]:
            print(measure(articles))
        app.quit()


if __name__ == "__main__":
    main()
