"""A word across every page, as Word itself writes one: a shape of VML behind the text, in the headers (ECMA-376 part 4,
19.1). It is no text box: it holds no text of the book, and lies outside its flow."""

import math
import re

from book.richtext import Span
from exporters.docx.fonts import family_of
from exporters.docx.layout import Layout
from exporters.docx.markup import attribute, paragraph
from exporters.docx.measure import Measure
from exporters.theme import Theme

_NAMESPACES = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
_GREY = "#e4e7ea"
"""On which text can be read."""
_SHARE = 0.62
"""How much of the page's diagonal the word takes, and how many times its size in the theme it grows at most."""
_LARGEST = 3.2
_HEIGHT = 0.8
"""The height of the shape, into which its letters are fitted, in parts of their size."""
_FIRST_PARAGRAPH = re.compile(r"<w:p(?: [^>]*)?(?<!/)>(?:<w:pPr/>|<w:pPr>.*?</w:pPr>)?", re.DOTALL)


def watermark(text: str, theme: Theme, layout: Layout, measure: Measure) -> str:
    """The run that draws a word from the lower left corner of the page to the upper right one."""
    style = theme.style("watermark")
    _, whole = measure.extent((Span(text),), style)
    diagonal = math.hypot(layout.width, layout.height)
    scale = min(diagonal * _SHARE / max(whole, 1.0), _LARGEST)
    angle = 360 - round(math.degrees(math.atan2(layout.height, layout.width)))
    wide, high = whole * scale, style.size * scale * _HEIGHT
    place = (
        f"position:absolute;margin-left:0;margin-top:0;width:{wide:.1f}pt;height:{high:.1f}pt;"
        f"rotation:{angle};z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        "mso-position-vertical:center;mso-position-vertical-relative:page"
    )
    weight = ";font-weight:bold" if style.weight == "semibold" else ""
    font = attribute(f'font-family:"{family_of(theme, style)}";font-size:1pt{weight}')
    return (
        f'<w:r><w:pict {_NAMESPACES}><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"'
        ' path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
        '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
        '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
        '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>'
        '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"'
        ' o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><o:lock v:ext="edit" text="t"'
        ' shapetype="t"/></v:shapetype><v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049"'
        f' type="#_x0000_t136" alt="{attribute(text)}" style="{place}" o:allowincell="f" fillcolor="{_GREY}"'
        f' stroked="f"><v:textpath style="{font}" string="{attribute(text)}"/></v:shape></w:pict></w:r>'
    )


def with_watermark(header: str, mark: str) -> str:
    """The content of a header with a watermark in its first paragraph."""
    found = _FIRST_PARAGRAPH.search(header)
    if found is None:
        return header + paragraph("Header", mark)
    return header[: found.end()] + mark + header[found.end() :]
