"""The body of a book as parts in reading order: numbers, portion marks and banners, notes, references resolved."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from msgspec.structs import replace

from book.excerpts import is_excerpt, lengths_of
from book.issues import changed_blocks
from book.marking import (
    Mark,
    Scheme,
    highest,
    load_scheme,
    mark_of_book,
    marks_of_item,
    marks_of_note,
    marks_of_pictures,
    portion_of,
    typed_portion,
)
from book.model import NOTE_KINDS, Article, Attachment, Book, Item, Memo, Note, Section
from book.numbering import numbers_of
from book.reading import minutes_of
from book.references import resolved
from book.richtext import Blocks, Figure, Span, map_figures, word_count
from exporters.annexes import COVERAGE, is_annex
from exporters.coverage import coverage_chart
from exporters.dates import beside, long_date, short_date
from exporters.footnotes import FootnoteNumbers, in_brackets
from exporters.parts import ContentsEntry, ItemPages, PrintedNote, SectionSheet
from exporters.words import Words


class BodyWriter:
    """Walks the sections and hands out parts in reading order. `numbers` are those of sections and items by their id,
    `banner` is the marking of the whole; `chosen` are the ids of what is printed, None for all."""

    def __init__(self, book: Book, words: Words, chosen: frozenset[str] | None = None) -> None:
        self.book = book
        self._chosen = chosen
        self.words = words
        self.numbers = numbers_of(book)
        self._footnotes = FootnoteNumbers()
        self.banner = mark_of_book(book)
        self._scheme = load_scheme(book.scheme)
        self.page_scheme = self._scheme if self._scheme and self._scheme.inner == "page" else None
        """The scheme by which each page carries the highest mark on it; None if all carry that of the book."""

    def parts(self) -> Iterator[SectionSheet | ItemPages]:
        return self._sections(self.book.sections, 1)

    def notes(self, notes: tuple[Note, ...], owner: str = "") -> tuple[PrintedNote, ...]:
        """The notes by kind and then in the staff's order; `owner` is the marking of what they are on."""
        printed = sorted(notes, key=lambda note: NOTE_KINDS.index(note.kind))
        return tuple(
            PrintedNote(
                kind=note.kind,
                label=self.words.note_label(note.kind),
                body=self.resolved(in_brackets(note.body) if note.kind == "comment" else note.body),
                marking=portion_of(self._scheme, note.marking) if self._scheme else note.marking,
                counts_as=note.marking.strip() or self._counted(owner),
            )
            for note in printed
        )

    def resolved(self, blocks: Blocks) -> Blocks:
        """A text with its references and the marks of footnotes as they are printed, and the marks of pictures before
        their captions. Texts are to be asked for in the order in which they are read."""
        printed = resolved(blocks, lambda thing: self.numbers.get(thing, ""), self.words.tab)
        printed = self._footnotes.numbered(printed)
        return map_figures(printed, self._marked_picture) if any(marks_of_pictures(blocks)) else printed

    def _marked_picture(self, figure: Figure) -> Figure:
        portion = portion_of(self._scheme, figure.marking) if self._scheme else figure.marking
        if not portion or (self._scheme and typed_portion(self._scheme, figure.caption)):
            return figure
        return replace(figure, caption=(Span(f"({portion}) "), *figure.caption))

    def _marked(self, title: str, marking: str) -> str:
        """A title as it is printed: before it its portion mark, if the book has a scheme of markings."""
        portion = portion_of(self._scheme, marking) if self._scheme else ""
        return f"({portion}) {title}" if portion else title

    def _counted(self, marking: str) -> str:
        """The marking that a title counts with: without one of its own it may be anything that the book is."""
        return marking.strip() or self.banner.text

    def _banner(self, marks: Callable[[Scheme], Iterable[str]]) -> Mark:
        """The marking of the pages on which these marks stand, the first of them that of their title, or the marking
        of the whole book, as the scheme has it. A title without a mark may be anything that the book is."""
        if self.page_scheme is None:
            return self.banner
        given = [*marks(self.page_scheme)]
        return highest(self.page_scheme, given) if given[0].strip() else self.banner

    def _sections(self, sections: tuple[Section, ...], depth: int) -> Iterator[SectionSheet | ItemPages]:
        for section in sections:
            number = self.numbers[section.id]
            whole = self.prints(section.id)
            notes = self.notes(section.notes, section.marking) if whole else ()
            inside = tuple(self._inside(section, number, depth))
            if not inside and not whole:
                continue
            yield SectionSheet(
                anchor=section.id,
                number=number,
                title=self._marked(section.title or self.words.untitled, section.marking),
                depth=depth,
                notes=notes,
                entries=tuple(entry_of(part, self.words) for part in inside if part.depth == depth + 1),
                marking="" if self._scheme else section.marking,
                counts_as=self._counted(section.marking),
                banner=self._banner(partial(_marks_of_sheet, section)),
            )
            yield from inside

    def prints(self, name: str) -> bool:
        """Whether a section or item is among those to print. All keep the numbers that they have in the whole book."""
        return self._chosen is None or name in self._chosen

    def _excerpt(self, item: Article) -> str:
        """That the staff show a part of an article, and how much of it."""
        if not is_excerpt(item.body):
            return ""
        shown, of = lengths_of(item)
        count = self.words.count
        return self.words.excerpt_of.format(shown=count(shown), whole=count(of)) if of else self.words.excerpt

    def _inside(self, section: Section, number: str, depth: int) -> Iterator[SectionSheet | ItemPages]:
        for item in section.items:
            if self.prints(item.id):
                yield self._item(item, section, number, depth + 1)
        yield from self._sections(section.sections, depth + 1)

    def _item(self, item: Item, section: Section, section_number: str, depth: int) -> ItemPages:
        language = self.book.language
        page = ItemPages(
            anchor=item.id,
            number=self.numbers[item.id],
            kind="attachment",
            headline=self._marked(item.headline or self.words.untitled, item.marking),
            section_number=section_number,
            section_title=section.title or self.words.untitled,
            section_marking=section.marking,
            depth=depth,
            notes=self.notes(item.notes, item.marking),
            language=language,
            marking="" if self._scheme else item.marking,
            counts_as=self._counted(item.marking),
            banner=self._banner(partial(marks_of_item, item=item)),
            changed=self._changed(item),
        )
        match item:
            case Attachment():
                return replace(page, attachment=item.original)
            case Memo():
                facts = (item.byline,) if item.byline else ()
                return replace(
                    page,
                    kind="article" if is_annex(item.id) else "memo",
                    facts=facts,
                    body=self.resolved(item.body),
                    language=item.language or language,
                    chart=coverage_chart(self.book, self.words) if item.id == COVERAGE else None,
                )
            case Article():
                date = beside(long_date(item.published, language), item.headline, item.outlet, item.byline)
                return replace(
                    page,
                    kind="article",
                    facts=tuple(fact for fact in self._facts(item, date) if fact),
                    source=joined(item.outlet, date.replace(" ", "\u00a0")),
                    url=item.url,
                    body=self.resolved(item.body),
                    image_credit=item.image_credit,
                    language=item.language or language,
                )

    def _changed(self, item: Item) -> frozenset[int]:
        """The blocks of a text that its readers have not seen, where that is to be shown."""
        wished = self.book.changes and self.book.issues
        return changed_blocks(self.book.issues[-1], item) if wished else frozenset()

    def _facts(self, item: Article, date: str) -> tuple[str, ...]:
        return item.outlet, item.byline, date, self._also(item), self._excerpt(item)

    def _also(self, item: Article) -> str:
        """Who else carried the story, with the day where it was another one."""
        said = [
            f"{one.outlet} ({short_date(one.published, self.book.language)})"
            if one.published and one.published != item.published
            else one.outlet
            for one in item.also
        ]
        return self.words.also_carried.format(outlets=", ".join(dict.fromkeys(said))) if said else ""


def _marks_of_sheet(section: Section, scheme: Scheme) -> Iterator[str]:
    """The marks on the sheet of a section: its own, its notes', and those of the titles that it lists."""
    yield section.marking
    for note in section.notes:
        yield from marks_of_note(scheme, note)
    yield from (thing.marking for thing in (*section.items, *section.sections))


def joined(*parts: str) -> str:
    """What is known of some facts, on one line."""
    return " · ".join(part for part in parts if part)


def entry_of(part: SectionSheet | ItemPages, words: Words) -> ContentsEntry:
    """The line of the contents for a part."""
    if isinstance(part, SectionSheet):
        return ContentsEntry(
            anchor=part.anchor,
            number=part.number,
            title=part.title,
            depth=part.depth,
            is_section=True,
            counts_as=part.counts_as,
        )
    return ContentsEntry(
        anchor=part.anchor,
        number=part.number,
        title=part.headline,
        depth=part.depth,
        detail=part.source if part.kind == "article" else words.kind_of(part.kind),
        minutes=minutes_of(word_count(part.body)),
        language=part.language,
        counts_as=part.counts_as,
    )
