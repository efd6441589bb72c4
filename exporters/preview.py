"""What the window and the process that builds its preview say to each other: structs as MessagePack, each after its
length in eight bytes. Lengths on pages are in points, from the top left corner.
"""

from collections.abc import Iterator

import msgspec

from book.model import Attachment, Book, Section, sections_in
from book.richtext import media_in
from exporters.concerns import Concern
from exporters.manuscript import Choices

_LENGTH = 8


class Medium(msgspec.Struct, frozen=True, tag="medium"):
    """A picture or attachment, sent once; later books name it."""

    name: str
    data: bytes


class Build(msgspec.Struct, frozen=True, tag="build"):
    """Build this book. A newer one supersedes it, wherever it is."""

    number: int
    book: Book
    choices: Choices


class Find(msgspec.Struct, frozen=True, tag="find"):
    """Where do these words stand in what was built last?"""

    number: int
    words: str


Question = Medium | Build | Find


class Page(msgspec.Struct, frozen=True, array_like=True):
    """A page: its size, and what its reader calls it, such as "iv"."""

    width: float
    height: float
    label: str


class Anchor(msgspec.Struct, frozen=True, array_like=True):
    """Where a section, an item, or a part such as "contents" begins; `page` counts from 0."""

    name: str
    page: int
    y: float


class Heading(msgspec.Struct, frozen=True, array_like=True):
    """A line of the outline; `level` counts from 0."""

    title: str
    level: int
    page: int
    y: float


class Built(msgspec.Struct, frozen=True, tag="built"):
    """A finished preview: the PDF, and what stands where in it. `anchors` are in the order of the pages."""

    number: int
    pdf: bytes
    pages: tuple[Page, ...]
    anchors: tuple[Anchor, ...]
    outline: tuple[Heading, ...]
    concerns: tuple[Concern, ...]


class Building(msgspec.Struct, frozen=True, tag="building"):
    """How far a build is."""

    number: int
    done: int
    everything: int


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """A build that cannot be, in plain words."""

    number: int
    what: str


class Hit(msgspec.Struct, frozen=True, array_like=True):
    """A place where the words stand: left, top, right and bottom of each of its lines."""

    page: int
    boxes: tuple[tuple[float, float, float, float], ...]


class Found(msgspec.Struct, frozen=True, tag="found"):
    """All places, in reading order."""

    number: int
    hits: tuple[Hit, ...]


Answer = Built | Building | Failed | Found

_encoder = msgspec.msgpack.Encoder()


def framed(message: Question | Answer) -> bytes:
    """A message as it goes through the pipe."""
    packed = _encoder.encode(message)
    return len(packed).to_bytes(_LENGTH, "big") + packed


class Frames:
    """Cuts what comes through the pipe into messages."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._wanted = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take the next bytes, and give each message that is whole now."""
        self._rest += data
        while True:
            if not self._wanted:
                if len(self._rest) < _LENGTH:
                    return
                self._wanted = int.from_bytes(self._rest[:_LENGTH], "big")
                del self._rest[:_LENGTH]
            if len(self._rest) < self._wanted:
                return
            message = bytes(memoryview(self._rest)[: self._wanted])
            del self._rest[: self._wanted]
            self._wanted = 0
            yield message


def media_printed(book: Book) -> frozenset[str]:
    """The names of the media that are printed: pictures and attachments, not the sources that are kept."""
    used: set[str] = set()
    for owner in (book, *sections_in(book.sections)):
        for note in owner.notes:
            used |= media_in(note.body)
        for item in owner.items if isinstance(owner, Section) else ():
            for note in item.notes:
                used |= media_in(note.body)
            used |= {item.original.media} if isinstance(item, Attachment) else media_in(item.body)
    return frozenset(used)
