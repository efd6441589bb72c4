"""What is printed, in which order and under which number: a book and some choices become plain parts.

Both formats print these parts and nothing else, so they always hold the same content. Nothing here knows of pages;
a format finds a part's page by its `anchor`.
"""

from datetime import datetime, time

from msgspec.structs import replace

from book.editions import book_for, find_edition
from book.links import with_safe_links
from book.model import Article, Book, Edition, sections_in
from book.references import cited, texts_in
from book.richtext import paragraphs
from exporters.annexes import with_annexes
from exporters.body_parts import BodyWriter, entry_of, joined
from exporters.dates import beside, long_date, long_time
from exporters.front_notes import front_notes
from exporters.parts import (
    PROJECT_NAME,
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
from exporters.selection import chosen_of
from exporters.theme import theme_of_book
from exporters.words import Words, words_for

__all__ = [
    "PROJECT_NAME", "Choices", "ContentsEntry", "Cover", "ItemPages", "Layout", "Manuscript", "PrintedNote",
    "SectionSheet", "Source", "SourceList", "Summary", "manuscript",
]  # fmt: skip


def manuscript(book: Book, choices: Choices | None = None) -> Manuscript:
    """Resolve order, numbers, notes and markings of a book for one edition.

    Raises ExportProblem if the chosen edition, section or item is not one of the book's, FileProblem for markings of
    no known scheme.
    """
    choices = choices or Choices()
    edition = find_edition(book, choices.edition)
    book, _ = book_for(book, edition)
    book = with_safe_links(book)
    words = words_for(book.language)
    book = book if choices.only else with_annexes(book, words)
    writer = BodyWriter(book, words, chosen_of(book, choices.only) if choices.only else None)
    summary = () if choices.only else (*front_notes(writer), *writer.notes(book.notes))
    body = tuple(writer.parts())
    if choices.layout.attachments == "reference":
        body = tuple(_as_reference(part, words) for part in body)
    return Manuscript(
        title=book.title or words.untitled,
        author=book.prepared_by,
        subject=book.subtitle or book.occasion.what,
        occasion=book.occasion.what,
        language=book.language,
        marking=writer.banner.text,
        banner=writer.banner,
        page_scheme=writer.page_scheme,
        paper=choices.paper or book.paper,
        theme=choices.theme or theme_of_book(book.theme),
        version=joined(book.issue, long_time(choices.issued, book.language) or long_date(book.dated, book.language)),
        edition=edition.name,
        issued=choices.issued or (datetime.combine(book.dated, time()) if book.dated else None),
        layout=replace(choices.layout, contents_only=choices.layout.contents_only or edition.content == "contents"),
        words=words,
        cover=_cover(book, words, choices.issued),
        contents=tuple(_without_length(entry_of(part, words), edition) for part in body),
        summary=Summary(anchor="summary", title=words.summary, notes=summary) if summary else None,
        body=body,
        sources=_sources(book, writer, words),
        kept_pages={one.id: one.page for one in book.frozen if one.page},
    )


def _without_length(entry: ContentsEntry, edition: Edition) -> ContentsEntry:
    """A copy of the contents does not tell how long is what it leaves out."""
    return replace(entry, minutes=0) if edition.content == "contents" else entry


def _as_reference(part: SectionSheet | ItemPages, words: Words) -> SectionSheet | ItemPages:
    """An attached PDF as a page that names the file; all else as it is."""
    if not isinstance(part, ItemPages) or part.attachment is None or not part.attachment.media.endswith(".pdf"):
        return part
    name = part.attachment.name or part.headline
    return replace(part, attachment=None, body=paragraphs(words.not_reproduced.format(name=name)))


def _cover(book: Book, words: Words, issued: datetime | None) -> Cover:
    facts = (
        (words.occasion, book.occasion.what),
        (words.place, book.occasion.where),
        (words.time, book.occasion.when),
        (words.prepared_for, book.prepared_for),
        (words.prepared_by, book.prepared_by),
        (words.date, long_date(book.dated, book.language)),
        (words.issue, book.issue),
        (words.issued, long_time(issued, book.language)),
        (words.handling, book.handling),
    )
    return Cover(
        title=book.title or words.untitled,
        subtitle=book.subtitle,
        facts=tuple((label, value) for label, value in facts if value),
    )


def _sources(book: Book, writer: BodyWriter, words: Words) -> SourceList | None:
    citing = _citing(book, writer, words)
    articles = (item for section in sections_in(book.sections) for item in section.items if writer.prints(item.id))
    rows = tuple(
        Source(
            anchor=item.id,
            number=writer.numbers[item.id],
            headline=item.headline or words.untitled,
            outlet=item.outlet,
            date=beside(long_date(item.published, book.language), item.headline, item.outlet),
            url=item.url,
            language=item.language,
            cited=words.cited.format(places=", ".join(places)) if (places := citing.get(item.id)) else "",
        )
        for item in articles
        if isinstance(item, Article)
    )
    return SourceList(anchor="sources", title=words.sources, rows=rows) if rows else None


def _citing(book: Book, writer: BodyWriter, words: Words) -> dict[str, list[str]]:
    """Where each item is referred to: the summary, or the tabs of sections and items."""
    found: dict[str, list[str]] = {}
    for owner, blocks in texts_in(book):
        if owner and not writer.prints(owner):
            continue
        place = f"{words.tab} {writer.numbers[owner]}" if owner else words.summary
        for thing in cited(blocks):
            places = found.setdefault(thing, [])
            if place not in places:
                places.append(place)
    return found
