"""A crash, a failed save or a wrong click costs no work, and the window says how things stand."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from book import edits, project_file
from book.backups import Backups
from book.conflicts import copies_of
from book.errors import FileProblem
from book.media import Media
from book.model import Article, Book, find_item
from book.project_file import Kept, Project
from book.recovery import Recovery
from book.richtext import paragraphs, plain_text
from book.versions import NO_VERSIONS, with_version
from gui.backups_dialog import BackupsDialog
from gui.compare_dialog import CompareDialog
from gui.main_window import MainWindow
from gui.recovered import RecoveredRow


@pytest.fixture
def crashed(tmp_path: Path, book: Book, book_file: Path) -> Recovery:
    """What an earlier program left: the small book with one more text."""
    running = Recovery(tmp_path / "local" / "recovery")
    later = edits.rewrite("suez", paragraphs("Not saved yet.")).change(book)
    stamp = project_file.read(book_file).stamp
    running.keep(Project(book=later, media=Media(), stamp=stamp), book_file, book)
    assert running._held is not None
    running._held.let_go()
    return running


def row_of(window: MainWindow, qtbot: QtBot) -> RecoveredRow:
    qtbot.waitUntil(lambda: len(window.safety.recovered.rows) == 1)
    return window.safety.recovered.rows[0]


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def suez(window: MainWindow) -> str:
    item = find_item(window.open_book.book, "suez")
    assert isinstance(item, Article)
    return plain_text(item.body)


@pytest.mark.gui_row(24, 52)
def test_what_a_crash_left_is_offered_with_time_and_words(crashed: Recovery, window: MainWindow, qtbot: QtBot) -> None:
    row = row_of(window, qtbot)
    assert window.safety.recovered.isVisible()
    assert "visit.briefbook" in row.said.text()
    assert "3 words changed" in row.said.text()


@pytest.mark.gui_row(24)
def test_recovered_work_is_shown_unsaved_and_saves_where_it_was(
    crashed: Recovery, window: MainWindow, qtbot: QtBot, book_file: Path
) -> None:
    row = row_of(window, qtbot)
    click(qtbot, row.recover)
    assert suez(window) == "Not saved yet."
    assert window.isWindowModified()
    assert window.open_book.path == book_file
    with qtbot.waitSignal(window.files.saved):
        window.actions_by_name["save"].trigger()
    item = find_item(project_file.read(book_file).book, "suez")
    assert isinstance(item, Article)
    assert plain_text(item.body) == "Not saved yet."
    qtbot.waitUntil(lambda: Recovery(crashed._root).left() == ())


def test_recovered_work_is_safe_before_it_is_saved(
    crashed: Recovery, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """The old copy goes only when the new one is written."""
    row = row_of(window, qtbot)
    with qtbot.waitSignal(window.safety.autosave.kept):
        click(qtbot, row.recover)
    held = window.safety.autosave.recovery._held
    assert held is not None
    held.let_go()
    (left,) = Recovery(tmp_path / "local" / "recovery").left()
    item = find_item(left.book, "suez")
    assert isinstance(item, Article)
    assert plain_text(item.body) == "Not saved yet."


@pytest.mark.gui_row(24)
def test_recovered_work_can_be_compared(crashed: Recovery, window: MainWindow, qtbot: QtBot) -> None:
    row = row_of(window, qtbot)
    click(qtbot, row.compare)
    dialog = window.findChild(CompareDialog)
    assert dialog is not None
    assert dialog.list.item(0).text() == "Changed: The Suez Crisis, 1956"
    assert "Not saved yet." in dialog.text.toPlainText()
    dialog.reject()


@pytest.mark.gui_row(24)
def test_discarding_is_asked_twice(crashed: Recovery, window: MainWindow, qtbot: QtBot) -> None:
    row = row_of(window, qtbot)
    click(qtbot, row.discard)
    assert len(Recovery(crashed._root).left()) == 1
    assert row.discard.text() == "Discard for good"
    click(qtbot, row.discard)
    assert Recovery(crashed._root).left() == ()
    assert not window.safety.recovered.isVisible()


@pytest.mark.gui_row(24)
def test_later_keeps_it(crashed: Recovery, window: MainWindow, qtbot: QtBot) -> None:
    row_of(window, qtbot)
    click(qtbot, window.safety.recovered.later)
    assert not window.safety.recovered.isVisible()
    assert len(Recovery(crashed._root).left()) == 1


def test_a_damaged_store_does_not_stop_the_window(tmp_path: Path, qtbot: QtBot, request: pytest.FixtureRequest) -> None:
    folder = tmp_path / "local" / "recovery" / "abc"
    folder.mkdir(parents=True)
    (folder / "000001.journal").write_bytes(b"\xff" * 1000)
    window: MainWindow = request.getfixturevalue("window")
    assert window.isVisible()
    assert window.safety.recovered.rows == []


@pytest.mark.gui_row(22, 25)
def test_typing_is_kept_and_the_foot_says_so(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    opened.binder.select("suez")
    with qtbot.waitSignal(opened.safety.autosave.kept, timeout=2500):
        qtbot.keyClicks(opened.reader.editor, "Words. ")
    assert "Not saved yet · recovery copy at" in opened.status.state.text()
    with qtbot.waitSignal(opened.files.saved):
        opened.actions_by_name["save"].trigger()
    assert opened.status.state.text().startswith("Saved at")
    folder = opened.safety.autosave.recovery._folder
    assert folder is not None
    qtbot.waitUntil(lambda: not list(folder.glob("*.journal")))


@pytest.mark.parametrize("field", ["text", "headline", "byline", "section title"])
def test_typing_without_a_pause_is_kept_too(opened: MainWindow, qtbot: QtBot, field: str) -> None:
    opened.binder.select("oil-section" if field == "section title" else "suez")
    reader = opened.reader
    widget = {
        "text": reader.editor,
        "headline": reader.facts.headline,
        "byline": reader.facts.fields["byline"],
        "section title": reader.details.facts.headline,
    }[field]
    kept = []
    opened.safety.autosave.kept.connect(kept.append)

    def still_typing() -> bool:
        qtbot.keyClicks(widget, "x", delay=100)
        return bool(kept)

    qtbot.waitUntil(still_typing, timeout=4000)


@pytest.mark.gui_row(25)
def test_a_failed_save_stays_told_until_it_is_solved(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened.binder.select("grain")
    opened.binder.delete()

    def full(*_arguments: object, **_named: object) -> None:
        raise FileProblem("there is no room left on the drive", "S:")

    with monkeypatch.context() as patch:
        patch.setattr(project_file, "write", full)
        opened.actions_by_name["save"].trigger()
        qtbot.waitUntil(lambda: "no room left" in opened.alert.text)
    assert opened.isWindowModified()
    assert opened.status.state.text() == "Not saved"
    opened.messages.show_text("Something else")
    assert "no room left" in opened.alert.text
    again = next(button for button in opened.alert.buttons() if button.text() == "Try again")
    with qtbot.waitSignal(opened.files.saved):
        click(qtbot, again)
    assert opened.alert.text == ""
    assert opened.status.state.text().startswith("Saved")


def test_two_saves_at_once_are_two_saves(opened: MainWindow, qtbot: QtBot, book_file: Path) -> None:
    opened.binder.select("grain")
    opened.binder.delete()
    opened.actions_by_name["save"].trigger()
    opened.binder.select("memo")
    opened.binder.delete()
    opened.actions_by_name["save"].trigger()
    qtbot.waitUntil(lambda: opened.open_book.is_saved and not opened.alert.text)
    kept = project_file.read(book_file).book
    assert find_item(kept, "grain") is None
    assert find_item(kept, "memo") is None


@pytest.mark.gui_row(26)
def test_what_a_save_replaces_can_be_had_back(
    opened: MainWindow, qtbot: QtBot, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.binder.select("grain")
    opened.binder.delete()
    with qtbot.waitSignal(opened.files.saved):
        opened.actions_by_name["save"].trigger()
    backups = Backups(tmp_path / "local" / "backups")
    qtbot.waitUntil(lambda: len(backups.of(book.id)) == 2)
    opened.actions_by_name["restore_backup"].trigger()
    dialog = opened.findChild(BackupsDialog)
    assert dialog is not None
    assert dialog.list.topLevelItemCount() == 2
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    with qtbot.waitSignal(opened.files.opened):
        click(qtbot, dialog.restore)
    assert replace(opened.open_book.book, id=book.id) == book
    assert opened.open_book.path is None


def test_a_restored_backup_is_a_book_of_its_own_with_all_that_its_file_held(
    opened: MainWindow, qtbot: QtBot, book: Book, book_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Saved beside the book, it is not taken for a copy of it that would have to be merged."""
    named = with_version(NO_VERSIONS, "As sent", datetime.now(UTC), msgspec.to_builtins(book), frozenset())
    kept = Kept(root={"later": 1}, members={"later.bin": b"later"})
    backed_up = tmp_path / "backup.briefbook"
    project_file.write(backed_up, book, Media(), named=named, kept=kept)
    with qtbot.waitSignal(opened.files.opened):
        opened.files.open(backed_up, as_new=True)
    assert opened.open_book.book.id != book.id
    assert opened.open_book.is_saved
    beside = book_file.with_name("visit-restored.briefbook")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_n: (str(beside), ""))
    with qtbot.waitSignal(opened.files.saved):
        opened.actions_by_name["save"].trigger()
    restored = project_file.read(beside)
    assert [version.name for version in restored.versions.named] == ["As sent"]
    assert restored.kept == kept
    assert copies_of(book_file, book.id, project_file.fingerprint_of(book_file)) == ()


def test_a_book_without_backups_is_shown_those_of_all_books(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    backups = Backups(tmp_path / "local" / "backups")
    made = tmp_path / "other.briefbook"
    project_file.write(made, Book(id="other", title="Other"), Media())
    backups.keep(made)
    dialog = BackupsDialog(backups, "fresh", window)
    assert dialog.list.topLevelItemCount() == 1
    dialog.reject()


def test_an_overwritten_save_of_somebody_else_is_in_the_backups(
    opened: MainWindow, qtbot: QtBot, book_file: Path, tmp_path: Path
) -> None:
    theirs = edits.retitle("", "Theirs").change(project_file.read(book_file).book)
    project_file.write(book_file, theirs, Media())
    opened.binder.select("grain")
    opened.binder.delete()
    opened.actions_by_name["save"].trigger()
    qtbot.waitUntil(lambda: "somebody else" in opened.alert.text)
    buttons = {button.text(): button for button in opened.alert.buttons()}
    assert set(buttons) >= {"Save as…", "Compare…", "Overwrite"}
    click(qtbot, buttons["Compare…"])
    qtbot.waitUntil(lambda: opened.findChild(CompareDialog) is not None)
    opened.findChild(CompareDialog).reject()
    with qtbot.waitSignal(opened.files.saved):
        click(qtbot, buttons["Overwrite"])
    kept = [project_file.read(one.path).book for one in Backups(tmp_path / "local" / "backups").of(theirs.id)]
    assert theirs in kept


def test_a_folder_that_went_away_asks_for_another(
    opened: MainWindow, qtbot: QtBot, book_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.open_book._path = tmp_path / "gone" / "visit.briefbook"
    opened.binder.select("grain")
    opened.binder.delete()
    opened.actions_by_name["save"].trigger()
    qtbot.waitUntil(lambda: "folder is not there" in opened.alert.text)
    target = tmp_path / "elsewhere.briefbook"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_n: (str(target), ""))
    save_as = next(button for button in opened.alert.buttons() if button.text() == "Save as…")
    with qtbot.waitSignal(opened.files.saved):
        click(qtbot, save_as)
    assert opened.open_book.path == target
    assert opened.alert.text == ""


_TYPIST = """
import os, sys
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
local, file = Path(sys.argv[1]), Path(sys.argv[2])
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(local / "settings"))
import gui.settings
gui.settings.local_data = lambda: local
from gui.app import make_app
from gui.main_window import MainWindow
app = make_app()
window = MainWindow()
window.show()
window.files.open(file)
while not window.files.is_open:
    QTest.qWait(20)
window.binder.select("suez")
facts = window.reader.facts
field = {"text": window.reader.editor, "headline": facts.headline, "byline": facts.fields["byline"]}[sys.argv[3]]
field.setFocus()
for number in range(1000):
    QTest.keyClicks(field, "x")
    print(number + 1, flush=True)
    QTest.qWait(200)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill as POSIX has it")
@pytest.mark.parametrize("field", ["text", "headline", "byline"])
@pytest.mark.gui_row(22)
def test_a_killed_window_loses_two_seconds_of_typing_at_most(tmp_path: Path, book_file: Path, field: str) -> None:
    local = tmp_path / "other"
    typist = subprocess.Popen(
        [sys.executable, "-c", _TYPIST, str(local), str(book_file), field], stdout=subprocess.PIPE, text=True
    )
    assert typist.stdout is not None
    with typist:
        for _ in range(20):
            typed = int(typist.stdout.readline())
        typist.kill()
    (left,) = Recovery(local / "recovery").left()
    item = find_item(left.book, "suez")
    assert isinstance(item, Article)
    kept = {"text": plain_text(item.body), "headline": item.headline, "byline": item.byline}[field]
    assert kept.count("x") >= typed - 11


def test_a_damaged_file_gives_what_can_be_read(window: MainWindow, qtbot: QtBot, book: Book, book_file: Path) -> None:
    data = book_file.read_bytes()
    book_file.write_bytes(data[: data.index(b"PK\x01\x02")])
    damaged = book_file.read_bytes()
    window.files.open(book_file)
    qtbot.waitUntil(lambda: "cut off" in window.messages.text)
    texts = {button.text(): button for button in window.messages.buttons()}
    assert set(texts) == {"Read what can be read", "Restore a backup…"}
    with qtbot.waitSignal(window.files.opened):
        click(qtbot, texts["Read what can be read"])
    assert window.open_book.book == book
    assert window.open_book.path is None
    assert window.isWindowModified()
    assert "Nothing is missing" in window.messages.text
    assert book_file.read_bytes() == damaged
