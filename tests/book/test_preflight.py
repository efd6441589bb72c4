"""Pre-flight finds what would embarrass, once each, with a place and a remedy."""

from datetime import date

import pytest
from msgspec.structs import replace

from book import edits
from book.model import PRINCIPAL, Article, Attachment, Book, Note, Original, Section
from book.preflight import Finding, findings, remedy_of
from book.references import reference
from book.richtext import Figure, List, ListItem, Paragraph, Span, paragraphs

TODAY = date(2024, 12, 8)


def look(book: Book) -> list[Finding]:
    return [*findings(book, PRINCIPAL, TODAY, {})]


def kinds(book: Book, place: str) -> list[str]:
    return [finding.kind for finding in look(book) if finding.place == place]


@pytest.fixture
def clean(book: Book) -> Book:
    """The small book with all facts known."""
    for name, day in (("grain", 1), ("suez", 2), ("oil", 3)):
        known = {
            "outlet": "Reuters",
            "byline": "A. B.",
            "published": date(2024, 12, day),
            "url": f"https://e.org/{name}",
        }
        book = edits.set_facts(name, **known).change(book)
    return book


def test_a_book_that_is_in_order_has_no_findings(clean: Book) -> None:
    assert look(clean) == []


def test_facts_that_are_not_known_are_one_finding(clean: Book) -> None:
    bare = edits.set_facts("oil", byline="", published=None, url="").change(clean)
    (found,) = look(bare)
    assert (found.kind, found.what, found.title) == (
        "no_facts",
        "Not known: byline, date, address",
        "Oil Embargo, 1973–1974",
    )


def test_dates_in_the_future_or_beyond_the_horizon_and_guesses(clean: Book) -> None:
    book = edits.set_facts("oil", published=date(2024, 12, 20)).change(clean)
    assert kinds(book, "oil") == ["future_date"]
    assert kinds(replace(clean, horizon=7), "grain") == ["old"]
    guessed = edits.set_facts("suez", unsure=("published",)).change(clean)
    assert kinds(guessed, "suez") == ["unsure"]
    assert kinds(replace(clean, dated=date(2024, 12, 1)), "") == ["old"]
    assert kinds(replace(clean, dated=None, title=""), "") == ["no_title", "no_date"]


def test_what_is_empty_or_twice(clean: Book) -> None:
    text = paragraphs(
        "The first ship has left the port of Odesa this morning with a load of maize for Lebanon, it was said."
    )
    book = edits.add_section(Section(id="void", title="Nothing")).change(clean)
    book = edits.rewrite("oil", text).change(edits.rewrite("suez", text).change(book))
    book = edits.rewrite("memo", ()).change(book)
    assert kinds(book, "void") == ["empty_section"]
    assert kinds(book, "memo") == ["empty_item"]
    (twice,) = [finding for finding in look(book) if finding.kind == "duplicate"]
    assert {twice.place, twice.other} == {"suez", "oil"}
    named, edit = remedy_of(book, twice) or ("", edits.empty_trash())
    assert named == "They are different"
    assert not [finding for finding in look(edit.change(book)) if finding.kind == "duplicate"]


def test_what_is_left_out_is_not_looked_at(clean: Book) -> None:
    bare = edits.set_facts("oil", byline="").change(clean)
    assert look(edits.set_included(["oil"], include=False).change(bare))[0].kind == "empty_section"


def test_pictures_and_files(clean: Book) -> None:
    book = edits.rewrite("oil", (Figure("a" * 64 + ".png"), *paragraphs("B."))).change(clean)
    book = edits.add_items([Attachment(id="map", headline="Map", original=Original(media="gone.pdf"))], "inner").change(
        book
    )
    assert kinds(book, "oil") == ["no_alt_text", "missing_media"]
    assert kinds(book, "map") == ["missing_media"]


def test_talking_points_have_sources_and_fit_on_a_page(clean: Book) -> None:
    def points(*spans: Span) -> Note:
        return Note(
            id="p", kind="talking_points", body=(List(tuple(ListItem((Paragraph((span,)),)) for span in spans)),)
        )

    bare = edits.add_note("oil", points(Span("Say this."), Span("And that."))).change(clean)
    (found,) = look(bare)
    assert (found.kind, found.what, found.note) == (
        "no_source",
        "2 of 2 talking points name no source: “Say this”",
        "p",
    )
    cited = edits.rewrite_note("p", (Paragraph((Span("Say this "), reference("grain", "1-1"))),)).change(bare)
    assert look(cited) == []
    dead = edits.rewrite_note("p", (Paragraph((Span("Say "), reference("loose", "9"))),)).change(bare)
    assert kinds(dead, "oil") == ["dead_reference"]
    long = edits.rewrite_note("p", (Paragraph((Span("word " * 800), reference("grain", "1-1"))),)).change(bare)
    assert kinds(long, "oil") == ["long_points"]


def test_markings_that_are_missing_or_of_another_scheme(clean: Book) -> None:
    book = replace(clean, scheme="us", marking="UNCLASSIFIED")
    marked = [finding for finding in look(book) if finding.kind == "unmarked"]
    assert {finding.place for finding in marked} == {"grain", "memo", "suez", "oil", "grain-section"}
    for finding in marked:
        remedy = remedy_of(book, finding)
        assert remedy is not None
        book = remedy[1].change(book)
    assert look(book) == []
    assert kinds(edits.set_marking(["oil"], "COSMIC").change(book), "oil") == ["unknown_marking"]


def test_a_book_that_takes_longer_than_there_is_time(clean: Book) -> None:
    long = edits.rewrite("oil", paragraphs("word " * 2300)).change(replace(clean, minutes=5))
    assert kinds(long, "") == ["too_long"]


def test_findings_come_in_the_order_of_the_book(clean: Book) -> None:
    book = clean
    for name in ("oil", "grain", "suez"):
        book = edits.set_facts(name, byline="").change(book)
    assert [finding.place for finding in look(book)] == ["grain", "suez", "oil"]


def test_articles_of_the_inbox_are_no_concern(clean: Book) -> None:
    assert look(edits.add_items([Article(headline="")]).change(clean)) == []
