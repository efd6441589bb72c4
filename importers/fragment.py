"""A part of a web page that was selected and copied: rich text whose first lines tell the facts."""

from collections.abc import Sequence

from msgspec.structs import replace

from book.model import Article
from book.richtext import Block, Blocks, Heading, Paragraph, plain_text
from importers.footnotes import notes_below, said_first, without_footnotes
from importers.html_blocks import HtmlReader
from importers.limits import MAX_HTML_BYTES, check_size
from importers.losses import Loss
from importers.text import read_text
from importers.tree import html_tree


def read_fragment(html: str) -> tuple[Article, tuple[Loss, ...], dict[str, bytes]]:
    """The article of a selection, what could not be kept of it, and its pictures.

    The facts and where the body begins and ends are read from its text, as for a plain paste; the body keeps its look.
    """
    check_size(len(html), "what was pasted", MAX_HTML_BYTES)
    reader = HtmlReader()
    blocks = reader.read(html_tree(html, "what was pasted"))
    article, losses = read_text(plain_text(without_footnotes(blocks)))
    body = _between(blocks, article)
    return replace(article, body=body), (*losses, *reader.losses), dict(reader.media)


def _between(blocks: Blocks, article: Article) -> Blocks:
    """The blocks from the first to the last that the plain reading took for the body."""
    lines = {line for line in plain_text(article.body).split("\n") if line.strip()}
    places = [place for place, block in enumerate(blocks) if _lines(block) & lines]
    if not places:
        return article.body
    inner: Sequence[Block] = blocks[places[0] : places[-1] + 1]
    heads = (block for block in blocks[: places[0]] if said_first((block,)) == article.headline)
    return (*notes_below(tuple(heads)), *(block for block in inner if _belongs(block, lines)))


def _lines(block: Block) -> set[str]:
    return {line.strip() for line in plain_text(without_footnotes((block,))).split("\n") if line.strip()}


def _belongs(block: Block, lines: set[str]) -> bool:
    """Whether a block is of the body: a paragraph that was left out of the plain reading is left out here too."""
    return not isinstance(block, Paragraph | Heading) or bool(_lines(block) & lines)
