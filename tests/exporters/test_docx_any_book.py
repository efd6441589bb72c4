"""Whatever a book holds, its Word document is one that Word opens."""

from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings

from book.model import Book
from exporters.formats import export
from exporters.manuscript import Choices
from tests.exporters.random_books import BOOKS, CHOICES, MEDIA

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]


@settings(max_examples=10, deadline=None, suppress_health_check=SLOW)
@given(made=BOOKS, choices=CHOICES)
def test_any_book_is_written_and_read_back(made: Book, choices: Choices) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.docx"
        export(made, MEDIA, path, choices)
        assert Document(str(path)).sections


@settings(max_examples=12, deadline=None, suppress_health_check=SLOW)
@given(made=BOOKS, choices=CHOICES)
def test_microsofts_own_library_finds_nothing_wrong_with_any_book(
    made: Book, choices: Choices, request: pytest.FixtureRequest, faults_in: Callable[[Iterable[Path]], list[str]]
) -> None:
    if not request.config.getoption("--validate-docx"):
        pytest.skip("only with --validate-docx")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.docx"
        export(made, MEDIA, path, choices)
        assert faults_in([path]) == []
