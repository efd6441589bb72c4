"""ZIP containers from strangers, such as Word files: read part by part, never unpacked to disk, never beyond bounds."""

import io
import zipfile
import zlib

from book.errors import RefusedSource, UnreadableSource

MAX_PARTS = 5000
MAX_PART = 40 << 20
MAX_TOTAL = 300 << 20


def part_names(data: bytes) -> frozenset[str]:
    """The names of a container's parts; none for what is no container, or a damaged one."""
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return frozenset()
    try:
        return frozenset(zipfile.ZipFile(io.BytesIO(data)).namelist())
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError):
        return frozenset()


class Package:
    """The parts of a container by name. Raises UnreadableSource for a damaged one, RefusedSource for a bomb."""

    def __init__(self, data: bytes, subject: str) -> None:
        self._subject = subject
        self._used = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError) as problem:
            raise self._damaged() from problem
        self._names = frozenset(self._zip.namelist())
        if len(self._names) > MAX_PARTS:
            raise RefusedSource("it holds more parts than a document has", subject, "Open it, and copy the text")

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return self._names

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def read(self, name: str) -> bytes:
        """A part, or b"" where there is none. What the container says of its size is not believed."""
        if name not in self._names:
            return b""
        try:
            with self._zip.open(name) as part:
                data = part.read(MAX_PART + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError) as problem:
            raise self._damaged() from problem
        self._used += len(data)
        if len(data) > MAX_PART or self._used > MAX_TOTAL:
            raise RefusedSource("it is far larger inside than it looks", self._subject, "Leave it out")
        return data

    def _damaged(self) -> UnreadableSource:
        return UnreadableSource("the file is damaged", self._subject, "Ask for it again, or save it anew")
