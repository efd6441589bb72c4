"""`show`, `check` and `marks`: what is in a book, in its file, and in a copy that came back."""

import argparse

from verbs.projects import read_book, write_book
from verbs.terminal import complain, say, say_json


def show(options: argparse.Namespace) -> int:
    """Print what a book holds: its sections and items, with their facts."""
    from book import listing

    book = read_book(options.file).book
    if options.json:
        say_json(listing.book_of(book))
    else:
        say("\n".join(listing.outline(book)))
    return 0


def check(options: argparse.Namespace) -> int:
    """Say whether a project file is sound; with --preflight, what would embarrass if the book went out as it is."""
    from book import project_file

    problems = project_file.check(options.file, read_book(options.file).key)
    if options.preflight and not problems:
        return _preflight(options)
    if options.json:
        say_json({"sound": not problems, "problems": problems})
    elif not problems:
        say(f"{options.file} is sound.")
    for problem in problems:
        complain(f"{options.file}: {problem}")
    return 1 if problems else 0


def marks(options: argparse.Namespace) -> int:
    """Read the marks in a PDF that came back, and list them; with --keep they become due-outs of the book."""
    from msgspec import to_builtins
    from msgspec.structs import replace

    from book.due_outs import new_marks
    from importers.collect import collect_marks

    project = read_book(options.file)
    found = collect_marks(options.marked)
    if options.keep and (new := new_marks(project.book, found)):
        write_book(options.file, project, replace(project.book, due_outs=(*project.book.due_outs, *new)))
    if options.json:
        say_json(to_builtins(found))
        return 0
    for one in found:
        say(f"p. {one.page}: {one.what}" + (f" [{one.words}]" if one.words else ""))
    return 0


def _preflight(options: argparse.Namespace) -> int:
    """List the findings; the exit status is 1 if there are any, for scripts."""
    from datetime import date

    from msgspec import json as to_json
    from msgspec import to_builtins
    from msgspec.structs import replace

    from book.editions import find_edition
    from book.preflight import findings
    from exporters.manuscript import Choices
    from exporters.proof import proof

    project = read_book(options.file)
    edition = find_edition(project.book, options.edition)
    lenient = replace(edition, refuses=False)
    book = replace(project.book, editions=(lenient,))
    found = () if options.pages_only else findings(book, lenient, date.today(), project.media)
    found = (*found, *proof(book, project.media, Choices(edition=edition.id)))
    if options.progress:
        for finding in found:
            say(f"concern {to_json.encode(finding).decode()}", at_once=True)
        return 0
    if options.json:
        say_json({"edition": edition.name, "findings": to_builtins(found)})
    else:
        for finding in found:
            about = f"{finding.title}: " if finding.title else ""
            say(f"{about}{finding.what}. {finding.remedy}.")
        if not found:
            say(f"Nothing stands in the way of {options.file}.")
    return 1 if found else 0
