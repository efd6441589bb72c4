"""What is printed, in which order and under which number: a book and some choices become plain parts.

Both formats print these parts and nothing else, so they always hold the same content. Nothing here knows of pages;
a format finds a part's page by its `anchor`.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, time
from functools import partial
from math import ceil
from typing import Literal

import msgspec
from msgspec.structs import replace

from book.editions import book_for, find_edition
from book.marking import (
    NO_MARK,
    Mark,
    Scheme,
    highest,
    load_scheme,
    mark_of_book,
    marks_of_item,
    marks_of_note,
    portion_of,
)
from book.model import (
    NOTE_KINDS,
    Article,
    Attachment,
    Book,
    Item,
    Memo,
    Note,
    NoteKind,
    Original,
    Paper,
    Section,
    sections_in,
)
from book.richtext import Blocks, word_count
from exporters.words import Words, long_date, words_for

WORDS_PER_MINUTE = 230


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """How the pages of one export are made up; `binding` is in millimetres."""

    numbering: Literal["book", "tab"] = "book"
    """Pages are numbered through the book, or anew behind each tab: 3-2, A1."""
    page_of: bool = False
    """Say on each page how many there are."""
    duplex: bool = False
    """For printing on both sides: margins change sides, sections begin on right-hand pages."""
    binding: float = 0.0
    watermark: str = ""
    qr_codes: bool = False
    """Print the addresses of the sources as QR codes too."""
    back_cover: bool = False
    archival: bool = False
    """Meet PDF/A too, for an archive."""
    contents_only: bool = False


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """What a person chose for one export; what is empty comes from the book."""

    edition: str = ""
    theme: str = ""
    paper: Paper | None = None
    only: tuple[str, ...] = ()
    """The sections and items to print, by id, number or title; all if empty."""
    issued: datetime | None = None
    """When this copy is made: printed on the cover, and the date of the file."""
    layout: Layout = Layout()


class PrintedNote(msgspec.Struct, frozen=True, kw_only=True):
    """A note that this edition prints, with its label in the book's language."""

    kind: NoteKind
    label: str
    body: Blocks
    marking: str = ""


class Cover(msgspec.Struct, frozen=True, kw_only=True):
    """The outside cover. `facts` are label and value, in order, only those that are known."""

    title: str
    subtitle: str = ""
    facts: tuple[tuple[str, str], ...] = ()


class ContentsEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the contents. `depth` counts from 1 for a top section; an item is one deeper than its section."""

    anchor: str
    number: str
    title: str
    depth: int
    is_section: bool = False
    detail: str = ""
    minutes: int = 0


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """The notes on the whole book, in the front matter."""

    anchor: str
    title: str
    notes: tuple[PrintedNote, ...]


class SectionSheet(msgspec.Struct, frozen=True, kw_only=True):
    """The sheet that opens a section: its tab, title and notes, and what follows behind it."""

    anchor: str
    number: str
    title: str
    depth: int
    notes: tuple[PrintedNote, ...] = ()
    entries: tuple[ContentsEntry, ...] = ()
    marking: str = ""
    banner: Mark = NO_MARK


class ItemPages(msgspec.Struct, frozen=True, kw_only=True):
    """An article, memo or attachment. `facts` are outlet, byline and date, only those that are known; `source` is
    outlet and date as one line for lists; `banner` is the marking of its pages."""

    anchor: str
    number: str
    kind: Literal["article", "memo", "attachment"]
    headline: str
    section_number: str
    section_title: str
    depth: int
    facts: tuple[str, ...] = ()
    source: str = ""
    url: str = ""
    notes: tuple[PrintedNote, ...] = ()
    body: Blocks = ()
    image_credit: str = ""
    attachment: Original | None = None
    language: str = ""
    marking: str = ""
    banner: Mark = NO_MARK


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the list of sources."""

    anchor: str
    number: str
    headline: str
    outlet: str
    date: str
    url: str


class SourceList(msgspec.Struct, frozen=True, kw_only=True):
    """The list of sources at the end of the book."""

    anchor: str
    title: str
    rows: tuple[Source, ...]


class Manuscript(msgspec.Struct, frozen=True, kw_only=True):
    """A book as it will be printed. Front matter: cover, contents, summary; then the body; then the sources.

    `version` is the issue and date for the foot of each page; `edition` is the name of the copy. `banner` is the
    marking of the cover and of pages that name what lies all over the book.
    """

    title: str
    author: str
    subject: str
    language: str
    marking: str
    banner: Mark
    paper: Paper
    theme: str
    version: str
    edition: str
    issued: datetime | None
    layout: Layout
    words: Words
    cover: Cover
    contents: tuple[ContentsEntry, ...]
    summary: Summary | None
    body: tuple[SectionSheet | ItemPages, ...]
    sources: SourceList | None


def manuscript(book: Book, choices: Choices | None = None) -> Manuscript:
    """Resolve order, numbers, notes and markings of a book for one edition.

    Raises ExportProblem if the chosen edition is not one of the book's, FileProblem for markings of no known scheme.
    """
    choices = choices or Choices()
    edition = find_edition(book, choices.edition)
    book, _ = book_for(book, edition)
    words = words_for(book.language)
    writer = _Writer(book, words)
    body = tuple(writer.parts())
    summary = writer.notes(book.notes)
    return Manuscript(
        title=book.title or words.untitled,
        author=book.prepared_by,
        subject=book.subtitle or book.occasion.what,
        language=book.language,
        marking=writer.banner.text,
        banner=writer.banner,
        paper=choices.paper or book.paper,
        theme=choices.theme or book.theme,
        version=_joined(book.issue, long_date(book.dated, book.language)),
        edition=edition.name,
        issued=choices.issued or (datetime.combine(book.dated, time()) if book.dated else None),
        layout=choices.layout,
        words=words,
        cover=_cover(book, words),
        contents=tuple(_entry_of(part, words) for part in body),
        summary=Summary(anchor="summary", title=words.summary, notes=summary) if summary else None,
        body=body,
        sources=_sources(book, writer.numbers, words),
    )


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


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


def _entry_of(part: SectionSheet | ItemPages, words: Words) -> ContentsEntry:
    if isinstance(part, SectionSheet):
        return ContentsEntry(
            anchor=part.anchor, number=part.number, title=part.title, depth=part.depth, is_section=True
        )
    return ContentsEntry(
        anchor=part.anchor,
        number=part.number,
        title=part.headline,
        depth=part.depth,
        detail=part.source if part.kind == "article" else words.kind_of(part.kind),
        minutes=ceil(word_count(part.body) / WORDS_PER_MINUTE),
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


class _Writer:
    """Walks the sections once and hands out parts in reading order, remembering each item's number. `banner` is the
    marking of the whole."""

    def __init__(self, book: Book, words: Words) -> None:
        self.book = book
        self.words = words
        self.numbers: dict[str, str] = {}
        self.banner = mark_of_book(book)
        self._scheme = load_scheme(book.scheme)

    def parts(self) -> Iterator[SectionSheet | ItemPages]:
        return self._sections(self.book.sections, "", 1)

    def notes(self, notes: tuple[Note, ...]) -> tuple[PrintedNote, ...]:
        """The notes by kind and then in the staff's order."""
        printed = sorted(notes, key=lambda note: NOTE_KINDS.index(note.kind))
        return tuple(
            PrintedNote(
                kind=note.kind,
                label=self.words.note_label(note.kind),
                body=note.body,
                marking=portion_of(self._scheme, note.marking) if self._scheme else note.marking,
            )
            for note in printed
        )

    def _marked(self, title: str, marking: str) -> str:
        """A title as it is printed: before it its portion mark, if the book has a scheme of markings."""
        portion = portion_of(self._scheme, marking) if self._scheme else ""
        return f"({portion}) {title}" if portion else title

    def _banner(self, marks: Callable[[Scheme], Iterable[str]]) -> Mark:
        """The marking of the pages on which these marks stand, the first of them that of their title, or the marking
        of the whole book, as the scheme has it. A title without a mark may be anything that the book is."""
        if self._scheme is None or self._scheme.inner == "book":
            return self.banner
        given = [*marks(self._scheme)]
        return highest(self._scheme, given) if given[0].strip() else self.banner

    def _sections(self, sections: tuple[Section, ...], prefix: str, depth: int) -> Iterator[SectionSheet | ItemPages]:
        for position, section in enumerate(sections, 1):
            number = section.tab or f"{prefix}{position}"
            inside = tuple(self._inside(section, number, depth))
            yield SectionSheet(
                anchor=section.id,
                number=number,
                title=self._marked(section.title or self.words.untitled, section.marking),
                depth=depth,
                notes=self.notes(section.notes),
                entries=tuple(_entry_of(part, self.words) for part in inside if part.depth == depth + 1),
                marking="" if self._scheme else section.marking,
                banner=self._banner(partial(_marks_of_sheet, section)),
            )
            yield from inside

    def _inside(self, section: Section, number: str, depth: int) -> Iterator[SectionSheet | ItemPages]:
        for position, item in enumerate(section.items, 1):
            self.numbers[item.id] = f"{number}-{position}"
            yield self._item(item, section, number, depth + 1)
        yield from self._sections(section.sections, f"{number}.", depth + 1)

    def _item(self, item: Item, section: Section, section_number: str, depth: int) -> ItemPages:
        language = self.book.language
        page = ItemPages(
            anchor=item.id,
            number=self.numbers[item.id],
            kind="attachment",
            headline=self._marked(item.headline or self.words.untitled, item.marking),
            section_number=section_number,
            section_title=section.title or self.words.untitled,
            depth=depth,
            notes=self.notes(item.notes),
            language=language,
            marking="" if self._scheme else item.marking,
            banner=self._banner(partial(marks_of_item, item=item)),
        )
        match item:
            case Attachment():
                return replace(page, attachment=item.original)
            case Memo():
                facts = (item.byline,) if item.byline else ()
                return replace(page, kind="memo", facts=facts, body=item.body, language=item.language or language)
            case Article():
                date = long_date(item.published, language)
                return replace(
                    page,
                    kind="article",
                    facts=tuple(fact for fact in (item.outlet, item.byline, date) if fact),
                    source=_joined(item.outlet, date.replace(" ", "\u00a0")),
                    url=item.url,
                    body=item.body,
                    image_credit=item.image_credit,
                    language=item.language or language,
                )


def _marks_of_sheet(section: Section, scheme: Scheme) -> Iterator[str]:
    """The marks on the sheet of a section: its own, its notes', and those of the titles that it lists."""
    yield section.marking
    for note in section.notes:
        yield from marks_of_note(scheme, note)
    yield from (thing.marking for thing in (*section.items, *section.sections))
