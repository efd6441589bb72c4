"""Characters that no font has are told before there are pages, by item."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from book.media import Media
from book.model import Article, Book, Note, Section
from book.richtext import Cell, Heading, Paragraph, Quote, Span, Table, paragraphs
from exporters.formats import export
from exporters.manuscript import Choices, Layout
from exporters.pdf.fonts import fallback
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


IN_SANS = "\ua7f2"
"""A letter that Source Sans has and Source Serif has not."""


@pytest.mark.skipif(fallback(IN_SANS) is not None, reason="another font on this computer has it")
def test_each_text_is_asked_of_the_face_that_it_is_set_in() -> None:
    heading, quote = Heading((Span(IN_SANS),)), Quote(paragraphs(IN_SANS))
    table = Table(((Cell((Span(IN_SANS),)),),))
    fine = Article(id="sans", headline="H", outlet=IN_SANS, body=(heading, table))
    others = (
        Article(id="headline", headline=IN_SANS),
        Article(id="quote", headline="H", body=(quote,)),
        Article(id="note", headline="H", notes=(Note(body=paragraphs(IN_SANS)),)),
        Article(id="bold", headline="H", body=(Paragraph((Span(IN_SANS, bold=True),)),)),
    )
    found = [one.place for one in glyph_findings(book_of(fine, *others))]
    assert found == ["headline", "quote", "note", "bold"]
    assert glyph_findings(replace(book_of(fine, *others), theme="boardroom")) == ()


def test_an_export_names_every_item_too(tmp_path: Path) -> None:
    both = [Article(id=name, headline=f"{name} {CUNEIFORM}", body=paragraphs(CUNEIFORM)) for name in ("one", "two")]
    concerns = export(book_of(*both), Media(), tmp_path / "book.pdf")
    assert [concern.anchor for concern in concerns] == ["one", "two"]


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
