"""Where paragraphs come to stand in Word."""

import msgspec
import pytest

from book.model import Book
from book.richtext import Span
from exporters.docx.flow import Flow, Piece
from exporters.docx.layout import layout_of
from exporters.docx.measure import Measure
from exporters.manuscript import manuscript
from exporters.theme import load_theme

PAGE = 100.0


def page_after(*pieces: Piece) -> int:
    """The page on which a line after these paragraphs stands."""
    flow = Flow(PAGE)
    for piece in pieces:
        flow.add(piece)
    flow.add(Piece(1, 10))
    return flow.page


def test_a_page_is_full_when_its_lines_are_as_high() -> None:
    assert page_after(Piece(9, 10)) == 1
    assert page_after(Piece(10, 10)) == 2


def test_of_two_spaces_the_larger_counts() -> None:
    assert page_after(Piece(4, 10, after=10), Piece(4, 10, before=10)) == 1


def test_two_lines_stay_together_at_the_foot_and_at_the_head() -> None:
    flow = Flow(PAGE)
    flow.add(Piece(9, 10))
    flow.add(Piece(4, 10))
    assert flow.room == pytest.approx(60)
    flow = Flow(PAGE)
    flow.add(Piece(7, 10))
    flow.add(Piece(4, 10))
    assert flow.room == pytest.approx(80)


def test_a_heading_goes_to_the_next_page_with_its_text() -> None:
    flow = Flow(PAGE)
    flow.add(Piece(8, 10))
    flow.add(Piece(1, 10, keep_next=True))
    flow.add(Piece(5, 10))
    assert (flow.page, flow.room) == (2, pytest.approx(40))


def test_a_space_before_falls_away_at_the_top_of_a_page() -> None:
    flow = Flow(PAGE)
    flow.add(Piece(10, 10))
    flow.add(Piece(1, 10, before=50))
    assert flow.room == pytest.approx(90)


def test_a_section_may_begin_at_the_right() -> None:
    flow = Flow(PAGE)
    flow.add(Piece(15, 10))
    flow.new_page(at_right=True)
    flow.add(Piece(1, 10))
    assert flow.page == 3


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("word", 1),
        ("word " * 40, 4),
        ("a\nb", 2),
        ("", 1),
        ("a\t" * 8 + "b", 1),
        ("a\t" * 9 + "b", 2),
        ("外" * 60, 3),
        ("外" * 28 + "。", 1),
        ("外" * 28 + "人", 2),
        ("외교부 " * 10, 2),
    ],
)
def test_lines_are_counted_as_they_are_set(text: str, lines: int) -> None:
    theme = load_theme("chancery")
    assert Measure(theme).line_count((Span(text),), theme.style("body"), 300) == lines


def test_latin_letters_stand_off_from_those_of_east_asia() -> None:
    theme = load_theme("chancery")
    together, *apart = (Measure(theme).extent((Span(text),), theme.style("body"))[1] for text in ("外G7", "外", "G7"))
    assert together == pytest.approx(sum(apart) + 0.2 * theme.style("body").size)


def test_bold_words_take_more_room() -> None:
    theme = load_theme("chancery")
    plain, bold = (Measure(theme).extent((Span("Minister", bold=heavy),), theme.style("body"))[0] for heavy in (0, 1))
    assert plain < bold


def test_slanted_lines_keep_room_for_their_last_letter() -> None:
    style = load_theme("chancery").style("body")
    slanted = msgspec.structs.replace(style, italic=True)
    measure, text = Measure(load_theme("chancery")), (Span("the ministers agreed"),)
    _, width = measure.extent(text, slanted)
    assert measure.line_count(text, slanted, width) == 2
    assert measure.line_count(text, slanted, width + 0.12 * style.size) == 1


def test_the_head_of_a_table_takes_its_room_on_each_of_its_pages() -> None:
    flow = Flow(PAGE)
    flow.add(Piece(1, 20, row=True, keep_next=True))
    for _ in range(4):
        flow.add(Piece(1, 20, row=True, head=20))
    assert (flow.page, flow.room) == (1, pytest.approx(0))
    flow.add(Piece(1, 20, row=True, head=20))
    assert (flow.page, flow.room) == (2, pytest.approx(60))


def test_lengths_are_whole_twentieths_as_word_keeps_them() -> None:
    printed = manuscript(Book(title="T"))
    layout = layout_of(load_theme("boardroom"), printed)
    for length in (layout.text, layout.column, layout.text_height, layout.hang):
        assert length * 20 == pytest.approx(round(length * 20))


def test_space_above_counts_at_the_top_of_a_page_that_was_broken_for_it() -> None:
    flow = Flow(100)
    flow.add(Piece(8, 10))
    flow.new_page()
    flow.add(Piece(8, 10, before=30))
    assert flow.page == 3


def test_the_last_line_of_a_page_needs_no_space_below_it() -> None:
    tight, wide = Flow(100), Flow(100)
    tight.add(Piece(5, 21, slack=6))
    wide.add(Piece(5, 21))
    assert (tight.page, wide.page) == (1, 2)


def test_no_space_parts_paragraphs_of_a_style_that_stand_close() -> None:
    close, apart = Flow(100), Flow(100)
    for _ in range(5):
        close.add(Piece(2, 10, after=10, close="List"))
        apart.add(Piece(2, 10, after=10))
    assert (close.page, apart.page) == (1, 2)
