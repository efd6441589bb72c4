"""What is different between two books, item by item and word by word, for a person to read."""

import difflib
import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal

import msgspec

from book.model import Article, Book, Item, Memo, Note, Section, Trashed, items_in, sections_in
from book.places import Thing
from book.richtext import plain_text

Change = Literal["added", "removed", "changed", "moved"]
Kind = Literal["same", "new", "gone"]
MAX_WORDS = 20_000
"""Of longer passages the differences are told by the paragraph, not by the word."""


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that differs: the book itself (with id ""), a section or an item. The texts are what it says, facts
    first."""

    id: str
    title: str
    change: Change
    before: str = ""
    after: str = ""


class Piece(msgspec.Struct, frozen=True):
    """Some words that both texts have, or only one."""

    kind: Kind
    text: str


def differences(old: Book, new: Book) -> tuple[Difference, ...]:
    """What the new book has otherwise than the old one, in the new one's reading order; what is gone at the end."""
    before, after = _things(old), _things(new)
    found = [*_of_the_book(old, new)]
    for key, (thing, place) in after.items():
        text, title = text_of_thing(thing), title_of(thing)
        if key not in before:
            found.append(Difference(id=key, title=title, change="added", after=text))
        elif before[key][0] is not thing and (was := text_of_thing(before[key][0])) != text:
            found.append(Difference(id=key, title=title, change="changed", before=was, after=text))
        elif before[key][1] != place:
            found.append(Difference(id=key, title=title, change="moved", before=text, after=text))
    for key, (thing, _) in before.items():
        if key not in after:
            found.append(Difference(id=key, title=title_of(thing), change="removed", before=text_of_thing(thing)))
    return tuple(found)


def _of_the_book(old: Book, new: Book) -> Iterator[Difference]:
    before, after = _text_of_book(old), _text_of_book(new)
    if before != after:
        yield Difference(id="", title=new.title, change="changed", before=before, after=after)


def _things(book: Book) -> dict[str, tuple[Thing, str]]:
    """All items and sections by id, with the place where they are; the trash is no place."""
    found: dict[str, tuple[Thing, str]] = {item.id: (item, "inbox") for item in book.inbox}
    for section in book.sections:
        found[section.id] = (section, "")
    for section in sections_in(book.sections):
        for inner in (*section.items, *section.sections):
            found[inner.id] = (inner, section.id)
    return found


def title_of(thing: Thing) -> str:
    """What a thing is called."""
    return thing.title if isinstance(thing, Section) else thing.headline


def text_of_thing(thing: Thing) -> str:
    """All that an item says, or that a section says itself: facts, text and notes."""
    facts = [
        str(value)
        for name in ("headline", "title", "tab", "outlet", "byline", "published", "published_time", "url", "marking")
        if (value := getattr(thing, name, None))
    ]
    body = plain_text(thing.body) if isinstance(thing, Article | Memo) else ""
    left_out = "" if thing.include else "(left out of the export)"
    parts = ("\n".join(facts), left_out, ", ".join(getattr(thing, "tags", ())), body, *_notes(thing.notes))
    return "\n\n".join(part for part in parts if part)


def _notes(notes: tuple[Note, ...]) -> Iterator[str]:
    for note in notes:
        yield f"[{note.kind.replace('_', ' ')}] {plain_text(note.body)}"


def _text_of_book(book: Book) -> str:
    facts = (book.title, book.subtitle, book.prepared_for, book.prepared_by, book.occasion.what, book.occasion.where,
             book.occasion.when, str(book.dated or ""), book.issue, book.marking, book.theme, book.paper)  # fmt: skip
    return "\n\n".join(("\n".join(fact for fact in facts if fact), *_notes(book.notes)))


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """The two texts as one, in pieces; joined, the pieces that are not new give the old one, those not gone the new."""
    paragraphs = _pieces(re.findall(r"[^\n]*\n*", before)[:-1], re.findall(r"[^\n]*\n*", after)[:-1])
    return _joined(paragraphs)


def _pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for _, start, end, from_, to in matcher.get_opcodes():
        gone, come = "".join(old[start:end]), "".join(new[from_:to])
        if gone == come:
            yield Piece("same", gone)
        elif gone and come:
            yield from _words(gone, come)
        else:
            yield from (Piece("gone", gone), Piece("new", come))


def _words(gone: str, come: str) -> Iterator[Piece]:
    old, new = re.findall(r"\s+|[^\s]+", gone), re.findall(r"\s+|[^\s]+", come)
    if len(old) + len(new) > MAX_WORDS:
        yield from (Piece("gone", gone), Piece("new", come))
        return
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=len(old) > 2000)
    for kind, start, end, from_, to in matcher.get_opcodes():
        if kind == "equal":
            yield Piece("same", "".join(old[start:end]))
        else:
            yield from (Piece("gone", "".join(old[start:end])), Piece("new", "".join(new[from_:to])))


def _joined(pieces: Iterator[Piece]) -> tuple[Piece, ...]:
    out: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if out and out[-1].kind == piece.kind:
            piece = Piece(piece.kind, out.pop().text + piece.text)
        out.append(piece)
    return tuple(out)


def words_changed(old: Book, new: Book) -> int:
    """How many words were added or taken away between two books, whichever is more."""
    added = removed = 0
    before = dict(_everything(old))
    after = dict(_everything(new))
    for key in before.keys() | after.keys():
        was, now = before.get(key), after.get(key)
        if was is now:
            continue
        old_words = Counter(text_of_thing(was).split() if was is not None else ())
        new_words = Counter(text_of_thing(now).split() if now is not None else ())
        added += (new_words - old_words).total()
        removed += (old_words - new_words).total()
    facts = Counter(_text_of_book(new).split()) - Counter(_text_of_book(old).split())
    return max(added, removed) + facts.total()


def _everything(book: Book) -> Iterator[tuple[str, Thing]]:
    for thing in (*items_in(book), *sections_in(book.sections), *_trashed(book.trash)):
        yield thing.id, thing


def _trashed(trash: tuple[Trashed, ...]) -> Iterator[Item | Section]:
    for entry in trash:
        yield entry.content
        if isinstance(entry.content, Section):
            for section in sections_in((entry.content,)):
                yield from section.items
