"""How many lines a paragraph takes in Word: its words measured in the faces that the file carries, put into lines as
Word and LibreOffice do it, each as full as can be and none hyphenated."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, cast

import uharfbuzz  # pyright: ignore[reportMissingTypeStubs]

from book.richtext import Span
from exporters.docx.fonts import Face, face_of, font_bytes
from exporters.theme import Style, Theme

_hb = cast(Any, uharfbuzz)
_WIDE = "\u200b\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_BREAKS = re.compile(
    rf"(?<=[^\W\d_][-–—])(?=\w)|(?<=\d[–—])(?=\w)|(?<=—)(?=\S)|(?<=\S)(?=—)|(?<=[{_WIDE}])(?=[^、。，．！？）」』])"
)
"""Where a line may part a word: after hyphens and dashes, and between the characters of East Asian scripts."""
_SUSPECTS = re.compile(f"[-–—{_WIDE}]")
_KERN = {"kern": True, "liga": False, "clig": False, "dlig": False, "calt": False}
RAISED = 0.58
"""The size of raised and lowered letters in parts of the type size, as Word sets them."""
_UNKNOWN = 560.0
"""The width of a letter that our faces do not have, which another font shows."""


class Widths(dict[str, float]):
    """The widths of words in one face at 1000 points, found once; a word that a line may part is negative."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        data = font_bytes(face.family, face.slot) or font_bytes("Source Serif 4", face.slot)
        font_face = _hb.Face(_hb.Blob(data))
        self._font = _hb.Font(font_face)
        self._scale = 1000 / font_face.upem
        self._covered = frozenset(map(chr, font_face.unicodes))
        self.space = self._measured(" ")

    def __missing__(self, word: str) -> float:
        width = self._measured(word)
        if _SUSPECTS.search(word) and len(_BREAKS.split(word)) > 1:
            width = -width
        self[word] = width
        return width

    def _measured(self, word: str) -> float:
        known = word if self._covered.issuperset(word) else "".join(one for one in word if one in self._covered)
        others = 0.0
        if len(known) != len(word):
            others = sum(_foreign_width(one) for one in word if one not in self._covered)
        if not known:
            return others
        buffer = _hb.Buffer()
        buffer.add_str(known)
        buffer.guess_segment_properties()
        _hb.shape(self._font, buffer, _KERN)
        return sum(position.x_advance for position in buffer.glyph_positions) * self._scale + others


def _foreign_width(character: str) -> float:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Cc"):
        return 0.0
    return 1000.0 if unicodedata.east_asian_width(character) in "WF" else _UNKNOWN


@cache
def widths_of(face: Face) -> Widths:
    """The widths of a face."""
    return Widths(face)


class Measure:
    """Counts the lines of the paragraphs of one theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def line_count(self, spans: Sequence[Span], style: Style, width: float, *, first: float = 0) -> int:
        """The lines that spans take in a column; `first` is what is taken of the first line already, in points."""
        if len(spans) == 1 and not (spans[0].superscript or spans[0].subscript):
            span = spans[0]
            widths = widths_of(face_of(self._theme, style, bold=span.bold, italic=span.italic))
            text = span.text.upper() if style.caps else span.text
            scale = 1000 / style.size
            if "\n" not in text and "\t" not in text and not style.tracking:
                found = _plain_lines(text, widths, width * scale, first * scale)
                if found:
                    return found
        return self._lines(self._atoms(spans, style), width, first)

    def extent(self, spans: Iterable[Span], style: Style) -> tuple[float, float]:
        """The widths in points of the longest word of some spans, and of all of them on one line."""
        longest = whole = line = 0.0
        for gap, wide, forced in self._atoms(spans, style):
            longest = max(longest, wide)
            line = wide if forced else line + gap + wide
            whole = max(whole, line)
        return longest, whole

    def _atoms(self, spans: Iterable[Span], style: Style) -> list[tuple[float, float, bool]]:
        """Pieces that stay together: the space before, the width in points, and whether a break is forced before."""
        atoms: list[tuple[float, float, bool]] = []
        glued = True
        for span in spans:
            widths = widths_of(face_of(self._theme, style, bold=span.bold, italic=span.italic))
            size = style.size / 1000 * (RAISED if span.superscript or span.subscript else 1)
            space = widths.space * size + style.tracking
            text = (span.text.upper() if style.caps else span.text).replace("\t", " ")
            for line_number, line in enumerate(text.split("\n")):
                forced = line_number > 0
                for place, word in enumerate(line.split(" ")):
                    if place:
                        glued = False
                    if not word and not forced:
                        continue
                    pieces = _BREAKS.split(word) if widths[word] < 0 else [word]
                    for piece_number, piece in enumerate(pieces):
                        wide = abs(widths[piece]) * size + style.tracking * len(piece)
                        if forced or not atoms or not glued or piece_number:
                            gap = 0.0 if glued or piece_number else space
                            atoms.append((gap, wide, forced))
                        else:
                            before = atoms.pop()
                            atoms.append((before[0], before[1] + wide, before[2]))
                        forced = False
                    glued = True
        return atoms

    def _lines(self, atoms: Iterable[tuple[float, float, bool]], width: float, first: float) -> int:
        lines, x = 1, first
        for gap, wide, forced in atoms:
            if forced:
                lines, x = lines + 1, 0.0
            if x and x + gap + wide > width:
                lines, x = lines + 1, 0.0
                gap = 0.0
            elif not x:
                gap = 0.0
            x += gap + wide
            while x > width and wide > width:
                lines, x = lines + 1, x - width
                wide -= width
        return lines


def _plain_lines(text: str, widths: Widths, room: float, first: float) -> int:
    """The lines of a text of one look; 0 if it holds a word that a line may part."""
    lines, x, space = 1, first, widths.space
    for word in text.split(" "):
        wide = widths[word]
        if wide < 0 or wide > room:
            return 0
        further = x + space + wide
        if x == 0:
            x = wide
        elif further <= room:
            x = further
        else:
            lines, x = lines + 1, wide
    return lines
