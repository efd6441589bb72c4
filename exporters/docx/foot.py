"""The foot of a page: how much room its footnotes take, and what of them goes on at the next page's foot."""

from collections.abc import Sequence

import msgspec

RULE = 6.2
"""The height in points of the line with the rule above footnotes: what LibreOffice always takes."""
_MOST = 0.8
"""The most of a page that footnotes from the page before take."""


class Footnote(msgspec.Struct, frozen=True):
    """A footnote as the room that it asks for: `at` is the line of its paragraph in which its mark stands, from 0, and
    `heights` are those of its lines in points. Of them `least` must stand on the page of the mark."""

    at: int
    heights: tuple[float, ...]
    least: int

    @property
    def begun(self) -> float:
        """The height of the lines that must stand on the page of the mark."""
        return sum(self.heights[: self.least])


def footnote(at: int, lines: Sequence[int], leading: float, before: float) -> Footnote:
    """A footnote whose paragraphs take so many lines."""
    heights = [leading + (0 if place else before) for count in lines for place in range(count)]
    return Footnote(at, tuple(heights), min(lines[0], 2))


class Foot:
    """The foot of the page at hand. `height` is what it takes, its rule among it."""

    def __init__(self) -> None:
        self.height = 0.0
        self._carried: list[float] = []

    def turn(self, page: float) -> None:
        """Begin the next page, which is so high, with what is left of the footnotes of the last."""
        self.height = 0.0
        lines, self._carried = self._carried, []
        self._put(lines, page * _MOST)

    def take(self, notes: Sequence[Footnote], room: float, leading: float, *, stays: bool = False) -> bool:
        """Take the footnotes of a line that has so much room below it; says whether the line can stand there.

        Where a footnote cannot even begin, its line goes to the next page. But a line that `stays`, and one that has
        footnotes before it on the page and room for another line below it, keeps the mark, and the footnote alone goes.
        """
        for note in notes:
            if not self._carried and (self.height or RULE) + note.begun <= room:
                self._put(note.heights, room)
            elif stays or (self.height and self.height + leading <= room):
                self._carried += note.heights
            else:
                return False
        return True

    def _put(self, lines: Sequence[float], room: float) -> None:
        for height in lines:
            reached = (self.height or RULE) + height
            if self._carried or reached > room:
                self._carried.append(height)
            else:
                self.height = reached

    def copy(self) -> "Foot":
        """A foot of the same height, to try what it has room for."""
        same = Foot()
        same.height, same._carried = self.height, [*self._carried]
        return same
