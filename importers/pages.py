"""Web pages as files, as downloads of press databases and as what was copied from one."""

import re
from collections.abc import Callable
from urllib.parse import unquote

from book.model import Article
from book.richtext import word_count
from importers.barriers import barrier
from importers.encoding import decoded, looks_binary
from importers.limits import MAX_BYTES
from importers.press_export import exported_page
from importers.source import Collected, Origin, collected

_START = re.compile(
    r"(?:<\?xml[^>]*>\s*)?(?>(?:<!--(?>.*?-->)\s*)*)<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(https?://\S+) -->")
_FOLDERS = ("_files", "-Dateien", "_archivos", "_fichiers", "_file", "_bestanden", "_pliki", ".files")
"""What browsers add to a page's name for the folder with its pictures."""


def is_page(data: bytes, origin: Origin) -> bool:
    """Whether some bytes are a web page."""
    if origin.media_type.partition(";")[0].strip() in ("text/html", "application/xhtml+xml"):
        return True
    if looks_binary(data):
        return False
    start = decoded(data[:4096]).lstrip("\ufeff \t\r\n")
    return bool(_START.match(start)) or (origin.has_ending("html", "htm", "xhtml") and "<" in start)


def collect_page(data: bytes, origin: Origin) -> Collected:
    """The article of a page, or the articles of a press database's download."""
    charset = re.search(r"charset=\"?([\w-]+)", origin.media_type)
    html = decoded(data, charset[1] if charset else "")
    if articles := exported_page(html):
        return collected(articles, data, origin, ending="html", media_type="text/html")
    saved_from = _SAVED_FROM.search(html[:4096])
    url = origin.url or (saved_from[1] if saved_from else "")
    from importers.html import read_page

    article, losses, pictures = read_page(html, url, _pictures_beside(origin))
    wall = barrier(html, url, word_count(article.body))
    losses = (wall, *losses) if wall else losses
    return collected([article], data, origin, ending="html", media_type="text/html", losses=losses, pictures=pictures)


def collect_fragment(data: bytes, origin: Origin) -> Collected:
    """A selection is the text already: its structure is kept, and its facts are read as those of a paste are."""
    from importers.fragment import read_fragment

    article, losses, pictures = read_fragment(data.decode("utf-8", "replace"))
    return collected([article], data, origin, ending="html", media_type="text/html", losses=losses, pictures=pictures)


def collect_words(data: bytes, origin: Origin) -> Collected:
    """A selection that goes into a text: its structure, as the body of an article that has nothing else."""
    from importers.html import clean_html

    body, pictures = clean_html(data.decode("utf-8", "replace"))
    return Collected(items=(Article(body=body),), media=pictures)


def _pictures_beside(origin: Origin) -> Callable[[str], bytes | None] | None:
    """Finds pictures in the folder that a browser saves beside a page, and nowhere else."""
    if origin.folder is None:
        return None
    folders = [origin.folder / f"{origin.stem}{end}" for end in _FOLDERS]

    def find(source: str) -> bytes | None:
        parts = unquote(source).replace("\\", "/").removeprefix("./").split("/")
        if len(parts) != 2 or parts[1] in ("", ".", ".."):
            return None
        for folder in folders:
            path = folder / parts[1]
            if folder.name == parts[0] and path.is_file() and not path.is_symlink():
                try:
                    return path.read_bytes() if path.stat().st_size <= MAX_BYTES else None
                except OSError:
                    return None
        return None

    return find
