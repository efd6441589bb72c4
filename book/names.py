"""People, organisations and places of a book: candidates are found by their capitals, and a person confirms them once.

No dictionary and no network: a candidate is a run of capitalised words that does not only begin a sentence.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources

import msgspec

from book.model import Article, Book, Memo, items_in
from book.richtext import Blocks, plain_text

_PARTICLES = "al|bin|da|de|del|den|der|di|du|el|la|le|of|the|van|von|y|zu"
_WORD = r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'\-]*[\w]|[A-ZÀ-ÖØ-Þ]\.)"
_RUN = re.compile(rf"{_WORD}(?:[ \u00a0](?:(?:{_PARTICLES})[ \u00a0]){{0,2}}{_WORD})*", re.UNICODE)
_SENTENCE_END = re.compile(r"[.!?:;…]['’”\")\]]*\s*$|^\s*[“\"'(\[•–-]*\s*$|[“\"]$")
FEWEST = 2
"""In so many places, or with two words, a run of capitals is a candidate."""


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """A name that may be one, and how many texts have it."""

    name: str
    texts: int


def candidates(book: Book) -> tuple[Candidate, ...]:
    """The names of a book that nobody has confirmed or refused, the most frequent first."""
    decided = {name.casefold() for name in (*book.names, *book.not_names)}
    counts: Counter[str] = Counter()
    for item in items_in(book):
        counts.update(set(_names_in(_text_of(item))))
    found = (
        Candidate(name=name, texts=count)
        for name, count in counts.items()
        if name.casefold() not in decided and (count >= FEWEST or " " in name)
    )
    return tuple(sorted(found, key=lambda one: (-one.texts, one.name.casefold())))


def mentions(book: Book) -> dict[str, tuple[str, ...]]:
    """The ids of the items in which each confirmed name stands, in reading order; a name in none has no entry."""
    if not book.names:
        return {}
    ordered = sorted(book.names, key=len, reverse=True)
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in ordered))
    found: dict[str, list[str]] = {}
    for item in items_in(book):
        for name in dict.fromkeys(match[0] for match in pattern.finditer(_text_of(item))):
            found.setdefault(name, []).append(item.id)
    return {name: tuple(found[name]) for name in sorted(found, key=_sorting)}


@cache
def _no_names() -> frozenset[str]:
    """Words with capitals that are no names: those that begin sentences, titles, days and months."""
    file = resources.files("resources") / "names" / "no_names.txt"
    return frozenset(file.read_text("utf-8").split())


def _sorting(name: str) -> str:
    return name.casefold()


def _text_of(item: object) -> str:
    if not isinstance(item, Article | Memo):
        return ""
    bodies: Iterable[Blocks] = (item.body, *(note.body for note in item.notes))
    return "\n".join((item.headline, item.byline, *map(plain_text, bodies)))


def _names_in(text: str) -> Iterator[str]:
    for match in _RUN.finditer(text):
        words = re.split(r"[ \u00a0]", match[0])
        before = text[max(match.start() - 4, 0) : match.start()]
        opens = match.start() == 0 or text[match.start() - 1] == "\n" or _SENTENCE_END.search(before)
        while words and (words[0].casefold() in _no_names() or words[0].casefold() in _PARTICLES.split("|")):
            words = words[1:]
        while words and words[-1].casefold() in _no_names():
            words = words[:-1]
        if not words or (opens and len(words) == 1 and not words[0].isupper()):
            continue
        name = " ".join(words).removesuffix("’s").removesuffix("'s")
        if len(name) > 2:
            yield name
