"""Pages as lists of what is drawn on them, and the flow of boxes over them.

A box is as high as a page may keep together: a line, a picture, a row. Boxes are placed from the top down; a page ends
where the next box, with those that must not be parted from it, has no room. All lengths are in points, y upwards.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from exporters.pdf.typeset import Line, Look, rgb


class PageNumber(msgspec.Struct, frozen=True):
    """The number of the page where `anchor` stands, right-aligned at `x`, known when all pages are laid out. `place` is
    the operator that waits for it, so that it is read where it stands."""

    anchor: str
    x: float
    y: float
    look: Look
    place: int


class Placed(msgspec.Struct, frozen=True):
    """A picture on a page, by its name in the book's media; `page` is the page of a PDF, counted from 0."""

    media: str
    x: float
    y: float
    width: float
    height: float
    page: int | None = None
    alt: str = ""


class Link(msgspec.Struct, frozen=True):
    """A place to click; `to` is a web address, or an anchor of the book after "#"."""

    x: float
    y: float
    width: float
    height: float
    to: str


class Sheet(msgspec.Struct):
    """One page. `x` is the left edge of its text column; `head` is what its running head says."""

    number: int
    x: float
    head: str = ""
    operators: list[str] = []
    numbers: list[PageNumber] = []
    pictures: list[Placed] = []
    links: list[Link] = []
    anchors: list[tuple[str, float]] = []
    marking: str = ""
    bare: bool = False
    """Without running head and foot, as a cover is."""


class Box(Protocol):
    """What can be placed. `before` is the space above it, which falls away at the top of a page; `keep` holds it on
    the page of the box after it."""

    before: float
    keep: bool

    @property
    def height(self) -> float: ...

    def draw(self, sheet: Sheet, x: float, top: float) -> None: ...


class Text(msgspec.Struct):
    """A line of text. `x` is its place in the column, `hangs` are further lines on its base line, such as a label in
    the margin; `bar` is the colour of a rule at the left of the column, and `band` of a ground behind it."""

    line: Line
    leading: float
    size: float
    x: float = 0
    before: float = 0
    keep: bool = False
    anchor: str = ""
    to: str = ""
    number_at: tuple[str, float, Look] | None = None
    """The anchor whose page number stands at a right edge on this line."""
    hangs: tuple[tuple[float, Line], ...] = ()
    bar: tuple[float, str] | None = None
    bar_above: bool = False
    """The bar runs through the space above, from the box before."""
    width: float = 0
    """How wide the place to click of `to` is."""

    @property
    def height(self) -> float:
        return self.leading

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        base = top - self.leading / 2 - self.size * 0.33
        left = x + self.x
        if self.bar:
            above = self.before if self.bar_above else 0
            place = f"{x + self.bar[0]:.2f} {top - self.leading:.2f} 2 {self.leading + above:.2f}"
            sheet.operators.append(f"q {rgb(self.bar[1])} rg {place} re f Q")
        if self.anchor:
            sheet.anchors.append((self.anchor, top + 6))
        draw_line(sheet, self.line, left, base)
        for place, line in self.hangs:
            draw_line(sheet, line, x + place, base)
        if self.to:
            sheet.links.append(Link(left, top - self.leading, self.width or self.line.width, self.leading, self.to))
        if self.number_at:
            anchor, right, look = self.number_at
            sheet.numbers.append(PageNumber(anchor, x + right, base, look, len(sheet.operators)))
            sheet.operators.append("")


def draw_line(sheet: Sheet, line: Line, x: float, y: float) -> None:
    """Put a line's operators, marks and links on a page."""
    for kind, start, end, look in line.marks:
        if kind == "highlight":
            place = f"{x + start - 1:.2f} {y - look.size * 0.3:.2f} {end - start + 2:.2f} {look.size * 1.3:.2f}"
            sheet.operators.append(f"q {rgb(look.ground)} rg {place} re f Q")
    if line.operators:
        sheet.operators.append(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {line.operators} ET")
    for kind, start, end, look in line.marks:
        if kind != "highlight":
            offset = look.rise + (-0.13 if kind == "underline" else 0.28) * look.size
            width = 0.3 if look.link and not look.underline else 0.5
            path = f"{x + start:.2f} {y + offset:.2f} m {x + end:.2f} {y + offset:.2f} l"
            sheet.operators.append(f"q {rgb(look.colour)} RG {width} w {path} S Q")
    for start, end, to in line.links:
        size = line.marks[0][3].size if line.marks else 10
        sheet.links.append(Link(x + start, y - size * 0.25, end - start, size * 1.1, to))


class Rule(msgspec.Struct):
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
        y = top - self.weight / 2
        left = x + self.x
        out = f"q {rgb(self.colour)} RG {self.weight} w {left:.2f} {y:.2f} m {left + self.width:.2f} {y:.2f} l S Q"
        sheet.operators.append(out)


class Space(msgspec.Struct):
    """Empty room that stays at the top of a page too."""

    height: float
    before: float = 0
    keep: bool = False

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        pass


class PictureBox(msgspec.Struct):
    """A picture in the column, or in it and the label column."""

    media: str
    width: float
    height: float
    x: float = 0
    before: float = 0
    keep: bool = False
    page: int | None = None
    alt: str = ""
    framed: str = ""
    """The colour of a hairline around it."""
    anchor: str = ""

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        left, bottom = x + self.x, top - self.height
        if self.anchor:
            sheet.anchors.append((self.anchor, top + 6))
        sheet.pictures.append(Placed(self.media, left, bottom, self.width, self.height, self.page, self.alt))
        if self.framed:
            frame = f"{left:.2f} {bottom:.2f} {self.width:.2f} {self.height:.2f} re S"
            sheet.operators.append(f"q {rgb(self.framed)} RG 0.4 w {frame} Q")


class Row(msgspec.Struct):
    """One line of each cell of a table, side by side, as (place, line)."""

    cells: tuple[tuple[float, Line], ...]
    leading: float
    size: float
    before: float = 0
    keep: bool = False
    head: tuple["Box", ...] = ()
    """What is drawn again above it if it comes to stand first on a page."""

    @property
    def height(self) -> float:
        return self.leading

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        base = top - self.leading / 2 - self.size * 0.33
        for place, line in self.cells:
            draw_line(sheet, line, x + place, base)


class Flow:
    """Fills pages with boxes. `new_sheet` makes the next page; `top` and `bottom` bound what may be placed on it."""

    def __init__(self, new_sheet: Callable[[], Sheet], top: float, bottom: float) -> None:
        self._new_sheet = new_sheet
        self._top = top
        self._bottom = bottom
        self.sheet: Sheet | None = None
        self.y = top

    @property
    def room(self) -> float:
        """The height that is left on the page."""
        return self.y - self._bottom if self.sheet is not None else 0

    def new_page(self) -> Sheet:
        """End the page and begin the next one."""
        self.sheet = self._new_sheet()
        self.y = self._top
        return self.sheet

    def add(self, boxes: Sequence[Box]) -> None:
        """Place boxes, and begin pages as they are needed."""
        place = 0
        while place < len(boxes):
            end = place
            while boxes[end].keep and end + 1 < len(boxes):
                end += 1
            self._add_together(boxes[place : end + 1])
            place = end + 1

    def _add_together(self, boxes: Sequence[Box]) -> None:
        height = sum(box.before + box.height for box in boxes)
        if self.sheet is None or (self.y < self._top and self.y - height < self._bottom - 0.01):
            self._turn(boxes[0])
        for box in boxes:
            if self.y < self._top and self.y - box.before - box.height < self._bottom - 0.01:
                self._turn(box)
            self._place(box)

    def _turn(self, box: Box) -> None:
        self.new_page()
        for again in getattr(box, "head", ()):
            self._place(again)

    def _place(self, box: Box) -> None:
        assert self.sheet is not None
        if self.y < self._top:
            self.y -= box.before
        box.draw(self.sheet, self.sheet.x, self.y)
        self.y -= box.height
