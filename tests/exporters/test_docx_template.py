"""An office's own Word template: a book takes its styles, page, headers and logo, and nothing that acts."""

import io
import struct
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.shared import Mm, Pt, RGBColor

from book.errors import BriefbookError, ExportProblem
from book.media import Media
from book.model import Book
from exporters.formats import export
from exporters.manuscript import Choices, Layout
from tests.exporters.conftest import picture

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def office() -> Any:
    """A template of an office on A5, with its logo and name above each page and a page number below."""
    document: Any = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(148), Mm(210)
    section.left_margin, section.right_margin, section.top_margin = Mm(17), Mm(13), Mm(31)
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(10)
    document.styles["Heading 1"].font.color.rgb = RGBColor(0x7A, 0x00, 0x19)
    head = section.header.paragraphs[0]
    head.add_run().add_picture(io.BytesIO(picture()), width=Mm(20))
    head.add_run("Ministry of Trade")
    foot = section.footer.paragraphs[0]
    foot._p.append(parse_xml(f'<w:fldSimple {_NS} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
    document.add_paragraph("Delete this and write your text.")
    return document


@pytest.fixture
def exported(tmp_path: Path, media: Media) -> Callable[..., Path]:
    """A function that exports a book on a template and gives the path of its document."""

    def export_on(book: Book, template: Any, name: str = "office.docx", **choices: Any) -> Path:
        source = tmp_path / "templates" / name
        source.parent.mkdir(exist_ok=True)
        template.save(str(source))
        out = tmp_path / "book.docx"
        export(book, media, out, Choices(theme=str(source), **choices))
        return out

    return export_on


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_styles_and_page_of_the_office_are_used(exported: Callable[..., Path], everything: Book) -> None:
    document = Document(str(exported(everything, office())))
    assert document.styles["Heading 1"].font.color.rgb == RGBColor(0x7A, 0x00, 0x19)
    assert document.styles["Normal"].font.name == "Arial"
    for section in document.sections:
        assert (section.page_width.mm, section.page_height.mm) == pytest.approx((148, 210), abs=0.1)
        assert (section.left_margin.mm, section.right_margin.mm) == pytest.approx((17, 13), abs=0.1)
    assert not any("Delete this" in paragraph.text for paragraph in document.paragraphs)


def test_what_the_template_lacks_is_added_in_its_typeface(exported: Callable[..., Path], everything: Book) -> None:
    styles = Document(str(exported(everything, office()))).styles
    assert styles["Note Label"].font.name == "Arial"
    assert styles["Facts"].font.name == "Arial"


def test_the_first_paragraph_of_an_article_looks_as_the_text_of_the_office(
    exported: Callable[..., Path], everything: Book
) -> None:
    template = office()
    text = template.styles["Body Text"]
    text.font.name, text.paragraph_format.line_spacing = "Georgia", Pt(17)
    text.paragraph_format.alignment = WD_PARAGRAPH_ALIGNMENT.JUSTIFY
    first = Document(str(exported(everything, template))).styles["First Paragraph"]
    assert first.base_style.name == "Body Text"
    assert (first.font.name, first.paragraph_format.line_spacing, first.paragraph_format.alignment) == (None,) * 3


def test_the_headers_of_the_office_stand_on_every_page_beside_the_marking(
    exported: Callable[..., Path], everything: Book
) -> None:
    path = exported(everything, office())
    for section in Document(str(path)).sections:
        words = [paragraph.text for paragraph in section.header.paragraphs]
        assert words == ["OFFICIAL", "Ministry of Trade"]
        assert "OFFICIAL" in [paragraph.text for paragraph in section.footer.paragraphs]
    assert sum(name.startswith("word/media/logo") for name in parts_of(path)) == 1


def windows_drawing() -> bytes:
    """An enhanced metafile with nothing in it: its header and its end ([MS-EMF] 2.3.4)."""
    header = struct.pack("<2I8i4s3I2H6I", 1, 88, 0, 0, 100, 50, 0, 0, 2540, 1270, b" EMF", 0x10000, 108, 2, 1, 0,
                         0, 0, 0, 1000, 1000, 300)  # fmt: skip
    return header + struct.pack("<I", 300) + struct.pack("<5I", 14, 20, 0, 16, 20)


def test_a_logo_that_windows_draws_goes_along_as_it_is(exported: Callable[..., Path], everything: Book) -> None:
    letterhead = office()
    for part in letterhead.part.package.iter_parts():
        if part.partname.endswith(".png"):
            part._blob = windows_drawing()
    parts = parts_of(exported(everything, letterhead))
    assert parts["word/media/logo1.emf"] == windows_drawing()
    assert b'ContentType="image/x-emf"' in parts["[Content_Types].xml"]


def test_pages_that_are_counted_by_tab_say_so_below(exported: Callable[..., Path], everything: Book) -> None:
    path = exported(everything, office(), layout=Layout(numbering="tab"))
    feet = ["".join(t.text or "" for t in paragraph._p.iter(f"{W}t")) for section in Document(str(path)).sections
            for paragraph in section.footer.paragraphs]  # fmt: skip
    assert "1-1" in feet


def test_a_template_makes_a_document_and_no_template(exported: Callable[..., Path], book: Book, tmp_path: Path) -> None:
    template = io.BytesIO()
    office().save(template)
    dotx = tmp_path / "office.dotx"
    with zipfile.ZipFile(template) as source, zipfile.ZipFile(dotx, "w") as target:
        for name in source.namelist():
            kind = b"wordprocessingml.document.main", b"wordprocessingml.template.main"
            target.writestr(name, source.read(name).replace(*kind))
    out = tmp_path / "out.docx"
    export(book, {}, out, Choices(theme=str(dotx)))
    assert b"template.main" not in parts_of(out)["[Content_Types].xml"]
    assert Document(str(out)).styles["Heading 1"].font.color.rgb == RGBColor(0x7A, 0x00, 0x19)


def test_nothing_that_acts_is_taken(exported: Callable[..., Path], book: Book) -> None:
    template = office()
    head = template.sections[0].header
    link = head.part.relate_to("https://evil.example/x", "http://a/relationships/attachedTemplate", is_external=True)
    active = ' DDEAUTO c:\\\\cmd.exe "/c calc" '
    head._element.append(parse_xml(
        f'<w:p {_NS} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        f'<w:hyperlink r:id="{link}"><w:r><w:t>Click</w:t></w:r></w:hyperlink>'
        f"<w:fldSimple w:instr='{active}'><w:r><w:t>shown</w:t></w:r></w:fldSimple>"
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{active}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>too</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:object><w:control r:id="x"/></w:object></w:r></w:p>'
    ))  # fmt: skip
    template.styles.element.append(OxmlElement("w:latentStyles"))
    parts = parts_of(exported(book, template))
    whole = b"".join(parts.values())
    for word in (b"evil", b"DDEAUTO", b"cmd.exe", b"w:object", b"w:control", b"attachedTemplate"):
        assert word not in whole
    assert any(b"Click" in data and b"shown" in data and b"too" in data for data in parts.values())


MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
LINES = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in ("1 High Street", "London"))
BOX = f"<w:txbxContent>{LINES}</w:txbxContent>"


def with_drawing(inside: str) -> Any:
    """The office's template with something drawn in the line of its header."""
    template = office()
    spaces = f'{_NS} xmlns:mc="{MC}" xmlns:wps="{WPS}" xmlns:v="urn:schemas-microsoft-com:vml"'
    template.sections[0].header.paragraphs[0]._p.append(parse_xml(f"<w:r {spaces}>{inside}</w:r>"))
    return template


@pytest.mark.parametrize(
    "drawn",
    [
        f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>{BOX}</wps:txbx></wps:wsp>'
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent>",
        f"<w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict>",
    ],
)
def test_the_words_of_a_text_box_stand_as_lines(tmp_path: Path, everything: Book, media: Media, drawn: str) -> None:
    with_drawing(drawn).save(str(tmp_path / "office.dotx"))
    told = export(everything, media, tmp_path / "b.docx", Choices(theme=str(tmp_path / "office.dotx")))
    heads = [[line.text for line in one.header.paragraphs] for one in Document(str(tmp_path / "b.docx")).sections]
    assert heads[0] == ["OFFICIAL", "Ministry of Trade", "1 High Street", "London"]
    assert not [one for one in told if "template" in one.what]
    assert b"txbx" not in b"".join(parts_of(tmp_path / "b.docx").values())


@pytest.mark.parametrize("drawn", ["<w:pict><v:shape/></w:pict>", "<w:drawing><wps:wsp/></w:drawing>"])
def test_a_drawing_that_is_no_picture_is_said(tmp_path: Path, everything: Book, media: Media, drawn: str) -> None:
    with_drawing(drawn).save(str(tmp_path / "office.dotx"))
    told = export(everything, media, tmp_path / "b.docx", Choices(theme=str(tmp_path / "office.dotx")))
    assert [one.what.partition(" of")[0] for one in told if "template" in one.what] == [
        "A drawing in the header or footer"
    ]


def test_styles_based_on_themselves_do_no_harm(exported: Callable[..., Path], book: Book) -> None:
    template = office()
    first, second = template.styles.add_style("First", 1), template.styles.add_style("Second", 1)
    first.base_style, second.base_style = second, first
    styles = Document(str(exported(book, template))).styles
    assert styles["First"].base_style is None
    assert styles["Second"].base_style is None


def test_a_template_suits_no_pdf(book: Book, tmp_path: Path) -> None:
    with pytest.raises(ExportProblem, match="only suits Word documents"):
        export(book, {}, tmp_path / "book.pdf", Choices(theme="office.dotx"))
    assert not (tmp_path / "book.pdf").exists()


def hostile(path: Path, kind: str) -> None:
    template = io.BytesIO()
    document = office()
    if kind == "no room":
        document.sections[0].left_margin = Mm(140)
    document.save(template)
    with zipfile.ZipFile(template) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if kind == "entities" and name == "word/styles.xml":
                data = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + data.partition(b"?>")[2].lstrip()
            if kind == "broken" and name == "word/document.xml":
                data = data[:200]
            target.writestr(name, data)
        if kind == "bomb":
            target.writestr("word/media/bomb.bin", bytes(50 << 20))


@pytest.mark.parametrize("kind", ["entities", "broken", "bomb", "no room"])
def test_a_template_that_cannot_be_used_is_refused_in_plain_words(book: Book, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "office.dotx"
    hostile(path, kind)
    with pytest.raises(ExportProblem) as refused:
        export(book, {}, tmp_path / "book.docx", Choices(theme=str(path)))
    assert refused.value.remedy
    assert not (tmp_path / "book.docx").exists()


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04cut"])
def test_what_is_no_word_file_is_refused(book: Book, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "office.dotx"
    path.write_bytes(content)
    with pytest.raises(BriefbookError):
        export(book, {}, tmp_path / "book.docx", Choices(theme=str(path)))
    path.unlink()
    with pytest.raises(BriefbookError):
        export(book, {}, tmp_path / "book.docx", Choices(theme=str(path)))


def test_a_template_with_macros_is_refused(book: Book, tmp_path: Path) -> None:
    office().save(str(tmp_path / "office.dotm"))
    with pytest.raises(ExportProblem, match="macros"):
        export(book, {}, tmp_path / "book.docx", Choices(theme=str(tmp_path / "office.dotm")))


def test_microsofts_own_library_finds_nothing_wrong_with_it(
    exported: Callable[..., Path], everything: Book, faults_in: Callable[[Iterable[Path]], list[str]]
) -> None:
    assert faults_in([exported(everything, office())]) == []
