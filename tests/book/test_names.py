"""Names for the index: found by rule, confirmed once, and found again where they stand."""

from datetime import date

import pytest
from msgspec.structs import replace

from book import edits
from book.mentions import mentions
from book.model import Article, Book
from book.names import candidates
from book.richtext import paragraphs
from book.rolling import rolled_forward


def offered(*texts: str, **facts: str) -> set[str]:
    items = tuple(Article(headline="A headline in small letters", body=paragraphs(text), **facts) for text in texts)
    return {one.name for one in candidates(Book(inbox=items))}


def test_names_are_offered_once_and_found_where_they_stand(book: Book) -> None:
    text = "On Monday Antony Blinken met the Prime Minister in Kyiv. Mr Blinken said that NATO would not come."
    book = edits.rewrite("oil", paragraphs(text)).change(book)
    book = edits.rewrite("suez", paragraphs("In Paris they spoke of Kyiv and of NATO.")).change(book)
    names = {one.name for one in candidates(book)}
    assert {"Antony Blinken", "Kyiv", "NATO"} <= names
    assert not {"On", "Monday", "In", "Mr", "Blinken"} & names
    decided = replace(book, names=("Kyiv",), not_names=("NATO",))
    assert not {"Kyiv", "NATO"} & {one.name for one in candidates(decided)}
    assert mentions(decided) == {"Kyiv": ("suez", "oil")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met British Prime Minister Rishi Sunak there.", "Rishi Sunak"),
        ("They heard Secretary of State Antony J. Blinken.", "Antony J. Blinken"),
        ("They heard Secretary-General António Guterres.", "António Guterres"),
        ("They came to the United Nations General Assembly.", "United Nations General Assembly"),
        ("They asked the Ministry of Industry and Trade.", "Ministry of Industry and Trade"),
        ("They asked the President of the European Commission.", "European Commission"),
        ("They asked the U.S. Department of State.", "U.S. Department of State"),
        ("They saw the People’s Bank of China and its people.", "People’s Bank of China"),
        ("They saw Egypt’s Sinai Peninsula.", "Sinai Peninsula"),
        ("Although Gamal Nasser came, they left.", "Gamal Nasser"),
    ],
)
def test_a_name_is_offered_without_what_stands_around_it(text: str, name: str) -> None:
    assert offered(text) == {name}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("윤석열 대통령은 서울에서 박진 외교부 장관을 만났다.", {"윤석열", "박진"}),
        ("外交部发言人毛宁表示反对。", {"毛宁"}),
        ("岸田首相とバイデン大統領は会談した。", {"岸田", "バイデン"}),
        ("قال الرئيس فولوديمير زيلينسكي إن السفن غادرت", {"فولوديمير زيلينسكي"}),
        ("Сегодня президент Владимир Зеленский встретился с ними.", {"Владимир Зеленский"}),
    ],
)
def test_scripts_without_capitals_name_people_beside_their_titles(text: str, names: set[str]) -> None:
    assert offered(text) == names


def test_outlets_and_bylines_are_names_in_any_script() -> None:
    assert offered("text", outlet="연합뉴스", byline="김철수, 기자") == {"연합뉴스", "김철수"}


def test_a_headline_in_capitals_throughout_names_nobody() -> None:
    shouted = Article(headline="Biden-Harris Administration Announces Continued War Aid", body=paragraphs("text"))
    assert candidates(Book(inbox=(shouted,))) == ()


def test_a_person_is_found_by_other_forms_of_the_name() -> None:
    texts = {
        "whole": "They heard Antony J. Blinken.",
        "short": "They heard Antony Blinken.",
        "titled": "They heard Mr Blinken.",
        "bare": "They heard Blinken.",
        "other": "They heard of Blinkenlights.",
    }
    items = tuple(Article(id=name, body=paragraphs(text)) for name, text in texts.items())
    book = Book(inbox=items, names=("Antony J. Blinken", "Kyiv Post", "Kyiv"))
    assert mentions(book) == {"Antony J. Blinken": ("whole", "short", "titled")}
    two = replace(book, names=("Antony J. Blinken", "Vera Blinken"))
    assert mentions(two) == {"Antony J. Blinken": ("whole", "short")}, "Mr Blinken may be either"
    longer = replace(book, inbox=(Article(id="post", body=paragraphs("The Kyiv Post said so.")),))
    assert mentions(longer) == {"Kyiv Post": ("post",)}, "a longer name hides the one in it"


def test_what_was_decided_stays_in_the_next_issue() -> None:
    item = Article(headline="h", body=paragraphs("They met in Kyiv and Odesa. They left Kyiv and Odesa."))
    book = Book(inbox=(item, item), names=("Kyiv",), not_names=("Odesa",))
    later = replace(rolled_forward(book, date(2024, 12, 10)), inbox=(item, item))
    assert (later.names, candidates(later)) == (("Kyiv",), ())
