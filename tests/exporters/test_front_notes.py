"""References, bottom lines and markings as both formats print them, and the proof of the finished pages."""

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pypdfium2 as pdfium
import pytest
from msgspec.structs import replace

from book import edits
from book.media import Media
from book.model import Book, Note, items_in
from book.references import reference
from book.richtext import Paragraph, Span, paragraphs
from exporters.formats import export
from exporters.proof import proof


@pytest.fixture
def cited(everything: Book) -> Book:
    """A book whose talking point cites an article in another section."""
    point = Note(id="p", kind="talking_points", body=(Paragraph((Span("Exports hold "), reference("oil", "9"))),))
    return replace(edits.add_note("grain", point).change(everything), three_pages=True)


def pdf_text(path: Path) -> str:
    return "\n".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(path))


def word_xml(path: Path, name: str = "word/document.xml") -> str:
    with zipfile.ZipFile(path) as package:
        return package.read(name).decode()


def test_a_talking_point_names_its_source_as_a_link_in_both_formats(cited: Book, media: Media, tmp_path: Path) -> None:
    export(cited, media, tmp_path / "a.pdf")
    export(cited, media, tmp_path / "a.docx")
    assert "Exports hold (Tab 2-1)" in pdf_text(tmp_path / "a.pdf").replace("\r\n", " ")
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        page = next(page for page in pdf.pages if "Exports hold" in _text_of(tmp_path / "a.pdf", page.index))
        assert [link for link in page.get("/Annots", []) if "/Dest" in link]
    xml = word_xml(tmp_path / "a.docx")
    link = re.search(r'<w:hyperlink w:anchor="b_oil"[^>]*>(?:(?!</w:hyperlink>).)*Tab 2-1', xml)
    assert link, "a link to the bookmark of the article"
    assert "item:" not in xml


def _text_of(path: Path, number: int) -> str:
    return pdfium.PdfDocument(path)[number].get_textpage().get_text_range()


def test_who_reads_only_three_pages_gets_the_bottom_lines(cited: Book, media: Media, tmp_path: Path) -> None:
    for ending in ("pdf", "docx"):
        export(cited, media, tmp_path / f"a.{ending}")
    front = " ".join(_text_of(tmp_path / "a.pdf", 2).split())
    assert "IF YOU READ ONLY" in front
    assert "First grain ship departs the Black Sea (Tab 1-1)" in front
    assert "they can stop any day" in front
    assert "If you read only three pages" in word_xml(tmp_path / "a.docx")


def test_each_section_of_a_word_book_carries_the_highest_mark_in_it(
    everything: Book, media: Media, tmp_path: Path
) -> None:
    book = replace(everything, scheme="us", marking="UNCLASSIFIED")
    for item in items_in(book):
        book = edits.set_marking([item.id], "SECRET//NOFORN" if item.id == "suez" else "UNCLASSIFIED").change(book)
    for section in ("grain-section", "inner", "oil-section"):
        book = edits.set_marking([section], "UNCLASSIFIED").change(book)
    export(book, media, tmp_path / "a.docx")
    relations = ElementTree.fromstring(word_xml(tmp_path / "a.docx", "word/_rels/document.xml.rels"))
    targets = {one.attrib["Id"]: one.attrib["Target"] for one in relations}
    heads = re.findall(r'<w:headerReference w:type="default" r:id="([^"]+)"', word_xml(tmp_path / "a.docx"))
    marks = ["NOFORN" in word_xml(tmp_path / "a.docx", f"word/{targets[head]}") for head in heads]
    assert marks == [True, True, False, True, False, True], "cover, front, grain, inner, oil, sources"


def test_a_finished_book_says_of_itself_what_is_on_its_pages(cited: Book, media: Media) -> None:
    assert proof(cited, media) == ()


def test_what_the_pages_cannot_show_is_found_in_the_proof(everything: Book, media: Media) -> None:
    broken = edits.rewrite("oil", paragraphs("\U0001f9ff\U00012000")).change(everything)
    found = proof(broken, {})
    assert {finding.kind for finding in found} == {"pages"}
    assert "map" in {finding.place for finding in found}
    assert any("damaged" in finding.what for finding in found)
