"""A picture is as wide as it was asked for, on pages and in the Word document alike."""

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image

from book.media import Media
from book.model import Article, Book, Section
from book.richtext import Figure
from exporters.fitting import fitted
from exporters.formats import export
from exporters.manuscript import Choices


def printed_widths(percent: int, folder: Path) -> tuple[float, float]:
    """The widths in points of one picture in a PDF and in a Word document."""
    data = BytesIO()
    Image.new("RGB", (900, 300), "navy").save(data, "PNG")
    media = Media()
    figure = Figure(media.add(data.getvalue(), "png"), alt="A quay", width=900, height=300, percent=percent)
    book = Book(sections=(Section(title="One", items=(Article(headline="Ships", body=(figure,)),)),))
    for ending in ("pdf", "docx"):
        export(book, media, folder / f"book.{ending}", Choices())
    document = pdfium.PdfDocument(folder / "book.pdf")
    boxes = [one.get_bounds() for page in document for one in page.get_objects() if one.type == 3]
    document.close()
    with zipfile.ZipFile(folder / "book.docx") as package:
        found = re.search(rb'<wp:extent cx="(\d+)"', package.read("word/document.xml"))
    assert found is not None
    return boxes[0][2] - boxes[0][0], int(found[1]) / 12700


def test_half_of_the_column_is_half_in_both(tmp_path: Path) -> None:
    whole, half = printed_widths(100, tmp_path), printed_widths(50, tmp_path)
    assert half == pytest.approx([width / 2 for width in whole], abs=0.5)
    assert half[0] == pytest.approx(half[1], abs=2)


def test_a_picture_without_a_width_has_that_of_its_pixels_and_always_fits() -> None:
    assert fitted((400, 200), 500, 600) == (300, 150)
    assert fitted((4000, 200), 500, 600)[0] == 500
    assert fitted((100, 2000), 500, 600, percent=100) == (30, 600)
