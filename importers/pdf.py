"""PDF files: kept and printed as they are, under the title that they state or show."""

import re
from typing import Any, cast

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]

from book.errors import UnreadableSource
from book.model import Attachment, Original
from importers.losses import Loss

_SPACES = re.compile(r"\s+")
_NO_TITLE = re.compile(
    r"(?:untitled|microsoft (?:word|powerpoint)|unknown|slide \d|.*\.(?:docx?|indd|pdf|tex|dvi|qxd|pptx?))",
    re.IGNORECASE,
)
MAX_PAGES = 2000


def read_pdf(data: bytes, name: str, media: str) -> tuple[Attachment, tuple[Loss, ...]]:
    """The attachment of a PDF. Raises UnreadableSource for one that is damaged or asks for a password."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as problem:
        if "password" in str(problem).lower():
            remedy = "Open it with its password, print it into a new PDF, and add that"
            raise UnreadableSource("the PDF asks for a password", name, remedy) from problem
        raise UnreadableSource("the PDF is damaged", name, "Ask for it again, or print it into a new PDF") from problem
    try:
        pages = len(document)
        if pages == 0:
            raise UnreadableSource("the PDF has no pages", name, "Ask for it again")
        title = _title(document) or _first_line(document) or name.rpartition(".")[0] or name
    finally:
        document.close()
    losses = (
        ()
        if pages <= MAX_PAGES
        else (Loss("pages", f"Only the first {MAX_PAGES} of its {pages} pages can be printed"),)
    )
    original = Original(media=media, name=name, media_type="application/pdf")
    return Attachment(headline=title[:300], original=original), losses


def _title(document: pdfium.PdfDocument) -> str:
    try:
        title = _SPACES.sub(" ", cast(Any, document).get_metadata_value("Title")).strip()
    except (pdfium.PdfiumError, UnicodeDecodeError):
        return ""
    return "" if len(title) < 4 or _NO_TITLE.match(title) else title


def _first_line(document: pdfium.PdfDocument) -> str:
    try:
        page = document[0]
        text: str = cast(Any, page.get_textpage()).get_text_bounded()
    except (pdfium.PdfiumError, UnicodeDecodeError):
        return ""
    lines = (_SPACES.sub(" ", line).strip() for line in text.splitlines())
    return next((line for line in lines if len(line) >= 8), "")
