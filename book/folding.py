"""One story, many outlets: articles that tell the same are folded into one, which says who else carried it."""

from collections.abc import Sequence

from msgspec.structs import replace

from book import edits, places
from book.edits import Edit
from book.errors import NoSuchPlace
from book.model import Article, Book, Carried, Note, find_item
from book.richtext import Blocks, List, ListItem, Paragraph, Span, plain_text, walk

_FEWEST_WORDS = 6
_MOST = 12


def fold(kept_id: str, others: Sequence[str]) -> Edit:
    """Fold articles into one: they go to the trash, it names their outlets, and a comment says what only they say.

    Raises NoSuchPlace, when it is applied, for what is no article.
    """

    def change(book: Book) -> Book:
        kept, folded = _article(book, kept_id), [_article(book, one) for one in others]
        carried = (*kept.also, *(entry for one in folded for entry in (_carried(one), *one.also)))
        notes = (*kept.notes, *(note for one in folded for note in one.notes))
        comments = tuple(note for one in folded if (note := _difference(kept, one)) is not None)
        made = replace(kept, also=tuple(dict.fromkeys(carried)), notes=(*notes, *comments))
        left = edits.delete(others).change(book)
        return places.change_items(left, kept_id, lambda _item: made)

    return Edit(name="fold", count=len(others) + 1, change=change, place=kept_id)


def _article(book: Book, item_id: str) -> Article:
    item = find_item(book, item_id)
    if not isinstance(item, Article):
        raise NoSuchPlace("Only articles can be folded into one", item.headline if item else item_id)
    return item


def _carried(article: Article) -> Carried:
    return Carried(outlet=article.outlet or article.byline, published=article.published, url=article.url)


def _difference(kept: Article, other: Article) -> Note | None:
    """A comment for the staff with the paragraphs that only the folded article has."""
    known = {_words(text) for text in _paragraphs(kept.body)}
    only = [
        text for text in _paragraphs(other.body) if _words(text) not in known and len(text.split()) >= _FEWEST_WORDS
    ]
    if not only:
        return None
    head = Paragraph((Span(f"Only in {other.outlet or other.headline}:", bold=True),))
    entries = tuple(ListItem((Paragraph((Span(text),)),)) for text in only[:_MOST])
    return Note(kind="comment", body=(head, List(entries)))


def _paragraphs(blocks: Blocks) -> list[str]:
    return [text for block in walk(blocks) if isinstance(block, Paragraph) and (text := plain_text((block,)).strip())]


def _words(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
