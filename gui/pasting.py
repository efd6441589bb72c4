"""Between the clipboard and rich text: what is copied out, and what may come in."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocumentFragment

from book.errors import RefusedSource
from book.files import file_problem
from book.media import Media
from book.richtext import Blocks, Figure, Spans, map_spans, paragraphs, plain_text
from gui import settings
from gui.footnote_html import html_of
from gui.rich_document import RichDocument
from gui.safe_document import MAX_PIXELS, decoded
from importers.footnotes import without_footnotes
from importers.limits import MAX_QUICK_BYTES, MAX_TEXT

OWN_TYPE = "application/x-briefbook-text"
MAX_PICTURE_BYTES = 20_000_000
MAX_OWN_BYTES = 20_000_000
PICTURE_WIDTH = 2400
"""Pasted pictures are scaled down to this width in pixels: 300 dots an inch over the widest text column."""
_ENDINGS = {".png": "png", ".jpg": "jpg", ".jpeg": "jpg", ".gif": "gif", ".webp": "webp", ".bmp": "bmp", ".tif": "tif"}


def selected_blocks(cursor: QTextCursor) -> Blocks:
    """What is selected, as rich text."""
    return _selected(cursor).blocks()


def _selected(cursor: QTextCursor) -> RichDocument:
    document = RichDocument({})
    QTextCursor(document).insertFragment(QTextDocumentFragment(cursor))
    return document


def mime_of(cursor: QTextCursor) -> QMimeData:
    """What is selected, as our own type and as HTML and plain text for other programs. Plain text is what stands
    between the marks: it has no place where footnotes could stand apart."""
    document = _selected(cursor)
    blocks = document.blocks()
    mime = QMimeData()
    mime.setData(OWN_TYPE, QByteArray(msgspec.json.encode(blocks)))
    mime.setHtml(html_of(document))
    mime.setText(plain_text(without_footnotes(blocks)))
    return mime


def blocks_of(mime: QMimeData, media: Media) -> Blocks:
    """What the clipboard or a drop holds, cleaned, its pictures kept in `media`; raises RefusedSource."""
    if mime.hasFormat(OWN_TYPE):
        return _own_blocks(mime, media)
    if mime.hasHtml():
        return _blocks_of_html(mime.html(), media)
    if mime.hasImage():
        return (kept_picture(QImage(mime.imageData()), media),)
    if files := picture_files(mime):
        return tuple(picture_from_file(path, media) for path in files)
    return plain_blocks(mime)


def slow_html(mime: QMimeData) -> str:
    """The HTML of a clipboard or a drop that takes so long to clean that the window must not wait for it; else ""."""
    if mime.hasFormat(OWN_TYPE) or not mime.hasHtml():
        return ""
    from importers.collect import is_quick

    html = mime.html()
    return html if len(html) > MAX_QUICK_BYTES or not is_quick(html.encode("utf-8", "replace")) else ""


def plain_blocks(mime: QMimeData) -> Blocks:
    """The plain text of the clipboard as paragraphs; raises RefusedSource for more than a text can be."""
    text = mime.text()
    if len(text) > MAX_TEXT:
        raise RefusedSource("what was pasted is longer than any book", "", "Take only the part that you need")
    return paragraphs(text)


def words_only(source: QMimeData) -> bool:
    """Whether a person wants no more than the words of what came from another program."""
    return settings.PASTE_PLAIN.get() and source.hasText() and not source.hasFormat(OWN_TYPE)


def picture_files(mime: QMimeData) -> list[Path]:
    """The picture files on this machine that were dropped or copied in a file manager."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in _ENDINGS]


def picture_from_file(path: Path, media: Media) -> Figure:
    """Keep a picture file that the user chose; raises RefusedSource and FileProblem."""
    try:
        if path.stat().st_size > MAX_PICTURE_BYTES:
            raise RefusedSource("the picture is too large", path.name, "Make it smaller than 20 MB first")
        data = path.read_bytes()
    except OSError as problem:
        raise file_problem(problem, path, "read") from problem
    ending = _ENDINGS[path.suffix.lower()]
    image = decoded(data, ending, PICTURE_WIDTH)
    if image.isNull():
        raise RefusedSource("this is not a picture that can be shown", path.name, "Save it as PNG or JPEG first")
    return kept_picture(image, media)


def kept_picture(image: QImage, media: Media) -> Figure:
    """Keep a picture in the media, no wider than it can be printed; raises RefusedSource."""
    if image.isNull() or image.width() * image.height() > MAX_PIXELS:
        raise RefusedSource("the picture cannot be used", "", "Make it smaller than 50 megapixels first")
    if image.width() > PICTURE_WIDTH:
        image = image.scaledToWidth(PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation)
    ending = "png"
    data = _encoded(image, ending)
    # Photographs are several times larger as PNG.
    if len(data) > 1_000_000 and not image.hasAlphaChannel():
        ending = "jpg"
        data = _encoded(image, ending)
    if len(data) > MAX_PICTURE_BYTES:
        raise RefusedSource("the picture is too large", "", "Make it smaller than 20 MB first")
    return Figure(media.add(data, ending), width=image.width(), height=image.height())


def is_web_address(link: str) -> bool:
    """Whether a link leads to the web or to a mail address, and nowhere else."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    return url.isValid() and (
        (url.scheme() in {"http", "https"} and bool(url.host())) or (url.scheme() == "mailto" and bool(url.path()))
    )


def _own_blocks(mime: QMimeData, media: Media) -> Blocks:
    data = mime.data(OWN_TYPE).data()
    try:
        blocks = msgspec.json.decode(data[:MAX_OWN_BYTES], type=Blocks)
    except (msgspec.MsgspecError, RecursionError):
        return plain_blocks(mime)
    known = tuple(block for block in blocks if not isinstance(block, Figure) or block.media in media)
    return map_spans(known, _without_strange_links)


def _without_strange_links(spans: Spans) -> Spans:
    return tuple(
        span if is_web_address(span.link) or not span.link else msgspec.structs.replace(span, link="") for span in spans
    )


def _blocks_of_html(html: str, media: Media) -> Blocks:
    # The reader of HTML is large; it is loaded with the first paste.
    from importers.collect import collect_rich_text

    blocks, pictures = collect_rich_text(html)
    media.update(pictures)
    return blocks


def _encoded(image: QImage, ending: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, ending.upper().encode().decode(), 88 if ending == "jpg" else -1)  # pyright: ignore
    return bytes(buffer.data().data())
