"""`new`: a book where there was none."""

import argparse
from pathlib import Path

import resources
from book.errors import FileProblem
from verbs.projects import read_book


def new(options: argparse.Namespace) -> int:
    """Make an empty book, one from a template, or the next one after an earlier day's."""
    from msgspec.structs import replace

    from book import project_file
    from book.media import Media
    from book.model import Book, new_id

    if not options.file.name:
        raise FileProblem("the book has no name", remedy="Give the file a name, such as visit.briefbook")
    if options.file.exists():
        raise FileProblem("there is a file of this name already", str(options.file), "Choose another name")
    book, media = Book(), Media()
    if options.inside:
        from importers.pdf_marks import project_inside

        project = project_inside(options.inside)
        book, media = project.book, project.media
    elif options.after:
        from datetime import date

        from book.rolling import rolled_forward

        before = read_book(options.after)
        book, media = rolled_forward(before.book, date.today()), before.media
    elif options.template:
        template = project_file.read(_template(options.template))
        book, media = replace(template.book, id=new_id()), template.media
    if options.title:
        book = replace(book, title=options.title)
    project_file.write(options.file, book, media)
    return 0


def _template(name: str) -> Path:
    if name.endswith(".briefbook"):
        return Path(name)
    folder = Path(resources.__path__[0]) / "templates"
    known = sorted(path.stem for path in folder.glob("*.briefbook"))
    if name not in known:
        remedy = f"Choose one of {', '.join(known)}, or give the path of a .briefbook file"
        raise FileProblem("there is no such template", name, remedy)
    return folder / f"{name}.briefbook"
