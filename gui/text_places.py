"""Where words stand in a document, its footnotes among them, in the order in which `book.search` finds them."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from book.richtext import text_of
from book.search import Query, places_in, replaced
from gui.footnote_marks import note_at, notes_in, put_words, selected_mark, set_note
from gui.rich_format import LINE_SEPARATOR, OBJECT, is_filler


class _Line(NamedTuple):
    """A paragraph, or the footnote whose mark stands at `mark` in it."""

    text: str
    block: QTextBlock
    mark: int = -1


def places_of(document: QTextDocument, query: Query) -> list[QTextCursor]:
    """Every place of some words; one in a footnote is a cursor that selects its mark."""
    lines = list(_lines(document))
    starts, total = [0], 0
    for line in lines:
        total += len(line.text) + 1
        starts.append(total)
    found: list[QTextCursor] = []
    number = 0
    for first, behind in places_in("\n".join(line.text for line in lines), query):
        while starts[number + 1] <= first:
            number += 1
        found.append(_cursor(lines[number], first - starts[number], behind - starts[number]))
    return found


def _lines(document: QTextDocument) -> Iterator[_Line]:
    block = document.begin()
    while block.isValid():
        if not is_filler(block):
            yield _Line(block.text().replace(LINE_SEPARATOR, "\n").replace(OBJECT, ""), block)
            yield from (_Line(text_of(note), block, place) for place, note in notes_in(block))
        block = block.next()


def _cursor(line: _Line, first: int, behind: int) -> QTextCursor:
    cursor = QTextCursor(line.block)
    start = line.block.position()
    if line.mark >= 0:
        begin, end = line.mark, line.mark + 1
    else:
        places = _places(line.block.text())
        # An end before a mark, so that the mark is not part of what was found.
        begin, end = places[first], places[behind - 1] + _units(line.text[behind - 1])
    cursor.setPosition(start + begin)
    cursor.setPosition(start + end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _places(text: str) -> list[int]:
    """For each character of a paragraph but its pictures and marks, its place in UTF-16 units."""
    places: list[int] = []
    place = 0
    for character in text:
        if character != OBJECT:
            places.append(place)
        place += _units(character)
    return places


def _units(character: str) -> int:
    return 2 if character > "\uffff" else 1


def replace_place(place: QTextCursor, query: Query, words: str) -> None:
    """Write other words at a place that `places_of` found, in the footnote where that is a mark."""
    if mark := selected_mark(place):
        set_note(mark, replaced(note_at(mark), query, words))
    else:
        put_words(place, words)
