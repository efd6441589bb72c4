"""The window: builds its parts and wires them; it knows no book logic of its own.

A new feature is a module of its own with `commands()`, a row in `gui.actions`, and a line each in `_make_rooms` and
`_connect_commands`.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QActionGroup, QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

import resources
from book import edits
from book.backups import Backups
from book.model import INBOX, TRASH, find_item, find_section
from gui import settings
from gui.about import About
from gui.actions import make_actions, refresh_icons
from gui.adding import Adding
from gui.arranging import Arranging
from gui.asking import ask
from gui.binder import Binder
from gui.collecting import Collector
from gui.command_palette import CommandPalette, entries_of
from gui.deleting import Deleting
from gui.details_dialog import DetailsDialog
from gui.dropping import Dropping
from gui.enabling import refresh_actions, why_disabled
from gui.export_choice import last_export
from gui.export_dialog import ExportDialog
from gui.exporting import Exporting
from gui.files import Files
from gui.find_everywhere import FindEverywhere
from gui.found_place import show_place
from gui.handing_out import HandingOut
from gui.history_menu import HistoryMenu
from gui.last_place import LastPlace
from gui.look import SCHEMES, Scheme, apply_look
from gui.manual import Help
from gui.menus import MainToolBar, RecentMenu, connect_commands, fill_menu_bar, row_menu
from gui.messages import MessageBar
from gui.notes import NotesPane
from gui.open_book import OpenBook
from gui.panes import Panes
from gui.preview import PreviewPane
from gui.protecting import Protecting
from gui.reader import ArticlePane
from gui.report import Report
from gui.safety import Safety
from gui.sharing import Sharing
from gui.shortcuts import apply_keys
from gui.spelling import Spelling
from gui.spelling_tools import SpellingTools
from gui.start_page import StartPage
from gui.status_line import StatusLine
from gui.tools import Tools
from gui.versioning import Versioning

SAMPLE = Path(resources.__path__[0]) / "sample" / "Black Sea visit.briefbook"


class MainWindow(QMainWindow):
    """One window with one book."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setMinimumSize(880, 560)
        self.actions_by_name = make_actions(self)
        apply_keys(self.actions_by_name)
        self.open_book = OpenBook(self)
        self.messages = MessageBar(self)
        self.alert = MessageBar(self, stays=True)
        self.spelling = Spelling(self.open_book, self)
        self.binder = Binder(self.open_book, self)
        self.reader = ArticlePane(self.open_book, self, self.spelling)
        self.notes = NotesPane(self.open_book, self, self.spelling)
        self.preview = PreviewPane(self.open_book, self)
        self.find_everywhere = FindEverywhere(self.open_book, self)
        self.palette_popup = CommandPalette(self)
        self.start_page = StartPage(self)
        self.status = StatusLine(self)
        self.report = Report(self)
        self._make_file_rooms()
        self._make_rooms()
        self._connect_commands()
        self._make_bars()
        self._lay_out()
        self._connect()
        self._restore()
        self._show_start(start=True)
        self.safety.look_for_left()

    def open_first(self, path: Path) -> None:
        """Open the book that the program was started with. The start page is shown only if it cannot be opened; the
        sample is shown as a copy, so that trying things out leaves it as it is."""
        self.stack.hide()
        self.status.show()
        self.files.open(path, as_new=path.resolve() == SAMPLE.resolve())

    def _make_file_rooms(self) -> None:
        local = settings.local_data()
        backups = Backups(local / "backups")
        self.files = Files(self.open_book, self.messages, backups, self)
        self.sharing = Sharing(self.open_book, self.files, backups, self.alert, self.messages, self)
        self.safety = Safety(
            self.open_book, self.files, self.sharing, backups, local, self.alert, self.messages, self.status, self
        )
        self.protecting = Protecting(self.open_book, self.files, self.messages, self)
        self.versioning = Versioning(self.open_book, self.files, self.messages, self)
        self.exporting = Exporting(self.open_book, self.messages, self)
        self.handing_out = HandingOut(self.open_book, self.binder, self.exporting, self.messages, self)
        self.last_place = LastPlace(self.open_book, self.binder, self.reader, self.preview, self)

    def _make_rooms(self) -> None:
        actions = self.actions_by_name
        self.collector = Collector(self.open_book, self)
        self.adding = Adding(self.open_book, self.binder, self.collector, self.messages, self.report, self)
        self.adding.came_back.connect(self.handing_out.offer)
        self.dropping = Dropping(self, self.files.open, self.adding.drop, self.adding.may_add)
        self.arranging = Arranging(self.open_book, self.binder, self.reader, actions, self)
        self.deleting = Deleting(self.open_book, self.binder, self.messages, self)
        self.spelling_tools = SpellingTools(self.spelling, self.reader.editor, self.messages, actions, self)
        self.tools = Tools(self.open_book, self.binder, self.files, self.messages, actions, self)
        self.panes = Panes(self.binder, self.reader, self.notes, self.preview, self)
        self.about = About(actions, self)
        self.help = Help({self.binder: "arrange", self.reader: "write", self.notes: "write"}, self)

    def _connect_commands(self) -> None:
        for room in (
            self.safety, self.protecting, self.versioning, self.handing_out, self.adding, self.arranging, self.deleting,
            self.spelling_tools, self.tools, self.panes, self.about, self.help, self.find_everywhere,
        ):  # fmt: skip
            connect_commands(self.actions_by_name, room.commands())
        own = {
            "new": self.files.new,
            "open": self.files.ask_open,
            "save": self.files.save,
            "save_as": self.files.ask_save_as,
            "close": self.files.close,
            "quit": self.close,
            "export": self._export,
            "export_again": self._export_again,
            "undo": self.open_book.undo,
            "redo": self.open_book.redo,
            "key_point": self.reader.make_key_point,
            "replace": self.reader.replace_in_text,
            "find": self.reader.find_in_text,
            "details": self._ask_details,
            "print": self._print,
            "palette": self._show_palette,
            "refresh_preview": self.preview.refresh,
        }
        connect_commands(self.actions_by_name, own)

    def _make_bars(self) -> None:
        self.recent_menu = RecentMenu(self)
        self.recent_menu.chosen.connect(self.files.open)
        parts = {"recent": self.recent_menu, "format": self.reader.menu_actions()}
        fill_menu_bar(self.menuBar(), self.actions_by_name, parts)
        self.toolbar = MainToolBar(self.actions_by_name, self)
        self.toolbar.show_history(HistoryMenu(self.open_book, self))
        self.addToolBar(self.toolbar)
        self.setStatusBar(self.status)
        schemes = QActionGroup(self)
        for name in SCHEMES:
            action = schemes.addAction(self.actions_by_name[name])
            action.setChecked(name == settings.SCHEME.get())
            action.triggered.connect(partial(_choose_scheme, name))

    def _lay_out(self) -> None:
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.start_page)
        self.stack.addWidget(self.panes)
        desk = QWidget(self)
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.alert, self.messages, self.safety.recovered, self.report):
            column.addWidget(bar)
        column.addWidget(self.stack, 1)
        column.addWidget(self.find_everywhere)
        self.setCentralWidget(desk)

    def _connect(self) -> None:
        self.binder.current_changed.connect(self._show_thing)
        self.binder.opened.connect(lambda _thing: self.panes.focus(1))
        self.binder.menu_asked.connect(lambda point: row_menu(self.actions_by_name, self).popup(point))
        self.binder.tree.selectionModel().selectionChanged.connect(lambda *_: self._refresh_actions())
        for part in (self.open_book, self.reader, self.notes):
            part.refused.connect(self.messages.show_problem)
        self.preview.item_clicked.connect(self.binder.select)
        self.find_everywhere.hit_chosen.connect(
            lambda hit, query: show_place(hit, query, self.binder, self.reader, self.notes)
        )
        self.reader.files_pasted.connect(self.adding.drop)
        self.open_book.state_changed.connect(self._refresh_state)
        self.open_book.changed.connect(lambda _old, book: self.status.show_book(book))
        self.reader.counted.connect(self.status.show_place)
        self.files.opened.connect(self._show_book)
        for gone in (self.files.closed, self.files.not_opened):
            gone.connect(lambda: self._show_start(start=not self.files.is_open))
        self.files.busy.connect(self.status.show_work)
        self.adding.busy.connect(lambda what: self.status.show_work(what, stoppable=True))
        self.adding.progress.connect(self.status.show_progress)
        self.exporting.started.connect(lambda: self.status.show_work(self.tr("Exporting…"), stoppable=True))
        self.exporting.progress.connect(self.status.show_progress)
        self.exporting.ended.connect(lambda: self.status.show_work(""))
        self.exporting.ended.connect(self.preview.follow_export)
        for stop in (self.exporting.cancel, self.collector.cancel):
            self.status.cancelled.connect(stop)
        page = self.start_page
        page.new_asked.connect(self.files.new)
        page.open_asked.connect(self.files.ask_open)
        page.sample_asked.connect(lambda: self.files.open(SAMPLE, as_new=True))
        page.template_asked.connect(lambda path: self.files.open(path, as_new=True))
        page.recent_asked.connect(lambda path: self.files.open(Path(path)))

    def _restore(self) -> None:
        if geometry := settings.GEOMETRY.get():
            self.restoreGeometry(geometry)
        else:
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(1366, room.width()), min(820, room.height()))
        self.panes.restore(self.actions_by_name["show_notes"], self.actions_by_name["show_preview"])

    def _show_start(self, *, start: bool) -> None:
        if start:
            self.start_page.refresh()
            self.find_everywhere.hide()
        self.stack.setCurrentWidget(self.start_page if start else self.panes)
        self.stack.show()
        self.toolbar.setVisible(not start)
        self.status.setVisible(not start)
        self._refresh_state()

    def _show_book(self) -> None:
        self._show_start(start=False)
        if not self.last_place.go_back():
            sections = self.open_book.book.sections
            first = next((item.id for section in sections for item in section.items), "")
            self.binder.select(first or (sections[0].id if sections else INBOX))
        self.binder.tree.setFocus()
        self.status.show_book(self.open_book.book)

    def _show_thing(self, thing_id: str) -> None:
        book = self.open_book.book
        is_row = thing_id not in ("", INBOX, TRASH)
        in_book = is_row and (find_item(book, thing_id) or find_section(book, thing_id)) is not None
        self.reader.show_item(thing_id if is_row else "")
        self.notes.show_owner(thing_id if in_book else "")
        self.preview.show_thing(thing_id)
        self._refresh_actions()

    def _refresh_state(self) -> None:
        path = self.open_book.path
        name = path.stem if path else self.open_book.book.title or self.tr("Untitled")
        self.setWindowTitle(f"{name}[*] – Briefbook" if self.files.is_open else "Briefbook")
        self.setWindowFilePath(str(path) if path and self.files.is_open else "")
        self.setWindowModified(self.files.is_open and not self.open_book.is_saved)
        self._refresh_actions()

    def _refresh_actions(self) -> None:
        refresh_actions(self.actions_by_name, self.open_book, self.binder, is_open=self.files.is_open)

    def _ask_details(self) -> None:
        self.open_book.settle()
        dialog = DetailsDialog(self.open_book.book, self)
        ask(dialog, lambda told: self.open_book.attempt(edits.set_book(**told.facts())))

    def _show_palette(self) -> None:
        actions = [*self.actions_by_name.values(), *self.reader.format_actions.all()]
        self.palette_popup.open_with(entries_of(actions, why_disabled()))

    def _print(self) -> None:
        self.open_book.settle()
        self.actions_by_name["show_preview"].setChecked(True)
        self.preview.ask_printer()

    def _export(self) -> None:
        self.open_book.settle()
        if self.exporting.running:
            return
        book, selected = self.open_book.book, self.binder.selected_ids()
        dialog = ExportDialog(book, self.open_book.path, self, media=self.open_book.media, selected=selected)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.exporting.start(dialog.choice(), dialog.password.password))
        dialog.open()

    def _export_again(self) -> None:
        self.open_book.settle()
        last = last_export(self.open_book.book.id)
        # A password is not remembered: what was sealed must not go out open.
        if last is None or last.sealed:
            self._export()
        elif not self.exporting.running:
            self.exporting.start(last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            # Qt presses a button with the space bar alone.
            focus.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_by_name"):
            refresh_icons(self.actions_by_name)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.files.when_saved(self._leave)
        if self._leaving:
            event.accept()

    _leaving = False

    def _leave(self) -> None:
        self._leaving = True
        self.last_place.remember()
        self.exporting.cancel()
        self.safety.end()
        self.sharing.end()
        self.preview.stop()
        self.spelling.stop()
        settings.GEOMETRY.set(QByteArray(self.saveGeometry()))
        self.panes.remember()
        if self.files.is_open:
            # What is closed is no longer asked about.
            self.files.is_open = False
        self.close()


def _choose_scheme(scheme: Scheme) -> None:
    settings.SCHEME.set(scheme)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_look(app, scheme)
