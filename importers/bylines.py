"""The people on a line that a page calls its byline: without "By", dates, roles, addresses and the outlet."""

import re
from collections.abc import Iterable

from importers import clutter, date_lines, dates, names, outlets

MAX_NAME = names.MAX_NAME
_EMAIL = re.compile(r"\(?\S+@\S+\)?")
_HANDLE = re.compile(r"(?<!\w)@\w+")
_LABEL = re.compile(
    r"^(?:(?:story|words|text|report(?:ing|ed)?|analysis|opinion|written|posted|published|created|submitted|review(?:ed)?|interview|contributed)\s+by"
    r"|by(?=\s|:)|authors?\b|author\(s\)|writer|von(?=\s|:)|vom autor|autor(?:in|en|es|a)?\b|verfasst von|geschrieben von|veröffentlicht von|eingestellt von|par(?=\s|:)|auteure?s?\b|publié par"
    r"|écrit par|propos recueillis par|por(?=\s|:)|escrito por|publicado por|di(?=\s)|scritto da|pubblicato da|autore\b|door(?=\s)|geschreven door|af(?=\s)|av(?=\s)|skrevet av|text(?:e|o)?\s*:|tekst\s*:"
    r"|foto(?:s)? und text|автор(?:ы)?|текст|opublikowane przez|przez(?=\s)|yazan|yazar|작성자|글|記者|作者|文|بقلم|كتب)\s*[:：]?\s*",
    re.IGNORECASE,
)  # fmt: skip
_PARTS = re.compile(r"\s*[|•·●/–—»›\n]\s*|\s+-\s+")
_ASIDE = re.compile(r"\s*\([^()]*\)?\s*$")
_AND = re.compile(r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bи\b|\bi\b|\bta\b)\s+")
_ROLE = re.compile(
    r"\b(?:correspondent|editor|editors|reporter|staff writers?|staff reporters?|writers?|columnist|journalist|bureau|chief|contributor|contributing|senior|analyst|producer|critic|freelance\w*|special to .*|guest"
    r"|redakteur(?:in)?|redaktion|korrespondent(?:in)?|autor(?:in)?|chefredakteur(?:in)?|volontär(?:in)?|reporter(?:in)?|envoyée? spéciale?|journaliste|rédact(?:eur|rice)\w*|corresponsal|redactora?|periodista|inviato|inviata"
    r"|giornalista|redacteur|redactie|verslaggever|for the .*|for .*(?:news|press|times|post|journal).*|ph\.?d\.?|m\.?d\.?|mph|rd|updated|published|posted|author|follow|mba|special)\b.*$",
    re.IGNORECASE,
)  # fmt: skip
_NO_NAME = re.compile(
    r"(?:admin(?:istrator)?|editor|staff|unknown|none|null|anonymous|guest|user|author|authors|by|posted|home|follow|share|email|print|comments?|read|view|more|menu|website|about|profile|biography|all|posts?"
    r"|autor|autoren|über|datum|mehr|meta|contact|subscribe|log ?in|register|share this|articles?|bio|twitter|facebook|instagram|linkedin|rss|powered by .*|(?:view|see|read|all|more|about|alle|meet|mehr|weitere) .*|-+)",
    re.IGNORECASE,
)


def begins_byline(text: str) -> bool:
    """Whether a line begins with a word such as "By"."""
    match = _LABEL.match(text)
    return match is not None and not re.match(r"(?:text|by the|by a|powered)\b", text, re.IGNORECASE)


def people_in(text: str, *, labelled: bool = False) -> tuple[str, ...]:
    """The people that a line names as authors; `labelled` where the page marks the line as that, so that a single
    word may be a name. Empty for a line that is none."""
    said = bool(_LABEL.match(text))
    line = _without_date(_HANDLE.sub(" ", _EMAIL.sub(" ", text)))
    line = _LABEL.sub("", line.strip(" ,;:|–—-·•"))
    people: list[str] = []
    for part in _PARTS.split(line):
        part = _ASIDE.sub("", part.strip(" ,;:"))
        if not part or clutter.is_clutter(part):
            continue
        here = [name for one in _split(part) if (name := clean_person(one))]
        if not here or not all(_may_be_name(name, free=labelled or said) for name in here):
            break
        if people and not all(map(names.is_name, here)):
            break
        people += here
        if not said and not labelled:
            break
    return distinct(people)


def distinct(people: Iterable[str]) -> tuple[str, ...]:
    """The names without those that are said twice or that hold several of the others, and without the outlet beside
    them."""
    once = list({name.casefold(): name for name in people}.values())
    single = [name for name in once if not any(_is_part(other, name) for other in once)]
    persons = [name for name in single if not is_outlet(name)]
    return tuple(persons or single)


def is_outlet(name: str) -> bool:
    """Whether a byline's part is the paper or the agency and not a person."""
    return names.is_outlet(name) or outlets.is_known(name)


def _is_part(inner: str, name: str) -> bool:
    return inner != name and bool(re.search(rf"(?<!\w){re.escape(inner)}", name, re.IGNORECASE))


def clean_person(name: str) -> str:
    """A name as it is printed, without "By", a role, a degree or an address; "" for what names nobody."""
    name = " ".join(_HANDLE.sub(" ", _EMAIL.sub(" ", name)).split()).strip(" ,;:|–—-·•")
    name = name if is_outlet(name) else _LABEL.sub("", name)
    head, comma, behind = name.partition(",")
    if comma and (_ROLE.search(behind) or behind.strip()[:1].islower() or is_outlet(behind.strip())):
        name = head
    shorter = _ROLE.sub("", name).strip(" ,;:|–—-·•(")
    if names.is_name(shorter) and not shorter.casefold().startswith("our "):
        name = shorter
    if (
        len(name) > MAX_NAME
        or name.isdigit()
        or _NO_NAME.fullmatch(name)
        or "://" in name
        or not re.search(r"[^\W\d_]", name)
    ):
        return ""
    return name


def _without_date(text: str) -> str:
    for found in reversed(list(dates.find_dates(text))):
        text = f"{text[: found.start]} | {text[found.end :]}"
    return date_lines.without_labels(text)


def _split(part: str) -> list[str]:
    """The people of "Jane Doe, Max Roe and the staff", where each piece is a person, a role or an outlet."""
    pieces = [one.strip() for one in _AND.split(part) if one.strip()]
    if len(pieces) > 1 and names.is_name(pieces[0]):
        known = [names.is_name(one) or bool(_ROLE.match(one)) or one[:1].islower() or is_outlet(one) for one in pieces]
        return pieces if all(known) else [part]
    return [part]


def _may_be_name(name: str, *, free: bool) -> bool:
    if names.is_name(name):
        return True
    words = name.split()
    if not free or len(words) > 5 or len(name) > 50 or re.search(r"[!?\"“”„:;%$€#]|\d{5}| \d|\d ", name):
        return False
    return len(words) <= 3 or all(not word[0].islower() for word in words if len(word) > 3)
