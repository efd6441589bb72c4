"""What the parts of a book share while they are laid out: theme, page, typesetter, structure."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from book.richtext import Span
from exporters.manuscript import Manuscript, PrintedNote
from exporters.parts import MAX_BINDING
from exporters.pdf.bidi import is_rtl
from exporters.pdf.blocks import BlockSetter, Column
from exporters.pdf.boxes import Box, Rule, Text
from exporters.pdf.objects import Document
from exporters.pdf.outline import Bookmark
from exporters.pdf.tags import Element, Tree
from exporters.pdf.typeset import Line, Look, Typesetter
from exporters.theme import PAPER_MM, POINTS_PER_MM, Style, StyleName, Theme

if TYPE_CHECKING:
    from exporters.pdf.foreign import ForeignPdf

_BAR_AT = -9.0
_FOOTNOTE_RULE = 72.0


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """The page in points. `label` is how far the label column, with its gutter, reaches left of the text."""

    width: float
    height: float
    inside: float
    outside: float
    top: float
    bottom: float
    label: float
    gutter: float
    text: float
    mirrored: bool
    columns: int

    def left(self, number: int) -> float:
        """The left edge of the text column on a page."""
        margin = self.inside if number % 2 or not self.mirrored else self.outside
        return margin + self.label

    @property
    def between(self) -> float:
        """The room between two columns."""
        return 18.0 if self.columns > 1 else 0.0

    @property
    def column(self) -> float:
        """The width of one column."""
        return (self.text - self.between * (self.columns - 1)) / self.columns


def shape_of(theme: Theme, manuscript: Manuscript) -> Shape:
    """The shape of a book's pages."""
    width, height = (side * POINTS_PER_MM for side in PAPER_MM[manuscript.paper])
    page, layout = theme.page[manuscript.paper], manuscript.layout
    gutter = page.gutter * POINTS_PER_MM if page.label_column else 0.0
    label = page.label_column * POINTS_PER_MM + gutter
    inside = (page.inside + min(max(layout.binding, 0.0), MAX_BINDING)) * POINTS_PER_MM
    outside = page.outside * POINTS_PER_MM
    return Shape(
        width=width,
        height=height,
        inside=inside,
        outside=outside,
        top=height - page.top * POINTS_PER_MM,
        bottom=page.bottom * POINTS_PER_MM,
        label=label,
        gutter=gutter,
        text=width - inside - outside - label,
        mirrored=layout.duplex,
        columns=theme.options.columns,
    )


class Setting:
    """The means to lay out the parts of one manuscript."""

    def __init__(self, manuscript: Manuscript, theme: Theme, media: Mapping[str, bytes], document: Document) -> None:
        self.manuscript = manuscript
        self.theme = theme
        self.media = media
        self.document = document
        self.tree = Tree(document)
        self.shape = shape_of(theme, manuscript)
        self.typesetter = Typesetter(theme, document)
        height = self.shape.top - self.shape.bottom
        word = manuscript.words.picture
        self.setter = BlockSetter(self.typesetter, Column(self.shape.text, self.shape.label, height), media, word)
        self.setter.language = manuscript.language
        self.foreign: dict[str, ForeignPdf] = {}
        """Attached PDFs by their names in the book's media."""
        self.inner_bookmarks: dict[str, list[Bookmark]] = {}
        """The bookmarks of attached PDFs by the anchors of their items."""
        self._notes = 0

    @property
    def footnote_rule(self) -> Rule:
        """The short rule above the footnotes of a page, on the side where the book's own words begin."""
        x = self.shape.column - _FOOTNOTE_RULE if is_rtl(self.manuscript.words.contents) else 0
        return Rule(_FOOTNOTE_RULE, self.theme.colours.secondary, x=x, before=10, after=3)

    def draws_foreign(self, name: str) -> bool:
        """Whether the pages of an attached PDF are drawn as they are; else they are pictures of pages."""
        return not self.manuscript.layout.archival and not self.foreign[name].has_layers

    def count_as(self, marking: str, *, portions: bool = False) -> None:
        """What is set from here on counts with a marking where pages carry the highest on them; with `portions`,
        paragraphs that begin with a mark of their own count with that."""
        scheme = self.manuscript.page_scheme
        self.setter.marking = marking if scheme else ""
        self.setter.portions = scheme if portions else None

    def in_columns(self, *, narrow: bool) -> None:
        """Set what follows to the width of one column, or of all of them."""
        width = self.shape.column if narrow else self.shape.text
        self.setter.column = msgspec.structs.replace(self.setter.column, width=width)

    @property
    def width(self) -> float:
        """The width of what is set now."""
        return self.setter.column.width

    def look(self, style: StyleName) -> Look:
        """The plain look of a style."""
        return self.typesetter.look(self.theme.style(style))

    def line(self, text: str, style: StyleName, *, spaced: bool = False) -> Line:
        """A text on one line; with `spaced` more of the same element follows."""
        return self.typesetter.line(self.typesetter.atoms((Span(text),), self.theme.style(style)), spaced=spaced)

    def paragraph(
        self, text: str, style: StyleName, element: Element | None, *, x: float = 0, width: float | None = None,
        keep: bool = False, balanced: bool = False, before: float | None = None, language: str = "",
    ) -> list[Text]:  # fmt: skip
        """A text as a paragraph that is not hyphenated, in the language of what stands around it if not in another."""
        return self.setter.paragraph(
            (Span(text),), style, element, x=x, width=width, keep=keep, balanced=balanced, before=before,
            language=language, hyphens=False,
        )  # fmt: skip

    def aligned(self, line: Line, text: str, width: float) -> float:
        """Where a line begins: at the left, or for a text from right to left so that it ends at the right."""
        return max(width - line.width, 0.0) if is_rtl(text) else 0.0

    def fitted(self, text: str, style: StyleName, width: float, *, spaced: bool = False, accent: bool = False) -> Line:
        """The text on one line, smaller if it is too long, at most to half its size; what is longer is cut."""
        chosen = self.theme.style(style)
        if accent:
            chosen = msgspec.structs.replace(chosen, colour="accent")
        line = self._set(text, chosen, spaced)
        if line.width <= width or not text:
            return line
        part = max((width - 0.1) / line.width, 0.5)
        chosen = msgspec.structs.replace(chosen, size=chosen.size * part, tracking=chosen.tracking * part)
        line = self._set(text, chosen, spaced)
        while line.width > width and len(text) > 2:
            text = text[: min(int(len(text) * width / line.width), len(text) - 2)].rstrip(" …") + "…"
            line = self._set(text, chosen, spaced)
        return line

    def _set(self, text: str, style: Style, spaced: bool) -> Line:
        return self.typesetter.line(self.typesetter.atoms((Span(text),), style), spaced=spaced)

    def elided(self, text: str, style: StyleName, width: float) -> Line:
        """The text on one line, its end replaced by an ellipsis if it is too long."""
        line = self.line(text, style)
        while line.width > width and len(text) > 4:
            cut = min(int(len(text) * width / line.width), len(text) - 2)
            text = text[: max(cut - 1, 1)].rstrip() + "…"
            line = self.line(text, style)
            if line.width > width:
                text = text[:-3] + "…"
        return line

    def title(self, text: str, anchor: str, parent: Element) -> list[Text]:
        """The title of a part of the book."""
        boxes = self.paragraph(text, "contents_title", parent.add("H1"), keep=True)
        if boxes:
            boxes[0].anchor = anchor
        return boxes

    def notes(self, notes: Sequence[PrintedNote], parent: Element) -> list[Box]:
        """The notes, each with a rule at its left and its label in the margin, or above where there is none."""
        boxes: list[Box] = []
        around, language = self.setter.language, self.manuscript.language
        differs = language if language != around else ""
        self.setter.language = language
        for note in notes:
            self.count_as(note.counts_as, portions=True)
            self._notes += 1
            element = parent.add("Note", language=differs)
            self.tree.name(element, f"note-{self._notes}")
            heading = element.add("P")
            style: StyleName = "note_lead" if note.kind == "bottom_line" else "note"
            made = self.setter.blocks(note.body, element, style, language=language)
            lines = [box for box in made if isinstance(box, Text)]
            if not lines:
                continue
            made = self._labelled(note, heading, made, lines)
            for number, box in enumerate(made):
                if isinstance(box, Text):
                    box.bar = (_BAR_AT, self.theme.colours.accent)
                    box.bar_above = number > 0
            made[0].before = 9 if boxes else 0
            made[0].keep = True
            boxes += made
        self.setter.language = around
        return boxes

    def _labelled(self, note: PrintedNote, heading: Element, made: list[Box], lines: Sequence[Text]) -> list[Box]:
        shape = self.shape
        text = f"({note.marking}) {note.label}" if note.marking else note.label
        width = shape.label - shape.gutter - 4 if shape.label else self.width
        label = self.paragraph(text, "note_label", heading, width=width, keep=True)
        if not shape.label:
            return [*label, *made]
        size = self.theme.style("note_label").leading
        for number, (line, own) in enumerate(zip(label, lines, strict=False)):
            own.hangs = ((-shape.label, line.line, heading), *own.hangs)
            own.leading = max(own.leading, size if number else own.leading)
        return made
