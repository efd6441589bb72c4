"""Who carried how much: a chart of outlets by days, and a table of outlets by sections."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import TypeVar

from book.model import Article, Book, sections_in
from book.numbering import numbers_of
from book.richtext import Blocks, Cell, Heading, Span, Table
from exporters.dates import short_date
from exporters.parts import CountChart
from exporters.words import Words

_MOST_DAYS = 7
"""Days in a chart: those with the latest articles."""
_LONGEST = timedelta(days=31)
"""From the first to the last of them: labels without a year must not mislead."""
_MOST_SQUARES = 15
_MOST_ROWS = 24
"""Outlets in a chart and in a table; the rest are one row."""
_MOST_SAID = 1500
"""Letters of a description: a listener wants the gist."""

_Key = TypeVar("_Key")
Counts = Counter[tuple[str, _Key]]


def coverage_chart(book: Book, words: Words) -> CountChart | None:
    """How many articles each outlet had on each day; None if no article has an outlet and a date."""
    counts: Counts[date] = Counter((outlet, day) for outlet, day, _ in _carried(book) if day)
    days = sorted({day for _, day in counts})[-_MOST_DAYS:]
    if not days:
        return None
    days = [day for day in days if days[-1] - day <= _LONGEST]
    columns = {day: short_date(day, book.language) for day in days}
    rows = _rows(counts, columns, _MOST_SQUARES)
    said = (
        f"{outlet}: {', '.join(f'{label} {n}' for label, n in zip(columns.values(), row, strict=True) if n)}"
        for outlet, row in rows
    )
    alt = f"{words.coverage}. {'; '.join(said)}"
    return CountChart(
        columns=tuple(columns.values()),
        rows=rows,
        alt=alt if len(alt) <= _MOST_SAID else f"{alt[:_MOST_SAID]}…",
    )


def coverage_table(book: Book, words: Words) -> Blocks:
    """How many articles each outlet had in each section, with sums at the right and below; nothing without outlets."""
    counts: Counts[str] = Counter((outlet, section) for outlet, _, section in _carried(book))
    if not counts:
        return ()
    numbers, behind = numbers_of(book), {section for _, section in counts}
    columns = {
        section.id: f"{words.tab} {numbers[section.id]}"
        for section in sections_in(book.sections)
        if section.id in behind
    }
    rows = _rows(counts, columns, _MOST_ROWS)
    table = [row_of((words.outlet, *columns.values(), words.total), bold=True)]
    table += [row_of((outlet, *(str(n or "") for n in row), str(sum(row)))) for outlet, row in rows]
    sums = [sum(column) for column in zip(*(row for _, row in rows), strict=True)]
    table.append(row_of((words.total, *map(str, sums), str(sum(sums))), bold=True))
    return Heading((Span(words.section),), 2), Table(tuple(table), header_rows=1)


def row_of(texts: Iterable[str], *, bold: bool = False) -> tuple[Cell, ...]:
    """A row of a table."""
    return tuple(Cell((Span(text, bold=bold),) if text else ()) for text in texts)


def _carried(book: Book) -> Iterator[tuple[str, date | None, str]]:
    """Outlet, day and section of all that was printed; who carried a story that was folded counts too."""
    for section in sections_in(book.sections):
        for item in section.items:
            if isinstance(item, Article):
                runs = ((item.outlet, item.published), *((one.outlet, one.published) for one in item.also))
                yield from ((outlet, day, section.id) for outlet, day in runs if outlet)


def _rows(counts: Counts[_Key], columns: Mapping[_Key, str], most: int) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """A row of counts for each outlet, those with most articles first; those beyond `most` are one row together."""
    totals: Counter[str] = Counter()
    for (outlet, key), count in counts.items():
        if key in columns:
            totals[outlet] += count
    ranked = sorted(totals, key=lambda outlet: (-totals[outlet], outlet.casefold()))
    rows = [(outlet, tuple(counts[outlet, key] for key in columns)) for outlet in ranked[:most]]
    if rest := ranked[most:]:
        rows.append(("…", tuple(sum(counts[outlet, key] for outlet in rest) for key in columns)))
    return tuple(rows)
