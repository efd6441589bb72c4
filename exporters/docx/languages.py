"""Languages as Word names them, and the direction in which a text runs."""

import re
from functools import cache

from babel.core import get_global

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff"
_LEFT_TO_RIGHT = (
    "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u0370-\u058f\u0900-\u1fff\u2c00-\ud7ff"
)
_STRONG = re.compile(f"[{_RIGHT_TO_LEFT}]|[{_LEFT_TO_RIGHT}]")
_RUNS = re.compile(f"([{_RIGHT_TO_LEFT}](?:[^{_LEFT_TO_RIGHT}]*[{_RIGHT_TO_LEFT}])?)")
EAST_ASIAN_FONTS = {"ko": "Malgun Gothic", "ja": "Yu Mincho", "zh": "SimSun"}
_RTL_LANGUAGES = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


@cache
def word_language(language: str) -> str:
    """A language with its country, such as "de-DE" for "de": without one, Word does not check spelling.

    Empty for what is no language tag (RFC 5646). English without a country is British, as in the dates.
    """
    if not _TAG.fullmatch(language):
        return ""
    if "-" in language:
        return language
    if language.lower() == "en":
        return "en-GB"
    likely = get_global("likely_subtags").get(language.lower(), "").split("_")
    return f"{language.lower()}-{likely[-1]}" if len(likely) > 1 else language


@cache
def language_look(language: str) -> tuple[str, str]:
    """What the properties of a run in this language begin and end with: its East Asian font, and `w:lang`."""
    tag = word_language(language)
    if not tag:
        return "", ""
    primary = tag.partition("-")[0].lower()
    if primary in EAST_ASIAN_FONTS:
        return f'<w:rFonts w:eastAsia="{EAST_ASIAN_FONTS[primary]}"/>', f'<w:lang w:val="{tag}" w:eastAsia="{tag}"/>'
    if primary in _RTL_LANGUAGES:
        return "", f'<w:lang w:bidi="{tag}"/>'
    return "", f'<w:lang w:val="{tag}"/>'


def runs_right_to_left(language: str) -> bool:
    """Whether a language is written from right to left."""
    return language.partition("-")[0].lower() in _RTL_LANGUAGES


def direction(text: str) -> bool | None:
    """True if the first letter with a direction runs from right to left, False for left to right, None for neither."""
    if text.isascii():
        found = _STRONG.search(text)
        return False if found else None
    found = _STRONG.search(text)
    return bool(re.match(f"[{_RIGHT_TO_LEFT}]", found[0])) if found else None


def parted(text: str) -> list[tuple[str, bool]]:
    """The text in pieces of one direction, with True for those from right to left."""
    if text.isascii():
        return [(text, False)]
    return [(piece, place % 2 == 1) for place, piece in enumerate(_RUNS.split(text)) if piece]
