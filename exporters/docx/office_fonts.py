"""The files of an office's typefaces on this computer, to measure a book by that is set in them. None is embedded."""

import re
import shutil
import subprocess
from functools import cache
from typing import Any, Literal, cast

import msgspec
import uharfbuzz  # pyright: ignore[reportMissingTypeStubs]

from exporters.docx.fonts import is_ours
from exporters.system_fonts import font_files
from exporters.theme import FontFiles

_hb = cast(Any, uharfbuzz)
_AS_WIDE = {
    "arial": ("Liberation Sans", "Arimo"),
    "times new roman": ("Liberation Serif", "Tinos"),
    "courier new": ("Liberation Mono", "Cousine"),
    "calibri": ("Carlito",),
    "cambria": ("Caladea",),
    "georgia": ("Gelasio",),
}
"""The families that were made to take the same room as others, so that lines end and pages turn where they do there."""
_FILE_NAMES = {"times new roman": "times", "courier new": "cour", "trebuchet ms": "trebuc", "palatino linotype": "pala"}
"""How the files of a family begin on Windows, where not as the family does."""
_SERIF = re.compile(r"(?i)times|roman|georgia|cambria|garamond|palatino|antiqua|century|bodoni|(?<!sans )serif|book\b")
_Slot = Literal["regular", "italic", "semibold", "semibold_italic"]
_SLOTS: dict[str, _Slot] = {
    "regular": "regular", "book": "regular", "roman": "regular", "normal": "regular", "italic": "italic",
    "oblique": "italic", "bold": "semibold", "bold italic": "semibold_italic", "bold oblique": "semibold_italic",
}  # fmt: skip
_ASKED: dict[_Slot, str] = {
    "regular": "", "italic": ":italic", "semibold": ":bold", "semibold_italic": ":bold:italic",
}  # fmt: skip
_LONGEST_WAIT = 10
"""Seconds for the system to name a font."""


class Shown(msgspec.Struct, frozen=True):
    """The family that this computer shows a text in, and its files; one of ours has none of its own."""

    family: str
    files: FontFiles | None = None


@cache
def shown_in(family: str) -> Shown:
    """What a text is shown in on this computer that asks for a family: that family, one that takes the same room, what
    the system sets in its place, or the nearest of ours."""
    if is_ours(family):
        return Shown(family)
    for name in (family, *_AS_WIDE.get(family.lower(), ())):
        if files := _files(name):
            return Shown(name, files)
    return _put_by_system(family) or Shown("Source Serif 4" if _SERIF.search(family) else "Source Sans 3")


def takes_same_room(family: str, shown: str) -> bool:
    """Whether a text takes the same room in the family that is shown as in the one that it asks for."""
    return shown == family or shown in _AS_WIDE.get(family.lower(), ())


def _put_by_system(family: str) -> Shown | None:
    """What fontconfig, where a system has it, sets in the place of a family."""
    command = shutil.which("fc-match")
    if command is None:
        return None
    found: dict[_Slot, tuple[str, str]] = {}
    for slot, wish in _ASKED.items():
        pattern = re.sub(r"[\\:,\-]", r"\\\g<0>", family) + wish
        try:
            told = subprocess.run(
                [command, "-f", "%{family[0]}\n%{file}\n%{index}", "--", pattern], capture_output=True, text=True,
                timeout=_LONGEST_WAIT, check=True,
            ).stdout.split("\n")  # fmt: skip
        except (OSError, subprocess.SubprocessError):
            return None
        if len(told) == 3 and told[2] == "0":
            found[slot] = told[0], told[1]
    if "regular" not in found:
        return None
    name = found["regular"][0]
    return Shown(name, FontFiles(**{slot: path for slot, (shown, path) in found.items() if shown == name}))


@cache
def _files(family: str) -> FontFiles | None:
    """The files of a family by their slots; None for one that is not on this computer."""
    begins = {_bare(family), _FILE_NAMES.get(family.lower(), _bare(family))}
    found: dict[str, str] = {}
    for name, path in _named_files():
        if name.startswith(tuple(begins)) and (slot := _slot(path, family)):
            found.setdefault(slot, path)
    return FontFiles(**found) if "regular" in found else None


def _slot(path: str, family: str) -> str:
    """What a file is in a family; empty if it is none of it."""
    try:
        face = _hb.Face(_hb.Blob.from_file_path(path))
        names = _hb.OTNameIdPredefined
        if _bare(face.get_name(names.FONT_FAMILY) or "") != _bare(family):
            return ""
        return _SLOTS.get((face.get_name(names.FONT_SUBFAMILY) or "").lower(), "")
    except (OSError, ValueError, RuntimeError):
        return ""


@cache
def _named_files() -> tuple[tuple[str, str], ...]:
    """The font files of this computer with their bare names, sorted."""
    return tuple(sorted((_bare(file.name), str(file)) for file in font_files()))


def _bare(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


class Extent(msgspec.Struct, frozen=True):
    """What a line of a typeface takes above and below its base, and the gap to the next, in parts of the type size."""

    up: float
    down: float
    gap: float

    @property
    def height(self) -> float:
        """From line to line."""
        return self.up + self.down + self.gap

    def at(self, size: float) -> float:
        """The height of a line in points, in whole twentieths as programs reckon with it."""
        return round(self.height * size * 20) / 20

    def beside(self, other: "Extent") -> float:
        """How much higher a line is in which words of another typeface stand."""
        return max(self.up, other.up) + max(self.down, other.down) + max(self.gap, other.gap) - self.height


@cache
def extent_of(font: bytes) -> Extent:
    """The extent of a font (OpenType: hhea, and OS/2 where a font asks for that)."""
    face = _hb.Face(_hb.Blob(font))
    head = bytes(face.reference_table("hhea").data)
    up, down, gap = (int.from_bytes(head[at : at + 2], "big", signed=True) for at in (4, 6, 8))
    marks = bytes(face.reference_table("OS/2").data)
    if len(marks) >= 78 and int.from_bytes(marks[62:64], "big") & 1 << 7:
        up, down, gap = (int.from_bytes(marks[at : at + 2], "big", signed=True) for at in (68, 70, 72))
    return Extent(up / face.upem, -down / face.upem, gap / face.upem)
