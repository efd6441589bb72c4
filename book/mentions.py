"""Where the confirmed names of a book stand."""

import re
from collections.abc import Iterator

from book.model import Book, items_in
from book.names import text_of, titles

_CAPITAL = re.compile("[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-ЯЁЄІЇҐ]")
_INITIALS = re.compile(r" \w\.(?= )")


def mentions(book: Book) -> dict[str, tuple[str, ...]]:
    """The ids of the items in which each confirmed name stands, in reading order; a name in none has no entry.

    A person is found without initials too, and by the surname alone where a title stands before it, or the whole name
    elsewhere in the item: "Mr Blinken", and "Blinken" beside "Antony J. Blinken". A longer name hides those in it.
    """
    if not book.names:
        return {}
    forms = _forms(book.names)
    surnames = _surnames(book.names)
    found: dict[str, list[str]] = {}
    for item in items_in(book):
        text = text_of(item)
        for name in dict.fromkeys(_in_text(text, forms, surnames)):
            found.setdefault(name, []).append(item.id)
    return {name: tuple(found[name]) for name in sorted(found, key=str.casefold)}


def _forms(names: tuple[str, ...]) -> dict[str, str]:
    """The names that stand for whole ones, the longest first."""
    forms = {short: name for name in names if (short := _INITIALS.sub("", name)) != name} | {
        name: name for name in names
    }
    return {form: forms[form] for form in sorted(forms, key=len, reverse=True)}


def _surnames(names: tuple[str, ...]) -> dict[str, str]:
    """The surnames that only one of the names has."""
    owners: dict[str, list[str]] = {}
    for name in names:
        first, _, last = name.rpartition(" ")
        if first and _CAPITAL.match(last):
            owners.setdefault(last, []).append(name)
    return {last: whole[0] for last, whole in owners.items() if len(whole) == 1 and last not in names}


def _in_text(text: str, forms: dict[str, str], surnames: dict[str, str]) -> Iterator[str]:
    # To look whether a word is there at all is a hundred times as fast as to look for all names at every letter.
    there = [form for form in forms if form in text]
    whole: set[str] = set()
    if there:
        for match in re.finditer("|".join(map(_bounded, there)), text):
            whole.add(forms[match[0]])
            yield forms[match[0]]
    for last, name in surnames.items():
        if last not in text or name in whole:
            continue
        for match in re.finditer(rf"(\w+)\.?[ \u00a0]{_bounded(last)}", text):
            if match[1].casefold() in titles():
                yield name
                break


def _bounded(form: str) -> str:
    """The pattern of a name as a word; a script without spaces has no bounds."""
    spaced = form[0].isascii() or bool(_CAPITAL.match(form))
    return rf"(?<!\w){re.escape(form)}(?!\w)" if spaced else re.escape(form)
