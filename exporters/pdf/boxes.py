"""What can be placed on a page, and the flow of it over pages and columns.

A box is as high as a page may keep together: a line, a picture, a row. Boxes are placed from the top down; a page ends
where the next box, with those that must not be parted from it, has no room. All lengths are in points.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from exporters.pdf.sheets import Sheet
from exporters.pdf.tags import Element
from exporters.pdf.typeset import Line, Look


class Box(Protocol):
    """What can be placed. `before` is the space above it, which falls away at the top of a page; `keep` holds it on
    the page of the box after it."""

    before: float
    keep: bool

    @property
    def height(self) -> float: ...

    def draw(self, sheet: Sheet, x: float, top: float) -> None: ...


Hang = tuple[float, Line, Element | None]
"""A further line on the base line of another: its place in the column, the line, its element."""


class Text(msgspec.Struct, eq=False):
    """A line of text for `element`. `x` is its place in the column; `hangs` are further lines, such as a label in the
    margin; `bar` is the place and colour of a rule at the left of the column."""

    line: Line
    leading: float
    size: float
    element: Element | None = None
    x: float = 0
    before: float = 0
    keep: bool = False
    anchor: str = ""
    to: str = ""
    number_at: tuple[str, float, Look] | None = None
    """The anchor whose page number stands at a right edge on this line."""
    hangs: tuple[Hang, ...] = ()
    bar: tuple[float, str] | None = None
    bar_above: bool = False
    """The bar runs through the space above, from the box before."""
    width: float = 0
    """How wide the place to click of `to` is."""
    says: str = ""
    """What is told of the link `to`."""
    dots: tuple[float, float] | None = None
    """From where to where dots lead to the page number."""
    marking: str = ""
    """The handling marking that it has part in that of its page with."""

    @property
    def height(self) -> float:
        return self.leading

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """The words, with what marks, links and describes them."""
        base = top - self.leading / 2 - self.size * 0.33
        left = x + self.x
        if self.bar:
            above = self.before if self.bar_above else 0
            sheet.box(x + self.bar[0], top - self.leading, 2, self.leading + above, self.bar[1])
        if self.anchor:
            sheet.anchors.append((self.anchor, top + 6))
        if self.marking:
            sheet.markings[self.marking] = None
        for place, line, element in self.hangs:
            sheet.text(line, x + place, base, element)
        sheet.text(self.line, left, base, self.element)
        if self.dots:
            sheet.dots(x + self.dots[0], x + self.dots[1], base)
        if self.number_at:
            anchor, right, look = self.number_at
            sheet.page_number(anchor, x + right, base, look, self.element)
        if self.to:
            box = (left, top - self.leading, left + (self.width or self.line.width), top)
            sheet.link(box, self.to, self.element, self.says)


class Rule(msgspec.Struct, eq=False):
    """A horizontal rule across `width`."""

    width: float
    colour: str
    weight: float = 0.4
    x: float = 0
    before: float = 0
    after: float = 0
    keep: bool = False

    @property
    def height(self) -> float:
        return self.weight + self.after

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        sheet.rule(x + self.x, top - self.weight / 2, self.width, self.weight, self.colour)


class Space(msgspec.Struct, eq=False):
    """Empty room that stays at the top of a page too."""

    height: float
    before: float = 0
    keep: bool = False

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Nothing is to be seen of it."""


class Squares(msgspec.Struct, eq=False):
    """A QR code, beside what stands below it: it takes no height of its own."""

    rows: tuple[str, ...]
    side: float
    element: Element
    x: float
    before: float = 0
    keep: bool = True

    @property
    def height(self) -> float:
        return 0.0

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        left = x + self.x
        box = f"[{left:.2f} {top - self.side:.2f} {left + self.side:.2f} {top:.2f}]"
        self.element.attributes += f"/A<</O/Layout/Placement/Block/BBox{box}>>"
        sheet.squares(self.rows, left, top, self.side, self.element)


PictureLink = tuple[tuple[float, float, float, float], str, str, Element]
"""A link on a picture: its box in parts of the picture, where it leads, what is told of it, its Link element."""


class PictureBox(msgspec.Struct, eq=False):
    """A picture in the column, or a page of an attached PDF, in the middle of the `paper` of that width. `framed` is
    the colour of a hairline around it."""

    media: str
    width: float
    height: float
    element: Element | None = None
    x: float = 0
    before: float = 0
    keep: bool = False
    page: int | None = None
    framed: str = ""
    anchor: str = ""
    paper: float = 0
    links: tuple[PictureLink, ...] = ()
    marking: str = ""

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """The picture, in the middle of the paper where it has a page for itself."""
        left, bottom = x + self.x, top - self.height
        if self.paper:
            left = (self.paper - self.width) / 2
        if self.anchor:
            sheet.anchors.append((self.anchor, top + 6))
        if self.marking:
            sheet.markings[self.marking] = None
        if self.element is not None:
            box = f"[{left:.2f} {bottom:.2f} {left + self.width:.2f} {top:.2f}]"
            self.element.attributes += f"/A<</O/Layout/Placement/Block/BBox{box}>>"
        sheet.picture(self.media, (left, bottom, self.width, self.height), self.element, self.page)
        if self.framed:
            for y in (top, bottom):
                sheet.rule(left, y, self.width, 0.4, self.framed)
            for side in (left, left + self.width):
                sheet.ground.append(f"{side:.2f} {bottom:.2f} m {side:.2f} {top:.2f} l S")
        for (x0, y0, x1, y1), to, says, element in self.links:
            box = (left + x0 * self.width, bottom + y0 * self.height, left + x1 * self.width, bottom + y1 * self.height)
            sheet.link(box, to, element, says)


class Row(msgspec.Struct, eq=False):
    """One line of each cell of a table, side by side, as (place, line, element)."""

    cells: tuple[Hang, ...]
    leading: float
    size: float
    before: float = 0
    keep: bool = False
    head: tuple["Box", ...] = ()
    """What is drawn again above it if it comes to stand first on a page."""
    marking: str = ""

    @property
    def height(self) -> float:
        return self.leading

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        base = top - self.leading / 2 - self.size * 0.33
        if self.marking:
            sheet.markings[self.marking] = None
        for place, line, element in self.cells:
            sheet.text(line, x + place, base, element)

    def repeated(self) -> "Row":
        """The same as it stands above a table that goes on: an artifact."""
        cells = tuple((place, line, None) for place, line, _ in self.cells)
        return Row(cells, self.leading, self.size, keep=True)


class Flow:
    """Fills pages with boxes, between `top` and `bottom`. `new_sheet` makes the next page; a page may have columns,
    `step` apart."""

    def __init__(self, new_sheet: Callable[[], Sheet], top: float, bottom: float) -> None:
        self._new_sheet = new_sheet
        self._page_top = self._top = top
        self._bottom = bottom
        self._columns = 1
        self._column = 0
        self._step = 0.0
        self.sheet: Sheet | None = None
        self.y = top

    @property
    def room(self) -> float:
        """The height that is left in the column."""
        return self.y - self._bottom if self.sheet is not None else 0

    @property
    def in_columns(self) -> bool:
        """Whether the page has columns here."""
        return self._columns > 1

    @property
    def at_top(self) -> bool:
        """Whether nothing stands in the column yet."""
        return self.sheet is not None and self.y >= self._top

    def columns(self, count: int, step: float) -> None:
        """From here on the page has columns, their left edges `step` apart."""
        self._columns, self._column, self._step = count, 0, step
        self._top = self.y

    def new_page(self) -> Sheet:
        """End the page and begin the next one, in a single column."""
        self.sheet = self._new_sheet()
        self._columns, self._column = 1, 0
        self.y = self._top = self._page_top
        return self.sheet

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
            if self.sheet is None or (self.y < self._top and self.y - height < self._bottom - 0.01):
                self._turn(boxes[0])
        for box in boxes:
            if self.y < self._top and self.y - box.before - box.height < self._bottom - 0.01:
                self._turn(box)
            self._place(box)

    def _turn(self, box: Box) -> None:
        if self._column + 1 < self._columns:
            self._column += 1
            self.y = self._top
        else:
            columns, step = self._columns, self._step
            self.new_page()
            self._columns, self._step = columns, step
        for again in getattr(box, "head", ()):
            self._place(again)

    def _place(self, box: Box) -> None:
        assert self.sheet is not None
        if self.y < self._top:
            self.y -= box.before
        box.draw(self.sheet, self.sheet.x + self._column * self._step, self.y)
        self.y -= box.height
