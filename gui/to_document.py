"""Rich text into a text document of Qt. `from_document` is the way back."""

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextTable, QTextTableFormat

from book.normal_form import full_grid, normalised
from book.richtext import Blocks, Cell, Figure, Heading, Paragraph, Span, Spans, Table
from gui.nesting import Leaf, Path, flattened, written
from gui.rich_format import LINE_SEPARATOR, OBJECT, Property, block_format, char_format, image_format, note_format
from gui.rich_look import shape_cells, shape_table, shaped

PLAIN = Span("")


def to_document(blocks: Blocks, document: QTextDocument) -> None:
    """Replace what the document holds by these blocks."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    _shape_current(cursor, block_format())
    for number, (path, leaf) in enumerate(flattened(normalised(blocks))):
        if number == 0:
            begin_leaf(cursor, path, leaf)
        else:
            insert_leaf(cursor, path, leaf)
    cursor.endEditBlock()


def begin_leaf(cursor: QTextCursor, path: Path, leaf: Leaf) -> None:
    """Write a leaf in place of the empty paragraph in which the cursor stands."""
    if isinstance(leaf, Table):
        _shape_current(cursor, block_format(filler=True))
        _insert_table(cursor, path, leaf)
        return
    level = leaf.level if isinstance(leaf, Heading) else 0
    _shape_current(cursor, block_format(path, level, picture=isinstance(leaf, Figure)))
    _fill(cursor, path, leaf)


def insert_leaf(cursor: QTextCursor, path: Path, leaf: Leaf) -> None:
    """Write a leaf after the paragraph in which the cursor stands at the end; the cursor moves to the leaf's end."""
    if isinstance(leaf, Table):
        _insert_table(cursor, path, leaf)
        return
    level = leaf.level if isinstance(leaf, Heading) else 0
    cursor.insertBlock(shaped(block_format(path, level, picture=isinstance(leaf, Figure))), QTextCharFormat())
    _fill(cursor, path, leaf)


def insert_spans(cursor: QTextCursor, spans: Spans) -> None:
    """Write running text at the cursor, and the marks of its footnotes."""
    for span in spans:
        if span.note:
            cursor.insertText(OBJECT, note_format(span.note))
            continue
        cursor.insertText(span.text.replace("\n", LINE_SEPARATOR), char_format(look_of(span)))


def look_of(span: Span) -> Span:
    """The span's look alone: what spans that look alike have in common."""
    if span == Span(span.text):
        return PLAIN
    return Span(
        "",
        span.bold,
        span.italic,
        span.underline,
        span.strike,
        span.superscript,
        span.subscript,
        span.highlight,
        span.link,
        span.language,
    )


def _shape_current(cursor: QTextCursor, form: QTextBlockFormat) -> None:
    cursor.setBlockFormat(shaped(form))
    cursor.setBlockCharFormat(QTextCharFormat())
    cursor.setCharFormat(QTextCharFormat())


def _fill(cursor: QTextCursor, path: Path, leaf: Paragraph | Heading | Figure) -> None:
    match leaf:
        case Figure():
            cursor.insertImage(image_format(leaf))
            cursor.insertBlock(shaped(block_format(path, caption=True)), QTextCharFormat())
            insert_spans(cursor, leaf.caption)
        case _:
            insert_spans(cursor, leaf.spans)


def _insert_table(cursor: QTextCursor, path: Path, table: Table) -> None:
    rows = full_grid(table.rows)
    width = sum(cell.columns for cell in rows[0])
    form = QTextTableFormat()
    form.setProperty(Property.PATH, written(path))
    form.setHeaderRowCount(table.header_rows)
    shape_table(form, path)
    made = cursor.insertTable(len(rows), width, form)
    for row, cells in enumerate(rows):
        _fill_row(made, row, cells)
    shape_cells(made)
    cursor.setPosition(made.lastPosition() + 1)
    _shape_current(cursor, block_format(path, caption=True))
    insert_spans(cursor, table.caption)


def _fill_row(table: QTextTable, row: int, cells: tuple[Cell, ...]) -> None:
    column = 0
    for cell in cells:
        # A place that a cell of an earlier row covers gives back that cell.
        while table.cellAt(row, column).row() != row:
            column += 1
        if cell.columns > 1 or cell.rows > 1:
            table.mergeCells(row, column, cell.rows, cell.columns)
        insert_spans(table.cellAt(row, column).firstCursorPosition(), cell.spans)
        column += cell.columns
