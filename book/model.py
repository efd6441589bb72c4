"""The briefing book as a value: frozen structs, found again by their ids, changed only through `book.edits`.

Dates are ISO 8601 in the file. An empty string means "not known"; printed pages leave out what is not known.

What cannot be changed cannot hold itself: Python's search for garbage is told to leave these structs out (`gc=False`),
as it would stop the window for longer than a frame to look at every paragraph of a large book.
"""

import secrets
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Literal

import msgspec

from book.richtext import Blocks, media_in

Paper = Literal["a4", "letter"]
AnnexPage = Literal["chronology", "coverage", "names", "due_outs"]
EditionContent = Literal["everything", "notes", "contents"]
NoteKind = Literal["bottom_line", "key_points", "why_it_matters", "talking_points", "if_asked", "background", "comment"]
NOTE_KINDS: tuple[NoteKind, ...] = (
    "bottom_line", "key_points", "why_it_matters", "talking_points", "if_asked", "background", "comment",
)  # fmt: skip
"""The kinds of notes in the order in which they are printed."""

Status = Literal["", "to_read", "edited", "ready"]
STATUSES: tuple[Status, ...] = ("", "to_read", "edited", "ready")
"""How far the staff are with an item; never printed."""
Label = Literal["", "red", "amber", "green", "blue", "violet"]
LABELS: tuple[Label, ...] = ("", "red", "amber", "green", "blue", "violet")
"""A colour by which the staff sort items for themselves; never printed."""

INBOX = "inbox"
"""The place of what is not filed yet: a name that stands where a section's id may stand."""
TRASH = "trash"
"""The place of what was deleted and can still be had back."""


def new_id() -> str:
    """A fresh id, unique beyond this book, so that two people's copies can be merged."""
    return secrets.token_hex(8)


class Note(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """What the staff say of a book, a section or an item. `editions` are edition ids; empty means every one."""

    id: str = msgspec.field(default_factory=new_id)
    kind: NoteKind = "key_points"
    body: Blocks = ()
    editions: tuple[str, ...] = ()
    marking: str = ""


class Original(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A source as it came in, kept so that nothing is cut for good. `media` is its name in the book's media."""

    media: str
    name: str = ""
    media_type: str = ""


class Carried(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Another outlet that ran the same story, folded into one article."""

    outlet: str = ""
    published: date | None = None
    url: str = ""


class Article(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="article", gc=False):
    """A published text, with the facts that a reader needs to weigh it.

    `unsure` names those of its facts that an import guessed, such as "published", until a person changes or confirms
    them through `book.edits`. `whole_words` counts the words of its text before the staff cut it, see
    `book.excerpts`; 0 if they are not known.
    """

    id: str = msgspec.field(default_factory=new_id)
    headline: str = ""
    outlet: str = ""
    byline: str = ""
    published: date | None = None
    published_time: time | None = None
    url: str = ""
    retrieved: datetime | None = None
    image_credit: str = ""
    language: str = ""
    unsure: tuple[str, ...] = ()
    body: Blocks = ()
    whole_words: int = 0
    also: tuple[Carried, ...] = ()
    original: Original | None = None
    notes: tuple[Note, ...] = ()
    tags: tuple[str, ...] = ()
    marking: str = ""
    include: bool = True
    status: Status = ""
    label: Label = ""


class Memo(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="memo", gc=False):
    """The staff's own text."""

    id: str = msgspec.field(default_factory=new_id)
    headline: str = ""
    byline: str = ""
    language: str = ""
    body: Blocks = ()
    original: Original | None = None
    notes: tuple[Note, ...] = ()
    tags: tuple[str, ...] = ()
    marking: str = ""
    include: bool = True
    status: Status = ""
    label: Label = ""


class Attachment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="attachment", gc=False):
    """A PDF or a picture, kept and printed as it is."""

    id: str = msgspec.field(default_factory=new_id)
    headline: str = ""
    original: Original
    notes: tuple[Note, ...] = ()
    tags: tuple[str, ...] = ()
    marking: str = ""
    include: bool = True
    status: Status = ""
    label: Label = ""


Item = Article | Memo | Attachment


class Section(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="section", gc=False):
    """A part of the book behind one tab. An empty `tab` is numbered by its place."""

    id: str = msgspec.field(default_factory=new_id)
    title: str = ""
    tab: str = ""
    notes: tuple[Note, ...] = ()
    items: tuple[Item, ...] = ()
    sections: tuple["Section", ...] = ()
    marking: str = ""
    include: bool = True


class Trashed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Something in the trash, and where it was: a section's id, `INBOX`, or "" for the book itself."""

    content: Item | Section
    place: str = ""
    index: int = 0


class Occasion(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """What the book is for: the meeting or visit, its place, and its time in the words to be printed."""

    what: str = ""
    where: str = ""
    when: str = ""


class Edition(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A filter over the book: the kinds of notes that a copy carries, the sections that it leaves out, and whether it
    holds everything, only the notes, with the titles of what they are on, or only the contents with their pages. What
    is marked above `ceiling`, a level of the book's scheme, is left out, or the export is refused. `due_outs` lets the
    page of due-outs into it, where the book prints one."""

    id: str = msgspec.field(default_factory=new_id)
    name: str = ""
    note_kinds: tuple[NoteKind, ...] = NOTE_KINDS
    left_out: tuple[str, ...] = ()
    content: EditionContent = "everything"
    ceiling: str = ""
    refuses: bool = False
    due_outs: bool = False


PRINCIPAL = Edition(id="principal", name="Principal's copy", note_kinds=NOTE_KINDS[:-1], due_outs=True)
STAFF = Edition(id="staff", name="Staff copy", due_outs=True)
PRESS_SAFE = Edition(id="press", name="Press-safe copy", note_kinds=())
NOTES_ONLY = Edition(id="notes", name="Notes only", note_kinds=NOTE_KINDS[:-1], content="notes")
CONTENTS_ONLY = Edition(id="contents", name="Contents only", note_kinds=NOTE_KINDS[:-1], content="contents")


class IssuedItem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """What is remembered of a section or item that went out: where it stood, and hashes of what it said.

    `blocks` are the hashes of its paragraphs, eight letters each, kept for the latest issue only.
    """

    id: str
    number: str
    title: str = ""
    page: str = ""
    digest: str = ""
    text: str = ""
    address: str = ""
    blocks: str = ""


class Issue(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A book as it went out to its readers, remembered compactly. `pages` are label and hash of each page, kept for the
    latest two issues; `findings` is what pre-flight still said when it was issued anyway."""

    name: str
    made: datetime
    edition: str = ""
    items: tuple[IssuedItem, ...] = ()
    pages: tuple[tuple[str, str], ...] = ()
    findings: int = 0


class Recipient(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Who gets a numbered copy; `edition` is the id of the edition, empty for the first."""

    name: str
    office: str = ""
    edition: str = ""


class DueOut(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """What the reader of a book asked for with the pen: the words that were marked, what was written beside them, and
    who answers until when. `item` is the id of the thing that it was written on, and `title` what that was called."""

    id: str = msgspec.field(default_factory=new_id)
    what: str = ""
    words: str = ""
    item: str = ""
    title: str = ""
    page: str = ""
    owner: str = ""
    due: date | None = None
    done: bool = False


class Numbered(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A section or item with the number and first page that it had when the book was issued."""

    id: str
    number: str
    page: int = 0


class Book(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A whole briefing book."""

    id: str = msgspec.field(default_factory=new_id)
    title: str = ""
    subtitle: str = ""
    prepared_for: str = ""
    prepared_by: str = ""
    occasion: Occasion = Occasion()
    dated: date | None = None
    issue: str = ""
    handling: str = ""
    """What a reader may do with it, and who controls it, as the cover says it."""
    language: str = "en"
    marking: str = ""
    scheme: str = ""
    """The scheme of its markings, see `book.marking`; empty for markings in free words."""
    paper: Paper = "a4"
    theme: str = "chancery"
    editions: tuple[Edition, ...] = (PRINCIPAL, STAFF, PRESS_SAFE, NOTES_ONLY, CONTENTS_ONLY)
    notes: tuple[Note, ...] = ()
    sections: tuple[Section, ...] = ()
    inbox: tuple[Item, ...] = ()
    trash: tuple[Trashed, ...] = ()
    horizon: int = 0
    """Days before the book's date from which an article counts as old; 0 for no such limit."""
    minutes: int = 0
    """The time there is to read the book; 0 for no limit."""
    three_pages: bool = False
    """Print the bottom lines in front of all, for a reader who reads no further."""
    issues: tuple[Issue, ...] = ()
    """What went out before, the latest last, see `book.issues`."""
    changes: bool = False
    """Print what changed since the latest issue, and bars beside what is new in a text."""
    frozen: tuple[Numbered, ...] = ()
    """The numbers that stay as they were issued, see `book.numbering`."""
    distribution: tuple[Recipient, ...] = ()
    due_outs: tuple[DueOut, ...] = ()
    annexes: tuple[AnnexPage, ...] = ()
    """The pages that are made from the book and printed behind it."""
    names: tuple[str, ...] = ()
    """Names that a person confirmed for the index, and in `not_names` those that are none."""
    not_names: tuple[str, ...] = ()
    different: tuple[tuple[str, str], ...] = ()
    """Pairs of items, each in the order of their ids, that the user said are different stories, however alike."""


def sections_in(sections: tuple[Section, ...]) -> Iterator[Section]:
    """All sections in reading order, the inner ones after the one that holds them."""
    for section in sections:
        yield section
        yield from sections_in(section.sections)


def items_in(book: Book) -> Iterator[Item]:
    """The items of the inbox and of all sections, in reading order; not those in the trash."""
    yield from book.inbox
    for section in sections_in(book.sections):
        yield from section.items


def find_section(book: Book, section_id: str) -> Section | None:
    """The section with this id, or None."""
    return next((section for section in sections_in(book.sections) if section.id == section_id), None)


def find_item(book: Book, item_id: str) -> Item | None:
    """The item with this id in the inbox or a section, or None."""
    return next((item for item in items_in(book) if item.id == item_id), None)


def ids_in(book: Book) -> frozenset[str]:
    """The ids of all sections and items, those of the inbox among them; not those in the trash."""
    return frozenset(thing.id for thing in (*sections_in(book.sections), *items_in(book)))


def media_used(book: Book) -> frozenset[str]:
    """The names of all media that the book shows or keeps, those of the trash among them."""
    used: set[str] = set()
    for note in book.notes:
        used |= media_in(note.body)
    trashed = [entry.content for entry in book.trash]
    all_sections = [*sections_in(book.sections)]
    all_sections += sections_in(tuple(content for content in trashed if isinstance(content, Section)))
    for section in all_sections:
        for note in section.notes:
            used |= media_in(note.body)
    loose = (content for content in trashed if not isinstance(content, Section))
    for item in (*book.inbox, *loose, *(item for section in all_sections for item in section.items)):
        used |= _media_of(item)
    return frozenset(used)


def _media_of(item: Item) -> set[str]:
    used = {name for note in item.notes for name in media_in(note.body)}
    if item.original is not None:
        used.add(item.original.media)
    if not isinstance(item, Attachment):
        used |= media_in(item.body)
    return used
