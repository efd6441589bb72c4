"""What lies under the pointer or the cursor in a text: links, pictures and footnotes are told, and opened."""

from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from book.references import SCHEME as REFERENCE
from book.richtext import Spans, text_of
from gui.footnote_marks import mark_before, mark_behind, note_at, selected_mark
from gui.pasting import is_web_address
from gui.rich_document import RichDocument
from gui.rich_format import has_picture


class PointedText(QTextEdit):
    """Shows in tips where links lead and what footnotes say. Ctrl+click opens a link, a double click the rest."""

    picture_opened = Signal()
    """A picture was double-clicked; the cursor stands beside it."""
    footnote_opened = Signal()
    """The mark of a footnote, which is selected, was double-clicked, or Enter pressed on it."""

    def __init__(self, document: RichDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        document.setParent(self)
        self.setDocument(document)
        document.lay_out_pictures()
        self.mark_numbers = document.draw_marks()
        self.setMouseTracking(True)
        self.cursorPositionChanged.connect(self._announce_note)

    def _announce_note(self) -> None:
        """Say the footnote whose mark is selected or comes next, which a screen reader has no words for."""
        cursor = self.textCursor()
        mark = selected_mark(cursor) if cursor.hasSelection() else mark_behind(cursor)
        if mark is not None and self.hasFocus():
            said = self.tr("Footnote {0}: {1}").format(
                self.mark_numbers.at(mark.selectionStart()), text_of(note_at(mark))
            )
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def mark_at_point(self, point: QPoint) -> QTextCursor | None:
        """A cursor that selects the mark of a footnote at a point of the viewport; None where there is none."""
        near = self.cursorForPosition(point)
        for mark in (mark_before(near), mark_behind(near)):
            if mark is not None and self._rect_of(mark).contains(point):
                return mark
        return None

    def _rect_of(self, mark: QTextCursor) -> QRect:
        ends = QTextCursor(mark), QTextCursor(mark)
        ends[0].setPosition(mark.selectionStart())
        return self.cursorRect(ends[0]).united(self.cursorRect(ends[1]))

    def tell_note(self) -> None:
        """Show in a tip what the footnote says whose mark is selected."""
        if mark := selected_mark(self.textCursor()):
            place = self.viewport().mapToGlobal(self._rect_of(mark).bottomLeft())
            QToolTip.showText(place, note_tip(note_at(mark)), self.viewport())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            open_link(self.anchorAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if mark := self.mark_at_point(event.position().toPoint()):
            self.setTextCursor(mark)
            self.footnote_opened.emit()
            return
        place = self.document().documentLayout().hitTest(self._on_page(event), Qt.HitTestAccuracy.ExactHit)
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(place, 0))
        if place < 0 or not has_picture(cursor.block()):
            super().mouseDoubleClickEvent(event)
            return
        self.setTextCursor(cursor)
        self.picture_opened.emit()

    def _on_page(self, event: QMouseEvent) -> QPointF:
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return event.position() + scrolled

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        opens = (held and self.anchorAt(point)) or self.mark_at_point(point)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.IBeamCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: Any) -> None:
        if mark := self.mark_at_point(event.pos()):
            QToolTip.showText(event.globalPos(), note_tip(note_at(mark)), self.viewport())
            return
        link = self.anchorAt(event.pos())
        if not link:
            QToolTip.hideText()
            return
        if link.startswith(REFERENCE):
            QToolTip.showText(event.globalPos(), self.tr("Printed with the number of the item"), self.viewport())
            return
        # The address is shown as plain text: Qt would read a tip that begins like HTML as HTML.
        way = self.tr("Ctrl+click to open")
        QToolTip.showText(event.globalPos(), f"<p>{escape(link)}<br>{way}</p>", self.viewport())


def note_tip(note: Spans) -> str:
    """The words of a footnote as a tip: wrapped where they are long, and never read as HTML."""
    return f"<p>{escape(text_of(note)).replace(chr(10), '<br>')}</p>"


def open_link(link: str) -> None:
    """Open a web or mail address that a person clicked; nothing else is ever opened."""
    if is_web_address(link):
        QDesktopServices.openUrl(QUrl(link))
