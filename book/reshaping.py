"""One article becomes two, several become one."""

from collections.abc import Sequence

from msgspec.structs import replace

from book.errors import NoSuchPlace
from book.excerpts import whole
from book.model import Article, Attachment, Book, Item, Memo, Trashed, find_item, items_in
from book.ordering import fresh_id
from book.places import change_items, missing, put, take, with_fields
from book.richtext import Blocks, Heading, Span


def split_item(book: Book, item_id: str, before: Blocks, after: Blocks, seed: str) -> Book:
    """The book with a text parted in two: the second part stands behind the first, with the same facts.

    Notes and the source as it came in stay with the first. Raises NoSuchPlace.
    """
    item = _text(book, item_id)
    second = whole(replace(item, id=fresh_id(item_id, seed), body=after, notes=(), original=None))
    _, (taken,) = take(book, (item_id,))
    shortened = change_items(book, item_id, lambda old: whole(with_fields(old, body=before)))
    return put(shortened, (second,), taken.place, taken.index + 1)


def merge_items(book: Book, ids: Sequence[str]) -> Book:
    """The book with texts joined in the first of them, in reading order; the others lie in the trash.

    Each of the others begins with its headline; notes and tags of all are kept. Raises NoSuchPlace.
    """
    order = {item.id: number for number, item in enumerate(items_in(book))}
    first, *others = (_text(book, one) for one in sorted(ids, key=lambda one: order.get(one, -1)))
    body, notes, tags = first.body, first.notes, first.tags
    for other in others:
        head = (Heading((Span(other.headline),)),) if other.headline else ()
        body, notes, tags = (*body, *head, *other.body), (*notes, *other.notes), (*tags, *other.tags)
    unique = tuple(dict.fromkeys(tags))
    joined = change_items(book, first.id, lambda old: whole(with_fields(old, body=body, notes=notes, tags=unique)))
    left, taken = take(joined, [other.id for other in others])
    # The notes are with the first now: twice in one book they would be told apart by nobody.
    emptied = (
        Trashed(content=replace(entry.content, notes=()), place=entry.place, index=entry.index) for entry in taken
    )
    return with_fields(left, trash=(*left.trash, *emptied))


def _text(book: Book, item_id: str) -> Article | Memo:
    item: Item | None = find_item(book, item_id)
    if item is None:
        raise missing(item_id)
    if isinstance(item, Attachment):
        raise NoSuchPlace(
            "An attachment is printed as it is and has no text", item.headline, "Choose articles and memos"
        )
    return item
