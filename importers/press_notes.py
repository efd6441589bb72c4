"""Footnotes of a download go with its articles: these are read from its words, and then each mark finds its place."""

from collections.abc import Callable, Iterable

import msgspec
from msgspec.structs import replace

from book.model import Article
from book.richtext import Blocks, Paragraph, Span, Spans, footnotes_of, map_spans, spans_in, text_of
from importers.footnotes import without_footnotes
from importers.press_article import folded


class _Noted(msgspec.Struct, frozen=True):
    """Spans with marks among them, and their words."""

    spans: Spans
    words: str


def with_footnotes(read: Callable[[Blocks], tuple[Article, ...]], blocks: Blocks) -> tuple[Article, ...]:
    """The articles that `read` finds in a download, which sees it without footnotes, with those of their texts."""
    places = _Places(spans for spans in spans_in(blocks) if any(span.note for span in spans))
    if not places:
        return read(blocks)
    return tuple(_noted(article, places) for article in read(without_footnotes(blocks)))


class _Places:
    """The paragraphs that have footnotes, each to be found once, in reading order."""

    def __init__(self, paragraphs: Iterable[Spans]) -> None:
        self._by_end: dict[str, list[_Noted]] = {}
        for spans in paragraphs:
            words = folded(text_of(spans))
            self._by_end.setdefault(words[-_END:], []).append(_Noted(spans, words))

    def __bool__(self) -> bool:
        return bool(self._by_end)

    def take(self, words: str) -> _Noted | None:
        """The next one with some words; the name of a field may stand before them."""
        waiting = self._by_end.get(words[-_END:], [])
        for place, one in enumerate(waiting[:_MOST_ALIKE]):
            if one.words.endswith(words) and len(one.words) - len(words) < _FIELD:
                return waiting.pop(place)
        return None


_END, _FIELD = 30, 40
"""Characters by which paragraphs are told apart, and those that the name of a field may have."""
_MOST_ALIKE = 50


def _noted(article: Article, places: _Places) -> Article:
    """An article with the footnotes of its headline and text."""
    head = places.take(article.headline) if article.headline else None
    notes = tuple(Paragraph(note) for note in footnotes_of(head.spans)) if head else ()

    def marked(spans: Spans) -> Spans:
        words = folded(text_of(spans))
        noted = places.take(words) if words else None
        return spans if noted is None else _marked(words, noted)

    return replace(article, body=(*notes, *map_spans(article.body, marked)))


def _marked(words: str, noted: _Noted) -> Spans:
    """Some words with the marks where these stood in them."""
    if noted.words == words:
        return noted.spans
    marked: list[Span] = []
    place = 0
    for at, mark in enumerate(noted.spans):
        if mark.note:
            # With a letter before it, a space right behind the mark is not folded away.
            behind = folded("x" + text_of(noted.spans[at:]))[1:]
            end = max(len(words) - len(behind), place)
            marked += (Span(words[place:end]), mark)
            place = end
    return (*marked, Span(words[place:]))
