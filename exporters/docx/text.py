"""Rich text as WordprocessingML."""

from collections.abc import Mapping, Sequence

from book.normal_form import full_grid
from book.richtext import (
    Block,
    Blocks,
    Cell,
    Figure,
    Heading,
    List,
    ListItem,
    Paragraph,
    Quote,
    Span,
    Spans,
    Table,
    text_of,
)
from exporters.concerns import Concern
from exporters.docx.estimate import Estimate
from exporters.docx.languages import direction, language_look, parted
from exporters.docx.layout import Layout
from exporters.docx.markup import attribute, paragraph, run, twips
from exporters.docx.numbering import BULLETS, LEVELS, Numbering
from exporters.docx.parts import Parts
from exporters.docx.styles import style_for
from exporters.theme import Theme

_EMU = 12700
"""English Metric Units in a point."""
_HIGHEST = 0.62


class TextWriter:
    """Writes blocks, knows the parts that they need, gathers concerns. `anchor` is the item that is being written."""

    def __init__(
        self, theme: Theme, layout: Layout, parts: Parts, media: Mapping[str, bytes], estimate: Estimate
    ) -> None:
        self.theme = theme
        self.layout = layout
        self.concerns: list[Concern] = []
        self.anchor = ""
        self.estimate = estimate
        self.numbering = Numbering(theme.style("list").indent)
        self._parts = parts
        self._media = media
        self._drawings = 0
        self._ground = theme.colours.highlight.lstrip("#")

    def spans(self, spans: Spans, language: str = "") -> str:
        """The runs of some spans, their links among them."""
        out: list[str] = []
        for span in spans:
            content = self._run(span, language)
            if span.link:
                relation = self._parts.link(span.link)
                content = f'<w:hyperlink r:id="{relation}" w:history="1">{content}</w:hyperlink>'
            out.append(content)
        return "".join(out)

    def _run(self, span: Span, language: str) -> str:
        first, last = language_look(language)
        look = "".join(
            (
                '<w:rStyle w:val="Hyperlink"/>' if span.link else "",
                first,
                "<w:b/><w:bCs/>" if span.bold else "",
                "<w:i/><w:iCs/>" if span.italic else "",
                "<w:strike/>" if span.strike else "",
                '<w:u w:val="single"/>' if span.underline else "",
                f'<w:shd w:val="clear" w:color="auto" w:fill="{self._ground}"/>' if span.highlight else "",
                '<w:vertAlign w:val="superscript"/>' if span.superscript else "",
                '<w:vertAlign w:val="subscript"/>' if span.subscript and not span.superscript else "",
            )
        )
        if span.text.isascii():
            return run(span.text, look + last)
        return "".join(run(piece, look + ("<w:rtl/>" if rtl else "") + last) for piece, rtl in parted(span.text))

    def paragraph(
        self, spans: Spans, style: str, *, language: str = "", width: float | None = None, prefix: str = "",
        keep_next: bool = False, new_page: bool = False, numbering: tuple[int, int] | None = None,
        indent: float | None = None, after: float | None = None, outline: int | None = None, bookmark: str = "",
        align: str = "",
    ) -> str:  # fmt: skip
        """A paragraph in a style; `prefix` is markup before its words, `bookmark` the anchor that it carries."""
        text = text_of(spans)
        room = (self.layout.column if width is None else width) - (indent or 0)
        self.estimate.paragraph(len(text), self.theme.style(style_for(style)), room, after=after)
        content = prefix + self.spans(spans, language)
        return paragraph(
            style,
            self.bookmarked(bookmark, content) if bookmark else content,
            keep_next=keep_next,
            new_page=new_page,
            numbering=numbering,
            bidi=True if direction(text) else None,
            indent=indent,
            after=after,
            outline=outline,
            align=align,
        )

    def bookmarked(self, anchor: str, content: str) -> str:
        """Markup inside the bookmark of an anchor."""
        self._drawings += 1
        mark = self._drawings
        name = bookmark_name(anchor)
        return f'<w:bookmarkStart w:id="{mark}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{mark}"/>'

    def blocks(
        self, blocks: Blocks, style: str = "Normal", *, language: str = "", indent: float = 0, depth: int = 0
    ) -> str:
        """The blocks of a text, its paragraphs in a style."""
        return "".join(self._block(block, style, language, indent, depth) for block in blocks)

    def _block(self, block: Block, style: str, language: str, indent: float, depth: int) -> str:
        match block:
            case Paragraph():
                return self.paragraph(block.spans, style, language=language, indent=indent or None)
            case Heading():
                level = f"Heading{min(max(block.level, 1), 4) + 3}"
                return self.paragraph(block.spans, level, language=language, indent=indent or None)
            case Quote():
                inner = "Quote" if style == "Normal" else style
                step = self.theme.style("quote").indent
                deeper = indent + step if indent or style != "Normal" else 0
                return self.blocks(block.blocks, inner, language=language, indent=deeper, depth=depth)
            case List():
                return self._list(block, style, language, depth)
            case Figure():
                return self._figure(block, language, indent)
            case Table():
                return self._table(block, language, indent)

    def _list(self, block: List, style: str, language: str, depth: int) -> str:
        level = min(depth, LEVELS - 1)
        number = BULLETS if block.style == "bullet" else self.numbering.numbered(block.start, level)
        own = "ListParagraph" if style in ("Normal", "Quote", "ListParagraph") else "NoteList"
        return "".join(self._entry(item, own, number, level, language, depth) for item in block.items)

    def _entry(self, item: ListItem, style: str, number: int, level: int, language: str, depth: int) -> str:
        out: list[str] = []
        indent = (level + 1) * max(self.theme.style("list").indent, 14.0)
        for place, block in enumerate(item.blocks):
            if isinstance(block, Paragraph) and place == 0:
                width = self.layout.column - indent
                out.append(
                    self.paragraph(block.spans, style, language=language, width=width, numbering=(number, level))
                )
            else:
                if place == 0:
                    out.append(self.paragraph((), style, numbering=(number, level)))
                out.append(self._block(block, style, language, indent, depth + 1))
        return "".join(out)

    def _figure(self, block: Figure, language: str, indent: float) -> str:
        data = self._media.get(block.media)
        found = self._parts.picture(block.media, data) if data is not None else None
        caption = self._caption(block, language, indent)
        if found is None:
            what = "A picture is missing or damaged" + (f": {block.alt}" if block.alt else "")
            self.concerns.append(Concern(kind="unreadable_media", what=what, anchor=self.anchor))
            placeholder = (
                self.paragraph((Span(f"[{block.alt}]"),), "Caption", indent=indent or None) if block.alt else ""
            )
            return placeholder + caption
        relation, size = found
        width, height = fitted(size, self.layout.column - indent, self.layout.text_height * _HIGHEST)
        return self.picture(relation, width, height, block.alt, keep_next=bool(caption), indent=indent) + caption

    def _caption(self, block: Figure, language: str, indent: float) -> str:
        out = ""
        if block.caption:
            last = not block.credit
            out = self.paragraph(
                block.caption, "Caption", language=language, keep_next=not last, indent=indent or None,
                after=None if last else 0,
            )  # fmt: skip
        if block.credit:
            out += self.paragraph((Span(block.credit),), "Credit", indent=indent or None, after=10)
        return out

    def picture(
        self, relation: str, width: float, height: float, alt: str, *, keep_next: bool = False, indent: float = 0
    ) -> str:
        """A paragraph with a picture of a size in points."""
        self._drawings += 1
        self.estimate.block(height + 12)
        drawing = drawing_xml(relation, self._drawings, round(width * _EMU), round(height * _EMU), alt)
        return paragraph("Normal", drawing, keep_next=keep_next, before=6, after=4, indent=indent or None)

    def _table(self, block: Table, language: str, indent: float) -> str:
        rows = full_grid(block.rows)
        if not rows:
            return ""
        grid = _grid(rows)
        count = max(column + cell.columns for row in grid for column, cell, _ in row)
        widths = _column_widths(grid, count, self.layout.column - indent)
        if (self.layout.column - indent) / count < 18:
            what = f"A table of {count} columns is too wide for the page; turn it, or take columns out"
            self.concerns.append(Concern(kind="too_wide", what=what, anchor=self.anchor))
        out = [
            '<w:tbl><w:tblPr><w:tblStyle w:val="BriefbookTable"/>',
            f'<w:tblW w:w="{sum(map(twips, widths))}" w:type="dxa"/>',
            f'<w:tblInd w:w="{twips(indent)}" w:type="dxa"/>' if indent else "",
            '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0"'
            ' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>',
            "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths),
            "</w:tblGrid>",
        ]
        for number, row in enumerate(grid):
            out.append(self._row(row, widths, language, is_head=number < block.header_rows))
        out.append("</w:tbl>")
        caption = self.paragraph(block.caption, "Caption", language=language) if block.caption else ""
        return "".join(out) + (caption or paragraph("Normal", after=4))

    def _row(
        self, row: Sequence[tuple[int, Cell, bool]], widths: Sequence[float], language: str, *, is_head: bool
    ) -> str:
        properties = "<w:cantSplit/>" + ("<w:tblHeader/>" if is_head else "")
        cells: list[str] = []
        highest = 0.0
        style = self.theme.style("table_head" if is_head else "table")
        for column, cell, continued in row:
            width = sum(widths[column : column + cell.columns])
            merged = '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""
            merged = "<w:vMerge/>" if continued else merged
            span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
            text = "" if continued else self.spans(cell.spans, language)
            words = text_of(cell.spans)
            align = "right" if _is_number(words) and not continued else ""
            highest = max(highest, (len(words) * style.size * 0.5 // max(width - 8, 10) + 1) * style.leading)
            inner = paragraph(
                "TableHead" if is_head else "TableText", text, align=align, bidi=True if direction(words) else None
            )
            cells.append(
                f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{span}{merged}</w:tcPr>{inner}</w:tc>'
            )
        self.estimate.block(highest + 5)
        return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def bookmark_name(anchor: str) -> str:
    """The name of an anchor's bookmark: Word takes letters, digits and underscores, at most 40 of them."""
    return (
        "b_" + "".join(character if character.isalnum() and character.isascii() else "_" for character in anchor)[:36]
    )


def fitted(size: tuple[int, int], width: float, height: float) -> tuple[float, float]:
    """The size in points of a picture of some pixels at 96 to the inch, made smaller until it fits."""
    wide, high = (max(side, 1) * 0.75 for side in size)
    scale = min(1.0, width / wide, height / high)
    if scale == 1.0 and wide > width * 0.6:
        scale = min(width / wide, height / high)
    return wide * scale, high * scale


def drawing_xml(relation: str, identity: int, wide: int, high: int, alt: str) -> str:
    """An inline picture (ECMA-376 part 1, 20.4.2.8); sizes in English Metric Units."""
    said = attribute(alt)
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/>'
        f'<wp:docPr id="{identity}" name="Picture {identity}" descr="{said}"/><wp:cNvGraphicFramePr>'
        '<a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{identity}" name="Picture {identity}" descr="{said}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def _grid(rows: tuple[tuple[Cell, ...], ...]) -> list[list[tuple[int, Cell, bool]]]:
    """Each row's cells with their columns; a cell that reaches down stands in each of its rows, marked as continued."""
    grid: list[list[tuple[int, Cell, bool]]] = []
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


def _column_widths(grid: Sequence[Sequence[tuple[int, Cell, bool]]], count: int, room: float) -> list[float]:
    """Widths in points by how much the columns hold, none narrower than its longest word if there is room."""
    least, most = [14.0] * count, [14.0] * count
    for row in grid:
        for column, cell, continued in row:
            if cell.columns == 1 and not continued:
                words = text_of(cell.spans)
                longest = max((len(word) for word in words.split()), default=0)
                least[column] = max(least[column], min(longest * 5.6 + 14, room * 0.5))
                most[column] = max(most[column], len(words) * 5.1 + 16)
    if sum(most) <= room:
        return [width * room / sum(most) for width in most]
    if sum(least) >= room:
        return [width * room / sum(least) for width in least]
    wish = [big - small for small, big in zip(least, most, strict=True)]
    share = (room - sum(least)) / max(sum(wish), 1)
    return [small + extra * share for small, extra in zip(least, wish, strict=True)]


def _is_number(text: str) -> bool:
    bare = text.strip().strip("+-−–%$€£¥()").replace(" ", "").replace(",", "").replace(".", "").replace("\u00a0", "")
    return bare.isdecimal()
