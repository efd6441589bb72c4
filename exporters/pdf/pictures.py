"""The pictures of a book as objects of the file: each once, however often it is shown."""

from importlib import import_module
from io import BytesIO
from typing import Any

from exporters.pdf.images import put_image
from exporters.pdf.setting import Setting
from exporters.pdf.sheets import Placed

_DOTS = 200
"""Dots per inch at which the pages of attached PDFs are drawn where they are pictures."""


class Pictures:
    """Writes pictures when they are first drawn, and knows their names."""

    def __init__(self, setting: Setting) -> None:
        self._document = setting.document
        self._setting = setting
        self._numbers: dict[tuple[str, int | None], int] = {}

    def draw(self, placed: Placed) -> str:
        """The name of a picture on the pages."""
        key = (placed.media, placed.page)
        if key not in self._numbers:
            self._numbers[key] = self._put(placed)
        return f"/I{self._numbers[key]}"

    def resources(self) -> str:
        """The entries of all pictures in a resource dictionary."""
        return "".join(f"/I{number} {number} 0 R" for number in self._numbers.values())

    def _put(self, placed: Placed) -> int:
        data = self._setting.media[placed.media]
        if placed.page is None:
            return put_image(data, self._document)
        if self._setting.draws_foreign(placed.media):
            return self._setting.foreign[placed.media].put(placed.page, self._document)
        pdfium: Any = import_module("pypdfium2")
        document = pdfium.PdfDocument(data)
        try:
            bitmap: Any = document[placed.page].render(scale=_DOTS / 72)
            out = BytesIO()
            bitmap.to_pil().convert("RGB").save(out, "JPEG", quality=88)
        finally:
            document.close()
        return put_image(out.getvalue(), self._document)
