"""Tables in a document: making one, rows and columns more or less, its head, and the way from cell to cell."""

from PySide6.QtGui import QTextCursor, QTextTable

from book.richtext import Cell, Paragraph, Table
from gui.rich_edits import reshape
from gui.rich_format import has_picture, is_caption
from gui.rich_keys import insert_blocks, new_paragraph
from gui.rich_look import shape_cells

ROWS, COLUMNS = 3, 3
"""What a new table has; its first row is the head."""


def insert_table(cursor: QTextCursor) -> None:
    """Put an empty table at the cursor, which moves into its first cell; inside a table there comes no other."""
    if cursor.currentTable() is not None:
        return
    cursor.beginEditBlock()
    cursor.setPosition(cursor.selectionEnd())
    if has_picture(cursor.block()) or is_caption(cursor.block()):
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        new_paragraph(cursor)
    at_end = cursor.atEnd()
    before = cursor.document().findBlock(cursor.position()).blockNumber()
    table = Table(((Cell(),) * COLUMNS,) * ROWS, header_rows=1)
    # A text that ended with a table would have no place to write on.
    insert_blocks(cursor, (table, Paragraph()) if at_end else (table,))
    cursor.endEditBlock()
    # Within an edit Qt does not find the new table yet.
    block = cursor.document().findBlockByNumber(before)
    while block.isValid() and QTextCursor(block).currentTable() is None:
        block = block.next()
    if block.isValid():
        cursor.setPosition(block.position())


def add_rows(cursor: QTextCursor, *, below: bool) -> None:
    """As many rows as are chosen, above or below them; the cursor goes to the first new one."""
    if (table := cursor.currentTable()) is None:
        return
    row, rows, column, _ = _chosen(table, cursor)
    place = row + rows if below else row
    head = _head(table)
    cursor.beginEditBlock()
    table.insertRows(place, rows)
    _shape(table, head + rows if place < head else head)
    cursor.endEditBlock()
    cursor.setPosition(table.cellAt(place, column).firstPosition())


def add_columns(cursor: QTextCursor, *, after: bool) -> None:
    """As many columns as are chosen, before or after them; the cursor goes to the first new one."""
    if (table := cursor.currentTable()) is None:
        return
    row, _, column, columns = _chosen(table, cursor)
    place = column + columns if after else column
    cursor.beginEditBlock()
    table.insertColumns(place, columns)
    _shape(table, _head(table))
    cursor.endEditBlock()
    cursor.setPosition(table.cellAt(row, place).firstPosition())


def delete_rows(cursor: QTextCursor) -> None:
    """The chosen rows go; with the last of them the table."""
    if (table := cursor.currentTable()) is None:
        return
    row, rows, column, _ = _chosen(table, cursor)
    if rows >= table.rows():
        delete_table(cursor)
        return
    head = _head(table)
    cursor.beginEditBlock()
    table.removeRows(row, rows)
    _shape(table, head - max(min(row + rows, head) - row, 0))
    cursor.endEditBlock()
    cursor.setPosition(table.cellAt(min(row, table.rows() - 1), column).firstPosition())


def delete_columns(cursor: QTextCursor) -> None:
    """The chosen columns go; with the last of them the table."""
    if (table := cursor.currentTable()) is None:
        return
    row, _, column, columns = _chosen(table, cursor)
    if columns >= table.columns():
        delete_table(cursor)
        return
    cursor.beginEditBlock()
    table.removeColumns(column, columns)
    _shape(table, _head(table))
    cursor.endEditBlock()
    cursor.setPosition(table.cellAt(row, min(column, table.columns() - 1)).firstPosition())


def delete_table(cursor: QTextCursor) -> None:
    """The table goes; its caption stays as a paragraph."""
    if (table := cursor.currentTable()) is None:
        return
    cursor.beginEditBlock()
    caption = QTextCursor(cursor.document())
    caption.setPosition(table.lastPosition() + 1)
    table.removeRows(0, table.rows())
    if is_caption(caption.block()):
        reshape(caption.block(), ())
    cursor.setPosition(caption.position())
    cursor.endEditBlock()


def has_header(cursor: QTextCursor) -> bool:
    """Whether the table at the cursor has a head."""
    table = cursor.currentTable()
    return table is not None and _head(table) > 0


def toggle_header(cursor: QTextCursor) -> None:
    """Make the first row of the table at the cursor its head, or the head plain rows."""
    if (table := cursor.currentTable()) is not None:
        cursor.beginEditBlock()
        _shape(table, 0 if _head(table) else table.cellAt(0, 0).rowSpan())
        cursor.endEditBlock()


def to_neighbour_cell(cursor: QTextCursor, step: int) -> bool:
    """Go to the next cell (1) or the one before (-1); behind the last one comes a new row. False outside tables."""
    table = cursor.currentTable()
    if table is None:
        return False
    if cursor.movePosition(QTextCursor.MoveOperation.NextCell if step > 0 else QTextCursor.MoveOperation.PreviousCell):
        return True
    if step > 0:
        row = table.rows()
        cursor.setPosition(table.lastPosition())
        add_rows(cursor, below=True)
        cursor.setPosition(table.cellAt(min(row, table.rows() - 1), 0).firstPosition())
    return True


def _chosen(table: QTextTable, cursor: QTextCursor) -> tuple[int, int, int, int]:
    """First row, rows, first column and columns of the chosen cells, or of the cell at the cursor."""
    first = table.cellAt(cursor.selectionStart())
    last = table.cellAt(cursor.selectionEnd())
    if not (first.isValid() and last.isValid()):
        first = last = table.cellAt(cursor.position())
    row, column = min(first.row(), last.row()), min(first.column(), last.column())
    end_row = max(first.row() + first.rowSpan(), last.row() + last.rowSpan())
    end_column = max(first.column() + first.columnSpan(), last.column() + last.columnSpan())
    return row, end_row - row, column, end_column - column


def _head(table: QTextTable) -> int:
    return table.format().toTableFormat().headerRowCount()


def _shape(table: QTextTable, head: int) -> None:
    form = table.format().toTableFormat()
    form.setHeaderRowCount(head)
    table.setFormat(form)
    shape_cells(table)
