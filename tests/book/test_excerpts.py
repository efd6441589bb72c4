"""The length of an article is known from when it came into the book, whatever is cut of it."""

from book import edits
from book.excerpts import is_excerpt, lengths_of
from book.model import INBOX, Article, Book, Memo, find_item
from book.richtext import Quote, paragraphs

WHOLE = paragraphs("one two three four five six")


def article(book: Book, name: str = "a") -> Article:
    item = find_item(book, name)
    assert isinstance(item, Article)
    return item


def added(item: Article | Memo) -> Book:
    return edits.add_items([item], INBOX).change(Book())


def test_what_is_cut_later_is_measured_against_the_whole() -> None:
    book = edits.rewrite("a", paragraphs("one two […]")).change(added(Article(id="a", body=WHOLE)))
    assert lengths_of(article(book)) == (2, 6)


def test_of_an_article_that_came_as_an_excerpt_nobody_knows_the_whole() -> None:
    book = added(Article(id="a", body=(Quote(paragraphs("one [...] six")),)))
    assert is_excerpt(article(book).body)
    assert lengths_of(article(book)) == (2, 0)


def test_what_is_written_into_an_empty_article_is_its_whole() -> None:
    book = edits.rewrite("a", WHOLE).change(added(Article(id="a")))
    assert lengths_of(article(edits.rewrite("a", paragraphs("one […]")).change(book))) == (1, 6)


def test_an_article_that_is_copied_when_cut_keeps_its_length() -> None:
    cut = edits.rewrite("a", paragraphs("one […]")).change(added(Article(id="a", body=WHOLE)))
    assert lengths_of(article(added(article(cut)))) == (1, 6)


def test_more_than_the_whole_is_not_measured_against_it() -> None:
    longer = paragraphs("one two three four five six seven eight […]")
    assert lengths_of(article(edits.rewrite("a", longer).change(added(Article(id="a", body=WHOLE)))))[1] == 0


def test_each_part_of_a_text_that_is_split_is_a_whole() -> None:
    book = edits.split("a", paragraphs("one two"), paragraphs("three four five six")).change(
        added(Article(id="a", body=WHOLE))
    )
    assert [item.whole_words for item in book.inbox if isinstance(item, Article)] == [2, 4]
    joined = edits.merge([item.id for item in book.inbox]).change(book)
    assert article(joined).whole_words == 6
