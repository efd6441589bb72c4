"""What is printed in front of all, made from the book itself: what changed since the reader had it last, and the bottom
lines for one who reads no further."""

from collections.abc import Iterator

from msgspec.structs import replace

from book.issues import changes_since
from book.model import Item, Section
from book.reading import leads
from book.references import PAGE, reference
from book.richtext import Block, Blocks, List, ListItem, Paragraph, Span, Spans
from exporters.annexes import is_annex
from exporters.body_parts import BodyWriter, joined
from exporters.dates import long_date
from exporters.parts import PrintedNote


def front_notes(writer: BodyWriter) -> Iterator[PrintedNote]:
    """The notes that stand before those of the staff on the whole book."""
    if writer.book.changes and writer.book.issues and (told := _changes(writer)):
        yield PrintedNote(kind="background", label=writer.words.changes, body=told)
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


def _changes(writer: BodyWriter) -> Blocks:
    """New, revised, moved and removed since the latest issue, each with its number and page."""
    words, issue = writer.words, writer.book.issues[-1]
    changes = changes_since(writer.book, issue)
    if not changes.any:
        return ()
    day = long_date(issue.made.date(), writer.book.language)
    out: list[Block] = [Paragraph((Span(joined(issue.name, day), italic=True),))]
    for label, things in ((words.new, changes.new), (words.revised, changes.revised)):
        out += _listed(label, [_where(writer, thing) for thing in things if not is_annex(thing.id)])
    out += _listed(words.moved, [(*_where(writer, thing), Span(f"  ← {old.number}")) for thing, old in changes.moved])
    gone = [(Span(f"{one.title or words.untitled} ({words.tab} {one.number})"),) for one in changes.removed]
    return (*out, *_listed(words.removed, gone))


def _listed(label: str, entries: list[Spans]) -> Iterator[Block]:
    if entries:
        yield Paragraph((Span(label, bold=True),))
        yield List(tuple(ListItem((Paragraph(entry),)) for entry in entries))


def _where(writer: BodyWriter, thing: Item | Section) -> Spans:
    title = thing.title if isinstance(thing, Section) else thing.headline
    link, words = f"#{thing.id}", writer.words
    said = f"{title or words.untitled} ({words.tab} {writer.numbers[thing.id]} · {words.page} "
    return (Span(said, link=link), Span(PAGE, link=link), Span(")"))
