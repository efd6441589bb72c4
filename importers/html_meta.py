"""The facts of a web page: what it says in JSON-LD first, then in OpenGraph and meta tags, then what it shows.

Sources: schema.org/NewsArticle, ogp.me, the names that Google Scholar, Dublin Core, Parsely and Sailthru use.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, time
from html import unescape
from typing import Any, cast
from urllib.parse import urlsplit

import msgspec

from importers import dates, names
from importers.tree import Element

_SPACES = re.compile(r"\s+")
_ARTICLES = re.compile(
    r"(?:\w*Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting|WebPage|VideoObject)$"
)
_SITE_BEHIND = re.compile(r"\s+[|–—·•»:-]\s+(?P<site>[^|–—·•»]{2,60})$")
_TITLES = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "citation_title",
    "parsely-title",
    "sailthru.title",
    "title",
)
_AUTHORS = (
    "author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author", "sailthru.author",
    "byl", "article:author_name", "twitter:data1", "cxenseparse:author", "shareaholic:article_author_name",
)  # fmt: skip
_DATES = (
    "article:published_time", "og:article:published_time", "article:published", "datepublished", "dc.date.issued", "dcterms.created",
    "dc.date", "dcterms.date", "date", "pubdate", "publishdate", "publish-date", "publication_date", "citation_publication_date",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "originalpublicationdate", "dc.date.created", "last-modified",
)  # fmt: skip
_SITES = (
    "og:site_name",
    "application-name",
    "publisher",
    "dc.publisher",
    "article:publisher_name",
    "twitter:site",
    "apple-mobile-web-app-title",
)
_AUTHOR_MARKS = ("author", "byline", "writer", "autor", "verfasser", "creator", "signature", "contributor")


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
    metas = _metas(root)
    data = list(_json_ld(root))
    facts = Facts()
    facts.url = _page_url(root, metas, data) or url
    facts.outlet = _outlet(metas, data, facts.url)
    facts.headline = _headline(root, metas, data, facts.outlet)
    facts.byline = _byline(_said_authors(metas, data), facts.outlet)
    facts.published, facts.published_time = _published(_said_dates(metas, data))
    facts.language = _language(root, metas, data)
    guesses: list[str] = []
    if not facts.byline and (shown := _byline([_shown_authors(root)], facts.outlet)):
        facts.byline = shown
        guesses.append("byline")
    if facts.published is None:
        facts.published, facts.published_time = _shown_or_address(root, metas, facts.url)
        guesses += ["published"] if facts.published else []
    if facts.outlet and facts.outlet == _host(facts.url):
        guesses.append("outlet")
    facts.unsure = tuple(guesses)
    return facts


def _folded(text: object) -> str:
    # Many sites escape their titles twice: "&amp;#8217;".
    return _SPACES.sub(" ", unescape(text)).strip() if isinstance(text, str) else ""


def _metas(root: Element) -> dict[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        content = _folded(meta.get("content"))
        for name in (meta.get("property"), meta.get("name"), meta.get("itemprop"), meta.get("http-equiv")):
            if name and content and content not in metas.setdefault(name.lower(), []):
                metas[name.lower()].append(content)
    return metas


def _first(metas: dict[str, list[str]], keys: Iterable[str]) -> str:
    return next((metas[key][0] for key in keys if metas.get(key)), "")


def _json_ld(root: Element) -> Iterator[dict[str, Any]]:
    """The objects of a page's JSON-LD that describe an article, the most telling first."""
    found: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            with suppress(msgspec.DecodeError, UnicodeError, RecursionError):
                text = (script.text or "").strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
                found += _objects(msgspec.json.decode(re.sub(r"[\x00-\x1f]", " ", text)), 0)
    ranked = [one for one in found if any(_ARTICLES.search(kind) for kind in _kinds(one))]
    yield from sorted(ranked, key=lambda one: ("headline" not in one) + any(kind == "WebPage" for kind in _kinds(one)))


def _objects(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 6:
        return
    if isinstance(value, list):
        for entry in cast("list[object]", value)[:200]:
            yield from _objects(entry, depth + 1)
    elif isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        yield fields
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(fields.get(key), depth + 1)


def _kinds(fields: dict[str, Any]) -> list[str]:
    kind: object = fields.get("@type")
    kinds = cast("list[object]", kind) if isinstance(kind, list) else [kind]
    return [one for one in kinds if isinstance(one, str)]


def _named(value: object) -> list[str]:
    """The names in an author or publisher of JSON-LD: a string, an object, or a list of either."""
    if isinstance(value, str):
        return [_folded(value)] if value.strip() else []
    if isinstance(value, dict):
        return _named(cast("dict[str, object]", value).get("name"))
    if isinstance(value, list):
        return [name for entry in cast("list[object]", value)[:20] for name in _named(entry)]
    return []


def _page_url(root: Element, metas: dict[str, list[str]], data: list[dict[str, Any]]) -> str:
    links = (link.get("href") or "" for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical")
    said = (_folded(one.get("url")) for one in data)
    for address in (*links, _first(metas, ("og:url", "twitter:url")), *said):
        if address.startswith(("http://", "https://")) and urlsplit(address).path.strip("/"):
            return address.strip()
    return ""


def _outlet(metas: dict[str, list[str]], data: list[dict[str, Any]], url: str) -> str:
    published_by = [name for one in data for name in _named(one.get("publisher"))]
    said = [*published_by, *(metas[key][0] for key in _SITES if metas.get(key))]
    for name in said:
        name = name.strip("@ ")
        if 1 < len(name) <= 80 and not name.startswith("http"):
            return name
    return _host(url)


def _host(url: str) -> str:
    with suppress(ValueError):
        return (urlsplit(url).hostname or "").removeprefix("www.")
    return ""


def _headline(root: Element, metas: dict[str, list[str]], data: list[dict[str, Any]], outlet: str) -> str:
    said = [_folded(one.get("headline")) for one in data]
    titles = [_folded("".join(title.itertext())) for title in root.iter("title")][:1]
    headings = [_folded("".join(heading.itertext())) for heading in root.iter("h1")]
    stated = next((text for text in (*said, _first(metas, _TITLES[:-1]), *titles) if text), "")
    clean = _without_site(stated, outlet)
    for heading in headings:
        # The page's own heading is the headline as printed, where the title is that with more around it.
        if heading and (heading in stated or (clean and clean in heading and len(heading) < 2 * len(clean))):
            return heading[:400]
    return (clean or next(filter(None, headings), ""))[:400]


def _without_site(title: str, outlet: str) -> str:
    match = _SITE_BEHIND.search(title)
    if match is None:
        return title
    site, known = match["site"].casefold(), outlet.casefold()
    domain = known.partition(".")[0]
    if site == known or (domain and domain in site.replace(" ", "")) or site in known or names.is_outlet(match["site"]):
        return _without_site(title[: match.start()], outlet)
    return title


def _said_authors(metas: dict[str, list[str]], data: list[dict[str, Any]]) -> Iterator[list[str]]:
    yield next((people for people in (_named(one.get("author")) for one in data) if people), list[str]())
    yield from (metas.get(key, []) for key in _AUTHORS)


def _byline(said: Iterable[list[str]], outlet: str) -> str:
    for people in said:
        clean = [name for name in map(_clean_author, people) if name and name.casefold() != outlet.casefold()]
        if clean:
            return ", ".join(dict.fromkeys(clean))[:200]
    return ""


def _clean_author(name: str) -> str:
    name = _SPACES.sub(" ", name).strip(" ,;|")
    name = names.byline_of(name) or name
    if name.startswith(("http://", "https://", "www.", "@")) or "@" in name or len(name) > 150 or name.isdigit():
        return ""
    return (
        "" if name.casefold() in ("admin", "administrator", "editor", "staff", "unknown", "none", "null", "-") else name
    )


def _shown_authors(root: Element) -> list[str]:
    for element in root.iter("a", "span", "p", "div", "address", "li", "h4", "strong", "b"):
        marks = " ".join(
            filter(None, (element.get(key) for key in ("rel", "class", "itemprop", "id", "data-testid")))
        ).lower()
        if not any(mark in marks for mark in _AUTHOR_MARKS):
            continue
        text = _folded("".join(element.itertext()))
        if text and len(text) <= names.MAX_NAME and dates.find_date(text) is None:
            named = names.byline_of(text)
            if named or names.is_name(text) or element.get("rel") == "author":
                return [named or text]
    return []


def _said_dates(metas: dict[str, list[str]], data: list[dict[str, Any]]) -> Iterator[str]:
    yield from (_folded(one.get(key)) for key in ("datePublished", "dateCreated", "uploadDate") for one in data)
    yield from (metas[key][0] for key in _DATES[:-1] if metas.get(key))


def _published(said: Iterable[str]) -> tuple[date | None, time | None]:
    for value in said:
        day, moment = dates.read_moment(value) if value else (None, None)
        if day and 1600 < day.year <= date.today().year + 1:
            return day, moment
    return None, None


def _shown_or_address(root: Element, metas: dict[str, list[str]], url: str) -> tuple[date | None, time | None]:
    day, moment = _published(_shown_dates(root))
    if day:
        return day, moment
    match = re.search(r"/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:/|-|$)", url)
    if match:
        with suppress(ValueError):
            return date(*map(int, match.groups())), None
    return dates.read_moment(_first(metas, _DATES[-1:]))


def _shown_dates(root: Element) -> Iterator[str]:
    for element in root.iter("time"):
        yield element.get("datetime") or _folded("".join(element.itertext()))
    for element in root.iter("span", "p", "div", "li", "abbr", "small"):
        marks = " ".join(filter(None, (element.get(key) for key in ("class", "itemprop", "id")))).lower()
        if any(
            mark in marks for mark in ("date", "datum", "fecha", "published", "timestamp", "byline", "meta", "posted")
        ):
            text = _folded("".join(element.itertext()))
            if 6 <= len(text) <= 160 and dates.find_date(text):
                yield element.get("content") or text


def _language(root: Element, metas: dict[str, list[str]], data: list[dict[str, Any]]) -> str:
    said = [_folded(one.get("inLanguage")) for one in data]
    declared = (
        root.get("lang") or root.get("xml:lang") or "",
        *said,
        _first(metas, ("og:locale", "content-language", "language", "dc.language")),
    )
    for tag in declared:
        match = re.fullmatch(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?(?:[-_.].*)?", tag.strip())
        if match:
            return match[1].lower() + (f"-{match[2].upper()}" if match[2] else "")
    return ""
