"""Atoms in lines: as full as can be, of even length for headlines, or the best paragraph for justified text."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, pairwise
from typing import Any

import msgspec
import pyphen  # pyright: ignore[reportMissingTypeStubs]

from exporters.pdf.typeset import Atom, Glue, Look, Typesetter

_LETTERS = re.compile(r"[^\W\d_]+")
_HYPHENS: dict[str, str] = {"pt": "pt_PT", "en": "en_GB", "de": "de_DE", "es": "es_ES"}
_RAGGED = 0.13
"""A line that would stay shorter than this part of the column is filled by parting a word."""
_EPSILON = 0.01


class Row(msgspec.Struct, frozen=True, eq=False, gc=False):
    """The atoms of a line; `hyphen` says that it ends inside a word."""

    atoms: list[Atom]
    hyphen: bool = False


@cache
def _hyphenator(language: str) -> Any:
    tag = language.replace("-", "_")
    for name in (tag, _HYPHENS.get(tag[:2], tag[:2])):
        known = pyphen.language_fallback(name)
        if known:
            return pyphen.Pyphen(lang=known, left=3, right=3)
    return None


@cache
def _places(word: str, language: str) -> tuple[int, ...]:
    """Where a word may be parted."""
    hyphenator = _hyphenator(language) if language and not word.isupper() else None
    return tuple(hyphenator.positions(word)) if hyphenator else ()


class Breaker:
    """Breaks what a typesetter has set."""

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter
        self._pieces: dict[tuple[str, Look, Glue, str], list[Atom]] = {}

    def rows(self, atoms: list[Atom], width: float, language: str = "", *, ragged: float = _RAGGED) -> list[Row]:
        """The atoms in rows of a width, each as full as can be. With a language, a word is parted where a row would
        stay shorter by the part `ragged` of the width."""
        rows: list[Row] = []
        start = 0
        for place, atom in enumerate(atoms):
            if atom.glue == "\n" and place:
                rows += self._filled(atoms[start:place], width, language, ragged) if place > start else [Row([])]
                start = place
        return rows + (self._filled(atoms[start:] if start else atoms, width, language, ragged) if atoms else [])

    def _filled(self, atoms: list[Atom], width: float, language: str, ragged: float) -> list[Row]:
        ends = list(accumulate([atom.advance for atom in atoms]))
        count = len(atoms)
        rows: list[Row] = []
        start = 0
        changed = False
        while start < count:
            limit = ends[start] - atoms[start].width + width + _EPSILON
            end = bisect_right(ends, limit, start)
            if end >= count:
                rows.append(Row(atoms[start:]))
                break
            last = end
            while end > start and atoms[end].glue == "":
                end -= 1
            following = atoms[end] if end > start or last == start else atoms[last]
            head = tail = None
            if language and end > start and limit - ends[end - 1] > ragged * width and following.glue in " 0":
                gap = following.advance - following.width
                head, tail = self._parted(following, limit - ends[end - 1] - gap, language)
            if head is None and end == start:
                end = max(last, start)
                if end == start:
                    head, tail = self._cut(atoms[start], width)
                    if tail is None:
                        rows.append(Row([head]))
                        start += 1
                        continue
            if head is not None and tail is not None:
                if not changed:
                    atoms, changed = list(atoms), True
                rows.append(Row([*atoms[start:end], head], hyphen=end > start))
                atoms[end] = tail
            else:
                rows.append(Row(atoms[start:end], hyphen=atoms[end].glue == "-"))
            start = end
        return rows

    def _parted(self, atom: Atom, room: float, language: str) -> tuple[Atom | None, Atom | None]:
        """A word in two, so that the first part fits into the room with a hyphen; (None, None) if it cannot be."""
        match = _LETTERS.search(atom.text)
        if match is None or len(match[0]) < 6 or atom.level or atom.look.link.endswith(atom.text):
            return None, None
        room -= self._typesetter.hyphen(atom.look).width
        for cut in reversed(_places(match[0], atom.look.language or language)):
            at = match.start() + cut
            head = self._part(atom.text[:at], atom.look, atom)
            if head.width <= room:
                return head, self._part(atom.text[at:], atom.look, None)
        return None, None

    def _part(self, text: str, look: Look, first: Atom | None) -> Atom:
        level = first.level if first else 0
        return self._typesetter.atom(text, look, first.glue if first else "0", level=level)

    def _cut(self, atom: Atom, width: float) -> tuple[Atom, Atom | None]:
        """A word that no line can hold, cut where the line is full."""
        if atom.width <= width + _EPSILON or len(atom.text) < 2:
            return atom, None
        low, high = 1, len(atom.text) - 1
        while low < high:
            middle = (low + high + 1) // 2
            fits = self._typesetter.atom(atom.text[:middle], atom.look, level=atom.level).width <= width
            low, high = (middle, high) if fits else (low, middle - 1)
        make = self._typesetter.atom
        head = make(atom.text[:low], atom.look, atom.glue, level=atom.level, gap_level=atom.gap_level)
        return head, make(atom.text[low:], atom.look, "0", level=atom.level)

    def balanced(self, atoms: list[Atom], width: float) -> list[Row]:
        """The atoms in as few rows as the width asks for, all about as long: for headlines."""
        rows = self.rows(atoms, width)
        whole = [_unparted(atom, before) for before, atom in zip([None, *atoms], atoms, strict=False)]
        if len(self.rows(whole, width)) <= len(rows):
            atoms = whole
        low, high = width / max(len(rows), 1), width
        for _ in range(8 if 1 < len(rows) < 6 else 0):
            middle = (low + high) / 2
            if len(self.rows(atoms, middle)) > len(rows):
                low = middle
            else:
                high = middle
        return self.rows(atoms, high)

    def justified(self, atoms: Sequence[Atom], width: float, language: str) -> list[Row]:
        """The rows of a justified paragraph, broken where the whole of it is evenest: after Knuth and Plass,
        "Breaking Paragraphs into Lines" (1981), with the rows that could be set as nodes."""
        plain = [atom for atom in atoms if atom.glue != "\n"]
        pieces = self._hyphenated(plain, language) if len(plain) == len(atoms) else []
        breaks = _best_breaks(pieces, width) if pieces else None
        if not breaks:
            return self.rows(list(atoms), width, language, ragged=0.03)
        rows: list[Row] = []
        start = 0
        for end in breaks:
            hyphen = end < len(pieces) and pieces[end].glue == "-"
            rows.append(Row(pieces[start:end], hyphen=hyphen))
            start = end
        return rows

    def _hyphenated(self, atoms: Sequence[Atom], language: str) -> list[Atom]:
        """The atoms with every place to part a word as a place to break with a hyphen."""
        found: list[Atom] = []
        for atom in atoms:
            if not language or len(atom.text) <= 6 or atom.level:
                found.append(atom)
                continue
            key = (atom.text, atom.look, atom.glue, language)
            if key not in self._pieces:
                self._pieces[key] = self._in_pieces(atom, language)
            found += self._pieces[key]
        return found

    def _in_pieces(self, atom: Atom, language: str) -> list[Atom]:
        match = _LETTERS.search(atom.text)
        places = _places(match[0], atom.look.language or language) if match and len(match[0]) > 6 else ()
        if match is None or not places:
            return [atom]
        cuts = [0, *(match.start() + place for place in places), len(atom.text)]
        return [
            self._typesetter.atom(atom.text[at:to], atom.look, "-" if number else atom.glue)
            for number, (at, to) in enumerate(pairwise(cuts))
        ]


def _unparted(atom: Atom, before: Atom | None) -> Atom:
    """An atom that does not begin a line behind a hyphen."""
    hyphened = before is not None and atom.glue == "0" and before.text.endswith(("-", "‑"))
    return msgspec.structs.replace(atom, glue="") if hyphened else atom


def _best_breaks(atoms: Sequence[Atom], width: float) -> list[int]:
    """The ends of the rows with the least demerits; empty if no row of some kind can be made to fit."""
    count = len(atoms)
    ends = [0.0, *accumulate([atom.advance for atom in atoms])]
    spaces = [0, *accumulate([atom.glue == " " for atom in atoms])]
    best: dict[int, tuple[float, int]] = {0: (0.0, 0)}
    near = [0]  # the beginnings that a row can still have
    for end in range(1, count + 1):
        if end < count and atoms[end].glue == "":
            continue
        hyphen = end < count and atoms[end].glue == "-"
        for place in range(len(near) - 1, -1, -1):
            start = near[place]
            gap = atoms[start].advance - atoms[start].width
            natural = ends[end] - ends[start] - gap + (3.0 if hyphen else 0.0)
            if natural < 0.6 * width and end < count:
                continue
            holes = spaces[end] - spaces[start] - (1 if atoms[start].glue == " " else 0)
            spare = width - natural
            if natural > width * 1.02:
                del near[: place + 1]
                break
            if end == count:
                bad = 0.0 if spare >= 0 else 100.0
            elif holes <= 0:
                bad = (spare / width * 60) ** 2
            else:
                each = spare / holes
                ratio = each / (0.12 * width / 10 if each >= 0 else 1.0)
                if each < -0.8:
                    continue
                bad = abs(ratio) ** 3
            cost = best[start][0] + (1 + 10 * bad) ** 2 + (400 if hyphen else 0)
            if end not in best or cost < best[end][0]:
                best[end] = (cost, start)
        if end in best:
            near.append(end)
    if count not in best:
        return []
    breaks: list[int] = []
    at = count
    while at:
        breaks.append(at)
        at = best[at][1]
    return breaks[::-1]
