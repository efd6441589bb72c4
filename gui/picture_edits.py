"""What is said about a picture in a document: its description for those who cannot see it, caption and credit."""

import msgspec
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from book.richtext import Figure, Span, text_of
from gui.footnote_marks import put_words
from gui.from_document import spans_of
from gui.rich_edits import path_at
from gui.rich_format import block_format, figure_of, has_picture, image_format, is_caption
from gui.rich_look import shaped


def pictures_in(block: QTextBlock) -> list[int]:
    """The positions in the document of the pictures of a paragraph."""
    return [
        block.position() + place
        for found in block.textFormats()
        if found.format.isImageFormat()
        for place in range(found.start, found.start + found.length)
    ]


def picture_at(cursor: QTextCursor) -> QTextCursor | None:
    """A cursor that selects the picture beside the cursor, or that whose caption it stands in; None for no picture."""
    block = cursor.block()
    if is_caption(block) and has_picture(block.previous()):
        block = block.previous()
    places = pictures_in(block)
    if not places:
        return None
    found = QTextCursor(cursor)
    found.setPosition(min(places, key=lambda place: abs(place + 0.5 - cursor.position())))
    found.setPosition(found.position() + 1, QTextCursor.MoveMode.KeepAnchor)
    return found


def figure_at(picture: QTextCursor) -> Figure:
    """The picture that a cursor selects, with its caption."""
    figure = figure_of(picture.charFormat().toImageFormat())
    caption = picture.block().next()
    spans = spans_of(caption) if is_caption(caption) else []
    return msgspec.structs.replace(figure, caption=tuple(one for one in spans if isinstance(one, Span)))


def describe(picture: QTextCursor, figure: Figure) -> None:
    """Say of the picture that a cursor selects what is said of this one; a caption of the same words keeps its look."""
    before, caption = text_of(figure_at(picture).caption), text_of(figure.caption)
    picture.beginEditBlock()
    picture.setCharFormat(image_format(figure))
    if caption != before:
        _write_caption(picture.block(), caption)
    picture.endEditBlock()


def _write_caption(block: QTextBlock, words: str) -> None:
    cursor = QTextCursor(block.next() if is_caption(block.next()) else block)
    if not is_caption(cursor.block()):
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock(shaped(block_format(path_at(block), caption=True)), QTextCharFormat())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    put_words(cursor, words, QTextCharFormat())
