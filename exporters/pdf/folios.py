"""Page numbers as they are printed, and as a PDF tells them (page labels, ISO 32000-1, 12.4.2)."""

from collections.abc import Sequence
from typing import Literal

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


def page_labels(front: Sequence[Sheet], body: Sequence[Sheet]) -> str:
    """The `PageLabels` of a document: small roman numerals, then the body in ranges of one prefix each."""
    ranges = ["0<</S/r>>"] if front else []
    expected = ("", 0)
    for place, sheet in enumerate(body, len(front)):
        digits = len(sheet.label) - len(sheet.label.rstrip("0123456789"))
        prefix, number = sheet.label[: len(sheet.label) - digits], int(sheet.label[-digits:])
        if (prefix, number) != (expected[0], expected[1] + 1) or place == len(front):
            before = f"/P{text_string(prefix)}" if prefix else ""
            start = f"/St {number}" if number != 1 else ""
            ranges.append(f"{place}<</S/D{before}{start}>>")
        expected = (prefix, number)
    return f"<</Nums[{' '.join(ranges)}]>>"
