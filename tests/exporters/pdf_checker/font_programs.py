"""The fonts: embedded, with their widths and their texts."""

import re
from collections.abc import Iterator
from typing import Any

import pikepdf
import uharfbuzz

from tests.exporters.pdf_checker.points import Opened, point


class CodeMap:
    """The ToUnicode map of a font."""

    def __init__(self, font: Any) -> None:
        self.texts: dict[int, str] = {}
        if "/ToUnicode" in font:
            source = bytes(font.ToUnicode.read_bytes()).decode("latin-1")
            for block in re.findall(r"beginbfchar(.*?)endbfchar", source, re.S):
                for code, text in re.findall(r"<([0-9A-F]+)>\s*<([0-9A-F]*)>", block):
                    self.texts[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be", "replace")

    def text(self, code: int) -> str:
        return self.texts.get(code, "")


def _descendant(font: Any) -> Any:
    return font.DescendantFonts[0] if "/DescendantFonts" in font else font


def _program(font: Any) -> Any:
    descriptor = _descendant(font).get("/FontDescriptor", {})
    return next((descriptor[key] for key in ("/FontFile2", "/FontFile3", "/FontFile") if key in descriptor), None)


@point("UA 31-009")
def fonts_are_embedded(file: Opened) -> Iterator[str]:
    """Every font is in the file (also ISO 19005-2, 6.2.11.4)."""
    yield from (f"{font.get('/BaseFont')}" for font in file.fonts if _program(font) is None)


@point("UA 31-027")
def fonts_have_texts(file: Opened) -> Iterator[str]:
    """Every font says what its codes mean (also ISO 19005-2, 6.2.11.7.2)."""
    yield from (f"{font.get('/BaseFont')}" for font in file.fonts if "/ToUnicode" not in font)


@point("UA 31-028")
def texts_are_text(file: Opened) -> Iterator[str]:
    """No code means U+0000, U+FEFF or U+FFFE."""
    for font in file.fonts:
        if any(set(text) & set("\0\ufeff\ufffe") for text in CodeMap(font).texts.values()):
            yield f"{font.BaseFont}"


@point("UA 31-001")
def character_collections_match(file: Opened) -> Iterator[str]:
    """A composite font of one of Adobe's collections names the one of its CMap; Identity fits every one."""
    for font in file.fonts:
        encoding = font.get("/Encoding")
        if font.get("/Subtype") == "/Type0" and encoding not in ("/Identity-H", "/Identity-V"):
            yield f"{font.BaseFont}: {encoding}"
        if font.get("/Subtype") == "/Type0" and "/CIDSystemInfo" not in _descendant(font):
            yield f"{font.BaseFont} has no CIDSystemInfo"


@point("UA 31-005")
def glyphs_are_mapped(file: Opened) -> Iterator[str]:
    """An embedded CIDFont of TrueType outlines says which glyph a code is."""
    for font in file.fonts:
        own = _descendant(font)
        if own.get("/Subtype") == "/CIDFontType2" and "/CIDToGIDMap" not in own:
            yield f"{font.BaseFont}"


@point("UA 31-014")
def widths_match(file: Opened) -> Iterator[str]:
    """The widths in the file are those of the glyphs (also ISO 19005-2, 6.2.11.5)."""
    for font in file.fonts:
        own, program = _descendant(font), _program(font)
        if (
            own.get("/Subtype") != "/CIDFontType2"
            or program is None
            or not isinstance(own.get("/CIDToGIDMap"), pikepdf.Stream)
        ):
            continue
        face = uharfbuzz.Face(uharfbuzz.Blob(bytes(program.read_bytes())))
        shaper = uharfbuzz.Font(face)
        glyphs = bytes(own.CIDToGIDMap.read_bytes())
        for code, width in _widths(own).items():
            glyph = int.from_bytes(glyphs[2 * code : 2 * code + 2], "big")
            if abs(shaper.get_glyph_h_advance(glyph) * 1000 / face.upem - width) > 1:
                yield f"{font.BaseFont}: code {code}"
                break


def _widths(font: Any) -> dict[int, float]:
    found: dict[int, float] = {}
    row = list(font.get("/W", []))
    at = 0
    while at < len(row):
        first = int(row[at])
        if isinstance(row[at + 1], pikepdf.Array):
            found |= {first + place: float(width) for place, width in enumerate(row[at + 1])}
            at += 2
        else:
            found |= dict.fromkeys(range(first, int(row[at + 1]) + 1), float(row[at + 2]))
            at += 3
    return found
