"""How a book in an office's own template comes out: what its styles say in the end, and the typefaces to measure it by.

What a style does not say, the one says that it is based on, and at last the defaults (ECMA-376 part 1, 17.7.2).
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any, cast

import msgspec
from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from exporters.docx.fonts import face_of, font_bytes
from exporters.docx.measure import Measure
from exporters.docx.office_fonts import Extent, Shown, extent_of, shown_in, takes_same_room
from exporters.docx.styles import WordStyle
from exporters.docx.template_xml import VALUE, W, number_of
from exporters.theme import Style, Theme

_etree = cast(Any, etree)
_Said = dict[str, str]
_ON = frozenset({"", "1", "true", "on"})
_SWITCHES = ("keepNext", "keepLines", "pageBreakBefore", "contextualSpacing", "b", "i", "caps")
_LOOK = (("sz", "val", "size"), ("rFonts", "ascii", "family"), ("spacing", "val", "track"), ("kern", "val", "kern"))
"""The elements of `w:rPr` that tell how wide words are, the attribute that says it, and our name for it."""

_FELT = 0.02
"""Points: what less a line is higher, nobody sees and no page feels."""


class Looks(msgspec.Struct, frozen=True):
    """The styles of a book as its file has them, and what it is measured by. `missing` are the typefaces that are
    measured by others, as this computer does not have them."""

    styles: dict[str, WordStyle]
    measure: Measure
    missing: tuple[str, ...]


def looks_of(xml: str, known: Mapping[str, WordStyle], theme: Theme) -> Looks:
    """What the part `word/styles.xml` of a book says in the end of the styles that are known."""
    root = _etree.fromstring(xml)
    sheet = {style.get(f"{W}styleId"): style for style in root.iter(f"{W}style")}
    defaults: _Said = {}
    for place in ("rPrDefault", "pPrDefault"):
        if (given := root.find(f"{W}docDefaults/{W}{place}")) is not None:
            _read(given, defaults)
    said = {name: _resolved(sheet, name, defaults) for name in known}
    families = Counter(one.get("family", "") for one in said.values())
    first = said["Normal"].get("family", "")
    second = next((family for family, _ in families.most_common() if family != first), first)
    shown = {family: shown_in(family) for family in (first, second)}
    measuring = _measuring(theme, shown[first], shown[second])
    styles = {
        name: _styled(style, said[name], measuring, second=said[name].get("family", "") == second != first)
        for name, style in known.items()
    }
    normal = said["Normal"]
    kern = number_of(normal.get("kern")) or 0.0
    kerned = 0 < kern <= (number_of(normal.get("size")) or 20.0)
    missing = tuple(family for family, one in shown.items() if family and not takes_same_room(family, one.family))
    # What others show in the place of a typeface they show with its ligatures; Word sets none by itself.
    return Looks(styles, Measure(measuring, kerned=kerned, ligated=bool(missing)), missing)


def _measuring(theme: Theme, first: Shown, second: Shown) -> Theme:
    """The theme in two families as this computer shows them."""
    fonts = {"body": first.family, "sans": second.family}
    files = {one.family: one.files for one in (first, second) if one.files}
    return msgspec.structs.replace(theme, fonts=fonts, word_fonts=fonts, font_files=files)


def _resolved(sheet: Mapping[str, Any], name: str, defaults: _Said) -> _Said:
    chain: list[Any] = []
    while name in sheet and sheet[name] not in chain:
        chain.append(sheet[name])
        based = sheet[name].find(f"{W}basedOn")
        name = "" if based is None else based.get(VALUE, "")
    said = dict(defaults)
    for style in reversed(chain):
        _read(style, said)
    return said


def _read(holder: Any, said: _Said) -> None:
    """Take down what the properties of a style say, over what is said already."""
    paragraph, look = holder.find(f"{W}pPr"), holder.find(f"{W}rPr")
    for properties in (one for one in (paragraph, look) if one is not None):
        for name in _SWITCHES:
            if (switch := properties.find(f"{W}{name}")) is not None:
                said[name] = switch.get(VALUE, "")
    if paragraph is not None:
        for tag in ("spacing", "ind"):
            if (element := paragraph.find(f"{W}{tag}")) is not None:
                given = {key.removeprefix(W): value for key, value in element.attrib.items()}
                if "hanging" in given:
                    given["firstLine"] = "0"  # of the two, a hanging indent is the one that counts
                elif "firstLine" in given:
                    given["hanging"] = "0"
                said |= given
    if look is not None:
        for tag, attribute, name in _LOOK:
            if (element := look.find(f"{W}{tag}")) is not None and element.get(f"{W}{attribute}"):
                said[name] = element.get(f"{W}{attribute}")


def _styled(style: WordStyle, said: _Said, theme: Theme, *, second: bool) -> WordStyle:
    def points(name: str) -> float:
        return (number_of(said.get(name)) or 0.0) / 20

    def on(name: str) -> bool:
        return name in said and said[name] in _ON

    look = msgspec.structs.replace(
        style.look, font="sans" if second else "body", weight="semibold" if on("b") else "regular", italic=on("i"),
        caps=on("caps"), size=(number_of(said.get("size")) or 20.0) / 2, tracking=points("track"),
    )  # fmt: skip
    leading, slack, taller = _leading(theme, look, said)
    look = msgspec.structs.replace(look, leading=max(leading, 1.0))
    return msgspec.structs.replace(
        style, look=look, before=points("before"), after=points("after"), left=points("left") or points("start"),
        right=points("right") or points("end"), hanging=points("hanging"), first=points("firstLine"),
        keep_next=on("keepNext"), whole=on("keepLines"), new_page=on("pageBreakBefore"),
        close=on("contextualSpacing"), slack=slack, taller=taller,
    )  # fmt: skip


def _leading(theme: Theme, look: Style, said: _Said) -> tuple[float, float, dict[tuple[bool, bool], float]]:
    """The height of a line: so many times what its typeface asks for, at least so much, or exactly that; what of it the
    foot of a page need not have; and how much higher a line is with bold or italic words, by whether they are."""
    own = _extent(theme, look)
    line, rule = number_of(said.get("line")), said.get("lineRule", "auto")
    if line is not None and rule == "exact":
        return line / 20, 0.0, {}
    times = line / 240 if line is not None and rule == "auto" else 1.0
    single = look.size * own.height * times
    leading = max(single, line / 20) if line is not None and rule != "auto" else single
    taller: dict[tuple[bool, bool], float] = {}
    for bold, italic in ((True, False), (False, True), (True, True)):
        more = look.size * own.beside(_extent(theme, look, bold=bold, italic=italic)) * times
        if single + more - leading > _FELT:
            taller[bold, italic] = single + more - leading
    return leading, look.size * own.height * max(times - 1, 0.0), taller


def _extent(theme: Theme, look: Style, *, bold: bool = False, italic: bool = False) -> Extent:
    font = font_bytes(theme, face_of(theme, look, bold=bold, italic=italic))
    return extent_of(font) if font else Extent(0.95, 0.25, 0.0)
