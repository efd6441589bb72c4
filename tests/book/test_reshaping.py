"""One article becomes two, several become one."""

import pytest

from book import edits
from book.errors import NoSuchPlace
from book.model import Article, Attachment, Book, Note, Original, Section, find_item
from book.richtext import Heading, paragraphs, plain_text


def test_the_second_part_stands_behind_the_first_with_its_facts(book: Book) -> None:
    edit = edits.split("grain", paragraphs("The first ship."), paragraphs("The world."))
    after = edit.change(book)
    first, second = after.sections[0].items[:2]
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (plain_text(first.body), plain_text(second.body)) == ("The first ship.", "The world.")
    assert (second.headline, second.outlet, second.published) == (first.headline, first.outlet, first.published)
    assert (len(first.notes), second.notes) == (2, ())
    assert edit.place == second.id
    assert edit.change(book) == after


def test_articles_are_joined_in_reading_order_whatever_the_order_of_choosing(book: Book) -> None:
    after = edits.merge(["oil", "grain"]).change(book)
    joined = find_item(after, "grain")
    assert isinstance(joined, Article)
    assert plain_text(joined.body).endswith("It must go on.\n\nOil Embargo, 1973–1974\n\nB.")
    assert any(isinstance(block, Heading) for block in joined.body)
    assert [entry.content.id for entry in after.trash] == ["oil"]


def test_notes_and_tags_of_all_are_kept_once() -> None:
    one = Article(id="one", headline="A", tags=("grid", "gas"), notes=(Note(id="n1"),))
    two = Article(id="two", headline="B", tags=("gas", "oil"), notes=(Note(id="n2"),))
    after = edits.merge(["one", "two"]).change(Book(sections=(Section(items=(one, two)),)))
    (joined,) = after.sections[0].items
    assert joined.tags == ("grid", "gas", "oil")
    assert [note.id for note in joined.notes] == ["n1", "n2"]
    assert after.trash[0].content.notes == ()


def test_an_attachment_has_no_text_to_join(book: Book) -> None:
    pdf = Attachment(id="pdf", headline="Map", original=Original(media="x.pdf"))
    held = edits.add_items([pdf]).change(book)
    with pytest.raises(NoSuchPlace, match="Map"):
        edits.merge(["grain", "pdf"]).change(held)


def test_facts_of_several_are_set_where_they_are_known(book: Book) -> None:
    edit = edits.set_facts_of(["grain", "memo"], outlet="The Paper", status="ready")
    after = edit.change(book)
    grain, memo = after.sections[0].items
    assert isinstance(grain, Article)
    assert (grain.outlet, grain.status, memo.status) == ("The Paper", "ready", "ready")
    assert edits.label(edit) == "Change details of 2 articles"
