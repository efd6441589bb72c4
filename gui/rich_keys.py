"""What Enter, Backspace, Delete and paste mean in the different places of a document."""

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from book.normal_form import normalised
from book.richtext import Blocks, Paragraph, Span, Spans, footnotes_of, spans_in
from gui.footnote_marks import insert_mark
from gui.nesting import flattened
from gui.rich_edits import leave_innermost, level_at, path_at, reshape, split_paragraph
from gui.rich_format import LINE_SEPARATOR, Property, block_format, has_picture, is_caption
from gui.rich_look import shaped
from gui.to_document import begin_leaf, insert_leaf, insert_spans


def new_paragraph(cursor: QTextCursor) -> None:
    """Enter: a new paragraph, list entry or line, as the place asks for."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    block = cursor.block()
    if cursor.currentTable() is not None:
        cursor.insertText(LINE_SEPARATOR)
    elif has_picture(block):
        _paragraph_beside_picture(cursor)
    elif is_caption(block):
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        _plain_paragraph(cursor)
    elif block.length() == 1 and path_at(block):
        leave_innermost(cursor)
    else:
        split_paragraph(cursor)
    cursor.endEditBlock()


def _paragraph_beside_picture(cursor: QTextCursor) -> None:
    if cursor.atBlockStart():
        cursor.insertBlock()
        reshape(cursor.block().previous(), path_at(cursor.block()))
        return
    if is_caption(cursor.block().next()):
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    _plain_paragraph(cursor)


def _plain_paragraph(cursor: QTextCursor) -> None:
    cursor.insertBlock(shaped(block_format(path_at(cursor.block()))), QTextCharFormat())


def to_caption(cursor: QTextCursor) -> bool:
    """Move from beside a picture to the end of its caption, where words belong that are typed there; whether it did."""
    if not has_picture(cursor.block()) or not is_caption(cursor.block().next()):
        return False
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    return True


def put_footnote(cursor: QTextCursor, note: Spans) -> None:
    """Put a footnote behind what is selected, or at the cursor; beside a picture, in its caption."""
    cursor.setPosition(cursor.selectionEnd())
    to_caption(cursor)
    insert_mark(cursor, note)


def backspace_at_start(cursor: QTextCursor) -> bool:
    """Backspace at the start of a paragraph, where it is more than joining; True if nothing is left to do."""
    block = cursor.block()
    if cursor.hasSelection() or not cursor.atBlockStart() or cursor.currentTable() is not None:
        return False
    path, previous = path_at(block), block.previous()
    if is_caption(block):
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    elif level_at(block):
        reshape(block, path)
    elif path and (not previous.isValid() or path_at(previous)[: len(path)] != path):
        leave_innermost(cursor)
    else:
        # A caption is not joined with the text after it, but an empty paragraph may go.
        return previous.isValid() and (is_caption(previous) or has_picture(block)) and block.length() > 1
    return True


def delete_at_end(cursor: QTextCursor) -> bool:
    """Delete at the end of a paragraph, where it must not join; True if nothing is left to do."""
    block, following = cursor.block(), cursor.block().next()
    if cursor.hasSelection() or not cursor.atBlockEnd() or not following.isValid():
        return False
    if has_picture(following):
        return block.length() > 1
    return has_picture(block) or (is_caption(block) and following.length() > 1)


def tidy(cursor: QTextCursor) -> None:
    """Make plain paragraphs of those around the cursor whose picture or table went away."""
    block = cursor.block()
    for each in (block.previous(), block, block.next()):
        if each.isValid() and (_lost_its_picture(each) or _lost_its_figure(each)):
            reshape(each, path_at(each))


def _lost_its_picture(block: QTextBlock) -> bool:
    return block.blockFormat().boolProperty(Property.PICTURE) and not has_picture(block)


def _lost_its_figure(block: QTextBlock) -> bool:
    if not is_caption(block):
        return False
    before = block.previous()
    return not before.isValid() or not (has_picture(before) or QTextCursor(before).currentTable() is not None)


def insert_blocks(cursor: QTextCursor, blocks: Blocks) -> None:
    """Put a text at the cursor, in place of what is selected: its first and last paragraph join what stands there."""
    leaves = list(flattened(normalised(blocks)))
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    block = cursor.block()
    if cursor.currentTable() is not None or is_caption(block) or has_picture(block):
        insert_spans(cursor, _in_one_line(blocks))
        leaves = []
    first = leaves[0][1] if leaves and leaves[0][0] == () else None
    if isinstance(first, Paragraph) and cursor.block().length() > 1:
        insert_spans(cursor, first.spans)
        leaves.pop(0)
    if leaves:
        _insert_leaves(cursor, leaves)
    cursor.endEditBlock()


def _in_one_line(blocks: Blocks) -> Spans:
    joined: Spans = ()
    within_marks = 0
    for spans in spans_in(blocks):
        if within_marks:
            within_marks -= 1
            continue
        within_marks = len(footnotes_of(spans))
        joined += (Span(" "), *spans) if joined else spans
    return joined


def _insert_leaves(cursor: QTextCursor, leaves) -> None:
    base = path_at(cursor.block())
    tail = not cursor.atBlockEnd()
    if tail:
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    for number, (path, leaf) in enumerate(leaves):
        if number == 0 and cursor.block().length() == 1:
            begin_leaf(cursor, base + path, leaf)
        else:
            insert_leaf(cursor, base + path, leaf)
    last_path, last = leaves[-1]
    if tail and last_path == () and isinstance(last, Paragraph):
        end = cursor.position()
        cursor.deleteChar()
        cursor.setPosition(end)
