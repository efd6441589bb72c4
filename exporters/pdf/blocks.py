"""Rich text as boxes, and as elements of the structure."""

from collections.abc import Mapping, Sequence

import msgspec

from book.excerpts import only_says_cut
from book.marking import Scheme, mark_of_block
from book.richtext import Block, Blocks, Figure, Heading, List, Paragraph, Quote, Span, Spans, Table, text_of
from exporters.addresses import with_addresses
from exporters.concerns import Concern
from exporters.fitting import fitted
from exporters.footnotes import mark_anchor, note_anchor, printed_note
from exporters.pdf.bidi import is_rtl
from exporters.pdf.boxes import Box, Footnote, PictureBox, Text
from exporters.pdf.breaking import Breaker, Row
from exporters.pdf.images import picture_size
from exporters.pdf.languages import language_of, with_languages
from exporters.pdf.tables import TableSetter
from exporters.pdf.tags import Element
from exporters.pdf.typeset import Line, Typesetter
from exporters.theme import Style, StyleName, Theme

_BULLETS = ("•", "–", "·")
_BAR = 8.0
"""From the column to the bar beside what changed."""
_HIGHEST = 0.62
"""The most of a page's height that a picture takes."""


class Column(msgspec.Struct, frozen=True):
    """Where text goes: its width, how far the label column reaches left of it, and the height of a page's text."""

    width: float
    label: float
    height: float


class BlockSetter:
    """Sets the blocks of one item after the other. `concerns` gathers what could not be printed as it should."""

    def __init__(self, typesetter: Typesetter, column: Column, media: Mapping[str, bytes], picture_word: str) -> None:
        self.typesetter = typesetter
        self.column = column
        self.concerns: list[Concern] = []
        self.level = 1
        """The level of the heading that what is set now stands under."""
        self.language = ""
        """The language of what stands around what is set now: that of an item, or of the book."""
        self.marking = ""
        """The marking that what is set now counts with on its page."""
        self.portions: Scheme | None = None
        """The scheme of the marks that the paragraphs set now may begin with."""
        self.breaker = Breaker(typesetter)
        self._theme: Theme = typesetter.theme
        self._media = media
        self._picture_word = picture_word
        self._tables = TableSetter(self)
        self._deepest = 1

    def paragraph(
        self,
        spans: Spans,
        style_name: StyleName,
        element: Element | None,
        *,
        x: float = 0,
        width: float | None = None,
        language: str = "",
        before: float | None = None,
        keep: bool = False,
        balanced: bool = False,
        hyphens: bool = True,
    ) -> list[Text]:
        """The lines of a paragraph, two of which stay together at its beginning and its end. `width` is the right edge
        of its room. Footnotes become elements behind `element`."""
        style = self._theme.style(style_name)
        room = (self.column.width if width is None else width) - x
        if self._theme.options.print_addresses:
            spans = with_addresses(spans)
        spans = with_languages(spans, language or self.language)
        noted = {span.link: span for span in spans if span.note}
        atoms = self.typesetter.atoms(spans, style)
        two_ways = bool(atoms) and atoms[0].look.two_ways
        rtl = two_ways and is_rtl(text_of(spans))
        hyphenated = language if self._theme.options.hyphenate and hyphens and not two_ways else ""
        if balanced:
            rows = self.breaker.balanced(atoms, room)
        elif style.align == "justify" and not two_ways:
            rows = self.breaker.justified(atoms, room, hyphenated)
        else:
            rows = self.breaker.rows(atoms, room, hyphenated)
        texts: list[Text] = []
        count = len(rows)
        for number, row in enumerate(rows):
            following = rows[number + 1].atoms if number < count - 1 else []
            spaced = bool(following) and following[0].glue != "0" and not row.hyphen
            line, shift = self._aligned(row, style, room, rtl=rtl, last=number == count - 1, spaced=spaced)
            together = keep or (number == 0 and count > 1) or number == count - 2
            text = Text(line, style.leading, style.size, element, x + shift, 0, together, marking=self.marking)
            if noted:
                marks = (noted[look.link] for _, _, look in line.links if look.link in noted)
                text.footnotes = tuple(self._footnote(mark, element, language) for mark in marks)
            texts.append(text)
        if texts:
            texts[0].before = style.before if before is None else before
        return texts

    def _footnote(self, mark: Span, beside: Element | None, language: str) -> Footnote:
        around = beside.parent if beside else None
        note = around.add("Note") if around else None
        if note:
            note.tree.name(note, note_anchor(mark))
        lines = self.paragraph(printed_note(mark), "footnote", note.add("P") if note else None, language=language)
        lines[0].anchor = note_anchor(mark)
        return Footnote(tuple(lines), mark_anchor(mark))

    def _aligned(
        self, row: Row, style: Style, room: float, *, rtl: bool, last: bool, spaced: bool
    ) -> tuple[Line, float]:
        line = self.typesetter.line(row.atoms, hyphen=row.hyphen, spaced=spaced)
        spare = room - line.width
        if style.align == "justify" and not last and not rtl:
            spaces = sum(1 for atom in row.atoms[1:] if atom.glue == " ")
            if spaces and spare < 0.25 * room:
                stretch = spare / spaces
                return self.typesetter.line(row.atoms, stretch=stretch, hyphen=row.hyphen, spaced=spaced), 0.0
        if style.align == "center":
            return line, max(spare, 0.0) / 2
        right = (style.align == "right") != rtl
        return line, max(spare, 0.0) if right else 0.0

    def begin_item(self, level: int, language: str) -> None:
        """What is set from here on stands under a heading of this level, in a text of this language."""
        self.level = self._deepest = level
        self.language = language

    def blocks(
        self,
        blocks: Blocks,
        parent: Element,
        style_name: StyleName = "body",
        *,
        x: float = 0,
        language: str = "",
        gap: float = 0,
        depth: int = 0,
        numbered: bool = False,
        changed: frozenset[int] = frozenset(),
    ) -> list[Box]:
        """The boxes of a text, whose elements come into `parent`; `gap` is the space above the first of them. Beside
        the blocks at the places of `changed` stands a bar."""
        boxes: list[Box] = []
        style = self._theme.style(style_name)
        number = 0
        for place, block in enumerate(blocks):
            around = self.marking
            self.marking = self._portion(block) or around
            made = self._block(block, parent, style_name, x, language, depth)
            self.marking = around
            if not made:
                continue
            if place in changed:
                self._put_bars(made)
            counts = numbered and isinstance(block, Paragraph) and not only_says_cut(block.spans)
            if counts and isinstance(made[0], Text):
                number += 1
                self._hang_number(made[0], number)
            made[0].before = max(made[0].before, gap) if boxes else gap if depth == 0 else made[0].before
            boxes += made
            gap = self._after(block, style)
        return boxes

    def _portion(self, block: Block) -> str:
        """The mark of a picture, and that which a block begins with, where such marks count."""
        if self.portions is not None:
            return mark_of_block(self.portions, block)
        return block.marking if isinstance(block, Figure) else ""

    def _put_bars(self, boxes: Sequence[Box]) -> None:
        for number, box in enumerate(boxes):
            if isinstance(box, Text):
                box.bar = (self.column.width + _BAR, self._theme.colours.secondary)
                box.bar_above = number > 0

    def _hang_number(self, first: Text, number: int) -> None:
        style = self._theme.style("credit")
        line = self.typesetter.line(self.typesetter.atoms((Span(f"{number}"),), style), spaced=True)
        element = first.element.add("Span") if first.element else None
        first.hangs = (*first.hangs, (-line.width - 10, line, element))

    def _after(self, block: Block, style: Style) -> float:
        match block:
            case Heading():
                return self._theme.style(heading_style(block)).after
            case Quote():
                return self._theme.style("quote").after
            case Figure() | Table():
                return self._theme.style("body").leading
            case _:
                return style.after

    def _block(
        self, block: Block, parent: Element, style_name: StyleName, x: float, language: str, depth: int
    ) -> list[Box]:
        match block:
            case Paragraph():
                own = language_of(block.spans, language)
                element = parent.add("P", language=own)
                return [*self.paragraph(block.spans, style_name, element, x=x, language=own or language)]
            case Heading():
                element = parent.add(f"H{self._heading_level(block)}")
                style = heading_style(block)
                return [*self.paragraph(block.spans, style, element, x=x, language=language, keep=True, hyphens=False)]
            case Quote():
                return self._quote(block, parent, style_name, x, language, depth)
            case List():
                return self._list(block, parent, style_name, x, language, depth)
            case Figure():
                return self._figure(block, parent, x, language)
            case Table():
                return self._tables.boxes(block, parent, x, language)

    def _heading_level(self, block: Heading) -> int:
        """The level in the whole book, with none left out on the way down (ISO 14289-1, 7.4.2)."""
        self._deepest = min(self.level + min(max(block.level, 1), 4), self._deepest + 1, 6)
        return self._deepest

    def _quote(
        self, block: Quote, parent: Element, style_name: StyleName, x: float, language: str, depth: int
    ) -> list[Box]:
        style = self._theme.style("quote")
        inner = quoted_style(style_name)
        element = parent.add("BlockQuote")
        indent = min(style.indent, max(self.column.width - x - 40, 0))
        boxes = self.blocks(block.blocks, element, inner, x=x + indent, language=language, depth=depth + 1)
        if boxes:
            boxes[0].before = max(boxes[0].before, style.before)
        return boxes

    def _list(
        self, block: List, parent: Element, style_name: StyleName, x: float, language: str, depth: int
    ) -> list[Box]:
        own = listed_style(style_name)
        style = self._theme.style(own)
        ordered = block.style == "number"
        indent = max(self._theme.style("list").indent, 10.0)
        look = self.typesetter.look(style)
        if ordered:
            widest = str(block.start + len(block.items) - 1) + "."
            indent = max(indent, self.typesetter.atom(widest, look).width + 5)
        indent = min(indent, max(self.column.width - x - 40, 0))
        numbering = "Decimal" if ordered else "Disc"
        element = parent.add("L", attributes=f"/A<</O/List/ListNumbering/{numbering}>>")
        boxes: list[Box] = []
        for number, item in enumerate(block.items, block.start):
            entry = element.add("LI")
            label, body = entry.add("Lbl"), entry.add("LBody")
            made = self.blocks(item.blocks, body, own, x=x + indent, language=language, depth=depth + 1)
            if not made:
                continue
            if isinstance(made[0], Text):
                mark = f"{number}." if ordered else _BULLETS[min(depth, len(_BULLETS) - 1)]
                line = self.typesetter.line([self.typesetter.atom(mark, look)])
                place = x + indent - 5 - line.width if ordered else x + indent - 11
                made[0].hangs = ((place, line, label), *made[0].hangs)
            if boxes:
                made[0].before = max(made[0].before, self._theme.style("list").after)
            boxes += made
        return boxes

    def _figure(self, block: Figure, parent: Element, x: float, language: str) -> list[Box]:
        size = picture_size(self._media.get(block.media))
        if size is None:
            what = f"A picture is missing or damaged: {block.alt}" if block.alt else "A picture is missing or damaged"
            self.concerns.append(Concern(kind="unreadable_media", what=what, anchor=self.typesetter.faces.anchor))
            boxes = self._caption(block, parent, x, language)
            if boxes or not block.alt:
                return boxes
            return [*self.paragraph((Span(f"[{block.alt}]"),), "caption", parent.add("P"), x=x)]
        width, height = fitted(size, self.column.width - x, self.column.height * _HIGHEST, block.percent)
        alt = block.alt or text_of(block.caption).strip() or block.credit or self._picture_word
        figure = parent.add("Figure", alt=alt)
        caption = self._caption(block, parent, x, language)
        picture = PictureBox(block.media, width, height, figure, x=x, before=7.25, keep=bool(caption))
        picture.marking = self.marking
        return [picture, *caption]

    def _caption(self, block: Figure, parent: Element, x: float, language: str) -> list[Box]:
        if not block.caption and not block.credit:
            return []
        element = parent.add("Caption")
        boxes: list[Box] = []
        if block.caption:
            boxes += self.paragraph(block.caption, "caption", element.add("P"), x=x, language=language)
        if block.credit:
            credit = element.add("P")
            boxes += self.paragraph((Span(block.credit),), "credit", credit, x=x, before=0 if boxes else 4)
        for box in boxes[:-1]:
            box.keep = True
        return boxes


def quoted_style(around: StyleName) -> StyleName:
    """The style of a quotation in a text of a style."""
    return "quote" if around == "body" else around


def listed_style(around: StyleName) -> StyleName:
    """The style of the entries of a list in a text of a style."""
    return "list" if around in ("body", "quote") else around


def heading_style(block: Heading) -> StyleName:
    """The style of a heading inside a text."""
    names: tuple[StyleName, ...] = ("heading1", "heading2", "heading3", "heading4")
    return names[min(max(block.level, 1), 4) - 1]
