"""The one table of formats that a book can be exported to, and the one way to do it."""

import io
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, Protocol

import msgspec

from book.editions import book_for, find_edition
from book.errors import ExportProblem
from book.files import replacing
from book.model import Book, Edition
from exporters.concerns import Concern
from exporters.manuscript import Choices, Manuscript, manuscript
from exporters.protect import protect_pdf
from exporters.with_project import with_project

Progress = Callable[[int, int], None]
"""Called with what is done and what there is to do, in parts of the manuscript. May raise to cancel."""


class Writer(Protocol):
    """What the `writer` module of each format offers as its function `write`."""

    def __call__(
        self, manuscript: Manuscript, media: Mapping[str, bytes], target: BinaryIO, progress: Progress
    ) -> tuple[Concern, ...]: ...


class Format(msgspec.Struct, frozen=True):
    """A format by its file ending. The module is imported when it is first used: reportlab and python-docx are slow."""

    ending: str
    name: str
    module: str

    def writer(self) -> Writer:
        """The function that writes this format."""
        return import_module(self.module).write


FORMATS = (
    Format("pdf", "PDF", "exporters.pdf.writer"),
    Format("docx", "Word document", "exporters.docx.writer"),
)


def format_of(path: Path) -> Format:
    """The format that a file name asks for. Raises ExportProblem for an ending that is none of ours."""
    ending = path.suffix.lower().lstrip(".")
    for known in FORMATS:
        if known.ending == ending:
            return known
    endings = " or ".join(f".{known.ending}" for known in FORMATS)
    raise ExportProblem("Briefbook cannot write this kind of file", path.name, f"Give the file a name in {endings}")


def _silent(_done: int, _all: int) -> None:
    """Tell nobody."""


def export(
    book: Book,
    media: Mapping[str, bytes],
    path: Path,
    choices: Choices | None = None,
    progress: Progress = _silent,
    password: str = "",
) -> tuple[Concern, ...]:
    """Write a book to a file, in the format of the file's ending, and put it in its place in one step.

    With a `password`, a PDF opens with that alone. Raises ExportProblem for a format, theme or edition that there is
    not, or a format that takes no password, FileProblem if the file cannot be written; then the file that was there
    before is still there.
    """
    known = format_of(path)
    if password and known.ending != "pdf":
        raise ExportProblem("only a PDF can have a password", path.name, "Give the file a name in .pdf")
    write = known.writer()
    text = manuscript(book, choices)
    if choices and choices.with_project:
        text = with_project(text, book, media, choices, known.ending)
    with replacing(path) as target:
        if password:
            plain = io.BytesIO()
            concerns = write(text, media, plain, progress)
            protect_pdf(plain, target, password)
        else:
            concerns = write(text, media, target, progress)
    return (*_left_out(book, choices), *concerns)


def _left_out(book: Book, choices: Choices | None) -> list[Concern]:
    """What the ceiling of the edition took out, for whoever exports; the file knows nothing of it."""
    edition = find_edition(book, choices.edition if choices else "")
    return [
        Concern(kind="left_out", what=f"{edition.name} leaves out “{one.what}” ({one.marking})", anchor=one.place)
        for one in book_for(book, edition)[1]
    ]


def editions_named(book: Book, wanted: str) -> tuple[Edition, ...]:
    """The editions of some names or ids parted by commas; a name may hold commas itself. Raises ExportProblem."""
    try:
        return (find_edition(book, wanted.strip()),)
    except ExportProblem:
        if "," not in wanted:
            raise
        return tuple(find_edition(book, name.strip()) for name in wanted.split(",") if name.strip())


def path_of_edition(path: Path, edition: Edition) -> Path:
    """The file of one edition among several: "visit.pdf" becomes "visit - Staff copy.pdf"."""
    name = "".join(letter if letter.isalnum() or letter in " -–_.,()'’" else " " for letter in edition.name)
    return path.with_name(f"{path.stem} - {' '.join(name.split()) or edition.id}{path.suffix}")
