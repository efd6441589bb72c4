"""Both formats hold the same: what is read back from the PDF and from the Word document of one book is compared."""

import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import pikepdf
import pypdfium2 as pdfium
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from book import project_file
from book.media import Media
from book.model import Article, Book, Memo, Note, Section
from book.richtext import Block, Cell, Figure, Heading, List, ListItem, Paragraph, Quote, Span, Table
from exporters.formats import export
from exporters.manuscript import Choices
from tests.exporters.random_books import MEDIA, PICTURE

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "Black Sea visit.briefbook"
PLAIN = 'name = "Plain"\ndescription = "Words stay whole"\n[options]\nhyphenate = false\n'
"""A theme that parts no words, so that they can be read back from a page."""


class Both:
    """A book in both formats, read back."""

    def __init__(self, book: Book, media: Media, folder: Path, edition: str = "") -> None:
        theme = folder / "plain.toml"
        theme.write_text(PLAIN, "utf-8")
        for ending in ("pdf", "docx"):
            export(book, media, folder / f"book.{ending}", Choices(theme=str(theme), edition=edition))
        self.pdf = folder / "book.pdf"
        with zipfile.ZipFile(folder / "book.docx") as package:
            self.word: Any = etree.fromstring(package.read("word/document.xml"))
            self.numbering: Any = etree.fromstring(package.read("word/numbering.xml"))
            relations = etree.fromstring(package.read("word/_rels/document.xml.rels"))
            has_notes = "word/footnotes.xml" in package.namelist()
            self.notes: Any = etree.fromstring(package.read("word/footnotes.xml")) if has_notes else None
        self.outside = {one.get("Target") for one in relations if one.get("TargetMode") == "External"}

    def pdf_text(self) -> str:
        text = "\n".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(self.pdf))
        return text.replace("\ufffe", "-")  # PDFium's sign for a hyphen at the end of a line

    def pdf_outline(self) -> list[str]:
        return [" ".join(entry.get_title().split()) for entry in pdfium.PdfDocument(self.pdf).get_toc(max_depth=15)]

    def pdf_links(self) -> set[str]:
        with pikepdf.open(self.pdf) as pdf:
            notes = [note for page in pdf.pages for note in page.obj.get("/Annots", [])]
            return {str(note.A.URI) for note in notes if "/A" in note and "/URI" in note.A}

    def pdf_pictures(self) -> list[str]:
        with pikepdf.open(self.pdf) as pdf:
            return [str(one.get("/Alt", "")) for one in elements(pdf.Root.StructTreeRoot) if one.get("/S") == "/Figure"]

    def pdf_headings(self) -> int:
        with pikepdf.open(self.pdf) as pdf:
            return sum(re.fullmatch(r"/H\d", str(one.S)) is not None for one in elements(pdf.Root.StructTreeRoot))

    def word_headings(self) -> int:
        return sum(style.startswith(("Heading", "Inner", "TOCHeading")) for style, _ in self.paragraphs())

    def pdf_tables(self) -> list[list[tuple[int, int]]]:
        """For each table, the cells of its rows: how many are heads, how many are not."""
        with pikepdf.open(self.pdf) as pdf:
            tables = [one for one in elements(pdf.Root.StructTreeRoot) if one.S == "/Table"]
            rows = [
                [[str(cell.S) for cell in elements(row)] for row in elements(one) if row.S == "/TR"] for one in tables
            ]
            return [[(row.count("/TH"), row.count("/TD")) for row in table] for table in rows]

    def word_tables(self) -> list[list[tuple[int, int]]]:
        found: list[list[tuple[int, int]]] = []
        for table in self.word.iter(f"{W}tbl"):
            rows = [
                (row.find(f"{W}trPr/{W}tblHeader") is not None, len(row.findall(f"{W}tc")))
                for row in table.iter(f"{W}tr")
            ]
            found.append([(cells, 0) if is_head else (0, cells) for is_head, cells in rows])
        return found

    def word_pictures(self) -> list[str]:
        return [picture.get("descr") for picture in self.word.iter(f"{WP}docPr")]

    def word_contents(self) -> list[str]:
        """The lines of the contents: number and title."""
        found: list[str] = []
        for paragraph in self.word.iter(f"{W}p"):
            style = paragraph.find(f"{W}pPr/{W}pStyle")
            link = paragraph.find(f"{W}hyperlink")
            if link is not None and style is not None and style.get(f"{W}val").startswith(("TOC", "ContentsS")):
                runs = ["".join(run.itertext(f"{W}t")) for run in paragraph.findall(f"{W}r")]
                number = next(text for text in runs if text)
                found.append(f"{number} {''.join(link.itertext(f'{W}t'))}")
        return found

    def paragraphs(self) -> Iterator[tuple[str, str]]:
        """The style and the words of each paragraph of the Word document."""
        for paragraph in self.word.iter(f"{W}p"):
            style = paragraph.find(f"{W}pPr/{W}pStyle")
            pieces = paragraph.iter(f"{W}t", f"{W}tab", f"{W}br")
            words = "".join(piece.text or "" if piece.tag == f"{W}t" else " " for piece in pieces)
            yield ("" if style is None else style.get(f"{W}val")), " ".join(words.split())

    def word_footnotes(self) -> list[tuple[str, str]]:
        """The number of each footnote, which Word counts in the order of the marks, and its first word."""
        marks = [one.get(f"{W}id") for one in self.word.iter(f"{W}footnoteReference")]
        if not marks:
            return []
        notes = {one.get(f"{W}id"): "".join(one.itertext(f"{W}t")) for one in self.notes}
        return [(f"{number}", notes[one].split()[0]) for number, one in enumerate(marks, 1)]

    def word_text(self) -> str:
        return "\n".join(words for _, words in self.paragraphs())


def elements(root: Any) -> Iterator[Any]:
    """All elements of a structure tree, in reading order."""
    kids = root.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def words_of(text: str) -> Counter[str]:
    """Words, without numbers of pages and without the ends of addresses that were cut off."""
    found = re.split(r"\s+", re.sub(r"\S*(?:…|/)\S*", " ", text.replace("\u00a0", " ")))
    return Counter(word.casefold() for word in found if word and not re.fullmatch(r"[\divxlc]+|[·•–]", word.casefold()))


def test_the_sample_book_reads_the_same(tmp_path: Path) -> None:
    opened = project_file.read(SAMPLE)
    both = Both(opened.book, opened.media, tmp_path)
    printed, word = words_of(both.pdf_text()), words_of(both.word_text())
    assert not word - printed
    heads = words_of(" ".join(words for style, words in both.paragraphs() if style.startswith(("Heading", "Inner"))))
    furniture = {*words_of(opened.book.title), *words_of(opened.book.issue), *heads}
    furniture |= {"tab", "principal’s", "principal's", "copy", *words_of("9 December 2024")}
    assert {word for word in printed - word if word.isalpha()} <= furniture


def test_the_sample_book_has_the_same_headings_links_and_pictures(tmp_path: Path) -> None:
    opened = project_file.read(SAMPLE)
    both = Both(opened.book, opened.media, tmp_path)
    titles = [words for style, words in both.paragraphs() if style in ("Heading2", "Heading3")]
    assert [entry for entry in both.pdf_outline() if re.match(r"[\d.]+-\d+ ", entry)] == titles
    assert both.pdf_links() == both.outside
    assert both.pdf_pictures() == both.word_pictures()
    assert both.pdf_tables() == both.word_tables()
    assert both.pdf_headings() == both.word_headings()
    assert [entry for entry in both.pdf_outline() if entry[0].isdigit()] == both.word_contents()


def test_the_contents_name_the_same_things_in_the_same_order(everything: Book, media: Media, tmp_path: Path) -> None:
    both = Both(everything, media, tmp_path)
    lines = [words for style, words in both.paragraphs() if style.startswith(("TOC", "ContentsS")) and " " in words]
    printed = " ".join(both.pdf_text().split()).partition("Contents")[2]
    place = 0
    for line in lines:
        title = line.rpartition(" ")[0]
        place = printed.find(title.replace("\u00a0", " "), place)
        assert place >= 0, title
    assert len(lines) == 9
    assert both.pdf_pictures() == both.word_pictures()
    assert both.pdf_tables() == both.word_tables() == [[(2, 0), (0, 2)]]
    assert both.pdf_headings() == both.word_headings()


class Maker:
    """Makes texts in which every word is there once, so that its place can be compared."""

    def __init__(self) -> None:
        self._count = 0

    def word(self) -> str:
        self._count += 1
        return f"w{self._count}q"

    def paragraph(self, size: int) -> Paragraph:
        return Paragraph(tuple(Span(f"{self.word()} ", bold=at % 3 == 1, italic=at % 4 == 2) for at in range(size)))

    def block(self, kind: str, size: int) -> Block:
        match kind:
            case "heading":
                return Heading((Span(self.word()),), size % 4 + 1)
            case "quote":
                return Quote((self.paragraph(size),))
            case "bullets" | "numbers":
                entries = tuple(ListItem((self.paragraph(2),)) for _ in range(size))
                return List(entries, "number", size) if kind == "numbers" else List(entries)
            case "table":
                rows = tuple(tuple(Cell((Span(self.word()),)) for _ in range(3)) for _ in range(size))
                return Table(rows, header_rows=1)
            case "picture":
                return Figure(PICTURE, alt=f"Alt {self.word()}", caption=(Span(self.word()),), credit=self.word())
            case "footnote":
                note = (Span(f"{self.word().replace('w', 'f')} and more of it."),)
                return Paragraph((Span(self.word()), Span("", note=note), Span(" goes on.")))
            case "link":
                return Paragraph((Span(self.word(), link=f"https://example.org/{self._count}"),))
            case _:
                return self.paragraph(size * 12)


KINDS = st.sampled_from(("text", "heading", "quote", "bullets", "numbers", "table", "picture", "link", "footnote"))
TEXTS = st.lists(st.tuples(KINDS, st.integers(1, 6)), max_size=7)
ITEMS = st.lists(st.tuples(st.booleans(), TEXTS, st.booleans()), max_size=3)


def random_book(sections: list[list[tuple[bool, list[tuple[str, int]], bool]]]) -> Book:
    maker = Maker()
    made: list[Section] = []
    for items in sections:
        found: list[Article | Memo] = []
        for is_memo, text, noted in items:
            notes = (Note(kind="key_points", body=(maker.paragraph(5),)),) if noted else ()
            body = tuple(maker.block(kind, size) for kind, size in text)
            name = f"i{len(made)}-{len(found)}"
            kind = Memo if is_memo else Article
            found.append(kind(id=name, headline=f"Headline {name}", body=body, notes=notes))
        section = Section(id=f"s{len(made)}", title=f"Section {len(made)}", items=tuple(found))
        if made and len(found) == 1:  # now and then a section stands inside the one before
            made[-1] = msgspec.structs.replace(made[-1], sections=(*made[-1].sections, section))
        else:
            made.append(section)
    return Book(title="Random", sections=tuple(made))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ITEMS, min_size=1, max_size=3))
def test_any_book_reads_the_same_in_both_formats(
    sections: list[list[tuple[bool, list[tuple[str, int]], bool]]],
) -> None:
    with TemporaryDirectory() as folder:
        both = Both(random_book(sections), MEDIA, Path(folder))
        printed, word = both.pdf_text(), both.word_text()
        assert re.findall(r"w\d+q", printed) == re.findall(r"w\d+q", word)
        assert re.findall(r"(\d+)\s+(f\d+q)", printed) == both.word_footnotes()
        assert both.pdf_links() == both.outside
        assert both.pdf_pictures() == both.word_pictures()
        assert both.pdf_tables() == both.word_tables()
        assert both.pdf_headings() == both.word_headings()
        assert [entry for entry in both.pdf_outline() if entry[0].isdigit()] == both.word_contents()
        numbered = [(number, first) for number, first in re.findall(r"(\d+)\.\s+(w\d+q)", printed)]
        assert numbered == numbers_in_word(both)


def numbers_in_word(both: Both) -> list[tuple[str, str]]:
    """The numbers that Word gives to the entries of lists, with the first word of each."""
    starts = {
        one.get(f"{W}numId"): int(start.get(f"{W}val"))
        for one in both.numbering.iter(f"{W}num")
        for start in one.iter(f"{W}startOverride")
    }
    found: list[tuple[str, str]] = []
    for paragraph in both.word.iter(f"{W}p"):
        number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
        if number is not None and number.get(f"{W}val") in starts:
            identity = number.get(f"{W}val")
            found.append((str(starts[identity]), "".join(paragraph.itertext(f"{W}t")).split()[0]))
            starts[identity] += 1
    return found


def test_footnotes_in_comments_take_no_number_in_either_format(tmp_path: Path) -> None:
    def noted(words: str, note: str) -> Paragraph:
        return Paragraph((Span(words), Span("", note=(Span(note),)), Span(".")))

    comment = Note(kind="comment", body=(noted("Check", "with the embassy"),))
    items = tuple(
        Article(id=f"a{n}", headline=f"Headline {n}", body=(noted("Grain", f"f{n}q"),), notes=(comment,))
        for n in range(2)
    )
    both = Both(Book(title="T", sections=(Section(title="S", items=items),)), Media(), tmp_path, "staff")
    assert both.pdf_text().count("Check [with the embassy].") == 2
    assert re.findall(r"(\d+)\s+(f\d+q)", both.pdf_text()) == both.word_footnotes() == [("1", "f0q"), ("2", "f1q")]
