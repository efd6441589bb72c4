"""Font files: ours, and for other scripts what the system has; and a note of the characters that no font has.

HarfBuzz reads them, so TrueType and OpenType outlines and collections are all welcome.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, Literal, cast

import uharfbuzz  # pyright: ignore[reportMissingTypeStubs]

from book.richtext import Span
from exporters.system_fonts import font_files
from exporters.theme import Style, Theme

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
    r"(?:Noto(?:Serif|Sans|Naskh)(?!Mono)[A-Za-z]*|NotoEmoji|DejaVuS(?:ans|erif)|DroidSansFallback(?:Full)?|FreeSerif"
    r"|NanumMyeongjo|NanumGothic|UnBatang|wqy-\w+|ipa\w*|TakaoMincho|Arial ?Unicode|arial|tahoma|segoeui|seguisym"
    r"|seguiemj|malgun|batang|msyh|simsun|simsunb|msgothic|msmincho|yugoth\w*|nirmala|mangal|leelawui|ebrima|Symbola|Loma|Garuda"
    r"|AppleGothic|AppleSDGothicNeo|AppleMyungjo|Songti|STHeiti\w*|Hiragino\w*|GeezaPro|Damascus|Thonburi|Kohinoor\w*"
    r"|ArialHB|Lohit-\w+)(?:-?(?:Regular|VF|R|W3))?\.(?:tt[fc]|ot[fc])"
)
UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\x00-\x1f\x7f]")
"""Characters that steer a text and show nothing."""
_RESTRICTED = 0x0002
"""The bit of OS/2 `fsType` by which a maker forbids embedding."""


class Face:
    """One font file. `covers` are its characters; `cff` says whether its outlines are PostScript's."""

    def __init__(self, path: str, index: int = 0) -> None:
        self.path = path
        self.face: Any = _hb.Face(_hb.Blob.from_file_path(path), index)
        self.font: Any = _hb.Font(self.face)
        self.scale = 1000 / self.face.upem
        self.covers = frozenset(map(chr, self.face.unicodes))
        self.cff = "glyf" not in self.face.table_tags
        self.name: str = re.sub(r"[^A-Za-z0-9-]", "", self.face.get_name(_hb.OTNameIdPredefined.POSTSCRIPT_NAME) or "")

    @property
    def usable(self) -> bool:
        """Whether it may be embedded, and holds outlines that a PDF takes."""
        tags = self.face.table_tags
        if "glyf" not in tags and "CFF " not in tags:
            return False
        os2 = bytes(self.face.reference_table("OS/2").data) if "OS/2" in tags else b""
        return not int.from_bytes(os2[8:10], "big") & _RESTRICTED


@cache
def _face(path: str, index: int = 0) -> Face:
    return Face(path, index)


def own_face(family: str, weight: Weight, *, italic: bool) -> Face:
    """A face of `resources/fonts`; a family that is not there is set in the serif."""
    files = _FAMILIES.get(family, _FAMILIES["Source Serif 4"])
    return _face(str(resources.files("resources") / "fonts" / f"{files[weight, italic]}.ttf"))


@cache
def _fonts_for_scripts() -> tuple[str, ...]:
    """The font files that cover other scripts: ours first, then those of the system, serif before sans."""
    own = Path(str(resources.files("resources") / "fonts" / "scripts"))
    bundled = sorted(str(path) for path in own.glob("*-Regular.ttf"))
    found = {file.name: str(file) for file in font_files() if _SYSTEM_FONTS.fullmatch(file.name)}
    return (*bundled, *(found[name] for name in sorted(found, key=_rank)))


def _rank(name: str) -> tuple[object, ...]:
    return ("Fallback" in name, "Emoji" in name or "emj" in name, "Serif" not in name, "Noto" not in name, name)


@cache
def _coverage(path: str) -> frozenset[str]:
    try:
        face = _face(path)
        return face.covers if face.usable else frozenset()
    except (OSError, ValueError, RuntimeError):
        return frozenset()


@cache
def fallback(character: str, *, heavy: bool = False) -> Face | None:
    """The first face that has a character, `heavy` if there is such a one beside it, or None; what is not assigned or
    private is nobody's to draw."""
    if unicodedata.category(character) in ("Co", "Cn", "Cs"):
        return None
    path = next((path for path in _fonts_for_scripts() if character in _coverage(path)), None)
    if path is None:
        return None
    bold = _bolder(path) if heavy else ""
    return _face(bold if bold and character in _coverage(bold) else path)


@cache
def _bolder(path: str) -> str:
    """The file of the bold face beside a font, by the names that makers give them; "" if there is none."""
    file = Path(path)
    names = (file.stem.replace("-Regular", "-Bold"), *(file.stem + end for end in ("Bold", "-Bold", "bd", "B", "b")))
    found = (file.with_name(name + file.suffix) for name in names if name != file.stem)
    return next((str(one) for one in found if one.is_file()), "")


def weight_of(style: Style, span: Span) -> Weight:
    """The weight of a span in a style."""
    return "semibold" if span.bold else style.weight


class Faces:
    """The faces of one export. `missing` holds the characters that no font has, with the anchors where they stand."""

    def __init__(self, theme: Theme) -> None:
        self._families = theme.fonts
        self._files = theme.font_files
        self._chosen: dict[tuple[str, Weight, bool], Face] = {}
        self.missing: dict[str, set[str]] = {}
        self.anchor = ""
        """What is being set now."""

    def face(self, style: Style, span: Span) -> Face:
        """The face that a span is set in, in a style."""
        key = (style.font, weight_of(style, span), style.italic != span.italic)
        if key not in self._chosen:
            self._chosen[key] = self._face(style.font, key[1], italic=key[2])
        return self._chosen[key]

    def _face(self, role: Literal["body", "sans"], weight: Weight, *, italic: bool) -> Face:
        family = self._families.get(role) or self._families["body"]
        files = self._files.get(family)
        if files is None:
            return own_face(family, weight, italic=italic)
        heavy, slanted = (files.semibold_italic or files.semibold, files.italic) if italic else (files.semibold, "")
        wanted = {"light": slanted or files.light, "regular": slanted, "semibold": heavy}[weight]
        return _face(wanted or files.regular)

    def runs(self, text: str, face: Face, *, heavy: bool) -> Iterator[tuple[Face | None, str]]:
        """The text in pieces, each with a face that has its characters, `heavy` as `face` is; None where there is no
        such face."""
        if face.covers.issuperset(text):
            yield face, text
            return
        pieces: list[tuple[Face | None, str]] = []
        for character in text:
            before = pieces[-1][0] if pieces else None
            chosen = self._for_character(character, face, before, heavy=heavy)
            if pieces and before is chosen:
                pieces[-1] = (chosen, pieces[-1][1] + character)
            else:
                pieces.append((chosen, character))
        yield from pieces

    def _for_character(self, character: str, face: Face, before: Face | None, *, heavy: bool) -> Face | None:
        category = unicodedata.category(character)
        joins = category in ("Mn", "Mc", "Me", "Cf") or character in "\u200c\u200d\ufe0e\ufe0f"
        if joins and before is not None and (character in before.covers or category == "Cf" or character > "\ufe00"):
            return before
        if character in face.covers:
            return face
        if before is not None and character in before.covers:
            return before
        if joins and category == "Cf":
            return before or face
        found = fallback(character, heavy=heavy)
        if found is None:
            self.missing.setdefault(character, set()).add(self.anchor)
        return found
