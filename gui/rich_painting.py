"""What is drawn over and beside a text: the look of headings and links; bullets, numbers and rules in the margin.

None of it is kept in the document, so light and dark, and whatever a person joins or splits, come out right.
"""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
)

from gui.fonts import scaled
from gui.look import colours
from gui.nesting import InList, InQuote, Path
from gui.rich_edits import path_at
from gui.rich_format import Property, figure_of, has_picture, is_caption
from gui.rich_look import CAPTION_SIZE, HEADING_SIZES, INDENT
from gui.spelling_marks import SpellingMarks

_BULLETS = "•◦▪"
_QUOTE_RULE = 2
_MARKER_GAP = 8


class RichHighlighter(QSyntaxHighlighter):
    """Gives headings, captions, table heads and links their look, and wrong words their lines."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.marks: SpellingMarks | None = None

    @property
    def is_marking(self) -> bool:
        """Whether the change of the document that is told now is no more than lines below words."""
        return self.marks is not None and self.marks.drawing

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        base = _base_look(block)
        length = block.length() - 1
        if base is not None:
            self.setFormat(0, length, base)
        if not text:
            return
        for found in block.textFormats():
            if found.format.isAnchor():
                link = QTextCharFormat(base) if base is not None else QTextCharFormat()
                link.setForeground(QColor(colours().accent))
                link.setFontUnderline(True)
                self.setFormat(found.start, found.length, link)
        if self.marks is not None and self.marks.is_on:
            self.marks.mark(block, self.setFormat)


def _base_look(block: QTextBlock) -> QTextCharFormat | None:
    form = block.blockFormat()
    if level := form.headingLevel():
        look = QTextCharFormat()
        look.setProperty(QTextCharFormat.Property.FontPixelSize.value, scaled(HEADING_SIZES[min(level, 4)]))
        look.setFontWeight(QFont.Weight.DemiBold)
        return look
    if is_caption(block):
        look = QTextCharFormat()
        look.setFontFamilies([QGuiApplication.font().family()])
        look.setProperty(QTextCharFormat.Property.FontPixelSize.value, scaled(CAPTION_SIZE))
        look.setForeground(QColor(colours().secondary))
        return look
    if cell := form.intProperty(Property.CELL):
        look = QTextCharFormat()
        look.setProperty(QTextCharFormat.Property.FontPixelSize.value, scaled(CAPTION_SIZE + 1))
        if cell > 1:
            look.setFontWeight(QFont.Weight.DemiBold)
        return look
    return None


def paint_margins(painter: QPainter, document: QTextDocument, visible: QRectF) -> None:
    """Draw bullets, numbers and quote rules for what is visible; both in the document's own coordinates."""
    labels: dict[int, str] | None = None
    layout = document.documentLayout()
    for block in _visible_blocks(document, visible):
        path = path_at(block)
        _paint_badges(painter, block)
        if not path:
            _paint_prompt(painter, block)
            continue
        if labels is None:
            labels = marker_labels(document)
        rect = layout.blockBoundingRect(block)
        _paint_quotes(painter, block, path, rect)
        if label := labels.get(block.blockNumber()):
            _paint_marker(painter, block, label, rect)
        _paint_prompt(painter, block)


def _visible_blocks(document: QTextDocument, visible: QRectF) -> Iterator[QTextBlock]:
    layout = document.documentLayout()
    position = layout.hitTest(QPointF(visible.center().x(), visible.top()), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(position, 0))
    if block.previous().isValid():
        block = block.previous()
    while block.isValid() and layout.blockBoundingRect(block).top() <= visible.bottom():
        yield block
        block = block.next()


def marker_labels(document: QTextDocument) -> dict[int, str]:
    """The bullet or number of every paragraph that begins a list entry, by the number of its block."""
    labels: dict[int, str] = {}
    counts: dict[int, int] = {}
    before: Path = ()
    block = document.begin()
    while block.isValid():
        path = path_at(block)
        for depth, step in enumerate(path):
            if not isinstance(step, InList) or before[: depth + 1] == path[: depth + 1]:
                continue
            goes_on = len(before) > depth and before[:depth] == path[:depth] and _same_list(before[depth], step)
            counts[step.list_id] = counts.get(step.list_id, step.start - 1) + 1 if goes_on else step.start
            lists_deep = sum(isinstance(each, InList) for each in path[: depth + 1])
            bullet = _BULLETS[(lists_deep - 1) % len(_BULLETS)]
            labels[block.blockNumber()] = bullet if step.style == "bullet" else f"{counts[step.list_id]}."
        before = path
        block = block.next()
    return labels


def _same_list(step: object, other: InList) -> bool:
    return isinstance(step, InList) and step.list_id == other.list_id


def _paint_marker(painter: QPainter, block: QTextBlock, label: str, rect: QRectF) -> None:
    line = block.layout().lineAt(0)
    if not line.isValid():
        return
    font = QFont(block.document().defaultFont())
    painter.setFont(font)
    painter.setPen(QColor(colours().secondary))
    baseline = rect.top() + line.y() + line.ascent()
    width = painter.fontMetrics().horizontalAdvance(label)
    if block.textDirection() == Qt.LayoutDirection.RightToLeft:
        x = rect.left() + line.x() + line.width() + _MARKER_GAP
    else:
        x = rect.left() + line.x() - _MARKER_GAP - width
    painter.drawText(QPointF(x, baseline), label)


def _paint_quotes(painter: QPainter, block: QTextBlock, path: Path, rect: QRectF) -> None:
    following = block.next()
    after = path_at(following) if following.isValid() else ()
    for depth, step in enumerate(path):
        if not isinstance(step, InQuote):
            continue
        bottom = rect.bottom()
        if after[: depth + 1] == path[: depth + 1]:
            bottom = block.document().documentLayout().blockBoundingRect(following).top()
        inset = depth * INDENT + 6
        root = block.document().rootFrame().frameFormat()
        if block.textDirection() == Qt.LayoutDirection.RightToLeft:
            x = block.document().textWidth() - root.rightMargin() - inset - _QUOTE_RULE
        else:
            x = root.leftMargin() + inset
        painter.fillRect(QRectF(x, rect.top(), _QUOTE_RULE, bottom - rect.top()), QColor(colours().hairline))


def _paint_prompt(painter: QPainter, block: QTextBlock) -> None:
    if block.length() > 1 or not is_caption(block) or not has_picture(block.previous()):
        # Qt keeps no line for the empty caption of a table until something is written in it.
        return
    if QTextCursor(block.next()).currentTable() is not None:
        # Nor for an empty paragraph before a table.
        return
    line = block.layout().lineAt(0)
    rect = block.document().documentLayout().blockBoundingRect(block)
    font = QFont(QGuiApplication.font())
    font.setPixelSize(scaled(CAPTION_SIZE))
    painter.setFont(font)
    painter.setPen(QColor(colours().secondary))
    words = QCoreApplication.translate("RichEditor", "Caption")
    painter.drawText(QPointF(rect.left() + line.x(), rect.top() + line.y() + line.ascent()), words)


def _paint_badges(painter: QPainter, block: QTextBlock) -> None:
    """Say on a picture how it is marked, and that nobody has said what it shows."""
    if not has_picture(block):
        return
    rect = block.document().documentLayout().blockBoundingRect(block)
    font = QFont(QGuiApplication.font())
    font.setPixelSize(scaled(CAPTION_SIZE - 1))
    painter.setFont(font)
    mute = QCoreApplication.translate("RichEditor", "No description")
    for found in block.textFormats():
        if not found.format.isImageFormat():
            continue
        figure = figure_of(found.format.toImageFormat())
        words = " · ".join(part for part in (figure.marking, "" if figure.alt.strip() else mute) if part)
        if not words:
            continue
        line = block.layout().lineForTextPosition(found.start)
        start, end = sorted(_x_of(line, place) for place in (found.start, found.start + 1))
        width = painter.fontMetrics().horizontalAdvance(words) + 16
        bottom = rect.top() + line.y() + line.ascent()
        badge = QRectF(rect.left() + start + 8, bottom - 30, min(width, end - start - 16), 22)
        if badge.width() < width or line.height() < badge.height() + 16:
            continue
        painter.setPen(QColor(colours().hairline))
        painter.setBrush(QColor(colours().window))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(QColor(colours().text))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)


def _x_of(line: QTextLine, place: int) -> float:
    return cast(tuple[float, int], line.cursorToX(place))[0]
