"""The page numbers in a Word book beside the pages where LibreOffice puts the parts:
python -m tests.benchmarks.docx_pages [BOOK.briefbook|BOOK.docx…] [--theme NAME…] [--noted ARTICLES] [--seeds N]
    [--scripts LANGUAGES] [--templates] [--all]

Prints the numbers that differ (with --all every one) and the share that is equal, in the contents and in texts.
`--noted` measures made-up books full of footnotes, as many as there are `--seeds`; `--scripts "ar he"` books in such
languages in turn; `--templates` lays the books out on
Word templates such as offices have. Needs soffice.
"""

import argparse
import tempfile
from pathlib import Path

from book import project_file
from book.media import Media
from book.model import Book
from exporters.formats import export
from exporters.manuscript import Choices
from exporters.theme import theme_names
from tests.exporters.noted_books import noted_book
from tests.exporters.office_pages import page_numbers
from tests.exporters.office_templates import TEMPLATES, saved
from tests.exporters.script_books import script_book


def compare(name: str, document: Path, folder: Path, *, show_all: bool) -> None:
    """Print the comparison for one document."""
    numbers = page_numbers(document, folder)
    for number in numbers:
        if show_all or not number.is_right:
            print(f"{number.shown:>5} {number.page:>5} {' ' if number.is_right else '!'} {number.heading[:80]}")
    for place, inside in (("contents", True), ("texts and sources", False)):
        right = [number.is_right for number in numbers if number.in_contents == inside]
        print(f"{name}: in the {place} {sum(right)} of {len(right)} equal ({sum(right) / max(len(right), 1):.1%})")


def compare_book(name: str, book: Book, media: Media, themes: list[str], *, show_all: bool) -> None:
    """Print the comparison for one book in some themes."""
    for theme in themes:
        with tempfile.TemporaryDirectory() as folder:
            document = Path(folder) / "book.docx"
            export(book, media, document, Choices(theme=theme))
            compare(f"{name} {Path(theme).name}".strip(), document, Path(folder), show_all=show_all)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", nargs="*", type=Path)
    parser.add_argument("--theme", nargs="*", default=[""])
    parser.add_argument("--noted", type=int, default=0)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--scripts", default="")
    parser.add_argument("--templates", action="store_true")
    parser.add_argument("--all", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if given.templates:
            given.theme = [str(saved(name, Path(folder))) for name in TEMPLATES]
        compare_all(given)


def compare_all(given: argparse.Namespace) -> None:
    """Print the comparisons that were asked for."""
    for source in given.sources:
        if source.suffix == ".briefbook":
            opened = project_file.read(source)
            compare_book(source.name, opened.book, opened.media, given.theme, show_all=given.all)
        else:
            with tempfile.TemporaryDirectory() as folder:
                compare(source.name, source, Path(folder), show_all=given.all)
    for seed in range(given.seeds if given.scripts else 0):
        themes = given.theme if any(given.theme) else theme_names()
        book = script_book(given.scripts, 20, seed)
        compare_book(f"{given.scripts} {seed}", book, Media(), themes, show_all=given.all)
    for seed in range(given.seeds if given.noted else 0):
        themes = given.theme if any(given.theme) else theme_names()
        compare_book(f"noted {seed}", noted_book(given.noted, seed), Media(), themes, show_all=given.all)


if __name__ == "__main__":
    main()
