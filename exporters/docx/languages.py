"""Languages as Word names them, and the direction in which a text runs."""

import re
from functools import cache
from unicodedata import bidirectional

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""The blocks of scripts that run from right to left."""
_COUNTRIES = {
    "ar": "EG", "de": "DE", "el": "GR", "en": "GB", "es": "ES", "fr": "FR", "it": "IT", "ja": "JP", "ko": "KR",
    "nl": "NL", "pl": "PL", "pt": "BR", "ru": "RU", "uk": "UA", "zh": "CN",
}  # fmt: skip
"""Where most speak a language (Unicode CLDR, likely subtags), but for English, which is British as in the dates."""
_EAST_ASIAN_FONTS = {"ko": "Malgun Gothic", "ja": "Yu Mincho", "zh": "SimSun"}
_TRADITIONAL = re.compile(r"zh-(hant|tw|hk|mo)\b", re.IGNORECASE)
_SCRIPTS = {"zh-hans": "zh-CN", "zh-hant": "zh-TW"}
"""Word knows Chinese by the country that writes it so."""
LATIN = "en-GB"
"""The language of Latin letters in a book of another script."""
_RTL_LANGUAGES = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


@cache
def word_language(language: str) -> str:
    """A language with its country, such as "de-DE" for "de": without one, Word does not check spelling.

    Empty for what is no language tag (RFC 5646).
    """
    if not _TAG.fullmatch(language):
        return ""
    if "-" in language:
        return _SCRIPTS.get(language.lower(), language)
    country = _COUNTRIES.get(language.lower()) or _likely_country(language.lower())
    return f"{language.lower()}-{country}" if country else language


def _likely_country(language: str) -> str:
    from babel.core import get_global  # loaded for those languages only that are not in the table

    _, *more = get_global("likely_subtags").get(language, "").split("_")
    return more[-1] if more and more[-1].isalpha() else ""


def east_asian_font(language: str) -> str:
    """The typeface of Windows for the characters of an East Asian language; empty for others."""
    if _TRADITIONAL.match(language):
        return "PMingLiU"
    return _EAST_ASIAN_FONTS.get(language.partition("-")[0].lower(), "")


@cache
def language_look(language: str, book: str) -> tuple[str, str]:
    """What the properties of a run in this language begin and end with: its East Asian font, and `w:lang`. A run in the
    book's own language says nothing: the defaults of the document say it."""
    tag = word_language(language)
    if not tag or tag == word_language(book):
        return "", ""
    wide = east_asian_font(language)
    return f'<w:rFonts w:eastAsia="{wide}"/>' if wide else "", f'<w:lang w:{_script(language)}="{tag}"/>'


def language_defaults(book: str) -> str:
    """The attributes of the languages of a document: its own, and for the other scripts in it."""
    tags = dict.fromkeys(("val", "eastAsia", "bidi"), LATIN) | {_script(book): word_language(book) or LATIN}
    return "".join(f' w:{script}="{tag}"' for script, tag in tags.items())


def _script(language: str) -> str:
    """The attribute of `w:lang` that holds for the letters of a language. Latin ones among them are in another: named
    Korean, they would be parted anywhere at the end of a line."""
    if east_asian_font(language):
        return "eastAsia"
    return "bidi" if runs_right_to_left(language) else "val"


def runs_right_to_left(language: str) -> bool:
    """Whether a language is written from right to left."""
    return language.partition("-")[0].lower() in _RTL_LANGUAGES


def direction(text: str) -> bool | None:
    """True if the first letter with a direction runs from right to left, False for left to right, None for neither."""
    for character in text:
        kind = bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return None


def parted(text: str) -> list[tuple[str, bool]]:
    """The text in pieces of one direction, with True for those from right to left: from their first letter to their
    last, with all between them that has no direction of its own."""
    if text.isascii() or not _RIGHT_TO_LEFT.search(text):
        return [(text, False)]
    pieces: list[tuple[str, bool]] = []
    start = end = 0
    inside = False
    for place, character in enumerate(text):
        kind = bidirectional(character)
        if kind in ("R", "AL", "AN"):
            if not inside:
                pieces.append((text[start:place], False))
                start, inside = place, True
            end = place + 1
        elif kind == "L" and inside:
            pieces.append((text[start:end], True))
            start, inside = end, False
    if inside:
        pieces.append((text[start:end], True))
        start = end
    pieces.append((text[start:], False))
    return [(piece, rtl) for piece, rtl in pieces if piece]
