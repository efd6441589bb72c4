"""Footnotes in Word: its own, numbered by itself, with their links, and in no file that does not print their text."""

import json
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from lxml import etree

from book.media import Media
from book.model import Article, Book, Note, Section
from book.richtext import Blocks, Cell, Figure, Heading, List, ListItem, Paragraph, Span, Table
from exporters.docx.flow import Flow, Piece
from exporters.docx.foot import RULE, footnote
from exporters.formats import export
from exporters.manuscript import Choices, Layout
from tests.exporters.conftest import picture

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PAGE = 100.0


def mark(text: str, **look: Any) -> Span:
    return Span("", note=(Span(text, **look),))


def one_article(*body: Any, notes: tuple[Note, ...] = (), language: str = "en") -> Book:
    article = Article(id="a", headline="H", body=body, notes=notes)
    return Book(title="T", language=language, sections=(Section(title="S", items=(article,)),))


@pytest.fixture
def word(tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """A function that exports a book and gives the XML parts of its document as trees."""

    def read(book: Book, media: Media | None = None, choices: Choices | None = None) -> dict[str, Any]:
        path = tmp_path / "book.docx"
        export(book, media or Media(), path, choices or Choices())
        with zipfile.ZipFile(path) as package:
            names = [name for name in package.namelist() if name.endswith((".xml", ".rels"))]
            return {name: etree.fromstring(package.read(name)) for name in names}

    return read


def notes_of(parts: dict[str, Any]) -> list[list[str]]:
    """The paragraphs of each footnote, in the order of their marks in the text."""
    notes = {one.get(f"{W}id"): one for one in parts["word/footnotes.xml"].iter(f"{W}footnote")}
    marks = [one.get(f"{W}id") for one in parts["word/document.xml"].iter(f"{W}footnoteReference")]
    return [["".join(line.itertext(f"{W}t")).strip() for line in notes[one].iter(f"{W}p")] for one in marks]


def everywhere(media: Media) -> Blocks:
    """A text with footnotes in each kind of block."""
    name = media.add(picture(), "png")
    return (
        Paragraph((Span("Grain"), mark("In a text."), Span(" and oil"), mark("And another."))),
        Heading((Span("Terms"), mark("In a heading."))),
        List((ListItem((Paragraph((Span("First"), mark("In a list."))),)),)),
        Table(((Cell((Span("Port"), mark("In a head."))),), (Cell((Span("Odesa"), mark("In a cell."))),)), 1,
              (Span("Ports"), mark("In a caption."))),
        Figure(name, caption=(Span("The port"), mark("Below a picture."))),
    )  # fmt: skip


def test_footnotes_are_counted_in_the_order_in_which_they_are_read(word: Callable[..., Any]) -> None:
    summed_up = Note(kind="bottom_line", body=(Paragraph((Span("In short"), mark("Of the summary."))),))
    book = one_article(Paragraph((Span("Grain"), mark("Of the text."))))
    parts = word(msgspec.structs.replace(book, notes=(summed_up,)))
    assert notes_of(parts) == [["Of the summary."], ["Of the text."]]
    for part, name in (("document", "footnoteReference"), ("footnotes", "footnote")):
        ids = [int(one.get(f"{W}id")) for one in parts[f"word/{part}.xml"].iter(f"{W}{name}")]
        assert [one for one in ids if one > 0] == [1, 2]


def test_footnotes_are_words_own_wherever_their_marks_stand(word: Callable[..., Any], media: Media) -> None:
    noted = Note(kind="key_points", body=(Paragraph((Span("Ask"), mark("Of the staff."))),))
    parts = word(one_article(*everywhere(media), notes=(noted,)), media)
    assert [note for (note,) in notes_of(parts)] == [
        "Of the staff.", "In a text.", "And another.", "In a heading.", "In a list.", "In a head.", "In a cell.",
        "In a caption.", "Below a picture.",
    ]  # fmt: skip
    styles = {style.get(f"{W}styleId"): style for style in parts["word/styles.xml"].iter(f"{W}style")}
    assert styles["FootnoteText"].find(f"{W}name").get(f"{W}val") == "footnote text"
    assert styles["FootnoteReference"].find(f"{W}name").get(f"{W}val") == "footnote reference"
    rules = [one.get(f"{W}id") for one in parts["word/settings.xml"].iter(f"{W}footnote")]
    assert rules == ["-1", "0"]


def test_a_book_without_footnotes_has_no_part_for_them(word: Callable[..., Any]) -> None:
    parts = word(one_article(Paragraph((Span("Plain."),))))
    assert "word/footnotes.xml" not in parts
    assert not list(parts["word/settings.xml"].iter(f"{W}footnotePr"))


def test_the_paragraphs_of_a_footnote_stay_apart(word: Callable[..., Any]) -> None:
    parts = word(one_article(Paragraph((Span("Grain"), mark("One.\nTwo.")))))
    assert notes_of(parts) == [["One.", "Two."]]


def test_the_links_of_a_footnote_are_its_own(word: Callable[..., Any]) -> None:
    parts = word(one_article(Paragraph((Span("Grain"), mark("Here", link="https://example.org/a?b=1&c=2")))))
    (relation,) = parts["word/_rels/footnotes.xml.rels"]
    assert (relation.get("Target"), relation.get("TargetMode")) == ("https://example.org/a?b=1&c=2", "External")
    outside = [one for one in parts["word/_rels/document.xml.rels"] if one.get("TargetMode") == "External"]
    assert not outside


def test_a_footnote_that_runs_the_other_way_says_so(word: Callable[..., Any]) -> None:
    note = word(one_article(Paragraph((Span("Grain"), mark("مرحبا", language="ar")))))["word/footnotes.xml"]
    last = list(note.iter(f"{W}p"))[-1]
    assert last.find(f"{W}pPr/{W}bidi") is not None
    assert last.find(f"{W}pPr/{W}ind").get(f"{W}left") == "0", "it begins at the right edge of the text"
    assert last.find(f"{W}pPr/{W}spacing").get(f"{W}lineRule") == "atLeast", "no letter is cut off"
    assert next(last.iter(f"{W}lang")).get(f"{W}bidi").startswith("ar")


def test_in_a_comment_a_footnote_stands_in_brackets(word: Callable[..., Any]) -> None:
    comment = Note(kind="comment", body=(Paragraph((Span("Check"), mark("Page 4"), Span(" again."))),))
    parts = word(one_article(notes=(comment,)), choices=Choices(edition="staff"))
    assert "".join(parts["word/comments.xml"].itertext()) == "Check [Page 4] again."
    assert "word/footnotes.xml" not in parts


def test_a_copy_of_the_contents_holds_no_word_of_what_it_leaves_out(word: Callable[..., Any], tmp_path: Path) -> None:
    comment = Note(kind="comment", body=(Paragraph((Span("Secret comment"),)),))
    book = one_article(Paragraph((Span("Grain"), mark("Secret source"))), notes=(comment,))
    word(book, choices=Choices(edition="staff", layout=Layout(contents_only=True)))
    with zipfile.ZipFile(tmp_path / "book.docx") as package:
        assert not [name for name in package.namelist() if b"Secret" in package.read(name)]


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_pandoc_reads_them_as_notes(word: Callable[..., Any], media: Media, tmp_path: Path) -> None:
    word(one_article(*everywhere(media)), media)
    command = ["pandoc", str(tmp_path / "book.docx"), "--from", "docx", "--to", "json"]
    told = subprocess.run(command, capture_output=True, check=True, timeout=60, text=True).stdout
    assert json.dumps(json.loads(told)).count('"t": "Note"') == 8


def test_microsofts_own_library_finds_nothing_wrong(
    word: Callable[..., Any], media: Media, tmp_path: Path, faults_in: Callable[[Iterable[Path]], list[str]]
) -> None:
    word(one_article(*everywhere(media)), media)
    assert faults_in([tmp_path / "book.docx"]) == []


def page_after(*pieces: Piece) -> int:
    """The page on which a line after these paragraphs stands."""
    flow = Flow(PAGE)
    for piece in pieces:
        flow.add(piece)
    flow.add(Piece(1, 10))
    return flow.page


def test_footnotes_take_their_room_at_the_foot() -> None:
    noted = Piece(1, 10, notes=(footnote(0, (2,), 10, 0),))
    assert page_after(noted, Piece(5, 10)) == 1
    assert page_after(noted, Piece(6, 10)) == 2


def test_a_line_stands_where_its_footnote_can_begin() -> None:
    flow = Flow(PAGE)
    flow.add(Piece(7, 10))
    flow.add(Piece(1, 10, notes=(footnote(0, (2,), 10, 0),)))
    assert (flow.page, flow.room) == (2, pytest.approx(PAGE - 10 - RULE - 20))


def test_what_a_page_has_no_room_for_goes_on_at_the_next_foot() -> None:
    flow = Flow(PAGE)
    flow.add(Piece(6, 10))
    flow.add(Piece(1, 10, notes=(footnote(0, (5,), 10, 0),)))
    flow.add(Piece(1, 10))
    assert (flow.page, flow.room) == (2, pytest.approx(PAGE - 10 - RULE - 30))


def test_a_mark_may_stand_where_its_footnote_has_no_room_beside_others() -> None:
    flow, noted = Flow(PAGE), (footnote(0, (2,), 10, 0),)
    flow.add(Piece(5, 10, notes=noted))
    flow.add(Piece(1, 10, notes=noted))
    assert (flow.page, flow.room) == (1, pytest.approx(PAGE - 60 - RULE - 20))
    flow.add(Piece(2, 10))
    assert (flow.page, flow.room) == (2, pytest.approx(PAGE - 20 - RULE - 20))


def test_a_row_of_a_table_keeps_the_marks_of_footnotes_that_have_no_room() -> None:
    flow = Flow(PAGE)
    flow.add(Piece(9, 10))
    flow.add(Piece(1, 10, notes=(footnote(0, (2,), 10, 0),), row=True))
    flow.add(Piece(1, 10))
    assert (flow.page, flow.room) == (2, pytest.approx(PAGE - 10 - RULE - 20))
