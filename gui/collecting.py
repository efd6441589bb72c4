"""From the clipboard, drops, files and addresses to articles of the open book; read beside the window."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QImage

from book import edits
from book.errors import BriefbookError
from book.model import Item
from gui.jobs import Job
from gui.open_book import OpenBook

_ADDRESS = re.compile(r"https?://\S+")
_FILES_AT_ONCE = 500


class Source(msgspec.Struct, frozen=True):
    """Something to read: its name for people, and the function that gives an `importers.collect.Collected`."""

    name: str
    read: Callable[[], Any]


class Outcome(msgspec.Struct, frozen=True):
    """What came of some sources: the items, what could not be kept, and what could not be read at all."""

    items: tuple[Item, ...]
    losses: tuple[str, ...]
    problems: tuple[BriefbookError, ...]


class Collector(QObject):
    """Reads sources one after the other and puts what they hold into the book, as one step."""

    started = Signal(int)
    """How many sources are being read."""
    finished = Signal(object)
    """The Outcome."""
    address_found = Signal(str, str, object)
    """Only a web address was pasted or dropped: nothing is fetched before the user says so. With place and index."""
    nothing_found = Signal()

    def __init__(self, open_book: OpenBook, parent: QObject) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self._job: Job | None = None

    def collect_mime(self, mime: QMimeData, place: str, index: int | None) -> None:
        """Take in what the clipboard or a drop holds."""
        text = mime.text().strip() if mime.hasText() else ""
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self.collect_paths(files, place, index)
        elif address := _only_address(mime, text):
            self.address_found.emit(address, place, index)
        elif sources := _sources_of(mime, text):
            self._collect(sources, place, index)
        else:
            self.nothing_found.emit()

    def collect_paths(self, paths: Sequence[Path], place: str, index: int | None) -> None:
        """Take in files, and the files in folders."""
        files: list[Path] = []
        for path in paths:
            files += sorted(one for one in path.iterdir() if one.is_file()) if path.is_dir() else [path]
        self._collect([_file(path) for path in files[:_FILES_AT_ONCE]], place, index)

    def collect_address(self, address: str, place: str, index: int | None) -> None:
        """Fetch a page that the user asked for."""

        def fetch() -> Any:
            from importers.collect import collect_address

            return collect_address(address)

        self._collect([Source(address, fetch)], place, index)

    def cancel(self) -> None:
        """Let what is being read fall."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.finished.emit(Outcome((), (), ()))

    def _collect(self, sources: Sequence[Source], place: str, index: int | None) -> None:
        self.started.emit(len(sources))
        self._job = Job(lambda: [_read(source) for source in sources], self)
        self._job.done.connect(lambda results: self._take(results, place, index))
        self._job.start()

    def _take(self, results: list[tuple[str, Any]], place: str, index: int | None) -> None:
        self._job = None
        items: list[Item] = []
        losses: list[str] = []
        problems: list[BriefbookError] = []
        for name, result in results:
            if isinstance(result, BriefbookError):
                problems.append(result)
                continue
            self._open_book.media.update(result.media)
            items += result.items
            losses += [f"{name}: {loss.detail}" if name else loss.detail for loss in result.losses]
        if items:
            try:
                self._open_book.apply(edits.add_items(items, place, index))
                self._open_book.end_burst()
                self._open_book.place_shown.emit(items[0].id)
            except BriefbookError as problem:
                problems.append(problem)
        self.finished.emit(Outcome(tuple(items), tuple(losses), tuple(problems)))


def _read(source: Source) -> tuple[str, Any]:
    try:
        return source.name, source.read()
    except BriefbookError as problem:
        return source.name, problem


def _only_address(mime: QMimeData, text: str) -> str:
    remote = [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in mime.urls() if not url.isLocalFile()]
    if len(remote) == 1 and remote[0].startswith(("http://", "https://")) and (not text or text == remote[0]):
        return remote[0]
    return text if _ADDRESS.fullmatch(text) else ""


def _sources_of(mime: QMimeData, text: str) -> list[Source]:
    if mime.hasHtml() and mime.html().strip():
        return [Source("", _reader_of_html(mime.html()))]
    if mime.hasImage():
        return [Source("", _reader_of_picture(QImage(mime.imageData())))]
    return [Source("", _reader_of_text(text))] if text else []


def _file(path: Path) -> Source:
    def read() -> Any:
        from importers.collect import collect_path

        return collect_path(path)

    return Source(path.name, read)


def _reader_of_html(html: str) -> Callable[[], Any]:
    def read() -> Any:
        from importers.collect import collect_html_fragment

        return collect_html_fragment(html)

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
