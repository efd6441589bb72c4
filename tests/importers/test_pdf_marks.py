"""The reader's pen: what was marked in a PDF of ours comes back to the items that it was written on."""

from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest

from book.errors import UnreadableSource
from book.media import Media
from book.model import Book, ids_in
from exporters.formats import export
from importers.collect import collect_marks, collect_path


def box_of(path: Path, words: str) -> tuple[int, tuple[float, float, float, float]]:
    """The page on which some words stand, and their box."""
    document = pdfium.PdfDocument(path)
    for number, page in enumerate(document):
        text = page.get_textpage()
        found = text.search(words).get_next()
        if found and number > 2:
            boxes = [text.get_charbox(at) for at in range(found[0], found[0] + found[1])]
            return number, (boxes[0][0], min(box[1] for box in boxes), boxes[-1][2], max(box[3] for box in boxes))
    raise AssertionError(words)


def annotate(path: Path, kind: str, number: int, box: tuple[float, float, float, float], contents: str) -> None:
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        left, bottom, right, top = box
        mark = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name(f"/{kind}"), Rect=[left, bottom, right, top],
            Contents=contents, QuadPoints=[left, top, right, top, left, bottom, right, bottom],
            InkList=[[left, bottom, right, top]],
        )  # fmt: skip
        page = pdf.pages[number]
        page.Annots = pikepdf.Array([*page.get("/Annots", []), pdf.make_indirect(mark)])
        pdf.save(path)


@pytest.fixture
def printed(book: Book, media: Media, tmp_path: Path) -> Path:
    path = tmp_path / "visit.pdf"
    export(book, media, path)
    return path


def test_marks_land_on_the_items_that_they_were_made_on(printed: Path) -> None:
    number, box = box_of(printed, "The world is watching")
    annotate(printed, "Highlight", number, box, "Who says so?")
    annotate(printed, "Text", number, (500, 700, 520, 720), "Call Kyiv first")
    other, place = box_of(printed, "Expect questions")
    annotate(printed, "Ink", other, place, "")
    found = collect_marks(printed)
    assert {(one.what, one.words, one.item, one.page) for one in found} == {
        ("Call Kyiv first", "", "grain", "2"),
        ("Who says so?", "The world is watching", "grain", "2"),
        ("", "Expect questions", "memo", "3"),
    }


def test_a_pdf_without_marks_has_none_and_links_are_none(printed: Path) -> None:
    assert collect_marks(printed) == ()


def test_what_is_no_pdf_is_told(tmp_path: Path) -> None:
    path = tmp_path / "hello.pdf"
    path.write_bytes(b"hello")
    with pytest.raises(UnreadableSource, match="no PDF"):
        collect_marks(path)


def test_a_copy_that_came_back_is_told_from_other_pdfs(printed: Path, book: Book) -> None:
    number, box = box_of(printed, "The world is watching")
    annotate(printed, "Highlight", number, box, "Who says so?")
    found = collect_path(printed, known=ids_in(book))
    assert (found.is_copy, found.items) == (True, ())
    assert [one.what for one in found.marks] == ["Who says so?"]
    for known in (frozenset[str](), frozenset({"of another book"})):
        other = collect_path(printed, known=known)
        assert not other.is_copy
        assert other.items
