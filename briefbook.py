"""The front door: `briefbook new`, `add`, `show`, `extract`, `export`, `issue` and `check`; without a verb, the window.

Exit status 0, 1 (it could not be done: one plain line on standard error) or 2 (usage). The rooms are imported when a
verb needs them: what only shows a book does not wait for Qt, reportlab or python-docx.
"""

import argparse
import os
import sys
from pathlib import Path

from book import program
from book.errors import BriefbookError
from book.version import __version__
from verbs.terminal import complain, drop_output, flush, speak_utf8
from verbs.usage import VERBS, verb_parser

_EPILOG = """without a window:
  briefbook new FILE [--title T] [--template NAME]      make an empty book
  briefbook add FILE SOURCE... [--section NAME]         collect files, web addresses or standard input into a book
  briefbook show FILE [--json]                          what a book holds
  briefbook extract SOURCE... [--json]                  read sources without a book
  briefbook export FILE --to OUT.pdf|OUT.docx           make the PDF or the Word document
  briefbook issue FILE [--name N]                       remember what goes out, for the next change sheet
  briefbook marks FILE MARKED.pdf [--keep]              the marks in a PDF that came back, as due-outs
  briefbook check FILE [--preflight] [--json]             is this project file sound, and the book fit to go out?

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
    if arguments == [program.SPELLING]:
        from gui import spelling_process

        return spelling_process.main()
    parser = verb_parser() if arguments and arguments[0] in VERBS else _window_parser()
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


if __name__ == "__main__":
    sys.exit(main())
