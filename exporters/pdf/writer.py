"""A manuscript as a PDF file: pages laid out and drawn, with links, bookmarks, structure, title and language."""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote

from book.normal_form import language_tag
from exporters.concerns import Concern
from exporters.crops import cut_manuscript
from exporters.footnotes import number_of
from exporters.formats import Progress
from exporters.manuscript import PROJECT_NAME, Manuscript
from exporters.pdf import metadata
from exporters.pdf.folios import page_labels
from exporters.pdf.front import LOGO
from exporters.pdf.furniture import Furniture
from exporters.pdf.glyphs import missing_glyphs
from exporters.pdf.objects import Document, text_string
from exporters.pdf.outline import bookmarks, put_outline
from exporters.pdf.pages import BookPages
from exporters.pdf.pictures import Pictures
from exporters.pdf.sheets import Link, PageNumber, Sheet
from exporters.theme import POINTS_PER_MM, load_theme

_PROJECT_TYPE = "application#2Fx-briefbook"
"""The media type of the book's own file as a name."""
_COPY_LINE = 13.4 * POINTS_PER_MM
"""From the edge of the paper to the line of a numbered copy, between the foot and the marking."""


def write(
    manuscript: Manuscript, media: Mapping[str, bytes], target: BinaryIO, progress: Progress
) -> tuple[Concern, ...]:
    """Write the PDF. Raises ExportProblem for a theme that is not there."""
    document = Document(target)
    pages = _laid_out(manuscript, media, document, progress)
    _print(document, pages)
    total = len(manuscript.body) + 2
    progress(total, total)
    missing = pages.setting.typesetter.faces.missing
    return (*pages.setting.setter.concerns, *(missing_glyphs(manuscript, missing) if missing else ()))


def write_copies(
    manuscript: Manuscript, media: Mapping[str, bytes], copies: Sequence[str], progress: Progress
) -> Iterator[bytes]:
    """The files of copies that differ in one line at the foot of each page: the book is laid out and drawn once, and
    each copy is that file with a few hundred bytes behind it."""
    target = BytesIO()
    document = Document(target)
    pages = _laid_out(manuscript, media, document, progress)
    printer = _print(document, pages, copies)
    yield from (target.getvalue() + own for own in printer.copies())


def _laid_out(manuscript: Manuscript, media: Mapping[str, bytes], document: Document, progress: Progress) -> BookPages:
    theme = load_theme(manuscript.theme)
    manuscript, media = cut_manuscript(manuscript, media)
    if theme.logo:
        media = {**media, LOGO: Path(theme.logo).read_bytes()}
    pages = BookPages(manuscript, theme, media, document)
    if manuscript.layout.contents_only:
        whole = BookPages(manuscript, theme, media, Document(BytesIO()))
        whole.lay_out(progress)
        pages.lay_out_contents(whole)
    else:
        pages.lay_out(progress)
    return pages


def _print(document: Document, pages: BookPages, copies: Sequence[str] = ()) -> "_Printer":
    printer = _Printer(document, pages, copies)
    try:
        printer.print_all()
    finally:
        for pdf in pages.setting.foreign.values():
            pdf.close()
    return printer


class _Printer:
    """Puts the laid-out pages into the file, and what leads to them."""

    def __init__(self, document: Document, pages: BookPages, copies: Sequence[str] = ()) -> None:
        self._document = document
        self._pages = pages
        self._setting = pages.setting
        self._resources = document.number()
        self._fonts = document.number()
        self._pictures = Pictures(pages.setting)
        self._labels: dict[str, str] = {}
        self._places: dict[str, str] = {}
        self._titles = {entry.anchor: f"{entry.number} {entry.title}" for entry in pages.manuscript.contents}
        self._copy = document.number() if copies else 0
        self._lines = [pages.setting.line(text, "folio") for text in copies]
        self._codes: list[str] = []

    def copies(self) -> Iterator[bytes]:
        """What is written behind the file for each copy."""
        return (self._document.updated(self._copy, code.encode("latin-1"), self._form) for code in self._codes)

    @property
    def _form(self) -> str:
        width = self._setting.shape.width
        return (
            f"/Type/XObject/Subtype/Form/BBox[{-width / 2:.1f} -6 {width / 2:.1f} 14]"
            f"/Resources<</Font {self._fonts} 0 R>>"
        )

    def print_all(self) -> None:
        """Write every page, then the rest of the document."""
        document, pages = self._document, self._pages
        for sheet in [*pages.front, *pages.body]:
            self._labels |= {anchor: sheet.label for anchor, _ in sheet.anchors}
        for sheet in pages.sheets:
            self._places |= {anchor: f"[{sheet.object} 0 R/XYZ 0 {y:.1f} null]" for anchor, y in sheet.anchors}
        root = document.reportlab.Reference(document.reportlab.Pages)
        parent = document.reportlab.idToObjectNumberAndVersion[root.name][0]
        furniture = Furniture(self._setting, len(pages.sheets))
        for sheet in pages.sheets:
            furniture.draw(sheet)
            if self._copy:
                place = f"{self._setting.shape.width / 2:.2f} {_COPY_LINE:.2f}"
                sheet.operators.append(
                    f"/Artifact<</Type/Pagination/Subtype/Footer>>BDC q 1 0 0 1 {place} cm /Copy Do Q EMC"
                )
            self._print(sheet, parent)
            document.reportlab.Pages.pages.append(f"{sheet.object} 0 R")
        self._codes = [pages.sheets[0].plain(line, f"{-line.width / 2:.2f} 0") for line in self._lines]
        for font in self._setting.typesetter.fonts.values():
            font.write()
        fonts = "".join(f"{font.resource} {font.number} 0 R" for font in self._setting.typesetter.fonts.values())
        document.put(f"<<{fonts}>>", self._fonts)
        pictures = self._pictures.resources() + (f"/Copy {self._copy} 0 R" if self._copy else "")
        document.put(f"<</Font {self._fonts} 0 R/XObject<<{pictures}>>>>", self._resources)
        if self._copy:
            document.put_stream(b"", self._form, self._copy)
        document.save(self._catalog(), metadata.info(pages.manuscript))

    def _catalog(self) -> dict[str, str]:
        document, manuscript = self._document, self._pages.manuscript
        archival = manuscript.layout.archival
        # Nobody has looked into the fonts of other PDFs: a book that draws with them claims nothing.
        own = not any(self._setting.draws_foreign(name) for name in self._setting.foreign)
        packet = metadata.xmp(manuscript, accessible=own, archival=archival)
        outline = put_outline(bookmarks(manuscript, self._places, self._setting.inner_bookmarks), document)
        body = [] if manuscript.layout.contents_only else self._pages.body
        # Where each part begins (ISO 32000-1, 12.3.2.3): for the preview, and for links from elsewhere.
        names = " ".join(f"{text_string(anchor)}{place}" for anchor, place in sorted(self._places.items()))
        entries = {
            "Names": f"<</Dests<</Names[{names}]>>>>",
            "StructTreeRoot": f"{self._setting.tree.finish()} 0 R",
            "MarkInfo": "<</Marked true>>",
            "Lang": text_string(language_tag(manuscript.language) or "en"),
            "ViewerPreferences": "<</DisplayDocTitle true>>",
            "PageLabels": page_labels(self._pages.front, body),
            "Metadata": f"{document.put_stream(packet, '/Type/Metadata/Subtype/XML', ready=True)} 0 R",
        }
        if self._places:
            names = "".join(f"{text_string(name)} {self._places[name]} " for name in sorted(self._places))
            entries["Names"] = f"<</Dests {document.put(f'<</Names[{names}]>>')} 0 R>>"
        if manuscript.project:
            entries |= self._project(entries["Names"])
        if outline:
            entries |= {"Outlines": f"{outline} 0 R"}
        if archival:
            entries["OutputIntents"] = metadata.output_intent(document)
        return entries

    def _project(self, names: str) -> dict[str, str]:
        """The book's own file as an associated file (ISO 19005-3, 6.8)."""
        document, data = self._document, self._pages.manuscript.project
        stamp = metadata.stamp(self._pages.manuscript)
        kind = f"/Type/EmbeddedFile/Subtype/{_PROJECT_TYPE}/Params<</Size {len(data)}/ModDate{stamp}>>"
        stream = document.put_stream(data, kind, ready=True)
        name = text_string(PROJECT_NAME)
        file = document.put(
            f"<</Type/Filespec/F{name}/UF{name}/AFRelationship/Source/Desc(Briefbook)"
            f"/EF<</F {stream} 0 R/UF {stream} 0 R>>>>"
        )
        embedded = f"/EmbeddedFiles<</Names[{name} {file} 0 R]>>"
        return {"Names": names.removesuffix(">>") + embedded + ">>", "AF": f"[{file} 0 R]"}

    def _print(self, sheet: Sheet, parent: int) -> None:
        document, shape = self._document, self._setting.shape
        for number in sheet.numbers:
            self._number(sheet, number)
        for placed in sheet.pictures:
            name = self._pictures.draw(placed)
            if name:
                box = f"{placed.width:.3f} 0 0 {placed.height:.3f} {placed.x:.2f} {placed.y:.2f}"
                sheet.operators[placed.place] = f"q {box} cm {name} Do Q"
        content = document.put_stream(sheet.content())
        key = self._setting.tree.page_key(sheet.owners)
        links = "".join(f"{self._link(link, sheet)} 0 R " for link in sheet.links)
        annotations = f"/Annots[{links}]" if links else ""
        document.put(
            f"<</Type/Page/Parent {parent} 0 R/MediaBox[0 0 {shape.width:.2f} {shape.height:.2f}]"
            f"/Resources {self._resources} 0 R/Contents {content} 0 R/StructParents {key}/Tabs/S{annotations}>>",
            sheet.object,
        )
        sheet.operators, sheet.ground = [], []

    def _link(self, link: Link, sheet: Sheet) -> int:
        """Write a link annotation (ISO 32000-1, 12.5.6.5), with what it is told as (ISO 14289-1, 7.18.5)."""
        if link.to.startswith("#"):
            # What is not printed (in a copy of the contents alone) leads to where the reader is.
            leads = f"/Dest {self._places.get(link.to[1:], f'[{sheet.object} 0 R/Fit]')}"
        else:
            leads = f"/A<</S/URI/URI {text_string(_as_uri(link.to))}>>"
        says = text_string((link.says or self._said_of(link.to))[:400])
        box = " ".join(f"{side:.1f}" for side in link.box)
        key = f"/StructParent {self._setting.tree.annotation_key(link.owner)}" if link.owner else ""
        return self._document.put(
            f"<</Type/Annot/Subtype/Link/Rect[{box}]/Border[0 0 0]/F 4/Contents {says}{leads}{key}>>", link.number
        )

    def _said_of(self, to: str) -> str:
        """What is told of a link that says nothing: the number of a footnote, the title of a part, an address."""
        anchor = to.removeprefix("#")
        return number_of(anchor) or self._titles.get(anchor, to)

    def _number(self, sheet: Sheet, number: PageNumber) -> None:
        typesetter = self._setting.typesetter
        text = self._labels.get(number.anchor, "")
        if text:
            look = number.look
            line = typesetter.line([typesetter.atom(f" {text}", look)])
            place = f"{number.x - line.width:.2f} {number.y:.2f}"
            sheet.operators[number.place] = sheet.plain(line, place)


def _as_uri(address: str) -> str:
    """An address in ASCII, as a URI action wants it (ISO 32000-1, 12.6.4.7)."""
    return quote(address, safe="%/:=&?~#+!$,;'@()*[]")
