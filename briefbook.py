"""The front door: `briefbook new`, `add`, `show`, `extract`, `export`, `issue` and `check`; without a verb, the window.

Exit status 0, 1 (it could not be done: one plain line on standard error) or 2 (usage). The rooms are imported when a
verb needs them: what only shows a book does not wait for Qt, reportlab or python-docx.
"""

import argparse
import getpass
import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from book import program
from book.errors import BriefbookError, FileProblem
from book.version import __version__

if TYPE_CHECKING:
    from book.model import Book, Item
    from book.project_file import Project
    from exporters.concerns import Concern
    from importers.collect import Collected
    from importers.gathering import Gathered

_EPILOG = """without a window:
  briefbook new FILE [--title T] [--template NAME]      make an empty book
  briefbook add FILE SOURCE... [--section NAME]         collect files, web addresses or standard input into a book
  briefbook show FILE [--json]                          what a book holds
  briefbook extract SOURCE... [--json]                  read sources without a book
  briefbook export FILE --to OUT.pdf|OUT.docx           make the PDF or the Word document
  briefbook issue FILE [--name N]                       remember what goes out, for the next change sheet
  briefbook marks FILE MARKED.pdf [--keep]              the marks in a PDF that came back, as due-outs
  briefbook check FILE [--preflight [--json]]           is this project file sound, and the book fit to go out?

`briefbook VERB --help` says more of each. A book named like a verb is opened as ./show."""


def main(argv: list[str] | None = None) -> int:
    """Do what the command line asks and return the exit status; wrong usage raises SystemExit(2)."""
    _speak_utf8()
    arguments = sys.argv[1:] if argv is None else argv
    if arguments == ["--reader"]:
        from importers.child import serve

        return serve()
    if arguments == [program.PREVIEW]:
        from exporters import preview_process

        return preview_process.main()
    parser = _verb_parser() if arguments and arguments[0] in VERBS else _window_parser()
    options = parser.parse_args(arguments)
    try:
        status = options.run(options)
        _flush()
        return status
    except BriefbookError as problem:
        _complain(str(problem))
    except KeyboardInterrupt:
        _complain("Stopped.")
    except BrokenPipeError:
        _drop_output()
    except MemoryError:
        _complain("There is not enough memory for this.")
    except Exception as problem:
        if sys.flags.dev_mode:
            raise
        _complain(f"A fault in Briefbook ({type(problem).__name__}: {problem}). Please report it.")
    return 1


def _verb_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="briefbook")
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    for name, run in VERBS.items():
        verb = verbs.add_parser(name, help=run.__doc__, description=run.__doc__)
        verb.set_defaults(run=run)
        if name != "extract":
            verb.add_argument("file", type=Path, metavar="FILE", help="the book")
        if name in ("add", "extract"):
            sources = "files, folders, http or https addresses, or - for standard input"
            verb.add_argument("source", nargs="+", metavar="SOURCE", help=sources)
            verb.add_argument("--password", default="", metavar="P", help="of a PDF that is locked")
            verb.add_argument("--fetch", action="store_true", help="also what a list of addresses names")
            verb.add_argument("--private", action="store_true", help="also addresses of your own network")
        if name in ("add", "extract", "show"):
            verb.add_argument("--json", action="store_true", help="print JSON, for scripts")
        match name:
            case "new":
                verb.add_argument("--title", default="", metavar="T", help="its title")
                verb.add_argument("--template", default="", metavar="NAME", help="a template, or a .briefbook file")
                verb.add_argument("--inside", type=Path, metavar="PDF", help="the book that a PDF carries")
                verb.add_argument("--after", type=Path, metavar="OLD", help="roll the book of an earlier day forward")
            case "add":
                verb.add_argument("--section", metavar="NAME", help="where to file them; made if it is not there")
            case "export":
                verb.add_argument("--to", type=Path, required=True, metavar="OUT", help="OUT.pdf or OUT.docx")
                verb.add_argument("--theme", default="", metavar="NAME", help="a theme, or a .toml file")
                verb.add_argument("--paper", choices=("a4", "letter"), help="instead of the book's own paper")
                verb.add_argument("--edition", default="", metavar="NAME,…", help="such as principal, staff or press")
                verb.add_argument("--all-editions", action="store_true", help="a file of each, named after it")
                where = "seal the PDF; the password is asked for, read from standard input, or $BRIEFBOOK_PDF_PASSWORD"
                verb.add_argument("--password", choices=("prompt", "stdin", "env"), default="", help=where)
                _add_layout(verb)
                verb.add_argument("--copies", action="store_true", help="a numbered copy for each on the list")
                verb.add_argument("--with-project", action="store_true", help="put the book itself into the PDF")
                verb.add_argument(
                    "--exchange", action="store_true", help="only the sheets that changed since the issue"
                )
                verb.add_argument("--progress", action="store_true", help="say what is done, for programs that wait")
            case "marks":
                verb.add_argument("marked", type=Path, metavar="MARKED.pdf", help="the PDF that came back")
                verb.add_argument("--keep", action="store_true", help="make them due-outs of the book")
                verb.add_argument("--json", action="store_true", help="print JSON, for scripts")
            case "issue":
                verb.add_argument("--name", default="", metavar="N", help="such as Issue 3, as sent at 14:10")
                verb.add_argument("--edition", default="", metavar="NAME", help="the copy that goes out")
                verb.add_argument("--progress", action="store_true", help=argparse.SUPPRESS)
            case "check":
                verb.add_argument("--preflight", action="store_true", help="list what would embarrass; 1 if anything")
                verb.add_argument("--json", action="store_true", help="print JSON, for scripts")
                verb.add_argument("--edition", default="", metavar="NAME", help="the copy to look at")
                verb.add_argument("--pages-only", action="store_true", help=argparse.SUPPRESS)
                verb.add_argument("--progress", action="store_true", help=argparse.SUPPRESS)
            case _:
                pass
    return parser


def _add_layout(verb: argparse.ArgumentParser) -> None:
    """The options of how the pages are made up."""
    from datetime import datetime

    verb.add_argument("--only", action="append", default=[], metavar="NAME", help="a section or item; may be repeated")
    verb.add_argument("--issued", type=datetime.fromisoformat, metavar="TIME", help="such as 2024-12-09T06:30")
    verb.add_argument(
        "--numbering", choices=("book", "tab"), default="book", help="through the book, or behind each tab"
    )
    verb.add_argument("--page-of", action="store_true", help="page 3 of 120")
    verb.add_argument("--duplex", action="store_true", help="for both sides: sections begin on right-hand pages")
    verb.add_argument("--binding", type=float, default=0.0, metavar="MM", help="more margin for holes or a spine")
    verb.add_argument("--watermark", default="", metavar="TEXT", help="across every page, such as DRAFT")
    verb.add_argument("--qr-codes", action="store_true", help="addresses of the sources as QR codes too")
    verb.add_argument("--back-cover", action="store_true", help="a last page with the marking only")
    verb.add_argument("--archival", action="store_true", help="meet PDF/A-2a too")
    verb.add_argument("--contents-only", action="store_true", help="cover and contents without the rest")


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="briefbook",
        description="Collect articles, add your notes, and print a briefing book as PDF or Word.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the book to open in the window")
    parser.add_argument("--screenshot", type=Path, metavar="OUT.png", help="save a picture of the window and quit")
    parser.add_argument("--version", action="version", version=f"Briefbook {__version__}")
    parser.set_defaults(run=_window)
    return parser


def _window(options: argparse.Namespace) -> int:
    if not has_display():
        if options.screenshot is None:
            remedy = "Without a window a book is made with: briefbook export FILE --to book.pdf"
            raise BriefbookError("There is no display to open a window on", remedy=remedy)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from gui.app import run
    except ImportError as problem:
        remedy = "`python3 run.py` in the checkout names what to install"
        raise BriefbookError(f"The window cannot be opened ({problem})", remedy=remedy) from problem
    return run(options.file, options.screenshot)


def has_display() -> bool:
    """Whether a window could be shown: on Linux that takes an X or Wayland server, or a Qt platform without one."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def _new(options: argparse.Namespace) -> int:
    """Make an empty book, one from a template, or the next one after an earlier day's."""
    from msgspec.structs import replace

    from book import project_file
    from book.media import Media
    from book.model import Book, new_id

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

        before = _read(options.after)
        book, media = rolled_forward(before.book, date.today()), before.media
    elif options.template:
        template = project_file.read(_template(options.template))
        book, media = replace(template.book, id=new_id()), template.media
    if options.title:
        book = replace(book, title=options.title)
    project_file.write(options.file, book, media)
    return 0


def _read(path: Path) -> "Project":
    """The book in a file; the password of a sealed one comes from the environment, or is asked for."""
    from book import project_file
    from book.errors import Protected

    try:
        return project_file.read(path, os.environ.get("BRIEFBOOK_PASSWORD") or None)
    except Protected:
        return project_file.read(path, _password("env", "BRIEFBOOK_PASSWORD", f"Password of {path.name}: "))


def _write(path: Path, project: "Project", book: "Book") -> None:
    """Save another state of a book that was read, with all that its file held beside it."""
    from book import project_file

    project_file.write(
        path,
        book,
        project.media,
        kept=project.kept,
        named=project.versions,
        stamp=project.stamp,
        key=project.key,
    )


def _password(where: str, variable: str, prompt: str) -> str:
    """A password from where a person said; never from the arguments, which every program of the machine can read."""
    found = ""
    if where == "stdin":
        found = sys.stdin.readline().rstrip("\r\n")
    elif where == "env" and variable in os.environ:
        found = os.environ[variable]
    elif sys.stdin is not None and sys.stdin.isatty():
        found = getpass.getpass(prompt)
    if not found:
        remedy = f"Set {variable}, or give it when it is asked for"
        raise BriefbookError("There is no password", remedy=remedy)
    return found


def _template(name: str) -> Path:
    if name.endswith(".briefbook"):
        return Path(name)
    folder = Path(__file__).with_name("resources") / "templates"
    known = sorted(path.stem for path in folder.glob("*.briefbook"))
    if name not in known:
        remedy = f"Choose one of {', '.join(known)}, or give the path of a .briefbook file"
        raise FileProblem("there is no such template", name, remedy)
    return folder / f"{name}.briefbook"


def _add(options: argparse.Namespace) -> int:
    """Collect sources into a book: the inbox, or a section, which is made if it is not there."""
    from book import listing

    project = _read(options.file)
    if project.read_only:
        raise FileProblem("nothing can be added to this file", str(options.file), project.why_read_only)
    gathered = _gathered(options).without_known(project.book)
    collected, failed = gathered.collected, gathered.failed
    items = tuple(item for _, found in collected for item in found.items)
    doubles: list[dict[str, Any]] = []
    if items:
        doubles = listing.doubles_of(project.book, items)
        for _, found in collected:
            project.media.update(found.media)
        book = _with_items(project.book, items, options.section)
        _write(options.file, project, book)
    if options.json:
        added = [listing.facts_of(item) for item in items]
        told = {"losses": _losses(collected), "failed": _failures(failed)}
        _say_json({"added": added, "duplicates": doubles, **told, "addresses": _addresses(collected)})
        return _report([], failed)
    for item in items:
        _say(f"Added: {listing.line_of(item)}")
    for double in doubles:
        _complain(f"The same story twice: {double['headline']} is in the book as {double['of_headline']}")
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


def _extract(options: argparse.Namespace) -> int:
    """Read sources and print the articles, without a book."""
    from book import listing

    gathered = _gathered(options)
    collected, failed = gathered.collected, gathered.failed
    if options.json:
        found = [{**listing.article_of(item), "source": source} for source, got in collected for item in got.items]
        told = {"losses": _losses(collected), "failed": _failures(failed)}
        _say_json({"articles": found, **told, "addresses": _addresses(collected)})
        return _report([], failed)
    texts = ("\n".join(listing.text_lines(item)) for _, got in collected for item in got.items)
    _say("\n\n".join(texts))
    return _report(collected, failed)


def _gathered(options: argparse.Namespace) -> "Gathered":
    from importers.gathering import Wishes, gather

    return gather(options.source, Wishes(password=options.password, private=options.private, listed=options.fetch))


def _report(collected: "list[tuple[str, Collected]]", failed: list[tuple[str, BriefbookError]]) -> int:
    for source, found in collected:
        for loss in found.losses:
            _complain(f"{source}: not kept: {loss.detail}")
    for _, problem in failed:
        _complain(str(problem))
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


def _show(options: argparse.Namespace) -> int:
    """Print what a book holds: its sections and items, with their facts."""
    from book import listing

    book = _read(options.file).book
    if options.json:
        _say_json(listing.book_of(book))
    else:
        _say("\n".join(listing.outline(book)))
    return 0


def _export(options: argparse.Namespace) -> int:
    """Make the PDF or the Word document of a book, in one edition or several."""
    from exporters.formats import editions_named, export, path_of_edition
    from exporters.manuscript import Choices, Layout

    if options.to.exists() and options.file.exists() and options.to.samefile(options.file):
        raise FileProblem("this is the book itself", str(options.to), "Choose another name for the export")
    project = _read(options.file)
    password = ""
    if options.password:
        password = _password(options.password, "BRIEFBOOK_PDF_PASSWORD", "Password of the PDF: ")
    if options.exchange:
        return _export_exchange(options, project)
    if options.copies:
        return _export_copies(options, project)
    editions = project.book.editions if options.all_editions else editions_named(project.book, options.edition)
    for place, edition in enumerate(editions):
        path = path_of_edition(options.to, edition) if len(editions) > 1 else options.to
        choices = Choices(
            edition=edition.id,
            theme=options.theme,
            paper=options.paper,
            only=tuple(options.only),
            issued=options.issued,
            layout=Layout(**{name: getattr(options, name) for name in Layout.__struct_fields__}),
            with_project=options.with_project,
        )
        progress = partial(_tell_progress, options, place, len(editions))
        concerns = export(project.book, project.media, path, choices, progress, password)
        _tell_concerns(options, concerns)
        if len(editions) > 1 and not options.progress:
            _say(f"Made: {path}")
    return 0


def _export_copies(options: argparse.Namespace, project: "Project") -> int:
    from exporters.copies import export_copies
    from exporters.manuscript import Choices, Layout

    layout = Layout(**{name: getattr(options, name) for name in Layout.__struct_fields__})
    choices = Choices(theme=options.theme, paper=options.paper, issued=options.issued, layout=layout)
    progress = partial(_tell_progress, options, 0, 1)
    for path in export_copies(project.book, project.media, options.to, choices, progress):
        if not options.progress:
            _say(f"Made: {path}")
    return 0


def _marks(options: argparse.Namespace) -> int:
    """Read the marks in a PDF that came back, and list them; with --keep they become due-outs of the book."""
    from msgspec import to_builtins
    from msgspec.structs import replace

    from importers.pdf_marks import due_outs_of

    project = _read(options.file)
    found = due_outs_of(options.marked.read_bytes() if options.marked.is_file() else b"", options.marked.name)
    if options.keep and found:
        known = {(one.what, one.words, one.page) for one in project.book.due_outs}
        new = tuple(one for one in found if (one.what, one.words, one.page) not in known)
        book = replace(project.book, due_outs=(*project.book.due_outs, *new))
        _write(options.file, project, book)
    if options.json:
        _say_json(to_builtins(found))
        return 0
    for one in found:
        _say(f"p. {one.page}: {one.what}" + (f" [{one.words}]" if one.words else ""))
    return 0


def _export_exchange(options: argparse.Namespace, project: "Project") -> int:
    from book.files import replacing
    from exporters.formats import format_of
    from exporters.issuing import write_exchange
    from exporters.manuscript import Choices

    if not project.book.issues or not project.book.issues[-1].pages:
        raise FileProblem("no issue of this book is remembered", str(options.file), "Use: briefbook issue FILE")
    if format_of(options.to).ending != "pdf":
        raise FileProblem("sheets can be exchanged only as a PDF", str(options.to), "Give the file a name in .pdf")
    before = project.book.issues[-1]
    choices = Choices(edition=options.edition or before.edition, theme=options.theme, paper=options.paper)
    with replacing(options.to) as target:
        found = write_exchange(
            project.book, project.media, before, choices, target, partial(_tell_progress, options, 0, 1)
        )
    _say(f"Take out: {', '.join(found.take_out) or 'nothing'}. Put in: {', '.join(found.put_in) or 'nothing'}.")
    return 0


def _issue(options: argparse.Namespace) -> int:
    """Remember the book as it goes out now: the next copy can say what changed, and numbers can be kept."""
    from datetime import date, datetime

    from msgspec import json as to_json
    from msgspec.structs import replace

    from book.editions import find_edition
    from book.issues import with_issue
    from book.preflight import findings
    from exporters.issuing import issue

    project = _read(options.file)
    if project.read_only and not options.progress:
        raise FileProblem("nothing can be remembered in this file", str(options.file), project.why_read_only)
    book, edition = project.book, find_edition(project.book, options.edition)
    left = len(findings(book, replace(edition, refuses=False), date.today(), project.media))
    name = options.name or book.issue or book.title or "Issue"
    now = datetime.now().replace(microsecond=0)
    made = issue(book, project.media, name, now, edition.id, left, partial(_tell_progress, options, 0, 1))
    if options.progress:
        _say(f"concern {to_json.encode(made).decode()}", at_once=True)
        return 0
    book = replace(book, issues=with_issue(book, made))
    _write(options.file, project, book)
    _say(f"Remembered: {made.name}, {len(made.pages)} pages" + (f", with {left} findings" if left else "") + ".")
    return 0


def _tell_progress(options: argparse.Namespace, place: int, count: int, done: int, everything: int) -> None:
    """Tell how far the file at this place of so many is."""
    if options.progress:
        _say(f"progress {place * everything + done} {count * everything}", at_once=True)


def _tell_concerns(options: argparse.Namespace, concerns: "Sequence[Concern]") -> None:
    for concern in concerns:
        if options.progress:
            _say(f"concern {concern.what}")
        else:
            _complain(f"Please look at this: {concern.what}")


def _check(options: argparse.Namespace) -> int:
    """Say whether a project file is sound; with --preflight, what would embarrass if the book went out as it is."""
    from book import project_file

    problems = project_file.check(options.file, _read(options.file).key)
    for problem in problems:
        _complain(f"{options.file}: {problem}")
    if problems:
        return 1
    if options.preflight:
        return _preflight(options)
    _say(f"{options.file} is sound.")
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

    project = _read(options.file)
    edition = find_edition(project.book, options.edition)
    lenient = replace(edition, refuses=False)
    book = replace(project.book, editions=(lenient,))
    found = () if options.pages_only else findings(book, lenient, date.today(), project.media)
    found = (*found, *proof(book, project.media, Choices(edition=edition.id)))
    if options.progress:
        for finding in found:
            _say(f"concern {to_json.encode(finding).decode()}", at_once=True)
        return 0
    if options.json:
        _say_json({"edition": edition.name, "findings": to_builtins(found)})
    else:
        for finding in found:
            about = f"{finding.title}: " if finding.title else ""
            _say(f"{about}{finding.what}. {finding.remedy}.")
        if not found:
            _say(f"Nothing stands in the way of {options.file}.")
    return 1 if found else 0


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    "new": _new,
    "add": _add,
    "show": _show,
    "extract": _extract,
    "export": _export,
    "issue": _issue,
    "marks": _marks,
    "check": _check,
}


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _say(text: str, *, at_once: bool = False) -> None:
    try:
        print(_plain(text), flush=at_once)
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise _unsaid(problem) from problem


def _say_json(value: object) -> None:
    _say(json.dumps(value, ensure_ascii=False, indent=2))


def _complain(text: str) -> None:
    with suppress(OSError):
        print(" ".join(_plain(text).split()), file=sys.stderr)


def _plain(text: str) -> str:
    """The text without characters that would steer a terminal."""
    return "".join(character for character in text if character.isprintable() or character in "\n\t")


def _flush() -> None:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise _unsaid(problem) from problem


def _unsaid(problem: OSError) -> FileProblem:
    _drop_output()
    return FileProblem(f"the output could not be written ({problem.strerror})", "standard output")


def _drop_output() -> None:
    """Nobody reads on: what is still in the buffer goes nowhere, so that Python's end does not complain of it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
