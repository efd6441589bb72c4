"""The front matter: cover, contents, summary."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from book.numbering import letters
from book.richtext import Span
from exporters.docx.drawing import inline_picture
from exporters.docx.fields import begin, end, field
from exporters.docx.languages import language_look
from exporters.docx.links import bookmark_name, inner_link
from exporters.docx.markup import TAB, indents, paragraph, run, styled
from exporters.docx.office import is_template
from exporters.docx.parts import Parts
from exporters.docx.properties import bound, fits_property
from exporters.docx.styles import WordStyle
from exporters.docx.styles_part import character_look
from exporters.docx.text import TextWriter
from exporters.manuscript import ContentsEntry, Manuscript
from exporters.theme import POINTS_PER_MM
from exporters.words import Words

_GALLERY = (
    '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
)
"""What makes Word offer to update the contents above them."""
_LOGO = 18 * POINTS_PER_MM
"""The height of a logo."""
_SPARE = 14.0
"""What is left free at the foot of a cover on an office's template, whose typefaces may be others elsewhere."""
_NUMBERS = 30.0
"""The room at the right for page numbers."""
_DEEPEST = 3
"""The levels of headings that Word gathers when it makes the contents anew; below them lie the headings of texts."""


class Folio(msgspec.Struct, frozen=True):
    """The number of a page as it is printed: a prefix such as "3-", and the number that Word counts, by letters for
    pages that came late."""

    prefix: str = ""
    page: int = 1
    is_late: bool = False

    @property
    def counted(self) -> str:
        """What Word shows of it."""
        return letters(self.page) if self.is_late else str(self.page)


def page_field(anchor: str, folios: Mapping[str, Folio]) -> str:
    """The page of an anchor, as a field that shows it already."""
    folio = folios.get(anchor, Folio())
    if folio.is_late:
        # Other programs show the letter of a page as a number, and "122" for page 12B leads astray.
        return run(f"{folio.prefix}{folio.counted}")
    return run(folio.prefix) + field(f"PAGEREF {bookmark_name(anchor)} \\h", folio.counted)


def detail_of(entry: ContentsEntry, words: Words) -> str:
    """What is said of an item beside its title: where it is from, and how long it takes to read."""
    if entry.is_section:
        return ""
    minutes = words.reading_time.format(minutes=entry.minutes) if entry.minutes else ""
    return " · ".join(part for part in (entry.detail, minutes.replace(" ", "\u00a0")) if part)


def entry_detail(entry: ContentsEntry, text: TextWriter, style: WordStyle, words: Words) -> tuple[str, int]:
    """What is said beside the title of an entry, and the lines that both take: what does not fit beside the end of the
    title begins with a break, and stands on a line of its own."""
    title = (Span(entry.title, bold=entry.is_section, language=entry.language),)
    room = max(text.layout.full - style.left - style.right, 20)
    lines, reached = text.measure.laid(title, style.look, room)
    said = detail_of(entry, words)
    if not said:
        return "", lines
    _, width = text.measure.extent((Span(f" {said}"),), text.theme.style("contents_detail"))
    apart = reached + width > room - _NUMBERS
    return f"\n{said}" if apart else f" {said}", lines + apart


class FrontMatter:
    """Writes the pages before the body."""

    def __init__(self, manuscript: Manuscript, text: TextWriter, parts: Parts) -> None:
        self._manuscript = manuscript
        self._text = text
        self._parts = parts
        # Inside the contents LibreOffice drops character styles, and keeps what a run says itself.
        self._looks = {
            name: f'<w:rStyle w:val="{name}"/>{character_look(text.theme, name)}'
            for name in ("Detail", "ContentsNumber")
        }

    def cover(self) -> str:
        """Title and subtitle at the optical centre under a short rule, what is known of the occasion at the foot."""
        cover, layout, text = self._manuscript.cover, self._text.layout, self._text
        title = text.paragraph((Span(cover.title),), "Title")
        logo, height = self._logo()
        taken = height + layout.cover_head
        rule = paragraph("CoverRule", before=max(text.styles["CoverRule"].before - taken, 0) if taken else None)
        out = [logo, rule, bound("title", title) if fits_property(cover.title) else title]
        if cover.subtitle:
            subtitle = text.paragraph((Span(cover.subtitle),), "Subtitle")
            same = cover.subtitle == self._manuscript.subject and fits_property(cover.subtitle)
            out.append(bound("subject", subtitle) if same else subtitle)
        gap = self._gap(len(cover.facts), layout.text_height - layout.cover_foot)
        for number, (label, value) in enumerate(cover.facts):
            by_author = value == self._manuscript.author and fits_property(value)
            content = styled("CoverLabel", label) + TAB + (bound("creator", run(value)) if by_author else run(value))
            out.append(paragraph("CoverFact", content, before=gap if number == 0 else None))
        return "".join(out)

    def _logo(self) -> tuple[str, float]:
        """The office's logo at the head of the cover, and the height that it takes."""
        theme, layout = self._text.theme, self._text.layout
        found = self._parts.picture("logo", Path(theme.logo).read_bytes()) if theme.logo else None
        if found is None:
            return "", 0.0
        relation, size = found
        wide = min(_LOGO * size[0] / size[1], layout.text / 2)
        high = wide * size[1] / size[0]
        alt = self._manuscript.author or theme.name
        return paragraph("CoverLogo", inline_picture(relation, self._text.next_mark(), wide, high, alt)), high

    def _gap(self, facts: int, height: float) -> float:
        """The space above the first fact that brings the last one to the foot of the page."""
        cover, styles = self._manuscript.cover, self._text.styles
        title, subtitle, fact = styles["Title"], styles["Subtitle"], styles["CoverFact"]
        taken = styles["CoverRule"].before + styles["CoverRule"].after + 2
        for words, style in ((cover.title, title), (cover.subtitle, subtitle)):
            if words:
                taken += self._text.lines((Span(words),), style) * style.look.leading + style.before + style.after
        for _, value in cover.facts:
            taken += self._text.lines((Span(value),), fact) * fact.look.leading + fact.after
        left = height - taken - (2 if self._text.layout.header is None else _SPARE)
        return max(left, 24) if facts else 0

    def contents(self, folios: Mapping[str, Folio]) -> str:
        """The contents as Word's own field, filled in. A contents without its book is plain text."""
        entries = self._manuscript.contents
        if not entries:
            return ""
        deepest = max(min(max(entry.depth for entry in entries), _DEEPEST), 1)
        lines = [self._entry(entry, folios) for entry in entries]
        title = paragraph("TOCHeading", run(self._manuscript.words.contents))
        if self._manuscript.layout.contents_only:
            return title + "".join(lines)
        field_begin = begin(rf'TOC \o "1-{deepest}" \h \z \u')
        lines[0] = lines[0].replace("</w:pPr>", "</w:pPr>" + field_begin, 1)
        last = lines[-1].removesuffix("</w:p>")
        lines[-1] = f"{last}{end()}</w:p>"
        return f"<w:sdt>{_GALLERY}<w:sdtContent>{title}{''.join(lines)}</w:sdtContent></w:sdt>"

    def _entry(self, entry: ContentsEntry, folios: Mapping[str, Folio]) -> str:
        style = "ContentsSection" if entry.is_section and entry.depth > 1 else f"TOC{min(entry.depth, 4)}"
        left = self._text.styles[style].left
        own = style == "TOC1" and not is_template(self._manuscript.theme)
        number = run(entry.number, self._looks["ContentsNumber" if entry.is_section else "Detail"])
        said, _ = entry_detail(entry, self._text, self._text.styles[style], self._manuscript.words)
        # LibreOffice gives whatever stands inside a link of the contents one and the same look.
        title, page = titled("InnerLink", entry, self._text.layout.language), page_field(entry.anchor, folios)
        if self._manuscript.layout.contents_only:
            folio = folios.get(entry.anchor, Folio())
            page = run(f"{folio.prefix}{folio.page}")
        else:
            title = inner_link(entry.anchor, title)
        words = f"{number}{TAB}{title}{run(said, self._looks['Detail'])}{TAB}{page}"
        return paragraph(style, words, indent=indents(left, 0, left) if own else "")


def titled(style: str, entry: ContentsEntry, book: str) -> str:
    """The title of an entry in a character style and in its language, in a book of another."""
    first, last = language_look(entry.language, book)
    return run(entry.title, f'<w:rStyle w:val="{style}"/>{first}{last}')
