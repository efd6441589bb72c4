"""What staff have goes in with one gesture: files, folders, addresses, bundles; what failed is told with a remedy."""

from collections.abc import Callable, Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from book.model import INBOX, Article, find_item
from gui.addresses_dialog import AddressesDialog
from gui.binder_model import KIND_ROLE
from gui.choose_dialog import ChooseDialog
from gui.main_window import MainWindow
from gui.sources import addresses_in, files_in, sources_of
from importers import collect

Collected = Callable[[MainWindow, Callable[[], object]], None]
TEXT = """{0} ships leave Odesa

December 9, 2024

The ministers of foreign affairs of the {0} countries met on Monday to discuss the Black Sea, and they agreed on {0}.

All {0} nations expressed deep concern over the growing {0} ties, calling for an immediate halt to them in {0} days.
"""
PAGE = "<html><head><title>{0} news</title></head><body><article><h1>{0} news today</h1>{1}</article></body></html>"


class Site:
    """A web site on this machine; pages below /slow wait until they may go."""

    def __init__(self) -> None:
        self.may_go = Event()
        site = self

        class Pages(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if self.path.startswith("/slow"):
                    site.may_go.wait(10)
                if self.path.startswith("/missing"):
                    self.send_error(404)
                    return
                words = f"<p>{' '.join(f'{self.path[1:]} report number {n} of the day.' for n in range(40))}</p>"
                data = PAGE.format(self.path[1:], words).encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
        Thread(target=self._server.serve_forever, daemon=True).start()

    def address(self, page: str) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/{page}"

    def close(self) -> None:
        self.may_go.set()
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def guarded_site() -> Iterator[Site]:
    """A site on this machine, which is only asked if the user says so."""
    made = Site()
    yield made
    made.close()


@pytest.fixture
def site(guarded_site: Site, monkeypatch: pytest.MonkeyPatch) -> Site:
    """The same, as if it were on the web."""
    monkeypatch.setattr(collect, "collect_address", partial(collect.collect_address, private=True))
    return guarded_site


@pytest.mark.gui_row(48)
def test_an_address_of_the_own_network_is_asked_for_first(
    opened: MainWindow, collected: Collected, guarded_site: Site, qtbot: QtBot
) -> None:
    """Row 48: the remedy stands beside what went wrong."""
    QGuiApplication.clipboard().setText(guarded_site.address("inside"))
    opened.binder.select(INBOX)
    collected(opened, opened.adding.paste)
    (yes,) = opened.report.buttons()
    assert yes.text() == "Fetch it anyway"
    collected(opened, lambda: qtbot.mouseClick(yes, Qt.MouseButton.LeftButton))
    assert opened.open_book.book.inbox[-1].headline == "inside news today"


def drop(window: MainWindow, mime: QMimeData, onto: str) -> None:
    model = window.binder.model
    model.dropMimeData(mime, Qt.DropAction.CopyAction, -1, 0, model.index_of(onto))


def pending(window: MainWindow, place: str) -> list[str]:
    parent = window.binder.model.index_of(place)
    rows = (window.binder.model.index(row, 0, parent) for row in range(window.binder.model.rowCount(parent)))
    return [str(index.data()) for index in rows if index.data(KIND_ROLE) == "pending"]


def bundle(folder: Path) -> Path:
    """A feed with five articles, one of which tells a story that the book will have."""
    entries = "".join(
        f"<item><title>Story {n}</title><link>https://example.org/{n}</link><pubDate>Mon, 09 Dec 2024 10:0{n}:00 GMT"
        f"</pubDate><description>{' '.join(f'Fact{n} number{n * 31 + word} was told.' for word in range(30))}"
        "</description></item>"
        for n in range(5)
    )
    path = folder / "news.rss"
    path.write_text(f'<rss version="2.0"><channel><title>The Paper</title>{entries}</channel></rss>', "utf-8")
    return path


@pytest.mark.gui_row(1, 4, 48, 50)
def test_dropped_files_are_one_step_and_what_failed_is_listed(
    opened: MainWindow, collected: Collected, tmp_path: Path, qtbot: QtBot
) -> None:
    """Rows 1, 4, 48 and 50: files dropped on the tree, one undo step, a list of failures with remedy and button."""
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(TEXT.format(name), "utf-8")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 no")
    (tmp_path / "empty.txt").write_bytes(b"")
    mime = QMimeData()
    names = ("one.txt", "two.txt", "broken.pdf", "empty.txt")
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    before = opened.open_book.book
    collected(opened, lambda: drop(opened, mime, "oil-section"))
    assert [item.headline for item in opened.open_book.book.sections[1].items][1:] == [
        "one ships leave Odesa", "two ships leave Odesa",
    ]  # fmt: skip
    assert opened.open_book.undo_name == "Add 2 articles"
    assert opened.report.title == "2 items added · 2 could not be read · 1 to look at"
    assert [line.subject for line in opened.report.lines][:2] == ["broken.pdf", "empty.txt"]
    assert "Ask for it again" in opened.report.lines[0].what
    (tmp_path / "empty.txt").write_text(TEXT.format("late"), "utf-8")
    collected(opened, lambda: qtbot.mouseClick(opened.report.buttons()[1], Qt.MouseButton.LeftButton))
    assert opened.open_book.book.sections[1].items[-1].headline == "late ships leave Odesa"
    opened.open_book.undo()
    opened.open_book.undo()
    assert opened.open_book.book == before


@pytest.mark.gui_row(2)
def test_a_dropped_link_is_fetched_with_a_row_at_once(opened: MainWindow, collected: Collected, site: Site) -> None:
    """Row 2: a link from a browser fetches, placeholder row at once."""
    mime = QMimeData()
    mime.setUrls([QUrl(site.address("slow-grain"))])
    mime.setText(site.address("slow-grain"))

    def act() -> None:
        drop(opened, mime, "oil-section")
        assert pending(opened, "oil-section") == [site.address("slow-grain")]
        assert opened.status.cancel.isVisible()
        site.may_go.set()

    collected(opened, act)
    assert pending(opened, "oil-section") == []
    added = opened.open_book.book.sections[1].items[-1]
    assert isinstance(added, Article)
    assert (added.headline, added.url) == ("slow-grain news today", site.address("slow-grain"))
    assert opened.binder.current_id() == added.id


@pytest.mark.gui_row(4)
def test_twenty_addresses_at_once(opened: MainWindow, collected: Collected, site: Site, qtbot: QtBot) -> None:
    """Row 4: a list of addresses has one progress, one step, and a list of what failed."""
    names = [*(f"page{n}" for n in range(19)), "missing"]
    dialog = opened.adding.ask_addresses()
    dialog.field.setPlainText("\n".join(map(site.address, names)) + "\nno address")
    assert "20 addresses" in dialog.hint.text()
    collected(opened, lambda: qtbot.mouseClick(dialog.fetch, Qt.MouseButton.LeftButton))
    assert opened.open_book.undo_name == "Add 19 articles"
    added = {item.headline for item in opened.open_book.book.sections[0].items}
    assert {f"page{n} news today" for n in range(19)} <= added
    assert "no such page any more" in opened.report.lines[0].what


@pytest.mark.gui_row(46)
def test_cancel_stops_at_once_and_leaves_the_book_as_it_was(opened: MainWindow, site: Site, qtbot: QtBot) -> None:
    """Row 46: Cancel stops in a second and leaves no partial result."""
    before = opened.open_book.book
    QGuiApplication.clipboard().setText(site.address("slow"))
    opened.binder.select(INBOX)
    opened.adding.paste()
    assert pending(opened, INBOX) == [site.address("slow")]
    qtbot.mouseClick(opened.status.cancel, Qt.MouseButton.LeftButton)
    assert pending(opened, INBOX) == []
    assert not opened.status.work.isVisible()
    assert opened.open_book.book is before


def test_two_gestures_do_not_disturb_each_other(opened: MainWindow, site: Site, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_text(TEXT.format("one"), "utf-8")
    opened.binder.select(INBOX)
    QGuiApplication.clipboard().setText(site.address("slow"))
    opened.adding.paste()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    with qtbot.waitSignal(opened.collector.gathered, timeout=20_000):
        drop(opened, mime, INBOX)
    assert pending(opened, INBOX) == [site.address("slow")]
    with qtbot.waitSignal(opened.collector.gathered, timeout=20_000):
        site.may_go.set()
    assert [item.headline for item in opened.open_book.book.inbox][1:] == ["one ships leave Odesa", "slow news today"]


def test_a_folder_is_added_with_what_lies_in_its_folders(
    opened: MainWindow, collected: Collected, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text(TEXT.format("first"), "utf-8")
    (tmp_path / "in" / "deep" / "b.txt").write_text(TEXT.format("second"), "utf-8")
    (tmp_path / "in" / ".hidden").write_text("x")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "in"))
    opened.binder.select(INBOX)
    collected(opened, lambda: opened.actions_by_name["add_folder"].trigger())
    assert [item.headline for item in opened.open_book.book.inbox][1:] == [
        "first ships leave Odesa", "second ships leave Odesa",
    ]  # fmt: skip


@pytest.mark.gui_row(4, 74)
def test_of_a_bundle_the_user_ticks_what_to_keep(
    opened: MainWindow, collected: Collected, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Rows 4 and 74: a grid with headline, outlet, date, words, and what the book has already."""
    path = bundle(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    opened.binder.select(INBOX)
    collected(opened, lambda: opened.actions_by_name["add_bundle"].trigger())
    dialog = opened.findChild(ChooseDialog)
    assert dialog is not None
    assert [str(dialog.model.index(0, column).data()) for column in range(3)] == [
        "Story 0",
        "The Paper",
        "9 December 2024",
    ]
    dialog.filter.setText("Story 3")
    first = dialog.table.model().index(0, 0)
    dialog.table.model().setData(first, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert dialog.add.text() == "Add 4"
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert [item.headline for item in opened.open_book.book.inbox][1:] == ["Story 0", "Story 1", "Story 2", "Story 4"]
    assert opened.open_book.undo_name == "Add 4 articles"

    collected(opened, lambda: opened.actions_by_name["add_bundle"].trigger())
    again = opened.findChildren(ChooseDialog)[-1]
    assert again.model.wanted == [False, False, False, True, False]
    assert again.count.text() == "1 of 5 chosen · 4 are in the book already"
    again.reject()


@pytest.mark.gui_row(74)
def test_the_same_story_is_told_and_can_be_called_another(
    opened: MainWindow, collected: Collected, tmp_path: Path, qtbot: QtBot
) -> None:
    """Row 74: duplicates are offered as such on import, and never dropped by themselves."""
    (tmp_path / "one.txt").write_text(TEXT.format("seven"), "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "one.txt"))])
    collected(opened, lambda: drop(opened, mime, INBOX))
    collected(opened, lambda: drop(opened, mime, INBOX))
    first, second = opened.open_book.book.inbox[1:]
    assert "The book has this text already" in opened.report.lines[0].what
    buttons = {button.text(): button for button in opened.report.buttons()}
    qtbot.mouseClick(buttons["These two are different"], Qt.MouseButton.LeftButton)
    assert opened.open_book.book.different == (tuple(sorted((first.id, second.id))),)
    assert find_item(opened.open_book.book, second.id) is not None


@pytest.mark.gui_row(3)
def test_the_kinds_of_drops_of_browsers() -> None:
    """Row 3: a selection keeps the address of its page; a list of addresses is addresses."""
    mime = QMimeData()
    mime.setHtml("<p>Some words of a page</p>")
    mime.setText("Some words of a page")
    mime.setData("chromium/x-source-url", b"https://example.org/page")
    (source,) = sources_of(mime)
    assert source.read().items[0].url == "https://example.org/page"
    listed = QMimeData()
    listed.setText("https://example.org/1\nwww.example.org/2")
    assert [one.address for one in sources_of(listed)] == ["https://example.org/1", "https://www.example.org/2"]
    prose = QMimeData()
    prose.setText("See https://example.org/1 for more.")
    assert [one.address for one in sources_of(prose)] == [""]


def test_a_list_of_addresses_is_read_as_people_write_it() -> None:
    text = "<https://a.example/1>, http://b.example/2;\nftp://c.example www.d.example/4 https://a.example/1 words"
    assert addresses_in(text) == ["https://a.example/1", "http://b.example/2", "https://www.d.example/4"]


def test_files_in_a_folder_come_in_order(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("b.txt", "a.txt", ".c", "~lock"):
        (folder / name).write_text("x")
    assert [path.name for path in files_in([folder])] == ["a.txt", "b.txt"]


def test_the_clipboards_addresses_stand_in_the_field(opened: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Read https://example.org/1 and https://example.org/2")
    opened.adding.ask_feed()
    dialog = opened.findChild(AddressesDialog)
    assert dialog is not None
    assert dialog.addresses() == ["https://example.org/1", "https://example.org/2"]
    dialog.reject()
    assert opened.binder.model.rowCount(QModelIndex()) > 0
