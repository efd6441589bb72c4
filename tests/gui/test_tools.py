"""Markings, editions and what goes out and comes back, in the window."""

from datetime import date, datetime
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from book import edits
from book.media import Media
from book.model import Article, Book, DueOut, Edition, Recipient, find_item, find_section, ids_in, items_in
from book.references import cited
from book.richtext import paragraphs, plain_text
from book.versions import book_of
from exporters.formats import export
from exporters.issuing import issue
from exporters.manuscript import Choices
from gui.copies_dialog import CopiesDialog
from gui.details_dialog import DetailsDialog
from gui.due_outs_dialog import DueOutsDialog
from gui.editions_dialog import EditionsDialog
from gui.exchange_dialog import ExchangeDialog
from gui.export_choice import last_export
from gui.issue_dialog import IssueDialog
from gui.main_window import MainWindow
from gui.pages_dialog import PagesDialog
from gui.reference_dialog import ReferenceDialog


def choose(window: MainWindow, text: str) -> None:
    """Choose a line of the Marking menu."""
    window.tools.marking.fill()
    next(action for action in window.tools.marking.actions() if action.text() == text).trigger()


def test_chosen_rows_are_marked_with_the_levels_of_the_books_scheme(opened: MainWindow) -> None:
    opened.open_book.apply(edits.set_book(scheme="us"))
    opened.binder.select("oil")
    choose(opened, "SECRET")
    item = find_item(opened.open_book.book, "oil")
    assert item is not None
    assert item.marking == "SECRET"
    assert opened.open_book.undo_name == "Mark"
    opened.binder.select("grain-section")
    choose(opened, "CONFIDENTIAL")
    section = find_section(opened.open_book.book, "grain-section")
    assert section is not None
    assert section.marking == "CONFIDENTIAL"
    choose(opened, "No marking")
    section = find_section(opened.open_book.book, "grain-section")
    assert section is not None
    assert not section.marking


def test_a_note_is_marked_on_its_card(opened: MainWindow) -> None:
    opened.open_book.apply(edits.set_book(scheme="tlp"))
    opened.binder.select("grain")
    card = opened.notes.cards()[0]
    menu = card.marked.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "TLP:AMBER").trigger()
    assert card.note.marking == "TLP:AMBER"
    assert card.marked.text() == "TLP:AMBER"


def test_the_details_offer_a_schemes_levels_and_say_that_a_mark_protects_nothing(qtbot: QtBot, book: Book) -> None:
    dialog = DetailsDialog(book)
    qtbot.addWidget(dialog)
    choice = dialog.marking
    choice.scheme.setCurrentIndex(choice.scheme.findData("uk"))
    choice.scheme.activated.emit(choice.scheme.currentIndex())
    assert choice.marking.findText("OFFICIAL-SENSITIVE") >= 0
    choice.marking.setEditText("OFFICIAL")
    assert "does not encrypt" in choice.hint.text()
    assert (dialog.facts()["scheme"], dialog.facts()["marking"]) == ("uk", "OFFICIAL")


def test_editions_are_made_and_say_what_they_carry(qtbot: QtBot, book: Book) -> None:
    book = edits.set_marking(["oil"], "SECRET").change(edits.set_book(scheme="us").change(book))
    dialog = EditionsDialog(book)
    qtbot.addWidget(dialog)
    assert "4 items" in dialog.sum.text()
    dialog.add.click()
    dialog.name.setText("Embassy")
    dialog.name.textEdited.emit("Embassy")
    dialog.kinds["comment"].click()
    dialog.ceiling.setCurrentIndex(dialog.ceiling.findData("UNCLASSIFIED"))
    dialog.ceiling.activated.emit(dialog.ceiling.currentIndex())
    assert "Oil Embargo, 1973–1974 (SECRET)" in dialog.sum.text()
    dialog.sections.item(1).setCheckState(Qt.CheckState.Unchecked)
    made = dialog.editions()[-1]
    assert (made.name, made.ceiling, made.left_out) == ("Embassy", "UNCLASSIFIED", ("inner",))
    assert "comment" not in made.note_kinds
    assert len(dialog.editions()) == len(book.editions) + 1
    dialog.remove.click()
    assert dialog.editions() == book.editions


def test_the_editions_of_the_window_become_the_books(opened: MainWindow) -> None:
    opened.actions_by_name["editions"].trigger()
    dialog = opened.findChild(EditionsDialog)
    dialog.name.setText("For her")
    dialog.name.textEdited.emit("For her")
    dialog.accept()
    assert opened.open_book.book.editions[0].name == "For her"


@pytest.mark.gui_row(57)
def test_what_would_embarrass_is_listed_with_a_jump_and_a_remedy(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = opened.tools.show_preflight()
    qtbot.waitUntil(lambda: dialog.list.count() > 0, timeout=5000)
    kinds = [finding.kind for finding in dialog.findings()]
    assert "no_facts" in kinds
    row = next(place for place, finding in enumerate(dialog.findings()) if finding.place == "suez")
    dialog.list.setCurrentRow(row)
    dialog.go.click()
    assert opened.binder.selected_ids() == ["suez"]
    opened.open_book.apply(edits.set_included(["oil", "suez", "grain"], include=False))
    dialog.refresh()
    qtbot.waitUntil(lambda: "empty_section" in [finding.kind for finding in dialog.findings()], timeout=5000)
    row = next(place for place, finding in enumerate(dialog.findings()) if finding.kind == "empty_section")
    dialog.list.setCurrentRow(row)
    assert dialog.mend.text() == "Leave out"
    place = dialog.findings()[row].place
    dialog.mend.click()
    section = find_section(opened.open_book.book, place)
    assert section is not None
    assert not section.include
    dialog.close()


@pytest.mark.gui_row(63)
def test_what_is_wrong_with_the_book_itself_leads_to_its_details(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = opened.tools.show_preflight()
    qtbot.waitUntil(lambda: dialog.list.count() > 0, timeout=5000)
    assert dialog.findings()[0].kind == "old"
    dialog.list.setCurrentRow(0)
    dialog.go.click()
    assert opened.findChild(DetailsDialog).isVisible()
    opened.findChild(DetailsDialog).reject()
    dialog.close()


def test_dialogs_beside_the_work_do_not_follow_the_book_once_they_are_closed(opened: MainWindow, qtbot: QtBot) -> None:
    dialogs = (opened.tools.show_reading(), opened.tools.show_preflight())
    for dialog in dialogs:
        dialog.close()
    qtbot.waitUntil(lambda: not any(map(isValid, dialogs)))
    opened.open_book.apply(edits.set_book(title="Another"))


def test_a_reference_needs_a_place(opened: MainWindow) -> None:
    opened.binder.select("oil")
    opened.binder.tree.setFocus()
    opened.actions_by_name["reference"].trigger()
    assert "Put the cursor" in opened.messages.text


def test_the_reading_time_says_what_to_cut(opened: MainWindow) -> None:
    opened.open_book.apply(edits.rewrite("oil", paragraphs("word " * 2300)))
    dialog = opened.tools.show_reading()
    assert "10 minutes in all" in dialog.sum.text()
    dialog.limit.setValue(5)
    assert opened.open_book.book.minutes == 5
    assert "leaving out 1 item" in dialog.sum.text()
    dialog.three_pages.click()
    assert opened.open_book.book.three_pages
    dialog.cut.click()
    item = find_item(opened.open_book.book, "oil")
    assert item is not None
    assert not item.include
    dialog.close()


def test_a_reference_is_put_into_a_note(opened: MainWindow) -> None:
    opened.binder.select("grain")
    card = opened.notes.cards()[1]
    card.editor.setFocus()
    card.editor.moveCursor(QTextCursor.MoveOperation.End)
    opened.actions_by_name["reference"].trigger()
    dialog = opened.findChild(ReferenceDialog)
    dialog.filter.setText("embargo")
    dialog.accept()
    item = find_item(opened.open_book.book, "grain")
    assert item is not None
    assert cited(item.notes[1].body) == {"oil"}
    assert plain_text(item.notes[1].body) == "We welcome it. (Tab 2-1)"


def test_an_issue_is_remembered_and_its_numbers_kept(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_by_name["issue"].trigger()
    dialog = opened.findChild(IssueDialog)
    qtbot.waitUntil(lambda: dialog.accepting.text() == "Issue anyway", timeout=5000)
    assert "still stand" in dialog.warning.text()
    dialog.name.setText("As sent")
    dialog.freeze.click()
    dialog.accept()
    qtbot.waitUntil(lambda: bool(opened.open_book.book.issues), timeout=60_000)
    book = opened.open_book.book
    assert (book.issues[-1].name, book.changes) == ("As sent", True)
    assert book.issues[-1].findings > 0
    (version,) = opened.open_book.versions.named
    assert version.name == f"As sent, issued anyway: {book.issues[-1].findings} things stood in “Before it goes out”"
    assert book_of(opened.open_book.versions, version) == replace(book, issues=(), frozen=(), changes=False)
    assert next(one.page for one in book.frozen if one.id == "grain") == 2
    opened.actions_by_name["unfreeze"].trigger()
    assert opened.open_book.book.frozen == ()


def test_sheets_of_a_printed_binder_are_exchanged(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not opened.actions_by_name["exchange"].isEnabled()
    book, when = opened.open_book.book, datetime(2024, 12, 9, 14, 10)
    made = issue(book, Media(), "Issue 2", when, Choices(), 0, lambda *_: None)
    opened.open_book.apply(edits.set_book(issues=(made,)))
    opened.open_book.apply(edits.rewrite("oil", paragraphs("Another text.")))
    target = tmp_path / "sheets.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    opened.actions_by_name["exchange"].trigger()
    dialog = opened.findChild(ExchangeDialog)
    assert dialog.since.currentText().startswith("Issue 2, ")
    with qtbot.waitSignal(opened.exporting.ended, timeout=60_000):
        dialog.accepting.click()
    qtbot.waitUntil(lambda: "Take out: 7. Put in: 7." in opened.messages.text, timeout=5000)
    assert target.read_bytes().startswith(b"%PDF")
    assert last_export("book") is None, "the next export is of the whole book again"


def test_pages_are_chosen_and_names_confirmed_once(qtbot: QtBot, book: Book) -> None:
    book = edits.rewrite("oil", paragraphs("They met Antony Blinken in Kyiv.")).change(book)
    dialog = PagesDialog(book)
    qtbot.addWidget(dialog)
    dialog.annexes["names"].click()
    qtbot.waitUntil(lambda: dialog.names.count() > 0, timeout=5000)
    rows = [dialog.names.item(place) for place in range(dialog.names.count())]
    next(row for row in rows if row.text().startswith("Antony")).setCheckState(Qt.CheckState.Checked)
    fields = dialog.fields()
    assert (fields["annexes"], fields["names"]) == (("names",), ("Antony Blinken",))
    again = PagesDialog(edits.set_book(**fields).change(book))
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.looked, timeout=5000):
        pass
    assert [again.names.item(place).text() for place in range(again.names.count())] == ["Antony Blinken"]


def test_chosen_articles_are_folded_into_the_first(opened: MainWindow) -> None:
    opened.binder.select("suez")
    opened.tools.fold_articles(["oil", "suez"])
    item = find_item(opened.open_book.book, "oil")
    assert isinstance(item, Article)
    assert [one.outlet for one in item.also] == ["Office of the Historian"]
    assert opened.open_book.undo_name == "Fold 2 articles into one"


def test_tomorrows_book_begins_from_this_one(opened: MainWindow, qtbot: QtBot) -> None:
    opened.open_book.apply(edits.set_book(issue="Second issue"))
    opened.files.save()
    qtbot.waitUntil(lambda: opened.open_book.is_saved, timeout=5000)
    opened.actions_by_name["next_issue"].trigger()
    assert opened.open_book.path is None
    assert "still called “Second issue”" in opened.messages.text
    assert [item.id for item in items_in(opened.open_book.book)] == ["memo"]


def test_the_distribution_list_is_kept(qtbot: QtBot, book: Book) -> None:
    dialog = CopiesDialog(book)
    qtbot.addWidget(dialog)
    dialog.add.click()
    dialog.table.item(0, 0).setText("Jane Roe")
    dialog.table.item(0, 1).setText("Eastern desk")
    dialog.add.click()
    assert dialog.recipients() == (Recipient(name="Jane Roe", office="Eastern desk", edition="principal"),)
    dialog.export.click()
    assert dialog.wants_export


def test_a_marked_pdf_becomes_due_outs_once(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks = (DueOut(id="d", what="Who says so?", words="The world", item="grain", page="2"),)
    title = "First grain ship departs the Black Sea"
    monkeypatch.setattr("importers.collect.collect_marks", lambda _path: marks)
    path = tmp_path / "marked.pdf"
    path.write_bytes(b"x")
    opened.handing_out.read_marked(path)
    qtbot.waitUntil(lambda: [one.title for one in opened.open_book.book.due_outs] == [title], timeout=5000)
    opened.handing_out.read_marked(path)
    qtbot.waitUntil(lambda: "no new marks" in opened.messages.text, timeout=5000)
    assert len(opened.open_book.book.due_outs) == 1

    opened.actions_by_name["due_outs"].trigger()
    dialog = opened.findChild(DueOutsDialog)
    dialog.table.item(0, 2).setText("Desk")
    dialog.table.item(0, 3).setText("9 Dec 2024")
    dialog.table.item(0, 4).setCheckState(Qt.CheckState.Checked)
    dialog.table.setCurrentCell(0, 0)
    dialog.go.click()
    dialog.accept()
    (due_out,) = opened.open_book.book.due_outs
    assert (due_out.owner, due_out.due, due_out.done) == ("Desk", date(2024, 12, 9), True)
    assert opened.binder.selected_ids() == ["grain"]


def test_a_pdf_that_carries_its_book_opens_as_a_new_book(
    window: MainWindow, qtbot: QtBot, book: Book, tmp_path: Path
) -> None:
    path = tmp_path / "visit.pdf"
    whole = edits.set_book(editions=(Edition(id="whole", name="Whole"),)).change(book)
    export(whole, Media(), path, Choices(with_project=True))
    with qtbot.waitSignal(window.files.opened):
        window.files.open(path)
    assert window.open_book.path is None
    assert [item.id for item in items_in(window.open_book.book)] == ["grain", "memo", "suez", "oil"]


def test_due_outs_are_added_by_hand_and_printed_on_wish(opened: MainWindow) -> None:
    opened.actions_by_name["due_outs"].trigger()
    dialog = opened.findChild(DueOutsDialog)
    assert not dialog.empty.isHidden()
    for _ in range(2):
        dialog.add.click()
    dialog.table.item(0, 0).setText("Call Kyiv first")
    dialog.printed.click()
    dialog.accept()
    book = opened.open_book.book
    assert [one.what for one in book.due_outs] == ["Call Kyiv first"], "an empty line is none"
    assert book.annexes == ("due_outs",)


def dropped_on(widget: QWidget, path: Path) -> bool:
    """Drop a file on a widget, as the system tells it; whether it was taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(widget, drop)
    return drop.isAccepted()


def test_a_marked_pdf_that_is_dropped_on_the_window_is_no_article(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "came back.pdf"
    export(opened.open_book.book, Media(), path)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        mark = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[500, 700, 520, 720], Contents="Call Kyiv first"
        )
        pdf.pages[3].Annots = pikepdf.Array([*pdf.pages[3].get("/Annots", []), pdf.make_indirect(mark)])
        pdf.save(path)
    before = opened.open_book.book
    with qtbot.waitSignal(opened.collector.gathered, timeout=20_000):
        assert dropped_on(opened, path)
    assert opened.open_book.book == before
    assert "printed copy of this book" in opened.messages.text
    read, add = opened.messages.buttons()
    assert (read.text(), add.text()) == ("Read the pen marks", "Add it as a document")
    read.click()
    assert [(one.what, one.item) for one in opened.open_book.book.due_outs] == [("Call Kyiv first", "grain")]
    with qtbot.waitSignal(opened.collector.gathered, timeout=20_000):
        add.click()
    assert len(ids_in(opened.open_book.book)) > len(ids_in(before)), "it can be added all the same"


def test_a_book_that_is_dropped_on_the_window_is_opened(window: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    assert not dropped_on(window, Path("some.pdf")), "there is no book yet to put it in"
    with qtbot.waitSignal(window.files.opened):
        assert dropped_on(window, book_file)
