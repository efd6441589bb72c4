"""Which columns of a table hold numbers: they stand at the right, their heads with them, in every format."""

from collections.abc import Iterable


def number_columns(cells: Iterable[tuple[int, str]], count: int) -> list[bool]:
    """Which of so many columns hold numbers and nothing else; `cells` are the texts below the heads with their
    columns."""
    numbers, texts = [False] * count, [False] * count
    for column, text in cells:
        if text.strip():
            numbers[column] = True
            texts[column] = texts[column] or not is_number(text)
    return [number and not text for number, text in zip(numbers, texts, strict=True)]


def is_number(text: str) -> bool:
    """Whether a text is a number, with its sign, currency or per cent."""
    bare = text.strip().strip("+-−–%$€£¥()").replace(" ", "").replace(",", "").replace(".", "").replace("\u00a0", "")
    return bare.isdecimal()
