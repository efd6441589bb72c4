"""Sources are read beside the window, several at once; what they hold comes back together, for one step of the book."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QObject, QThreadPool, Signal

from book.errors import BriefbookError
from book.model import Book, DueOut, Item, ids_in, items_in, new_id
from book.similar import Match, SimilarIndex
from gui.jobs import Job
from gui.open_book import OpenBook
from gui.sources import Source, sources_of

_AT_ONCE = 4


class Failure(msgspec.Struct, frozen=True):
    """A source that could not be read, and why."""

    source: Source
    problem: BriefbookError


class Copy(msgspec.Struct, frozen=True):
    """A printed copy of the book that came back, and what its reader marked in it."""

    source: Source
    marks: tuple[DueOut, ...]


class Gathered(msgspec.Struct, frozen=True):
    """What came of some sources, and where it is wanted.

    `losses` are what could not be kept, in plain words, under the name of each source; `twins` are items of the book,
    or of the same gesture, that tell the same story as a new one, by the id of the new one. `is_bundle` says that one
    source held many items; `copies` were no sources but printed copies of the book.
    """

    items: tuple[Item, ...]
    place: str
    index: int | None
    media: tuple[Any, ...] = ()
    losses: tuple[tuple[str, tuple[str, ...]], ...] = ()
    failures: tuple[Failure, ...] = ()
    twins: dict[str, tuple[Match, ...]] = {}
    is_bundle: bool = False
    copies: tuple[Copy, ...] = ()


class Batch(QObject):
    """The sources of one gesture on their way, for one place of the book."""

    progress = Signal(int, str)
    """How many are read, and the name of the last."""
    read = Signal(list)
    """What each source gave: a Collected or a BriefbookError."""

    def __init__(self, sources: Sequence[Source], place: str, index: int | None, parent: QObject) -> None:
        super().__init__(parent)
        self.sources = tuple(sources)
        self.place, self.index = place, index
        self._results: dict[int, Any] = {}
        self._jobs: list[Job] = []

    def start(self, pool: QThreadPool) -> None:
        """Begin to read."""
        for number, source in enumerate(self.sources):
            job = Job(source.read, self, pool)
            job.done.connect(partial(self._arrive, number))
            job.failed.connect(partial(self._arrive, number))
            self._jobs.append(job)
        for job in list(self._jobs):
            job.start()

    def cancel(self) -> None:
        """Let everything fall."""
        for job in self._jobs:
            job.cancel()

    def add_job(self, job: Job) -> None:
        """Have one more piece of work stopped with the rest."""
        self._jobs = [job]

    def _arrive(self, number: int, result: object) -> None:
        self._results[number] = result
        self.progress.emit(len(self._results), self.sources[number].name)
        if len(self._results) == len(self.sources):
            self.read.emit([self._results[one] for one in range(len(self.sources))])


class Collector(QObject):
    """Reads sources. Nothing reaches the book before all of a gesture are through: stopping leaves it as it was."""

    changed = Signal()
    """Other batches are on their way."""
    progress = Signal(int, int, str)
    """How many sources are read, of how many, and the name of the last."""
    gathered = Signal(object)
    """The Gathered."""
    nothing_found = Signal()

    def __init__(self, open_book: OpenBook, parent: QObject) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_AT_ONCE)
        self.batches: list[Batch] = []
        self._known: SimilarIndex | None = None

    def collect_mime(self, mime: QMimeData, place: str, index: int | None) -> None:
        """Read what the clipboard or a drop holds."""
        if sources := sources_of(mime, ids_in(self._open_book.book)):
            self.collect(sources, place, index)
        else:
            self.nothing_found.emit()

    def collect(self, sources: Sequence[Source], place: str, index: int | None) -> None:
        """Read sources for a place of the book, beside whatever is being read already."""
        batch = Batch(sources, place, index, self)
        self.batches.append(batch)
        batch.progress.connect(lambda done, name: self.progress.emit(done, len(batch.sources), name))
        batch.read.connect(lambda results: self._compare(batch, results))
        self.changed.emit()
        batch.start(self._pool)

    def cancel(self) -> None:
        """Let all that is being read fall."""
        if not self.batches:
            return
        from importers import child

        child.stop()
        for batch in self.batches:
            batch.cancel()
            batch.deleteLater()
        self.batches = []
        self._pool.clear()
        self.changed.emit()

    def _compare(self, batch: Batch, results: list[Any]) -> None:
        book, known = self._open_book.book, self._known
        job = Job(lambda: _gather(batch, results, book, known), self, self._pool)
        job.done.connect(lambda found: self._hand_over(batch, found))
        batch.add_job(job)
        job.start()

    def _hand_over(self, batch: Batch, found: tuple[Gathered, SimilarIndex]) -> None:
        gathered, self._known = found
        self.batches.remove(batch)
        batch.deleteLater()
        self.changed.emit()
        self.gathered.emit(gathered)


def _gather(
    batch: Batch, results: Sequence[Any], book: Book, known: SimilarIndex | None
) -> tuple[Gathered, SimilarIndex]:
    items: list[Item] = []
    losses: list[tuple[str, tuple[str, ...]]] = []
    failures: list[Failure] = []
    copies: list[Copy] = []
    for source, result in zip(batch.sources, results, strict=True):
        if isinstance(result, BriefbookError):
            failures.append(Failure(source, result))
            continue
        if result.is_copy:
            copies.append(Copy(source, result.marks))
            continue
        items += result.items
        if result.losses:
            losses.append((source.name, tuple(loss.detail for loss in result.losses)))
    similar = SimilarIndex(book, known)
    twins: dict[str, tuple[Match, ...]] = {}
    held = {item.id for item in items_in(book)}
    for place, item in enumerate(items):
        if item.id in held:
            # An entry of a feed has the same id each time that the feed is read.
            known_id, item = item.id, replace(item, id=new_id())
            items[place] = item
            twins[item.id] = (Match(known_id, "address", 1.0),)
        elif matches := similar.matches(item):
            twins[item.id] = matches
        similar.add(item)
    read = [result for result in results if not isinstance(result, BriefbookError)]
    many = any(len(result.items) > 1 for result in read)
    gathered = Gathered(
        tuple(items),
        batch.place,
        batch.index,
        tuple(result.media for result in read),
        tuple(losses),
        tuple(failures),
        twins,
        many,
        tuple(copies),
    )
    return gathered, similar
