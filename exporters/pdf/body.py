"""The body as pages: section sheets, items, sources."""

from book.richtext import Span
from exporters.manuscript import ContentsEntry, ItemPages, SectionSheet, Source, SourceList
from exporters.pdf.attachments import attachment_boxes
from exporters.pdf.boxes import Box, Rule, Space, Squares, Text
from exporters.pdf.charts import chart_box
from exporters.pdf.flow import Flow
from exporters.pdf.front import NUMBER_COLUMN, entry_lines
from exporters.pdf.setting import Setting
from exporters.pdf.tags import Element
from exporters.pdf.typeset import EMPTY
from exporters.qr import qr_rows
from exporters.theme import POINTS_PER_MM, StyleName

_CODE = 54.0
"""The side of a QR code, in points: what a telephone reads at arm's length."""


class Body:
    """Lays out the parts of the body in a flow. The elements of a section hold those of what is behind it."""

    def __init__(self, setting: Setting, flow: Flow) -> None:
        self._setting = setting
        self._flow = flow
        self._sections: list[Element] = []
        self._unwritten: list[Element] = []

    def section_sheet(self, part: SectionSheet) -> None:
        """The sheet that opens a section: its number, title and notes, and what follows."""
        setting, flow = self._setting, self._flow
        setting.in_columns(narrow=False)
        setting.count_as(part.counts_as)
        setting.setter.begin_item(min(part.depth, 6), setting.manuscript.language)
        flow.new_page()
        del self._sections[part.depth - 1 :]
        element = (self._sections[-1] if self._sections else setting.tree.top).add("Part")
        self._sections.append(element)
        number, title = setting.theme.style("section_number"), setting.theme.style("section_title")
        heading = element.add(f"H{min(part.depth, 6)}")
        room = setting.shape.label + setting.shape.text
        line = setting.fitted(part.number, "section_number", room, spaced=True)
        big = Text(line, number.leading, number.size, heading, anchor=part.anchor, keep=True)
        big.x = -setting.shape.label if setting.shape.label else 0
        rule = Rule(24 * POINTS_PER_MM, setting.theme.colours.accent, 1.2, after=14, keep=True)
        words = setting.paragraph(part.title, "section_title", heading, keep=True, balanced=True)
        boxes: list[Box] = [big, Space(20, keep=True), rule, *words, Space(title.after)]
        if part.notes:
            boxes += [*setting.notes(part.notes, element), Space(16)]
        if part.entries:
            entries = element.add("L", attributes="/A<</O/List/ListNumbering/None>>")
            for entry in part.entries:
                boxes += self._sheet_entry(entry, entries.add("LI"))
        flow.add(boxes)

    def _sheet_entry(self, entry: ContentsEntry, element: Element) -> list[Text]:
        number = self._setting.line(entry.number, "contents_detail")
        label = element.add("Lbl")
        hangs = ((-number.width - 10, number, label),)
        return entry_lines(self._setting, entry, "section_entry", element.add("LBody"), hangs)

    def item(self, part: ItemPages) -> None:
        """An article, memo or attachment."""
        setting, flow = self._setting, self._flow
        manuscript, options = setting.manuscript, setting.theme.options
        language = part.language or manuscript.language
        own = language if language != manuscript.language else ""
        element = (self._sections[-1] if self._sections else setting.tree.top).add("Sect", language=own)
        self._begin(part)
        setting.count_as(part.counts_as)
        setting.setter.begin_item(min(part.depth, 6), language)
        boxes = self._item_head(part, element)
        if not flow.at_top and not options.items_start_page:
            boxes[0].before = 29
        notes = setting.notes(part.notes, element)
        # Brackets before an article's paragraphs are the outlet's: they are no marks.
        setting.count_as(part.counts_as, portions=part.kind != "article")
        gap = setting.theme.style("body").leading if notes else 0.0
        body = setting.setter.blocks(
            part.body, element, language=language, gap=gap, numbered=options.numbered_paragraphs, changed=part.changed
        )
        chart: list[Box] = [chart_box(part.chart, setting, element), Space(10)] if part.chart else []
        flow.add([*boxes, *notes, *chart, *body])
        if part.image_credit:
            credit = f"{manuscript.words.picture}: {part.image_credit}"
            flow.add(self._said_by_us(credit, "credit", element, before=10))
        if part.attachment is not None:
            flow.add(attachment_boxes(part, setting, element))
        setting.setter.language = manuscript.language
        self._write(element)

    def _write(self, element: Element) -> None:
        """Write the element of an item, and those before it, unless footnotes are still to come to it."""
        self._unwritten.append(element)
        if not self._flow.has_footnotes:
            for one in self._unwritten:
                self._setting.tree.write(one)
            self._unwritten.clear()

    def _said_by_us(
        self, text: str, style: StyleName, item: Element, *, before: float, keep: bool = False
    ) -> list[Text]:
        """A line on an item, which is in the book's language and not in the item's."""
        language, around = self._setting.manuscript.language, self._setting.setter.language
        element = item.add("P", language=language if language != around else "")
        return self._setting.paragraph(text, style, element, before=before, keep=keep, language=language)

    def _begin(self, part: ItemPages) -> None:
        """Find the place where an item begins: on a new page, or below the one before it."""
        setting, flow, shape = self._setting, self._flow, self._setting.shape
        options = setting.theme.options
        whole = part.attachment is not None or options.items_start_page
        if whole:
            setting.in_columns(narrow=shape.columns > 1 and part.attachment is None)
            flow.new_page()
            if part.attachment is None and shape.columns > 1:
                flow.columns(shape.columns, shape.column + shape.between)
            return
        setting.in_columns(narrow=shape.columns > 1)
        if not flow.in_columns and shape.columns > 1:
            if flow.room < (shape.top - shape.bottom) / 3:
                flow.new_page()
            elif not flow.at_top:
                flow.add([Space(24)])
            flow.columns(shape.columns, shape.column + shape.between)
        elif shape.columns == 1 and flow.room < (shape.top - shape.bottom) / 3:
            flow.new_page()

    def _item_head(self, part: ItemPages, element: Element) -> list[Box]:
        setting = self._setting
        heading = element.add(f"H{min(part.depth, 6)}")
        head = setting.paragraph(part.headline, "headline", heading, keep=True, balanced=True)
        if not head:
            head = [Text(EMPTY, 20, 17, heading, keep=True)]
        head[0].anchor = part.anchor
        number = setting.line(part.number, "note_label", spaced=True)
        label = setting.shape.label
        if label or setting.shape.columns == 1:
            head[0].hangs = ((-label if label else -number.width - 10, number, heading),)
        kind = () if part.kind == "article" else (setting.manuscript.words.kind_of(part.kind),)
        facts = " · ".join((*kind, *part.facts, *((part.marking,) if part.marking else ())))
        boxes: list[Box] = [*head]
        after = setting.theme.style("headline").after
        if facts:
            boxes += self._said_by_us(facts, "facts", element, keep=True, before=after)
            after = 0
        if part.url:
            boxes.append(self._address(part.url, element, after, setting.width))
        boxes.append(Space(setting.theme.style("address").after, keep=True))
        return boxes

    def _address(self, url: str, element: Element, before: float, width: float) -> Text:
        setting = self._setting
        shown = url.partition("://")[2].removeprefix("www.").rstrip("/")
        line = setting.elided(shown, "address", width)
        style, link = setting.theme.style("address"), element.add("P").add("Link")
        return Text(line, style.leading, style.size, link, before=before, keep=True, to=url, width=line.width, says=url)

    def sources(self, sources: SourceList) -> None:
        """The list of sources."""
        setting, flow = self._setting, self._flow
        setting.count_as("")
        setting.in_columns(narrow=False)
        flow.new_page()
        element = setting.tree.top.add("Sect")
        title = setting.title(sources.title, sources.anchor, element)
        boxes: list[Box] = [*title, Space(setting.theme.style("contents_title").after)]
        entries = element.add("L", attributes="/A<</O/List/ListNumbering/None>>")
        for row in sources.rows:
            boxes += self._source(row, entries.add("LI"))
        flow.add(boxes)
        setting.tree.write(element)

    def _source(self, row: Source, element: Element) -> list[Box]:
        setting = self._setting
        style, width = setting.theme.style("source"), setting.shape.text - NUMBER_COLUMN
        wants_code = setting.manuscript.layout.qr_codes and bool(row.url)
        if wants_code:
            width -= _CODE + 12
        label, body = element.add("Lbl"), element.add("LBody")
        link = body.add("P").add("Link")
        headline = Span(row.headline, bold=True, language=row.language)
        lines = setting.setter.paragraph((headline,), "source", link, width=width, keep=True)
        if not lines:
            return []
        number = setting.line(row.number, "source")
        lines[0].hangs = ((-number.width - 10, number, label),)
        lines[0].to, lines[0].width, lines[0].says = f"#{row.anchor}", width, row.headline
        lines[0].number_at = (row.anchor, setting.shape.text, setting.look("source"))
        if row.detail:
            lines += setting.paragraph(row.detail, "source", body.add("P"), width=width, keep=True)
        if row.url:
            lines.append(self._address(row.url, body, 0, width))
        for line in lines:
            line.before = 0
        gap = style.after + 3
        if not wants_code:
            lines[0].before, lines[-1].keep = gap, False
            return [*lines]
        figure = body.add("Figure", alt=f"QR: {row.url}")
        code = Squares(qr_rows(row.url), _CODE, figure, x=width + 12, before=gap)
        height = sum(line.height for line in lines)
        return [code, *lines, Space(max(_CODE - height, 0) + 4)]
