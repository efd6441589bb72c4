"""How the marks of footnotes are laid out and drawn: as raised numbers."""

from typing import Any, cast

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from gui.look import colours
from gui.mark_numbers import MarkNumbers

_SIZE = 0.68
_RAISED = 0.36
"""Size and height of the number above the line, in sizes of the text around it."""
_STEP = 2
"""Pixels of a wave, across and down."""
_GAP = 1.0
"""Pixels on each side of the number."""


class MarkObject(QPyTextObject):
    """Lays out and draws the marks of one document."""

    def __init__(self, numbers: MarkNumbers, parent: QObject) -> None:
        super().__init__(parent)
        self._numbers = numbers

    def intrinsicSize(self, *of: Any) -> QSizeF:
        """The size of a mark, from its document, its position in there and its format."""
        document, position, form = cast(tuple[QTextDocument, int, QTextFormat], of)
        # It stands on the line, and is as high as the letters, so that lines keep their distance.
        size = QFontMetricsF(_font(document, form))
        return QSizeF(size.horizontalAdvance(str(self._numbers.at(position))) + 2 * _GAP, size.ascent())

    def drawObject(self, painter: QPainter, *what: Any) -> None:
        """Draw a mark, from its rectangle, its document, its position in there and its format."""
        rect, document, position, form = cast(tuple[QRectF, QTextDocument, int, QTextFormat], what)
        font = _font(document, form)
        raised = _RAISED / _SIZE * font.pixelSize()
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(colours().accent))
        painter.drawText(QPointF(rect.left() + _GAP, rect.bottom() - raised), str(self._numbers.at(position)))
        if form.toCharFormat().underlineStyle() == QTextCharFormat.UnderlineStyle.SpellCheckUnderline:
            painter.setPen(form.toCharFormat().underlineColor())
            painter.drawPolyline(_wave(rect.left(), rect.right(), rect.bottom() - raised + 2))
        painter.restore()


def _wave(left: float, right: float, top: float) -> list[QPointF]:
    """The line below a number whose footnote has a wrong word."""
    steps = round((right - left) / _STEP)
    return [QPointF(left + _STEP * step, top + _STEP * (step % 2)) for step in range(steps + 1)]


def _font(document: QTextDocument, form: QTextFormat) -> QFont:
    """That of the number: of the text around it, which may be a heading or a caption, but smaller."""
    font = QFont(document.defaultFont())
    around = form.intProperty(QTextFormat.Property.FontPixelSize.value) or font.pixelSize()
    font.setPixelSize(max(round(around * _SIZE), 1))
    return font
