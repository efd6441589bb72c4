"""The same story twice: told by its address, by its text, or by how much of the text two items share.

Of each text a sketch is kept: the smallest hashes of its shingles (four words in a row), after Broder, "On the
resemblance and containment of documents" (1997). An index from hashes to items makes one look at a new article a
matter of milliseconds in a book of thousands.
"""

import re
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Literal
from urllib.parse import parse_qsl, urlencode, urlsplit

import msgspec

from book.model import Article, Attachment, Book, Item, items_in
from book.richtext import plain_text

MatchKind = Literal["address", "text", "near"]
NEAR = 0.5
"""The share of the shorter text that lies in the longer one too, from which two items tell one story."""
_SHINGLE = 4
_SKETCH = 192
_FEWEST = 12
"""Shingles below which a text is too short to be told from a phrase that many texts have."""
_FEWEST_SHARED = 4
_COMMON = 200
"""Items that may hold a shingle before it is taken for a phrase of the language; a tenth of a large book."""
_CANDIDATES = 200
_WORD = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W_]+")
"""A word; in scripts that put no spaces between words, a character."""
_TRACKING = re.compile(
    r"(?:utm|at|ns|mc|mkt|pk|piwik|hsa|oly|vero|ga|wt|xtor|s)_.*|_hs.*|(?:fb|g|tw|tt)clid|gclsrc|dclid|msclkid|yclid|igshid|"
    r"xtor|cmp|cmpid|smid|ocid|ito|ref|referrer|ref_src|share|shared|sharetype|partner|partnerid|campaign_id|emc|nl|"
    r"rss|feed|spm|outputtype|__twitter_impression|guccounter|guce_referrer.*|amp|output",
    re.IGNORECASE,
)
_HOST_FORM = re.compile(r"^(?:www\d?|m|mobile|amp)\.")


class Match(msgspec.Struct, frozen=True):
    """An item that tells the same story. `kind` says how that is known: the same "address", the same "text", or a
    "near" text; `likeness` is the share of the shorter text that the longer one holds, 0 to 1."""

    item_id: str
    kind: MatchKind
    likeness: float


class Sketch(msgspec.Struct, frozen=True):
    """What is compared of an item. `item` is the very one that it was made of."""

    item: Item
    address: str
    text: int
    hashes: tuple[int, ...]


class SimilarIndex:
    """What a book holds, ready to be asked for the same story.

    Make one from a book; `known` is an earlier index, whose sketches are used again for what did not change. It is
    made in one go beside the window or as items come in with `add`; it holds the items but never changes them.
    """

    def __init__(self, book: Book, known: "SimilarIndex | None" = None) -> None:
        self._apart = frozenset(book.different)
        self._sketches: dict[str, Sketch] = {}
        self._by_address: dict[str, list[str]] = {}
        self._by_text: dict[int, list[str]] = {}
        self._by_hash: dict[int, list[str]] = {}
        for item in items_in(book):
            old = known._sketches.get(item.id) if known else None
            self._put(old if old is not None and old.item is item else sketch_of(item))

    def add(self, item: Item) -> None:
        """Take in one more item, as the next ones of a gesture are compared with it too."""
        self._put(sketch_of(item))

    def matches(self, item: Item) -> tuple[Match, ...]:
        """The items that tell the same story as this one, the likest first; never itself, and never one that the
        user said is a different story."""
        known = self._sketches.get(item.id)
        sketch = known if known is not None and known.item is item else sketch_of(item)
        found = {match.item_id: match for match in (*self._near(sketch), *self._equal(sketch))}
        found.pop(item.id, None)
        kept = (match for match in found.values() if pair(item.id, match.item_id) not in self._apart)
        return tuple(sorted(kept, key=lambda match: -match.likeness))

    def _put(self, sketch: Sketch) -> None:
        name = sketch.item.id
        self._sketches[name] = sketch
        if sketch.address:
            self._by_address.setdefault(sketch.address, []).append(name)
        if sketch.text:
            self._by_text.setdefault(sketch.text, []).append(name)
        for value in sketch.hashes:
            self._by_hash.setdefault(value, []).append(name)

    def _equal(self, sketch: Sketch) -> Iterator[Match]:
        yield from (Match(name, "text", 1.0) for name in self._by_text.get(sketch.text, ()))
        yield from (Match(name, "address", 1.0) for name in self._by_address.get(sketch.address, ()))

    def _near(self, sketch: Sketch) -> Iterator[Match]:
        holders = (self._by_hash.get(value, ()) for value in sketch.hashes)
        common = max(_COMMON, len(self._sketches) // 10)
        shared = Counter(name for names in holders if len(names) <= common for name in names)
        for name, count in shared.most_common(_CANDIDATES):
            likeness = contained(sketch.hashes, self._sketches[name].hashes)
            if count >= _FEWEST_SHARED and likeness >= NEAR:
                yield Match(name, "near", min(round(likeness, 2), 0.99))


def sketch_of(item: Item) -> Sketch:
    """What is compared of an item; of an attachment only its bytes, by their name."""
    if isinstance(item, Attachment):
        return Sketch(item, "", _number(item.original.media), ())
    words = [_number(word) for word in _WORD.findall(plain_text(item.body).casefold())]
    # The hash of a tuple of numbers is the same in every run, that of a text is not.
    shingles = set(map(hash, zip(*(words[start:] for start in range(_SHINGLE)), strict=False)))
    hashes = tuple(sorted(shingles)[:_SKETCH]) if len(shingles) >= _FEWEST else ()
    address = normal_address(item.url) if isinstance(item, Article) else ""
    return Sketch(item, address, hash(tuple(words)) if hashes else 0, hashes)


def contained(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """The share of the shorter of two texts that lies in the longer one, from their sketches.

    A sketch knows all of its text's hashes up to its largest: what both know is what lies below the smaller of the two.
    """
    if not one or not other:
        return 0.0
    full = [sketch[-1] for sketch in (one, other) if len(sketch) == _SKETCH]
    most = min(full, default=max(one[-1], other[-1]))
    left, right = ({value for value in sketch if value <= most} for sketch in (one, other))
    fewer = min(len(left), len(right))
    return len(left & right) / fewer if fewer >= _FEWEST_SHARED else 0.0


def normal_address(url: str) -> str:
    """An address as it is compared: without scheme, "www.", fragment, tracking parameters and a last slash; "" for
    none and for a site's first page, which shows another story every hour."""
    try:
        parts = urlsplit(url.strip())
        host = _HOST_FORM.sub("", parts.hostname or "")
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError:
        return ""
    path = re.sub(r"(?:/amp)?/*$", "", parts.path)
    asked = sorted(pair for pair in parse_qsl(parts.query) if not _TRACKING.fullmatch(pair[0]))
    if not host or not (path or asked):
        return ""
    return f"{host}{port}{path}{'?' if asked else ''}{urlencode(asked)}"


def pair(one: str, other: str) -> tuple[str, str]:
    """Two ids in the order in which `Book.different` has them."""
    return (one, other) if one <= other else (other, one)


def _number(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "replace"))
