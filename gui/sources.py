"""What can be collected, before it is read: files, web addresses, and what the clipboard or a drop holds."""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from gui.pasting import is_web_address

MOST_FILES = 2000
"""Files of one folder or drop that are read at once."""
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_NO_WORDS = re.compile(r"<[^>]*>|\s+|&nbsp;")
_SOURCE_TYPES = ("chromium/x-source-url", "text/x-moz-url-priv")
"""Where browsers say which page a selection is from."""


class Source(msgspec.Struct, frozen=True):
    """Something to read: its name for people, and the function that gives an `importers.collect.Collected`.

    `path` or `address` say where it is from, for those that are read once more with a password or a permission.
    """

    name: str
    read: Callable[[], Any]
    path: Path | None = None
    address: str = ""


def sources_of(mime: QMimeData, known: frozenset[str] = frozenset()) -> list[Source]:
    """What the clipboard or a drop holds: files, else addresses, else a picture, a part of a page, or a text; `known`
    are the ids in the book."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return [of_file(path, known=known) for path in files_in(files)]
    if addresses := _addresses_of(mime):
        return [of_address(address) for address in addresses]
    html = mime.html() if mime.hasHtml() else ""
    if mime.hasImage() and not _NO_WORDS.sub("", html):
        return [Source("", _reader_of_picture(QImage(mime.imageData())))]
    if html.strip():
        return [Source("", _reader_of_html(html, _page_of(mime)))]
    text = mime.text().strip()
    return [Source("", _reader_of_text(text))] if text else []


def addresses_in(text: str) -> list[str]:
    """The web addresses of a list, each once; a line that is none is left out. "www.example.org" is one too."""
    found = (_completed(word.strip("<>,;\"'")) for line in text.splitlines() for word in line.split())
    return list(dict.fromkeys(address for address in found if address))


def files_in(paths: Sequence[Path]) -> list[Path]:
    """The files, and those in the folders, in the order of their names; hidden ones are left out."""

    def walk(path: Path) -> Iterator[Path]:
        if not path.is_dir():
            yield path
            return
        for inner in sorted(path.iterdir()):
            if not inner.name.startswith((".", "~")) and not inner.is_symlink():
                yield from walk(inner)

    return [file for path in paths for file in walk(path)][:MOST_FILES]


def of_file(path: Path, **extra: Any) -> Source:
    """A file; `extra` goes to `importers.collect.collect_path`."""

    def read() -> Any:
        from importers.collect import collect_path

        return collect_path(path, **extra)

    return Source(path.name, read, path=path)


def of_address(address: str, **extra: Any) -> Source:
    """A web page that the user asked for; `extra` goes to `importers.collect.collect_address`."""

    def read() -> Any:
        from importers.collect import collect_address

        return collect_address(address, **extra)

    return Source(address, read, address=address)


def _completed(word: str) -> str:
    whole = f"https://{word}" if re.match(r"www\.\w", word, re.IGNORECASE) else word
    return whole if _ADDRESS.fullmatch(whole) and is_web_address(whole) else ""


def _addresses_of(mime: QMimeData) -> list[str]:
    """The addresses, if that is all that there is: a link that was dragged, or a list that was copied."""
    fully = QUrl.ComponentFormattingOption.FullyEncoded
    remote = [address for url in mime.urls() if (address := _completed(url.toString(fully)))]
    text = mime.text().strip() if mime.hasText() else ""
    if remote and not mime.hasImage() and (not text or text in remote or "\n" not in text):
        return list(dict.fromkeys(remote))
    return addresses_in(text) if text and all(_completed(word) for word in text.split()) else []


def _page_of(mime: QMimeData) -> str:
    for kind in _SOURCE_TYPES:
        data = bytes(mime.data(kind).data())
        text = data.decode("utf-16-le" if b"\0" in data[:4] else "utf-8", "replace").strip("\0 \r\n")
        if is_web_address(text):
            return text
    return ""


def _reader_of_html(html: str, address: str) -> Callable[[], Any]:
    def read() -> Any:
        from importers.collect import Origin, collect_html_fragment

        return collect_html_fragment(html, Origin(url=address, media_type="text/html"))

    return read


def _reader_of_text(text: str) -> Callable[[], Any]:
    def read() -> Any:
        from importers.collect import collect_text

        return collect_text(text)

    return read


def _reader_of_picture(image: QImage) -> Callable[[], Any]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    data = bytes(buffer.data().data())

    def read() -> Any:
        from importers.collect import Origin, collect

        return collect(data, Origin(name=""))

    return read
