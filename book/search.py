"""Find words in the whole book, and replace them: titles, texts, notes and facts.

Case does not count, nor do accents, unless the words themselves have some. What was folded for one book serves the
next, because an edit leaves what it does not change the very same.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import Literal

import msgspec

from book import edits
from book.edits import Edit
from book.model import Article, Attachment, Book, Item, Memo, Note, Section, find_item, find_section, sections_in
from book.richtext import Blocks, Span, Spans, map_spans, spans_in, text_of

PartKind = Literal["title", "outlet", "byline", "facts", "text", "note"]
_AROUND = 60
"""Characters of context on each side of a hit."""


class Query(msgspec.Struct, frozen=True):
    """What is looked for."""

    words: str
    match_case: bool = False
    whole_words: bool = False


class Hit(msgspec.Struct, frozen=True):
    """A place where the words stand. `owner` is the id of an item or section, "" for the book; `note` that of a note;
    `number` counts the hits within one part from 0."""

    owner: str
    kind: PartKind
    number: int
    before: str
    words: str
    after: str
    note: str = ""

    @property
    def key(self) -> tuple[str, str, str, int]:
        """What tells this place from all others."""
        return self.owner, self.kind, self.note, self.number


class Found(msgspec.Struct, frozen=True):
    """The first hits, and how many there are in how many items, sections and notes of the book."""

    hits: tuple[Hit, ...] = ()
    count: int = 0
    owners: int = 0


class _Part:
    """A text of the book, ready to be searched."""

    def __init__(self, kind: PartKind, text: str, note: str = "") -> None:
        self.kind: PartKind = kind
        self.note = note
        self.text = text
        self.folded = fold(text)

    @cached_property
    def lowered(self) -> str:
        """The text without case, but with its accents."""
        return self.folded if self.text.isascii() else self.text.translate(_lower)

    def places(self, seeker: "_Seeker", most: int) -> list[tuple[int, int]]:
        """Where the words stand: the first character of each place, and the one behind it."""
        starts = self._starts(seeker.folds)
        spots = islice(seeker.pattern.finditer(seeker.of(self)), most)
        return [(starts[spot.start()], starts[spot.end()]) for spot in spots]

    def _starts(self, folds: "_Folds | None") -> Sequence[int]:
        """For each character of what is searched, and its end, the place of its character in the text."""
        if folds is None or all(len(folds[ord(character)]) == 1 for character in set(self.text)):
            return range(len(self.text) + 1)
        return [*(place for place, one in enumerate(self.text) for _ in folds[ord(one)]), len(self.text)]


class _Folds(dict[int, str]):
    """What each character is compared as, worked out when it is met first."""

    def __init__(self, *, accents: bool) -> None:
        super().__init__()
        self._accents = accents

    def __missing__(self, code: int) -> str:
        character = chr(code).casefold()
        # In kana, and in the Cyrillic й, what Unicode takes apart is another letter and no accent.
        if not (self._accents or "\u3040" <= character <= "\u30ff" or character == "й"):
            apart = unicodedata.normalize("NFKD", character)
            character = "".join(part for part in apart if not unicodedata.combining(part))
        self[code] = folded = unicodedata.normalize("NFC", character)
        return folded


_bare = _Folds(accents=False)
_lower = _Folds(accents=True)


def fold(text: str) -> str:
    """The text as it is compared: without case and accents."""
    return text.lower() if text.isascii() else text.translate(_bare)


class _Seeker:
    """A query made ready: what of a part it looks into, and the pattern that finds it there."""

    def __init__(self, query: Query) -> None:
        words = unicodedata.normalize("NFC", " ".join(query.words.split()))
        lowered = words.translate(_lower)
        self.bare = fold(words)
        self.folds = None if query.match_case else _bare if self.bare == lowered else _lower
        self.words = words if query.match_case else self.bare if self.folds is _bare else lowered
        escaped = re.escape(self.words)
        self.pattern = re.compile(rf"(?<!\w){escaped}(?!\w)" if query.whole_words else escaped)
        self._whole_words = query.whole_words

    def of(self, part: _Part) -> str:
        """The form of a part's text that is compared."""
        if self.folds is None:
            return part.text
        return part.folded if self.folds is _bare else part.lowered

    def count(self, part: _Part) -> int:
        """How often the words stand in a part."""
        text = self.of(part)
        return sum(1 for _ in self.pattern.finditer(text)) if self._whole_words else text.count(self.words)


class Index:
    """Searches one book after the other."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[object, tuple[_Part, ...]]] = {}

    def prepare(self, book: Book) -> None:
        """Fold what is new in this book, for words with accents too."""
        for _, parts in self._parts(book):
            for part in parts:
                _ = part.lowered

    def find(self, book: Book, query: Query, most: int = 500) -> Found:
        """The places of some words in reading order; all are counted, the first `most` are given."""
        seeker = _Seeker(query)
        if not seeker.bare:
            return Found()
        hits: list[Hit] = []
        count = owners = 0
        for owner, parts in self._parts(book):
            before = count
            for part in parts:
                # What is not in the bare text is in none of its forms.
                if seeker.bare not in part.folded:
                    continue
                count += seeker.count(part)
                if (room := most - len(hits)) > 0:
                    places = part.places(seeker, room)
                    hits += [_hit(owner, part, number, *place) for number, place in enumerate(places)]
            owners += count > before
        return Found(tuple(hits), count, owners)

    def _parts(self, book: Book) -> Iterator[tuple[str, tuple[_Part, ...]]]:
        known, self._known = self._known, {}
        for owner, thing in _things(book):
            before = known.get(owner)
            if before is None or not _is_same(before[0], thing):
                before = (thing, tuple(_parts_of(thing)))
            self._known[owner] = before
            yield owner, before[1]


def _things(book: Book) -> Iterator[tuple[str, Book | Section | Item]]:
    yield "", book
    for item in book.inbox:
        yield item.id, item
    for section in sections_in(book.sections):
        yield section.id, section
        for item in section.items:
            yield item.id, item


def _is_same(known: object, thing: Book | Section | Item) -> bool:
    """Whether what was folded still holds; a section and the book change with all that lies in them."""
    if known is thing:
        return True
    if isinstance(thing, Section) and isinstance(known, Section):
        return known.title == thing.title and known.notes is thing.notes
    if isinstance(thing, Book) and isinstance(known, Book):
        return known.notes is thing.notes and (known.title, known.subtitle) == (thing.title, thing.subtitle)
    return False


def _parts_of(thing: Book | Section | Item) -> Iterator[_Part]:
    match thing:
        case Book():
            yield _Part("title", thing.title)
            yield _Part("facts", thing.subtitle)
        case Section():
            yield _Part("title", thing.title)
        case _:
            yield _Part("title", thing.headline)
            yield from _facts_of(thing)
    for note in thing.notes:
        yield _Part("note", searchable(note.body), note.id)
    if not isinstance(thing, Book | Section | Attachment):
        yield _Part("text", searchable(thing.body))


def _facts_of(item: Item) -> Iterator[_Part]:
    if isinstance(item, Article):
        yield _Part("outlet", item.outlet)
    if not isinstance(item, Attachment):
        yield _Part("byline", item.byline)
    facts = [item.marking, *item.tags]
    if isinstance(item, Article):
        facts += [item.url, item.published.isoformat() if item.published else "", item.image_credit]
    if isinstance(item, Attachment):
        facts.append(item.original.name)
    yield _Part("facts", " · ".join(fact for fact in facts if fact))


def searchable(blocks: Blocks) -> str:
    """A text with each paragraph, caption and cell on a line, in the order in which `map_spans` meets them."""
    return "\n".join(text_of(spans) for spans in spans_in(blocks))


def places_in(text: str, query: Query) -> list[tuple[int, int]]:
    """Where the words stand in one text: the first character of each place, and the one behind it."""
    seeker = _Seeker(query)
    return _Part("text", text).places(seeker, len(text)) if seeker.bare else []


def replaced(spans: Spans, query: Query, replacement: str) -> Spans:
    """Spans with other words at every place of some; the new ones look as the first character of the old."""
    seeker = _Seeker(query)
    return _Replacing(seeker, replacement, None).in_spans(spans) if seeker.bare else spans


def _hit(owner: str, part: _Part, number: int, first: int, behind: int) -> Hit:
    start = max(first - _AROUND, 0)
    before = " ".join(part.text[start:first].split("\n"))
    after = " ".join(part.text[behind : behind + _AROUND * 2].split("\n"))
    return Hit(owner, part.kind, number, ("…" if start else "") + before, part.text[first:behind], after, part.note)


def can_replace(hit: Hit) -> bool:
    """Whether the words at a hit can be replaced: addresses, dates and tags are only found."""
    return hit.kind != "facts"


def replace_all(book: Book, query: Query, replacement: str, chosen: Collection[Hit]) -> Edit:
    """Put other words at these hits of a search for `query` in this very book, as one step that keeps how each
    place looks."""
    wanted: dict[tuple[str, PartKind, str], set[int]] = {}
    for hit in chosen:
        if can_replace(hit):
            wanted.setdefault((hit.owner, hit.kind, hit.note), set()).add(hit.number)
    seeker = _Seeker(query)
    steps = [_step(book, key, _Replacing(seeker, replacement, numbers)) for key, numbers in wanted.items()]
    return edits.update_all(steps, "replace", len(steps))


class _Replacing:
    """Puts the words at the chosen places of one part, None for all; counts the places over all its spans."""

    def __init__(self, seeker: _Seeker, replacement: str, numbers: set[int] | None) -> None:
        self._seeker = seeker
        self._replacement = replacement
        self._numbers = numbers
        self._met = 0

    def in_text(self, text: str) -> str:
        """A plain text with the words replaced."""
        return text_of(self.in_spans((Span(text),)))

    def in_blocks(self, blocks: Blocks) -> Blocks:
        """A rich text with the words replaced."""
        return map_spans(blocks, self.in_spans)

    def in_spans(self, spans: Spans) -> Spans:
        """Spans with the words replaced; the new ones look as the first character of the old."""
        text = text_of(spans)
        places = _Part("text", text).places(self._seeker, len(text))
        wanted = self._numbers
        chosen = [place for number, place in enumerate(places, self._met) if wanted is None or number in wanted]
        self._met += len(places)
        for first, behind in reversed(chosen):
            spans = self._put(spans, first, behind)
        return spans

    def _put(self, spans: Spans, first: int, behind: int) -> Spans:
        result: list[Span] = []
        start = 0
        for span in spans:
            end = start + len(span.text)
            kept = span.text[: max(first - start, 0)]
            if start <= first < end:
                kept += self._replacement
            kept += span.text[max(behind - start, 0) :] if behind < end else ""
            if kept == span.text:
                result.append(span)
            elif kept:
                result.append(msgspec.structs.replace(span, text=kept))
            start = end
        return tuple(result)


def _step(book: Book, key: tuple[str, PartKind, str], replacing: _Replacing) -> Edit:
    owner, kind, note = key
    thing = book if not owner else find_item(book, owner) or find_section(book, owner)
    assert thing is not None
    if kind == "note":
        return edits.rewrite_note(note, replacing.in_blocks(_note(thing.notes, note).body))
    if kind == "title":
        title = thing.title if isinstance(thing, Book | Section) else thing.headline
        return edits.retitle(owner, replacing.in_text(title))
    if kind == "text" and isinstance(thing, Article | Memo):
        return edits.rewrite(owner, replacing.in_blocks(thing.body))
    return edits.set_facts(owner, **{kind: replacing.in_text(str(getattr(thing, kind)))})


def _note(notes: tuple[Note, ...], note_id: str) -> Note:
    return next(note for note in notes if note.id == note_id)
