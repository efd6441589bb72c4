"""On which page a part comes to stand in Word: paragraphs put on pages as Word and LibreOffice put them there.

Lines have exact heights, so a page is full where the sum says so. Two lines of a paragraph stay together at its
beginning and end; what must stay with the next paragraph goes to the next page with it. The foot says whether a line
may stand above it with the marks of its footnotes.
"""

from collections.abc import Callable

import msgspec

from exporters.docx.foot import Foot, Footnote

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
    notes: tuple[Footnote, ...] = ()
    row: bool = False
    """A row of a table, which keeps the marks in it wherever their footnotes go."""
    slack: float = 0
    """What a line does without at the foot of a page: the space below its letters, if lines stand wider apart."""
    close: str = ""
    """The style of a paragraph that no space parts from others of that style."""
    head: float = 0
    """The height of the head of its table, which stands above it once more where it begins a page."""

    @property
    def least(self) -> int:
        """How many of its first lines must stand on one page."""
        return self.lines if self.whole or self.lines < 4 else 2

    def notes_at(self, line: int) -> list[Footnote]:
        """The footnotes whose marks stand in a line."""
        return [note for note in self.notes if note.at == line]


class Flow:
    """A cursor that goes down the pages; `page` is the one on which the next line goes."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._y = 0.0
        self._space = 0.0
        self._waiting: list[Piece] = []
        self._number = 1
        self._foot = Foot()
        self._close = ""
        self._broken = True

    @property
    def page(self) -> int:
        """The number of the page that was reached."""
        self._place_waiting()
        return self._number

    @property
    def room(self) -> float:
        """The height that is left on the page."""
        self._place_waiting()
        return self._height - self._foot.height - self._y - self._space

    def new_page(self, *, at_right: bool = False) -> None:
        """Go to the top of the next page, or of the next right-hand one, unless this one is empty."""
        self._place_waiting()
        if self._y > 0:
            self._turn()
        if at_right and self._number % 2 == 0:
            self._turn()
        self._broken = True

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
        self._close, self._broken = "", False
        self._foot.turn(self._height)

    def _place_waiting(self) -> None:
        """Place what was held back, on the next page if it cannot stay together on this one."""
        chain, self._waiting = self._waiting, []
        if not chain:
            return
        if len(chain) > 1 and self._y > 0 and not self._holds(chain):
            self._turn()
        for piece in chain:
            self._place(piece)

    def _holds(self, chain: list[Piece]) -> bool:
        """Whether some paragraphs that stay together, of the last its first lines, fit on the page."""
        foot, room, space = self._foot.copy(), self._height + _TOLERANCE - self._y, self._space
        close = self._close
        for piece in chain:
            room -= 0.0 if piece.close and piece.close == close else max(space, piece.before)
            for line in range(piece.least if piece is chain[-1] else piece.lines):
                room -= piece.leading
                if not _stands(piece, line, foot, room + piece.slack):
                    return False
            space, close = piece.after, piece.close
        return True

    def _place(self, piece: Piece) -> None:
        gap = self._gap(piece)
        fitting = self._fitting(piece, 0, gap)
        here = piece.lines if piece.lines <= fitting else _broken(piece.lines, fitting, piece)
        if piece.on_page:
            piece.on_page(self._number + (0 if here else 1))
        self._note(piece, 0, here, gap)
        done = here
        while done < piece.lines:
            self._turn()
            self._y = piece.head
            gap, left = 0.0, piece.lines - done
            full = max(self._fitting(piece, done, gap), 1)
            here = left if left <= full else _broken(left, full, piece) or full
            self._note(piece, done, here, gap)
            done += here
        self._y += gap + here * piece.leading
        self._space, self._close = piece.after, piece.close

    def _gap(self, piece: Piece) -> float:
        """The space above a paragraph: at the top of a page only where the page was broken for it."""
        if piece.close and piece.close == self._close:
            return 0.0
        return max(self._space, piece.before) if self._y or self._broken else 0.0

    def _fitting(self, piece: Piece, done: int, gap: float) -> int:
        """How many of the lines of a piece that are not yet placed fit on the page with their footnotes."""
        if not piece.leading:
            return piece.lines - done
        room = self._height + _TOLERANCE - self._y - gap + piece.slack
        if piece.notes:
            return self._fitting_with_notes(piece, done, room)
        return int((room - self._foot.height) / piece.leading)

    def _fitting_with_notes(self, piece: Piece, done: int, room: float) -> int:
        foot = self._foot.copy()
        for line in range(done, piece.lines):
            room -= piece.leading
            if not _stands(piece, line, foot, room, first=not self._y and line == done):
                return line - done
        return piece.lines - done

    def _note(self, piece: Piece, done: int, lines: int, gap: float) -> None:
        """Give the footnotes of the lines that are placed here to the foot of the page."""
        if not piece.notes:
            return
        room = self._height + _TOLERANCE - self._y - gap + piece.slack
        for line in range(done, done + lines):
            room -= piece.leading
            self._foot.take(piece.notes_at(line), room, piece.leading, stays=True)


def _stands(piece: Piece, line: int, foot: Foot, room: float, *, first: bool = False) -> bool:
    """Whether a line with so much room below it can stand above a foot, which takes its footnotes then."""
    stays = piece.row or first
    return foot.height <= room and foot.take(piece.notes_at(line), room, piece.leading, stays=stays)


def _broken(lines: int, fitting: int, piece: Piece) -> int:
    """How many of the lines stay on a page that has room for some of them."""
    if fitting < piece.least:
        return 0
    return fitting if lines - fitting >= 2 else (lines - 2 if lines - 2 >= 2 else 0)
