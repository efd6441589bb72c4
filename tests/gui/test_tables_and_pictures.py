"""Tables and pictures in the text: made, changed and described with the editor's own commands, each one step."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from book import edits
from book.model import Article, find_item
from book.richtext import Blocks, Cell, Figure, Paragraph, Quote, Span, Table, paragraphs, text_of
from gui.main_window import MainWindow
from gui.picture_dialog import PictureDialog
from gui.rich_format import has_picture


def words(text: str) -> tuple[Span, ...]:
    return (Span(text),) if text else ()


def table(*rows: str, head: int = 1) -> Table:
    """A table of rows such as "a b", whose cells are single letters; "-" is an empty one."""
    return Table(tuple(tuple(Cell(words(c if c != "-" else "")) for c in row.split()) for row in rows), head)


def show(window: MainWindow, body: Blocks) -> None:
    window.open_book.apply(edits.rewrite("grain", body))
    window.open_book.end_burst()
    window.binder.select("grain")


def body(window: MainWindow) -> Blocks:
    found = find_item(window.open_book.book, "grain")
    assert isinstance(found, Article)
    return found.body


def do(window: MainWindow, name: str) -> None:
    window.reader.format_actions.tables[name].trigger()


def stand_in(window: MainWindow, word: str, to: str = "") -> None:
    """Put the cursor before a word, or select from there to another one."""
    document = window.reader.editor.document()
    cursor = document.find(word)
    cursor.setPosition(cursor.selectionStart())
    if to:
        cursor.setPosition(document.find(to).selectionStart(), QTextCursor.MoveMode.KeepAnchor)
    window.reader.editor.setTextCursor(cursor)


@pytest.mark.gui_row(71)
def test_a_table_is_inserted_and_filled_with_the_tab_key(opened: MainWindow, qtbot: QtBot) -> None:
    """Row 71: insert."""
    show(opened, paragraphs("Before."))
    before = opened.open_book.book
    editor = opened.reader.editor
    editor.moveCursor(QTextCursor.MoveOperation.End)
    do(opened, "insert")
    assert body(opened) == (*paragraphs("Before."), table("- - -", "- - -", "- - -"), Paragraph())
    qtbot.keyClicks(editor, "Port")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor, "Ships")
    qtbot.keyClick(editor, Qt.Key.Key_Backtab)
    editor.commit()
    made = body(opened)[1]
    assert isinstance(made, Table)
    assert [text_of(cell.spans) for cell in made.rows[0]] == ["Port", "Ships", ""]
    opened.open_book.undo()
    opened.open_book.undo()
    assert opened.open_book.book == before


def test_the_tab_key_behind_the_last_cell_makes_a_row(opened: MainWindow, qtbot: QtBot) -> None:
    show(opened, (table("a b", "c d"),))
    stand_in(opened, "d")
    qtbot.keyClick(opened.reader.editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(opened.reader.editor, "e")
    opened.reader.commit()
    assert body(opened) == (table("a b", "c d", "e -"),)


@pytest.mark.parametrize(
    ("command", "at", "to", "after"),
    [
        ("row_above", "c", "", table("a b", "- -", "c d", "e f")),
        ("row_below", "c", "", table("a b", "c d", "- -", "e f")),
        ("row_below", "f", "", table("a b", "c d", "e f", "- -")),
        ("row_above", "a", "", table("- -", "a b", "c d", "e f", head=2)),
        ("row_above", "c", "f", table("a b", "- -", "- -", "c d", "e f")),
        ("column_before", "b", "", table("a - b", "c - d", "e - f")),
        ("column_after", "d", "", table("a b -", "c d -", "e f -")),
        ("delete_row", "d", "", table("a b", "e f")),
        ("delete_row", "a", "", table("c d", "e f", head=0)),
        ("delete_row", "c", "f", table("a b")),
        ("delete_column", "c", "", table("b", "d", "f")),
        ("header", "c", "", table("a b", "c d", "e f", head=0)),
    ],
)
@pytest.mark.gui_row(71)
def test_rows_columns_and_the_head_are_one_step_each(
    opened: MainWindow, command: str, at: str, to: str, after: Table
) -> None:
    """Row 71: add and delete rows and columns, header row."""
    show(opened, (*paragraphs("X."), table("a b", "c d", "e f"), *paragraphs("Y.")))
    before = opened.open_book.book
    stand_in(opened, at, to)
    do(opened, command)
    assert body(opened) == (*paragraphs("X."), after, *paragraphs("Y."))
    opened.open_book.undo()
    assert opened.open_book.book == before
    opened.open_book.redo()
    assert body(opened)[1] == after


@pytest.mark.parametrize("command", ["delete", "delete_row", "delete_column"])
def test_a_table_goes_with_its_last_row_or_column(opened: MainWindow, command: str) -> None:
    show(opened, (*paragraphs("X."), table("a"), *paragraphs("Y.")))
    stand_in(opened, "a")
    do(opened, command)
    assert [block for block in body(opened) if block != Paragraph()] == list(paragraphs("X.\n\nY."))


def test_cells_over_several_rows_and_columns_grow_and_shrink(opened: MainWindow) -> None:
    wide = Table(((Cell(words("a"), columns=2),), (Cell(words("b"), rows=2), Cell(words("c"))), (Cell(words("d")),)))
    show(opened, (wide,))
    stand_in(opened, "c")
    do(opened, "row_below")
    do(opened, "column_before")
    do(opened, "delete_column")
    stand_in(opened, "d")
    do(opened, "delete_row")
    (made,) = body(opened)
    assert isinstance(made, Table)
    assert [text_of(cell.spans) for row in made.rows for cell in row] == ["a", "b", "c", ""]
    assert made.rows[0][0].columns == 2
    assert made.rows[1][0].rows == 2


def test_only_what_can_be_done_here_is_offered(opened: MainWindow) -> None:
    show(opened, (*paragraphs("X."), table("a b")))
    tables = opened.reader.format_actions.tables
    stand_in(opened, "X")
    assert [name for name, action in tables.items() if action.isEnabled()] == ["insert"]
    stand_in(opened, "a")
    assert not tables["insert"].isEnabled()
    assert tables["header"].isChecked()


@pytest.fixture
def pictured(opened: MainWindow) -> MainWindow:
    """The window with a picture that nobody has described."""
    opened.resize(1366, 1000)
    name = opened.open_book.media.add(b"no picture", "png")
    show(opened, (*paragraphs("X."), Figure(name, width=10, height=5), *paragraphs("Y.")))
    return opened


@pytest.mark.gui_row(70)
def test_a_picture_gets_its_description_caption_and_credit(pictured: MainWindow, qtbot: QtBot) -> None:
    """Row 70: a size box, alt text and caption."""
    before = pictured.open_book.book
    editor = pictured.reader.editor
    assert not pictured.reader.format_actions.describe.isEnabled()
    stand_in(pictured, "X")
    editor.moveCursor(QTextCursor.MoveOperation.NextBlock)
    pictured.reader.format_actions.describe.trigger()
    dialog = editor.findChild(PictureDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.alt, "Ships at a quay")
    qtbot.keyClicks(dialog.caption, "Odesa in August")
    qtbot.keyClicks(dialog.credit, "A. Meyer")
    dialog.percent.setValue(40)
    qtbot.keyClicks(dialog.marking, "AMBER")
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    figure = body(pictured)[1]
    assert isinstance(figure, Figure)
    assert (figure.alt, text_of(figure.caption), figure.credit) == ("Ships at a quay", "Odesa in August", "A. Meyer")
    assert (figure.width, figure.height, figure.percent, figure.marking) == (10, 5, 40, "AMBER")
    pictured.open_book.undo()
    assert pictured.open_book.book == before


@pytest.mark.gui_row(70)
def test_a_double_click_on_a_picture_asks_about_it(pictured: MainWindow, qtbot: QtBot) -> None:
    editor = pictured.reader.editor
    place = editor.cursorRect(QTextCursor(editor.document().begin().next()))
    qtbot.mouseDClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place.bottomLeft() + QPoint(40, -20))
    dialog = editor.findChild(PictureDialog)
    assert dialog is not None
    dialog.reject()


@pytest.mark.gui_row(70)
def test_a_picture_without_description_says_so(pictured: MainWindow) -> None:
    """Row 70: a missing description is visible."""
    editor = pictured.reader.editor
    bare = editor.viewport().grab().toImage()
    figure = body(pictured)[1]
    assert isinstance(figure, Figure)
    show(pictured, (*paragraphs("X."), Figure(figure.media, alt="Ships", width=10, height=5), *paragraphs("Y.")))
    assert editor.viewport().grab().toImage() != bare


@pytest.mark.gui_row(70)
@pytest.mark.parametrize("percent", [0, 50, 100])
def test_a_picture_is_never_wider_than_its_column(opened: MainWindow, percent: int) -> None:
    """Row 70: seen whole, in a quotation too, however narrow the pane is."""
    image = QImage(1200, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore
    figure = Figure(opened.open_book.media.add(buffer.data().data(), "png"), alt="Wide", percent=percent)
    opened.resize(900, 700)
    show(opened, (figure, Quote((figure,))))
    editor = opened.reader.editor
    editor.viewport().grab()
    assert editor.horizontalScrollBar().maximum() == 0
    block, widths = editor.document().begin(), []
    while block.isValid():
        if has_picture(block):
            widths.append(block.layout().lineAt(0).naturalTextWidth())
        block = block.next()
    column = editor.document().textWidth() - 2 * editor.document().rootFrame().frameFormat().leftMargin()
    assert column < 640
    assert widths[0] == pytest.approx(min(column, 640 * (percent or 100) / 100), abs=1)
    assert widths[1] <= column - editor.document().indentWidth() + 1
