"""A theme as a small picture: a page drawn with its margins, faces and colours."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap

from book.model import Paper
from exporters.theme import PAPER_MM, POINTS_PER_MM, StyleName, Theme
from gui.fonts import load_fonts

_LARGER = 1.6
"""Words are drawn larger than they are, to be told apart in a small picture."""
_LINES = (1.0, 0.94, 0.98, 0.9, 0.97, 0.62)
"""How far the lines of a paragraph reach."""


def theme_picture(theme: Theme, paper: Paper, size: QSize, *, title: str = "", ratio: float = 1.0) -> QPixmap:
    """A page of this theme within `size` pixels of the screen; `title` is its headline, else the theme's name."""
    load_fonts()
    picture, scale = _paper(paper, size, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Page(painter, theme, paper, scale).draw(title or theme.name)
    _edge(painter, picture)
    painter.end()
    return picture


def file_picture(mark: QIcon, paper: Paper, size: QSize, *, ratio: float = 1.0) -> QPixmap:
    """A page whose look is not known, with a mark in its middle."""
    picture, _ = _paper(paper, size, ratio)
    painter = QPainter(picture)
    whole = picture.deviceIndependentSize()
    side = round(whole.width() * 0.4)
    place = QPoint(round((whole.width() - side) / 2), round((whole.height() - side) / 2))
    painter.drawPixmap(place, mark.pixmap(QSize(side, side), ratio))
    _edge(painter, picture)
    painter.end()
    return picture


def _paper(paper: Paper, size: QSize, ratio: float) -> tuple[QPixmap, float]:
    """An empty sheet, and the pixels of the screen in its millimetre."""
    width, height = PAPER_MM[paper]
    scale = min(size.width() / width, size.height() / height)
    picture = QPixmap(round(width * scale * ratio), round(height * scale * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor("#FFFFFF"))
    return picture, scale


def _edge(painter: QPainter, picture: QPixmap) -> None:
    size = picture.deviceIndependentSize()
    painter.setPen(QPen(QColor(0, 0, 0, 60), 1))
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1))


def untinted(picture: QPixmap) -> QIcon:
    """The picture as an icon that stays paper when it is chosen, where Qt would colour it."""
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


class _Page:
    """Draws from the top down; lengths are in millimetres until they meet the painter."""

    def __init__(self, painter: QPainter, theme: Theme, paper: Paper, scale: float) -> None:
        self._painter = painter
        self._theme = theme
        self._scale = scale
        shape = theme.page[paper]
        self._left = shape.inside + shape.label_column + (shape.gutter if shape.label_column else 0)
        self._label = shape.inside
        self._width = PAPER_MM[paper][0] - self._left - shape.outside
        self._bottom = PAPER_MM[paper][1] - shape.bottom
        self._y = float(shape.top)

    def draw(self, title: str) -> None:
        theme = self._theme
        self._words("1-1", "note_label", self._label if self._label < self._left else self._left)
        self._words(title, "headline", self._left)
        self._y += self._millimetres("headline") * 1.9
        self._words("Outlet · Byline · 9 December", "facts", self._left)
        self._y += self._millimetres("facts") * 3
        self._bar(24, 1.2, theme.colours.accent)
        self._y += 5
        columns = theme.options.columns
        gap = 6.0 if columns == 2 else 0.0
        column = (self._width - gap) / columns
        top = self._y
        for number in range(columns):
            self._y = top
            while self._y < self._bottom - 12:
                self._paragraph(self._left + number * (column + gap), column)

    def _millimetres(self, style: StyleName) -> float:
        return self._theme.style(style).leading / POINTS_PER_MM

    def _words(self, words: str, name: StyleName, x: float) -> None:
        style = self._theme.style(name)
        font = QFont(self._theme.fonts[style.font])
        font.setPixelSize(max(round(style.size * _LARGER / POINTS_PER_MM * self._scale), 3))
        font.setWeight({"light": QFont.Weight.Light, "regular": QFont.Weight.Normal,
                        "semibold": QFont.Weight.DemiBold}[style.weight])  # fmt: skip
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._theme.colour_of(style)))
        place = QRectF(x * self._scale, self._y * self._scale, self._width * self._scale, 60 * self._scale)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)

    def _bar(self, width: float, points: float, colour: str) -> None:
        height = max(points / POINTS_PER_MM * self._scale, 1.0)
        self._painter.fillRect(
            QRectF(self._left * self._scale, self._y * self._scale, width * self._scale, height), QColor(colour)
        )

    def _paragraph(self, x: float, width: float) -> None:
        style = self._theme.style("body")
        ink = QColor(self._theme.colours.ink)
        ink.setAlphaF(0.42)
        leading, size = style.leading / POINTS_PER_MM, style.size / POINTS_PER_MM
        for reach in _LINES:
            if self._y > self._bottom - leading:
                break
            line = QRectF(x * self._scale, (self._y + size * 0.3) * self._scale, width * reach * self._scale,
                          max(size * 0.32 * self._scale, 0.8))  # fmt: skip
            self._painter.fillRect(line, ink)
            self._y += leading
        self._y += style.after / POINTS_PER_MM
