"""What each of the fourteen ideas costs: python -m tests.benchmarks.ideas [articles]

For a book of 1,000 articles (or so many), the seconds of the processor for what a person waits for. What runs on the
window's own thread must stay far below a second; "beside" runs in a thread or process of its own, "export" is what an
export takes longer. The PDF itself, which several of them lay out, is the first line.
"""

import io
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2 as pdfium
from msgspec.structs import replace

from book import edits
from book.editions import book_for
from book.folding import fold
from book.issues import Earlier, changes_since, issue_of, numbers_to_keep
from book.marking import mark_of_book
from book.media import Media
from book.mentions import mentions
from book.model import Book, Edition, Note, Recipient, items_in
from book.names import candidates
from book.numbering import numbers_of
from book.preflight import findings
from book.reading import budget_of, leads
from book.references import reference
from book.richtext import Paragraph, Span
from book.rolling import rolled_forward
from exporters.annexes import with_annexes
from exporters.copies import export_copies
from exporters.formats import export
from exporters.issuing import issue, write_exchange
from exporters.manuscript import Choices, manuscript
from exporters.proof import proof
from exporters.words import words_for
from importers.pdf_marks import marks_in, project_inside
from tests.benchmarks.everyday import book_of

WHOLE = Edition(id="whole", name="Whole")
TODAY = date(2024, 12, 9)
MADE = datetime(2024, 12, 9, 6, 30)
FIRST = ("Anna", "Boris", "Chen", "Dana", "Emil", "Fatma", "Georg", "Hana", "Ivan", "Jana")
LAST = ("Adler", "Brandt", "Costa", "Duarte", "Evans", "Farkas", "Grieg", "Horvat", "Ito", "Jonas", "Kovac", "Lund")


def rich_book(articles: int, media: Media) -> Book:
    """A book with marks, notes, references and names all over."""
    chance = random.Random(7)
    book = book_of(articles, media)
    marked = [item.id for place, item in enumerate(items_in(book)) if place % 7 == 0]
    book = edits.set_marking(marked, "CONFIDENTIAL").change(replace(book, scheme="us", marking="UNCLASSIFIED"))
    ids = [item.id for item in items_in(book)]
    sections = tuple(
        replace(
            section,
            items=tuple(
                replace(
                    item,
                    body=(*item.body, _named(chance)),
                    notes=(*item.notes, _point(chance, ids)) if place % 5 == 0 else item.notes,
                )
                for place, item in enumerate(section.items)
            ),
        )
        for section in book.sections
    )
    return replace(book, sections=sections, editions=(WHOLE, *book.editions), title="A thousand", dated=TODAY)


def _named(chance: random.Random) -> Paragraph:
    names = (f"{chance.choice(FIRST)} {chance.choice(LAST)}" for _ in range(3))
    return Paragraph((Span(f"In Odesa the ministers met {', '.join(names)} of the Ministry of Trade."),))


def _point(chance: random.Random, ids: list[str]) -> Note:
    cites = reference(chance.choice(ids), "1-1")
    return Note(kind="talking_points", body=(Paragraph((Span("We say that it is so. "), cites)),))


class Table:
    """Measures one line after the other, and prints it."""

    def __init__(self) -> None:
        print("| | idea | what is waited for | where | seconds |\n|---:|---|---|---|---:|")

    def line(self, number: int, idea: str, what: str, where: str, work: Callable[[], Any], less: float = 0) -> float:
        """Run it, and print what it took, `less` so many seconds."""
        start = time.process_time()
        work()
        took = time.process_time() - start
        print(f"| {number or ''} | {idea} | {what} | {where} | {max(took - less, 0):.2f} |", flush=True)
        return took


def measure(articles: int, folder: Path) -> None:
    """All of them, for a book of so many articles."""
    media = Media()
    book = rich_book(articles, media)
    table, pdf = Table(), folder / "book.pdf"
    plain = table.line(0, "(the PDF)", "all pages laid out and written", "beside", lambda: export(book, media, pdf))
    _before(table, book, media, plain)
    _issued(table, book, media, plain)
    _out_and_back(table, book, media, folder, plain)


def _before(table: Table, book: Book, media: Media, plain: float) -> None:
    table.line(1, "pre-flight", "the list", "beside", lambda: findings(book, WHOLE, TODAY, media))
    table.line(1, "", "the finished pages read again", "beside", lambda: proof(book, media), plain)
    editions = book.editions
    table.line(2, "editions", f"{len(editions)} cut", "window", lambda: [book_for(book, one) for one in editions])
    table.line(2, "", "what is printed, in the export dialog", "window", lambda: manuscript(book))
    table.line(3, "markings", "the highest of the whole book", "window", lambda: mark_of_book(book))
    table.line(
        7, "reading budget", "minutes and cuts, bottom lines", "window", lambda: (budget_of(book, 60), leads(book))
    )
    ids = [item.id for item in items_in(book)]
    table.line(8, "one story", "ten articles folded", "window", lambda: fold(ids[0], ids[1:10]).change(book))
    bare = replace(book, sections=tuple(replace(one, notes=()) for one in book.sections))
    table.line(9, "sources of points", "references resolved, sources marked", "export", lambda: manuscript(bare))
    pages = replace(book, annexes=("chronology", "coverage"))
    table.line(13, "chronology, coverage", "both made", "export", lambda: with_annexes(pages, words_for("en")))
    table.line(14, "names", "candidates looked for", "beside", lambda: candidates(book))
    known = replace(book, names=tuple(f"{first} {last}" for first in FIRST for last in LAST))
    table.line(14, "", f"{len(known.names)} names found in the texts", "export", lambda: mentions(known))


def _issued(table: Table, book: Book, media: Media, plain: float) -> None:
    before = issue_of(book, "Issue 1", MADE, "whole", {})
    changed = edits.delete([next(items_in(book)).id]).change(book)
    table.line(4, "what changed", "new, revised, moved, removed", "export", lambda: changes_since(changed, before))
    found: list[Any] = []
    remember = lambda: found.append(issue(book, media, "Issue 1", MADE, Choices(), 0, _silent))  # noqa: E731
    table.line(4, "", "an issue remembered, its pages with it", "beside", remember, plain)
    swap = lambda: write_exchange(changed, media, found[0], Choices(), io.BytesIO(), _silent)  # noqa: E731
    table.line(4, "", "the sheets to exchange", "beside", swap, plain)
    frozen = replace(changed, frozen=numbers_to_keep(before))
    table.line(5, "late papers", "numbers kept", "window", lambda: numbers_of(frozen))
    table.line(6, "roll forward", "tomorrow's book", "window", lambda: rolled_forward(book, TODAY))
    ran = replace(book, issues=(before,) * 10)
    again = lambda: [*map(Earlier(ran).ran, items_in(ran))]  # noqa: E731
    table.line(6, "", "what ran before, in ten issues", "beside", again)


def _out_and_back(table: Table, book: Book, media: Media, folder: Path, plain: float) -> None:
    people = tuple(Recipient(name=f"Reader {number}") for number in range(10))
    listed, path = replace(book, distribution=people), folder / "copies.pdf"
    copies = lambda: export_copies(listed, media, path, Choices(), _silent)  # noqa: E731
    table.line(10, "numbered copies", "ten of them and the receipt", "beside", copies, plain)
    marked = folder / "book.pdf"
    _write_in(marked)
    table.line(11, "the principal's pen", "fifty marks in the PDF", "beside", lambda: _read_marks(marked))
    carrying = folder / "carrying.pdf"
    whole = replace(book, inbox=(), editions=(WHOLE,))
    put = lambda: export(whole, media, carrying, Choices(with_project=True))  # noqa: E731
    table.line(12, "the book in the book", "the book put into the PDF", "beside", put, plain)
    table.line(12, "", "and opened again", "beside", lambda: project_inside(carrying))


def _read_marks(path: Path) -> None:
    """What the reader process does, here, so that its time is counted."""
    with pdfium.PdfDocument(path) as document:
        assert len(marks_in(document)) == 50


def _write_in(path: Path) -> None:
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for number in range(50):
            mark = pikepdf.Dictionary(
                Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[500, 400, 520, 420], Contents=f"Why {number}?"
            )
            page = pdf.pages[3 + number * (len(pdf.pages) - 6) // 50]
            page.Annots = pikepdf.Array([*page.get("/Annots", []), pdf.make_indirect(mark)])
        pdf.save(path)


def _silent(_done: int, _all: int) -> None:
    pass


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        measure(int(sys.argv[1]) if len(sys.argv) > 1 else 1000, Path(folder))


if __name__ == "__main__":
    main()
