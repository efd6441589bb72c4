"""Spans as atoms, and rows of atoms as lines: what a text looks like, in operators of a page's content stream.

An atom is a run of characters that a line never parts; before it stands a space, a place to break, or neither. Each
word is shaped and measured once for a look. Operators as in ISO 32000-1, 9.4.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Literal

import msgspec

from book.references import PAGE
from book.richtext import Span
from exporters.pdf.bidi import has_rtl, levels_of, seen_order
from exporters.pdf.embedding import EmbeddedFont
from exporters.pdf.fonts import UNSEEN, Face, Faces, weight_of
from exporters.pdf.objects import Document
from exporters.theme import Figures, Style, Theme

Glue = Literal["", "0", "-", " ", "\n"]

_PLAIN = re.compile(r"[A-Za-z0-9.,;:!?'’“”\"()]+")
_INSIDE = re.compile(r"(?<=[^\W\d_][-–—/])(?=\w)|(?<=\w[–—])(?=\w)|(?<=\u200b)|(?<=\u00ad)")
_IN_ADDRESS = re.compile(r"(?<=[/?&=_.#%-])(?=\w)")
_WIDE = re.compile("[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
_THAI = re.compile("(?<=[\u0e00-\u0eff])(?=[\u0e40-\u0e44\u0ec0-\u0ec4])|(?<=[\u0e2f\u0e46\u0eaf\u0ec6])")
"""Thai and Lao write no spaces; a vowel that stands before its consonant begins a syllable."""
_NOT_FIRST = "、。，．・：；？！）］｝〉》」』】〕〗〙〟ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ%％,.!?:;)]}"
_NOT_LAST = "（［｛〈《「『【〔〖〘〝([{"
_FEATURES: dict[Figures, dict[str, bool]] = {
    "lining": {},
    "text": {"onum": True, "pnum": True},
    "tabular": {"tnum": True, "lnum": True},
}


class Look(msgspec.Struct, frozen=True, eq=False):
    """How an atom looks. `colour` and `ground` are #RRGGBB; `rise`, `size` and `space` (the width of a space) are in
    points; `gap` shows a space, inside a `TJ` array."""

    font: EmbeddedFont
    size: float
    colour: str
    space: float
    gap: str
    figures: Figures = "lining"
    rise: float = 0
    underline: bool = False
    strike: bool = False
    highlight: bool = False
    ground: str = ""
    link: str = ""
    language: str = ""
    tracking: float = 0
    heavy: bool = False
    two_ways: bool = False
    """It is that of a text which runs both ways."""

    @property
    def marked(self) -> bool:
        """Whether something is drawn around it."""
        return self.underline or self.strike or self.highlight or bool(self.link)

    @property
    def apart(self) -> bool:
        """Whether it is an element of its own inside a paragraph."""
        return bool(self.link or self.language)


class Atom(msgspec.Struct, frozen=True, eq=False, gc=False):
    """Characters that stay together. `glue` is what stands before: "" for nothing, "0" a place to break, "-" a place
    to break with a hyphen, " " a space, "\\n" a forced break. `advance` is its width with the space before it, `joined`
    its code with it. `level` is its level in a text of two directions, `gap_level` that of its space."""

    text: str
    look: Look
    code: str
    joined: str
    width: float
    advance: float
    glue: Glue = " "
    level: int = 0
    gap_level: int = 0


class Line(msgspec.Struct, frozen=True, eq=False):
    """A set line: runs as (look, inside of a `TJ` array), marks as (kind, from, to, look), links as (from, to,
    look). Places are in points from its beginning."""

    runs: tuple[tuple[Look, str], ...]
    width: float
    marks: tuple[tuple[str, float, float, Look], ...] = ()
    links: tuple[tuple[float, float, Look], ...] = ()


EMPTY = Line((), 0)


@cache
def rgb(colour: str) -> str:
    """A #RRGGBB colour as three numbers for `rg` and `RG`."""
    return " ".join(f"{int(colour[place : place + 2], 16) / 255:.3g}" for place in (1, 3, 5))


class _Words(dict[str, tuple[Atom, ...]]):
    """The atoms of each word in one look, with a space before it."""

    def __init__(self, typesetter: "Typesetter", look: Look) -> None:
        super().__init__()
        self._typesetter = typesetter
        self._look = look

    def __missing__(self, word: str) -> tuple[Atom, ...]:
        made = tuple(
            self._typesetter.atom(part, self._look, glue)
            for part, glue in parts_of(word, address=bool(self._look.link))
        )
        self[word] = made
        return made


class Typesetter:
    """Sets the texts of one document in the looks of one theme."""

    def __init__(self, theme: Theme, document: Document) -> None:
        self.theme = theme
        self.faces = Faces(theme)
        self.pages: dict[str, str] = {}
        """The page numbers of the anchors that stand already."""
        self.fonts: dict[Face, EmbeddedFont] = {}
        self._document = document
        self._looks: dict[object, Look] = {}
        self._words: dict[Look, _Words] = {}

    def look(self, style: Style, span: Span | None = None) -> Look:
        """The look of a span in a style."""
        key = (style, span.bold, span.italic, span.underline, span.strike, span.superscript, span.subscript,
               span.highlight, span.link, span.language) if span else style  # fmt: skip
        known = self._looks.get(key)
        if known is None:
            known = self._looks[key] = self._new_look(style, span or Span(""))
        return known

    def _new_look(self, style: Style, span: Span) -> Look:
        raised = span.superscript or span.subscript
        font = self._font(self.faces.face(style, span))
        size = style.size * (0.66 if raised else 1)
        gap, width = font.encode(" ", size, {})
        look = Look(
            font=font,
            size=size,
            colour=self.theme.colour_of(style),
            space=width * size / 1000 + style.tracking,
            gap=gap,
            figures=style.figures,
            rise=style.size * (0.34 if span.superscript else -0.14 if span.subscript else 0),
            underline=span.underline,
            strike=span.strike,
            highlight=span.highlight,
            ground=self.theme.colours.highlight,
            link=span.link,
            language=span.language,
            tracking=style.tracking,
            heavy=weight_of(style, span) == "semibold",
        )
        self._words[look] = _Words(self, look)
        return look

    def _font(self, face: Face) -> EmbeddedFont:
        if face not in self.fonts:
            self.fonts[face] = EmbeddedFont(face, self._document, f"/F{len(self.fonts)}")
        return self.fonts[face]

    def atom(self, text: str, look: Look, glue: Glue = "", *, level: int = 0, gap_level: int = 0) -> Atom:
        """One atom, shaped for its direction."""
        code, width = self._encoded(text, look, rtl=bool(level % 2))
        width = width * look.size / 1000 + look.tracking * len(text)
        spaced = glue == " "
        joined = look.gap + code if spaced else code
        advance = width + look.space if spaced else width
        return Atom(text, look, code, joined, width, advance, glue, level, gap_level)

    def _encoded(self, text: str, look: Look, *, rtl: bool) -> tuple[str, float]:
        shown = text if text.isascii() and text.isprintable() else UNSEEN.sub("", text)
        features = _FEATURES[look.figures]
        if look.tracking:
            features = {**features, "liga": False, "clig": False}
        if look.font.face.covers.issuperset(shown):
            return look.font.encode(shown, look.size, features, rtl=rtl)
        pieces: list[str] = []
        width = 0.0
        runs = list(self.faces.runs(shown, look.font.face, heavy=look.heavy))
        for face, run in reversed(runs) if rtl else runs:
            font = look.font if face is None else self._font(face)
            code, wide = font.missing(run) if face is None else font.encode(run, look.size, features, rtl=rtl)
            if font is not look.font:
                code = f")]TJ {font.resource} {look.size:g} Tf[({code})]TJ {look.font.resource} {look.size:g} Tf[("
            pieces.append(code)
            width += wide
        return "".join(pieces), width

    def _page_of(self, span: Span) -> Span:
        return msgspec.structs.replace(span, text=self.pages.get(span.link[1:], "–"))

    def atoms(self, spans: Iterable[Span], style: Style) -> list[Atom]:
        """The atoms of some spans."""
        spans = [span if span.text != PAGE else self._page_of(span) for span in spans if span.text]
        if style.caps:
            spans = [msgspec.structs.replace(span, text=span.text.upper()) for span in spans]
        whole = "".join(span.text for span in spans)
        if has_rtl(whole):
            return self._two_ways(spans, whole, style)
        found: list[Atom] = []
        after_space = True
        for span in spans:
            look = self.look(style, span)
            for number, line in enumerate(span.text.replace("\t", " ").split("\n")):
                words = self._words[look]
                start = len(found)
                first, *rest = line.split(" ")
                if first:
                    found += words[first]
                    if number or not after_space:
                        found[start] = self._glued(found[start], "\n" if number else "")
                elif number:
                    found.append(self.atom("", look, "\n"))
                for word in rest:
                    if word:
                        found += words[word]
                after_space = not rest[-1] if rest else after_space and not first
        return found

    def hyphen(self, look: Look) -> Atom:
        """The hyphen at the end of a line: in a copy of the text it is a soft one."""
        font = look.font
        glyph = font.face.font.get_nominal_glyph(ord("-"))
        width = font.advance(glyph) * look.size / 1000
        code = font.code(glyph, "\u00ad")
        return Atom("", look, code, code, width, width, "")

    def _glued(self, atom: Atom, glue: Glue) -> Atom:
        return msgspec.structs.replace(atom, glue=glue, joined=atom.code, advance=atom.width)

    def _two_ways(self, spans: Sequence[Span], whole: str, style: Style) -> list[Atom]:
        """The atoms of a text that runs both ways, each of one level (Unicode Standard Annex 9)."""
        levels = levels_of(whole)
        found: list[Atom] = []
        glue: Glue = " "
        gap_level = place = 0
        for span in spans:
            look = self._both_ways(self.look(style, span))
            for token in re.findall(r"[ \t\n]|[^ \t\n]+", span.text):
                if token in " \t\n":
                    glue, gap_level = ("\n" if token == "\n" or glue == "\n" else " "), levels[place]
                    place += 1
                    continue
                start = 0
                for part, inner in parts_of(token, address=bool(look.link)):
                    for piece, level in _runs(part, levels[place + start : place + start + len(part)]):
                        own = glue or (inner if inner != " " else "")
                        found.append(self.atom(piece, look, own, level=level, gap_level=gap_level))
                        glue, inner = "", ""
                    start += len(part)
                place += len(token)
        return found

    def _both_ways(self, look: Look) -> Look:
        known = self._looks.get(look)
        if known is None:
            known = self._looks[look] = msgspec.structs.replace(look, two_ways=True)
        return known

    def line(self, atoms: Sequence[Atom], *, stretch: float = 0, hyphen: bool = False, spaced: bool = False) -> Line:
        """A row of atoms, set. `stretch` widens each space, in points; `hyphen` ends it with a hyphen. With `spaced` it
        ends with a space that nobody sees: who hears the structure hears two words, not one."""
        if not atoms:
            return EMPTY
        if hyphen:
            atoms = [*atoms, self.hyphen(atoms[-1].look)]
        looks = {atom.look for atom in atoms}
        if any(look.two_ways for look in looks):
            atoms = seen_order(atoms)
        look = atoms[0].look
        if stretch == 0 and len(looks) == 1 and not look.marked:
            width = sum([atom.advance for atom in atoms])
            code = "".join([atom.joined for atom in atoms])
            if atoms[0].glue == " ":
                code, width = code[len(look.gap) :], width - look.space
            return Line(((look, code + look.gap if spaced else code),), width)
        return self._mixed(atoms, stretch, spaced=spaced)

    def _mixed(self, atoms: Sequence[Atom], stretch: float, *, spaced: bool) -> Line:
        runs: list[tuple[Look, list[str]]] = []
        marks: list[tuple[str, float, float, Look]] = []
        links: list[tuple[float, float, Look]] = []
        x = 0.0
        for place, atom in enumerate(atoms):
            look, start = atom.look, x
            gap = look.space + stretch if place and atom.glue == " " else 0.0
            if not runs or runs[-1][0] is not look:
                if gap and runs:
                    # The space belongs to what stands before it: a link's line does not begin with a space.
                    gap = runs[-1][0].space + stretch
                    runs[-1][1].append(_wider(runs[-1][0], stretch))
                runs.append((look, []))
            elif gap:
                runs[-1][1].append(_wider(look, stretch))
            runs[-1][1].append(atom.code)
            x += gap + atom.width
            if look.marked:
                _note(marks, links, look, start, start + gap, x)
        if spaced:
            runs[-1][1].append(runs[-1][0].gap)
        return Line(tuple((look, "".join(codes)) for look, codes in runs), x, tuple(marks), tuple(links))


def _wider(look: Look, stretch: float) -> str:
    return f"{look.gap}){-stretch * 1000 / look.size:.0f}(" if stretch else look.gap


def _note(
    marks: list[tuple[str, float, float, Look]], links: list[tuple[float, float, Look]], look: Look,
    start: float, text_start: float, end: float,
) -> None:  # fmt: skip
    """Take down what is drawn around an atom; what continues the atom before is drawn through the space."""
    # The number of a footnote is known as a link by standing high.
    underlined = look.underline or (bool(look.link) and not look.rise)
    kinds = (("highlight", look.highlight), ("underline", underlined), ("strike", look.strike))
    for kind, wanted in kinds:
        if wanted:
            if marks and marks[-1][0] == kind and marks[-1][3] is look and abs(marks[-1][2] - start) < 0.01:
                marks[-1] = (kind, marks[-1][1], end, look)
            else:
                marks.append((kind, text_start, end, look))
    if look.link:
        if links and links[-1][2] is look and abs(links[-1][1] - start) < 0.01:
            links[-1] = (links[-1][0], end, look)
        else:
            links.append((text_start, end, look))


def _runs(text: str, levels: Sequence[int]) -> list[tuple[str, int]]:
    """A text in pieces of one level each."""
    pieces: list[tuple[str, int]] = []
    for character, level in zip(text, levels, strict=True):
        if pieces and pieces[-1][1] == level:
            pieces[-1] = (pieces[-1][0] + character, level)
        else:
            pieces.append((character, level))
    return pieces


def parts_of(word: str, *, address: bool = False) -> list[tuple[str, Glue]]:
    """A word in parts that may each begin a line, with the glue before each; the first has a space."""
    if _PLAIN.fullmatch(word):
        return [(word, " ")]
    pattern = _IN_ADDRESS if (address and word.startswith(("http", "www."))) or len(word) > 40 else _INSIDE
    pieces = pattern.split(word)
    if _WIDE.search(word):
        pieces = [part for piece in pieces for part in _wide_parts(piece)]
    pieces = [part for piece in pieces for part in _THAI.split(piece) if part]
    found: list[tuple[str, Glue]] = []
    for piece in pieces:
        found.append((piece, " " if not found else "-" if found[-1][0].endswith("\u00ad") else "0"))
    return found or [(word, " ")]


def _wide_parts(text: str) -> list[str]:
    """A text of Chinese or Japanese in pieces that may each begin a line."""
    parts: list[str] = []
    for character in text:
        wide = _WIDE.match(character) or character in _NOT_FIRST
        joins = parts and (
            character in _NOT_FIRST or parts[-1][-1] in _NOT_LAST or not (wide or _WIDE.match(parts[-1][-1]))
        )
        if joins:
            parts[-1] += character
        else:
            parts.append(character)
    return parts
