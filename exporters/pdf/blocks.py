"""Rich text as boxes."""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO

import msgspec
from PIL import Image

from book.normal_form import full_grid
from book.richtext import Block, Blocks, Cell, Figure, Heading, List, Paragraph, Quote, Span, Spans, Table, text_of
from exporters.concerns import Concern
from exporters.pdf.sheets import Box, PictureBox, Row, Rule, Text
from exporters.pdf.typeset import Atom, Line, Typesetter, is_rtl
from exporters.theme import Style, StyleName, Theme

_BULLETS = ("•", "–", "·")
_CELL_GAP = 10.0
_HIGHEST = 0.62
"""The most of a page's height that a picture takes."""


class Column(msgspec.Struct, frozen=True):
    """Where text goes: its width, how far the label column reaches left of it, and the height of a page's text."""

    width: float
    label: float
    height: float


class BlockSetter:
    """Sets the blocks of one item after the other. `concerns` gathers what could not be printed as it should."""

    def __init__(self, typesetter: Typesetter, column: Column, media: Mapping[str, bytes]) -> None:
        self.typesetter = typesetter
        self.column = column
        self.concerns: list[Concern] = []
        self._theme: Theme = typesetter.theme
        self._media = media

    def paragraph(
        self,
        spans: Spans,
        style_name: StyleName,
        *,
        x: float = 0,
        width: float | None = None,
        language: str = "",
        before: float | None = None,
        keep: bool = False,
        balanced: bool = False,
        hyphens: bool = True,
    ) -> list[Text]:
        """The lines of a paragraph, two of which stay together at its beginning and its end."""
        style = self._theme.style(style_name)
        room = (self.column.width if width is None else width) - x
        hyphenate = self._theme.options.hyphenate and hyphens and not balanced
        atoms = self.typesetter.atoms(spans, style)
        rtl = is_rtl(text_of(spans))
        if balanced:
            rows = self.typesetter.balanced(atoms, room)
        else:
            rows = self.typesetter.lines(atoms, room, language=language, hyphenate=hyphenate)
        texts: list[Text] = []
        for number, row in enumerate(rows):
            last = number == len(rows) - 1
            line, shift = self._aligned(row, style, room, rtl=rtl, last=last)
            together = (number == 0 and not last) or number == len(rows) - 2
            texts.append(
                Text(
                    line,
                    style.leading,
                    style.size,
                    x=x + shift,
                    before=(style.before if before is None else before) if number == 0 else 0,
                    keep=together or keep,
                )
            )
        return texts

    def _aligned(self, row: Sequence[Atom], style: Style, room: float, *, rtl: bool, last: bool) -> tuple[Line, float]:
        line = self.typesetter.set_line(row, rtl=rtl)
        spare = max(room - line.width, 0.0)
        if style.align == "justify" and not last and not rtl:
            spaces = sum(1 for atom in row[1:] if atom.glue == " ")
            if spaces:
                return self.typesetter.set_line(row, stretch=spare / spaces), 0.0
        if style.align == "center":
            return line, spare / 2
        right = (style.align == "right") != rtl
        return line, spare if right else 0.0

    def blocks(
        self,
        blocks: Blocks,
        style_name: StyleName = "body",
        *,
        x: float = 0,
        language: str = "",
        gap: float = 0,
        depth: int = 0,
    ) -> list[Box]:
        """The boxes of a text; `gap` is the space above the first of them."""
        boxes: list[Box] = []
        style = self._theme.style(style_name)
        for block in blocks:
            made = self._block(block, style_name, x, language, depth)
            if not made:
                continue
            if boxes:
                made[0].before = max(made[0].before, gap)
            else:
                made[0].before = gap if depth == 0 else made[0].before
            boxes += made
            gap = self._after(block, style)
        return boxes

    def _after(self, block: Block, style: Style) -> float:
        match block:
            case Heading():
                return self._theme.style(_heading_style(block)).after
            case Quote():
                return self._theme.style("quote").after
            case Figure() | Table():
                return 14.5
            case _:
                return style.after

    def _block(self, block: Block, style_name: StyleName, x: float, language: str, depth: int) -> list[Box]:
        match block:
            case Paragraph():
                return [*self.paragraph(block.spans, style_name, x=x, language=language)]
            case Heading():
                return [*self.paragraph(block.spans, _heading_style(block), x=x, language=language, keep=True)]
            case Quote():
                style = self._theme.style("quote")
                inner = "quote" if style_name == "body" else style_name
                boxes = self.blocks(block.blocks, inner, x=x + style.indent, language=language, depth=depth + 1)
                if boxes:
                    boxes[0].before = max(boxes[0].before, style.before)
                return boxes
            case List():
                return self._list(block, style_name, x, language, depth)
            case Figure():
                return self._figure(block, x, language)
            case Table():
                return self._table(block, x, language)

    def _list(self, block: List, style_name: StyleName, x: float, language: str, depth: int) -> list[Box]:
        own = style_name if style_name not in ("body", "quote") else "list"
        style = self._theme.style(own)
        indent = max(self._theme.style("list").indent, 10.0)
        if block.style == "number":
            widest = str(block.start + len(block.items) - 1) + "."
            indent = max(indent, self.typesetter.atom(widest, self.typesetter.look(style)).width + 5)
        boxes: list[Box] = []
        for number, item in enumerate(block.items, block.start):
            mark = f"{number}." if block.style == "number" else _BULLETS[min(depth, len(_BULLETS) - 1)]
            made = self.blocks(item.blocks, own, x=x + indent, language=language, depth=depth + 1)
            if not made:
                continue
            if isinstance(made[0], Text):
                look = self.typesetter.look(style)
                line = self.typesetter.set_line([self.typesetter.atom(mark, look)])
                place = x + indent - 5 - line.width if block.style == "number" else x + indent - 11
                made[0].hangs = (*made[0].hangs, (place, line))
            if boxes:
                made[0].before = max(made[0].before, self._theme.style("list").after)
            boxes += made
        return boxes

    def _figure(self, block: Figure, x: float, language: str) -> list[Box]:
        size = self._size(block.media)
        if size is None:
            what = "A picture is missing or damaged" + (f": {block.alt}" if block.alt else "")
            self.concerns.append(Concern(kind="unreadable_media", what=what, anchor=self.typesetter.faces.anchor))
            caption = self._caption(block, x, language)
            return (
                caption or [*self.paragraph((Span(f"[{block.alt}]"),), "caption", x=x)] if block.alt or caption else []
            )
        width, height = fitted(size, self.column.width - x, self.column.height * _HIGHEST)
        caption = self._caption(block, x, language)
        picture = PictureBox(block.media, width, height, x=x, before=7.25, keep=bool(caption), alt=block.alt)
        return [picture, *caption]

    def _caption(self, block: Figure, x: float, language: str) -> list[Box]:
        boxes: list[Box] = []
        if block.caption:
            boxes += self.paragraph(block.caption, "caption", x=x, language=language)
        if block.credit:
            boxes += self.paragraph((Span(block.credit),), "credit", x=x, before=0 if boxes else 4)
        for box in boxes[:-1]:
            box.keep = True
        return boxes

    def _size(self, name: str) -> tuple[int, int] | None:
        data = self._media.get(name)
        if data is None:
            return None
        try:
            with Image.open(BytesIO(data)) as image:
                image.load()
                return image.size
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            return None

    def _table(self, block: Table, x: float, language: str) -> list[Box]:
        rows = full_grid(block.rows)
        if not rows:
            return []
        places = _cell_places(rows)
        count = max(column + cell.columns for row in places for column, cell in row)
        head, body = self._theme.style("table_head"), self._theme.style("table")
        widths = self._column_widths(places, count, self.column.width - x, block.header_rows)
        edges = [x + sum(widths[:column]) + _CELL_GAP * column for column in range(count + 1)]
        width = edges[-1] - _CELL_GAP - x
        colour, ink = self._theme.colours.hairline, self._theme.colours.secondary
        boxes: list[Box] = [Rule(width, ink, 0.6, x=x, before=7.25, after=2.5, keep=True)]
        repeated: list[Box] = [Rule(width, ink, 0.6, x=x, after=2.5, keep=True)]
        for number, row in enumerate(places):
            is_head = number < block.header_rows
            style_name: StyleName = "table_head" if is_head else "table"
            lines = list(self._row(row, edges, style_name, head if is_head else body, language))
            for line in lines:
                line.head = () if is_head else tuple(repeated)
                line.keep = is_head or (len(lines) <= 8 and line is not lines[-1])
            closing = Rule(
                width,
                ink if number in (block.header_rows - 1, len(places) - 1) else colour,
                0.6 if number == len(places) - 1 else 0.4,
                x=x, before=2.5, after=2.5, keep=is_head,
            )  # fmt: skip
            if lines:
                lines[-1].keep = True
            if is_head and number < 4:
                repeated += [*lines, closing]
            boxes += [*lines, closing]
        if block.caption:
            boxes[-1].keep = True
            boxes += self.paragraph(block.caption, "caption", x=x, language=language)
        return boxes

    def _row(
        self,
        row: Sequence[tuple[int, Cell]],
        edges: Sequence[float],
        style_name: StyleName,
        style: Style,
        language: str,
    ) -> Iterator[Row]:
        cells: list[tuple[float, list[Text], float]] = []
        for column, cell in row:
            width = edges[min(column + cell.columns, len(edges) - 1)] - edges[column] - _CELL_GAP
            texts = self.paragraph(cell.spans, style_name, width=max(width, 8), hyphens=False)
            numeric = _is_number(text_of(cell.spans))
            cells.append((edges[column], texts, width if numeric else 0))
        for number in range(max((len(texts) for _, texts, _ in cells), default=0)):
            lines = tuple(
                (edge + (width - texts[number].line.width if width else texts[number].x), texts[number].line)
                for edge, texts, width in cells
                if number < len(texts)
            )
            yield Row(lines, style.leading, style.size)

    def _column_widths(
        self, places: Sequence[Sequence[tuple[int, Cell]]], count: int, room: float, header_rows: int
    ) -> list[float]:
        """The widths of a table's columns: what they would like, or a fair share of what there is."""
        least, most = [12.0] * count, [12.0] * count
        for number, row in enumerate(places):
            style = self._theme.style("table_head" if number < header_rows else "table")
            for column, cell in row:
                if cell.columns > 1:
                    continue
                atoms = self.typesetter.atoms(cell.spans, style)
                longest = max((atom.width for atom in atoms), default=0.0)
                whole = sum(atom.width + (self.typesetter.space(atom.look) if atom.glue else 0) for atom in atoms)
                least[column] = max(least[column], min(longest, room * 0.5))
                most[column] = max(most[column], whole + 0.5)
        free = room - _CELL_GAP * (count - 1)
        if free < 8.0 * count:
            what = f"A table of {count} columns is too wide for the page; turn it, or take columns out"
            self.concerns.append(Concern(kind="too_wide", what=what, anchor=self.typesetter.faces.anchor))
            return [max(free / count, 4.0)] * count
        if sum(most) <= free:
            spare = free - sum(most)
            return [width + spare * width / sum(most) for width in most]
        if sum(least) >= free:
            return [free * width / sum(least) for width in least]
        wish = [big - small for small, big in zip(least, most, strict=True)]
        share = (free - sum(least)) / sum(wish)
        return [small + extra * share for small, extra in zip(least, wish, strict=True)]


def fitted(size: tuple[int, int], width: float, height: float) -> tuple[float, float]:
    """The size in points of a picture of some pixels at 96 to the inch, made smaller until it fits."""
    wide, high = (max(side, 1) * 0.75 for side in size)
    scale = min(1.0, width / wide, height / high)
    if scale == 1.0 and wide > width * 0.6:
        # A picture that nearly fills the column looks as if it had missed it.
        scale = min(width / wide, height / high)
    return wide * scale, high * scale


def _heading_style(block: Heading) -> StyleName:
    names: tuple[StyleName, ...] = ("heading1", "heading2", "heading3", "heading4")
    return names[min(max(block.level, 1), 4) - 1]


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


def _is_number(text: str) -> bool:
    bare = text.strip().strip("+-−–%$€£¥()").replace(" ", "").replace(",", "").replace(".", "").replace("\u00a0", "")
    return bare.isdecimal()
