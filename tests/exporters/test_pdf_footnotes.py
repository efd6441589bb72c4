"""Footnotes in the PDF: at the foot of the page of their mark, with links there and back, and nothing lost."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
import pypdfium2 as pdfium
import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from book.media import Media
from book.model import Article, Book, Note, Section
from book.richtext import Block, Blocks, Cell, Figure, Heading, List, ListItem, Paragraph, Span, Table, paragraphs
from exporters.formats import export
from exporters.manuscript import Choices, Layout
from exporters.pdf.glyphs import glyph_findings
from exporters.printed_pages import PrintedPages
from exporters.theme import theme_names
from tests.exporters.pdf_checker.check import findings
from tests.exporters.random_books import BOOKS, CHOICES, MEDIA

SENTENCE = "The ministers agreed that grain must leave the port without delay. "
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]
Print = Callable[..., Path]


@pytest.fixture
def pdf(tmp_path: Path) -> Print:
    """A function that exports a book and gives the file."""

    def print_book(book: Book, choices: Choices | None = None, media: Media | None = None) -> Path:
        path = tmp_path / "book.pdf"
        export(book, media or Media(), path, choices or Choices())
        return path

    return print_book


def mark(text: str) -> Span:
    return Span("", note=(Span(text),))


def noted(before: str, note: str, after: str = "") -> Paragraph:
    return Paragraph((Span(before), mark(note), Span(after)))


def of_texts(*texts: Blocks, notes: tuple[Note, ...] = ()) -> Book:
    items = tuple(Article(id=f"a{n}", headline=f"Article {n}", body=text) for n, text in enumerate(texts))
    return Book(title="T", sections=(Section(id="s", title="Part", items=items, notes=notes),))


def pages_of(path: Path) -> list[str]:
    with pdfium.PdfDocument(path) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def page_with(path: Path, words: str) -> int:
    (page,) = [number for number, text in enumerate(pages_of(path)) if words in text]
    return page


def places_of(path: Path) -> dict[str, int]:
    """The page of each named place."""
    with pikepdf.open(path) as document:
        tree = pikepdf.NameTree(document.Root.Names.Dests)
        order = {page.objgen: number for number, page in enumerate(document.pages)}
        return {str(name): order[place[0].objgen] for name, place in tree.items()}


def test_footnotes_are_numbered_through_the_book_as_they_are_read(pdf: Print) -> None:
    body: Blocks = (
        noted("Exports fell", "in the text"),
        Heading((Span("Harvest"), mark("at a heading"))),
        List((ListItem((noted("Wheat", "in a list"),)),)),
        Table(((Cell((Span("Oil"), mark("in a table"))),),), caption=(Span("Trade"), mark("in a caption"))),
    )
    staff = Note(kind="background", body=(noted("We think so", "on the section"),))
    book = of_texts(body, (noted("Again", "in the next article"),), notes=(staff,))
    summary = Note(kind="bottom_line", body=(noted("In short", "on the book"),))
    text = " ".join(pages_of(pdf(replace(book, notes=(summary,)))))
    order = ["on the book", "on the section", "in the text", "at a heading", "in a list", "in a table", "in a caption",
             "in the next article"]  # fmt: skip
    for number, words in enumerate(order, 1):
        assert f"{number} {words}" in text
    assert "Exports fell3" in text
    assert "Oil6" in text


@pytest.mark.parametrize("theme", theme_names())
def test_a_footnote_stands_below_the_text_of_the_page_of_its_mark(pdf: Print, theme: str) -> None:
    text = (*paragraphs(SENTENCE * 60), noted(SENTENCE * 3, "Ministry of Trade", " And so on."), *paragraphs("Last."))
    path = pdf(of_texts(text), Choices(theme=theme))
    page = page_with(path, "Ministry of Trade")
    assert "And so on." in pages_of(path)[page]
    assert pages_of(path)[page].index("Ministry of Trade") > pages_of(path)[page].index("And so on.")


def test_a_line_goes_to_the_next_page_with_its_footnote(pdf: Print) -> None:
    lines = [Paragraph((Span(f"Line {n}"),)) for n in range(60)]
    lines[20:20] = [noted(f"Noted {n}", f"note of {n}") for n in range(8)]
    places = places_of(pdf(of_texts(tuple(lines))))
    assert len({places[f"footnote-{n}"] for n in range(1, 9)}) == 2
    for number in range(1, 9):
        assert places[f"footnote-{number}"] == places[f"footnote-mark-{number}"]


def test_a_long_footnote_goes_on_at_the_next_foot_and_loses_nothing(pdf: Print) -> None:
    long = " ".join(f"word{n}" for n in range(1500))
    path = pdf(of_texts((noted(SENTENCE, long), *paragraphs("\n\n".join([SENTENCE * 3] * 30)))))
    texts = pages_of(path)
    noting = [number for number, text in enumerate(texts) if "word" in text]
    assert len(noting) >= 3
    assert noting == list(range(noting[0], noting[-1] + 1))
    together = " ".join(texts)
    assert all(f"word{n}" in together for n in range(1500))
    assert all(SENTENCE.strip() in texts[number] for number in noting)


def test_what_is_left_of_a_footnote_stands_before_the_next_section(pdf: Print) -> None:
    long = " ".join(f"word{n}" for n in range(1500))
    book = of_texts((noted(SENTENCE, long),))
    book = replace(book, sections=(*book.sections, Section(id="s2", title="Second part")))
    path = pdf(book, Choices(layout=Layout(duplex=True)))
    assert page_with(path, "word1499") < places_of(path)["s2"]
    assert places_of(path)["s2"] % 2 == 0


def test_mark_and_footnote_lead_to_each_other(pdf: Print) -> None:
    path = pdf(of_texts((noted("Exports fell", "Ministry of Trade"),)))
    with pikepdf.open(path) as document:
        links = [link for page in document.pages for link in page.get("/Annots", ()) if str(link.Contents) == "1"]
        tree = pikepdf.NameTree(document.Root.Names.Dests)
        heights = {name: float(tree[name][3]) for name in ("footnote-1", "footnote-mark-1")}
        leads = sorted(float(link.Dest[3]) for link in links)
    assert leads == sorted(heights.values())
    assert heights["footnote-1"] < heights["footnote-mark-1"] - 300


def test_who_listens_hears_a_footnote_after_its_paragraph(pdf: Print) -> None:
    path = pdf(of_texts((noted("Exports fell", "Ministry of Trade", " by a third."), *paragraphs("Next."))))
    with pikepdf.open(path) as document:
        kinds: list[str] = []

        def walk(element: pikepdf.Object) -> None:
            for kid in element.get("/K", ()):
                if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                    kinds.append(str(kid.S) + (f" {kid.ID}" if "/ID" in kid else ""))
                    walk(kid)

        walk(document.Root.StructTreeRoot.K[0])
    at = kinds.index("/Note footnote-1")
    assert kinds[at - 2 : at + 4] == ["/P", "/Link", "/Note footnote-1", "/P", "/Link", "/P"]


def test_the_preview_does_not_take_footnotes_for_parts(pdf: Print) -> None:
    printed = PrintedPages(pdf(of_texts((noted("Exports fell", "Ministry of Trade"),))).read_bytes())
    assert {anchor.name for anchor in printed.anchors()} == {"cover", "contents", "s", "a0", "sources"}
    printed.close()


def test_characters_that_no_font_has_are_told_of_footnotes_too() -> None:
    told = glyph_findings(of_texts((noted("Plain", "\U00012f90 and so on"),)))
    assert {finding.place for finding in told} == {"a0"}


def test_footnotes_in_a_picture_caption_are_printed(pdf: Print) -> None:
    gone: Block = Figure("gone.png", alt="The port", caption=(Span("Odesa"), mark("Photograph of 2023")))
    assert page_with(pdf(of_texts((gone,))), "1 Photograph of 2023") > 0


@settings(max_examples=15, deadline=None, suppress_health_check=SLOW)
@given(made=BOOKS, choices=CHOICES)
def test_any_book_is_printed_and_meets_the_standard(made: Book, choices: Choices) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.pdf"
        export(made, MEDIA, path, choices)
        assert findings(path, "UA") == []
