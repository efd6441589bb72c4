"""The source of an article beside its edited text: what was cut is marked, and can be brought back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from book.media import Media
from book.model import Article, Item
from book.richtext import Blocks, Figure, plain_text
from gui.fonts import square
from gui.jobs import Job
from gui.look import colours, icon
from importers.pieces import Piece, Whole

_PAUSE = 300


class Cuts(QObject):
    """Looks beside the window what an import cut of the article that is shown."""

    known = Signal(object)
    """The Whole of the article that is shown now; one without pieces where nothing is known."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        self._media = Media()
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)

    def show(self, item: Item | None, media: Media) -> None:
        """Look at another article, or at the same one as it is now."""
        article = item if isinstance(item, Article) and item.original is not None else None
        other = article is None or self._article is None or article.id != self._article.id
        same = article is not None and self._article is not None and article.body is self._article.body and not other
        self._article, self._media = article, media
        if other:
            self.known.emit(Whole())
        if not same:
            self._pause.start()

    def _look(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        article = self._article
        data = self._media.get(article.original.media) if article is not None and article.original else None
        if article is None or article.original is None or data is None:
            return
        kind, body = article.original.media_type, article.body
        self._job = Job(lambda: _whole(data, kind, body), self)
        self._job.done.connect(self._tell)
        self._job.start()

    def _tell(self, whole: Whole) -> None:
        self._job = None
        self.known.emit(whole)


class OriginalPane(QWidget):
    """The pieces of the source in reading order. `wanted` carries the index of a piece that is to come back."""

    wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = Whole()
        self.setMinimumWidth(220)
        self._title = QLabel(self)
        self._close = QToolButton(self)
        self._close.setIcon(icon("x"))
        self._close.setIconSize(square(16))
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close the source"))
        self._close.clicked.connect(lambda: self.closed.emit())
        self.model = _PieceModel(self)
        self.list = _Pieces(self._bring_back, self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("The source, and what was left out of it"))
        self.back = QPushButton(self.tr("Bring back"), self)
        self.back.clicked.connect(self._bring_back)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._refresh())
        self.list.doubleClicked.connect(lambda _index: self._bring_back())
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 8, 6)
        head.addWidget(self._title, 1)
        head.addWidget(self.back)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def show_whole(self, whole: Whole) -> None:
        """Show the pieces; the place in the list stays."""
        row = self.current_row()
        self._whole = whole
        self._title.setText(kept_words(whole, self))
        self.model.show_pieces(whole.pieces)
        first = next((index for index, piece in enumerate(whole.pieces) if not piece.is_kept), 0)
        at = min(row, len(whole.pieces) - 1) if row >= 0 else first
        self.list.setCurrentIndex(self.model.index(at, 0))
        self._refresh()

    def current_row(self) -> int:
        """The index of the piece that is chosen, -1 for none."""
        return self.list.currentIndex().row()

    def _bring_back(self) -> None:
        row = self.current_row()
        if 0 <= row < len(self._whole.pieces) and not self._whole.pieces[row].is_kept:
            self.wanted.emit(row)

    def _refresh(self) -> None:
        row = self.current_row()
        self.back.setEnabled(0 <= row < len(self._whole.pieces) and not self._whole.pieces[row].is_kept)


class _PieceModel(QAbstractListModel):
    """The pieces of a source as rows of text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pieces: tuple[Piece, ...] = ()

    def show_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Show others."""
        self.beginResetModel()
        self._pieces = pieces
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._pieces)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        piece = self._pieces[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                picture = self.tr("Picture") if isinstance(piece.block, Figure) else ""
                words = plain_text((piece.block,)) or picture
                return words if piece.is_kept else self.tr("Left out: {0}").format(words)
            case Qt.ItemDataRole.DecorationRole if not piece.is_kept:
                return icon("scissors", "accent")
            case Qt.ItemDataRole.ForegroundRole if piece.is_kept:
                return QColor(colours().secondary)
            case _:
                return None


class _Pieces(QListView):
    def __init__(self, open_piece: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._open = open_piece
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
            return
        super().keyPressEvent(event)


def kept_words(whole: Whole, widget: QWidget) -> str:
    """How much of the source the article holds, such as "Kept 812 of 1,040 words"."""
    number = widget.locale().toString
    return widget.tr("Kept {0} of {1} words").format(number(whole.words_kept), number(whole.words))


def _whole(data: bytes, kind: str, body: Blocks) -> Whole:
    # Reading pages takes a library that the window need not wait for.
    from importers.cuts import whole_source

    return whole_source(data, kind, body)
