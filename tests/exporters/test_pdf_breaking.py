"""Lines as a reader would want them broken."""

import io
from collections.abc import Callable

import pytest

from book.richtext import Span
from exporters.pdf.breaking import Breaker, Row
from exporters.pdf.objects import Document
from exporters.pdf.tables import _shared
from exporters.pdf.typeset import Atom, Typesetter
from exporters.theme import load_theme

TEXT = (
    "The negotiations on the extension of the agreement continued throughout the night, and representatives of the "
    "participating governments expressed cautious confidence that an understanding could be reached before morning."
)
Words = Callable[[str], list[Atom]]


@pytest.fixture
def typesetter() -> Typesetter:
    return Typesetter(load_theme("chancery"), Document(io.BytesIO()))


@pytest.fixture
def words(typesetter: Typesetter) -> Words:
    """A function that sets a text in the style of the body."""
    return lambda text: typesetter.atoms((Span(text),), typesetter.theme.style("body"))


def width_of(row: Row) -> float:
    return sum(atom.advance for atom in row.atoms) - (row.atoms[0].advance - row.atoms[0].width)


def text_of(row: Row) -> str:
    return "".join((" " if atom.glue == " " else "") + atom.text for atom in row.atoms).strip()


def looseness(rows: list[Row], width: float) -> float:
    """How unevenly justified rows are spaced: the squares of what each space is widened by."""
    total = 0.0
    for row in rows[:-1]:
        spaces = max(sum(1 for atom in row.atoms[1:] if atom.glue == " "), 1)
        total += ((width - width_of(row)) / spaces) ** 2
    return total


def test_no_row_is_wider_than_its_column(typesetter: Typesetter, words: Words) -> None:
    rows = Breaker(typesetter).rows(words(TEXT), 180, "en")
    assert all(width_of(row) <= 180.1 for row in rows)
    assert " ".join(text_of(row) + ("-" if row.hyphen else "") for row in rows).replace("- ", "") == TEXT


def test_words_are_parted_in_their_language(typesetter: Typesetter, words: Words) -> None:
    german = words("Donaudampfschifffahrtsgesellschaft und Wirtschaftsverhandlungen")
    parted = [row for row in Breaker(typesetter).rows(german, 120, "de") if row.hyphen]
    assert parted
    assert not any(row.hyphen for row in Breaker(typesetter).rows(words("Wirtschaft und Handel"), 60, ""))


def test_a_headline_has_rows_of_about_one_length(typesetter: Typesetter, words: Words) -> None:
    rows = Breaker(typesetter).balanced(words("A headline that would leave one word alone there"), 200)
    widths = [width_of(row) for row in rows]
    assert len(widths) > 1
    assert min(widths) > 0.6 * max(widths)


@pytest.mark.parametrize("width", [150, 190, 230, 300])
def test_the_whole_paragraph_is_more_even_than_row_after_row(
    typesetter: Typesetter, words: Words, width: float
) -> None:
    breaker, text = Breaker(typesetter), " ".join([TEXT] * 3)
    greedy = breaker.rows(words(text), width, "en", ragged=0.03)
    best = breaker.justified(words(text), width, "en")
    assert looseness(best, width) <= looseness(greedy, width) * 1.02
    assert "".join(atom.text for row in best for atom in row.atoms) == text.replace(" ", "")


def test_a_word_without_an_end_is_cut(typesetter: Typesetter, words: Words) -> None:
    rows = Breaker(typesetter).rows(words("x" * 500), 100)
    assert all(width_of(row) <= 100.1 for row in rows)
    assert sum(len(atom.text) for row in rows for atom in row.atoms) == 500


def test_line_breaks_of_the_writer_stay(typesetter: Typesetter, words: Words) -> None:
    rows = Breaker(typesetter).rows(words("one\ntwo\n\nthree"), 300)
    assert [text_of(row) for row in rows] == ["one", "two", "", "three"]


@pytest.mark.parametrize(
    ("text", "first"),
    [("東京で開かれた会議で発表した。", "。"), ("（黒海穀物合意）の延長", "）")],
    ids=["full stop", "bracket"],
)
def test_no_row_of_japanese_begins_with_a_closing_sign(
    typesetter: Typesetter, words: Words, text: str, first: str
) -> None:
    for width in range(30, 120, 7):
        rows = Breaker(typesetter).rows(words(text), width)
        assert not [row for row in rows if text_of(row).startswith(first)]


def test_a_headline_is_not_parted_behind_a_hyphen_if_it_need_not_be(typesetter: Typesetter) -> None:
    atoms = typesetter.atoms(
        (Span("The United States Welcomes the UN-Brokered Truce"),), typesetter.theme.style("body")
    )
    widest = sum(atom.advance for atom in atoms)
    for part in range(30, 100, 5):
        rows = [text_of(row) for row in Breaker(typesetter).balanced(atoms, widest * part / 100)]
        assert not any(row.endswith("-") for row in rows), part


def test_short_columns_of_a_table_are_not_wrapped_for_a_long_one() -> None:
    assert _shared([30, 20, 60], [76, 40, 900], 315) == [76, 40, 199]
    even = _shared([30, 30], [400, 400], 300)
    assert even == [150, 150]
    assert sum(_shared([100, 90, 90], [110, 300, 300], 290)) == pytest.approx(290)
