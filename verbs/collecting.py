"""`add` and `extract`: sources become articles, in a book or on the screen."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from book.errors import BriefbookError, ChangedOnDisk, FileProblem
from verbs.projects import read_book, write_book
from verbs.terminal import complain, say, say_json

if TYPE_CHECKING:
    from book.model import Book, Item
    from book.project_file import Project
    from importers.collect import Collected
    from importers.gathering import Gathered

_OTHERS = 8
"""How many others may save the book between the reading of it and the filing before it is given up."""


def add(options: argparse.Namespace) -> int:
    """Collect sources into a book: the inbox, or a section, which is made if it is not there."""
    from book import listing

    project = _writable(options.file)
    gathered, project, items = _filed(options, project, _gathered(options))
    collected, failed = gathered.collected, gathered.failed
    doubles = listing.doubles_of(project.book, items)
    if options.json:
        added = [listing.facts_of(item) for item in items]
        told = {"losses": _losses(collected), "failed": _failures(failed)}
        say_json({"added": added, "duplicates": doubles, **told, "addresses": _addresses(collected)})
        return _report([], failed)
    for item in items:
        say(f"Added: {listing.line_of(item)}")
    for double in doubles:
        complain(f"The same story twice: {double['headline']} is in the book as {double['of_headline']}")
    return _report(collected, failed)


def _writable(path: Path) -> "Project":
    project = read_book(path)
    if project.read_only:
        raise FileProblem("nothing can be added to this file", str(path), project.why_read_only)
    return project


def _filed(
    options: argparse.Namespace, project: "Project", gathered: "Gathered", others: int = _OTHERS
) -> "tuple[Gathered, Project, tuple[Item, ...]]":
    """What was filed, the book as it was before, and the items as they are in it now: an id that was taken is another
    one there. The book is read anew if others saved it in the meantime."""
    from book.model import ids_in, items_in

    fresh = gathered.without_known(project.book)
    items = tuple(item for _, found in fresh.collected for item in found.items)
    if not items:
        return fresh, project, ()
    for _, found in fresh.collected:
        project.media.update(found.media)
    book = _with_items(project.book, items, options.section)
    try:
        write_book(options.file, project, book)
    except ChangedOnDisk:
        if not others:
            raise
        return _filed(options, _writable(options.file), gathered, others - 1)
    before = ids_in(project.book)
    return fresh, project, tuple(item for item in items_in(book) if item.id not in before)


def extract(options: argparse.Namespace) -> int:
    """Read sources and print the articles, without a book."""
    from book import listing

    gathered = _gathered(options)
    collected, failed = gathered.collected, gathered.failed
    if options.json:
        found = [{**listing.article_of(item), "source": source} for source, got in collected for item in got.items]
        told = {"losses": _losses(collected), "failed": _failures(failed)}
        say_json({"articles": found, **told, "addresses": _addresses(collected)})
        return _report([], failed)
    texts = ("\n".join(listing.text_lines(item)) for _, got in collected for item in got.items)
    say("\n\n".join(texts))
    return _report(collected, failed)


def _with_items(book: "Book", items: "tuple[Item, ...]", title: str | None) -> "Book":
    from book.edits import add_items, add_section
    from book.model import INBOX, Section, sections_in

    if title is None:
        return add_items(items, place=INBOX).change(book)
    wanted = title.casefold()
    for section in sections_in(book.sections):
        if wanted in (section.title.casefold(), section.id):
            return add_items(items, place=section.id).change(book)
    section = Section(title=title, items=items)
    return add_section(section).change(book)


def _gathered(options: argparse.Namespace) -> "Gathered":
    from importers.gathering import Wishes, gather

    return gather(options.source, Wishes(password=options.password, private=options.private, listed=options.fetch))


def _report(collected: "list[tuple[str, Collected]]", failed: list[tuple[str, BriefbookError]]) -> int:
    for source, found in collected:
        for loss in found.losses:
            complain(f"{source}: not kept: {loss.detail}")
    for source, problem in failed:
        is_named = source == "-" or (problem.subject and source.endswith(problem.subject))
        complain(str(problem) if is_named else f"{source}: {problem}")
    return 1 if failed else 0


def _losses(collected: "list[tuple[str, Collected]]") -> list[dict[str, str]]:
    return [
        {"kind": loss.kind, "detail": loss.detail, "source": source}
        for source, found in collected
        for loss in found.losses
    ]


def _addresses(collected: "list[tuple[str, Collected]]") -> list[str]:
    return [address for _, found in collected for address in found.addresses]


def _failures(failed: list[tuple[str, BriefbookError]]) -> list[dict[str, str]]:
    return [{"source": source, "error": str(problem)} for source, problem in failed]
