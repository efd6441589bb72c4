"""The page in points, as Word wants it: one text column, and the label column as a part of the left margin.

Two things of the printed page are given up, because Word has no robust way to do them and the file is there to be
edited. Margins are not mirrored: Word would move the label column to the other side, and what hangs in it would stay.
Labels of notes stand above the note, in one paragraph after the other: text frames in a margin go astray on editing.
"""

import msgspec

from book.model import Paper
from exporters.theme import PAPER_MM, POINTS_PER_MM, Theme

HEADER_MM = 10.0
"""From the edge of the paper to the first line of the header and the last of the footer, where a marking stands."""


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """Lengths in points. `hang` is how far the label column, with its gutter, reaches left of the text; `column` is
    the width in which an article is set: narrower than `text` in a theme of two columns."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    hang: float
    edge: float
    columns: int
    gap: float

    @property
    def text(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right

    @property
    def column(self) -> float:
        """The width of a column of an article."""
        return (self.text - self.gap * (self.columns - 1)) / self.columns

    @property
    def turned_text(self) -> float:
        """The width between the margins of a page turned on its side, as Word turns it: the top comes to the right."""
        return self.height - self.top - self.bottom

    @property
    def turned_text_height(self) -> float:
        """The height between the margins of a page turned on its side."""
        return self.width - 2 * self.turned_edge

    @property
    def turned_edge(self) -> float:
        """The margin above and below on a page turned on its side: as much as header and footer ask for."""
        return min(self.top, self.bottom)

    @property
    def text_height(self) -> float:
        """The height between the margins."""
        return self.height - self.top - self.bottom


def layout_of(theme: Theme, paper: Paper) -> Layout:
    """The page of a theme on a paper."""
    width, height = (side * POINTS_PER_MM for side in PAPER_MM[paper])
    shape = theme.page[paper]
    hang = (shape.label_column + shape.gutter) * POINTS_PER_MM if shape.label_column else 0.0
    return Layout(
        width=width,
        height=height,
        left=shape.inside * POINTS_PER_MM + hang,
        right=shape.outside * POINTS_PER_MM,
        top=shape.top * POINTS_PER_MM,
        bottom=shape.bottom * POINTS_PER_MM,
        hang=hang,
        edge=HEADER_MM * POINTS_PER_MM,
        columns=theme.options.columns,
        gap=18.0,
    )
