"""The parts of a book as they are printed: plain values, which both formats turn into pages."""

from datetime import datetime
from typing import Literal

import msgspec

from book.marking import NO_MARK, Mark, Scheme
from book.model import NoteKind, Original, Paper
from book.richtext import Blocks
from exporters.words import Words

MAX_BINDING = 30.0
"""The most that a binding margin takes, in millimetres: more leaves no measure to read in."""


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """How the pages of one export are made up; `binding` is in millimetres."""

    numbering: Literal["book", "tab"] = "book"
    """Pages are numbered through the book, or anew behind each tab: 3-2, A1."""
    page_of: bool = False
    """Say on each page how many there are."""
    duplex: bool = False
    """For printing on both sides: margins change sides, sections begin on right-hand pages."""
    binding: float = 0.0
    watermark: str = ""
    qr_codes: bool = False
    """Print the addresses of the sources as QR codes too."""
    back_cover: bool = False
    archival: bool = False
    """Meet PDF/A too, for an archive."""
    contents_only: bool = False
    attachments: Literal["pages", "reference"] = "pages"
    """Print the pages of attached PDFs, or only name the file."""


PROJECT_NAME = "book.briefbook"
"""The name of the book's own file inside a PDF."""


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """What a person chose for one export; what is empty comes from the book."""

    edition: str = ""
    theme: str = ""
    paper: Paper | None = None
    only: tuple[str, ...] = ()
    """The sections and items to print, by id, number or title; all if empty."""
    issued: datetime | None = None
    """When this copy is made: printed on the cover, and the date of the file."""
    layout: Layout = Layout()
    with_project: bool = False
    """Put the book's own file into the PDF, so that it can be opened again."""


class PrintedNote(msgspec.Struct, frozen=True, kw_only=True):
    """A note that this edition prints, with its label in the book's language. `counts_as` is the marking that it has
    part in that of its page with: its own, or that of what it is on."""

    kind: NoteKind
    label: str
    body: Blocks
    marking: str = ""
    counts_as: str = ""


class Cover(msgspec.Struct, frozen=True, kw_only=True):
    """The outside cover. `facts` are label and value, in order, only those that are known."""

    title: str
    subtitle: str = ""
    facts: tuple[tuple[str, str], ...] = ()


class ContentsEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the contents. `depth` counts from 1 for a top section; an item is one deeper than its section."""

    anchor: str
    number: str
    title: str
    depth: int
    is_section: bool = False
    detail: str = ""
    minutes: int = 0
    language: str = ""
    """That of the title; empty for the book's."""
    counts_as: str = ""
    """The marking of the title, that of the book if it has none."""


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """The notes on the whole book, in the front matter."""

    anchor: str
    title: str
    notes: tuple[PrintedNote, ...]


class SectionSheet(msgspec.Struct, frozen=True, kw_only=True):
    """The sheet that opens a section: its tab, title and notes, and what follows behind it."""

    anchor: str
    number: str
    title: str
    depth: int
    notes: tuple[PrintedNote, ...] = ()
    entries: tuple[ContentsEntry, ...] = ()
    marking: str = ""
    counts_as: str = ""
    banner: Mark = NO_MARK


class CountChart(msgspec.Struct, frozen=True, kw_only=True):
    """How often something was: squares in rows and columns, the darker the more. `alt` says it in words."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    alt: str

    def shade(self, count: int) -> float:
        """How dark a square is, from 0 to 1."""
        most = max((n for _, row in self.rows for n in row), default=0)
        return count / most if most else 0.0


class ItemPages(msgspec.Struct, frozen=True, kw_only=True):
    """An article, memo or attachment. `facts` are outlet, byline and date, only those that are known; `source` is
    outlet and date as one line for lists; `banner` is the marking of all its pages together, `counts_as` that of what
    in it has no other; `changed` are the places of those blocks of the body that were not in the issue before."""

    anchor: str
    number: str
    kind: Literal["article", "memo", "attachment"]
    headline: str
    section_number: str
    section_title: str
    section_marking: str = ""
    depth: int
    facts: tuple[str, ...] = ()
    source: str = ""
    url: str = ""
    notes: tuple[PrintedNote, ...] = ()
    body: Blocks = ()
    image_credit: str = ""
    attachment: Original | None = None
    language: str = ""
    marking: str = ""
    counts_as: str = ""
    banner: Mark = NO_MARK
    changed: frozenset[int] = frozenset()
    chart: CountChart | None = None
    """What stands before the text of a page that is made from the book."""


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the list of sources; `cited` says where the staff refer to it, as far as that is printed."""

    anchor: str
    number: str
    headline: str
    outlet: str
    date: str
    url: str
    language: str = ""
    """That of the headline; empty for the book's."""
    cited: str = ""

    @property
    def detail(self) -> str:
        """What is said below its title."""
        return " · ".join(part for part in (self.outlet, self.date, self.cited) if part)


class SourceList(msgspec.Struct, frozen=True, kw_only=True):
    """The list of sources at the end of the book."""

    anchor: str
    title: str
    rows: tuple[Source, ...]


class Manuscript(msgspec.Struct, frozen=True, kw_only=True):
    """A book as it will be printed. Front matter: cover, contents, summary; then the body; then the sources.

    `version` is the issue and date for the foot of each page; `edition` is the name of the copy. `banner` is the
    marking of the cover and of pages that name what lies all over the book.
    """

    title: str
    author: str
    subject: str
    occasion: str
    language: str
    marking: str
    banner: Mark
    page_scheme: Scheme | None
    """The scheme by which each page carries the highest mark on it; None if all carry that of the book."""
    paper: Paper
    theme: str
    version: str
    edition: str
    issued: datetime | None
    layout: Layout
    words: Words
    cover: Cover
    contents: tuple[ContentsEntry, ...]
    summary: Summary | None
    body: tuple[SectionSheet | ItemPages, ...]
    sources: SourceList | None
    project: bytes = b""
    """The book's own file, to be put into the PDF; empty for none."""
    kept_pages: dict[str, int] = {}
    """The first page of each part that was issued before, by its anchor; empty if pages are numbered by their order."""
