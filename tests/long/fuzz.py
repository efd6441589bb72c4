"""Inputs that grow by what they reach in the code, against four readers; needs `pip install atheris` (Apache, Linux):

    python -m tests.long.fuzz project|html|word|address FOLDER -max_total_time=300 -rss_limit_mb=1024 -timeout=10

FOLDER keeps the inputs that reached something new; what failed is written beside as `crash-…` and belongs, as small as
it can be made, into the tests of the reader. Whatever is read may be refused in plain words, and nothing else.
"""

import io
import ipaddress
import socket
import ssl
import sys
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import atheris  # pyright: ignore[reportMissingImports]
import docx

with atheris.instrument_imports(include=["book", "importers"]):
    from book import project_file
    from book.errors import BriefbookError
    from book.media import Media
    from book.salvage import salvage
    from importers import child, fetch
    from importers.collect import Origin
    from importers.fragment import read_fragment
    from importers.html import clean_html, read_page
    from importers.network import is_private
    from importers.word import collect_word

from tests.conftest import small_book

_FOLDER = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
_FILE = _FOLDER / "a.briefbook"
_DOCX = _FOLDER / "empty.docx"


def project(data: bytes) -> None:
    """A project file: the bytes themselves, or as the text of the book in a whole archive."""
    if data[:1] == b"{":
        with zipfile.ZipFile(_FILE, "w") as members:
            members.writestr("mimetype", project_file.MIMETYPE)
            members.writestr("book.json", data)
            members.writestr("versions.json", data)
    else:
        _FILE.write_bytes(data)
    before = _FILE.read_bytes()
    with suppress(BriefbookError):
        found = project_file.read(_FILE)
        again = _FOLDER / "b.briefbook"
        project_file.write(again, found.book, found.media, kept=found.kept, named=found.versions)
        assert project_file.read(again).book == found.book
    with suppress(BriefbookError):
        salvage(_FILE)
    assert _FILE.read_bytes() == before


def html(data: bytes) -> None:
    """A page, a part of one that was copied, and the text of one."""
    text = data.decode("utf-8", "replace")
    readers: tuple[Callable[[str], Any], ...] = (clean_html, read_page, read_fragment)
    for read in readers:
        with suppress(BriefbookError):
            read(text)


def word(data: bytes) -> None:
    """A Word document: the bytes themselves, or as the main part of one."""
    if data[:1] == b"<":
        out = io.BytesIO()
        with zipfile.ZipFile(_DOCX) as source, zipfile.ZipFile(out, "w") as target:
            for name in source.namelist():
                target.writestr(name, data if name == "word/document.xml" else source.read(name))
        data = out.getvalue()
    with suppress(BriefbookError):
        collect_word(data, Origin(name="a.docx"))


def address(data: bytes) -> None:
    """An address that a person gave: none of those that lead nowhere but here is ever connected to."""
    try:
        fetch.fetch(data.decode("utf-8", "replace"))
    except BriefbookError:
        return
    raise AssertionError("something was fetched")


TARGETS = {"project": project, "html": html, "word": word, "address": address}


def _seeds(name: str) -> list[bytes]:
    made = Path(__file__).parents[1] / "data" / "articles"
    if name == "project":
        project_file.write(_FILE, small_book(), Media())
        with zipfile.ZipFile(_FILE) as members:
            return [_FILE.read_bytes(), members.read("book.json")]
    if name == "html":
        return [path.read_bytes()[:20_000] for path in made.glob("*.html")] + [b"<p>a<table><tr><td>b<ul><li>c"]
    if name == "word":
        with zipfile.ZipFile(_DOCX) as members:
            return [_DOCX.read_bytes(), members.read("word/document.xml")]
    return [
        b"http://127.0.0.1/",
        b"https://user@[::ffff:10.0.0.1]:80/a?b#c",
        "http://пример.рф".encode(),
        b"http://0x7f.1",
    ]


def _resolve(host: str, *_rest: Any, **_named: Any) -> list[Any]:
    """Every name leads here; numbers are those that they are, as the system reads them."""
    try:
        return _real_resolve(host, None, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 0))]


def _connect(_socket: Any, place: Any) -> None:
    assert not is_private(ipaddress.ip_address(place[0])), f"connected to {place}"
    raise ConnectionRefusedError(111, "Connection refused")


_real_resolve = socket.getaddrinfo


def main() -> None:
    """Run one target until its time is over."""
    name, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    docx.Document().save(str(_DOCX))
    for number, seed in enumerate(_seeds(name)):
        (folder / f"seed-{number}").write_bytes(seed)
    child._inside = True
    context = ssl.create_default_context()
    fetch.truststore.SSLContext = lambda *_: context
    socket.getaddrinfo = _resolve
    socket.socket.connect = _connect
    atheris.Setup([sys.argv[0], str(folder), *sys.argv[3:]], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
