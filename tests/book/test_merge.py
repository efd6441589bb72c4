"""Two copies of a book become one: each side's changes are in it, and what both changed is listed."""

import random
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from book import edits
from book.edits import Edit
from book.errors import NoSuchPlace
from book.merge import merge
from book.model import INBOX, Article, Book, Memo, Note, Section, find_item, find_section, items_in, sections_in
from book.places import ids_in
from book.richtext import paragraphs, plain_text
from book.sequences import merged
from tests.conftest import small_book


def done(book: Book, *steps: Edit) -> Book:
    for step in steps:
        book = step.change(book)
    return book


def body(book: Book, item_id: str) -> str:
    item = find_item(book, item_id)
    assert isinstance(item, Article | Memo)
    return plain_text(item.body)


def test_what_each_changed_is_in_it(book: Book) -> None:
    mine = done(book, edits.rewrite("suez", paragraphs("Mine.")), edits.add_items([Article(id="m")], "oil-section"))
    theirs = done(book, edits.rewrite("oil", paragraphs("Theirs.")), edits.add_items([Article(id="t")], "oil-section"),
                  edits.delete(["memo"]), edits.retitle("inner", "Long ago"))  # fmt: skip
    result = merge(book, mine, theirs)
    assert result.conflicts == ()
    assert (body(result.book, "suez"), body(result.book, "oil")) == ("Mine.", "Theirs.")
    assert [item.id for item in result.book.sections[1].items] == ["oil", "m", "t"]
    assert [entry.content.id for entry in result.book.trash] == ["memo"]
    inner = find_section(result.book, "inner")
    assert inner is not None
    assert inner.title == "Long ago"


def test_different_facts_of_one_article_are_both_taken(book: Book) -> None:
    mine = done(book, edits.set_facts("oil", outlet="FT"), edits.set_facts("oil", tags=("a", "b")))
    theirs = done(book, edits.set_facts("oil", byline="Jane Doe"), edits.set_facts("oil", tags=("c",)))
    result = merge(book, mine, theirs)
    item = find_item(result.book, "oil")
    assert isinstance(item, Article)
    assert (item.outlet, item.byline, item.tags) == ("FT", "Jane Doe", ("a", "b", "c"))
    assert result.conflicts == ()


def test_different_paragraphs_of_one_text_are_both_taken(book: Book) -> None:
    text = "First.\n\nSecond.\n\nThird.\n\nFourth."
    base = done(book, edits.rewrite("oil", paragraphs(text)))
    mine = done(base, edits.rewrite("oil", paragraphs(text.replace("First", "FIRST"))))
    theirs = done(base, edits.rewrite("oil", paragraphs(text.replace("Third", "THIRD") + "\n\nFifth.")))
    result = merge(base, mine, theirs)
    assert body(result.book, "oil") == "FIRST.\n\nSecond.\n\nTHIRD.\n\nFourth.\n\nFifth."
    assert result.conflicts == ()


def test_what_both_changed_is_a_conflict_and_mine_stands(book: Book) -> None:
    mine = done(book, edits.rewrite("oil", paragraphs("Mine.")), edits.retitle("", "My title"))
    theirs = done(book, edits.rewrite("oil", paragraphs("Theirs.")), edits.retitle("", "Their title"))
    result = merge(book, mine, theirs)
    assert (body(result.book, "oil"), result.book.title) == ("Mine.", "My title")
    found = {(one.id, one.field): (one.mine, one.theirs) for one in result.conflicts}
    assert found == {("oil", "body"): ("Mine.", "Theirs."), ("", "title"): ("My title", "Their title")}


def test_what_one_changed_and_the_other_deleted_for_good_stays(book: Book) -> None:
    gone = done(book, edits.delete(["oil"]), edits.empty_trash())
    changed = done(book, edits.rewrite("oil", paragraphs("Changed.")))
    for mine, theirs in ((gone, changed), (changed, gone)):
        result = merge(book, mine, theirs)
        assert body(result.book, "oil") == "Changed."
        assert [one.kind for one in result.conflicts] == ["deleted"]


def test_what_came_into_a_section_that_is_gone_is_kept(book: Book) -> None:
    mine = done(book, edits.delete(["oil-section"]), edits.empty_trash())
    theirs = done(book, edits.add_items([Article(id="new")], "oil-section"))
    result = merge(book, mine, theirs)
    assert find_item(result.book, "new") is not None
    assert find_item(result.book, "oil") is None


def test_two_moves_of_one_article_are_a_conflict(book: Book) -> None:
    mine = done(book, edits.move(["suez"], "oil-section"))
    theirs = done(book, edits.move(["suez"], INBOX))
    result = merge(book, mine, theirs)
    assert [item.id for item in result.book.sections[1].items] == ["oil", "suez"]
    (conflict,) = result.conflicts
    assert (conflict.kind, conflict.mine, conflict.theirs) == ("place", "Oil", "inbox")


def test_sections_moved_into_each_other_are_not_lost(book: Book) -> None:
    mine = done(book, edits.move(["grain-section"], "oil-section"))
    theirs = done(book, edits.move(["oil-section"], "grain-section"))
    result = merge(book, mine, theirs)
    assert {one.id for one in sections_in(result.book.sections)} == {"grain-section", "inner", "oil-section"}
    assert {one.id for one in items_in(result.book)} == {one.id for one in items_in(book)}


def test_notes_are_merged_one_by_one(book: Book) -> None:
    mine = done(book, edits.rewrite_note("grain-line", paragraphs("Mine.")), edits.add_note("grain", Note(id="m")))
    theirs = done(book, edits.remove_note("grain-ask"), edits.add_note("grain", Note(id="t")))
    item = find_item(merge(book, mine, theirs).book, "grain")
    assert item is not None
    assert [note.id for note in item.notes] == ["grain-line", "m", "t"]
    assert plain_text(item.notes[0].body) == "Mine."


def test_without_a_common_version_nothing_is_lost(book: Book) -> None:
    mine = done(book, edits.rewrite("oil", paragraphs("Mine.")), edits.add_items([Article(id="m")]))
    theirs = done(book, edits.rewrite("oil", paragraphs("Theirs.")), edits.add_items([Article(id="t")]))
    result = merge(None, mine, theirs)
    assert find_item(result.book, "m") is not None
    assert find_item(result.book, "t") is not None
    assert [(one.id, one.theirs) for one in result.conflicts] == [("oil", "Theirs.")]


@pytest.mark.parametrize(("base", "mine", "theirs", "both"), [
    ("abc", "abXc", "Yabc", "YabXc"), ("abc", "ab", "abcd", "abd"), ("abc", "", "abc", ""), ("", "x", "", "x"),
    ("abc", "axc", "axc", "axc"), ("abc", "axc", "ayc", None), ("ab", "aXb", "aYb", None), ("abcd", "d", "abXd", None),
])  # fmt: skip
def test_sequences_merge_where_they_do_not_touch(base: str, mine: str, theirs: str, both: str | None) -> None:
    expected = None if both is None else tuple(both)
    assert merged(base, mine, theirs) == expected
    assert merged(base, theirs, mine) == expected


def random_edits(book: Book, seed: int, count: int) -> Book:
    """Some edits that a person might make."""
    chance = random.Random(seed)
    for number in range(count):
        with suppress(NoSuchPlace, IndexError):
            book = random_edit(book, chance, f"{seed}-{number}").change(book)
    return book


def random_edit(book: Book, chance: random.Random, name: str) -> Edit:
    items = [item.id for item in items_in(book)]
    sections = [section.id for section in sections_in(book.sections)]
    places = [INBOX, *sections]
    match chance.randrange(8):
        case 0:
            return edits.add_items([Article(id=name)], chance.choice(places))
        case 1:
            return edits.add_section(Section(id=f"s{name}"), chance.choice(["", *sections]))
        case 2:
            return edits.move([chance.choice(items)], chance.choice(places), chance.randrange(3))
        case 3:
            return edits.move([chance.choice(sections)], chance.choice(["", *sections]), 0)
        case 4:
            return edits.rewrite(chance.choice(items), paragraphs(f"Text {name}"))
        case 5:
            return edits.retitle(chance.choice([*items, *sections, ""]), f"Title {name}")
        case 6:
            return edits.delete([chance.choice([*items, *sections])])
        case _:
            return edits.add_note(chance.choice(items), Note(id=f"n{name}"))


seeds = st.integers(0, 10_000)


@settings(max_examples=150, deadline=None)
@given(seeds, seeds, st.integers(0, 12), st.integers(0, 12))
def test_no_merge_loses_or_doubles_anything(first: int, second: int, mine_steps: int, their_steps: int) -> None:
    base = small_book()
    mine, theirs = random_edits(base, first, mine_steps), random_edits(base, second + 20_000, their_steps)
    result = merge(base, mine, theirs).book
    things = [*items_in(result), *sections_in(result.sections)]
    assert len({thing.id for thing in things}) == len(things)
    assert ids_in(result) == ids_in(mine) | ids_in(theirs)


@settings(max_examples=100, deadline=None)
@given(seeds, st.integers(0, 12))
def test_a_side_that_changed_nothing_takes_the_other(seed: int, steps: int) -> None:
    base = small_book()
    changed = random_edits(base, seed, steps)
    for result in (merge(base, changed, base), merge(base, base, changed), merge(base, changed, changed)):
        assert result.conflicts == ()
        assert replace(result.book, trash=()) == replace(changed, trash=())
        assert {entry.content for entry in result.book.trash} == {entry.content for entry in changed.trash}
