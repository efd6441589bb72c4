"""A sheet that goes along with a book and is no part of it: a receipt, or what to exchange in a binder."""

from msgspec.structs import replace

from book.model import Book, Memo, Section
from book.richtext import Blocks
from exporters.annexes import ANNEX
from exporters.manuscript import Choices, ItemPages, Manuscript, manuscript


def loose_sheet(book: Book, title: str, body: Blocks, choices: Choices, ending: str) -> Manuscript:
    """A cover of the book with one titled text behind it, in its theme. Raises what `manuscript` raises."""
    sheet = Memo(id=f"{ANNEX}-sheet", headline=title, body=body)
    section = Section(id=ANNEX, title=title, tab="R", items=(sheet,))
    own = replace(
        book, sections=(section,), notes=(), annexes=(), issues=(), frozen=(), changes=False, three_pages=False
    )
    text = manuscript(own, Choices(theme=choices.theme, paper=choices.paper))
    # Word begins its sections with a sheet; a PDF needs none, and a sheet that is in no book has no number in it.
    parts = text.body
    if ending == "pdf":
        pages = (part for part in parts if isinstance(part, ItemPages))
        parts = tuple(replace(page, number="", section_number="", section_title="") for page in pages)
    return replace(text, contents=(), body=parts, edition="")
