"""Rich text as a typed tree: only what both exports can print.

A text is a tuple of blocks. A block holds spans (runs of characters with the same look) or further blocks.
Within a span, "\\n" is a line break that does not end the paragraph. For `gc=False` see `book.model`.
"""

import re
from collections.abc import Callable, Iterator
from typing import Literal

import msgspec

_IDEOGRAPHS = "[\u3040-\u9fff]"
ListStyle = Literal["bullet", "number"]


class Span(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A run of characters that look alike. `link` is an http, https or mailto address, or empty; `language` is that of
    a run in another language than the text's (BCP 47), empty for the text's own."""

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


class Figure(msgspec.Struct, frozen=True, omit_defaults=True, tag="figure", gc=False):
    """A picture. `media` is its name in the book's media (see `book.media`); sizes in pixels, 0 if not known.
    `percent` is how wide it is printed, of the column of the text, 0 for what its pixels ask for; `marking` is its
    handling marking, see `book.marking`."""

    media: str
    alt: str = ""
    caption: Spans = ()
    credit: str = ""
    width: int = 0
    height: int = 0
    percent: int = 0
    marking: str = ""


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
    """The span tuples of all blocks in reading order, captions and table cells among them."""
    for block in walk(blocks):
        if isinstance(block, Paragraph | Heading):
            yield block.spans
        elif isinstance(block, Figure):
            yield block.caption
        elif isinstance(block, Table):
            yield from (cell.spans for row in block.rows for cell in row)
            yield block.caption


def plain_text(blocks: Blocks) -> str:
    """The text without its look: blocks parted by an empty line, cells by a tab, list entries by a line."""
    return "\n\n".join(part for part in map(_plain_block, blocks) if part)


def _plain_block(block: Block) -> str:
    match block:
        case Paragraph() | Heading():
            return text_of(block.spans)
        case Quote():
            return plain_text(block.blocks)
        case List():
            return "\n".join(plain_text(item.blocks) for item in block.items)
        case Figure():
            return text_of(block.caption)
        case Table():
            return "\n".join("\t".join(text_of(cell.spans) for cell in row) for row in block.rows)


def media_in(blocks: Blocks) -> frozenset[str]:
    """The names of all pictures that the text shows."""
    return frozenset(block.media for block in walk(blocks) if isinstance(block, Figure))


def word_count(blocks: Blocks) -> int:
    """Words as a reader counts them; a Chinese, Japanese or Korean text by its characters over two."""
    text = plain_text(blocks)
    ideographs = 0 if text.isascii() else len(re.findall(_IDEOGRAPHS, text))
    return len(text.split()) + ideographs // 2


def map_spans(blocks: Blocks, change: Callable[[Spans], Spans]) -> Blocks:
    """The same tree with `change` applied to the spans of each paragraph, heading, caption and cell."""
    return tuple(_map_block(block, change) for block in blocks)


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
