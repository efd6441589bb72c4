"""The styles of a theme as Word's own (ECMA-376 part 1, 17.7): built-in names where Word has one, so that its menus,
contents and navigation know them."""

from typing import Literal

from exporters.docx.languages import word_language
from exporters.docx.layout import Layout
from exporters.docx.markup import NAMESPACES, attribute, spacing, twips
from exporters.theme import Style, StyleName, Theme

PARAGRAPHS: tuple[tuple[str, str, StyleName], ...] = (
    ("Title", "Title", "cover_title"),
    ("Subtitle", "Subtitle", "cover_subtitle"),
    ("Heading1", "heading 1", "section_title"),
    ("Heading2", "heading 2", "headline"),
    ("Heading3", "heading 3", "headline"),
    ("Heading4", "heading 4", "heading1"),
    ("Heading5", "heading 5", "heading2"),
    ("Heading6", "heading 6", "heading3"),
    ("Heading7", "heading 7", "heading4"),
    ("TOCHeading", "TOC Heading", "contents_title"),
    ("TOC1", "toc 1", "contents_section"),
    ("TOC2", "toc 2", "contents_item"),
    ("TOC3", "toc 3", "contents_item"),
    ("TOC4", "toc 4", "contents_item"),
    ("Quote", "Quote", "quote"),
    ("ListParagraph", "List Paragraph", "list"),
    ("Caption", "caption", "caption"),
    ("Header", "header", "running_head"),
    ("Footer", "footer", "folio"),
    ("Credit", "Credit", "credit"),
    ("Facts", "Facts", "facts"),
    ("Address", "Address", "address"),
    ("Note", "Note", "note"),
    ("NoteLead", "Note Lead", "note_lead"),
    ("NoteLabel", "Note Label", "note_label"),
    ("NoteList", "Note List", "note"),
    ("Marking", "Marking", "marking"),
    ("CoverFact", "Cover Fact", "cover_value"),
    ("SectionNumber", "Section Number", "section_number"),
    ("SectionEntry", "Section Entry", "section_entry"),
    ("Source", "Source", "source"),
    ("TableText", "Table Text", "table"),
    ("TableHead", "Table Head", "table_head"),
)
"""Id, name in Word's list, and the theme's style of each paragraph style."""
_CHARACTERS: tuple[tuple[str, str, StyleName], ...] = (
    ("Detail", "Detail", "contents_detail"),
    ("ItemNumber", "Item Number", "note_label"),
    ("CoverLabel", "Cover Label", "cover_label"),
    ("TOCNumber", "Contents Number", "contents_section"),
)
_KEEP = frozenset({"Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6", "Heading7", "Facts",
                   "NoteLabel", "SectionNumber", "TableHead", "TOCHeading"})  # fmt: skip
_NOTES = frozenset({"Note", "NoteLead", "NoteLabel", "NoteList"})
_OUTLINE = {f"Heading{level}": level - 1 for level in range(1, 8)}
_WIDE_FONTS = {"ko": "Malgun Gothic", "ja": "Yu Mincho", "zh": "SimSun"}


def style_for(style_id: str) -> StyleName:
    """The theme's style behind a paragraph style."""
    names: dict[str, StyleName] = {known: name for known, _, name in PARAGRAPHS}
    return names.get(style_id, "body")


def styles_xml(theme: Theme, layout: Layout, language: str) -> str:
    """The part `word/styles.xml`."""
    body = theme.style("body")
    parts = [f"<w:styles {NAMESPACES}>", _defaults(theme, body, language)]
    parts.append(_paragraph_style(theme, layout, "Normal", "Normal", "body"))
    parts += [_paragraph_style(theme, layout, *entry) for entry in PARAGRAPHS]
    parts += [_character_style(theme, *entry) for entry in _CHARACTERS]
    parts.append(
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/>'
        '<w:rPr><w:u w:val="single"/></w:rPr></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )
    parts.append(_table_style(theme))
    parts.append(
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style></w:styles>'
    )
    return "".join(parts)


def _fonts(theme: Theme, role: Literal["body", "sans"]) -> str:
    name = attribute(theme.word_fonts.get(role) or theme.word_fonts["body"])
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{name}"/>'


def _defaults(theme: Theme, body: Style, language: str) -> str:
    tag = attribute(word_language(language) or "en-GB")
    wide = _WIDE_FONTS.get(language[:2], "")
    name = attribute(theme.word_fonts["body"])
    east = f' w:eastAsia="{wide}"' if wide else ""
    fonts = f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"{east} w:cs="{name}"/>'
    size = round(body.size * 2)
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        f'<w:lang w:val="{tag}" w:eastAsia="{tag}" w:bidi="{tag}"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )


def _paragraph_style(theme: Theme, layout: Layout, style_id: str, name: str, key: StyleName) -> str:
    style = theme.style(key)
    default = ' w:default="1"' if style_id == "Normal" else ""
    based = "" if style_id == "Normal" else '<w:basedOn w:val="Normal"/>'
    following = {"Heading2": "Facts", "Heading3": "Facts"}.get(style_id, "Normal")
    properties = [
        "<w:keepNext/>" if style_id in _KEEP else "",
        "<w:keepLines/>" if style_id.startswith("Heading") else "",
        "<w:widowControl/>" if style_id == "Normal" else "",
        _border(theme) if style_id in _NOTES else "",
        _tabs(layout, style_id),
        _hyphens(theme, style_id),
        spacing(_before(style_id, style), _after(style_id, style), style.leading),
        _indent(layout, style_id, style),
        _contextual(style_id),
        f'<w:jc w:val="{_JUSTIFY[style.align]}"/>',
        f'<w:outlineLvl w:val="{_OUTLINE[style_id]}"/>' if style_id in _OUTLINE else "",
    ]
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{style_id}"><w:name w:val="{name}"/>{based}'
        f'<w:next w:val="{following}"/><w:uiPriority w:val="1"/><w:qFormat/>'
        f"<w:pPr>{''.join(properties)}</w:pPr><w:rPr>{run_look(theme, style)}</w:rPr></w:style>"
    )


_JUSTIFY = {"left": "left", "right": "right", "center": "center", "justify": "both"}


def _hyphens(theme: Theme, style_id: str) -> str:
    quiet = style_id.startswith(("Heading", "TOC")) or style_id in ("Title", "Subtitle", "Facts", "Address", "Marking")
    return "<w:suppressAutoHyphens/>" if quiet or not theme.options.hyphenate else ""


def _before(style_id: str, style: Style) -> float:
    match style_id:
        case "Heading2" | "Heading3" | "Heading1":
            return 0
        case "Facts":
            return style.before or 3
        case "NoteLabel":
            return 0
        case _:
            return style.before


def _after(style_id: str, style: Style) -> float:
    match style_id:
        case "NoteLabel":
            return 0
        case "NoteList":
            return 3
        case "CoverFact":
            return 3
        case _:
            return style.after


def _contextual(style_id: str) -> str:
    return "<w:contextualSpacing/>" if style_id == "ListParagraph" else ""


def _border(theme: Theme) -> str:
    colour = theme.colours.accent.lstrip("#")
    return f'<w:pBdr><w:left w:val="single" w:sz="16" w:space="7" w:color="{colour}"/></w:pBdr>'


def _tabs(layout: Layout, style_id: str) -> str:
    right = twips(layout.text)
    match style_id:
        case "Header" | "Footer":
            return f'<w:tabs><w:tab w:val="right" w:pos="{right}"/></w:tabs>'
        case "TOC1" | "TOC2" | "TOC3" | "TOC4" | "SectionEntry" | "Source":
            return f'<w:tabs><w:tab w:val="left" w:pos="0"/><w:tab w:val="right" w:pos="{right}"/></w:tabs>'
        case "CoverFact":
            return '<w:tabs><w:tab w:val="left" w:pos="0"/></w:tabs>'
        case "Heading2" | "Heading3":
            return '<w:tabs><w:tab w:val="left" w:pos="0"/></w:tabs>' if layout.hang else ""
        case _:
            return ""


def _indent(layout: Layout, style_id: str, style: Style) -> str:
    hang = twips(layout.hang)
    number = twips(min(layout.hang, 34.0)) or twips(34.0)
    match style_id:
        case "Header" | "Footer" | "Title" | "Subtitle" | "SectionNumber" | "Marking" if hang:
            return f'<w:ind w:left="-{hang}"/>'
        case "Heading2" | "Heading3" | "TOC1" | "CoverFact" if hang:
            return f'<w:ind w:left="0" w:hanging="{hang}"/>'
        case "TOC1" | "TOC2" | "TOC3" | "TOC4" | "SectionEntry" | "Source":
            return f'<w:ind w:left="0" w:hanging="{number}"/>'
        case "CoverFact":
            return f'<w:ind w:left="{twips(96)}" w:hanging="{twips(96)}"/>'
        case "Quote":
            return f'<w:ind w:left="{twips(style.indent)}" w:right="{twips(style.indent)}"/>'
        case "NoteList":
            return ""
        case _ if style.indent and style_id != "ListParagraph":
            return f'<w:ind w:left="{twips(style.indent)}"/>'
        case _:
            return ""


def run_look(theme: Theme, style: Style) -> str:
    """The inside of `w:rPr` for a style: font, weight, slope, capitals, colour, tracking, size."""
    colour = theme.colour_of(style).lstrip("#")
    return "".join(
        (
            _fonts(theme, style.font),
            "<w:b/><w:bCs/>" if style.weight == "semibold" else "",
            "<w:i/><w:iCs/>" if style.italic else "",
            "<w:caps/>" if style.caps else "",
            f'<w:color w:val="{colour}"/>',
            f'<w:spacing w:val="{twips(style.tracking)}"/>' if style.tracking else "",
            f'<w:sz w:val="{round(style.size * 2)}"/><w:szCs w:val="{round(style.size * 2)}"/>',
        )
    )


def _character_style(theme: Theme, style_id: str, name: str, key: StyleName) -> str:
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:uiPriority w:val="2"/><w:rPr>{run_look(theme, theme.style(key))}</w:rPr></w:style>'
    )


def _table_style(theme: Theme) -> str:
    line, rule = theme.colours.hairline.lstrip("#"), theme.colours.secondary.lstrip("#")

    def edge(name: str, colour: str, size: int) -> str:
        return f'<w:{name} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'

    borders = edge("top", rule, 6) + edge("bottom", rule, 6) + edge("insideH", line, 4)
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="BriefbookTable"><w:name w:val="Briefbook Table"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{borders}</w:tblBorders><w:tblCellMar>'
        '<w:top w:w="50" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/>'
        '<w:right w:w="160" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{edge("bottom", rule, 6)}</w:tcBorders></w:tcPr>'
        "</w:tblStylePr></w:style>"
    )
