"""Dates and times as people type them."""

import re
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale

_DATE_FORMATS = ("%Y-%m-%d", "%d %b %Y", "%d %B %Y", "%b %d %Y", "%B %d %Y", "%d.%m.%Y", "%Y/%m/%d", "%Y.%m.%d")
_TIME_FORMATS = ("%H:%M", "%H.%M", "%I:%M %p", "%I %p", "%H:%M:%S")


class NotADate(ValueError):
    """The words say no date or time."""


def shown_date(value: date | None, locale: QLocale | None = None) -> str:
    """A date as the window shows it, such as "9 December 2024"; "" for none."""
    if value is None:
        return ""
    locale = locale or QLocale()
    return locale.toString(QDate(value.year, value.month, value.day), "d MMMM yyyy")


def read_date(text: str, locale: QLocale | None = None) -> date | None:
    """The date that was typed, None for an empty field; raises NotADate.

    Day and month as numbers are taken in the order of the user's own country.
    """
    words = " ".join(text.replace(",", " ").split())
    if not words:
        return None
    words = re.sub(r"\b(\d{1,2})(?:st|nd|rd|th)\b", r"\1", words, flags=re.IGNORECASE)
    words = re.sub(r"\b([Ss]ept)\b\.?", "Sep", words)
    for form in _DATE_FORMATS:
        try:
            return datetime.strptime(words, form).date()
        except ValueError:
            continue
    return _by_locale(words, locale or QLocale()) or _by_any_language(words)


def _by_locale(words: str, locale: QLocale) -> date | None:
    forms = [locale.dateFormat(kind) for kind in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)]
    short = forms[0].replace("yyyy", "yy").replace("yy", "yyyy")
    for form in (short, *forms, "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy"):
        found = locale.toDate(words, form)
        if found.isValid() and found.year() >= 1000:
            return date(found.year(), found.month(), found.day())
    return None


def _by_any_language(words: str) -> date:
    # The reader of dates in all languages is slow to load, so it is asked last.
    from dateparser import parse

    try:
        found = parse(words, settings={"STRICT_PARSING": True, "PREFER_DATES_FROM": "past"})
    except (ValueError, OverflowError) as problem:
        raise NotADate(words) from problem
    if found is None:
        raise NotADate(words)
    return found.date()


def shown_time(value: time | None) -> str:
    """A time as the window shows it, such as "14:30"; "" for none."""
    return "" if value is None else value.strftime("%H:%M")


def read_time(text: str) -> time | None:
    """The time that was typed, None for an empty field; raises NotADate."""
    words = " ".join(text.upper().replace("A.M.", "AM").replace("P.M.", "PM").split())
    if not words:
        return None
    words = re.sub(r"(\d)([AP]M)$", r"\1 \2", words)
    for form in _TIME_FORMATS:
        try:
            return datetime.strptime(words, form).time()
        except ValueError:
            continue
    raise NotADate(words)
