"""An HTML tree as rich text: structure is kept, everything that runs, loads or only decorates is not.

The same walk reads the tree that trafilatura gives for a page's body, whose elements are named as in TEI: `head`, `hi`,
`ref`, `graphic`, `item`, `row`, `cell`, `lb`.
"""

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from typing import Literal
from urllib.parse import unquote_to_bytes, urljoin

import msgspec

from book.errors import BriefbookError
from book.media import Media
from book.normal_form import normalised
from book.richtext import Block, Blocks, Cell, Figure, Heading, List, ListItem, Paragraph, Quote, Span, Spans, Table
from importers.limits import MAX_NESTING, MAX_PICTURES
from importers.losses import Loss
from importers.pictures import read_picture
from importers.tree import Element

_DROPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "object",
        "embed",
        "applet",
        "input",
        "button",
        "select",
        "textarea",
        "svg",
        "math",
        "canvas",
        "audio",
        "video",
        "source",
        "track",
        "map",
        "area",
        "head-meta",
        "title",
        "meta",
        "link",
        "base",
        "nav",
        "dialog",
    ]
)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "aside",
        "header",
        "footer",
        "figure",
        "blockquote",
        "quote",
        "ul",
        "ol",
        "list",
        "dl",
        "table",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "pre",
        "hr",
        "address",
        "details",
        "summary",
        "body",
        "html",
        "center",
        "fieldset",
        "form",
        "li",
        "item",
        "dt",
        "dd",
        "tr",
        "row",
        "td",
        "th",
        "cell",
        "figcaption",
    ]
)
_TOGGLES: dict[str, dict[str, bool]] = {
    "b": {"bold": True}, "strong": {"bold": True}, "i": {"italic": True}, "em": {"italic": True}, "cite": {"italic": True},
    "u": {"underline": True}, "ins": {"underline": True}, "s": {"strike": True}, "strike": {"strike": True}, "del": {"strike": True},
    "sup": {"superscript": True}, "sub": {"subscript": True}, "mark": {"highlight": True}, "var": {"italic": True}, "dfn": {"italic": True},
}  # fmt: skip
_RENDS = {
    "#b": "b", "#i": "i", "#u": "u", "#sup": "sup", "#sub": "sub", "bold": "b", "italic": "i", "underline": "u",
    "overstrike": "del",
}  # fmt: skip
_SPACES = re.compile(r"[ \t\n\r\f\u200b]+")
_DATA = re.compile(r"data:image/[a-z0-9.+-]{1,20}((?:;[^,;]{1,40})*),", re.IGNORECASE)
_LINKS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)

Finder = Callable[[str], bytes | None]
"""Finds the bytes of a picture that lies beside the page, by its `src`; None for what does not."""


def _nothing_beside(_source: str) -> bytes | None:
    return None


class HtmlReader:
    """Reads one tree. What could not be kept is in `losses`, the pictures in `media`."""

    def __init__(self, base: str = "", find: Finder = _nothing_beside) -> None:
        self.media = Media()
        self.losses: list[Loss] = []
        self._base = base
        self._find = find
        self._pictures = 0
        self._absent = 0

    def read(self, root: Element) -> Blocks:
        """The rich text below an element."""
        blocks = normalised(tuple(self._blocks(root, 0)))
        if self._absent:
            count = "A picture lies" if self._absent == 1 else f"{self._absent} pictures lie"
            self.losses.append(Loss("picture", f"{count} on the web and not in the file; nothing was fetched"))
        return blocks

    def _blocks(self, element: Element, depth: int) -> Iterator[Block]:
        """The blocks inside an element; loose text between them becomes paragraphs."""
        loose: list[Span] = []
        for piece in self._pieces(element, Span(""), depth):
            if isinstance(piece, Span):
                loose.append(piece)
            else:
                yield from _paragraph(loose)
                loose = []
                yield piece
        yield from _paragraph(loose)

    def _pieces(self, element: Element, look: Span, depth: int) -> Iterator[Span | Block]:
        if element.text:
            yield _with_text(look, element.text)
        for child in element:
            if isinstance(child.tag, str):
                yield from self._child(child, child.tag.lower().rpartition("}")[2], look, depth)
            if child.tail:
                yield _with_text(look, child.tail)

    def _child(self, child: Element, tag: str, look: Span, depth: int) -> Iterator[Span | Block]:
        if tag in _DROPPED or _is_hidden(child):
            return
        if tag in ("br", "lb"):
            yield msgspec.structs.replace(look, text="\n")
        elif tag in ("img", "graphic"):
            yield from self._figure(child, (), "")
        elif tag == "head" and child.get("rend") is None:
            return
        elif tag in _BLOCKS:
            blocks = list(self._block(child, tag, depth))
            # Text before and after an empty block is not one paragraph.
            yield from blocks or (Span("\n"), Span("\n"))
        else:
            yield from self._pieces(child, self._look(child, tag, look), depth)

    def _look(self, element: Element, tag: str, look: Span) -> Span:
        if tag in ("a", "ref"):
            address = self._address(element.get("href") or element.get("target") or "")
            return msgspec.structs.replace(look, link=address) if address else look
        if tag == "hi":
            tag = _RENDS.get(element.get("rend") or "", "")
        changes = dict(_TOGGLES.get(tag, {}))
        style = (element.get("style") or "").lower().replace(" ", "")
        if style and len(style) < 2000:
            changes |= _style_look(style)
        return msgspec.structs.replace(look, **changes) if changes else look

    def _address(self, address: str) -> str:
        whole = address.strip()
        if self._base and whole and not whole.startswith("#"):
            try:
                whole = urljoin(self._base, whole)
            except ValueError:
                return ""
        return whole if _LINKS.fullmatch(whole) else ""

    def _block(self, element: Element, tag: str, depth: int) -> Iterator[Block]:
        match tag:
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "head":
                yield from self._heading(element, tag, depth)
            case "ul" | "ol" | "list" | "dl" if depth < MAX_NESTING:
                yield self._list(element, tag, depth)
            case "blockquote" | "quote" if depth < MAX_NESTING:
                yield Quote(tuple(self._blocks(element, depth + 1)))
            case "table":
                yield from self._table(element, depth)
            case "figure":
                yield from self._figure_group(element, depth)
            case "pre":
                text = "".join(element.itertext()).strip("\n")
                yield Paragraph((Span(text),)) if text.strip() else Paragraph()
            case "hr":
                return
            case _:
                yield from self._blocks(element, depth)

    def _heading(self, element: Element, tag: str, depth: int) -> Iterator[Block]:
        name = element.get("rend") or tag
        level = int(name[1]) if len(name) == 2 and name[1].isdigit() else 2
        for block in self._blocks(element, depth):
            if isinstance(block, Paragraph):
                yield Heading(
                    tuple(msgspec.structs.replace(span, bold=False) for span in block.spans), min(max(level - 1, 1), 4)
                )
            else:
                yield block

    def _list(self, element: Element, tag: str, depth: int) -> List:
        ordered = tag == "ol" or element.get("rend") == "ol"
        style: Literal["number", "bullet"] = "number" if ordered else "bullet"
        items: list[ListItem] = []
        for child in element:
            if not isinstance(child.tag, str):
                continue
            name = child.tag.lower()
            if name in ("ul", "ol", "list") and items and depth + 1 < MAX_NESTING:
                items[-1] = ListItem((*items[-1].blocks, self._list(child, name, depth + 1)))
            elif name not in _DROPPED and (blocks := tuple(self._blocks(child, depth + 1))):
                items.append(ListItem(blocks))
        return List(tuple(items), style, _number(element.get("start"), 1) if ordered else 1)

    def _table(self, element: Element, depth: int) -> Iterator[Block]:
        rows: list[tuple[Cell, ...]] = []
        headers = 0
        for row in element.iter("tr", "row"):
            if next(row.iterancestors("table"), None) is not element:
                continue
            cells = [cell for cell in row if isinstance(cell.tag, str) and cell.tag.lower() in ("td", "th", "cell")]
            if not cells:
                continue
            is_head = all(cell.tag.lower() == "th" or cell.get("role") == "head" for cell in cells)
            headers += is_head and headers == len(rows)
            rows.append(tuple(self._cell(cell, depth) for cell in cells))
        caption = next(element.iter("caption"), None)
        if sum(map(len, rows)) and max(map(len, rows)) == 1:
            # A table of one column lays a page out and holds no data.
            yield from (block for cell in element.iter("td", "th", "cell") for block in self._blocks(cell, depth + 1))
        elif rows:
            yield Table(tuple(rows), headers, self._spans(caption, depth) if caption is not None else ())

    def _cell(self, cell: Element, depth: int) -> Cell:
        columns = _number(cell.get("colspan") or cell.get("cols"), 1)
        return Cell(self._spans(cell, depth), min(columns, 100), min(_number(cell.get("rowspan"), 1), 1000))

    def _spans(self, element: Element, depth: int) -> Spans:
        parts = [block.spans for block in _flat(self._blocks(element, depth + 1))]
        joined: list[Span] = []
        for part in parts:
            joined += [Span("\n"), *part] if joined else part
        return tuple(joined)

    def _figure_group(self, element: Element, depth: int) -> Iterator[Block]:
        pictures = list(element.iter("img", "graphic"))
        caption = next(element.iter("figcaption"), None)
        if not pictures:
            yield from self._blocks(element, depth)
            return
        spans = self._spans(caption, depth) if caption is not None else ()
        for picture in pictures[:1]:
            yield from self._figure(picture, spans, "")
        for picture in pictures[1:]:
            yield from self._figure(picture, (), "")

    def _figure(self, element: Element, caption: Spans, credit: str) -> Iterator[Block]:
        source = (element.get("src") or "").strip()
        width, height = _number(element.get("width"), 0), _number(element.get("height"), 0)
        if not source or (0 < width <= 3 and 0 < height <= 3):
            return
        self._pictures += 1
        if self._pictures > MAX_PICTURES:
            return
        data = _data_of(source) if source[:5].lower() == "data:" else self._find(source)
        if data is None:
            self._absent += 1
            if caption:
                yield Paragraph(tuple(msgspec.structs.replace(span, italic=True) for span in caption))
            return
        try:
            picture = read_picture(data)
        except BriefbookError as problem:
            self.losses.append(Loss("picture", f"A picture was left out: {problem.what}"))
            return
        if picture.width <= 3 or picture.height <= 3:
            return
        name = self.media.add(picture.data, picture.ending)
        alt = _SPACES.sub(" ", element.get("alt") or "").strip()
        yield Figure(name, alt=alt, caption=caption, credit=credit, width=picture.width, height=picture.height)


def _is_hidden(element: Element) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style or "visibility:hidden" in style


def _flat(blocks: Iterator[Block]) -> Iterator[Paragraph | Heading]:
    """The paragraphs of a cell or caption, those of its lists among them."""
    for block in blocks:
        if isinstance(block, Paragraph | Heading):
            yield block
        elif isinstance(block, Quote):
            yield from _flat(iter(block.blocks))
        elif isinstance(block, List):
            for item in block.items:
                yield from _flat(iter(item.blocks))
        elif isinstance(block, Table):
            for row in block.rows:
                yield from (Paragraph(cell.spans) for cell in row)


def _paragraph(loose: list[Span]) -> Iterator[Paragraph]:
    """The paragraph of some loose spans, white space folded as a browser does; two line breaks in a row part it."""
    spans: list[Span] = []
    before = " "
    breaks = 0
    for span in loose:
        if span.text == "\n":
            breaks += 1
            if breaks >= 2 and spans:
                yield from _trimmed(spans)
                spans, before = [], " "
            elif spans:
                spans.append(span)
                before = " "
            continue
        text = _SPACES.sub(" ", span.text)
        if before.endswith((" ", "\n")):
            text = text.removeprefix(" ")
        if text:
            breaks = 0
            spans.append(msgspec.structs.replace(span, text=text))
            before = text
    yield from _trimmed(spans)


def _trimmed(spans: list[Span]) -> Iterator[Paragraph]:
    kept = list(spans)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        kept[-1] = msgspec.structs.replace(kept[-1], text=kept[-1].text.rstrip())
        yield Paragraph(tuple(kept))


def _with_text(look: Span, text: str) -> Span:
    return msgspec.structs.replace(look, text=text.replace("\n", " "))


def _style_look(style: str) -> dict[str, bool]:
    """The look that an inline style asks for, as the clipboards of word processors write it."""
    look: dict[str, bool] = {}
    if weight := re.search(r"font-weight:(bold|normal|\d{3})", style):
        look["bold"] = weight[1] == "bold" or (weight[1].isdigit() and int(weight[1]) >= 600)
    if "font-style:italic" in style:
        look["italic"] = True
    if "font-style:normal" in style:
        look["italic"] = False
    if re.search(r"text-decoration[^;]*underline", style):
        look["underline"] = True
    if re.search(r"text-decoration[^;]*line-through", style):
        look["strike"] = True
    if "vertical-align:super" in style:
        look["superscript"] = True
    if "vertical-align:sub" in style and "vertical-align:super" not in style:
        look["subscript"] = True
    return look


def _number(value: str | None, default: int) -> int:
    digits = re.match(r"\d{1,6}", (value or "").strip())
    return int(digits[0]) if digits else default


def _data_of(source: str) -> bytes | None:
    match = _DATA.match(source)
    if match is None:
        return None
    data = source[match.end() :]
    try:
        if ";base64" in match[1].lower():
            return base64.b64decode(re.sub(r"\s", "", unquote_to_bytes(data).decode("ascii", "ignore")))
        return unquote_to_bytes(data)
    except (binascii.Error, ValueError):
        return None
