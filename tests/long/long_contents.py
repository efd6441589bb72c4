"""The contents of a book of a thousand articles, printed on both sides, with attached PDFs: every number is right."""

from pathlib import Path

import pytest

from book.media import Media
from exporters.formats import export
from exporters.manuscript import Choices, Layout, manuscript
from tests.exporters.contents import big_random_book, labels_of, wrong_numbers


@pytest.mark.parametrize("theme", ["chancery", "clips"])
@pytest.mark.parametrize("numbering", ["book", "tab"])
def test_every_number_is_that_of_its_page(media: Media, tmp_path: Path, theme: str, numbering: str) -> None:
    book, path = big_random_book(media, 1000), tmp_path / "big.pdf"
    export(book, media, path, Choices(theme=theme, layout=Layout(duplex=True, numbering=numbering)))
    entries = manuscript(book).contents
    print(f"{theme}, by {numbering}: {len(entries)} entries on {len(labels_of(path))} pages")
    assert wrong_numbers(path, entries) == []
