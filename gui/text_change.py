"""Where a cursor belongs after the text around it was replaced."""


def moved_position(before: str, after: str, position: int) -> int:
    """The place in `after` of what stood at `position` in `before`; the end of the change for what was changed.

    Positions count UTF-16 units, as Qt does.
    """
    old, new = before.encode("utf-16-le", "surrogatepass"), after.encode("utf-16-le", "surrogatepass")
    start = _common_start(old, new) // 2
    limit = min(len(old), len(new)) // 2 - start
    end = min(_common_start(old[::-1], new[::-1]) // 2, limit)
    old_end, new_end = len(old) // 2 - end, len(new) // 2 - end
    if position <= start:
        moved = position
    elif position >= old_end:
        moved = position + new_end - old_end
    else:
        moved = new_end
    return min(max(moved, 0), len(new) // 2)


def _common_start(one: bytes, other: bytes) -> int:
    """How many bytes at the beginning are the same; by halving, as comparing whole pieces is fast."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
