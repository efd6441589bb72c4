"""The languages of what stands inside a text of another: told by the text itself where nobody has said them."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from book.richtext import Span, Spans

_SCRIPTS = {
    "ko": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af",
    "zh": "\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff",
    "ar": "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
    "he": "\u0590-\u05ff\ufb1d-\ufb4f",
    "hi": "\u0900-\u097f",
    "th": "\u0e00-\u0e7f",
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "hy": "\u0530-\u058f",
    "ka": "\u10a0-\u10ff",
    "am": "\u1200-\u139f",
    "und_Cyrl": "\u0400-\u052f",
}
"""Scripts by the language that one is taken for, if nothing in it tells another."""
_WRITTEN_IN = {
    "ko": {"ko"},
    "ja": {"ja"},
    "zh": {"zh", "ja", "ko"},
    "ar": {"ar", "fa", "ur", "ps", "ckb", "sd", "ug"},
    "he": {"he", "yi"},
    "hi": {"hi", "mr", "ne", "sa"},
    "am": {"am", "ti"},
}
_OWN_LETTERS = (("uk", re.compile("[ЇїЄєҐґ]")), ("be", re.compile("[Ўў]")), ("ru", re.compile("[ЫыЭэЁё]")),
                ("sr", re.compile("[ЂђЋћЉљЊњ]")))  # fmt: skip
_CYRILLIC = frozenset(["be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk"])
_KANA = re.compile("[\u3040-\u30ff]")
_LETTER = re.compile(r"[^\W\d_]")
_ANY = re.compile(f"[{''.join(_SCRIPTS.values())}]")
_RUNS = re.compile("|".join(rf"(?P<{name}>[{letters}](?:[\W\d_]*[{letters}])*)" for name, letters in _SCRIPTS.items()))
"""Words of one script, with what stands between them that is no letter."""


def language_of(spans: Spans, around: str) -> str:
    """The language of a whole text that stands among others: the one that all of it is said to be in, or that of its
    script if most of its letters are of one that its surroundings are not written in. Empty for theirs."""
    said = {span.language for span in spans}
    if len(said) == 1 and (only := said.pop()):
        return "" if _primary(only) == _primary(around) else only
    text = "".join([span.text for span in spans])
    if text.isascii() or not _ANY.search(text):
        return ""
    letters = len(_LETTER.findall(text))
    for name, letter in _SCRIPTS.items():
        if len(re.findall(f"[{letter}]", text)) * 2 > letters:
            language = _told_by(name, text)
            return "" if _is_written_in(around, language) else language
    return ""


def with_languages(spans: Spans, around: str) -> Spans:
    """The spans with the language of each that is not in that of the text around it: as it is said to be, or by its
    script, for which a span is parted."""
    if not any(span.language or (not span.text.isascii() and _ANY.search(span.text)) for span in spans):
        return spans
    return tuple(_parted(spans, around))


def _parted(spans: Iterable[Span], around: str) -> Iterator[Span]:
    for span in spans:
        own = "" if _primary(span.language) == _primary(around) else span.language
        done = 0
        for match in _RUNS.finditer(span.text) if not span.text.isascii() else ():
            language = _told_by(str(match.lastgroup), match[0])
            if _is_written_in(own or around, language):
                continue
            if match.start() > done:
                yield msgspec.structs.replace(span, text=span.text[done : match.start()], language=own)
            yield msgspec.structs.replace(span, text=match[0], language=language)
            done = match.end()
        if done < len(span.text):
            yield msgspec.structs.replace(span, text=span.text[done:], language=own)


def _told_by(name: str, text: str) -> str:
    """The language of a text in one script, by the letters that only one of its languages has."""
    if name == "zh":
        return "ja" if _KANA.search(text) else name
    if name == "und_Cyrl":
        return next((language for language, letters in _OWN_LETTERS if letters.search(text)), "und-Cyrl")
    return name


def _is_written_in(around: str, language: str) -> bool:
    """Whether a text in the language `around` is written in the script of another."""
    known = _CYRILLIC if language in _CYRILLIC or language == "und-Cyrl" else _WRITTEN_IN.get(language, {language})
    return _primary(around) in known


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()
