"""The numbers of footnotes while the text around them is edited."""

import random

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from book.media import Media
from book.richtext import Blocks, Paragraph, Span
from gui.editor import RichEditor
from gui.footnote_marks import insert_mark, marks_in
from gui.rich_format import OBJECT

NOTE = (Span("Reuters"),)


def noted(count: int) -> Blocks:
    """So many paragraphs with a mark in each."""
    return tuple(Paragraph((Span("Exports fell"), Span("", note=NOTE), Span(" again"))) for _ in range(count))


def editor(qtbot: QtBot, blocks: Blocks) -> RichEditor:
    shown = RichEditor(Media())
    qtbot.addWidget(shown)
    shown.resize(400, 300)
    shown.show()
    shown.set_blocks(blocks)
    return shown


def places(shown: RichEditor) -> list[int]:
    """Where marks stand."""
    found: list[int] = []
    block = shown.document().begin()
    while block.isValid():
        found += [block.position() + place for place in marks_in(block)]
        block = block.next()
    return found


def widths(shown: RichEditor) -> list[int]:
    """How wide each mark is."""
    found: list[int] = []
    for place in places(shown):
        ends = QTextCursor(shown.document()), QTextCursor(shown.document())
        ends[0].setPosition(place)
        ends[1].setPosition(place + 1)
        found.append(shown.cursorRect(ends[1]).x() - shown.cursorRect(ends[0]).x())
    return found


def test_numbers_are_right_after_any_edits(qtbot: QtBot) -> None:
    shown = editor(qtbot, noted(6))
    chance = random.Random(7)
    for _ in range(200):
        cursor = QTextCursor(shown.document())
        length = shown.document().characterCount() - 1
        cursor.setPosition(chance.randint(0, length))
        match chance.randint(0, 4):
            case 0:
                insert_mark(cursor, NOTE)
            case 1:
                cursor.insertBlock()
            case 2:
                cursor.setPosition(min(length, cursor.position() + chance.randint(1, 20)), cursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
            case 3:
                cursor.insertText("and more")
            case _:
                cursor.beginEditBlock()
                insert_mark(cursor, NOTE)
                cursor.setPosition(chance.randint(0, length))
                cursor.deleteChar()
                cursor.endEditBlock()
        standing = places(shown)
        assert [shown.mark_numbers.at(place) for place in standing] == list(range(1, len(standing) + 1))
    shown.set_blocks(noted(3))
    assert [shown.mark_numbers.at(place) for place in places(shown)] == [1, 2, 3]


def test_a_number_with_another_count_of_digits_gets_its_room(qtbot: QtBot) -> None:
    shown = editor(qtbot, noted(12))
    fresh = editor(qtbot, noted(11))
    cursor = QTextCursor(shown.document())
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    assert widths(shown) == widths(fresh)
    insert_mark(QTextCursor(shown.document()), NOTE)
    assert widths(shown)[-3:] == [widths(fresh)[-1]] * 3


def test_marks_that_say_the_same_side_by_side_have_each_its_number(qtbot: QtBot) -> None:
    shown = editor(qtbot, noted(9))
    cursor = QTextCursor(shown.document())
    cursor.setPosition(places(shown)[-1])
    insert_mark(cursor, NOTE)
    assert shown.document().lastBlock().text().count(OBJECT) == 2
    ninth, tenth = widths(shown)[-2:]
    assert ninth < tenth
