"""A sentence of an article becomes a key point in its notes, with where it is from."""

from msgspec.structs import replace

from book.edits import Edit
from book.errors import NoSuchPlace
from book.model import Article, Book, Item, Note, find_item, new_id
from book.places import change_items, missing, with_fields
from book.references import SCHEME
from book.richtext import Block, Blocks, List, ListItem, Paragraph, Span


def make_key_point(item_id: str, body: Blocks, words: str, source: str = "") -> Edit:
    """Add `words` to the key points of an item, whose text is `body` from then on (with the words marked in it).

    They go to the end of its last note of that kind, which is made if there is none. `source` says where they are
    from, such as "The Times, 3 August 2022"; it becomes a reference to the item, which prints its number.
    Raises NoSuchPlace.
    """
    fresh = new_id()

    def change(book: Book) -> Book:
        if find_item(book, item_id) is None:
            raise missing(item_id)
        return change_items(book, item_id, lambda item: _with_point(item, body, _point(item_id, words, source), fresh))

    return Edit(name="key_point", change=change, place=item_id)


def _point(item_id: str, words: str, source: str) -> ListItem:
    cited = (Span(" – "), Span(source, link=f"{SCHEME}{item_id}")) if source else ()
    return ListItem((Paragraph((Span(" ".join(words.split())), *cited)),))


def _with_point(item: Item, body: Blocks, point: ListItem, fresh: str) -> Item:
    if not hasattr(item, "body"):
        raise NoSuchPlace("An attachment has no text to take a point from", item.headline)
    held = [note for note in item.notes if note.kind == "key_points"]
    note = held[-1] if held else Note(id=fresh, kind="key_points")
    longer = replace(note, body=_appended(note.body, point))
    others = [longer if one is note else one for one in item.notes]
    return with_fields(item, body=body, notes=tuple(others if held else [*others, longer]))


def _appended(body: Blocks, point: ListItem) -> Blocks:
    last: Block | None = body[-1] if body else None
    if isinstance(last, List) and last.style == "bullet":
        return (*body[:-1], replace(last, items=(*last.items, point)))
    return (*body, List((point,)))


def source_of(item: Item, day: str) -> str:
    """Where an article is from in words: its outlet, or else its author, and `day`."""
    if not isinstance(item, Article):
        return ""
    return ", ".join(part for part in (item.outlet or item.byline, day) if part)
