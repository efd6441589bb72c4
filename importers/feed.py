"""News feeds (RSS 0.9 to 2.0, RSS 1.0/RDF, Atom, JSON Feed): one article an entry."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, time
from email.utils import parsedate_to_datetime
from typing import Any, cast

from msgspec.structs import replace

from book.errors import UnreadableSource
from book.model import Article, Book, Item, Section, items_in, sections_in
from book.normal_form import clean_text
from book.richtext import Blocks, Paragraph, footnotes_of, paragraphs, plain_text, spans_in
from book.similar import normal_address
from importers.dates import read_moment
from importers.encoding import decoded
from importers.footnotes import said_first
from importers.html_blocks import HtmlReader
from importers.language import detect
from importers.losses import Loss
from importers.matching import words_of
from importers.source import Collected, Origin, collected
from importers.tree import Element, html_tree, markup_of, xml_tree

MAX_ENTRIES = 500
_FEED = re.compile(r"<(?:rss|rdf:RDF|(?:\w+:)?feed)[\s>]")
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_JSON_FEED = "https://jsonfeed.org/version/1"
_SPACES = re.compile(r"\s+")
_BEGINNING = Loss("text", "A feed often holds only the beginning of each article; open the address for the whole")


def is_feed(data: bytes, _origin: Origin) -> bool:
    """Whether some bytes begin as a feed does."""
    head = decoded(data[:4096]).lstrip("\ufeff \r\n\t")
    if head.startswith("{"):
        return _JSON_FEED in head.replace("\\/", "/")
    return head.startswith("<") and _FEED.search(head) is not None


def collect_feed(data: bytes, origin: Origin) -> Collected:
    """The articles of a feed. Raises UnreadableSource for one without entries."""
    text = decoded(data).lstrip("\ufeff \r\n\t")
    is_json = text.startswith("{")
    found = _of_json(text, origin.subject) if is_json else _of_xml(text, origin.subject)
    losses = [_BEGINNING]
    if len(found) > MAX_ENTRIES:
        losses.append(Loss("text", f"Only the first {MAX_ENTRIES} of {len(found)} entries were taken"))
    kind = "application/feed+json" if is_json else "application/xml"
    whole = collected(found[:MAX_ENTRIES], data, origin, ending="bin", media_type=kind, losses=tuple(losses))
    return replace(whole, is_feed=True)


def only_new(found: Collected, book: Book) -> Collected:
    """What a feed holds and a book has not seen yet, in its trash either: entries are known by address and by id."""
    seen = [*items_in(book), *(item for entry in book.trash for item in _items_of(entry.content))]
    ids = {item.id for item in seen}
    addresses = {normal_address(item.url) for item in seen if isinstance(item, Article)} - {""}
    fresh = tuple(item for item in found.items if item.id not in ids and _address_of(item) not in addresses)
    known = len(found.items) - len(fresh)
    if not known:
        return found
    what = f"{known} of its {len(found.items)} entries are in the book already and were left out"
    return replace(found, items=fresh, losses=(*found.losses, Loss("known", what)))


def _items_of(content: Item | Section) -> Iterator[Item]:
    if isinstance(content, Section):
        yield from (item for section in sections_in((content,)) for item in section.items)
    else:
        yield content


def _address_of(item: Item) -> str:
    return normal_address(item.url) if isinstance(item, Article) else ""


def _identity(feed: str, *names: str) -> str:
    """The id of an entry, the same whenever its feed is asked: from the name that the feed gives it."""
    name = next((one.strip() for one in names if one.strip()), "")
    return hashlib.blake2b(f"{feed}\n{name}".encode("utf-8", "replace"), digest_size=8).hexdigest()


def _of_xml(text: str, subject: str) -> list[Article]:
    # What the text says of its own encoding is past: it is decoded already, and leniently, where a parser would end.
    root = xml_tree(_DECLARATION.sub("", text).encode("utf-8"), subject)
    entries = [element for element in root.iter() if _local(element) in ("item", "entry")]
    if not entries:
        raise UnreadableSource("there are no entries in the feed", subject, "Check that the whole file is there")
    channel = next((element for element in root.iter() if _local(element) in ("channel", "feed")), root)
    outlet, language = _said(channel, "title"), _said(channel, "language")
    return [_article(entry, outlet, language) for entry in entries]


def _of_json(text: str, subject: str) -> list[Article]:
    """The articles of a JSON Feed (jsonfeed.org, versions 1 and 1.1)."""
    try:
        feed: object = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise UnreadableSource("the feed is damaged", subject, "Check that the whole file is there") from problem
    entries = _list(_mapping(feed).get("items"))
    if not entries:
        raise UnreadableSource("there are no entries in the feed", subject, "Check that the whole file is there")
    return [_json_article(_mapping(entry), _mapping(feed)) for entry in entries]


def _json_article(entry: Mapping[str, Any], feed: Mapping[str, Any]) -> Article:
    def said(name: str) -> str:
        value = entry.get(name)
        return str(value).strip() if isinstance(value, str | int | float) else ""

    authors = _list(entry.get("authors")) or [entry.get("author") or {}]
    names = [str(_mapping(author).get("name") or "") for author in authors]
    html = said("content_html")
    url = next((one for one in (said("url"), said("external_url")) if one.startswith(("http://", "https://"))), "")
    title, byline = _plain(said("title"))[:400], ", ".join(filter(None, names))
    plain = paragraphs(clean_text(said("content_text") or said("summary")))
    body = _bare(_rich(html, url) if html else plain, title, byline)
    text = plain_text(body)
    published, moment = _moment(said("date_published"))
    return Article(
        id=_identity(str(feed.get("title") or ""), said("id"), url, text),
        headline=title or _beginning(text),
        outlet=str(feed.get("title") or ""),
        byline=byline,
        published=published,
        published_time=moment,
        url=url,
        language=str(entry.get("language") or feed.get("language") or detect(text)).partition("-")[0].lower(),
        body=body,
    )


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else []


def _article(entry: Element, outlet: str, language: str) -> Article:
    url = _address(entry)
    title, byline = _plain(_said(entry, "title"))[:400], _byline(entry)
    body = _bare(_rich(_content(entry), url), title, byline)
    text = plain_text(body)
    published, moment = _moment(_said(entry, "pubDate", "published", "date", "issued", "updated", "modified"))
    return Article(
        id=_identity(outlet, _said(entry, "guid", "id"), entry.get(_ABOUT) or "", url, text),
        headline=title or _beginning(text),
        outlet=outlet,
        byline=byline,
        published=published,
        published_time=moment,
        url=url,
        language=(language or detect(text)).partition("-")[0].lower(),
        body=body,
    )


_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"


def _content(entry: Element) -> str:
    """The fullest text of an entry as HTML; Atom's own XHTML is written out again."""
    for name in ("encoded", "content", "description", "summary"):
        for holder in _children(entry, name):
            inner = list(holder)
            if holder.get("type") == "xhtml" and inner:
                return markup_of(inner[0])
            if text := "".join(holder.itertext()).strip():
                return text
    return ""


def _rich(html: str, url: str) -> Blocks:
    if html.strip():
        with suppress(UnreadableSource):
            return HtmlReader(url).read(html_tree(html, "the feed"))
    return ()


def _bare(body: Blocks, title: str, byline: str) -> Blocks:
    """The text of an entry without its headline and byline above it, and without lines of mere signs below it."""
    facts = [words for fact in (title, byline) if (words := words_of(fact))]
    while len(body) > 1 and words_of(said_first(body)) in facts and not any(map(footnotes_of, spans_in(body[:1]))):
        body = body[1:]
    while len(body) > 1 and isinstance(body[-1], Paragraph) and not words_of(plain_text(body[-1:])):
        body = body[:-1]
    return body


def _beginning(text: str) -> str:
    """What an entry without a title is called: its first words."""
    words = text.split()
    return " ".join(words[:12]) + ("…" if len(words) > 12 else "")


def _plain(title: str) -> str:
    if "<" not in title and "&" not in title:
        return _SPACES.sub(" ", title)
    with suppress(UnreadableSource):
        return _SPACES.sub(" ", "".join(html_tree(title).itertext())).strip()
    return ""


def _byline(entry: Element) -> str:
    for holder in _children(entry, "creator", "author"):
        name = next((_SPACES.sub(" ", one.text or "").strip() for one in _children(holder, "name")), "")
        said = name or _SPACES.sub(" ", holder.text or "").strip()
        # RSS 2.0 has "lawyer@boyer.net (Lawyer Boyer)".
        match = re.fullmatch(r"\S+@\S+\s+\((.+)\)", said)
        if said:
            return match[1] if match else "" if "@" in said else said
    return ""


def _address(entry: Element) -> str:
    links = list(_children(entry, "link"))
    stated = [link.text or "" for link in links]
    linked = [link.get("href") or "" for link in links if link.get("rel") in (None, "alternate")]
    guids = [guid.text or "" for guid in _children(entry, "guid") if guid.get("isPermaLink") != "false"]
    addresses = (address.strip() for address in (*stated, *linked, *guids))
    return next((address for address in addresses if address.startswith(("http://", "https://"))), "")


def _moment(value: str) -> tuple[date | None, time | None]:
    with suppress(ValueError, TypeError, IndexError):
        moment = parsedate_to_datetime(value)
        return moment.date(), moment.time()
    return read_moment(value) if value else (None, None)


def _said(element: Element, *names: str) -> str:
    for name in names:
        for child in _children(element, name):
            if text := "".join(child.itertext()).strip():
                return text
    return ""


def _children(element: Element, *names: str) -> Iterator[Element]:
    return (child for child in element if _local(child) in names)


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
