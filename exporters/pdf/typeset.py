"""Spans as atoms, atoms as lines: what a paragraph looks like in a column, in operators of a page's content stream.

An atom is a run of characters that a line never parts; before it stands a space, a place to break, or neither.
Operators as in ISO 32000-1, 9.4.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Literal

import msgspec
import pyphen  # pyright: ignore[reportMissingTypeStubs]

from book.richtext import Span
from exporters.pdf.fonts import Encoded, Face, Faces
from exporters.theme import Style, Theme

_WORDS = re.compile(r"[^ \n]+|\n")
_PLAIN = re.compile(r"[A-Za-z0-9.,;:!?'’“”\"()]+")
_INSIDE = re.compile(r"(?<=[^\W\d_][-–—/])(?=\w)|(?<=\w[–—])(?=\w)|(?<=\u200b)|(?<=\u00ad)")
_IN_ADDRESS = re.compile(r"(?<=[/?&=_.#%-])(?=\w)")
_WIDE = re.compile("[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
_NOT_FIRST = "、。，．・：；？！）］｝〉》」』】〕〗〙〟ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ%％,.!?:;)]}"
_NOT_LAST = "（［｛〈《「『【〔〖〘〝([{"
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_STRONG = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[A-Za-z\u00c0-\u058f\u0900-\u2fff\u3040-\ud7ff]")
_LETTERS = re.compile(r"[^\W\d_]+")
_HYPHENS: dict[str, str] = {"pt": "pt_PT", "en": "en_GB", "de": "de_DE", "es": "es_ES"}
RAGGED = 0.13
"""A line that would stay shorter than this part of the column is filled by parting a word."""


class Look(msgspec.Struct, frozen=True):
    """How an atom looks. `colour` and `ground` are #RRGGBB; `rise` and `size` are in points."""

    face: Face
    size: float
    colour: str
    rise: float = 0
    underline: bool = False
    strike: bool = False
    highlight: bool = False
    ground: str = ""
    link: str = ""
    tracking: float = 0


class Atom(msgspec.Struct):
    """Characters that stay together. `glue` is what stands before: "" for nothing, "0" a place to break, " " a space,
    "\\n" a forced break."""

    text: str
    look: Look
    pieces: tuple[tuple[str, str, float], ...]
    width: float
    glue: Literal["", "0", " ", "\n"] = ""
    rtl: bool = False


class Line(msgspec.Struct, frozen=True):
    """A set line: text operators from its own origin, marks as (kind, from, to, look), links as (from, to, address)."""

    operators: str
    width: float
    marks: tuple[tuple[str, float, float, Look], ...] = ()
    links: tuple[tuple[float, float, str], ...] = ()


EMPTY = Line("", 0)


@cache
def rgb(colour: str) -> str:
    """A #RRGGBB colour as three numbers for `rg` and `RG`."""
    return " ".join(f"{int(colour[place : place + 2], 16) / 255:.3f}" for place in (1, 3, 5))


@cache
def _hyphenator(language: str) -> Any:
    tag = language.replace("-", "_")
    for name in (tag, _HYPHENS.get(tag[:2], tag[:2])):
        known = pyphen.language_fallback(name)
        if known:
            return pyphen.Pyphen(lang=known, left=3, right=3)
    return None


class Typesetter:
    """Sets the texts of one document in the looks of one theme."""

    def __init__(self, theme: Theme, document: Any) -> None:
        self.theme = theme
        self.faces = Faces(theme.fonts)
        self._document = document
        self._looks: dict[object, Look] = {}
        self._spaces: dict[Look, float] = {}
        self._cuts: dict[tuple[str, str], tuple[int, ...]] = {}

    def looks(self) -> Iterable[Look]:
        """All looks that were asked for."""
        return self._looks.values()

    def look(self, style: Style, span: Span | None = None) -> Look:
        """The look of a span in a style."""
        span = span or Span("")
        key = (style, span.bold, span.italic, span.underline, span.strike, span.superscript, span.subscript,
               span.highlight, span.link)  # fmt: skip
        known = self._looks.get(key)
        if known is None:
            known = self._looks[key] = self._new_look(style, span)
        return known

    def _new_look(self, style: Style, span: Span) -> Look:
        raised = span.superscript or span.subscript
        return Look(
            face=self.faces.face(
                style.font, "semibold" if span.bold else style.weight, italic=style.italic != span.italic
            ),
            size=style.size * (0.66 if raised else 1),
            colour=self.theme.colour_of(style),
            rise=style.size * (0.34 if span.superscript else -0.14 if span.subscript else 0),
            underline=span.underline,
            strike=span.strike,
            highlight=span.highlight,
            ground=self.theme.colours.highlight,
            link=span.link,
            tracking=style.tracking,
        )

    def encoded(self, text: str, look: Look) -> Encoded:
        """A piece of text in one look, whichever faces it takes."""
        if look.face.covers.issuperset(text):
            return look.face.encoded(text, self._document)
        parts = [face.encoded(run, self._document) for face, run in self.faces.runs(text, look.face)]
        return Encoded(tuple(piece for part in parts for piece in part.pieces), sum(part.width for part in parts))

    def space(self, look: Look) -> float:
        """The width of a space, in points."""
        width = self._spaces.get(look)
        if width is None:
            encoded = look.face.encoded(" ", self._document)
            width = self._spaces[look] = encoded.width * look.size / 1000 + look.tracking
        return width

    def atom(self, text: str, look: Look, glue: Literal["", "0", " ", "\n"] = "") -> Atom:
        """One atom."""
        encoded = self.encoded(text, look)
        width = encoded.width * look.size / 1000 + look.tracking * len(text)
        return Atom(text, look, encoded.pieces, width, glue, not text.isascii() and _RTL.search(text) is not None)

    def atoms(self, spans: Iterable[Span], style: Style) -> list[Atom]:
        """The atoms of some spans."""
        found: list[Atom] = []
        pending: Literal["", "0", " ", "\n"] = ""
        for span in spans:
            look = self.look(style, span)
            text = span.text.upper() if style.caps else span.text
            text = text.replace("\t", " ")
            if text.startswith(" ") and pending == "":
                pending = " "
            for match in _WORDS.finditer(text):
                word = match[0]
                if word == "\n":
                    if pending == "\n":
                        found.append(self.atom("", look, "\n"))
                    pending = "\n"
                    continue
                if match.start() and text[match.start() - 1] == " " and pending != "\n":
                    pending = " "
                for part, glue in self._parts(word, look):
                    found.append(self.atom(part, look, glue or pending))
                    pending = ""
            if text.endswith(" ") and pending != "\n":
                pending = " "
        return found

    def _parts(self, word: str, look: Look) -> list[tuple[str, Literal["", "0"]]]:
        if _PLAIN.fullmatch(word):
            return [(word, "")]
        pattern = _IN_ADDRESS if (look.link and word.startswith(("http", "www."))) or len(word) > 40 else _INSIDE
        pieces = pattern.split(word)
        if _WIDE.search(word):
            pieces = [part for piece in pieces for part in _wide_parts(piece)]
        return [(piece, "0" if place else "") for place, piece in enumerate(pieces) if piece]

    def lines(
        self, atoms: Sequence[Atom], width: float, *, language: str = "", hyphenate: bool = False
    ) -> list[list[Atom]]:
        """The atoms in lines of a width: each as full as can be, a word parted where a line would stay too short."""
        lines: list[list[Atom]] = []
        line: list[Atom] = []
        room = width
        queue = list(reversed(atoms))
        while queue:
            atom = queue.pop()
            if atom.glue == "\n" and (line or lines):
                lines.append(line)
                line, room = [], width
            gap = self.space(atom.look) if atom.glue == " " and line else 0.0
            if atom.width + gap <= room + 0.01:
                line.append(atom)
                room -= atom.width + gap
                continue
            breakable = atom.glue in (" ", "0", "\n") or not line
            if hyphenate and breakable and room > RAGGED * width:
                head, tail = self._parted(atom, room - gap, language)
                if head is not None and tail is not None:
                    lines.append([*line, head])
                    queue.append(tail)
                    line, room = [], width
                    continue
            if line and not breakable:
                line, moved = _before_last_break(line)
                queue += reversed([*moved, atom])
                if line:
                    lines.append(line)
                    line, room = [], width
                    continue
                queue = queue[: len(queue) - len(moved) - 1]
                line = moved
            if line:
                lines.append(line)
                line, room = [], width
                queue.append(atom)
            else:
                head, tail = self._cut(atom, width)
                lines.append([head])
                if tail is not None:
                    queue.append(tail)
        if line:
            lines.append(line)
        return lines

    def _parted(self, atom: Atom, room: float, language: str) -> tuple[Atom | None, Atom | None]:
        """A word in two, with a hyphen, so that the first part fits into the room; (None, None) if it cannot be."""
        match = _LETTERS.search(atom.text)
        if match is None or len(match[0]) < 6 or atom.rtl or atom.look.link.endswith(atom.text):
            return None, None
        for cut in reversed(self._places(match[0], language)):
            at = match.start() + cut
            head = self.atom(atom.text[:at] + "-", atom.look, atom.glue)
            if head.width <= room:
                return head, self.atom(atom.text[at:], atom.look, "0")
        return None, None

    def _places(self, word: str, language: str) -> tuple[int, ...]:
        key = (word, language)
        if key not in self._cuts:
            hyphenator = _hyphenator(language) if language and not word.isupper() else None
            self._cuts[key] = tuple(hyphenator.positions(word)) if hyphenator else ()
        return self._cuts[key]

    def _cut(self, atom: Atom, width: float) -> tuple[Atom, Atom | None]:
        """A word that no line can hold, cut where the line is full."""
        if atom.width <= width or len(atom.text) < 2:
            return atom, None
        low, high = 1, len(atom.text) - 1
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.encoded(atom.text[:middle], atom.look).width * atom.look.size / 1000 <= width
            low, high = (middle, high) if fits else (low, middle - 1)
        return self.atom(atom.text[:low], atom.look, atom.glue), self.atom(atom.text[low:], atom.look, "0")

    def balanced(self, atoms: Sequence[Atom], width: float) -> list[list[Atom]]:
        """The atoms in as few lines as the width asks for, all about as long: for headlines."""
        lines = self.lines(atoms, width)
        low, high = width / max(len(lines), 1), width
        for _ in range(8 if 1 < len(lines) < 6 else 0):
            middle = (low + high) / 2
            if len(self.lines(atoms, middle)) > len(lines):
                low = middle
            else:
                high = middle
        return self.lines(atoms, high)

    def set_line(self, atoms: Sequence[Atom], *, rtl: bool = False, stretch: float = 0) -> Line:
        """Operators of one line. `rtl` is the direction of its paragraph; `stretch` widens each space, in points."""
        if not atoms:
            return EMPTY
        if rtl or any(atom.rtl for atom in atoms):
            atoms = _reordered(atoms, rtl=rtl)
        out: list[str] = []
        marks: list[tuple[str, float, float, Look]] = []
        links: list[tuple[float, float, str]] = []
        x = 0.0
        state: Look | None = None
        resource, drawn_space = "", 0.0
        array: list[str] = []

        def flush() -> None:
            if array:
                out.append(f"[{''.join(array)}]TJ".replace(")(", ""))
                array.clear()

        for place, atom in enumerate(atoms):
            look = atom.look
            start = x
            gap = 0.0
            if place and atom.glue == " ":
                gap = self.space(look) + stretch
            if gap and state is not None:
                more = (gap - state.tracking) * 1000 / state.size - drawn_space
                array.append("( )" if abs(more) < 1 else f"( ){-more:.0f}")
            if look is not state:
                flush()
                out += _turned(state, look)
                state, resource = look, ""
            for name, piece, space in atom.pieces:
                if name != resource:
                    flush()
                    out.append(f"{name} {look.size:g} Tf")
                    resource = name
                drawn_space = space
                array.append(piece)
            x += gap + atom.width
            _note(marks, links, atom, start, start + gap, x)
        flush()
        out += _turned(state, msgspec.structs.replace(state, rise=0, tracking=0)) if state else ()
        return Line(" ".join(out), x, tuple(marks), tuple(links))


def _turned(before: Look | None, look: Look) -> list[str]:
    """The operators that change from one look to the next."""
    out: list[str] = []
    if before is None or before.colour != look.colour:
        out.append(f"{rgb(look.colour)} rg")
    if (before.rise if before else 0) != look.rise:
        out.append(f"{look.rise:.2f} Ts")
    if (before.tracking if before else 0) != look.tracking:
        out.append(f"{look.tracking:g} Tc")
    return out


def _note(
    marks: list[tuple[str, float, float, Look]], links: list[tuple[float, float, str]], atom: Atom,
    start: float, text_start: float, end: float,
) -> None:  # fmt: skip
    """Take down what is drawn around an atom; what continues the atom before is drawn through the space."""
    look = atom.look
    kinds = (("highlight", look.highlight), ("underline", look.underline or bool(look.link)), ("strike", look.strike))
    for kind, wanted in kinds:
        if wanted:
            if marks and marks[-1][0] == kind and marks[-1][3] is look and abs(marks[-1][2] - start) < 0.01:
                marks[-1] = (kind, marks[-1][1], end, look)
            else:
                marks.append((kind, text_start, end, look))
    if look.link:
        if links and links[-1][2] == look.link and abs(links[-1][1] - start) < 0.01:
            links[-1] = (links[-1][0], end, look.link)
        else:
            links.append((text_start, end, look.link))


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


def _before_last_break(line: list[Atom]) -> tuple[list[Atom], list[Atom]]:
    """A line in what may stay and what goes with the next atom."""
    for place in range(len(line) - 1, 0, -1):
        if line[place].glue:
            return line[:place], line[place:]
    return [], line


def is_rtl(text: str) -> bool:
    """Whether a paragraph runs from right to left: its first letter does."""
    if text.isascii():
        return False
    first = _STRONG.search(text)
    return first is not None and _RTL.match(first[0]) is not None


def _reordered(atoms: Sequence[Atom], *, rtl: bool) -> list[Atom]:
    """The atoms of a line in the order in which they are seen (Unicode Standard Annex 9, rule L2, by whole words)."""
    levels: list[int | None] = [
        1 if atom.rtl else (2 if rtl else 0) if _is_strong(atom.text) else None for atom in atoms
    ]
    base = 1 if rtl else 0
    for place, level in enumerate(levels):
        if level is None:
            before = next((one for one in reversed(levels[:place]) if one is not None), base)
            after = next((one for one in levels[place + 1 :] if one is not None), base)
            levels[place] = before if before == after else base
    order = list(range(len(atoms)))
    known = [level if level is not None else base for level in levels]
    for depth in range(max(known), 0, -1):
        place = 0
        while place < len(order):
            end = place
            while end < len(order) and known[order[end]] >= depth:
                end += 1
            order[place:end] = reversed(order[place:end])
            place = max(end, place + 1)
    return _with_glue(atoms, order)


def _is_strong(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _with_glue(atoms: Sequence[Atom], order: list[int]) -> list[Atom]:
    """The atoms in another order, with the spaces that stood between neighbours between them still."""
    seen: list[Atom] = []
    for position, number in enumerate(order):
        before = order[position - 1] if position else -1
        spaced = position and any(
            atoms[one].glue == " " for one in ({number, before} if abs(number - before) > 1 else {max(number, before)})
        )
        seen.append(msgspec.structs.replace(atoms[number], glue=" " if spaced else ""))
    return seen
