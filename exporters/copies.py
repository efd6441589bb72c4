"""Numbered copies: a file for each recipient, with number, name and a code at the foot, and a sheet to sign."""

import zlib
from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace

from book.editions import find_edition
from book.errors import ExportProblem
from book.files import replacing
from book.model import Book, Recipient
from book.richtext import Cell, Span, Table
from exporters.formats import Progress, format_of
from exporters.loose_sheet import loose_sheet
from exporters.manuscript import Choices, manuscript
from exporters.words import words_for


def export_copies(
    book: Book, media: Mapping[str, bytes], path: Path, choices: Choices, progress: Progress
) -> tuple[Path, ...]:
    """Write a copy for each of the book's recipients and the receipt, named after `path`, and give their paths.

    Copies of one edition are laid out once in a PDF. Raises ExportProblem without recipients, and what export raises.
    """
    if not book.distribution:
        raise ExportProblem("nobody is on the distribution list", book.title, "Fill it in Tools, Distribution list")
    count = len(book.distribution)
    made: list[Path] = []
    by_edition: dict[str, list[tuple[int, Recipient]]] = {}
    for number, recipient in enumerate(book.distribution, 1):
        by_edition.setdefault(find_edition(book, recipient.edition).id, []).append((number, recipient))
    for edition, copies in by_edition.items():
        lines = [copy_line(book, number, count, recipient) for number, recipient in copies]
        paths = [path.with_name(f"{path.stem} - {number:0{len(str(count))}}{path.suffix}") for number, _ in copies]
        _write_all(book, media, replace(choices, edition=edition), lines, paths, progress)
        made += paths
    receipt = path.with_name(f"{path.stem} - {words_for(book.language).receipt}{path.suffix}")
    _write_receipt(book, media, receipt, choices)
    return (*sorted(made), receipt)


def copy_line(book: Book, number: int, count: int, recipient: Recipient) -> str:
    """What stands at the foot of a copy: its number, its reader, and a code by which a leaf is told."""
    said = words_for(book.language).copy.format(number=number, count=count)
    return " · ".join(part for part in (said, recipient.name, copy_code(book, number, recipient)) if part)


def copy_code(book: Book, number: int, recipient: Recipient) -> str:
    """Six letters and digits that differ from copy to copy."""
    return f"{zlib.crc32(f'{book.id} {number} {recipient.name}'.encode()):08X}"[:6]


def _write_all(
    book: Book, media: Mapping[str, bytes], choices: Choices, lines: list[str], paths: list[Path], progress: Progress
) -> None:
    text = manuscript(book, choices)
    if format_of(paths[0]).ending != "pdf":
        for line, path in zip(lines, paths, strict=True):
            with replacing(path) as target:
                own = replace(text, edition=" · ".join(part for part in (text.edition, line) if part))
                format_of(path).writer()(own, media, target, progress)
        return
    from exporters.pdf.writer import write_copies

    for data, path in zip(write_copies(text, media, lines, progress), paths, strict=True):
        with replacing(path) as target:
            target.write(data)


def _write_receipt(book: Book, media: Mapping[str, bytes], path: Path, choices: Choices) -> None:
    """A sheet with a line for each copy, to be signed."""
    words, count = words_for(book.language), len(book.distribution)
    rows = [_row("", words.prepared_for, words.signature, bold=True)]
    for number, one in enumerate(book.distribution, 1):
        name = ", ".join(part for part in (one.name, one.office) if part)
        rows.append(_row(f"{number}/{count}  {copy_code(book, number, one)}", name, "\u00a0\n\u00a0"))
    known = format_of(path)
    text = loose_sheet(book, words.receipt, (Table(tuple(rows), header_rows=1),), choices, known.ending)
    with replacing(path) as target:
        known.writer()(text, media, target, lambda _done, _all: None)


def _row(*texts: str, bold: bool = False) -> tuple[Cell, ...]:
    return tuple(Cell((Span(text, bold=bold),) if text else ()) for text in texts)
