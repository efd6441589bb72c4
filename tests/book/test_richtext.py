"""The typed rich text: what it holds and how it is counted."""

from msgspec.structs import replace

from book.normal_form import normal_spans, normalised
from book.richtext import (
    Cell,
    Figure,
    Heading,
    List,
    ListItem,
    Paragraph,
    Quote,
    Span,
    Spans,
    Table,
    footnotes_of,
    map_spans,
    media_in,
    paragraphs,
    plain_text,
    spans_in,
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

NOTED = (
    Paragraph((Span("Exports fell"), Span("", note=(Span("Ministry of "), Span("Trade", italic=True))), Span("."))),
    Table(((Cell((Span("Oil"), Span("", note=(Span("Crude only"),)))), Cell((Span("3"),))),)),
)
"""A text with two footnotes."""


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


def test_a_footnote_is_read_after_the_text_that_its_mark_stands_in():
    assert plain_text(NOTED) == "Exports fell.\nMinistry of Trade\n\nOil\t3\nCrude only"
    assert [text_of(spans) for spans in spans_in(NOTED)] == [
        "Exports fell.", "Ministry of Trade", "Oil", "Crude only", "3", "",
    ]  # fmt: skip


def test_mapping_spans_reaches_footnotes_and_keeps_their_marks():
    def shout(spans: Spans) -> Spans:
        return tuple(replace(span, text=span.text.upper()) for span in spans)

    assert plain_text(map_spans(NOTED, shout)) == plain_text(NOTED).upper()


def test_the_mark_of_a_footnote_has_no_look_and_a_footnote_no_mark():
    inner = (Span("See "), Span("", note=(Span("deeper"),)), Span("there", bold=True))
    spans = (Span("a"), Span("7", superscript=True, note=inner), Span("b"), Span("", bold=True, note=(Span(""),)))
    normal = normal_spans(spans)
    assert normal == (Span("a"), Span("", note=(Span("See "), Span("there", bold=True))), Span("b"))
    assert footnotes_of(normal) == ((Span("See "), Span("there", bold=True)),)
    assert normalised(normalised(NOTED)) == normalised(NOTED) == NOTED
