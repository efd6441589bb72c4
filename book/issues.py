"""What went out: each issue is remembered by numbers, pages and hashes, so that the next one can say what changed."""

import zlib
from collections.abc import Mapping
from datetime import datetime

import msgspec
from msgspec.structs import replace

from book.model import Article, Attachment, Book, Issue, IssuedItem, Item, Numbered, Section, sections_in
from book.numbering import numbers_of
from book.richtext import Block, Blocks, plain_text
from book.similar import normal_address

MOST = 60
"""How many issues are remembered."""
_HASH = 8


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What differs between a book and an issue of it, as the things of the book, and of what is gone the memory."""

    new: tuple[Item | Section, ...] = ()
    revised: tuple[Item | Section, ...] = ()
    moved: tuple[tuple[Item | Section, IssuedItem], ...] = ()
    removed: tuple[IssuedItem, ...] = ()

    @property
    def any(self) -> bool:
        """Whether there is a difference at all."""
        return bool(self.new or self.revised or self.moved or self.removed)


def issue_of(
    book: Book, name: str, made: datetime, edition: str, pages_of: Mapping[str, str],
    pages: tuple[tuple[str, str], ...] = (), findings: int = 0,
) -> Issue:  # fmt: skip
    """The memory of a book as an edition carries it; `pages_of` says on which page each number begins."""
    numbers = numbers_of(book)
    things = [thing for section in sections_in(book.sections) for thing in (section, *section.items)]
    return Issue(
        name=name,
        made=made,
        edition=edition,
        items=tuple(_remembered(thing, numbers[thing.id], pages_of) for thing in things if thing.id in numbers),
        pages=pages,
        findings=findings,
    )


def _remembered(thing: Item | Section, number: str, pages_of: Mapping[str, str]) -> IssuedItem:
    body = _body(thing)
    return IssuedItem(
        id=thing.id,
        number=number,
        title=_title(thing),
        page=pages_of.get(number, ""),
        digest=digest(thing),
        text=text_hash(body),
        address=normal_address(thing.url) if isinstance(thing, Article) else "",
        blocks="".join(map(block_hash, body)),
    )


def with_issue(book: Book, issue: Issue) -> tuple[Issue, ...]:
    """The issues of a book and one more. Of the earlier ones what is large is forgotten; the pages of the last of them
    stay, for a binder that still holds them."""
    last = len(book.issues) - 1
    earlier = (
        replace(
            one,
            pages=one.pages if place == last else (),
            items=tuple(replace(item, blocks="") for item in one.items),
        )
        for place, one in enumerate(book.issues)
    )
    return (*earlier, issue)[-MOST:]


def in_binders(book: Book) -> tuple[Issue, ...]:
    """The issues whose pages are remembered, so that sheets of them can be exchanged; the latest first."""
    return tuple(issue for issue in reversed(book.issues) if issue.pages)


def numbers_to_keep(issue: Issue) -> tuple[Numbered, ...]:
    """The numbers and pages of an issue, to be frozen."""
    return tuple(
        Numbered(id=item.id, number=item.number, page=int(item.page) if item.page.isdecimal() else 0)
        for item in issue.items
    )


def changes_since(book: Book, issue: Issue) -> Changes:
    """What a reader of the issue does not know of the book, as an edition carries it."""
    before = {item.id: item for item in issue.items}
    numbers = numbers_of(book)
    new: list[Item | Section] = []
    revised: list[Item | Section] = []
    moved: list[tuple[Item | Section, IssuedItem]] = []
    for section in sections_in(book.sections):
        for thing in (section, *section.items):
            known = before.pop(thing.id, None)
            if known is None:
                new.append(thing)
            elif known.digest != digest(thing):
                revised.append(thing)
            elif known.number != numbers[thing.id]:
                moved.append((thing, known))
    return Changes(new=tuple(new), revised=tuple(revised), moved=tuple(moved), removed=tuple(before.values()))


def changed_blocks(issue: Issue, item: Item) -> frozenset[int]:
    """The places of those blocks of an item's text that were not in the issue; none for an item that is new."""
    known = next((one for one in issue.items if one.id == item.id), None)
    if known is None or not known.blocks:
        return frozenset()
    old = {known.blocks[at : at + _HASH] for at in range(0, len(known.blocks), _HASH)}
    return frozenset(at for at, block in enumerate(_body(item)) if block_hash(block) not in old)


class Earlier:
    """The stories of all issues of a book, by their addresses and texts."""

    def __init__(self, book: Book) -> None:
        self._known: dict[str, list[tuple[int, Issue, IssuedItem]]] = {}
        for place, issue in enumerate(book.issues):
            for item in issue.items:
                for key in filter(None, (item.address, item.text)):
                    self._known.setdefault(key, []).append((place, issue, item))

    def ran(self, item: Item) -> tuple[Issue, IssuedItem] | None:
        """The latest issue in which the same story stood under another id; None if it is new."""
        if not self._known or not isinstance(item, Article):
            return None
        keys = filter(None, (normal_address(item.url), text_hash(item.body)))
        found = [one for key in keys for one in self._known.get(key, ()) if one[2].id != item.id]
        return max(found, key=lambda one: one[0])[1:] if found else None


def digest(thing: Item | Section) -> str:
    """A hash of what a reader sees of a thing: its title, facts, notes and text."""
    facts = [_title(thing), *(plain_text(note.body) for note in thing.notes)]
    if isinstance(thing, Article):
        facts += [thing.outlet, thing.byline, str(thing.published), thing.url]
    if isinstance(thing, Attachment):
        facts.append(thing.original.media)
    facts += map(block_hash, _body(thing))
    return _hash("\x1f".join(facts).encode("utf-8", "replace"))


def block_hash(block: Block) -> str:
    """A hash of a block with its look."""
    return _hash(msgspec.json.encode(block))


def text_hash(blocks: Blocks) -> str:
    """A hash of the words of a text, "" for one that is too short to tell a story by."""
    words = plain_text(blocks).casefold().split()
    return _hash(" ".join(words).encode("utf-8", "replace")) if len(words) >= 20 else ""


def _body(thing: Item | Section) -> Blocks:
    return () if isinstance(thing, Attachment | Section) else thing.body


def _title(thing: Item | Section) -> str:
    return thing.title if isinstance(thing, Section) else thing.headline


def _hash(data: bytes) -> str:
    return f"{zlib.crc32(data):08x}"
