"""The book in the book: a PDF that carries its own project, and opens again in Briefbook."""

import tempfile
from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace

from book import project_file
from book.errors import ExportProblem
from book.media import Media
from book.model import NOTE_KINDS, Book, Edition, media_used, sections_in
from exporters.crops import cut_book
from exporters.parts import PROJECT_NAME, Manuscript


def with_project(text: Manuscript, book: Book, media: Mapping[str, bytes], edition: Edition, ending: str) -> Manuscript:
    """The manuscript with the file of its book: as it is printed, without inbox, trash and what is remembered,
    and of cropped pictures only what is left of them.

    Raises ExportProblem for a format other than PDF, and for an edition that leaves out anything of the book: whoever
    opens the file would find it.
    """
    if ending != "pdf":
        raise ExportProblem("only a PDF can carry the book's own file", remedy="Choose PDF, or leave the file out")
    if reason := what_is_left_out(book, edition):
        what = f"the book's own file cannot go along: {reason}"
        raise ExportProblem(what, edition.name, "Choose an edition that carries everything, or leave the file out")
    shared = replace(
        book,
        inbox=(),
        trash=(),
        different=(),
        issues=(),
        distribution=(),
        due_outs=(),
        not_names=(),
        editions=(edition,),
    )
    shared, media = cut_book(shared, media)
    kept = Media({name: media[name] for name in media_used(shared) if name in media})
    with tempfile.TemporaryDirectory(prefix="briefbook-") as folder:
        path = Path(folder) / PROJECT_NAME
        project_file.write(path, shared, kept)
        return replace(text, project=path.read_bytes())


def what_is_left_out(book: Book, edition: Edition) -> str:
    """Why an edition is less than the book, in plain words; "" if it is the whole of it."""
    sections = [*sections_in(book.sections)]
    items = [item for section in sections for item in section.items]
    notes = [note for owner in (book, *sections, *items) for note in owner.notes]
    if edition.ceiling or edition.content != "everything":
        return "the edition does not carry everything"
    if any(section.id in edition.left_out for section in sections):
        return "the edition leaves out sections"
    if not all(thing.include for thing in (*sections, *items)):
        return "some items are left out"
    hidden = [note for note in notes if note.kind not in edition.note_kinds or not _goes_to(note.editions, edition)]
    if hidden:
        kinds = ", ".join(kind.replace("_", " ") for kind in NOTE_KINDS if any(note.kind == kind for note in hidden))
        return f"the edition leaves out notes ({kinds})"
    return ""


def _goes_to(editions: tuple[str, ...], edition: Edition) -> bool:
    return not editions or edition.id in editions
