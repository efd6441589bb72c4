"""Which characters of a book no font has: asked of the text alone, before there are pages."""

import unicodedata
from collections.abc import Iterator, Mapping, Set

from book.model import Book
from book.preflight import Finding
from book.references import PAGE
from book.richtext import Blocks, Figure, spans_in, text_of, walk
from exporters.concerns import Concern, findings_of
from exporters.manuscript import Choices, ItemPages, Manuscript, PrintedNote, SectionSheet, manuscript
from exporters.pdf.fonts import UNSEEN, Faces, fallback
from exporters.theme import load_theme


def glyph_findings(book: Book, choices: Choices | None = None) -> tuple[Finding, ...]:
    """For each item, the characters that a PDF would show as a sign. Raises ExportProblem as an export would."""
    text = manuscript(book, choices)
    return findings_of(missing_glyphs(text), text)


def missing_glyphs(text: Manuscript) -> tuple[Concern, ...]:
    """For each item that holds them, one concern of the characters that no font has, by their scripts."""
    faces = Faces(load_theme(text.theme))
    body = faces.face("body", "regular", italic=False)
    for anchor, said in _texts(text):
        words = said.replace(PAGE, "")
        others = {character for character in set(words) - body.covers if not fallback(character)}
        if others:
            faces.anchor = anchor
            # What a character stands behind decides too: a font may have it as a part of another.
            list(faces.runs(UNSEEN.sub("", words), body, heavy=False))
    order = {part.anchor: place for place, part in enumerate(text.body)}
    return tuple(sorted(concerns_of(faces.missing), key=lambda concern: order.get(concern.anchor, -1)))


def concerns_of(missing: Mapping[str, Set[str]]) -> tuple[Concern, ...]:
    """Concerns from characters and the anchors where they stand, as `Faces.missing` holds them."""
    places: dict[str, dict[str, set[str]]] = {}
    for character, anchors in missing.items():
        script = unicodedata.name(character, "unknown").split()[0].capitalize()
        for anchor in anchors:
            places.setdefault(anchor, {}).setdefault(script, set()).add(character)
    return tuple(
        Concern(kind="missing_glyphs", what=_said(len(characters), script), anchor=anchor)
        for anchor, scripts in sorted(places.items())
        for script, characters in sorted(scripts.items())
    )


def _said(count: int, script: str) -> str:
    what = f"No font on this computer has 1 character ({script}); it is printed as a sign"
    if count > 1:
        what = f"No font on this computer has {count} characters ({script}); they are printed as a sign"
    return what


def _texts(text: Manuscript) -> Iterator[tuple[str, str]]:
    """What is printed of each part, with the part's anchor."""
    cover = (text.cover.title, text.cover.subtitle, text.marking, text.edition, text.version)
    facts = (part for fact in text.cover.facts for part in fact)
    yield from (("", words) for words in (*cover, *facts))
    if text.layout.contents_only:
        yield from ((entry.anchor, entry.title) for entry in text.contents)
        return
    if text.summary:
        yield from (("", words) for words in _notes(text.summary.notes))
    for part in text.body:
        yield from ((part.anchor, words) for words in _of_part(part))


def _of_part(part: SectionSheet | ItemPages) -> Iterator[str]:
    yield part.marking
    yield from _notes(part.notes)
    if isinstance(part, SectionSheet):
        yield part.title
        return
    yield from (part.headline, *part.facts, part.image_credit)
    yield from _blocks(part.body)


def _notes(notes: tuple[PrintedNote, ...]) -> Iterator[str]:
    for note in notes:
        yield from (note.label, note.marking)
        yield from _blocks(note.body)


def _blocks(blocks: Blocks) -> Iterator[str]:
    yield from map(text_of, spans_in(blocks))
    yield from (block.credit for block in walk(blocks) if isinstance(block, Figure))
