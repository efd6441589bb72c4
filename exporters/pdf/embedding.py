"""Fonts in the file: Type 0 fonts whose codes are given out as glyphs are used, and subsets of the font files.

ISO 32000-1, 9.7 (composite fonts), 9.10.3 (ToUnicode). Each code stands for one glyph and the text it shows, so
ligatures and joined letters are copied as they were written.
"""

import hashlib
import unicodedata
from itertools import pairwise
from typing import Any, cast

import uharfbuzz  # pyright: ignore[reportMissingTypeStubs]

from exporters.pdf.fonts import Face
from exporters.pdf.objects import Document

_hb = cast(Any, uharfbuzz)
_BYTES = tuple(
    {"(": "\\(", ")": "\\)", "\\": "\\\\", "\r": "\\r"}.get(chr(byte), chr(byte)) for byte in range(256)
)  # fmt: skip
_NOT_NEEDED = (
    "name", "GSUB", "GPOS", "GDEF", "cmap", "OS/2", "post", "BASE", "DSIG", "gasp", "kern", "VORG", "vmtx", "vhea",
    "STAT", "MATH",
)  # fmt: skip
_REPLACEMENT = "\ufffd"


class EmbeddedFont:
    """A face in one document. `resource` is its name on the pages, `number` that of its object."""

    def __init__(self, face: Face, document: Document, resource: str) -> None:
        self.face = face
        self.resource = resource
        self.number = document.number()
        self._document = document
        self._codes: dict[tuple[int, str], str] = {}
        self._glyphs = [0]
        self._texts = [""]
        self._advances: dict[int, float] = {}

    def code(self, glyph: int, text: str) -> str:
        """The bytes of a string that show a glyph, standing for `text`."""
        key = (glyph, "" if self.face.cff else text)
        code = self._codes.get(key)
        if code is None:
            cid = glyph if self.face.cff else len(self._glyphs)
            self._glyphs.append(glyph)
            self._texts.append(text)
            code = self._codes[key] = _BYTES[cid >> 8] + _BYTES[cid & 255]
        return code

    def advance(self, glyph: int) -> float:
        """How wide a glyph is, in thousandths of the size."""
        known = self._advances.get(glyph)
        if known is None:
            known = self._advances[glyph] = self.face.font.get_glyph_h_advance(glyph) * self.face.scale
        return known

    def encode(self, text: str, size: float, features: dict[str, bool], *, rtl: bool = False) -> tuple[str, float]:
        """A text, shaped and kerned, as what stands between `[(` and `)]TJ`, and its width at a size of 1000."""
        if not text:
            return "", 0.0
        buffer = _hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        _hb.shape(self.face.font, buffer, features)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        plain = not rtl and len(infos) == len(text) and text.isascii()
        texts = text if plain else _texts_of([info.cluster for info in infos], text, rtl=rtl)
        out: list[str] = []
        width = 0.0
        scale, codes, advances = self.face.scale, self._codes, self._advances
        for info, position, shown in zip(infos, positions, texts, strict=True):
            glyph, advance = info.codepoint, position.x_advance * scale
            piece = codes.get((glyph, shown)) or self.code(glyph, shown)
            rest = advances.get(glyph) or self.advance(glyph)
            rest -= advance
            if position.x_offset or position.y_offset:
                left, raised = round(position.x_offset * scale), position.y_offset * scale
                rest += left
                if left:
                    piece = f"){-left}({piece}"
                if abs(raised) >= 1:
                    piece = f")]TJ {raised * size / 1000:.2f} Ts[({piece})]TJ 0 Ts[("
            out.append(piece)
            if rest > 0.5 or rest < -0.5:
                out.append(f"){rest:.0f}(")
            width += advance
        code = "".join(out)
        if not plain and not rtl and _unsorted(infos):
            shown = text.encode("utf-16-be", "replace").hex().upper()
            code = f")]TJ/Span<</ActualText<FEFF{shown}>>>BDC[({code})]TJ EMC[("
        return code, width

    def missing(self, text: str) -> tuple[str, float]:
        """Signs in the place of characters that the face does not have; copied, they are the characters."""
        sign = _REPLACEMENT if _REPLACEMENT in self.face.covers else "?"
        glyph = self.face.font.get_nominal_glyph(ord(sign))
        shown = [one if unicodedata.category(one) not in ("Co", "Cn", "Cs", "Cf") else _REPLACEMENT for one in text]
        return "".join(self.code(glyph, one) for one in shown), self.advance(glyph) * len(text)

    def write(self) -> None:
        """Write the font with the glyphs that were used."""
        document, face = self._document, self.face
        subset, places = _subset(face, self._glyphs)
        tag = hashlib.sha256(repr((face.name, self._glyphs)).encode()).digest()
        name = "".join(chr(65 + byte % 26) for byte in tag[:6]) + "+" + (face.name or "Font")
        if face.cff:
            table = bytes(_hb.Face(_hb.Blob(subset)).reference_table("CFF ").data)
            file = f"/FontFile3 {document.put_stream(table, '/Subtype/CIDFontType0C')} 0 R"
            kind = "/Subtype/CIDFontType0"
        else:
            file = f"/FontFile2 {document.put_stream(subset, f'/Length1 {len(subset)}')} 0 R"
            mapping = b"".join(places.get(glyph, 0).to_bytes(2, "big") for glyph in self._glyphs)
            kind = f"/Subtype/CIDFontType2/CIDToGIDMap {document.put_stream(mapping)} 0 R"
        descriptor = document.put(f"<</Type/FontDescriptor/FontName/{name}{_metrics(face)}{file}>>")
        descendant = document.put(
            f"<</Type/Font{kind}/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/DW 0/W[{self._widths()}]>>"
        )
        unicode = document.put_stream(self._to_unicode().encode("ascii"))
        base = f"{name}-Identity-H" if face.cff else name
        document.put(
            f"<</Type/Font/Subtype/Type0/BaseFont/{base}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]"
            f"/ToUnicode {unicode} 0 R>>",
            self.number,
        )

    def _by_cid(self) -> list[tuple[int, int, str]]:
        rows = list(zip(self._glyphs, self._texts, strict=True))
        if self.face.cff:
            return sorted((glyph, glyph, text) for glyph, text in rows)
        return [(cid, glyph, text) for cid, (glyph, text) in enumerate(rows)]

    def _widths(self) -> str:
        out: list[str] = []
        last = -2
        for cid, glyph, _ in self._by_cid():
            if cid != last + 1:
                out.append(f"{']' if out else ''}{cid}[")
            out.append(f"{self.advance(glyph):.4g} ")
            last = cid
        return "".join(out) + "]"

    def _to_unicode(self) -> str:
        rows = [
            f"<{cid:04X}> <{text.encode('utf-16-be', 'replace').hex().upper()}>"
            for cid, _, text in self._by_cid()
            if text
        ]
        blocks = "".join(
            f"{len(rows[at : at + 100])} beginbfchar\n" + "\n".join(rows[at : at + 100]) + "\nendbfchar\n"
            for at in range(0, len(rows), 100)
        )
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe)"
            " /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            f"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{blocks}endcmap\n"
            "CMapName currentdict /CMap defineresource pop\nend\nend\n"
        )


def _texts_of(clusters: list[int], text: str, *, rtl: bool) -> list[str]:
    """What each glyph stands for: the first of a cluster for its text; glyphs as many as its characters, one each."""
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    out: list[str] = []
    place = 0
    while place < len(clusters):
        end = place
        while end < len(clusters) and clusters[end] == clusters[place]:
            end += 1
        part = text[clusters[place] : ends[clusters[place]]]
        count = end - place
        if count == len(part):
            out += reversed(part) if rtl else part
        elif count == 1:
            out.append(part)
        else:
            out += [part, *([part[-1]] * (count - 1))]
        place = end
    return out


def _unsorted(infos: list[Any]) -> bool:
    """Whether glyphs stand in another order than their characters, or several of them for one."""
    clusters = [info.cluster for info in infos]
    return any(first >= second for first, second in pairwise(clusters))


def _subset(face: Face, glyphs: list[int]) -> tuple[bytes, dict[int, int]]:
    """The font file with some glyphs only, and the new places of these."""
    wanted = _hb.SubsetInput()
    wanted.glyph_set.update(sorted(set(glyphs)))
    flags = _hb.SubsetFlags
    wanted.flags = flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE
    if face.cff:
        wanted.flags |= flags.RETAIN_GIDS | flags.CFF_IDENTITY_CHARSET
    wanted.drop_table_tag_set.update(int.from_bytes(tag.ljust(4).encode(), "big") for tag in _NOT_NEEDED)
    plan = _hb.SubsetPlan(face.face, wanted)
    places = {int(old): int(new) for old, new in dict(plan.old_to_new_glyph_mapping).items()}
    return bytes(plan.execute().blob.data), places


def _metrics(face: Face) -> str:
    """The entries of a font descriptor that are figures (ISO 32000-1, table 122)."""
    head = bytes(face.face.reference_table("head").data)
    box = " ".join(
        f"{int.from_bytes(head[at : at + 2], 'big', signed=True) * face.scale:.0f}" for at in range(36, 44, 2)
    )
    extents = face.font.get_font_extents("ltr")
    capital = face.font.get_metric_position(_hb.OTMetricsTag.CAP_HEIGHT) or extents.ascender
    post = bytes(face.face.reference_table("post").data)
    angle = int.from_bytes(post[4:8], "big", signed=True) / 65536 if len(post) >= 8 else 0
    return (
        f"/Flags 4/FontBBox[{box}]/ItalicAngle {angle:g}/Ascent {extents.ascender * face.scale:.0f}"
        f"/Descent {extents.descender * face.scale:.0f}/CapHeight {capital * face.scale:.0f}/StemV 80"
    )
