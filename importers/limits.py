"""The most that one source may use: what is larger or deeper is refused in plain words, never read for ever."""

from book.errors import RefusedSource

MAX_BYTES = 64 << 20
"""Of one file, page or paste."""
MAX_QUICK_BYTES = 256 << 10
"""Up to this size text is read at once; what is larger is read in a child process, which can be stopped."""
MAX_QUICK_TAGS = 6000
MAX_QUICK_TAG = 20_000
MAX_QUICK_DEPTH = 60
"""Tags of a page, bytes of one and tags in each other up to which it is read at once: about twice those of the largest
ordinary pages."""
MAX_HTML_BYTES = 20 << 20
MAX_TEXT = 2_000_000
"""Characters of one article's text: longer than any book."""
MAX_ELEMENTS = 1_500_000
"""Marks of a document's tree: more than the longest of books has."""
MAX_DEPTH = 250
"""Elements of a page that lie in each other."""
MAX_NESTING = 16
"""Lists and quotes of an article that lie in each other."""
MAX_HEAD_LINES = 400
"""Lines above a pasted text that may be its menu, headline and byline: more than the longest menus have."""
MAX_PICTURES = 200
MAX_PICTURE_BYTES = 40 << 20
MAX_PIXELS = 50_000_000
MAX_PAGES = 2000
MAX_PAGES_SECONDS = 8.0
"""For the text of a PDF's pages; what comes after is said to be missing."""
MAX_MEMORY = 800 << 20
"""Bytes of address space of the child process that reads risky sources."""
MAX_CPU_SECONDS = 10
MAX_SECONDS = 18.0
"""What a risky source may take, of the processor's time and by the clock on the wall."""


def check_size(size: int, subject: str, most: int = MAX_BYTES) -> None:
    """Raise RefusedSource for a source with more bytes than we read."""
    if size > most:
        raise RefusedSource(f"it is larger than {most >> 20} MB", subject, "Take only the part that you need")
