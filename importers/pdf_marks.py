"""A PDF of ours that comes back: the marks that its reader made in it, and the book that it may carry.

Marks are annotations (ISO 32000-1, 12.5.6): highlights, underlines, notes, typed text and ink. The named places of the
PDF tell in which item each of them lies.
"""

from collections.abc import Iterator
from ctypes import POINTER, byref, c_float, c_int, c_long, c_ulong, c_ushort, cast, create_string_buffer
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]
from pypdfium2 import raw as pdfium_c  # pyright: ignore[reportMissingTypeStubs]

from book import project_file
from book.errors import UnreadableSource
from book.files import file_problem, scratch_folder
from book.model import DueOut
from book.project_file import Project
from importers.limits import check_size

raw: Any = pdfium_c
_ON_TEXT = (8, 9, 10, 11, 12)
"""Highlight, underline, squiggly line, strike-out, in the numbers of PDFium (fpdf_annot.h); 12 a stamp."""
_TYPED = (1, 3)
_INK = 15
_MOST = 2000
"""Marks that are read; a page scribbled full has a few hundred."""
_MOST_BYTES = 512 * 1024 * 1024
_SHAPE_NAMES = ("contents", "summary", "cover", "sources")


def is_copy_of(document: Any, known: frozenset[str]) -> bool:
    """Whether a PDF of pypdfium2 was printed from a book in which things have these ids."""
    return bool(known) and any(name in known for _, _, name in _places(document))


def marks_in(document: Any) -> tuple[DueOut, ...]:
    """The marks in a PDF of pypdfium2 in reading order."""
    places = sorted(_places(document), reverse=True)
    found: list[DueOut] = []
    for number in range(len(document)):
        page: Any = document[number]
        if not _is_marked(page):
            page.close()
            continue
        words: Any = page.get_textpage()
        height = float(page.get_height())
        for top, mark in sorted(_marks(page, words, height), key=lambda pair: pair[0]):
            item = next((name for at, y, name in places if (at, y) <= (number, top + 4)), "")
            what, marked = mark
            label = str(document.get_page_label(number)) or str(number + 1)
            found.append(DueOut(what=what, words=marked, item=item, page=label))
        words.close()
        page.close()
    return tuple(found[:_MOST])


def _opened(data: bytes, name: str) -> Any:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as problem:
        raise UnreadableSource("this is no PDF that can be read", name, "Choose the PDF that came back") from problem


def _is_marked(page: Any) -> bool:
    """Whether a page has other annotations than links: what else there is to see on it takes ten times as long."""
    for index in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        kind = int(raw.FPDFAnnot_GetSubtype(annotation)) if annotation else 0
        if annotation:
            raw.FPDFPage_CloseAnnot(annotation)
        if kind in (*_ON_TEXT, *_TYPED, _INK):
            return True
    return False


def _marks(page: Any, words: Any, height: float) -> Iterator[tuple[float, tuple[str, str]]]:
    """Each mark of a page with its distance from the top: what was written, and the words that it lies on."""
    for index in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        kind, box = int(raw.FPDFAnnot_GetSubtype(annotation)), raw.FS_RECTF()
        if kind in (*_ON_TEXT, *_TYPED, _INK) and raw.FPDFAnnot_GetRect(annotation, byref(box)):
            written = _string(annotation, b"Contents")
            on_text = kind in _ON_TEXT or kind == _INK
            marked = str(words.get_text_bounded(box.left, box.bottom, box.right, box.top)) if on_text else ""
            marked = " ".join(marked.split())[:400]
            if written or marked:
                yield height - max(box.top, box.bottom), (written, marked)
        raw.FPDFPage_CloseAnnot(annotation)


def _string(annotation: Any, key: bytes) -> str:
    size = int(raw.FPDFAnnot_GetStringValue(annotation, key, None, c_ulong(0)))
    buffer = create_string_buffer(max(min(size, 20_000), 2))
    raw.FPDFAnnot_GetStringValue(annotation, key, cast(buffer, POINTER(c_ushort)), c_ulong(len(buffer)))
    return " ".join(buffer.raw.decode("utf-16-le", "replace").split("\0")[0].split())


def _places(document: Any) -> Iterator[tuple[int, float, str]]:
    """The named places of items and sections: page, distance from its top, id."""
    for index in range(raw.FPDF_CountNamedDests(document)):
        size = c_long(0)
        raw.FPDF_GetNamedDest(document, index, None, byref(size))
        name = create_string_buffer(max(size.value, 1))
        place = raw.FPDF_GetNamedDest(document, index, name, byref(size))
        page = int(raw.FPDFDest_GetDestPageIndex(document, place)) if place else -1
        if 0 <= page < len(document):
            text = name.raw[: max(size.value, 0)].decode("utf-16-le", "replace").rstrip("\0")
            flags, numbers = [c_int() for _ in range(3)], [c_float() for _ in range(3)]
            raw.FPDFDest_GetLocationInPage(place, *map(byref, flags), *map(byref, numbers))
            height = float(document.get_page_size(page)[1])
            if text not in _SHAPE_NAMES:
                yield page, height - numbers[1].value if flags[1].value else 0.0, text


def project_inside(path: Path) -> Project:
    """The book that a PDF carries. Raises UnreadableSource if it carries none, and what reading a project raises."""
    try:
        check_size(path.stat().st_size, str(path), _MOST_BYTES)
        data = path.read_bytes()
    except OSError as problem:
        raise file_problem(problem, path, "read") from problem
    document = _opened(data, path.name)
    try:
        for index in range(int(document.count_attachments())):
            attachment: Any = document.get_attachment(index)
            if str(attachment.get_name()).endswith(".briefbook"):
                inside = bytes(attachment.get_data())
                break
        else:
            raise UnreadableSource("this PDF carries no book", path.name, "Open the .briefbook file itself")
    finally:
        document.close()
    with scratch_folder() as folder:
        copy = folder / "book.briefbook"
        copy.write_bytes(inside)
        return project_file.read(copy)
