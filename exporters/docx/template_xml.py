"""Cleaning the markup of a template: what is kept is plain WordprocessingML, with fonts and colours named outright."""

import copy
import math
import re
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VALUE = f"{W}val"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_THEME_FONTS = {"asciiTheme": ("ascii",), "hAnsiTheme": ("hAnsi",), "eastAsiaTheme": (), "cstheme": ("cs",)}
_THEME_COLOURS = ("themeColor", "themeTint", "themeShade", "themeFill", "themeFillTint", "themeFillShade")
_STYLE_ORDER = (
    "name", "aliases", "basedOn", "next", "link", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "locked",
    "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr",
)  # fmt: skip
"""The order of what a style says (ECMA-376 part 1, `CT_Style`); not all programs keep it."""
_DROPPED = frozenset(
    f"{W}{name}" for name in ("numPr", "framePr", "rsid", "vanish", "specVanish", "webHidden", "sectPr", "ins", "del",
                              "moveFrom", "moveTo", "cnfStyle", "divId")
)  # fmt: skip
"""What a property may say that is the book's own to say, that hides text, or that belongs to another document."""


def number_of(text: str | None) -> float | None:
    """A number written in XML; None for what is none."""
    return float(text) if text and re.fullmatch(r"-?\d{1,6}(\.\d{1,6})?", text) else None


def resolved_fonts(theme: Any) -> dict[str, str]:
    """The typefaces that "major" and "minor" stand for in the theme part of a document."""
    found: dict[str, str] = {}
    for kind in ("major", "minor"):
        face = None if theme is None else theme.find(f".//{_DRAWING}{kind}Font/{_DRAWING}latin")
        found[kind] = ("" if face is None else face.get("typeface", "")) or "Calibri"
    return found


def cleaned_styles(sheet: Any, fonts: dict[str, str]) -> tuple[Any, ...]:
    """The styles of a part `word/styles.xml`, each with a name and an id."""
    if sheet is None:
        return ()
    if (defaults := sheet.find(f"{W}docDefaults")) is not None:
        clean_properties(defaults, fonts)
    styles: list[Any] = []
    for style in sheet.findall(f"{W}style"):
        name = style.find(f"{W}name")
        if name is None or not name.get(VALUE) or not style.get(f"{W}styleId"):
            continue
        made = copy.deepcopy(style)
        clean_properties(made, fonts)
        rank = {f"{W}{name}": place for place, name in enumerate(_STYLE_ORDER)}
        made[:] = sorted((one for one in made if one.tag in rank), key=lambda one: rank[one.tag])
        styles.append(made)
    return tuple(styles)


def clean_properties(root: Any, fonts: dict[str, str]) -> None:
    """Take out of a style, or of properties, all that is not plain, and name its fonts and colours outright."""
    for element in list(root.iterdescendants()):
        if not isinstance(element.tag, str) or _is_dropped(element.tag):
            if (parent := element.getparent()) is not None:
                parent.remove(element)
            continue
        for name in list(element.attrib):
            if not name.startswith(W) and not name.startswith("{http://www.w3.org/XML/1998/namespace}"):
                del element.attrib[name]
        if element.tag == f"{W}rFonts":
            _name_fonts(element, fonts)
        if element.tag == f"{W}spacing":
            _round_lines(element)
        for name in _THEME_COLOURS:
            element.attrib.pop(f"{W}{name}", None)


def _is_dropped(tag: str) -> bool:
    return not tag.startswith(W) or tag in _DROPPED or tag.endswith("Change")


def _round_lines(spacing: Any) -> None:
    """Let lines stand whole hundredths of their height apart: Word counts in parts of 240, and others cut off what is
    less than a hundredth, so that their pages would turn elsewhere."""
    line = number_of(spacing.get(f"{W}line"))
    if line and line > 0 and spacing.get(f"{W}lineRule", "auto") == "auto":
        spacing.set(f"{W}line", str(math.ceil(line * 100 // 240 * 2.4)))


def _name_fonts(element: Any, fonts: dict[str, str]) -> None:
    for name, targets in _THEME_FONTS.items():
        given = element.attrib.pop(f"{W}{name}", "")
        for target in targets if given else ():
            element.set(f"{W}{target}", fonts["major" if given.startswith("major") else "minor"])
