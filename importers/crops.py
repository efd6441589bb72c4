"""What word processors cut off a picture at each edge, as parts of its width or height."""

import re
from collections.abc import Mapping

from book.normal_form import normal_crop
from book.richtext import Crop
from importers.tree import Element

_EDGES = ("left", "top", "right", "bottom")
_TURNED = {2: "rtlb", 3: "rblt", 4: "lbrt", 5: "tlbr", 6: "bltr", 7: "brtl", 8: "trbl"}
"""Which edges of a picture as it lies in its file are left, top, right and bottom when it is upright, by its EXIF
orientation."""
_TWIPS_OF_PIXEL = 15
"""At 96 pixels and 1440 twips to the inch."""


def crop_of_fill(fill: Element) -> Crop | None:
    """The crop of a picture's fill by its `a:srcRect` (ECMA-376 part 1, 20.1.8.55): thousandths of a per cent, or per
    cent with their sign. What widens a picture cuts nothing off."""
    rect = next((one for one in fill if str(one.tag).endswith("}srcRect")), None)
    if rect is None:
        return None
    return normal_crop(Crop(*(_share(rect.get(edge[0]) or "", 100_000) for edge in _EDGES)))


def crop_of_image_data(data: Element) -> Crop | None:
    """The crop of a `v:imagedata` (VML): parts of 65536 where an "f" stands behind them."""
    return normal_crop(Crop(*(_share(data.get(f"crop{edge}") or "", 1) for edge in _EDGES)))


def crop_of_twips(settings: Mapping[str, int], width: int, height: int) -> Crop | None:
    """The crop of an RTF picture by its `\\piccropl` and so on: twips of the size that it is wanted in, `\\picwgoal` by
    `\\pichgoal`; of its `width` and `height` in pixels where that is not said."""
    across = settings.get("picwgoal", 0) or width * _TWIPS_OF_PIXEL
    down = settings.get("pichgoal", 0) or height * _TWIPS_OF_PIXEL
    sides = (across, down, across, down)
    cut = (settings.get(f"piccrop{edge[0]}", 0) for edge in _EDGES)
    return normal_crop(Crop(*(part / side if side > 0 else 0.0 for part, side in zip(cut, sides, strict=True))))


def upright(crop: Crop | None, orientation: int) -> Crop | None:
    """The crop of a picture that was turned by its EXIF orientation, as what its file says was of it lying."""
    if crop is None or orientation not in _TURNED:
        return crop
    parts = {"l": crop.left, "t": crop.top, "r": crop.right, "b": crop.bottom}
    return Crop(*(parts[edge] for edge in _TURNED[orientation]))


def _share(said: str, whole: int) -> float:
    match = re.fullmatch(r"\s*(-?\d{0,9}(?:\.\d{1,9})?)(%|f?)\s*", said)
    if match is None or match[1] in ("", "-"):
        return 0.0
    return float(match[1]) / {"%": 100, "f": 65536, "": whole}[match[2]]
