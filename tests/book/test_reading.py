"""Reading time, and references from one text to another."""

from msgspec.structs import replace

from book import edits
from book.editions import book_for
from book.model import PRINCIPAL, Book, Note
from book.reading import budget_of, leads
from book.references import cited, points_in, reference, resolved
from book.richtext import List, ListItem, Paragraph, Span, paragraphs, plain_text


def test_minutes_add_up_from_items_to_the_whole(book: Book) -> None:
    book = edits.rewrite("oil", paragraphs("word " * 2300)).change(book)
    cut, _ = book_for(book, PRINCIPAL)
    budget = budget_of(cut, 0)
    assert round(budget.minutes["oil"], 1) == 10.0
    assert budget.total == sum(budget.minutes[section.id] for section in cut.sections)
    assert (budget.over, budget.cuts) == (0, ())


def test_what_to_cut_is_what_the_staff_said_least_of_and_is_longest(book: Book) -> None:
    for name, words in (("grain", 2300), ("suez", 1150), ("oil", 1610)):
        book = edits.rewrite(name, paragraphs("word " * words)).change(book)
    budget = budget_of(book_for(book, PRINCIPAL)[0], 18)
    assert [one.id for one in budget.cuts] == ["oil"]
    assert round(budget.over) == 4
    assert "grain" not in [one.id for one in budget_of(book, 12).cuts], "it has notes"


def test_the_bottom_lines_lead(book: Book) -> None:
    book = edits.add_note("oil-section", Note(kind="bottom_line", body=paragraphs("Prices rise."))).change(book)
    assert [(thing.id, plain_text(body)) for thing, body in leads(book)] == [
        ("grain", "Exports have begun; they can stop any day."), ("oil-section", "Prices rise."),
    ]  # fmt: skip


def test_a_reference_is_printed_with_the_number_of_the_day() -> None:
    blocks = (Paragraph((Span("Exports hold "), reference("grain", "1-1"))),)
    assert cited(blocks) == {"grain"}
    (paragraph,) = resolved(blocks, {"grain": "3-2"}.__getitem__, "Tab")
    assert isinstance(paragraph, Paragraph)
    assert paragraph.spans[1] == Span("(Tab 3-2)", link="#grain")


def test_own_words_stay_and_what_is_not_printed_is_no_link() -> None:
    blocks = (Paragraph((Span("As "), Span("the ship", link="item:grain"), Span(" shows "), reference("x", "9"))),)
    assert plain_text(resolved(blocks, lambda thing: "3-2" if thing == "grain" else "", "Tab")) == (
        "As the ship (Tab 3-2) shows"
    )
    gone = resolved(blocks, lambda _thing: "", "Tab")
    assert plain_text(gone) == "As the ship shows"
    assert not [span for block in gone if isinstance(block, Paragraph) for span in block.spans if span.link]


def test_points_are_the_entries_of_a_list_or_the_paragraphs() -> None:
    listed = Note(body=(*paragraphs("Say:"), List((ListItem(paragraphs("One")), ListItem(paragraphs("Two"))))))
    assert [plain_text(point) for point in points_in(listed)] == ["One", "Two"]
    assert len([*points_in(replace(listed, body=paragraphs("One\n\nTwo\n\nThree")))]) == 3
