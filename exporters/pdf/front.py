"""The front matter as pages: cover, contents, summary."""

from collections.abc import Callable, Sequence

from book.richtext import Span
from exporters.manuscript import ContentsEntry, Summary
from exporters.pdf.boxes import Box, Hang, PictureBox, Rule, Space, Text
from exporters.pdf.flow import Flow
from exporters.pdf.images import picture_size
from exporters.pdf.languages import with_languages
from exporters.pdf.setting import Setting
from exporters.pdf.sheets import Sheet
from exporters.pdf.tags import Element
from exporters.pdf.typeset import Atom
from exporters.theme import POINTS_PER_MM, StyleName

LOGO = "logo"
"""The name of the theme's logo among the pictures."""
NUMBER_COLUMN = 30.0
"""The room at the right for page numbers."""


_TITLE_STYLES: tuple[StyleName, ...] = ("cover_title", "section_title", "headline")


class FrontMatter:
    """Lays out what stands before the body. `new_sheet` makes its pages; elements come into `parent`."""

    def __init__(self, setting: Setting, new_sheet: Callable[[], Sheet], parent: Element) -> None:
        self._setting = setting
        self._new_sheet = new_sheet
        self._parent = parent

    def lay_out(self) -> None:
        """Cover, contents and summary, one after the other."""
        manuscript, shape = self._setting.manuscript, self._setting.shape
        self._cover()
        flow = Flow(self._new_sheet, shape.top, shape.bottom, self._setting.footnote_rule)
        if manuscript.contents:
            self._contents(flow)
        if manuscript.summary and not manuscript.layout.contents_only:
            self._summary(manuscript.summary, flow)

    def _cover(self) -> None:
        setting = self._setting
        shape, theme, cover = setting.shape, setting.theme, setting.manuscript.cover
        sheet = self._new_sheet()
        sheet.bare = True
        sheet.anchors.append(("cover", shape.height))
        parent = self._parent.add("Sect")
        left = shape.inside - sheet.x
        self._logo(sheet, parent)
        width = shape.width - shape.inside - shape.outside
        title = self._cover_title(left, left + width * 0.86, parent.add("Title"))
        subtitle = (
            setting.paragraph(
                cover.subtitle, "cover_subtitle", parent.add("P"), x=left, width=left + width * 0.8, balanced=True
            )
            if cover.subtitle
            else []
        )
        facts = self._cover_facts(left, width, parent)
        below = sum(box.before + box.height for box in facts)
        high = sum(box.height for box in title)
        y = min(shape.height * 0.60, shape.top - 20) + max(high - 84, 0) * 0.35
        y = min(y, shape.top - 20)
        Rule(24 * POINTS_PER_MM, theme.colours.accent, 1.2, x=left).draw(sheet, sheet.x, y)
        lowest = shape.bottom + below + 30
        y = self._draw_down(sheet, title, y - 22, lowest)
        self._draw_down(sheet, subtitle, y - theme.style("cover_title").after, lowest)
        self._draw_down(sheet, facts, shape.bottom + below, 0)

    def _cover_title(self, left: float, right: float, element: Element) -> list[Text]:
        """The title in the largest type in which it takes no more than half of the page."""
        setting, boxes = self._setting, list[Text]()
        for style in _TITLE_STYLES:
            boxes = setting.paragraph(
                setting.manuscript.cover.title, style, element, x=left, width=right, balanced=True
            )
            if sum(box.height for box in boxes) <= setting.shape.height / 2:
                break
        return boxes

    def _logo(self, sheet: Sheet, parent: Element) -> None:
        """The office's logo, at the left of the top."""
        setting, shape = self._setting, self._setting.shape
        size = picture_size(setting.media.get(LOGO))
        if size is None:
            return
        high = 18 * POINTS_PER_MM
        wide = min(high * size[0] / size[1], (shape.width - shape.inside - shape.outside) / 2)
        figure = parent.add("Figure", alt=setting.manuscript.author or setting.theme.name)
        box = PictureBox(LOGO, wide, wide * size[1] / size[0], figure)
        box.draw(sheet, shape.inside, shape.top)

    def _draw_down(self, sheet: Sheet, boxes: Sequence[Box], y: float, lowest: float) -> float:
        """Draw boxes one below the other; those that would run into what stands below are left away."""
        for box in boxes:
            y -= box.before
            if y - box.height < lowest:
                break
            box.draw(sheet, sheet.x, y)
            y -= box.height
        return y

    def _cover_facts(self, left: float, width: float, parent: Element) -> list[Text]:
        setting = self._setting
        facts = setting.manuscript.cover.facts
        label_width = max((setting.line(label, "cover_label").width for label, _ in facts), default=0)
        edge = left + max(label_width + 18, setting.shape.label)
        boxes: list[Text] = []
        for label, value in facts:
            element = parent.add("P")
            lines = setting.paragraph(value, "cover_value", element, x=edge, width=left + width)[:4]
            if lines:
                lines[0].before = 3 if boxes else 0
                lines[0].hangs = ((left, setting.line(label, "cover_label", spaced=True), element),)
            boxes += lines
        return boxes

    def _contents(self, flow: Flow) -> None:
        setting = self._setting
        flow.new_page()
        part = self._parent.add("Sect")
        title = setting.title(setting.manuscript.words.contents, "contents", part)
        flow.add([*title, Space(setting.theme.style("contents_title").after)])
        lists = [part.add("TOC")]
        entry_element = lists[0]
        boxes: list[Text] = []
        for entry in setting.manuscript.contents:
            while len(lists) > max(entry.depth, 1):
                lists.pop()
            while len(lists) < entry.depth:
                lists.append(entry_element.add("TOC"))
            entry_element = lists[-1].add("TOCI")
            made = self._entry(entry, entry_element)
            if boxes and entry.is_section:
                boxes[-1].keep = False
            boxes += made
        flow.add(boxes)

    def _entry(self, entry: ContentsEntry, element: Element) -> list[Text]:
        """A line of the contents: number in the label column or hanging, title, where it is from, and its page."""
        setting = self._setting
        name: StyleName = "contents_section" if entry.is_section else "contents_item"
        label = element.add("Lbl")
        room = (setting.shape.label or setting.shape.inside) - 10
        if entry.is_section:
            number = setting.fitted(entry.number, "contents_section", room, accent=True)
        else:
            number = setting.fitted(entry.number, "contents_detail", room)
        hanging = entry.is_section and bool(setting.shape.label)
        place = -setting.shape.label if hanging else -number.width - 10
        hangs = ((place, number, label),)
        return entry_lines(setting, entry, name, element.add("Reference"), hangs)

    def _summary(self, summary: Summary, flow: Flow) -> None:
        setting = self._setting
        flow.new_page()
        part = self._parent.add("Sect")
        title = setting.title(summary.title, summary.anchor, part)
        setting.setter.begin_item(1, setting.manuscript.language)
        flow.add([*title, Space(setting.theme.style("contents_title").after)])
        flow.add(setting.notes(summary.notes, part))
        flow.finish()


def entry_lines(
    setting: Setting, entry: ContentsEntry, name: StyleName, parent: Element, hangs: tuple[Hang, ...]
) -> list[Text]:
    """The lines of an entry in the contents or on a section sheet: a link of title, detail and page number."""
    typesetter, style, width = setting.typesetter, setting.theme.style(name), setting.width
    link = parent.add("Link")
    bold = entry.is_section and name == "section_entry"
    title = with_languages((Span(entry.title, bold=bold, language=entry.language),), setting.manuscript.language)
    rows = [row.atoms for row in setting.setter.breaker.rows(typesetter.atoms(title, style), width - NUMBER_COLUMN)]
    rows = _with_detail(setting, rows, _detail(setting, entry), width - NUMBER_COLUMN)
    boxes: list[Text] = []
    for at, row in enumerate(rows):
        last = at == len(rows) - 1
        line = typesetter.line(row, spaced=not last)
        shift = setting.aligned(line, entry.title, width - NUMBER_COLUMN)
        boxes.append(
            Text(
                line, style.leading, style.size, link,
                x=shift,
                before=style.before + style.after if at == 0 else 0,
                keep=not last or (entry.is_section and name != "section_entry"),
                to=f"#{entry.anchor}",
                width=width - shift,
                number_at=(entry.anchor, width, setting.look(name)) if last else None,
                hangs=hangs if at == 0 else (),
                says=entry.title,
                marking=entry.counts_as if setting.manuscript.page_scheme else "",
            )
        )  # fmt: skip
        if last and setting.theme.options.contents_dots and not entry.is_section:
            boxes[-1].dots = (shift + line.width, width)
    return boxes


def _with_detail(setting: Setting, rows: list[list[Atom]], detail: str, room: float) -> list[list[Atom]]:
    """The rows of a title with what is said of it: on the last of them if it fits there, else below."""
    if not detail:
        return rows
    style, typesetter = setting.theme.style("contents_detail"), setting.typesetter
    said = with_languages((Span(detail),), setting.manuscript.language)
    beside = typesetter.atoms((Span("\u00a0\u00a0 "), *said), style)
    used = sum(atom.advance for atom in rows[-1]) if rows else 0.0
    if rows and used + sum(atom.advance for atom in beside) <= room:
        return [*rows[:-1], [*rows[-1], *beside]]
    below = setting.setter.breaker.rows(typesetter.atoms(said, style), room)
    return [*rows, *(row.atoms for row in below)]


def _detail(setting: Setting, entry: ContentsEntry) -> str:
    if entry.is_section:
        return ""
    minutes = setting.manuscript.words.reading_time.format(minutes=entry.minutes) if entry.minutes else ""
    return " · ".join(part for part in (entry.detail, minutes.replace(" ", "\u00a0")) if part)
