"""From a source to items: one table of readers, chosen by what the bytes are and not only by what they are called."""

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec.structs import replace

from book.errors import RefusedSource, UnreadableSource
from book.files import file_problem
from book.model import Article, DueOut
from book.richtext import Blocks
from importers import child
from importers.addresses import collect_addresses, is_address_list
from importers.archive import collect_archive, is_archive
from importers.feed import collect_feed, is_feed
from importers.limits import MAX_BYTES, MAX_HTML_BYTES, MAX_QUICK_BYTES, check_size
from importers.losses import Loss
from importers.mail import collect_mail, is_mail
from importers.markdown import collect_markdown, is_markdown
from importers.msg import collect_msg, is_msg
from importers.pages import collect_fragment, collect_page, collect_words, is_page
from importers.pdf import collect_pdf, is_pdf
from importers.pictures import collect_picture, is_picture
from importers.plain import collect_plain, is_plain
from importers.press_export import collect_export, is_export
from importers.references import collect_references, is_references
from importers.rtf import collect_rtf, is_rtf
from importers.source import Collected, Origin, Reader
from importers.unusual import is_unusual
from importers.word import collect_word, is_word

__all__ = ["READERS", "Collected", "Loss", "Origin", "Reader", "collect", "collect_address", "collect_html_fragment"]

READERS: tuple[Reader, ...] = (
    Reader("PDF", ("pdf",), is_pdf, collect_pdf, risky=True),
    Reader("pictures", ("png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "bmp"), is_picture, collect_picture, True),
    Reader("Word documents", ("docx", "docm", "dotx"), is_word, collect_word, risky=True),
    Reader("archives of files", ("zip",), is_archive, collect_archive, risky=True),
    Reader("RTF", ("rtf",), is_rtf, collect_rtf, risky=True),
    Reader("Outlook messages", ("msg",), is_msg, collect_msg, risky=True),
    Reader("messages and web archives", ("eml", "mht", "mhtml"), is_mail, collect_mail, risky=True),
    Reader("news feeds", ("rss", "atom", "rdf", "json"), is_feed, collect_feed),
    Reader("lists of addresses", ("opml", "url", "webloc"), is_address_list, collect_addresses),
    Reader("references", ("ris", "bib"), is_references, collect_references),
    Reader("press exports", ("xml",), is_export, collect_export),
    Reader("web pages", ("html", "htm", "xhtml"), is_page, collect_page),
    Reader("Markdown", ("md", "markdown"), is_markdown, collect_markdown),
    Reader("text", ("txt", "text"), is_plain, collect_plain),
)
"""In the order in which they are asked; the last takes any text."""

_COPIED: Mapping[str, Callable[[bytes, Origin], Collected]] = {"article": collect_fragment, "text": collect_words}
_PASTED = Origin(media_type="text/html")


def collect(data: bytes, origin: Origin) -> Collected:
    """The items of a source.

    Raises UnreadableSource for what none of the readers knows or what holds nothing, NeedsPassword for what is locked,
    RefusedSource beyond the limits, and Stopped when someone called `child.stop`.
    """
    check_size(len(data), origin.subject, MAX_BYTES)
    if not data.strip(b"\0 \t\r\n"):
        raise UnreadableSource("it is empty", origin.subject, "Choose another one")
    if origin.copied:
        return _read(_COPIED[origin.copied], data, origin)
    for reader in READERS:
        if reader.is_mine(data, origin):
            return _read(reader.read, data, origin, risky=reader.risky)
    kinds = ", ".join(reader.name for reader in READERS)
    raise UnreadableSource("Briefbook cannot read this kind of file", origin.subject, f"It reads {kinds}")


def is_quick(data: bytes) -> bool:
    """Whether text or markup is read in no time; what is not is read in a child process, which can be stopped."""
    return len(data) <= MAX_QUICK_BYTES and not is_unusual(data)


def _read(read: Callable[[bytes, Origin], Collected], data: bytes, origin: Origin, *, risky: bool = False) -> Collected:
    if not child.is_inside() and (risky or not is_quick(data)):
        return child.collect(data, origin)
    try:
        return read(data, origin)
    except RecursionError as problem:
        what = "its parts lie deeper in each other than those of a page do"
        raise RefusedSource(what, origin.subject, "Copy the text instead") from problem


def collect_path(path: Path, password: str = "", known: frozenset[str] = frozenset()) -> Collected:
    """The items of a file; `known` are the ids in the book that it is read for.

    Raises FileProblem for one that cannot be read, and what `collect` raises.
    """
    return collect(_bytes_of(path), Origin(name=path.name, folder=path.parent, password=password, known=known))


def collect_marks(path: Path) -> tuple[DueOut, ...]:
    """The marks of the reader's pen in a PDF. Raises UnreadableSource for what is none, and what `collect` raises."""
    data, origin = _bytes_of(path), Origin(name=path.name, only_marks=True)
    if not is_pdf(data, origin):
        raise UnreadableSource("this is no PDF", path.name, "Choose the PDF that came back")
    return collect(data, origin).marks


def _bytes_of(path: Path) -> bytes:
    try:
        check_size(path.stat().st_size, str(path), MAX_BYTES)
        return path.read_bytes()
    except OSError as problem:
        raise file_problem(problem, path, "read") from problem


def collect_text(text: str, origin: Origin | None = None) -> Collected:
    """The article of a pasted text. Raises UnreadableSource for an empty one."""
    return collect(text.encode("utf-8", "replace"), origin or Origin(media_type="text/plain"))


def collect_html_fragment(html: str, origin: Origin = _PASTED) -> Collected:
    """The article of a part of a web page, as the clipboard holds it.

    Raises UnreadableSource for an empty one, and RefusedSource for one that is too large or too deep.
    """
    return collect(_markup_of(html), replace(origin, copied="article"))


def collect_rich_text(html: str) -> tuple[Blocks, Mapping[str, bytes]]:
    """The text of a part of a web page, to be put into another text, with its pictures. Raises as the one above."""
    found = collect(_markup_of(html), replace(_PASTED, copied="text"))
    (article,) = found.items
    return (article.body if isinstance(article, Article) else ()), found.media


def _markup_of(html: str) -> bytes:
    # Asked before it is turned into bytes, which takes as much memory again.
    check_size(len(html), _PASTED.subject, MAX_HTML_BYTES)
    return html.encode("utf-8", "replace")


def collect_address(url: str, *, private: bool = False) -> Collected:
    """The items at a web address; `private` is the user's yes to one of the own network.

    Raises FetchProblem, RefusedSource (PrivateAddress where a yes would help), and what `collect` raises.
    """
    from importers.fetch import fetch

    data, origin = fetch(url, private=private)
    return collect(data, origin)
