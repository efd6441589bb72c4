"""Two books are told apart item by item and word by word."""

import pytest

from book import edits
from book.compare import differences, word_diff, words_changed
from book.model import Article, Book
from book.richtext import paragraphs


def test_each_kind_of_change_is_named(book: Book) -> None:
    later = edits.rewrite("grain", paragraphs("The ship has left.")).change(book)
    later = edits.delete(["memo"]).change(later)
    later = edits.move(["suez"], "oil-section").change(later)
    later = edits.add_items([Article(id="fresh", headline="Fresh")]).change(later)
    later = edits.retitle("", "Another title").change(later)
    found = {one.id: one.change for one in differences(book, later)}
    assert found == {"": "changed", "grain": "changed", "memo": "removed", "suez": "moved", "fresh": "added"}


def test_a_book_is_not_different_from_itself(book: Book) -> None:
    assert differences(book, book) == ()
    assert words_changed(book, book) == 0


@pytest.mark.parametrize(("old", "new"), [
    ("The ship left.\n\nThe end.", "The first ship left Odesa.\n\nThe end.\n\nMore."),
    ("", "All new\nlines"), ("All gone\n", ""), ("a  b\tc", "a b c"), ("日本語のテキスト", "日本の文"),
    ("one\n\n\ntwo", "one\ntwo\n\n"),
])  # fmt: skip
def test_a_diff_holds_both_texts(old: str, new: str) -> None:
    pieces = word_diff(old, new)
    assert "".join(piece.text for piece in pieces if piece.kind != "new") == old
    assert "".join(piece.text for piece in pieces if piece.kind != "gone") == new


def test_words_are_counted() -> None:
    old = Book(inbox=(Article(id="a", body=paragraphs("one two three")),))
    new = Book(id=old.id, inbox=(Article(id="a", body=paragraphs("one two four five")),))
    assert words_changed(old, new) == 2
