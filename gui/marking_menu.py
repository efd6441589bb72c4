"""The menu that marks what is chosen with a level of the book's scheme."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from book.errors import BriefbookError
from book.marking import Scheme, load_scheme
from book.model import Book

_DOT = 10


def label_only() -> str:
    """What has to be said wherever a marking is chosen."""
    return QCoreApplication.translate(
        "MarkingMenu", "A marking is a printed label. It does not encrypt, lock or protect anything."
    )


def scheme_of(book: Book) -> Scheme | None:
    """The scheme of a book's markings; None for free words, and for one that this computer does not have."""
    try:
        return load_scheme(book.scheme)
    except BriefbookError:
        return None


class MarkingMenu(QMenu):
    """No marking, the levels of the scheme, or words of one's own."""

    chosen = Signal(str)

    def __init__(self, book: Callable[[], Book], current: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self._book = book
        self._current = current
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what the scheme of the book has."""
        self.clear()
        current = self._current()
        self._offer(self.tr("No marking"), "", current)
        scheme = scheme_of(self._book())
        levels = scheme.levels if scheme else ()
        if levels:
            self.addSeparator()
        for level in levels:
            self._offer(level.name, level.name, current, dot(level.colour))
        names = ["", *(level.name for level in levels)]
        if current not in names:
            self._offer(current, current, current)
        self.addSeparator()
        other = self.addAction(self.tr("With caveats…") if levels else self.tr("Write a marking…"))
        other.triggered.connect(lambda: self._ask(current))
        note = self.addAction(self.tr("A printed label, no protection"))
        note.setToolTip(label_only())
        note.setEnabled(False)

    def _offer(self, text: str, marking: str, current: str, icon: QIcon | None = None) -> None:
        action = self.addAction(icon, text) if icon else self.addAction(text)
        action.setCheckable(True)
        action.setChecked(marking == current)
        action.triggered.connect(lambda: self.chosen.emit(marking))

    def _ask(self, current: str) -> None:
        label = self.tr("Level and caveats, such as SECRET//NOFORN") if scheme_of(self._book()) else self.tr("Marking")
        text, sure = QInputDialog.getText(self.parentWidget(), self.tr("Marking"), label, text=current)
        if sure:
            self.chosen.emit(" ".join(text.split()))


def dot(colour: str) -> QIcon:
    """A spot of a colour, beside a level's name."""
    pixmap = QPixmap(_DOT * 2, _DOT * 2)
    pixmap.fill(QColor(0, 0, 0, 0))
    pixmap.setDevicePixelRatio(2)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colour))
    painter.setPen(QColor(colour))
    painter.drawEllipse(1, 1, _DOT - 2, _DOT - 2)
    painter.end()
    return QIcon(pixmap)
