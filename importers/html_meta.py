"""The facts of a web page: what it says to machines first, then what it shows, then what its address tells.

Where two sources of a date disagree by more than a day, the better one is taken and marked as unsure: a wrong date is
worse than none.
"""

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, time, timedelta
from urllib.parse import urlsplit

import msgspec

from importers import bylines, dates, outlets
from importers.html_headline import choose_headline, names_the_site
from importers.html_said import Said, folded, read_said
from importers.html_shown import Order, Shown, read_shown, shown_byline, shown_date
from importers.tree import Element

_ARCHIVED = re.compile(r"^https?://web\.archive\.org/web/\d{4,14}(?:\w\w_)?/(?=https?://)")
_IN_ADDRESS = re.compile(
    r"[/_-](?P<year>(?:19|20)\d\d)(?:(?P<s>[/_-])(?P<month>\d\d?|[a-z]{3})(?P=s)(?P<day>\d\d?)|(?P<m>\d\d)(?P<d>\d\d))(?=[/_.-]|$)"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LEGAL = re.compile(
    r"\b(?:inc|llc|ltd|gmbh|corp(?:oration)?|s\.?a\.?|ag|kg|plc|limited|verlag|s\.?p\.?a|b\.?v|media group|holdings?)\b\.?",
    re.IGNORECASE,
)
_PLATFORM = re.compile(
    r"blogger|blogspot|wordpress(?:\.com|dotcom)?|tumblr|squarespace|wix(?:\.com)?|jimdo|typo3|drupal|joomla!?|my ?(?:site|blog|website)|home",
    re.IGNORECASE,
)
_FIRST_YEAR = 1900


class Facts(msgspec.Struct):
    """What a page says of itself; "" and None for what it does not say. `unsure` names the facts that it does not state
    to machines, and that were read from a visible line or the address instead."""

    headline: str = ""
    byline: str = ""
    outlet: str = ""
    url: str = ""
    language: str = ""
    published: date | None = None
    published_time: time | None = None
    unsure: tuple[str, ...] = ()


def read_facts(root: Element, url: str = "") -> Facts:
    """The facts of a page; `url` is where it came from, if that is known."""
    said = read_said(root)
    shown = read_shown(root)
    facts = Facts(url=_page_url(said, url), language=_language(root, said))
    guesses: list[str] = []
    title = next((folded("".join(one.itertext())) for one in root.iter("title")), "")
    facts.outlet, sure = _outlet(said, title, facts.url)
    guesses += [] if sure or not facts.outlet else ["outlet"]
    headline = choose_headline(
        shown.titles, [*filter(None, said.titles), title], [facts.outlet, *said.sites], facts.url
    )
    facts.headline = headline.text
    guesses += ["headline"] if headline.guessed else []
    facts.byline, sure = _byline(said, shown, headline.place, facts)
    guesses += [] if sure or not facts.byline else ["byline"]
    facts.published, facts.published_time, sure = _published(said, shown, headline.place, facts)
    guesses += [] if sure or facts.published is None else ["published"]
    facts.unsure = tuple(guesses)
    return facts


def _page_url(said: Said, url: str) -> str:
    for address in said.urls:
        if address.startswith(("http://", "https://")) and urlsplit(address).path.strip("/"):
            return _ARCHIVED.sub("", address)
    return _ARCHIVED.sub("", url)


def _outlet(said: Said, title: str, url: str) -> tuple[str, bool]:
    """The outlet, and whether it is stated: by the list of known ones, by what the page says, by its host."""
    host = _host(url)
    if known := outlets.name_of(host):
        return known, True
    named = [name for name in (one.strip("@ ") for one in said.sites) if 1 < len(name) <= 80 and "://" not in name]
    named.sort(key=lambda name: (bool(_LEGAL.search(name)), outlets.is_agency(name)))
    named = [name for name in named if not _PLATFORM.fullmatch(name)]
    if named:
        return outlets.without_slogan(named[0]), True
    owner = "".join(re.findall(r"\w", host.rpartition(".")[0]))
    for part in re.split(r"\s*[|–—·•»:]\s+|\s-\s", title):
        if len(part) > 2 and "".join(re.findall(r"\w", part.casefold())) == owner:
            return part, False
    return host, False


def _host(url: str) -> str:
    with suppress(ValueError):
        return (urlsplit(url).hostname or "").removeprefix("www.")
    return ""


def _byline(said: Said, shown: Shown, headline: int, facts: Facts) -> tuple[str, bool]:
    stated = next((people for people in map(_people, said.authors) if people), ())
    visible = shown_byline(shown, headline)
    sites = [facts.outlet, *said.sites]
    if stated and not (visible and (_is_login(stated) or names_the_site(stated[0], sites, facts.url))):
        return ", ".join(stated)[:200], True
    return ", ".join(visible or stated)[:200], not visible


def _people(stated: Iterable[str]) -> tuple[str, ...]:
    people = [
        name for text in stated for name in (bylines.people_in(text, labelled=True) or (bylines.clean_person(text),))
    ]
    return tuple({name.casefold(): name for name in people if name}.values())


def _is_login(people: Sequence[str]) -> bool:
    """Whether an author is only the name under which somebody logs in, such as "jdoe2"."""
    return len(people) == 1 and people[0] == people[0].lower() and people[0].isascii()


def _published(said: Said, shown: Shown, headline: int, facts: Facts) -> tuple[date | None, time | None, bool]:
    """The day and the time of publication, and whether the page states them and nothing speaks against it."""
    in_address = _date_in_address(facts.url)
    found = shown_date(shown, headline, _order(facts))
    visible = found.day if found and found.strength > 1 and _is_possible(found.day) else None
    for value in said.dates:
        day, moment = dates.read_moment(value) if value else (None, None)
        if day and _is_possible(day):
            printed = _printed_day(value, day, visible, in_address)
            sure = in_address is None or abs(printed - in_address) <= timedelta(days=1)
            return printed, moment if printed == day else None, sure
    if found and _is_possible(found.day) and (visible or in_address is None):
        return found.day, found.moment, found.strength >= _STATED
    return in_address, None, False


def _printed_day(value: str, day: date, *printed: date | None) -> date:
    """The day that the page prints or has in its address, where its data has that in UTC and the midnight between."""
    if not _UTC.search(value):
        return day
    return next((one for one in printed if one and abs(one - day) <= timedelta(days=1)), day)


_UTC = re.compile(r"T.*(?:Z|[+-]00:?00)$")
_STATED = 6
"""The strength of a visible date that a machine may read too."""


def _is_possible(day: date) -> bool:
    return day.year >= _FIRST_YEAR and day <= date.today() + timedelta(days=1)


def _date_in_address(url: str) -> date | None:
    for match in _IN_ADDRESS.finditer(url):
        month, day = match["month"] or match["m"], match["day"] or match["d"]
        with suppress(ValueError):
            number = int(month) if month.isdigit() else _MONTHS.index(month) + 1
            if _is_possible(found := date(int(match["year"]), number, int(day))):
                return found
    return None


def _order(facts: Facts) -> Order:
    """How a page writes 03/04/2024: only American English puts the month first."""
    language, _, country = facts.language.partition("-")
    ending = _host(facts.url).rpartition(".")[2]
    if country == "US" or ending in ("us", "gov", "mil"):
        return "month first"
    if (language and language != "en") or country or (len(ending) == 2 and ending not in ("co", "io", "tv", "me")):
        return "day first"
    return ""


def _language(root: Element, said: Said) -> str:
    for tag in (root.get("lang") or root.get("xml:lang") or "", *said.languages):
        match = re.fullmatch(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?(?:[-_.].*)?", tag.strip())
        if match:
            return match[1].lower() + (f"-{match[2].upper()}" if match[2] else "")
    return ""
