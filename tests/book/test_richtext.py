"""The typed rich text: what it holds and how it is counted."""

import msgspec
from msgspec.structs import replace

from book.normal_form import LEAST_LEFT, normal_crop, normal_spans, normalised
from book.richtext import (
    Cell,
    Crop,
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
    shown_size,
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
    Table(((Cell((Span("a"),)), Cell((Span("b"),))),), caption=(Span("In tons"),)),
)

NOTED = (
    Paragraph((Span("Exports fell"), Span("", note=(Span("Ministry of "), Span("Trade", italic=True))), Span("."))),
    Table(((Cell((Span("Oil"), Span("", note=(Span("Crude only"),)))), Cell((Span("3"),))),)),
)
"""A text with two footnotes."""


def test_plain_text_keeps_every_word_in_reading_order():
    assert plain_text(TEXT) == "Grid\n\nThe regulator said\n\none\n\ninner\n\nquoted\n\nA chart\n\na\tb\nIn tons"


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


def test_a_byte_order_mark_inside_a_text_is_no_part_of_it():
    assert normalised(paragraphs("\ufeffShips\ufeff leave")) == paragraphs("Ships leave")


def test_a_crop_leaves_whole_pixels_and_never_one_that_it_cuts_into():
    assert Crop(0.25, 0.1, 0.25, 0).box((400, 200)) == (100, 20, 300, 200)
    assert Crop(0.101, 0, 0.101, 0).box((100, 50)) == (11, 0, 89, 50)
    assert Crop(0.99, 0, 0, 0.99).box((1, 3)) == (0, 0, 1, 1)
    assert Crop(float("nan"), -1, float("inf"), 2).box((10, 10)) == (0, 0, 1, 1)


def test_every_pixel_can_be_where_a_crop_begins():
    assert all(Crop(left=round(edge / 4000, 5)).box((4000, 1))[0] == edge for edge in range(3800))


def test_the_size_that_is_shown_is_that_of_the_part_that_is_left():
    figure = Figure("x.png", width=400, height=200)
    assert shown_size(figure) == (400, 200)
    assert shown_size(replace(figure, crop=Crop(0.5, 0, 0, 0.25))) == (200, 150)
    assert shown_size(Figure("x.png", crop=Crop(0.5))) == (0, 0)


def test_a_crop_always_leaves_something_of_the_picture():
    assert normal_crop(Crop(2.0, -1.0, 0.5, float("inf"))) == Crop(1 - LEAST_LEFT, 0.0, 0.0, 1 - LEAST_LEFT)
    assert normal_crop(Crop(0.000001, -0.5, float("nan"), 0.0)) is None
    assert normalised((Figure("x.png", crop=Crop()),)) == (Figure("x.png"),)


def test_a_crop_is_kept_with_the_picture_and_costs_nothing_where_there_is_none():
    cropped = Figure("x.png", crop=Crop(0.25))
    assert msgspec.json.decode(msgspec.json.encode(cropped), type=Figure) == cropped
    assert b"crop" not in msgspec.json.encode(Figure("x.png"))
