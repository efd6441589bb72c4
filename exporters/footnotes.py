"""Footnotes in print: numbered through the whole book in the order in which they are read, whatever the format."""

from msgspec.structs import replace

from book.richtext import Blocks, Span, Spans, map_spans, spans_in

_NOTE, _MARK = "footnote-", "footnote-mark-"


class FootnoteNumbers:
    """Counts the footnotes of one book; texts are handed to it in reading order."""

    def __init__(self) -> None:
        self._count = 0

    def numbered(self, blocks: Blocks) -> Blocks:
        """A text whose footnotes' marks are printed: each is a raised number, and a link to the anchor of its note."""
        if not any(span.note for spans in spans_in(blocks) for span in spans):
            return blocks
        return map_spans(blocks, self._numbered)

    def _numbered(self, spans: Spans) -> Spans:
        return tuple(self._printed(span) if span.note else span for span in spans)

    def _printed(self, mark: Span) -> Span:
        self._count += 1
        return replace(mark, text=f"{self._count}", superscript=True, link=f"#{_NOTE}{self._count}")


def in_brackets(blocks: Blocks) -> Blocks:
    """A text whose footnotes stand in brackets where their marks were, and take no number.

    So it is in comments of the staff: Word's comments hold no footnotes, and if only the PDF counted them there, all
    later numbers of a staff copy would differ between the two.
    """
    return map_spans(blocks, lambda spans: tuple(one for span in spans for one in _bracketed(span)))


def _bracketed(span: Span) -> Spans:
    return (Span(" ["), *span.note, Span("]")) if span.note else (span,)


def note_anchor(mark: Span) -> str:
    """The anchor of the footnote of a printed mark."""
    return f"{_NOTE}{mark.text}"


def mark_anchor(mark: Span) -> str:
    """The anchor of a printed mark itself."""
    return f"{_MARK}{mark.text}"


def printed_note(mark: Span) -> Spans:
    """The footnote of a printed mark: its number, which leads back to the mark, and its words."""
    return (Span(mark.text, superscript=True, link=f"#{mark_anchor(mark)}"), Span(" "), *mark.note)


def number_of(anchor: str) -> str:
    """The number of the footnote whose anchor, or whose mark's anchor, this is; empty for any other anchor."""
    for scheme in (_MARK, _NOTE):
        if anchor.startswith(scheme):
            return anchor.removeprefix(scheme)
    return ""
