"""Which words of a text are looked up in a spelling dictionary, and what they look like there."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
"""Accents and vowel signs that stand as characters of their own."""
_WORD = re.compile(rf"[^\W\d_][^\W\d_{_MARKS}]*(?:[{_MARKS}][^\W\d_]*)*(?:['’][^\W\d_][^\W\d_{_MARKS}]*)*")
_PIECE = re.compile(r"\S+")
_NO_PROSE = re.compile(r"[@\d/\\_]|\w\.\w|^www\.|^#", re.IGNORECASE)
"""In an address, a file name, a number or a tag there are no words to be looked up."""
LONGEST = 50
"""Characters of a word that is looked up."""
_SCRIPTS = {
    **dict.fromkeys(("be", "bg", "kk", "mk", "mn", "ru", "sr", "uk"), "CYRILLIC"),
    **dict.fromkeys(("ar", "fa", "ur", "ps"), "ARABIC"),
    "el": "GREEK", "he": "HEBREW", "hy": "ARMENIAN", "ka": "GEORGIAN", "ko": "HANGUL",
}  # fmt: skip
_CAPITAL_NOUNS = {"de", "lb"}
_NO_SPACES = {"zh", "ja", "th", "km", "lo", "my"}
"""Languages whose words cannot be told apart by spaces."""


def words_in(text: str, language: str, *, names: bool = True) -> Iterator[tuple[int, str]]:
    """The words of a paragraph that a dictionary of the language can know, each with its place; words of other
    scripts, addresses, abbreviations in capitals and words with figures are left out. Without `names`, so are words
    that begin with a capital, where the language writes only names so."""
    base = language.partition("-")[0].lower()
    if base in _NO_SPACES:
        return
    script = _SCRIPTS.get(base, "LATIN")
    skips_capitals = not names and base not in _CAPITAL_NOUNS
    for piece in _PIECE.finditer(text):
        if _NO_PROSE.search(piece[0]):
            continue
        for found in _WORD.finditer(piece[0]):
            word = found[0]
            if skips_capitals and word[0].isupper():
                continue
            if 1 < len(word) <= LONGEST and not _is_abbreviation(word) and _script_of(word[0]) == script:
                yield piece.start() + found.start(), word


def _is_abbreviation(word: str) -> bool:
    """Whether a word is written in capitals, its ending perhaps not: "NATO’s"."""
    stem = word.replace("’", "'").partition("'")[0]
    return len(stem) > 1 and stem.isupper()


@lru_cache(maxsize=4096)
def _script_of(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def names_in(text: str) -> frozenset[str]:
    """The words of a text that begin with a capital, as they are looked up: in notes on the text they are right."""
    words = (found[0] for found in _WORD.finditer(text) if found[0][0].isupper())
    return frozenset(looked_up(word).removesuffix("'s") for word in words)


def looked_up(word: str) -> str:
    """The word as dictionaries have it: with straight apostrophes, and accents in one character with their letter."""
    return unicodedata.normalize("NFC", word.replace("’", "'"))
