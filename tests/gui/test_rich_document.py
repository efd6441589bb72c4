"""Rich text goes into a document of Qt and comes back the same."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from book.normal_form import normalised
from book.richtext import (
    Block,
    Blocks,
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
)
from gui.rich_document import RichDocument

RELAXED = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)
MEDIA_NAME = "0" * 64 + ".png"


def span_tuples() -> st.SearchStrategy[Spans]:
    flag = st.booleans()
    links = st.sampled_from(["", "https://example.org/a?b=1&c=ä", "mailto:desk@example.org"])
    tongues = st.sampled_from(["", "", "fr", "zh-Hant", "no language"])
    texts = st.text(max_size=8) | st.sampled_from(
        ["a\nb", "한국어", "العربية", "🙂\n🙂", "\u00a0", "\t", "\u2028", "\r\n"]
    )
    spans = st.builds(Span, texts, flag, flag, flag, flag, flag, flag, flag, links, tongues)
    # Marks of footnotes are rarer than words; some have a text and a look, which they lose.
    notes = st.lists(spans, max_size=2).map(tuple)
    marks = st.builds(Span, texts, flag, note=notes)
    return st.lists(spans | spans | marks, max_size=4).map(tuple)


def leaves() -> st.SearchStrategy[Block]:
    spans = span_tuples()
    cells = st.builds(Cell, spans, st.integers(0, 4), st.integers(0, 4))
    rows = st.lists(st.lists(cells, max_size=4).map(tuple), max_size=4).map(tuple)
    size = st.integers(0, 5000)
    cut = st.floats(-0.5, 1.5)
    media = st.sampled_from([MEDIA_NAME, "1" * 64 + ".jpg"])
    return st.one_of(
        st.builds(Paragraph, spans),
        st.builds(Heading, spans, st.integers(0, 6)),
        st.builds(
            Figure,
            media,
            st.text(max_size=5),
            spans,
            st.text(max_size=5),
            size,
            size,
            st.integers(-5, 120),
            crop=st.none() | st.builds(Crop, cut, cut, cut, cut),
        ),
        st.builds(Table, rows, st.integers(0, 5), spans),
    )


def deeper(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    some = st.lists(inner, max_size=3).map(tuple)
    items = st.lists(st.builds(ListItem, some), max_size=3).map(tuple)
    return st.builds(Quote, some) | st.builds(List, items, st.sampled_from(["bullet", "number"]), st.integers(-3, 2000))


def texts() -> st.SearchStrategy[Blocks]:
    return st.lists(st.recursive(leaves(), deeper, max_leaves=12), max_size=5).map(tuple)


@settings(max_examples=150, deadline=None, suppress_health_check=RELAXED)
@given(blocks=texts())
def test_any_text_comes_back_as_it_went_in(qapp: object, blocks: Blocks) -> None:
    document = RichDocument({})
    document.set_blocks(blocks)
    assert document.blocks() == normalised(blocks)


@settings(max_examples=60, deadline=None, suppress_health_check=RELAXED)
@given(blocks=texts())
def test_the_normal_form_of_a_normal_form_is_itself(blocks: Blocks) -> None:
    assert normalised(normalised(blocks)) == normalised(blocks)


@settings(max_examples=40, deadline=None, suppress_health_check=RELAXED)
@given(first=texts(), second=texts())
def test_a_document_shows_the_next_text_without_traces_of_the_last(qapp: object, first: Blocks, second: Blocks) -> None:
    document = RichDocument({})
    document.set_blocks(first)
    document.set_blocks(second)
    assert document.blocks() == normalised(second)
