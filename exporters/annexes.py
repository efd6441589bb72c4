"""Pages that are made from the book and printed behind it: chronology, coverage, index of names, due-outs."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from msgspec.structs import replace

from book.due_outs import in_order
from book.model import Article, Book, Memo, Section, sections_in
from book.names import mentions
from book.numbering import numbers_of
from book.references import PAGE
from book.richtext import Block, Blocks, Cell, Heading, Paragraph, Span, Table
from exporters.dates import long_date, short_date
from exporters.words import Words

ANNEX = "annex"
"""The id of the section; its pages have it before their own."""
_MOST_DAYS = 6
_ROWS = 24
"""Outlets in a table of coverage; the rest are one row."""


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
    head = _row(words.date, "", words.outlet, words.tab, bold=True)
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
    """How many articles each outlet has, by day and by section; who carried a story that was folded counts too."""
    by_day: Counter[tuple[str, date]] = Counter()
    by_section: Counter[tuple[str, str]] = Counter()
    for section in sections_in(book.sections):
        for item in section.items:
            if not isinstance(item, Article):
                continue
            for outlet, day in ((item.outlet, item.published), *((one.outlet, one.published) for one in item.also)):
                if outlet:
                    by_section[outlet, section.id] += 1
                    by_day.update([(outlet, day)] if day else [])
    if not by_section:
        return ()
    days = sorted({day for _, day in by_day})[-_MOST_DAYS:]
    sections = [section for section in sections_in(book.sections) if any(key[1] == section.id for key in by_section)]
    numbers = numbers_of(book)
    out: list[Block] = []
    if days:
        columns = {day: short_date(day, book.language) for day in days}
        out += [Heading((Span(words.date),), 2), _counts(by_day, columns, words)]
    columns = {section.id: f"{words.tab} {numbers[section.id]}" for section in sections}
    return (*out, Heading((Span(words.section),), 2), _counts(by_section, columns, words))


_Key = TypeVar("_Key")


def _counts(counts: "Counter[tuple[str, _Key]]", columns: Mapping[_Key, str], words: Words) -> Table:
    """A table of outlets by columns, those with most first, with sums at the right and below."""
    shown: Counter[tuple[str, _Key]] = Counter({key: count for key, count in counts.items() if key[1] in columns})
    totals: Counter[str] = Counter()
    for (outlet, _), count in shown.items():
        totals[outlet] += count
    ranked = [outlet for outlet, _ in sorted(totals.items(), key=lambda pair: (-pair[1], pair[0].casefold()))]
    rows = [_row(words.outlet, *columns.values(), words.total, bold=True)]
    for outlet in ranked[:_ROWS]:
        cells = [str(shown[outlet, key] or "") for key in columns]
        rows.append(_row(outlet, *cells, str(totals[outlet])))
    if rest := ranked[_ROWS:]:
        cells = [str(sum(shown[outlet, key] for outlet in rest) or "") for key in columns]
        rows.append(_row("…", *cells, str(sum(totals[outlet] for outlet in rest))))
    sums = [str(sum(shown[outlet, key] for outlet in ranked)) for key in columns]
    rows.append(_row(words.total, *sums, str(sum(totals.values())), bold=True))
    return Table(tuple(rows), header_rows=1)


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
    rows = [_row(words.request, "", words.owner, words.due, words.done, bold=True)]
    for one in in_order(book.due_outs):
        marked = f"“{one.words}”" if one.words else ""
        asked = Span("\n".join(part for part in (one.what, marked) if part))
        where = Span(numbers[one.item], link=f"#{one.item}") if one.item in numbers else Span(one.title)
        day = Span(short_date(one.due, book.language))
        rows.append(
            tuple(Cell((span,)) for span in (asked, where, Span(one.owner), day, Span("×" if one.done else "")))
        )
    return (Table(tuple(rows), header_rows=1),) if book.due_outs else ()


def _row(*texts: str, bold: bool = False) -> tuple[Cell, ...]:
    return tuple(Cell((Span(text, bold=bold),) if text else ()) for text in texts)
