"""The process beside the window that looks words up: a line of JSON in, a line of JSON out.

It is a process because the library keeps Python's lock while it reads a dictionary (0.1 to 0.5 s) or thinks of
suggestions, and because dictionaries come from anywhere.
"""

import sys
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, Protocol

import msgspec

from book.spelling import looked_up

_MOST_SUGGESTIONS = 6


class Check(msgspec.Struct, frozen=True, tag="check"):
    """Which of these words does the dictionary not have? `dictionary` is the path of its two files, without ending."""

    dictionary: str
    words: tuple[str, ...]


class Suggest(msgspec.Struct, frozen=True, tag="suggest"):
    """What may be meant by this word?"""

    dictionary: str
    word: str


class Checked(msgspec.Struct, frozen=True, tag="checked"):
    """The words that were asked about, and those among them that are wrong."""

    dictionary: str
    words: tuple[str, ...]
    wrong: tuple[str, ...]


class Suggested(msgspec.Struct, frozen=True, tag="suggested"):
    """What may be meant, the likeliest first."""

    word: str
    words: tuple[str, ...]


Question = Check | Suggest
Answer = Checked | Suggested
encode = msgspec.json.Encoder().encode
decode_answer = msgspec.json.Decoder(Answer).decode
_decode_question = msgspec.json.Decoder(Question).decode


class _Dictionary(Protocol):
    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> tuple[str, ...]: ...


@lru_cache(maxsize=6)
def _opened(dictionary: str) -> _Dictionary | None:
    from hunspell import Hunspell  # pyright: ignore[reportMissingTypeStubs]

    path = Path(dictionary)
    try:
        # On Windows only UTF-8 finds folders that are named in other letters.
        return Hunspell(path.name, hunspell_data_dir=str(path.parent), system_encoding="UTF-8")
    except (OSError, ValueError):
        return None


def _is_right(known: _Dictionary, word: str) -> bool:
    try:
        return known.spell(looked_up(word))
    except UnicodeEncodeError:
        # The dictionary cannot even write its letters: it has nothing to say.
        return True


def answer(question: Question) -> Answer:
    """The answer to one question; a dictionary that cannot be read finds nothing wrong."""
    known = _opened(question.dictionary)
    if isinstance(question, Check):
        wrong = tuple(word for word in question.words if known is not None and not _is_right(known, word))
        return Checked(question.dictionary, question.words, wrong)
    try:
        words = known.suggest(looked_up(question.word)) if known is not None else ()
    except UnicodeEncodeError:
        words = ()
    return Suggested(question.word, words[:_MOST_SUGGESTIONS])


def serve(lines: Iterable[bytes], target: BinaryIO) -> None:
    """Answer line by line, until there are no more."""
    for line in lines:
        target.write(encode(answer(_decode_question(line))) + b"\n")
        target.flush()


def main() -> int:
    """Answer on standard output what is asked on standard input; the exit status."""
    target = sys.stdout.buffer
    sys.stdout = sys.stderr
    serve(sys.stdin.buffer, target)
    return 0
