"""What RTF's paragraphs, cells and rows make: headings, lists, tables, footnotes, pictures in their places."""

import re

import msgspec

from book.normal_form import normalised
from book.richtext import (
    Block,
    Blocks,
    Cell,
    Figure,
    Heading,
    ListStyle,
    Paragraph,
    Span,
    Spans,
    Table,
    footnotes_of,
    text_of,
)
from importers.footnotes import NoteBudget, note_of, trimmed
from importers.word_styles import ListPlace, nested

_NUMBERED = re.compile(r"[\w(]+[.)]")
_SIGN = re.compile(r"[\[(]?(?P<sign>[*∗†‡§¶#]{1,6}|(?<!\w)\w{1,4})[\])]?\s*$")


class Settings(msgspec.Struct):
    """What holds for a paragraph until `\\pard`: its level as a heading, its list, how deep it lies in that, the mark
    that stands before it, whether it lies in a table, and whether it is `left_out` because it only tells pages."""

    level: int = 0
    list: int = 0
    depth: int = 0
    mark: str = ""
    in_table: bool = False
    left_out: bool = False


class Layout:
    """Takes a file's text piece by piece and puts it in order. `settings` are those of the paragraph that is open."""

    def __init__(self) -> None:
        self.settings = Settings()
        self._parts: list[Block | tuple[ListPlace, Paragraph]] = []
        self._spans: list[Span] = []
        self._outer: list[list[Span]] = []
        self._is_counted = False
        self.budget = NoteBudget()
        self._figures: list[Figure] = []
        self._cells: list[Spans] = []
        self._rows: list[tuple[Cell, ...]] = []
        self._headers = 0

    def add(self, span: Span) -> None:
        """Text of the open paragraph, cell or note."""
        self._spans.append(span)

    def add_picture(self, figure: Figure) -> None:
        """A picture of the open paragraph: it stands after it."""
        self._figures.append(figure)

    def end_paragraph(self) -> None:
        """The paragraph ends; in a cell or a note only its line does."""
        if self._outer or self.settings.in_table:
            self._spans.append(Span("\n"))
            return
        spans, self._spans = without_halves(self._spans), []
        if self._cells or self._rows:
            self._end_table()
        if (text_of(spans).strip() or footnotes_of(spans)) and not self.settings.left_out:
            self._parts.append(self._paragraph(spans))
        self._parts += self._figures
        self._figures = []

    def end_cell(self) -> None:
        """A cell of the open row ends."""
        self._cells.append(trimmed(without_halves(self._spans)))
        self._spans = []

    def end_row(self, *, is_header: bool) -> None:
        """The row ends."""
        if self._cells:
            self._headers += is_header and self._headers == len(self._rows)
            self._rows.append(tuple(map(Cell, self._cells)))
            self._cells = []

    def end_inner_row(self) -> None:
        """The row of a table in a cell ends: a line of that, whose last cell's tab parts nothing."""
        if self._spans and self._spans[-1].text.endswith("\t"):
            self._spans[-1] = msgspec.structs.replace(self._spans[-1], text=self._spans[-1].text[:-1])
        self.add(Span("\n"))

    def begin_note(self) -> None:
        """A footnote begins where the text stands."""
        self._outer.append(self._spans)
        self._spans = []
        self._is_counted = False

    def count_note(self) -> None:
        """The mark of the open footnote is a number that is counted, and no sign of the writer's own."""
        self._is_counted = bool(self._outer)

    def end_note(self) -> None:
        """The footnote ends; its mark stays in the text."""
        said = without_halves(self._spans)
        self._spans = self._outer.pop()
        sign = "" if self._is_counted else _take_sign(self._spans, said)
        self._spans += self.budget.marks(note_of([said], sign))

    def blocks(self) -> Blocks:
        """All of it."""
        self.settings.in_table = False
        while self._outer:
            self.end_note()
        self.end_paragraph()
        self._end_table()
        return normalised(tuple(nested(self._parts)))

    def _paragraph(self, spans: Spans) -> Block | tuple[ListPlace, Paragraph]:
        now = self.settings
        if 0 < now.level <= 9:
            return Heading(spans, min(now.level, 4))
        if now.list or now.mark:
            style: ListStyle = "number" if _NUMBERED.match(now.mark.strip()) else "bullet"
            digits = re.search(r"\d{1,6}", now.mark) if style == "number" else None
            shown = int(digits[0]) if digits else 0
            return ListPlace(str(now.list), min(max(now.depth, 0), 8), style, shown=shown), Paragraph(spans)
        return Paragraph(spans)

    def _end_table(self) -> None:
        self.end_row(is_header=False)
        if self._rows:
            self._parts.append(Table(tuple(self._rows), self._headers))
            self._rows, self._headers = [], 0


def _take_sign(spans: list[Span], note: Spans) -> str:
    """Take the sign that a writer gave a mark, and repeated before the footnote's words, from the end of the text;
    nothing where there is none."""
    match = _SIGN.search(spans[-1].text) if spans else None
    if match is None or (match["sign"].isalnum() and not spans[-1].superscript):
        return ""
    first = next((span.text for span in note if span.text.strip()), "")
    repeated = re.match(rf"\s*[\[(]?{re.escape(match['sign'])}", first)
    if repeated is None or (match["sign"].isalnum() and first[repeated.end() : repeated.end() + 1].isalnum()):
        return ""
    spans[-1] = msgspec.structs.replace(spans[-1], text=spans[-1].text[: match.start()])
    return match["sign"]


def without_halves(spans: list[Span]) -> Spans:
    """The spans with characters beyond U+FFFF put together: RTF writes them as two halves, each a span of its own."""
    joined: list[Span] = []
    for span in spans:
        if joined and "\ud800" <= joined[-1].text[-1:] <= "\udbff" and "\udc00" <= span.text[:1] <= "\udfff":
            both = (joined.pop().text + span.text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            joined.append(msgspec.structs.replace(span, text=both))
        else:
            joined.append(span)
    return tuple(joined)
