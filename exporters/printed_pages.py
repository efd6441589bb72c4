"""What stands where in a finished PDF, read back by PDFium: pages, named places, bookmarks, and words."""

from ctypes import byref, c_float, c_int, c_long, create_string_buffer
from typing import Any, cast

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]
from pypdfium2 import raw  # pyright: ignore[reportMissingTypeStubs]

from exporters.footnotes import number_of
from exporters.preview import Anchor, Heading, Hit, Page


class PrintedPages:
    """A PDF that is read for its places; lengths are in points, from the top left corner of a page."""

    def __init__(self, pdf: bytes) -> None:
        self._document: Any = pdfium.PdfDocument(pdf)
        self._sizes = [
            cast("tuple[float, float]", self._document.get_page_size(number)) for number in range(len(self._document))
        ]

    def close(self) -> None:
        """Let go of the PDF."""
        self._document.close()

    def pages(self) -> tuple[Page, ...]:
        """Size and label of each page."""
        labels = (str(self._document.get_page_label(number)) for number in range(len(self._sizes)))
        return tuple(Page(*size, label) for size, label in zip(self._sizes, labels, strict=True))

    def anchors(self) -> tuple[Anchor, ...]:
        """Where each part begins, in the order of the pages."""
        found: list[Anchor] = []
        for index in range(raw.FPDF_CountNamedDests(self._document)):
            size = c_long(0)
            raw.FPDF_GetNamedDest(self._document, index, None, byref(size))
            name = create_string_buffer(max(size.value, 1))
            place: Any = raw.FPDF_GetNamedDest(self._document, index, name, byref(size))
            page = int(raw.FPDFDest_GetDestPageIndex(self._document, place)) if place else -1
            if 0 <= page < len(self._sizes):
                text = name.raw[: max(size.value, 0)].decode("utf-16-le", "replace").rstrip("\0")
                if not number_of(text):
                    found.append(Anchor(text, page, self._from_top(place, page)))
        return tuple(sorted(found, key=lambda anchor: (anchor.page, anchor.y)))

    def outline(self) -> tuple[Heading, ...]:
        """The bookmarks in their order."""
        found: list[Heading] = []
        for entry in self._document.get_toc():
            place: Any = entry.get_dest()
            page: int | None = place.get_index() if place is not None else None
            if place is not None and page is not None:
                found.append(Heading(str(entry.get_title()), int(entry.level), page, self._from_top(place.raw, page)))
        return tuple(found)

    def hits(self, words: str) -> tuple[Hit, ...]:
        """Where words stand, whatever their case."""
        return tuple(hit for page in range(len(self._sizes) if words.strip() else 0) for hit in self._on(page, words))

    def _on(self, number: int, words: str) -> list[Hit]:
        hits: list[Hit] = []
        page: Any = self._document[number]
        text: Any = page.get_textpage()
        search: Any = text.search(words)
        height = self._sizes[number][1]
        while (place := search.get_next()) is not None:
            boxes = [cast("tuple[float, float, float, float]", text.get_rect(index))
                     for index in range(text.count_rects(*place))]  # fmt: skip
            hits.append(Hit(number, tuple((x0, height - y1, x1, height - y0) for x0, y0, x1, y1 in boxes)))
        text.close()
        page.close()
        return hits

    def _from_top(self, place: Any, page: int) -> float:
        has_x, has_y, has_zoom = c_int(), c_int(), c_int()
        x, y, zoom = c_float(), c_float(), c_float()
        raw.FPDFDest_GetLocationInPage(
            place, byref(has_x), byref(has_y), byref(has_zoom), byref(x), byref(y), byref(zoom)
        )
        return self._sizes[page][1] - y.value if has_y.value else 0.0
