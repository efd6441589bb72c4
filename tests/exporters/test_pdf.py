"""The PDF of a book, read back as a reader's program would."""

import io
import re
from collections.abc import Callable
from pathlib import Path

import msgspec
import pikepdf
import pypdfium2 as pdfium
import pytest

from book.errors import ExportProblem
from book.media import Media
from book.model import Article, Attachment, Book, Original, Section
from book.richtext import Cell, Figure, Paragraph, Span, Table, paragraphs
from exporters.formats import export
from exporters.manuscript import Choices
from exporters.theme import theme_names


@pytest.fixture
def printed(tmp_path: Path, media: Media) -> Callable[..., Path]:
    """A function that exports a book and gives the path of its PDF."""

    def print_book(book: Book, **choices: str) -> Path:
        path = tmp_path / "book.pdf"
        export(book, media, path, Choices(**choices))
        return path

    return print_book


def pages_of(path: Path) -> list[str]:
    document = pdfium.PdfDocument(path)
    texts = [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]
    document.close()
    return texts


def with_body(text: str) -> Book:
    return Book(title="T", sections=(Section(title="S", items=(Article(headline="H", body=paragraphs(text)),)),))


def test_cover_contents_sheet_and_articles_in_order(printed: Callable[..., Path], everything: Book) -> None:
    pages = pages_of(printed(everything))
    assert "Black Sea visit" in pages[0]
    assert "The Minister" in pages[0]
    assert pages[1].count("Grain") == 1
    assert "Contents" in pages[1]
    assert "Exports hold." in pages[2]
    assert "Since 2022." in pages[3]
    assert "First grain ship departs the Black Sea" in pages[4]
    assert "Sources" in pages[-1]


def test_contents_give_the_right_page_numbers_and_lead_there(printed: Callable[..., Path], everything: Book) -> None:
    path = printed(everything)
    pages = pages_of(path)
    front = next(number for number, text in enumerate(pages) if "Since 2022." in text)
    suez = max(number for number, text in enumerate(pages[:-1]) if "The Suez Crisis, 1956" in text)
    contents = pages[1].replace("\n", " ")
    assert re.search(rf"Office of the Historian · \d+.min {suez - front + 1}\b", contents)
    with pikepdf.open(path) as document:
        targets = [link.Dest[0].objgen for link in document.pages[1].Annots if "/Dest" in link]
        assert document.pages[suez].objgen in targets


def test_front_matter_is_roman_and_the_body_arabic(printed: Callable[..., Path], everything: Book) -> None:
    with pikepdf.open(printed(everything)) as document:
        assert [page.label for page in document.pages][:5] == ["i", "ii", "iii", "1", "2"]


def test_bookmarks_are_nested_as_the_sections_are(printed: Callable[..., Path], everything: Book) -> None:
    document = pdfium.PdfDocument(printed(everything))
    marks = [(mark.level, mark.get_title()) for mark in document.get_toc()]
    document.close()
    assert (0, "1  Grain") in marks
    assert (1, "1-1  First grain ship departs the Black Sea") in marks
    assert (1, "1.1  Earlier crises") in marks
    assert (2, "1.1-1  The Suez Crisis, 1956") in marks
    assert marks[-1] == (0, "Sources")


def test_the_document_says_its_title_and_language(printed: Callable[..., Path], everything: Book) -> None:
    with pikepdf.open(printed(everything)) as document:
        assert str(document.docinfo["/Title"]) == "Black Sea visit"
        assert str(document.docinfo["/Author"]) == "Eastern desk"
        assert str(document.Root.Lang) == "en"
        assert document.Root.ViewerPreferences.DisplayDocTitle


def test_the_marking_stands_at_the_top_and_the_bottom_of_every_page(
    printed: Callable[..., Path], everything: Book
) -> None:
    assert [text.count("OFFICIAL") for text in pages_of(printed(everything))] == [2] * len(
        pages_of(printed(everything))
    )


def test_all_fonts_are_embedded_subsets(printed: Callable[..., Path], everything: Book) -> None:
    with pikepdf.open(printed(everything)) as document:
        fonts = {str(font.BaseFont): font for page in document.pages for font in page.Resources.Font.values()}
        assert fonts
        assert all("+" in name for name in fonts)
        assert all("/FontFile2" in font.DescendantFonts[0].FontDescriptor for font in fonts.values())
        assert all("/ToUnicode" in font for font in fonts.values())


def test_greek_and_cyrillic_come_from_our_own_fonts(printed: Callable[..., Path]) -> None:
    path = printed(with_body("Οι υπουργοί συναντήθηκαν. Министры встретились в понедельник."))
    text = " ".join(pages_of(path))
    assert "υπουργοί συναντήθηκαν" in text
    assert "Министры встретились" in text


def test_a_script_without_a_font_is_told(tmp_path: Path, media: Media) -> None:
    concerns = export(with_body("\U00012f90\U00012f91 stand here."), media, tmp_path / "a.pdf")
    assert [concern.kind for concern in concerns] == ["missing_glyphs"]
    assert "Cypro-minoan" in concerns[0].what


def test_addresses_can_be_clicked(printed: Callable[..., Path], everything: Book) -> None:
    with pikepdf.open(printed(everything)) as document:
        targets = {str(link.A.URI) for page in document.pages for link in page.get("/Annots", []) if "/A" in link}
    assert {"https://www.state.gov/first-grain-ship/", "https://example.org/a?b=1&c=2"} <= targets


def test_notes_stand_before_the_text(printed: Callable[..., Path], book: Book) -> None:
    page = next(text for text in pages_of(printed(book)) if "The first ship has left" in text)
    assert page.index("they can stop any day") < page.index("The first ship has left")
    assert "BOTTOM LINE" in page


def test_the_press_copy_has_no_notes(printed: Callable[..., Path], everything: Book) -> None:
    text = " ".join(pages_of(printed(everything, edition="press")))
    assert "they can stop any day" not in text
    assert "The first ship has left" in text


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("theme", theme_names())
def test_nothing_stands_outside_the_page(
    printed: Callable[..., Path], everything: Book, theme: str, paper: str
) -> None:
    document = pdfium.PdfDocument(printed(everything, theme=theme, paper=paper))
    for page in document:
        width, height = page.get_size()
        text = page.get_textpage()
        for place in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(place)
            assert left > 20
            assert bottom > 20
            assert right < width - 20
            assert top < height - 20
    document.close()


LONG = {
    "a very long paragraph": with_body("word " * 10_000),
    "a word without an end": with_body("x" * 3000),
    "a long title": Book(title="A title that goes on " * 20, sections=(Section(title="S " * 200),)),
    "no sections": Book(title="Empty"),
    "nothing at all": Book(),
    "an empty section": Book(sections=(Section(),)),
    "line breaks only": with_body("a\n\n\n\nb\nc"),
    "control characters": with_body("a\x00b\x07c\ufffe\ud800d"),
    "markup": with_body('<b>not bold</b> <img src="file:///etc/passwd"/> &amp; [[[python]]]'),
}


@pytest.mark.parametrize("book", LONG.values(), ids=LONG.keys())
def test_whatever_a_book_holds_it_is_printed(printed: Callable[..., Path], book: Book) -> None:
    document = pdfium.PdfDocument(printed(book))
    assert len(document) >= 1
    for page in document:
        width, _ = page.get_size()
        text = page.get_textpage()
        assert all(text.get_rect(place)[2] < width for place in range(text.count_rects()))
    document.close()


def test_the_head_of_a_long_table_is_repeated(printed: Callable[..., Path]) -> None:
    rows = tuple((Cell((Span(f"row {number}"),)), Cell((Span("value"),))) for number in range(300))
    table = Table(((Cell((Span("The head"),)), Cell((Span("Second"),))), *rows), 1)
    book = Book(sections=(Section(items=(Article(headline="H", body=(table,)),)),))
    with_table = [text for text in pages_of(printed(book)) if "row " in text]
    assert len(with_table) > 3
    assert all("The head" in text for text in with_table)


def test_a_damaged_picture_is_told_and_the_rest_is_printed(tmp_path: Path, media: Media) -> None:
    name = media.add(b"\x89PNG\r\n\x1a\n broken", "png")
    body = (Figure(name, alt="A ship"), Paragraph((Span("The text goes on."),)))
    book = Book(sections=(Section(items=(Article(id="a", headline="H", body=body),)),))
    concerns = export(book, media, tmp_path / "a.pdf")
    assert [(concern.kind, concern.anchor) for concern in concerns] == [("unreadable_media", "a")]
    assert any("The text goes on." in text for text in pages_of(tmp_path / "a.pdf"))


def test_the_pages_of_an_attached_pdf_are_in_the_book(printed: Callable[..., Path], media: Media) -> None:
    out = io.BytesIO()
    with pikepdf.new() as document:
        for _ in range(3):
            document.add_blank_page()
        document.save(out)
    original = Original(media=media.add(out.getvalue(), "pdf"), media_type="application/pdf")
    plain = Book(sections=(Section(title="S"),))
    attached = Book(sections=(Section(title="S", items=(Attachment(headline="Three pages", original=original),)),))
    assert len(pages_of(printed(attached))) == len(pages_of(printed(plain))) + 3


def test_the_same_book_gives_the_same_bytes(printed: Callable[..., Path], everything: Book) -> None:
    first = printed(everything).read_bytes()
    assert printed(everything).read_bytes() == first


def test_an_unknown_theme_is_told_and_no_file_is_made(tmp_path: Path, book: Book, media: Media) -> None:
    with pytest.raises(ExportProblem, match="no such theme"):
        export(book, media, tmp_path / "a.pdf", Choices(theme="baroque"))
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_export_leaves_the_old_file(tmp_path: Path, book: Book, media: Media) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"the old one")

    def stop(done: int, everything: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(book, media, path, progress=stop)
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"the old one"]


def test_progress_goes_from_nothing_to_all(tmp_path: Path, book: Book, media: Media) -> None:
    steps: list[tuple[int, int]] = []
    export(book, media, tmp_path / "a.pdf", progress=lambda done, all_: steps.append((done, all_)))
    assert steps == sorted(steps)
    assert steps[0][0] == 0
    assert steps[-1][0] == steps[-1][1]


def test_the_book_in_another_language_has_its_words(printed: Callable[..., Path], book: Book) -> None:
    german = msgspec.structs.replace(book, language="de")
    text = " ".join(pages_of(printed(german)))
    assert "Inhalt" in text
    assert "9. Dezember 2024" in text


def test_the_pages_are_as_they_were_accepted(
    printed: Callable[..., Path], everything: Book, golden: Callable[[str, str], str]
) -> None:
    document = pdfium.PdfDocument(printed(everything))
    rows: list[str] = []
    for number, page in enumerate(document, 1):
        rows.append(f"page {number}")
        text = page.get_textpage()
        for place in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(place)
            words = text.get_text_bounded(left, bottom, right, top).strip()
            rows.append(f"{round(left):4} {round(bottom):4} {words}")
    document.close()
    text = "\n".join(rows) + "\n"
    assert text == golden("everything.pdf.txt", text), "look at the change; `pytest --accept-golden` accepts it"
