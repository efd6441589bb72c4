"""Pre-flight: what would embarrass the office if the book went out as it is, found in the book without laying it out.

What only the finished pages can tell (missing glyphs, attachments that cannot be opened, contents that do not match) is
found by `exporters.proof`. Findings are in the order of the book.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Literal

import msgspec

from book import edits
from book.editions import book_for, start_of, unmarked
from book.edits import Edit
from book.issues import Earlier
from book.marking import Scheme, is_known, load_scheme, marks_of_item, marks_of_note
from book.model import Article, Attachment, Book, Edition, Item, Note, find_item, find_section, items_in, sections_in
from book.numbering import numbers_of
from book.reading import budget_of
from book.references import cited, dead_references, points_in
from book.richtext import Blocks, Figure, Paragraph, plain_text, walk
from book.similar import SimilarIndex

FindingKind = Literal[
    "no_title", "no_date", "no_facts", "future_date", "old", "unsure", "duplicate", "empty_section", "empty_item",
    "long_points", "no_source", "dead_reference", "unmarked", "unknown_marking", "no_alt_text", "missing_media",
    "too_long", "ran_before", "pages",
]  # fmt: skip
_LINE = 84
"""Letters in a line of a note, and lines on its page: talking points are read out from one sheet."""
_LINES = 40
REMEDIES = ("Leave out", "Clear the date", "They are different", "Mark as {}")
"""What one click can do about a finding, for the translators."""
FACT_NAMES = {
    "headline": "headline", "outlet": "outlet", "byline": "byline", "published": "date", "published_time": "time",
    "url": "address", "image_credit": "picture credit", "language": "language",
}  # fmt: skip
"""What the facts of an article are called in a sentence."""


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to look at. `place` is the id of the item or section, or "" for the book; `other` the second item of a
    pair, `note` the note; `remedy` says what to do."""

    kind: FindingKind
    what: str
    title: str = ""
    place: str = ""
    other: str = ""
    note: str = ""
    remedy: str


def findings(
    book: Book, edition: Edition, today: date, media: Mapping[str, bytes] | None = None,
    similar: SimilarIndex | None = None,
) -> tuple[Finding, ...]:  # fmt: skip
    """What would embarrass, in one edition of a book. `media` are the pictures that there are, None if not known;
    `similar` is an index of the book, made here if there is none. Raises FileProblem for an unknown scheme, and
    ExportProblem for an edition that refuses what the book holds."""
    cut, _ = book_for(book, edition)
    scheme = load_scheme(book.scheme)
    index = similar or SimilarIndex(book)
    earlier = Earlier(cut)
    found = [*_of_book(cut, today)]
    for section in sections_in(cut.sections):
        if not section.items and not section.sections and not section.notes:
            found.append(
                Finding(kind="empty_section", what="Nothing is in this section", title=section.title, place=section.id,
                        remedy="Fill it, or leave it out")
            )  # fmt: skip
        found += _of_notes(section.notes, section.id, section.title)
        for item in section.items:
            found += _of_item(item, cut, today, media, earlier)
    printed = frozenset(item.id for item in items_in(cut))
    found += _duplicates(book, index, printed)
    found += _of_references(cut, printed)
    found += _of_markings(cut, scheme) if scheme else ()
    return _in_order(cut, found)


def _of_book(book: Book, today: date) -> Iterator[Finding]:
    if not book.title.strip():
        yield Finding(kind="no_title", what="The book has no title", remedy="Give it one in the book's details")
    if book.dated is None:
        yield Finding(kind="no_date", what="The book has no date", remedy="Set one in the book's details")
    if book.dated is not None and book.dated < today:
        yield Finding(kind="old", what=f"The book is dated {book.dated.isoformat()}, which is past",
                      remedy="Set the date in the book's details")  # fmt: skip
    budget = budget_of(book, book.minutes)
    if budget.over:
        yield Finding(kind="too_long", what=f"Reading takes {budget.total:.0f} minutes of the {book.minutes} there are",
                      remedy="See what to cut in Reading time")  # fmt: skip
    yield from _of_notes(book.notes, "", book.title)


def _of_item(
    item: Item, book: Book, today: date, media: Mapping[str, bytes] | None, earlier: Earlier
) -> Iterator[Finding]:
    def finding(kind: FindingKind, what: str, remedy: str) -> Finding:
        return Finding(kind=kind, what=what, title=item.headline, place=item.id, remedy=remedy)

    if not item.headline.strip():
        yield finding("no_title", "There is no headline", "Give it one")
    if isinstance(item, Article):
        yield from _of_facts(item, book, today, earlier, finding)
    if isinstance(item, Attachment):
        if media is not None and item.original.media not in media:
            yield finding("missing_media", "The attached file is missing", "Add the file again")
    elif not item.notes and _is_empty(item.body):
        yield finding("empty_item", "There is no text", "Write it, fetch the page again, or leave it out")
    yield from _of_pictures(item, media, finding)
    yield from _of_notes(item.notes, item.id, item.headline)


def _is_empty(blocks: Blocks) -> bool:
    return not plain_text(blocks).strip() and not any(isinstance(block, Figure) for block in walk(blocks))


def _of_facts(
    item: Article, book: Book, today: date, earlier: Earlier, finding: Callable[[FindingKind, str, str], Finding]
) -> Iterator[Finding]:
    missing = [FACT_NAMES[name] for name in ("outlet", "byline", "published", "url") if not getattr(item, name)]
    if missing:
        yield finding("no_facts", f"Not known: {', '.join(missing)}", "Look at the source and fill it in")
    if item.published and item.published > today:
        yield finding("future_date", f"The date is in the future: {item.published.isoformat()}", "Set it right")
    if item.published and book.horizon:
        limit = (book.dated or today) - timedelta(days=book.horizon)
        if item.published < limit:
            what = f"It is of {item.published.isoformat()}, older than {book.horizon} days"
            yield finding("old", what, "Leave it out, or say why it is there")
    if before := earlier.ran(item):
        issue, known = before
        day, page, tab = issue.made.date().isoformat(), known.page, known.number
        on_page = f"It already ran on page {page} of {issue.name} of {day}"
        what = on_page if page else f"It already ran under {tab} in {issue.name} of {day}"
        yield finding("ran_before", what, "Leave it out, or say what is new in it")
    if item.unsure:
        listed = ", ".join(FACT_NAMES.get(name, name) for name in item.unsure)
        yield finding("unsure", f"Guessed when it was collected: {listed}", "Look at the source and confirm it")


def _of_pictures(
    item: Item, media: Mapping[str, bytes] | None, finding: Callable[[FindingKind, str, str], Finding]
) -> Iterator[Finding]:
    bodies: list[Blocks] = [note.body for note in item.notes]
    if not isinstance(item, Attachment):
        bodies.append(item.body)
    pictures = [block for body in bodies for block in walk(body) if isinstance(block, Figure)]
    mute = sum(1 for picture in pictures if not picture.alt.strip())
    if mute:
        what = "A picture has no description for those who cannot see it"
        if mute > 1:
            what = f"{mute} pictures have no description for those who cannot see them"
        yield finding("no_alt_text", what, "Describe it in a few words")
    if media is not None and any(picture.media not in media for picture in pictures):
        yield finding("missing_media", "A picture is missing", "Put it in again")


def _of_notes(notes: tuple[Note, ...], place: str, title: str) -> Iterator[Finding]:
    for note in notes:
        if note.kind != "talking_points":
            continue
        if _lines(note.body) > _LINES:
            yield Finding(kind="long_points", what="The talking points are longer than one page", title=title,
                          place=place, note=note.id, remedy="Cut them: they are read out from one sheet")  # fmt: skip
        points = [*points_in(note)]
        bare = sum(1 for point in points if not cited(point))
        if bare:
            first = start_of(next(point for point in points if not cited(point))).rstrip(".")
            what = f"{bare} of {len(points)} talking points name no source: “{first}”"
            yield Finding(kind="no_source", what=what, title=title, place=place, note=note.id,
                          remedy="Put a reference to an item behind the point")  # fmt: skip


def _lines(blocks: Blocks) -> int:
    paragraphs = [text for block in walk(blocks) if isinstance(block, Paragraph) and (text := plain_text((block,)))]
    return sum(1 + len(text) // _LINE for text in paragraphs) + len(paragraphs) // 3


def _duplicates(book: Book, index: SimilarIndex, printed: frozenset[str]) -> Iterator[Finding]:
    told: set[frozenset[str]] = set()
    titles = {item.id: item.headline for item in items_in(book)}
    for item in items_in(book):
        if isinstance(item, Attachment) or item.id not in printed:
            continue
        for match in index.matches(item):
            both = frozenset((item.id, match.item_id))
            if match.item_id in printed and both not in told:
                told.add(both)
                yield Finding(kind="duplicate", what=_alike(match.kind, titles[match.item_id]), title=item.headline,
                              place=item.id, other=match.item_id,
                              remedy="Fold the two into one, or say that they are different")  # fmt: skip


def _alike(kind: str, other: str) -> str:
    if kind == "address":
        what = f"It has the same address as “{other}”"
    elif kind == "text":
        what = f"It has the same text as “{other}”"
    else:
        what = f"It is much like “{other}”"
    return what


def _of_references(book: Book, printed: frozenset[str]) -> Iterator[Finding]:
    numbered = frozenset(numbers_of(book))
    for owner_id, _ in dead_references(book, printed | numbered):
        what = "A reference leads to what is not printed"
        yield Finding(kind="dead_reference", what=what, title=_title(book, owner_id), place=owner_id,
                      remedy="Take the reference out, or print what it names")  # fmt: skip


def _of_markings(book: Book, scheme: Scheme) -> Iterator[Finding]:
    if scheme.portions == "required":
        owners = {note.id: owner for owner, note in _owners(book)}
        for place, words in unmarked(book, scheme):
            note = place if place in owners else ""
            yield Finding(kind="unmarked", what=f"No marking on: {words}" if note else "No marking",
                          title=_title(book, owners.get(place, place)), place=owners.get(place, place), note=note,
                          remedy="Mark it")  # fmt: skip
    for place, marks in _marks(book, scheme):
        for mark in sorted({mark for mark in marks if mark.strip() and not is_known(scheme, mark)}):
            yield Finding(kind="unknown_marking", what=f"{scheme.name} has no “{mark}”", title=_title(book, place),
                          place=place, remedy="Choose a level of the scheme")  # fmt: skip


def _marks(book: Book, scheme: Scheme) -> Iterator[tuple[str, list[str]]]:
    yield "", [book.marking, *(mark for note in book.notes for mark in marks_of_note(scheme, note))]
    for section in sections_in(book.sections):
        marks = [section.marking, *(mark for note in section.notes for mark in marks_of_note(scheme, note))]
        yield section.id, marks
        yield from ((item.id, [*marks_of_item(scheme, item)]) for item in section.items)


def _owners(book: Book) -> Iterator[tuple[str, Note]]:
    yield from (("", note) for note in book.notes)
    for owner in (*sections_in(book.sections), *items_in(book)):
        yield from ((owner.id, note) for note in owner.notes)


def _title(book: Book, place: str) -> str:
    if item := find_item(book, place):
        return item.headline
    section = find_section(book, place)
    return section.title if section else book.title


def _in_order(book: Book, found: list[Finding]) -> tuple[Finding, ...]:
    order = {"": 0}
    for section in sections_in(book.sections):
        for thing in (section, *section.items):
            order[thing.id] = len(order)
    return tuple(sorted(found, key=lambda finding: order.get(finding.place, 0)))


def remedy_of(book: Book, finding: Finding) -> tuple[str, Edit] | None:
    """What one click can do about a finding, and its name; None where a person has to think."""
    match finding.kind:
        case "empty_section" | "empty_item" | "old" | "ran_before" if finding.place:
            return "Leave out", edits.set_included([finding.place], include=False)
        case "future_date":
            return "Clear the date", edits.set_facts(finding.place, published=None)
        case "duplicate":
            return "They are different", edits.tell_apart(finding.place, finding.other)
        case "unmarked" if book.marking and not finding.note:
            return f"Mark as {book.marking}", edits.set_marking([finding.place], book.marking)
        case "unmarked" if book.marking:
            return f"Mark as {book.marking}", edits.set_note(finding.note, marking=book.marking)
        case _:
            return None
