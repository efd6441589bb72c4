"""How the pictures of a text are laid out and drawn: never wider than their column, and smooth on every screen."""

from typing import Any, cast

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPyTextObject, QTextDocument, QTextFormat

from gui.rich_format import Property
from gui.safe_document import SafeDocument

WHOLE_COLUMN = 640
"""The most that a picture is wide in the window, in pixels."""

_MOST = 40
"""So many pictures are kept in the size in which they are drawn."""


class PictureObject(QPyTextObject):
    """Lays out and draws the pictures of a SafeDocument, where Qt would let them run out of a narrow column and leave
    pixels out to make them smaller."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._scaled: dict[tuple[int, int, int], QPixmap] = {}

    def intrinsicSize(self, *of: Any) -> QSizeF:
        """The size of a picture, from its document, its position in there and its format."""
        document, position, form = cast(tuple[SafeDocument, int, QTextFormat], of)
        image = document.image(form.toImageFormat().name())
        percent = form.intProperty(Property.PERCENT)
        wanted = WHOLE_COLUMN * percent / 100 if percent else min(image.width(), WHOLE_COLUMN)
        width = max(min(wanted, _column(document, position)), 1)
        return QSizeF(width, width * image.height() / image.width())

    def drawObject(self, painter: QPainter, *what: Any) -> None:
        """Draw a picture, from its rectangle, its document, its position in there and its format."""
        rect, document, _, form = cast(tuple[QRectF, SafeDocument, int, QTextFormat], what)
        image = document.image(form.toImageFormat().name())
        size = (rect.size() * painter.device().devicePixelRatioF()).toSize()
        key = (image.cacheKey(), size.width(), size.height())
        if key not in self._scaled:
            if len(self._scaled) >= _MOST:
                self._scaled.clear()
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._scaled[key] = QPixmap.fromImage(scaled)
        pixmap = self._scaled[key]
        painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))


def _column(document: QTextDocument, position: int) -> float:
    """How wide a picture at this position may be."""
    if document.textWidth() <= 0:
        return WHOLE_COLUMN
    frame = document.rootFrame().frameFormat()
    indent = document.findBlock(position).blockFormat().indent() * document.indentWidth()
    return document.textWidth() - frame.leftMargin() - frame.rightMargin() - indent
