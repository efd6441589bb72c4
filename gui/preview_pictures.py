"""The pictures of the pages of a PDF: drawn beside the window when they are wanted, and kept for a while."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

_KEPT = 24
"""Pictures of pages that are kept; a page at reading size takes four megabytes."""


class PagePictures(QObject):
    """The pictures of one document at a time."""

    drawn = Signal(int)
    """A page that was blank, old or of another size has its picture now."""

    def __init__(self, in_sight: Callable[[], Collection[int]], parent: QObject) -> None:
        """`in_sight` gives the pages whose pictures are never let go."""
        super().__init__(parent)
        self._in_sight = in_sight
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take)
        self._pictures: dict[int, QImage] = {}
        self._asked: dict[int, tuple[int, QSize]] = {}
        self._fresh: set[int] = set()

    def begin(self, document: QPdfDocument, old: Mapping[int, QImage | None]) -> None:
        """Draw another document; `old` are pictures to be shown until the new ones are there."""
        self._renderer.setDocument(document)
        self._asked.clear()
        self._fresh.clear()
        self._pictures = {page: picture for page, picture in old.items() if picture is not None}

    def age(self) -> None:
        """Take every picture for one of another size."""
        self._fresh.clear()

    def of(self, page: int) -> QImage | None:
        """The picture of a page, be it an old one."""
        return self._pictures.get(page)

    def want(self, page: int, size: QSize) -> None:
        """Have a page drawn in a size, in pixels of the screen, unless it is."""
        known = self._asked.get(page)
        if page not in self._fresh and not (known and known[1] == size):
            self._asked[page] = (self._renderer.requestPage(page, size), size)

    def _take(self, page: int, _size: QSize, picture: QImage, _options: object, number: int) -> None:
        if page not in self._asked or self._asked[page][0] != number:
            return
        del self._asked[page]
        self._pictures.pop(page, None)
        self._pictures[page] = picture
        self._fresh.add(page)
        in_sight = set(self._in_sight())
        for old in [known for known in self._pictures if known not in in_sight][: max(len(self._pictures) - _KEPT, 0)]:
            del self._pictures[old]
            self._fresh.discard(old)
        self.drawn.emit(page)
