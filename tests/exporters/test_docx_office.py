"""The page numbers of a Word book are those of the pages where LibreOffice puts what they speak of."""

import shutil
from pathlib import Path

import pytest

from book.media import Media
from exporters.formats import export
from exporters.manuscript import Choices
from tests.exporters.noted_books import noted_book
from tests.exporters.office_pages import Number, page_numbers
from tests.exporters.script_books import script_book

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def numbers(tmp_path_factory: pytest.TempPathFactory) -> list[Number]:
    """The numbers of a small book full of footnotes."""
    folder = tmp_path_factory.mktemp("office")
    export(noted_book(14, 1), Media(), folder / "book.docx", Choices(theme="chancery"))
    return page_numbers(folder / "book.docx", folder)


def wrong(numbers: list[Number]) -> list[Number]:
    return [number for number in numbers if not number.is_right]


def test_the_contents_are_right_on_first_opening(numbers: list[Number]) -> None:
    lines = [number for number in numbers if number.in_contents]
    assert len(lines) >= 14 + 3
    assert wrong(lines) == []


def test_tab_sheets_the_index_and_the_list_of_sources_are_right_on_first_opening(numbers: list[Number]) -> None:
    others = [number for number in numbers if not number.in_contents]
    assert len(others) > 3 * 14
    assert wrong(others) == []


def test_the_contents_of_books_in_other_scripts_are_right_too(tmp_path: Path) -> None:
    export(script_book("he ar hi el uk", 15, 1), Media(), tmp_path / "book.docx", Choices(theme="boardroom"))
    lines = [number for number in page_numbers(tmp_path / "book.docx", tmp_path) if number.in_contents]
    assert len(lines) == 15 + 1
    assert wrong(lines) == []
