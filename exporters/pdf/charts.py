"""Charts, drawn: squares in rows and columns, each with its number, so that they can be read without colour."""

import msgspec

from book.richtext import Span
from exporters.parts import CountChart
from exporters.pdf.languages import with_languages
from exporters.pdf.setting import Setting
from exporters.pdf.sheets import Sheet
from exporters.pdf.tags import Element
from exporters.pdf.typeset import Line
from exporters.theme import tint_of

_GAP = 2.0
"""Between two squares."""
_PADDING = 10.0
"""Between the names of the rows and the squares, and around the names of the columns."""
_NAMES = 0.4
"""The most of the width that the names of the rows take."""


class ChartBox(msgspec.Struct, eq=False):
    """A chart in the column: the lines of its names and numbers, and the colour of each square, "" for none."""

    columns: tuple[Line, ...]
    rows: tuple[tuple[Line, tuple[tuple[Line, str], ...]], ...]
    element: Element
    names: float
    step: float
    """From one column to the next."""
    leading: float
    size: float
    before: float = 0
    keep: bool = False

    @property
    def height(self) -> float:
        return (len(self.rows) + 1) * self.leading

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """The days above, a row of squares for each outlet, as one figure."""
        left, width = x + self.names + _PADDING, self.step * len(self.columns)
        box = f"[{x:.2f} {top - self.height:.2f} {left + width:.2f} {top:.2f}]"
        self.element.attributes += f"/A<</O/Layout/Placement/Block/BBox{box}>>"
        shift = self.leading / 2 + self.size * 0.33
        self._middle(sheet, self.columns, left, top - shift)
        for name, squares in self.rows:
            top -= self.leading
            sheet.text(name, x, top - shift, self.element)
            for place, (_, colour) in enumerate(squares):
                if colour:
                    side, high = self.step - _GAP, self.leading - _GAP
                    sheet.box(left + place * self.step + _GAP / 2, top - self.leading + _GAP / 2, side, high, colour)
            self._middle(sheet, tuple(line for line, _ in squares), left, top - shift)

    def _middle(self, sheet: Sheet, lines: tuple[Line, ...], left: float, y: float) -> None:
        """Draw a line in the middle of each column."""
        for place, line in enumerate(lines):
            sheet.text(line, left + (place + 0.5) * self.step - line.width / 2, y, self.element)


def chart_box(chart: CountChart, setting: Setting, parent: Element) -> ChartBox:
    """A chart as it stands in the column."""
    style, accent = setting.theme.style("table"), setting.theme.colours.accent
    columns = tuple(setting.line(name, "table_head") for name in chart.columns)
    most = setting.width * _NAMES
    names = [_name(name, most, setting) for name, _ in chart.rows]
    wide = max((name.width for name in names), default=0.0)
    wish = max(line.width for line in columns) + _PADDING
    rows = tuple(
        (
            name,
            tuple(
                (setting.line(str(n) if n else "", "table"), tint_of(accent, chart.shade(n)) if n else "")
                for n in counts
            ),
        )
        for name, (_, counts) in zip(names, chart.rows, strict=True)
    )
    return ChartBox(
        columns, rows, parent.add("Figure", alt=chart.alt), wide,
        min(wish, (setting.width - wide - _PADDING) / len(columns)), max(style.leading, style.size * 1.7), style.size,
        before=_PADDING,
    )  # fmt: skip


def _name(text: str, most: float, setting: Setting) -> Line:
    """The name of a row on one line, what of it is in another language said to be, cut where it is too long."""
    typesetter, style = setting.typesetter, setting.theme.style("table")
    while True:
        line = typesetter.line(typesetter.atoms(with_languages((Span(text),), setting.manuscript.language), style))
        if line.width <= most or len(text) < 4:
            return line
        text = f"{text[:-2].rstrip('… ')}…"
