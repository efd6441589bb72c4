"""What went out is remembered, and the next book says what changed; the day's book becomes tomorrow's."""

from datetime import date, datetime

from msgspec.structs import replace

from book import edits
from book.editions import book_for
from book.folding import fold
from book.issues import Earlier, changed_blocks, changes_since, issue_of, numbers_to_keep, with_issue
from book.model import PRINCIPAL, Article, Book, Issue, find_item, items_in, sections_in
from book.numbering import numbers_of
from book.preflight import findings
from book.richtext import paragraphs, plain_text
from book.rolling import CARRIED, CARRY_OVER, next_issue, rolled_forward

MADE = datetime(2024, 12, 9, 14, 10)
STORY = "The first ship has left the port of Odesa this morning with a load of maize bound for Lebanon, officials said."


def printed(book: Book) -> Book:
    return book_for(book, PRINCIPAL)[0]


def issued(book: Book) -> Issue:
    return issue_of(printed(book), "Issue 2", MADE, "principal", {"1-1": "2", "2-1": "9"}, (("1", "aa"),))


def test_nothing_changed_is_nothing_told(book: Book) -> None:
    assert not changes_since(printed(book), issued(book)).any


def test_new_revised_moved_and_removed_are_told_apart(book: Book) -> None:
    before = issued(book)
    later = edits.add_items([Article(id="fresh", headline="Fresh")], "oil-section", 0).change(book)
    later = edits.set_facts("grain", outlet="Reuters").change(edits.delete(["memo"]).change(later))
    changes = changes_since(printed(later), before)
    assert [thing.id for thing in changes.new] == ["fresh"]
    assert [thing.id for thing in changes.revised] == ["grain"]
    assert [(thing.id, old.number) for thing, old in changes.moved] == [("oil", "2-1")]
    assert [(one.title, one.number) for one in changes.removed] == [("What to expect", "1-2")]


def test_the_paragraphs_that_are_new_are_known(book: Book) -> None:
    before = issued(book)
    later = edits.rewrite("oil", paragraphs("New line.\n\nB.")).change(book)
    item = find_item(later, "oil")
    assert item is not None
    assert changed_blocks(before, item) == {0}
    assert changed_blocks(before, Article(id="fresh", body=paragraphs("X."))) == frozenset()


def test_only_the_latest_issues_keep_what_is_large(book: Book) -> None:
    for _ in range(3):
        book = replace(book, issues=with_issue(book, issued(book)))
    issues = book.issues
    assert [bool(one.pages) for one in issues] == [False, True, True]
    assert [any(item.blocks for item in one.items) for one in issues] == [False, False, True]


def test_a_story_that_comes_in_again_is_known(book: Book) -> None:
    ran = edits.rewrite("oil", paragraphs(STORY)).change(book)
    later = replace(rolled_forward(replace(ran, issues=(issued(ran),)), date(2024, 12, 10)), dated=date(2024, 12, 10))
    again = Article(id="again", headline="Ship leaves", body=paragraphs(STORY))
    later = edits.add_items([again], "oil-section").change(later)
    issue, known = Earlier(later).ran(again) or (None, None)
    assert issue is not None
    assert known is not None
    assert (issue.name, known.page) == ("Issue 2", "9")
    (told,) = [one for one in findings(later, PRINCIPAL, date(2024, 12, 10)) if one.kind == "ran_before"]
    assert told.what == "It already ran on page 9 of Issue 2 of 2024-12-09"


def test_tomorrows_book_keeps_the_build_and_lets_the_press_go(book: Book) -> None:
    book = edits.set_facts("suez", tags=("history", CARRY_OVER)).change(replace(book, issue="Issue 09", scheme="uk"))
    book = replace(book, issues=(issued(book),), frozen=numbers_to_keep(issued(book)))
    after = rolled_forward(book, date(2024, 12, 10))
    assert [section.title for section in sections_in(after.sections)] == ["Grain", "Earlier crises", "Oil"]
    assert [item.id for item in items_in(after)] == ["memo", "suez"]
    assert (after.issue, after.dated, after.scheme, after.frozen) == ("Issue 10", date(2024, 12, 10), "uk", ())
    assert after.issues == book.issues
    suez = find_item(after, "suez")
    assert suez is not None
    assert suez.tags == ("history", CARRIED)
    assert [next_issue(one) for one in ("No. 1 of 99", "Second", "")] == ["No. 1 of 100", "Second", ""]


def test_kept_numbers_come_from_the_issue(book: Book) -> None:
    kept = replace(book, frozen=numbers_to_keep(issued(book)))
    kept = edits.add_items([Article(id="late")], "grain-section", 1).change(kept)
    assert numbers_of(kept)["late"] == "1-1A"
    assert next(one.page for one in kept.frozen if one.id == "oil") == 9


def test_one_story_of_many_outlets_is_one_article(book: Book) -> None:
    body = paragraphs(f"{STORY}\n\nOnly the BBC says that the crew were all from Georgia, it seems.")
    wire = Article(id="wire", outlet="BBC", published=date(2024, 12, 8), body=body)
    book = edits.rewrite("oil", paragraphs(STORY)).change(edits.add_items([wire]).change(book))
    done = fold("oil", ["wire"]).change(book)
    oil = find_item(done, "oil")
    assert isinstance(oil, Article)
    assert [(one.outlet, one.published) for one in oil.also] == [("BBC", date(2024, 12, 8))]
    assert [entry.content.id for entry in done.trash] == ["wire"]
    (comment,) = oil.notes
    assert comment.kind == "comment"
    assert "crew were all from Georgia" in plain_text(comment.body)
    assert STORY not in plain_text(comment.body)
