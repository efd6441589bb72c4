"""A text document of Qt into rich text: the way back of `to_document`."""

from collections.abc import Iterator

import msgspec
from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable, QTextTableCell

from book.normal_form import normalised
from book.richtext import Blocks, Cell, Figure, Heading, Paragraph, Span, Spans, Table
from gui.nesting import Leaf, Path, nested
from gui.rich_format import OBJECT, figure_of, is_caption, is_filler, is_mark, note_of, path_of, span_of

Placed = tuple[Path, Leaf]


def from_document(document: QTextDocument) -> Blocks:
    """What the document holds, in its normal form."""
    leaves: list[Placed] = []
    for part in _parts(document):
        if isinstance(part, QTextTable):
            leaves.append((path_of(part.format()), _table(part)))
        elif not is_filler(part):
            _read_block(part, leaves)
    return normalised(nested(leaves))


def spans_of(block: QTextBlock) -> list[Span | Figure]:
    """The running text of a paragraph with the marks of its footnotes, and the pictures in it."""
    text = block.text()
    if not text:
        return []
    # Qt counts in UTF-16 units; only text beyond the basic plane has to be cut with care.
    units = None if max(text) <= "\uffff" else text.encode("utf-16-le", "surrogatepass")
    parts: list[Span | Figure] = []
    for found in block.textFormats():
        start, end = found.start, found.start + found.length
        part = text[start:end] if units is None else units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        form = found.format
        if OBJECT in part and form.isImageFormat():
            parts += [figure_of(form.toImageFormat())] * part.count(OBJECT)
        elif OBJECT in part and is_mark(form):
            parts += [Span("", note=note_of(form))] * part.count(OBJECT)
        else:
            parts.append(span_of(part, form))
    return parts


def _parts(document: QTextDocument) -> Iterator[QTextBlock | QTextTable]:
    tables = sorted(
        (frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)),
        key=lambda table: table.firstPosition(),
    )
    block = document.begin()
    while block.isValid():
        if tables and block.position() >= tables[0].firstPosition():
            table = tables.pop(0)
            yield table
            block = document.findBlock(table.lastPosition() + 1)
        else:
            yield block
            block = block.next()


def _read_block(block: QTextBlock, leaves: list[Placed]) -> None:
    path = path_of(block.blockFormat())
    parts = spans_of(block)
    if any(isinstance(part, Figure) for part in parts):
        leaves.extend((path, leaf) for leaf in _figures_and_text(parts))
        return
    spans = tuple(part for part in parts if isinstance(part, Span))
    if is_caption(block) and leaves and _takes_caption(leaves[-1], path):
        leaves[-1] = (path, msgspec.structs.replace(leaves[-1][1], caption=spans))
    elif level := block.blockFormat().headingLevel():
        leaves.append((path, Heading(spans, level)))
    elif spans or not is_caption(block):
        leaves.append((path, Paragraph(spans)))


def _takes_caption(leaf: Placed, path: Path) -> bool:
    return isinstance(leaf[1], Figure | Table) and leaf[0] == path and not leaf[1].caption


def _figures_and_text(parts: list[Span | Figure]) -> Iterator[Leaf]:
    spans: Spans = ()
    for part in parts:
        if isinstance(part, Span):
            spans += (part,)
            continue
        if spans:
            yield Paragraph(spans)
        spans = ()
        yield part
    if spans:
        yield Paragraph(spans)


def _table(table: QTextTable) -> Table:
    rows = tuple(tuple(_cells_of_row(table, row)) for row in range(table.rows()))
    return Table(rows, table.format().toTableFormat().headerRowCount())


def _cells_of_row(table: QTextTable, row: int) -> Iterator[Cell]:
    column = 0
    while column < table.columns():
        cell = table.cellAt(row, column)
        if cell.row() == row:
            yield Cell(_cell_spans(cell), cell.columnSpan(), cell.rowSpan())
        column = cell.column() + cell.columnSpan()


def _cell_spans(cell: QTextTableCell) -> Spans:
    spans: Spans = ()
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    while block.isValid():
        spans += tuple(part for part in spans_of(block) if isinstance(part, Span))
        if block == last:
            break
        spans += (Span("\n"),)
        block = block.next()
    return spans
