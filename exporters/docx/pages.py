"""The parts of a book as sections of a Word document."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any, cast

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]

from book.media import PICTURE_ENDINGS
from book.richtext import Span
from exporters.concerns import Concern
from exporters.docx.estimate import Estimate
from exporters.docx.fields import END, PAGE, begin, field
from exporters.docx.layout import Layout
from exporters.docx.markup import BREAK, NAMESPACES, TAB, paragraph, run, styled, twips
from exporters.docx.parts import Parts
from exporters.docx.text import TextWriter, bookmark_name, fitted
from exporters.formats import Progress
from exporters.manuscript import ContentsEntry, ItemPages, Manuscript, PrintedNote, SectionSheet, SourceList
from exporters.theme import POINTS_PER_MM, Theme

_CONTENTS = r'TOC \o "1-3" \h \z \u'
_DOTS = 150
_PLAIN = '<w:u w:val="none"/>'
"""Some programs underline whatever leads elsewhere in the document."""
_RULE = 24 * POINTS_PER_MM
"""How long the rule above the title is."""
MAX_PAGES = 500


class BookPages:
    """Writes the body of `word/document.xml` from the parts of a manuscript."""

    def __init__(
        self, manuscript: Manuscript, theme: Theme, layout: Layout, parts: Parts, media: Mapping[str, bytes]
    ) -> None:
        self._manuscript = manuscript
        self._layout = layout
        self._parts = parts
        self._media = media
        self._estimate = Estimate(layout.text_height)
        self.text = TextWriter(theme, layout, parts, media, self._estimate)
        self._pages: dict[str, int] = {}
        self._started = False

    def body(self, progress: Progress) -> str:
        """All of the body, with the properties of its last section."""
        out: list[str] = []
        head: str | None = None
        parts = self._manuscript.body
        for done, part in enumerate(parts):
            progress(done, len(parts) + 2)
            self.text.anchor = part.anchor
            if isinstance(part, SectionSheet):
                if head is not None:
                    out.append(self._ending(self._body_properties(head)))
                head = f"{self._manuscript.words.tab} {part.number}  ·  {part.title}"
                out.append(self._sheet(part))
            else:
                out.append(self._item(part))
        if self._manuscript.sources:
            out.append(self._ending(self._body_properties(head or "")))
            out.append(self._sources(self._manuscript.sources))
            head = ""
        progress(len(parts), len(parts) + 2)
        last = self._body_properties(head or "")
        return self._front() + self._filled("".join(out)) + last

    def _body_properties(self, head: str) -> str:
        """The properties of a section of the body; the first of them begins to count at 1."""
        start = None if self._started else 1
        self._started = True
        return self._properties(head, start=start)

    def _properties(self, head: str, *, start: int | None, numerals: str = "decimal", bare: bool = False) -> str:
        """A `w:sectPr`: paper, margins, header, footer and how its pages are counted."""
        layout = self._layout
        header = self._parts.edge("header", self._header("" if bare else head, bare=bare))
        footer = self._parts.edge("footer", self._footer(bare=bare))
        count = f' w:start="{start}"' if start is not None else ""
        edge = twips(layout.edge)
        return (
            f'<w:sectPr><w:headerReference w:type="default" r:id="{header}"/>'
            f'<w:footerReference w:type="default" r:id="{footer}"/><w:type w:val="nextPage"/>'
            f'<w:pgSz w:w="{twips(layout.width)}" w:h="{twips(layout.height)}"/>'
            f'<w:pgMar w:top="{twips(layout.top)}" w:right="{twips(layout.right)}" w:bottom="{twips(layout.bottom)}"'
            f' w:left="{twips(layout.left)}" w:header="{edge}" w:footer="{edge}" w:gutter="0"/>'
            f'<w:pgNumType w:fmt="{numerals}"{count}/></w:sectPr>'
        )

    def _marking(self) -> str:
        return paragraph("Marking", run(self._manuscript.marking)) if self._manuscript.marking else ""

    def _header(self, head: str, *, bare: bool) -> str:
        line = "" if bare else paragraph("Header", run(head) + TAB + run(self._manuscript.title), before=8)
        return f"<w:hdr {NAMESPACES}>{(self._marking() + line) or paragraph('Header')}</w:hdr>"

    def _footer(self, *, bare: bool) -> str:
        version = " · ".join(part for part in (self._manuscript.version, self._manuscript.edition) if part)
        line = "" if bare else paragraph("Footer", run(version) + TAB + field(PAGE, "1"), after=8)
        return f"<w:ftr {NAMESPACES}>{(line + self._marking()) or paragraph('Footer')}</w:ftr>"

    def _front(self) -> str:
        cover = self._cover()
        end = self._ending(self._properties("", start=1, numerals="lowerRoman", bare=True))
        rest = self._contents() + self._summary()
        if not rest:
            return cover + end
        front = self._ending(self._properties("", start=2, numerals="lowerRoman"))
        return cover + end + rest + front

    def _ending(self, properties: str) -> str:
        return (
            '<w:p><w:pPr><w:pStyle w:val="Normal"/><w:spacing w:before="0" w:after="0" w:line="20"'
            f' w:lineRule="exact"/>{properties}</w:pPr></w:p>'
        )

    def _cover(self) -> str:
        cover, layout = self._manuscript.cover, self._layout
        facts = cover.facts
        colour = self.text.theme.colours.accent.lstrip("#")
        drop = layout.height * 0.40 - layout.top
        behind = twips(layout.text + layout.hang - _RULE)
        rule = (
            '<w:p><w:pPr><w:pStyle w:val="Normal"/><w:pBdr><w:top w:val="single" w:sz="10" w:space="1"'
            f' w:color="{colour}"/></w:pBdr><w:spacing w:before="{twips(drop)}" w:after="{twips(10)}" w:line="20"'
            f' w:lineRule="exact"/><w:ind w:left="-{twips(layout.hang)}" w:right="{behind - twips(layout.hang)}"/>'
            "</w:pPr></w:p>"
        )
        out = [rule, self.text.paragraph((Span(cover.title),), "Title")]
        if cover.subtitle:
            out.append(self.text.paragraph((Span(cover.subtitle),), "Subtitle"))
        lines = len(cover.title) // 26 + 1
        gap = layout.text_height - drop - lines * 42 - 60 - len(facts) * 20
        for number, (label, value) in enumerate(facts):
            content = styled("CoverLabel", label) + TAB + run(value)
            out.append(paragraph("CoverFact", content, before=max(gap, 24) if number == 0 else None))
        return "".join(out)

    def _contents(self) -> str:
        entries = self._manuscript.contents
        if not entries:
            return ""
        lines = [self._entry(entry) for entry in entries]
        title = paragraph("TOCHeading", run(self._manuscript.words.contents))
        first, *others = lines
        opened = first.replace("</w:pPr>", "</w:pPr>" + begin(_CONTENTS), 1)
        return title + opened + "".join(others) + paragraph("Normal", END, after=0)

    def _entry(self, entry: ContentsEntry) -> str:
        name = bookmark_name(entry.anchor)
        page = field(f"PAGEREF {name} \\h", str(self._pages.get(entry.anchor, 1)))
        number = styled("TOCNumber", entry.number) if entry.is_section else run(entry.number)
        content = (
            f'<w:hyperlink w:anchor="{name}" w:history="1">{number}{TAB}{run(entry.title)}{TAB}{page}</w:hyperlink>'
        )
        return paragraph(f"TOC{min(entry.depth, 4)}", content, keep_next=entry.is_section)

    def _summary(self) -> str:
        summary = self._manuscript.summary
        if summary is None:
            return ""
        title = paragraph("TOCHeading", run(summary.title), new_page=bool(self._manuscript.contents))
        return title + self._notes(summary.notes)

    def _sheet(self, part: SectionSheet) -> str:
        self._estimate.new_page()
        self._pages[part.anchor] = self._estimate.page
        level = min(part.depth, 3)
        out = [
            paragraph("SectionNumber", run(part.number), after=10),
            self.text.paragraph(
                (Span(part.title),), "Heading1", bookmark=part.anchor, outline=None if level == 1 else level - 1
            ),
        ]
        out.append(self._notes(part.notes))
        if part.notes and part.entries:
            out.append(paragraph("Normal", after=4))
        for entry in part.entries:
            name = bookmark_name(entry.anchor)
            where = run(entry.detail, f'<w:rStyle w:val="Detail"/>{_PLAIN}')
            detail = run("  ", _PLAIN) + where if entry.detail else ""
            words = run(f"{entry.number}\t{entry.title}", _PLAIN) + detail + run("\t", _PLAIN)
            link = f'<w:hyperlink w:anchor="{name}" w:history="1">{words}\0{entry.anchor}\0</w:hyperlink>'
            out.append(paragraph("SectionEntry", link))
        return "".join(out)

    def _item(self, part: ItemPages) -> str:
        self._estimate.new_page()
        self._pages[part.anchor] = self._estimate.page
        language = part.language or self._manuscript.language
        style = "Heading2" if part.depth <= 2 else "Heading3"
        head = self.text.paragraph(
            (Span(part.headline),), style, language=language, bookmark=part.anchor, new_page=True,
            prefix=styled("ItemNumber", part.number) + (TAB if self._layout.hang else run("  ")),
            outline=None if part.depth <= 3 else min(part.depth - 1, 8),
        )  # fmt: skip
        out = [head]
        kind = () if part.kind == "article" else (self._manuscript.words.kind_of(part.kind),)
        facts = " · ".join((*kind, *part.facts, *((part.marking,) if part.marking else ())))
        if facts:
            after = None if part.url else 14.5
            out.append(self.text.paragraph((Span(facts),), "Facts", after=after))
        if part.url:
            shown = part.url.partition("://")[2].removeprefix("www.").rstrip("/")
            out.append(self.text.paragraph((Span(_shortened(shown, 66), link=part.url),), "Address"))
        out.append(self._notes(part.notes))
        if part.notes and part.body:
            out.append(paragraph("Normal", after=0))
            self._estimate.block(14)
        out.append(self.text.blocks(part.body, language=language))
        if part.image_credit:
            credit = f"{self._manuscript.words.picture}: {part.image_credit}"
            out.append(self.text.paragraph((Span(credit),), "Credit"))
        if part.attachment is not None:
            out.append(self._attachment(part))
        return "".join(out)

    def _notes(self, notes: Sequence[PrintedNote]) -> str:
        """Each note under its label, set apart by a rule at the left; an empty line parts it from the next."""
        out: list[str] = []
        for note in notes:
            if not note.body:
                continue
            if out:
                out.append(paragraph("Normal", after=0))
            label = f"({note.marking}) {note.label}" if note.marking else note.label
            out.append(self.text.paragraph((Span(label),), "NoteLabel", keep_next=True))
            out.append(self.text.blocks(note.body, "NoteLead" if note.kind == "bottom_line" else "Note"))
        return "".join(out)

    def _sources(self, sources: SourceList) -> str:
        self._estimate.new_page()
        self._pages[sources.anchor] = self._estimate.page
        title = paragraph("TOCHeading", self.text.bookmarked(sources.anchor, run(sources.title)))
        out = [title]
        for row in sources.rows:
            name = bookmark_name(row.anchor)
            detail = " · ".join(part for part in (row.outlet, row.date) if part)
            page = field(f"PAGEREF {name} \\h", str(self._pages.get(row.anchor, 1)), _PLAIN)
            words = run(f"{row.number}\t", _PLAIN) + run(row.headline, f"<w:b/>{_PLAIN}") + run("\t", _PLAIN)
            content = f'<w:hyperlink w:anchor="{name}" w:history="1">{words}{page}</w:hyperlink>'
            content += BREAK + run(detail) if detail else ""
            if row.url:
                shown = row.url.partition("://")[2].rstrip("/")
                content += BREAK + self.text.spans((Span(_shortened(shown, 66), link=row.url),))
            out.append(paragraph("Source", content))
        return "".join(out)

    def _attachment(self, part: ItemPages) -> str:
        original = part.attachment
        assert original is not None
        data = self._media.get(original.media)
        ending = original.media.rpartition(".")[2]
        lost = Concern(
            kind="unreadable_media", what=f"The attachment “{part.headline}” is missing or damaged", anchor=part.anchor
        )
        if data is None or ending not in {*PICTURE_ENDINGS, "pdf"}:
            self.text.concerns.append(lost)
            return ""
        if ending == "pdf":
            return self._pdf(part, data, lost)
        found = self._parts.picture(original.media, data)
        if found is None:
            self.text.concerns.append(lost)
            return ""
        width, height = fitted(found[1], self._layout.text, self._layout.text_height - 90)
        return self.text.picture(found[0], width, height, part.headline)

    def _pdf(self, part: ItemPages, data: bytes, lost: Concern) -> str:
        """The pages of a PDF as pictures: Word has no other way to show them."""
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError:
            self.text.concerns.append(lost)
            return ""
        out: list[str] = []
        try:
            count = min(len(document), MAX_PAGES)
            for number in range(count):
                bitmap: Any = cast(Any, document[number]).render(scale=_DOTS / 72)
                picture = BytesIO()
                bitmap.to_pil().convert("RGB").save(picture, "JPEG", quality=85)
                found = self._parts.picture(f"{part.anchor} {number}", picture.getvalue())
                if found is not None:
                    room = self._layout.text_height - (110 if number == 0 else 20)
                    size = fitted(found[1], self._layout.text, room)
                    out.append(self.text.picture(found[0], *size, f"{part.headline}, {number + 1}/{count}"))
        except pdfium.PdfiumError:
            self.text.concerns.append(lost)
        finally:
            document.close()
        return "".join(out)

    def _filled(self, body: str) -> str:
        """The body with the pages of what stands later filled in."""
        pieces = body.split("\0")
        for place in range(1, len(pieces), 2):
            anchor = pieces[place]
            pieces[place] = field(f"PAGEREF {bookmark_name(anchor)} \\h", str(self._pages.get(anchor, 1)), _PLAIN)
        return "".join(pieces)


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
