"""A picture with a frame around the part of it that is shown, which the mouse can change."""

from typing import Literal

from PySide6.QtCore import QMargins, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from book.normal_form import LEAST_LEFT, normal_crop
from book.richtext import Crop
from gui.look import colours

Edge = Literal["left", "top", "right", "bottom"]
ALL_EDGES: frozenset[Edge] = frozenset({"left", "top", "right", "bottom"})

_MARGIN = 8
_AROUND = QMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
_ROOM = QSize(404, 304)
"""What a picture may take of a dialog that has not been made larger."""
_REACH = 12
"""So near to an edge, in pixels, a press takes hold of it."""
_HANDLE = 10
_CUT_OFF = QColor(0, 0, 0, 150)
_CURSORS: dict[frozenset[Edge], Qt.CursorShape] = {
    frozenset({"left"}): Qt.CursorShape.SizeHorCursor,
    frozenset({"right"}): Qt.CursorShape.SizeHorCursor,
    frozenset({"top"}): Qt.CursorShape.SizeVerCursor,
    frozenset({"bottom"}): Qt.CursorShape.SizeVerCursor,
    frozenset({"left", "top"}): Qt.CursorShape.SizeFDiagCursor,
    frozenset({"right", "bottom"}): Qt.CursorShape.SizeFDiagCursor,
    frozenset({"right", "top"}): Qt.CursorShape.SizeBDiagCursor,
    frozenset({"left", "bottom"}): Qt.CursorShape.SizeBDiagCursor,
    ALL_EDGES: Qt.CursorShape.SizeAllCursor,
}


class CropFrame(QWidget):
    """Shows a whole picture, darkened where it is cut off. `dragged` carries the crop that a drag asks for; whoever
    listens gives it back with `show_crop`."""

    dragged = Signal(Crop)

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._scaled = QPixmap()
        self._crop = Crop()
        self._held: frozenset[Edge] = frozenset()
        self._pressed = (QPointF(), Crop())
        self.setMouseTracking(True)
        self.setMinimumSize(280, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return self._image.size().scaled(_ROOM, Qt.AspectRatioMode.KeepAspectRatio).grownBy(_AROUND)

    def show_crop(self, crop: Crop) -> None:
        """Put the frame around what this leaves."""
        self._crop = crop
        self.update()

    def picture_rect(self) -> QRectF:
        """Where the whole picture stands in the widget."""
        room = self.rect().marginsRemoved(_AROUND)
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = room.left() + (room.width() - size.width()) // 2
        return QRectF(left, room.top() + (room.height() - size.height()) // 2, size.width(), size.height())

    def frame_rect(self) -> QRectF:
        """Where the frame stands in the widget."""
        whole, crop = self.picture_rect(), self._crop
        return whole.adjusted(
            crop.left * whole.width(),
            crop.top * whole.height(),
            -crop.right * whole.width(),
            -crop.bottom * whole.height(),
        )

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = self._edges_at(event.position())
            self._pressed = (event.position(), self._crop)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._held:
            edges = self._edges_at(event.position())
            self.setCursor(_CURSORS.get(edges, Qt.CursorShape.ArrowCursor))
            return
        whole = self.picture_rect()
        start, crop = self._pressed
        way = event.position() - start
        self.dragged.emit(moved(crop, self._held, way.x() / whole.width(), way.y() / whole.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = frozenset()

    def _edges_at(self, place: QPointF) -> frozenset[Edge]:
        """The edges of the frame that a press at this place takes hold of: all of them inside it."""
        frame = self.frame_rect()
        if not frame.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(place):
            return frozenset()
        # In a narrow frame its middle can be taken hold of too.
        wide, high = min(_REACH, frame.width() / 3), min(_REACH, frame.height() / 3)
        edges: set[Edge] = set()
        if place.x() < frame.left() + wide:
            edges.add("left")
        elif place.x() > frame.right() - wide:
            edges.add("right")
        if place.y() < frame.top() + high:
            edges.add("top")
        elif place.y() > frame.bottom() - high:
            edges.add("bottom")
        return frozenset(edges) or ALL_EDGES

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, frame = self.picture_rect(), self.frame_rect()
        painter.drawPixmap(whole.topLeft(), self._picture(whole.size().toSize()))
        cut_off = QPainterPath()
        cut_off.addRect(whole)
        cut_off.addRect(frame)
        painter.fillPath(cut_off, _CUT_OFF)
        painter.setPen(QColor("white"))
        painter.drawRect(frame.adjusted(1, 1, -1, -1))
        painter.setPen(QColor(colours().accent))
        painter.drawRect(frame)
        painter.setBrush(QColor("white"))
        for x in (frame.left(), frame.center().x(), frame.right()):
            for y in (frame.top(), frame.center().y(), frame.bottom()):
                if QPointF(x, y) != frame.center():
                    painter.drawRect(QRectF(x - _HANDLE / 2, y - _HANDLE / 2, _HANDLE, _HANDLE))
        painter.end()

    def _picture(self, size: QSize) -> QPixmap:
        """The picture in a size, scaled once for each size and screen."""
        ratio = self.devicePixelRatioF()
        if self._scaled.size() != size * ratio:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = QPixmap.fromImage(
                self._image.scaled(size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            )
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled


def moved(crop: Crop, edges: frozenset[Edge], across: float, down: float) -> Crop:
    """The crop with some edges of its frame moved by parts of the picture; if it is all of them, the frame keeps its
    size."""
    left, right = _along(crop.left, crop.right, across, first="left" in edges, last="right" in edges)
    top, bottom = _along(crop.top, crop.bottom, down, first="top" in edges, last="bottom" in edges)
    return normal_crop(Crop(left, top, right, bottom)) or Crop()


def _along(start: float, end: float, way: float, *, first: bool, last: bool) -> tuple[float, float]:
    if first and last:
        way = min(max(way, -start), end)
        return start + way, end - way
    most = 1 - LEAST_LEFT
    return (
        min(max(start + way, 0.0), most - end) if first else start,
        min(max(end - way, 0.0), most - start) if last else end,
    )
