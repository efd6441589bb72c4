"""Files that are dropped on the window beside the tree: a book is opened, all else comes where the tree stands."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class Dropping(QObject):
    """Takes what is dropped on a window where no pane wants it. `open_file` opens a book, `collect` takes other files
    where `may_collect` says so."""

    def __init__(
        self,
        window: QWidget,
        open_file: Callable[[Path], object],
        collect: Callable[[QMimeData], object],
        may_collect: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._open_file = open_file
        self._collect = collect
        self._may_collect = may_collect
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = (QEvent.Type.DragEnter, QEvent.Type.DragMove)
        if event.type() not in (*moves, QEvent.Type.Drop) or not isinstance(event, QDropEvent):
            return False
        mime = event.mimeData()
        book = book_in(mime)
        if book is None and not (local_files(mime) and self._may_collect()):
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            if book is not None:
                self._open_file(book)
            else:
                self._collect(mime)
        return True


def local_files(mime: QMimeData) -> list[Path]:
    """The files of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def book_in(mime: QMimeData) -> Path | None:
    """The book that is dragged, if it comes alone."""
    files = local_files(mime)
    return files[0] if len(files) == 1 and files[0].suffix.lower() == ".briefbook" else None
