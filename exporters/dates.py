"""Dates as a reader of the book's language writes them.

Those of the languages that we have words for lie in `resources/dates.json`, taken from the Unicode CLDR through Babel:
to load Babel takes as long as to lay out fifty pages. It is asked for all other languages.
"""

from datetime import date, datetime
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING
from unicodedata import bidirectional

import msgspec

if TYPE_CHECKING:
    from babel import Locale


_FROM_RIGHT = {"R", "AL"}
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"


class DateWords(msgspec.Struct, frozen=True):
    """How one language writes dates: patterns with {day}, {month}, {number} of the month and {year}; twelve names of
    months in full and as they are where there is little room."""

    long: str
    short: str
    months: tuple[str, ...]
    short_months: tuple[str, ...]


def long_date(day: date | None, language: str) -> str:
    """A date in full, such as "9 December 2024"; empty for None."""
    if day is None:
        return ""
    if words := _known().get(language.lower()):
        return _filled(words.long, words.months, day)
    from babel.dates import format_date

    return format_date(day, "long", locale=_locale(language))


def long_time(moment: datetime | None, language: str) -> str:
    """A moment as date and time of day, such as "9 December 2024, 06:30"; empty for None."""
    return f"{long_date(moment.date(), language)}, {moment:%H:%M}" if moment else ""


def short_date(day: date | None, language: str) -> str:
    """A date where there is little room, such as "9 Dec"; empty for None."""
    if day is None:
        return ""
    if words := _known().get(language.lower()):
        return _filled(words.short, words.short_months, day)
    from babel.dates import format_skeleton

    return format_skeleton("MMMd", day, locale=_locale(language))


def beside(date: str, *others: str) -> str:
    """A date as it stands on one line with other facts. Where those run the other way it begins with a mark of its own
    direction: its first number would be taken for a part of them (Unicode Standard Annex 9, W2 and W7)."""
    letters = {direction for text in (date, *others) if not text.isascii() for direction in map(bidirectional, text)}
    if not date or not letters & _FROM_RIGHT:
        return date
    from_right = any(bidirectional(letter) in _FROM_RIGHT for letter in date)
    return (_RIGHT_TO_LEFT_MARK if from_right else _LEFT_TO_RIGHT_MARK) + date


def _filled(pattern: str, months: tuple[str, ...], day: date) -> str:
    return pattern.format(day=day.day, month=months[day.month - 1], number=day.month, year=day.year)


@cache
def _known() -> dict[str, DateWords]:
    file = resources.files("resources") / "dates.json"
    return msgspec.json.decode(file.read_bytes(), type=dict[str, DateWords])


@cache
def _locale(language: str) -> "Locale":
    from babel import Locale, UnknownLocaleError

    for name in (language, language.partition("-")[0], "en-GB"):
        try:
            return Locale.parse(name, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    raise AssertionError("babel always knows en-GB")
