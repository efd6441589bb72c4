"""Attachments as they are: pictures as large as a page allows, PDF pages one after the other."""

from typing import TYPE_CHECKING

from book.media import PICTURE_ENDINGS
from exporters.concerns import Concern
from exporters.fitting import fitted
from exporters.manuscript import ItemPages
from exporters.pdf.boxes import Box, PictureBox, PictureLink
from exporters.pdf.images import picture_size
from exporters.pdf.outline import Bookmark
from exporters.pdf.setting import Setting
from exporters.pdf.tags import Element

if TYPE_CHECKING:
    from exporters.pdf.foreign import ForeignLink

_GAP = 14.5
_EDGE = 40.0
"""The least margin beside the page of another PDF."""
_HEADED = 90.0
"""The room that the head of the item takes on its first page."""


def attachment_boxes(part: ItemPages, setting: Setting, element: Element) -> list[Box]:
    """The boxes of an attachment; what cannot be read becomes a concern."""
    assert part.attachment is not None
    name = part.attachment.media
    data, mark = setting.media.get(name), setting.setter.marking
    ending = name.rpartition(".")[2]
    if data is not None and ending in PICTURE_ENDINGS:
        size = picture_size(data)
        if size is not None:
            height = setting.shape.top - setting.shape.bottom - _HEADED
            figure = element.add("Figure", alt=part.headline)
            return [PictureBox(name, *fitted(size, setting.shape.text, height), figure, before=_GAP, marking=mark)]
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
    """A box for each page, as large as the paper allows; the first leaves room for the head of the item."""
    from exporters.pdf.foreign import Broken, ForeignPdf, Locked

    try:
        pdf = setting.foreign.get(name) or ForeignPdf(data)
    except Locked:
        what = f"The attachment “{part.headline}” is protected by a password; add a copy without one"
        _tell(setting, part, what)
        return []
    except Broken:
        _tell(setting, part, f"The attachment “{part.headline}” is missing or damaged")
        return []
    if name not in setting.foreign:
        setting.foreign[name] = pdf
        if setting.draws_foreign(name):
            pdf.flatten()
    marks = [Bookmark(mark.depth, mark.title, _anchor(part, mark.page)) for mark in pdf.bookmarks()]
    setting.inner_bookmarks[part.anchor] = marks
    shape = setting.shape
    boxes: list[Box] = []
    for number in range(len(pdf)):
        if not pdf.readable(number):
            _tell(setting, part, f"Page {number + 1} of the attachment “{part.headline}” is damaged")
            continue
        wide, high = pdf.size(number)
        room = shape.top - shape.bottom - (_HEADED if number == 0 else 0)
        scale = min((shape.width - 2 * _EDGE) / wide, room / high, 1.25)
        figure = element.add("Figure", alt=f"{part.headline}, {number + 1}/{len(pdf)}")
        boxes.append(
            PictureBox(
                name, wide * scale, high * scale, figure, before=_GAP, page=number, framed="#C9CED4",
                anchor=_anchor(part, number) if number else "",
                paper=shape.width,
                links=tuple(_link(part, link, element) for link in pdf.links(number)),
                marking=setting.setter.marking,
            )
        )  # fmt: skip
    return boxes


def _anchor(part: ItemPages, page: int) -> str:
    return f"{part.anchor}.{page + 1}" if page else part.anchor


def _link(part: ItemPages, link: "ForeignLink", element: Element) -> PictureLink:
    to = link.to if isinstance(link.to, str) else f"#{_anchor(part, link.to)}"
    says = link.to if isinstance(link.to, str) else f"{part.headline}, {link.to + 1}"
    return link.box, to, says, element.add("Link")
