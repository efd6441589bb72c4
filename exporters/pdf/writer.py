"""A manuscript as a PDF file, by reportlab's canvas: pages, links, bookmarks, page labels, title and language."""

import unicodedata
from collections.abc import Mapping
from io import BytesIO
from typing import Any, BinaryIO, cast

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]
from PIL import Image
from reportlab import rl_config  # pyright: ignore[reportMissingTypeStubs]
from reportlab.lib.utils import ImageReader  # pyright: ignore[reportMissingTypeStubs]
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFString  # pyright: ignore[reportMissingTypeStubs]
from reportlab.pdfgen.canvas import Canvas  # pyright: ignore[reportMissingTypeStubs]

from book.normal_form import clean_text
from exporters.concerns import Concern
from exporters.formats import Progress
from exporters.manuscript import Manuscript, SectionSheet
from exporters.pdf.pages import BookPages
from exporters.pdf.sheets import PageNumber, Placed, Sheet, draw_line
from exporters.theme import POINTS_PER_MM, StyleName, load_theme

_DOTS = 200
"""Dots per inch at which the pages of attached PDFs are drawn."""
_EDGE = 10 * POINTS_PER_MM
"""From the edge of the paper to the marking."""
_HEAD = 17.5 * POINTS_PER_MM
"""From the edge of the paper to the running head, and to the foot."""


def write(
    manuscript: Manuscript, media: Mapping[str, bytes], target: BinaryIO, progress: Progress
) -> tuple[Concern, ...]:
    """Write the PDF. Raises ExportProblem for a theme that is not there."""
    theme = load_theme(manuscript.theme)
    cast(Any, rl_config).useA85 = 0
    canvas: Any = Canvas(target, pageCompression=1, invariant=1)
    pages = BookPages(manuscript, theme, media, canvas._doc, progress)
    try:
        pages.lay_out()
        _Printer(canvas, pages, media).print_all()
        canvas.save()
    finally:
        for face in _faces(pages):
            face.forget(canvas._doc)
    total = len(manuscript.body) + 2
    progress(total, total)
    return (*pages.concerns, *_missing(pages))


def _faces(pages: BookPages) -> set[Any]:
    return {look.face for look in pages.typesetter.looks()}


def roman(number: int) -> str:
    """A number in small roman numerals."""
    numerals = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
    out = ""
    for value, numeral in numerals:
        count, number = divmod(number, value)
        out += numeral * count
    return out


class _Printer:
    """Puts the laid-out pages on the canvas."""

    def __init__(self, canvas: Any, pages: BookPages, media: Mapping[str, bytes]) -> None:
        self._canvas = canvas
        self._pages = pages
        self._media = media
        self._numbers: dict[str, str] = {}
        self._images: dict[tuple[str, int | None], Any] = {}
        self._attached: dict[str, Any] = {}

    def print_all(self) -> None:
        """Draw every page, the bookmarks and what the document says of itself."""
        front, body = self._pages.front, self._pages.body
        for sheets, numeral in ((front, roman), (body, str)):
            for sheet in sheets:
                self._numbers |= {anchor: numeral(sheet.number) for anchor, _ in sheet.anchors}
        self._describe()
        for sheet in front:
            self._print(sheet, roman(sheet.number))
        for sheet in body:
            self._print(sheet, str(sheet.number))
        self._outline()
        self._canvas.addPageLabel(0, style="ROMAN_LOWER")
        if body:
            self._canvas.addPageLabel(len(front), style="ARABIC")
        for document in self._attached.values():
            document.close()

    def _describe(self) -> None:
        manuscript, canvas = self._pages.manuscript, self._canvas
        canvas.setTitle(clean_text(manuscript.title))
        canvas.setAuthor(clean_text(manuscript.author))
        canvas.setSubject(clean_text(manuscript.subject))
        canvas.setCreator("Briefbook")
        canvas.setProducer("Briefbook")
        if manuscript.marking:
            canvas.setKeywords(clean_text(manuscript.marking))
        catalog = canvas._doc.Catalog
        catalog.Lang = PDFString(manuscript.language)
        catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
        canvas.showOutline()

    def _print(self, sheet: Sheet, folio: str) -> None:
        canvas, shape = self._canvas, self._pages.shape
        canvas.setPageSize((shape.width, shape.height))
        for placed in sheet.pictures:
            self._picture(placed)
        self._furniture(sheet, folio)
        for number in sheet.numbers:
            self._number(sheet, number)
        canvas._code.extend(sheet.operators)
        for anchor, y in sheet.anchors:
            canvas.bookmarkPage(anchor, fit="XYZ", left=0, top=y)
        for link in sheet.links:
            rectangle = (link.x, link.y, link.x + link.width, link.y + link.height)
            if link.to.startswith("#"):
                canvas.linkRect("", link.to[1:], rectangle, relative=0, thickness=0)
            else:
                canvas.linkURL(link.to, rectangle, relative=0, thickness=0)
        canvas.showPage()

    def _number(self, sheet: Sheet, number: PageNumber) -> None:
        typesetter = self._pages.typesetter
        text = self._numbers.get(number.anchor, "")
        if text:
            line = typesetter.set_line([typesetter.atom(text, number.look)])
            place = f"{number.x - line.width:.2f} {number.y:.2f}"
            sheet.operators[number.place] = f"BT 1 0 0 1 {place} Tm {line.operators} ET"

    def _furniture(self, sheet: Sheet, folio: str) -> None:
        """Running head and foot, and the marking at the top and the bottom."""
        pages, shape = self._pages, self._pages.shape
        manuscript = pages.manuscript
        if manuscript.marking:
            for y in (shape.height - _EDGE - 7, _EDGE):
                self._text(sheet, manuscript.marking, "marking", shape.width / 2, y, "center", shape.width - 60)
        if sheet.bare:
            return
        left = sheet.x - shape.label
        right = sheet.x + shape.text
        head, foot = shape.height - _HEAD, _HEAD
        room = (right - left) / 2 - 12
        self._text(sheet, sheet.head, "running_head", left, head, "left", room)
        self._text(sheet, manuscript.title, "running_head", right, head, "right", room)
        outer_left = pages.theme.options.mirrored and sheet.number % 2 == 0
        version = " · ".join(part for part in (manuscript.version, manuscript.edition) if part)
        self._text(
            sheet, version, "folio", right if outer_left else left, foot, "right" if outer_left else "left", room * 1.5
        )
        self._text(sheet, folio, "folio", left if outer_left else right, foot, "left" if outer_left else "right", room)

    def _text(self, sheet: Sheet, text: str, style: StyleName, x: float, y: float, align: str, room: float) -> None:
        if not text:
            return
        line = self._pages.elided(text, style, room)
        shift = {"left": 0.0, "center": line.width / 2, "right": line.width}[align]
        draw_line(sheet, line, x - shift, y)

    def _picture(self, placed: Placed) -> None:
        key = (placed.media, placed.page)
        if key not in self._images:
            self._images[key] = self._image(placed)
        image = self._images[key]
        if image is not None:
            self._canvas.drawImage(image, placed.x, placed.y, placed.width, placed.height, mask="auto")
        if placed.page is not None:
            # The pages of an attachment are shown once; kept, they would fill the memory.
            del self._images[key]

    def _image(self, placed: Placed) -> Any:
        data = self._media[placed.media]
        if placed.page is None:
            return ImageReader(BytesIO(_printable(data)))
        document = self._attached.get(placed.media)
        if document is None:
            document = self._attached[placed.media] = pdfium.PdfDocument(data)
        bitmap: Any = cast(Any, document[placed.page]).render(scale=_DOTS / 72)
        out = BytesIO()
        bitmap.to_pil().convert("RGB").save(out, "JPEG", quality=88)
        return ImageReader(BytesIO(out.getvalue()))

    def _outline(self) -> None:
        """Bookmarks: contents, summary, sections with what lies in them, sources."""
        manuscript, canvas = self._pages.manuscript, self._canvas
        if manuscript.contents:
            canvas.addOutlineEntry(manuscript.words.contents, "contents", 0, closed=1)
        if manuscript.summary:
            canvas.addOutlineEntry(manuscript.summary.title, manuscript.summary.anchor, 0, closed=1)
        level = -1
        for part in manuscript.body:
            # A bookmark may be at most one level deeper than the one before it.
            level = min(part.depth - 1, level + 1)
            title = part.title if isinstance(part, SectionSheet) else part.headline
            canvas.addOutlineEntry(clean_text(f"{part.number}  {title}"), part.anchor, level, closed=level > 0)
        if manuscript.sources:
            canvas.addOutlineEntry(manuscript.sources.title, manuscript.sources.anchor, 0, closed=1)


def _printable(data: bytes) -> bytes:
    """The bytes of a picture in a mode that reportlab prints as it is meant."""
    with Image.open(BytesIO(data)) as image:
        if image.format in ("JPEG", "PNG") and image.mode in ("L", "RGB", "RGBA"):
            return data
        out = BytesIO()
        alpha = image.mode in ("LA", "PA") or "transparency" in image.info
        image.convert("RGBA" if alpha else "RGB").save(out, "PNG")
        return out.getvalue()


def _missing(pages: BookPages) -> list[Concern]:
    """One concern for each script that no font of this computer has."""
    scripts: dict[str, tuple[set[str], set[str]]] = {}
    for character, anchors in pages.typesetter.faces.missing.items():
        script = unicodedata.name(character, "unknown").split()[0].capitalize()
        characters, places = scripts.setdefault(script, (set(), set()))
        characters.add(character)
        places.update(anchors)
    return [
        Concern(
            kind="missing_glyphs",
            what=f"No font on this computer has {len(characters)} characters ({script}); they are printed as a sign. "
            f"Install a font such as Noto Sans for that script",
            anchor=min(places),
        )
        for script, (characters, places) in sorted(scripts.items())
    ]
