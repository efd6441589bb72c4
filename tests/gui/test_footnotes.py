"""Footnotes in the text: written, changed, found, moved and removed through their marks."""

import pytest
from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from book import edits
from book.media import Media
from book.model import Article, Memo, find_item
from book.richtext import (
    Blocks,
    Cell,
    Figure,
    Heading,
    Paragraph,
    Span,
    Table,
    footnotes_of,
    paragraphs,
    plain_text,
    text_of,
)
from gui.editor import RichEditor
from gui.footnote_dialog import FootnoteDialog
from gui.footnote_marks import marks_in
from gui.main_window import MainWindow

MARK = "\ufffc"


def note(words: str) -> Span:
    return Span("", note=(Span(words),))


BODY: Blocks = (
    Paragraph((Span("Exports fell"), note("Ministry of Trade"), Span(" by a third"), note("Since May"), Span("."))),
    Paragraph((Span("Oil"), note("Crude only"), Span(" did not."))),
)


def show(window: MainWindow, body: Blocks, item: str = "grain") -> None:
    window.open_book.apply(edits.rewrite(item, body))
    window.open_book.end_burst()
    window.binder.select(item)
    window.reader.editor.setFocus()


def body(window: MainWindow, item: str = "grain") -> Blocks:
    window.reader.commit()
    found = find_item(window.open_book.book, item)
    assert isinstance(found, Article | Memo)
    return found.body


def stand(window: MainWindow, place: int, to: int | None = None) -> None:
    cursor = window.reader.editor.textCursor()
    cursor.setPosition(place)
    if to is not None:
        cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
    window.reader.editor.setTextCursor(cursor)


def dialog(window: MainWindow) -> FootnoteDialog:
    found = QApplication.activeModalWidget() or window.reader.editor.findChildren(FootnoteDialog)[-1]
    assert isinstance(found, FootnoteDialog)
    return found


def numbers(window: MainWindow) -> list[int]:
    """The numbers of the marks, as they are drawn."""
    editor = window.reader.editor
    found: list[int] = []
    block = editor.document().begin()
    while block.isValid():
        found += [editor.mark_numbers.at(block.position() + place) for place in marks_in(block)]
        block = block.next()
    return found


def point_of(window: MainWindow, place: int) -> QPoint:
    """A point of the viewport on the character at a place."""
    editor = window.reader.editor
    ends: list[QPoint] = []
    for end in (place, place + 1):
        cursor = editor.textCursor()
        cursor.setPosition(end)
        ends.append(editor.cursorRect(cursor).center())
    return (ends[0] + ends[1]) / 2


def test_a_footnote_is_written_at_the_cursor_and_is_one_step(opened: MainWindow, qtbot: QtBot) -> None:
    show(opened, paragraphs("Exports fell by a third."))
    before = opened.open_book.book
    stand(opened, 12)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(opened.reader.editor, Qt.Key.Key_F, both)
    asked = dialog(opened)
    qtbot.keyClicks(asked.editor, "Ministry of ")
    asked.actions_on_text.looks["italic"].trigger()
    qtbot.keyClicks(asked.editor, "Trade")
    qtbot.keyClick(asked.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(asked.editor, "May")
    qtbot.keyClick(asked.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    written = Span("", note=(Span("Ministry of "), Span("Trade\nMay", italic=True)))
    assert body(opened) == (Paragraph((Span("Exports fell"), written, Span(" by a third."))),)
    qtbot.keyClicks(opened.reader.editor, "!")
    assert text_of(body(opened)[0].spans) == "Exports fell! by a third."
    opened.open_book.undo()
    opened.open_book.undo()
    assert opened.open_book.book == before
    opened.open_book.redo()
    assert footnotes_of(body(opened)[0].spans) == (written.note,)


def test_a_footnote_goes_behind_what_is_selected(opened: MainWindow) -> None:
    show(opened, paragraphs("Exports fell by a third."))
    stand(opened, 0, 7)
    opened.reader.format_actions.footnote.trigger()
    dialog(opened).editor.setPlainText("All of them")
    dialog(opened).accept()
    assert body(opened) == (Paragraph((Span("Exports"), note("All of them"), Span(" fell by a third."))),)


@pytest.mark.parametrize("place", [12, 13])
def test_beside_its_mark_a_footnote_is_changed(opened: MainWindow, place: int) -> None:
    show(opened, BODY)
    stand(opened, place)
    opened.reader.format_actions.footnote.trigger()
    asked = dialog(opened)
    assert asked.editor.toPlainText() == "Ministry of Trade"
    asked.editor.setPlainText("Customs")
    asked.accept()
    assert footnotes_of(body(opened)[0].spans) == ((Span("Customs"),), (Span("Since May"),))


def test_a_footnote_without_words_is_none(opened: MainWindow) -> None:
    show(opened, BODY)
    stand(opened, 3)
    before = opened.open_book.book
    opened.reader.format_actions.footnote.trigger()
    dialog(opened).accept()
    assert opened.open_book.book == before
    stand(opened, 13)
    opened.reader.format_actions.footnote.trigger()
    dialog(opened).editor.setPlainText(" ")
    dialog(opened).accept()
    assert footnotes_of(body(opened)[0].spans) == ((Span("Since May"),),)


def test_what_is_cancelled_changes_nothing(opened: MainWindow) -> None:
    show(opened, BODY)
    before = opened.open_book.book
    stand(opened, 13)
    opened.reader.format_actions.footnote.trigger()
    dialog(opened).editor.setPlainText("Nobody reads this")
    dialog(opened).reject()
    opened.reader.commit()
    assert opened.open_book.book == before


def test_marks_are_numbered_and_renumbered(opened: MainWindow, qtbot: QtBot) -> None:
    show(opened, BODY)
    assert numbers(opened) == [1, 2, 3]
    stand(opened, 13)
    qtbot.keyClick(opened.reader.editor, Qt.Key.Key_Backspace)
    assert numbers(opened) == [1, 2]
    assert plain_text(body(opened)) == "Exports fell by a third.\nSince May\n\nOil did not.\nCrude only"
    opened.open_book.undo()
    assert body(opened) == BODY
    assert numbers(opened) == [1, 2, 3]


def test_numbers_are_right_behind_paragraphs_that_are_joined(opened: MainWindow, qtbot: QtBot) -> None:
    last = Paragraph((Span("Gas"), note("Natural")))
    show(opened, (*BODY, last))
    assert numbers(opened) == [1, 2, 3, 4]
    start = opened.reader.editor.document().findBlockByNumber(1).position()
    stand(opened, start - 2, start + 4)
    qtbot.keyClick(opened.reader.editor, Qt.Key.Key_Delete)
    assert numbers(opened) == [1, 2, 3]


def test_a_paragraph_is_parted_and_joined_with_its_footnotes(opened: MainWindow, qtbot: QtBot) -> None:
    show(opened, BODY)
    stand(opened, 13)
    qtbot.keyClick(opened.reader.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(opened.reader.editor, "Yes")
    assert [footnotes_of(block.spans) for block in body(opened)] == [
        ((Span("Ministry of Trade"),),), ((Span("Since May"),),), ((Span("Crude only"),),),
    ]  # fmt: skip
    assert text_of(body(opened)[1].spans) == "Yes by a third."
    for _ in range(4):
        qtbot.keyClick(opened.reader.editor, Qt.Key.Key_Backspace)
    assert body(opened) == BODY
    assert numbers(opened) == [1, 2, 3]


def test_words_typed_beside_a_mark_look_as_those_before_it(opened: MainWindow, qtbot: QtBot) -> None:
    show(opened, (Paragraph((Span("Exports", bold=True), note("All"), Span(" fell"))),))
    stand(opened, 8)
    assert opened.reader.format_actions.looks["bold"].isChecked()
    qtbot.keyClicks(opened.reader.editor, "!")
    assert body(opened)[0].spans == (Span("Exports", bold=True), note("All"), Span("!", bold=True), Span(" fell"))
    stand(opened, 0, 8)
    qtbot.keyClicks(opened.reader.editor, "It")
    assert footnotes_of(body(opened)[0].spans) == ()


def test_footnotes_travel_with_what_is_cut_and_pasted(opened: MainWindow) -> None:
    show(opened, BODY)
    stand(opened, 8, 19)
    opened.reader.editor.cut()
    assert plain_text(body(opened)) == "Exports third.\nSince May\n\nOil did not.\nCrude only"
    opened.binder.select("memo")
    opened.reader.editor.moveCursor(QTextCursor.MoveOperation.Start)
    opened.reader.editor.paste()
    assert text_of(footnotes_of(body(opened, "memo")[0].spans)[0]) == "Ministry of Trade"


def test_a_text_with_footnotes_in_a_cell_keeps_them_in_their_marks(opened: MainWindow) -> None:
    show(opened, (*BODY, Table(((Cell(), Cell()),))))
    stand(opened, 0, 29)
    opened.reader.editor.copy()
    table = opened.reader.editor.document().find("did not.")
    stand(opened, table.selectionEnd() + 1)
    opened.reader.editor.paste()
    cell = body(opened)[2].rows[0][0]
    assert text_of(cell.spans) == "Exports fell by a third. Oi"
    assert footnotes_of(cell.spans) == ((Span("Ministry of Trade"),), (Span("Since May"),))


def test_other_programs_get_footnotes_as_word_writes_them(opened: MainWindow) -> None:
    show(opened, (Paragraph((Span("Exports fell"), Span("", note=(Span("See <trade>", bold=True),)))),))
    opened.reader.editor.selectAll()
    opened.reader.editor.copy()
    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == "Exports fell"
    assert MARK not in held.html()
    assert '<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><sup>1</sup></a>' in held.html()
    assert '<div style="mso-element:footnote" id="ftn1">' in held.html()
    assert "<b>See &lt;trade&gt;</b></p></div></div><!--EndFragment-->" in held.html()


def test_a_plain_field_gets_the_words_without_footnotes(opened: MainWindow) -> None:
    show(opened, BODY)
    stand(opened, 0, 24)
    opened.reader.editor.copy()
    opened.binder.filter.paste()
    assert opened.binder.filter.text() == "Exports fell by a third"


def test_another_briefbook_gets_the_footnotes_too(opened: MainWindow, qtbot: QtBot) -> None:
    show(opened, BODY)
    opened.reader.editor.selectAll()
    opened.reader.editor.copy()
    held = QGuiApplication.clipboard().mimeData()
    carried = QMimeData()
    for kind in held.formats():
        carried.setData(kind, QByteArray(held.data(kind).data()))
    other = RichEditor(Media())
    qtbot.addWidget(other)
    other.insertFromMimeData(carried)
    assert other.blocks() == BODY


def test_footnotes_travel_with_what_is_dragged(opened: MainWindow) -> None:
    show(opened, BODY)
    editor = opened.reader.editor
    stand(opened, 0, 13)
    carried = editor.createMimeDataFromSelection()
    stand(opened, 0)
    where = point_of(opened, editor.document().lastBlock().position())
    drop = QDropEvent(
        QPointF(where), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    editor.dropEvent(drop)
    assert [text_of(found[0]) for found in map(footnotes_of, (each.spans for each in body(opened)))] == [
        "Ministry of Trade", "Ministry of Trade",
    ]  # fmt: skip
    assert numbers(opened) == [1, 2, 3, 4]


def test_the_words_of_footnotes_are_counted(opened: MainWindow, qtbot: QtBot) -> None:
    show(opened, BODY)
    qtbot.waitUntil(lambda: opened.status.place.text() == "This text: 15 words · 1 min")
    stand(opened, 8, 13)
    qtbot.waitUntil(lambda: opened.status.place.text().endswith("4 selected"))


def test_a_tip_tells_what_a_footnote_says(opened: MainWindow, qtbot: QtBot) -> None:
    show(opened, (Paragraph((Span("Exports"), note("<b>Trade</b>"), Span(" fell"))),))
    editor = opened.reader.editor
    point = point_of(opened, 7)
    QApplication.sendEvent(editor.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, editor.mapToGlobal(point)))
    assert QToolTip.text() == "<p>&lt;b&gt;Trade&lt;/b&gt;</p>"
    QToolTip.hideText()


def test_a_double_click_and_enter_open_a_footnote(opened: MainWindow, qtbot: QtBot) -> None:
    show(opened, BODY)
    editor = opened.reader.editor
    qtbot.mouseDClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=point_of(opened, 12))
    assert dialog(opened).editor.toPlainText() == "Ministry of Trade"
    dialog(opened).reject()
    assert editor.textCursor().selectedText() == MARK
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert dialog(opened).isVisible()
    dialog(opened).reject()
    assert body(opened) == BODY


def test_the_menu_of_a_mark_changes_and_removes_its_footnote(opened: MainWindow, qtbot: QtBot) -> None:
    show(opened, BODY)
    editor = opened.reader.editor
    editor.customContextMenuRequested.emit(point_of(opened, 12))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    assert words[:2] == ["Edit footnote…", "Remove footnote"]
    menu.actions()[1].trigger()
    menu.close()
    assert footnotes_of(body(opened)[0].spans) == ((Span("Since May"),),)
    editor.customContextMenuRequested.emit(point_of(opened, 3))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Remove footnote" not in [action.text() for action in menu.actions()]
    menu.close()


def test_words_are_found_across_marks_and_in_footnotes(opened: MainWindow, qtbot: QtBot) -> None:
    show(opened, BODY)
    opened.actions_by_name["replace"].trigger()
    bar = opened.reader.find_bar
    bar.field.setText("fell by")
    assert bar.count.text() == "1 of 1"
    assert opened.reader.editor.textCursor().selectedText() == f"fell{MARK} by"
    bar.instead.setText("rose by")
    bar.replace_everywhere()
    assert body(opened)[0].spans == (
        Span("Exports rose by"), note("Ministry of Trade"), Span(" a third"), note("Since May"), Span("."),
    )  # fmt: skip
    bar.field.setText("trade")
    assert bar.count.text() == "1 of 1"
    assert opened.reader.editor.textCursor().selectedText() == MARK
    assert QToolTip.text() == "<p>Ministry of Trade</p>"
    bar.instead.setText("Finance")
    bar.replace_everywhere()
    assert bar.count.text() == "1 replaced"
    assert footnotes_of(body(opened)[0].spans)[0] == (Span("Ministry of Finance"),)


def test_words_that_stand_twice_in_a_footnote_are_replaced_once(opened: MainWindow) -> None:
    show(opened, (Paragraph((Span("A"), note("port and port"))),))
    opened.actions_by_name["replace"].trigger()
    bar = opened.reader.find_bar
    bar.field.setText("port")
    bar.instead.setText("ports")
    bar.replace_everywhere()
    assert bar.count.text() == "2 replaced"
    assert footnotes_of(body(opened)[0].spans) == ((Span("ports and ports"),),)


@pytest.mark.parametrize(
    ("words", "found"),
    [("crude", MARK), ("third", "third"), ("port", "port"), ("fell by", f"fell{MARK} by")],
)
def test_what_is_found_in_the_whole_book_is_shown(opened: MainWindow, qtbot: QtBot, words: str, found: str) -> None:
    show(opened, (*paragraphs("Reports of the port"), *BODY), "oil")
    opened.binder.select("grain")
    opened.actions_by_name["find_everywhere"].trigger()
    pane = opened.find_everywhere
    pane.whole_words.setChecked(True)
    pane.field.setText(words)
    pane.search()
    row = next(number for number, hit in enumerate(pane.rows.hits()) if (hit.owner, hit.kind) == ("oil", "text"))
    pane.list.clicked.emit(pane.rows.index(row))
    assert opened.reader.editor.textCursor().selectedText() == found
    if found == "port":
        assert opened.reader.editor.textCursor().selectionStart() == 15


def test_a_read_only_text_shows_its_footnotes(opened: MainWindow) -> None:
    show(opened, BODY)
    opened.reader.editor.setReadOnly(True)
    assert not opened.reader.format_actions.footnote.isEnabled()
    stand(opened, 12, 13)
    opened.reader.editor.footnote_opened.emit()
    asked = dialog(opened)
    assert asked.editor.isReadOnly()
    assert asked.editor.toPlainText() == "Ministry of Trade"
    asked.reject()


def test_captions_headings_and_cells_have_footnotes_too(opened: MainWindow) -> None:
    picture = Figure("0" * 64 + ".png", caption=(Span("Port"), note("At noon")))
    table = Table(((Cell((Span("Oil"), note("Crude"))), Cell()),), caption=(Span("Trade"), note("In tons")))
    text = (Heading((Span("Ships"), note("All flags")), 2), picture, table, Paragraph((Span("End"),)))
    show(opened, text)
    assert body(opened) == text
    assert numbers(opened) == [1, 2, 3, 4]
    # Beside a picture, a footnote is one of its caption.
    stand(opened, 7)
    opened.reader.format_actions.footnote.trigger()
    dialog(opened).editor.setPlainText("By Reuters")
    dialog(opened).accept()
    assert footnotes_of(body(opened)[1].caption) == ((Span("At noon"),), (Span("By Reuters"),))


def test_a_footnote_that_is_written_has_undo_of_its_own(opened: MainWindow, qtbot: QtBot) -> None:
    show(opened, BODY)
    stand(opened, 13)
    opened.reader.format_actions.footnote.trigger()
    asked = dialog(opened)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClicks(asked.editor, ", May")
    assert text_of(asked.note()) == "Ministry of Trade, May"
    qtbot.keyClick(asked.editor, Qt.Key.Key_Z, control)
    assert text_of(asked.note()) == "Ministry of Trade"
    qtbot.keyClick(asked.editor, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert text_of(asked.note()) == "Ministry of Trade, May"
    asked.editor.customContextMenuRequested.emit(asked.editor.cursorRect().center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = {action.objectName(): action for action in menu.actions()}
    assert [name for name in entries if name] == [
        "edit-undo",
        "edit-redo",
        "edit-cut",
        "edit-copy",
        "edit-paste",
        "edit-delete",
        "select-all",
    ]
    entries["edit-undo"].trigger()
    menu.close()
    assert text_of(asked.note()) == "Ministry of Trade"
    asked.reject()
    assert body(opened) == BODY


def test_a_footnote_is_cut_copied_and_pasted_by_keys(opened: MainWindow, qtbot: QtBot) -> None:
    show(opened, BODY)
    stand(opened, 13)
    opened.reader.format_actions.footnote.trigger()
    asked = dialog(opened)
    control = Qt.KeyboardModifier.ControlModifier
    asked.editor.selectAll()
    asked.actions_on_text.looks["bold"].trigger()
    for key in (Qt.Key.Key_A, Qt.Key.Key_X):
        qtbot.keyClick(asked.editor, key, control)
    assert asked.note() == ()
    for key in (Qt.Key.Key_V, Qt.Key.Key_A, Qt.Key.Key_C):
        qtbot.keyClick(asked.editor, key, control)
    assert asked.note() == (Span("Ministry of Trade", bold=True),)
    qtbot.keyClick(asked.editor, Qt.Key.Key_V, control | Qt.KeyboardModifier.ShiftModifier)
    assert text_of(asked.note()) == "Ministry of Trade"
    asked.reject()


def test_pasted_into_a_footnote_all_is_running_text(opened: MainWindow) -> None:
    show(opened, (Heading((Span("Ships"),), 1), *BODY))
    opened.reader.editor.selectAll()
    opened.reader.editor.copy()
    stand(opened, 0)
    opened.reader.format_actions.footnote.trigger()
    asked = dialog(opened)
    asked.editor.paste()
    lines = "Ships\nExports fell by a third.\nMinistry of Trade\nSince May\nOil did not.\nCrude only"
    assert text_of(asked.note()) == lines
    asked.reject()


def test_a_key_point_is_the_sentence_without_its_mark(opened: MainWindow) -> None:
    show(opened, (Paragraph((Span("Exports fell."), note("Trade"), Span(" Oil did not."))),))
    stand(opened, 3)
    opened.actions_by_name["key_point"].trigger()
    found = find_item(opened.open_book.book, "grain")
    assert isinstance(found, Article)
    assert plain_text(found.notes[-1].body).startswith("Exports fell. –")
    assert footnotes_of(found.body[0].spans) == ((Span("Trade"),),)
