"""What a web page shows its readers of an article's facts: its headings, and the lines that look like a byline or a date.

Menus, side columns and comments are passed over: their names and dates are of other stories.
"""

import re
from collections.abc import Iterator
from datetime import date, time
from typing import Literal

import msgspec

from importers import bylines, clutter, date_lines, dates
from importers.html_said import folded
from importers.html_zones import SKIPPED_TAGS, is_aside, is_comments, marks_of
from importers.tree import Element

_MAX_LINE = 200
_MOST_TRIED = 300
"""Elements that are looked at for a name or a date: no real page has more above its comments."""
_BESIDE = 12
"""Elements in which the names of one byline stand."""
_NEAR = 60
"""Elements below the headline in which a line without any mark may still tell a fact."""
_HEADLINE_MARKS = re.compile(
    r"(?:^|[\s_-])(?:headline|entry-?title|post-?title|article-?title|page-?title|story-?title|titel|titre|titulo|título|titolo)(?:$|[\s_-])|article__title|post__title",
    re.IGNORECASE,
)
_AUTHOR_MARKS = re.compile(
    r"author|byline|(?:^|[\s_-])by(?:$|[\s_-])|writer|autor|auteur|autore|verfasser|redakteur|creator|signature|signatur|contributor|journalist|reporter",
    re.IGNORECASE,
)
_NAME_MARKS = re.compile(
    r"author-?_?name|(?:^|[\s_-])(?:fn|username|user-?name|display-?name)(?:$|[\s_-])", re.IGNORECASE
)
_AUTHOR_PAGES = re.compile(
    r"/(?:authors?|autor(?:en|es|in|a)?|auteurs?|autori|writers?|people|persons?|profiles?|profil|staff|journalists?|journalisten|redakteure?|redaktion|contributors?|columnists?"
    r"|reporters?|members?|users?|by|bio|bios|von|team)/[^/]",
    re.IGNORECASE,
)
_DATE_MARKS = re.compile(
    r"date|datum|fecha|time|zeit|publish|posted|pubdate|byline|meta|dateline|created|when|info|details|erschienen|veröffentlicht",
    re.IGNORECASE,
)
_OTHER_DATES = re.compile(r"(?:^|\s)(?:bday|deathdate|dtstart|dtend)(?:$|\s)")
"""Dates of people and of meetings, as microformats (hCard, hCalendar) mark them, whatever else they are called."""
_LATER_MARKS = re.compile(r"modif|updat|aktualis|changed|edited|lastmod|revised|last-", re.IGNORECASE)
_PUBLISHED_MARKS = re.compile(r"publish|posted|pubdate|entry-?date|post-?date|article-?date|created", re.IGNORECASE)


class Title(msgspec.Struct, frozen=True):
    """A heading: its text, 1 for h1 and so on (4 for what only a class calls a headline), and where it stands among
    the page's elements."""

    text: str
    level: int
    place: int
    marked: bool = False


class Seen(msgspec.Struct, frozen=True):
    """An element of the article's part of a page."""

    element: Element
    place: int
    tag: str
    marks: str


class Shown(msgspec.Struct, frozen=True):
    """The parts of a page that may tell facts, in reading order."""

    titles: list[Title]
    seen: list[Seen]


def read_shown(root: Element) -> Shown:
    """The headings of a page, and its elements without menus, side columns and comments."""
    above_headings = {holder for heading in root.iter("h1") for holder in heading.iterancestors()}
    seen = list(_visible(root, above_headings))
    titles = [title for one in seen if (title := _title(one)) is not None]
    return Shown(titles, seen)


def _visible(root: Element, above_headings: set[Element]) -> Iterator[Seen]:
    waiting = [root]
    place = 0
    while waiting:
        element = waiting.pop()
        place += 1
        marks = marks_of(element)
        yield Seen(element, place, str(element.tag).lower(), marks)
        inner = [child for child in element if isinstance(child.tag, str) and child.tag not in SKIPPED_TAGS]
        waiting += [
            child for child in reversed(inner) if child in above_headings or not (is_comments(child) or is_aside(child))
        ]


def text_of(element: Element, limit: int = _MAX_LINE) -> str:
    """The text of an element, or "" where it is longer than a line."""
    parts: list[str] = []
    length = 0
    for inner in _texts(element):
        parts.append(inner)
        length += len(inner.strip())
        if length > limit:
            return ""
    return folded("".join(parts))


def _texts(element: Element) -> Iterator[str]:
    """The texts of an element with a space between its blocks, which in a page stand apart."""
    for inner in element.iter():
        if not isinstance(inner.tag, str) or inner.tag in SKIPPED_TAGS:
            continue
        if inner is not element and inner.tag not in ("b", "i", "em", "strong", "a", "span", "sup", "sub", "font"):
            yield " "
        if inner.text:
            yield inner.text
        if inner.tail and inner is not element:
            yield inner.tail


def _title(seen: Seen) -> Title | None:
    level = {"h1": 1, "h2": 2, "h3": 3}.get(seen.tag, 0)
    marked = bool(_HEADLINE_MARKS.search(seen.marks)) or seen.element.get("itemprop") == "headline"
    if not level and not (marked and seen.tag in ("div", "p", "span", "strong", "h4", "td", "font")):
        return None
    text = text_of(seen.element, 400)
    return Title(text, level or 4, seen.place, marked) if text else None


class Byline(msgspec.Struct, frozen=True):
    """Names on a page, how sure a mark makes it that they are its authors (0 to 4), and where they stand."""

    people: tuple[str, ...]
    strength: int
    place: int


def shown_byline(shown: Shown, headline: int) -> tuple[str, ...]:
    """The authors that a page shows; `headline` is the place of its headline, 0 where that is not known."""
    found = list(_bylines(shown, headline))
    if not found:
        return ()
    best = max(found, key=lambda one: (one.strength, -_distance(one.place, headline)))
    beside = [one for one in found if one.strength == best.strength and best.place <= one.place <= best.place + _BESIDE]
    return bylines.distinct(name for one in beside for name in one.people)


def _distance(place: int, headline: int) -> int:
    return place - headline if place >= headline else 2 * (headline - place)


def _bylines(shown: Shown, headline: int) -> Iterator[Byline]:
    tried = 0
    for seen in shown.seen:
        strength = _author_strength(seen, near=0 < seen.place - headline <= _NEAR)
        if not strength:
            continue
        if (tried := tried + 1) > _MOST_TRIED:
            return
        text = text_of(seen.element, 2 * bylines.MAX_NAME)
        people = bylines.people_in(text, labelled=strength > 1)
        if people:
            yield Byline(people, strength, seen.place)


def _author_strength(seen: Seen, *, near: bool) -> int:
    element = seen.element
    stated = " ".join(filter(None, (element.get(key) for key in ("itemprop", "rel", "data-testid", "data-qa")))).lower()
    if "author" in stated.split():
        return 4
    marks = f"{seen.marks} {stated}"
    if seen.tag in (
        "body",
        "html",
        "article",
        "main",
        "section",
        "ul",
        "ol",
        "form",
        "input",
        "img",
        "figure",
        "button",
    ):
        return 0
    if _AUTHOR_MARKS.search(marks) and not _NOT_AUTHOR.search(marks):
        return 3
    if seen.tag == "a" and _AUTHOR_PAGES.search(element.get("href") or ""):
        return 2 if near and _is_own_line(element) else 0
    if not near:
        return 0
    if _NAME_MARKS.search(marks) and seen.tag in ("a", "span", "strong", "b"):
        return 2
    own = (element.text or "").strip()
    return 1 if own and len(own) <= bylines.MAX_NAME and bylines.begins_byline(own) else 0


def _is_own_line(link: Element) -> bool:
    """Whether a link stands on a line of its own, and not in running text."""
    parent = link.getparent()
    return parent is None or bool(text_of(parent, bylines.MAX_NAME))


_NOT_AUTHOR = re.compile(
    r"avatar|author-?(?:image|img|pic|photo|bio|box-?image|social|link-?list|description|follow)|theme-author|photo|image-?credit|byline-?(?:date|time)"
    r"|authority|authoring|authoriz|comment|copyright",
    re.IGNORECASE,
)


class Dated(msgspec.Struct, frozen=True):
    """A date on a page, how sure a mark makes it that it is when the article was published (1 to 5), and its place."""

    day: date
    moment: time | None
    strength: int
    place: int
    guessed: bool = False


Order = Literal["month first", "day first", ""]
_AMERICAN: dict[Order, bool | None] = {"month first": True, "day first": False, "": None}
_DATELINE = re.compile(r"[^–—:]{0,40}\d")
_PLACE = re.compile(r"[(\[]?(?:[^\W\d_][\w./ '’-]{1,40}[,.]?\s+)?(?:(?:den|am|le|il|el|on)\s+)?", re.IGNORECASE)
_DASH = re.compile(r"\s*(?:\)|\]|\([^()]{2,30}\))?\s*[–—:|-]")


def shown_date(shown: Shown, headline: int, order: Order) -> Dated | None:
    """The date of publication that a page shows, by the strongest mark and nearest to the headline."""
    found = list(_dated(shown, headline, order))
    return max(found, key=lambda one: (one.strength, -_distance(one.place, headline)), default=None)


def _dated(shown: Shown, headline: int, order: Order) -> Iterator[Dated]:
    tried = 0
    for seen in shown.seen:
        near = -10 <= seen.place - headline <= _NEAR
        if near and seen.tag in ("p", "div") and (one := _dateline(seen.element, order)):
            yield Dated(one.day, one.moment, 1, seen.place, one.guessed)
        strength = _date_strength(seen, near=near)
        if not strength:
            continue
        if (tried := tried + 1) > _MOST_TRIED:
            return
        stated = seen.element.get("datetime") or (seen.element.get("content") if "date" in seen.marks else "")
        text = text_of(seen.element, _MAX_LINE)
        if _LATER_MARKS.search(f"{seen.marks} {seen.element.get('itemprop')}") or (text and clutter.is_clutter(text)):
            continue
        if stated:
            day, moment = dates.read_moment(stated)
            if day and not date_lines.is_later(text):
                yield Dated(day, moment, strength, seen.place)
        elif one := date_lines.published_in(text, american=_AMERICAN[order]):
            yield Dated(one.day, one.moment, strength - (one.end - one.start < len(text) / 3), seen.place, one.guessed)


def _dateline(element: Element, order: Order) -> dates.Found | None:
    """The date with which a text begins, as in "Berlin, 27 January 2022 – "."""
    start = folded("".join(part for part, _ in zip(element.itertext(), range(4), strict=False)))[:100]
    found = date_lines.published_in(start, american=_AMERICAN[order]) if _DATELINE.match(start) else None
    return found if found and _PLACE.fullmatch(start[: found.start]) and _DASH.match(start[found.end :]) else None


def _date_strength(seen: Seen, *, near: bool) -> int:
    element = seen.element
    if _OTHER_DATES.search(seen.marks):
        return 0
    if seen.tag in ("body", "html", "article", "main", "form", "input", "img", "figure", "figcaption", "button", "h1"):
        return 0
    if (element.get("itemprop") or "").lower() == "datepublished" or element.get("pubdate") is not None:
        return 6
    marked = bool(_DATE_MARKS.search(f"{seen.marks} {element.get('data-testid') or ''}"))
    if seen.tag in ("time", "abbr") and element.get("datetime"):
        return 5 if near else 3
    if marked:
        return 4 if near and _PUBLISHED_MARKS.search(seen.marks) else 3 if near else 2
    if seen.tag == "time":
        return 3
    own = (element.text or "").strip() or any((child.tail or "").strip() for child in element)
    return 1 if near and own and seen.tag not in ("a", "li", "td") else 0
