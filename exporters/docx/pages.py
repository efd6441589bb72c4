"""The parts of a book as the body of a Word document."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import msgspec

from book.marking import Mark
from book.richtext import Blocks, Span
from exporters.docx.attachments import attachment
from exporters.docx.comments import Comments
from exporters.docx.front import Folio, FrontMatter, entry_detail, page_field, titled
from exporters.docx.links import inner_link
from exporters.docx.markup import BREAK, TAB, ended, paragraph, run, styled
from exporters.docx.office import Template
from exporters.docx.parts import Parts
from exporters.docx.sections import Sections, Stretch, going_on, tab_prefix
from exporters.docx.sources import SourcesWriter
from exporters.docx.styles import note_style
from exporters.docx.tables import TURN
from exporters.docx.text import LATER, TextWriter
from exporters.formats import Progress
from exporters.manuscript import ContentsEntry, ItemPages, Manuscript, PrintedNote, SectionSheet, SourceList

_APART = "  "
"""Between the number of an item and its headline, where they share a line."""


class BookPages:
    """Writes the body of `word/document.xml` from the parts of a manuscript."""

    def __init__(
        self, manuscript: Manuscript, text: TextWriter, parts: Parts, media: Mapping[str, bytes],
        template: Template | None = None,
    ) -> None:  # fmt: skip
        self.text = text
        self.comments = Comments(self.text, manuscript.author or manuscript.words.note_label("comment"))
        self._manuscript = manuscript
        self._parts = parts
        self._media = media
        self._sections = Sections(manuscript, self.text, parts, template)
        self._folios: dict[str, Folio] = {}
        self._tab = ""
        self._first_of_tab = 1
        self._shift = 0
        self._last_kept = 0
        self._late_from: int | None = None
        self._stretches: list[tuple[Stretch, list[str]]] = []

    def body(self, progress: Progress) -> str:
        """All of the body, with the properties of its last section."""
        manuscript = self._manuscript
        parts = manuscript.body
        for done, part in enumerate(parts):
            progress(done, len(parts) + 2)
            self.text.anchor = part.anchor
            if isinstance(part, SectionSheet):
                self._open(part)
                self._write(self._sheet(part))
            else:
                self._mark(part.banner)
                self._keep(part.anchor)
                self._write(self._item(part))
        self.text.anchor = ""
        self.text.flow.new_page()  # settles the page of what still waits for its next paragraph
        if manuscript.sources:
            self._begin(manuscript.words.sources)
            stretch = Stretch(banner=manuscript.banner, tab=self._tab, restarts=self._restarts)
            if self._late_from is not None:
                self._late_from, self._shift = None, self._last_kept + 1 - self.text.flow.page
                stretch = msgspec.structs.replace(stretch, start=self._last_kept + 1)
            self._stretches.append((stretch, []))
            self._write(self._sources(manuscript.sources))
        progress(len(parts), len(parts) + 2)
        sections = self._front()
        if not manuscript.layout.contents_only:
            sections += [section for stretch, written in self._stretches for section in self._section(stretch, written)]
        if manuscript.layout.back_cover:
            sections.append((paragraph("Normal"), self._sections.bare()))
        # The properties of the last section stand at the end of the body and in no paragraph.
        last, properties = sections.pop()
        return "".join(ended(text, own) for text, own in sections) + last + properties

    @property
    def _restarts(self) -> bool:
        """Whether the pages are counted anew from here."""
        return not self._stretches or (self._manuscript.layout.numbering == "tab" and self._in_tab == 1)

    @property
    def _in_tab(self) -> int:
        return self.text.flow.page - self._first_of_tab + 1

    def _begin(self, tab: str, *, at_right: bool = False) -> None:
        """Go to the first page behind a tab."""
        self.text.flow.new_page(at_right=at_right)
        if tab:
            self._tab, self._first_of_tab = tab, self.text.flow.page

    def _open(self, part: SectionSheet) -> None:
        at_right = self._manuscript.layout.duplex and part.depth == 1
        self._begin(part.number if part.depth == 1 else "", at_right=at_right)
        stretch = Stretch(
            banner=part.banner, sheet=part, tab=self._tab, opens=True, at_right=at_right,
            restarts=self._restarts and part.depth == 1,
        )  # fmt: skip
        self._stretches.append((stretch, []))
        self._keep(part.anchor)

    def _keep(self, anchor: str) -> None:
        """Give the pages of a part the numbers that it was issued with, or letters if it came late."""
        kept = self._manuscript.kept_pages
        if not kept or self._manuscript.layout.numbering == "tab":
            return
        stretch, written = self._stretches[-1]
        page, flow = kept.get(anchor), self.text.flow
        if not stretch.opens or written:
            flow.new_page()
        if page is None and self._late_from is not None:
            return
        if page is None:
            later = [start for start in kept.values() if start > self._last_kept]
            self._late_from = flow.page
            changed = {"start": 1, "after": str(min(later, default=flow.page + self._shift) - 1)}
        else:
            if self._late_from is None and page == flow.page + self._shift and not stretch.opens:
                self._last_kept = page
                return
            self._shift, self._last_kept, self._late_from = page - flow.page, page, None
            changed = {"start": page, "after": ""}
        changed |= {"restarts": False}
        if not written:
            self._stretches[-1] = (msgspec.structs.replace(stretch, **changed), written)
        else:
            self._stretches.append((msgspec.structs.replace(going_on(stretch), **changed), []))

    def _mark(self, banner: Mark) -> None:
        """Go on under another marking: on new pages, or, where items share pages, under the higher of the two."""
        stretch, written = self._stretches[-1]
        if banner == stretch.banner:
            return
        if self.text.styles["Heading2"].new_page:
            going_on = msgspec.structs.replace(
                stretch, banner=banner, opens=False, restarts=False, at_right=False, start=None
            )
            self._stretches.append((going_on, []))
        elif banner.rank > stretch.banner.rank:
            self._stretches[-1] = (msgspec.structs.replace(stretch, banner=banner), written)

    def _write(self, body: str) -> None:
        self._stretches[-1][1].append(body)

    def _section(self, stretch: Stretch, written: list[str]) -> list[tuple[str, str]]:
        """The text of a stretch and its properties; what lies on turned pages becomes a section inside it."""
        pieces = self.filled("".join(written)).split(TURN)
        sections: list[tuple[str, str]] = []
        for place, piece in enumerate(pieces):
            if not piece and len(pieces) > 1:
                continue
            if sections:
                stretch = going_on(stretch)
            own = msgspec.structs.replace(stretch, turned=place % 2 == 1)
            sections.append((piece, self._sections.body(own)))
        return sections

    def _front(self) -> list[tuple[str, str]]:
        front = FrontMatter(self._manuscript, self.text, self._parts)
        sections = [(front.cover(), self._sections.bare(numerals="lowerRoman", start=1))]
        summary = "" if self._manuscript.layout.contents_only else self._summary()
        pieces = (front.contents(self._folios) + self.filled(summary)).split(TURN)
        sections += [
            (piece, self._sections.front(turned=place % 2 == 1)) for place, piece in enumerate(pieces) if piece
        ]
        return sections

    def _folio(self, anchor: str, reached: int) -> None:
        """Take down that an anchor stands on the page that was reached."""
        by_tab = self._manuscript.layout.numbering == "tab"
        page = reached - self._first_of_tab + 1 if by_tab else reached + self._shift
        if self._late_from is not None:
            after = self._stretches[-1][0].after
            self._folios[anchor] = Folio(after, reached - self._late_from + 1, is_late=True)
            return
        self._folios[anchor] = Folio(tab_prefix(self._manuscript, self._tab), page)

    def _summary(self) -> str:
        summary = self._manuscript.summary
        if summary is None:
            return ""
        title = self.comments.around(run(summary.title), _comments_in(summary.notes))
        return paragraph("TOCHeading", title) + self._notes(summary.notes)

    def _sheet(self, part: SectionSheet) -> str:
        text = self.text
        self._folio(part.anchor, text.flow.page)
        text.take(text.styles["SectionNumber"], 1)
        text.take(text.styles["SectionRule"], 1)
        inner = part.depth > 1
        out = [
            paragraph("SectionNumber", run(part.number)),
            paragraph("SectionRule"),
            self._heading(
                part.title, "InnerSection" if inner else "Heading1", part.anchor, _comments_in(part.notes),
                outline=part.depth - 1 if part.depth > 2 else None,
            ),
            self._notes(part.notes),
        ]  # fmt: skip
        opening = self._entry_gap(part)
        for place, entry in enumerate(part.entries):
            out.append(self._sheet_entry(entry, before=opening if place == 0 else None))
        return "".join(out)

    def _entry_gap(self, part: SectionSheet) -> float | None:
        """The space between the notes of a section and the list of what follows."""
        return self.text.styles["Note"].look.leading if part.notes else None

    def _heading(
        self,
        words: str,
        style_id: str,
        anchor: str,
        comments: list[Blocks],
        *,
        language: str = "",
        prefix: str = "",
        prefix_width: float = 0.0,
        outline: int | None = None,
        on_page: Callable[[int], None] | None = None,
    ) -> str:
        text = self.text
        heading = text.paragraph(
            (Span(words),),
            style_id,
            language=language,
            prefix=prefix,
            prefix_width=prefix_width,
            bookmark=anchor,
            outline=outline,
            on_page=on_page,
        )
        if not comments:
            return heading
        opened, content = heading.split("</w:pPr>", 1)
        return f"{opened}</w:pPr>{self.comments.around(content.removesuffix('</w:p>'), comments)}</w:p>"

    def _sheet_entry(self, entry: ContentsEntry, *, before: float | None) -> str:
        style = self.text.styles["SectionEntry"]
        said, lines = entry_detail(entry, self.text, style, self._manuscript.words)
        self.text.take(style, lines)
        look = "SectionTitle" if entry.is_section else "InnerLink"
        title = inner_link(entry.anchor, titled(look, entry, self.text.layout.language))
        words = f"{styled('Detail', entry.number)}{TAB}{title}{styled('Detail', said)}"
        return paragraph("SectionEntry", f"{words}{TAB}{LATER}{entry.anchor}{LATER}", before=before)

    def _item(self, part: ItemPages) -> str:
        text = self.text
        if text.styles["Heading2"].new_page:
            text.flow.new_page()
        language = part.language or self._manuscript.language
        level = "Heading2" if part.depth <= 2 else "Heading3"
        number, width = self._number(part, level)
        out = [
            self._heading(
                part.headline, level, part.anchor, _comments_in(part.notes),
                language=language,
                prefix=number,
                prefix_width=width,
                outline=None if part.depth <= 3 else min(part.depth - 1, 8),
                on_page=partial(self._folio, part.anchor),
            ),
            self._facts(part),
        ]  # fmt: skip
        notes = self._notes(part.notes)
        out.append(notes)
        if part.chart:
            out.append(text.chart(part.chart))
        out.append(text.body(part.body, language, after_notes=bool(notes), changed=part.changed))
        if part.image_credit:
            credit = f"{self._manuscript.words.picture}: {part.image_credit}"
            out.append(text.paragraph((Span(credit),), "Credit"))
        if part.attachment is not None:
            out.append(attachment(part, self._media.get(part.attachment.media), self._parts, text))
        return "".join(out)

    def _number(self, part: ItemPages, style_id: str) -> tuple[str, float]:
        """The number of an item, and what it takes of the first line of a headline: it stands in the label column, or
        before a headline where there is none and where it runs the other way."""
        text = self.text
        number = styled("ItemNumber", part.number)
        if text.layout.hang and text.other_way(part.headline) is None:
            return number + TAB, 0.0
        wide = text.measure.extent((Span(part.number),), text.theme.style("note_label"))[1]
        return number + run(_APART), wide + text.measure.gap(_APART, text.styles[style_id].look)

    def _facts(self, part: ItemPages) -> str:
        """Outlet, byline and date on one line, the address below."""
        kind = () if part.kind == "article" else (self._manuscript.words.kind_of(part.kind),)
        facts = " · ".join((*kind, *part.facts, *((part.marking,) if part.marking else ())))
        if not part.url:
            return self.text.paragraph((Span(facts),), "Facts") if facts else ""
        style = self.text.styles["Facts"]
        lines = self.text.lines((Span(facts),), style) if facts else 0
        self.text.take(style, lines + 1)
        link = self.text.address(part.url)
        return paragraph("Facts", (self.text.spans((Span(facts),)) + BREAK if facts else "") + link)

    def _notes(self, notes: Sequence[PrintedNote]) -> str:
        """Each note under its label, set apart by a rule at the left; comments stand beside the text."""
        out: list[str] = []
        for note in notes:
            if note.kind == "comment":
                continue
            label = f"({note.marking}) {note.label}" if note.marking else note.label
            out.append(self.text.paragraph((Span(label),), "NoteLabel"))
            out.append(self.text.blocks(note.body, note_style(note.kind)))
        return "".join(out)

    def _sources(self, sources: SourceList) -> str:
        self._folio(sources.anchor, self.text.flow.page)
        return SourcesWriter(self._manuscript, self.text, self._parts).write(sources)

    def filled(self, body: str) -> str:
        """The body with the pages of what stands later filled in."""
        pieces = body.split(LATER)
        for place in range(1, len(pieces), 2):
            pieces[place] = page_field(pieces[place], self._folios)
        return "".join(pieces)


def _comments_in(notes: Sequence[PrintedNote]) -> list[Blocks]:
    return [note.body for note in notes if note.kind == "comment"]
