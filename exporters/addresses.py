"""The addresses of links in print, for a theme whose readers cannot follow them."""

from collections.abc import Sequence

from msgspec.structs import replace

from book.richtext import Blocks, Span, Spans, map_spans
from exporters.parts import ItemPages, Manuscript, PrintedNote, SectionSheet


def with_addresses(spans: Sequence[Span]) -> Spans:
    """The spans with the address of each link behind it, where its words are not the address."""
    out: list[Span] = []
    for place, span in enumerate(spans):
        out.append(span)
        if (
            not span.link
            or span.link.startswith("#")
            or (place + 1 < len(spans) and spans[place + 1].link == span.link)
        ):
            continue
        bare = span.link.partition("://")[2].removeprefix("www.").rstrip("/") or span.link.removeprefix("mailto:")
        if bare not in span.text:
            out.append(Span(f" ({bare})"))
    return tuple(out)


def addresses_printed(manuscript: Manuscript) -> Manuscript:
    """The manuscript with the addresses of all links in its texts and notes."""
    summary = manuscript.summary
    return replace(
        manuscript,
        body=tuple(map(_of_part, manuscript.body)),
        summary=replace(summary, notes=_of_notes(summary.notes)) if summary else None,
    )


def _of_part(part: SectionSheet | ItemPages) -> SectionSheet | ItemPages:
    notes = _of_notes(part.notes)
    if isinstance(part, SectionSheet):
        return replace(part, notes=notes)
    return replace(part, notes=notes, body=_of_blocks(part.body))


def _of_notes(notes: tuple[PrintedNote, ...]) -> tuple[PrintedNote, ...]:
    return tuple(replace(note, body=_of_blocks(note.body)) for note in notes)


def _of_blocks(blocks: Blocks) -> Blocks:
    return map_spans(blocks, with_addresses)
