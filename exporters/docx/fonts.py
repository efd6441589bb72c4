"""The theme's own faces inside the file, so that the book looks and breaks the same on a computer without them.

Each face that the book is set in is cut down to Latin and the other European scripts that the book uses, in the
outlines that Word knows as a family's regular, bold, italic and bold italic, and stored obfuscated (ECMA-376 part 4,
17.8.1; the SIL Open Font License permits fonts in documents).
"""

import struct
import uuid
from collections.abc import Mapping, Sequence, Set
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from itertools import count
from pathlib import Path
from typing import Any, Literal, cast

import msgspec
import uharfbuzz  # pyright: ignore[reportMissingTypeStubs]

from exporters.docx.markup import NAMESPACES, attribute
from exporters.docx.scripts import FALLBACK, FAMILIES, ranges_of
from exporters.theme import Style, Theme

Slot = Literal["Regular", "Bold", "Italic", "BoldItalic"]
_hb = cast(Any, uharfbuzz)

_FILES: dict[str, dict[Slot, str]] = {
    "Source Serif 4": {
        "Regular": "SourceSerif4-Regular", "Bold": "SourceSerif4-Semibold",
        "Italic": "SourceSerif4-It", "BoldItalic": "SourceSerif4-SemiboldIt",
    },
    "Source Serif 4 Display Light": {"Regular": "SourceSerif4Display-Light"},
    "Source Sans 3": {
        "Regular": "SourceSans3-Regular", "Bold": "SourceSans3-Semibold",
        "Italic": "SourceSans3-It", "BoldItalic": "SourceSans3-SemiboldIt",
    },
    **{name: {"Regular": f"scripts/{file}-Regular", "Bold": f"scripts/{file}-Bold"} for name, file in FAMILIES.items()},
}  # fmt: skip
"""The files of `resources/fonts` by the family that Word shows and the slot in it."""
_LIGHT = {"Source Serif 4": "Source Serif 4 Display Light"}
_LATIN = (
    (0x20, 0x17F), (0x218, 0x21B), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2100, 0x2122), (0x2190, 0x2193),
    (0x2212, 0x2212), (0x2260, 0x2265),
)  # fmt: skip
"""What an office may still type into any book: Latin with its signs."""
_SCRIPTS = ((0x370, 0x3FF), (0x400, 0x491))
"""Greek and Cyrillic: whole, if the book holds a letter of them."""
_FEATURES = ("kern", "mark", "mkmk", "ccmp", "locl")
"""Without ligatures: Word sets none by itself, other programs would, and the lines would not break alike."""
_RESTRICTED = 1 << 1
"""The bit of `fsType` (OpenType, OS/2) by which a maker forbids embedding."""
_LEAST_OS2 = 68
"""The bytes of the table in its first version, which all are that Word reads."""
_BOLD, _ITALIC, _REGULAR = 1 << 5, 1 << 0, 1 << 6
"""Bits of `fsSelection` (OpenType, OS/2)."""


class Face(msgspec.Struct, frozen=True):
    """A family as Word names it, and the slot in it."""

    family: str
    slot: Slot


def face_of(theme: Theme, style: Style, *, bold: bool = False, italic: bool = False) -> Face:
    """The face in which Word sets a style; `bold` and `italic` are what a run adds to it."""
    family = family_of(theme, style)
    heavy, slanted = bold or style.weight == "semibold", italic != style.italic
    slots: dict[tuple[bool, bool], Slot] = {
        (False, False): "Regular", (True, False): "Bold", (False, True): "Italic", (True, True): "BoldItalic",
    }  # fmt: skip
    return Face(family, slots[heavy, slanted])


def family_of(theme: Theme, style: Style) -> str:
    """The family of a style as Word names it: a light weight is a family of its own there."""
    family = theme.fonts.get(style.font) or theme.fonts["body"]
    if family in theme.font_files:
        return family
    if family not in _FILES:
        return theme.word_fonts.get(style.font) or theme.word_fonts["body"]
    return _LIGHT.get(family, family) if style.weight == "light" else family


def is_ours(family: str) -> bool:
    """Whether a family comes with Briefbook, and so lies in the file."""
    return family in _FILES


def font_bytes(theme: Theme, face: Face) -> bytes | None:
    """The bytes of the font file behind a face; None for a family of which there is none. A family that lacks a slot
    is set in its regular face."""
    files = _files_of(theme, face.family)
    return _read(files.get(face.slot) or files["Regular"]) if files else None


def _files_of(theme: Theme, family: str) -> dict[Slot, Path | Traversable]:
    """The files of a family by their slots: those of the theme's own office, or ours."""
    if own := theme.font_files.get(family):
        named: dict[Slot, str] = {
            "Regular": own.regular, "Bold": own.semibold, "Italic": own.italic, "BoldItalic": own.semibold_italic,
        }  # fmt: skip
        return {slot: Path(path) for slot, path in named.items() if path}
    folder = resources.files("resources") / "fonts"
    return {slot: folder / f"{name}.ttf" for slot, name in _FILES.get(family, {}).items()}


@cache
def _read(file: Path | Traversable) -> bytes:
    return file.read_bytes()


class EmbeddedFont(msgspec.Struct, frozen=True):
    """A font as it lies in the file: obfuscated with the key that the font table names."""

    slot: Slot
    key: str
    data: bytes


def faces_of(theme: Theme) -> frozenset[Face]:
    """The faces that a theme's styles are set in, and those of its text where a word is bold or italic."""
    body = theme.style("body")
    stressed = (face_of(theme, body, bold=True), face_of(theme, body, italic=True))
    return frozenset((*(face_of(theme, style) for style in theme.styles.values()), *stressed))


def embedded(theme: Theme, family: str, faces: Set[Face], characters: frozenset[str]) -> tuple[EmbeddedFont, ...]:
    """Those faces of a family whose files are here and may be embedded, cut down and obfuscated. `characters` are
    those that the book uses."""
    found: list[EmbeddedFont] = []
    for slot in _files_of(theme, family):
        face = Face(family, slot)
        source = font_bytes(theme, face) if face in faces else None
        if source is not None and _may_be_embedded(source):
            found.append(_embedded(source, face, characters))
    return tuple(found)


def _may_be_embedded(font: bytes) -> bool:
    """Whether a font's maker allows it to lie in documents, and its outlines are of the kind that Word embeds."""
    tables = _tables(font) if font[:4] in (b"\x00\x01\x00\x00", b"true") else {}
    if not {b"OS/2", b"head", b"glyf", b"cmap"} <= tables.keys() or len(tables[b"OS/2"].data) < _LEAST_OS2:
        return False
    return not struct.unpack(">H", tables[b"OS/2"].data[8:10])[0] & _RESTRICTED


def _embedded(source: bytes, face: Face, characters: frozenset[str]) -> EmbeddedFont:
    key = uuid.uuid5(uuid.NAMESPACE_URL, f"briefbook:{face.family}:{face.slot}")
    data = _named(_cut_down(source, face.family, characters), face.family, face.slot)
    mask = key.bytes[::-1] * 2
    head = bytes(byte ^ cover for byte, cover in zip(data[:32], mask, strict=True))
    return EmbeddedFont(face.slot, "{" + str(key).upper() + "}", head + data[32:])


def _cut_down(source: bytes, family: str, used: frozenset[str]) -> bytes:
    wanted = _hb.SubsetInput()
    wanted.flags = _hb.SubsetFlags.NO_HINTING
    characters, codes = wanted.sets(_hb.SubsetInputSets.UNICODE), [ord(character) for character in used]
    scripts = (script for script in _SCRIPTS if any(script[0] <= code <= script[1] for code in codes))
    for first, last in (*_LATIN, *(ranges_of(family) if family in FAMILIES else scripts)):
        characters.add_range(first, last)
    characters.update(codes)
    if family not in FAMILIES:  # the letters of those join and stack by features, and break alike with them
        features = wanted.sets(_hb.SubsetInputSets.LAYOUT_FEATURE_TAG)
        features.clear()
        for feature in _FEATURES:
            features.add(int.from_bytes(feature.encode("ascii"), "big"))
    return bytes(_hb.subset(_hb.Face(_hb.Blob(source)), wanted).blob.data)


class _Table(msgspec.Struct):
    """A table of a font, and the sum of its words; what is not changed need not be added up again."""

    data: bytes
    checksum: int


def _named(font: bytes, family: str, slot: Slot) -> bytes:
    """The font under the name and with the marks that its slot asks for (OpenType: name, OS/2, head)."""
    tables = _tables(font)
    weight = bytearray(tables[b"OS/2"].data)
    bits = (_BOLD if "Bold" in slot else 0) | (_ITALIC if "Italic" in slot else 0) or _REGULAR
    if slot in ("Bold", "BoldItalic"):
        weight[4:6] = struct.pack(">H", 700)
    weight[62:64] = struct.pack(">H", bits)
    head = bytearray(tables[b"head"].data)
    head[44:46] = struct.pack(">H", ("Bold" in slot) | ("Italic" in slot) << 1)
    head[8:12] = bytes(4)
    for tag, data in ((b"name", _name_table(family, slot)), (b"OS/2", bytes(weight)), (b"head", bytes(head))):
        tables[tag] = _Table(data, _checksum(data))
    tables.pop(b"DSIG", None)
    return _joined(tables)


def _tables(font: bytes) -> dict[bytes, _Table]:
    (number,) = struct.unpack(">H", font[4:6])
    found: dict[bytes, _Table] = {}
    for place in range(12, 12 + 16 * number, 16):
        tag, checksum, offset, length = struct.unpack(">4sIII", font[place : place + 16])
        found[tag] = _Table(font[offset : offset + length], checksum)
    return found


def _name_table(family: str, slot: Slot) -> bytes:
    style = "Bold Italic" if slot == "BoldItalic" else slot
    names = {1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}",
             6: f"{family}-{slot}".replace(" ", "")}  # fmt: skip
    records, text = b"", b""
    for identity, name in names.items():
        encoded = name.encode("utf-16-be")
        records += struct.pack(">6H", 3, 1, 0x409, identity, len(encoded), len(text))
        text += encoded
    return struct.pack(">3H", 0, len(names), 6 + len(records)) + records + text


def _joined(tables: dict[bytes, _Table]) -> bytes:
    number = len(tables)
    power = 1 << (number.bit_length() - 1)
    directory = struct.pack(">I4H", 0x00010000, number, power * 16, power.bit_length() - 1, (number - power) * 16)
    place = 12 + 16 * number
    head, bodies = 0, list[bytes]()
    for tag, table in sorted(tables.items()):
        directory += struct.pack(">4sIII", tag, table.checksum, place, len(table.data))
        head = place if tag == b"head" else head
        bodies.append(table.data + bytes(-len(table.data) % 4))
        place += len(bodies[-1])
    font = bytearray(directory + b"".join(bodies))
    whole = _checksum(directory) + sum(table.checksum for table in tables.values())
    font[head + 8 : head + 12] = struct.pack(">I", (0xB1B0AFBA - whole) & 0xFFFFFFFF)
    return bytes(font)


def _checksum(data: bytes) -> int:
    padded = data + bytes(-len(data) % 4)
    return sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF


def families(theme: Theme, faces: Set[Face]) -> dict[str, str]:
    """The families that a theme's styles are set in, and those of other scripts among some faces, with the family that
    stands in where one cannot be had."""
    fallback = {role: theme.word_fonts.get(role) or theme.word_fonts["body"] for role in ("body", "sans")}
    others = {face.family: FALLBACK for face in faces if face.family in FAMILIES}
    return {family_of(theme, style): fallback[style.font] for style in theme.styles.values()} | others


def font_table(named: Mapping[str, str], carried: Mapping[str, Sequence[EmbeddedFont]]) -> str:
    """The part `word/fontTable.xml` for families and what stands in for them; `carried` are the embedded fonts by their
    families, counted from `rFont1`."""
    fonts: list[str] = []
    number = count(1)
    for family, fallback in named.items():
        faces = "".join(
            f'<w:embed{font.slot} r:id="rFont{next(number)}" w:fontKey="{font.key}"/>' for font in carried[family]
        )
        other = f'<w:altName w:val="{attribute(fallback)}"/>' if fallback != family else ""
        fonts.append(
            f'<w:font w:name="{attribute(family)}">{other}<w:charset w:val="00"/><w:family w:val="auto"/>'
            f'<w:pitch w:val="variable"/>{faces}</w:font>'
        )
    return f"<w:fonts {NAMESPACES}>{''.join(fonts)}</w:fonts>"
