"""A page as the list of what is drawn on it, with the marks that tie it to the structure of the book.

What is no content (rules, grounds, running heads) is gathered apart as artifacts and drawn below the text. All lengths
are in points, y upwards.
"""

import re
from collections.abc import Sequence

import msgspec

from book.marking import NO_MARK, Mark
from exporters.pdf.objects import Document
from exporters.pdf.tags import Element
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
    """A picture on a page, by its name in the book's media; `page` is the page of a PDF, counted from 0. `place` is the
    operator that waits for it."""

    media: str
    x: float
    y: float
    width: float
    height: float
    page: int | None
    place: int


class Link(msgspec.Struct, frozen=True):
    """A place to click; `to` is a web address, or an anchor of the book after "#"."""

    box: tuple[float, float, float, float]
    to: str
    number: int
    owner: int
    says: str = ""


class Sheet:
    """One page. `number` counts in its part of the book; `x` is the left edge of its text column; `section` is the
    number and title of its section, `section_marking` that title's marking; `banner` is the marking of the page, and
    `markings` holds those of what stands on it, in their order. `bare` is a page without running head and foot; `blank`
    is what stands on one that is left empty."""

    def __init__(
        self, document: Document, number: int, x: float, section: tuple[str, str] = ("", ""), banner: Mark = NO_MARK
    ) -> None:
        self.document = document
        self.object = document.number()
        self.number = number
        self.x = x
        self.section = section
        self.section_marking = ""
        self.banner = banner
        self.markings: dict[str, None] = {}
        self.bare = False
        self.blank = ""
        self.label = ""
        self.operators: list[str] = []
        self.ground: list[str] = []
        self.owners: list[int] = []
        self.numbers: list[PageNumber] = []
        self.pictures: list[Placed] = []
        self.links: list[Link] = []
        self.anchors: list[tuple[str, float]] = []
        self._open: Element | None = None
        self._look: Look | None = None
        self._artifact = False

    def begin(self, element: Element | None) -> None:
        """What is drawn now belongs to an element; None is an artifact."""
        if self._open is element and (element is not None or self._artifact):
            return
        self.end()
        if element is None:
            self._artifact = True
            self.operators.append("/Artifact BMC")
        else:
            self.operators.append(f"/{element.kind}<</MCID {len(self.owners)}>>BDC")
            element.mark(self.object, len(self.owners))
            self.owners.append(element.number)
            self._open = element

    def end(self) -> None:
        """What was drawn for an element is at its end."""
        if self._open is not None or self._artifact:
            self.operators.append("EMC")
            self._open, self._artifact = None, False

    def text(self, line: Line, x: float, y: float, element: Element | None) -> None:
        """Draw a line whose base line begins at x, y."""
        self._draw_marks(line, x, y)
        runs = line.runs
        if not runs:
            return
        if len(runs) == 1 and not (element and runs[0][0].apart):
            self.begin(element)
            self.operators.append(f"BT {self._turn(runs[0][0])}{x:.2f} {y:.2f} Td[({runs[0][1]})]TJ ET")
            if "Tf[" in runs[0][1] or runs[0][0].rise:
                self.forget()
        else:
            self._draw_runs(line, x, y, element)

    def _draw_runs(self, line: Line, x: float, y: float, element: Element | None) -> None:
        """A line of several looks; what is a link or in another language is an element of its own."""
        parted = element is not None and any(look.apart for look, _ in line.runs)
        links: list[Element | None] = []
        if not parted:
            self.begin(element)
        else:
            self.end()
        self.operators.append(f"BT {x:.2f} {y:.2f} Td")
        for look, code in line.runs:
            owner = element
            if look.link:
                owner = element.link(look.link) if element else None
                links.append(owner)
            if parted and owner is not None:
                self.begin(owner.foreign(look.language) if look.language else owner)
            self.operators.append(f"{self._turn(look)}[({code})]TJ")
            if "Tf[" in code:
                self._look = None
        if parted:
            self.end()
        self.operators.append("ET")
        if self._look and self._look.rise:
            self.forget()
        for owner, (start, end, look) in zip(links, line.links, strict=True):
            # What is repeated, as the head of a table is, leads nowhere: who listens has met the link before.
            if owner is not None:
                self.link((x + start, y - look.size * 0.25, x + end, y + look.size * 0.85), look.link, owner)

    def _turn(self, look: Look) -> str:
        """The operators that change from the look before to this one."""
        before = self._look
        if before is look:
            return ""
        self._look = look
        out = ""
        if before is None or before.font is not look.font or before.size != look.size:
            out += f"{look.font.resource} {look.size:g} Tf "
        if before is None or before.colour != look.colour:
            out += f"{rgb(look.colour)} rg "
        if (before.rise if before else 0) != look.rise:
            out += f"{look.rise:.2f} Ts "
        if (before.tracking if before else 0) != look.tracking:
            out += f"{look.tracking:g} Tc "
        return out

    def forget(self) -> None:
        """The next text sets its look anew."""
        if self._look and self._look.rise:
            self.operators.append("0 Ts")
        if self._look and self._look.tracking:
            self.operators.append("0 Tc")
        self._look = None

    def _draw_marks(self, line: Line, x: float, y: float) -> None:
        for kind, start, end, look in line.marks:
            if kind == "highlight":
                place = f"{x + start - 1:.2f} {y - look.size * 0.3:.2f} {end - start + 2:.2f} {look.size * 1.3:.2f}"
                self.ground.append(f"{rgb(look.ground)} rg {place} re f")
        for kind, start, end, look in line.marks:
            if kind != "highlight":
                offset = look.rise + (-0.13 if kind == "underline" else 0.28) * look.size
                width = 0.3 if look.link and not look.underline else 0.5
                self.rule(x + start, y + offset, end - start, width, look.colour)

    def rule(self, x: float, y: float, length: float, weight: float, colour: str) -> None:
        """Draw a horizontal rule; it is an artifact."""
        self.ground.append(f"{rgb(colour)} RG {weight} w {x:.2f} {y:.2f} m {x + length:.2f} {y:.2f} l S")

    def dots(self, start: float, end: float, y: float) -> None:
        """Draw leading dots between a title and its page number; they are an artifact."""
        first, last = start + 6, end - 26
        if last - first > 12:
            self.ground.append(f"q 0.55 G 0.7 w 1 J [0 4] 0 d {last:.2f} {y:.2f} m {first:.2f} {y:.2f} l S Q")

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle; it is an artifact."""
        self.ground.append(f"{rgb(colour)} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def squares(self, rows: Sequence[str], x: float, top: float, side: float, element: Element) -> None:
        """Draw a square of dark and light modules, each row a string in which "1" is dark."""
        self.begin(element)
        step = side / len(rows)
        for at, row in enumerate(rows):
            y = top - (at + 1) * step
            for match in re.finditer("1+", row):
                place = f"{x + match.start() * step:.2f} {y:.2f} {len(match[0]) * step:.2f} {step:.2f}"
                self.operators.append(f"{place} re")
        self.operators.append("0 g f")
        self._look = None

    def link(self, box: tuple[float, float, float, float], to: str, owner: Element | None, says: str = "") -> None:
        """Make a rectangle lead somewhere; `owner` is its Link element, `says` what is told of it."""
        number = self.document.number()
        if owner is not None:
            owner.annotate(number, self.object)
        self.links.append(Link(box, to, number, owner.number if owner else 0, says))

    def page_number(self, anchor: str, x: float, y: float, look: Look, element: Element | None) -> None:
        """Leave room for the number of an anchor's page, right-aligned at x."""
        self.begin(element)
        self.numbers.append(PageNumber(anchor, x, y, look, len(self.operators)))
        self.operators.append("")
        self._look = None

    def picture(
        self, media: str, box: tuple[float, float, float, float], element: Element | None, page: int | None = None
    ) -> None:
        """Leave room for a picture in a box of x, y, width and height."""
        self.begin(element)
        self.pictures.append(Placed(media, *box, page, len(self.operators)))
        self.operators.append("")

    def plain(self, line: Line, place: str) -> str:
        """The operators of a line at a place, whatever look is set before; after it, none is."""
        self._look = None
        return f"BT {place} Td {' '.join(f'{self._turn(look)}[({code})]TJ' for look, code in line.runs)} ET"

    def furniture(self, line: Line, x: float, y: float, subtype: str, colour: str = "") -> None:
        """Draw a line that belongs to the page and not to the text (ISO 32000-1, 14.8.2.2), in its own colour or in
        that of `colour`."""
        self.operators.append(f"/Artifact<</Type/Pagination/Subtype/{subtype}>>BDC BT {x:.2f} {y:.2f} Td")
        tint = f"{colour} rg " if colour else ""
        self.operators += [f"{self._turn(look)}{tint}[({code})]TJ" for look, code in line.runs]
        self.operators.append("ET EMC")
        self.forget()

    def watermark(self, line: Line, matrix: tuple[float, ...], colour: str) -> None:
        """Draw a line across the page, below all else."""
        self.forget()
        place = " ".join(f"{value:.3f}" for value in matrix)
        shown = [f"{self._turn(look)}{colour} rg [({code})]TJ" for look, code in line.runs]
        self.ground.insert(0, f"BT {place} Tm {' '.join(shown)} 0 Tc ET")
        self._look = None

    def content(self) -> bytes:
        """The content stream of the page."""
        self.end()
        ground = ["/Artifact BMC q", *self.ground, "Q EMC"] if self.ground else []
        text = "\n".join([*ground, *self.operators])
        return text.replace("[()]TJ", "").encode("latin-1")
