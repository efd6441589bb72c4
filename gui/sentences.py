"""What the rooms below the window say in English, in the window's language: findings, concerns, losses and errors.

They are said in English wherever they are said: on the command line, by a child process, in a report. So the window
finds the sentence again in the list of all of them, `resources/translations/sentences.json`, which
`packaging/translations.py` collects from the code: a sentence is one of the list with something in each of its gaps.
"""

import json
import re
from datetime import date
from functools import cache

from PySide6.QtCore import QCoreApplication

from book.errors import BriefbookError
from gui.dates import shown_date
from gui.languages import FOLDER

LIST = FOLDER / "sentences.json"
_GAP = "{}"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LISTED = ", "
_SENTENCE_END = re.compile(r"(?<=\.) ")


def in_language(sentence: str) -> str:
    """A sentence in the window's language; one that is not in the list stays as it is."""
    translated = _translated(sentence, -1)
    if translated != sentence:
        return translated
    for template, pattern in _patterns():
        if found := pattern.fullmatch(sentence):
            gaps = found.groups()
            number = int(gaps[0]) if gaps[0].isdecimal() else -1
            said = _translated(template, number)
            if said == template:
                # Not every sentence that begins its gaps with a number has plural forms.
                said = _translated(template, -1)
            return said.format(*map(_each_said, gaps))
    return sentence


def problem_text(problem: BriefbookError) -> str:
    """What happened, to what, and what to do, as whole sentences."""
    if problem.remedy or problem.subject:
        return str(BriefbookError(in_language(problem.what), problem.subject, in_language(problem.remedy)))
    return " ".join(_part_said(part.rstrip(".")) for part in _SENTENCE_END.split(problem.what))


def _part_said(part: str) -> str:
    """A sentence of the line that another process said: the name of a file may stand before it."""
    translated = in_language(part)
    subject, colon, what = part.rpartition(": ")
    return f"{translated}." if translated != part else f"{subject}{colon}{in_language(what)}."


def _each_said(gap: str) -> str:
    """What stands in a gap: a date, words of the list, such as the names of facts, an error, or what a person wrote."""
    if _DAY.fullmatch(gap):
        return shown_date(date.fromisoformat(gap))
    if gap in _terms():
        return _translated(gap, -1)
    if gap.endswith("."):
        return " ".join(f"{_term_said(part.rstrip('.'))}." for part in _SENTENCE_END.split(gap))
    words = gap.split(_LISTED)
    return _LISTED.join(_translated(word, -1) for word in words) if set(words) <= _terms() else gap


def _term_said(part: str) -> str:
    """A sentence of an error that stands in a gap: before what happened may stand to what."""
    subject, colon, what = part.rpartition(": ")
    return f"{subject}{colon}{_translated(what, -1)}" if what in _terms() else part


def _translated(text: str, number: int) -> str:
    return QCoreApplication.translate("book", text, "", number)


@cache
def _all() -> tuple[str, ...]:
    return tuple(json.loads(LIST.read_text("utf-8")))


@cache
def _terms() -> frozenset[str]:
    return frozenset(text for text in _all() if _GAP not in text)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The sentences with gaps, those that say more by themselves first."""
    gapped = sorted((text for text in _all() if _GAP in text), key=lambda text: -len(text.replace(_GAP, "")))
    return tuple((text, re.compile("(.+?)".join(map(re.escape, text.split(_GAP))), re.DOTALL)) for text in gapped)
