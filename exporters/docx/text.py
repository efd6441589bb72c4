"""Rich text as WordprocessingML, and what it takes on the pages."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import msgspec

from book.excerpts import only_says_cut
from book.references import PAGE
from book.richtext import (
    Block,
    Blocks,
    Cell,
    Figure,
    Heading,
    List,
    ListItem,
    Paragraph,
    Quote,
    Span,
    Spans,
    Table,
    footnotes_of,
    text_of,
)
from exporters.concerns import Concern
from exporters.docx.drawing import inline_picture
from exporters.docx.fields import field
from exporters.docx.flow import Flow, Piece
from exporters.docx.foot import Footnote
from exporters.docx.footnotes import Footnotes
from exporters.docx.languages import direction, language_look, parted
from exporters.docx.layout import Layout
from exporters.docx.links import bookmark_name, inner_link, outer_link
from exporters.docx.markup import barred, indents, paragraph, run, styled
from exporters.docx.measure import Measure
from exporters.docx.numbering import LEVELS, MARGIN_GAP, Numbering
from exporters.docx.parts import Parts
from exporters.docx.scripts import script_family, share_of_tall
from exporters.docx.styles import BULLETS, LIST_LEVELS, NUMBERS, WordStyle, list_step, list_style, word_styles
from exporters.docx.tables import TableWriter
from exporters.fitting import fitted
from exporters.parts import CountChart
from exporters.theme import Theme, tint_of

if TYPE_CHECKING:
    from exporters.docx.template_looks import Looks

LATER = "\2"
"""Around an anchor whose page is filled in when all of the book is written."""
_LONGEST_ADDRESS = 66
_HIGHEST = 0.62
_NUMBER = 24.0
"""The room of a paragraph's number and the gap behind it, where no margin has it."""
_FEW = 0.3
"""The share of letters up to which a text counts as one of Latin letters with some others among them."""


class TextWriter:
    """Writes blocks, knows the parts that they need, gathers concerns. `anchor` is the item that is being written."""

    def __init__(
        self, theme: Theme, layout: Layout, parts: Parts, media: Mapping[str, bytes], looks: "Looks | None" = None
    ) -> None:
        self.theme = theme
        self.layout = layout
        self.styles: dict[str, WordStyle] = looks.styles if looks else word_styles(theme, layout)
        self.concerns: list[Concern] = []
        self.anchor = ""
        self.flow = Flow(layout.text_height)
        self.measure = looks.measure if looks else Measure(theme)
        self.numbering = Numbering(theme, layout.hang)
        self._parts = parts
        self._media = media
        self._marks = 0
        self._ground = theme.colours.highlight.lstrip("#")
        self.footnotes = Footnotes(self)
        self._tables = TableWriter(self)

    def spans(self, spans: Spans, language: str = "", *, relation: Callable[[str], str] | None = None) -> str:
        """The runs of some spans, their links and the marks of their footnotes among them. `relation` gives that of an
        address, where it is not one of the text's."""
        out: list[str] = []
        for span in spans:
            if span.note:
                out.append(self.footnotes.mark(span.note, language))
                continue
            content = self._run(span, language)
            if span.link.startswith("#"):
                content = f"{LATER}{span.link[1:]}{LATER}" if span.text == PAGE else content
                content = inner_link(span.link[1:], content)
            elif span.link:
                content = outer_link((relation or self._parts.link)(span.link), content)
            out.append(content)
        return "".join(out)

    def address(self, url: str) -> str:
        """The address of a source, shortened to a line, as a link."""
        shown = url.partition("://")[2].removeprefix("www.").rstrip("/")
        if len(shown) > _LONGEST_ADDRESS:
            shown = shown[: _LONGEST_ADDRESS - 1] + "…"
        return outer_link(self._parts.link(url), styled("Address", shown))

    def _run(self, span: Span, language: str) -> str:
        first, last = language_look(span.language or language, self.layout.language)
        look = "".join(
            (
                '<w:rStyle w:val="Hyperlink"/>' if span.link else "",
                first,
                "<w:b/><w:bCs/>" if span.bold else "",
                "<w:i/><w:iCs/>" if span.italic else "",
                "<w:strike/>" if span.strike else "",
                '<w:u w:val="single"/>' if span.underline else "",
                f'<w:shd w:val="clear" w:color="auto" w:fill="{self._ground}"/>' if span.highlight else "",
                '<w:vertAlign w:val="superscript"/>' if span.superscript else "",
                '<w:vertAlign w:val="subscript"/>' if span.subscript and not span.superscript else "",
            )
        )
        if span.text.isascii():
            return run(span.text, look + last)
        return "".join(run(piece, look + ("<w:rtl/>" if rtl else "") + last) for piece, rtl in parted(span.text))

    def paragraph(
        self, spans: Spans, style_id: str, *, language: str = "", prefix: str = "", keep_next: bool = False,
        numbering: tuple[int, int] | None = None, indent: float | None = None, after: float | None = None,
        outline: int | None = None, bookmark: str = "", on_page: Callable[[int], None] | None = None,
        prefix_width: float = 0.0,
    ) -> str:  # fmt: skip
        """A paragraph in a style; `prefix` is markup before its words, which takes so much of the first line;
        `bookmark` is the anchor that it carries."""
        style = self.styles[style_id]
        text = text_of(spans)
        left = style.left if indent is None else self.layout.hang + indent
        bidi = self.other_way(text)
        # Where the label column lies at its other end, a paragraph has its number before it.
        counted = _NUMBER if numbering and bidi is not None else 0.0
        notes = self._notes_of(spans, style, left + counted)
        lines, tall = self.lines(spans, style, left + counted, prefix_width), self.tall(text, style)
        leading = self._leading(spans, style, left + counted, lines, tall)
        self.take(style, lines, keep_next=keep_next, after=after, on_page=on_page, notes=notes, leading=leading)
        content = prefix + self.spans(spans, language)
        return paragraph(
            style_id,
            self.bookmarked(bookmark, content) if bookmark else content,
            keep_next=keep_next,
            numbering=numbering,
            bidi=bidi,
            indent=self.indent(style, left, bidi=bidi, counted=counted)
            if indent is not None or bidi is not None
            else "",
            after=after,
            at_least=tall,
            outline=outline,
        )

    def lines(self, spans: Spans, style: WordStyle, left: float | None = None, prefix: float = 0.0) -> int:
        """How many lines spans take in a style, behind something as wide as `prefix`."""
        first = prefix + (style.first if left in (None, style.left) else 0.0)
        begin = style.left if left is None else left
        return self.measure.line_count(spans, style.look, self._width(style, left), first, begin)

    def tall(self, text: str, style: WordStyle) -> float | None:
        """The least height of the lines of a text whose letters may be taller than a line of Latin ones; else None.
        A few such letters stand in the lines of the others, if we know their face."""
        share = 0.0 if text.isascii() else share_of_tall(text)
        family = script_family(text) if share else ""
        if family:
            return self.measure.line_height(style.look, family) if share > _FEW else None
        return style.look.leading if share else None

    def _leading(self, spans: Spans, style: WordStyle, left: float, lines: int, tall: float | None) -> float:
        """The height of a line on the average: one with bold or italic words may be higher."""
        if tall or not style.taller or lines < 1:
            return tall or style.look.leading
        more = [0.0] * lines
        for place, span in enumerate(spans):
            if height := style.taller.get((span.bold, span.italic)):
                first = self.lines((*spans[:place], Span(span.text.split(" ", 1)[0])), style, left)
                last = self.lines(spans[: place + 1], style, left)
                for at in range(first - 1, min(last, lines)):
                    more[at] = max(more[at], height)
        return style.look.leading + sum(more) / lines

    def _width(self, style: WordStyle, left: float | None) -> float:
        return max(self.layout.full - (style.left if left is None else left) - style.right, 20)

    def _notes_of(self, spans: Spans, style: WordStyle, left: float) -> tuple[Footnote, ...]:
        return self.footnotes.room(spans, style.look, self._width(style, left)) if footnotes_of(spans) else ()

    def other_way(self, text: str) -> bool | None:
        """Whether a text runs from right to left, if that is not how the book runs; None if it is."""
        rtl = direction(text)
        return None if rtl is None or rtl == self.layout.rtl else rtl

    def indent(
        self, style: WordStyle, left: float, *, bidi: bool | None, listed: bool = False, counted: float = 0.0
    ) -> str:
        """The indents of a paragraph that is not set in as its style says. One that runs the other way keeps the label
        column free at its end, which lies on the same side of the page, and hangs nothing into it but its number,
        for which it keeps `counted` points."""
        if bidi is None:
            return indents(left, 0, style.hanging)
        hanging = MARGIN_GAP if counted else style.hanging if listed else 0
        return indents(max(left - self.layout.hang, 0) + counted, min(left, self.layout.hang), hanging)

    def take(
        self,
        style: WordStyle,
        lines: int,
        *,
        keep_next: bool = False,
        after: float | None = None,
        on_page: Callable[[int], None] | None = None,
        notes: tuple[Footnote, ...] = (),
        leading: float = 0.0,
    ) -> None:
        """Let a paragraph of so many lines, and its footnotes, take their room on the pages; its lines are as high as
        its style says, or as `leading` does."""
        self.flow.add(
            Piece(
                lines,
                leading or style.look.leading,
                before=style.before,
                after=style.after if after is None else after,
                keep_next=keep_next or style.keep_next,
                whole=style.whole,
                on_page=on_page,
                notes=notes,
                slack=style.slack,
                close=style.id if style.close else "",
            )
        )

    def next_mark(self) -> int:
        """A number that no bookmark or drawing has yet."""
        self._marks += 1
        return self._marks

    def bookmarked(self, anchor: str, content: str) -> str:
        """Markup inside the bookmark of an anchor."""
        mark, name = self.next_mark(), bookmark_name(anchor)
        return f'<w:bookmarkStart w:id="{mark}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{mark}"/>'

    def body(self, blocks: Blocks, language: str, *, after_notes: bool, changed: frozenset[int] = frozenset()) -> str:
        """The text of an item, its paragraphs counted in the margin if the theme wants it. Beside the blocks at the
        places of `changed` stands a bar."""
        number = (self.numbering.paragraphs(), 0) if self.theme.options.numbered_paragraphs else None
        out: list[str] = []
        for place, block in enumerate(blocks):
            if isinstance(block, Paragraph):
                own = None if only_says_cut(block.spans) else number
                first, other = ("NumberedFirst", "NumberedText") if own else ("FirstParagraph", "BodyText")
                style = first if after_notes and place == 0 else other
                made = self.paragraph(block.spans, style, language=language, numbering=own)
            else:
                made = self._block(block, "BodyText", language, 0, 0)
            out.append(barred(made) if place in changed else made)
        return "".join(out)

    def blocks(
        self,
        blocks: Blocks,
        style: str,
        *,
        language: str = "",
        indent: float = 0,
        depth: int = 0,
    ) -> str:
        """The blocks of a text, its paragraphs in a style."""
        return "".join(self._block(block, style, language, indent, depth) for block in blocks)

    def _block(self, block: Block, style: str, language: str, indent: float, depth: int) -> str:
        match block:
            case Paragraph():
                return self.paragraph(block.spans, style, language=language, indent=indent or None)
            case Heading():
                level = f"Heading{min(max(block.level, 1), 4) + 3}"
                return self.paragraph(block.spans, level, language=language, indent=indent or None)
            case Quote():
                inner = "Quote" if style == "BodyText" else style
                step = self.theme.style("quote").indent
                deeper = indent + step if indent or style != "BodyText" else 0
                return self.blocks(block.blocks, inner, language=language, indent=deeper, depth=depth)
            case List():
                return self._list(block, style, language, depth)
            case Figure():
                return self._figure(block, language, indent)
            case Table():
                return self._tables.table(block, language, indent)

    def chart(self, chart: CountChart) -> str:
        """A chart as a table of Word's own, its squares shaded; what it says in words is its description."""
        rows = [tuple(Cell((Span(name),)) for name in ("", *chart.columns))]
        fills: dict[tuple[int, int], str] = {}
        for at, (name, counts) in enumerate(chart.rows, 1):
            rows.append(tuple(Cell((Span(text),)) for text in (name, *(str(n or "") for n in counts))))
            accent = self.theme.colours.accent
            fills |= {(at, column): tint_of(accent, chart.shade(n)) for column, n in enumerate(counts, 1) if n}
        return self._tables.table(Table(tuple(rows), header_rows=1), "", 0, fills=fills, says=chart.alt)

    def _list(self, block: List, style: str, language: str, depth: int) -> str:
        level = min(depth, LEVELS - 1)
        bullets = block.style == "bullet"
        number = BULLETS if bullets else self.numbering.numbered(block.start, level)
        step = list_step(self.theme, BULLETS if bullets else NUMBERS)
        noted = self.styles[style].bar
        own = style if noted else list_style("Bullet" if bullets else "Number", level)
        more = style if noted else list_style("Continue", level)
        # A style that carries the list at this level says all; else the paragraph must say it itself.
        said = None if bullets and not noted and level < LIST_LEVELS else (number, level)
        indent = step * (level + 1)
        entries = (self._entry(item, own, more, said, indent, language, depth) for item in block.items)
        return "".join(entries)

    def _entry(
        self,
        item: ListItem,
        style: str,
        more: str,
        numbering: tuple[int, int] | None,
        indent: float,
        language: str,
        depth: int,
    ) -> str:
        out: list[str] = []
        for place, block in enumerate(item.blocks):
            if isinstance(block, Paragraph) and place == 0:
                out.append(self._list_paragraph(block.spans, style, numbering, indent, language))
                continue
            if place == 0:
                out.append(self._list_paragraph((), style, numbering, indent, language))
            same = isinstance(block, Paragraph) and self.styles[more].left == self.layout.hang + indent
            inner = 0 if same else indent
            out.append(self._block(block, more, language, inner, depth + 1))
        return "".join(out)

    def _list_paragraph(
        self, spans: Spans, style_id: str, numbering: tuple[int, int] | None, indent: float, language: str
    ) -> str:
        style, text = self.styles[style_id], text_of(spans)
        left = self.layout.hang + indent
        lines, tall = self.lines(spans, style, left), self.tall(text, style)
        leading = self._leading(spans, style, left, lines, tall)
        self.take(style, lines, notes=self._notes_of(spans, style, left), leading=leading)
        bidi = self.other_way(text)
        step = msgspec.structs.replace(style, hanging=style.hanging or list_step(self.theme, BULLETS))
        return paragraph(
            style_id,
            self.spans(spans, language),
            numbering=numbering,
            bidi=bidi,
            indent=self.indent(step, left, bidi=bidi, listed=True) if bidi is not None else "",
            at_least=tall,
        )

    def _figure(self, block: Figure, language: str, indent: float) -> str:
        data = self._media.get(block.media)
        found = self._parts.picture(block.media, data) if data is not None else None
        if found is None:
            what = f"A picture is missing or damaged: {block.alt}" if block.alt else "A picture is missing or damaged"
            self.concerns.append(Concern(kind="unreadable_media", what=what, anchor=self.anchor))
            shown = self.paragraph((Span(f"[{block.alt}]"),), "Caption", indent=indent or None) if block.alt else ""
            return shown + self._caption(block, language, indent)
        relation, size = found
        width, height = fitted(size, self.layout.column - indent, self.layout.text_height * _HIGHEST, block.percent)
        keep = bool(block.caption or block.credit)
        picture = self.picture(relation, width, height, block.alt, keep_next=keep, indent=indent)
        return picture + self._caption(block, language, indent)

    def caption(self, spans: Spans, kind: str, language: str, *, indent: float = 0, after: float | None = None) -> str:
        """A caption, with a number that counts those of a kind for Word's lists of them and shows nothing; `after` is
        given for one that something else follows."""
        return self.paragraph(
            spans, "Caption", language=language, keep_next=after is not None, indent=indent or None, after=after,
            prefix=field(f"SEQ {kind} \\h", "", '<w:rStyle w:val="Hidden"/>'),
        )  # fmt: skip

    def _caption(self, block: Figure, language: str, indent: float) -> str:
        out = ""
        if block.caption:
            after = 0 if block.credit else None
            out = self.caption(block.caption, "Figure", language, indent=indent, after=after)
        if block.credit:
            out += self.paragraph((Span(block.credit),), "Credit", indent=indent or None)
        return out

    def picture(
        self, relation: str, width: float, height: float, alt: str, *, keep_next: bool = False, indent: float = 0
    ) -> str:
        """A paragraph with a picture of a size in points."""
        style = self.styles["Figure"]
        # A picture stands on the base line: below it the line is as deep as the letters of its style.
        deep = style.look.size * style.deep
        self.flow.add(Piece(1, height + deep, before=style.before, after=style.after, keep_next=keep_next))
        drawing = inline_picture(relation, self.next_mark(), width, height, alt)
        shift = self.indent(style, self.layout.hang + indent, bidi=None) if indent else ""
        return paragraph("Figure", drawing, keep_next=keep_next, indent=shift)
