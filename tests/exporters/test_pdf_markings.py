"""Where a scheme says so, each page carries the highest mark of what is printed on it."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from docx import Document
from msgspec.structs import replace

from book.media import Media
from book.model import Article, Book, Item, Memo, Note, Section
from book.richtext import Figure, List, ListItem, Paragraph, Span, paragraphs
from exporters.formats import export
from exporters.manuscript import Choices, Layout
from tests.exporters.conftest import picture

Banners = Callable[..., list[str]]
LONG = "word " * 900
"""More than a page."""


@pytest.fixture
def banners(tmp_path: Path, media: Media) -> Banners:
    """A function that exports a book of some items and gives the banners of its pages, the same at top and bottom."""

    def of(
        *items: Item, section: Section | None = None, scheme: str = "us", marking: str = "U", **layout: object
    ) -> list[str]:
        section = replace(section or Section(title="Talks", marking=marking), items=items)
        book = Book(title="T", scheme=scheme, marking=marking, sections=(section,))
        path = tmp_path / "book.pdf"
        export(book, media, path, Choices(layout=Layout(**layout)))
        found: list[str] = []
        with pdfium.PdfDocument(path) as document:
            for page in document:
                text, wide, high = page.get_textpage(), page.get_width(), page.get_height()
                edges = text.get_text_bounded(0, high - 42, wide, high), text.get_text_bounded(0, 0, wide, 42)
                top, bottom = (edge.strip() for edge in edges)
                assert top == bottom
                found.append(top)
        return found

    return of


def memo(*texts: str, marking: str = "UNCLASSIFIED", **fields: object) -> Memo:
    return Memo(headline="M", marking=marking, body=paragraphs("\n\n".join(texts)), **fields)


def test_only_the_page_with_the_higher_paragraph_is_marked_higher(banners: Banners) -> None:
    found = banners(memo(LONG, "(S//NF) The talks failed."))
    assert found == ["SECRET//NOFORN", "SECRET//NOFORN", "UNCLASSIFIED", "UNCLASSIFIED", "SECRET//NOFORN"]


def test_a_paragraph_that_runs_over_marks_both_its_pages(banners: Banners) -> None:
    assert banners(memo(f"(C) {LONG}", LONG))[3:6] == ["CONFIDENTIAL", "CONFIDENTIAL", "UNCLASSIFIED"]


def test_a_note_marks_the_page_that_it_is_on(banners: Banners) -> None:
    note = Note(kind="key_points", marking="SECRET", body=paragraphs("Ours."))
    article = Article(headline="A", marking="UNCLASSIFIED", body=paragraphs(LONG), notes=(note,))
    assert banners(article)[3:5] == ["SECRET", "UNCLASSIFIED"]


def test_a_picture_marks_the_page_that_it_is_on(banners: Banners, media: Media) -> None:
    shown = Figure(media.add(picture(), "png"), alt="The port", marking="SECRET")
    body = (*paragraphs(LONG), shown, *paragraphs(LONG))
    found = banners(Article(headline="A", marking="UNCLASSIFIED", body=body))
    assert found[0] == "SECRET"
    assert found[3:-1].count("SECRET") == 1


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_the_mark_of_a_picture_stands_before_its_caption(tmp_path: Path, media: Media, ending: str) -> None:
    shown = Figure(media.add(picture(), "png"), alt="The port", caption=(Span("Odesa"),), marking="SECRET//NOFORN")
    bare = Figure(media.add(picture(61), "png"), marking="S")
    typed = Figure(media.add(picture(62), "png"), caption=(Span("(S) Kyiv"),), marking="SECRET")
    section = Section(title="S", items=(Memo(headline="M", body=(shown, bare, typed)),))
    path = tmp_path / f"a.{ending}"
    export(Book(title="T", scheme="us", sections=(section,)), media, path)
    if ending == "pdf":
        with pdfium.PdfDocument(path) as document:
            said = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())
    else:
        said = " ".join(paragraph.text for paragraph in Document(str(path)).paragraphs)
    assert "(S//NF) Odesa" in said
    assert said.count("(S)") == 2, "one without a caption, and one that is typed"


def test_an_entry_of_a_list_counts_as_it_is_marked(banners: Banners) -> None:
    entries = tuple(ListItem((Paragraph((Span(text),)),)) for text in (LONG, "(C) Second"))
    assert banners(Memo(headline="M", marking="U", body=(List(entries),)))[3:] == ["UNCLASSIFIED", "CONFIDENTIAL"]


def test_a_page_of_lower_paragraphs_is_lower_than_its_item(banners: Banners) -> None:
    found = banners(memo("(S) Short.", f"(U) {LONG}", marking="SECRET"))
    assert found[3:] == ["SECRET", "UNCLASSIFIED"]


def test_what_has_no_mark_counts_as_what_holds_it(banners: Banners) -> None:
    secret = Article(headline="A", marking="SECRET", body=paragraphs(LONG))
    unmarked = Article(headline="B", body=paragraphs("Short."))
    lower = Article(headline="C", marking="U", body=paragraphs("(S) Agency."))
    found = banners(secret, unmarked, lower)
    assert found[3:5] == ["SECRET", "SECRET"], "all of a marked article"
    assert found[5] == "SECRET", "it may be anything that the book is"
    assert found[6] == "UNCLASSIFIED", "brackets of an outlet are no mark"


def test_the_sheet_of_a_section_counts_the_titles_on_it(banners: Banners) -> None:
    assert banners(memo("(S) Short."))[2] == "UNCLASSIFIED"
    assert banners(memo("Short.", marking="SECRET"))[2] == "SECRET"


def test_a_title_of_a_section_does_not_stand_on_a_page_that_is_marked_lower(banners: Banners, tmp_path: Path) -> None:
    found = banners(
        memo("(S) Short.", f"(U) {LONG}", marking="SECRET"), section=Section(title="Deal", marking="SECRET")
    )
    with pdfium.PdfDocument(tmp_path / "book.pdf") as document:
        heads = ["Deal" in page.get_textpage().get_text_bounded() for page in document]
    assert list(zip(found, heads, strict=True))[3:] == [("SECRET", True), ("UNCLASSIFIED", False)]


def test_items_that_share_a_page_share_its_mark(banners: Banners, tmp_path: Path, media: Media) -> None:
    items = (memo("Short."), memo("Short.", marking="SECRET"))
    book = Book(scheme="us", theme="clips", sections=(Section(title="S", marking="U", items=items),))
    export(book, media, tmp_path / "book.pdf")
    with pdfium.PdfDocument(tmp_path / "book.pdf") as document:
        assert document[2].get_textpage().get_text_bounded().split().count("SECRET") == 2


def test_other_schemes_mark_every_page_alike(banners: Banners) -> None:
    items = (memo("(S) Short.", marking="O"), memo("Short.", marking="O"))
    found = banners(*items, scheme="uk", marking="O", back_cover=True, duplex=True)
    assert set(found) == {"SECRET"}
