"""What the export dialog asks, shows and remembers."""

from pathlib import Path

import pikepdf
import pytest
from docx import Document
from msgspec.structs import replace
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from book.model import Attachment, Book, Original
from exporters.manuscript import Choices, Layout
from exporters.theme import theme_names
from gui import settings
from gui.export_choice import ExportChoice, last_export, presets, remember_export
from gui.export_dialog import ALL_EDITIONS, ExportDialog
from gui.main_window import MainWindow


@pytest.fixture
def dialog(qtbot: QtBot, book: Book, tmp_path: Path) -> ExportDialog:
    """The dialog for the small book, with one article chosen in the tree."""
    made = ExportDialog(book, tmp_path / "visit.briefbook", selected=["grain"])
    qtbot.addWidget(made)
    return made


def printed(dialog: ExportDialog) -> list[str]:
    tree, found = dialog.printed, []
    index = tree.model().index(0, 0)
    while index.isValid():
        found.append(str(index.data()))
        index = tree.indexBelow(index)
    return found


def choose(box: object, value: str) -> None:
    box.setCurrentIndex(box.findData(value))  # type: ignore[attr-defined]


def test_what_will_be_printed_is_listed(dialog: ExportDialog) -> None:
    assert printed(dialog)[:5] == [
        "Cover", "Contents", "1  Grain", "1-1  First grain ship departs the Black Sea", "1-2  What to expect",
    ]  # fmt: skip
    choose(dialog.what, "contents")
    dialog.refresh()
    assert printed(dialog) == ["Cover", "Contents"]


def test_every_theme_has_a_picture(dialog: ExportDialog) -> None:
    shown = dialog.theme.list
    assert shown.count() == len(theme_names())
    assert all(not shown.item(row).icon().isNull() for row in range(shown.count()))
    assert dialog.theme.name() == "chancery"


def test_the_format_gives_the_file_its_ending(dialog: ExportDialog, tmp_path: Path) -> None:
    assert dialog.choice().path == tmp_path / "visit.pdf"
    choose(dialog.format, "docx")
    assert dialog.choice().path == tmp_path / "visit.docx"


def test_a_file_that_is_there_is_told(dialog: ExportDialog, tmp_path: Path) -> None:
    assert dialog.replaces.isHidden()
    (tmp_path / "old.pdf").write_bytes(b"")
    dialog.target.setText(str(tmp_path / "old.pdf"))
    assert not dialog.replaces.isHidden()


def test_all_that_was_chosen_reaches_the_command_line(dialog: ExportDialog, tmp_path: Path) -> None:
    choose(dialog.what, "selected")
    choose(dialog.numbering, "tab")
    choose(dialog.paper, "letter")
    choose(dialog.edition, "staff")
    dialog.duplex.setChecked(True)
    dialog.qr_codes.setChecked(True)
    choose(dialog.attachments, "reference")
    dialog.stamp.setCurrentText("DRAFT")
    assert dialog.choice().arguments(Path("b")) == [
        "export", "b", "--to", str(tmp_path / "visit.pdf"), "--progress", "--edition=staff", "--only=grain",
        "--theme=chancery", "--paper=letter", "--numbering=tab", "--duplex", "--watermark=DRAFT",
        "--qr-codes", "--attachments=reference",
    ]  # fmt: skip
    choose(dialog.edition, ALL_EDITIONS)
    assert "--all-editions" in dialog.choice().arguments(Path("b"))


@pytest.mark.gui_row(57)
def test_what_would_embarrass_is_said_before(dialog: ExportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Please look at this" in dialog.concerns.text())


def test_an_edition_that_cannot_be_made_says_why(qtbot: QtBot, book: Book) -> None:
    strict = replace(book.editions[0], ceiling="TLP:GREEN", refuses=True)
    marked = replace(book, scheme="tlp", marking="TLP:RED", editions=(strict,))
    dialog = ExportDialog(replace(marked, sections=(replace(book.sections[0], marking="TLP:RED"),)), None)
    qtbot.addWidget(dialog)
    assert dialog.concerns.text()
    assert not dialog.export_button.isEnabled()


@pytest.mark.gui_row(76)
def test_presets_are_kept_and_used(dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_more: ("For the binder", True))
    choose(dialog.numbering, "tab")
    choose(dialog.what, "selected")
    dialog.keep_preset.click()
    (kept,) = presets()
    assert (kept.name, kept.ending, kept.choices.layout.numbering, kept.choices.only) == (
        "For the binder", "pdf", "tab", (),
    )  # fmt: skip
    choose(dialog.numbering, "book")
    dialog.preset.activated.emit(dialog.preset.findData("For the binder"))
    assert dialog.numbering.currentData() == "tab"
    dialog.drop_preset.click()
    assert presets() == []


@pytest.mark.gui_row(76)
def test_it_begins_with_how_the_book_was_exported_last(qtbot: QtBot, book: Book, tmp_path: Path) -> None:
    layout = Layout(numbering="tab", watermark="COPY")
    before = ExportChoice(tmp_path / "x.docx", Choices(edition="press", paper="letter", layout=layout))
    remember_export(book.id, before)
    assert last_export(book.id) == before
    dialog = ExportDialog(book, tmp_path / "visit.briefbook")
    qtbot.addWidget(dialog)
    now = dialog.choice()
    assert (now.path, now.choices.edition, now.choices.paper, now.choices.layout) == (
        before.path, "press", "letter", layout,
    )  # fmt: skip


@pytest.mark.gui_row(76)
def test_the_last_export_is_made_again_with_one_key(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "again.pdf"
    remember_export(opened.open_book.book.id, ExportChoice(target, Choices(edition="press")))
    with qtbot.waitSignal(opened.exporting.ended, timeout=60_000):
        opened.actions_by_name["export_again"].trigger()
    assert target.read_bytes().startswith(b"%PDF")
    assert [button.text() for button in opened.messages.buttons()] == ["Open", "Show in folder"]


def test_a_character_without_a_font_is_said_before_by_item(qtbot: QtBot, book: Book) -> None:
    tablet = replace(book.sections[0].items[0], headline="Tablet \U00012f90")
    section = replace(book.sections[0], items=(tablet, *book.sections[0].items[1:]))
    dialog = ExportDialog(replace(book, sections=(section, *book.sections[1:])), None)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "No font on this computer has 1 character" in dialog.concerns.text(), timeout=20_000)
    assert "“Tablet \U00012f90”" in dialog.concerns.text()
    choose(dialog.format, "docx")
    qtbot.waitUntil(lambda: bool(dialog.concerns.text()) and "No font" not in dialog.concerns.text(), timeout=20_000)


def test_a_password_is_for_a_pdf_and_has_to_be_typed(dialog: ExportDialog) -> None:
    dialog.password.wanted.setChecked(True)
    assert not dialog.export_button.isEnabled()
    dialog.password.field.setText("päss")
    assert dialog.export_button.isEnabled()
    assert dialog.password.field.displayText() != "päss"
    dialog.password.look.trigger()
    assert dialog.password.field.displayText() == "päss"
    assert "--password=env" in dialog.choice().arguments(Path("b"))
    assert not any("päss" in word for word in dialog.choice().arguments(Path("b")))
    choose(dialog.format, "docx")
    assert not dialog.choice().sealed
    assert dialog.export_button.isEnabled()


def test_a_sealed_pdf_opens_with_its_password_which_nobody_remembers(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "sealed.pdf"

    def fill_in(dialog: ExportDialog) -> None:
        dialog.target.setText(str(target))
        dialog.password.wanted.setChecked(True)
        dialog.password.field.setText("päss")
        dialog.accept()

    monkeypatch.setattr(ExportDialog, "open", fill_in)
    with qtbot.waitSignal(opened.exporting.ended, timeout=60_000):
        opened.actions_by_name["export"].trigger()
    pikepdf.open(target, password="päss").close()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
    QSettings().sync()
    assert not any("päss" in str(QSettings().value(key)) for key in QSettings().allKeys())


def test_what_was_sealed_does_not_go_out_open(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[ExportDialog] = []
    monkeypatch.setattr(ExportDialog, "open", lambda dialog: asked.append(dialog))
    remember_export(opened.open_book.book.id, ExportChoice(tmp_path / "x.pdf", Choices(), sealed=True))
    opened.actions_by_name["export_again"].trigger()
    assert not opened.exporting.running
    assert asked[0].password.is_wanted
    assert not asked[0].export_button.isEnabled()


def test_attached_pdfs_are_asked_for_where_there_are_some(dialog: ExportDialog, qtbot: QtBot, book: Book) -> None:
    dialog.show()
    assert not dialog.attachments.isVisible()
    annex = Attachment(headline="Annex", original=Original(media="a.pdf", name="annex.pdf"))
    more = replace(book.sections[0], items=(*book.sections[0].items, annex))
    other = ExportDialog(replace(book, sections=(more, *book.sections[1:])), None)
    qtbot.addWidget(other)
    other.show()
    assert other.attachments.isVisible()
    assert other.choices().layout.attachments == "pages"


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A Word template of an office."""
    path = tmp_path / "Ministry.dotx"
    Document().save(str(path))
    return path


def pick(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let a person pick this file when asked for one."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_more: (str(path), ""))


def test_an_office_template_is_chosen_for_word_remembered_and_forgotten(
    dialog: ExportDialog, qtbot: QtBot, book: Book, template: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pick(monkeypatch, template)
    choose(dialog.format, "docx")
    assert not dialog.theme.forget.isEnabled()
    dialog.theme.browse.click()
    assert dialog.theme.list.currentItem().text() == "Ministry"
    assert f"--theme={template}" in dialog.choice().arguments(Path("b"))

    again = ExportDialog(book, None)
    qtbot.addWidget(again)
    shown = again.theme.list
    assert [shown.item(row).text() for row in range(shown.count())][-1] == "Ministry"
    assert again.theme.name() == "chancery"
    choose(again.format, "docx")
    shown.setCurrentRow(shown.count() - 1)
    again.theme.forget.click()
    assert again.theme.name() == "chancery"
    assert settings.EXPORT_TEMPLATE.get() == ""


def test_a_word_template_dresses_no_pdf(dialog: ExportDialog, template: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pick(monkeypatch, template)
    dialog.theme.browse.click()
    assert "Word documents" in dialog.theme.problem.text
    choose(dialog.format, "docx")
    dialog.theme.browse.click()
    choose(dialog.format, "pdf")
    assert dialog.choices().theme == "chancery"
    choose(dialog.format, "docx")
    assert dialog.choices().theme == str(template)


def test_a_theme_file_dresses_both(dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "house.toml"
    file.write_text('name = "House"\ndescription = "Ours"\n', "utf-8")
    pick(monkeypatch, file)
    dialog.theme.browse.click()
    assert dialog.theme.list.currentItem().text() == "House"
    assert dialog.choices().theme == str(file)


@pytest.mark.parametrize("name", ["broken.dotx", "macros.dotm", "broken.toml"])
def test_a_template_that_cannot_be_used_says_why_and_changes_nothing(
    dialog: ExportDialog, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / name).write_bytes(b"[no such thing")
    pick(monkeypatch, tmp_path / name)
    choose(dialog.format, "docx")
    dialog.theme.browse.click()
    assert name in dialog.theme.problem.text
    assert dialog.theme.name() == "chancery"
    assert settings.EXPORT_TEMPLATE.get() == ""


def test_a_template_that_is_gone_is_told(qtbot: QtBot, book: Book, tmp_path: Path) -> None:
    gone = Choices(theme=str(tmp_path / "gone.dotx"))
    remember_export(book.id, ExportChoice(tmp_path / "x.docx", gone))
    dialog = ExportDialog(book, None)
    qtbot.addWidget(dialog)
    assert "gone.dotx" in dialog.theme.problem.text
    assert dialog.choices().theme == "chancery"


@pytest.mark.parametrize("part", ["selected", "contents"])
def test_the_book_goes_along_only_where_all_of_it_is_printed(dialog: ExportDialog, part: str) -> None:
    dialog.with_project.setChecked(True)
    assert dialog.choices().with_project
    choose(dialog.what, part)
    assert not dialog.with_project.isEnabled()
    assert not dialog.choices().with_project
    choose(dialog.what, "all")
    assert dialog.choices().with_project
