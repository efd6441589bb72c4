"""What is being written, kept as it grows: a book's values appended to a file on the local disk.

A journal is a file of lines, each a check sum and a JSON object. `{"about": ...}` says what book it is, `{"thing": n,
"value": ...}` holds an item, and `{"book": ..., "time": ...}` a whole book in which each item is the number of its
line. Books share what did not change, so a change costs the items that changed and the frame around them. A line that
is cut off or damaged is left out, and the last book that is whole counts.
"""

import os
import zlib
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol, cast

import msgspec
from msgspec.structs import replace

from book import surrogates, versions
from book.errors import NotAProject
from book.model import Book, Item, Section, Trashed
from book.project_file import Kept, Stamp

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


class Coder(Protocol):
    """Seals what goes to the disk, for books that have a password."""

    def seal(self, data: bytes) -> bytes: ...

    def open(self, data: bytes) -> bytes: ...


class Plain:
    """Leaves it as it is."""

    def seal(self, data: bytes) -> bytes:
        """The bytes themselves."""
        return data

    def open(self, data: bytes) -> bytes:
        """The bytes themselves."""
        return data


PLAIN = Plain()


class About(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What belongs to a book and is not in its value: its file, and what that held beside the book."""

    path: str = ""
    stamp: Stamp | None = None
    kept: Kept = Kept()
    named: bytes = b""
    """The named versions, as the project file holds them."""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What a journal tells: the book as it was last, when, and the book that was saved before. `lost` says whether
    anything behind it could not be read."""

    about: About
    saved: Book
    book: Book
    when: datetime
    lost: bool = False


class JournalFile:
    """One file that is written to. It holds a whole book first, and then what changes."""

    def __init__(self, path: Path, coder: Coder = PLAIN) -> None:
        self.path = path
        self.size = 0
        self._coder = coder
        self._known: dict[str, tuple[Item, int]] = {}
        self._about: About | None = None
        self._things = 0

    def write(self, about: About, *books: Book, now: datetime) -> None:
        """Append these books, the one as it is now last, and flush them to the disk. Raises OSError."""
        known, things = dict(self._known), self._things
        lines: list[bytes] = []
        if about != self._about:
            lines.append(self._line({"about": about}))

        def number_of(item: Item) -> int:
            nonlocal things
            before = known.get(item.id)
            if before is not None and before[0] is item:
                return before[1]
            things += 1
            known[item.id] = (item, things)
            lines.append(self._line({"thing": things, "value": item}))
            return things

        for book in books:
            lines.append(self._line({"book": _with_numbers(book, number_of), "time": now}))
        self._append(b"".join(lines))
        self._known, self._things, self._about = known, things, about

    def _line(self, record: dict[str, Any]) -> bytes:
        data = self._coder.seal(surrogates.encoded(record))
        return b"%08x %b\n" % (zlib.crc32(data), data)

    def _append(self, data: bytes) -> None:
        # What a failed write left behind is ended by a line break, so that it spoils no line but its own.
        rest = memoryview(b"\n" + data)
        descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            os.fsync(descriptor)
            self.size = os.fstat(descriptor).st_size
        finally:
            os.close(descriptor)


def _with_numbers(book: Book, number_of: Callable[[Item], int]) -> Book:
    """The book with each item's number in its place: not a Book any more, but encoded like one."""

    def items(old: Sequence[Item]) -> tuple[Any, ...]:
        return tuple(number_of(item) for item in old)

    def section(old: Section) -> Section:
        return replace(old, items=items(old.items), sections=tuple(map(section, old.sections)))

    def trashed(old: Trashed) -> Trashed:
        content: Any = section(old.content) if isinstance(old.content, Section) else number_of(old.content)
        return replace(old, content=content)

    return replace(
        book,
        inbox=items(book.inbox),
        sections=tuple(map(section, book.sections)),
        trash=tuple(map(trashed, book.trash)),
    )


def read(path: Path, coder: Coder = PLAIN) -> Told | None:
    """What a journal tells; None if it holds no whole book. Raises OSError, and what `coder.open` raises."""
    about, things, books, lost = About(), dict[int, versions.Json](), list[tuple[datetime, versions.Json]](), False
    for record in _records(path.read_bytes(), coder):
        match record:
            case {"about": value}:
                about = msgspec.convert(value, About)
            case {"thing": int() as number, "value": value}:
                things[number] = value
            case {"book": value, "time": time}:
                books.append((msgspec.convert(time, datetime), value))
                lost = False
            case _:
                lost = True
    first, last = _first_whole(books, things), _first_whole(books[::-1], things)
    if first is None or last is None:
        return None
    lost = lost or last[0] != books[-1][0]
    return Told(about=about, saved=first[1], book=last[1], when=last[0], lost=lost)


def _records(data: bytes, coder: Coder) -> Iterator[versions.Json]:
    """The sound lines; an empty record for each that is not."""
    for line in data.split(b"\n"):
        if not line:
            continue
        check, _, payload = line.partition(b" ")
        try:
            if int(check, 16) != zlib.crc32(payload):
                raise ValueError(check)
        except ValueError:
            yield {}
            continue
        record: object = msgspec.json.decode(coder.open(payload))
        yield cast(versions.Json, record) if isinstance(record, dict) else {}


def _first_whole(
    books: Sequence[tuple[datetime, versions.Json]], things: dict[int, versions.Json]
) -> tuple[datetime, Book] | None:
    for when, frame in books:
        try:
            filled = versions.with_items(frame, lambda number: things[cast(int, number)])
            return when, msgspec.convert(filled, Book)
        except (KeyError, TypeError, NotAProject, msgspec.ValidationError):
            continue
    return None
