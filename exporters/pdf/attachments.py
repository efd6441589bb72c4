"""Attachments as they are: pictures as large as a page allows, PDF pages one after the other."""

from typing import Any, cast

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]

from book.media import PICTURE_ENDINGS
from exporters.concerns import Concern
from exporters.manuscript import ItemPages
from exporters.pdf.blocks import fitted
from exporters.pdf.boxes import Box, PictureBox
from exporters.pdf.images import picture_size
from exporters.pdf.setting import Setting
from exporters.pdf.tags import Element

MAX_PAGES = 2000
_GAP = 14.5
_HEADED = 90.0
"""The room that the head of the item takes on its first page."""


def attachment_boxes(part: ItemPages, setting: Setting, element: Element) -> list[Box]:
    """The boxes of an attachment; what cannot be read becomes a concern."""
    assert part.attachment is not None
    name = part.attachment.media
    data = setting.media.get(name)
    ending = name.rpartition(".")[2]
    if data is not None and ending in PICTURE_ENDINGS:
        size = picture_size(data)
        if size is not None:
            height = setting.shape.top - setting.shape.bottom - _HEADED
            figure = element.add("Figure", alt=part.headline)
            return [PictureBox(name, *fitted(size, setting.shape.text, height), figure, before=_GAP)]
    elif data is not None and ending == "pdf":
        return _pdf_boxes(part, name, data, setting, element)
    elif data is not None:
        _tell(
            setting,
            part,
            f"The attachment “{part.headline}” is of a kind that cannot be printed; it stays in the project file",
            other=True,
        )
        return []
    _tell(setting, part, f"The attachment “{part.headline}” is missing or damaged")
    return []


def _tell(setting: Setting, part: ItemPages, what: str, *, other: bool = False) -> None:
    kind = "other" if other else "unreadable_media"
    setting.setter.concerns.append(Concern(kind=kind, what=what, anchor=part.anchor))


def _pdf_boxes(part: ItemPages, name: str, data: bytes, setting: Setting, element: Element) -> list[Box]:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        _tell(setting, part, f"The attachment “{part.headline}” is missing or damaged")
        return []
    boxes: list[Box] = []
    shape = setting.shape
    try:
        count = min(len(document), MAX_PAGES)
        for number in range(count):
            try:
                wide, high = cast(Any, document).get_page_size(number)
            except pdfium.PdfiumError:
                _tell(setting, part, f"Page {number + 1} of the attachment “{part.headline}” is damaged")
                continue
            room = shape.top - shape.bottom - (_HEADED if number == 0 else 0)
            scale = min(shape.text / max(wide, 1), room / max(high, 1), 1.0)
            figure = element.add("Figure", alt=f"{part.headline}, {number + 1}/{count}")
            boxes.append(
                PictureBox(name, wide * scale, high * scale, figure, before=_GAP, page=number, framed="#C9CED4")
            )
    finally:
        document.close()
    return boxes
