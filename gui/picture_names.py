"""How a document calls a picture: by its name in the media and, where a part of it is shown, by that part."""

import re

from book.normal_form import normal_crop
from book.richtext import Crop

_PART = re.compile(r"(.*)#(\d\.\d{5}),(\d\.\d{5}),(\d\.\d{5}),(\d\.\d{5})", re.DOTALL)


def picture_name(media: str, crop: Crop | None) -> str:
    """What a document calls this part of a picture; the crop in its normal form."""
    if crop is None:
        return media
    return f"{media}#{crop.left:.5f},{crop.top:.5f},{crop.right:.5f},{crop.bottom:.5f}"


def read_picture_name(name: str) -> tuple[str, Crop | None]:
    """The picture's name in the media, and the part of it."""
    found = _PART.fullmatch(name)
    if found is None:
        return name, None
    media, *cut = found.groups()
    return media, normal_crop(Crop(*map(float, cut)))
