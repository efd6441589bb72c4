"""Characters that no font has are told before there are pages, by item."""

from msgspec.structs import replace

from book.media import Media
from book.model import Article, Book, Note, Section
from book.richtext import paragraphs
from exporters.manuscript import Choices, Layout
from exporters.pdf.glyphs import glyph_findings
from exporters.proof import proof

CUNEIFORM = "\U00012f90\U00012f91"


def book_of(*articles: Article) -> Book:
    return Book(title="T", sections=(Section(title="S", items=articles),))


def test_each_item_that_holds_them_is_named() -> None:
    first = Article(id="first", headline="Tablets", body=paragraphs(f"They read {CUNEIFORM} there."))
    second = Article(id="second", headline="Fine", body=paragraphs("Ćwiczenia, Ελληνικά, “quotes” – and no more."))
    third = Article(id="third", headline="Notes", notes=(Note(kind="talking_points", body=paragraphs(CUNEIFORM)),))
    found = glyph_findings(book_of(first, second, third))
    assert [(one.title, one.place) for one in found] == [("Tablets", "first"), ("Notes", "third")]
    assert "2 characters" in found[0].what


def test_what_shows_nothing_is_not_missed() -> None:
    steered = Article(headline="H\u200b\u2060", body=paragraphs("one\ntwo\tthree\u00ad\ufeff \u2067x\u2069 \u200d"))
    assert glyph_findings(book_of(steered)) == ()


def test_a_private_character_is_nobodys_to_draw() -> None:
    (found,) = glyph_findings(book_of(Article(headline="Logo \ue83a")))
    assert "1 character " in found.what


def test_only_what_is_printed_counts() -> None:
    book = book_of(Article(id="a", headline="Plain", body=paragraphs(CUNEIFORM)))
    assert glyph_findings(book, Choices(layout=Layout(contents_only=True))) == ()
    assert glyph_findings(replace(book, title=CUNEIFORM))[0].place == ""


def test_the_preflight_tells_every_item_once() -> None:
    both = [Article(id=name, headline=name, body=paragraphs(CUNEIFORM)) for name in ("one", "two")]
    told = [one.place for one in proof(book_of(*both), Media()) if "No font" in one.what]
    assert told == ["one", "two"]
