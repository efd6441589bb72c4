"""Footnotes as Word's own: it numbers them, and sets each at the foot of the page on which its mark stands (ECMA-376
part 1, 17.11)."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from book.richtext import Span, Spans, text_of
from exporters.docx.foot import RULE, Footnote, footnote
from exporters.docx.markup import NAMESPACES, paragraph, spacing, styled
from exporters.docx.parts import Parts
from exporters.theme import Style

if TYPE_CHECKING:
    from exporters.docx.text import TextWriter

_RULES = (("separator", -1), ("continuationSeparator", 0))
"""What stands above footnotes and above those that go on from the page before, with the ids that Word gives them."""
_MARK = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:{name}/></w:r>'
_REFERENCE = re.compile(r'<w:footnoteReference w:id="(\d+)"/>')


class Footnotes:
    """Gathers the footnotes of a text and writes the part `word/footnotes.xml`."""

    def __init__(self, text: "TextWriter") -> None:
        self._text = text
        self._notes: list[str] = []
        self._used: list[int] = []
        self._links: dict[str, str] = {}

    def mark(self, note: Spans, language: str) -> str:
        """The run that stands for a footnote in its text."""
        self._notes.append(self._note(note, language))
        return _MARK.format(name=f'footnoteReference w:id="{len(self._notes)}"')

    def _note(self, note: Spans, language: str) -> str:
        first, *others = paragraphs_of(note)
        opened = _MARK.format(name="footnoteRef") + styled("FootnoteReference", " ")
        return self._paragraph(first, language, opened) + "".join(self._paragraph(one, language) for one in others)

    def _paragraph(self, spans: Spans, language: str, opened: str = "") -> str:
        content = opened + self._text.spans(spans, language, relation=self._relation)
        style, text = self._text.styles["FootnoteText"], text_of(spans)
        bidi = self._text.other_way(text)
        return paragraph(
            "FootnoteText",
            content,
            bidi=bidi,
            indent=self._text.indent(style, style.left, bidi=bidi) if bidi is not None else "",
            at_least=self._text.tall(text, style),
        )

    def room(self, spans: Spans, look: Style, width: float) -> tuple[Footnote, ...]:
        """The room that the footnotes of a paragraph ask for; `look` and `width` are those in which it is set."""
        return tuple([
            footnote(
                self._line_of(spans, place, look, width),
                self._lines(mark),
                self._text.tall(text_of(mark.note), own) or own.look.leading,
                own.before,
            )
            for place, mark in enumerate(spans)
            if mark.note
            for own in (self._text.styles["FootnoteText"],)
        ])  # fmt: skip

    def _line_of(self, spans: Spans, place: int, look: Style, width: float) -> int:
        """The line of a mark, counted from 0: a line never parts it from the word before it and what follows it."""
        close: list[Span] = []
        for span in spans[place + 1 :]:
            word, *more = re.split(r"\s", span.text, maxsplit=1)
            close.append(msgspec.structs.replace(span, text=word))
            if more:
                break
        return self._text.measure.line_count((*spans[: place + 1], *close), look, width) - 1

    def _lines(self, mark: Span) -> list[int]:
        """How many lines each paragraph of a footnote takes."""
        style = self._text.styles["FootnoteText"]
        first, *others = paragraphs_of(mark.note)
        number = Span(f"{mark.text} ", superscript=True)
        return [self._text.lines(spans, style) for spans in ((number, *first), *others)]

    def _relation(self, address: str) -> str:
        return self._links.setdefault(address, f"rNote{len(self._links) + 1}")

    def counted(self, document: str) -> str:
        """The document with the ids of its footnotes counted in the order in which they are read, whatever was written
        first: LibreOffice gives each mark the note that comes next in the part."""
        return _REFERENCE.sub(self._next, document) if self._notes else document

    def _next(self, found: re.Match[str]) -> str:
        self._used.append(int(found[1]))
        return f'<w:footnoteReference w:id="{len(self._used)}"/>'

    def put(self, parts: Parts, filled: Callable[[str], str]) -> bool:
        """Put the part with those footnotes whose marks were counted, if there are any; says whether there are.
        `filled` fills in the pages of what they refer to."""
        if not self._used:
            return False
        rules = "".join(
            f'<w:footnote w:type="{kind}" w:id="{identity}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/>'
            f"{spacing(0, 0, RULE)}</w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>"
            for kind, identity in _RULES
        )
        notes = "".join(
            f'<w:footnote w:id="{number}">{self._notes[one - 1]}</w:footnote>'
            for number, one in enumerate(self._used, 1)
        )
        parts.put_footnotes(f"<w:footnotes {NAMESPACES}>{rules}{filled(notes)}</w:footnotes>", self._links)
        return True


def paragraphs_of(note: Spans) -> list[Spans]:
    """The paragraphs of a footnote, at least one."""
    found: list[list[Span]] = [[]]
    for span in note:
        for place, text in enumerate(span.text.split("\n")):
            if place:
                found.append([])
            if text:
                found[-1].append(msgspec.structs.replace(span, text=text))
    paragraphs = [tuple(spans) for spans in found]
    return [spans for spans in paragraphs if text_of(spans).strip()] or [()]
