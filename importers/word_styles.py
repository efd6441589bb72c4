"""What a Word document's styles and numbering make of a paragraph: title, heading, list entry."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from book.richtext import Block, List, ListItem, ListStyle, Paragraph
from importers.limits import MAX_NESTING
from importers.package import Package
from importers.tree import Element, xml_tree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop|nagłówek|заголовок)\s*(\d)$", re.IGNORECASE)
_PAGES = re.compile(
    r"(?:toc|index|contents) (?:\d|heading|section|number)|table of (?:figures|authorities)|toa heading", re.IGNORECASE
)
_MAX_CHAIN = 20


class ListPlace(msgspec.Struct, frozen=True):
    """Where a list entry stands: in which list, how deep, how that depth is marked, and at which number it begins where
    it does not go on. `shown` is the number that stands before the entry, 0 where the file does not say it."""

    number: str
    depth: int
    style: ListStyle
    start: int = 1
    shown: int = 0


class Look(msgspec.Struct, frozen=True):
    """What a paragraph is: the title, a heading of a level (0 = none), an entry of a list, or plain text. What is
    `left_out` is hidden, or tells the pages of the document itself: its contents and its index."""

    is_title: bool = False
    left_out: bool = False
    level: int = 0
    place: ListPlace | None = None


class Styles:
    """The styles and lists of one document."""

    def __init__(self, package: Package, subject: str) -> None:
        styles = package.read("word/styles.xml")
        numbers = package.read("word/numbering.xml")
        found = xml_tree(styles, subject).iter(WORD + "style") if styles else ()
        self._styles = {style.get(WORD + "styleId") or "": style for style in found}
        self._places = _places(xml_tree(numbers, subject)) if numbers else {}

    def of(self, paragraph: Element) -> Look:
        """What a paragraph is, by its own settings and by those of its style and the styles that it is based on."""
        name = setting(paragraph, "pPr", "pStyle") or ""
        chain = list(self.chain(name))
        names = [setting_of(style, "name") or "" for style in chain] or [name]
        level = _level(paragraph, chain, names)
        place = None if level else self._place(paragraph, chain)
        is_title = any(one.casefold() in ("title", "titel") for one in names)
        left_out = any(map(tells_pages, names[:1])) or any(map(_is_hidden, chain))
        return Look(is_title=is_title, left_out=left_out, level=level, place=place)

    def chain(self, name: str) -> Iterator[Element]:
        """A style and those that it is based on."""
        for _ in range(_MAX_CHAIN):
            style = self._styles.get(name)
            if style is None:
                return
            yield style
            name = setting_of(style, "basedOn") or ""

    def _place(self, paragraph: Element, chain: Sequence[Element]) -> ListPlace | None:
        for owner in (paragraph, *chain):
            number = _inner(owner, "pPr", "numPr")
            if number is None:
                continue
            key, depth = setting_of(number, "numId") or "", whole(setting_of(number, "ilvl"), 0)
            if key in ("", "0"):
                return None
            depth = min(max(depth, 0), 8)
            return self._places.get((key, depth), ListPlace(key, depth, "bullet"))
        return None


def nested(parts: Sequence[Block | tuple[ListPlace, Paragraph]]) -> Iterator[Block]:
    """The blocks with entries in a row gathered into lists, the deeper ones inside the entry above them. A list that
    other blocks part counts on behind them."""
    counts: _Counts = {}
    entries: list[tuple[ListPlace, Paragraph]] = []
    for part in parts:
        if isinstance(part, tuple):
            entries.append(part)
            continue
        if entries:
            yield from _lists(entries, 0, counts)
            entries = []
        yield part
    yield from _lists(entries, 0, counts)


_Counts = dict[str, dict[int, int]]
"""The next number of each list, by depth."""


def _counted(place: ListPlace, counts: _Counts) -> int:
    """The number of an entry; the depths below it begin anew."""
    known = counts.setdefault(place.number, {})
    number = place.shown or known.get(place.depth, place.start)
    counts[place.number] = {depth: following for depth, following in known.items() if depth < place.depth}
    counts[place.number][place.depth] = number + 1
    return number


def _lists(entries: Sequence[tuple[ListPlace, Paragraph]], depth: int, counts: _Counts) -> Iterator[List]:
    place = 0
    while place < len(entries):
        first = entries[place][0]
        start = 0
        items: list[ListItem] = []
        while place < len(entries) and (entries[place][0].number == first.number or entries[place][0].depth > depth):
            end = place + 1
            while end < len(entries) and entries[end][0].depth > max(depth, first.depth):
                end += 1
            number = _counted(entries[place][0], counts)
            start = start or number
            inner = tuple(_lists(entries[place + 1 : end], depth + 1, counts)) if depth < MAX_NESTING else ()
            items.append(ListItem((entries[place][1], *inner)))
            place = end
        yield List(tuple(items), first.style, start if first.style == "number" else 1)


def setting(element: Element, group: str, name: str) -> str | None:
    """The value of a setting such as `w:pPr/w:pStyle`; "" if it is there without a value, None if it is not."""
    holder = next((one for one in element if one.tag == WORD + group), None)
    return setting_of(holder, name) if holder is not None else None


def setting_of(holder: Element, name: str) -> str | None:
    """The value of a setting right inside an element."""
    one = next((child for child in holder if child.tag == WORD + name), None)
    return None if one is None else one.get(WORD + "val") or ""


def whole(value: str | None, default: int) -> int:
    """A setting's number, or the default where it is missing or none."""
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 7 else default


def tells_pages(style: str) -> bool:
    """Whether a style of this name is for the lines of a table of contents or an index. Word and LibreOffice name them
    so in all languages."""
    return bool(_PAGES.fullmatch(style))


def _is_hidden(style: Element) -> bool:
    vanish = setting(style, "rPr", "vanish")
    return vanish is not None and vanish not in ("0", "false", "off")


def _inner(element: Element, group: str, name: str) -> Element | None:
    holder = next((one for one in element if one.tag == WORD + group), None)
    return None if holder is None else next((one for one in holder if one.tag == WORD + name), None)


def _level(paragraph: Element, chain: Sequence[Element], names: Sequence[str]) -> int:
    for name in names:
        if match := _HEADING.match(name):
            return int(match[1])
    for owner in (paragraph, *chain):
        outline = setting(owner, "pPr", "outlineLvl")
        if outline:
            return 0 if outline == "9" else whole(outline, -1) + 1
    return 0


def _places(root: Element) -> dict[tuple[str, int], ListPlace]:
    """Each depth of each list, by the list's number. Lists of one kind count on together, but for those that say where
    they begin (17.9.15, 17.9.26)."""
    kinds = {kind.get(WORD + "abstractNumId") or "": _depths(kind) for kind in root.iter(WORD + "abstractNum")}
    places: dict[tuple[str, int], ListPlace] = {}
    for number in root.iter(WORD + "num"):
        name = number.get(WORD + "numId") or ""
        kind = setting_of(number, "abstractNumId") or ""
        anew = {
            whole(one.get(WORD + "ilvl"), 0): whole(setting_of(one, "startOverride"), 1)
            for one in number.iter(WORD + "lvlOverride")
            if setting_of(one, "startOverride") is not None
        }
        for depth, (style, start) in kinds.get(kind, {}).items():
            counted_as = f"list {name}" if anew else f"kind {kind}"
            places[name, depth] = ListPlace(counted_as, depth, style, anew.get(depth, start))
    return places


def _depths(kind: Element) -> dict[int, tuple[ListStyle, int]]:
    """How each depth of a kind of list is marked, and at which number it begins."""
    depths: dict[int, tuple[ListStyle, int]] = {}
    for level in kind.iter(WORD + "lvl"):
        mark = setting_of(level, "numFmt") or "decimal"
        style: ListStyle = "bullet" if mark in ("bullet", "none") else "number"
        depths[whole(level.get(WORD + "ilvl"), 0)] = style, whole(setting_of(level, "start"), 1)
    return depths
