"""Tables as rows that break across pages, with their heads repeated."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from book.normal_form import full_grid
from book.richtext import Cell, Table, footnotes_of, text_of
from exporters.concerns import Concern
from exporters.number_columns import is_number, number_columns
from exporters.pdf.boxes import Box, Row, Rule, Text
from exporters.pdf.tags import Element
from exporters.theme import Style, StyleName

if TYPE_CHECKING:
    from exporters.pdf.blocks import BlockSetter

_GAP = 10.0


class TableSetter:
    """Sets tables with the paragraphs of a block setter."""

    def __init__(self, setter: "BlockSetter") -> None:
        self._setter = setter
        self._theme = setter.typesetter.theme

    def boxes(self, block: Table, parent: Element, x: float, language: str) -> list[Box]:
        """The rows of a table, with rules under its head and at its foot, and its caption."""
        rows = full_grid(block.rows)
        if not rows:
            return []
        table = parent.add("Table")
        places = _cell_places(rows)
        count = max(column + cell.columns for row in places for column, cell in row)
        widths = self._column_widths(places, count, self._setter.column.width - x, block.header_rows)
        edges = [x + sum(widths[:column]) + _GAP * column for column in range(count + 1)]
        below = ((column, text_of(cell.spans)) for row in places[block.header_rows :] for column, cell in row)
        numeric = number_columns(below, count)
        width = edges[-1] - _GAP - x
        colour, ink = self._theme.colours.hairline, self._theme.colours.secondary
        boxes: list[Box] = [Rule(width, ink, 0.6, x=x, before=7.25, after=2.5, keep=True)]
        repeated: list[Box] = [Rule(width, ink, 0.6, x=x, after=2.5, keep=True)]
        for number, row in enumerate(places):
            is_head = number < block.header_rows
            lines = list(self._row(row, edges, numeric, table.add("TR"), is_head=is_head))
            for line in lines:
                line.head = () if is_head else tuple(repeated)
                line.keep = is_head or (len(lines) <= 8 and line is not lines[-1])
            last = number == len(places) - 1
            heavy = number in (block.header_rows - 1, len(places) - 1)
            closing = Rule(
                width, ink if heavy else colour, 0.6 if last else 0.4, x=x, before=2.5, after=2.5, keep=is_head
            )
            if lines:
                lines[-1].keep = True
            if is_head and number < 4:
                repeated += [*(line.repeated() for line in lines), closing]
            boxes += [*lines, closing]
        if block.caption:
            boxes[-1].keep = True
            caption = parent.add("Caption").add("P")
            boxes += self._setter.paragraph(block.caption, "caption", caption, x=x, language=language)
        return boxes

    def _row(
        self,
        row: Sequence[tuple[int, Cell]],
        edges: Sequence[float],
        numeric: Sequence[bool],
        element: Element,
        *,
        is_head: bool,
    ) -> Iterator[Row]:
        name: StyleName = "table_head" if is_head else "table"
        style = self._theme.style(name)
        cells: list[tuple[float, list[Text], float]] = []
        for column, cell in row:
            width = edges[min(column + cell.columns, len(edges) - 1)] - edges[column] - _GAP
            place = _cell(element, cell, is_head=is_head)
            # A footnote stands beside the paragraph that it belongs to, and both in the cell.
            inside = place.add("P") if footnotes_of(cell.spans) else place
            texts = self._setter.paragraph(cell.spans, name, inside, width=max(width, 8), hyphens=False)
            to_right = numeric[column] and cell.columns == 1 and (is_head or is_number(text_of(cell.spans)))
            cells.append((edges[column], texts, width if to_right else 0))
        for number in range(max((len(texts) for _, texts, _ in cells), default=0)):
            lines = tuple(
                (
                    edge + (width - texts[number].line.width if width else texts[number].x),
                    texts[number].line,
                    texts[number].element,
                )
                for edge, texts, width in cells
                if number < len(texts)
            )
            footnotes = tuple(note for _, texts, _ in cells if number < len(texts) for note in texts[number].footnotes)
            yield Row(lines, style.leading, style.size, marking=self._setter.marking, footnotes=footnotes)

    def _column_widths(
        self, places: Sequence[Sequence[tuple[int, Cell]]], count: int, room: float, header_rows: int
    ) -> list[float]:
        """The widths of a table's columns: what they would like, or a fair share of what there is."""
        least, most = [12.0] * count, [12.0] * count
        for number, row in enumerate(places):
            style = self._theme.style("table_head" if number < header_rows else "table")
            for column, cell in row:
                if cell.columns == 1:
                    longest, whole = self._wishes(cell, style)
                    least[column] = max(least[column], min(longest, room * 0.5))
                    most[column] = max(most[column], whole + 0.5)
        free = room - _GAP * (count - 1)
        if free < 8.0 * count:
            what = f"A table of {count} columns is too wide for the page; turn it, or take columns out"
            anchor = self._setter.typesetter.faces.anchor
            self._setter.concerns.append(Concern(kind="too_wide", what=what, anchor=anchor))
            return [max(free / count, 4.0)] * count
        if sum(most) <= free:
            spare = free - sum(most)
            return [width + spare * width / sum(most) for width in most]
        if sum(least) >= free:
            return [free * width / sum(least) for width in least]
        return _shared(least, most, free)

    def _wishes(self, cell: Cell, style: Style) -> tuple[float, float]:
        """The widths of a cell's longest word and of all its words on one line; a number stays beside its unit."""
        atoms = self._setter.typesetter.atoms(cell.spans, style)
        whole = sum(atom.advance for atom in atoms)
        return whole if is_number(text_of(cell.spans)) else max((atom.width for atom in atoms), default=0.0), whole


def _shared(least: Sequence[float], most: Sequence[float], free: float) -> list[float]:
    """Widths between the least and the most that each column asks for. A column of short words, such as dates, is as
    wide as it would like if that is no more than its even share of what is left; the others share the rest."""
    widths = list(least)
    others = sorted(range(len(most)), key=lambda column: most[column])
    left = free
    while (
        others and most[others[0]] <= left / len(others) and left - most[others[0]] >= sum(least[c] for c in others[1:])
    ):
        column = others.pop(0)
        widths[column] = most[column]
        left -= most[column]
    wish = sum(most[column] - least[column] for column in others)
    spare = left - sum(least[column] for column in others)
    for column in others:
        widths[column] += (most[column] - least[column]) * spare / wish if wish else spare / len(others)
    return widths


def _cell(row: Element, cell: Cell, *, is_head: bool) -> Element:
    attributes = [f"/ColSpan {cell.columns}"] if cell.columns > 1 else []
    if cell.rows > 1:
        attributes.append(f"/RowSpan {cell.rows}")
    if is_head:
        attributes.append("/Scope/Column")
    entries = f"/A<</O/Table{''.join(attributes)}>>" if attributes else ""
    return row.add("TH" if is_head else "TD", attributes=entries)


def _cell_places(rows: tuple[tuple[Cell, ...], ...]) -> list[list[tuple[int, Cell]]]:
    """Each row's cells with the columns in which they begin."""
    taken: list[set[int]] = [set() for _ in rows]
    placed: list[list[tuple[int, Cell]]] = []
    for number, row in enumerate(rows):
        column = 0
        found: list[tuple[int, Cell]] = []
        for cell in row:
            while column in taken[number]:
                column += 1
            found.append((column, cell))
            for covered in taken[number : number + cell.rows]:
                covered.update(range(column, column + cell.columns))
            column += cell.columns
        placed.append(found)
    return placed
