"""Attachments: a picture as large as the page allows, the pages of a PDF as pictures, one after the other."""

from io import BytesIO
from typing import Any, cast

from book.media import PICTURE_ENDINGS
from exporters.concerns import Concern
from exporters.docx.parts import Parts
from exporters.docx.text import TextWriter
from exporters.fitting import fitted
from exporters.manuscript import ItemPages

_DOTS = 150
"""Dots per inch at which the pages of attached PDFs are drawn."""
_HEAD = 110.0
"""The room that the headline takes above the first page."""
_LEAST = 25.0
MAX_PAGES = 500


def attachment(part: ItemPages, data: bytes | None, parts: Parts, text: TextWriter) -> str:
    """What stands below the headline of an attachment; a concern is noted where it cannot be shown."""
    original = part.attachment
    assert original is not None
    ending = original.media.rpartition(".")[2]
    if data is not None and ending == "pdf":
        return _pdf(part, data, parts, text)
    found = parts.picture(original.media, data) if data is not None and ending in PICTURE_ENDINGS else None
    if found is None:
        text.concerns.append(_lost(part))
        return ""
    width, height = fitted(found[1], text.layout.text, text.layout.text_height - _HEAD)
    return text.picture(found[0], width, height, part.headline)


def _lost(part: ItemPages) -> Concern:
    what = f"The attachment “{part.headline}” is missing or damaged"
    return Concern(kind="unreadable_media", what=what, anchor=part.anchor)


def _pdf(part: ItemPages, data: bytes, parts: Parts, text: TextWriter) -> str:
    import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs] - loaded for those books that have a PDF

    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        text.concerns.append(_lost(part))
        return ""
    out: list[str] = []
    try:
        count = min(len(document), MAX_PAGES)
        for number in range(count):
            bitmap: Any = cast(Any, document[number]).render(scale=_DOTS / 72)
            picture = BytesIO()
            bitmap.to_pil().convert("RGB").save(picture, "JPEG", quality=85)
            found = parts.picture(f"{part.anchor} {number}", picture.getvalue())
            if found is not None:
                room = text.layout.text_height - (_HEAD if number == 0 else _LEAST)
                size = fitted(found[1], text.layout.text, room)
                out.append(text.picture(found[0], *size, f"{part.headline}, {number + 1}/{count}"))
    except pdfium.PdfiumError:
        text.concerns.append(_lost(part))
    finally:
        document.close()
    return "".join(out)
