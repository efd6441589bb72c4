"""How high the headers and footers of a template are, so that the text of a page begins below and ends above them."""

from typing import Any, cast

from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from book.richtext import Span
from exporters.docx.markup import NAMESPACES
from exporters.docx.styles import WordStyle
from exporters.docx.template_looks import Looks
from exporters.docx.template_sheet import Said
from exporters.docx.template_xml import VALUE, W, number_of

_etree = cast(Any, etree)
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_EMU = 12700
"""English Metric Units in a point."""
_CELL = 11.0
"""What the margins of a cell take of its width, in points, if a table says nothing of them."""


def edge_height(xml: str, looks: Looks, width: float) -> float:
    """The height in points of the inside of a header or footer on a text of a width, rather more than less."""
    return _stacked(_etree.fromstring(f"<w:x {NAMESPACES}>{xml}</w:x>"), looks, width)


def room_of(style: WordStyle) -> float:
    """The height of a paragraph of one line in a style."""
    return style.before + style.look.leading + style.after


def _stacked(holder: Any, looks: Looks, width: float) -> float:
    height = space = 0.0
    for block in holder:
        if block.tag == f"{W}tbl":
            height, space = height + space + _table(block, looks, width), 0.0
        elif block.tag == f"{W}p":
            before, inner, after = _paragraph(block, looks, width)
            height, space = height + max(space, before) + inner, after
    return height + space


def _table(table: Any, looks: Looks, width: float) -> float:
    return sum(_row(row, looks, width) for row in table.iter(f"{W}tr"))


def _row(row: Any, looks: Looks, width: float) -> float:
    cells = row.findall(f"{W}tc")
    least = row.find(f"{W}trPr/{W}trHeight")
    heights = [_points(least, "val")]
    for cell in cells:
        own = _points(cell.find(f"{W}tcPr/{W}tcW"), "w") or width / len(cells)
        heights.append(_stacked(cell, looks, max(own - _CELL, _CELL)))
    return max(heights)


def _paragraph(paragraph: Any, looks: Looks, width: float) -> tuple[float, float, float]:
    """The space before a paragraph, its height, and the space after it."""
    named = paragraph.find(f"{W}pPr/{W}pStyle")
    said = looks.said("Normal" if named is None else named.get(VALUE, ""))
    said.read(paragraph)
    style = looks.looking(said)
    runs = list(paragraph.iter(f"{W}r"))
    largest = max((_size(run, said) for run in runs), default=said.size)
    scale = max(largest / style.look.size, 1.0) if said.get("lineRule") != "exact" else 1.0
    words = "".join(text.text or "" for text in paragraph.iter(f"{W}t"))
    breaks = sum(1 for _ in paragraph.iter(f"{W}br", f"{W}cr"))
    lines = 1
    if paragraph.find(f".//{W}tab") is None and paragraph.find(f".//{W}ptab") is None:
        room = max(width - style.left - style.right, 20.0)
        lines = looks.measure.line_count((Span(words),), style.look, room / scale, style.first)
    drawn = max(map(_drawn, paragraph.iterfind(f".//{_WP}inline/{_WP}extent")), default=0.0)
    if drawn and said.get("lineRule") != "exact":
        drawn *= max(style.look.leading / (style.look.leading - style.slack), 1.0)
    return style.before, (lines + breaks) * style.look.leading * scale + drawn, style.after


def _size(run: Any, said: Said) -> float:
    own = Said(said)
    own.read(run)
    return own.size


def _points(element: Any, name: str) -> float:
    """A length that an element says in twentieths of a point."""
    return (number_of(None if element is None else element.get(f"{W}{name}")) or 0.0) / 20


def _drawn(extent: Any) -> float:
    """The height of a picture in points."""
    height = extent.get("cy", "")
    return int(height[:9]) / _EMU if height.isdecimal() else 0.0
