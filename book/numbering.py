"""The numbers under which sections and items are printed: 3, 3.1, 3-2; and 3A or 3-2A for what came late.

Once a book is issued its numbers can be frozen: what was in it keeps its number, and what comes later takes that of its
neighbour with a letter, so that "Tab 4" still means what the reader's paper copy says.
"""

from collections.abc import Callable, Mapping, Sequence

from book.model import Book, Section


def numbers_of(book: Book) -> dict[str, str]:
    """The number of each section and item that is printed, by its id."""
    frozen = {one.id: one.number for one in book.frozen}
    numbers: dict[str, str] = {}
    _number_sections(book.sections, "", frozen, bool(frozen), numbers)
    return numbers


def letters(count: int) -> str:
    """The letter of the first, second … thing that came late: A to Z, then AA."""
    out = ""
    while count > 0:
        count, rest = divmod(count - 1, 26)
        out = chr(65 + rest) + out
    return out


def _number_sections(
    sections: Sequence[Section], prefix: str, frozen: Mapping[str, str], is_frozen: bool, numbers: dict[str, str]
) -> None:
    printed = [section for section in sections if section.include]
    given = _numbered([section.id for section in printed], frozen if is_frozen else {}, lambda at: f"{prefix}{at}")
    for section in printed:
        number = numbers[section.id] = section.tab or given[section.id]
        inside = is_frozen and section.id in frozen
        items = [item.id for item in section.items if item.include]
        numbers |= _numbered(items, frozen if inside else {}, lambda at, number=number: f"{number}-{at}")
        _number_sections(section.sections, f"{number}.", frozen, inside, numbers)


def _numbered(ids: Sequence[str], frozen: Mapping[str, str], plain: Callable[[int], str]) -> dict[str, str]:
    """Numbers for things side by side: those of before, and for each that came late that of its neighbour before it."""
    if not any(one in frozen for one in ids):
        return {one: plain(at) for at, one in enumerate(ids, 1)}
    numbers: dict[str, str] = {}
    before, late = plain(0), 0
    for one in ids:
        if one in frozen:
            before, late = frozen[one], 0
            numbers[one] = before
        else:
            late += 1
            numbers[one] = f"{before}{letters(late)}"
    return numbers
