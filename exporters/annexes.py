"""Pages that are made from the book and printed behind it: chronology, coverage, index of names, due-outs."""

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from book.due_outs import in_order
from book.mentions import mentions
from book.model import Article, Book, Memo, Section, sections_in
from book.numbering import numbers_of
from book.references import PAGE
from book.richtext import Block, Blocks, Cell, Paragraph, Span, Table
from exporters.coverage import coverage_table, row_of
from exporters.dates import long_date, short_date
from exporters.words import Words

ANNEX = "annex"
"""The id of the section; its pages have it before their own."""
COVERAGE = f"{ANNEX}-coverage"
"""The page that has a chart before its table."""


def with_annexes(book: Book, words: Words) -> Book:
    """The book and, behind it, a section with the pages that were wished for and have something to say."""
    numbers = numbers_of(book)
    makers = {
        "chronology": (words.chronology, _chronology),
        "coverage": (words.coverage, _coverage),
        "names": (words.names, _names),
        "due_outs": (words.due_outs, _due_outs),
    }
    pages: list[Memo] = []
    for name in book.annexes:
        title, make = makers[name]
        if body := make(book, words, numbers):
            pages.append(Memo(id=f"{ANNEX}-{name}", headline=title, body=body))
    if not pages:
        return book
    taken = {section.tab for section in book.sections}
    tab = next(letter for letter in "AXYZ" if letter not in taken)
    annex = Section(id=ANNEX, title=words.annex, tab=tab, items=tuple(pages))
    return replace(book, sections=(*book.sections, annex))


def is_annex(thing_id: str) -> bool:
    """Whether a part is this section or one of its pages."""
    return thing_id == ANNEX or thing_id.startswith(f"{ANNEX}-")


def _articles(book: Book) -> list[Article]:
    return [item for section in sections_in(book.sections) for item in section.items if isinstance(item, Article)]


def _chronology(book: Book, words: Words, numbers: Mapping[str, str]) -> Blocks:
    """The events by date, the earliest first, each with its title, outlet and number."""
    dated = sorted(
        ((article.published, article) for article in _articles(book) if article.published), key=lambda pair: pair[0]
    )
    if not dated:
        return ()
    head = row_of((words.date, "", words.outlet, words.tab), bold=True)
    rows = [head]
    shown: date | None = None
    for day, article in dated:
        said = "" if day == shown else long_date(day, book.language)
        title = Span(article.headline or words.untitled, link=f"#{article.id}")
        number = Span(numbers[article.id], link=f"#{article.id}")
        rows.append((Cell((Span(said),)), Cell((title,)), Cell((Span(article.outlet),)), Cell((number,))))
        shown = day
    return (Table(tuple(rows), header_rows=1),)


def _coverage(book: Book, words: Words, _numbers: Mapping[str, str]) -> Blocks:
    return coverage_table(book, words)


def _names(book: Book, _words: Words, numbers: Mapping[str, str]) -> Blocks:
    """Each confirmed name with the numbers and pages of the items in which it stands."""
    out: list[Block] = []
    for name, ids in mentions(book).items():
        spans = [Span(name, bold=True)]
        for thing in ids:
            if thing in numbers:
                link = f"#{thing}"
                spans += [Span("   "), Span(numbers[thing], link=link), Span(" ("), Span(PAGE, link=link), Span(")")]
        if len(spans) > 1:
            out.append(Paragraph(tuple(spans)))
    return tuple(out)


def _due_outs(book: Book, words: Words, numbers: Mapping[str, str]) -> Blocks:
    """What the reader asked for, who answers until when, and a tick at what is done."""
    rows = [row_of((words.request, "", words.owner, words.due, words.done), bold=True)]
    for one in in_order(book.due_outs):
        marked = f"“{one.words}”" if one.words else ""
        asked = Span("\n".join(part for part in (one.what, marked) if part))
        where = Span(numbers[one.item], link=f"#{one.item}") if one.item in numbers else Span(one.title)
        day = Span(short_date(one.due, book.language))
        rows.append(
            tuple(Cell((span,)) for span in (asked, where, Span(one.owner), day, Span("×" if one.done else "")))
        )
    return (Table(tuple(rows), header_rows=1),) if book.due_outs else ()
