"""The sections of the document: paper, margins, how pages are counted, and what stands at their head and foot."""

from book.marking import NO_MARK, Mark
from exporters.docx.fields import PAGE, field
from exporters.docx.languages import runs_right_to_left
from exporters.docx.layout import HEADER_MM, Layout
from exporters.docx.markup import NAMESPACES, TAB, paragraph, run, twips
from exporters.docx.parts import Parts
from exporters.manuscript import Manuscript, SectionSheet
from exporters.theme import POINTS_PER_MM, Theme

_LINE_MM = 4.6
"""How much deeper the running head stands under a marking."""


class Sections:
    """Writes the `w:sectPr` of each section, and its headers and footers as parts."""

    def __init__(self, manuscript: Manuscript, theme: Theme, layout: Layout, parts: Parts) -> None:
        self._manuscript = manuscript
        self._layout = layout
        self._parts = parts
        self._mirrored = theme.options.mirrored
        self._banners = _banners(manuscript)
        self._banner = manuscript.banner
        self._footers: dict[str, str] = {}
        self._counting = False

    def cover(self) -> str:
        """The section of the cover: nothing but the marking at head and foot."""
        self._banner = self._manuscript.banner
        edges = self._edge("header", "default", self._header(None)) + self._edge(
            "footer", "default", self._footer(None)
        )
        return self._properties(edges, numerals="lowerRoman", start=1)

    def front(self) -> str:
        """The section of the contents and the summary, counted in Roman numerals after the cover."""
        self._banner = self._manuscript.banner
        return self._properties(self._heads("") + self._feet(), numerals="lowerRoman")

    def body(self, sheet: SectionSheet | None) -> str:
        """A section of the body behind its sheet, which has no running head; without a sheet, the list of sources. The
        first one begins to count at 1."""
        self._banner = self._banners.get(sheet.anchor, NO_MARK) if sheet else self._manuscript.banner
        heads = self._heads(self._running_head(sheet) if sheet else "")
        if sheet:
            heads += self._edge("header", "first", self._header("")) + self._edge(
                "footer", "first", self._footer("odd")
            )
        start = None if self._counting else 1
        self._counting = True
        return self._properties(heads + self._feet(), start=start, title_page=sheet is not None)

    def going_on(self, sheet: SectionSheet | None, *, turned: bool = False) -> str:
        """The rest of a section after a page of another shape, or such a page itself."""
        self._banner = self._banners.get(sheet.anchor, NO_MARK) if sheet else self._manuscript.banner
        heads = self._heads(self._running_head(sheet) if sheet else "")
        return self._properties(heads + self._feet(), turned=turned)

    def _properties(
        self, edges: str, *, numerals: str = "decimal", start: int | None = None, title_page: bool = False,
        turned: bool = False,
    ) -> str:  # fmt: skip
        layout = self._layout
        count = f' w:start="{start}"' if start is not None else ""
        edge = twips((HEADER_MM + (0 if self._manuscript.marking else _LINE_MM)) * POINTS_PER_MM)
        wide, high = twips(layout.width), twips(layout.height)
        margins = (layout.top, layout.right, layout.bottom, layout.left)
        paper = f'<w:pgSz w:w="{wide}" w:h="{high}"/>'
        if turned:
            margins = (layout.turned_edge, layout.bottom, layout.turned_edge, layout.top)
            paper = f'<w:pgSz w:w="{high}" w:h="{wide}" w:orient="landscape"/>'
        top, right, bottom, left = map(twips, margins)
        return (
            f'<w:sectPr>{edges}<w:type w:val="nextPage"/>{paper}'
            f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}"'
            f' w:left="{left}" w:header="{edge}" w:footer="{edge}" w:gutter="0"/>'
            f'<w:pgNumType w:fmt="{numerals}"{count}/>{"<w:titlePg/>" if title_page else ""}'
            f"{'<w:bidi/>' if runs_right_to_left(self._manuscript.language) else ''}</w:sectPr>"
        )

    def _running_head(self, sheet: SectionSheet) -> str:
        """The tab and the title of the section, which Word looks up on the pages themselves."""
        title = "STYLEREF 1" if sheet.depth == 1 else 'STYLEREF "Inner Section"'
        return (
            run(f"{self._manuscript.words.tab} ")
            + field('STYLEREF "Section Number"', sheet.number)
            + run("  ·  ")
            + field(title, sheet.title)
        )

    def _heads(self, head: str) -> str:
        kinds = ("default", "even") if self._mirrored else ("default",)
        return "".join(self._edge("header", kind, self._header(head)) for kind in kinds)

    def _feet(self) -> str:
        """The footers, which are the same on all pages that have one with this marking."""
        if self._banner.text not in self._footers:
            feet = self._edge("footer", "default", self._footer("odd"))
            if self._mirrored:
                feet += self._edge("footer", "even", self._footer("even"))
            self._footers[self._banner.text] = feet
        return self._footers[self._banner.text]

    def _edge(self, place: str, kind: str, xml: str) -> str:
        return f'<w:{place}Reference w:type="{kind}" r:id="{self._parts.edge(place, xml)}"/>'

    def _marking(self) -> str:
        look = f'<w:color w:val="{self._banner.colour.lstrip("#")}"/>' if self._banner.colour else ""
        return paragraph("Marking", run(self._banner.text, look)) if self._banner.text else ""

    def _header(self, head: str | None) -> str:
        """The header with a running head; None for a page that has nothing but a marking."""
        line = "" if head is None else paragraph("Header", head + TAB + run(self._manuscript.title))
        return f"<w:hdr {NAMESPACES}>{(self._marking() + line) or paragraph('Header')}</w:hdr>"

    def _footer(self, side: str | None) -> str:
        """The footer of an odd or even page, with the page number at its outer edge."""
        version = run(" · ".join(part for part in (self._manuscript.version, self._manuscript.edition) if part))
        number = field(PAGE, "1")
        words = number + TAB + version if side == "even" else version + TAB + number
        line = "" if side is None else paragraph("Footer", words)
        return f"<w:ftr {NAMESPACES}>{(line + self._marking()) or paragraph('Footer')}</w:ftr>"


def _banners(manuscript: Manuscript) -> dict[str, Mark]:
    """The marking of each section by its anchor: Word has one header a section, so the highest in it is on all of its
    pages, and none is marked too low."""
    found: dict[str, Mark] = {}
    anchor = ""
    for part in manuscript.body:
        anchor = part.anchor if isinstance(part, SectionSheet) else anchor
        found[anchor] = max(found.get(anchor, NO_MARK), part.banner, key=lambda mark: (mark.rank, len(mark.text)))
    return found
