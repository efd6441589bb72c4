"""What is printed in front of all, made from the book itself: the bottom lines for a reader who reads no further."""

from collections.abc import Iterator

from msgspec.structs import replace

from book.model import Section
from book.reading import leads
from book.references import reference
from book.richtext import Blocks, List, ListItem, Paragraph
from exporters.body_parts import BodyWriter
from exporters.parts import PrintedNote


def front_notes(writer: BodyWriter) -> Iterator[PrintedNote]:
    """The notes that stand before those of the staff on the whole book."""
    if writer.book.three_pages and (found := _three_pages(writer)):
        yield PrintedNote(kind="background", label=writer.words.three_pages, body=found)


def _three_pages(writer: BodyWriter) -> Blocks:
    entries: list[ListItem] = []
    for thing, body in leads(writer.book):
        title = thing.title if isinstance(thing, Section) else thing.headline
        number = writer.numbers.get(thing.id, "")
        where = replace(reference(thing.id, number), text=title or writer.words.untitled)
        entries.append(ListItem((Paragraph((replace(where, bold=True),)), *body)))
    return writer.resolved((List(tuple(entries)),)) if entries else ()
