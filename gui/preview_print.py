"""Printing the pages of the preview on a printer."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QRect, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

_MOST_DOTS = 300
"""Dots per inch; more makes pages slow without making them sharper to the eye."""


class Printing(QObject):
    """One print run: a page at a time, so that the window stays awake."""

    progress = Signal(int, int)
    ended = Signal(bool)
    """Whether all pages went to the printer."""

    def __init__(self, document: QPdfDocument, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._printer = printer
        self._painter = QPainter()
        self._pages = pages_to_print(printer, document.pageCount())
        self._done = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._print_next)

    def start(self) -> None:
        """Begin; the outcome is told by `ended`."""
        size = self._document.pagePointSize(0)
        landscape = size.width() > size.height()
        self._printer.setPageSize(QPageSize(size.transposed() if landscape else size, QPageSize.Unit.Point))
        orientation = QPageLayout.Orientation
        self._printer.setPageOrientation(orientation.Landscape if landscape else orientation.Portrait)
        self._printer.setFullPage(True)
        if self._pages and self._painter.begin(self._printer):
            self._timer.start()
        else:
            self.ended.emit(False)

    def cancel(self) -> None:
        """Stop after the page that is being drawn."""
        if self._timer.isActive():
            self._timer.stop()
            self._printer.abort()
            self._painter.end()
            self.ended.emit(False)

    def _print_next(self) -> None:
        if self._done:
            self._printer.newPage()
        page = self._pages[self._done]
        dots = min(self._printer.resolution(), _MOST_DOTS)
        size = (self._document.pagePointSize(page) * dots / 72).toSize()
        paper = self._painter.viewport()
        picture = self._document.render(page, size)
        self._painter.drawImage(_fitted(QSizeF(size), paper), picture)
        self._done += 1
        self.progress.emit(self._done, len(self._pages))
        if self._done == len(self._pages):
            self._timer.stop()
            self._painter.end()
            self.ended.emit(True)


def pages_to_print(printer: QPrinter, count: int) -> list[int]:
    """The pages that were chosen in the dialog, counted from 0, in the order of printing."""
    first, last = 1, count
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = printer.fromPage(), min(printer.toPage() or count, count)
    pages = list(_from_one(first, last))
    return pages[::-1] if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst else pages


def _from_one(first: int, last: int) -> Iterator[int]:
    return (number - 1 for number in range(max(first, 1), last + 1))


def _fitted(size: QSizeF, paper: QRect) -> QRect:
    shown = size.scaled(QSizeF(paper.size()), Qt.AspectRatioMode.KeepAspectRatio).toSize()
    place = QRect(paper.topLeft(), shown)
    place.moveCenter(paper.center())
    return place


def print_dialog(count: int, parent: QWidget) -> QPrintDialog:
    """The system's dialog for this many pages; `printer()` says what was chosen."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.destroyed.connect(lambda: printer)  # The dialog only points at its printer: this holds it for as long.
    option = QAbstractPrintDialog.PrintDialogOption
    dialog.setOption(option.PrintPageRange)
    dialog.setOption(option.PrintCurrentPage, False)
    dialog.setMinMax(1, max(count, 1))
    dialog.setFromTo(1, max(count, 1))
    return dialog
