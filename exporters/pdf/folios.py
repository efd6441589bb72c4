"""Page numbers as they are printed, and as a PDF tells them (page labels, ISO 32000-1, 12.4.2)."""

from collections.abc import Mapping, Sequence
from math import inf
from typing import Literal

from book.numbering import letters
from exporters.pdf.objects import text_string
from exporters.pdf.sheets import Sheet


def roman(number: int) -> str:
    """A number in small roman numerals."""
    numerals = (
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    )  # fmt: skip
    out = ""
    for value, numeral in numerals:
        count, number = divmod(number, value)
        out += numeral * count
    return out


def folio_of(numbering: Literal["book", "tab"], number: int, tab: str, in_tab: int) -> str:
    """The number of a page of the body: through the book, or behind its tab, such as 3-2 or A1."""
    if numbering == "book" or not tab:
        return str(number)
    return f"{tab}-{in_tab}" if len(tab) > 1 or tab.isdigit() else f"{tab}{in_tab}"


class KeptFolios:
    """The numbers of pages of which some are kept as they were issued: what came late, or grew, is page 12A, 12B."""

    def __init__(self, kept: Mapping[str, int]) -> None:
        self._kept = kept
        self._number = 0
        self._late = 0
        self._is_late = False
        self._limit: float = inf

    def begin(self, anchor: str) -> None:
        """What follows belongs to this part; one that never was issued follows the page before it."""
        page = self._kept.get(anchor)
        self._is_late = page is None
        if page is None:
            return
        self._limit = min((start for start in self._kept.values() if start > page), default=inf)
        if page > self._number:
            self._number, self._late = page - 1, 0

    def go_on(self) -> None:
        """What follows is numbered on, as the list of sources is."""
        self._is_late, self._limit = False, inf

    def next(self) -> str:
        """The number of the next page."""
        if self._is_late or self._number + 1 >= self._limit:
            self._late += 1
            return f"{self._number}{letters(self._late)}"
        self._number, self._late = self._number + 1, 0
        return str(self._number)


def page_labels(front: Sequence[Sheet], body: Sequence[Sheet]) -> str:
    """The `PageLabels` of a document: small roman numerals, then the body in ranges of one prefix each."""
    ranges = ["0<</S/r>>"] if front else []
    expected = ("", 0)
    for place, sheet in enumerate(body, len(front)):
        digits = len(sheet.label) - len(sheet.label.rstrip("0123456789"))
        if not digits:
            ranges.append(f"{place}<</P{text_string(sheet.label)}>>")
            expected = ("", -1)
            continue
        prefix, number = sheet.label[: len(sheet.label) - digits], int(sheet.label[-digits:])
        if (prefix, number) != (expected[0], expected[1] + 1) or place == len(front):
            before = f"/P{text_string(prefix)}" if prefix else ""
            start = f"/St {number}" if number != 1 else ""
            ranges.append(f"{place}<</S/D{before}{start}>>")
        expected = (prefix, number)
    return f"<</Nums[{' '.join(ranges)}]>>"
