"""The part `word/styles.xml` (ECMA-376 part 1, 17.7)."""

import msgspec

from exporters.docx.fonts import family_of
from exporters.docx.languages import east_asian_font, language_defaults
from exporters.docx.layout import Layout
from exporters.docx.markup import NAMESPACES, attribute, spacing, twips
from exporters.docx.scripts import in_script, language_family
from exporters.docx.styles import WordStyle
from exporters.theme import POINTS_PER_MM, Style, StyleName, Theme

_CHARACTERS: dict[str, tuple[str, StyleName]] = {
    "Detail": ("Detail", "contents_detail"),
    "ItemNumber": ("Item Number", "note_label"),
    "CoverLabel": ("Cover Label", "cover_label"),
    "ContentsNumber": ("Contents Number", "contents_section"),
    "Address": ("Address", "address"),
    "SourceTitle": ("Source Title", "source"),
    "SectionTitle": ("Section Title", "section_entry"),
}
"""The id of each character style, its name, and the theme's style that it looks like."""
_PLAIN = '<w:u w:val="none"/>'
"""Some programs underline whatever leads elsewhere in the document."""
_RULE = 24 * POINTS_PER_MM
"""How long the rule above a title is."""
_JUSTIFY = {"left": "left", "right": "right", "center": "center", "justify": "both"}


def styles_xml(theme: Theme, styles: dict[str, WordStyle], layout: Layout, language: str) -> str:
    """The part for a theme; `language` is the book's."""
    parts = [f"<w:styles {NAMESPACES}>", _defaults(theme, language)]
    parts += [_paragraph_style(theme, style, layout) for style in styles.values()]
    parts += [_character_style(theme, style_id, name) for style_id, (name, _) in _CHARACTERS.items()]
    parts += [_BASICS, _table_style(theme), "</w:styles>"]
    return in_script("".join(parts), language_family(layout.language))


_BASICS = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/>'
    '<w:rPr><w:u w:val="single"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="InnerLink" w:customStyle="1"><w:name w:val="Inner Link"/>'
    f'<w:uiPriority w:val="2"/><w:rPr>{_PLAIN}</w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Hidden" w:customStyle="1"><w:name w:val="Hidden"/>'
    '<w:uiPriority w:val="2"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
    '<w:uiPriority w:val="99"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
)


def _fonts(family: str, east_asian: str = "") -> str:
    name = attribute(family)
    wide = f' w:eastAsia="{east_asian}"' if east_asian else ""
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"{wide} w:cs="{name}"/>'


def _defaults(theme: Theme, language: str) -> str:
    body = theme.style("body")
    fonts = _fonts(family_of(theme, body), east_asian_font(language))
    size = round(body.size * 2)
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:kern w:val="2"/><w:sz w:val="{size}"/>'
        f'<w:szCs w:val="{size}"/><w:lang{language_defaults(language)}/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )


def _paragraph_style(theme: Theme, style: WordStyle, layout: Layout) -> str:
    default = ' w:default="1"' if style.id == "Normal" else ""
    default += ' w:customStyle="1"' if style.own else ""
    based = f'<w:basedOn w:val="{style.based}"/>' if style.based else ""
    following = f'<w:next w:val="{style.following}"/>' if style.following else ""
    properties = [
        "<w:keepNext/>" if style.keep_next else "",
        "<w:keepLines/>" if style.whole else "",
        "<w:pageBreakBefore/>" if style.new_page else "",
        "<w:widowControl/>" if style.id == "Normal" else "",
        _numbering(style),
        _border(theme, style),
        _tabs(style),
        "<w:suppressAutoHyphens/>" if _is_quiet(style) else "",
        "<w:bidi/>" if layout.rtl and style.id == "Normal" else "",
        _spacing(style),
        _indent(style, layout.text),
        f'<w:jc w:val="{_JUSTIFY[style.look.align]}"/>',
        f'<w:outlineLvl w:val="{style.outline}"/>' if style.outline is not None else "",
    ]
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{style.id}"><w:name w:val="{style.name}"/>{based}{following}'
        f'<w:uiPriority w:val="1"/><w:qFormat/><w:pPr>{"".join(properties)}</w:pPr>'
        f"<w:rPr>{run_look(theme, style.look)}</w:rPr></w:style>"
    )


def _is_quiet(style: WordStyle) -> bool:
    """Whether a style's words are never parted."""
    return style.outline is not None or style.look.align == "center" or bool(style.tabs) or style.hanging > 0


def _numbering(style: WordStyle) -> str:
    if style.numbering is None:
        return ""
    number, level = style.numbering
    at = f'<w:ilvl w:val="{level}"/>' if level else ""
    return f'<w:numPr>{at}<w:numId w:val="{number}"/></w:numPr>'


def _border(theme: Theme, style: WordStyle) -> str:
    colour = theme.colours.accent.lstrip("#")
    if style.bar:
        return f'<w:pBdr><w:left w:val="single" w:sz="16" w:space="7" w:color="{colour}"/></w:pBdr>'
    if style.rule:
        return f'<w:pBdr><w:top w:val="single" w:sz="10" w:space="0" w:color="{colour}"/></w:pBdr>'
    return ""


def _tabs(style: WordStyle) -> str:
    leader = ' w:leader="dot"' if style.dots else ""
    stops = "".join(
        f'<w:tab w:val="{kind}"{leader if kind == "right" else ""} w:pos="{twips(place)}"/>'
        for kind, place in style.tabs
    )
    return f"<w:tabs>{stops}</w:tabs>" if stops else ""


def _spacing(style: WordStyle) -> str:
    if style.grows:
        return spacing(style.before, style.after, 12.0, "auto")
    return spacing(style.before, style.after, 2.0 if style.rule else style.look.leading)


def _indent(style: WordStyle, full: float) -> str:
    right = full - style.left - _RULE if style.rule else style.right
    values = (("left", style.left), ("right", right), ("hanging", style.hanging))
    given = "".join(f' w:{name}="{twips(value)}"' for name, value in values if value)
    return f"<w:ind{given}/>" if given else ""


def run_look(theme: Theme, style: Style) -> str:
    """The inside of `w:rPr` for a style: font, weight, slope, capitals, colour, tracking, size."""
    colour = theme.colour_of(style).lstrip("#")
    return "".join(
        (
            _fonts(family_of(theme, style)),
            "<w:b/><w:bCs/>" if style.weight == "semibold" else "",
            "<w:i/><w:iCs/>" if style.italic else "",
            "<w:caps/>" if style.caps else "",
            f'<w:color w:val="{colour}"/>',
            f'<w:spacing w:val="{twips(style.tracking)}"/>' if style.tracking else "",
            f'<w:sz w:val="{round(style.size * 2)}"/><w:szCs w:val="{round(style.size * 2)}"/>',
        )
    )


def character_look(theme: Theme, style_id: str) -> str:
    """The inside of `w:rPr` for a character style."""
    look = theme.style(_CHARACTERS[style_id][1])
    if style_id == "ContentsNumber":
        look = msgspec.structs.replace(look, colour="accent")
    if style_id in ("SourceTitle", "SectionTitle"):
        look = msgspec.structs.replace(look, weight="semibold")
    return run_look(theme, look) + _PLAIN


def _character_style(theme: Theme, style_id: str, name: str) -> str:
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:uiPriority w:val="2"/><w:rPr>{character_look(theme, style_id)}</w:rPr></w:style>'
    )


def _table_style(theme: Theme) -> str:
    line, rule = theme.colours.hairline.lstrip("#"), theme.colours.secondary.lstrip("#")

    def edge(name: str, colour: str, size: int) -> str:
        return f'<w:{name} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'

    borders = edge("top", rule, 6) + edge("bottom", rule, 6) + edge("insideH", line, 4)
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="BriefbookTable"><w:name w:val="Briefbook Table"/>'
        f'<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="2"/><w:tblPr><w:tblBorders>{borders}</w:tblBorders>'
        '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/>'
        '<w:right w:w="160" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{edge("bottom", rule, 6)}</w:tcBorders></w:tcPr>'
        "</w:tblStylePr></w:style>"
    )
