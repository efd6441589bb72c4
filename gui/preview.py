"""The right of the window: the true pages of the book, made anew while it changes."""

from time import monotonic

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from book.model import Book
from exporters.parts import Choices, Layout
from exporters.preview import Anchor, Built
from gui.empty_state import EmptyState
from gui.export_choice import last_pages
from gui.fonts import square
from gui.look import icon
from gui.messages import MessageBar
from gui.open_book import OpenBook
from gui.pointed_text import open_link
from gui.preview_bar import PreviewBar
from gui.preview_builder import PreviewBuilder
from gui.preview_find import PreviewFind
from gui.preview_pages import PageView
from gui.preview_print import Printing, print_dialog
from gui.preview_side import PreviewSide

_SOONEST, _LATEST = 40, 300
"""Milliseconds between an edit and the build: half as long as the last build took, within these. The editor has waited
for a pause already, and a newer build supersedes an older one."""
_QUIET = 350
"""Milliseconds that a build may take before "Updating…" is shown."""


class PreviewPane(QWidget):
    """Shows what an export would print. It builds only while it can be seen."""

    item_clicked = Signal(str)
    """The id of the item or section on whose pages was clicked."""
    close_asked = Signal()

    def __init__(self, open_book: OpenBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self.built: Built | None = None
        """What is shown; None before the first build."""
        self._book: Book | None = None
        self._layout = Layout()
        self._wanted = ""
        self._first_page = 0
        self._asked_at = 0.0
        self._took = 0
        self._buffer: QBuffer | None = None
        self._printing: Printing | None = None
        self._print_when_built = False
        self.builder = PreviewBuilder(self)
        self.pages = PageView(self)
        self.pages.setAccessibleName(self.tr("Pages of the book"))
        self.side = PreviewSide(self)
        self.side.hide()
        self.find_row = PreviewFind(self.pages, self)
        self.bar = PreviewBar(self.pages, self)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(icon("x"))
        self.close_button.setIconSize(square(16))
        self.close_button.setToolTip(self.tr("Close the preview"))
        self.close_button.setAccessibleName(self.tr("Close the preview"))
        self.messages = MessageBar(self)
        self.empty = EmptyState("book-open", self.tr("The pages appear here as they will be printed."), parent=self)
        self.updating = QLabel(self.tr("Updating…"), self.pages)
        self.updating.setObjectName("updating")
        self.updating.hide()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._build)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(self._show_updating)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.side)
        split.addWidget(self.pages)
        split.setSizes([190, 500])
        split.setStretchFactor(1, 1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 8, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        column.addWidget(self.messages)
        column.addWidget(self.stack, 1)
        column.addWidget(self.find_row)

    def _connect(self) -> None:
        self._open_book.changed.connect(self._on_changed)
        self.builder.built.connect(self._show)
        self.builder.failed.connect(self._fail)
        self.builder.found.connect(self.find_row.show_hits)
        self.find_row.words_changed.connect(self.builder.find)
        self.pages.clicked.connect(self._click)
        self.pages.link_clicked.connect(open_link)
        self.pages.page_changed.connect(self.side.show_page)
        self.side.place_asked.connect(self.pages.jump_to)
        self.bar.side.toggled.connect(self.side.setVisible)
        self.bar.search.triggered.connect(self.find_row.open_bar)
        self.bar.to_printer.triggered.connect(self.ask_printer)
        self.close_button.clicked.connect(lambda: self.close_asked.emit())
        self.bar.edition_changed.connect(self.refresh)

    # Building

    def refresh(self) -> None:
        """Make the pages anew now."""
        self._book = None
        if self.isVisible():
            self._build()

    def follow_export(self) -> None:
        """Show the pages as the last export laid them out, if they are not yet."""
        if self.built is not None and self._layout != self._layout_now():
            self.refresh()

    def _layout_now(self) -> Layout:
        """How the last PDF of the book was made up. Theme and paper are the book's own here."""
        return replace(last_pages(self._open_book.book.id).layout, contents_only=False)

    def _on_changed(self, old: Book, new: Book) -> None:
        if old.id != new.id:
            self._forget()
        self.bar.show_editions(new.editions)
        if self.isVisible() and new is not self._book:
            self._pause.start(self._patience())

    def _forget(self) -> None:
        """Another book is open: nothing of the old one may be seen, or kept in the other process."""
        self._pause.stop()
        self.builder.stop()
        self.built = self._book = None
        self._first_page = 0
        self.messages.hide()
        self._hide_updating()
        self.stack.setCurrentWidget(self.empty)

    def _patience(self) -> int:
        return min(max(self._took // 2, _SOONEST), _LATEST)

    def _build(self) -> None:
        self._pause.stop()
        book = self._open_book.book
        if book is self._book:
            return
        self._book = book
        self._asked_at = monotonic()
        self._quiet.start(_QUIET if self.built else 0)
        self._layout = self._layout_now()
        choices = Choices(edition=self.bar.edition(), layout=self._layout)
        self.builder.build(book, self._open_book.media, choices)

    def _show(self, built: Built) -> None:
        self._took = round((monotonic() - self._asked_at) * 1000)
        self._hide_updating()
        self.messages.hide()
        place = self._moved_place(built) if self.built else (min(self._first_page, len(built.pages) - 1), 0.0)
        self._first_page = 0
        # The document reads from the buffer as long as it lives, and both from these bytes.
        buffer = QBuffer(self)
        buffer.setData(QByteArray(built.pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument(self.pages)
        document.load(buffer)
        self.built = built
        sizes = [QSizeF(page.width, page.height) for page in built.pages]
        self.side.show_document(document, built.pages, built.outline)
        self.stack.setCurrentIndex(1)
        self.pages.show_document(document, sizes, place)
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer
        self.bar.show_pages(tuple(page.label for page in built.pages))
        self.find_row.search()
        if self._wanted:
            self.show_thing(self._wanted)
        if self._print_when_built:
            self._print_when_built = False
            self._ask_printer()

    def _fail(self, what: str) -> None:
        self._hide_updating()
        self._book = None
        self._print_when_built = False
        self.messages.show_text(what, "trouble", (self.tr("Try again"), self.refresh))

    def _show_updating(self) -> None:
        if self.built is None:
            self.stack.setCurrentWidget(self.empty)
        self.updating.adjustSize()
        self.updating.move(max(self.pages.width() - self.updating.width() - 24, 8), 12)
        self.updating.show()

    def _hide_updating(self) -> None:
        self._quiet.stop()
        self.updating.hide()

    def stop(self) -> None:
        """End what runs beside the window."""
        self._pause.stop()
        self.builder.stop()
        if self._printing is not None:
            self._printing.cancel()

    # Places

    def _moved_place(self, built: Built) -> tuple[int, float]:
        """The place that is at the top now, in the new pages: as far behind its anchor as it was before."""
        page, y = self.pages.place()
        before = self._anchor_at(page, y)
        after = next((anchor for anchor in built.anchors if before and anchor.name == before.name), None)
        if before is not None and after is not None:
            same_page = page == before.page
            page += after.page - before.page
            y += after.y - before.y if same_page else 0
        return min(max(page, 0), len(built.pages) - 1), y

    def _anchor_at(self, page: int, y: float) -> Anchor | None:
        """The part of the book that a place on a page belongs to."""
        anchors = self.built.anchors if self.built else ()
        at = [anchor for anchor in anchors if (anchor.page, anchor.y) <= (page, y)]
        if at:
            return at[-1]
        return anchors[0] if anchors else None

    def _click(self, page: int, point: QPointF) -> None:
        anchor = self._anchor_at(page, point.y())
        if anchor is not None:
            self._wanted = ""
            self.item_clicked.emit(anchor.name)

    def begin_at(self, page: int) -> None:
        """Show the first pages that are built from this one on, counted from 0."""
        if self.built is None:
            self._first_page, self._wanted = page, ""

    def show_thing(self, thing_id: str) -> None:
        """Bring the pages of an item or section into sight, unless they are; what is not printed changes nothing."""
        self._wanted = ""
        if self.built is None:
            self._wanted = thing_id
            return
        anchor = next((anchor for anchor in self.built.anchors if anchor.name == thing_id), None)
        if anchor is None:
            return
        here = self._anchor_at(*self.pages.reading_place())
        if here is None or here.name != thing_id:
            self.pages.jump_to(anchor.page, max(anchor.y - 40, 0) if anchor.y > 120 else 0)

    # Printing

    def ask_printer(self) -> None:
        """Ask for a printer, once the pages are those of the book as it is."""
        if self._printing is not None:
            return
        if self._open_book.book is self._book and not self.builder.busy and self.built is not None:
            self._ask_printer()
        else:
            self._print_when_built = True
            self._build()

    def _ask_printer(self) -> None:
        dialog = print_dialog(self.pages.document.pageCount(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print(dialog))
        dialog.setModal(True)
        dialog.show()

    def _print(self, dialog: QPrintDialog) -> None:
        self._printing = printing = Printing(self.pages.document, dialog.printer(), self)
        printing.progress.connect(
            lambda done, everything: self.messages.show_text(
                self.tr("Printing page {done} of {everything}…").format(done=done, everything=everything),
                "note",
                (self.tr("Cancel"), printing.cancel),
            )
        )
        printing.ended.connect(self._printed)
        printing.start()

    def _printed(self, complete: bool) -> None:
        self._printing = None
        if complete:
            self.messages.hide()
        else:
            self.messages.show_text(self.tr("The printer did not take all pages."), "trouble")

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.bar.show_editions(self._open_book.book.editions)
        self._pause.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.updating.isVisible():
            self._show_updating()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.bar.refresh_icons()
            self.close_button.setIcon(icon("x"))
