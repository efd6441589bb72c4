"""Markings add up: the highest of the parts is the mark of the whole."""

import pytest
from msgspec.structs import replace

from book import edits
from book.errors import FileProblem
from book.marking import (
    Scheme,
    highest,
    load_scheme,
    mark_of_book,
    marks_of_item,
    portion_of,
    rank_of,
    scheme_names,
    typed_portion,
)
from book.model import Article, Book, Memo, Note
from book.richtext import paragraphs
from exporters.theme import contrast


def us() -> Scheme:
    scheme = load_scheme("us")
    assert scheme is not None
    return scheme


@pytest.mark.parametrize("name", scheme_names())
def test_each_scheme_is_ordered_and_its_colours_can_be_read_on_paper(name: str) -> None:
    scheme = load_scheme(name)
    assert scheme is not None
    assert [rank_of(scheme, level.name) for level in scheme.levels] == list(range(len(scheme.levels)))
    assert [rank_of(scheme, level.portion) for level in scheme.levels] == list(range(len(scheme.levels)))
    assert all(contrast(level.colour, "#FFFFFF") >= 4.5 for level in scheme.levels)


def test_the_schemes_that_offices_ask_for_are_there() -> None:
    assert {"tlp", "us", "uk", "eu", "company"} <= set(scheme_names())
    assert load_scheme("") is None


def test_a_scheme_that_is_not_there_is_told_in_plain_words() -> None:
    with pytest.raises(FileProblem, match="no such scheme"):
        load_scheme("nato")
    with pytest.raises(FileProblem, match="no such scheme"):
        load_scheme("../themes/chancery")


def test_the_highest_level_wins_with_the_caveats_of_all() -> None:
    mark = highest(us(), ["UNCLASSIFIED", "S//NF", "CONFIDENTIAL//ORCON", ""])
    assert mark.text == "SECRET//NOFORN//ORCON"
    assert highest(us(), ["", " "]).text == ""


def test_what_the_scheme_does_not_know_counts_as_higher_than_all_it_knows() -> None:
    assert rank_of(us(), "COSMIC") > rank_of(us(), "TOP SECRET")
    assert highest(us(), ["TOP SECRET", "COSMIC"]).text == "COSMIC"


def test_a_portion_mark_is_the_short_form() -> None:
    assert portion_of(us(), "SECRET//NOFORN") == "S//NF"
    assert portion_of(us(), "") == ""


def test_marks_that_are_typed_before_a_paragraph_count_in_the_staffs_texts() -> None:
    scheme = us()
    memo = Memo(marking="UNCLASSIFIED", body=paragraphs("(U) Dinner is at eight.\n\n(S//NF) The talks failed."))
    assert highest(scheme, marks_of_item(scheme, memo)).text == "SECRET//NOFORN"
    assert typed_portion(scheme, paragraphs("(Reuters) Oil fell.")[0].spans) == ""


def test_the_copyright_of_an_agency_is_no_mark() -> None:
    scheme = us()
    article = Article(marking="UNCLASSIFIED", body=paragraphs("(C) Agency 2024. All rights reserved."))
    assert highest(scheme, marks_of_item(scheme, article)).text == "UNCLASSIFIED"


def test_the_cover_carries_the_highest_of_what_is_printed(book: Book) -> None:
    marked = replace(book, scheme="us", marking="UNCLASSIFIED")
    assert mark_of_book(marked).text == "UNCLASSIFIED"
    marked = edits.set_facts("suez", marking="SECRET").change(marked)
    assert mark_of_book(marked).text == "SECRET"
    noted = edits.add_note("oil", Note(id="n", body=paragraphs("(TS) x"))).change(marked)
    assert mark_of_book(noted).text == "TOP SECRET"
    left_out = edits.set_included(["oil", "suez"], include=False).change(noted)
    assert mark_of_book(left_out).text == "UNCLASSIFIED"


def test_a_book_without_a_scheme_keeps_its_own_words(book: Book) -> None:
    assert mark_of_book(replace(book, marking="For the minister only")).text == "For the minister only"
