"""From a source to items: one table of readers, chosen by what the bytes are and not only by what they are called."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from msgspec.structs import replace

from book.errors import BriefbookError, UnreadableSource
from book.files import file_problem
from book.media import Media
from book.model import Article, Attachment, Item, Original
from importers.encoding import decoded, looks_binary
from importers.feed import looks_like_feed, read_feed
from importers.html import read_page
from importers.limits import MAX_BYTES, check_size
from importers.losses import Loss
from importers.mail import Enclosed, looks_like_mail, read_mail
from importers.markdown import looks_like_markdown, read_markdown
from importers.pdf import read_pdf
from importers.pictures import read_picture
from importers.press_export import exported_page, exported_text, exported_xml
from importers.rtf import read_rtf
from importers.text import read_text
from importers.word import document_lines, read_word

__all__ = ["READERS", "Collected", "Loss", "Origin", "Reader", "collect", "collect_address", "collect_html_fragment"]


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """Where a source came from: a file's `name` ("" for a paste), an address, what the sender called it, and when it
    was fetched. `folder` is where a page's pictures may have been saved."""

    name: str = ""
    url: str = ""
    media_type: str = ""
    retrieved: datetime | None = None
    folder: Path | None = None

    @property
    def subject(self) -> str:
        """How an error names the source."""
        return self.name or self.url or "what was pasted"


class Collected(msgspec.Struct, frozen=True, kw_only=True):
    """What a source gave: items, what could not be kept, and the media that the items use."""

    items: tuple[Item, ...]
    losses: tuple[Loss, ...] = ()
    media: Mapping[str, bytes] = {}


class Reader(msgspec.Struct, frozen=True):
    """A kind of source: its name, the endings its files have, whether bytes are of it, and how they are read."""

    name: str
    endings: tuple[str, ...]
    is_mine: Callable[[bytes, Origin], bool]
    read: Callable[[bytes, Origin], Collected]


def collect(data: bytes, origin: Origin) -> Collected:
    """The items of a source.

    Raises UnreadableSource for what none of the readers knows or what holds nothing, RefusedSource beyond the limits.
    """
    check_size(len(data), origin.subject, MAX_BYTES)
    if not data.strip(b"\0 \t\r\n"):
        raise UnreadableSource("it is empty", origin.subject, "Choose another one")
    for reader in READERS:
        if reader.is_mine(data, origin):
            return reader.read(data, origin)
    kinds = ", ".join(reader.name for reader in READERS)
    raise UnreadableSource("Briefbook cannot read this kind of file", origin.subject, f"It reads {kinds}")


def collect_path(path: Path) -> Collected:
    """The items of a file. Raises FileProblem for one that cannot be read, and what `collect` raises."""
    try:
        check_size(path.stat().st_size, str(path), MAX_BYTES)
        data = path.read_bytes()
    except OSError as problem:
        raise file_problem(problem, path, "read") from problem
    return collect(data, Origin(name=path.name, folder=path.parent))


def collect_text(text: str, origin: Origin | None = None) -> Collected:
    """The article of a pasted text. Raises UnreadableSource for an empty one."""
    return collect(text.encode("utf-8", "replace"), origin or Origin(media_type="text/plain"))


def collect_html_fragment(html: str, origin: Origin | None = None) -> Collected:
    """The article of a part of a web page, as the clipboard holds it. Raises UnreadableSource for an empty one."""
    data = html.encode("utf-8", "replace")
    check_size(len(data), "what was pasted", MAX_BYTES)
    return _read_fragment(data, origin or Origin(media_type="text/html"))


def collect_address(url: str) -> Collected:
    """The items at a web address. Raises FetchProblem, RefusedSource, and what `collect` raises."""
    from importers.fetch import fetch

    data, origin = fetch(url)
    return collect(data, origin)


def _kept(data: bytes, ending: str, origin: Origin, media_type: str) -> tuple[Media, Original]:
    media = Media()
    name = media.add(data, ending)
    return media, Original(media=name, name=origin.name, media_type=media_type)


def _with_origin(article: Article, original: Original, origin: Origin) -> Article:
    stem = origin.name.rpartition(".")[0] or origin.name
    return replace(
        article,
        original=original,
        headline=article.headline or stem,
        url=article.url or origin.url,
        retrieved=origin.retrieved,
    )


def _is_html(data: bytes, origin: Origin) -> bool:
    if origin.media_type.partition(";")[0].strip() in ("text/html", "application/xhtml+xml"):
        return True
    if looks_binary(data):
        return False
    start = decoded(data[:4096]).lstrip("\ufeff \t\r\n")
    named = origin.name.lower().endswith((".html", ".htm", ".xhtml"))
    tags = re.match(
        r"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b", start, re.IGNORECASE | re.DOTALL
    )
    return bool(tags) or (named and "<" in start)


def _read_html(data: bytes, origin: Origin) -> Collected:
    charset = re.search(r"charset=([\w-]+)", origin.media_type)
    html = decoded(data, charset[1] if charset else "")
    if articles := exported_page(html):
        return _of_export(articles, data, "html", "text/html", origin)
    article, losses, pictures = read_page(html, origin.url or _saved_from(html), _pictures_beside(origin))
    media, original = _kept(data, "html", origin, "text/html")
    media.update(pictures)
    return Collected(items=(_with_origin(article, original, origin),), losses=losses, media=media)


def _saved_from(html: str) -> str:
    """The address that browsers write into a page that they save."""
    match = re.search(r"<!-- saved from url=\(\d+\)(https?://\S+) -->", html[:4096])
    return match[1] if match else ""


def _pictures_beside(origin: Origin) -> Callable[[str], bytes | None] | None:
    """Finds pictures in the folder that a browser saves beside a page, and nowhere else."""
    if origin.folder is None:
        return None
    stem = origin.name.rpartition(".")[0]
    folders = [
        origin.folder / f"{stem}{end}" for end in ("_files", "-Dateien", "_archivos", "_fichiers", "_file", ".files")
    ]

    def find(source: str) -> bytes | None:
        from urllib.parse import unquote

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


def _read_fragment(data: bytes, origin: Origin) -> Collected:
    """A selection is the text already: its structure is kept, and its facts are read as those of a paste are."""
    from importers.fragment import read_fragment

    html = data.decode("utf-8", "replace")
    article, losses, pictures = read_fragment(html)
    media, original = _kept(data, "html", origin, "text/html")
    media.update(pictures)
    return Collected(items=(_with_origin(article, original, origin),), losses=losses, media=media)


_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _is_word(data: bytes, origin: Origin) -> bool:
    named = origin.name.lower().endswith((".docx", ".docm", ".dotx"))
    return data.startswith(b"PK") and (named or b"word/" in data)


def _read_word(data: bytes, origin: Origin) -> Collected:
    if b"docProps/" in data and (articles := exported_text(document_lines(data, origin.subject))):
        return _of_export(articles, data, "docx", _WORD_TYPE, origin)
    article, losses, pictures = read_word(data, origin.subject)
    media, original = _kept(data, "docx", origin, _WORD_TYPE)
    media.update(pictures)
    return Collected(items=(_with_origin(article, original, origin),), losses=losses, media=media)


def _is_pdf(data: bytes, _origin: Origin) -> bool:
    return b"%PDF-" in data[:1024]


def _read_pdf(data: bytes, origin: Origin) -> Collected:
    media = Media()
    name = media.add(data, "pdf")
    item, losses = read_pdf(data, origin.name or origin.url.rpartition("/")[2] or "PDF", name)
    return Collected(items=(item,), losses=losses, media=media)


_PICTURE_STARTS = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM")


def _is_picture(data: bytes, _origin: Origin) -> bool:
    return data.startswith(_PICTURE_STARTS) or (data.startswith(b"RIFF") and data[8:12] == b"WEBP")


def _read_picture(data: bytes, origin: Origin) -> Collected:
    picture = read_picture(data, origin.subject)
    kind = "image/png" if picture.ending == "png" else "image/jpeg"
    media, original = _kept(picture.data, picture.ending, origin, kind)
    headline = origin.name.rpartition(".")[0] or origin.name or "Picture"
    return Collected(items=(Attachment(headline=headline, original=original),), media=media)


def _is_markdown(data: bytes, origin: Origin) -> bool:
    if looks_binary(data):
        return False
    return origin.name.lower().endswith((".md", ".markdown")) or looks_like_markdown(decoded(data[:20000]))


def _read_markdown(data: bytes, origin: Origin) -> Collected:
    article, losses = read_markdown(decoded(data))
    return _of_text(article, losses, data, origin)


def _of_export(articles: tuple[Article, ...], data: bytes, ending: str, kind: str, origin: Origin) -> Collected:
    """Many articles of one download: each of them keeps the whole of it as its original."""
    media, original = _kept(data, ending, origin, kind)
    return Collected(items=tuple(_with_origin(article, original, origin) for article in articles), media=media)


def _is_export(data: bytes, _origin: Origin) -> bool:
    return b"global.factiva.com/pps" in data[:4096]


def _read_export(data: bytes, origin: Origin) -> Collected:
    articles = exported_xml(data, origin.subject)
    if not articles:
        raise UnreadableSource("there are no articles in it", origin.subject, "Export it again")
    return _of_export(articles, data, "bin", "application/xml", origin)


def _is_feed(data: bytes, _origin: Origin) -> bool:
    return looks_like_feed(data)


def _read_feed(data: bytes, origin: Origin) -> Collected:
    articles, losses = read_feed(data, origin.subject)
    return replace(_of_export(articles, data, "bin", "application/xml", origin), losses=losses)


def _is_rtf(data: bytes, _origin: Origin) -> bool:
    return data.lstrip()[:5].lower() == b"{\\rtf"


def _read_rtf(data: bytes, origin: Origin) -> Collected:
    article, losses = read_rtf(data, origin.subject)
    media, original = _kept(data, "bin", origin, "application/rtf")
    return Collected(items=(_with_origin(article, original, origin),), losses=losses, media=media)


def _is_mail(data: bytes, origin: Origin) -> bool:
    return origin.name.lower().endswith((".eml", ".mht", ".mhtml")) or looks_like_mail(data)


def _read_mail(data: bytes, origin: Origin) -> Collected:
    """A message, and each file attached to it as an item of its own."""
    message = read_mail(data, origin.subject)
    media, original = _kept(data, "bin", origin, "message/rfc822")
    media.update(message.media)
    items: list[Item] = [_with_origin(message.article, original, origin)]
    losses = list(message.losses)
    for enclosed in message.enclosed:
        found = _attached(enclosed, losses)
        if found is not None:
            items += found.items
            losses += found.losses
            media.update(found.media)
    return Collected(items=tuple(items), losses=tuple(losses), media=media)


def _attached(enclosed: Enclosed, losses: list[Loss]) -> Collected | None:
    name = enclosed.name or "attachment"
    if enclosed.media_type == "message/rfc822" or looks_like_mail(enclosed.data):
        losses.append(Loss("attachment", f"A message attached to the message was left out: {name}; add it by itself"))
        return None
    try:
        return collect(enclosed.data, Origin(name=name))
    except BriefbookError as problem:
        losses.append(Loss("attachment", f"An attachment was left out: {problem}"))
        return None


def _is_text(data: bytes, _origin: Origin) -> bool:
    return not looks_binary(data) and not data.lstrip()[:5].lower().startswith((b"{\\rtf", b"<?xml", b"<svg", b"%!ps"))


def _read_text(data: bytes, origin: Origin) -> Collected:
    text = decoded(data)
    if not text.strip():
        raise UnreadableSource("there is no text in it", origin.subject, "Choose another one")
    if articles := exported_text(text):
        return _of_export(articles, data, "txt", "text/plain", origin)
    article, losses = read_text(text)
    return _of_text(article, losses, data, origin)


def _of_text(article: Article, losses: tuple[Loss, ...], data: bytes, origin: Origin) -> Collected:
    media, original = _kept(data, "txt", origin, "text/plain")
    return Collected(items=(_with_origin(article, original, origin),), losses=losses, media=media)


def now() -> datetime:
    """The moment at which something is fetched, to the second, in UTC."""
    return datetime.now(UTC).replace(microsecond=0)


READERS: tuple[Reader, ...] = (
    Reader("PDF", ("pdf",), _is_pdf, _read_pdf),
    Reader("pictures", ("png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "bmp"), _is_picture, _read_picture),
    Reader("Word documents", ("docx", "docm", "dotx"), _is_word, _read_word),
    Reader("RTF", ("rtf",), _is_rtf, _read_rtf),
    Reader("messages and web archives", ("eml", "mht", "mhtml"), _is_mail, _read_mail),
    Reader("news feeds", ("rss", "atom", "rdf"), _is_feed, _read_feed),
    Reader("press exports", ("xml",), _is_export, _read_export),
    Reader("web pages", ("html", "htm", "xhtml"), _is_html, _read_html),
    Reader("Markdown", ("md", "markdown"), _is_markdown, _read_markdown),
    Reader("text", ("txt", "text"), _is_text, _read_text),
)
"""In the order in which they are asked; the last takes any text."""
