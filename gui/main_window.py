"""The window: builds its parts and wires them; it knows no book logic of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

import resources
from book import edits
from book.edits import Edit
from book.errors import BriefbookError
from book.model import INBOX, TRASH, Article, Memo, Section, find_item, find_section, items_in
from book.ordering import SortKey
from book.richtext import word_count
from gui import settings
from gui.actions import COMMANDS, CONTEXT, MENUS, SEPARATOR, TOOLBAR, Needs, make_actions, refresh_icons, translated
from gui.binder import Binder
from gui.collecting import Collector, Outcome
from gui.details_dialog import DetailsDialog
from gui.export_dialog import ExportDialog
from gui.exporting import Exporting
from gui.files import Files
from gui.look import Scheme, apply_look
from gui.messages import MessageBar
from gui.notes import NotesPane
from gui.open_book import OpenBook
from gui.reader import ArticlePane
from gui.start_page import StartPage

SAMPLE = Path(resources.__path__[0]) / "sample" / "Black Sea visit.briefbook"


class MainWindow(QMainWindow):
    """One window with one book."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setMinimumSize(880, 560)
        self.open_book = OpenBook(self)
        self.messages = MessageBar(self)
        self.binder = Binder(self.open_book, self)
        self.reader = ArticlePane(self.open_book, self)
        self.notes = NotesPane(self.open_book, self)
        self.start_page = StartPage(self)
        self.files = Files(self.open_book, self.messages, self.commit, self)
        self.collector = Collector(self.open_book, self)
        self.exporting = Exporting(self.open_book, self.messages, self)
        self.actions_by_name = make_actions(self)
        self._wire_actions()
        self._lay_out()
        self._make_menus()
        self._make_toolbar()
        self._make_status()
        self._connect()
        self._restore()
        self._refresh_state()
        self._show_start(start=True)

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane, least in ((self.binder, 220), (self.reader, 360), (self.notes, 220)):
            pane.setMinimumWidth(least)
            self.splitter.addWidget(pane)
        self.splitter.setSizes([330, 716, 320])
        self.splitter.setStretchFactor(1, 1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.start_page)
        self.stack.addWidget(self.splitter)
        desk = QWidget(self)
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(desk)

    def _make_menus(self) -> None:
        schemes = QActionGroup(self)
        for name in get_args(Scheme):
            self.actions_by_name[name].setCheckable(True)
            schemes.addAction(self.actions_by_name[name])
        self.actions_by_name[settings.SCHEME.get()].setChecked(True)
        for name in ("show_notes", "include"):
            self.actions_by_name[name].setCheckable(True)
        self.recent_menu = QMenu(self.tr("Open &Recent"), self)
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        for title, names in MENUS:
            menu = self.menuBar().addMenu(translated(title))
            for name in names:
                match name:
                    case "":
                        menu.addSeparator()
                    case "recent":
                        menu.addMenu(self.recent_menu)
                    case "format":
                        menu.addActions(self.reader.menu_actions())
                    case _:
                        menu.addAction(self.actions_by_name[name])

    def _make_toolbar(self) -> None:
        bar = QToolBar(self.tr("Toolbar"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in TOOLBAR:
            if name == SEPARATOR:
                bar.addSeparator()
                continue
            bar.addAction(self.actions_by_name[name])
            if name in ("undo", "redo"):
                button = bar.widgetForAction(self.actions_by_name[name])
                if isinstance(button, QToolButton):
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        spring = QWidget(self)
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(spring)
        bar.addAction(self.actions_by_name["show_notes"])
        bar.addAction(self.actions_by_name["export"])
        main = bar.widgetForAction(self.actions_by_name["export"])
        main.setObjectName("main-action")
        self.addToolBar(bar)
        self.toolbar = bar

    def _make_status(self) -> None:
        self.counts = QLabel(self)
        self.work = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setMaximumWidth(180)
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self._cancel)
        self.statusBar().addWidget(self.counts, 1)
        for widget in (self.work, self.bar, self.cancel):
            self.statusBar().addPermanentWidget(widget)
        self.statusBar().setSizeGripEnabled(False)
        self._show_work("")

    def _connect(self) -> None:
        self.binder.current_changed.connect(self._show_thing)
        self.binder.dropped.connect(self.collector.collect_mime)
        self.binder.paste_asked.connect(self._paste)
        self.binder.opened.connect(lambda _thing: self._focus("focus_text"))
        self.binder.menu_asked.connect(self._show_menu)
        for pane in (self.binder, self.reader, self.notes):
            pane.refused.connect(self.messages.show_problem)
        self.open_book.state_changed.connect(self._refresh_state)
        self.open_book.changed.connect(lambda _old, _new: self._refresh_counts())
        self.binder.tree.selectionModel().selectionChanged.connect(lambda *_: self._refresh_enabled())
        self.files.opened.connect(self._show_book)
        self.files.closed.connect(lambda: self._show_start(start=True))
        self.files.busy.connect(self._show_work)
        self.collector.started.connect(
            lambda count: self._show_work(self.tr("Reading {count}…").format(count=count), stoppable=True)
        )
        self.collector.finished.connect(self._show_outcome)
        self.collector.address_found.connect(self._offer_address)
        self.collector.nothing_found.connect(
            lambda: self.messages.show_text(self.tr("The clipboard holds no text, page, picture or file to collect."))
        )
        self.exporting.started.connect(lambda: self._show_work(self.tr("Exporting…"), stoppable=True))
        self.exporting.progress.connect(self._show_progress)
        self.exporting.ended.connect(lambda: self._show_work(""))
        page = self.start_page
        page.new_asked.connect(self.files.new)
        page.open_asked.connect(self.files.ask_open)
        page.sample_asked.connect(lambda: self.files.open(SAMPLE, as_new=True))
        page.recent_asked.connect(lambda path: self.files.open(Path(path)))

    def _wire_actions(self) -> None:
        commands: dict[str, Callable[[], object]] = {
            "new": self.files.new,
            "open": self.files.ask_open,
            "save": self.files.save,
            "save_as": self.files.ask_save_as,
            "close": self.files.close,
            "quit": self.close,
            "export": self._export,
            "undo": self._undo,
            "redo": self._redo,
            "paste_article": self._paste,
            "delete": self.binder.delete,
            "find": self.reader.find_in_text,
            "details": self._ask_details,
            "add_files": self._ask_files,
            "add_address": self._ask_address,
            "new_memo": self._new_memo,
            "new_section": lambda: self._new_section(""),
            "new_subsection": lambda: self._new_section(self.binder.current_section()),
            "rename": self.binder.rename,
            "duplicate": lambda: self._apply(edits.duplicate(self.binder.selected_ids())),
            "include": self._toggle_included,
            "move_up": lambda: self.binder.step("up"),
            "move_down": lambda: self.binder.step("down"),
            "promote": lambda: self.binder.step("out"),
            "demote": lambda: self.binder.step("in"),
            "restore": lambda: self._apply(edits.restore(self.binder.selected_ids())),
            "empty_trash": self._empty_trash,
            "sort_date": lambda: self._sort("date"),
            "sort_headline": lambda: self._sort("headline"),
            "sort_outlet": lambda: self._sort("outlet"),
            "focus_binder": lambda: self._focus("focus_binder"),
            "focus_text": lambda: self._focus("focus_text"),
            "focus_notes": lambda: self._focus("focus_notes"),
            "next_pane": self._next_pane,
            "show_notes": self._toggle_notes,
            "light": lambda: self._choose_scheme("light"),
            "dark": lambda: self._choose_scheme("dark"),
            "system": lambda: self._choose_scheme("system"),
            "shortcuts": self._show_shortcuts,
            "about": self._about,
        }
        for name, run in commands.items():
            self.actions_by_name[name].triggered.connect(lambda _on=False, run=run: run())

    def _restore(self) -> None:
        if geometry := settings.GEOMETRY.get():
            self.restoreGeometry(geometry)
        else:
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(1366, room.width()), min(820, room.height()))
        if sizes := settings.SPLITTER.get():
            self.splitter.restoreState(sizes)
        self.notes.setVisible(settings.NOTES_SHOWN.get())
        self.actions_by_name["show_notes"].setChecked(settings.NOTES_SHOWN.get())

    def _show_start(self, *, start: bool) -> None:
        if start:
            self.start_page.refresh()
        self.stack.setCurrentWidget(self.start_page if start else self.splitter)
        self.toolbar.setVisible(not start)
        self.statusBar().setVisible(not start)
        self._refresh_state()

    def _show_book(self) -> None:
        self._show_start(start=False)
        first = next((item.id for section in self.open_book.book.sections for item in section.items), "")
        self.binder.select(first or (self.open_book.book.sections[0].id if self.open_book.book.sections else INBOX))
        self.binder.tree.setFocus()
        self._refresh_counts()

    def commit(self) -> None:
        """Write what is being typed as edits at once."""
        self.reader.commit()
        self.notes.commit()

    def _show_thing(self, thing_id: str) -> None:
        is_row = thing_id not in ("", INBOX, TRASH)
        self.reader.show_item(thing_id if is_row else "")
        self.notes.show_owner(thing_id if is_row and self._is_in_book(thing_id) else "")
        self._refresh_enabled()

    def _is_in_book(self, thing_id: str) -> bool:
        book = self.open_book.book
        return find_item(book, thing_id) is not None or find_section(book, thing_id) is not None

    def _refresh_state(self) -> None:
        book, path = self.open_book.book, self.open_book.path
        name = path.stem if path else book.title or self.tr("Untitled")
        self.setWindowTitle(f"{name}[*] – Briefbook" if self.files.is_open else "Briefbook")
        self.setWindowModified(self.files.is_open and not self.open_book.is_saved)
        for key, done in (("undo", self.open_book.undo_name), ("redo", self.open_book.redo_name)):
            command = next(one for one in COMMANDS if one.name == key)
            self.actions_by_name[key].setText(" ".join(part for part in (translated(command.text), done) if part))
        self._refresh_enabled()

    def _refresh_enabled(self) -> None:
        is_open, may_change = self.files.is_open, not self.open_book.read_only
        chosen = self.binder.selected_ids() if is_open else []
        section = bool(chosen) and find_section(self.open_book.book, chosen[0]) is not None
        item = find_item(self.open_book.book, chosen[0]) if chosen else None
        met: dict[Needs, bool] = {
            "": True,
            "book": is_open,
            "change": is_open and may_change,
            "selection": bool(chosen) and may_change,
            "section": section and may_change,
            "text": isinstance(item, Article | Memo),
        }
        for command in COMMANDS:
            self.actions_by_name[command.name].setEnabled(met[command.needs])
        self.actions_by_name["undo"].setEnabled(bool(self.open_book.undo_name))
        self.actions_by_name["redo"].setEnabled(bool(self.open_book.redo_name))
        in_trash = bool(chosen) and self.binder.in_trash()
        self.actions_by_name["restore"].setEnabled(in_trash)
        for name in ("rename", "duplicate", "include", "move_up", "move_down"):
            self.actions_by_name[name].setEnabled(bool(chosen) and may_change and not in_trash)
        self.actions_by_name["empty_trash"].setEnabled(may_change and bool(self.open_book.book.trash))
        thing = item or (find_section(self.open_book.book, chosen[0]) if chosen else None)
        self.actions_by_name["include"].setChecked(thing is not None and thing.include)

    def _refresh_counts(self) -> None:
        items = list(items_in(self.open_book.book))
        count = len(items)
        words = sum(word_count(item.body) for item in items if isinstance(item, Article | Memo)) if count < 400 else 0
        parts = [self.tr("%n article(s)", "", count) if count != 1 else self.tr("1 article")]
        parts[0] = parts[0].replace("article(s)", "articles")
        if words:
            parts.append(self.tr("{words} words").format(words=self.locale().toString(words)))
        self.counts.setText(" · ".join(parts))

    def _show_work(self, what: str, *, stoppable: bool = False) -> None:
        self.work.setText(what)
        for widget in (self.work, self.bar):
            widget.setVisible(bool(what))
        self.cancel.setVisible(bool(what) and stoppable)
        self.bar.setRange(0, 0)

    def _show_progress(self, done: int, everything: int) -> None:
        self.bar.setRange(0, everything)
        self.bar.setValue(done)

    def _cancel(self) -> None:
        self.exporting.cancel()
        self.collector.cancel()

    def _apply(self, edit: Edit) -> None:
        self.commit()
        try:
            self.open_book.apply(edit)
        except BriefbookError as problem:
            self.messages.show_problem(problem)

    def _undo(self) -> None:
        self.commit()
        self.open_book.undo()

    def _redo(self) -> None:
        self.commit()
        self.open_book.redo()

    def _paste(self) -> None:
        if self.open_book.read_only:
            self.messages.show_text(f"{self.open_book.why_read_only}.")
            return
        self.collector.collect_mime(QGuiApplication.clipboard().mimeData(), *self.binder.current_place())

    def _ask_files(self) -> None:
        from importers.collect import READERS

        every = " ".join(f"*.{ending}" for reader in READERS for ending in reader.endings)
        kinds = [f"{self.tr('All that can be read')} ({every})"]
        kinds += [f"{reader.name} ({' '.join(f'*.{ending}' for ending in reader.endings)})" for reader in READERS]
        folder = settings.FOLDER.get()
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Add Files"), folder, ";;".join(kinds))
        if paths:
            self.collector.collect_paths([Path(path) for path in paths], *self.binder.current_place())

    def _ask_address(self) -> None:
        address, agreed = QInputDialog.getText(self, self.tr("Add from Web Address"), self.tr("Address of the page"))
        if agreed and address.strip():
            typed = address.strip()
            whole = typed if "://" in typed else f"https://{typed}"
            self.collector.collect_address(whole, *self.binder.current_place())

    def _offer_address(self, address: str, place: str, index: int | None) -> None:
        self.messages.show_text(
            self.tr("This is a web address: {address}").format(address=address),
            "note",
            (self.tr("Fetch the page"), lambda: self.collector.collect_address(address, place, index)),
        )

    def _show_outcome(self, outcome: Outcome) -> None:
        self._show_work("")
        if outcome.problems:
            first, more = outcome.problems[0], len(outcome.problems) - 1
            said = str(first) + (self.tr(" And {count} more could not be read.").format(count=more) if more else "")
            self.messages.show_text(said, "trouble")
        elif outcome.losses:
            shown = " ".join(f"{loss.rstrip('.')}." for loss in outcome.losses[:3])
            more = len(outcome.losses) - 3
            said = self.tr("Please check: {losses}").format(losses=shown)
            self.messages.show_text(said + (self.tr(" And {count} more.").format(count=more) if more > 0 else ""))
        else:
            self.messages.hide()

    def _new_memo(self) -> None:
        memo = Memo(headline=self.tr("Memo"))
        self._apply(edits.add_items([memo], *self.binder.current_place()))
        self.binder.select(memo.id)
        self.binder.rename()

    def _new_section(self, parent: str) -> None:
        section = Section(title=self.tr("Section"))
        self._apply(edits.add_section(section, parent))
        self.binder.select(section.id)
        self.binder.rename()

    def _toggle_included(self) -> None:
        ids = self.binder.selected_ids()
        if ids:
            self._apply(edits.set_included(ids, self.actions_by_name["include"].isChecked()))

    def _sort(self, key: SortKey) -> None:
        self._apply(edits.sort_items(self.binder.current_section(), key))

    def _empty_trash(self) -> None:
        self._apply(edits.empty_trash())

    def _ask_details(self) -> None:
        self.commit()
        dialog = DetailsDialog(self.open_book.book, self)
        if dialog.exec():
            self._apply(edits.set_book(**dialog.facts()))

    def _export(self) -> None:
        self.commit()
        if self.exporting.running:
            return
        dialog = ExportDialog(self.open_book.book, self.open_book.path, self)
        if dialog.exec():
            self.exporting.start(dialog.choice())

    def _show_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in CONTEXT:
            if name == SEPARATOR:
                menu.addSeparator()
            elif self.actions_by_name[name].isEnabled():
                menu.addAction(self.actions_by_name[name])
        menu.popup(point)

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for known in settings.RECENT.get():
            action = QAction(Path(known).stem, self.recent_menu)
            action.setToolTip(known)
            action.triggered.connect(lambda _on=False, known=known: self.files.open(Path(known)))
            self.recent_menu.addAction(action)
        self.recent_menu.setToolTipsVisible(True)

    def _panes(self) -> list[QWidget]:
        text: QWidget = self.reader.editor if self.reader.editor.isVisible() else self.reader
        notes = [card.editor for card in self.notes.cards()[:1]] or [self.notes.add]
        return [self.binder.tree, text, *(notes if self.notes.isVisible() else [])]

    def _focus(self, name: str) -> None:
        if name == "focus_notes" and not self.notes.isVisible():
            self._toggle_notes()
        panes = self._panes()
        panes[{"focus_binder": 0, "focus_text": 1, "focus_notes": 2}[name]].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _next_pane(self) -> None:
        panes = [self.binder, self.reader, *([self.notes] if self.notes.isVisible() else [])]
        here = QApplication.focusWidget()
        place = next((number for number, pane in enumerate(panes) if here and pane.isAncestorOf(here)), -1)
        self._panes()[(place + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _toggle_notes(self) -> None:
        shown = not self.notes.isVisible()
        self.notes.setVisible(shown)
        settings.NOTES_SHOWN.set(shown)
        self.actions_by_name["show_notes"].setChecked(shown)

    def _choose_scheme(self, scheme: Scheme) -> None:
        settings.SCHEME.set(scheme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_look(app, scheme)

    def _show_shortcuts(self) -> None:
        rows = [
            f"{action.text().replace('&', '').rstrip('…')}:  {action.shortcut().toString()}"
            for action in self.actions_by_name.values()
            if not action.shortcut().isEmpty()
        ]
        rows += [self.tr("Move in the book:  Alt and the arrow keys"), self.tr("Rename:  F2"), self.tr("Delete:  Del")]
        QMessageBox.information(self, self.tr("Keyboard Shortcuts"), "\n".join(rows))

    def _about(self) -> None:
        from briefbook import __version__

        text = self.tr("Briefbook {version}\n\nBriefing books from articles and your notes.").format(
            version=__version__
        )
        QMessageBox.about(self, self.tr("About Briefbook"), text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "toolbar"):
            refresh_icons(self.actions_by_name)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.files.when_saved(self._leave)
        if self._leaving:
            event.accept()

    _leaving = False

    def _leave(self) -> None:
        self._leaving = True
        self.exporting.cancel()
        settings.GEOMETRY.set(QByteArray(self.saveGeometry()))
        settings.SPLITTER.set(QByteArray(self.splitter.saveState()))
        if self.files.is_open:
            # What is closed is no longer asked about.
            self.files.is_open = False
        self.close()
