"""The front door: `briefbook new`, `add`, `show`, `extract`, `export`, `issue` and `check`; without a verb, the window.

Exit status 0, 1 (it could not be done: one plain line on standard error) or 2 (usage). The rooms are imported when a
verb needs them: what only shows a book does not wait for Qt, reportlab or python-docx.
"""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from book import program
from book.errors import BriefbookError, FileProblem
from book.version import __version__
from verbs import collecting, looking, printing
from verbs.projects import read_book
from verbs.terminal import complain, drop_output, flush, speak_utf8

if TYPE_CHECKING:
    from datetime import datetime

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
    speak_utf8()
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
        flush()
        return status
    except BriefbookError as problem:
        complain(str(problem))
    except KeyboardInterrupt:
        complain("Stopped.")
    except BrokenPipeError:
        drop_output()
    except MemoryError:
        complain("There is not enough memory for this.")
    except Exception as problem:
        if sys.flags.dev_mode:
            raise
        complain(f"A fault in Briefbook ({type(problem).__name__}: {problem}). Please report it.")
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
                verb.add_argument("--edition", default="", metavar="NAME,…", help="such as principal, staff or press")
                verb.add_argument("--all-editions", action="store_true", help="a file of each, named after it")
                where = "seal the PDF; the password is asked for, read from standard input, or $BRIEFBOOK_PDF_PASSWORD"
                verb.add_argument("--password", choices=("prompt", "stdin", "env"), default="", help=where)
                _add_layout(verb)
                verb.add_argument("--copies", action="store_true", help="a numbered copy for each on the list")
                verb.add_argument("--with-project", action="store_true", help="put the book itself into the PDF")
                verb.add_argument("--exchange", action="store_true", help="only the sheets that changed since an issue")
                verb.add_argument("--since", default="", metavar="NAME", help="that issue; the latest, if not given")
                only = "a section or item; may be repeated"
                verb.add_argument("--only", action="append", default=[], metavar="NAME", help=only)
                verb.add_argument("--issued", type=_moment, metavar="TIME", help="such as 2024-12-09T06:30")
                verb.add_argument("--progress", action="store_true", help="say what is done, for programs that wait")
            case "marks":
                verb.add_argument("marked", type=Path, metavar="MARKED.pdf", help="the PDF that came back")
                verb.add_argument("--keep", action="store_true", help="make them due-outs of the book")
                verb.add_argument("--json", action="store_true", help="print JSON, for scripts")
            case "issue":
                verb.add_argument("--name", default="", metavar="N", help="such as Issue 3, as sent at 14:10")
                verb.add_argument("--edition", default="", metavar="NAME", help="the copy that goes out")
                _add_layout(verb)
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
    verb.add_argument("--theme", default="", metavar="NAME", help="a theme, a .toml file, or a .dotx")
    verb.add_argument("--paper", choices=("a4", "letter"), help="instead of the book's own paper")
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
    how = "print attached PDFs page by page, or only name them"
    verb.add_argument("--attachments", choices=("pages", "reference"), default="pages", help=how)
    verb.add_argument("--contents-only", action="store_true", help="cover and contents without the rest")


def _moment(text: str) -> "datetime":
    from datetime import datetime

    return datetime.fromisoformat(text)


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
    folder = Path(__file__).with_name("resources") / "templates"
    known = sorted(path.stem for path in folder.glob("*.briefbook"))
    if name not in known:
        remedy = f"Choose one of {', '.join(known)}, or give the path of a .briefbook file"
        raise FileProblem("there is no such template", name, remedy)
    return folder / f"{name}.briefbook"


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    "new": _new,
    "add": collecting.add,
    "show": looking.show,
    "extract": collecting.extract,
    "export": printing.export,
    "issue": printing.issue,
    "marks": looking.marks,
    "check": looking.check,
}


if __name__ == "__main__":
    sys.exit(main())
