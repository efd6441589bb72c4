"""Processor time that the tree needs with ten thousand rows: run with `python -m tests.benchmarks.window` (offscreen).

The bounds are those of the plan: show 150 ms, a key in the filter 100 ms, sort 300 ms; an edit should take a frame.
"""

import os
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from book import edits
from book.model import Article, Book, Section
from book.richtext import paragraphs
from gui.app import make_app
from gui.binder import Binder
from gui.open_book import OpenBook

ROWS = 10_000
SECTIONS = 20


def big_book() -> Book:
    """Ten thousand articles in twenty sections."""
    day = date(2024, 12, 9)
    each = ROWS // SECTIONS
    return Book(
        sections=tuple(
            Section(
                title=f"Section {number}",
                items=tuple(
                    Article(
                        headline=f"Article {number * each + row} about grain and ships in the Black Sea",
                        outlet=f"Outlet {row % 37}",
                        published=day - timedelta(days=row * 7 % 400),
                        body=paragraphs("A few words."),
                    )
                    for row in range(each)
                ),
            )
            for number in range(SECTIONS)
        )
    )


def main() -> int:
    """Measure and print."""
    app = make_app()
    open_book = OpenBook()
    binder = Binder(open_book)
    binder.resize(330, 700)
    binder.show()
    book = big_book()
    third = book.sections[2]
    item = third.items[250]

    print("| what | CPU ms | bound |")
    print("|---|---:|---:|")

    def timed(name: str, bound: int, run: Callable[[], object]) -> None:
        start = time.process_time()
        run()
        app.processEvents()
        app.processEvents()
        took = (time.process_time() - start) * 1000
        print(f"| {name} | {took:.0f} | {bound} |")

    timed("show 10,000 rows", 150, lambda: open_book.new(book))
    timed("first key in the filter", 100, lambda: binder.filter.setText("1"))
    timed("second key in the filter", 100, lambda: binder.filter.setText("12"))
    timed("filter cleared", 100, lambda: binder.filter.setText(""))
    timed("sort 500 rows by outlet", 300, lambda: open_book.apply(edits.sort_items(third.id, "outlet")))
    timed("undo the sort", 300, open_book.undo)
    timed("rename one article", 16, lambda: open_book.apply(edits.retitle(item.id, "Renamed")))
    timed("move one to another section", 16, lambda: open_book.apply(edits.move([item.id], book.sections[9].id, 0)))
    timed("choose all", 100, binder.tree.selectAll)
    timed("ids of all that is chosen", 16, binder.selected_ids)
    ids = [one.id for one in third.items[:200]]
    binder.select(ids[0])
    binder.choose(ids)
    timed("delete 200", 100, lambda: open_book.apply(edits.delete(ids)))
    timed("put 200 back", 100, open_book.undo)
    strewn = [one.id for one in third.items[::3]]
    binder.choose(strewn)
    timed("delete every third of 500", 100, lambda: open_book.apply(edits.delete(strewn)))
    timed("put them back", 100, open_book.undo)
    binder.tree.viewport().grab()
    timed("draw the rows", 16, binder.tree.viewport().grab)
    return 0


if __name__ == "__main__":
    sys.exit(main())
