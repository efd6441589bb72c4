"""A proof: the finished PDF is read again, and what it says of itself is compared with what is on its pages."""

from collections.abc import Iterator, Mapping
from ctypes import byref, c_int
from io import BytesIO
from typing import Any, cast

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]
from pypdfium2 import raw as pdfium_c  # pyright: ignore[reportMissingTypeStubs]

from book.model import Book
from book.preflight import Finding
from exporters.concerns import findings_of
from exporters.formats import FORMATS
from exporters.manuscript import Choices, ItemPages, Manuscript, manuscript
from exporters.parts import SectionSheet

raw: Any = pdfium_c
_LOOKED_FOR = 24
"""Letters of a headline that have to be found on its page."""


def proof(book: Book, media: Mapping[str, bytes], choices: Choices | None = None) -> tuple[Finding, ...]:
    """What only the finished pages can tell. Raises what an export raises."""
    text = manuscript(book, choices)
    finished = BytesIO()
    concerns = FORMATS[0].writer()(text, media, finished, lambda _done, _all: None)
    return (*findings_of(concerns, text), *_mismatches(finished.getvalue(), text))


def _title(part: SectionSheet | ItemPages) -> str:
    return part.title if isinstance(part, SectionSheet) else part.headline


def _mismatches(pdf: bytes, text: Manuscript) -> Iterator[Finding]:
    document: Any = pdfium.PdfDocument(pdf)
    try:
        remedy = "Please report this: the book must not go out like that"
        places = _bookmarks(document)
        end = places.get(text.summary.title.split()[0], len(document)) if text.summary else len(document)
        for page, said in _contents(document, end).items():
            label = str(document.get_page_label(page))
            if not said.rstrip().endswith(label):
                what = f"The contents do not say page {label} where they lead there: “{said.strip()[-60:]}”"
                yield Finding(kind="pages", what=what, remedy=remedy)
        for part in text.body:
            title = _title(part)
            page = places.get(f"{part.number} {title}".split()[0] if part.number else "", -1)
            if page >= 0 and _squeezed(title)[:_LOOKED_FOR] not in _squeezed(_words(document, page)):
                what = f"The bookmark of {part.number} leads to a page without its headline"
                yield Finding(kind="pages", what=what, title=title, place=part.anchor, remedy=remedy)
    finally:
        document.close()


def _contents(document: Any, end: int) -> dict[int, str]:
    """The words of all links in the contents, which end before a page, by the page that they lead to."""
    found: dict[int, str] = {}
    for number in range(end):
        if str(document.get_page_label(number)).isdecimal():
            break
        page: Any = document[number]
        words: Any = page.get_textpage()
        for box, target in _links(document, page):
            if target > number:
                found[target] = found.get(target, "") + str(words.get_text_bounded(*box))
        words.close()
        page.close()
    return found


def _links(document: Any, page: Any) -> Iterator[tuple[tuple[float, float, float, float], int]]:
    """The inner links of a page: their boxes, and the pages that they lead to."""
    place, link, box = c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    while raw.FPDFLink_Enumerate(page, byref(place), byref(link)):
        target: Any = raw.FPDFLink_GetDest(document, link)
        if target and raw.FPDFLink_GetAnnotRect(link, byref(box)):
            yield (box.left, box.bottom, box.right, box.top), int(raw.FPDFDest_GetDestPageIndex(document, target))


def _bookmarks(document: Any) -> dict[str, int]:
    """The page of each bookmark by the number that it begins with."""
    found: dict[str, int] = {}
    for entry in document.get_toc():
        place: Any = entry.get_dest()
        words = str(entry.get_title()).split()
        if place is not None and words:
            found.setdefault(words[0], cast(int, place.get_index()))
    return found


def _words(document: Any, number: int) -> str:
    page: Any = document[number]
    words: Any = page.get_textpage()
    text = str(words.get_text_range())
    words.close()
    page.close()
    return text


def _squeezed(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
