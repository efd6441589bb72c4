"""The headers and footers of a template: their words, tables and pictures, without anything that acts."""

import re
from collections.abc import Mapping
from typing import Any, cast

from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from exporters.docx.markup import NAMESPACES
from exporters.docx.office import TOKENS, Edge
from exporters.docx.pictures import logo_picture
from exporters.docx.template_xml import VALUE, W, clean_properties

_etree = cast(Any, etree)
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_KEPT = frozenset(
    f"{W}{name}" for name in ("p", "r", "t", "tab", "ptab", "br", "cr", "sym", "noBreakHyphen", "softHyphen", "tbl",
                              "tblGrid", "gridCol", "tr", "tc", "fldSimple", "fldChar", "instrText")
)  # fmt: skip
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DRAWN = frozenset({f"{W}drawing", f"{W}pict", f"{_MC}AlternateContent"})
"""Pictures, text boxes, shapes and what else stands in a line without being text."""
_PROPERTIES = frozenset(f"{W}{name}" for name in ("pPr", "rPr", "tblPr", "tblPrEx", "trPr", "tcPr"))
_OPENED = frozenset(
    f"{W}{name}" for name in ("sdt", "sdtContent", "hyperlink", "smartTag", "customXml", "ins", "moveTo", "dir", "bdo")
)
"""Wrappers whose content stands in their place."""
_QUIET = frozenset(
    f"{W}{name}" for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "sdtPr", "sdtEndPr", "lastRenderedPageBreak",
                              "del", "moveFrom", "permStart", "permEnd", "smartTagPr", "customXmlPr", "delText")
)  # fmt: skip
"""What goes without a word: nobody sees it."""
_FIELD = re.compile(
    r'\s*(PAGE|NUMPAGES|SECTIONPAGES|TITLE|SUBJECT|AUTHOR|STYLEREF\s+(?:"[\w ]+"|\w+))(\s+\\[*nlrtw](\s+\w+)?)*\s*'
)
"""The fields that only show what is in the book. All others become the words that they show."""
_BOUND = re.compile(r"coreProperties\[1\]/\w+:(title|subject|creator)\[1\]$")


class EdgeReader:
    """Cleans headers and footers, and gathers their pictures under relations of their own."""

    def __init__(self, fonts: dict[str, str]) -> None:
        self.pictures: dict[str, bytes] = {}
        self.has_losses = False
        self.has_lost_drawings = False
        self._fonts = fonts
        self._media: Mapping[str, bytes] = {}

    def edge(self, root: Any, media: Mapping[str, bytes]) -> Edge | None:
        """The header or footer at a root; None for an empty one. `media` are its pictures by their relations."""
        self._media = media
        self._clean(root)
        _quieten_fields(root)
        numbers = _mark_page_numbers(root)
        if not "".join(root.itertext()).strip() and next(root.iter(f"{W}drawing"), None) is None:
            return None
        wrapper = _etree.fromstring(f"<w:x {NAMESPACES}/>")
        for child in list(root):
            wrapper.append(child)
        _etree.cleanup_namespaces(wrapper, keep_ns_prefixes=["w", "r", "wp", "a", "pic"])
        xml = _etree.tostring(wrapper, encoding="unicode")
        return Edge(xml[xml.index(">") + 1 : xml.rindex("</")], numbers)

    def _clean(self, parent: Any) -> None:
        for child in list(parent):
            tag = child.tag if isinstance(child.tag, str) else ""
            if tag == f"{W}sdt":
                _fill_control(child)
            if tag in _PROPERTIES:
                clean_properties(child, self._fonts)
            elif tag in _OPENED:
                self._clean(child)
                _unwrap(child)
            elif tag in _DRAWN:
                self._clean_drawn(child)
            elif tag in _KEPT:
                _bare(child)
                self._clean(child)
            else:
                self.has_losses |= tag not in _QUIET
                parent.remove(child)

    def _clean_drawn(self, drawn: Any) -> None:
        """Keep a picture; let the words of a text box stand as lines below their paragraph; all else is lost."""
        # Of two ways to draw the same, the first is what Word shows.
        shown = next((one for one in drawn.iter(f"{_MC}Choice")), drawn)
        box = next(shown.iter(f"{W}txbxContent"), None)
        if box is not None:
            self._clean(box)
            host = next(drawn.iterancestors(f"{W}p"), drawn)
            for line in reversed(box.findall(f"{W}p")):
                host.addnext(line)
            drawn.getparent().remove(drawn)
            return
        picture = next(shown.iter(f"{W}drawing"), None)
        if picture is not None and self._is_picture(picture):
            drawn.getparent().replace(drawn, picture)
            return
        self.has_lost_drawings = True
        drawn.getparent().remove(drawn)

    def _is_picture(self, drawing: Any) -> bool:
        """Whether a drawing is nothing but a picture of the file's own; it is then plain and has a new relation."""
        blips = list(drawing.iter(f"{_A}blip"))
        pictures = drawing.findall(f".//{_A}graphicData/{_PIC}pic")
        if len(blips) != 1 or len(pictures) != 1 or blips[0].get(f"{_R}embed", "") not in self._media:
            return False
        data = self._media[blips[0].get(f"{_R}embed")]
        if logo_picture(data) is None:
            return False
        for element in list(drawing.iter()):
            foreign = not isinstance(element.tag, str) or not element.tag.startswith((W, _WP, _A, _PIC))
            if foreign or element.tag in (f"{_A}extLst", f"{_A}hlinkClick", f"{_A}hlinkHover"):
                if (parent := element.getparent()) is not None:
                    parent.remove(element)
                continue
            for name in [name for name in element.attrib if name.startswith("{")]:
                del element.attrib[name]
        name = next((known for known, one in self.pictures.items() if one == data), f"rLogo{len(self.pictures) + 1}")
        self.pictures[name] = data
        blips[0].set(f"{_R}embed", name)
        return True


def _bare(element: Any) -> None:
    """Take away the attributes that only Word's own history wants."""
    for name in list(element.attrib):
        if (not name.startswith(W) and not name.endswith("}space")) or "}rsid" in name:
            del element.attrib[name]


def _unwrap(element: Any) -> None:
    parent = element.getparent()
    place = parent.index(element)
    for child in reversed(list(element)):
        parent.insert(place, child)
    parent.remove(element)


def _fill_control(control: Any) -> None:
    """Let a content control that shows a core property show the book's."""
    binding = control.find(f"{W}sdtPr/{W}dataBinding")
    found = None if binding is None else _BOUND.search(binding.get(f"{W}xpath", ""))
    if found:
        for place, words in enumerate(control.iter(f"{W}t")):
            words.text = TOKENS[found[1]] if place == 0 else ""


def _quieten_fields(root: Any) -> None:
    """Let all fields but those that show what is in the book become plain text."""
    for simple in list(root.iter(f"{W}fldSimple")):
        if not _FIELD.fullmatch(simple.get(f"{W}instr", "")):
            _unwrap(simple)
    opened: list[list[Any]] = []
    for element in list(root.iter(f"{W}fldChar", f"{W}instrText")):
        kind = element.get(f"{W}fldCharType", "")
        if kind == "begin":
            opened.append([])
        if opened:
            opened[-1].append(element)
        else:
            element.getparent().remove(element)
        if kind == "end" and opened:
            parts = opened.pop()
            words = "".join(part.text or "" for part in parts if part.tag == f"{W}instrText")
            if not _FIELD.fullmatch(words):
                _remove(parts)
    for parts in opened:
        _remove(parts)


def _remove(elements: list[Any]) -> None:
    for element in elements:
        element.getparent().remove(element)


def _mark_page_numbers(root: Any) -> bool:
    """Put a mark before each page number, for the tab that stands before it; says whether there is one."""
    found = False
    for field in list(root.iter(f"{W}fldSimple", f"{W}instrText")):
        if not re.match(r"\s*PAGE\b", field.get(f"{W}instr", "") or field.text or ""):
            continue
        at = field if field.tag == f"{W}fldSimple" else _begin_of(field)
        mark = at.makeelement(f"{W}r", {})
        words = mark.makeelement(f"{W}t", {})
        words.text = TOKENS["prefix"]
        mark.append(words)
        at.addprevious(mark)
        found = True
    return found


def _begin_of(code: Any) -> Any:
    """The run in which the field of an instruction begins."""
    run = code.getparent()
    while run is not None and run.find(f"{W}fldChar[@{W}fldCharType='begin']") is None:
        before = run.getprevious()
        if before is None or before.tag != f"{W}r":
            break
        run = before
    return run


def with_style_ids(xml: str, ids: Mapping[str, str]) -> str:
    """The markup with the ids of its styles as they are in the book's own file; a style that is not there goes."""
    root = _etree.fromstring(f"<w:x {NAMESPACES}>{xml}</w:x>")
    for element in list(root.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")):
        if (name := ids.get(element.get(VALUE, ""))) is None:
            element.getparent().remove(element)
        else:
            element.set(VALUE, name)
    text = _etree.tostring(root, encoding="unicode")
    return text[text.index(">") + 1 : text.rindex("</")] if len(root) else ""
