"""The typed rich text: what it holds and how it is counted."""

from book.richtext import (
    Cell,
    Figure,
    Heading,
    List,
    ListItem,
    Paragraph,
    Quote,
    Span,
    Table,
    map_spans,
    media_in,
    paragraphs,
    plain_text,
    text_of,
    word_count,
)

TEXT = (
    Heading((Span("Grid"),), level=2),
    Paragraph((Span("The regulator "), Span("said", bold=True))),
    List((ListItem((Paragraph((Span("one"),)), List((ListItem(paragraphs("inner")),)))),)),
    Quote(paragraphs("quoted")),
    Figure("ab.png", caption=(Span("A chart"),)),
    Table(((Cell((Span("a"),)), Cell((Span("b"),))),)),
)


def test_plain_text_keeps_every_word_in_reading_order():
    assert plain_text(TEXT) == "Grid\n\nThe regulator said\n\none\n\ninner\n\nquoted\n\nA chart\n\na\tb"


def test_an_empty_line_parts_paragraphs_and_a_single_break_stays():
    assert [text_of(block.spans) for block in paragraphs("a\nb\r\n\r\nc\n\n\n\n")] == ["a\nb", "c"]


def test_pictures_are_found_wherever_they_lie():
    assert media_in((Quote((Figure("x.png"),)), *TEXT)) == {"x.png", "ab.png"}


def test_mapping_spans_reaches_lists_captions_and_cells():
    shouted = map_spans(TEXT, lambda spans: tuple(Span(span.text.upper()) for span in spans))
    assert plain_text(shouted) == plain_text(TEXT).upper()


def test_words_of_a_korean_text_are_counted_by_its_characters():
    assert word_count(paragraphs("two words")) == 2
    assert word_count(paragraphs("日本語文")) >= 2
