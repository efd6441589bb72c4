"""Faces for a PDF: ours, embedded as subsets; for other scripts what the system has; and a note of what is missing.

Words are measured and encoded once for the whole book. Kerning comes from HarfBuzz; Arabic and its kin are shaped by it
into their joined forms.
"""

import os
import re
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, Literal, cast

import msgspec
import uharfbuzz  # pyright: ignore[reportMissingTypeStubs]
from reportlab.pdfbase import pdfmetrics  # pyright: ignore[reportMissingTypeStubs]
from reportlab.pdfbase.ttfonts import TTFError, TTFont  # pyright: ignore[reportMissingTypeStubs]

Weight = Literal["light", "regular", "semibold"]
_hb = cast(Any, uharfbuzz)

_FAMILIES: dict[str, dict[tuple[Weight, bool], str]] = {
    "Source Serif 4": {
        ("light", False): "SourceSerif4Display-Light",
        ("light", True): "SourceSerif4-It",
        ("regular", False): "SourceSerif4-Regular",
        ("regular", True): "SourceSerif4-It",
        ("semibold", False): "SourceSerif4-Semibold",
        ("semibold", True): "SourceSerif4-SemiboldIt",
    },
    "Source Sans 3": {
        ("light", False): "SourceSans3-Regular",
        ("light", True): "SourceSans3-It",
        ("regular", False): "SourceSans3-Regular",
        ("regular", True): "SourceSans3-It",
        ("semibold", False): "SourceSans3-Semibold",
        ("semibold", True): "SourceSans3-SemiboldIt",
    },
}
_SYSTEM_FONTS = re.compile(
    r"(?:NotoSerif|NotoSans(?!Mono|Symbols)|NotoNaskh|NotoSansSymbols2?|DejaVuS(?:ans|erif)|DroidSansFallback|FreeSerif"
    r"|DroidSansFallbackFull|NanumMyeongjo|NanumGothic|UnBatang|wqy-\w+|ipa\w*|TakaoMincho|Arial ?Unicode|arial|tahoma"
    r"|segoeui|malgun|batang|msyh|simsun|simsunb|msgothic|msmincho|yugoth\w*|nirmala|mangal|leelawui|ebrima|seguisym"
    r"|AppleGothic|AppleMyungjo|Songti|STHeiti\w*|Hiragino\w*|GeezaPro|Damascus)(?:[A-Z][A-Za-z]{2,})?(?:-?Regular|-?R)?"
    r"\.tt[fc]"
)
_JOINING = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_ESCAPES = tuple(f"\\{byte:03o}" if byte in b"()\\" or not 32 <= byte < 127 else chr(byte) for byte in range(256))


class Encoded(msgspec.Struct, frozen=True):
    """A word ready for the page: for each font resource the inside of a `TJ` array and the width of that font's space;
    and the word's own width. Widths are at 1000 points."""

    pieces: tuple[tuple[str, str, float], ...]
    width: float


class Face:
    """One font file, known to reportlab for embedding and to HarfBuzz for shaping."""

    def __init__(self, path: str, name: str, index: int = 0) -> None:
        self.font: Any = cast(Any, TTFont)(name, path, subfontIndex=index)
        cast(Any, pdfmetrics).registerFont(self.font)
        blob = _hb.Blob.from_file_path(path)
        face = _hb.Face(blob, index)
        self._shaper = _hb.Font(face)
        self._scale = 1000 / face.upem
        self.covers = frozenset(map(chr, face.unicodes))
        self._documents: dict[int, dict[str, Encoded]] = {}
        self._characters: dict[int, str] | None = None

    def encoded(self, word: str, document: Any) -> Encoded:
        """The word in this face; `document` is the reportlab document that its subsets belong to."""
        words = self._documents.setdefault(id(document), {})
        if (known := words.get(word)) is None:
            known = words[word] = self._encode(word, document)
        return known

    def forget(self, document: Any) -> None:
        """Drop what was kept for a document that is finished."""
        self._documents.pop(id(document), None)

    def _encode(self, word: str, document: Any) -> Encoded:
        if _JOINING.search(word):
            word = self._joined(word)
            kerns: list[float] = [0.0] * len(word)
        else:
            kerns = self._kerns(word)
        widths: dict[int, float] = self.font.face.charWidths
        default: float = self.font.face.defaultWidth
        width = sum(widths.get(ord(character), default) for character in word) + sum(kerns)
        pieces: list[tuple[str, str, float]] = []
        space = widths.get(32, default)
        place = 0
        for subset, part in self.font.splitString(word, document):
            resource = self.font.getSubsetInternalName(subset, document)
            pieces.append((resource, _array(part, kerns[place : place + len(part)]), space))
            place += len(part)
        return Encoded(tuple(pieces), width)

    def _shaped(self, text: str, direction: str) -> tuple[list[Any], list[Any]]:
        buffer = _hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = direction
        _hb.shape(self._shaper, buffer, {"liga": False, "clig": False, "dlig": False})
        return buffer.glyph_infos, buffer.glyph_positions

    def _kerns(self, word: str) -> list[float]:
        """How much each letter's advance differs from the letter alone, in thousandths of the size."""
        plain = [0.0] * len(word)
        if len(word) < 2:
            return plain
        infos, positions = self._shaped(word, "ltr")
        if len(infos) != len(word) or any(info.cluster != place for place, info in enumerate(infos)):
            return plain
        widths: dict[int, float] = self.font.face.charWidths
        for place, position in enumerate(positions):
            own = widths.get(ord(word[place]), 0.0)
            kern = position.x_advance * self._scale - own
            # A mark above a letter advances nothing: that is no kerning.
            plain[place] = kern if abs(kern) < 250 and own else 0.0
        return plain

    def _joined(self, word: str) -> str:
        """A word of a right-to-left script as it is seen from left to right, its letters in their joined forms."""
        infos, _ = self._shaped(word, "rtl")
        if self._characters is None:
            shaper = self._shaper
            self._characters = {shaper.get_nominal_glyph(ord(one)): one for one in sorted(self.covers, reverse=True)}
            self._characters |= {shaper.get_nominal_glyph(ord(one)): one for one in self.covers if one < "\ufb50"}
        shown = [self._characters.get(info.codepoint) for info in infos]
        return "".join(cast("list[str]", shown)) if all(shown) else word[::-1]


def _array(part: bytes, kerns: list[float]) -> str:
    out = ["("]
    for byte, kern in zip(part, kerns, strict=False):
        out.append(_ESCAPES[byte])
        if abs(kern) >= 1:
            out.append(f"){-kern:.0f}(")
    return "".join(out) + ")"


@cache
def _face(path: str, index: int = 0) -> Face:
    return Face(path, f"{Path(path).stem}-{index}", index)


def own_face(family: str, weight: Weight, *, italic: bool) -> Face:
    """A face of `resources/fonts`; a family that is not there is set in the serif."""
    files = _FAMILIES.get(family, _FAMILIES["Source Serif 4"])
    file = resources.files("resources") / "fonts" / f"{files[weight, italic]}.ttf"
    return _face(str(file))


@cache
def _system_fonts() -> tuple[str, ...]:
    """The font files of the system that cover other scripts; TrueType only, which is what reportlab can embed."""
    home = Path.home()
    folders = ["/usr/share/fonts", "/usr/local/share/fonts", str(home / ".fonts"), str(home / ".local/share/fonts")]
    if sys.platform == "darwin":
        folders = ["/System/Library/Fonts", "/Library/Fonts", str(home / "Library/Fonts")]
    elif sys.platform == "win32":
        folders = [str(Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts")]
    found = {
        name: str(Path(folder) / name)
        for top in folders
        for folder, _, names in os.walk(top)
        for name in names
        if _SYSTEM_FONTS.fullmatch(name)
    }
    return tuple(
        found[name] for name in sorted(found, key=lambda name: ("Serif" not in name, "Noto" not in name, name))
    )


@cache
def _coverage(path: str) -> frozenset[str]:
    try:
        return frozenset(map(chr, _hb.Face(_hb.Blob.from_file_path(path)).unicodes))
    except (OSError, ValueError, RuntimeError):
        return frozenset()


@cache
def _fallback(character: str) -> Face | None:
    for path in _system_fonts():
        if character in _coverage(path):
            try:
                return _face(path)
            except (TTFError, OSError, ValueError):
                continue
    return None


def _usable(character: str, face: Face | None) -> Face | None:
    return face if face is not None and character in face.covers else None


class Faces:
    """The faces of one export. `missing` holds the characters that no font has, with the anchors where they stand."""

    def __init__(self, families: dict[Literal["body", "sans"], str]) -> None:
        self._families = families
        self.missing: dict[str, set[str]] = {}
        self.anchor = ""
        """What is being set now."""

    def face(self, role: Literal["body", "sans"], weight: Weight, *, italic: bool) -> Face:
        """The face for a style."""
        return own_face(self._families.get(role) or self._families["body"], weight, italic=italic)

    def runs(self, text: str, face: Face) -> Iterator[tuple[Face, str]]:
        """The text in pieces, each with a face that has its characters."""
        if face.covers.issuperset(text):
            yield face, text
            return
        if (first := _JOINING.search(text)) and (whole := _fallback(first[0])) and whole.covers.issuperset(text):
            yield whole, text
            return
        pieces: list[tuple[Face, str]] = []
        for character in text:
            chosen, shown = self._for_character(character, face, pieces[-1][0] if pieces else None)
            if not shown:
                continue
            if pieces and pieces[-1][0] is chosen:
                pieces[-1] = (chosen, pieces[-1][1] + shown)
            else:
                pieces.append((chosen, shown))
        yield from pieces

    def _for_character(self, character: str, face: Face, before: Face | None) -> tuple[Face, str]:
        mark = unicodedata.combining(character) or character in "\u200d\ufe0e\ufe0f"
        if mark and before is not None:
            return before, character if character in before.covers else ""
        if unicodedata.category(character) in ("Cf", "Cc"):
            return before or face, ""
        for candidate in (_usable(character, face), _usable(character, before)):
            if candidate is not None:
                return candidate, character
        found = _fallback(character)
        if found is not None:
            return found, character
        self.missing.setdefault(character, set()).add(self.anchor)
        return face, "\ufffd" if "\ufffd" in face.covers else "?"
