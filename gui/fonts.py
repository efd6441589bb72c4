"""The book's own typefaces in the window."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

import resources

SERIF = ("Source Serif 4", "Georgia", "Noto Serif", "DejaVu Serif")


@cache
def load_fonts() -> None:
    """Make the typefaces in resources/fonts known to Qt."""
    folder = Path(resources.__path__[0]) / "fonts"
    for file in sorted((*folder.rglob("*.ttf"), *folder.rglob("*.otf"))):
        QFontDatabase.addApplicationFont(str(file))


def serif(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The reading face at `size` pixels."""
    load_fonts()
    font = QFont(list(SERIF))
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setStyleHint(QFont.StyleHint.Serif)
    return font
