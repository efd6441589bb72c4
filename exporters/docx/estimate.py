"""On which page a part will come to stand in Word: an estimate from the length of the texts, so that the contents are
filled in before Word has set a single line. Word puts exact numbers there when the reader updates the field."""

from math import ceil

from exporters.theme import Style

_WIDTHS = {"body": 0.497, "sans": 0.462}
"""The mean width of a letter in parts of the type size, measured over English prose in Georgia and Calibri."""
_RAGGED = 1.04
"""Lines that are not filled to the end."""


class Estimate:
    """A cursor that goes down the pages."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._y = 0.0
        self.page = 1

    def new_page(self) -> None:
        """Go to the top of the next page, unless this one is empty."""
        if self._y > 0:
            self.page += 1
            self._y = 0.0

    def paragraph(self, length: int, style: Style, width: float, *, after: float | None = None) -> None:
        """A paragraph of so many letters."""
        letter = _WIDTHS[style.font] * style.size * (1.06 if style.weight == "semibold" else 1.0)
        lines = max(ceil(length * letter * _RAGGED / max(width, 20)), 1)
        for _ in range(lines):
            self._take(style.leading)
        self._y += style.before + (style.after if after is None else after)

    def block(self, height: float) -> None:
        """Something that stays whole, such as a picture or a row."""
        self._take(min(height, self._height))

    def _take(self, height: float) -> None:
        if self._y + height > self._height:
            self.page += 1
            self._y = 0.0
        self._y += height
