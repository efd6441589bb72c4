"""The language that a text is in, told by its script and its commonest words: enough for hyphens and dates."""

import re
from collections import Counter

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
