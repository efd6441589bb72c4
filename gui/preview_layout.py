"""Where pages lie on a desk: below one another, one or two in a row, at a zoom that follows the window or does not."""

from bisect import bisect_right
from typing import Literal

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, QSizeF

Fit = Literal["width", "page", "free"]


class Desk:
    """Lays pages out. The desk is in pixels, pages in points; rows are kept sorted, so that a thousand pages cost no
    more to scroll than ten."""

    GAP = 12
    """Pixels around and between pages."""

    def __init__(self, sizes: list[QSizeF]) -> None:
        self.fit: Fit = "width"
        self.spread = False
        self.zoom = 1.0
        self.size = QSize(0, 0)
        self.set_pages(sizes)

    def set_pages(self, sizes: list[QSizeF]) -> None:
        """Take other pages; `arrange` lays them out."""
        self._sizes = sizes
        self._rects: list[QRect] = []
        self._tops: list[int] = []
        self._rows: list[list[int]] = []

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def arrange(self, room: QSize) -> None:
        """Lay the pages out for a window of this size."""
        numbers = range(self.count)
        if self.spread:
            # The first page is a right-hand one, as in a bound book.
            self._rows = [list(numbers[:1]), *(list(numbers[start : start + 2]) for start in range(1, self.count, 2))]
        else:
            self._rows = [[number] for number in numbers]
        self._rows = [row for row in self._rows if row]
        self._choose_zoom(room)
        self._rects = [QRect()] * self.count
        self._tops = []
        width = max([self._width(row) for row in self._rows] + [room.width()])
        top = self.GAP
        for row in self._rows:
            self._tops.append(top)
            left = (width - self._width(row)) // 2 + self.GAP
            if self.spread and row == [0] and self.count > 1:
                left = width // 2 + self.GAP // 2
            for number in row:
                size = self._pixels(number)
                self._rects[number] = QRect(QPoint(left, top), size)
                left += size.width() + self.GAP
            top += max(self._pixels(number).height() for number in row) + self.GAP
        self.size = QSize(width, top)

    def _choose_zoom(self, room: QSize) -> None:
        if self.fit == "free" or not self._rows:
            return
        gaps = self.GAP * (3 if self.spread else 2)
        widest = max(sum(self._sizes[number].width() for number in row) for row in self._rows)
        zoom = (room.width() - gaps) / widest
        if self.fit == "page":
            highest = max(size.height() for size in self._sizes)
            zoom = min(zoom, (room.height() - 2 * self.GAP) / highest)
        self.zoom = max(zoom, 0.05)

    def _pixels(self, number: int) -> QSize:
        size = self._sizes[number]
        return QSize(max(round(size.width() * self.zoom), 1), max(round(size.height() * self.zoom), 1))

    def _width(self, row: list[int]) -> int:
        return sum(self._pixels(number).width() + self.GAP for number in row) + self.GAP

    def rect(self, page: int) -> QRect:
        """Where a page lies."""
        return self._rects[page]

    def pages_in(self, window: QRect) -> list[int]:
        """The pages that are in sight."""
        found: list[int] = []
        for row in self._rows[max(bisect_right(self._tops, window.top()) - 1, 0) :]:
            if self._rects[row[0]].top() > window.bottom():
                break
            found += [number for number in row if self._rects[number].intersects(window)]
        return found

    def page_at(self, y: int) -> int:
        """The first page of the row at this height."""
        row = max(bisect_right(self._tops, y) - 1, 0)
        return self._rows[row][0] if self._rows and self._tops else 0

    def to_pixels(self, page: int, point: QPointF) -> QPointF:
        """A place on a page as one on the desk."""
        return QPointF(self._rects[page].topLeft()) + point * self.zoom

    def to_points(self, page: int, point: QPointF) -> QPointF:
        """A place on the desk as one on a page."""
        return (point - QPointF(self._rects[page].topLeft())) / self.zoom if self._rects else QPointF()
