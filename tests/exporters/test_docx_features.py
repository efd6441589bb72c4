"""What Word can do of itself and a Word book uses: styles, sections, comments, embedded fonts, turned pages."""

import io
import re
import uuid
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import uharfbuzz
from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from lxml import etree
from PIL import ImageFont

from book.media import Media
from book.model import Article, Book, Note, Section
from book.richtext import Cell, List, ListItem, Paragraph, Span, Table, paragraphs
from exporters.formats import export
from exporters.manuscript import Choices, Layout
from tests.exporters.conftest import picture

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
VML = "{urn:schemas-microsoft-com:vml}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@pytest.fixture
def part_of(tmp_path: Path, media: Media) -> Callable[..., Any]:
    """A function that exports a book and gives a part of its document as a tree."""

    def read(book: Book, part: str = "word/document.xml", *, layout: Layout | None = None, **choices: str) -> Any:
        path = tmp_path / "book.docx"
        export(book, media, path, Choices(layout=layout or Layout(), **choices))
        with zipfile.ZipFile(path) as package:
            return etree.fromstring(package.read(part))

    return read


def one_article(*body: Any, language: str = "en") -> Book:
    article = Article(id="a", headline="H", body=body)
    return Book(title="T", language=language, sections=(Section(title="S", items=(article,)),))


def styles_used(root: Any) -> set[str]:
    return {style.get(f"{W}val") for style in root.iter(f"{W}pStyle")}


def values(root: Any, tag: str, attribute: str = "val") -> list[str]:
    return [element.get(f"{W}{attribute}") for element in root.iter(f"{W}{tag}")]


def test_every_style_that_a_paragraph_has_is_there(part_of: Callable[..., Any], everything: Book) -> None:
    known = {style.get(f"{W}styleId") for style in part_of(everything, "word/styles.xml").iter(f"{W}style")}
    root = part_of(everything)
    assert styles_used(root) | set(values(root, "rStyle")) <= known


_SAYING = ("CoverFact", "TableText", "TableHead", "Caption", "SectionEntry", "TOC1")
"""The styles of what may say more: numbers stand at the right of their column, and those of sections hang out of the
contents until Word makes them anew."""


def test_a_paragraph_says_nothing_that_its_style_says(part_of: Callable[..., Any], everything: Book) -> None:
    looks = {"jc", "ind", "tabs", "pBdr", "shd", "spacing"}
    said = [
        child.tag.removeprefix(W)
        for properties in part_of(everything).iter(f"{W}pPr")
        if properties.find(f"{W}pStyle").get(f"{W}val") not in _SAYING
        for child in properties
    ]
    assert looks.isdisjoint(said)


def test_every_kind_of_note_has_a_style_of_its_own(part_of: Callable[..., Any], everything: Book) -> None:
    assert {"NoteBottomLine", "NoteIfAsked", "NoteBackground"} <= styles_used(part_of(everything))


def test_comments_of_the_staff_stand_beside_the_text(part_of: Callable[..., Any], book: Book) -> None:
    comment = Note(kind="comment", body=paragraphs("Check the figure."))
    with_comment = msgspec.structs.replace(book, sections=(Section(title="S", notes=(comment,)),))
    root = part_of(with_comment, edition="staff")
    assert len(list(root.iter(f"{W}commentReference"))) == 1
    assert "Check the figure." not in "".join(root.itertext())
    assert "Check the figure." in "".join(part_of(with_comment, "word/comments.xml", edition="staff").itertext())
    assert not list(part_of(with_comment).iter(f"{W}commentReference"))


def fonts_in(path: Path) -> dict[tuple[str, str], set[int]]:
    """The characters of the fonts that lie in a document, by their family and style."""
    found: dict[tuple[str, str], set[int]] = {}
    with zipfile.ZipFile(path) as package:
        relations = {
            one.get("Id"): one.get("Target") for one in etree.fromstring(package.read("word/_rels/fontTable.xml.rels"))
        }
        for face in etree.fromstring(package.read("word/fontTable.xml")).iter():
            if (key := face.get(f"{W}fontKey")) is not None:
                data = package.read(f"word/{relations[face.get(f'{R}id')]}")
                mask = uuid.UUID(key).bytes[::-1] * 2
                head = bytes(byte ^ cover for byte, cover in zip(data[:32], mask, strict=True))
                name = ImageFont.truetype(io.BytesIO(head + data[32:])).getname()
                found[name] = set(uharfbuzz.Face(head + data[32:]).unicodes)
    return found


def test_contents_that_word_makes_anew_begin_where_the_titles_do(tmp_path: Path, everything: Book) -> None:
    path = tmp_path / "book.docx"
    export(everything, Media(), path)
    document: Any = Document(str(path))
    look = document.styles["toc 1"].paragraph_format
    assert look.first_line_indent in (None, 0)
    assert [stop.alignment for stop in look.tab_stops] == [WD_TAB_ALIGNMENT.RIGHT]
    line = next(one for one in document.element.body.iter(f"{W}p") if "TOC1" in values(one, "pStyle"))
    assert line.find(f"{W}pPr/{W}ind").get(f"{W}hanging") == line.find(f"{W}pPr/{W}ind").get(f"{W}left")


def test_the_fonts_lie_in_the_file_and_can_be_read(tmp_path: Path, media: Media, everything: Book) -> None:
    path = tmp_path / "book.docx"
    export(everything, media, path)
    fonts = fonts_in(path)
    assert {("Source Serif 4", "Regular"), ("Source Serif 4", "Bold"), ("Source Sans 3", "Italic")} <= fonts.keys()
    assert ("Source Sans 3", "Bold Italic") not in fonts  # nothing is set in it
    assert path.stat().st_size < 400_000


def test_what_an_office_may_type_further_is_in_the_fonts(tmp_path: Path, media: Media) -> None:
    path = tmp_path / "book.docx"
    for text, expected in (("A café", "Łódź’"), ("Киев", "Łщ"), ("Αθήνα", "Łω")):
        export(one_article(*paragraphs(text)), media, path)
        letters = fonts_in(path)["Source Serif 4", "Regular"]
        assert set(map(ord, expected)) <= letters
        assert (ord("щ") in letters) == (text == "Киев")


def test_pages_counted_by_tab_begin_anew_in_every_section(part_of: Callable[..., Any], everything: Book) -> None:
    root = part_of(everything, layout=Layout(numbering="tab"))
    assert values(root, "pgNumType", "start").count("1") == 4  # cover, two sections, sources
    lines = ["".join(one.itertext(f"{W}t")) for one in root.iter(f"{W}p") if "TOC2" in values(one, "pStyle")]
    assert lines[0].endswith("1-2")
    assert lines[-1].endswith("2-4")


def test_a_book_for_both_sides_begins_its_sections_at_the_right(part_of: Callable[..., Any], everything: Book) -> None:
    layout = Layout(duplex=True, binding=8)
    root = part_of(everything, layout=layout)
    assert "oddPage" in values(root, "type")
    assert {"default", "even", "first"} <= {one.get(f"{W}type") for one in root.iter(f"{W}headerReference")}
    assert values(root, "pgMar", "gutter")[0] == "454"
    settings = part_of(everything, "word/settings.xml", layout=layout)
    assert settings.find(f"{W}mirrorMargins") is not None
    assert settings.find(f"{W}evenAndOddHeaders") is not None


def test_a_table_too_wide_lies_on_a_page_turned_on_its_side(part_of: Callable[..., Any]) -> None:
    row = tuple(Cell((Span(f"Indicator{column}"),)) for column in range(14))
    root = part_of(one_article(*paragraphs("Before"), Table((row, row), 1), *paragraphs("After")))
    turned = [size.get(f"{W}orient") for size in root.iter(f"{W}pgSz")]
    assert turned == [None, None, None, "landscape", None, None][: len(turned)]
    assert turned.count("landscape") == 1


def test_a_wide_table_in_the_summary_turns_its_page_too(part_of: Callable[..., Any]) -> None:
    row = tuple(Cell((Span(f"Indicator{column}"),)) for column in range(14))
    note = Note(id="n", kind="background", body=(Table((row, row), 1), *paragraphs("After")))
    root = part_of(msgspec.structs.replace(one_article(*paragraphs("Text")), notes=(note,)))
    sections = [(size.get(f"{W}orient"), fmt) for size, fmt in
                zip(root.iter(f"{W}pgSz"), values(root, "pgNumType", "fmt"), strict=True)]  # fmt: skip
    assert sections.count(("landscape", "lowerRoman")) == 1
    assert sections[-1] == (None, "decimal")


def test_a_book_in_arabic_runs_from_right_to_left(part_of: Callable[..., Any]) -> None:
    book = one_article(*paragraphs("مرحبا بالعالم"), *paragraphs("Hello"), language="ar")
    root = part_of(book)
    assert all(section.find(f"{W}bidi") is not None for section in root.iter(f"{W}sectPr"))
    by_text = {"".join(one.itertext(f"{W}t")): one for one in root.iter(f"{W}p")}
    assert by_text["Hello"].find(f"{W}pPr/{W}bidi").get(f"{W}val") == "0"
    assert by_text["مرحبا بالعالم"].find(f"{W}pPr/{W}bidi") is None
    normal = part_of(book, "word/styles.xml").find(f"{W}style[@{W}styleId='Normal']/{W}pPr/{W}bidi")
    assert normal is not None


def test_lists_are_words_own_with_a_level_for_each_depth(part_of: Callable[..., Any]) -> None:
    inner = List((ListItem(paragraphs("inner")),), "number")
    root = part_of(one_article(List((ListItem((*paragraphs("outer"), inner)),))))
    assert {"ListBullet", "ListNumber2"} <= styles_used(root)


def test_the_cover_is_bound_to_what_the_file_says_of_itself(part_of: Callable[..., Any], everything: Book) -> None:
    bindings = values(part_of(everything), "dataBinding", "xpath")
    assert [one.rpartition(":")[2] for one in bindings] == ["title[1]", "subject[1]", "creator[1]"]


def test_boards_get_their_paragraphs_numbered(part_of: Callable[..., Any]) -> None:
    root = part_of(one_article(*paragraphs("One\n\n[…]\n\nTwo")), theme="boardroom")
    assert [style for style in values(root, "pStyle") if style.startswith("Numbered")] == ["NumberedText"] * 2


def test_a_contents_alone_names_pages_that_are_not_in_the_file(part_of: Callable[..., Any], everything: Book) -> None:
    root = part_of(everything, layout=Layout(contents_only=True))
    assert "Heading2" not in styles_used(root)
    assert not list(root.iter(f"{W}instrText"))
    assert "First grain ship" in "".join(root.itertext())


def test_a_caption_counts_itself_and_shows_no_number(part_of: Callable[..., Any], everything: Book) -> None:
    fields = ["".join(field.itertext()).strip() for field in part_of(everything).iter(f"{W}instrText")]
    assert r"SEQ Figure \h" in fields
    assert r"SEQ Table \h" in fields


def test_running_heads_look_up_the_section(tmp_path: Path, media: Media, everything: Book) -> None:
    path = tmp_path / "book.docx"
    export(everything, media, path)
    heads = [section.header._element for section in Document(str(path)).sections]
    codes = {"".join(field.itertext()).strip() for head in heads for field in head.iter(f"{W}instrText")}
    assert codes == {'STYLEREF "Section Number"', "STYLEREF 1", 'STYLEREF "Inner Section"'}


def test_a_passage_in_another_language_says_so(part_of: Callable[..., Any]) -> None:
    spans = (Span("He said "), Span("le grain est mûr", language="fr"), Span("."))
    tree = part_of(Book(sections=(Section(items=(Article(language="en", body=(Paragraph(spans),)),)),)))
    runs = {"".join(run.itertext()): run.find(f"{W}rPr/{W}lang") for run in tree.iter(f"{W}r")}
    assert runs["le grain est mûr"].get(f"{W}val") == "fr-FR"
    assert runs["He said "] is None  # it is in the book's language, which the defaults of the document name


@pytest.mark.parametrize(
    ("language", "named", "face"),
    [("ko", "ko-KR", "Malgun Gothic"), ("zh", "zh-CN", "SimSun"), ("zh-Hant", "zh-TW", "PMingLiU")],
)
def test_the_scripts_of_east_asia_have_their_own_typeface(
    part_of: Callable[..., Any], language: str, named: str, face: str
) -> None:
    tree = part_of(one_article(Paragraph((Span("Odesa "), Span("敖德薩", language=language)))))
    look = next(run for run in tree.iter(f"{W}r") if "".join(run.itertext()) == "敖德薩").find(f"{W}rPr")
    assert look.find(f"{W}rFonts").get(f"{W}eastAsia") == face
    # Latin letters in such a text stay in the book's language: LibreOffice parts those of Korean anywhere.
    assert dict(look.find(f"{W}lang").attrib) == {f"{W}eastAsia": named}


def test_scripts_that_the_theme_has_no_letters_of_come_in_the_typeface_of_the_pdf(tmp_path: Path) -> None:
    path = tmp_path / "book.docx"
    body = Paragraph((Span("He said "), Span("مرحبا", language="ar"), Span(" and "), Span("สวัสดี", bold=True)))
    export(one_article(body), Media(), path, Choices())
    with zipfile.ZipFile(path) as package:
        tree, table = (etree.fromstring(package.read(f"word/{name}.xml")) for name in ("document", "fontTable"))
    named = {"".join(run.itertext()): run.find(f"{W}rPr/{W}rFonts") for run in tree.iter(f"{W}r")}
    assert named["مرحبا"].get(f"{W}cs") == "Noto Naskh Arabic"
    assert named["สวัสดี"].get(f"{W}cs") == "Noto Serif Thai"
    carried = {font.get(f"{W}name"): [one.tag for one in font if "embed" in one.tag] for font in table}
    assert carried["Noto Naskh Arabic"] == [f"{W}embedRegular"]
    assert carried["Noto Serif Thai"] == [f"{W}embedBold"]


def test_a_book_in_another_script_leaves_its_typeface_to_the_styles(tmp_path: Path) -> None:
    path = tmp_path / "book.docx"
    export(one_article(Paragraph((Span("مرحبا"),)), language="ar"), Media(), path, Choices())
    with zipfile.ZipFile(path) as package:
        text, styles = (package.read(f"word/{name}.xml").decode() for name in ("document", "styles"))
    assert '<w:rFonts w:cs="Noto' not in text
    assert set(re.findall(r'w:cs="([^"]+)"', styles)) == {"Noto Naskh Arabic"}


def test_a_stamp_stands_behind_the_text_of_every_page(tmp_path: Path, media: Media, everything: Book) -> None:
    path = tmp_path / "book.docx"
    export(everything, media, path, Choices(layout=Layout(watermark='DRAFT "2" & <3>', duplex=True)))
    with zipfile.ZipFile(path) as package:
        headers = [etree.fromstring(package.read(name)) for name in package.namelist() if "word/header" in name]
    stamps = [[one.get("string") for one in header.iter(f"{VML}textpath") if one.get("string")] for header in headers]
    assert len(headers) >= 4
    assert stamps == [['DRAFT "2" & <3>']] * len(headers)


def test_without_a_stamp_nothing_is_drawn(tmp_path: Path, media: Media, everything: Book) -> None:
    path = tmp_path / "book.docx"
    export(everything, media, path)
    with zipfile.ZipFile(path) as package:
        assert not any(b"w:pict" in package.read(name) for name in package.namelist() if "word/header" in name)


def test_addresses_of_sources_are_codes_too(part_of: Callable[..., Any], everything: Book) -> None:
    root = part_of(everything, layout=Layout(qr_codes=True))
    (beside,) = [one for one in root.iter(f"{W}p") if "SourceBeside" in values(one, "pStyle")]
    codes = [picture.get("descr") for picture in beside.iter(f"{WP}docPr")]
    assert codes == ["QR: https://www.state.gov/first-grain-ship/"]
    assert len(list(root.iter(f"{WP}anchor"))) == 1
    assert not list(part_of(everything).iter(f"{WP}anchor"))


def test_a_theme_may_print_the_addresses_of_links(
    tmp_path: Path, part_of: Callable[..., Any], everything: Book
) -> None:
    theme = tmp_path / "paper.toml"
    theme.write_text('name = "Paper"\ndescription = "To read on paper"\n[options]\nprint_addresses = true\n', "utf-8")
    words = "a link (example.org/a?b=1&c=2)."
    assert words in "".join(part_of(everything, theme=str(theme)).itertext(f"{W}t"))
    assert words not in "".join(part_of(everything).itertext(f"{W}t"))


def test_running_heads_and_feet_are_those_of_the_theme(tmp_path: Path, media: Media, everything: Book) -> None:
    theme = tmp_path / "house.toml"
    lines = 'head_left = "{occasion} · {section}"\nhead_right = ""\nfoot_inner = "{prepared_by} · {edition}"\n'
    theme.write_text(f'name = "House"\ndescription = "Ours"\n[running]\n{lines}foot_outer = "{{page}} |"\n', "utf-8")
    path = tmp_path / "book.docx"
    export(everything, media, path, Choices(theme=str(theme), edition="press"))
    sections = Document(str(path)).sections
    assert "Visit · Grain\t" in {section.header.paragraphs[-1].text for section in sections}
    assert "\t" in {section.header.paragraphs[-1].text for section in sections}  # where there is no section
    assert {section.footer.paragraphs[0].text for section in list(sections)[1:]} == {
        "Eastern desk · Press-safe copy\t1 |"
    }


def test_the_logo_of_an_office_stands_on_the_cover(
    tmp_path: Path, part_of: Callable[..., Any], everything: Book
) -> None:
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "seal.png").write_bytes(picture(80, 40))
    theme = tmp_path / "house" / "house.toml"
    theme.write_text('name = "House"\ndescription = "Ours"\nlogo = "seal.png"\n', "utf-8")
    first = next(part_of(everything, theme=str(theme)).iter(f"{W}p"))
    assert values(first, "pStyle") == ["CoverLogo"]
    assert [one.get("descr") for one in first.iter(f"{WP}docPr")] == ["Eastern desk"]
    (extent,) = first.iter(f"{WP}extent")
    assert int(extent.get("cx")) == 2 * int(extent.get("cy"))


def test_where_an_item_is_from_is_not_torn_apart_in_the_contents(part_of: Callable[..., Any]) -> None:
    titles = ("Short", "A headline that very nearly fills the whole width of the line", "A headline of two lines, " * 4)
    items = tuple(Article(headline=title, outlet="The Financial Gazette") for title in titles)
    lines = [
        one for one in part_of(Book(sections=(Section(items=items),))).iter(f"{W}p") if "TOC2" in values(one, "pStyle")
    ]
    assert [len(list(line.iter(f"{W}br"))) for line in lines] == [0, 1, 0]


def test_the_fonts_of_an_office_lie_in_the_file_and_say_the_pages(
    tmp_path: Path, media: Media, everything: Book
) -> None:
    house = tmp_path / "house"
    house.mkdir()
    fonts = Path(__file__).parents[2] / "resources" / "fonts"
    (house / "House.ttf").write_bytes((fonts / "SourceSans3-Regular.ttf").read_bytes())
    (house / "house.toml").write_text(
        'name = "House"\ndescription = "Ours"\n[fonts]\nbody = "House"\n[font_files.House]\nregular = "House.ttf"\n',
        "utf-8",
    )
    path = tmp_path / "book.docx"
    export(everything, media, path, Choices(theme=str(house / "house.toml")))
    assert ("House", "Regular") in fonts_in(path)
    assert Document(str(path)).styles["Body Text"].font.name == "House"


def test_the_head_of_a_column_of_numbers_stands_where_they_stand(part_of: Callable[..., Any], everything: Book) -> None:
    (table,) = part_of(everything).iter(f"{W}tbl")
    sides = [
        [align.get(f"{W}val") if (align := cell.find(f".//{W}jc")) is not None else "" for cell in row.iter(f"{W}tc")]
        for row in table.iter(f"{W}tr")
    ]
    assert sides == [["", "right"], ["", "right"]]
