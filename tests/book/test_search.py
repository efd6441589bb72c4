"""Finding and replacing in the whole book."""

from msgspec.structs import replace

from book.history import History
from book.model import Article, Book, Note, Section, find_item
from book.richtext import Cell, Figure, List, ListItem, Paragraph, Quote, Span, Table, paragraphs, plain_text
from book.search import Hit, Index, Query, replace_all


def find(book: Book, words: str, *, match_case: bool = False, whole_words: bool = False) -> tuple[Hit, ...]:
    return Index().find(book, Query(words, match_case, whole_words)).hits


def with_text(text: str) -> Book:
    return Book(sections=(Section(id="s", items=(Article(id="a", body=paragraphs(text)),)),))


def test_titles_texts_notes_and_facts_are_searched(book: Book) -> None:
    kinds = {(hit.owner, hit.kind) for hit in find(book, "grain")}
    assert {("grain-section", "title"), ("grain", "title"), ("grain", "facts")} <= kinds
    assert [hit.note for hit in find(book, "any day")] == ["grain-line"]
    assert [hit.owner for hit in find(book, "not filed")] == ["loose"]
    assert [hit.kind for hit in find(book, "blinken")] == ["byline"]


def test_a_hit_stands_in_its_context(book: Book) -> None:
    (hit,) = find(book, "World Is")
    assert (hit.before, hit.words, hit.after) == (
        "The first ship has left Odesa. The ", "world is", " watching. It must go on.",
    )  # fmt: skip


def test_accents_count_only_where_they_are_typed() -> None:
    book = with_text("Der Präsident, Straße, İstanbul, a\u0301rbol, PRASIDENT")
    assert [hit.words for hit in find(book, "prasident")] == ["Präsident", "PRASIDENT"]
    assert [hit.words for hit in find(book, "präsident")] == ["Präsident"]
    assert [hit.words for hit in find(book, "strasse")] == ["Straße"]
    assert [hit.words for hit in find(book, "istanbul")] == ["İstanbul"]
    assert [hit.after for hit in find(book, "arbol")] == [", PRASIDENT"]


def test_case_and_whole_words_on_demand() -> None:
    book = with_text("Oil, oil and turmoil")
    assert len(find(book, "oil")) == 3
    assert len(find(book, "oil", whole_words=True)) == 2
    assert len(find(book, "Oil", match_case=True)) == 1


def test_all_are_counted_and_the_first_are_given() -> None:
    found = Index().find(with_text("ship " * 100), Query("ship"), most=10)
    assert (len(found.hits), found.count, found.owners) == (10, 100, 1)


def test_nothing_is_found_for_nothing(book: Book) -> None:
    assert find(book, "   ") == ()


def test_an_edited_article_is_found_as_it_is_now(book: Book) -> None:
    index = Index()
    index.prepare(book)
    history = History(book)
    (hit,) = index.find(book, Query("embargo")).hits
    after = history.do(replace_all(book, Query("embargo"), "ban", [hit]))
    assert index.find(after, Query("embargo")).hits == ()
    assert [hit.owner for hit in index.find(after, Query("oil ban")).hits] == ["oil"]


def test_words_are_replaced_everywhere_as_one_step(book: Book) -> None:
    history = History(book)
    query = Query("grain")
    after = history.do(replace_all(book, query, "wheat", find(book, "grain")))
    assert after.sections[0].title == "wheat"
    assert after.sections[0].items[0].headline == "First wheat ship departs the Black Sea"
    item = after.sections[0].items[0]
    assert isinstance(item, Article)
    assert "grain" in item.url
    assert history.undo_name == "Replace all"
    assert history.undo() == book


def test_the_look_of_a_place_stays() -> None:
    body = (
        Paragraph((Span("old and "), Span("ol", bold=True), Span("d, then "), Span("old", italic=True))),
        List((ListItem((Paragraph((Span("old"),)),)),)),
        Quote((Paragraph((Span("Old", link="https://example.org/old"),)),)),
        Figure("x.png", caption=(Span("old"),)),
        Table(((Cell((Span("old"),)),),), caption=(Span("old"),)),
    )
    book = Book(sections=(Section(items=(Article(id="a", body=body),)),))
    hits = find(book, "old")
    assert len(hits) == 8
    chosen = [hit for hit in hits if hit.number != 2]
    after = find_item(replace_all(book, Query("old"), "new", chosen).change(book), "a")
    assert isinstance(after, Article)
    assert after.body[0] == Paragraph(
        (Span("new and "), Span("new", bold=True), Span(", then "), Span("old", italic=True))
    )
    assert plain_text(after.body[1:3]) == "new\n\nnew"
    assert after.body[4] == Table(((Cell((Span("new"),)),),), caption=(Span("new"),))


def test_footnotes_are_found_and_replaced_and_keep_their_place() -> None:
    mark = Span("", note=(Span("The old port", italic=True),))
    book = Book(sections=(Section(items=(Article(id="a", body=(Paragraph((Span("old"), mark, Span(" old"))),)),)),))
    hits = find(book, "old")
    assert [hit.number for hit in hits] == [0, 1, 2]
    after = find_item(replace_all(book, Query("old"), "new", hits).change(book), "a")
    assert isinstance(after, Article)
    new = Span("", note=(Span("The new port", italic=True),))
    assert after.body == (Paragraph((Span("new"), new, Span(" new"))),)


def test_notes_of_the_book_and_of_sections_are_replaced_too(book: Book) -> None:
    noted = replace(book, notes=(Note(id="n", body=paragraphs("Since 1956.")),))
    after = replace_all(noted, Query("since"), "From", find(noted, "since")).change(noted)
    assert plain_text(after.notes[0].body) == "From 1956."
    assert plain_text(after.sections[0].notes[0].body) == "From 2022."
