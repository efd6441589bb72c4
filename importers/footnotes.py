"""Footnotes as the readers of all formats make them: one mark, with all that its note says."""

import re
from collections.abc import Iterable

from msgspec.structs import replace

from book.richtext import Blocks, Paragraph, Span, Spans, footnotes_of, map_spans, plain_text, spans_in
from importers.losses import Loss

MAX_NOTES = 5000
MAX_NOTE_TEXT = 400_000
"""Characters of all footnotes of a source: it may name one of them ten thousand times."""


class NoteBudget:
    """How many footnotes a source may have. What had to be left out is told."""

    def __init__(self) -> None:
        self._marks = 0
        self._text = 0
        self._is_spent = False

    def marks(self, note: Spans) -> tuple[Span, ...]:
        """The mark of a footnote, or nothing for an empty one or one too many."""
        if not note:
            return ()
        self._marks += 1
        self._text += sum(len(span.text) for span in note)
        if self._marks > MAX_NOTES or self._text > MAX_NOTE_TEXT:
            self._is_spent = True
            return ()
        return (Span("", note=note),)

    def losses(self) -> tuple[Loss, ...]:
        """That footnotes were left out, if some were."""
        told = Loss("text", "It has more footnotes than are read; the last ones were left out")
        return (told,) if self._is_spent else ()


def trimmed(spans: Iterable[Span]) -> Spans:
    """Spans without white space around their words and marks."""
    kept = list(spans)
    while kept and not kept[-1].note and not kept[-1].text.strip():
        kept.pop()
    while kept and not kept[0].note and not kept[0].text.strip():
        kept.pop(0)
    if kept:
        kept[0] = replace(kept[0], text=kept[0].text.lstrip())
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return tuple(kept)


def note_of(paragraphs: Iterable[Spans], mark: str = "") -> Spans:
    """The paragraphs of a footnote on lines of their own, without white space around them and without the `mark` that
    stands before them."""
    lines = (trimmed(span for span in paragraph if not span.note) for paragraph in paragraphs)
    spans: list[Span] = []
    for line in lines:
        if line:
            spans += (Span("\n"), *line) if spans else line
    if spans and mark:
        whole = r"(?!\w)" if mark[-1].isalnum() else ""
        bare = re.sub(rf"^\s*[\[(]?{re.escape(mark)}{whole}[\])]?[.:]?", "", spans[0].text)
        spans[0] = replace(spans[0], text=bare)
    return trimmed(spans)


def without_footnotes(blocks: Blocks) -> Blocks:
    """A text without its footnotes and their marks."""
    return map_spans(blocks, lambda spans: tuple(span for span in spans if not span.note))


def said_first(blocks: Blocks) -> str:
    """What the first block of a text says, which may be its headline."""
    return plain_text(without_footnotes(blocks[:1])).strip()


def notes_below(blocks: Blocks) -> Blocks:
    """The footnotes of some blocks as paragraphs, for where only these go."""
    return tuple(Paragraph(note) for spans in spans_in(blocks) for note in footnotes_of(spans))


def behind_headline(blocks: Blocks) -> Blocks:
    """A text without its first block; the footnotes of that come first, as paragraphs."""
    return (*notes_below(blocks[:1]), *blocks[1:])
