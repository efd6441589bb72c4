"""The list of sources: number, headline and page of each, where it is from, and its address, on wish as a QR code."""

from io import BytesIO

from book.richtext import Span
from exporters.docx.drawing import picture_beside
from exporters.docx.languages import language_look
from exporters.docx.links import inner_link
from exporters.docx.markup import BREAK, TAB, paragraph, run, styled
from exporters.docx.parts import Parts
from exporters.docx.styles import QR_SIDE
from exporters.docx.text import LATER, TextWriter
from exporters.manuscript import Manuscript, Source, SourceList
from exporters.qr import qr_rows

_QUIET = 2
"""White modules around a code; beside it the page is white too."""
_PIXELS = 8


class SourcesWriter:
    """Writes the list with the styles and relations of a text."""

    def __init__(self, manuscript: Manuscript, text: TextWriter, parts: Parts) -> None:
        self._manuscript = manuscript
        self._text = text
        self._parts = parts

    def write(self, sources: SourceList) -> str:
        """The title and a paragraph for each source."""
        title = self._text.bookmarked(sources.anchor, run(sources.title))
        return paragraph("TOCHeading", title) + "".join(map(self._source, sources.rows))

    def _source(self, row: Source) -> str:
        first, last = language_look(row.language, self._text.layout.language)
        title = run(row.headline, f'<w:rStyle w:val="SourceTitle"/>{first}{last}')
        content = f"{styled('Detail', row.number)}{TAB}{inner_link(row.anchor, title)}{TAB}{LATER}{row.anchor}{LATER}"
        content += BREAK + run(row.detail) if row.detail else ""
        content += BREAK + self._text.address(row.url) if row.url else ""
        if not (row.url and self._manuscript.layout.qr_codes):
            return paragraph("Source", content)
        style = self._text.styles["SourceBeside"]
        lines = self._text.lines((Span(row.headline, bold=True),), style) + 1 + bool(row.detail)
        after = max(QR_SIDE - lines * style.look.leading, 0) + style.after
        return paragraph("SourceBeside", self._code(row.url) + content, after=after)

    def _code(self, address: str) -> str:
        """A QR code beside the paragraph: it moves with it, and the style leaves its room free."""
        found = self._parts.picture(f"QR {address}", _png(qr_rows(address)))
        assert found is not None
        at_left = self._text.layout.rtl
        return picture_beside(found[0], self._text.next_mark(), QR_SIDE, f"QR: {address}", at_left=at_left)


def _png(rows: tuple[str, ...]) -> bytes:
    """A code as a picture whose modules are large enough that no program blurs them."""
    from PIL import Image

    blank = "0" * (len(rows) + 2 * _QUIET)
    lines = [*[blank] * _QUIET, *(f"{'0' * _QUIET}{row}{'0' * _QUIET}" for row in rows), *[blank] * _QUIET]
    pixels = b"".join(
        b"".join((b"\0" if module == "1" else b"\xff") * _PIXELS for module in line) * _PIXELS for line in lines
    )
    side, out = len(blank) * _PIXELS, BytesIO()
    Image.frombytes("L", (side, side), pixels).save(out, "PNG")
    return out.getvalue()
