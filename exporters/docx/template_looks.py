"""How a book on an office's own template comes out: what its styles say, and the typefaces to measure it by."""

import math
from collections import Counter
from collections.abc import Mapping

import msgspec

from exporters.docx.fonts import face_of, font_bytes
from exporters.docx.measure import Measure
from exporters.docx.office_fonts import Extent, Shown, extent_of, shown_in, takes_same_room
from exporters.docx.styles import WordStyle
from exporters.docx.template_sheet import Said, Sheet
from exporters.docx.template_xml import number_of
from exporters.theme import Style, Theme

_FELT = 0.02
"""Points: what less a line is higher, nobody sees and no page feels."""


class Looks:
    """The styles of a book as its file has them, and what it is measured by. `missing` are the typefaces that are
    measured by others, as this computer does not have them."""

    def __init__(self, xml: str, known: Mapping[str, WordStyle], theme: Theme) -> None:
        """`xml` is the part `word/styles.xml` of the book, `known` are the styles that it uses."""
        self._sheet = Sheet(xml)
        said = {name: self._sheet.said(name) for name in known}
        families = Counter(one.get("family", "") for one in said.values())
        first = said["Normal"].get("family", "")
        self._second = next((family for family, _ in families.most_common() if family != first), "")
        shown = {family: shown_in(family) for family in (first, self._second or first)}
        self._theme = _measuring(theme, *shown.values())
        self.missing = tuple(
            family for family, one in shown.items() if family and not takes_same_room(family, one.family)
        )
        self.styles = {name: self._styled(style, said[name]) for name, style in known.items()}
        kern = number_of(said["Normal"].get("kern")) or 0.0
        # What others show in the place of a typeface they show with its ligatures; Word sets none by itself.
        self.measure = Measure(self._theme, kerned=0 < kern / 2 <= said["Normal"].size, ligated=bool(self.missing))

    def said(self, name: str) -> Said:
        """What a style says in the end, be it one of the book's or only of the template's."""
        return self._sheet.said(name)

    def looking(self, said: Said) -> WordStyle:
        """How a paragraph looks of which so much is said."""
        return self._styled(self.styles["Normal"], said)

    def _styled(self, style: WordStyle, said: Said) -> WordStyle:
        second = bool(self._second) and said.get("family", "") == self._second
        look = msgspec.structs.replace(
            style.look, font="sans" if second else "body", weight="semibold" if said.on("b") else "regular",
            italic=said.on("i"), caps=said.on("caps"), size=said.size, tracking=said.points("track"),
        )  # fmt: skip
        leading, slack, taller = _leading(self._theme, look, said)
        return msgspec.structs.replace(
            style, look=msgspec.structs.replace(look, leading=max(leading, 1.0)), slack=slack, taller=taller,
            deep=_extent(self._theme, look).down,
            before=said.points("before"), after=said.points("after"), left=said.points("left", "start"),
            right=said.points("right", "end"), hanging=said.points("hanging"), first=said.points("firstLine"),
            keep_next=said.on("keepNext"), whole=said.on("keepLines"), new_page=said.on("pageBreakBefore"),
            close=said.on("contextualSpacing"),
        )  # fmt: skip


def _measuring(theme: Theme, first: Shown, second: Shown | None = None) -> Theme:
    """The theme in one family or two as this computer shows them."""
    fonts = {"body": first.family, "sans": (second or first).family}
    files = {one.family: one.files for one in (first, second) if one and one.files}
    return msgspec.structs.replace(theme, fonts=fonts, word_fonts=fonts, font_files=files)


def _leading(theme: Theme, look: Style, said: Said) -> tuple[float, float, dict[tuple[bool, bool], float]]:
    """The height of a line: so many times what its typeface asks for, at least so much, or exactly that; what of it the
    foot of a page need not have; and how much higher a line is with bold or italic words, by whether they are."""
    own = _extent(theme, look)
    line, rule = number_of(said.get("line")), said.get("lineRule", "auto")
    if line is not None and rule == "exact":
        return line / 20, 0.0, {}
    times = line / 240 if line is not None and rule == "auto" else 1.0
    plain = own.at(look.size)
    single = math.floor(plain * times * 20 + 0.001) / 20
    leading = max(single, line / 20) if line is not None and rule != "auto" else single
    taller: dict[tuple[bool, bool], float] = {}
    for bold, italic in ((True, False), (False, True), (True, True)):
        more = look.size * own.beside(_extent(theme, look, bold=bold, italic=italic)) * times
        if single + more - leading > _FELT:
            taller[bold, italic] = single + more - leading
    return leading, max(single - plain, 0.0), taller


def _extent(theme: Theme, look: Style, *, bold: bool = False, italic: bool = False) -> Extent:
    font = font_bytes(theme, face_of(theme, look, bold=bold, italic=italic))
    return extent_of(font) if font else Extent(0.95, 0.25, 0.0)
