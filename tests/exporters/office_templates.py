"""Templates as offices have them, to lay a book out on: each with another way of spacing, heads, and typefaces."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_LINE_SPACING, WD_PARAGRAPH_ALIGNMENT
from docx.oxml import parse_xml
from docx.shared import Mm, Pt, RGBColor
from PIL import Image

_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def named(document: Any, family: str, size: float, heads: str = "") -> None:
    """Set a template in a family of a size in points, and its heads in another."""
    for style in document.styles:
        if style.type == 1 and style.name.startswith(("Normal", "Title", "Subtitle", "Heading")):
            name = family if style.name == "Normal" else heads or family
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for attribute in list(fonts.attrib):
                del fonts.attrib[attribute]
            style.font.name = name
    document.styles["Normal"].font.size = Pt(size)


def _logo() -> io.BytesIO:
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "#17365D").save(out, "PNG")
    return io.BytesIO(out.getvalue())


def _numbered(section: Any) -> None:
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_PARAGRAPH_ALIGNMENT.CENTER
    foot._p.append(parse_xml(f'<w:fldSimple {_NS} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'))


def plain() -> Any:
    """What python-docx starts from: Word's look of 2013, in typefaces of Office."""
    return Document()


def letter() -> Any:
    """Arial on Letter, lines one and a sixth apart, space below; a head with a logo that is taller than the margin."""
    document: Any = Document()
    named(document, "Arial", 11)
    normal = document.styles["Normal"].paragraph_format
    normal.line_spacing, normal.space_after = 1.16, Pt(8)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(215.9), Mm(279.4)
    section.top_margin, section.header_distance = Mm(22), Mm(10)
    head = section.header.paragraphs[0]
    head.add_run().add_picture(_logo(), width=Mm(36))
    section.header.add_paragraph("Ministry of Trade\n1 High Street, London")
    _numbered(section)
    return document


def house() -> Any:
    """Times New Roman on A4, lines of exactly 14 points, paragraphs set in and justified, its own Body Text."""
    document: Any = Document()
    named(document, "Times New Roman", 11, "Arial")
    for name in ("Body Text", "List Bullet", "Quote"):
        style = document.styles[name]
        style.paragraph_format.line_spacing_rule, style.paragraph_format.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(14)
        style.paragraph_format.space_after = Pt(0)
    body = document.styles["Body Text"].paragraph_format
    body.first_line_indent, body.alignment = Mm(5), WD_PARAGRAPH_ALIGNMENT.JUSTIFY
    document.styles["Heading 2"].font.size, document.styles["Heading 2"].font.color.rgb = Pt(16), RGBColor(0x7A, 0, 25)
    document.styles["Heading 2"].paragraph_format.space_before = Pt(24)
    _numbered(document.sections[0])
    return document


def board() -> Any:
    """DejaVu, lines at least 15 points high, lists whose entries stand close, a letterhead on the first page only."""
    document: Any = Document()
    named(document, "DejaVu Serif", 9.5, "DejaVu Sans")
    normal = document.styles["Normal"].paragraph_format
    normal.line_spacing_rule, normal.line_spacing, normal.space_after = WD_LINE_SPACING.AT_LEAST, Pt(15), Pt(6)
    document.styles["Body Text"].paragraph_format.left_indent = Mm(20)
    section = document.sections[0]
    section.page_width, section.page_height, section.left_margin = Mm(210), Mm(297), Mm(25)
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].add_run().add_picture(_logo(), width=Mm(60))
    section.header.paragraphs[0].text = "Board of Trade"
    _numbered(section)
    return document


TEMPLATES: dict[str, Callable[[], Any]] = {"plain": plain, "letter": letter, "house": house, "board": board}


def saved(name: str, folder: Path) -> Path:
    """A template in a folder, as a file."""
    path = folder / f"{name}.docx"
    TEMPLATES[name]().save(str(path))
    return path
