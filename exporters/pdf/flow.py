"""The flow of boxes over pages and columns, with the footnotes of each at its foot. All lengths are in points.

Boxes are placed from the top down; a page ends where the next box, with those that must not be parted from it and what
must stand of their footnotes, has no room.
"""

from collections.abc import Callable, Sequence

from exporters.pdf.boxes import Box, Footnote, Row, Rule, Text
from exporters.pdf.sheets import Sheet

_MOST_CARRIED = 0.6
"""The most of a column that footnotes from the column before take at its foot."""


class Flow:
    """Fills pages with boxes, between `top` and `bottom`. `new_sheet` makes the next page; a page may have columns,
    `step` apart. `rule` stands above the footnotes of a column. A footnote that does not fit goes on at the next
    foot."""

    def __init__(self, new_sheet: Callable[[], Sheet], top: float, bottom: float, rule: Rule) -> None:
        self._new_sheet = new_sheet
        self._page_top = self._top = top
        self._page_bottom = self._bottom = bottom
        self._columns = 1
        self._column = 0
        self._step = 0.0
        self._rule = rule
        self._floor = bottom
        self._foot: list[Box] = []
        self._carried: list[Text] = []
        self.sheet: Sheet | None = None
        self.y = top

    @property
    def room(self) -> float:
        """The height that is left in the column."""
        return self.y - self._floor if self.sheet is not None else 0

    @property
    def in_columns(self) -> bool:
        """Whether the page has columns here."""
        return self._columns > 1

    @property
    def at_top(self) -> bool:
        """Whether nothing stands in the column yet."""
        return self.sheet is not None and self.y >= self._top

    @property
    def has_footnotes(self) -> bool:
        """Whether footnotes wait for the end of their page."""
        return bool(self._foot or self._carried)

    def columns(self, count: int, step: float) -> None:
        """From here on the page has columns, their left edges `step` apart."""
        if self._carried:
            self.new_page()
        self._end_foot()
        self._bottom = self._floor
        self._columns, self._column, self._step = count, 0, step
        self._top = self.y

    def new_page(self) -> Sheet:
        """End the page and begin the next one, in a single column."""
        self.finish()
        return self._begin_page()

    def finish(self) -> None:
        """Put the footnotes that wait on their page, and on further pages what it has no room for."""
        self._end_foot()
        while self._carried:
            self._next_column()
            self._end_foot()

    def add(self, boxes: Sequence[Box]) -> None:
        """Place boxes, and begin columns and pages as they are needed."""
        place, count = 0, len(boxes)
        while place < count:
            end = place
            while boxes[end].keep and end + 1 < count:
                end += 1
            self._add_together(boxes[place : end + 1])
            place = end + 1

    def _add_together(self, boxes: Sequence[Box]) -> None:
        if len(boxes) > 1 or self.sheet is None:
            height = sum([box.before + box.height for box in boxes])
            height += self._asked([note for box in boxes for note in _footnotes_of(box)])
            if self.sheet is None or (self.y < self._top and self.y - height < self._floor - 0.01):
                self._turn(boxes[0])
        for box in boxes:
            height = box.before + box.height + self._asked(_footnotes_of(box))
            if self.y < self._top and self.y - height < self._floor - 0.01:
                self._turn(box)
            self._place(box)

    def _asked(self, notes: Sequence[Footnote]) -> float:
        """The room at the foot that footnotes ask for on the page of their marks."""
        if not notes:
            return 0.0
        if self._carried:
            return self._page_top
        rule = 0.0 if self._foot else self._rule.before + self._rule.height
        return rule + sum(note.height for note in notes[:-1]) + notes[-1].least

    def _turn(self, box: Box) -> None:
        if self.sheet is not None:
            self._end_foot()
        self._next_column()
        for again in getattr(box, "head", ()):
            self._place(again)

    def _next_column(self) -> None:
        if self._column + 1 < self._columns:
            self._column += 1
            self.y, self._floor = self._top, self._bottom
        else:
            columns, step = self._columns, self._step
            self._begin_page()
            self._columns, self._step = columns, step
        carried, self._carried = self._carried, []
        self._take(carried, self._bottom + (self._top - self._bottom) * _MOST_CARRIED)

    def _begin_page(self) -> Sheet:
        self.sheet = self._new_sheet()
        self._columns, self._column = 1, 0
        self.y = self._top = self._page_top
        self._floor = self._bottom = self._page_bottom
        return self.sheet

    def _place(self, box: Box) -> None:
        assert self.sheet is not None
        if self.y < self._top:
            self.y -= box.before
        box.draw(self.sheet, self.sheet.x + self._column * self._step, self.y)
        self.y -= box.height
        for note in _footnotes_of(box):
            self._take(note.lines, self.y)

    def _take(self, lines: Sequence[Text], highest: float) -> None:
        """Put lines of a footnote to the foot, which may reach up to `highest`, and carry over the rest."""
        for line in lines:
            new: tuple[Box, ...] = (line,) if self._foot else (self._rule, line)
            floor = self._floor + sum(box.before + box.height for box in new)
            if self._carried or floor > highest + 0.01:
                self._carried.append(line)
            else:
                self._foot += new
                self._floor = floor

    def _end_foot(self) -> None:
        """Draw the foot of the column; nothing comes to it any more."""
        if not self._foot:
            return
        assert self.sheet is not None
        x, y = self.sheet.x + self._column * self._step, self._floor
        for box in self._foot:
            y -= box.before
            box.draw(self.sheet, x, y)
            y -= box.height
        self._foot = []


def _footnotes_of(box: Box) -> tuple[Footnote, ...]:
    return box.footnotes if isinstance(box, Text | Row) else ()
