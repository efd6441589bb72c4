"""A manuscript laid out: its pages, numbered and in their order.

The body is laid out first and once, the front matter after it; page numbers are filled in when all stand.
"""

from collections.abc import Mapping

from book.marking import highest, rank_of
from exporters.formats import Progress
from exporters.manuscript import Manuscript, SectionSheet
from exporters.pdf.body import Body
from exporters.pdf.flow import Flow
from exporters.pdf.folios import KeptFolios, folio_of, roman
from exporters.pdf.front import FrontMatter
from exporters.pdf.objects import Document
from exporters.pdf.setting import Setting
from exporters.pdf.sheets import Sheet
from exporters.theme import Theme


class BookPages:
    """Lays a manuscript out. `front` and `body` are its pages."""

    def __init__(self, manuscript: Manuscript, theme: Theme, media: Mapping[str, bytes], document: Document) -> None:
        self.manuscript = manuscript
        self.theme = theme
        self.setting = Setting(manuscript, theme, media, document)
        self.front: list[Sheet] = []
        self.body: list[Sheet] = []
        self._section = ("", "")
        self._section_marking = ""
        self._tab = ""
        self._in_tab = 0
        self._noted = 0
        self._kept = KeptFolios(manuscript.kept_pages) if manuscript.kept_pages else None

    @property
    def sheets(self) -> list[Sheet]:
        """All pages in their order."""
        return self.front if self.manuscript.layout.contents_only else [*self.front, *self.body]

    def lay_out(self, progress: Progress) -> None:
        """Fill `body`, then `front`."""
        manuscript, setting, shape = self.manuscript, self.setting, self.setting.shape
        parts, front = manuscript.body, setting.tree.top.add("Sect")
        flow = Flow(self._body_sheet, shape.top, shape.bottom, setting.footnote_rule)
        body = Body(setting, flow)
        for done, part in enumerate(parts):
            progress(done, len(parts) + 2)
            setting.typesetter.faces.anchor = part.anchor
            if self._kept:
                self._kept.begin(part.anchor)
            if isinstance(part, SectionSheet):
                flow.finish()
                self._open(part, at_right=manuscript.layout.duplex and part.depth == 1)
                body.section_sheet(part)
                self._section = (part.number, part.title)
            else:
                self._section = (part.section_number, part.section_title)
                self._section_marking = part.section_marking
                body.item(part)
            self._note_pages()
        if manuscript.sources:
            self._section = ("", "")
            self._tab, self._in_tab = manuscript.words.sources, 0
            if self._kept:
                self._kept.go_on()
            body.sources(manuscript.sources)
        flow.finish()
        progress(len(parts), len(parts) + 2)
        self._mark_pages()
        self._lay_out_front(FrontMatter(setting, self._front_sheet, front))
        setting.tree.write(setting.tree.top)

    def lay_out_contents(self, whole: "BookPages") -> None:
        """Fill `front` alone, with the page numbers of a book that was laid out for another document: what stands in
        the body leaves no trace in this one, in its structure or in its fonts."""
        setting, self.body = self.setting, whole.body
        self._lay_out_front(FrontMatter(setting, self._front_sheet, setting.tree.top.add("Sect")))
        setting.tree.write(setting.tree.top)

    def _note_pages(self) -> None:
        """Take down where the anchors of the newest pages stand, for texts that name them."""
        for sheet in self.body[self._noted :]:
            self.setting.typesetter.pages |= {anchor: sheet.label for anchor, _ in sheet.anchors}
        self._noted = max(len(self.body) - 1, 0)

    def _mark_pages(self) -> None:
        """Give each page of the body the highest mark of what stands on it, where the scheme says so. A section's
        title that is marked higher is not repeated there."""
        scheme = self.manuscript.page_scheme
        if scheme is None:
            return
        for sheet in self.body:
            if sheet.markings:
                sheet.banner = highest(scheme, sheet.markings)
            if rank_of(scheme, sheet.section_marking) > sheet.banner.rank:
                sheet.section = ("", "")

    def _lay_out_front(self, front: FrontMatter) -> None:
        setting = self.setting
        setting.typesetter.faces.anchor = ""
        setting.in_columns(narrow=False)
        self._section = ("", "")
        setting.count_as("")
        front.lay_out()
        layout = self.manuscript.layout
        if layout.duplex and len(self.front) % 2:
            self._blank(self._front_sheet())
        if layout.back_cover:
            if layout.duplex and len(self.body) % 2 == 0:
                self._blank(self._body_sheet())
            self._body_sheet().bare = True

    def _open(self, part: SectionSheet, *, at_right: bool) -> None:
        """Before a section: its first page is a right-hand one, and by tab its pages are numbered anew."""
        self._section = ("", "")
        if at_right and len(self.body) % 2:
            self._blank(self._body_sheet())
        if part.depth == 1:
            self._tab, self._in_tab = part.number, 0

    def _blank(self, sheet: Sheet) -> None:
        sheet.blank = self.manuscript.words.blank

    def _body_sheet(self) -> Sheet:
        number = len(self.body) + 1
        sheet = Sheet(
            self.setting.document, number, self.setting.shape.left(number), self._section, self.manuscript.banner
        )
        sheet.section_marking = self._section_marking
        self._in_tab += 1
        numbering = self.manuscript.layout.numbering
        kept = self._kept if numbering == "book" else None
        sheet.label = kept.next() if kept else folio_of(numbering, number, self._tab, self._in_tab)
        self.body.append(sheet)
        return sheet

    def _front_sheet(self) -> Sheet:
        number = len(self.front) + 1
        sheet = Sheet(self.setting.document, number, self.setting.shape.left(number), banner=self.manuscript.banner)
        sheet.label = roman(number)
        self.front.append(sheet)
        return sheet
