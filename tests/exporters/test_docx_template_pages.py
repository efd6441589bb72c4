"""The page numbers in the contents of a book on an office's template: reckoned with its styles, page and typefaces."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from docx import Document
from docx.enum.text import WD_LINE_SPACING
from docx.shared import Mm, Pt

from book.model import Article, Book, Section
from exporters.docx import office_fonts
from exporters.docx.office_fonts import shown_in, takes_same_room
from exporters.formats import export
from exporters.manuscript import Choices
from tests.exporters.conftest import line, picture
from tests.exporters.office_pages import numbers_in_contents
from tests.exporters.office_templates import TEMPLATES, named

FOLDER = Path(__file__).parents[2] / "resources/fonts"


@pytest.fixture
def stories(book: Book) -> Book:
    """The book with three articles of some pages each."""
    words = "The ministers agreed that grain must leave port without delay. " * 20
    body = (*[line(words)] * 9,)
    items = tuple(Article(id=f"story{number}", headline=f"Story {number}", body=body) for number in range(3))
    return msgspec.structs.replace(book, sections=(Section(id="s", title="All", items=items),))


@pytest.fixture
def pages_on(stories: Book, tmp_path: Path) -> Callable[[Any], list[int]]:
    """A function that lays the stories out on a template and gives the pages of the contents."""

    def pages(template: Any) -> list[int]:
        source, out = tmp_path / "templates/office.docx", tmp_path / "book.docx"
        source.parent.mkdir(exist_ok=True)
        template.save(str(source))
        export(stories, {}, out, Choices(theme=str(source)))
        return [int(page) for page in numbers_in_contents(out)]

    return pages


def office(change: Callable[[Any], None] = lambda _: None, style: str = "Body Text") -> Any:
    """A template in one of our typefaces, which every computer has, with one style changed."""
    document: Any = Document()
    named(document, "Source Sans 3", 10)
    change(document.styles[style].paragraph_format)
    return document


def exactly(height: float) -> Callable[[Any], None]:
    def change(paragraph: Any) -> None:
        paragraph.line_spacing_rule, paragraph.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(height)

    return change


def test_each_line_has_its_page_and_word_asks_nothing(pages_on: Callable[[Any], list[int]], tmp_path: Path) -> None:
    section, first, second, third = pages_on(office())
    assert (section, first) == (1, 2)
    assert third - second == second - first > 1
    assert "updateFields" not in Document(str(tmp_path / "book.docx")).settings.element.xml


def test_lines_are_as_high_as_the_style_says(pages_on: Callable[[Any], list[int]]) -> None:
    assert pages_on(office(exactly(8)))[-1] < pages_on(office(exactly(14)))[-1] < pages_on(office(exactly(28)))[-1]


def test_indents_and_spaces_take_their_room(pages_on: Callable[[Any], list[int]]) -> None:
    def narrow(paragraph: Any) -> None:
        paragraph.left_indent = Mm(80)

    def wide_apart(paragraph: Any) -> None:
        paragraph.space_after = Pt(60)

    usual = pages_on(office())[-1]
    assert pages_on(office(narrow))[-1] > usual
    assert pages_on(office(wide_apart))[-1] > usual


def test_what_a_style_does_not_say_the_one_says_that_it_is_based_on(pages_on: Callable[[Any], list[int]]) -> None:
    assert pages_on(office(exactly(28), "Normal"))[-1] == pages_on(office(exactly(28)))[-1]


def test_a_head_taller_than_the_margin_pushes_the_text_down(pages_on: Callable[[Any], list[int]]) -> None:
    tall = office()
    for _ in range(20):
        tall.sections[0].header.add_paragraph("Ministry of Trade")
    assert pages_on(tall)[-1] > pages_on(office())[-1]


def test_the_text_begins_below_a_logo_that_is_taller_than_the_margin(
    pages_on: Callable[[Any], list[int]], tmp_path: Path
) -> None:
    tall = office()
    logo = tall.sections[0].header.paragraphs[0].add_run()
    logo.add_picture(io.BytesIO(picture()), height=Mm(50))
    pages_on(tall)
    for section in Document(str(tmp_path / "book.docx")).sections:
        assert section.top_margin >= section.header_distance + Mm(50)


def test_a_letterhead_on_the_first_page_takes_nothing_from_the_others(
    pages_on: Callable[[Any], list[int]], tmp_path: Path
) -> None:
    template = office()
    template.sections[0].different_first_page_header_footer = True
    logo = template.sections[0].first_page_header.paragraphs[0].add_run()
    logo.add_picture(io.BytesIO(picture()), height=Mm(50))
    assert pages_on(template) == pages_on(office())
    assert {section.top_margin for section in Document(str(tmp_path / "book.docx")).sections} == {
        template.sections[0].top_margin
    }


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_the_pages_of_every_kind_of_template_go_up(pages_on: Callable[[Any], list[int]], name: str) -> None:
    pages = pages_on(TEMPLATES[name]())
    assert pages == sorted(set(pages))


def test_numbers_that_are_estimates_are_said_to_be(stories: Book, tmp_path: Path) -> None:
    def told(family: str) -> list[str]:
        template = office()
        template.styles["Normal"].font.name = family
        template.save(str(tmp_path / "office.dotx"))
        found = export(stories, {}, tmp_path / "book.docx", Choices(theme=str(tmp_path / "office.dotx")))
        return [one.what for one in found]

    assert any("page numbers are estimates" in what and "No Such Typeface" in what for what in told("No Such Typeface"))
    assert told("Source Sans 3") == []


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A function that lets this computer have no typefaces but some files of ours."""

    def has(*names: str) -> None:
        files = tuple(FOLDER / name for name in names)
        monkeypatch.setattr(office_fonts, "font_files", lambda: files)
        monkeypatch.setattr(office_fonts.shutil, "which", lambda _: None)
        monkeypatch.setattr(office_fonts, "is_ours", lambda _: False)
        for function in (office_fonts.shown_in, office_fonts._files, office_fonts._named_files):
            function.cache_clear()

    return has


def test_a_typeface_is_found_with_its_slopes_and_weights(computer: Callable[..., None]) -> None:
    computer("SourceSans3-Regular.ttf", "SourceSans3-It.ttf", "SourceSerif4-Regular.ttf")
    found = shown_in("Source Sans 3")
    assert found.files is not None
    assert Path(found.files.regular).name == "SourceSans3-Regular.ttf"
    assert Path(found.files.italic).name == "SourceSans3-It.ttf"
    assert found.files.semibold == ""


@pytest.mark.parametrize(("family", "ours"), [("Garamond", "Source Serif 4"), ("Aptos", "Source Sans 3")])
def test_where_there_is_none_the_nearest_of_ours_is_measured(
    computer: Callable[..., None], family: str, ours: str
) -> None:
    computer()
    assert shown_in(family).family == ours


def test_only_a_family_made_to_take_the_same_room_needs_no_word() -> None:
    assert takes_same_room("Arial", "Liberation Sans")
    assert takes_same_room("Aptos", "Aptos")
    assert not takes_same_room("Arial", "DejaVu Sans")
