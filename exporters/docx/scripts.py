"""The typefaces of scripts that the theme's own do not have: those that the PDF is set in too, carried in the file.

Word and LibreOffice take the letters of these scripts from the face that a run names for complex scripts (`w:cs`,
ECMA-376 part 1, 17.3.2.26).
"""

import re
from collections.abc import Set

_LETTERS = {
    "Noto Serif Hebrew": "\u0590-\u05ff\ufb1d-\ufb4f",
    "Noto Naskh Arabic": "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
    "Noto Serif Devanagari": "\u0900-\u097f\ua8e0-\ua8ff",
    "Noto Serif Thai": "\u0e00-\u0e7f",
}
FAMILIES = {family: family.replace(" ", "") for family in _LETTERS}
"""The families of the scripts, with how their files in `resources/fonts/scripts` begin."""
FALLBACK = "Times New Roman"
"""What stands in where an embedded face cannot be had: it has Hebrew and Arabic, and Word knows a face for the rest."""
_ANY = re.compile(f"[{''.join(_LETTERS.values())}]")
_EACH = {family: re.compile(f"[{letters}]") for family, letters in _LETTERS.items()}
_TALL = re.compile("[\u0600-\u08ff\u0900-\u109f\u1780-\u17ff\ufb50-\ufdff\ufe70-\ufefc]")
"""Scripts whose letters may be taller than a line of Latin ones: Arabic, those of India, Thai, Tibetan, Khmer."""
_NAMES = tuple(_LETTERS)
_LANGUAGES = {
    "he": _NAMES[0], "yi": _NAMES[0], "ar": _NAMES[1], "fa": _NAMES[1], "ur": _NAMES[1], "ps": _NAMES[1],
    "ckb": _NAMES[1], "sd": _NAMES[1], "ug": _NAMES[1], "hi": _NAMES[2], "mr": _NAMES[2], "ne": _NAMES[2],
    "th": _NAMES[3],
}  # fmt: skip
_NAMED = re.compile(r' w:cs="([^"]*)"')
_SAID = re.compile(r'<w:rFonts w:cs="([^"]*)"/>')


def script_family(text: str) -> str:
    """The family that a text needs for the first of its letters that ours do not have; empty for most."""
    found = None if text.isascii() else _ANY.search(text)
    return next(family for family, letters in _EACH.items() if letters.match(found[0])) if found else ""


def share_of_tall(text: str) -> float:
    """How much of a text is letters that may be taller than a line of Latin ones, from 0 to 1."""
    return len(_TALL.findall(text)) / max(len(text), 1)


def language_family(language: str) -> str:
    """The family of the script of a language; empty for most."""
    return _LANGUAGES.get(language.partition("-")[0].lower(), "")


def ranges_of(family: str) -> list[tuple[int, int]]:
    """The first and last code points of the letters of a family's script."""
    return [(ord(first), ord(last)) for first, last in re.findall("(.)-(.)", _LETTERS[family])]


def with_script(look: str, family: str) -> str:
    """What a run says of itself, with the family of its script."""
    if "<w:rFonts" not in look:
        place = look.index("/>") + 2 if look.startswith("<w:rStyle") else 0
        return f'{look[:place]}<w:rFonts w:cs="{family}"/>{look[place:]}'
    if ' w:cs="' in look:
        return _NAMED.sub(f' w:cs="{family}"', look, count=1)
    return look.replace("<w:rFonts", f'<w:rFonts w:cs="{family}"', 1)


def in_script(styles: str, family: str) -> str:
    """Styles whose letters of complex scripts are in one family, if it is named."""
    return _NAMED.sub(f' w:cs="{family}"', styles) if family else styles


def left_to_styles(markup: str, families: Set[str]) -> str:
    """Runs without the families of scripts that the styles of the document name."""
    if not families:
        return markup
    plain = _SAID.sub(lambda found: "" if found[1] in families else found[0], markup)
    return plain.replace("<w:rPr></w:rPr>", "")
