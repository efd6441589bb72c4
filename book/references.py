"""References from a text to an item or section of the book: a span whose link is "item:" and the thing's id.

They are printed as "(Tab 3-2)" with the number that the thing has in the edition at hand.
"""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from book.model import Book, Note, items_in, sections_in
from book.richtext import Blocks, List, Paragraph, Span, Spans, map_spans, plain_text, spans_in

SCHEME = "item:"
PAGE = "\ue0f0"
"""The text of a span whose link is "#" and the id of a thing: it is printed as the number of that thing's page."""


def reference(thing_id: str, number: str, tab: str = "Tab") -> Span:
    """A reference as it is put into a text; its words are renewed whenever it is printed."""
    return Span(f"({tab} {number})", link=f"{SCHEME}{thing_id}")


def cited(blocks: Blocks) -> frozenset[str]:
    """The ids of all things that a text refers to."""
    links = (span.link for spans in spans_in(blocks) for span in spans)
    return frozenset(link.removeprefix(SCHEME) for link in links if link.startswith(SCHEME))


def resolved(blocks: Blocks, number_of: Callable[[str], str], tab: str) -> Blocks:
    """A text with its references as they are printed, each a link to "#" and the id of the thing.

    Words of the writer's own that were made a reference stay, and the number follows them; of a thing that has no
    number, because it is not printed, only such words stay.
    """
    if not cited(blocks):
        return blocks
    return map_spans(blocks, lambda spans: _resolved_spans(spans, number_of, tab))


def _resolved_spans(spans: Spans, number_of: Callable[[str], str], tab: str) -> Spans:
    out: list[Span] = []
    for span in spans:
        if not span.link.startswith(SCHEME):
            out.append(span)
            continue
        thing_id = span.link.removeprefix(SCHEME)
        number, own = number_of(thing_id), _own_words(span.text)
        if number:
            out.append(replace(span, text=f"{own} ({tab} {number})".lstrip(), link=f"#{thing_id}"))
        elif own:
            out.append(replace(span, text=own, link=""))
        elif out:
            out[-1] = replace(out[-1], text=out[-1].text.rstrip())
    return tuple(out)


def _own_words(text: str) -> str:
    words = text.strip()
    return "" if words.startswith("(") and words.endswith(")") else words


def points_in(note: Note) -> Iterator[Blocks]:
    """The points that a note makes: its list entries, or its paragraphs where it has no list."""
    has_list = any(isinstance(block, List) for block in note.body)
    for block in note.body:
        if isinstance(block, List):
            yield from (entry.blocks for entry in block.items if plain_text(entry.blocks).strip())
        elif not has_list and isinstance(block, Paragraph) and plain_text((block,)).strip():
            yield (block,)


def dead_references(book: Book, printed: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The references to what is not printed, as (id of the owner of the text, id that it names)."""
    for owner_id, blocks in texts_in(book):
        yield from ((owner_id, thing) for thing in sorted(cited(blocks) - printed))


def texts_in(book: Book) -> Iterator[tuple[str, Blocks]]:
    """All texts of a book with the id of the thing they belong to, "" for the book: notes, and bodies of items."""
    yield from (("", note.body) for note in book.notes)
    for owner in (*sections_in(book.sections), *items_in(book)):
        yield from ((owner.id, note.body) for note in owner.notes)
        if hasattr(owner, "body"):
            yield owner.id, getattr(owner, "body")  # noqa: B009
