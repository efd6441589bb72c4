"""An HTML tree as rich text: structure is kept, everything that runs, loads or only decorates is not."""

import base64
import binascii
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Literal
from urllib.parse import unquote_to_bytes, urljoin

import msgspec

from book.errors import BriefbookError
from book.media import Media
from book.normal_form import normalised
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
    map_spans,
    plain_text,
    text_of,
)
from importers.footnotes import NoteBudget
from importers.html_inline import (
    SPACES,
    TOGGLES,
    bold,
    button_of,
    paragraphs_of,
    quotation_marks,
    style_look,
    with_text,
)
from importers.html_left_out import LEFT_OUT, is_hidden
from importers.html_notes import PageNote, note_words, take_notes
from importers.html_word import mend_word
from importers.language import detect, said_in, with_passages
from importers.limits import MAX_NESTING, MAX_PICTURES
from importers.losses import Loss
from importers.picture_credits import credit_line, split_credit
from importers.pictures import read_picture
from importers.tree import Element

_BLOCKS = frozenset([
    "p", "div", "section", "article", "main", "aside", "header", "footer", "figure", "blockquote", "ul", "ol", "dl",
    "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "hr", "address", "details", "summary", "body", "html",
    "center", "fieldset", "form", "li", "dt", "dd", "tr", "td", "th", "figcaption",
])  # fmt: skip
_DATA = re.compile(r"data:image/[a-z0-9.+-]{1,20}((?:;[^,;]{1,40})*),", re.IGNORECASE)
_CREDIT_MARKS = re.compile(r"credit|copyright|photographer|(?:^|[\s_-])(?:source|quelle)(?:$|[\s_-])", re.IGNORECASE)
_LINKS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)

Finder = Callable[[str], bytes | None]
"""Finds the bytes of a picture that lies beside the page, by its `src`; None for what does not."""


def nothing_beside(_source: str) -> bytes | None:
    """Finds no picture."""
    return None


class HtmlReader:
    """Reads one tree. What could not be kept is in `losses`, the pictures in `media`. `notes` are its footnotes where
    these were taken from it already; `read` takes those that it has."""

    def __init__(
        self, base: str = "", find: Finder = nothing_beside, notes: Mapping[Element, PageNote] | None = None
    ) -> None:
        self.media = Media()
        self.losses: list[Loss] = []
        self._base = base
        self._find = find
        self._pictures = 0
        self.absent: list[Element] = []
        """Pictures that lie on the web, where nothing was fetched from."""
        self._passed_over: Element | None = None
        self._holders: dict[int, tuple[Block, Element]] = {}
        self._notes = notes or {}
        self._footnotes: dict[PageNote, Spans] = {}
        self.budget = NoteBudget()
        self._open_notes = 0
        self._language = ""

    def read(self, root: Element) -> Blocks:
        """The rich text below an element."""
        self._language = (root.get("lang") or "")[:2].lower()
        mend_word(root)
        self._notes = self._notes or take_notes(root)
        blocks = normalised(tuple(self._blocks(root, 0)))
        self.losses += (*absent_pictures(len(self.absent)), *self.budget.losses())
        return with_passages(blocks, detect(plain_text(blocks)))

    def read_parts(self, root: Element) -> list[tuple[Block, Element]]:
        """The blocks below an element, each with the element that holds it: the paragraph's, the list's, the table's.

        They are not in their normal form yet.
        """
        self._language = (root.get("lang") or "")[:2].lower()
        blocks = list(self._blocks(root, 0))
        return [(block, self._holders[id(block)][1] if id(block) in self._holders else root) for block in blocks]

    def _blocks(self, element: Element, depth: int) -> Iterator[Block]:
        """The blocks inside an element; loose text between them becomes paragraphs."""
        loose: list[Span] = []
        for piece in self._pieces(element, Span(""), depth):
            if isinstance(piece, Span):
                loose.append(piece)
            else:
                yield from paragraphs_of(loose)
                loose = []
                yield piece
        yield from paragraphs_of(loose)

    def _pieces(self, element: Element, look: Span, depth: int) -> Iterator[Span | Block]:
        if element.text:
            yield with_text(look, element.text)
        for child in element:
            if isinstance(child.tag, str):
                yield from self._child(child, child.tag.lower().rpartition("}")[2], look, depth)
            if child.tail:
                yield with_text(look, child.tail)

    def _child(self, child: Element, tag: str, look: Span, depth: int) -> Iterator[Span | Block]:
        if tag in LEFT_OUT or child is self._passed_over or is_hidden(child):
            return
        if child in self._notes:
            yield from self._mark(self._notes[child])
        elif tag == "br":
            yield msgspec.structs.replace(look, text="\n")
        elif tag == "img":
            if not self._open_notes:
                yield from self._figure(child, (), "")
        elif tag == "q":
            opening, closing = quotation_marks(self._language)
            yield msgspec.structs.replace(look, text=opening)
            yield from self._pieces(child, self._look(child, tag, look), depth)
            yield msgspec.structs.replace(look, text=closing)
        elif tag in _BLOCKS:
            blocks = said_in(self._block(child, tag, depth), child.get("lang") or "")
            for block in blocks:
                self._holders.setdefault(id(block), (block, child))
            # Text before and after an empty block is not one paragraph.
            yield from blocks or (Span("\n"), Span("\n"))
        else:
            yield from self._pieces(child, self._look(child, tag, look), depth)

    def _mark(self, note: PageNote) -> Iterator[Span]:
        """The mark of a footnote. What another footnote names stands in that one, in brackets."""
        if self._open_notes > 1:
            return
        if note not in self._footnotes:
            self._open_notes += 1
            paragraphs = [paragraph.spans for block in note.blocks for paragraph in _flat(self._blocks(block, 1))]
            self._open_notes -= 1
            self._footnotes[note] = note_words(paragraphs, note.sign)
        marks = self.budget.marks(self._footnotes[note])
        yield from marks if not self._open_notes else _in_brackets(marks)

    def _look(self, element: Element, tag: str, look: Span) -> Span:
        if tag == "a":
            address = self._address(element.get("href") or "")
            return msgspec.structs.replace(look, link=address) if address else look
        changes = dict(TOGGLES.get(tag, {}))
        style = (element.get("style") or "").lower().replace(" ", "")
        if style and len(style) < 2000:
            changes |= style_look(style)
        if language := element.get("lang"):
            look = msgspec.structs.replace(look, language=language)
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
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                yield from self._heading(element, tag, depth)
            case "ul" | "ol" | "dl" if depth < MAX_NESTING:
                yield self._list(element, tag, depth)
            case "blockquote" if depth < MAX_NESTING:
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
        level = int(tag[1])
        self._passed_over = button_of(element)
        blocks = list(self._blocks(element, depth))
        self._passed_over = None
        for block in blocks:
            if isinstance(block, Paragraph):
                yield Heading(
                    tuple(msgspec.structs.replace(span, bold=False) for span in block.spans), min(max(level - 1, 1), 4)
                )
            else:
                yield block

    def _list(self, element: Element, tag: str, depth: int) -> List:
        ordered = tag == "ol"
        style: Literal["number", "bullet"] = "number" if ordered else "bullet"
        items: list[ListItem] = []
        for child in element:
            if not isinstance(child.tag, str):
                continue
            name = child.tag.lower()
            if name in ("ul", "ol") and items and depth + 1 < MAX_NESTING:
                items[-1] = ListItem((*items[-1].blocks, self._list(child, name, depth + 1)))
            elif name not in LEFT_OUT and (blocks := tuple(self._blocks(child, depth + 1))):
                if name == "dd" and items:
                    items[-1] = ListItem((*items[-1].blocks, *blocks))
                else:
                    items.append(ListItem(map_spans(blocks, bold) if name == "dt" else blocks))
        return List(tuple(items), style, _number(element.get("start"), 1) if ordered else 1)

    def _table(self, element: Element, depth: int) -> Iterator[Block]:
        rows = [cells for row in _rows(element) if (cells := _children(row, "td", "th"))]
        if not rows:
            return
        if max(map(len, rows)) == 1 or _lays_out(element):
            # Each cell of its own: what lies in a table inside comes with the cell that holds that.
            yield from (block for row in rows for cell in row for block in self._blocks(cell, depth + 1))
            return
        heads = [all(cell.tag.lower() == "th" for cell in row) for row in rows]
        captions = _children(element, "caption")
        yield Table(
            tuple(tuple(self._cell(cell, depth) for cell in row) for row in rows),
            heads.index(False) if False in heads else len(heads),
            self._spans(captions[0], depth) if captions else (),
        )

    def _cell(self, cell: Element, depth: int) -> Cell:
        columns = _number(cell.get("colspan"), 1)
        return Cell(self._spans(cell, depth), min(columns, 100), min(_number(cell.get("rowspan"), 1), 1000))

    def _spans(self, element: Element, depth: int) -> Spans:
        parts = [block.spans for block in _flat(self._blocks(element, depth + 1))]
        joined: list[Span] = []
        for part in parts:
            joined += [Span("\n"), *part] if joined else part
        return tuple(joined)

    def _figure_group(self, element: Element, depth: int) -> Iterator[Block]:
        pictures = list(element.iter("img"))
        caption = next(element.iter("figcaption"), None)
        if not pictures:
            yield from self._blocks(element, depth)
            return
        spans, credit = self._caption(caption, depth) if caption is not None else ((), "")
        for place, picture in enumerate(pictures):
            yield from self._figure(picture, () if place else spans, "" if place else credit)

    def _caption(self, element: Element, depth: int) -> tuple[Spans, str]:
        """The caption and the credit of a picture: an element of its own, or the end of the caption."""
        marked = next((one for one in element.iter() if one is not element and _CREDIT_MARKS.search(_marks(one))), None)
        self._passed_over = marked
        spans = self._spans(element, depth)
        self._passed_over = None
        if marked is not None:
            credit = SPACES.sub(" ", "".join(marked.itertext())).strip(" ()[]")
            return spans, credit_line(credit) or credit
        text = text_of(spans)
        caption, credit = split_credit(text)
        if credit and spans and spans[-1].text.endswith(text[len(caption) :]):
            cut = spans[-1].text[: len(spans[-1].text) - len(text) + len(caption)]
            spans = (*spans[:-1], msgspec.structs.replace(spans[-1], text=cut)) if cut else spans[:-1]
        return spans, credit

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
            self.absent.append(element)
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
        alt = SPACES.sub(" ", element.get("alt") or "").strip()
        yield Figure(name, alt=alt, caption=caption, credit=credit, width=picture.width, height=picture.height)


def _in_brackets(marks: Spans) -> Iterator[Span]:
    for mark in marks:
        yield from (Span(" ("), *mark.note, Span(")"))


def _children(element: Element, *tags: str) -> list[Element]:
    return [child for child in element if isinstance(child.tag, str) and child.tag.lower() in tags]


def _rows(table: Element) -> Iterator[Element]:
    """The rows of a table, and not those of the tables in it."""
    return (row for row in table.iter("tr") if next(row.iterancestors("table"), None) is table)


def _lays_out(table: Element) -> bool:
    """Whether a table, as those of one column do, only lays a page out and holds no data."""
    inner = (one for one in table.iter("table", "h1", "h2") if one is not table)
    if table.get("role") == "presentation" or next(inner, None) is not None:
        return True
    return any(sum(1 for child in cell if child.tag in ("p", "div", "br")) > _MANY for cell in table.iter("td"))


_MANY = 4
"""Paragraphs or lines in one cell that no table of data has."""


def absent_pictures(absent: int) -> list[Loss]:
    """What is told of pictures that lie on the web."""
    what = (
        "A picture lies on the web and not in the file; nothing was fetched"
        if absent == 1
        else f"{absent} pictures lie on the web and not in the file; nothing was fetched"
    )
    return [Loss("picture", what)] if absent else []


def _marks(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('itemprop') or ''}"


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
