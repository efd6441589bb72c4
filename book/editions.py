"""Editions: from one book, the book that one kind of reader gets.

What an edition must not carry is taken out of the book before anything is laid out, so that it cannot reach a file,
neither as text nor as a bookmark or property.
"""

from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from book.due_outs import due_outs_of
from book.errors import ExportProblem
from book.marking import Scheme, load_scheme, mark_of_block, marks_of_note, portion_of, rank_of, typed_portion
from book.model import PRINCIPAL, Article, Attachment, Book, Edition, Item, Note, Section, sections_in
from book.richtext import (
    Block,
    Blocks,
    Figure,
    Heading,
    List,
    ListItem,
    Paragraph,
    Quote,
    Spans,
    footnotes_of,
    map_spans,
    plain_text,
    text_of,
)


class TakenOut(msgspec.Struct, frozen=True, kw_only=True):
    """What a ceiling took out: what it was in plain words, its marking, and the id of the thing that it lies in."""

    what: str
    marking: str
    place: str


def find_edition(book: Book, wanted: str) -> Edition:
    """The edition of this id or name; the first for "". Raises ExportProblem if the book has none such."""
    if not wanted:
        return book.editions[0] if book.editions else PRINCIPAL
    for edition in book.editions or (PRINCIPAL,):
        if wanted.casefold() in (edition.id.casefold(), edition.name.casefold()):
            return edition
    known = ", ".join(edition.id for edition in book.editions or (PRINCIPAL,))
    raise ExportProblem("the book has no such edition", wanted, f"Choose one of: {known}")


def book_for(book: Book, edition: Edition) -> tuple[Book, tuple[TakenOut, ...]]:
    """The book as an edition carries it, and what its ceiling took out. Inbox and trash are in no edition.

    Raises ExportProblem for an edition that rather refuses than takes out, if there is something above its ceiling,
    and FileProblem for a scheme of markings that is not there.
    """
    cutter = _Cutter(book, edition)
    cut = replace(
        book,
        marking=cutter.lowered(book.marking),
        notes=cutter.notes(book.notes, "", book.marking),
        sections=cutter.sections(book.sections, book.marking),
        inbox=(),
        trash=(),
        editions=(edition,),
        different=(),
        due_outs=(),
    )
    cut = replace(cut, due_outs=due_outs_of(book, edition, cut))
    if cutter.taken_out and edition.refuses:
        listed = "; ".join(f"{one.what} ({one.marking})" for one in cutter.taken_out[:8])
        more = len(cutter.taken_out) - 8
        what = f"{len(cutter.taken_out)} parts are above {edition.ceiling}: {listed}" + (", …" if more > 0 else "")
        raise ExportProblem(what, edition.name, "Take them out of the edition, or let it leave them out itself")
    return cut, tuple(cutter.taken_out)


class _Cutter:
    """Takes out of a book what one edition does not carry, and remembers what was above its ceiling.

    Where a scheme wants a mark on everything, what has none counts as what it lies in: `around`.
    """

    def __init__(self, book: Book, edition: Edition) -> None:
        self._edition = edition
        self._scheme: Scheme | None = load_scheme(book.scheme)
        self._all_marked = self._scheme is not None and self._scheme.portions == "required"
        self._most = rank_of(self._scheme, edition.ceiling) if self._scheme and edition.ceiling else None
        self.taken_out: list[TakenOut] = []

    def lowered(self, marking: str) -> str:
        """The book's own marking, which says what the whole may be at most: no copy is above its ceiling."""
        return self._edition.ceiling if self._above(marking) else marking

    def sections(self, sections: Sequence[Section], around: str) -> tuple[Section, ...]:
        return tuple(made for section in sections if (made := self._section(section, around)) is not None)

    def _section(self, section: Section, around: str) -> Section | None:
        if not section.include or section.id in self._edition.left_out:
            return None
        marking = section.marking or around
        if self._keeps_out(section.marking, section.title, section.id):
            return None
        items = tuple(made for item in section.items if (made := self._item(item, marking)) is not None)
        return replace(
            section,
            notes=self.notes(section.notes, section.id, marking),
            items=items,
            sections=self.sections(section.sections, marking),
        )

    def _item(self, item: Item, around: str) -> Item | None:
        marking = item.marking or (around if self._all_marked else "")
        if not item.include or self._keeps_out(marking, item.headline, item.id):
            return None
        cut = replace(item, notes=self.notes(item.notes, item.id, marking), tags=())
        if isinstance(cut, Attachment):
            return None if self._edition.content == "notes" else cut
        body = () if self._edition.content == "notes" else cut.body
        body = self._blocks(body, item.id, typed=not isinstance(cut, Article))
        if self._edition.content == "notes" and not cut.notes:
            return None
        return replace(cut, body=body, original=None)

    def notes(self, notes: Sequence[Note], place: str, around: str) -> tuple[Note, ...]:
        kept: list[Note] = []
        for note in notes:
            marking = note.marking or (around if self._all_marked else "")
            if not self._prints(note) or self._keeps_out(marking, start_of(note.body), place):
                continue
            body = self._blocks(note.body, place)
            if plain_text(body).strip():
                kept.append(replace(note, body=body, editions=()))
        return tuple(kept)

    def _prints(self, note: Note) -> bool:
        edition = self._edition
        return (
            note.kind in edition.note_kinds
            and (not note.editions or edition.id in note.editions)
            and bool(plain_text(note.body).strip())
        )

    def _blocks(self, blocks: Blocks, place: str, *, typed: bool = True) -> Blocks:
        """A text without the pictures whose mark is above the ceiling, and with `typed`, as in a text of the staff,
        without the paragraphs that begin with such a mark."""
        if self._most is None:
            return blocks
        return tuple(made for block in blocks if (made := self._block(block, place, typed=typed)) is not None)

    def _block(self, block: Block, place: str, *, typed: bool) -> Block | None:
        assert self._scheme is not None
        if typed:
            (block,) = map_spans((block,), lambda spans: self._without_footnotes(spans, place))
        match block:
            case Figure() if not typed:
                return None if self._keeps_out(block.marking, block.alt, place) else block
            case Paragraph() | Heading() | Figure():
                mark = mark_of_block(self._scheme, block) if typed else ""
                what = start_of((block,)) or (block.alt if isinstance(block, Figure) else "")
                return None if self._keeps_out(mark, what, place) else block
            case Quote():
                inner = self._blocks(block.blocks, place, typed=typed)
                return replace(block, blocks=inner) if inner else None
            case List():
                entries = (self._blocks(entry.blocks, place, typed=typed) for entry in block.items)
                kept = tuple(ListItem(entry) for entry in entries if entry)
                return replace(block, items=kept) if kept else None
            case _:
                return block

    def _without_footnotes(self, spans: Spans, place: str) -> Spans:
        """Spans without the footnotes that begin with a mark above the ceiling."""
        assert self._scheme is not None
        scheme = self._scheme
        if not footnotes_of(spans):
            return spans
        return tuple(
            span
            for span in spans
            if not span.note or not self._keeps_out(typed_portion(scheme, span.note), text_of(span.note), place)
        )

    def _above(self, marking: str) -> bool:
        return self._scheme is not None and self._most is not None and rank_of(self._scheme, marking) > self._most

    def _keeps_out(self, marking: str, what: str, place: str) -> bool:
        if self._scheme is None or not self._above(marking):
            return False
        self.taken_out.append(TakenOut(what=what or "Untitled", marking=marking, place=place))
        return True


def unmarked(book: Book, scheme: Scheme) -> Iterator[tuple[str, str]]:
    """What would be printed without a mark of its own, as (id of the item, section or note, its first words)."""
    for section in sections_in(book.sections):
        yield from ((note.id, start_of(note.body)) for note in section.notes if not _is_marked(scheme, note))
        for item in section.items:
            if not item.marking.strip():
                yield item.id, item.headline
            yield from ((note.id, start_of(note.body)) for note in item.notes if not _is_marked(scheme, note))
    yield from ((note.id, start_of(note.body)) for note in book.notes if not _is_marked(scheme, note))


def _is_marked(scheme: Scheme, note: Note) -> bool:
    return any(portion_of(scheme, mark) for mark in marks_of_note(scheme, note))


def start_of(blocks: Blocks) -> str:
    """The first words of a text, by which a person knows it."""
    words = " ".join(plain_text(blocks).split())
    return words if len(words) <= 60 else words[:59].rstrip() + "…"
