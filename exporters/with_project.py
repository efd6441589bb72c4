"""The book in the book: a PDF that carries its own project, and opens again in Briefbook.

Whoever gets the PDF can open that project, so it holds what is printed and no more: not the source that an excerpt was
cut from, no marks that the staff set for themselves, and nothing of a book of which a part is printed.
"""

from collections.abc import Mapping

from msgspec.structs import replace

from book import project_file
from book.editions import find_edition
from book.errors import ExportProblem
from book.files import scratch_folder
from book.media import Media
from book.model import NOTE_KINDS, Attachment, Book, Section, media_used, sections_in
from book.places import Thing, map_things
from exporters.crops import cut_book
from exporters.parts import PROJECT_NAME, Choices, Manuscript


def with_project(text: Manuscript, book: Book, media: Mapping[str, bytes], choices: Choices, ending: str) -> Manuscript:
    """The manuscript with the file of its book: as it is printed, without inbox, trash, kept sources and what is
    remembered, and of cropped pictures only what is left of them.

    Raises ExportProblem for a format other than PDF, and for choices that leave out anything of the book: whoever
    opens the file would find it.
    """
    if ending != "pdf":
        raise ExportProblem("only a PDF can carry the book's own file", remedy="Choose PDF, or leave the file out")
    edition = find_edition(book, choices.edition)
    if reason := what_is_left_out(book, choices):
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
    shared, media = cut_book(map_things(shared, _as_printed), media)
    kept = Media({name: media[name] for name in media_used(shared) if name in media})
    with scratch_folder() as folder:
        path = folder / PROJECT_NAME
        project_file.write(path, shared, kept)
        return replace(text, project=path.read_bytes())


def _as_printed(thing: Thing) -> Thing:
    """A section or item without what is never printed; an attachment is its source."""
    if isinstance(thing, Section):
        return thing
    bare = replace(thing, tags=(), status="", label="")
    return bare if isinstance(bare, Attachment) else replace(bare, original=None)


def what_is_left_out(book: Book, choices: Choices) -> str:
    """Why less than the book is printed, in plain words; "" if it is the whole of it."""
    edition = find_edition(book, choices.edition)
    sections = [*sections_in(book.sections)]
    items = [item for section in sections for item in section.items]
    notes = [note for owner in (book, *sections, *items) for note in owner.notes]
    if choices.only or choices.layout.contents_only:
        return "only a part of the book is printed"
    if choices.layout.attachments == "reference" and any(isinstance(item, Attachment) for item in items):
        return "attached files are only named"
    if edition.ceiling or edition.content != "everything":
        return "the edition does not carry everything"
    if any(section.id in edition.left_out for section in sections):
        return "the edition leaves out sections"
    if not all(thing.include for thing in (*sections, *items)):
        return "some items are left out"
    hidden = [note for note in notes if note.kind not in edition.note_kinds or not _goes_to(note.editions, edition.id)]
    if hidden:
        kinds = ", ".join(kind.replace("_", " ") for kind in NOTE_KINDS if any(note.kind == kind for note in hidden))
        return f"the edition leaves out notes ({kinds})"
    return ""


def _goes_to(editions: tuple[str, ...], edition: str) -> bool:
    return not editions or edition in editions
