"""What is printed, in which order and under which number: a book and some choices become plain parts.

Both formats print these parts and nothing else, so they always hold the same content. Nothing here knows of pages;
a format finds a part's page by its `anchor`.
"""

from datetime import datetime, time

from book.editions import book_for, find_edition
from book.model import Article, Book, sections_in
from exporters.body_parts import BodyWriter, entry_of, joined
from exporters.front_notes import front_notes
from exporters.parts import (
    Choices,
    ContentsEntry,
    Cover,
    ItemPages,
    Layout,
    Manuscript,
    PrintedNote,
    SectionSheet,
    Source,
    SourceList,
    Summary,
)
from exporters.words import Words, long_date, words_for

__all__ = [
    "Choices", "ContentsEntry", "Cover", "ItemPages", "Layout", "Manuscript", "PrintedNote", "SectionSheet", "Source",
    "SourceList", "Summary", "manuscript",
]  # fmt: skip


def manuscript(book: Book, choices: Choices | None = None) -> Manuscript:
    """Resolve order, numbers, notes and markings of a book for one edition.

    Raises ExportProblem if the chosen edition is not one of the book's, FileProblem for markings of no known scheme.
    """
    choices = choices or Choices()
    edition = find_edition(book, choices.edition)
    book, _ = book_for(book, edition)
    words = words_for(book.language)
    writer = BodyWriter(book, words)
    body = tuple(writer.parts())
    summary = (*front_notes(writer), *writer.notes(book.notes))
    return Manuscript(
        title=book.title or words.untitled,
        author=book.prepared_by,
        subject=book.subtitle or book.occasion.what,
        language=book.language,
        marking=writer.banner.text,
        banner=writer.banner,
        paper=choices.paper or book.paper,
        theme=choices.theme or book.theme,
        version=joined(book.issue, long_date(book.dated, book.language)),
        edition=edition.name,
        issued=choices.issued or (datetime.combine(book.dated, time()) if book.dated else None),
        layout=choices.layout,
        words=words,
        cover=_cover(book, words),
        contents=tuple(entry_of(part, words) for part in body),
        summary=Summary(anchor="summary", title=words.summary, notes=summary) if summary else None,
        body=body,
        sources=_sources(book, writer.numbers, words),
    )


def _cover(book: Book, words: Words) -> Cover:
    facts = (
        (words.occasion, book.occasion.what),
        (words.place, book.occasion.where),
        (words.time, book.occasion.when),
        (words.prepared_for, book.prepared_for),
        (words.prepared_by, book.prepared_by),
        (words.date, long_date(book.dated, book.language)),
        (words.issue, book.issue),
    )
    return Cover(
        title=book.title or words.untitled,
        subtitle=book.subtitle,
        facts=tuple((label, value) for label, value in facts if value),
    )


def _sources(book: Book, numbers: dict[str, str], words: Words) -> SourceList | None:
    articles = (item for section in sections_in(book.sections) for item in section.items if item.id in numbers)
    rows = tuple(
        Source(
            anchor=item.id,
            number=numbers[item.id],
            headline=item.headline or words.untitled,
            outlet=item.outlet,
            date=long_date(item.published, book.language),
            url=item.url,
        )
        for item in articles
        if isinstance(item, Article)
    )
    return SourceList(anchor="sources", title=words.sources, rows=rows) if rows else None
