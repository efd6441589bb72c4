"""Texts that run both ways: the levels of their characters, and the order in which a line is seen.

The Unicode Bidirectional Algorithm (Unicode Standard Annex 9): rules P to I by python-bidi, rule L2 here, by atoms.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

import bidi.algorithm  # pyright: ignore[reportMissingTypeStubs]
import msgspec

if TYPE_CHECKING:
    from exporters.pdf.typeset import Atom

_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_STRONG = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
    "|[A-Za-z\u00aa\u00b5\u00ba-\u02b8\u0370-\u058f\u0900-\u1fff\u2c00-\ud7ff\U00020000-\U0003ffff]"
)
_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""What turns whole passages around; a mark of direction is only a letter that nobody sees."""
_algorithm = cast(Any, bidi.algorithm)


def has_rtl(text: str) -> bool:
    """Whether any of a text runs from right to left."""
    return not text.isascii() and _RTL.search(text) is not None


def is_rtl(text: str) -> bool:
    """Whether a paragraph runs from right to left: its first letter does."""
    if text.isascii():
        return False
    first = _STRONG.search(text)
    return first is not None and _RTL.match(first[0]) is not None


def levels_of(text: str) -> list[int]:
    """The embedding level of each character of a paragraph; what turns passages around counts as its neighbours do."""
    bare = _CONTROLS.sub("\u00a0", text).replace("\n", " ")
    storage = _algorithm.get_empty_storage()
    base = 1 if is_rtl(text) else 0
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    _algorithm.get_embedding_levels(bare, storage)
    for character in storage["chars"]:
        # What this version of Unicode does not know is taken for a letter, as UAX 9 says of unassigned characters.
        if not character["type"]:
            character["type"] = character["orig"] = "L"
    _algorithm.explicit_embed_and_overrides(storage)
    _algorithm.resolve_weak_types(storage)
    _algorithm.resolve_neutral_types(storage, False)
    _algorithm.resolve_implicit_levels(storage, False)
    levels = [int(character["level"]) for character in storage["chars"]]
    return levels if len(levels) == len(text) else [base] * len(text)


def seen_order(atoms: Sequence["Atom"]) -> list["Atom"]:
    """The atoms of a line from left to right as they are seen, with the spaces between them where they fall."""
    units: list[tuple[Atom | None, int]] = []
    for place, atom in enumerate(atoms):
        if place and atom.glue == " ":
            units.append((None, atom.gap_level))
        units.append((atom, atom.level))
    highest = max(level for _, level in units)
    for depth in range(highest, 0, -1):
        place = 0
        while place < len(units):
            end = place
            while end < len(units) and units[end][1] >= depth:
                end += 1
            units[place:end] = reversed(units[place:end])
            place = max(end, place + 1)
    seen: list[Atom] = []
    spaced = False
    for unit, _ in units:
        if unit is None:
            spaced = True
            continue
        advance = unit.width + (unit.look.space if spaced else 0)
        joined = unit.look.gap + unit.code if spaced else unit.code
        seen.append(msgspec.structs.replace(unit, glue=" " if spaced else "", advance=advance, joined=joined))
        spaced = False
    return seen
