"""The parts of a book as pages: cover, contents, summary, section sheets, items, sources.

The body is laid out first and once, the front matter after it; page numbers are filled in when all stand.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from book.richtext import Blocks, Paragraph, Span
from exporters.concerns import Concern
from exporters.formats import Progress
from exporters.manuscript import ContentsEntry, ItemPages, Manuscript, PrintedNote, SectionSheet, SourceList, Summary
from exporters.pdf.attachments import attachment_boxes
from exporters.pdf.blocks import BlockSetter, Column
from exporters.pdf.sheets import Box, Flow, Rule, Sheet, Space, Text
from exporters.pdf.typeset import EMPTY, Line, Look, Typesetter, is_rtl
from exporters.theme import PAPER_MM, POINTS_PER_MM, StyleName, Theme

_NUMBER_COLUMN = 30.0
_BAR_AT = -9.0


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

    def left(self, number: int, *, mirrored: bool) -> float:
        """The left edge of the text column on a page."""
        margin = self.inside if number % 2 or not mirrored else self.outside
        return margin + self.label


def shape_of(theme: Theme, manuscript: Manuscript) -> Shape:
    """The shape of a book's pages."""
    width, height = (side * POINTS_PER_MM for side in PAPER_MM[manuscript.paper])
    page = theme.page[manuscript.paper]
    gutter = page.gutter * POINTS_PER_MM if page.label_column else 0.0
    label = page.label_column * POINTS_PER_MM + gutter
    return Shape(
        width=width,
        height=height,
        inside=page.inside * POINTS_PER_MM,
        outside=page.outside * POINTS_PER_MM,
        top=height - page.top * POINTS_PER_MM,
        bottom=page.bottom * POINTS_PER_MM,
        label=label,
        gutter=gutter,
        text=width - (page.inside + page.outside) * POINTS_PER_MM - label,
    )


class BookPages:
    """Lays a manuscript out. `front` and `body` are its pages; `concerns` what could not be printed as it should."""

    def __init__(
        self, manuscript: Manuscript, theme: Theme, media: Mapping[str, bytes], document: Any, progress: Progress
    ) -> None:
        self.manuscript = manuscript
        self.theme = theme
        self.shape = shape_of(theme, manuscript)
        self.front: list[Sheet] = []
        self.body: list[Sheet] = []
        self.typesetter = Typesetter(theme, document)
        column = Column(self.shape.text, self.shape.label, self.shape.top - self.shape.bottom)
        self._setter = BlockSetter(self.typesetter, column, media)
        self._media = media
        self._progress = progress
        self._head = ""
        self._marking = manuscript.marking

    @property
    def concerns(self) -> list[Concern]:
        """What could not be printed as it should."""
        return self._setter.concerns

    def lay_out(self) -> None:
        """Fill `body`, then `front`."""
        parts = self.manuscript.body
        flow = Flow(self._body_sheet, self.shape.top, self.shape.bottom)
        for done, part in enumerate(parts):
            self._progress(done, len(parts) + 2)
            self.typesetter.faces.anchor = part.anchor
            self._set_head(part)
            if isinstance(part, SectionSheet):
                self._section_sheet(part, flow)
            else:
                self._item(part, flow)
        if self.manuscript.sources:
            self._sources(self.manuscript.sources, flow)
        self._progress(len(parts), len(parts) + 2)
        self._front_matter()

    def _set_head(self, part: SectionSheet | ItemPages) -> None:
        number = part.number if isinstance(part, SectionSheet) else part.section_number
        title = part.title if isinstance(part, SectionSheet) else part.section_title
        self._head = f"{self.manuscript.words.tab} {number}  ·  {title}"
        if isinstance(part, SectionSheet):
            self._head = ""

    def _body_sheet(self) -> Sheet:
        number = len(self.body) + 1
        sheet = Sheet(number, self.shape.left(number, mirrored=self.theme.options.mirrored), self._head)
        self.body.append(sheet)
        return sheet

    def _front_sheet(self) -> Sheet:
        number = len(self.front) + 1
        sheet = Sheet(number, self.shape.left(number, mirrored=self.theme.options.mirrored))
        self.front.append(sheet)
        return sheet

    def _look(self, style: StyleName) -> Look:
        return self.typesetter.look(self.theme.style(style))

    def _line(self, text: str, style: StyleName) -> Line:
        atoms = self.typesetter.atoms((Span(text),), self.theme.style(style))
        return self.typesetter.set_line(atoms, rtl=is_rtl(text))

    def _paragraph(
        self, text: str, style: StyleName, *, x: float = 0, width: float | None = None, keep: bool = False,
        balanced: bool = False, before: float | None = None, language: str = "",
    ) -> list[Text]:  # fmt: skip
        return self._setter.paragraph(
            (Span(text),), style, x=x, width=width, keep=keep, balanced=balanced, before=before, language=language
        )

    def _front_matter(self) -> None:
        self.typesetter.faces.anchor = ""
        self._head = ""
        self._cover()
        flow = Flow(self._front_sheet, self.shape.top, self.shape.bottom)
        if self.manuscript.contents:
            self._contents(flow)
        if self.manuscript.summary:
            self._summary(self.manuscript.summary, flow)

    def _cover(self) -> None:
        sheet = self._front_sheet()
        sheet.bare = True
        sheet.anchors.append(("cover", self.shape.height))
        cover = self.manuscript.cover
        left = self.shape.inside - sheet.x
        width = self.shape.width - self.shape.inside - self.shape.outside
        title = self._paragraph(cover.title, "cover_title", x=left, width=left + width * 0.86, balanced=True)
        subtitle = (
            self._paragraph(cover.subtitle, "cover_subtitle", x=left, width=left + width * 0.8, balanced=True)
            if cover.subtitle
            else []
        )
        facts = self._cover_facts(left, width)
        below = sum(box.before + box.height for box in facts)
        high = sum(box.height for box in title)
        y = min(self.shape.height * 0.60, self.shape.top - 20) + max(high - 84, 0) * 0.35
        y = min(y, self.shape.top - 20)
        Rule(24 * POINTS_PER_MM, self.theme.colours.accent, 1.2, x=left).draw(sheet, sheet.x, y)
        y -= 22
        lowest = self.shape.bottom + below + 30
        y = self._draw_down(sheet, title, y, lowest)
        y = self._draw_down(sheet, subtitle, y - self.theme.style("cover_title").after, lowest)
        self._draw_down(sheet, facts, self.shape.bottom + below, 0)

    def _draw_down(self, sheet: Sheet, boxes: Sequence[Box], y: float, lowest: float) -> float:
        """Draw boxes one below the other; those that would run into what stands below are left away."""
        for box in boxes:
            y -= box.before
            if y - box.height < lowest:
                break
            box.draw(sheet, sheet.x, y)
            y -= box.height
        return y

    def _cover_facts(self, left: float, width: float) -> list[Text]:
        label_width = max(
            (self._line(label, "cover_label").width for label, _ in self.manuscript.cover.facts), default=0
        )
        edge = left + max(label_width + 18, self.shape.label)
        boxes: list[Text] = []
        for label, value in self.manuscript.cover.facts:
            lines = self._paragraph(value, "cover_value", x=edge, width=left + width)[:4]
            if lines:
                lines[0].before = 3 if boxes else 0
                lines[0].hangs = ((left, self._line(label, "cover_label")),)
            boxes += lines
        return boxes

    def _title(self, text: str, anchor: str) -> list[Text]:
        boxes = self._paragraph(text, "contents_title", keep=True)
        if boxes:
            boxes[0].anchor = anchor
        return boxes

    def _contents(self, flow: Flow) -> None:
        flow.new_page()
        style = self.theme.style("contents_title")
        flow.add([*self._title(self.manuscript.words.contents, "contents"), Space(style.after)])
        boxes: list[Text] = []
        for entry in self.manuscript.contents:
            made = self._contents_entry(entry)
            if boxes and entry.is_section:
                boxes[-1].keep = False
            boxes += made
        flow.add(boxes)

    def _contents_entry(self, entry: ContentsEntry) -> list[Text]:
        """A line of the contents: number in the label column or hanging, title, where it is from, and its page."""
        name: StyleName = "contents_section" if entry.is_section else "contents_item"
        style, width = self.theme.style(name), self.shape.text
        spans: list[Span] = [Span(entry.title)]
        room = width - _NUMBER_COLUMN
        atoms = self.typesetter.atoms(spans, style)
        if entry.detail and not entry.is_section:
            detail = self.typesetter.atoms((Span(entry.detail),), self.theme.style("contents_detail"))
            if detail:
                detail[0].glue = " "
                atoms += [self.typesetter.atom(" ", self._look("contents_detail")), *detail]
        rows = self.typesetter.lines(atoms, room)
        number = self._number(entry.number) if entry.is_section else self._line(entry.number, "contents_detail")
        place = -self.shape.label if entry.is_section and self.shape.label else -number.width - 10
        boxes: list[Text] = []
        for at, row in enumerate(rows):
            line = self.typesetter.set_line(row, rtl=is_rtl(entry.title))
            last = at == len(rows) - 1
            boxes.append(
                Text(
                    line,
                    style.leading,
                    style.size,
                    before=style.before if at == 0 else 0,
                    keep=not last or entry.is_section,
                    to=f"#{entry.anchor}",
                    width=width,
                    number_at=(entry.anchor, width, self._look(name)) if last else None,
                    hangs=((place, number),) if at == 0 else (),
                )
            )
        if boxes:
            boxes[0].before += style.after
        return boxes

    def _number(self, text: str) -> Line:
        """The number of a section in the contents, in the accent colour."""
        style = msgspec.structs.replace(self.theme.style("contents_section"), colour="accent")
        return self.typesetter.set_line(self.typesetter.atoms((Span(text),), style))

    def _summary(self, summary: Summary, flow: Flow) -> None:
        flow.new_page()
        style = self.theme.style("contents_title")
        flow.add([*self._title(summary.title, summary.anchor), Space(style.after)])
        flow.add(self._notes(summary.notes, self.manuscript.language))

    def _section_sheet(self, part: SectionSheet, flow: Flow) -> None:
        flow.new_page()
        number = self.theme.style("section_number")
        title = self.theme.style("section_title")
        boxes: list[Box] = []
        big = Text(
            self._line(part.number, "section_number"), number.leading, number.size, anchor=part.anchor, keep=True
        )
        big.x = -self.shape.label if self.shape.label else 0
        boxes += [big, Space(20, keep=True)]
        rule = Rule(24 * POINTS_PER_MM, self.theme.colours.accent, 1.2, after=14, keep=True)
        boxes += [rule, *self._paragraph(part.title, "section_title", keep=True, balanced=True), Space(title.after)]
        if part.notes:
            boxes += [*self._notes(part.notes, self.manuscript.language), Space(16)]
        for entry in part.entries:
            boxes += self._sheet_entry(entry)
        flow.add(boxes)
        self._head = f"{self.manuscript.words.tab} {part.number}  ·  {part.title}"

    def _sheet_entry(self, entry: ContentsEntry) -> list[Text]:
        style = self.theme.style("section_entry")
        atoms = self.typesetter.atoms((Span(entry.title, bold=entry.is_section),), style)
        if entry.detail:
            detail = self.typesetter.atoms((Span(entry.detail),), self.theme.style("contents_detail"))
            detail[0].glue = " "
            atoms += [self.typesetter.atom(" ", self._look("contents_detail")), *detail]
        rows = self.typesetter.lines(atoms, self.shape.text - _NUMBER_COLUMN)
        number = self._line(entry.number, "contents_detail")
        boxes: list[Text] = []
        for at, row in enumerate(rows):
            last = at == len(rows) - 1
            boxes.append(
                Text(
                    self.typesetter.set_line(row, rtl=is_rtl(entry.title)),
                    style.leading,
                    style.size,
                    before=style.after if at == 0 else 0,
                    keep=not last,
                    to=f"#{entry.anchor}",
                    width=self.shape.text,
                    number_at=(entry.anchor, self.shape.text, self._look("section_entry")) if last else None,
                    hangs=((-number.width - 10, number),) if at == 0 else (),
                )
            )
        return boxes

    def _item(self, part: ItemPages, flow: Flow) -> None:
        boxes = self._item_head(part)
        notes = self._notes(part.notes, self.manuscript.language)
        language = part.language or self.manuscript.language
        gap = 14.5 if notes else 0.0
        if self.theme.options.items_start_page or flow.room < (self.shape.top - self.shape.bottom) / 3:
            flow.new_page()
        else:
            boxes[0].before = 29
        body = self._setter.blocks(part.body, "body", language=language, gap=gap)
        if self.theme.options.numbered_paragraphs:
            self._number_paragraphs(part.body, body)
        flow.add([*boxes, *notes, *body])
        if part.image_credit:
            credit = f"{self.manuscript.words.picture}: {part.image_credit}"
            flow.add(self._paragraph(credit, "credit", before=10))
        if part.attachment is not None:
            made, concerns = attachment_boxes(
                part.attachment, self._media, self.shape.text, self.shape.top - self.shape.bottom, part.headline
            )
            self.concerns.extend(msgspec.structs.replace(concern, anchor=part.anchor) for concern in concerns)
            flow.add(made)

    def _item_head(self, part: ItemPages) -> list[Box]:
        head = self._paragraph(part.headline, "headline", keep=True, balanced=True, language=part.language)
        if not head:
            head = [Text(EMPTY, 20, 17, keep=True)]
        head[0].anchor = part.anchor
        number = self._line(part.number, "note_label")
        head[0].hangs = ((-self.shape.label if self.shape.label else -number.width - 10, number),)
        kind = () if part.kind == "article" else (self.manuscript.words.kind_of(part.kind),)
        facts = " · ".join((*kind, *part.facts, *((part.marking,) if part.marking else ())))
        boxes: list[Box] = [*head]
        after = self.theme.style("headline").after
        if facts:
            boxes += self._paragraph(facts, "facts", keep=True, before=after)
            after = 0
        if part.url:
            shown = part.url.partition("://")[2].removeprefix("www.").rstrip("/")
            line = self.elided(shown, "address", self.shape.text)
            style = self.theme.style("address")
            boxes.append(Text(line, style.leading, style.size, before=after, keep=True, to=part.url, width=line.width))
        boxes.append(Space(14.5, keep=True))
        return boxes

    def elided(self, text: str, style: StyleName, width: float) -> Line:
        """The text on one line, its end replaced by an ellipsis if it is too long."""
        line = self._line(text, style)
        while line.width > width and len(text) > 4:
            cut = min(int(len(text) * width / line.width), len(text) - 2)
            text = text[: max(cut - 1, 1)].rstrip() + "…"
            line = self._line(text, style)
            if line.width > width:
                text = text[:-3] + "…"
        return line

    def _number_paragraphs(self, blocks: Blocks, boxes: Sequence[Box]) -> None:
        """Number the paragraphs of a text in the margin, as boards do to speak of them."""
        texts = [box for box in boxes if isinstance(box, Text) and box.x == 0]
        firsts = iter(texts)
        number = 0
        for block in blocks:
            if not isinstance(block, Paragraph):
                continue
            lines = self._setter.paragraph(block.spans, "body", language=self.manuscript.language)
            found = next((box for box in firsts if lines and box.line.operators == lines[0].line.operators), None)
            if found is not None:
                number += 1
                line = self._line(f"{number}", "credit")
                found.hangs = (*found.hangs, (-line.width - 10, line))

    def _notes(self, notes: Sequence[PrintedNote], language: str) -> list[Box]:
        """The notes, each with a rule at its left and its label in the margin, or above where there is none."""
        boxes: list[Box] = []
        accent = self.theme.colours.accent
        for note in notes:
            style: StyleName = "note_lead" if note.kind == "bottom_line" else "note"
            made = self._setter.blocks(note.body, style, language=language)
            lines = [box for box in made if isinstance(box, Text)]
            if not lines:
                continue
            label = self._note_label(note)
            if not self.shape.label:
                made = [*label, *made]
            elif label:
                size = self.theme.style("note_label").leading
                for number, (line, text) in enumerate(zip(label, lines, strict=False)):
                    text.hangs = (*text.hangs, (-self.shape.label, line.line))
                    text.leading = max(text.leading, size if number else text.leading)
            for number, box in enumerate(made):
                if isinstance(box, Text):
                    box.bar = (_BAR_AT, accent)
                    box.bar_above = number > 0
            made[0].before = 9 if boxes else 0
            made[0].keep = True
            boxes += made
        return boxes

    def _note_label(self, note: PrintedNote) -> list[Text]:
        width = self.shape.label - self.shape.gutter - 4 if self.shape.label else self.shape.text
        text = f"({note.marking}) {note.label}" if note.marking else note.label
        return self._paragraph(text, "note_label", width=width, keep=True)

    def _sources(self, sources: SourceList, flow: Flow) -> None:
        self._head = ""
        flow.new_page()
        style = self.theme.style("source")
        boxes: list[Box] = [
            *self._title(sources.title, sources.anchor),
            Space(self.theme.style("contents_title").after),
        ]
        for row in sources.rows:
            title = self._setter.paragraph(
                (Span(row.headline, bold=True),), "source", width=self.shape.text - _NUMBER_COLUMN, keep=True
            )
            if not title:
                continue
            detail = " · ".join(part for part in (row.outlet, row.date) if part)
            lines: list[Text] = [*title]
            if detail:
                lines += self._paragraph(detail, "source", width=self.shape.text - _NUMBER_COLUMN, keep=True)
            if row.url:
                shown = row.url.partition("://")[2].rstrip("/")
                line = self.elided(shown, "address", self.shape.text - _NUMBER_COLUMN)
                address = self.theme.style("address")
                lines.append(Text(line, address.leading, address.size, to=row.url, width=line.width))
            lines[-1].keep = False
            number = self._line(row.number, "source")
            lines[0].hangs = ((-number.width - 10, number),)
            lines[0].before = style.after + 3
            lines[0].to, lines[0].width = f"#{row.anchor}", self.shape.text
            lines[0].number_at = (row.anchor, self.shape.text, self._look("source"))
            boxes += lines
        flow.add(boxes)
