"""T13, T14: no trace of a text is left outside the book, and what is installed is what was looked at."""

import os
import re
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import resources
from book import edits
from book.media import Media
from book.model import Article, Book
from book.project_file import Project
from book.richtext import paragraphs
from gui.export_dialog import ExportDialog
from gui.main_window import MainWindow
from gui.private_copy import PrivateCopy
from tests.gui.conftest import own_settings as own_settings
from tests.gui.conftest import window as window

ROOT = Path(resources.__path__[0]).parent


def test_an_export_leaves_no_copy_and_nobody_else_may_read_it(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.files.show_new(Book(title="Secret", inbox=(Article(headline="A", body=paragraphs("canary words")),)))
    monkeypatch.setattr(
        ExportDialog, "open", lambda dialog: (dialog.target.setText(str(tmp_path / "out.pdf")), dialog.accept())
    )
    window.actions_by_name["export"].trigger()
    copy = window.exporting._copy
    assert copy is not None
    folder = copy.folder
    assert folder.is_relative_to(tmp_path / "local")
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    qtbot.waitUntil(lambda: not window.exporting.running, timeout=60_000)
    assert not folder.exists()


def test_a_copy_that_is_given_up_while_it_is_written_goes_too(
    own_settings: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = PrivateCopy(Project(book=Book(title="Secret"), media=Media()))

    def write(path: Path, *_arguments: object, **_named: object) -> None:
        copy.remove()
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"what came to the disk after all")

    monkeypatch.setattr("gui.private_copy.project_file.write", write)
    copy.write()
    assert not copy.folder.exists()


def test_what_is_printed_for_developers_holds_no_text(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(0)
    window.files.show_new(Book(title="canary title"))
    window.open_book.apply(edits.add_items([Article(id="a", headline="canary", body=paragraphs("canary words"))]))
    window.binder.select("a")
    with qtbot.waitSignal(window.safety.autosave.kept):
        qtbot.keyClicks(window.reader.editor, "canary")
    with qtbot.waitSignal(window.files.unreadable):
        path = tmp_path / "x.briefbook"
        path.write_bytes(b"canary")
        window.open_book.set_versions(window.open_book.versions)
        window.files._read(path, as_new=False)
    qtbot.mouseClick(window.messages, Qt.MouseButton.LeftButton)
    said = "".join(capfd.readouterr()) + caplog.text
    assert "canary" not in said


def test_nothing_is_installed_but_what_was_looked_at() -> None:
    """Each package of the lock has its version and its hashes."""
    lock = (ROOT / "requirements" / "app.txt").read_text("utf-8")
    packages = re.split(r"\n(?=\S)", "\n".join(line for line in lock.splitlines() if not line.startswith("#")))
    pinned = [one for one in packages if "==" in one.split("\n")[0]]
    assert len(pinned) > 10
    assert all("--hash=sha256:" in one for one in pinned)


def test_the_program_has_no_list_of_who_to_call() -> None:
    """No address stands in the code but those of standards, of what a person sees, and of examples."""
    allowed = ("w3.org", "schemas.", "purl.org", "example.", "ns.adobe.com", "iana.org", "www.aiim.org")
    for room in ("book", "gui", "exporters"):
        for path in (ROOT / room).rglob("*.py"):
            for host in re.findall(r"[\"'(]https?://([^\s\"'/)]+)", path.read_text("utf-8")):
                assert any(one in host for one in allowed) or "{" in host, f"{path.name}: {host}"
