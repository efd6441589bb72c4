"""Rich text as a typed tree: only what both exports can print.

A text is a tuple of blocks. A block holds spans (runs of characters with the same look) or further blocks.
Within a span, "\\n" is a line break that does not end the paragraph. For `gc=False` see `book.model`.
"""

import math
import re
from collections.abc import Callable, Iterator
from typing import Literal

import msgspec

_IDEOGRAPHS = "[\u3040-\u9fff]"
ListStyle = Literal["bullet", "number"]


class Span(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A run of characters that look alike. `link` is an http, https or mailto address, or empty; `language` is that of
    a run in another language than the text's (BCP 47), empty for the text's own. A span with a `note` is the mark of
    that footnote: its text is empty, because its number is counted when it is printed."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    superscript: bool = False
    subscript: bool = False
    highlight: bool = False
    link: str = ""
    language: str = ""
    note: tuple["Span", ...] = ()


Spans = tuple[Span, ...]


class Paragraph(msgspec.Struct, frozen=True, omit_defaults=True, tag="paragraph", gc=False):
    """A paragraph of running text."""

    spans: Spans = ()


class Heading(msgspec.Struct, frozen=True, omit_defaults=True, tag="heading", gc=False):
    """A heading inside a text; `level` 1 to 4, below the headline."""

    spans: Spans = ()
    level: int = 1


class ListItem(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One entry of a list: usually a paragraph, and maybe a nested list after it."""

    blocks: tuple["Block", ...] = ()


class List(msgspec.Struct, frozen=True, omit_defaults=True, tag="list", gc=False):
    """A bulleted or numbered list; `start` is the first number."""

    items: tuple[ListItem, ...] = ()
    style: ListStyle = "bullet"
    start: int = 1


class Quote(msgspec.Struct, frozen=True, omit_defaults=True, tag="quote", gc=False):
    """A block quotation."""

    blocks: tuple["Block", ...] = ()


class Crop(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What is cut off a picture at each edge, as parts of its whole width or height: 0 for nothing."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0

    def box(self, size: tuple[int, int]) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of what is left of a picture of some pixels. A pixel that is cut into is cut off,
        because what it shows might still be told from it; one pixel is always left."""
        left, right = _inside(self.left, self.right, size[0])
        top, bottom = _inside(self.top, self.bottom, size[1])
        return left, top, right, bottom


_PIXEL_SLACK = 0.05
"""So much of a pixel may be the rounding of a crop's parts."""


def _inside(first: float, last: float, side: int) -> tuple[int, int]:
    # In this order of arguments what is no number counts as 0.
    first, last = min(1.0, max(0.0, first)), min(1.0, max(0.0, last))
    start = min(math.ceil(max(first * side - _PIXEL_SLACK, 0)), side - 1)
    end = math.floor(min((1 - last) * side + _PIXEL_SLACK, side))
    return start, max(end, start + 1)


class Figure(msgspec.Struct, frozen=True, omit_defaults=True, tag="figure", gc=False):
    """A picture. `media` is its name in the book's media (see `book.media`); sizes in pixels, 0 if not known, of the
    whole picture. `crop` says what is cut off where it is shown, see `shown_size`. `percent` is how wide it is printed,
    of the column of the text, 0 for what its pixels ask for; `marking` is its handling marking, see `book.marking`."""

    media: str
    alt: str = ""
    caption: Spans = ()
    credit: str = ""
    width: int = 0
    height: int = 0
    percent: int = 0
    marking: str = ""
    crop: Crop | None = None


class Cell(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A table cell; `columns` and `rows` say how many it spans."""

    spans: Spans = ()
    columns: int = 1
    rows: int = 1


class Table(msgspec.Struct, frozen=True, omit_defaults=True, tag="table", gc=False):
    """A table of rows of cells; the first `header_rows` rows are its head."""

    rows: tuple[tuple[Cell, ...], ...] = ()
    header_rows: int = 0
    caption: Spans = ()


Block = Paragraph | Heading | List | Quote | Figure | Table
Blocks = tuple[Block, ...]


def text_of(spans: Spans) -> str:
    """The characters of some spans, without their look."""
    return "".join(span.text for span in spans)


def shown_size(figure: Figure) -> tuple[int, int]:
    """Width and height in pixels of what is shown of a picture, (0, 0) if not known."""
    size = (figure.width, figure.height)
    if figure.crop is None or not all(size):
        return size if all(size) else (0, 0)
    left, top, right, bottom = figure.crop.box(size)
    return right - left, bottom - top


def footnotes_of(spans: Spans) -> tuple[Spans, ...]:
    """The footnotes whose marks stand among some spans, in their order."""
    return tuple([span.note for span in spans if span.note])


def paragraphs(text: str) -> Blocks:
    """Plain text as paragraphs: an empty line ends one, a single line break stays a line break."""
    parts = (part.strip("\n") for part in text.replace("\r\n", "\n").split("\n\n"))
    return tuple(Paragraph((Span(part),)) for part in parts if part.strip())


def walk(blocks: Blocks) -> Iterator[Block]:
    """All blocks in reading order, the inner ones after the one that holds them."""
    for block in blocks:
        yield block
        if isinstance(block, Quote):
            yield from walk(block.blocks)
        elif isinstance(block, List):
            for item in block.items:
                yield from walk(item.blocks)


def spans_in(blocks: Blocks) -> Iterator[Spans]:
    """The span tuples of all blocks in reading order, captions, table cells and footnotes among them; each footnote
    after the spans that its mark stands in."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield block.spans
                yield from footnotes_of(block.spans)
            case Quote():
                yield from spans_in(block.blocks)
            case List():
                for item in block.items:
                    yield from spans_in(item.blocks)
            case Figure():
                yield from (block.caption, *footnotes_of(block.caption))
            case Table():
                for spans in (*(cell.spans for row in block.rows for cell in row), block.caption):
                    yield from (spans, *footnotes_of(spans))


def plain_text(blocks: Blocks) -> str:
    """The text without its look: blocks parted by an empty line, cells by a tab, list entries by a line; on lines after
    a table its caption, and after a block its footnotes."""
    return "\n\n".join(part for part in map(_plain_block, blocks) if part)


def _plain_block(block: Block) -> str:
    match block:
        case Paragraph() | Heading():
            return _with_footnotes(text_of(block.spans), block.spans)
        case Quote():
            return plain_text(block.blocks)
        case List():
            return "\n".join(plain_text(item.blocks) for item in block.items)
        case Figure():
            return _with_footnotes(text_of(block.caption), block.caption)
        case Table():
            lines = ["\t".join(text_of(cell.spans) for cell in row) for row in block.rows]
            lines += [text_of(block.caption)] if block.caption else []
            return _with_footnotes("\n".join(lines), *(cell.spans for row in block.rows for cell in row), block.caption)


def _with_footnotes(text: str, *places: Spans) -> str:
    return "\n".join([text, *(text_of(note) for spans in places for note in footnotes_of(spans))])


def media_in(blocks: Blocks) -> frozenset[str]:
    """The names of all pictures that the text shows."""
    return frozenset(block.media for block in walk(blocks) if isinstance(block, Figure))


def word_count(blocks: Blocks) -> int:
    """Words as a reader counts them; a Chinese, Japanese or Korean text by its characters over two."""
    text = plain_text(blocks)
    ideographs = 0 if text.isascii() else len(re.findall(_IDEOGRAPHS, text))
    return len(text.split()) + ideographs // 2


def map_spans(blocks: Blocks, change: Callable[[Spans], Spans]) -> Blocks:
    """The same tree with `change` applied to the spans of each paragraph, heading, caption, cell and footnote, in the
    order of `spans_in`."""

    def with_footnotes(spans: Spans) -> Spans:
        changed = change(spans)
        if not footnotes_of(changed):
            return changed
        return tuple(msgspec.structs.replace(one, note=change(one.note)) if one.note else one for one in changed)

    return tuple(_map_block(block, with_footnotes) for block in blocks)


def map_figures(blocks: Blocks, change: Callable[[Figure], Figure]) -> Blocks:
    """The same tree with `change` applied to each picture."""
    return tuple(_with_figures(block, change) for block in blocks)


def _with_figures(block: Block, change: Callable[[Figure], Figure]) -> Block:
    replace = msgspec.structs.replace
    match block:
        case Figure():
            return change(block)
        case Quote():
            return replace(block, blocks=map_figures(block.blocks, change))
        case List():
            return replace(block, items=tuple(ListItem(map_figures(item.blocks, change)) for item in block.items))
        case _:
            return block


def _map_block(block: Block, change: Callable[[Spans], Spans]) -> Block:
    replace = msgspec.structs.replace
    match block:
        case Paragraph() | Heading():
            return replace(block, spans=change(block.spans))
        case Quote():
            return replace(block, blocks=map_spans(block.blocks, change))
        case List():
            return replace(block, items=tuple(ListItem(map_spans(item.blocks, change)) for item in block.items))
        case Figure():
            return replace(block, caption=change(block.caption))
        case Table():
            rows = tuple(tuple(replace(cell, spans=change(cell.spans)) for cell in row) for row in block.rows)
            return replace(block, rows=rows, caption=change(block.caption))
