"""WordprocessingML as text: the one door through which the words of a book enter a part of the file.

Element order follows the schema of ECMA-376 part 1 (`CT_PPr` and `CT_RPr`): Word refuses a file that does not.
"""

import re
from functools import cache

from book.normal_form import clean_text
from exporters.docx.scripts import script_family, with_script

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
BREAK = "<w:r><w:br/></w:r>"
TAB = "<w:r><w:tab/></w:r>"

_ATTRIBUTE = str.maketrans({'"': "&quot;", "\n": " ", "\t": " "})
_INLINE = {"\n": "<w:br/>", "\t": "<w:tab/>", "\u00ad": "<w:softHyphen/>", "\u2011": "<w:noBreakHyphen/>"}
_CLOSE, _OPEN = "</w:t>", '<w:t xml:space="preserve">'


def cleaned(text: str) -> str:
    """The text without what XML cannot hold: control characters, halves of surrogate pairs, noncharacters."""
    return text if text.isprintable() else clean_text(text)


def escaped(text: str) -> str:
    """The text with the marks of markup escaped. (The standard library's own brings the whole of its web client.)"""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """The text as the value of an attribute, on one line."""
    return escaped(cleaned(text)).translate(_ATTRIBUTE)


def run(text: str, look: str = "") -> str:
    """A run of text; `look` is the inside of its `w:rPr`. Line breaks and tabs become elements."""
    if not text:
        return ""
    if family := script_family(text):
        look = with_script(look, family)
    words = escaped(cleaned(text))
    if not words.isprintable() or "\u2011" in words:
        for character, element in _INLINE.items():
            words = words.replace(character, f"{_CLOSE}{element}{_OPEN}")
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f"<w:r>{properties}{_OPEN}{words}{_CLOSE}</w:r>"


def styled(style: str, text: str) -> str:
    """A run of text in a character style."""
    return run(text, f'<w:rStyle w:val="{style}"/>')


def paragraph(
    style: str,
    content: str = "",
    *,
    keep_next: bool = False,
    new_page: bool = False,
    numbering: tuple[int, int] | None = None,
    bidi: bool | None = None,
    after: float | None = None,
    before: float | None = None,
    indent: str = "",
    at_least: float | None = None,
    align: str = "",
    outline: int | None = None,
) -> str:
    """A paragraph in a style, and what differs from it.

    `numbering` is the id of a list and the level in it; `before`, `after` and `at_least`, the least height of a line,
    are in points, `indent` is a `w:ind`, `outline` the level of a heading from 0.
    """
    properties = [f'<w:pStyle w:val="{style}"/>']
    if keep_next:
        properties.append("<w:keepNext/>")
    if new_page:
        properties.append("<w:pageBreakBefore/>")
    if numbering:
        properties.append(f'<w:numPr><w:ilvl w:val="{numbering[1]}"/><w:numId w:val="{numbering[0]}"/></w:numPr>')
    if bidi is not None:
        properties.append("<w:bidi/>" if bidi else '<w:bidi w:val="0"/>')
    if before is not None or after is not None or at_least is not None:
        properties.append(spacing(before, after, at_least, "atLeast"))
    properties.append(indent)
    if align:
        properties.append(f'<w:jc w:val="{align}"/>')
    if outline is not None:
        properties.append(f'<w:outlineLvl w:val="{outline}"/>')
    return f"<w:p><w:pPr>{''.join(properties)}</w:pPr>{content}</w:p>"


@cache
def spacing(before: float | None, after: float | None, leading: float | None, rule: str = "exact") -> str:
    """The spaces around a paragraph and the height of its lines, in points.

    Lines are exactly as high as the theme says, so that pages are full where they were reckoned to be; a script whose
    letters are taller takes "atLeast".
    """
    values = (("before", before), ("after", after), ("line", leading))
    given = "".join(f' w:{name}="{twips(value)}"' for name, value in values if value is not None)
    lines = "" if leading is None else f' w:lineRule="{rule}"'
    return f"<w:spacing{given}{lines}/>"


@cache
def indents(left: float, right: float, hanging: float) -> str:
    """The indents of a paragraph in points."""
    first = f'w:hanging="{twips(hanging)}"' if hanging else 'w:firstLine="0"'
    return f'<w:ind w:left="{twips(left)}" w:right="{twips(right)}" {first}/>'


def ended(body: str, section: str) -> str:
    """The body with its last paragraph ending a section, whose `w:sectPr` is given; a table is no paragraph."""
    if not body.endswith("</w:p>"):
        return f"{body}<w:p><w:pPr>{section}</w:pPr></w:p>"
    place = body.rindex("</w:pPr>")
    return body[:place] + section + body[place:]


def twips(points: float) -> int:
    """Points as twentieths of a point, the unit of most lengths in WordprocessingML."""
    return round(points * 20)


_BAR = '<w:pBdr><w:right w:val="single" w:sz="12" w:space="8" w:color="808890"/></w:pBdr>'
_AFTER_BORDERS = re.compile(
    r"(<w:pPr>(?:(?!</w:pPr>).)*?)(?=<w:(?:shd|tabs|bidi|spacing|ind|jc|outlineLvl|sectPr)\b|</w:pPr>)"
)


def barred(paragraphs: str) -> str:
    """Paragraphs with a bar at their right, as beside what changed; those that have borders stay as they are."""
    return _AFTER_BORDERS.sub(lambda found: found[0] if "<w:pBdr>" in found[0] else found[0] + _BAR, paragraphs)
