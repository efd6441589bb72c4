"""What is said to a terminal or a script, and what is asked there."""

import getpass
import io
import json
import os
import sys
from contextlib import suppress

from book.errors import BriefbookError, FileProblem


def speak_utf8() -> None:
    """Write UTF-8 whatever the terminal is set to; what it cannot show becomes a question mark."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(text: str, *, at_once: bool = False) -> None:
    """A line on standard output. Raises FileProblem if it cannot be written, and BrokenPipeError if nobody reads."""
    try:
        print(_plain(text), flush=at_once)
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise _unsaid(problem) from problem


def say_json(value: object) -> None:
    """A value as JSON on standard output. Raises as `say` does."""
    say(json.dumps(value, ensure_ascii=False, indent=2))


def complain(text: str) -> None:
    """One line on standard error, which may be closed."""
    with suppress(OSError):
        print(" ".join(_plain(text).split()), file=sys.stderr)


def flush() -> None:
    """Write out what waits. Raises as `say` does."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise _unsaid(problem) from problem


def drop_output() -> None:
    """Nobody reads on: what is still in the buffer goes nowhere, so that Python's end does not complain of it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def password_from(where: str, variable: str, prompt: str) -> str:
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


def _plain(text: str) -> str:
    """The text without characters that would steer a terminal."""
    return "".join(character for character in text if character.isprintable() or character in "\n\t")


def _unsaid(problem: OSError) -> FileProblem:
    drop_output()
    return FileProblem(f"the output could not be written ({problem.strerror})", "standard output")
