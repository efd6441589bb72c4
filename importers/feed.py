"""News feeds (RSS 0.9 to 2.0, RSS 1.0/RDF, Atom): one article an entry."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, time
from email.utils import parsedate_to_datetime

from book.errors import UnreadableSource
from book.model import Article
from book.richtext import Blocks
from importers.dates import read_moment
from importers.html_blocks import HtmlReader
from importers.language import detect
from importers.losses import Loss
from importers.source import Collected, Origin, collected
from importers.tree import Element, html_tree, xml_tree

MAX_ENTRIES = 500
_FEED = re.compile(rb"<(?:rss|rdf:RDF|feed)[\s>]")
_SPACES = re.compile(r"\s+")


def collect_feed(data: bytes, origin: Origin) -> Collected:
    """The articles of a feed."""
    articles, losses = read_feed(data, origin.subject)
    return collected(articles, data, origin, ending="bin", media_type="application/xml", losses=losses)


def is_feed(data: bytes, _origin: Origin) -> bool:
    """Whether some bytes begin as a feed does."""
    return data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") and _FEED.search(data[:4096]) is not None


def read_feed(data: bytes, subject: str) -> tuple[tuple[Article, ...], tuple[Loss, ...]]:
    """The articles of a feed. Raises UnreadableSource for one without entries."""
    root = xml_tree(data, subject)
    entries = [element for element in root.iter() if _local(element) in ("item", "entry")]
    if not entries:
        raise UnreadableSource("there are no entries in the feed", subject, "Check that the whole file is there")
    channel = next((element for element in root.iter() if _local(element) in ("channel", "feed")), root)
    outlet, language = _said(channel, "title"), _said(channel, "language")
    losses = [Loss("text", "A feed often holds only the beginning of each article; open the address for the whole")]
    if len(entries) > MAX_ENTRIES:
        losses.append(Loss("text", f"Only the first {MAX_ENTRIES} of {len(entries)} entries were taken"))
    return tuple(_article(entry, outlet, language) for entry in entries[:MAX_ENTRIES]), tuple(losses)


def _article(entry: Element, outlet: str, language: str) -> Article:
    body = _body(entry)
    text = _said(entry, "encoded", "content", "description", "summary")
    published, moment = _moment(_said(entry, "pubDate", "published", "date", "issued", "updated", "modified"))
    return Article(
        headline=_plain(_said(entry, "title"))[:400],
        outlet=outlet,
        byline=_byline(entry),
        published=published,
        published_time=moment,
        url=_address(entry),
        language=(language or detect(text)).partition("-")[0].lower(),
        body=body,
    )


def _body(entry: Element) -> Blocks:
    html = _said(entry, "encoded", "content", "description", "summary")
    if not html:
        return ()
    with suppress(UnreadableSource):
        return HtmlReader(_address(entry)).read(html_tree(html, "the feed"))
    return ()


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
