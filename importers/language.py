"""The language that a text is in, told by its script and its commonest words: enough for hyphens and dates."""

import re
from collections import Counter
from collections.abc import Iterable

import msgspec

from book.normal_form import normal_spans
from book.richtext import Block, Blocks, Spans, map_spans, plain_text, spans_in

_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
)
_COMMON = {
    "en": "the of and to in that is was for with on as by from at",
    "de": "der die und das ist nicht mit von den dem auf für ein eine auch",
    "fr": "le les des et est dans pour une du au qui que sur par avec",
    "es": "el los las del y en una para con por que más como su se",
    "it": "il di della che per una con sono gli dei alla nel più non è",
    "pt": "o os do da dos das em uma para com não que mais pelo são",
    "nl": "de het een van en zijn niet met voor op dat aan bij ook werd",
    "pl": "w na z się nie że do jest oraz przez dla po od jak który",
    "sv": "och att det som en på är av för med till den har inte om",
    "da": "og at det som en på er af for med til den har ikke om",
    "cs": "a se na v že je s o za ve by pro jsou které podle",
    "ro": "și în de la cu pe care nu este din pentru mai sunt au prin",
    "hu": "a az és hogy nem is egy meg volt mint csak már még el",
    "tr": "ve bir bu için ile da de olarak olan en çok daha sonra",
    "fi": "ja on ei että se hän oli mutta myös kun kuin ovat sekä",
    "ru": "и в не на что с по как это для из от его также",
    "uk": "і в не на що з та як це для із від його також у",
    "bg": "и на в за се да от че с по не са е ще",
    "ar": "في من على أن إلى التي عن مع هذا الذي ما لا كان",
    "fa": "و در به از که این را با است برای آن یک شده",
}
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_WORD = re.compile(r"[^\W\d_]+")
_PASSAGE = 0.5
"""The most of a text that is a passage in another language; of more, a page says what is not so."""


def detect(text: str) -> str:
    """The language of a text, such as "de"; "" where there is too little of it to tell."""
    sample = text[:8000]
    for language, letters in _SCRIPTS:
        if len(letters.findall(sample)) * 4 > len(_WORD.sub(lambda word: word[0][:4], sample)) // 4:
            return language
    words = [word.casefold() for word in _WORD.findall(sample)]
    hits = Counter({language: sum(word in common for word in words) for language, common in _WORDS.items()})
    (best, most), (_, second) = hits.most_common(2)
    return best if most >= 2 and most > second and most * 12 >= len(words) else ""


def said_in(blocks: Iterable[Block], language: str) -> list[Block]:
    """The blocks of an element that is said to be in a language; what in them has one of its own keeps it."""
    if not language:
        return list(blocks)
    return list(map_spans(tuple(blocks), lambda spans: tuple(
        span if span.language else msgspec.structs.replace(span, language=language) for span in spans
    )))  # fmt: skip


def with_passages(blocks: Blocks, language: str) -> Blocks:
    """A text in a language, in which only passages in others say theirs."""
    own = language.partition("-")[0].lower()

    def is_other(tag: str) -> bool:
        return tag != "" and tag.partition("-")[0].lower() != own

    said = sum(len(span.text) for spans in spans_in(blocks) for span in spans if is_other(span.language))
    trusted = bool(own) and said <= _PASSAGE * len(plain_text(blocks))

    def passages(spans: Spans) -> Spans:
        if not any(span.language for span in spans):
            return spans
        return normal_spans(tuple(
            span if trusted and is_other(span.language) else msgspec.structs.replace(span, language="")
            for span in spans
        ))  # fmt: skip

    return map_spans(blocks, passages)
