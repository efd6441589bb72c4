"""Tables as Word's own: real rows and cells, heads that repeat, columns as wide as what they hold asks for."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from book.normal_form import full_grid
from book.richtext import Cell, Table, footnotes_of, text_of
from exporters.concerns import Concern
from exporters.docx.flow import Piece
from exporters.docx.foot import Footnote
from exporters.docx.languages import runs_right_to_left
from exporters.docx.markup import attribute, paragraph, twips
from exporters.number_columns import is_number, number_columns

if TYPE_CHECKING:
    from exporters.docx.text import TextWriter

Grid = list[list[tuple[int, Cell, bool]]]
"""Each row's cells with their columns, and whether a cell only continues one above."""
TURN = "\1"
"""Stands before and after what goes on a page turned on its side."""
_PADDING = 8.0
"""Between a cell's words and the next column, in points; `BriefbookTable` says the same."""
_ROW = 5.0
"""Above and below the words of a row."""
_LINE, _RULE = 0.5, 0.75
"""The lines between rows, and those above and below the first and below the last."""


class TableWriter:
    """Writes tables with the spans, styles and pages of a text."""

    def __init__(self, text: "TextWriter") -> None:
        self._text = text
        self._fills: Mapping[tuple[int, int], str] = {}
        self._says = ""

    def table(
        self, block: Table, language: str, indent: float, *,
        fills: Mapping[tuple[int, int], str] | None = None, says: str = "",
    ) -> str:  # fmt: skip
        """A table and its caption; one too wide for the column reaches into the margin, or lies on a turned page.

        `fills` are the colours of cells by row and column; `says` is told to those who cannot see it.
        """
        self._fills, self._says = fills or {}, says
        rows = full_grid(block.rows)
        if not rows:
            return ""
        grid = _grid(rows)
        count = max(column + cell.columns for row in grid for column, cell, _ in row)
        least, most = self._wishes(grid, count, block.header_rows)
        room, back = self._room(sum(least), indent)
        turned = room is None
        if room is None:
            room = self._text.layout.turned_text
            self._text.flow.turned(self._text.layout.turned_text_height)
        if room / count < 18:
            what = f"A table of {count} columns is too wide for the page; turn it, or take columns out"
            self._text.concerns.append(Concern(kind="too_wide", what=what, anchor=self._text.anchor))
        widths = _column_widths(least, most, room)
        shift = 0.0 if turned else self._text.layout.hang + indent - back
        out = self._table(block, grid, widths, language, shift)
        if not turned:
            return out
        self._text.flow.turned(self._text.layout.text_height)
        return TURN + out + TURN

    def _room(self, least: float, indent: float) -> tuple[float | None, float]:
        """The width for a table of a least width and how far it reaches into the margin; None for a turned page."""
        layout = self._text.layout
        room = layout.column - indent
        if least <= room:
            return room, 0.0
        # What is a little too wide is better squeezed than turned.
        return (layout.full, indent + layout.hang) if least <= layout.full * 1.1 else (None, 0.0)

    def _table(self, block: Table, grid: Grid, widths: Sequence[float], language: str, indent: float) -> str:
        out = [
            '<w:tbl><w:tblPr><w:tblStyle w:val="BriefbookTable"/>',
            "<w:bidiVisual/>" if runs_right_to_left(language) else "",
            f'<w:tblW w:w="{sum(map(twips, widths))}" w:type="dxa"/>',
            f'<w:tblInd w:w="{twips(indent)}" w:type="dxa"/>' if indent else "",
            '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0"'
            ' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
            f'<w:tblDescription w:val="{attribute(self._says)}"/>' if self._says else "",
            "</w:tblPr><w:tblGrid>",
            "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths),
            "</w:tblGrid>",
        ]
        below = ((column, text_of(cell.spans)) for row in grid[block.header_rows :] for column, cell, _ in row)
        numeric = number_columns(below, len(widths))
        head = 0.0
        for number, row in enumerate(grid):
            is_head = number < block.header_rows
            cells, piece = self._row(row, widths, numeric, language, number, is_head=is_head)
            piece.leading += _rules(number, len(grid))
            piece.head = 0.0 if is_head else head
            head += piece.leading if is_head else 0.0
            self._text.flow.add(piece)
            out.append(cells)
        out.append("</w:tbl>")
        if block.caption:
            beside = indent - self._text.layout.hang
            out.append(self._text.caption(block.caption, "Table", language, indent=beside))
        else:
            # Word joins two tables that no paragraph parts.
            self._text.take(self._text.styles["AfterTable"], 1)
            out.append(paragraph("AfterTable"))
        return "".join(out)

    def _row(
        self, row: Sequence[tuple[int, Cell, bool]], widths: Sequence[float], numeric: Sequence[bool], language: str,
        number: int, *, is_head: bool,
    ) -> tuple[str, Piece]:  # fmt: skip
        """A row, and the room that its words take."""
        style_id = "TableHead" if is_head else "TableText"
        style = self._text.styles[style_id]
        look, leading = style.look, style.look.leading
        cells: list[str] = []
        lines, notes = 1, list[Footnote]()
        for column, cell, continued in row:
            width = sum(widths[column : column + cell.columns])
            words = "" if continued else text_of(cell.spans)
            if words and cell.rows == 1:
                lines = max(lines, self._text.measure.line_count(cell.spans, look, max(width - _PADDING, 8)))
            if not continued and footnotes_of(cell.spans):
                notes += self._text.footnotes.room(cell.spans, look, width)
            tall = self._text.tall(words, style)
            leading = max(leading, tall or 0.0)
            to_right = numeric[column] and cell.columns == 1 and (is_head or is_number(words))
            inner = paragraph(
                style_id,
                "" if continued else self._text.spans(cell.spans, language),
                align="right" if to_right else "",
                bidi=self._text.other_way(words),
                at_least=tall,
            )
            fill = self._fills.get((number, column), "").lstrip("#")
            cells.append(_cell(cell, width, inner, fill, continued=continued))
        # A row stands on one page: whatever line of it has the mark of a footnote, it is the one line of the piece.
        there = tuple([msgspec.structs.replace(note, at=0) for note in notes])
        piece = Piece(1, lines * leading + _ROW, keep_next=is_head, notes=there, row=True)
        head = "<w:tblHeader/>" if is_head else ""
        return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{''.join(cells)}</w:tr>", piece

    def _wishes(self, grid: Grid, count: int, header_rows: int) -> tuple[list[float], list[float]]:
        """For each column the width of its longest word, and the width that it would like."""
        least, most = [14.0] * count, [14.0] * count
        for number, row in enumerate(grid):
            style = self._text.styles["TableHead" if number < header_rows else "TableText"].look
            for column, cell, continued in row:
                if cell.columns > 1 or continued:
                    continue
                longest, whole = self._text.measure.extent(cell.spans, style)
                least[column] = max(least[column], min(longest, 160.0) + _PADDING + 0.5)
                most[column] = max(most[column], whole + _PADDING + 0.5)
        return least, most


def _rules(number: int, rows: int) -> float:
    """The height of the lines of a row: the first has one above it too."""
    below = _RULE if number in (0, rows - 1) else _LINE
    return below if number else _RULE + below


def _cell(cell: Cell, width: float, inner: str, fill: str, *, continued: bool) -> str:
    merged = '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""
    merged = "<w:vMerge/>" if continued else merged
    span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
    ground = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{span}{merged}{ground}</w:tcPr>{inner}</w:tc>'


def _grid(rows: tuple[tuple[Cell, ...], ...]) -> Grid:
    """Each row's cells with their columns; a cell that reaches down stands in each of its rows, marked as continued."""
    grid: Grid = []
    reaching: dict[int, tuple[Cell, int]] = {}
    for row in rows:
        found: list[tuple[int, Cell, bool]] = []
        waiting = list(row)
        column = 0
        while waiting or any(place >= column for place in reaching):
            if column in reaching:
                cell, left = reaching.pop(column)
                found.append((column, cell, True))
                if left > 1:
                    reaching[column] = (cell, left - 1)
                    column += cell.columns
                    if not waiting and not any(place >= column for place in reaching):
                        break
                    continue
            elif waiting:
                cell = waiting.pop(0)
                found.append((column, cell, False))
                if cell.rows > 1:
                    reaching[column] = (cell, cell.rows - 1)
            else:
                column += 1
                continue
            column += cell.columns
        grid.append(found)
    return grid


def _column_widths(least: Sequence[float], most: Sequence[float], room: float) -> list[float]:
    """Widths in points by how much the columns hold, none narrower than its longest word if there is room."""
    if sum(most) <= room:
        return [width * room / sum(most) for width in most]
    if sum(least) >= room:
        return [width * room / sum(least) for width in least]
    wish = [big - small for small, big in zip(least, most, strict=True)]
    share = (room - sum(least)) / max(sum(wish), 1)
    return [small + extra * share for small, extra in zip(least, wish, strict=True)]
