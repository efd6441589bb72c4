"""Of several ways to write the same rich text, the one that is kept.

What reads alike compares alike: neighbouring spans of one look are one span, empty lists are gone, and a table is a
full grid. The editor gives texts back in this form, so a text that was only looked at is not a change.
"""

import re
from collections.abc import Iterator

import msgspec

from book.richtext import (
    Block,
    Blocks,
    Cell,
    Crop,
    Figure,
    Heading,
    List,
    ListItem,
    Paragraph,
    Quote,
    Span,
    Spans,
    Table,
)

MAX_COLUMNS = 1000
"""The widest a cell may be, as in HTML (the algorithm for processing rows caps `colspan` there)."""

MAX_AREA = 200_000
"""Places of a table that cells of several columns or rows may cover in all; beyond that, each cell covers one."""

LEAST_LEFT = 0.05
"""So much of a picture's width and height is always left, as a part of it."""

_CROP_DIGITS = 5
"""As fine as Word says it, and finer than the pixels of any picture that is kept."""

_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}")
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff]")
"""Control characters, halves of surrogate pairs, noncharacters, the object replacement character, and the byte order
mark: inside a text it is left over from a file, and Qt takes one at the beginning for its own."""


def normalised(blocks: Blocks) -> Blocks:
    """The same text in its normal form; the form of a normal form is itself."""
    kept = tuple(_normal_blocks(blocks))
    return () if kept == (Paragraph(),) else kept


def clean_text(text: str) -> str:
    """The text with "\\n" for every kind of line end, and without characters that no file may hold."""
    return _NOT_TEXT.sub("", _LINE_ENDS.sub("\n", text))


def language_tag(said: str) -> str:
    """A language as it was said, if that is a tag of one in form (RFC 5646); else nothing."""
    return said if _LANGUAGE.fullmatch(said) else ""


def normal_spans(spans: Spans) -> Spans:
    """The spans without empty ones, neighbours of one look joined; what is both raised and lowered is raised. The mark
    of a footnote has no look, and the footnote no marks of others."""
    joined: list[Span] = []
    for span in spans:
        if span.note:
            if note := normal_spans(tuple(msgspec.structs.replace(one, note=()) for one in span.note)):
                joined.append(Span("", note=note))
            continue
        text = clean_text(span.text)
        if not text:
            continue
        lowered = span.subscript and not span.superscript
        language, link = language_tag(span.language), clean_text(span.link)
        look = msgspec.structs.replace(span, text="", subscript=lowered, link=link, language=language)
        if joined and not joined[-1].note and msgspec.structs.replace(joined[-1], text="") == look:
            text = joined.pop().text + text
        joined.append(msgspec.structs.replace(look, text=text))
    return tuple(joined)


def _normal_blocks(blocks: Blocks) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Paragraph():
                yield Paragraph(normal_spans(block.spans))
            case Heading():
                yield Heading(normal_spans(block.spans), level=min(max(block.level, 1), 4))
            case Quote():
                if inner := tuple(_normal_blocks(block.blocks)):
                    yield Quote(inner)
            case List():
                if block.items:
                    yield _normal_list(block)
            case Figure():
                yield _normal_figure(block)
            case Table():
                yield from _normal_table(block)


def _normal_list(block: List) -> List:
    items = tuple(ListItem(tuple(_normal_blocks(item.blocks)) or (Paragraph(),)) for item in block.items)
    return List(items, block.style, block.start if block.style == "number" else 1)


def _normal_figure(figure: Figure) -> Figure:
    return Figure(
        clean_text(figure.media),
        alt=clean_text(figure.alt),
        caption=normal_spans(figure.caption),
        credit=clean_text(figure.credit),
        width=max(figure.width, 0),
        height=max(figure.height, 0),
        percent=min(max(figure.percent, 0), 100),
        marking=" ".join(clean_text(figure.marking).split()),
        crop=normal_crop(figure.crop),
    )


def normal_crop(crop: Crop | None) -> Crop | None:
    """A crop that leaves at least `LEAST_LEFT` of each side, None for one that cuts nothing off."""
    if crop is None:
        return None
    left, right = _both_ends(crop.left, crop.right)
    top, bottom = _both_ends(crop.top, crop.bottom)
    return Crop(left, top, right, bottom) if any((left, top, right, bottom)) else None


def _both_ends(first: float, last: float) -> tuple[float, float]:
    # In this order of arguments what is no number counts as 0.
    most = 1 - LEAST_LEFT
    start = round(min(most, max(0.0, first)), _CROP_DIGITS)
    return start, round(min(most - start, max(0.0, last)), _CROP_DIGITS)


def _normal_table(table: Table) -> Iterator[Block]:
    rows = full_grid(
        tuple(
            tuple(msgspec.structs.replace(cell, spans=normal_spans(cell.spans)) for cell in row) for row in table.rows
        )
    )
    caption = normal_spans(table.caption)
    if rows:
        yield Table(rows, min(max(table.header_rows, 0), len(rows)), caption)
    elif caption:
        yield Paragraph(caption)


def full_grid(rows: tuple[tuple[Cell, ...], ...]) -> tuple[tuple[Cell, ...], ...]:
    """The rows with spans that fit the table and empty cells in the holes, so that every place has one cell.

    Cells find their places as in HTML. A row may come back empty: cells of earlier rows then cover all of it.
    """
    placed: list[dict[int, Cell]] = [{} for _ in rows]
    taken: list[set[int]] = [set() for _ in rows]
    left = MAX_AREA
    for row, cells in enumerate(rows):
        column = 0
        for cell in cells:
            while column in taken[row]:
                column += 1
            columns = next((n for n in range(1, _columns(cell)) if column + n in taken[row]), _columns(cell))
            height = min(max(cell.rows, 1), len(rows) - row)
            left -= columns * height
            if left < 0:
                columns = height = 1
            placed[row][column] = Cell(cell.spans, columns, height)
            for covered in taken[row : row + height]:
                covered.update(range(column, column + columns))
            column += columns
    width = max((max(row_taken) + 1 for row_taken in taken if row_taken), default=0)
    if width == 0:
        return ()
    for row, cells in enumerate(placed):
        cells.update({column: Cell() for column in range(width) if column not in taken[row]})
    return tuple(tuple(cells[column] for column in sorted(cells)) for cells in placed)


def _columns(cell: Cell) -> int:
    return min(max(cell.columns, 1), MAX_COLUMNS)
