"""The Word document of a book, read back with python-docx and as XML."""

import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.text.paragraph import Paragraph as TextParagraph
from lxml import etree

from book.media import Media
from book.model import Article, Book, Section
from book.richtext import Cell, Figure, List, ListItem, Paragraph, Span, Table, paragraphs
from exporters.formats import export
from exporters.manuscript import Choices
from exporters.theme import theme_names

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@pytest.fixture
def written(tmp_path: Path, media: Media) -> Callable[..., Path]:
    """A function that exports a book and gives the path of its document."""
    made: list[Path] = []

    def write_book(book: Book, **choices: str) -> Path:
        path = tmp_path / f"book{len(made) or ''}.docx"
        export(book, media, path, Choices(**choices))
        made.append(path)
        return path

    return write_book


def xml_of(path: Path, part: str = "word/document.xml") -> Any:
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read(part))


def paragraphs_of(path: Path) -> list[Any]:
    """All paragraphs, those inside content controls among them, which python-docx passes over."""
    document = Document(str(path))
    return [TextParagraph(element, document) for element in document.element.body.iter(f"{W}p")]


def texts(path: Path, style: str) -> list[str]:
    return [paragraph.text for paragraph in paragraphs_of(path) if paragraph.style.name == style]


def one_article(*body: Any) -> Book:
    return Book(title="T", sections=(Section(title="S", items=(Article(id="a", headline="H", body=body),)),))


def test_headings_are_words_own_so_that_its_navigation_knows_them(
    written: Callable[..., Path], everything: Book
) -> None:
    document = written(everything)
    assert texts(document, "Title") == ["Black Sea visit"]
    assert texts(document, "Heading 1") == ["Grain", "Oil"]
    assert texts(document, "Inner Section") == ["Earlier crises"]
    assert "1-1\tFirst grain ship departs the Black Sea" in texts(document, "Heading 2")
    assert texts(document, "Heading 3") == ["1.1-1\tThe Suez Crisis, 1956"]
    assert "What was agreed" in texts(document, "Heading 4")


def test_the_contents_are_a_field_that_is_filled_in(written: Callable[..., Path], everything: Book) -> None:
    path = written(everything)
    root = xml_of(path)
    fields = ["".join(field.itertext()).strip() for field in root.iter(f"{W}instrText")]
    assert fields[0].startswith("TOC ")
    assert sum(field.startswith("PAGEREF ") for field in fields) >= 9
    entries = [one for style in ("toc 1", "Contents Section", "toc 2", "toc 3") for one in texts(path, style)]
    assert len(entries) == 9
    assert all(entry.rpartition("\t")[2].isdecimal() for entry in entries)
    begun = sum(mark.get(f"{W}fldCharType") == "begin" for mark in root.iter(f"{W}fldChar"))
    ended = sum(mark.get(f"{W}fldCharType") == "end" for mark in root.iter(f"{W}fldChar"))
    assert begun == ended
    with zipfile.ZipFile(path) as package:
        assert b"updateFields" not in package.read("word/settings.xml")


def test_no_two_anchors_have_one_bookmark(written: Callable[..., Path]) -> None:
    ids = ("가", "나", "a.b", "a-b", "a_b", "long" * 20, "long" * 20 + "er")
    items = tuple(Article(id=one, headline=one, body=paragraphs("Text.")) for one in ids)
    tree = xml_of(written(Book(sections=(Section(items=items),))))
    marks = [mark.get(f"{W}name") for mark in tree.iter(f"{W}bookmarkStart")]
    assert len(set(marks)) == len(marks) >= len(ids)
    assert max(map(len, marks)) <= 40


def test_every_link_inside_leads_to_a_bookmark(written: Callable[..., Path], everything: Book) -> None:
    root = xml_of(written(everything))
    marks = {mark.get(f"{W}name") for mark in root.iter(f"{W}bookmarkStart")}
    wanted = {link.get(f"{W}anchor") for link in root.iter(f"{W}hyperlink")} - {None}
    assert wanted
    assert wanted <= marks


def test_front_matter_is_roman_and_the_body_begins_with_1(written: Callable[..., Path], everything: Book) -> None:
    counts = [
        (count.get(f"{W}fmt"), count.get(f"{W}start")) for count in xml_of(written(everything)).iter(f"{W}pgNumType")
    ]
    assert counts[:3] == [("lowerRoman", "1"), ("lowerRoman", None), ("decimal", "1")]
    assert set(counts[3:]) == {("decimal", None)}


def test_the_marking_stands_in_every_header_and_footer(written: Callable[..., Path], everything: Book) -> None:
    with zipfile.ZipFile(written(everything)) as package:
        edges = [name for name in package.namelist() if name.startswith(("word/header", "word/footer"))]
        assert len(edges) >= 6
        assert all(b"OFFICIAL" in package.read(name) for name in edges)


def test_the_running_head_names_the_section(written: Callable[..., Path], everything: Book) -> None:
    heads = [section.header.paragraphs[-1].text for section in Document(str(written(everything))).sections]
    assert "Tab 1 · Grain\tBlack Sea visit" in heads
    assert "Tab 2 · Oil\tBlack Sea visit" in heads


def test_spans_keep_their_look(written: Callable[..., Path], everything: Book) -> None:
    document = Document(str(written(everything)))
    paragraph = next(one for one in document.paragraphs if one.text.startswith("Plain, "))
    looks = {run.text: run for run in paragraph.runs}
    assert looks["bold"].bold
    assert looks["italic"].italic
    assert looks["underlined"].underline
    assert looks["struck"].font.strike
    assert paragraph.hyperlinks[0].address == "https://example.org/a?b=1&c=2"


def test_a_table_has_its_head_on_every_page_and_its_cells(written: Callable[..., Path], everything: Book) -> None:
    path = written(everything)
    table = Document(str(path)).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["Country", "Tonnes"], ["Ukraine", "1,250"]]
    assert len(list(xml_of(path).iter(f"{W}tblHeader"))) == 1


def test_cells_that_span_are_merged(written: Callable[..., Path]) -> None:
    cells = (
        (Cell((Span("wide"),), columns=2), Cell((Span("high"),), rows=2)),
        (Cell((Span("a"),)), Cell((Span("b"),))),
    )
    table = Document(str(written(one_article(Table(cells))))).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["wide", "wide", "high"], ["a", "b", "high"]]


def test_pictures_have_their_alternative_text(written: Callable[..., Path], everything: Book) -> None:
    path = written(everything)
    drawing = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
    assert [picture.get("descr") for picture in xml_of(path).iter(drawing)] == ["The port", "A map"]
    with zipfile.ZipFile(path) as package:
        assert len([name for name in package.namelist() if name.startswith("word/media/")]) == 1


def test_every_numbered_list_begins_with_its_own_number(written: Callable[..., Path]) -> None:
    entry = ListItem(paragraphs("x"))
    path = written(one_article(List((entry,), "number", 3), List((entry,), "number"), List((entry,))))
    starts = [start.get(f"{W}val") for start in xml_of(path, "word/numbering.xml").iter(f"{W}startOverride")]
    assert starts == ["3", "1"]


def test_arabic_paragraphs_run_from_right_to_left(written: Callable[..., Path]) -> None:
    root = xml_of(written(one_article(*paragraphs("مرحبا بالعالم 2024"), *paragraphs("Hello"))))
    by_text = {"".join(one.itertext()): one for one in root.iter(f"{W}p")}
    assert by_text["مرحبا بالعالم 2024"].find(f"{W}pPr/{W}bidi") is not None
    assert by_text["Hello"].find(f"{W}pPr/{W}bidi") is None
    assert by_text["مرحبا بالعالم 2024"].find(f".//{W}rtl") is not None


def test_the_document_says_what_it_is(written: Callable[..., Path], everything: Book) -> None:
    properties = Document(str(written(everything))).core_properties
    assert (properties.title, properties.author, properties.language) == ("Black Sea visit", "Eastern desk", "en-GB")
    assert properties.last_modified_by == "Eastern desk"


def test_no_one_is_named_who_was_not_given(written: Callable[..., Path]) -> None:
    properties = Document(str(written(Book(title="T")))).core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")


def test_only_web_addresses_lead_outside(written: Callable[..., Path], everything: Book) -> None:
    with zipfile.ZipFile(written(everything)) as package:
        relations = etree.fromstring(package.read("word/_rels/document.xml.rels"))
    outside = [relation.get("Target") for relation in relations if relation.get("TargetMode") == "External"]
    assert all(target.startswith(("https://", "http://", "mailto:")) for target in outside)


ODD = {
    "a very long paragraph": one_article(*paragraphs("word " * 10_000)),
    "a long title": Book(title="A title that goes on " * 20, sections=(Section(title="S " * 200),)),
    "nothing at all": Book(),
    "an empty section": Book(sections=(Section(),)),
    "control characters": one_article(Paragraph((Span("a\x00b\x07c\ufffe\ud800d"),))),
    "markup": one_article(*paragraphs("<w:p/> & </w:t> ]]> {DDEAUTO c:\\\\x}")),
    "an empty table": one_article(Table(((Cell(),),))),
    "300 rows": one_article(Table(tuple((Cell((Span(f"{row}"),)), Cell()) for row in range(300)))),
}


@pytest.mark.parametrize("theme", theme_names())
@pytest.mark.parametrize("book", ODD.values(), ids=ODD.keys())
def test_whatever_a_book_holds_it_is_written(written: Callable[..., Path], book: Book, theme: str) -> None:
    document = Document(str(written(book, theme=theme)))
    assert document.sections


def test_microsofts_own_library_finds_nothing_wrong(
    written: Callable[..., Path], everything: Book, faults_in: Callable[[Iterable[Path]], list[str]]
) -> None:
    staff = [written(everything, theme=theme, edition="staff") for theme in theme_names()]
    assert faults_in([*staff, *(written(ODD[name]) for name in ("nothing at all", "an empty section", "markup"))]) == []


def test_text_is_only_ever_text(written: Callable[..., Path]) -> None:
    path = written(one_article(*paragraphs("<w:instrText>DDEAUTO</w:instrText>")))
    assert all("DDE" not in "".join(field.itertext()) for field in xml_of(path).iter(f"{W}instrText"))
    assert any("DDEAUTO" in paragraph.text for paragraph in Document(str(path)).paragraphs)


def test_a_damaged_picture_is_told_and_its_words_stay(tmp_path: Path, media: Media) -> None:
    name = media.add(b"broken", "png")
    concerns = export(one_article(Figure(name, alt="A ship")), media, tmp_path / "a.docx")
    assert [(concern.kind, concern.anchor) for concern in concerns] == [("unreadable_media", "a")]
    assert any(paragraph.text == "[A ship]" for paragraph in Document(str(tmp_path / "a.docx")).paragraphs)


def test_the_text_is_as_it_was_accepted(
    written: Callable[..., Path], everything: Book, golden: Callable[[str, str], str]
) -> None:
    rows: list[str] = []
    for element in xml_of(written(everything)).find(f"{W}body").iter(f"{W}p", f"{W}tbl", f"{W}sectPr"):
        if element.tag == f"{W}p":
            style = element.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
            signs = {f"{W}tab": "\t", f"{W}br": " | "}
            pieces = element.iter(f"{W}t", *signs)
            words = "".join(signs.get(piece.tag) or piece.text or "" for piece in pieces)
            rows.append(f"{style}: {words}")
        else:
            rows.append(element.tag.removeprefix(W))
    text = "\n".join(rows) + "\n"
    assert text == golden("everything.docx.txt", text), "look at the change; `pytest --accept-golden` accepts it"
