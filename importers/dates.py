"""Dates and times of day as people and pages write them, in many languages and orders.

Month names come from the Unicode CLDR by way of babel. A number like 03/04/2024 has two readings: month first where the
text or its outlet is American, else day first, and the reader is told that it was a guess.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time
from functools import cache

import msgspec
from babel import Locale

_LANGUAGES = (
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "cs", "sk", "hu", "ro", "sv", "da", "nb", "fi", "el",
    "tr", "ar", "he", "fa", "id", "vi", "hr", "sr", "bg", "et", "lv", "lt", "ca", "sl",
)  # fmt: skip
_AMERICAN = re.compile(r"\b(a\.m\.|p\.m\.|am|pm|e[sd]?t|c[sd]t|m[sd]t|p[sd]t|u\.?s\.?a?\.?)\b", re.IGNORECASE)
_EASTERN_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


class Found(msgspec.Struct, frozen=True):
    """A date in a text, from `start` to `end` with the words around it that belong to it. `guessed` if its day and its
    month could be the other way round."""

    day: date
    start: int
    end: int
    moment: time | None = None
    guessed: bool = False


@cache
def _months() -> dict[str, int]:
    months: dict[str, int] = {}
    for language in _LANGUAGES:
        locale = Locale.parse(language)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale.months[context][width].items():
                    word = name.casefold().strip(".").strip()
                    if len(word) >= 3 and not word[0].isdigit():
                        months.setdefault(word, number)
    months.update({"sept": 9, "märz": 3, "mrz": 3, "maerz": 3, "maart": 3, "février": 2, "fevrier": 2, "aout": 8})
    months.update({"decembre": 12, "setembro": 9, "marco": 3})
    return months


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    month = rf"(?P<month>{words})\.?(?!\w)"
    day = r"(?<!\d)(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|º|ª|\.|-?го|-?e|ème)?(?!\d)"
    year = r"(?P<year>(?:19|20)\d\d)(?:(?!\d)|(?=\d\d?:\d\d))"
    link = r"[\s,]*(?:(?:de|del|do|of|d['’])\s*)?"
    return (
        ("ymd", re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<m>\d\d?)-(?P<day>\d\d?)(?:(?=T)|(?!\d))")),
        ("ymd", re.compile(r"(?P<year>(?:19|20)\d\d)\s*[年년]\s*(?P<m>\d\d?)\s*[月월]\s*(?P<day>\d\d?)\s*[日일]")),
        ("ymd", re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<s>[./])\s?(?P<m>\d\d?)(?P=s)\s?(?P<day>\d\d?)(?!\d)")),
        ("word", re.compile(rf"{day}{link}{month}{link}{year}", re.IGNORECASE)),
        ("word", re.compile(rf"(?<!\w){month}\s*{day}[\s,]+{year}", re.IGNORECASE)),
        ("word", re.compile(rf"(?<!\d){year}[\s,.]*{month}\s*{day}", re.IGNORECASE)),
        ("dmy", re.compile(r"(?<![\d.,/])(?P<a>\d\d?)(?P<s>[./-])\s?(?P<b>\d\d?)(?P=s)\s?(?P<year>(?:19|20)\d\d)(?!\d)")),
        ("dmy", re.compile(r"(?<![\d.,/])(?P<a>\d\d?)(?P<s>[./])(?P<b>\d\d?)(?P=s)(?P<short>\d\d)(?![\d./])")),
    )  # fmt: skip


_CLOCK = re.compile(
    r"(?<![\d.:/])(?P<hour>[01]?\d|2[0-4])(?:\s?[:.hH]\s?|\s?시\s?|時)(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d+)?)?"
    r"(?![\d/])\s*(?P<half>[ap]\.?\s?m\.?(?!\w))?",
    re.IGNORECASE,
)
_WHOLE_HOUR = re.compile(r"(?<![\d.:/])(?P<hour>1[0-2]|0?[1-9])\s*(?P<half>[ap]\.?m\.?)(?!\w)", re.IGNORECASE)
_AFTERNOON = re.compile(r"오후|午後|下午")
_ZONE = re.compile(
    r"\s*(?:Z|UTC|GMT|[CEW]ES?T|MEZ|MESZ|[ECMP][SD]?T|BST|IST|MSK|KST|JST|Uhr|uhr|h|hrs)?(?:\s?[+-]\d\d:?\d\d)?(?![\w])"
)


def find_dates(text: str, *, american: bool | None = None) -> Iterator[Found]:
    """The dates in a line, in its order; `american` says how to read 03/04/2024, None leaves it to the line itself."""
    text = text.translate(_EASTERN_DIGITS)
    month_first = bool(_AMERICAN.search(text)) if american is None else american
    taken: list[Found] = []
    for kind, pattern in _patterns():
        for match in pattern.finditer(text):
            if any(match.start() < other.end and other.start < match.end() for other in taken):
                continue
            if found := _found(kind, match, month_first=month_first):
                taken.append(found)
    taken.sort(key=lambda found: found.start)
    for found in taken:
        yield _with_clock(text, found)


def find_date(text: str, *, american: bool | None = None) -> Found | None:
    """The first date in a line, or None."""
    return next(find_dates(text, american=american), None)


def read_moment(value: str) -> tuple[date | None, time | None]:
    """The date and the time of day of a machine's time stamp, as its own zone has them; None for what it lacks."""
    value = value.strip()
    with suppress(ValueError):
        moment = datetime.fromisoformat(value.replace("Z", "+00:00"))
        bare = len(value) <= 10 or moment.time() == time()
        return moment.date(), None if bare else moment.time().replace(microsecond=0)
    found = find_date(value)
    return (found.day, found.moment) if found else (None, None)


def _found(kind: str, match: re.Match[str], *, month_first: bool) -> Found | None:
    parts = match.groupdict()
    guessed = False
    year = int(parts["year"]) if parts.get("year") else 2000 + int(parts["short"])
    if kind == "word":
        month, day = _months()[parts["month"].casefold()], int(parts["day"])
    elif kind == "ymd":
        month, day = int(parts["m"]), int(parts["day"])
    else:
        first, second = int(parts["a"]), int(parts["b"])
        guessed = first <= 12 and second <= 12 and first != second and parts["s"] != "."
        american = second > 12 or (guessed and month_first)
        month, day = (first, second) if american else (second, first)
    with suppress(ValueError):
        return Found(date(year, month, day), match.start(), match.end(), guessed=guessed)
    return None


def _with_clock(text: str, found: Found) -> Found:
    """The date with a time of day that stands on the same line, taken in with its zone."""
    rest = text[: found.start] + "\0" * (found.end - found.start) + text[found.end :]
    match = _CLOCK.search(rest) or _WHOLE_HOUR.search(rest)
    if match is None:
        return found
    parts = match.groupdict()
    hour, minute = int(parts["hour"]), int(parts.get("minute") or 0)
    half = (parts.get("half") or "").casefold().replace(".", "")
    if half.startswith("p") or _AFTERNOON.search(text[: match.start()]):
        hour = hour % 12 + 12
    elif half.startswith("a"):
        hour %= 12
    zone = _ZONE.match(rest, match.end())
    end = zone.end() if zone else match.end()
    with suppress(ValueError):
        moment = time(hour, minute, int(parts.get("second") or 0))
        return msgspec.structs.replace(
            found, moment=moment, start=min(found.start, match.start()), end=max(found.end, end)
        )
    return found
