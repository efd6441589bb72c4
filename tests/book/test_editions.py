"""An edition is the book that one kind of reader gets."""

import pytest
from msgspec.structs import replace

from book import edits
from book.editions import book_for, find_edition, unmarked
from book.errors import ExportProblem
from book.marking import load_scheme
from book.model import NOTES_ONLY, PRESS_SAFE, PRINCIPAL, Book, Edition, Note, items_in
from book.richtext import paragraphs, plain_text

SHAREABLE = Edition(id="share", name="Shareable", ceiling="UNCLASSIFIED")


@pytest.fixture
def marked(book: Book) -> Book:
    """The small book in the US scheme: the memo holds a secret paragraph, the article on oil is secret."""
    made = replace(book, scheme="us", editions=(PRINCIPAL, SHAREABLE))
    for item in items_in(book):
        made = edits.set_facts(item.id, marking="UNCLASSIFIED").change(made)
    made = edits.set_facts("oil", marking="SECRET").change(made)
    return edits.rewrite("memo", paragraphs("(U) Dinner.\n\n(S) The talks failed.")).change(made)


def test_an_edition_is_found_by_id_or_name(book: Book) -> None:
    assert find_edition(book, "") is book.editions[0]
    assert find_edition(book, "press-safe COPY") == PRESS_SAFE
    with pytest.raises(ExportProblem, match="no such edition"):
        find_edition(book, "king")


def test_inbox_trash_and_what_is_left_out_are_in_no_edition(book: Book) -> None:
    book = edits.set_included(["suez"], include=False).change(edits.delete(["memo"]).change(book))
    cut, _ = book_for(book, PRINCIPAL)
    assert [item.id for item in items_in(cut)] == ["grain", "oil"]
    assert not cut.trash


def test_a_ceiling_takes_out_what_is_above_it_and_says_so(marked: Book) -> None:
    cut, taken = book_for(marked, SHAREABLE)
    assert [item.id for item in items_in(cut)] == ["grain", "memo", "suez"]
    assert [(one.place, one.marking) for one in taken] == [("memo", "S"), ("oil", "SECRET")]
    memo = next(item for item in items_in(cut) if item.id == "memo")
    assert plain_text(memo.body) == "(U) Dinner."


def test_an_edition_that_refuses_lists_what_is_in_the_way(marked: Book) -> None:
    with pytest.raises(ExportProblem) as caught:
        book_for(marked, replace(SHAREABLE, refuses=True))
    assert "Oil Embargo" in str(caught.value)
    assert "SECRET" in str(caught.value)


def test_where_everything_needs_a_mark_what_has_none_counts_as_what_it_lies_in(marked: Book) -> None:
    bare = edits.set_facts("grain", marking="").change(replace(marked, marking="SECRET"))
    cut, _ = book_for(bare, SHAREABLE)
    assert "grain" not in [item.id for item in items_in(cut)]
    assert cut.marking == "UNCLASSIFIED"


def test_notes_only_keeps_the_items_that_have_notes_without_their_text(book: Book) -> None:
    cut, _ = book_for(book, NOTES_ONLY)
    assert [item.id for item in items_in(cut)] == ["grain"]
    assert not next(items_in(cut)).body


def test_what_has_no_mark_of_its_own_is_found(marked: Book) -> None:
    scheme = load_scheme("us")
    assert scheme is not None
    cut, _ = book_for(edits.set_facts("suez", marking="").change(marked), PRINCIPAL)
    assert [place for place, _ in unmarked(cut, scheme)] == ["section-note", "grain-line", "grain-ask", "suez"]
    noted = edits.set_note("grain-line", marking="U").change(marked)
    noted = edits.add_note("", Note(id="typed", body=paragraphs("(U) Sum."))).change(noted)
    places = [place for place, _ in unmarked(book_for(noted, PRINCIPAL)[0], scheme)]
    assert "grain-line" not in places
    assert "typed" not in places
