"""Attached PDFs: printed page by page, or as a page that names the file, as a person chooses."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest
from docx import Document

from book import edits
from book.media import Media
from book.model import Attachment, Book, Original
from exporters.formats import export
from exporters.manuscript import Choices, Layout


@pytest.fixture
def with_pdf(book: Book, media: Media) -> Book:
    """The small book with a PDF of two pages behind it."""
    made, out = pikepdf.new(), BytesIO()
    for _ in range(2):
        made.add_blank_page()
    made.save(out)
    original = Original(media=media.add(out.getvalue(), "pdf"), name="grain report.pdf", media_type="application/pdf")
    attached = Attachment(id="report", headline="The report", original=original)
    return edits.add_items([attached], book.sections[0].id).change(book)


@pytest.fixture
def exported(with_pdf: Book, media: Media, tmp_path: Path) -> Callable[..., Path]:
    """A function that exports the book and gives the path of the file."""

    def export_as(ending: str, how: str) -> Path:
        path = tmp_path / f"{how}.{ending}"
        assert export(with_pdf, media, path, Choices(layout=Layout(attachments=how))) == ()  # pyright: ignore
        return path

    return export_as


def test_word_shows_the_pages_or_names_the_file(exported: Callable[..., Path]) -> None:
    pages, named = Document(str(exported("docx", "pages"))), Document(str(exported("docx", "reference")))
    assert len(pages.inline_shapes) == 2
    assert len(named.inline_shapes) == 0
    words = [paragraph.text for paragraph in named.paragraphs]
    assert "Not reproduced here: grain report.pdf" in words
    assert any(text.endswith("The report") for text in words)


def test_a_pdf_does_the_same(exported: Callable[..., Path]) -> None:
    pages, named = (pdfium.PdfDocument(exported("pdf", how)) for how in ("pages", "reference"))
    assert len(pages) == len(named) + 1
    text = "".join(page.get_textpage().get_text_range() for page in named)
    assert "Not reproduced here: grain report.pdf" in text
