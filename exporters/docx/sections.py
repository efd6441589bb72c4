"""The sections of the document: paper, margins, how pages are counted, and what stands at their head and foot."""

import msgspec

from book.marking import Mark
from exporters.docx.fields import field
from exporters.docx.layout import HEADER_MM
from exporters.docx.markup import NAMESPACES, cleaned, escaped, paragraph, run, twips
from exporters.docx.office import TOKENS, Edge, Template
from exporters.docx.parts import Parts
from exporters.docx.running import RunningLines
from exporters.docx.text import TextWriter
from exporters.docx.watermark import watermark, with_watermark
from exporters.manuscript import Manuscript, SectionSheet
from exporters.theme import POINTS_PER_MM, contrast

_LINE_MM = 4.6
"""How much deeper the running head stands under a marking."""
_READABLE = 4.5
"""The least contrast to the paper of a marking in its scheme's colour."""


_LANDSCAPE = '"landscape"'


class Stretch(msgspec.Struct, frozen=True, kw_only=True):
    """Pages that look alike: `sheet` is the section that they lie in, `tab` its place in the count by tab, `banner`
    their marking. `opens` says that the sheet is its first page, `turned` that they lie on their side. `start` is a
    first number that is kept as it was issued, `after` the page after which late ones are counted by letters."""

    banner: Mark
    sheet: SectionSheet | None = None
    tab: str = ""
    opens: bool = False
    turned: bool = False
    restarts: bool = False
    at_right: bool = False
    start: int | None = None
    after: str = ""


class Sections:
    """Writes the `w:sectPr` of each section, and its headers and footers as parts, those that are alike only once."""

    def __init__(
        self, manuscript: Manuscript, text: TextWriter, parts: Parts, template: Template | None = None
    ) -> None:
        layout = text.layout
        self._manuscript = manuscript
        self._layout = layout
        self._parts = parts
        self._template = template
        self._running = RunningLines(manuscript, text.theme.running)
        stamp = manuscript.layout.watermark
        self._watermark = watermark(stamp, text.theme, layout, text.measure) if stamp else ""
        self._edges: dict[str, str] = {}
        self._kinds = ("default", "even") if layout.mirrored else ("default",)

    def bare(self, *, numerals: str = "decimal", start: int | None = None) -> str:
        """The section of a cover: nothing but the marking at head and foot."""
        banner = self._manuscript.banner
        edges = "".join(
            self._edge("header", kind, self._bare_head(banner)) + self._edge("footer", kind, self._bare_foot(banner))
            for kind in self._kinds
        )
        return self._properties(edges, numerals=numerals, start=start)

    def front(self, *, turned: bool = False) -> str:
        """The section of the contents and the summary, counted in Roman numerals after the cover; `turned` for those of
        its pages that lie on their side."""
        edges = self._around(Stretch(banner=self._manuscript.banner, turned=turned))
        return self._properties(edges, numerals="lowerRoman", turned=turned)

    def body(self, stretch: Stretch) -> str:
        """A section of the body; on the sheet that opens one there is no running head."""
        edges = self._around(stretch)
        if stretch.opens:
            edges += self._edge("header", "first", self._header(Stretch(banner=stretch.banner)))
            edges += self._edge("footer", "first", self._footer("odd", stretch))
        return self._properties(
            edges, numerals="upperLetter" if stretch.after else "decimal",
            start=1 if stretch.restarts else stretch.start, title_page=stretch.opens, turned=stretch.turned,
            kind="oddPage" if stretch.at_right else "nextPage",
        )  # fmt: skip

    def _properties(
        self, edges: str, *, numerals: str = "decimal", start: int | None = None, title_page: bool = False,
        turned: bool = False, kind: str = "nextPage",
    ) -> str:  # fmt: skip
        layout = self._layout
        count = f' w:start="{start}"' if start is not None else ""
        edge = (HEADER_MM + (0 if self._manuscript.banner.text else _LINE_MM)) * POINTS_PER_MM
        head, foot = (twips(edge if given is None else given) for given in (layout.header, layout.footer))
        wide, high = twips(layout.width), twips(layout.height)
        margins = (layout.top, layout.right, layout.bottom, layout.left)
        paper = f'<w:pgSz w:w="{wide}" w:h="{high}"{" w:orient=" + _LANDSCAPE if wide > high else ""}/>'
        if turned:
            margins = (layout.turned_edge, layout.bottom, layout.turned_edge, layout.top)
            paper = f'<w:pgSz w:w="{high}" w:h="{wide}"{" w:orient=" + _LANDSCAPE if high > wide else ""}/>'
        top, right, bottom, left = map(twips, margins)
        return (
            f'<w:sectPr>{edges}<w:type w:val="{kind}"/>{paper}'
            f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}"'
            f' w:left="{left}" w:header="{head}" w:footer="{foot}" w:gutter="{twips(layout.binding)}"/>'
            f'<w:pgNumType w:fmt="{numerals}"{count}/>{"<w:titlePg/>" if title_page else ""}'
            f"{'<w:bidi/>' if layout.rtl else ''}</w:sectPr>"
        )

    def _around(self, stretch: Stretch) -> str:
        sides = {"default": "odd", "even": "even"}
        return "".join(
            self._edge("header", kind, self._header(stretch, kind))
            + self._edge("footer", kind, self._footer(sides[kind], stretch))
            for kind in self._kinds
        )

    def _edge(self, place: str, kind: str, content: str) -> str:
        tag = "hdr" if place == "header" else "ftr"
        content = content or paragraph(place.capitalize())
        if self._watermark and place == "header":
            content = with_watermark(content, self._watermark)
        xml = f"<w:{tag} {NAMESPACES}>{content}</w:{tag}>"
        if xml not in self._edges:
            self._edges[xml] = self._parts.edge(place, xml, self._template.pictures if self._template else None)
        return f'<w:{place}Reference w:type="{kind}" r:id="{self._edges[xml]}"/>'

    def _marking(self, banner: Mark) -> str:
        if not banner.text:
            return ""
        readable = banner.colour and contrast(banner.colour, "#FFFFFF") >= _READABLE
        colour = f'<w:color w:val="{banner.colour.lstrip("#")}"/>' if readable else ""
        return paragraph("Marking", run(banner.text, colour))

    def _office(self, place: str, kind: str) -> Edge | None:
        return self._template.edge(place, kind) if self._template else None

    def _from_office(self, edge: Edge, prefix: str = "") -> str:
        """A header or footer of an office's template, with the facts of the book filled in."""
        book = self._manuscript
        facts = {"title": book.title, "subject": book.subject, "creator": book.author, "prefix": prefix}
        xml = edge.xml
        for name, token in TOKENS.items():
            xml = xml.replace(token, escaped(cleaned(facts[name])))
        return xml

    def _bare_head(self, banner: Mark) -> str:
        """The head of a cover: what the template has for a first page."""
        office = self._office("header", "first")
        return self._marking(banner) + (self._from_office(office) if office else "")

    def _bare_foot(self, banner: Mark) -> str:
        """The foot of a cover: what the template has for a first page, without a page number."""
        office = self._office("footer", "first")
        shown = self._from_office(office) if office and not office.numbers else ""
        return shown + self._marking(banner)

    def _header(self, stretch: Stretch, kind: str = "default") -> str:
        """The header with a running head, or that of the office."""
        office = self._office("header", kind)
        if office is not None:
            return self._marking(stretch.banner) + self._from_office(office)
        style = "HeaderTurned" if stretch.turned else "Header"
        return self._marking(stretch.banner) + paragraph(style, self._running.head(stretch.sheet))

    def _footer(self, side: str, stretch: Stretch) -> str:
        """The footer of an odd or even page, with the page number at its outer edge."""
        office = self._office("footer", "even" if side == "even" else "default")
        number = self._number(stretch)
        if office is not None:
            prefix = stretch.after or tab_prefix(self._manuscript, stretch.tab)
            page = "" if office.numbers else paragraph("Footer", number, align="right")
            return self._from_office(office, prefix) + page + self._marking(stretch.banner)
        style = "FooterTurned" if stretch.turned else "Footer"
        words = self._running.foot(stretch.sheet, number, even=side == "even")
        return paragraph(style, words) + self._marking(stretch.banner)

    def _number(self, stretch: Stretch) -> str:
        prefix = stretch.after or tab_prefix(self._manuscript, stretch.tab)
        page = (run(prefix) if prefix else "") + field("PAGE", "1")
        if not self._manuscript.layout.page_of:
            return page
        fields = {"page": page, "pages": field("NUMPAGES", "1")}
        words = self._manuscript.words.page_of.replace("{page}", "\0page\0").replace("{pages}", "\0pages\0")
        return "".join(fields.get(piece, "") if at % 2 else run(piece) for at, piece in enumerate(words.split("\0")))


def going_on(stretch: Stretch) -> Stretch:
    """The pages after the first of a stretch, as a stretch of their own."""
    return msgspec.structs.replace(stretch, opens=False, restarts=False, at_right=False, start=None)


def tab_prefix(manuscript: Manuscript, tab: str) -> str:
    """What stands before the number of a page that is counted by tab: "3-" in 3-2, "A" in A1."""
    if manuscript.layout.numbering == "book" or not tab:
        return ""
    return f"{tab}-" if len(tab) > 1 or tab.isdigit() else tab
