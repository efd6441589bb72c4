"""`export` and `issue`: what goes out."""

import argparse
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from book.errors import FileProblem
from verbs.projects import read_book, write_book
from verbs.terminal import complain, password_from, say

if TYPE_CHECKING:
    from book.project_file import Project
    from exporters.concerns import Concern
    from exporters.manuscript import Choices


def export(options: argparse.Namespace) -> int:
    """Make the PDF or the Word document of a book, in one edition or several."""
    from msgspec.structs import replace

    from exporters import formats

    _refuse_what_clashes(options)
    if options.to.exists() and options.file.exists() and options.to.samefile(options.file):
        raise FileProblem("this is the book itself", str(options.to), "Choose another name for the export")
    project = read_book(options.file)
    password = ""
    if options.password:
        password = password_from(options.password, "BRIEFBOOK_PDF_PASSWORD", "Password of the PDF: ")
    if options.exchange:
        return _export_exchange(options, project)
    if options.copies:
        return _export_copies(options, project)
    editions = project.book.editions if options.all_editions else formats.editions_named(project.book, options.edition)
    for place, edition in enumerate(editions):
        path = formats.path_of_edition(options.to, edition) if len(editions) > 1 else options.to
        choices = replace(
            _choices(options, edition.id),
            only=tuple(options.only),
            issued=options.issued,
            with_project=options.with_project,
        )
        progress = partial(_tell_progress, options, place, len(editions))
        concerns = formats.export(project.book, project.media, path, choices, progress, password)
        _tell_concerns(options, concerns)
        if len(editions) > 1 and not options.progress:
            say(f"Made: {path}")
    return 0


def issue(options: argparse.Namespace) -> int:
    """Remember the book as it goes out now: the next copy can say what changed, and numbers can be kept."""
    from datetime import UTC, date, datetime

    from msgspec import json as to_json
    from msgspec.structs import replace

    from book.editions import find_edition
    from book.issues import with_issue
    from book.preflight import findings
    from book.project_file import versions_with
    from exporters import issuing

    project = read_book(options.file)
    if project.read_only and not options.progress:
        raise FileProblem("nothing can be remembered in this file", str(options.file), project.why_read_only)
    book, edition = project.book, find_edition(project.book, options.edition)
    left = len(findings(book, replace(edition, refuses=False), date.today(), project.media))
    name = options.name or book.issue or book.title or "Issue"
    now = datetime.now().replace(microsecond=0)
    progress = partial(_tell_progress, options, 0, 1)
    made = issuing.issue(book, project.media, name, now, _choices(options, edition.id), left, progress)
    if options.progress:
        say(f"concern {to_json.encode(made).decode()}", at_once=True)
        return 0
    said = f"issued anyway: {left} things stood in “Before it goes out”" if left else "as issued"
    named = versions_with(project, f"{made.name}, {said}", datetime.now(UTC))
    book = replace(book, issues=with_issue(book, made))
    write_book(options.file, replace(project, versions=named), book)
    pages = f"{len(made.pages)} {'page' if len(made.pages) == 1 else 'pages'}"
    say(f"Remembered: {made.name}, {pages}" + (f", with findings ({left})" if left else "") + ".")
    return 0


_CLASHES = {
    "copies": ("password", "edition", "all_editions", "only", "with_project", "exchange", "since"),
    "exchange": ("password", "all_editions", "only", "with_project", "issued"),
    "all_editions": ("edition", "since"),
}
"""What an export takes no notice of beside each of these, so that it is better said."""


def _refuse_what_clashes(options: argparse.Namespace) -> None:
    """End with wrong usage rather than make another file than was asked for."""
    for name, others in _CLASHES.items():
        for other in others:
            if getattr(options, name) and getattr(options, other):
                options.refuse(f"{_flag(other)} does not go together with {_flag(name)}")
    if options.since and not options.exchange:
        options.refuse("--since goes only together with --exchange")


def _flag(name: str) -> str:
    return "--" + name.replace("_", "-")


def _export_copies(options: argparse.Namespace, project: "Project") -> int:
    from msgspec.structs import replace

    from exporters.copies import export_copies

    choices = replace(_choices(options), issued=options.issued)
    progress = partial(_tell_progress, options, 0, 1)
    for path in export_copies(project.book, project.media, options.to, choices, progress):
        if not options.progress:
            say(f"Made: {path}")
    return 0


def _export_exchange(options: argparse.Namespace, project: "Project") -> int:
    from book.files import replacing
    from exporters.formats import format_of
    from exporters.issuing import issue_in_binder, listed, write_exchange

    if format_of(options.to).ending != "pdf":
        raise FileProblem("sheets can be exchanged only as a PDF", str(options.to), "Give the file a name in .pdf")
    before = issue_in_binder(project.book, options.since)
    choices = _choices(options, options.edition or before.edition)
    progress = partial(_tell_progress, options, 0, 1)
    with replacing(options.to) as target:
        found = write_exchange(project.book, project.media, before, choices, target, progress)
    told = f"Take out: {listed(found.take_out) or 'nothing'}. Put in: {listed(found.put_in) or 'nothing'}."
    say(f"concern {told}" if options.progress else told, at_once=True)
    return 0


def _choices(options: argparse.Namespace, edition: str = "") -> "Choices":
    """What was said of how the pages look."""
    from exporters.manuscript import Choices, Layout

    layout = Layout(**{name: getattr(options, name) for name in Layout.__struct_fields__})
    return Choices(edition=edition, theme=options.theme, paper=options.paper, layout=layout)


def _tell_progress(options: argparse.Namespace, place: int, count: int, done: int, everything: int) -> None:
    """Tell how far the file at this place of so many is."""
    if options.progress:
        say(f"progress {place * everything + done} {count * everything}", at_once=True)


def _tell_concerns(options: argparse.Namespace, concerns: "Sequence[Concern]") -> None:
    for concern in concerns:
        if options.progress:
            say(f"concern {concern.what}")
        else:
            complain(f"Please look at this: {concern.what}")
