"""Attached PDFs in the book: drawn as they are, upright, with their links and bookmarks, and nothing else of theirs."""

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem, String
from PIL import ImageChops, ImageOps

from book.media import Media
from book.model import Attachment, Book, Original, Section
from exporters.concerns import Concern
from exporters.formats import export
from exporters.manuscript import Choices, Layout
from tests.exporters.pdf_checker.check import findings

Attach = Callable[..., tuple[Path, tuple[Concern, ...]]]


@pytest.fixture
def attach(media: Media, tmp_path: Path) -> Attach:
    """A function that exports a book with a PDF as its only item, and gives the path and the concerns."""

    def attached(data: bytes, layout: Layout = Layout()) -> tuple[Path, tuple[Concern, ...]]:  # noqa: B008
        original = Original(media=media.add(data, "pdf"), media_type="application/pdf")
        item = Attachment(id="paper", headline="The paper", original=original)
        book = Book(title="T", marking="OFFICIAL", sections=(Section(title="S", items=(item,)),))
        path = tmp_path / "book.pdf"
        return path, export(book, media, path, Choices(layout=layout))

    return attached


def paper(change: Callable[[pikepdf.Pdf], None] | None = None, **saving: object) -> bytes:
    """A PDF of two pages, 300 by 500, with a word on each, links, bookmarks and a script."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        for word in (b"Alpha", b"Omega"):
            page = pdf.add_blank_page(page_size=(300, 500))
            page.Resources = Dictionary(Font=Dictionary(F1=font))
            page.Contents = pdf.make_stream(b"BT /F1 40 Tf 20 440 Td (" + word + b") Tj ET")
        first, second = pdf.pages
        web = Dictionary(S=Name.URI, URI=String("https://example.org/paper"))
        script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
        file = Dictionary(S=Name.URI, URI=String("file:///etc/passwd"))
        leads = ({"/A": web}, {"/A": script}, {"/A": file}, {"/Dest": Array([second.obj, Name.Fit])})
        box = {"/Type": Name.Annot, "/Subtype": Name.Link, "/Rect": Array([20, 400, 120, 480])}
        first.Annots = Array([pdf.make_indirect(Dictionary({**box, **lead})) for lead in leads])
        pdf.Root.OpenAction = script
        with pdf.open_outline() as outline:
            outline.root.append(OutlineItem("Beginning", 0))
            outline.root[0].children.append(OutlineItem("End", 1))
        if change:
            change(pdf)
        pdf.save(out, **saving)
    return out.getvalue()


def words_on(path: Path) -> list[str]:
    with pdfium.PdfDocument(path) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def test_its_pages_are_text_and_carry_our_number_and_marking(attach: Attach) -> None:
    path, concerns = attach(paper())
    assert concerns == ()
    texts = words_on(path)
    assert ["Alpha" in texts[3], "Omega" in texts[4]] == [True, True]
    assert all(text.count("OFFICIAL") == 2 for text in texts)
    assert texts[4].split()[-1] == "3" or "3" in texts[4].split()


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_stands_as_it_is_shown(attach: Attach, turn: int) -> None:
    def turned(pdf: pikepdf.Pdf) -> None:
        pdf.pages[1].Rotate = turn

    data = paper(turned)
    path, _ = attach(data)
    with pdfium.PdfDocument(data) as theirs, pdfium.PdfDocument(path) as ours:
        alone = theirs[1].render(scale=1).to_pil().convert("L")
        page = ours[4].render(scale=1).to_pil().convert("L")
    # Below and beside the frame the paper is white, so what is dark inside the middle is the attached page.
    middle = page.crop((45, 80, page.width - 45, page.height - 85))
    shown = middle.crop(ImageOps.invert(middle.point(lambda value: 0 if value < 128 else 255)).getbbox())
    word = alone.crop(ImageOps.invert(alone.point(lambda value: 0 if value < 128 else 255)).getbbox())
    assert shown.width / shown.height == pytest.approx(word.width / word.height, rel=0.08)
    assert ImageChops.difference(shown.resize(word.size), word).resize((1, 1)).getpixel((0, 0)) < 60


def test_its_bookmarks_hang_below_ours(attach: Attach) -> None:
    path, _ = attach(paper())
    with pdfium.PdfDocument(path) as document:
        marks = [(mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
    assert marks[-3:] == [(1, "1-1  The paper", 3), (2, "Beginning", 3), (3, "End", 4)]


def test_its_links_to_the_web_and_to_itself_work_and_no_others(attach: Attach) -> None:
    path, _ = attach(paper())
    with pikepdf.open(path) as document:
        links = [one for one in document.pages[3].Annots if "/StructParent" in one]
        assert [str(one.A.URI) for one in links if "/A" in one] == ["https://example.org/paper"]
        assert [one.Dest[0].objgen for one in links if "/Dest" in one] == [document.pages[4].objgen]
    raw = path.read_bytes() + b"".join(text.encode() for text in words_on(path))
    assert b"JavaScript" not in raw
    assert not [name for name, _ in findings(path, "A 6.5")]


def test_a_book_that_draws_with_foreign_fonts_claims_nothing(attach: Attach) -> None:
    path, _ = attach(paper())
    assert {name for name, _ in findings(path, "UA")} == {"UA 06-002"}


def test_in_an_archive_its_pages_are_pictures_and_every_point_is_met(attach: Attach) -> None:
    path, _ = attach(paper(), Layout(archival=True))
    assert findings(path) == []


def test_what_is_protected_is_told(attach: Attach) -> None:
    path, concerns = attach(paper(encryption=pikepdf.Encryption(user="secret", owner="secret")))
    assert "password" in concerns[0].what
    assert concerns[0].anchor == "paper"
    assert len(words_on(path)) == 4


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"", paper()[:300]], ids=["header", "nothing", "half"])
def test_what_is_broken_is_told(attach: Attach, data: bytes) -> None:
    _, concerns = attach(data)
    assert [(concern.kind, concern.anchor) for concern in concerns] == [("unreadable_media", "paper")]


def test_a_page_that_would_fill_the_memory_is_left_out(attach: Attach) -> None:
    def bomb(pdf: pikepdf.Pdf) -> None:
        pdf.pages[1].Contents = pdf.make_stream(b" " * (70 << 20))

    path, concerns = attach(paper(bomb, compress_streams=True))
    assert "Page 2" in concerns[0].what
    assert path.stat().st_size < 1 << 20
