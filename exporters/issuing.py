"""Issuing: what is remembered of the finished pages, and a PDF of those to exchange in a printed binder."""

import zlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any, BinaryIO

import msgspec
import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]

from book.editions import book_for, find_edition
from book.issues import issue_of
from book.model import Book, Issue
from exporters.formats import FORMATS, Progress
from exporters.manuscript import Choices, manuscript

_EDGE = 58.0
"""Points from the edge of the paper to what tells pages apart: heads and feet carry the date of every issue."""


class Exchange(msgspec.Struct, frozen=True, kw_only=True):
    """The sheets to exchange: the indices of the new pages to put in, and the labels of old and new ones."""

    pages: tuple[int, ...]
    put_in: tuple[str, ...]
    take_out: tuple[str, ...]


def issue(
    book: Book, media: Mapping[str, bytes], name: str, made: datetime, edition: str, findings: int, progress: Progress
) -> Issue:
    """The memory of a book as it goes out now. Raises what an export raises."""
    chosen = find_edition(book, edition)
    pdf = _pdf(book, media, Choices(edition=edition), progress)
    pages, starts = read_pages(pdf)
    return issue_of(book_for(book, chosen)[0], name, made, chosen.id, starts, pages, findings)


def write_exchange(
    book: Book, media: Mapping[str, bytes], before: Issue, choices: Choices, target: BinaryIO, progress: Progress
) -> Exchange:
    """Write the PDF of the sheets that differ from an issue. Raises what an export raises."""
    pdf = _pdf(book, media, choices, progress)
    found = exchange(before.pages, read_pages(pdf)[0], both_sides=choices.layout.duplex)
    source: Any = pdfium.PdfDocument(pdf)
    out: Any = pdfium.PdfDocument.new()
    try:
        out.import_pages(source, list(found.pages))
        out.save(target)
    finally:
        out.close()
        source.close()
    return found


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


def _pdf(book: Book, media: Mapping[str, bytes], choices: Choices, progress: Progress) -> bytes:
    out = BytesIO()
    FORMATS[0].writer()(manuscript(book, choices), media, out, progress)
    return out.getvalue()


def read_pages(pdf: bytes) -> tuple[tuple[tuple[str, str], ...], dict[str, str]]:
    """Label and hash of each page of a book, and the label of the page on which each number begins."""
    document: Any = pdfium.PdfDocument(pdf)
    try:
        pages: list[tuple[str, str]] = []
        for number in range(len(document)):
            page: Any = document[number]
            words: Any = page.get_textpage()
            width, height = page.get_size()
            text = str(words.get_text_bounded(0, _EDGE, width, height - _EDGE))
            pages.append((str(document.get_page_label(number)), f"{zlib.crc32(text.encode()):08x}"))
            words.close()
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
