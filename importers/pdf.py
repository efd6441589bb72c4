"""PDF files: their text as an article, and their pages as an attachment that is printed as it is."""

import re
import time
from typing import Any, cast

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]
from msgspec.structs import replace

from book.errors import NeedsPassword, UnreadableSource
from book.model import Article, Attachment, Item
from book.normal_form import clean_text
from book.richtext import Blocks, plain_text
from importers.document_facts import facts_of
from importers.limits import MAX_PAGES, MAX_PAGES_SECONDS
from importers.losses import Loss
from importers.pdf_blocks import blocks_of, headline_of
from importers.pdf_marks import is_copy_of, marks_in
from importers.pdf_text import PageText, page_text
from importers.press_export import exported_blocks
from importers.source import Collected, Origin, collected, keep

_SPACES = re.compile(r"\s+")
_NO_TITLE = re.compile(
    r"(?:untitled|microsoft (?:word|powerpoint)|unknown|slide \d|[\w-]*\d[\w-]*$|"
    r".*\.(?:docx?|indd|pdf|tex|dvi|qxd|pptx?)|\w+(?:[_-]\w+)+$)",
    re.IGNORECASE,
)
"""Titles that a program gave and no person: names of files and the like."""
_HEAD, _HEAD_BLOCKS = 2000, 100
"""Characters and blocks at the beginning in which the facts are looked for."""
_TYPE = "application/pdf"


def is_pdf(data: bytes, _origin: Origin) -> bool:
    """Whether some bytes are a PDF; a reader looks for its mark in the first kilobyte (ISO 32000-2, annex I)."""
    return b"%PDF-" in data[:1024]


def collect_pdf(data: bytes, origin: Origin) -> Collected:
    """The article of a PDF and its pages as an attachment, the articles of a press database's download, or the marks
    in a copy of the book that came back.

    The pages are left out of print beside an article that says the same; without one they are what is printed.
    Raises NeedsPassword for a locked one, UnreadableSource for one that is damaged.
    """
    document = _opened(data, origin)
    try:
        count = len(document)
        if count == 0:
            raise UnreadableSource("the PDF has no pages", origin.subject, "Ask for it again")
        if origin.only_marks or is_copy_of(document, origin.known):
            return Collected(is_copy=True, marks=marks_in(document))
        title = _stated_title(document)
        pages, losses = _read_pages(document, count, origin.subject)
    finally:
        document.close()
    blocks = blocks_of(pages)
    text = plain_text(blocks)
    if articles := exported_blocks(blocks):
        return collected(articles, data, origin, ending="pdf", media_type=_TYPE, losses=losses)
    media, original = keep(data, "pdf", _TYPE, origin)
    name = title or headline_of(pages) or origin.stem or "PDF"
    attachment = Attachment(headline=name[:300], original=replace(original, name=origin.name or "PDF"))
    items: tuple[Item, ...] = (attachment,)
    if text.strip():
        article = collected([_article(blocks, name)], data, origin, ending="pdf", media_type=_TYPE).items[0]
        items = (article, replace(attachment, include=False))
        what = "Its pages are kept beside the text, left out of print: include them to print them as they are"
        losses = (*losses, Loss("pages", what))
    else:
        what = "Its pages hold no text that can be read, only pictures of it; they are printed as they are"
        losses = (*losses, Loss("text", what))
    return Collected(items=items, losses=losses, media=media)


def _opened(data: bytes, origin: Origin) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data, password=origin.password or None)
    except pdfium.PdfiumError as problem:
        # PDFium says so of some damaged files, too.
        if "password" in str(problem).lower() and b"/Encrypt" in data:
            what = "the password is not right" if origin.password else "the PDF asks for a password"
            remedy = "Give its password, or open it with that, print it into a new PDF, and add that"
            raise NeedsPassword(what, origin.subject, remedy) from problem
        what, remedy = "the PDF is damaged", "Ask for it again, or print it into a new PDF"
        raise UnreadableSource(what, origin.subject, remedy) from problem


def _read_pages(document: pdfium.PdfDocument, count: int, subject: str) -> tuple[list[PageText], tuple[Loss, ...]]:
    """The text of the pages; what was not reached in the time that reading may take is said."""
    pages: list[PageText] = []
    damaged = 0
    end = time.monotonic() + MAX_PAGES_SECONDS
    for number in range(min(count, MAX_PAGES)):
        if time.monotonic() > end:
            break
        try:
            page = document[number]
            try:
                pages.append(page_text(page, number))
            finally:
                page.close()
        except pdfium.PdfiumError:
            damaged += 1
    losses: list[Loss] = []
    if damaged == count:
        raise UnreadableSource("the PDF is damaged", subject, "Ask for it again, or print it into a new PDF")
    if damaged:
        losses.append(Loss("text", f"{damaged} of its {count} pages are damaged and were left out of the text"))
    if len(pages) + damaged < count:
        losses.append(Loss("text", f"The text of only the first {len(pages) + damaged} of its {count} pages was taken"))
    return pages, tuple(losses)


def _article(blocks: Blocks, headline: str) -> Article:
    facts = facts_of(blocks[:_HEAD_BLOCKS], headline, most=_HEAD, sure_headings=False)
    body = blocks
    if plain_text(body[:1]).strip().casefold() == headline.casefold():
        body = body[1:]
    return replace(facts, headline=headline[:300], body=body, image_credit="")


def _stated_title(document: pdfium.PdfDocument) -> str:
    try:
        title = cast(Any, document).get_metadata_value("Title")
    except (pdfium.PdfiumError, UnicodeDecodeError):
        return ""
    title = _SPACES.sub(" ", clean_text(title)).strip()
    return "" if len(title) < 4 or _NO_TITLE.match(title) else title
