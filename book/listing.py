"""What a book holds as plain data and as lines, for scripts and terminals. The names of the data stay as they are."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from book.model import Article, Attachment, Book, Item, Memo, Section, items_in
from book.numbering import numbers_of
from book.richtext import plain_text
from book.similar import Match, SimilarIndex

_UNTITLED = "Untitled"


def facts_of(item: Item) -> dict[str, Any]:
    """The facts of an item: kind, headline, byline, outlet, published (ISO 8601), url; "" for what is not known."""
    published = item.published if isinstance(item, Article) else None
    return {
        "id": item.id,
        "kind": type(item).__name__.lower(),
        "headline": item.headline,
        "byline": "" if isinstance(item, Attachment) else item.byline,
        "outlet": item.outlet if isinstance(item, Article) else "",
        "published": published.isoformat() if published else "",
        "url": item.url if isinstance(item, Article) else "",
        "include": item.include,
    }


def article_of(item: Item) -> dict[str, Any]:
    """The facts of an item that is in no book yet, with its language, picture credit and plain text."""
    facts = facts_of(item)
    moment = item.published_time if isinstance(item, Article) else None
    return {
        **{name: facts[name] for name in ("kind", "headline", "byline", "outlet", "published")},
        "published_time": moment.isoformat() if moment else "",
        "url": facts["url"],
        "language": "" if isinstance(item, Attachment) else item.language,
        "image_credit": item.image_credit if isinstance(item, Article) else "",
        "text": _text_of(item),
    }


def doubles_of(book: Book, items: Sequence[Item]) -> list[dict[str, Any]]:
    """The items that tell a story which the book, or one of the items before them, tells already: the id and headline
    of both, how that is known (see `book.similar.Match`), and how like they are."""
    index = SimilarIndex(book)
    known = {item.id: item.headline for item in (*items_in(book), *items)}
    found: list[dict[str, Any]] = []
    for item in items:
        for match in index.matches(item)[:1]:
            of = {"of": match.item_id, "of_headline": known[match.item_id]}
            found.append({"id": item.id, "headline": item.headline, **of, **_of_match(match)})
        index.add(item)
    return found


def _of_match(match: Match) -> dict[str, Any]:
    return {"kind": match.kind, "likeness": match.likeness}


def book_of(book: Book) -> dict[str, Any]:
    """The title of a book, its sections with what they hold, and the inbox."""
    return {
        "title": book.title,
        "language": book.language,
        "dated": book.dated.isoformat() if book.dated else "",
        "sections": [_section_of(section) for section in book.sections],
        "inbox": [facts_of(item) for item in book.inbox],
    }


def _section_of(section: Section) -> dict[str, Any]:
    return {
        "id": section.id,
        "title": section.title,
        "tab": section.tab,
        "include": section.include,
        "items": [facts_of(item) for item in section.items],
        "sections": [_section_of(inner) for inner in section.sections],
    }


def outline(book: Book) -> Iterator[str]:
    """The book as lines: its title, each section, and in it each item; the inbox last."""
    yield book.title or _UNTITLED
    yield from _section_lines(book.sections, numbers_of(book), "  ")
    if book.inbox:
        yield "  Inbox"
        yield from (f"    {_whole_line(item)}" for item in book.inbox)


def _section_lines(sections: tuple[Section, ...], numbers: Mapping[str, str], indent: str) -> Iterator[str]:
    for section in sections:
        yield indent + _numbered(section, numbers, section.title or _UNTITLED) + _left_out(section)
        for item in section.items:
            yield f"{indent}  {_numbered(item, numbers, _whole_line(item))}"
        yield from _section_lines(section.sections, numbers, indent + "  ")


def _numbered(thing: Item | Section, numbers: Mapping[str, str], line: str) -> str:
    return f"{numbers[thing.id]} {line}" if thing.id in numbers else line


def _whole_line(item: Item) -> str:
    """An item in one line, with its address."""
    address = facts_of(item)["url"]
    return f"{line_of(item)} <{address}>" if address else line_of(item)


def line_of(item: Item) -> str:
    """An item in one line: its headline and what is known of where it comes from."""
    facts = facts_of(item)
    known = [facts[name] for name in ("outlet", "byline", "published") if facts[name]]
    source = ", ".join(known) if isinstance(item, Article | Memo) else facts["kind"]
    return " - ".join(part for part in (item.headline or _UNTITLED, source) if part) + _left_out(item)


def _left_out(thing: Item | Section) -> str:
    return "" if thing.include else " (left out)"


def _text_of(item: Item) -> str:
    return "" if isinstance(item, Attachment) else plain_text(item.body)


def text_lines(item: Item) -> Iterator[str]:
    """An item as it is read in a terminal: the line of facts, the address, and the text."""
    yield line_of(item)
    if isinstance(item, Article) and item.url:
        yield item.url
    yield ""
    yield from _text_of(item).split("\n")
