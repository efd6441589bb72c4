"""Pictures, attachments and originals, by their hash.

A name is `<sha256>.<ending>`: the same bytes are kept once, and a name that does not match its bytes is damage.
Media only ever grow while a book is open, so every book in the undo history finds its own.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping

MEDIA_TYPES: Mapping[str, str] = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "tif": "image/tiff",
    "bmp": "image/bmp",
    "pdf": "application/pdf",
    "html": "text/html",
    "txt": "text/plain",
    "bin": "application/octet-stream",
}
"""Endings that media names use, and what they hold. An unknown kind is kept as `bin`."""
PICTURE_ENDINGS = frozenset({"png", "jpg", "gif", "webp", "tif", "bmp"})

_NAME = re.compile(r"[0-9a-f]{64}\.[a-z0-9]{1,5}")


def media_name(data: bytes, ending: str) -> str:
    """The name under which these bytes are kept; `ending` is one of `MEDIA_TYPES` (others become "bin")."""
    return f"{hashlib.sha256(data).hexdigest()}.{ending if ending in MEDIA_TYPES else 'bin'}"


def is_media_name(name: str) -> bool:
    """Whether this is a name such as `media_name` gives, and so no path that leads anywhere."""
    return _NAME.fullmatch(name) is not None


def media_type(name: str) -> str:
    """The media type of a name, such as "image/png"."""
    return MEDIA_TYPES.get(name.rpartition(".")[2], MEDIA_TYPES["bin"])


class Media(Mapping[str, bytes]):
    """The media of an open book: name to bytes, added to and never taken from."""

    def __init__(self, known: Mapping[str, bytes] | None = None) -> None:
        self._bytes: dict[str, bytes] = dict(known or {})

    def add(self, data: bytes, ending: str) -> str:
        """Keep these bytes and return their name."""
        name = media_name(data, ending)
        self._bytes.setdefault(name, data)
        return name

    def update(self, other: Mapping[str, bytes]) -> None:
        """Keep all of another's media."""
        for name, data in other.items():
            self._bytes.setdefault(name, data)

    def __getitem__(self, name: str) -> bytes:
        return self._bytes[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._bytes)

    def __len__(self) -> int:
        return len(self._bytes)
