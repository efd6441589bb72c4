"""The same story twice is found by address, by text and by likeness, and two that were told apart stay apart."""

import random

import pytest

from book import edits
from book.errors import NoSuchPlace
from book.model import Article, Attachment, Book, Original
from book.richtext import paragraphs
from book.similar import SimilarIndex, normal_address


def story(seed: int, words: int = 300) -> str:
    chance = random.Random(seed)
    return " ".join(f"word{chance.randrange(4000)}" for _ in range(words))


def article(name: str, text: str, url: str = "") -> Article:
    return Article(id=name, headline=name, url=url, body=paragraphs(text))


def found(items: list[Article], new: Article) -> list[tuple[str, str]]:
    return [(match.item_id, match.kind) for match in SimilarIndex(Book(inbox=tuple(items))).matches(new)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/story", "http://www.example.org/story/?utm_source=x&fbclid=y#part"),
        ("https://example.org/s?id=7&b=1", "https://example.org/s?b=1&id=7&CMP=share"),
        ("https://m.example.org/story/amp/", "https://example.org/story"),
        ("https://example.org:443/story", "https://EXAMPLE.org/story"),
    ],
)
def test_an_address_is_the_same_however_it_was_shared(one: str, other: str) -> None:
    assert normal_address(one) == normal_address(other) != ""
    assert found([article("old", story(1), one)], article("new", story(2), other)) == [("old", "address")]


@pytest.mark.parametrize("url", ["", "https://example.org/", "https://[bad", "nonsense"])
def test_what_is_no_address_of_one_story_matches_nothing(url: str) -> None:
    assert normal_address(url) == ""
    assert found([article("old", story(1), url)], article("new", story(2), url)) == []


def test_other_parameters_lead_to_other_stories() -> None:
    assert normal_address("https://example.org/s?id=7") != normal_address("https://example.org/s?id=8")


def test_the_same_text_is_found_whatever_its_case_and_marks() -> None:
    assert found([article("old", story(1))], article("new", story(1).upper().replace(" ", ",  "))) == [("old", "text")]


def test_an_agency_story_is_found_in_the_outlets_that_shorten_and_frame_it() -> None:
    wire = story(1, 500).split()
    shortened = " ".join(wire[:280])
    framed = f"{story(9, 40)} {' '.join(wire[:200])} {story(8, 30)} {' '.join(wire[230:480])} {story(7, 60)}"
    edited = " ".join(story(5, 1) if place % 25 == 7 else word for place, word in enumerate(wire))
    items = [article("short", shortened), article("framed", framed), article("edited", edited)]
    assert {name for name, kind in found(items, article("wire", " ".join(wire)))} == {"short", "framed", "edited"}


def test_different_stories_on_one_matter_are_not_the_same() -> None:
    common = story(3, 60)
    assert found([article("old", f"{story(1)} {common}")], article("new", f"{common} {story(2)}")) == []


def test_texts_without_spaces_are_compared_by_character() -> None:
    text = "首艘运粮船周一离开敖德萨港，前往黎巴嫩。官员们表示，此举是缓解全球粮食危机的第一步。"
    assert found([article("old", text)], article("new", f"新华社电 {text}完")) == [("old", "near")]


def test_short_texts_are_not_compared() -> None:
    assert found([article("old", "Please read on.")], article("new", "Please read on.")) == []


def test_the_same_file_is_found_as_an_attachment() -> None:
    def pdf(name: str) -> Attachment:
        return Attachment(id=name, headline=name, original=Original(media="a.pdf"))

    assert [match.item_id for match in SimilarIndex(Book(inbox=(pdf("old"),))).matches(pdf("new"))] == ["old"]


def test_two_that_were_told_apart_are_not_offered_again() -> None:
    old, new = article("old", story(1)), article("new", story(1))
    book = edits.tell_apart("new", "old").change(Book(inbox=(old, new)))
    assert book.different == (("new", "old"),)
    assert edits.tell_apart("old", "new").change(book) is book
    assert SimilarIndex(book).matches(new) == SimilarIndex(book).matches(old) == ()


def test_only_what_is_in_the_book_can_be_told_apart() -> None:
    with pytest.raises(NoSuchPlace):
        edits.tell_apart("one", "other").change(Book())


def test_an_item_is_not_its_own_double_and_later_ones_are_compared_too() -> None:
    first = article("first", story(1))
    index = SimilarIndex(Book(inbox=(first,)))
    assert index.matches(first) == ()
    second = article("second", story(2))
    index.add(second)
    assert [match.item_id for match in index.matches(article("third", story(2)))] == ["second"]


def test_an_index_is_carried_on_to_the_next_book() -> None:
    book = Book(inbox=(article("old", story(1)),))
    after = edits.add_items([article("more", story(2))]).change(book)
    index = SimilarIndex(after, SimilarIndex(book))
    assert [match.item_id for match in index.matches(article("new", story(1)))] == ["old"]
