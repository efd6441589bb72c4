"""Who wrote and who published a text, told from the words of a short line."""

import re

MAX_NAME = 90
"""Characters that a byline may have, with all its authors."""

_BY = re.compile(
    r"^(?:(?:story|words|text|report(?:ing|ed)?|analysis|opinion|written|posted|published|updated|review|interview)\s+by"
    r"|by|von|par|por|di|door|af|av|autorem|autor(?:in|es?|a)?|author(?:s|\(s\))?|auteurs?|autore|authored by|reporter"
    r"|written by|texte?|记者|본지|текст|автор|авторы?|작성자?|글|記者|文|بقلم|كتب|przez|napisał[a]?|yazan|od|írta|de(?=\s+[A-ZÀ-Þ]))\s*[:：]?\s+(?=\S)",
    re.IGNORECASE,
)  # fmt: skip
_BY_COLON = re.compile(
    r"^(?:author|reporter|autor(?:in)?|auteur|autore|автор|текст|작성자|기자|글|記者|作者|文|بقلم|byline)\s*[:：]\s*", re.IGNORECASE
)  # fmt: skip
_ROLE = re.compile(
    r"\b(?:correspondent|editor|reporter|staff writer|writer|columnist|journalist|bureau chief|contributor|redakteur(?:in)?"
    r"|korrespondent(?:in)?|envoyée? spéciale?|journaliste|corresponsal|redactora?|inviato|redactie|secretary of .{2,30}|minister)\b"
    r"|(?:기자|특파원|記者|記)$",
    re.IGNORECASE,
)
_OUTLET = re.compile(
    r"\b(?:news|times|post|daily|weekly|herald|tribune|gazette|journal|guardian|telegraph|observer|chronicle|standard|express|mail"
    r"|reuters|afp|ap|associated press|bloomberg|bbc|cnn|npr|abc|nbc|cbs|fox|sky|euronews|politico|axios|economist|spectator|monitor|review"
    r"|dpa|apa|ansa|efe|tass|interfax|ukrinform|yonhap|kyodo|xinhua|al jazeera|press|agency|agence|agentur|agencia|magazine|today|globe"
    r"|zeitung|spiegel|zeit|tagesspiegel|tagesschau|welt|bild|merkur|rundschau|anzeiger|nachrichten|kurier|presse|blatt|stern|focus"
    r"|monde|figaro|libération|parisien|croix|échos|rfi|france ?24|el país|mundo|abc|vanguardia|nación|clarín|jornal|folha|estadão|globo"
    r"|corriere|repubblica|stampa|sole|nrc|volkskrant|telegraaf|trouw|wyborcza|rzeczpospolita|gazeta|pravda|izvestia|kommersant"
    r"|тасс|риа|рбк|унн|уніан|унiан|укрінформ|pap|ctk|čtk|kna|mti|stt|ntb|tt|zdf|ard|orf|srf|nhk|kbs|mbc|sbs|cctv|cgtn|rt|dw|tds|upi|ians|pti|ani|anadolu|irna|petra|wam|spa|sana|mena|department|ministry|office|embassy|commission|parliament|government|council|nato|united nations|white house|radio|tv|media|wire"
    r"|новости|правда|известия|газета|агентство|министерство|日报|新聞|新聞社|新闻|通信|通訊|일보|신문|뉴스|방송|통신|الجزيرة|وكالة|صحيفة|الأوسط)\b"
    r"|(?:일보|신문|뉴스|방송|통신|新聞|新闻|日报|時報|时报)$",
    re.IGNORECASE,
)
_KIND_OF_RELEASE = re.compile(
    r"(?:media|press|news|for immediate) (?:note|release|statement|advisory|briefing|conference|availability|room)s?",
    re.IGNORECASE,
)
_DOMAIN = re.compile(
    r"(?:www\.)?[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})*\.(?:com|org|net|gov|int|eu|co\.uk|[a-z]{2})", re.IGNORECASE
)
_SOURCE = re.compile(
    r"^(?:source|quelle|fuente|fonte|bron|źródło|источник|джерело|출처|来源|出典|المصدر|outlet|publication|published (?:by|in)|via|journal|newspaper)"
    r"\s*[:：]\s*(?P<outlet>.{2,80})$",
    re.IGNORECASE,
)  # fmt: skip
_SMALL = frozenset(["de", "da", "di", "do", "dos", "das", "del", "della", "van", "von", "der", "den", "ten", "ter", "le", "la", "el", "al", "bin", "ibn", "zu", "zur", "and", "und", "et", "y", "e", "i", "и", "und", "en", "du", "af", "av", "the", "of", "für", "fur", "og", "och", "ed"])  # fmt: skip
_RUBRICS = frozenset(
    [
        "world",
        "news",
        "politics",
        "business",
        "economy",
        "opinion",
        "analysis",
        "europe",
        "asia",
        "africa",
        "americas",
        "middle",
        "east",
        "north",
        "south",
        "west",
        "central",
        "international",
        "national",
        "local",
        "sport",
        "sports",
        "culture",
        "science",
        "technology",
        "tech",
        "health",
        "climate",
        "environment",
        "energy",
        "security",
        "defence",
        "defense",
        "home",
        "search",
        "live",
        "video",
        "united",
        "states",
        "kingdom",
        "european",
        "union",
        "korea",
        "latin",
        "america",
        "far",
        "politik",
        "wirtschaft",
        "ausland",
        "inland",
        "meinung",
        "kultur",
        "wissen",
        "politique",
        "monde",
        "économie",
        "société",
        "culture",
        "mundo",
        "economía",
        "política",
        "internacional",
        "esteri",
        "cronaca",
        "economia",
        "mondo",
        "wereld",
        "economie",
        "buitenland",
        "świat",
        "polska",
        "мир",
        "политика",
        "экономика",
        "breaking",
        "exclusive",
        "special",
        "report",
        "top",
        "stories",
    ]
)
"""Words of the names of a paper's sections: two of them in a row are no person."""
_LETTERS = re.compile(r"[^\W\d_]")
_CJK_PHRASE = re.compile(r"(?:[\u3040-\u9fff]\s*){13}")
_CJK_NAME = re.compile(r"[\u4e00-\u9fff\uac00-\ud7a3·]{2,6}(?:\s?(?:기자|특파원|記者|记者))?")


def byline_of(line: str) -> str:
    """The authors after a word such as "By" or "Autor:"; "" for a line that does not begin so."""
    for pattern in (_BY_COLON, _BY):
        if match := pattern.match(line):
            rest = line[match.end() :].strip(" ,;|–—-")
            if 0 < len(rest) <= MAX_NAME and not rest.endswith(("!", "?", ":")) and (_looks_named(rest)):
                return rest
    return ""


def _looks_named(text: str) -> bool:
    first = _LETTERS.search(text)
    return first is not None and not (first[0].islower() and not _DOMAIN.fullmatch(text) and "@" not in text)


def is_name(text: str) -> bool:
    """Whether a line looks like the names of people and nothing else, as bylines without "By" do."""
    if not 3 <= len(text) <= MAX_NAME:
        return bool(_CJK_NAME.fullmatch(text))
    if _CJK_NAME.fullmatch(text):
        return True
    bare = _ROLE.sub("", text).strip(" ,")
    people = [one for one in re.split(r"\s*(?:,|&|;|/|\band\b|\bund\b|\bet\b|\by\b|\bи\b|\be\b)\s*", bare) if one]
    return bool(people) and all(map(_is_person, people)) and not is_outlet(text)


def people_of(text: str) -> str:
    """The names on a line that is a byline without "By", such as "Jane Doe in Vienna"; "" for any other line."""
    if is_name(text):
        return text
    named, comma, role = text.partition(",")
    if comma and is_role(role) and is_name(named):
        return named
    named, _, place = text.partition(" in ")
    return named if place[:1].isupper() and len(place.split()) <= 3 and is_name(named) else ""


def _is_person(text: str) -> bool:
    words = text.split()
    if (
        not 2 <= len(words) <= 5
        or any(character.isdigit() for character in text)
        or re.search(r"[!?:;()\"“”«»…%$€#]", text)
    ):
        return False
    if all(word.casefold() in _RUBRICS for word in words):
        return False
    capitals = [word for word in words if word.casefold() not in _SMALL]
    if len(words) > 2 and text.isupper():
        return False
    caseless = not any(character.isupper() or character.islower() for character in text)
    if caseless:
        return all(2 <= len(word) <= 12 for word in words) and len(words) <= 4 and not _CJK_PHRASE.search(text)
    return len(capitals) >= 2 and all(word[0].isupper() and _person_word(word) for word in capitals)


def _person_word(word: str) -> bool:
    letters = word.strip(".,'’-")
    return bool(letters) and all(character.isalpha() or character in ".'’-" for character in letters)


def is_role(text: str) -> bool:
    """Whether a line says what somebody is, such as "Diplomatic correspondent"."""
    return len(text) <= 60 and bool(_ROLE.search(text)) and not text.endswith((".", "!", "?"))


def is_outlet(text: str) -> bool:
    """Whether a short line names a newspaper, an agency, an office or a site."""
    words = text.split()
    if (
        not words
        or len(words) > 8
        or len(text) > 70
        or text.endswith((".", "!", "?", ":", "…"))
        or re.search(r"[“”\"«»?]", text)
        or _KIND_OF_RELEASE.fullmatch(text)
    ):
        return False
    if _DOMAIN.fullmatch(text):
        return True
    titled = [word for word in words if word.casefold() not in _SMALL]
    proper = all(not word[0].islower() for word in titled)
    return proper and bool(_OUTLET.search(text))


def source_of(line: str) -> str:
    """The outlet after a word such as "Source:"; "" for a line that does not begin so."""
    match = _SOURCE.match(line)
    return match["outlet"].strip() if match else ""
