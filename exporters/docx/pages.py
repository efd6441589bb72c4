"""The parts of a book as the body of a Word document."""

from collections.abc import Mapping, Sequence

from book.richtext import Blocks, Span
from exporters.docx.attachments import attachment
from exporters.docx.comments import Comments
from exporters.docx.fields import field
from exporters.docx.front import FrontMatter
from exporters.docx.layout import Layout
from exporters.docx.markup import BREAK, TAB, ended, paragraph, run, styled
from exporters.docx.parts import Parts
from exporters.docx.sections import Sections
from exporters.docx.styles import note_style
from exporters.docx.tables import TURN
from exporters.docx.text import TextWriter, bookmark_name
from exporters.formats import Progress
from exporters.manuscript import ContentsEntry, ItemPages, Manuscript, PrintedNote, SectionSheet, SourceList
from exporters.theme import Theme

_LATER = "\2"
"""Stands around an anchor whose page is not known yet."""
_LONGEST_ADDRESS = 66


class BookPages:
    """Writes the body of `word/document.xml` from the parts of a manuscript."""

    def __init__(
        self, manuscript: Manuscript, theme: Theme, layout: Layout, parts: Parts, media: Mapping[str, bytes]
    ) -> None:
        self.text = TextWriter(theme, layout, parts, media)
        self.comments = Comments(self.text, manuscript.author or manuscript.words.note_label("comment"))
        self._manuscript = manuscript
        self._parts = parts
        self._media = media
        self._sections = Sections(manuscript, theme, layout, parts)
        self._pages: dict[str, int] = {}

    def body(self, progress: Progress) -> str:
        """All of the body, with the properties of its last section."""
        groups: list[tuple[SectionSheet | SourceList | None, list[str]]] = []
        parts = self._manuscript.body
        for done, part in enumerate(parts):
            progress(done, len(parts) + 2)
            self.text.anchor = part.anchor
            if isinstance(part, SectionSheet):
                groups.append((part, [self._sheet(part)]))
            else:
                groups[-1][1].append(self._item(part))
        self.text.anchor = ""
        if self._manuscript.sources:
            groups.append((self._manuscript.sources, [self._sources(self._manuscript.sources)]))
        progress(len(parts), len(parts) + 2)
        if not groups:
            return self._without_body()
        body = [self._section(opening, "".join(written)) for opening, written in groups]
        # The properties of the last section stand at the end of the body and in no paragraph.
        last, properties = body.pop()
        filled = self._filled("".join(ended(text, own) for text, own in body) + last)
        return self._front() + filled + properties

    def _section(self, opening: SectionSheet | SourceList | None, body: str) -> tuple[str, str]:
        """The text of a section and its properties; what lies on turned pages becomes sections inside it."""
        sheet = opening if isinstance(opening, SectionSheet) else None
        pieces = body.split(TURN)
        out: list[str] = []
        for place, piece in enumerate(pieces[:-1]):
            if place == 0:
                properties = self._sections.body(sheet)
            else:
                properties = self._sections.going_on(sheet, turned=place % 2 == 1)
            out.append(ended(piece, properties) if piece else "")
        if len(pieces) == 1:
            return body, self._sections.body(sheet)
        return "".join(out) + (pieces[-1] or paragraph("AfterTable")), self._sections.going_on(sheet)

    def _front(self) -> str:
        front = FrontMatter(self._manuscript, self.text)
        cover = ended(front.cover(), self._sections.cover())
        rest = front.contents(self._pages) + self._summary()
        return cover + (ended(rest, self._sections.front()) if rest else "")

    def _without_body(self) -> str:
        front = FrontMatter(self._manuscript, self.text)
        summary = self._summary()
        if not summary:
            return front.cover() + self._sections.cover()
        return ended(front.cover(), self._sections.cover()) + summary + self._sections.front()

    def _summary(self) -> str:
        summary = self._manuscript.summary
        if summary is None:
            return ""
        title = self.comments.around(run(summary.title), _comments_in(summary.notes))
        return paragraph("TOCHeading", title) + self._notes(summary.notes)

    def _sheet(self, part: SectionSheet) -> str:
        text = self.text
        text.flow.new_page()
        self._pages[part.anchor] = text.flow.page
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
        outline: int | None = None,
    ) -> str:
        text = self.text
        heading = text.paragraph(
            (Span(words),), style_id, language=language, prefix=prefix, bookmark=anchor, outline=outline
        )
        if not comments:
            return heading
        opened, content = heading.split("</w:pPr>", 1)
        return f"{opened}</w:pPr>{self.comments.around(content.removesuffix('</w:p>'), comments)}</w:p>"

    def _sheet_entry(self, entry: ContentsEntry, *, before: float | None) -> str:
        style = self.text.styles["SectionEntry"]
        spans = (Span(entry.title, bold=entry.is_section), Span(f" {entry.detail}" if entry.detail else ""))
        width = self.text.layout.text - style.left - style.right
        self.text.take(style, self.text.measure.line_count(spans, style.look, width))
        title = _inner_link(entry.anchor, styled("SectionTitle" if entry.is_section else "InnerLink", entry.title))
        detail = run(" ") + styled("Detail", entry.detail) if entry.detail else ""
        words = f"{styled('Detail', entry.number)}{TAB}{title}{detail}{TAB}{_LATER}{entry.anchor}{_LATER}"
        return paragraph("SectionEntry", words, before=before)

    def _item(self, part: ItemPages) -> str:
        text = self.text
        if text.styles["Heading2"].new_page or text.flow.room < text.layout.text_height / 3:
            text.flow.new_page()
        self._pages[part.anchor] = text.flow.page
        language = part.language or self._manuscript.language
        out = [
            self._heading(
                part.headline, "Heading2" if part.depth <= 2 else "Heading3", part.anchor, _comments_in(part.notes),
                language=language,
                prefix=styled("ItemNumber", part.number) + (TAB if text.layout.hang else run("  ")),
                outline=None if part.depth <= 3 else min(part.depth - 1, 8),
            ),
            self._facts(part),
        ]  # fmt: skip
        notes = self._notes(part.notes)
        out.append(notes)
        out.append(text.blocks(part.body, first="FirstParagraph" if notes else "", language=language))
        if part.image_credit:
            credit = f"{self._manuscript.words.picture}: {part.image_credit}"
            out.append(text.paragraph((Span(credit),), "Credit"))
        if part.attachment is not None:
            out.append(attachment(part, self._media.get(part.attachment.media), self._parts, text))
        return "".join(out)

    def _facts(self, part: ItemPages) -> str:
        """Outlet, byline and date on one line, the address below."""
        kind = () if part.kind == "article" else (self._manuscript.words.kind_of(part.kind),)
        facts = " · ".join((*kind, *part.facts, *((part.marking,) if part.marking else ())))
        if not part.url:
            return self.text.paragraph((Span(facts),), "Facts") if facts else ""
        shown = _shortened(part.url.partition("://")[2].removeprefix("www.").rstrip("/"))
        style = self.text.styles["Facts"]
        lines = self.text.measure.line_count((Span(facts),), style.look, self.text.layout.column) if facts else 0
        self.text.take(style, lines + 1)
        link = self._link(part.url, styled("Address", shown))
        return paragraph("Facts", (self.text.spans((Span(facts),)) + BREAK if facts else "") + link)

    def _link(self, address: str, content: str) -> str:
        return f'<w:hyperlink r:id="{self._parts.link(address)}" w:history="1">{content}</w:hyperlink>'

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
        self.text.flow.new_page()
        self._pages[sources.anchor] = self.text.flow.page
        out = [paragraph("TOCHeading", self.text.bookmarked(sources.anchor, run(sources.title)))]
        for row in sources.rows:
            detail = " · ".join(part for part in (row.outlet, row.date) if part)
            title = _inner_link(row.anchor, styled("SourceTitle", row.headline))
            content = f"{styled('Detail', row.number)}{TAB}{title}{TAB}{_LATER}{row.anchor}{_LATER}"
            content += BREAK + run(detail) if detail else ""
            if row.url:
                shown = _shortened(row.url.partition("://")[2].rstrip("/"))
                content += BREAK + self._link(row.url, styled("Address", shown))
            out.append(paragraph("Source", content))
        return "".join(out)

    def _filled(self, body: str) -> str:
        """The body with the pages of what stands later filled in."""
        pieces = body.split(_LATER)
        for place in range(1, len(pieces), 2):
            anchor = pieces[place]
            pieces[place] = field(f"PAGEREF {bookmark_name(anchor)} \\h", str(self._pages.get(anchor, 1)))
        return "".join(pieces)


def _inner_link(anchor: str, content: str) -> str:
    return f'<w:hyperlink w:anchor="{bookmark_name(anchor)}" w:history="1">{content}</w:hyperlink>'


def _comments_in(notes: Sequence[PrintedNote]) -> list[Blocks]:
    return [note.body for note in notes if note.kind == "comment"]


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_ADDRESS else text[: _LONGEST_ADDRESS - 1] + "…"
