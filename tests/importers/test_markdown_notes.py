"""Footnotes of Markdown stand at their marks."""

import pytest

from book.model import Article
from book.richtext import Span, Spans, footnotes_of, plain_text, spans_in
from importers.collect import collect
from importers.source import Origin

TITLE = "# Exports fall\n\n"


def article(text: str) -> Article:
    (found,) = collect((TITLE + text).encode(), Origin(name="a.md")).items
    assert isinstance(found, Article)
    return found


def notes_in(found: Article) -> list[Spans]:
    return [each for spans in spans_in(found.body) for each in footnotes_of(spans)]


def test_a_footnote_stands_at_its_mark_and_not_at_the_end() -> None:
    found = article("Exports fell[^1] by a third.\n\n[^1]: See [the site](https://example.org/a).\n\nMore.\n")
    assert plain_text(found.body) == "Exports fell by a third.\nSee the site.\n\nMore."
    assert notes_in(found) == [(Span("See "), Span("the site", link="https://example.org/a"), Span("."))]


def test_a_footnote_goes_on_in_lines_that_are_set_in_or_right_below() -> None:
    found = article("Text[^long].\n\n[^Long]: One,\ntwo\n\n    and three.\n\n    - four\n\nNo note any more.\n")
    assert plain_text(found.body) == "Text.\nOne, two\nand three.\n- four\n\nNo note any more."


def test_a_footnote_may_stand_in_the_text_itself() -> None:
    found = article("Text^[See [the *site*](https://example.org/a)] goes on.\n")
    assert plain_text(found.body) == "Text goes on.\nSee the site"


def test_each_mark_of_one_footnote_has_it() -> None:
    assert len(notes_in(article("One[^1]\n\n- two **bold[^1]**\n\n[^1]: Note.\n"))) == 2


def test_the_footnote_of_a_headline_is_kept() -> None:
    (found,) = collect(b"# A title[^1]\n\nText.\n\n[^1]: First given in Geneva.\n", Origin(name="a.md")).items
    assert isinstance(found, Article)
    assert (found.headline, plain_text(found.body)) == ("A title", "First given in Geneva.\n\nText.")


@pytest.mark.parametrize(
    "text",
    [
        "A mark[^1] of nothing.",
        "A note without a mark.\n\n[^1]: Words.",
        "It is `[^1]` that marks.\n\nWords.",
        "An escaped \\[^1].",
    ],
)
def test_what_only_looks_like_a_footnote_stays_text(text: str) -> None:
    assert plain_text(article(text).body) == text.replace("`", "")


def test_a_footnote_in_code_is_none() -> None:
    text = "Text[^1].\n\n```\n[^1]: in code\n```"
    assert plain_text(article(text).body) == "Text[^1].\n\n[^1]: in code"


def test_footnotes_in_footnotes_stay_words() -> None:
    found = article("Text[^1].\n\n[^1]: One [^2], and ^[three].\n\n[^2]: Two [^1].\n")
    assert plain_text(found.body) == "Text.\nOne [^2], and ^[three].\n\n[^2]: Two .\nOne [^2], and ^[three]."
