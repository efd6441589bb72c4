"""How many lines a paragraph takes in Word: its words measured in the faces that the file carries, put into lines as
Word and LibreOffice do it, each as full as can be and none hyphenated."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
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
        self._widths: dict[tuple[str, str, bool, bool, bool], Widths] = {}

    def _widths_for(self, style: Style, span: Span) -> Widths:
        key = (style.font, style.weight, style.italic, span.bold, span.italic)
        if key not in self._widths:
            self._widths[key] = widths_of(face_of(self._theme, style, bold=span.bold, italic=span.italic))
        return self._widths[key]

    def characters(self) -> frozenset[str]:
        """The characters of all words that were measured."""
        return frozenset(character for widths in self._widths.values() for character in "".join(widths))

    def line_count(self, spans: Sequence[Span], style: Style, width: float) -> int:
        """The lines that spans take in a column of a width in points."""
        if len(spans) == 1 and not style.tracking and not (spans[0].superscript or spans[0].subscript):
            span = spans[0]
            text = span.text.upper() if style.caps else span.text
            if "\n" not in text and "\t" not in text:
                widths = self._widths_for(style, span)
                found = _plain_lines(text, widths, width * 1000 / style.size)
                if found:
                    return found
        lines, x = 1, 0.0
        for gap, wide, forced in self._pieces(spans, style):
            if forced:
                lines, x = lines + 1, 0.0
            further = x + gap + wide if x else wide
            if x and further > width:
                lines, further = lines + 1, wide
            while further > width and wide > width:
                lines, further, wide = lines + 1, further - width, wide - width
            x = further
        return lines

    def extent(self, spans: Iterable[Span], style: Style) -> tuple[float, float]:
        """The widths in points of the longest word of some spans, and of all of them on one line."""
        longest = whole = line = 0.0
        for gap, wide, forced in self._pieces(spans, style):
            longest = max(longest, wide)
            line = wide if forced else line + gap + wide
            whole = max(whole, line)
        return longest, whole

    def _pieces(self, spans: Iterable[Span], style: Style) -> Iterator[tuple[float, float, bool]]:
        """What a line never parts: the space before, the width in points, and whether a break is forced before."""
        gap, wide, forced, begun = 0.0, 0.0, False, False
        for span in spans:
            widths = self._widths_for(style, span)
            size = style.size / 1000 * (RAISED if span.superscript or span.subscript else 1)
            space, tracking = widths.space * size + style.tracking, style.tracking
            text = (span.text.upper() if style.caps else span.text).replace("\t", " ").replace("\n", " \n ")
            for place, word in enumerate(text.split(" ")):
                if place and begun:
                    yield gap, wide, forced
                    gap, wide, forced, begun = space, 0.0, False, False
                elif place:
                    gap = space
                if word == "\n":
                    gap, forced, begun = 0.0, True, True
                    continue
                if not word:
                    continue
                length = widths[word]
                if length < 0:
                    *pieces, word = _BREAKS.split(word)
                    for piece in pieces:
                        yield gap, wide + abs(widths[piece]) * size + tracking * len(piece), forced
                        gap, wide, forced = 0.0, 0.0, False
                    length = abs(widths[word])
                wide += length * size + tracking * len(word)
                begun = True
        if begun:
            yield gap, wide, forced


def _plain_lines(text: str, widths: Widths, room: float) -> int:
    """The lines of a text of one look; 0 if it holds a word that a line may part."""
    lines, x, space = 1, 0.0, widths.space
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
