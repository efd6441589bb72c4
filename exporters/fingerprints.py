"""What tells one printed page from another: words, pictures and marking, not the issue and its date."""

import zlib
from collections.abc import Iterator
from ctypes import c_float, create_string_buffer
from typing import Any

from pypdfium2 import raw as pdfium_c  # pyright: ignore[reportMissingTypeStubs]

raw: Any = pdfium_c
_EDGE = 58.0
"""Points from the edge of the paper to the text: heads and feet carry the date of every issue."""
_MARKING = 44.0
"""Points from the edge of the paper to the running head: between them stands the marking alone."""
_FORM, _IMAGE = 5, 3
"""Kinds of page objects, in the numbers of PDFium (fpdf_edit.h)."""
_DEEPEST = 8


def fingerprint(page: Any, stamp: str = "") -> str:
    """Eight letters for a page of pypdfium2; the letters of a `stamp` across the page do not count."""
    width, height = page.get_size()
    words: Any = page.get_textpage()
    strips = (_EDGE, height - _EDGE), (height - _MARKING, height), (0.0, _MARKING)
    said = "\f".join(str(words.get_text_bounded(0, bottom, width, top)) for bottom, top in strips)
    words.close()
    bare = "".join(stamp.split())
    if bare:
        said = "".join(said.split()).replace(bare, "")
    found = zlib.crc32(said.encode("utf-8", "replace"))
    for picture in _pictures(page.raw, raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject, _DEEPEST):
        found = zlib.crc32(picture, found)
    return f"{found:08x}"


def _pictures(holder: Any, count: Any, get: Any, depth: int) -> Iterator[bytes]:
    """Place and data of each picture on a page or in a form on it, such as a page of an attached PDF."""
    for index in range(count(holder)):
        thing = get(holder, index)
        kind = raw.FPDFPageObj_GetType(thing)
        if kind == _IMAGE:
            edges = [c_float() for _ in range(4)]
            raw.FPDFPageObj_GetBounds(thing, *edges)
            yield " ".join(str(round(edge.value)) for edge in edges).encode()
            data = create_string_buffer(raw.FPDFImageObj_GetImageDataRaw(thing, None, 0))
            raw.FPDFImageObj_GetImageDataRaw(thing, data, len(data))
            yield data.raw
        elif kind == _FORM and depth:
            yield from _pictures(thing, raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject, depth - 1)
