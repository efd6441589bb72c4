"""How many lines a paragraph takes in Word: its words measured in the faces that the file carries, put into lines as
Word and LibreOffice do it, each as full as can be and none hyphenated."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from operator import add
from typing import Any, cast

import uharfbuzz  # pyright: ignore[reportMissingTypeStubs]

from book.richtext import Span
from exporters.docx.fonts import Face, Slot, face_of, font_bytes
from exporters.docx.scripts import script_family
from exporters.theme import Style, Theme

_hb = cast(Any, uharfbuzz)
_DASHES = frozenset("-–—\u200b")
_FIRST_WIDE = "\u2e80"
"""The first character of the East Asian scripts."""
_WIDE = f"\u200b{_FIRST_WIDE}-\u9fff\uf900-\ufaff\uff00-\uffef"
_OPENING = "（［｛〔〈《「『【〖〘“‘"
_CLOSING = "、。，．・：；？！゛゜ヽヾゝゞ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ）］｝〕〉》」』】〗〙”’…‥"
"""What stands at no end and at no beginning of a line (JIS X 4051)."""
_PLAIN = Span("")
_HANGING = frozenset("、。，．")
"""What may stand in the margin behind a full line."""
_PAIRWISE = frozenset(map(chr, (*range(0x21, 0x7F), *range(0xAE, 0x250), *range(0x386, 0x3CF), *range(0x400, 0x460),
                                *range(0x2018, 0x201F), 0x2013, 0x2014, 0x2026)))  # fmt: skip
"""Letters whose words are as wide as their pairs say: none is drawn over another or hidden."""
_KERN = {"kern": True, "liga": False, "clig": False, "dlig": False, "calt": False}
RAISED = 0.58
"""The size of raised and lowered letters in parts of the type size, as Word sets them."""
TAB = 36.0
"""The distance of the stops that a tab goes to, in points from the margin of the page."""
_HANGUL = 920.0
"""The width of a Korean syllable in the typefaces of Windows, macOS and Google (Malgun Gothic, Noto Sans KR)."""
_AUTO_SPACE = 200.0
_UNKNOWN = 560.0
"""The width of a letter that our faces do not have, which another font shows."""
_AVERAGES = ((0x0980, 0x0DFF, 400.0), (0x0E80, 0x0EFF, 440.0))
"""What the letters of most scripts of India, and of Lao, take in running text, by code points: averages of DejaVu Sans
and the Noto faces."""
_HALF_A_TWIP = 0.025
"""LibreOffice rounds what stands on a line to whole twips before it asks whether it fits."""
_SLANT = 0.114
"""What LibreOffice keeps free at the end of a slanted line, for the last letter leans over: a twelfth of its height,
which is 1.37 times the type size."""


class _Shaper:
    """A font file that says how much room a text takes in it, at 1000 points."""

    def __init__(self, data: bytes, features: dict[str, bool]) -> None:
        face = _hb.Face(_hb.Blob(data))
        self._font = _hb.Font(face)
        self._scale = 1000 / face.upem
        self._features = features
        self.covered = frozenset(map(chr, face.unicodes))

    @property
    def reach(self) -> tuple[float, float]:
        """How far a line reaches above its letters' feet, and below."""
        extents = self._font.get_font_extents("ltr")
        return extents.ascender * self._scale, -extents.descender * self._scale

    def width(self, text: str) -> float:
        if not text:
            return 0.0
        buffer = _hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        _hb.shape(self._font, buffer, self._features)
        return sum(position.x_advance for position in buffer.glyph_positions) * self._scale


class Widths(dict[str, float]):
    """The widths of words in one face at 1000 points, found once; a word that a line may part is negative, and so is
    one in a script that has a face of its own. `spaces` are those that follow the latter, `scripts` their faces."""

    def __init__(self, theme: Theme, face: Face, *, kerned: bool = True, ligated: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._slot: Slot = "Bold" if "Bold" in face.slot else "Regular"
        data = font_bytes(theme, face) or font_bytes(theme, Face("Source Serif 4", face.slot))
        self._own = _Shaper(data or b"", _KERN | {"kern": kerned, "liga": ligated})
        self._pairwise = frozenset[str]() if ligated else self._own.covered & _PAIRWISE
        self._pairs = _Pairs(self._own.width)
        self.space = self._own.width(" ")
        self.spaces: dict[str, float] = {}
        self.scripts: dict[Face, _Shaper] = {}

    def __missing__(self, word: str) -> float:
        family = script_family(word)
        width = self._in_script(word, family) if family else self._in_own(word)
        if family or (_may_be_parted(word) and len(_breaks().split(word)) > 1):
            width = -width
        self[word] = width
        return width

    def height(self, family: str) -> float:
        """The height of a line that holds letters of the family of a script beside the face's own."""
        return sum(map(max, self._own.reach, self._script(family).reach))

    def _script(self, family: str) -> _Shaper:
        face = Face(family, self._slot)
        if face not in self.scripts:
            self.scripts[face] = _Shaper(font_bytes(self._theme, face) or b"", {})
        return self.scripts[face]

    def _in_script(self, word: str, family: str) -> float:
        script = self._script(family)
        self.spaces[word] = script.width(" ")
        others = "".join(one for one in word if one not in script.covered)
        if not others:
            return script.width(word)
        return script.width("".join(one for one in word if one in script.covered)) + self._in_own(others)

    def _in_own(self, word: str) -> float:
        if self._pairwise.issuperset(word):
            return sum(map(self._pairs.__getitem__, map(add, word, word[1:]))) + self._pairs[word[-1:]]
        covered = self._own.covered
        if covered.issuperset(word):
            return self._own.width(word)
        others = sum(_foreign_width(one) for one in word if one not in covered)
        others += sum(map(_space_between, word, word[1:]))
        return others + self._own.width("".join(one for one in word if one in covered))


class _Pairs(dict[str, float]):
    """What a letter takes before another, kerning and all; a letter alone is the last of its word. A few hundred pairs
    make all words of a language, and to add them up is quicker than to shape each word."""

    def __init__(self, shaped: Callable[[str], float]) -> None:
        super().__init__()
        self._shaped = shaped

    def __missing__(self, pair: str) -> float:
        width = self[pair] = self._shaped(pair) - self._shaped(pair[1:])
        return width


def _may_be_parted(word: str) -> bool:
    return not _DASHES.isdisjoint(word) or (not word.isascii() and max(word) >= _FIRST_WIDE)


@cache
def _breaks() -> re.Pattern[str]:
    """Where a line may part a word: after hyphens and dashes, and between the characters of East Asian scripts."""
    return re.compile(
        r"(?<=[^\W\d_][-–—])(?=\w)|(?<=\d[–—])(?=\w)|(?<=—)(?=\S)|(?<=\S)(?=—)"
        r"|(?<=[\u0e00-\u0eff])(?=[\u0e40-\u0e44\u0ec0-\u0ec4])|(?<=[\u0e2f\u0e46\u0eaf\u0ec6])(?=\S)"
        rf"|(?<=[{_WIDE}])(?<![{_OPENING}])(?=[^{_CLOSING}])|(?<=[^\W{_WIDE}])(?=[{_WIDE}])(?=[^{_CLOSING}])"
    )


def _space_between(one: str, other: str) -> float:
    """The space that Word and LibreOffice leave by themselves between an East Asian letter and another or a digit."""
    return _AUTO_SPACE if one.isalnum() and other.isalnum() and _is_wide(one) != _is_wide(other) else 0.0


def _hanging(piece: str) -> float:
    return 1000.0 if piece[-1] in _HANGING else 0.0


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"


def _foreign_width(character: str) -> float:
    if "\uac00" <= character <= "\ud7a3":
        return _HANGUL
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Cc"):
        return 0.0
    is_sign = unicodedata.east_asian_width(character) == "A" and not character.isalpha()
    if is_sign or _is_wide(character):
        return 1000.0
    return next((width for first, last, width in _AVERAGES if first <= ord(character) <= last), _UNKNOWN)


def _stop(place: float, tabs: float) -> float:
    """Where text goes on behind so many tabs at a place, both from the margin of the page."""
    return (place // TAB + tabs) * TAB


class Measure:
    """Counts the lines of the paragraphs of one theme, in letters that are drawn together in pairs if `kerned`, or into
    one if `ligated`: Word does not by itself, other programs do."""

    def __init__(self, theme: Theme, *, kerned: bool = True, ligated: bool = False) -> None:
        self._theme = theme
        self._kerned = kerned
        self._ligated = ligated
        self._faces: dict[Face, Widths] = {}
        self._widths: dict[tuple[str, str, bool, bool, bool], Widths] = {}

    def _widths_for(self, style: Style, span: Span) -> Widths:
        key = (style.font, style.weight, style.italic, span.bold, span.italic)
        if key not in self._widths:
            face = face_of(self._theme, style, bold=span.bold, italic=span.italic)
            if face not in self._faces:
                self._faces[face] = Widths(self._theme, face, kerned=self._kerned, ligated=self._ligated)
            self._widths[key] = self._faces[face]
        return self._widths[key]

    def faces(self) -> frozenset[Face]:
        """The faces of all words that were measured."""
        return frozenset(self._faces).union(*(widths.scripts for widths in self._faces.values()))

    def characters(self) -> frozenset[str]:
        """The characters of all words that were measured."""
        return frozenset(character for widths in self._faces.values() for character in "".join(widths))

    def line_height(self, style: Style, family: str) -> float:
        """How high a line in a style is that holds letters of the family of a script."""
        return max(style.leading, self._widths_for(style, _PLAIN).height(family) * style.size / 1000)

    def line_count(
        self, spans: Sequence[Span], style: Style, width: float, first: float = 0.0, left: float = 0.0
    ) -> int:
        """The lines that spans take in a column of a width in points, the first of them set in by `first`; the column
        begins `left` from the margin."""
        return self.laid(spans, style, width, first, left)[0]

    def laid(
        self, spans: Sequence[Span], style: Style, width: float, first: float = 0.0, left: float = 0.0
    ) -> tuple[int, float]:
        """The same lines, and how far the last of them reaches."""
        width += _HALF_A_TWIP - (_SLANT * style.size if style.italic else 0)
        found = None if style.tracking else self._plainly_laid(spans, style, width, first)
        if found:
            return found
        lines, x, room = 1, 0.0, width - first
        for gap, wide, forced, hanging in self._pieces(spans, style):
            if forced:
                lines, x, room = lines + 1, 0.0, width
            begin = left + width - room
            behind = _stop(begin + x, -gap) - begin if gap < 0 else x + gap if x else 0.0
            further = behind + wide
            if x and further - hanging > room:
                lines, further, room = lines + 1, wide, width
            while further - hanging > room and wide > room:
                lines, further, wide, room = lines + 1, further - room, wide - room, width
            x = further
        return lines, x

    def _plainly_laid(
        self, spans: Sequence[Span], style: Style, width: float, first: float
    ) -> tuple[int, float] | None:
        """The same for a text without breaks, tabs, and words that a line may part; None for one that has some.

        Nearly all texts are like that, and this loop is where the time of an export goes.
        """
        lines, x, gap, wide, room = 1, 0.0, 0.0, 0.0, width - first
        for span in spans:
            text = span.text.upper() if style.caps else span.text
            if "\n" in text or "\t" in text:
                return None
            widths = self._widths_for(style, span)
            scale = style.size / 1000 * (RAISED if span.superscript or span.subscript else 1)
            space = widths.space * scale
            begun, *words = text.split(" ")
            found = widths[begun] * scale
            if found < 0:
                return None
            wide += found
            for word in words:
                further = x + gap + wide
                if not x:
                    x = wide
                elif further <= room:
                    x = further
                else:
                    lines, x, room = lines + 1, wide, width
                gap, wide = space, widths[word] * scale
                if wide < 0 or x > room:
                    return None
        if wide > room:
            return None
        further = x + gap + wide if x and wide else x or wide
        return (lines, further) if further <= room else (lines + 1, wide)

    def gap(self, spaces: str, style: Style) -> float:
        """The width in points of some spaces."""
        return len(spaces) * (self._widths_for(style, Span("")).space * style.size / 1000 + style.tracking)

    def extent(self, spans: Iterable[Span], style: Style) -> tuple[float, float]:
        """The widths in points of the longest word of some spans, and of all of them on one line."""
        longest = whole = line = 0.0
        for gap, wide, forced, _ in self._pieces(spans, style):
            longest = max(longest, wide)
            line = wide if forced else (line + gap if gap >= 0 else _stop(line, -gap)) + wide
            whole = max(whole, line)
        return longest, whole

    def _pieces(self, spans: Iterable[Span], style: Style) -> Iterator[tuple[float, float, bool, float]]:
        """What a line never parts: the space before, the width in points, whether a break is forced before, and how
        much of the width may stand in the margin. Where tabs stand before it, the space is their number below zero."""
        gap, wide, forced, begun, hanging = 0.0, 0.0, False, False, 0.0
        for span in spans:
            widths = self._widths_for(style, span)
            size = style.size / 1000 * (RAISED if span.superscript or span.subscript else 1)
            tracking = style.tracking
            space = plain = widths.space * size + tracking
            text = (span.text.upper() if style.caps else span.text).replace("\t", " \t ").replace("\n", " \n ")
            for place, word in enumerate(text.split(" ")):
                if place and begun:
                    yield gap, wide, forced, hanging
                    gap, wide, forced, begun, hanging = space, 0.0, False, False, 0.0
                elif place and gap >= 0:
                    gap = space
                if word == "\t":
                    gap = min(gap, 0.0) - 1
                    continue
                if word == "\n":
                    gap, forced, begun = 0.0, True, True
                    continue
                if not word:
                    continue
                length = widths[word]
                if length < 0:
                    *pieces, word = _breaks().split(word)
                    for piece, behind in zip(pieces, (*pieces[1:], word), strict=False):
                        length = abs(widths[piece]) + _space_between(piece[-1], behind[0])
                        yield gap, wide + length * size + tracking * len(piece), forced, _hanging(piece) * size
                        gap, wide, forced = 0.0, 0.0, False
                    length = abs(widths[word])
                wide += length * size + tracking * len(word)
                hanging = _hanging(word) * size
                space = widths.spaces[word] * size + tracking if word in widths.spaces else plain
                begun = True
        if begun:
            yield gap, wide, forced, hanging
