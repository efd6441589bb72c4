"""Three-way merging of sequences: what each of two sides did to a common one."""

import difflib
from collections.abc import Hashable, Sequence
from itertools import pairwise
from typing import TypeVar

_T = TypeVar("_T", bound=Hashable)


def merged(base: Sequence[_T], mine: Sequence[_T], theirs: Sequence[_T]) -> tuple[_T, ...] | None:
    """Both sides' changes to the base; None where they changed the same stretch in different ways."""
    changes = sorted({*_changes(base, mine), *_changes(base, theirs)}, key=lambda change: change[:2])
    for one, other in pairwise(changes):
        if one[0] == other[0] or other[0] < one[1]:
            return None
    out: list[_T] = []
    place = 0
    for start, end, new in changes:
        out += [*base[place:start], *new]
        place = end
    return (*out, *base[place:])


def _changes(base: Sequence[_T], side: Sequence[_T]) -> list[tuple[int, int, tuple[_T, ...]]]:
    """What a side put in the place of which stretch of the base."""
    matcher = difflib.SequenceMatcher(None, base, side, autojunk=False)
    return [
        (start, end, tuple(side[from_:to])) for kind, start, end, from_, to in matcher.get_opcodes() if kind != "equal"
    ]


def merged_order(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str], members: set[str]) -> list[str]:
    """The order of `members`: that of the side which changed the base's, mine if both did; what the other side added
    stands behind what it stood behind there."""
    common = [one for one in base if one in mine and one in theirs]
    kept = set(common)
    mine_moved = [one for one in mine if one in kept] != common
    leading, following = (mine, theirs) if mine_moved else (theirs, mine)
    out = [one for one in leading if one in members]
    known = set(out)
    for place, one in enumerate(following):
        if one in members and one not in known:
            before = next((earlier for earlier in reversed(following[:place]) if earlier in known), None)
            out.insert(0 if before is None else out.index(before) + 1, one)
            known.add(one)
    # What neither side had here has lost its own place.
    return [*out, *sorted(members - known)]
