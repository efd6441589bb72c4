"""On which page a part comes to stand in Word: paragraphs put on pages as Word and LibreOffice put them there.

Lines have exact heights, so a page is full where the sum says so. Two lines of a paragraph stay together at its
beginning and end; what must stay with the next paragraph goes to the next page with it.
"""

from collections.abc import Callable

import msgspec

_TOLERANCE = 0.05
"""Points by which rounding to twentieths may exceed a page."""


class Piece(msgspec.Struct):
    """A paragraph, picture or row on its way to a page: `lines` of a height, the spaces around, and what holds it."""

    lines: int
    leading: float
    before: float = 0
    after: float = 0
    keep_next: bool = False
    whole: bool = False
    on_page: Callable[[int], None] | None = None
    """Told on which page its first line stands, once that is settled."""

    @property
    def least(self) -> int:
        """How many of its first lines must stand on one page."""
        return self.lines if self.whole or self.lines < 4 else 2


class Flow:
    """A cursor that goes down the pages; `page` is the one on which the next line goes."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._y = 0.0
        self._space = 0.0
        self._waiting: list[Piece] = []
        self._number = 1

    @property
    def page(self) -> int:
        """The number of the page that was reached."""
        self._place_waiting()
        return self._number

    @property
    def room(self) -> float:
        """The height that is left on the page."""
        self._place_waiting()
        return self._height - self._y - self._space

    def new_page(self, *, at_right: bool = False) -> None:
        """Go to the top of the next page, or of the next right-hand one, unless this one is empty."""
        self._place_waiting()
        if self._y > 0:
            self._turn()
        if at_right and self._number % 2 == 0:
            self._turn()

    def turned(self, height: float) -> None:
        """Go on with a new page of another height."""
        self.new_page()
        self._height = height

    def add(self, piece: Piece) -> None:
        """Put the next paragraph below the last."""
        self._waiting.append(piece)
        if not piece.keep_next:
            self._place_waiting()

    def _turn(self) -> None:
        self._number += 1
        self._y = self._space = 0.0

    def _place_waiting(self) -> None:
        """Place what was held back, on the next page if it cannot stay together on this one."""
        chain, self._waiting = self._waiting, []
        if not chain:
            return
        if len(chain) > 1 and self._y > 0:
            height, space = 0.0, self._space
            for piece in chain[:-1]:
                height += max(space, piece.before) + piece.lines * piece.leading
                space = piece.after
            height += max(space, chain[-1].before) + chain[-1].least * chain[-1].leading
            if self._y + height > self._height + _TOLERANCE:
                self._turn()
        for piece in chain:
            self._place(piece)

    def _place(self, piece: Piece) -> None:
        gap = max(self._space, piece.before) if self._y else 0.0
        left = piece.lines
        fitting = int((self._height + _TOLERANCE - self._y - gap) / piece.leading) if piece.leading else left
        here = left if left <= fitting else _broken(left, fitting, piece)
        if piece.on_page:
            piece.on_page(self._number + (0 if here else 1))
        if left > fitting:
            left -= here
            self._turn()
            full = max(int((self._height + _TOLERANCE) / piece.leading), 1)
            while left > full:
                left -= _broken(left, full, piece) or full
                self._turn()
            gap = 0.0
        self._y += gap + left * piece.leading
        self._space = piece.after


def _broken(lines: int, fitting: int, piece: Piece) -> int:
    """How many of the lines stay on a page that has room for some of them."""
    if fitting < piece.least:
        return 0
    return fitting if lines - fitting >= 2 else (lines - 2 if lines - 2 >= 2 else 0)
