"""The book's own typefaces in the window, and the size of all text."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

import resources

TEXT_SIZES = (100, 115, 130, 150, 175, 200)
"""What a person may choose, in per cent of the system's size."""
SERIF = ("Source Serif 4", "Georgia", "Noto Serif", "DejaVu Serif")


@cache
def load_fonts() -> None:
    """Make the typefaces in resources/fonts known to Qt."""
    folder = Path(resources.__path__[0]) / "fonts"
    for file in sorted((*folder.rglob("*.ttf"), *folder.rglob("*.otf"))):
        QFontDatabase.addApplicationFont(str(file))


_size = [1.0]
"""The text size of the application, 1 being that of the system."""
_LARGE = 20
"""Pixels of the design from which on type is for display."""
_MOST = QSize(1280, 680)
_SYSTEM_FONT = "systemFont"
"""The property of the application that holds the font that the system gave it."""


def apply_text_size(app: QApplication, percent: int) -> None:
    """Write everything in the window in another size, between the least and the most of TEXT_SIZES."""
    _size[0] = min(max(percent, TEXT_SIZES[0]), TEXT_SIZES[-1]) / 100
    if app.property(_SYSTEM_FONT) is None:
        app.setProperty(_SYSTEM_FONT, app.font())
    font = QFont(app.property(_SYSTEM_FONT))
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * _size[0])
    else:
        font.setPixelSize(scaled(font.pixelSize()))
    app.setFont(font)


def scaled(pixels: float) -> int:
    """A size of the design in pixels, at the text size of the application."""
    return round(pixels * _size[0])


def square(pixels: int) -> QSize:
    """The size of an icon that stands beside text."""
    return QSize(scaled(pixels), scaled(pixels))


def roomy(width: int, height: int) -> QSize:
    """The first size of a dialog at the text size of the application, on a small laptop's screen."""
    return QSize(scaled(width), scaled(height)).boundedTo(_MOST)


def serif(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The reading face at `size` pixels of the design."""
    load_fonts()
    font = QFont(list(SERIF))
    # What is large already grows half as much.
    font.setPixelSize(scaled(size) if size <= _LARGE else round((size + scaled(size)) / 2))
    font.setWeight(weight)
    font.setStyleHint(QFont.StyleHint.Serif)
    return font
