"""Words that a book brings along in English, as the window says them: steps of the history, editions, remedies."""

import re

from PySide6.QtCore import QCoreApplication

from book.edits import LABELS
from book.model import CONTENTS_ONLY, NOTES_ONLY, PRESS_SAFE, PRINCIPAL, STAFF, Edition
from book.preflight import REMEDIES

_EDITIONS = {edition.id: edition.name for edition in (PRINCIPAL, STAFF, PRESS_SAFE, NOTES_ONLY, CONTENTS_ONLY)}


def book_texts() -> list[str]:
    """Every such text, for the translators."""
    labels = (text for pair in LABELS.values() for text in pair)
    return list(dict.fromkeys((*labels, *_EDITIONS.values(), *REMEDIES)))


def step_name(label: str) -> str:
    """What a step of the history is called, such as "Move 3 articles"; one that is named already stays as it is."""
    count = re.search(r"\d+", label)
    if count is None:
        return QCoreApplication.translate("book", label)
    pattern = f"{label[: count.start()]}{{}}{label[count.end() :]}"
    return QCoreApplication.translate("book", pattern, "", int(count[0])).replace("{}", count[0], 1)


def edition_name(edition: Edition) -> str:
    """What an edition is called: its own name, or that which every book begins with in the window's language."""
    if _EDITIONS.get(edition.id) == edition.name:
        return QCoreApplication.translate("book", edition.name)
    return edition.name


def remedy_name(name: str, marking: str) -> str:
    """What a click will do about a finding; `marking` is that of the book."""
    if marking and name.endswith(marking):
        pattern = name.removesuffix(marking) + "{}"
        return QCoreApplication.translate("book", pattern).replace("{}", marking, 1)
    return QCoreApplication.translate("book", name)
