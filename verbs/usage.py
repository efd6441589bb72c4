"""What each verb takes: the table of verbs, and the parser that is made from it."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from verbs import collecting, looking, making, printing

if TYPE_CHECKING:
    from datetime import datetime

_Parser = argparse.ArgumentParser


def verb_parser() -> argparse.ArgumentParser:
    """The parser of all verbs; what it parses carries the verb's function as `run`, and as `refuse` one that ends with
    wrong usage and says why."""
    parser = argparse.ArgumentParser(prog="briefbook")
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    for name, (run, take_arguments) in VERBS.items():
        verb = verbs.add_parser(name, help=run.__doc__, description=run.__doc__)
        verb.set_defaults(run=run, refuse=verb.error)
        take_arguments(verb)
    return parser


def _new(verb: _Parser) -> None:
    _take_book(verb)
    verb.add_argument("--title", default="", metavar="T", help="its title")
    made_from = verb.add_mutually_exclusive_group()
    made_from.add_argument("--template", default="", metavar="NAME", help="a template, or a .briefbook file")
    made_from.add_argument("--inside", type=Path, metavar="PDF", help="the book that a PDF carries")
    made_from.add_argument("--after", type=Path, metavar="OLD", help="roll the book of an earlier day forward")


def _add(verb: _Parser) -> None:
    _take_book(verb)
    _extract(verb)
    verb.add_argument("--section", metavar="NAME", help="where to file them; made if it is not there")


def _show(verb: _Parser) -> None:
    _take_book(verb)
    _take_json(verb)


def _extract(verb: _Parser) -> None:
    sources = "files, folders, http or https addresses, or - for standard input"
    verb.add_argument("source", nargs="+", metavar="SOURCE", help=sources)
    verb.add_argument("--password", default="", metavar="P", help="of a PDF that is locked")
    verb.add_argument("--fetch", action="store_true", help="also what a list of addresses names")
    verb.add_argument("--private", action="store_true", help="also addresses of your own network")
    _take_json(verb)


def _export(verb: _Parser) -> None:
    _take_book(verb)
    verb.add_argument("--to", type=Path, required=True, metavar="OUT", help="OUT.pdf or OUT.docx")
    verb.add_argument("--edition", default="", metavar="NAME,…", help="such as principal, staff or press")
    verb.add_argument("--all-editions", action="store_true", help="a file of each, named after it")
    where = "seal the PDF; the password is asked for, read from standard input, or $BRIEFBOOK_PDF_PASSWORD"
    verb.add_argument("--password", choices=("prompt", "stdin", "env"), default="", help=where)
    _take_layout(verb)
    verb.add_argument("--copies", action="store_true", help="a numbered copy for each on the list")
    verb.add_argument("--with-project", action="store_true", help="put the book itself into the PDF")
    verb.add_argument("--exchange", action="store_true", help="only the sheets that changed since an issue")
    verb.add_argument("--since", default="", metavar="NAME", help="that issue; the latest, if not given")
    only = "a section or item; may be repeated"
    verb.add_argument("--only", action="append", default=[], metavar="NAME", help=only)
    verb.add_argument("--issued", type=_moment, metavar="TIME", help="such as 2024-12-09T06:30")
    verb.add_argument("--progress", action="store_true", help="say what is done, for programs that wait")


def _issue(verb: _Parser) -> None:
    _take_book(verb)
    verb.add_argument("--name", default="", metavar="N", help="such as Issue 3, as sent at 14:10")
    verb.add_argument("--edition", default="", metavar="NAME", help="the copy that goes out")
    _take_layout(verb)
    verb.add_argument("--progress", action="store_true", help=argparse.SUPPRESS)


def _marks(verb: _Parser) -> None:
    _take_book(verb)
    verb.add_argument("marked", type=Path, metavar="MARKED.pdf", help="the PDF that came back")
    verb.add_argument("--keep", action="store_true", help="make them due-outs of the book")
    _take_json(verb)


def _check(verb: _Parser) -> None:
    _take_book(verb)
    verb.add_argument("--preflight", action="store_true", help="list what would embarrass; 1 if anything")
    _take_json(verb)
    verb.add_argument("--edition", default="", metavar="NAME", help="the copy to look at")
    verb.add_argument("--pages-only", action="store_true", help=argparse.SUPPRESS)
    verb.add_argument("--progress", action="store_true", help=argparse.SUPPRESS)


def _take_book(verb: _Parser) -> None:
    verb.add_argument("file", type=Path, metavar="FILE", help="the book")


def _take_json(verb: _Parser) -> None:
    verb.add_argument("--json", action="store_true", help="print JSON, for scripts")


def _take_layout(verb: argparse.ArgumentParser) -> None:
    """The options of how the pages are made up."""
    verb.add_argument("--theme", default="", metavar="NAME", help="a theme, a .toml file, or a .dotx")
    verb.add_argument("--paper", choices=("a4", "letter"), help="instead of the book's own paper")
    verb.add_argument(
        "--numbering", choices=("book", "tab"), default="book", help="through the book, or behind each tab"
    )
    verb.add_argument("--page-of", action="store_true", help="page 3 of 120")
    verb.add_argument("--duplex", action="store_true", help="for both sides: sections begin on right-hand pages")
    verb.add_argument("--binding", type=_margin, default=0.0, metavar="MM", help="more margin for holes or a spine")
    verb.add_argument("--watermark", default="", metavar="TEXT", help="across every page, such as DRAFT")
    verb.add_argument("--qr-codes", action="store_true", help="addresses of the sources as QR codes too")
    verb.add_argument("--back-cover", action="store_true", help="a last page with the marking only")
    verb.add_argument("--archival", action="store_true", help="meet PDF/A-2a too")
    how = "print attached PDFs page by page, or only name them"
    verb.add_argument("--attachments", choices=("pages", "reference"), default="pages", help=how)
    verb.add_argument("--contents-only", action="store_true", help="cover and contents without the rest")


def _moment(text: str) -> "datetime":
    from datetime import datetime

    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no time: write it like 2024-12-09T06:30") from None


def _margin(text: str) -> float:
    from exporters.parts import MAX_BINDING

    try:
        margin = float(text)
    except ValueError:
        margin = -1.0
    if not 0 <= margin <= MAX_BINDING:
        raise argparse.ArgumentTypeError(f"{text} is no margin: give millimetres from 0 to {MAX_BINDING:g}")
    return margin


VERBS: dict[str, tuple[Callable[[argparse.Namespace], int], Callable[[_Parser], None]]] = {
    "new": (making.new, _new),
    "add": (collecting.add, _add),
    "show": (looking.show, _show),
    "extract": (collecting.extract, _extract),
    "export": (printing.export, _export),
    "issue": (printing.issue, _issue),
    "marks": (looking.marks, _marks),
    "check": (looking.check, _check),
}
"""What each verb does, and what it takes."""
