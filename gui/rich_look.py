"""How rich text looks in the window: sizes, spaces and indents, derived from what a text format says.

Reading and editing share it. All figures are pixels of a 96 dpi screen, before the window's scaling.
"""

from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from gui.fonts import scaled
from gui.nesting import InList, Path
from gui.rich_format import Property, path_of

TEXT_SIZE = 16
LINE_HEIGHT = 24.8
"""1.55 times the text."""
HEADING_SIZES = {1: 22, 2: 19, 3: 17, 4: 16}
CAPTION_SIZE = 13
SMALL_LINE_HEIGHT = 19
PARAGRAPH_SPACE = 12
INDENT = 28
"""Of each quote or list entry that a text stands in; the document's indent width."""
HAIRLINE = QColor(128, 136, 148, 110)
"""Rules inside a text: translucent, so that they stay hairlines on light and dark."""

_MINIMUM_HEIGHT = QTextBlockFormat.LineHeightTypes.MinimumHeight.value


def shaped(form: QTextBlockFormat) -> QTextBlockFormat:
    """The same paragraph format with the spaces and indents that its place and its kind ask for."""
    path = path_of(form)
    level = form.headingLevel()
    caption = form.boolProperty(Property.CAPTION)
    in_list = bool(path) and isinstance(path[-1], InList)
    form.setIndent(len(path))
    form.setTopMargin({0: 0, 1: 16, 2: 14, 3: 10}.get(level, 8))
    form.setBottomMargin(4 if level or in_list else PARAGRAPH_SPACE)
    if caption:
        form.setTopMargin(2)
        form.setBottomMargin(PARAGRAPH_SPACE + 4)
    if form.boolProperty(Property.PICTURE):
        form.setBottomMargin(0)
        return form
    height = SMALL_LINE_HEIGHT if caption else max(LINE_HEIGHT, HEADING_SIZES.get(level, 0) * 1.3)
    form.setLineHeight(scaled(height), _MINIMUM_HEIGHT)
    return form


def shape_table(form: QTextTableFormat, path: Path) -> None:
    """Give a table the width of its column, and no frame."""
    form.setBorder(0)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setBorderCollapse(True)
    form.setCellSpacing(0)
    form.setLeftMargin(INDENT * len(path))
    form.setTopMargin(4)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))


def shape_cells(table: QTextTable) -> None:
    """Rules under each row, a stronger one under the head, and room around the text of every cell."""
    header_rows = table.format().toTableFormat().headerRowCount()
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if (cell.row(), cell.column()) != (row, column):
                continue
            cell.setFormat(_cell_format(row + cell.rowSpan() == header_rows))
            cursor = cell.firstCursorPosition()
            form = QTextBlockFormat()
            form.setProperty(Property.CELL, 2 if row < header_rows else 1)
            form.setLineHeight(scaled(SMALL_LINE_HEIGHT + 2), _MINIMUM_HEIGHT)
            cursor.setBlockFormat(form)


def _cell_format(last_of_head: bool) -> QTextTableCellFormat:
    form = QTextTableCellFormat()
    form.setTopPadding(4)
    form.setBottomPadding(4)
    form.setLeftPadding(0)
    form.setRightPadding(12)
    form.setBottomBorder(1.5 if last_of_head else 1)
    form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBottomBorderBrush(HAIRLINE)
    form.setVerticalAlignment(QTextTableCellFormat.VerticalAlignment.AlignTop)
    return form
