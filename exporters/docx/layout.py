"""The page in points, as Word wants it: its margins are those of the paper, and the label column is an indent of the
text, so that a page may be mirrored, turned on its side or read from the right.

Labels of notes stand above the note, in one paragraph after the other: text frames in a margin go astray on editing.
"""

import msgspec

from exporters.docx.languages import runs_right_to_left
from exporters.docx.markup import twips
from exporters.manuscript import Manuscript
from exporters.parts import MAX_BINDING
from exporters.theme import PAPER_MM, POINTS_PER_MM, Theme

HEADER_MM = 10.0
"""From the edge of the paper to the first line of the header and the last of the footer, where a marking stands."""


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """Lengths in points. `hang` is the label column with its gutter, in which nothing but numbers and labels stands;
    `binding` is lost at the inner edge. `language` is what a run is in that names none,
    `rtl` a book that is read from right to left. `header` and `footer` are from
    the edge of the paper, if an office's template says so; `cover_head` and `cover_foot` are what those of a cover take
    of its text."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    hang: float
    binding: float = 0.0
    mirrored: bool = False
    language: str = ""
    rtl: bool = False
    header: float | None = None
    footer: float | None = None
    cover_head: float = 0.0
    cover_foot: float = 0.0

    @property
    def text(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right - self.binding

    @property
    def full(self) -> float:
        """The width of the text with its label column.

        A theme of two columns is set in one: where Word balances columns, no page could be told before.
        """
        return self.text

    @property
    def column(self) -> float:
        """The width in which an article is set."""
        return self.full - self.hang

    @property
    def turned_text(self) -> float:
        """The width between the margins of a page turned on its side, as Word turns it: the top comes to the right."""
        return self.height - self.top - self.bottom

    @property
    def turned_text_height(self) -> float:
        """The height between the margins of a page turned on its side."""
        return self.width - 2 * self.turned_edge - self.binding

    @property
    def turned_edge(self) -> float:
        """The margin above and below on a page turned on its side: as much as header and footer ask for."""
        return min(self.top, self.bottom)

    @property
    def text_height(self) -> float:
        """The height between the margins."""
        return self.height - self.top - self.bottom


def layout_of(theme: Theme, manuscript: Manuscript) -> Layout:
    """The page of a theme on the paper of a book."""
    width, height = map(_points, PAPER_MM[manuscript.paper])
    shape = theme.page[manuscript.paper]
    return Layout(
        width=width,
        height=height,
        left=_points(shape.inside),
        right=_points(shape.outside),
        top=_points(shape.top),
        bottom=_points(shape.bottom),
        hang=_points(shape.label_column + shape.gutter) if shape.label_column else 0.0,
        binding=_points(min(max(manuscript.layout.binding, 0.0), MAX_BINDING)),
        mirrored=manuscript.layout.duplex,
        language=manuscript.language,
        rtl=runs_right_to_left(manuscript.language),
    )


def _points(millimetres: float) -> float:
    """A length in points, in the whole twentieths that Word keeps: a line a fiftieth wider may hold one word more."""
    return twips(millimetres * POINTS_PER_MM) / 20
