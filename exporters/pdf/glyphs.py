"""Which characters of a book no font has: asked of the text and the faces that it is set in, before there are pages."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Set

from book.model import Book
from book.preflight import Finding
from book.references import PAGE
from book.richtext import Blocks, Figure, Heading, List, Paragraph, Quote, Span, Spans, Table, footnotes_of
from exporters.concerns import Concern, findings_of
from exporters.manuscript import Choices, ContentsEntry, ItemPages, Manuscript, PrintedNote, SectionSheet, manuscript
from exporters.pdf.blocks import heading_style, listed_style, quoted_style
from exporters.pdf.fonts import UNSEEN, Faces, fallback, weight_of
from exporters.theme import Style, StyleName, load_theme

Printed = tuple[StyleName, Spans]
"""A text and the style in which it is set."""


def glyph_findings(book: Book, choices: Choices | None = None) -> tuple[Finding, ...]:
    """For each item, the characters that a PDF would show as a sign. Raises ExportProblem as an export would."""
    text = manuscript(book, choices)
    return findings_of(missing_glyphs(text), text)


def missing_glyphs(text: Manuscript, found: Mapping[str, Set[str]] | None = None) -> tuple[Concern, ...]:
    """For each item that holds them, one concern of the characters that no font has, by their scripts. `found` are
    those that an export met, with one place of each: it sets a word that it knows already without looking again."""
    theme = load_theme(text.theme)
    faces = Faces(theme)
    for anchor, (name, spans) in _texts(text):
        faces.anchor = anchor
        for span in spans:
            _look_for(span, theme.style(name), faces)
        for note in footnotes_of(spans):
            for span in note:
                _look_for(span, theme.style("footnote"), faces)
    others = {character: places for character, places in (found or {}).items() if character not in faces.missing}
    order = {part.anchor: place for place, part in enumerate(text.body)}
    concerns = _concerns_of({**faces.missing, **others})
    return tuple(sorted(concerns, key=lambda concern: order.get(concern.anchor, -1)))


def _look_for(span: Span, style: Style, faces: Faces) -> None:
    words = span.text.replace(PAGE, "")
    face = faces.face(style, span)
    shown = words.upper() if style.caps else words
    if any(not fallback(character) for character in set(shown) - face.covers):
        # What a character stands behind decides too: a font may have it as a part of another.
        list(faces.runs(UNSEEN.sub("", shown), face, heavy=weight_of(style, span) == "semibold"))


def _concerns_of(missing: Mapping[str, Set[str]]) -> tuple[Concern, ...]:
    """Concerns from characters and the anchors where they stand."""
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


def _texts(text: Manuscript) -> Iterator[tuple[str, Printed]]:
    """What is printed of each part, with the part's anchor."""
    yield from (("", printed) for printed in _cover(text))
    for entry in text.contents:
        yield from ((entry.anchor, printed) for printed in _entry(entry))
    if text.layout.contents_only:
        return
    if text.summary:
        yield from (("", printed) for printed in _notes(text.summary.notes))
    for part in text.body:
        yield from ((part.anchor, printed) for printed in _of_part(part))
        for entry in part.entries if isinstance(part, SectionSheet) else ():
            yield entry.anchor, ("section_entry", (Span(entry.title, bold=entry.is_section),))
    for row in text.sources.rows if text.sources else ():
        yield row.anchor, ("source", (Span(row.headline, bold=True), Span(row.outlet)))


def _cover(text: Manuscript) -> Iterator[Printed]:
    yield from _plain("cover_title", text.cover.title)
    yield from _plain("cover_subtitle", text.cover.subtitle)
    for label, value in text.cover.facts:
        yield from _plain("cover_label", label)
        yield from _plain("cover_value", value)
    yield from _plain("marking", text.marking)
    yield from _plain("watermark", text.layout.watermark)
    yield from _plain("running_head", text.title, text.occasion, text.author)
    yield from _plain("folio", text.version, text.edition)


def _plain(style: StyleName, *texts: str) -> Iterator[Printed]:
    yield style, tuple(Span(text) for text in texts if text)


def _entry(entry: ContentsEntry) -> Iterator[Printed]:
    yield from _plain("contents_section" if entry.is_section else "contents_item", entry.title)
    yield from _plain("contents_detail", entry.number, entry.detail)


def _of_part(part: SectionSheet | ItemPages) -> Iterator[Printed]:
    yield from _notes(part.notes)
    if isinstance(part, SectionSheet):
        yield from _plain("section_number", part.number)
        yield from _plain("section_title", part.title)
        yield from _plain("running_head", part.title)
        return
    yield from _plain("headline", part.headline)
    yield from _plain("facts", *part.facts, part.marking)
    yield from _plain("credit", part.image_credit)
    yield from _blocks(part.body, "body")


def _notes(notes: Iterable[PrintedNote]) -> Iterator[Printed]:
    for note in notes:
        yield from _plain("note_label", note.label, note.marking)
        yield from _blocks(note.body, "note_lead" if note.kind == "bottom_line" else "note")


def _blocks(blocks: Blocks, style: StyleName) -> Iterator[Printed]:
    for block in blocks:
        match block:
            case Paragraph():
                yield style, block.spans
            case Heading():
                yield heading_style(block), block.spans
            case Quote():
                yield from _blocks(block.blocks, quoted_style(style))
            case List():
                for item in block.items:
                    yield from _blocks(item.blocks, listed_style(style))
            case Figure():
                yield "caption", block.caption
                yield from _plain("credit", block.credit)
            case Table():
                for number, row in enumerate(block.rows):
                    for cell in row:
                        yield "table_head" if number < block.header_rows else "table", cell.spans
                yield "caption", block.caption
