"""What goes into a reader and what comes out of it: the shape that all of them share."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec
from msgspec.structs import replace

from book.media import Media
from book.model import Article, DueOut, Item, Original
from importers.losses import Loss


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """Where a source came from: a file's `name` ("" for a paste), an address, what the sender called it, and when it
    was fetched. `folder` is where a page's pictures may have been saved; `password` opens what is locked; `depth`
    counts the messages around it. `known` are the ids in the book that it is read for: a PDF printed from that is no
    source but a copy that came back; with `only_marks` every PDF is. A part of a page that was copied is `copied` to be
    an article of its own, or to go into the text of one."""

    name: str = ""
    url: str = ""
    media_type: str = ""
    retrieved: datetime | None = None
    folder: Path | None = None
    password: str = ""
    depth: int = 0
    known: frozenset[str] = frozenset()
    only_marks: bool = False
    copied: Literal["", "article", "text"] = ""

    @property
    def subject(self) -> str:
        """How an error names the source."""
        return self.name or self.url or "what was pasted"

    @property
    def stem(self) -> str:
        """The name without its ending: what an article is called that has no headline."""
        return self.name.rpartition(".")[0] or self.name

    def has_ending(self, *endings: str) -> bool:
        """Whether the name ends in one of these, such as "eml"."""
        return self.name.lower().endswith(tuple(f".{ending}" for ending in endings))


class Collected(msgspec.Struct, frozen=True, kw_only=True):
    """What a source gave: items, what could not be kept, the media that the items use, and the web addresses that it
    lists, which nobody fetches but by the user's word. Of a feed (`is_feed`), `importers.feed.only_new` gives what a
    book has not seen yet. A printed copy of the book (`is_copy`) gives nothing but the marks of its reader's pen."""

    items: tuple[Item, ...] = ()
    losses: tuple[Loss, ...] = ()
    media: Mapping[str, bytes] = {}
    addresses: tuple[str, ...] = ()
    is_feed: bool = False
    is_copy: bool = False
    marks: tuple[DueOut, ...] = ()


class Reader(msgspec.Struct, frozen=True):
    """A kind of source: its name, the endings its files have, whether bytes are of it, and how they are read.

    What is `risky` takes long or much memory for a few bytes, or runs a library that may crash on them: it is read in a
    child process.
    """

    name: str
    endings: tuple[str, ...]
    is_mine: Callable[[bytes, Origin], bool]
    read: Callable[[bytes, Origin], Collected]
    risky: bool = False


def keep(data: bytes, ending: str, media_type: str, origin: Origin) -> tuple[Media, Original]:
    """The source itself, kept as an original."""
    media = Media()
    name = media.add(data, ending)
    return media, Original(media=name, name=origin.name, media_type=media_type)


def located(article: Article, original: Original, origin: Origin) -> Article:
    """The article with what its source says of it: the original, the address, and its name where it has no headline."""
    return replace(
        article,
        original=original,
        headline=article.headline or origin.stem,
        url=article.url or origin.url,
        retrieved=origin.retrieved,
    )


def collected(
    articles: Sequence[Article],
    data: bytes,
    origin: Origin,
    *,
    ending: str,
    media_type: str,
    losses: tuple[Loss, ...] = (),
    pictures: Mapping[str, bytes] | None = None,
) -> Collected:
    """The articles of a source. Each of many keeps the whole of it as its original, but has an address of its own."""
    media, original = keep(data, ending, media_type, origin)
    media.update(pictures or {})
    one = origin if len(articles) == 1 else replace(origin, url="")
    return Collected(items=tuple(located(article, original, one) for article in articles), losses=losses, media=media)


def now() -> datetime:
    """The moment at which something is fetched, to the second, in UTC."""
    return datetime.now(UTC).replace(microsecond=0)
