"""Attachments as they are: pictures as large as a page allows, PDF pages one after the other."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any, cast

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]
from PIL import Image

from book.media import PICTURE_ENDINGS
from book.model import Original
from exporters.concerns import Concern
from exporters.pdf.blocks import fitted
from exporters.pdf.sheets import Box, PictureBox

MAX_PAGES = 2000
_GAP = 14.5


def attachment_boxes(
    original: Original, media: Mapping[str, bytes], width: float, height: float, headline: str
) -> tuple[list[Box], list[Concern]]:
    """The boxes of an attachment, and a concern where it could not be read."""
    data = media.get(original.media)
    lost = Concern(kind="unreadable_media", what=f"The attachment “{headline}” is missing or damaged")
    if data is None:
        return [], [lost]
    ending = original.media.rpartition(".")[2]
    if ending in PICTURE_ENDINGS:
        size = _picture_size(data)
        if size is None:
            return [], [lost]
        wide, high = fitted(size, width, height - 90)
        return [PictureBox(original.media, wide, high, before=_GAP, alt=headline)], []
    if ending == "pdf":
        return _pdf_boxes(original.media, data, width, height, headline, lost)
    what = f"The attachment “{headline}” is of a kind that cannot be printed; it stays in the project file"
    return [], [Concern(kind="other", what=what)]


def _picture_size(data: bytes) -> tuple[int, int] | None:
    try:
        with Image.open(BytesIO(data)) as image:
            image.load()
            return image.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _pdf_boxes(
    name: str, data: bytes, width: float, height: float, headline: str, lost: Concern
) -> tuple[list[Box], list[Concern]]:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        return [], [lost]
    boxes: list[Box] = []
    concerns: list[Concern] = []
    try:
        count = min(len(document), MAX_PAGES)
        for number in range(count):
            try:
                wide, high = cast(Any, document).get_page_size(number)
            except pdfium.PdfiumError:
                what = f"Page {number + 1} of the attachment “{headline}” is damaged"
                concerns.append(Concern(kind="unreadable_media", what=what))
                continue
            room = height - (90 if number == 0 else 0)
            scale = min(width / max(wide, 1), room / max(high, 1), 1.0)
            alt = f"{headline}, {number + 1}/{count}"
            boxes.append(
                PictureBox(name, wide * scale, high * scale, before=_GAP, page=number, alt=alt, framed="#C9CED4")
            )
    finally:
        document.close()
    return boxes, concerns
