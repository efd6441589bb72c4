"""A sentence becomes a key point with its source."""

from book.key_points import make_key_point, source_of
from book.model import Article, Book, Memo, find_item
from book.references import cited
from book.richtext import Paragraph, Span, paragraphs, plain_text


def test_the_point_goes_to_the_end_of_the_list_and_the_text_is_marked(book: Book) -> None:
    marked = (Paragraph((Span("The first ship has left Odesa.", highlight=True),)),)
    once = make_key_point("grain", marked, "The first ship\nhas left Odesa.", "State, 3 August").change(book)
    twice = make_key_point("grain", marked, "And more.").change(once)
    grain = find_item(twice, "grain")
    assert isinstance(grain, Article)
    assert grain.body == marked
    note = grain.notes[-1]
    assert plain_text(note.body) == "The first ship has left Odesa. – State, 3 August\nAnd more."
    assert cited(note.body) == {"grain"}
    assert len(grain.notes) == 3


def test_the_same_edit_gives_the_same_book(book: Book) -> None:
    edit = make_key_point("grain", paragraphs("A."), "A.")
    assert edit.change(book) == edit.change(book)


def test_the_source_is_what_is_known() -> None:
    assert source_of(Article(outlet="The Times"), "3 August 2022") == "The Times, 3 August 2022"
    assert source_of(Article(byline="Jane Doe"), "") == "Jane Doe"
    assert source_of(Memo(byline="Desk"), "3 August 2022") == ""
