"""The facts that a document tells in its text: as in a plain text, but its structure tells what is no byline."""

from collections.abc import Iterator

from msgspec.structs import replace

from book.model import Article
from book.richtext import Blocks, Heading, Paragraph, Table, plain_text, text_of, walk
from importers.footnotes import without_footnotes
from importers.text import read_text


def facts_of(blocks: Blocks, otherwise: str, *, most: int | None = None, sure_headings: bool = True) -> Article:
    """The article that the words of a document make, of which `most` characters are looked at; of what is said
    `otherwise` where it has none. `sure_headings` are marked as such, and not guessed from the size of letters, which
    that of authors' names is, too."""
    said = without_footnotes(blocks)
    facts, _ = read_text(plain_text(said)[:most] or otherwise)
    is_none = facts.byline and facts.byline in set(_no_bylines(said, sure_headings=sure_headings))
    return replace(facts, byline="") if is_none else facts


def _no_bylines(blocks: Blocks, *, sure_headings: bool) -> Iterator[str]:
    """Lines that may look like names: headings, rows of tables, and what stands at tabs as rows do."""
    for block in walk(blocks):
        match block:
            case Heading() if sure_headings:
                yield _folded(text_of(block.spans))
            case Table():
                yield from map(_folded, plain_text((block,)).split("\n"))
            case Paragraph() if "\t" in (text := text_of(block.spans).strip()):
                yield _folded(text)
            case _:
                pass


def _folded(text: str) -> str:
    return " ".join(text.split())
