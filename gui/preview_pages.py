"""The pages of a PDF on a desk: scrolled, zoomed, two side by side, with text that can be marked and copied."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument, QPdfLinkModel, QPdfSelection
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gui.look import colours
from gui.preview_layout import Desk, Fit
from gui.preview_pictures import PagePictures
from gui.trail import Trail

_DESK = {True: "#3A3F46", False: "#C3C8CE"}
_PAPER = QColor("#FFFFFF")
_EDGE = QColor(0, 0, 0, 46)
_MARK = QColor(255, 214, 0, 90)
_CURRENT_MARK = QColor(255, 140, 0, 130)
_SELECTED = QColor(36, 87, 166, 70)
_DRAG = 4
"""Pixels that a press must move to mark text rather than to click."""
_STEP = 1.2

Marks = dict[int, list[QRectF]]
"""Boxes to be marked, by page, in points."""


class PageView(QAbstractScrollArea):
    """Shows a QPdfDocument. Places on a page are in points from its top left corner."""

    clicked = Signal(int, QPointF)
    """A page and the place on it; links are followed instead."""
    link_clicked = Signal(str)
    """A web or mail address."""
    page_changed = Signal(int)
    """Another page is the one being read."""
    zoom_changed = Signal()
    page_drawn = Signal(int)
    """A page that was blank, old or of another size is drawn as it is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._document = QPdfDocument(self)
        self._pictures = PagePictures(lambda: self._desk.pages_in(self._window()), self)
        self._pictures.drawn.connect(self._note_drawn)
        self._links = QPdfLinkModel(self)
        self._desk = Desk([])
        self._marks: Marks = {}
        self._current_marks: Marks = {}
        self._selection: tuple[int, QPdfSelection] | None = None
        self._pressed: tuple[int, QPointF, QPoint] | None = None
        self._page = 0
        self._trail: Trail[tuple[int, float]] = Trail()
        self.verticalScrollBar().valueChanged.connect(self._note_page)

    # What is shown

    def show_document(self, document: QPdfDocument, sizes: list[QSizeF], place: tuple[int, float] | None) -> None:
        """Show another document, with `place` at the top, or from the beginning. The pages that are in sight keep
        their old pictures until the new ones are drawn."""
        in_sight = self._desk.pages_in(self._window())
        old = [self._pictures.of(page) for page in in_sight]
        self._document, before = document, self._document
        document.setParent(self)
        self._links.setDocument(document)
        self._desk.set_pages(sizes)
        self._marks, self._current_marks, self._selection = {}, {}, None
        self._fit()
        if place is None:
            self.verticalScrollBar().setValue(0)
        else:
            self.go_to(*place)
        now_in_sight = self._desk.pages_in(self._window())
        self._pictures.begin(document, dict(zip(now_in_sight, old, strict=False)))
        before.deleteLater()
        self._note_page()
        self.viewport().update()

    @property
    def document(self) -> QPdfDocument:
        """What is shown."""
        return self._document

    @property
    def page(self) -> int:
        """The page being read, counted from 0."""
        return self._page

    def place(self) -> tuple[int, float]:
        """What is at the top of the window: a page, and how far down on it."""
        top = self.verticalScrollBar().value() + Desk.GAP
        page = self._desk.page_at(top)
        return page, max(self._desk.to_points(page, QPointF(0, top)).y(), 0) if self._desk.count else 0.0

    def reading_place(self) -> tuple[int, float]:
        """What is a third down the window, where the eye is: a page, and how far down on it."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = self._desk.page_at(middle)
        return page, self._desk.to_points(page, QPointF(0, middle)).y()

    def go_to(self, page: int, y: float = 0) -> None:
        """Bring a place to the top of the window."""
        if 0 <= page < self._desk.count:
            top = self._desk.to_pixels(page, QPointF(0, y)).y()
            self.verticalScrollBar().setValue(round(top) - Desk.GAP)

    def jump_to(self, page: int, y: float = 0) -> None:
        """Go to a place from which one may want to come back."""
        self._trail.leave(self.place())
        self.go_to(page, y)

    def go_back(self) -> None:
        """Return to the place before the last jump."""
        if (place := self._trail.back(self.place())) is not None:
            self.go_to(*place)

    def go_forward(self) -> None:
        """Return to where `go_back` came from."""
        if (place := self._trail.forward(self.place())) is not None:
            self.go_to(*place)

    def show_box(self, page: int, box: QRectF) -> None:
        """Scroll no further than is needed to see a box."""
        there = QRectF(self._desk.to_pixels(page, box.topLeft()), self._desk.to_pixels(page, box.bottomRight()))
        if not QRectF(self._window()).contains(there):
            self.verticalScrollBar().setValue(round(there.center().y() - self.viewport().height() / 3))
            self.horizontalScrollBar().setValue(round(there.center().x() - self.viewport().width() / 2))

    def spot_on_screen(self, page: int, point: QPointF) -> QPoint:
        """Where a place on a page is in the viewport now."""
        return self._desk.to_pixels(page, point).toPoint() - self._offset()

    def mark(self, marks: Marks, current: Marks) -> None:
        """Mark boxes, and one place among them more strongly."""
        self._marks, self._current_marks = marks, current
        self.viewport().update()

    # Zoom and arrangement

    @property
    def zoom(self) -> float:
        """Pixels of the screen for a point of the paper."""
        return self._desk.zoom

    @property
    def fit(self) -> Fit:
        """What the zoom follows."""
        return self._desk.fit

    def set_fit(self, fit: Fit) -> None:
        """Follow the width or the height of the window, or neither."""
        self._rearrange(lambda: setattr(self._desk, "fit", fit))

    def set_spread(self, spread: bool) -> None:
        """Show two pages side by side, or one."""
        self._rearrange(lambda: setattr(self._desk, "spread", spread))

    def set_zoom(self, zoom: float) -> None:
        """Show a point of the paper as so many pixels."""

        def change() -> None:
            self._desk.fit = "free"
            self._desk.zoom = min(max(zoom, 0.15), 6.0)

        self._rearrange(change)

    def zoom_in(self) -> None:
        """A step larger."""
        self.set_zoom(self.zoom * _STEP)

    def zoom_out(self) -> None:
        """A step smaller."""
        self.set_zoom(self.zoom / _STEP)

    def _rearrange(self, change: Callable[[], None] = lambda: None) -> None:
        place = self.place()
        change()
        self._pictures.age()
        self._fit()
        self.go_to(*place)
        self.viewport().update()
        self.zoom_changed.emit()

    def _fit(self) -> None:
        room = self.viewport().size()
        self._desk.arrange(room)
        whole = self._desk.size
        for bar, has, wanted in (
            (self.verticalScrollBar(), room.height(), whole.height()),
            (self.horizontalScrollBar(), room.width(), whole.width()),
        ):
            bar.setRange(0, max(0, wanted - has))
            bar.setPageStep(has)
            bar.setSingleStep(40)

    def _window(self) -> QRect:
        return QRect(self._offset(), self.viewport().size())

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _note_drawn(self, page: int) -> None:
        self.viewport().update()
        self.page_drawn.emit(page)

    def _note_page(self) -> None:
        page, _ = self.reading_place()
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(_DESK[colours().is_dark]))
        painter.translate(-self._offset())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self._desk.pages_in(event.rect().translated(self._offset())):
            self._paint_page(painter, page)
        painter.end()

    def _paint_page(self, painter: QPainter, page: int) -> None:
        place = self._desk.rect(page)
        painter.fillRect(place, _PAPER)
        if (picture := self._pictures.of(page)) is not None:
            painter.drawImage(place, picture)
        self._pictures.want(page, place.size() * self.devicePixelRatioF())
        for marks, colour in ((self._marks, _MARK), (self._current_marks, _CURRENT_MARK)):
            for box in marks.get(page, ()):
                corners = self._desk.to_pixels(page, box.topLeft()), self._desk.to_pixels(page, box.bottomRight())
                painter.fillRect(QRectF(*corners).adjusted(-1, -1, 1, 1), colour)
        if self._selection is not None and self._selection[0] == page:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_SELECTED)
            for polygon in self._selection[1].bounds():
                painter.drawPolygon(QPolygonF([self._desk.to_pixels(page, point) for point in polygon.toList()]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_EDGE)
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        turns = {Qt.MouseButton.BackButton: self.go_back, Qt.MouseButton.ForwardButton: self.go_forward}
        if turn := turns.get(event.button()):
            turn()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._set_selection(None)
        spot = self._spot(event.position())
        self._pressed = (*spot, event.position().toPoint()) if spot else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self._spot(event.position())
        if self._pressed is None:
            self._show_link(spot)
            return
        page, start, pressed = self._pressed
        if (event.position().toPoint() - pressed).manhattanLength() >= _DRAG or self._selection:
            end = self._desk.to_points(page, event.position() + QPointF(self._offset()))
            self._set_selection((page, self._document.getSelection(page, start, end)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        page, start, _ = self._pressed
        self._pressed = None
        if self._selection is None:
            self._click(page, start)

    def _click(self, page: int, point: QPointF) -> None:
        self._links.setPage(page)
        link = self._links.linkAt(point)
        if link.url().isValid() and not link.url().isEmpty():
            self.link_clicked.emit(link.url().toString())
        elif link.isValid() and link.page() >= 0:
            self.jump_to(link.page(), max(link.location().y(), 0))
        else:
            self.clicked.emit(page, point)

    def _show_link(self, spot: tuple[int, QPointF] | None) -> None:
        tip, shape = "", Qt.CursorShape.ArrowCursor
        if spot is not None:
            self._links.setPage(spot[0])
            link = self._links.linkAt(spot[1])
            if link.isValid() or not link.url().isEmpty():
                shape, tip = Qt.CursorShape.PointingHandCursor, link.url().toString()
            elif self._is_text(*spot):
                shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        # A tip that begins like HTML would be read as HTML.
        self.viewport().setToolTip(f"<p>{tip.replace('&', '&amp;').replace('<', '&lt;')}</p>" if tip else "")

    def _is_text(self, page: int, point: QPointF) -> bool:
        near = QPointF(2, 1)
        return self._document.getSelection(page, point - near, point + near).isValid()

    def _spot(self, position: QPointF) -> tuple[int, QPointF] | None:
        there = position + QPointF(self._offset())
        page = next((page for page in self._desk.pages_in(self._window())
                     if QRectF(self._desk.rect(page)).contains(there)), None)  # fmt: skip
        return None if page is None else (page, self._desk.to_points(page, there))

    def _set_selection(self, selection: tuple[int, QPdfSelection] | None) -> None:
        self._selection = selection
        self.viewport().update()

    def selected_text(self) -> str:
        """The marked text."""
        return self._selection[1].text() if self._selection else ""

    def page_text(self) -> str:
        """The whole text of the page being read."""
        return self._document.getAllText(self._page).text() if self._desk.count else ""

    def copy(self) -> None:
        """Put the marked text on the clipboard, or that of the whole page if none is marked."""
        text = self.selected_text() or self.page_text()
        QGuiApplication.clipboard().setText(text.replace("\r\n", "\n").replace("\x02", ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self._desk.count:
            self._set_selection((self._page, self._document.getAllText(self._page)))
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (-1 if back else 1) * round(bar.pageStep() * 0.9))
        elif event.matches(QKeySequence.StandardKey.Back):
            self.go_back()
        elif event.matches(QKeySequence.StandardKey.Forward):
            self.go_forward()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.horizontalScrollBar().maximum() == 0:
            step = 2 if self._desk.spread else 1
            self.go_to(min(max(self._page + (step if event.key() == Qt.Key.Key_Right else -step), 0),
                           self._desk.count - 1))  # fmt: skip
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width() or self._desk.fit == "page":
            self._rearrange()
        else:
            self._fit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
