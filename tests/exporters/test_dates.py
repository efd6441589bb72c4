"""Dates in the languages of books, beside those of the Unicode CLDR as Babel has them."""

import json
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from babel.dates import format_date, format_skeleton

from exporters.dates import beside, long_date, long_time, short_date

RESOURCES = Path(__file__).parents[2] / "resources"
LANGUAGES = sorted(file.stem for file in (RESOURCES / "words").glob("*.toml"))
FIELDS = {"d": "{day}", "MMMM": "{month}", "MMM": "{month}", "M": "{number}", "y": "{year}"}


def locale_of(language: str) -> Locale:
    # Without a country, English means the day before the month, as most of the world's ministries write it.
    return Locale.parse("en_GB" if language == "en" else language)


def as_pattern(cldr: str) -> str:
    """A pattern of the CLDR, such as "d 'de' MMMM y", with our fields."""
    pieces = re.findall(r"'([^']*)'|([A-Za-z]+)|([^A-Za-z']+)", cldr)
    return "".join(quoted or FIELDS.get(field, "") or other for quoted, field, other in pieces)


def words_of(language: str) -> dict[str, Any]:
    locale = locale_of(language)
    months: Any = locale.months["format"]
    return {
        "long": as_pattern(locale.date_formats["long"].pattern),
        "short": as_pattern(locale.datetime_skeletons["MMMd"].pattern),
        "months": [months["wide"][number] for number in range(1, 13)],
        "short_months": [months["abbreviated"][number] for number in range(1, 13)],
    }


def test_the_words_of_dates_are_those_of_the_cldr(request: pytest.FixtureRequest) -> None:
    file, words = RESOURCES / "dates.json", {language: words_of(language) for language in LANGUAGES}
    if request.config.getoption("--accept-golden"):
        file.write_text(json.dumps(words, ensure_ascii=False, indent=1) + "\n", "utf-8")
    assert json.loads(file.read_text("utf-8")) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_is_written_as_babel_writes_it(language: str) -> None:
    locale = locale_of(language)
    for month in range(1, 13):
        day = date(2024, month, 9)
        assert long_date(day, language) == format_date(day, "long", locale=locale)
        assert short_date(day, language) == format_skeleton("MMMd", day, locale=locale)


def test_other_languages_and_countries_are_looked_up() -> None:
    day = date(2024, 1, 9)
    assert long_date(day, "en-US") == "January 9, 2024"
    assert long_date(day, "de-AT") == "9. Jänner 2024"
    assert long_date(day, "sv") == "9 januari 2024"
    assert long_date(day, "no such language") == "9 January 2024"
    assert short_date(day, "sv") == "9 jan."


def test_a_moment_has_its_time_of_day_and_what_is_not_known_is_empty() -> None:
    assert long_time(datetime(2024, 12, 9, 6, 30), "en") == "9 December 2024, 06:30"
    assert (long_date(None, "en"), long_time(None, "en"), short_date(None, "en")) == ("", "", "")


@pytest.mark.parametrize(
    ("day", "other", "mark"),
    [
        ("8 December 2024", "Reuters", ""),
        ("8 December 2024", "الأهرام", "\u200e"),
        ("8 ديسمبر 2024", "Reuters", "\u200f"),
        ("2024년 12월 8일", "연합뉴스", ""),
        ("", "الأهرام", ""),
    ],
)
def test_a_date_beside_words_that_run_the_other_way_says_its_direction(day: str, other: str, mark: str) -> None:
    assert beside(day, other) == mark + day
