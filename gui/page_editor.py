"""The editor as a page: a column of text in the middle, with the facts of the article above it, scrolling together."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from book.media import Media
from gui.editor import RichEditor

COLUMN = 720
"""The widest column of text, in pixels: about 85 characters."""
_SIDE = 24
_NARROW_SIDE = 12
_NARROW = 480
_TOP = 16
_BELOW_HEAD = 20
_BOTTOM = 96
"""Room below the last line, so that it can be read at the middle of the pane."""


class PageEditor(RichEditor):
    """A RichEditor with a head: any widget, as wide as the column, that scrolls with the text."""

    _head: QWidget | None = None
    # Qt filters events of the viewport before the constructor is through.

    def __init__(self, head: QWidget, media: Media, parent: QWidget | None = None) -> None:
        super().__init__(media, parent)
        self._head = head
        head.setParent(self.viewport())
        head.installEventFilter(self)
        head.show()
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._head and event.type() == QEvent.Type.LayoutRequest:
            self._lay_out()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        if self._head is None:
            return
        width = self.viewport().width()
        side = _NARROW_SIDE if width < _NARROW else _SIDE
        column = min(width - 2 * side, COLUMN)
        side = (width - column) // 2
        layout = self._head.layout()
        height = layout.totalHeightForWidth(column) if layout and layout.hasHeightForWidth() else -1
        height = max(height, self._head.sizeHint().height())
        self._head.setGeometry(side, _TOP - self.verticalScrollBar().value(), column, height)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        margins = (side, _TOP + height + _BELOW_HEAD, side, _BOTTOM)
        if margins != (form.leftMargin(), form.topMargin(), form.rightMargin(), form.bottomMargin()):
            form.setLeftMargin(margins[0])
            form.setTopMargin(margins[1])
            form.setRightMargin(margins[2])
            form.setBottomMargin(margins[3])
            frame.setFrameFormat(form)
