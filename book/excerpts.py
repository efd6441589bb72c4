"""Excerpts: articles of which the staff show a part, and how long the whole was."""

from collections.abc import Sequence
from typing import TypeVar

from book.model import Article, Item
from book.places import with_fields
from book.richtext import Blocks, Spans, spans_in, text_of, word_count

_CUTS = ("[…]", "[...]")
"""What the staff leave where something is cut."""
_Text = TypeVar("_Text", bound=Item)


def only_says_cut(spans: Spans) -> bool:
    """Whether a paragraph says that something was cut, and nothing else."""
    return text_of(spans).strip() in _CUTS


def is_excerpt(body: Blocks) -> bool:
    """Whether a text says of itself that something was cut from it."""
    return any(cut in text_of(spans) for spans in spans_in(body) for cut in _CUTS)


def whole(item: _Text) -> _Text:
    """The same item, told that its text is the whole of it; of one that is cut already nobody knows the whole."""
    if not isinstance(item, Article):
        return item
    return with_fields(item, whole_words=0 if is_excerpt(item.body) else word_count(item.body))


def newly_whole(items: Sequence[Item]) -> tuple[Item, ...]:
    """Items that come into a book: those whose length is not known yet are the whole of what they are."""
    return tuple(item if isinstance(item, Article) and item.whole_words else whole(item) for item in items)


def lengths_of(article: Article) -> tuple[int, int]:
    """The words that are shown of an article, and those of the whole, 0 if that is not known."""
    marks = sum(text_of(spans).count(cut) for spans in spans_in(article.body) for cut in _CUTS)
    shown = max(word_count(article.body) - marks, 0)
    return shown, article.whole_words if article.whole_words > shown else 0
