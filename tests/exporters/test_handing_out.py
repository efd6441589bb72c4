"""Numbered copies, and the PDF that carries its own book."""

import io
import re
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest
from docx import Document
from msgspec.structs import replace

from book import edits
from book.errors import ExportProblem, FileProblem, UnreadableSource
from book.media import Media
from book.model import STAFF, Article, Attachment, Book, Edition, Original, Recipient, Section, items_in
from book.richtext import paragraphs
from exporters.copies import copy_code, export_copies
from exporters.formats import export
from exporters.manuscript import Choices, Layout
from exporters.pdf import pages
from importers.pdf_marks import project_inside

WHOLE = Edition(id="whole", name="Whole")


def silent(_done: int, _all: int) -> None:
    pass


def words_of(path: Path) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pdfium.PdfDocument(path)]


def one_page_pdf() -> bytes:
    out, pdf = io.BytesIO(), pikepdf.new()
    pdf.add_blank_page()
    pdf.save(out)
    return out.getvalue()


@pytest.fixture
def listed(everything: Book) -> Book:
    people = (
        Recipient(name="Jane Roe", office="Eastern desk"),
        Recipient(name="Ольга Коваль"),
        Recipient(name="J. Doe"),
    )
    return replace(everything, distribution=people, marking="OFFICIAL")


def test_each_copy_is_numbered_on_every_page_and_laid_out_once(
    listed: Book, media: Media, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[Sequence[object]] = []
    lay_out = pages.BookPages.lay_out

    def counted(self: pages.BookPages, progress: object) -> None:
        laid_out.append(self.manuscript.body)
        lay_out(self, progress)  # pyright: ignore

    monkeypatch.setattr(pages.BookPages, "lay_out", counted)
    made = export_copies(listed, media, tmp_path / "visit.pdf", Choices(), silent)
    assert [path.name for path in made] == ["visit - 1.pdf", "visit - 2.pdf", "visit - 3.pdf", "visit - Receipt.pdf"]
    assert len(laid_out) == 2, "the book, and the receipt"
    for number, recipient in enumerate(listed.distribution, 1):
        code = copy_code(listed, number, recipient)
        for page in words_of(made[number - 1]):
            assert f"Copy {number} of 3 · {recipient.name} · {code}" in " ".join(page.split())
        others = {one.name for one in listed.distribution} - {recipient.name}
        assert not any(name in " ".join(words_of(made[number - 1])) for name in others)
        with pikepdf.open(made[number - 1]) as pdf:
            assert not pdf.check_pdf_syntax()
    codes = {copy_code(listed, number, one) for number, one in enumerate(listed.distribution, 1)}
    receipt = " ".join(words_of(made[-1])[-1].split())
    assert len(codes) == 3
    assert all(code in receipt for code in codes)
    assert "Jane Roe, Eastern desk" in receipt


def test_copies_in_word_and_of_several_editions(listed: Book, media: Media, tmp_path: Path) -> None:
    two = (replace(listed.distribution[0], edition="press"), replace(listed.distribution[1], edition="staff"))
    made = export_copies(replace(listed, distribution=two), media, tmp_path / "visit.docx", Choices(), silent)
    assert len(made) == 3
    foot = "".join(part.text for part in Document(str(made[0])).sections[1].footer.paragraphs)
    assert "Press-safe copy · Copy 1 of 2 · Jane Roe" in foot


def test_without_a_list_there_are_no_copies(everything: Book, media: Media, tmp_path: Path) -> None:
    with pytest.raises(ExportProblem, match="distribution list"):
        export_copies(everything, media, tmp_path / "visit.pdf", Choices(), silent)


def test_a_pdf_carries_its_book_and_opens_again(everything: Book, media: Media, tmp_path: Path) -> None:
    book = replace(everything, editions=(WHOLE, STAFF))
    path = tmp_path / "visit.pdf"
    export(book, media, path, Choices(with_project=True))
    project = project_inside(path)
    assert [item.id for item in items_in(project.book)] == [item.id for item in items_in(book) if item.id != "loose"]
    assert project.book.sections == book.sections
    assert set(project.media) == {name for name in media if name in project.media}
    with pikepdf.open(path) as pdf:
        assert not pdf.check_pdf_syntax()
        (file,) = pdf.Root.AF  # pyright: ignore
        assert file.AFRelationship == "/Source"
    assert b"Not filed yet" not in path.read_bytes()


def test_a_copy_that_leaves_something_out_refuses_to_carry_the_book(
    everything: Book, media: Media, tmp_path: Path
) -> None:
    press = replace(everything, editions=everything.editions)
    for edition, why in (("press", "notes"), ("notes", "does not carry everything")):
        with pytest.raises(ExportProblem, match=why):
            export(press, media, tmp_path / "a.pdf", Choices(edition=edition, with_project=True))
    left_out = edits.set_included(["oil"], include=False).change(replace(everything, editions=(WHOLE,)))
    with pytest.raises(ExportProblem, match="left out"):
        export(left_out, media, tmp_path / "a.pdf", Choices(with_project=True))
    with pytest.raises(ExportProblem, match="only a PDF"):
        export(left_out, media, tmp_path / "a.docx", Choices(with_project=True))
    assert not list(tmp_path.iterdir())


def test_the_book_in_a_pdf_holds_no_more_than_its_pages(media: Media, tmp_path: Path) -> None:
    source = Original(media=media.add(b"<p>what was cut from it</p>", "html"), media_type="text/html")
    excerpt = Article(
        id="a",
        headline="H",
        body=paragraphs("Kept. [\u2026]"),
        original=source,
        tags=("leak",),
        status="ready",
        label="red",
    )
    annex = Attachment(
        id="b", headline="Annex", original=Original(media=media.add(one_page_pdf(), "pdf")), tags=("leak",)
    )
    book = Book(title="T", editions=(WHOLE,), sections=(Section(id="s", title="S", items=(excerpt, annex)),))
    path = tmp_path / "visit.pdf"
    export(book, media, path, Choices(with_project=True))
    project = project_inside(path)
    items = project.book.sections[0].items
    assert items == (replace(excerpt, original=None, tags=(), status="", label=""), replace(annex, tags=()))
    assert set(project.media) == {annex.original.media}


@pytest.mark.parametrize(
    "choices",
    [
        Choices(only=("sanctions",), with_project=True),
        Choices(layout=Layout(contents_only=True), with_project=True),
        Choices(layout=Layout(attachments="reference"), with_project=True),
    ],
)
def test_a_part_of_the_book_refuses_to_carry_the_whole(
    choices: Choices, everything: Book, media: Media, tmp_path: Path
) -> None:
    annex = Attachment(id="b", headline="Annex", original=Original(media=media.add(one_page_pdf(), "pdf")))
    sections = (*everything.sections, Section(id="sanctions", title="Sanctions", items=(annex,)))
    book = replace(everything, editions=(WHOLE,), sections=sections)
    with pytest.raises(ExportProblem, match="cannot go along"):
        export(book, media, tmp_path / "a.pdf", choices)
    assert not list(tmp_path.iterdir())


def test_without_a_folder_for_temporary_files_the_old_export_stays(
    everything: Book, media: Media, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = replace(everything, editions=(WHOLE,))
    path = tmp_path / "visit.pdf"
    export(book, media, path, Choices(with_project=True))
    before = path.read_bytes()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    with pytest.raises(FileProblem, match="gone"):
        export(book, media, path, Choices(with_project=True))
    with pytest.raises(FileProblem, match="gone"):
        project_inside(path)
    export(book, media, tmp_path / "plain.pdf")
    assert path.read_bytes() == before


def test_a_pdf_without_a_book_says_so(everything: Book, media: Media, tmp_path: Path) -> None:
    path = tmp_path / "visit.pdf"
    export(everything, media, path)
    with pytest.raises(UnreadableSource, match="carries no book"):
        project_inside(path)
    assert not re.search(rb"/EmbeddedFile", path.read_bytes())
