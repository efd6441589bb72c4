"""Issuing: what is remembered of the finished pages, and a PDF of those to exchange in a printed binder."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any, BinaryIO

import msgspec
import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]

from book.editions import book_for, find_edition
from book.errors import ExportProblem
from book.issues import in_binders, issue_of
from book.model import Book, Issue
from book.richtext import Cell, Span, Table
from exporters.fingerprints import fingerprint
from exporters.formats import FORMATS, Progress
from exporters.loose_sheet import loose_sheet
from exporters.manuscript import Choices, Manuscript, manuscript
from exporters.words import words_for


class Exchange(msgspec.Struct, frozen=True, kw_only=True):
    """The sheets to exchange: the indices of the new pages to put in, and the labels of old and new ones."""

    pages: tuple[int, ...]
    put_in: tuple[str, ...]
    take_out: tuple[str, ...]


def issue(
    book: Book, media: Mapping[str, bytes], name: str, made: datetime, choices: Choices, findings: int,
    progress: Progress,
) -> Issue:  # fmt: skip
    """The memory of a book as it goes out now with these choices. Raises what an export raises."""
    chosen = find_edition(book, choices.edition)
    pdf = _pdf(manuscript(book, choices), media, progress)
    pages, starts = read_pages(pdf, choices.layout.watermark)
    return issue_of(book_for(book, chosen)[0], name, made, chosen.id, starts, pages, findings)


def issue_in_binder(book: Book, wanted: str) -> Issue:
    """The issue of this name or moment of which sheets can be exchanged; the latest for "". Raises ExportProblem."""
    known = in_binders(book)
    for one in known:
        if not wanted or wanted in (one.name, one.made.isoformat()):
            return one
    if known:
        names = ", ".join(one.name for one in known)
        raise ExportProblem("no such issue is remembered with its pages", wanted, f"Choose one of: {names}")
    raise ExportProblem("no issue of this book is remembered", book.title, "Issue the book before you print it")


def write_exchange(
    book: Book, media: Mapping[str, bytes], before: Issue, choices: Choices, target: BinaryIO, progress: Progress
) -> Exchange:
    """Write the PDF of the sheets that differ from an issue, and before them what to do with each.

    Raises ExportProblem if there is none, and what an export raises.
    """
    pdf = _pdf(manuscript(book, choices), media, progress)
    pages, _ = read_pages(pdf, choices.layout.watermark)
    found = exchange(before.pages, pages, both_sides=choices.layout.duplex)
    if not (found.put_in or found.take_out):
        raise ExportProblem(f"no sheet differs from “{before.name}”", book.title, "There is nothing to exchange")
    told = _pdf(_instructions(book, before, found, choices), media, lambda _done, _all: None)
    out: Any = pdfium.PdfDocument.new()
    try:
        # The cover of the instructions stays away.
        _import(out, told, None)
        out.del_page(0)
        _import(out, pdf, found.pages)
        out.save(target)
    finally:
        out.close()
    return found


def _import(out: Any, pdf: bytes, pages: Sequence[int] | None) -> None:
    source: Any = pdfium.PdfDocument(pdf)
    try:
        if pages is None or pages:
            out.import_pages(source, list(pages) if pages else None)
    finally:
        source.close()


def _instructions(book: Book, before: Issue, found: Exchange, choices: Choices) -> Manuscript:
    """The sheet that lies on top: which pages leave the binder, and which come in."""
    words = words_for(book.language)
    rows = ((words.take_out, found.take_out), (words.put_in, found.put_in))
    table = Table(tuple((_cell(label, bold=True), _cell(listed(labels) or "–")) for label, labels in rows))
    title = f"{words.exchange}: {before.name}"
    return loose_sheet(book, title, (table,), choices, FORMATS[0].ending)


def _cell(text: str, *, bold: bool = False) -> Cell:
    return Cell((Span(text, bold=bold),))


def listed(labels: Sequence[str]) -> str:
    """Labels of pages as people write them: "ii, 7–9, 12A"."""
    return ", ".join(first if first == last else f"{first}–{last}" for first, last in _runs(labels))


def _runs(labels: Sequence[str]) -> Iterator[tuple[str, str]]:
    first = last = ""
    for label in labels:
        follows = label.isdecimal() and last.isdecimal() and int(label) == int(last) + 1
        if first and not follows:
            yield first, last
        first, last = (first if follows else label), label
    if first:
        yield first, last


def exchange(old: Sequence[tuple[str, str]], new: Sequence[tuple[str, str]], *, both_sides: bool = False) -> Exchange:
    """The pages to exchange, from label and hash of each; printed on both sides, a sheet is two pages."""
    step = 2 if both_sides else 1
    before = {old[at][0]: tuple(old[at : at + step]) for at in range(0, len(old), step)}
    after = {new[at][0]: (at, tuple(new[at : at + step])) for at in range(0, len(new), step)}
    put = [at for label, (at, sheet) in after.items() if before.get(label) != sheet]
    pages = [page for at in put for page in range(at, min(at + step, len(new)))]
    out = [sheet for label, sheet in before.items() if label not in after or after[label][1] != sheet]
    return Exchange(
        pages=tuple(pages),
        put_in=tuple(new[page][0] for page in pages),
        take_out=tuple(label for sheet in out for label, _ in sheet),
    )


def _pdf(text: Manuscript, media: Mapping[str, bytes], progress: Progress) -> bytes:
    out = BytesIO()
    FORMATS[0].writer()(text, media, out, progress)
    return out.getvalue()


def read_pages(pdf: bytes, stamp: str = "") -> tuple[tuple[tuple[str, str], ...], dict[str, str]]:
    """Label and fingerprint of each page of a book, and the label of the page on which each number begins."""
    document: Any = pdfium.PdfDocument(pdf)
    try:
        pages: list[tuple[str, str]] = []
        for number in range(len(document)):
            page: Any = document[number]
            pages.append((str(document.get_page_label(number)), fingerprint(page, stamp)))
            page.close()
        starts: dict[str, str] = {}
        for entry in document.get_toc():
            place: Any = entry.get_dest()
            title = str(entry.get_title()).split()
            if place is not None and title:
                starts.setdefault(title[0], pages[int(place.get_index())][0])
        return tuple(pages), starts
    finally:
        document.close()
