"""The text of a PDF's pages as lines: what stands where, how large, and in which order it is read.

PDFium gives characters with their boxes, in the order in which they were drawn. Here they become pieces of lines, and
the pieces are put into reading order: a page is cut into bands, each with one column or several, and a band's columns
are read one after the other.
"""

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median
from typing import Any, cast

import msgspec
import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]
import pypdfium2.raw as raw_pdfium  # pyright: ignore[reportMissingTypeStubs]

_raw = cast(Any, raw_pdfium)
MAX_CHARACTERS = 200_000
"""Of one page: more than any printed page holds."""
_FEWEST_LINES = 3
"""Of a column."""
_CANDIDATES = 8
_GUTTER = 4.0
"""Points at the least between two columns."""
_BROKEN_HYPHENS = ("\x02", "\ufffe", "\uffff")
"""What PDFium gives for a hyphen that only breaks a word."""
_ICON = re.compile("^[\ue000-\uf8ff](?=\\s*\\w)")
_ICONS = re.compile("[\ue000-\uf8ff]")
"""Characters for private use: pictures in a font of symbols, of which one before a text is a bullet."""
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")


class Line(msgspec.Struct):
    """A line or a piece of one. Points from the lower left corner of the upright page; `size` is the height of its
    letters' boxes. A line that ends with a hyphen that only breaks a word ends with "\\u00ad"."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    bold: bool = False
    page: int = 0

    @property
    def middle(self) -> float:
        """Half way up."""
        return (self.bottom + self.top) / 2


class PageText(msgspec.Struct):
    """The lines of a page in reading order, by columns, and the size of the page."""

    columns: list[list[Line]]
    width: float
    height: float


class _Piece(msgspec.Struct):
    characters: list[str]
    left: float
    bottom: float
    right: float
    top: float
    bold: bool
    heights: list[float]


def page_text(page: pdfium.PdfPage, number: int) -> PageText:
    """The text of a page in reading order."""
    width, height = page.get_size()
    lines = list(_lines(page, number))
    return PageText([column for column in _columns(_rows(lines)) if column], width, height)


def _lines(page: pdfium.PdfPage, number: int) -> Iterator[Line]:
    text_page = page.get_textpage()
    try:
        handle = cast(Any, text_page).raw
        count = min(_raw.FPDFText_CountChars(handle), MAX_CHARACTERS)
        turn = _turn(handle, count)
        for piece in _pieces(handle, count, turn):
            text = _clean("".join(piece.characters))
            if text:
                size = max(median(piece.heights), 0.1)
                yield Line(text, piece.left, piece.bottom, piece.right, piece.top, size, piece.bold, number)
    finally:
        text_page.close()


def _clean(text: str) -> str:
    for hyphen in _BROKEN_HYPHENS:
        text = text.replace(hyphen, "\u00ad")
    text = _ICONS.sub("", _ICON.sub("• ", _SPACES.sub(" ", text).strip())).strip()
    if any("\ud800" <= character <= "\udfff" for character in text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text.replace("\0", "")


def _turn(handle: Any, count: int) -> int:
    """By how many right angles the page's text is turned to the right: of most of a sample of its characters."""
    turns: Counter[int] = Counter()
    for index in range(0, count, max(count // 200, 1)):
        quarter = _quarter(handle, index)
        if quarter is not None:
            turns[quarter] += 1
    return turns.most_common(1)[0][0] if turns else 0


def _quarter(handle: Any, index: int) -> int | None:
    """By how many right angles a character is turned to the right; None for one that only stands between others."""
    angle = _raw.FPDFText_GetCharAngle(handle, index)
    return None if angle < 0 else round(angle / (math.pi / 2)) % 4


def _pieces(handle: Any, count: int, turn: int) -> Iterator[_Piece]:
    """Characters that follow each other on a line without a gap, as pieces."""
    piece: _Piece | None = None
    box = _raw.FS_RECTF()
    reference = ctypes.byref(box)
    for index in range(count):
        code = _raw.FPDFText_GetUnicode(handle, index)
        character = chr(code) if code <= 0x10FFFF else "\ufffd"
        if character in "\r\n":
            if piece:
                yield piece
            piece = None
            continue
        if character == " " or not _raw.FPDFText_GetLooseCharBox(handle, index, reference):
            if piece:
                piece.characters.append(character)
            continue
        left, bottom, right, top = _turned(box.left, box.bottom, box.right, box.top, turn)
        if piece and not _carries_on(piece, left, bottom, right, top):
            yield piece
            piece = None
        if piece is None:
            if _quarter(handle, index) not in (turn, None):
                continue  # Such as a stamp along the margin.
            piece = _Piece([], left, bottom, right, top, _raw.FPDFText_GetFontWeight(handle, index) >= 600, [])
        piece.characters.append(character)
        piece.heights.append(top - bottom)
        piece.left, piece.right = min(piece.left, left), max(piece.right, right)
        piece.bottom, piece.top = min(piece.bottom, bottom), max(piece.top, top)
    if piece:
        yield piece


def _turned(left: float, bottom: float, right: float, top: float, turn: int) -> tuple[float, float, float, float]:
    """A box as it stands once its page is turned so that the text is upright."""
    match turn:
        case 3:
            return bottom, -right, top, -left
        case 2:
            return -right, -top, -left, -bottom
        case 1:
            return -top, left, -bottom, right
        case _:
            return left, bottom, right, top


def _carries_on(piece: _Piece, left: float, bottom: float, right: float, top: float) -> bool:
    """Whether a character belongs to a piece: on its line, and no further away than a wide space."""
    height = max(piece.top - piece.bottom, top - bottom)
    overlap = min(piece.top, top) - max(piece.bottom, bottom)
    gap = max(left - piece.right, piece.left - right)
    return overlap > 0.4 * min(piece.top - piece.bottom, top - bottom) and gap < 1.2 * height


def _columns(rows: Sequence[list[Line]]) -> Iterator[list[Line]]:
    """The rows as columns in reading order: cut at the best gutter, above and below it and on both sides again."""
    gutter = _best_gutter(rows)
    if gutter is None:
        yield [_joined(row) for row in rows]
        return
    for band, is_cut in _bands(rows, gutter):
        if not is_cut:
            yield from _columns(band)
            continue
        for is_left in (True, False):
            side = [[one for one in row if (one.left < gutter) == is_left] for row in band]
            yield from _columns([row for row in side if row])


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    """The pieces by their heights on the page, those beside each other in one row."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (-line.middle, line.left)):
        row = rows[-1] if rows else None
        if row and abs(row[0].middle - line.middle) < 0.4 * min(row[0].size, line.size):
            row.append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]


def _best_gutter(rows: Sequence[list[Line]]) -> float | None:
    """Where a column of running text begins, a little to its left; None where there is one column only."""
    lines = [line for row in rows for line in row]
    if len(lines) < 2 * _FEWEST_LINES:
        return None
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    starts = Counter(round(line.left / 2) * 2 for line in lines if line.left > left + (right - left) / 6)
    best, most = None, 0
    for start, count in starts.most_common(_CANDIDATES):
        if count < _FEWEST_LINES:
            break
        gutter = start - _GUTTER
        score = sum(len(band) for band, is_cut in _bands(rows, gutter) if is_cut)
        if score > most:
            best, most = gutter, score
    return best


def _bands(rows: Sequence[list[Line]], gutter: float) -> Iterator[tuple[list[list[Line]], bool]]:
    """The rows from the top in bands, and whether the gutter cuts a band into columns of running text."""
    crossed = [any(line.left < gutter and line.right > gutter + _GUTTER / 2 for line in row) for row in rows]
    loose: list[list[Line]] = []
    for is_crossed, group in groupby(range(len(rows)), key=crossed.__getitem__):
        band = [rows[place] for place in group]
        if is_crossed or not _is_prose(band, gutter):
            loose += band
            continue
        if loose:
            yield loose, False
            loose = []
        yield band, True
    if loose:
        yield loose, False


def _is_prose(band: Sequence[list[Line]], gutter: float) -> bool:
    """Whether both sides of a gutter hold running text, to be read one after the other, and not a table's cells."""
    sides = [[one for row in band for one in row if (one.left < gutter) == is_left] for is_left in (True, False)]
    return all(len(side) >= _FEWEST_LINES and _runs_on(side) for side in sides)


def _runs_on(lines: Sequence[Line]) -> bool:
    """Whether most of the text stands in lines that are long, and about as long as the column is wide."""
    widest = max(line.right - line.left for line in lines)
    full = [line for line in lines if line.right - line.left > max(0.6 * widest, 8 * line.size)]
    return 2 * sum(len(line.text) for line in full) > sum(len(line.text) for line in lines)


def _joined(row: Sequence[Line]) -> Line:
    """A row of pieces as one line, the cells of a table parted by tabs."""
    if len(row) == 1:
        return row[0]
    text = row[0].text
    for one, other in pairwise(row):
        gap = other.left - one.right
        text += ("" if gap < 0.1 * one.size else " " if gap < 1.5 * one.size else "\t") + other.text
    return Line(
        text,
        min(one.left for one in row),
        min(one.bottom for one in row),
        max(one.right for one in row),
        max(one.top for one in row),
        max(one.size for one in row),
        all(one.bold for one in row),
        row[0].page,
    )
