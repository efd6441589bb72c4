"""The styles of a template over those of the book: what the template has looks as it says, what it lacks is added."""

import copy
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal, cast

import msgspec
from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from exporters.docx.layout import Layout, layout_of
from exporters.docx.office import Template
from exporters.docx.styles import word_styles
from exporters.docx.styles_part import styles_xml
from exporters.docx.template import default_look, read_template
from exporters.docx.template_edges import with_style_ids
from exporters.docx.template_heights import edge_height, room_of
from exporters.docx.template_looks import Looks
from exporters.docx.template_xml import VALUE, W
from exporters.manuscript import Manuscript
from exporters.theme import DEFAULT, Theme, contrast, load_theme

_etree = cast(Any, etree)
_ORDER = (
    "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr",
    "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE",
    "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents",
    "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl",
)  # fmt: skip
"""The order of paragraph properties (ECMA-376 part 1, `CT_PPrBase`)."""
_OURS = ("keepNext", "keepLines", "pageBreakBefore", "numPr", "bidi", "outlineLvl")
"""What makes the book a book, whatever the template says: where pages begin, lists, levels, the way it is read."""
_NO_LEVEL = "9"
"""The level of an outline that says that a paragraph is no heading."""
_KINDS_OF_TEXT = frozenset({"FirstParagraph", "NumberedText", "NumberedFirst"})
"""The book's own styles that are based on Body Text and look like it."""
_READABLE = 4.5


class Dress(msgspec.Struct, frozen=True):
    """A book in an office's own template: the theme and the page that come of it, the part `word/styles.xml`, and how
    the book looks by it."""

    template: Template
    theme: Theme
    layout: Layout
    sheet: str
    looks: Looks


def dress_of(manuscript: Manuscript) -> Dress:
    """A book dressed by the template that its theme names. Raises FileProblem and ExportProblem for one that cannot be
    used."""
    template = read_template(Path(manuscript.theme))
    theme = theme_of(template)
    dress = _dressed(template, theme, layout_on(template, layout_of(theme, manuscript)), manuscript.language)
    layout = layout_between(dress, manuscript)
    return dress if layout == dress.layout else _dressed(template, theme, layout, manuscript.language)


def _dressed(template: Template, theme: Theme, layout: Layout, language: str) -> Dress:
    styles = word_styles(theme, layout)
    own = styles_xml(theme, styles, layout, language)
    ids = style_ids(template, own_styles(own))
    sheet = merged(own, template, ids)
    return Dress(with_ids(template, ids), theme, layout, sheet, Looks(sheet, styles, theme))


def theme_of(template: Template) -> Theme:
    """The default theme in the typeface, size and colour of a template: how those styles look that it lacks."""
    base = load_theme(DEFAULT)
    family, size, accent = default_look(template)
    scale = size / base.style("body").size
    names = ("size", "leading", "before", "after", "indent", "tracking")
    styles = {
        name: msgspec.structs.replace(
            style, font="body", **{key: round(getattr(style, key) * scale * 2) / 2 for key in names}
        )
        for name, style in base.styles.items()
    }
    readable = accent and contrast(accent, "#FFFFFF") >= _READABLE
    colours = msgspec.structs.replace(base.colours, accent=accent) if readable else base.colours
    face = {"body": family, "sans": family}
    return msgspec.structs.replace(base, fonts=face, word_fonts=face, styles=styles, colours=colours)


def layout_on(template: Template, layout: Layout) -> Layout:
    """A layout on the paper and with the margins of a template."""
    page = template.page
    return msgspec.structs.replace(
        layout, width=page.width, height=page.height, left=page.left, right=page.right, top=page.top,
        bottom=page.bottom, hang=0.0, binding=layout.binding + page.gutter, header=page.header, footer=page.footer,
        # Its styles may be in another language than the book, so each run says its own.
        language="",
    )  # fmt: skip


def layout_between(dress: Dress, manuscript: Manuscript) -> Layout:
    """The layout of a dressed book with its text between the headers and footers, which may be taller than the margins,
    and those of the cover taller still."""
    layout, page, looks = dress.layout, dress.template.page, dress.looks
    is_marked = manuscript.banner.text or any(part.banner.text for part in manuscript.body)
    marking = room_of(looks.styles["Marking"]) if is_marked else 0.0

    def reach(place: Literal["header", "footer"], kind: str, start: float) -> float:
        """How far from the edge of the paper a header or footer reaches, which takes no more than a third of it."""
        edge, line = dress.template.edge(place, kind), room_of(looks.styles[place.capitalize()])
        height = edge_height(edge.xml, looks, layout.text) if edge else line
        if edge and place == "footer" and not edge.numbers:
            height += line
        return min(start + marking + height, page.height / 3)

    heads = {kind: reach("header", kind, page.header) for kind in ("default", "even", "first")}
    feet = {kind: reach("footer", kind, page.footer) for kind in ("default", "even", "first")}
    top, bottom = (
        max(margin, reached["default"], reached["even"])
        for margin, reached in ((page.top, heads), (page.bottom, feet))
    )  # fmt: skip
    cover_head, cover_foot = max(heads["first"] - top, 0.0), max(feet["first"] - bottom, 0.0)
    return msgspec.structs.replace(layout, top=top, bottom=bottom, cover_head=cover_head, cover_foot=cover_foot)


def style_ids(template: Template, own: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    """The ids of a template's styles in the book's file; `own` are type, name and id of the book's own styles."""
    by_name = {(kind, name.lower()): name_id for kind, name, name_id in own}
    taken = set(by_name.values())
    ids: dict[str, str] = {}
    for style in template.styles:
        given, key = style.get(f"{W}styleId"), _key(style)
        name = by_name.get(key)
        if name is None:
            name = given
            while name in taken:
                name = f"Office{name}"
            taken.add(name)
        ids[given] = name
    return ids


def with_ids(template: Template, ids: dict[str, str]) -> Template:
    """The template with its headers and footers in the styles of the book's file."""
    edges = {
        key: msgspec.structs.replace(edge, xml=with_style_ids(edge.xml, ids)) for key, edge in template.edges.items()
    }
    return msgspec.structs.replace(template, edges=edges)


def own_styles(xml: str) -> list[tuple[str, str, str]]:
    """Type, name and id of each style of a part."""
    return [(*_key(style), style.get(f"{W}styleId")) for style in _etree.fromstring(xml).iter(f"{W}style")]


def merged(xml: str, template: Template, ids: dict[str, str]) -> str:
    """The part `word/styles.xml` of the book with a template's styles in the places of those it knows by name."""
    root = _etree.fromstring(xml)
    ours = {_key(style): style for style in root.iter(f"{W}style")}
    if template.defaults is not None:
        _put_defaults(root, copy.deepcopy(template.defaults))
    lines = {place for place, _ in template.edges}
    looped = _loops(template)
    for style in template.styles:
        own = ours.get(_key(style))
        if own is not None and own.get(f"{W}type") in ("table", "numbering"):
            continue
        made = copy.deepcopy(style)
        made.set(f"{W}styleId", ids[style.get(f"{W}styleId")])
        _rename(made, ids, looped)
        made.attrib.pop(f"{W}default", None)
        if own is None:
            root.append(made)
        else:
            if own.get(f"{W}default"):
                made.set(f"{W}default", "1")
            _keep_ours(made, own, lines)
            root.replace(own, made)
    if ours["paragraph", "body text"].getparent() is None:
        _follow_text(style for style in ours.values() if style.getparent() is not None)
    return _etree.tostring(root, encoding="unicode")


def _follow_text(own: Iterable[Any]) -> None:
    """Let the book's own kinds of text look as the template's text does, but for the space above."""
    for style in own:
        if style.get(f"{W}styleId") not in _KINDS_OF_TEXT:
            continue
        style.remove(style.find(f"{W}rPr"))
        for element in list(style.find(f"{W}pPr")):
            if element.tag == f"{W}jc":
                element.getparent().remove(element)
            elif element.tag == f"{W}spacing":
                for name in ("line", "lineRule", "after"):
                    element.attrib.pop(f"{W}{name}", None)


def _key(style: Any) -> tuple[str, str]:
    return style.get(f"{W}type", "paragraph"), style.find(f"{W}name").get(VALUE, "").lower()


def _put_defaults(root: Any, defaults: Any) -> None:
    known = root.find(f"{W}docDefaults")
    language = known.find(f".//{W}lang")
    looks = defaults.find(f"{W}rPrDefault/{W}rPr")
    if looks is None:
        return
    for said in looks.findall(f"{W}lang"):
        looks.remove(said)
    looks.append(language)
    root.replace(known, defaults)


def _rename(style: Any, ids: dict[str, str], looped: set[str]) -> None:
    for name in ("basedOn", "next", "link"):
        for element in style.findall(f"{W}{name}"):
            given = element.get(VALUE, "")
            if given not in ids or (name == "basedOn" and given in looped):
                style.remove(element)
            else:
                element.set(VALUE, ids[given])


def _loops(template: Template) -> set[str]:
    """The ids of styles that are based on themselves, through others or not."""
    base: dict[str, str] = {}
    for style in template.styles:
        based = style.find(f"{W}basedOn")
        base[style.get(f"{W}styleId")] = "" if based is None else based.get(VALUE, "")
    found: set[str] = set()
    for start in base:
        at, seen = base[start], 0
        while at and at != start and seen <= len(base):
            at, seen = base.get(at, ""), seen + 1
        if at == start:
            found.add(start)
    return found


def _keep_ours(made: Any, own: Any, lines: set[str]) -> None:
    """Put into a template's style what the book needs of its own."""
    style_id = own.get(f"{W}styleId")
    names = list(_OURS)
    if style_id.startswith(("TOC", "List")):
        names += ["tabs", "ind"]
    if style_id in ("Header", "Footer") and style_id.lower() not in lines:
        names += ["tabs"]
    wanted = own.find(f"{W}pPr")
    if wanted is None:
        return
    known = made.find(f"{W}pPr")
    if known is None:
        known = made.makeelement(f"{W}pPr", {})
        places = [made.find(f"{W}{name}") for name in ("rPr", "tblPr", "trPr", "tcPr", "tblStylePr")]
        first = next((place for place in places if place is not None), None)
        made.append(known) if first is None else first.addprevious(known)
    for name in names:
        for element in known.findall(f"{W}{name}"):
            known.remove(element)
        for element in wanted.findall(f"{W}{name}"):
            known.append(copy.deepcopy(element))
    if wanted.find(f"{W}outlineLvl") is None:
        # A title of contents that is based on a heading would stand in the contents itself.
        known.append(known.makeelement(f"{W}outlineLvl", {VALUE: _NO_LEVEL}))
    rank = {f"{W}{name}": place for place, name in enumerate(_ORDER)}
    known[:] = sorted((one for one in known if one.tag in rank), key=lambda one: rank[one.tag])
