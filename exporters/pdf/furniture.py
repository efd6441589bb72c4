"""What stands around the text of every page: running head, foot, marking, watermark. All of it is artifact."""

from typing import Literal

from exporters.pdf.setting import Setting
from exporters.pdf.sheets import Sheet
from exporters.pdf.typeset import rgb
from exporters.theme import POINTS_PER_MM, RUNNING_FIELDS, StyleName, contrast

_EDGE = 10 * POINTS_PER_MM
"""From the edge of the paper to the marking."""
_HEAD = 17.5 * POINTS_PER_MM
"""From the edge of the paper to the running head, and to the foot."""
_READABLE = 4.5
"""The least contrast to the paper of a marking in its scheme's colour."""
Align = Literal["left", "center", "right"]


class Furniture:
    """Draws what surrounds the text of each page, once all pages stand."""

    def __init__(self, setting: Setting, pages: int) -> None:
        self._setting = setting
        self._pages = pages

    def draw(self, sheet: Sheet) -> None:
        """Draw it on a page."""
        setting, shape = self._setting, self._setting.shape
        manuscript = setting.manuscript
        sheet.end()
        sheet.forget()
        if manuscript.layout.watermark:
            self._watermark(sheet, manuscript.layout.watermark)
        if sheet.banner.text:
            for y, subtype in ((shape.height - _EDGE - 7, "Header"), (_EDGE, "Footer")):
                middle, room = shape.width / 2, shape.width - 60
                self._text(sheet, sheet.banner.text, "marking", middle, y, "center", room, subtype, sheet.banner.colour)
        if sheet.blank:
            y = shape.height / 2
            self._text(sheet, sheet.blank, "running_head", shape.width / 2, y, "center", shape.text, "Header")
        if not sheet.bare:
            self._head_and_foot(sheet)

    def _head_and_foot(self, sheet: Sheet) -> None:
        setting, shape = self._setting, self._setting.shape
        left, right = sheet.x - shape.label, sheet.x + shape.text
        head, foot = shape.height - _HEAD, _HEAD
        room = (right - left) / 2 - 12
        running = setting.theme.running
        self._text(sheet, self._filled(running.head_left, sheet), "running_head", left, head, "left", room, "Header")
        self._text(sheet, self._filled(running.head_right, sheet), "running_head", right, head, "right", room, "Header")
        sides: tuple[tuple[float, Align], tuple[float, Align]] = ((left, "left"), (right, "right"))
        inner, outer = reversed(sides) if shape.mirrored and sheet.number % 2 == 0 else sides
        inside, outside = self._filled(running.foot_inner, sheet), self._filled(running.foot_outer, sheet)
        self._text(sheet, inside, "folio", inner[0], foot, inner[1], room * 1.5, "Footer")
        self._text(sheet, outside, "folio", outer[0], foot, outer[1], room, "Footer")

    def _filled(self, template: str, sheet: Sheet) -> str:
        """What a theme says for a running head, with its fields; parted by " · ", what is empty falls away."""
        manuscript = self._setting.manuscript
        page = sheet.label
        if manuscript.layout.page_of:
            page = manuscript.words.page_of.format(page=sheet.label, pages=self._pages)
        number, section = sheet.section
        known = (
            manuscript.words.tab, number, section, manuscript.title, manuscript.occasion, manuscript.author,
            manuscript.version, manuscript.edition, page,
        )  # fmt: skip
        fields = dict(zip(map(str, RUNNING_FIELDS), known, strict=True))
        if not section and ("{section}" in template or "{number}" in template):
            return ""
        parts = [part.strip() for part in template.format_map(fields).split("·")]
        return " · ".join(part for part in parts if part)

    def _text(
        self,
        sheet: Sheet,
        text: str,
        style: StyleName,
        x: float,
        y: float,
        align: Align,
        room: float,
        subtype: str,
        colour: str = "",
    ) -> None:
        if not text:
            return
        # A marking is said in full: its last words are often those that matter.
        fit = self._setting.fitted if style == "marking" else self._setting.elided
        line = fit(text, style, room)
        shift = {"left": 0.0, "center": line.width / 2, "right": line.width}[align]
        readable = colour and contrast(colour, "#FFFFFF") >= _READABLE
        sheet.furniture(line, x - shift, y, subtype, rgb(colour) if readable else "")

    def _watermark(self, sheet: Sheet, text: str) -> None:
        """A word across the page, below all else, in a grey that the text can be read on."""
        shape = self._setting.shape
        line = self._setting.line(text, "watermark")
        size = self._setting.theme.style("watermark").size
        length = (shape.width**2 + shape.height**2) ** 0.5 * 0.62
        scale = min(length / max(line.width, 1.0), 3.2)
        cosine, sine = shape.width, shape.height
        diagonal = (cosine**2 + sine**2) ** 0.5
        a, b = cosine / diagonal * scale, sine / diagonal * scale
        x = shape.width / 2 - a * line.width / 2 + b * size * 0.33
        y = shape.height / 2 - b * line.width / 2 - a * size * 0.33
        sheet.watermark(line, (a, b, -b, a, x, y), rgb("#E4E7EA"))
