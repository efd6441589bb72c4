"""The preview in the real window: the true pages, made anew while the book changes."""

import gc
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, QProcess, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from book import edits
from book.model import Book
from book.richtext import paragraphs
from exporters.parts import Choices, Layout
from gui import settings
from gui.export_choice import ExportChoice, remember_export
from gui.main_window import MainWindow
from gui.preview_print import Printing, pages_to_print

WAIT = 20_000


def show_preview(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.preview.builder.built, timeout=WAIT):
        window.actions_by_name["show_preview"].setChecked(True)


@pytest.fixture
def previewed(opened: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the small book and its pages beside it."""
    show_preview(opened, qtbot)
    return opened


def page_of(window: MainWindow, name: str) -> int:
    built = window.preview.built
    assert built is not None
    return next(anchor.page for anchor in built.anchors if anchor.name == name)


def text_of(window: MainWindow, page: int) -> str:
    return window.preview.pages.document.getAllText(page).text().replace("\r\n", " ")


def click_page(window: MainWindow, qtbot: QtBot, page: int) -> None:
    pages = window.preview.pages
    pages.go_to(page)
    spot = pages.spot_on_screen(page, QPointF(300, 700))
    qtbot.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=spot)


@pytest.mark.gui_row(54)
def test_the_pages_are_those_of_the_export(previewed: MainWindow) -> None:
    assert "The world is watching." in text_of(previewed, page_of(previewed, "grain"))
    assert previewed.preview.bar.count.text().startswith("of ")
    assert settings.PREVIEW_SHOWN.get()


@pytest.mark.gui_row(54)
def test_an_edit_shows_and_the_place_stays(previewed: MainWindow, qtbot: QtBot) -> None:
    previewed.binder.select("oil")
    page = page_of(previewed, "oil")
    with qtbot.waitSignal(previewed.preview.builder.built, timeout=WAIT):
        previewed.open_book.apply(edits.rewrite("grain", paragraphs("Long. " * 3000)))
    assert page_of(previewed, "oil") > page
    assert previewed.preview.pages.page == page_of(previewed, "oil")
    assert "Long. Long." in text_of(previewed, page_of(previewed, "grain"))


@pytest.mark.gui_row(55)
def test_choosing_an_item_shows_its_pages(previewed: MainWindow) -> None:
    previewed.binder.select("suez")
    assert previewed.preview.pages.page == page_of(previewed, "suez")
    previewed.binder.select("loose")
    assert previewed.preview.pages.page == page_of(previewed, "suez")


@pytest.mark.gui_row(55)
def test_a_click_on_a_page_chooses_its_item(previewed: MainWindow, qtbot: QtBot) -> None:
    click_page(previewed, qtbot, page_of(previewed, "memo"))
    assert previewed.binder.current_id() == "memo"


def test_a_click_in_the_contents_goes_to_the_page(previewed: MainWindow, qtbot: QtBot) -> None:
    pages = previewed.preview.pages
    page = page_of(previewed, "contents")
    pages.go_to(page)
    previewed.preview.find_row.open_bar()
    with qtbot.waitSignal(previewed.preview.builder.found, timeout=WAIT):
        previewed.preview.find_row.field.setText("Oil Embargo")
    hit = previewed.preview.find_row.hits[0]
    assert hit.page == page
    left, top, right, bottom = hit.boxes[0]
    spot = pages.spot_on_screen(page, QPointF((left + right) / 2, (top + bottom) / 2))
    qtbot.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert pages.page == page_of(previewed, "oil")


@pytest.mark.gui_row(56)
def test_words_are_found_and_counted(previewed: MainWindow, qtbot: QtBot) -> None:
    row = previewed.preview.find_row
    row.open_bar()
    with qtbot.waitSignal(previewed.preview.builder.found, timeout=WAIT):
        qtbot.keyClicks(row.field, "grain")
    assert row.count.text().endswith(f"of {len(row.hits)}")
    assert len(row.hits) > 2
    before = row.count.text()
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert row.count.text() != before
    qtbot.keyClick(row.field, Qt.Key.Key_Escape)
    assert not row.isVisible()


def test_text_is_marked_with_the_mouse_and_copied(previewed: MainWindow, qtbot: QtBot) -> None:
    pages, page = previewed.preview.pages, page_of(previewed, "memo")
    pages.go_to(page)
    start, end = (pages.spot_on_screen(page, QPointF(x, y)) for x, y in ((5, 60), (590, 300)))
    viewport = pages.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(viewport, start + QPoint(20, 20))
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    qtbot.keyClick(pages, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "What to expect" in QGuiApplication.clipboard().text()


@pytest.mark.gui_row(56)
def test_zoom_and_spread_keep_the_page(previewed: MainWindow) -> None:
    pages = previewed.preview.pages
    page = page_of(previewed, "suez")
    pages.go_to(page)
    for change in (pages.zoom_in, pages.zoom_in, lambda: pages.set_fit("page"), lambda: pages.set_fit("width")):
        change()
        assert pages.page == page
    previewed.preview.bar.spread.setChecked(True)
    assert pages.page in (page, page - 1)


@pytest.mark.gui_row(56)
def test_a_page_is_reached_by_its_label(previewed: MainWindow, qtbot: QtBot) -> None:
    field = previewed.preview.bar.label
    field.setText("II")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert previewed.preview.pages.page == 1


@pytest.mark.gui_row(56)
def test_outline_and_small_pages_lead_to_the_page(previewed: MainWindow, qtbot: QtBot) -> None:
    side = previewed.preview.side
    previewed.preview.bar.side.setChecked(True)
    assert side.isVisible()
    side.tabs.setCurrentWidget(side.pages)
    QAbstractItemModelTester(side.pages.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, side)
    side.place_asked.emit(3, 0.0)
    assert previewed.preview.pages.page == 3
    top = side.outline.topLevelItem(0)
    assert top is not None
    assert top.text(0) == "Contents"
    side.outline.itemActivated.emit(top, 0)
    assert previewed.preview.pages.page == page_of(previewed, "contents")


@pytest.mark.gui_row(48)
def test_what_cannot_be_built_is_said_in_the_pane(previewed: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(previewed.preview.builder.failed, timeout=WAIT):
        previewed.open_book.apply(edits.set_book(theme="nowhere"))
    assert "no such theme" in previewed.preview.messages.text
    assert previewed.preview.pages.isVisible()
    with qtbot.waitSignal(previewed.preview.builder.built, timeout=WAIT):
        previewed.open_book.undo()
    assert previewed.preview.messages.text == ""


def test_a_process_that_dies_is_started_again(previewed: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(previewed.preview.builder.failed, timeout=WAIT):
        previewed.open_book.apply(edits.retitle("", "Odesa"))
        previewed.preview.refresh()
        killed = previewed.preview.builder.findChild(QProcess)
        assert killed is not None
        killed.kill()
    (again,) = previewed.preview.messages.buttons()
    with qtbot.waitSignal(previewed.preview.builder.built, timeout=WAIT):
        again.click()
    assert "Odesa" in text_of(previewed, 0)


def test_nothing_is_built_while_nobody_looks(opened: MainWindow) -> None:
    opened.open_book.apply(edits.retitle("", "Odesa"))
    assert opened.preview.built is None
    assert not opened.preview.builder.busy


def test_an_edition_is_shown_as_it_is_printed(previewed: MainWindow, qtbot: QtBot) -> None:
    box = previewed.preview.bar.edition_box
    with qtbot.waitSignal(previewed.preview.builder.built, timeout=WAIT):
        box.setCurrentIndex(box.findData("press"))
        box.activated.emit(box.currentIndex())
    assert "Exports have begun" not in text_of(previewed, page_of(previewed, "grain"))


def test_another_book_shows_nothing_of_the_old_one(previewed: MainWindow, qtbot: QtBot, book: Book) -> None:
    with qtbot.waitSignal(previewed.preview.builder.built, timeout=WAIT):
        previewed.open_book.new(replace(book, id="other", title="Other"))
        assert previewed.preview.built is None
        assert not previewed.preview.pages.isVisible()
    assert "Other" in text_of(previewed, 0)


def test_a_narrow_window_has_the_preview_as_a_tab(previewed: MainWindow, qtbot: QtBot) -> None:
    previewed.resize(1000, 700)
    qtbot.waitUntil(lambda: not previewed.reader.isVisible() and previewed.preview.isVisible())
    previewed.panes.focus(1)
    assert previewed.reader.isVisible()
    previewed.resize(1366, 768)
    qtbot.waitUntil(lambda: previewed.reader.isVisible() and previewed.preview.isVisible())


def test_the_notes_come_back_when_the_preview_goes(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.notes.isVisible()
    show_preview(opened, qtbot)
    assert not opened.notes.isVisible()
    qtbot.mouseClick(opened.preview.close_button, Qt.MouseButton.LeftButton)
    assert opened.notes.isVisible()
    assert not opened.preview.isVisible()


@pytest.mark.gui_row(77)
def test_print_asks_which_pages_and_prints_them(previewed: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    previewed.actions_by_name["print"].trigger()
    qtbot.waitUntil(lambda: previewed.preview.findChild(QPrintDialog) is not None, timeout=WAIT)
    dialog = previewed.preview.findChild(QPrintDialog)
    assert dialog is not None
    gc.collect()
    assert (dialog.minPage(), dialog.maxPage()) == (1, previewed.preview.pages.document.pageCount())
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    target = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(target))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(1, 2)
    # Its own accept would ask again before it writes a file.
    QDialog.accept(dialog)
    qtbot.waitUntil(lambda: target.is_file() and b"%%EOF" in target.read_bytes()[-16:], timeout=WAIT)
    with pdfium.PdfDocument(target) as document:
        assert len(document) == 2


@pytest.mark.gui_row(77)
def test_the_chosen_pages_are_printed(previewed: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 4)
    assert pages_to_print(printer, 9) == [1, 2, 3]
    printing = Printing(previewed.preview.pages.document, printer, previewed)
    with qtbot.waitSignal(printing.ended, timeout=WAIT) as ended:
        printing.start()
    assert ended.args == [True]
    document = pdfium.PdfDocument(tmp_path / "printed.pdf")
    assert len(document) == 3
    assert document.get_page_size(0)[0] == pytest.approx(595, abs=2)
    document.close()


@pytest.mark.gui_row(56)
def test_alt_and_the_arrows_go_back_and_forward_after_a_jump(previewed: MainWindow, qtbot: QtBot) -> None:
    pages = previewed.preview.pages
    pages.go_to(0)
    pages.jump_to(2)
    pages.jump_to(4)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(pages, Qt.Key.Key_Left, alt)
    assert pages.place()[0] == 2
    qtbot.keyClick(pages, Qt.Key.Key_Left, alt)
    qtbot.keyClick(pages, Qt.Key.Key_Left, alt)
    assert pages.place()[0] == 0
    qtbot.keyClick(pages, Qt.Key.Key_Right, alt)
    assert pages.place()[0] == 2


def test_the_pages_are_made_up_as_the_last_pdf_was(previewed: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    book = previewed.open_book.book
    remember_export(book.id, ExportChoice(tmp_path / "out.pdf", Choices(layout=Layout(numbering="tab", duplex=True))))
    with qtbot.waitSignal(previewed.preview.builder.built, timeout=WAIT):
        previewed.exporting.ended.emit()
    built = previewed.preview.built
    assert built is not None
    assert "1-1" in [page.label for page in built.pages]
    previewed.exporting.ended.emit()
    assert not previewed.preview.builder.busy
