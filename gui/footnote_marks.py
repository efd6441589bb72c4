"""Marks of footnotes in a document: one character each, which carries the words of its note.

`gui.mark_object` draws it as a raised number.
"""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFormat

from book.richtext import Spans
from gui.rich_format import OBJECT, Property, is_mark, note_format, note_of


def marks_in(block: QTextBlock) -> Iterator[int]:
    """The places in a paragraph at which marks stand, in UTF-16 units."""
    if OBJECT in block.text():
        for found in block.textFormats():
            if is_mark(found.format):
                yield from range(found.start, found.start + found.length)


def notes_in(block: QTextBlock) -> Iterator[tuple[int, Spans]]:
    """The places of the marks in a paragraph, each with its footnote."""
    if OBJECT in block.text():
        for found in block.textFormats():
            if is_mark(found.format):
                yield from ((found.start + index, note_of(found.format)) for index in range(found.length))


def selected_mark(cursor: QTextCursor) -> QTextCursor | None:
    """A cursor that selects the mark which is all that the cursor selects; None where that is something else."""
    return _mark(cursor, cursor.selectionStart()) if cursor.selectionEnd() - cursor.selectionStart() == 1 else None


def mark_at(cursor: QTextCursor) -> QTextCursor | None:
    """A cursor that selects the mark which is selected, or stands before the cursor or else behind it."""
    if cursor.hasSelection():
        return selected_mark(cursor)
    return mark_before(cursor) or mark_behind(cursor)


def mark_before(cursor: QTextCursor) -> QTextCursor | None:
    """A cursor that selects the mark which stands right before the cursor."""
    return _mark(cursor, cursor.position() - 1)


def mark_behind(cursor: QTextCursor) -> QTextCursor | None:
    """A cursor that selects the mark which stands right behind the cursor."""
    return _mark(cursor, cursor.position())


def _mark(cursor: QTextCursor, place: int) -> QTextCursor | None:
    if place < 0 or cursor.document().characterAt(place) != OBJECT:
        return None
    found = QTextCursor(cursor.document())
    found.setPosition(place)
    found.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
    return found if is_mark(found.charFormat()) else None


def note_at(mark: QTextCursor) -> Spans:
    """The footnote of the mark that a cursor selects."""
    return note_of(mark.charFormat())


def insert_mark(cursor: QTextCursor, note: Spans) -> None:
    """Put a footnote at the cursor, if it has words."""
    if note:
        cursor.insertText(OBJECT, note_format(note))


def set_note(mark: QTextCursor, note: Spans) -> None:
    """Give the mark that a cursor selects another footnote; with an empty one it goes."""
    if note:
        mark.setCharFormat(note_format(note))
    else:
        mark.removeSelectedText()


def put_words(place: QTextCursor, words: str, look: QTextCharFormat | None = None) -> None:
    """Write other words where a cursor selects some, in the look of what stood there; marks among them stay behind."""
    notes = [note_at(mark) for mark in _marks_within(place)]
    place.insertText(words, look or _look_of_first(place))
    for note in notes:
        insert_mark(place, note)


def _look_of_first(place: QTextCursor) -> QTextCharFormat:
    first = QTextCursor(place)
    first.setPosition(min(place.selectionStart() + 1, place.selectionEnd()))
    return first.charFormat()


def _marks_within(place: QTextCursor) -> Iterator[QTextCursor]:
    for position in range(place.selectionStart(), place.selectionEnd()):
        if mark := _mark(place, position):
            yield mark


def look_beside(cursor: QTextCursor) -> QTextCharFormat:
    """How words look that are typed beside a mark: as those before it, though in no link."""
    before = QTextCursor(cursor.document())
    before.setPosition(cursor.selectionStart())
    while not before.atBlockStart() and is_mark(before.charFormat()):
        before.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    if before.atBlockStart():
        return QTextCharFormat()
    form = QTextCharFormat(before.charFormat())
    for alone in (QTextFormat.Property.IsAnchor.value, QTextFormat.Property.AnchorHref.value, Property.NOTE):
        form.clearProperty(alone)
    return form
