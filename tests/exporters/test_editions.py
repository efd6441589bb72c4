"""What an edition must not carry is nowhere in its file: proven on the raw bytes of both formats, unpacked."""

import re
import zipfile
import zlib
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace

from book import edits
from book.media import Media
from book.model import Article, Book, DueOut, Edition, Note, Original, Section, items_in
from book.richtext import Cell, Figure, Paragraph, Quote, Span, Table, paragraphs
from exporters.formats import export
from exporters.manuscript import Choices, ItemPages, SectionSheet, manuscript
from tests.exporters.conftest import picture

SECRET = "Zyxomantine"
"""A word that is in nothing but what must not be carried."""


@pytest.fixture
def guarded(everything: Book, media: Media) -> Book:
    """A book whose press edition must carry nothing of SECRET: notes, items, sections, links, trash."""
    book = replace(everything, scheme="us", marking="")
    for item in items_in(everything):
        book = edits.set_facts(item.id, marking="UNCLASSIFIED").change(book)
    hidden = Article(
        id=f"id-{SECRET}", headline=f"{SECRET} talks", outlet=SECRET, byline=SECRET, url=f"https://{SECRET}.example/a",
        image_credit=SECRET, marking="SECRET", tags=(SECRET,), body=(
            *paragraphs(f"About {SECRET}"),
            Paragraph((Span("a link", link=f"https://example.org/{SECRET}"),)),
            Figure(media.add(SECRET.encode() * 10, "png"), alt=SECRET, caption=(Span(SECRET),)),
        ), original=Original(media=media.add(SECRET.encode(), "html"), name=SECRET),
    )  # fmt: skip
    left_out = Section(id="gone", title=f"{SECRET} annex", items=(Article(headline=SECRET, body=paragraphs(SECRET)),))
    comment = Note(kind="comment", body=paragraphs(f"{SECRET} says the desk"))
    footnote = Span("", note=(Span(f"(S) {SECRET} told us."),))
    sourced = (Paragraph((Span("(U) Sourced"), footnote, Span("."))), Table(((Cell((Span("Oil"), footnote)),),)))
    typed = Note(kind="key_points", body=(*paragraphs(f"(U) Fine.\n\n(S) {SECRET}."), *sourced))
    book = edits.add_items([hidden], "oil-section").change(book)
    book = edits.add_section(left_out).change(book)
    for owner in ("", "grain", "oil-section"):
        book = edits.add_note(owner, comment if owner else replace(comment, id="c2")).change(book)
    book = edits.add_note("grain", typed).change(book)
    book = edits.add_items([Article(headline=SECRET), Article(id="t", headline=SECRET)]).change(book)
    book = edits.set_facts("grain", tags=(SECRET,)).change(edits.delete(["t"]).change(book))
    asked = (
        DueOut(what="Who says so?", words=f"(S) {SECRET}.", item="grain", owner="Desk", due=date(2024, 12, 9)),
        DueOut(what=SECRET, item=hidden.id, title=SECRET),
        DueOut(what=SECRET, item="gone"),
        DueOut(what=SECRET, item="of an earlier book", title=SECRET),
    )
    book = replace(book, due_outs=asked, annexes=("due_outs",))
    name = media.add(f"picture {SECRET}".encode(), "png")
    shown = Figure(name, alt=SECRET, credit=SECRET, marking="SECRET")
    book = edits.rewrite("grain", (*paragraphs("Its text."), Quote((shown,)))).change(book)
    press = Edition(id="press", name="Press", note_kinds=("key_points",), left_out=("gone",), ceiling="UNCLASSIFIED",
                    due_outs=True)  # fmt: skip
    return replace(book, editions=(Edition(id="all", name="All", due_outs=True), press))


def unpacked(path: Path) -> bytes:
    """All bytes of a PDF or Word file, those of compressed streams and members unpacked, text of pages among them."""
    data = path.read_bytes()
    if path.suffix == ".docx":
        with zipfile.ZipFile(BytesIO(data)) as package:
            return b"\n".join(
                [data, *(name.encode() for name in package.namelist()), *map(package.read, package.namelist())]
            )
    parts = [data]
    with pikepdf.open(path) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Stream):
                try:
                    parts.append(one.read_bytes())
                except (pikepdf.PdfError, zlib.error):
                    parts.append(one.read_raw_bytes())
            parts.append(repr(one).encode())
        parts += [str(value).encode() for value in pdf.docinfo.values()]  # pyright: ignore
    return b"\n".join(parts)


def page_text(path: Path) -> str:
    import pypdfium2 as pdfium

    pdf = pdfium.PdfDocument(path)
    return "\n".join(page.get_textpage().get_text_range() for page in pdf)


def holds(path: Path, word: str) -> bool:
    data = unpacked(path)
    forms = [word.encode(), word.encode("utf-16-be"), word.encode("utf-16-le"), word.encode().hex().encode()]
    forms += [form.lower() for form in forms]
    text = page_text(path) if path.suffix == ".pdf" else ""
    return word.casefold() in text.casefold() or any(form in data or form in data.lower() for form in forms)


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_nothing_of_what_an_edition_must_not_carry_is_in_its_file(
    guarded: Book, media: Media, tmp_path: Path, ending: str
) -> None:
    full, press = tmp_path / f"full.{ending}", tmp_path / f"press.{ending}"
    export(guarded, media, full, Choices(edition="all"))
    export(guarded, media, press, Choices(edition="press"))
    assert holds(full, SECRET), "the search must be able to find it"
    assert holds(press, "Fine."), "the search must be able to find what is there"
    assert holds(press, "Sourced"), "a paragraph stays when its footnote goes"
    assert holds(press, "Who says so?"), "what was asked on what it carries"
    assert not holds(press, SECRET)


def test_banners_of_pages_are_the_highest_on_them_where_the_scheme_says_so(guarded: Book) -> None:
    made = manuscript(guarded, Choices(edition="all"))
    banners = {part.anchor: part.banner.text for part in made.body}
    assert made.banner.text == made.marking == "SECRET"
    assert banners["oil"] == "UNCLASSIFIED"
    assert banners["grain"] == "SECRET", "a secret paragraph in its notes"
    assert banners[f"id-{SECRET}"] == "SECRET"
    assert {part.banner.text for part in manuscript(guarded, Choices(edition="press")).body} == {"UNCLASSIFIED"}


def test_every_page_carries_the_mark_of_the_book_where_the_scheme_says_that(guarded: Book) -> None:
    made = manuscript(replace(guarded, scheme="uk", marking="OFFICIAL"), Choices(edition="all"))
    assert len({part.banner for part in made.body}) == 1


def test_a_title_carries_its_portion_mark_wherever_it_stands(guarded: Book) -> None:
    made = manuscript(guarded, Choices(edition="all"))
    page = next(part for part in made.body if isinstance(part, ItemPages) and part.anchor == "oil")
    sheet = next(part for part in made.body if isinstance(part, SectionSheet) and part.anchor == "oil-section")
    assert page.headline.startswith("(U) Oil Embargo")
    assert sheet.entries[0].title == page.headline
    assert page.headline in [entry.title for entry in made.contents]


def test_a_copy_of_the_notes_is_a_whole_book(everything: Book, media: Media, tmp_path: Path) -> None:
    made = manuscript(everything, Choices(edition="notes"))
    assert [part.anchor for part in made.body if isinstance(part, ItemPages)] == ["grain"]
    assert "The first ship" not in page_text(export_to(everything, media, tmp_path / "notes.pdf", "notes"))


def export_to(book: Book, media: Media, path: Path, edition: str) -> Path:
    export(book, media, path, Choices(edition=edition))
    return path


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_a_copy_of_the_contents_holds_nothing_but_titles_and_their_pages(
    everything: Book, media: Media, tmp_path: Path, ending: str
) -> None:
    noted = edits.add_note("oil", Note(kind="comment", body=paragraphs(SECRET))).change(everything)
    body = (
        *paragraphs(SECRET),
        Paragraph((Span("a link", link=f"https://{SECRET.lower()}.example/a"), Span("", note=(Span(SECRET),)))),
        Figure(media.add(picture(), "png"), alt=SECRET),
    )
    book = edits.rewrite("oil", body).change(noted)
    whole = export_to(book, media, tmp_path / f"whole.{ending}", "principal")
    contents = export_to(book, media, tmp_path / f"contents.{ending}", "contents")
    assert holds(whole, SECRET)
    assert holds(contents, "Oil Embargo")
    assert not holds(contents, SECRET)


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_a_copy_of_the_contents_does_not_tell_how_long_the_articles_are(
    book: Book, media: Media, tmp_path: Path, ending: str
) -> None:
    book = edits.rewrite("oil", paragraphs("word " * 2300 * 7)).change(book)
    whole = export_to(book, media, tmp_path / f"whole.{ending}", "principal")
    contents = export_to(book, media, tmp_path / f"contents.{ending}", "contents")
    assert "70 min" in said_in(whole)
    assert "min" not in said_in(contents)
    assert "70" not in said_in(contents)


def said_in(path: Path) -> str:
    """What a reader sees, with plain spaces."""
    if path.suffix == ".pdf":
        return " ".join(page_text(path).split())
    with zipfile.ZipFile(path) as package:
        return " ".join(re.sub("<[^>]+>", "", package.read("word/document.xml").decode()).split())
