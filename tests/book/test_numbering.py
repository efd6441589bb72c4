"""Numbers by place, and numbers that stay when papers come late."""

from msgspec.structs import replace

from book import edits
from book.model import Article, Book, Numbered, Section
from book.numbering import letters, numbers_of


def frozen(book: Book) -> Book:
    return replace(book, frozen=tuple(Numbered(id=one, number=number) for one, number in numbers_of(book).items()))


def test_numbers_follow_the_order_of_what_is_printed(book: Book) -> None:
    assert numbers_of(book) == {
        "grain-section": "1", "grain": "1-1", "memo": "1-2", "inner": "1.1", "suez": "1.1-1", "oil-section": "2",
        "oil": "2-1",
    }  # fmt: skip
    assert numbers_of(edits.set_included(["grain-section"], include=False).change(book))["oil"] == "1-1"
    assert numbers_of(edits.set_section("oil-section", tab="B").change(book))["oil"] == "B-1"


def test_late_papers_take_their_neighbours_number_with_a_letter(book: Book) -> None:
    book = frozen(book)
    book = edits.add_items([Article(id="a"), Article(id="b")], "grain-section", 1).change(book)
    book = edits.add_items([Article(id="first")], "oil-section", 0).change(book)
    late = Section(id="late", items=(Article(id="c"),), sections=(Section(id="deep"),))
    book = edits.add_section(late, index=1).change(book)
    numbers = numbers_of(book)
    assert [numbers[one] for one in ("grain", "a", "b", "memo", "oil", "first")] == [
        "1-1", "1-1A", "1-1B", "1-2", "2-1", "2-0A",
    ]  # fmt: skip
    assert [numbers[one] for one in ("late", "c", "deep", "oil-section")] == ["1A", "1A-1", "1A.1", "2"]


def test_what_is_taken_out_leaves_a_gap(book: Book) -> None:
    assert numbers_of(edits.delete(["grain"]).change(frozen(book)))["memo"] == "1-2"


def test_letters_go_on_after_z() -> None:
    assert [letters(count) for count in (1, 2, 26, 27, 53)] == ["A", "B", "Z", "AA", "BA"]
