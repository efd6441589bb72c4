"""T1, T2, T11: whatever stands in a book's texts is printed as it reads; nothing in it is run, fetched or read."""

import io
import re
import socket
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pikepdf
import pypdfium2 as pdfium
import pytest
from docx import Document
from lxml import etree
from reportlab import rl_config

from book import edits
from book.errors import ExportProblem
from book.media import Media
from book.model import Article, Book, items_in
from book.normal_form import clean_text
from book.richtext import Paragraph, Span, paragraphs
from exporters.formats import export
from tests.exporters.conftest import picture
from tests.security.hostile import nasty_strings, payloads, poisoned


@pytest.fixture
def listener() -> Iterator[tuple[int, list[object]]]:
    """A port of this machine, and who asked it."""
    asked: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        done = threading.Event()

        def listen() -> None:
            while not done.is_set():
                try:
                    asked.append(server.accept()[1])
                except OSError:
                    continue

        thread = threading.Thread(target=listen)
        thread.start()
        yield server.getsockname()[1], asked
        done.set()
        thread.join()


def text_of(path: Path) -> str:
    if path.suffix == ".pdf":
        document = pdfium.PdfDocument(path)
        text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
        document.close()
        return text
    with zipfile.ZipFile(path) as members:
        root = etree.fromstring(members.read("word/document.xml"))
    return "\n".join("".join(part.itertext()) for part in root.iter("{*}p"))


_ESCAPED = re.compile("[\u00ad\ufffc\ufdd0\ufffe\uffff]")
"""What Word keeps as an element of its own."""


@pytest.fixture(params=["pdf", "docx"])
def ending(request: pytest.FixtureRequest) -> str:
    return request.param


def test_payloads_in_every_field_are_only_text(
    book: Book, tmp_path: Path, ending: str, listener: tuple[int, list[object]]
) -> None:
    port, asked = listener
    canary, secret = tmp_path / "canary", tmp_path / "secret.png"
    secret.write_bytes(picture())
    words = payloads(str(canary), str(secret), port)
    for turn in range(0, len(words), 4):
        hostile = poisoned(book, words[turn:] + words[:turn])
        out = tmp_path / f"out.{ending}"
        export(hostile, Media(), out)
        assert not canary.exists()
        shown = re.sub(r"\s+", "", text_of(out))
        headline = next(item.headline for item in items_in(hostile))
        assert re.sub(r"\s+", "", headline)[:20] in shown
        _check_nothing_active(out)
    assert asked == []


def test_links_that_are_none_of_the_web_are_printed_and_not_linked(tmp_path: Path, ending: str) -> None:
    links = (
        "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x", "\\\\host\\share", "/etc",
        "http:", "JaVaScRiPt:x", " javascript:x", "ftp://host/x", "smb://host", "ms-word:ofe|u|http://x", "http:///etc/passwd",
    )  # fmt: skip
    good = ("https://example.org/a?b=1&c=2", "http://example.org", "mailto:desk@example.org")
    spans = tuple(Span(f"link {place} ", link=link) for place, link in enumerate((*links, *good)))
    urls = tuple(Article(headline=f"Address {one}", url=one, body=paragraphs("x")) for one in links)
    book = edits.add_items([Article(headline="Links", body=(Paragraph(spans),)), *urls]).change(Book())
    section = msgspec.structs.replace(book, sections=(edits.Section(title="S", items=book.inbox),), inbox=())
    out = tmp_path / f"out.{ending}"
    export(section, Media(), out)
    found = set(_links_in(out))
    assert found == set(good)


def _links_in(path: Path) -> Iterator[str]:
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as members:
            for name in members.namelist():
                if name.endswith(".rels"):
                    for part in etree.fromstring(members.read(name)):
                        if part.get("TargetMode") == "External":
                            yield part.get("Target") or ""
        return
    with pikepdf.open(path) as document:
        for page in document.pages:
            for note in page.get("/Annots", []):
                if "/A" in note and "/URI" in note["/A"]:
                    yield str(note["/A"]["/URI"])


def _check_nothing_active(path: Path) -> None:
    assert all(link.startswith(("http://", "https://", "mailto:")) for link in _links_in(path))
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as members:
            for name in members.namelist():
                if name.endswith((".xml", ".rels")):
                    root = etree.fromstring(members.read(name))
                    fields = [" ".join(part.itertext()) for part in root.iter("{*}instrText")]
                    assert not any(re.search(r"DDE|INCLUDE|MACROBUTTON", field) for field in fields)
            assert not any("vba" in name or "embed" in name or "activeX" in name for name in members.namelist())
        return
    with pikepdf.open(path) as document:
        assert "/OpenAction" not in document.Root or "/JS" not in str(document.Root.OpenAction)
        for thing in document.objects:
            if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
                assert thing.get("/S") not in (pikepdf.Name.JavaScript, pikepdf.Name.Launch, pikepdf.Name.SubmitForm)
                for key in ("/JS", "/Launch", "/AA", "/EF", "/RichMediaContent"):
                    assert key not in thing, key


def test_reportlab_is_one_that_does_not_evaluate_colours() -> None:
    assert rl_config.toColorCanUse in ("rl_extended_literal_eval", None, "")


def test_two_thousand_nasty_strings_are_printed(tmp_path: Path, ending: str) -> None:
    strings = nasty_strings()
    articles = [
        Article(
            headline=f"h{start} {strings[start]}",
            outlet=strings[start + 1],
            byline=strings[start + 2],
            image_credit=strings[start + 3],
            tags=(strings[start + 4],),
            body=tuple(
                Paragraph((Span(f"m{number}m "), Span(text, bold=number % 2 == 0), Span(" end")))
                for number, text in enumerate(strings[start : start + 50], start)
            ),
        )
        for start in range(0, len(strings), 50)
    ]
    section = edits.Section(title=strings[7], items=tuple(articles))
    book = Book(title=strings[8], prepared_for=strings[9], issue=strings[10], marking=strings[11], sections=(section,))
    out = tmp_path / f"out.{ending}"
    export(book, Media(), out)
    text = text_of(out)
    found = {int(number) for number in re.findall(r"m(\d+)m", text)}
    assert found == set(range(len(strings)))
    if ending == "docx":
        squeezed = _ESCAPED.sub("", re.sub(r"\s+", "", text))
        for number, string in enumerate(strings[:300]):
            wanted = _ESCAPED.sub("", re.sub(r"\s+", "", f"m{number}m {clean_text(string)} end"))
            assert wanted in squeezed, repr(string)
        Document(io.BytesIO(out.read_bytes()))


def test_a_line_of_a_megabyte_is_printed(tmp_path: Path, ending: str) -> None:
    body = (Paragraph((Span("wordswithoutend" * 70_000),)),) if ending == "docx" else paragraphs("word " * 100_000)
    section = edits.Section(title="S", items=(Article(headline="Long", body=body),))
    out = tmp_path / f"out.{ending}"
    export(Book(title="Long", sections=(section,)), Media(), out)
    wanted, count = ("wordswithoutend", 70_000) if ending == "docx" else ("word", 100_000)
    assert text_of(out).count(wanted) == count


def test_nobody_is_named_who_was_not_named_in_the_book(
    book: Book, tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """T13: the login of whoever exports is nowhere in the file."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "agent-canary")
    out = tmp_path / f"out.{ending}"
    export(book, Media(), out)
    data = out.read_bytes()
    if ending == "docx":
        with zipfile.ZipFile(out) as members:
            data += b"".join(members.read(name) for name in members.namelist())
    else:
        with pikepdf.open(out) as document:
            data += str(dict(document.docinfo)).encode()
    assert b"agent-canary" not in data
    assert str(tmp_path).encode() not in data


@pytest.mark.parametrize("name", ["//share.example/office.toml", "../../office.dotx", "office.toml"])
def test_a_book_cannot_name_a_file_as_its_theme(book: Book, tmp_path: Path, name: str) -> None:
    poisoned_book = msgspec.structs.replace(book, theme=name)
    with pytest.raises(ExportProblem, match="no such theme"):
        export(poisoned_book, {}, tmp_path / "book.docx")
