"""What can be placed on a page: a line, a picture, a row; what must not be parted. All lengths are in points."""

from typing import Protocol

import msgspec

from exporters.pdf.sheets import Sheet
from exporters.pdf.tags import Element
from exporters.pdf.typeset import Line, Look

_SHORT_NOTE = 4
"""Lines of a footnote that are not parted."""


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
    footnotes: "tuple[Footnote, ...]" = ()
    """Those whose marks stand in it."""

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
        for note in self.footnotes:
            sheet.anchors.append((note.mark, top + 6))
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


class Footnote(msgspec.Struct, frozen=True, eq=False):
    """A footnote: its lines, which go to the foot of the page, and the anchor of its mark."""

    lines: tuple[Text, ...]
    mark: str

    @property
    def height(self) -> float:
        """What it takes whole."""
        return sum(line.before + line.height for line in self.lines)

    @property
    def least(self) -> float:
        """What of it must stand on the page of its mark: a few lines, of a short one all."""
        lines = self.lines if len(self.lines) <= _SHORT_NOTE else self.lines[: _SHORT_NOTE - 1]
        return sum(line.before + line.height for line in lines)


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
    footnotes: tuple[Footnote, ...] = ()

    @property
    def height(self) -> float:
        return self.leading

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        base = top - self.leading / 2 - self.size * 0.33
        for note in self.footnotes:
            sheet.anchors.append((note.mark, top + 6))
        if self.marking:
            sheet.markings[self.marking] = None
        for place, line, element in self.cells:
            sheet.text(line, x + place, base, element)

    def repeated(self) -> "Row":
        """The same as it stands above a table that goes on: an artifact."""
        cells = tuple((place, line, None) for place, line, _ in self.cells)
        return Row(cells, self.leading, self.size, keep=True)
