"""What a web page says of itself to machines: JSON-LD, OpenGraph and other meta tags, microdata.

Sources: schema.org/NewsArticle, json-ld.org, ogp.me, the HTML standard's microdata, and the names that Google Scholar,
Dublin Core, Parsely and Sailthru use in meta tags.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html import unescape
from typing import Any, cast

import msgspec

from importers.tree import Element

_SPACES = re.compile(r"\s+")
_ARTICLES = re.compile(r"(?:\w*Article|BlogPosting|Report|Review|SocialMediaPosting|CreativeWork|WebPage|ItemPage)$")
_PAGES = frozenset(["WebPage", "ItemPage", "CreativeWork"])
_TITLES = (
    "og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title",
    "headline", "title",
)  # fmt: skip
_AUTHORS = (
    "author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author", "sailthru.author",
    "byl", "article:author_name", "cxenseparse:author", "shareaholic:article_author_name", "authors", "byline",
    "og:article:author", "news:author", "dcsext.author",
)  # fmt: skip
_DATES = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "pubdate", "publishdate", "publish-date",
    "publish_date", "publication_date", "publication-date", "citation_publication_date", "citation_date", "published",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "rnews:datepublished",
    "originalpublicationdate", "date.issued", "date.created", "article.published", "article.created", "ptime",
    "bt:pubdate", "og:release_date", "dc.date", "dcterms.date", "date", "datecreated",
)  # fmt: skip
_SITES = (
    "og:site_name", "application-name", "publisher", "dc.publisher", "dcterms.publisher", "article:publisher_name",
    "cre", "apple-mobile-web-app-title", "twitter:site",
)  # fmt: skip
_LANGUAGES = ("og:locale", "content-language", "language", "dc.language")
_WRITTEN_BY = re.compile(
    r"(?:written by|author|geschrieben von|verfasst von|autor(?:in)?|écrit par|auteur|escrito por|escrita por|scritto da|geschreven door|auteur"
    r"|napisane przez|skrevet av|skriven av|написано автором|автор|作者)\W*",
    re.IGNORECASE,
)
_EMBEDDED = re.compile(
    r'"(?:date_?published|published_?(?:date|at|time|on)|publish_?(?:date|time)|publication_?(?:date|time)|first_?published\w*|pub_?date)"'
    r'\s*:\s*"(\d{4}-\d\d-\d\d[^"]{0,30})"',
    re.IGNORECASE,
)


class Said(msgspec.Struct, frozen=True):
    """What a page states, each in the order of trust: JSON-LD, then meta tags, then microdata."""

    titles: list[str]
    authors: list[list[str]]
    """Each the names that one source gives."""
    dates: list[str]
    """When it was published, never when it was changed."""
    sites: list[str]
    urls: list[str]
    languages: list[str]


def read_said(root: Element) -> Said:
    """What a page states of itself to machines."""
    metas = _metas(root)
    data = _articles(root, set(metas.get("og:url", [])) | set(_canonical(root)))
    micro = _microdata(root)
    return Said(
        titles=[*(folded(one.get("headline")) for one in data), *_values(metas, _TITLES), *micro.get("headline", [])],
        authors=[
            *(_people(one.get("author")) or _people(one.get("creator")) for one in data),
            *(metas[key] for key in _AUTHORS if key in metas),
            *_labelled_authors(metas),
            micro.get("author", []),
        ],
        dates=[
            *(folded(one.get("datePublished")) for one in data),
            *_values(metas, _DATES),
            *micro.get("datepublished", []),
            *(folded(one.get("dateCreated")) for one in data),
            *_embedded_dates(root),
        ],
        sites=[*(name for one in data for name in _names(one.get("publisher"))), *_values(metas, _SITES)],
        urls=[*_canonical(root), *_values(metas, ("og:url", "twitter:url")), *(folded(one.get("url")) for one in data)],
        languages=[*(folded(one.get("inLanguage")) for one in data), *_values(metas, _LANGUAGES)],
    )


def folded(text: object) -> str:
    """A text with its white space as single spaces; many sites escape their titles twice: "&amp;#8217;"."""
    return _SPACES.sub(" ", unescape(text)).strip() if isinstance(text, str) else ""


def _metas(root: Element) -> dict[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        content = folded(meta.get("content") or meta.get("value"))
        for name in (meta.get("property"), meta.get("name"), meta.get("itemprop"), meta.get("http-equiv")):
            if name and content and content not in metas.setdefault(name.strip().lower(), []):
                metas[name.strip().lower()].append(content)
    return metas


def _values(metas: dict[str, list[str]], keys: Iterable[str]) -> Iterator[str]:
    return (metas[key][0] for key in keys if metas.get(key))


def _labelled_authors(metas: dict[str, list[str]]) -> Iterator[list[str]]:
    """The author of the labels that Twitter's cards show, as Yoast fills them: "Written by", "Jane Doe"."""
    for number in ("1", "2"):
        label = next(iter(metas.get(f"twitter:label{number}", [])), "")
        if _WRITTEN_BY.fullmatch(label):
            yield metas.get(f"twitter:data{number}", [])


def _embedded_dates(root: Element) -> list[str]:
    """The date of publication in the data that a page gives its own scripts; none where it gives more than one."""
    found = {match for script in root.iter("script") for match in _EMBEDDED.findall(script.text or "")}
    return sorted(found)[:1] if len({value[:10] for value in found}) == 1 else []


def _canonical(root: Element) -> list[str]:
    links = (link for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical")
    return [(link.get("href") or "").strip() for link in links]


def _articles(root: Element, addresses: set[str]) -> list[dict[str, Any]]:
    """The objects of a page's JSON-LD that describe its article, the most telling first."""
    found: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            found += _objects(_decoded(script.text or ""), 0)
    by_id = {one["@id"]: one for one in found if isinstance(one.get("@id"), str) and len(one) > 1}
    ranked = [_resolved(one, by_id) for one in found if any(map(_ARTICLES.search, _kinds(one)))]
    return sorted(ranked, key=lambda one: (not _is_about(one, addresses), not _PAGES.isdisjoint(_kinds(one))))


def _decoded(text: str) -> object:
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip()
    text = text.removeprefix("//<![CDATA[").removesuffix("//]]>").strip().rstrip(";")
    with suppress(msgspec.DecodeError, UnicodeError, RecursionError):
        return msgspec.json.decode(re.sub(r"[\x00-\x1f]", " ", text))
    return None


def _is_about(fields: dict[str, Any], addresses: set[str]) -> bool:
    """Whether an object is of this page, where the page says which it is: lists of other stories are of others."""
    page: object = fields.get("mainEntityOfPage")
    of_page = cast("dict[str, object]", page).get("@id") if isinstance(page, dict) else page
    about: tuple[object, ...] = (fields.get("url"), fields.get("@id"), of_page)
    named = [address for address in about if isinstance(address, str) and address.startswith("http")]
    return not addresses or not named or any(_bare(address) in map(_bare, addresses) for address in named)


def _bare(address: str) -> str:
    return re.sub(r"^https?://(?:www\.)?|[#?].*$|/+$", "", address)


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


def _resolved(fields: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """An object whose author and publisher are the objects that it points to."""

    def of(value: object) -> object:
        if isinstance(value, list):
            return [of(entry) for entry in cast("list[object]", value)[:20]]
        if isinstance(value, dict) and "name" not in value:
            return by_id.get(str(cast("dict[str, object]", value).get("@id")), cast(object, value))
        return cast(object, value)

    return {**fields, **{key: of(fields[key]) for key in ("author", "creator", "publisher") if key in fields}}


def _kinds(fields: dict[str, Any]) -> list[str]:
    kind: object = fields.get("@type")
    kinds = cast("list[object]", kind) if isinstance(kind, list) else [kind]
    return [one for one in kinds if isinstance(one, str)]


def _people(value: object) -> list[str]:
    return [name for name in _names(value) if not name.startswith("http")]


def _names(value: object) -> list[str]:
    """The names in an author or publisher of JSON-LD: a string, an object, or a list of either."""
    if isinstance(value, str):
        return [folded(value)] if value.strip() else []
    if isinstance(value, dict):
        return _names(cast("dict[str, object]", value).get("name"))
    if isinstance(value, list):
        return [name for entry in cast("list[object]", value)[:20] for name in _names(entry)]
    return []


def _microdata(root: Element) -> dict[str, list[str]]:
    """The values of an article's microdata by their lower-case property."""
    found: dict[str, list[str]] = {}
    for element in cast("list[Element]", root.xpath("//*[@itemprop]")):
        for name in (element.get("itemprop") or "").lower().split():
            if name in ("headline", "datepublished", "author") and not _is_of_other(element):
                found.setdefault(name, []).append(_value(element, name))
    return {name: [value for value in values if value] for name, values in found.items()}


def _value(element: Element, name: str) -> str:
    if stated := element.get("content") or element.get("datetime"):
        return folded(stated)
    if name == "author" and element.get("itemscope") is not None:
        inner = cast("list[Element]", element.xpath(".//*[@itemprop='name']"))
        return _value(inner[0], "name") if inner else ""
    return folded("".join(element.itertext()))


def _is_of_other(element: Element) -> bool:
    """Whether the innermost thing that a property belongs to is a comment, or one of several that the page lists."""
    for holder in element.iterancestors():
        if holder.get("itemscope") is not None:
            kind = (holder.get("itemtype") or "").rpartition("/")[2]
            return kind in ("Comment", "UserComments", "ListItem", "Review", "VideoObject", "ImageObject")
    return False
