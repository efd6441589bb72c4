"""People, organisations and places of a book: candidates are found by rule, and a person confirms them once.

No dictionary and no network. Where a script has capitals, a candidate is a run of capitalised words that does not only
begin a sentence, without the title before it; where it has none, it is what stands beside a title, or is named as an
outlet or byline. `book.mentions` finds where confirmed names stand.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources

import msgspec

from book.model import Article, Book, Memo, items_in
from book.richtext import Blocks, plain_text

_PARTICLES = frozenset("al bin da de del den der di du el la le of the van von y zu".split())  # noqa: SIM905
_WORD = r"(?:(?:[A-Z]\.){2,}|[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-ЯЁЄІЇҐ][\w’'\-]*[\w]|[A-ZÀ-ÖØ-ÞА-Я]\.)"
_GAP = "[ \u00a0]"
_RUN = re.compile(rf"{_WORD}(?:{_GAP}(?:(?:{'|'.join(sorted(_PARTICLES))}){_GAP}){{0,2}}{_WORD})*")
_SENTENCE_END = re.compile(r"[.!?:;…]['’”\")\]]*\s*$|^\s*[“\"'(\[•–-]*\s*$|[“\"]$")
_LOWER = re.compile(r"(?<![\w'’])[a-zà-öø-ÿа-яёєіїґ]{3,}")
_INNER = re.compile(r"(?<=[a-zà-öø-ÿа-яёєіїґ,] )[A-ZÀ-ÖØ-ÞА-Я]\w{2,}")
_OWN = re.compile("['’]s?$")
"""How an owner ends: "Egypt’s", "States’"."""
FEWEST = 2
"""In so many places, or with two words, a run of capitals is a candidate."""
_TITLE_CASE = 0.6
"""The share of capitalised words from which a headline says nothing by them."""
_MOST_WORDS = 7


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """A name that may be one, and how many texts have it."""

    name: str
    texts: int


class _Words(msgspec.Struct, frozen=True):
    """The words of a book in lower case; `openers` are those that inside a sentence have no capitals: at its beginning
    they are no part of a name."""

    lower: frozenset[str]
    openers: frozenset[str]


class _Titles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    titles: frozenset[str]
    beside: frozenset[str]
    organisations: frozenset[str]
    patterns: tuple[str, ...]


def candidates(book: Book) -> tuple[Candidate, ...]:
    """The names of a book that nobody has confirmed or refused, the most frequent first."""
    texts = [text for item in items_in(book) if (text := text_of(item))]
    words = _words_of(texts)
    counts: Counter[str] = Counter()
    for item in items_in(book):
        counts.update(_in_item(item, words))
    merged = _joined(counts)
    decided = {name.casefold() for name in (*book.names, *book.not_names)}
    decided |= {name.casefold().rpartition(" ")[2] for name in book.names}
    found = (Candidate(name=name, texts=count) for name, count in merged.items() if name.casefold() not in decided)
    return tuple(sorted(found, key=lambda one: (-one.texts, one.name.casefold())))


def text_of(item: object) -> str:
    """All that an item says: headline, byline, notes and text."""
    if not isinstance(item, Article | Memo):
        return ""
    bodies: Iterable[Blocks] = (item.body, *(note.body for note in item.notes))
    return "\n".join((item.headline, item.byline, *map(plain_text, bodies)))


def titles() -> frozenset[str]:
    """Words by which people are called, such as "president", in lower case."""
    return _titles().titles | _titles().beside


@cache
def _titles() -> _Titles:
    file = resources.files("resources") / "names" / "titles.toml"
    return msgspec.convert(tomllib.loads(file.read_text("utf-8")), _Titles)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, _titles().patterns))


@cache
def _no_names() -> frozenset[str]:
    """Words with capitals that are no names: those that begin sentences, days and months."""
    file = resources.files("resources") / "names" / "no_names.txt"
    return frozenset(file.read_text("utf-8").split())


def _words_of(texts: Iterable[str]) -> _Words:
    lower: set[str] = set()
    inner: set[str] = set()
    for text in texts:
        lower.update(_LOWER.findall(text))
        inner.update(_INNER.findall(text))
    return _Words(frozenset(lower), frozenset(lower - {word.casefold() for word in inner}))


def _in_item(item: object, words: _Words) -> set[str]:
    """The names that may stand in an item, each once."""
    text = text_of(item)
    if isinstance(item, Article | Memo) and _says_nothing(item.headline):
        text = text[len(item.headline) :]
    found = {*_named_by_capitals(text, words), *_named_by_title(text)}
    if isinstance(item, Article):
        byline = re.split(r"[,;/|]| and | und | et | y ", item.byline)[0].strip()
        found |= {name for name in (byline, item.outlet.strip()) if name and len(name.split()) <= _MOST_WORDS}
    return found


def _says_nothing(headline: str) -> bool:
    """Whether a headline has capitals everywhere, as American ones do."""
    words = [word for word in headline.split() if len(word) > 3]
    return len(words) > 2 and sum(word[0].isupper() for word in words) / len(words) > _TITLE_CASE


def _named_by_title(text: str) -> Iterator[str]:
    """Those whom a script without capitals calls by a title."""
    if text.isascii():
        return
    for pattern in _patterns():
        yield from (match["name"] for match in pattern.finditer(text))


def _named_by_capitals(text: str, known: _Words) -> Iterator[str]:
    for match in _RUN.finditer(text):
        start = match.start()
        opens = start == 0 or text[start - 1] == "\n" or bool(_SENTENCE_END.search(text[max(start - 4, 0) : start]))
        owners = _parted(re.split(_GAP, match[0]), known.lower)
        for at, words in enumerate(owners):
            name = _name(words, known.openers, opens=opens and at == 0)
            if at == len(owners) - 1 and name and _is_organisation(name):
                name += _what_for(text[match.end() :])
            if len(name) > 2:
                yield name


def _parted(words: list[str], lower: frozenset[str]) -> list[list[str]]:
    """The words of a run, parted behind each owner that is a name: "Egypt’s Sinai" is two, "People’s Bank" is one."""
    parts: list[list[str]] = [[]]
    for at, word in enumerate(words):
        owner = _OWN.sub("", word)
        ends = owner != word and (at == len(words) - 1 or owner.casefold() not in lower)
        parts[-1].append(owner if ends else word)
        if ends:
            parts.append([])
    return [part for part in parts if part]


def _name(words: list[str], openers: frozenset[str], *, opens: bool) -> str:
    """The name in a run that may open a sentence; "" for none."""
    if opens and len(words) > 1 and words[0].casefold() in openers and not words[0].isupper():
        words, opens = words[1:], False
    bare = _bare(words)
    if not bare or (opens and len(bare) == 1 == len(words) and not bare[0].isupper()):
        return ""
    return " ".join(bare)


def _is_organisation(name: str) -> bool:
    first, _, rest = name.partition(" ")
    return " " in rest and first.casefold() in _titles().organisations


def _bare(words: list[str]) -> list[str]:
    """The words without what stands around a name: titles, particles, months."""
    words = _untitled(words)
    while words and (re.split("['’]", words[0].casefold())[0] in _no_names() or words[0] in _PARTICLES):
        words = words[1:]
    while words and (words[-1].casefold() in _no_names() or words[-1] in _PARTICLES):
        words = words[:-1]
    return words


def _untitled(words: list[str]) -> list[str]:
    """What follows the titles in a run, as in "British Prime Minister Anthony Eden"; without any, all of it."""
    known = _titles()
    plain = [word.casefold().rstrip(".") for word in words]
    strong = [at for at, word in enumerate(plain) if word in known.titles]
    after = strong[-1] + 1 if strong else 0
    while after < len(words) and plain[after] in known.beside:
        after += 1
    if not strong:
        return words[after:] if after < len(words) and plain[after] not in known.organisations else words
    if after == len(words):
        # Titles alone, such as "Prime Minister": what stands before them may be a country.
        first = strong[0]
        while first and plain[first - 1] in known.beside:
            first -= 1
        return words[:first]
    return _after_office(words[after:]) if plain[after] in _PARTICLES else words[after:]


def _after_office(words: list[str]) -> list[str]:
    """What "of State Antony J. Blinken" and the like name after "Secretary": the person, or the organisation."""
    while words and words[0] in _PARTICLES:
        words = words[1:]
    if any(word.casefold() in _titles().organisations for word in words):
        return words
    return words[1:] if len(words) > 2 else []


def _what_for(rest: str) -> str:
    """What "and" joins to the name of an organisation: " and Trade" of "Ministry of Industry and Trade"."""
    found = re.match(rf"(?: (?:and|&) {_WORD}(?: {_WORD})?)+", rest)
    return found[0] if found else ""


def _joined(counts: Counter[str]) -> dict[str, int]:
    """A surname alone counts for the one who has it with a first name, if there is but one; what stands in one text
    only, as one word, is left away."""
    by_surname: dict[str, list[str]] = {}
    for name in counts:
        first, _, last = name.rpartition(" ")
        if first:
            by_surname.setdefault(last, []).append(name)
    merged = {name: count for name, count in counts.items() if count >= FEWEST or " " in name or not name.isascii()}
    for name, count in counts.items():
        owners = by_surname.get(name, [])
        if " " not in name and len(owners) == 1 and owners[0] in merged:
            merged.pop(name, None)
            merged[owners[0]] = max(merged[owners[0]], count)
    return merged
