"""The most that one source may use: what is larger or deeper is refused in plain words, never read for ever."""

from book.errors import RefusedSource

MAX_BYTES = 64 << 20
"""Of one file, page or paste."""
MAX_HTML_BYTES = 20 << 20
MAX_TEXT = 2_000_000
"""Characters of one article's text: longer than any book."""
MAX_DEPTH = 250
"""Elements of a page that lie in each other."""
MAX_NESTING = 16
"""Lists and quotes of an article that lie in each other."""
MAX_PICTURES = 200
MAX_PICTURE_BYTES = 40 << 20
MAX_PIXELS = 50_000_000


def check_size(size: int, subject: str, most: int = MAX_BYTES) -> None:
    """Raise RefusedSource for a source with more bytes than we read."""
    if size > most:
        raise RefusedSource(f"it is larger than {most >> 20} MB", subject, "Take only the part that you need")
