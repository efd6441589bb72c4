"""Headings, lists and quotes in a document: what the format bar and its keys do.

All work on the paths of paragraphs (see `gui.nesting`), so the document is a tree after every step.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCursor

from book.richtext import ListStyle
from gui.nesting import InList, InQuote, Path, fresh_number
from gui.rich_format import block_format, has_picture, is_caption, path_of
from gui.rich_look import shaped


def path_at(block: QTextBlock) -> Path:
    """The path of a paragraph."""
    return path_of(block.blockFormat())


def level_at(block: QTextBlock) -> int:
    """The level of a heading; 0 for any other paragraph."""
    return block.blockFormat().headingLevel()


def list_style_at(block: QTextBlock) -> ListStyle | None:
    """The style of the list whose entry the paragraph is, or None."""
    path = path_at(block)
    return path[-1].style if path and isinstance(path[-1], InList) else None


def in_quote(block: QTextBlock) -> bool:
    """Whether the paragraph stands in a quote, at whatever depth."""
    return any(isinstance(step, InQuote) for step in path_at(block))


def chosen_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """The paragraphs that the selection touches, or the one at the cursor; no captions, and none inside tables."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    found: list[QTextBlock] = []
    while block.isValid() and block.position() <= cursor.selectionEnd():
        if not is_caption(block) and QTextCursor(block).currentTable() is None:
            found.append(block)
        block = block.next()
    # A selection that ends at the very start of a paragraph does not take that paragraph in.
    if len(found) > 1 and cursor.selectionEnd() == found[-1].position():
        found.pop()
    return found


def reshape(block: QTextBlock, path: Path, level: int = 0, *, caption: bool = False) -> None:
    """Give a paragraph another place and level."""
    form = block_format(path, level, caption=caption, picture=has_picture(block))
    QTextCursor(block).setBlockFormat(shaped(form))


def change_path(block: QTextBlock, change: Callable[[Path], Path]) -> None:
    """Move a paragraph to another path, and with a picture its caption."""
    path = change(path_at(block))
    reshape(block, path, level_at(block), caption=is_caption(block))
    if has_picture(block) and is_caption(block.next()):
        reshape(block.next(), path, caption=True)


def set_level(cursor: QTextCursor, level: int) -> None:
    """Make the chosen paragraphs headings of this level, or plain paragraphs with level 0."""
    cursor.beginEditBlock()
    for block in chosen_blocks(cursor):
        if not has_picture(block):
            reshape(block, path_at(block), level)
    cursor.endEditBlock()


def toggle_list(cursor: QTextCursor, style: ListStyle) -> None:
    """Make the chosen paragraphs entries of a list; where all are, change its style or take them out."""
    blocks = chosen_blocks(cursor)
    styles = {list_style_at(block) for block in blocks}
    cursor.beginEditBlock()
    if styles == {style}:
        for block in blocks:
            change_path(block, lambda path: path[:-1])
    elif None in styles:
        _enter_list([block for block in blocks if list_style_at(block) is None], style)
    else:
        for block in blocks:
            _restyle_list(block, style)
    cursor.endEditBlock()


def _enter_list(blocks: list[QTextBlock], style: ListStyle) -> None:
    for block in blocks:
        path = path_at(block)
        before = path_at(block.previous()) if block.previous().isValid() else ()
        neighbour = before[len(path)] if len(before) > len(path) and before[: len(path)] == path else None
        if isinstance(neighbour, InList) and neighbour.style == style:
            step = replace(neighbour, item=fresh_number())
        else:
            step = InList(fresh_number(), fresh_number(), style)
        reshape(block, path, 0) if level_at(block) else None
        change_path(block, lambda path, step=step: (*path, step))


def _restyle_list(block: QTextBlock, style: ListStyle) -> None:
    path = path_at(block)
    own = path[-1]
    if not isinstance(own, InList) or own.style == style:
        return

    def restyled(old: Path) -> Path:
        return tuple(
            replace(step, style=style, start=1) if isinstance(step, InList) and step.list_id == own.list_id else step
            for step in old
        )

    for each in _run(block, lambda other: restyled(other) != other):
        change_path(each, restyled)


def _run(block: QTextBlock, belongs: Callable[[Path], bool]) -> list[QTextBlock]:
    """The paragraphs around this one, without a gap, whose paths belong."""
    first = block
    while first.previous().isValid() and belongs(path_at(first.previous())):
        first = first.previous()
    found: list[QTextBlock] = []
    while first.isValid() and belongs(path_at(first)):
        found.append(first)
        first = first.next()
    return found


def toggle_quote(cursor: QTextCursor) -> None:
    """Put the chosen paragraphs in a quote, or take them out if all are in one."""
    blocks = chosen_blocks(cursor)
    if not blocks:
        return
    cursor.beginEditBlock()
    if all(in_quote(block) for block in blocks):
        for block in blocks:
            change_path(block, _without_quote)
    else:
        before = path_at(blocks[0].previous()) if blocks[0].previous().isValid() else ()
        step = before[0] if before and isinstance(before[0], InQuote) else InQuote(fresh_number())
        for block in blocks:
            if not in_quote(block):
                change_path(block, lambda path: (step, *path))
    cursor.endEditBlock()


def _without_quote(path: Path) -> Path:
    last = max(index for index, step in enumerate(path) if isinstance(step, InQuote))
    return (*path[:last], *path[last + 1 :])


def indent(cursor: QTextCursor) -> bool:
    """Make the list entry at the cursor part of the entry before it; False where there is none."""
    block = cursor.block()
    path = path_at(block)
    if not path or not isinstance(path[-1], InList):
        return False
    depth, step = len(path) - 1, path[-1]
    entry = _run(block, lambda other: other[: depth + 1] == path)
    before = path_at(entry[0].previous()) if entry[0].previous().isValid() else ()
    parent = before[depth] if len(before) > depth and before[:depth] == path[:depth] else None
    if not isinstance(parent, InList) or parent.list_id != step.list_id:
        return False
    sibling = before[depth + 1] if len(before) > depth + 1 else None
    if isinstance(sibling, InList) and sibling.style == step.style:
        inner = replace(sibling, item=step.item)
    else:
        inner = InList(fresh_number(), step.item, step.style)
    cursor.beginEditBlock()
    for each in entry:
        change_path(each, lambda old: (*old[:depth], parent, inner, *old[depth + 1 :]))
    cursor.endEditBlock()
    return True


def outdent(cursor: QTextCursor) -> bool:
    """Take the list entry at the cursor one step out; False where the cursor stands in no list."""
    block = cursor.block()
    path = path_at(block)
    if not path or not isinstance(path[-1], InList):
        return False
    depth = len(path) - 1
    entry = _run(block, lambda other: other[: depth + 1] == path)
    outer = path[depth - 1] if depth else None
    cursor.beginEditBlock()
    if isinstance(outer, InList):
        # What follows in the outer entry becomes part of this one, so that the order on the page stays.
        fresh = replace(outer, item=fresh_number())
        rest = [each for each in _run(block, lambda other: other[:depth] == path[:depth]) if each > entry[-1]]
        for each in rest:
            change_path(each, lambda old: (*old[: depth - 1], fresh, *old[depth:]))
        for each in entry:
            change_path(each, lambda old: (*old[: depth - 1], fresh, *old[depth + 1 :]))
    else:
        for each in entry:
            change_path(each, lambda old: (*old[:depth], *old[depth + 1 :]))
    cursor.endEditBlock()
    return True


def leave_innermost(cursor: QTextCursor) -> None:
    """Take the paragraph at the cursor out of the list entry or quote that holds it most closely."""
    if not outdent(cursor):
        change_path(cursor.block(), lambda path: path[:-1])


def split_paragraph(cursor: QTextCursor) -> None:
    """A new paragraph at the cursor: in a list a new entry, after a heading plain text."""
    block = cursor.block()
    path = path_at(block)
    level = 0 if cursor.atBlockEnd() else level_at(block)
    if not path or not isinstance(path[-1], InList):
        cursor.insertBlock(shaped(block_format(path, level)))
        return
    depth = len(path) - 1
    fresh = replace(path[-1], item=fresh_number())
    rest = [each for each in _run(block, lambda other: other[: depth + 1] == path) if each > block]
    for each in rest:
        change_path(each, lambda old: (*old[:depth], fresh, *old[depth + 1 :]))
    cursor.insertBlock(shaped(block_format((*path[:-1], fresh), level)))
