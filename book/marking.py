"""Handling markings that add up: a scheme orders its levels, and the highest of the parts is the mark of the whole.

A scheme is a TOML file in `resources/markings/`, which an office may edit or add to. A marking is written as a level
and, after "//", caveats: "SECRET//NOFORN", or as its portion mark "S//NF". It is a label and protects nothing.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Literal

import msgspec

from book.errors import FileProblem
from book.model import Article, Attachment, Book, Item, Note, Section
from book.richtext import Block, Blocks, Figure, Heading, Paragraph, Spans, Table, footnotes_of, spans_in, text_of, walk

_PORTION = re.compile(r"\s*\(([^()]{1,60})\)\s")


class Level(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One level: as the banner of a page says it, as the mark of a portion, and its colour as #RRGGBB."""

    name: str
    portion: str
    colour: str


class Scheme(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The levels from the lowest to the highest. `inner` says whether inner pages carry the highest mark on them or
    that of the whole book; `portions` whether every part needs a mark of its own. `caveats` map words to portions."""

    name: str
    inner: Literal["page", "book"] = "book"
    portions: Literal["required", "optional"] = "optional"
    levels: tuple[Level, ...]
    caveats: dict[str, str] = {}


class Mark(msgspec.Struct, frozen=True):
    """A marking as it is printed on a page; `rank` counts from 0, -1 is none at all."""

    text: str = ""
    rank: int = -1
    colour: str = ""


NO_MARK = Mark()


def scheme_names() -> list[str]:
    """The names of the schemes that there are."""
    return sorted(file.name.removesuffix(".toml") for file in _folder().iterdir() if file.name.endswith(".toml"))


def load_scheme(name: str) -> Scheme | None:
    """The scheme of this name; None for "", a book with markings in free words.

    Raises FileProblem if there is none, or it cannot be used.
    """
    return _load_own(name) if name else None


@cache
def _load_own(name: str) -> Scheme:
    if name not in scheme_names():
        remedy = f"Choose one of {', '.join(scheme_names())} in the book's details"
        raise FileProblem("there is no such scheme of markings", name, remedy)
    return _load(_folder() / f"{name}.toml")


def _folder() -> Traversable:
    return resources.files("resources") / "markings"


def _load(file: Traversable) -> Scheme:
    try:
        scheme = msgspec.convert(tomllib.loads(file.read_text("utf-8")), Scheme)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as problem:
        raise FileProblem(f"the scheme of markings cannot be used ({problem})", str(file), "Mend the file") from problem
    for level in scheme.levels:
        if not re.fullmatch(r"#[0-9A-Fa-f]{6}", level.colour):
            raise FileProblem(f"the colour of {level.name} is not #RRGGBB", str(file), "Mend the file")
    if not scheme.levels:
        raise FileProblem("the scheme of markings has no levels", str(file), "Add one")
    return scheme


def rank_of(scheme: Scheme, marking: str) -> int:
    """How high a marking is: -1 for none. One that the scheme does not know counts as higher than all that it does."""
    head = _head(marking)
    if not head:
        return -1
    for rank, level in enumerate(scheme.levels):
        if head in (level.name.casefold(), level.portion.casefold()):
            return rank
    return len(scheme.levels)


def is_known(scheme: Scheme, marking: str) -> bool:
    """Whether the scheme has the level of this marking."""
    return 0 <= rank_of(scheme, marking) < len(scheme.levels)


def highest(scheme: Scheme, markings: Iterable[str]) -> Mark:
    """The banner of what holds parts with these markings: the highest level, and the caveats of all of them."""
    given = [marking for marking in markings if marking.strip()]
    if not given:
        return NO_MARK
    top = max(given, key=lambda marking: rank_of(scheme, marking))
    rank = rank_of(scheme, top)
    known = rank < len(scheme.levels)
    name = scheme.levels[rank].name if known else top.partition("//")[0].strip()
    caveats = dict.fromkeys(caveat for marking in given for caveat in _caveats(scheme, marking))
    order = list(scheme.caveats)
    ordered = sorted(caveats, key=lambda caveat: order.index(caveat) if caveat in order else len(order))
    return Mark("//".join((name, *ordered)), rank, scheme.levels[rank].colour if known else scheme.levels[-1].colour)


def portion_of(scheme: Scheme, marking: str) -> str:
    """The short form of a marking, without brackets, as it stands before a portion; "" for none."""
    if not marking.strip():
        return ""
    rank = rank_of(scheme, marking)
    short = scheme.levels[rank].portion if rank < len(scheme.levels) else marking.partition("//")[0].strip()
    return "//".join((short, *(scheme.caveats.get(caveat, caveat) for caveat in _caveats(scheme, marking))))


def typed_portion(scheme: Scheme, spans: Spans) -> str:
    """The mark in brackets that a paragraph begins with, such as "S" of "(S) The talks …"; "" for none."""
    found = _PORTION.match(text_of(spans))
    return found[1].strip() if found and is_known(scheme, found[1]) else ""


def mark_of_block(scheme: Scheme, block: Block) -> str:
    """The highest of the marks that a paragraph, heading or caption begins with, of a picture's own, and of those that
    their footnotes and a table's begin with; "" for none."""
    match block:
        case Figure():
            marks = [block.marking, typed_portion(scheme, block.caption)]
        case Paragraph() | Heading():
            marks = [typed_portion(scheme, block.spans)]
        case Table():
            marks = [""]
        case _:
            return ""
    marks += [typed_portion(scheme, note) for spans in spans_in((block,)) for note in footnotes_of(spans)]
    return max(marks, key=lambda mark: rank_of(scheme, mark))


def marks_in(scheme: Scheme, blocks: Blocks) -> Iterator[str]:
    """The marks of the pictures of a text, and those that its paragraphs, headings and captions begin with."""
    return (mark for block in walk(blocks) if (mark := mark_of_block(scheme, block)))


def marks_of_pictures(blocks: Blocks) -> Iterator[str]:
    """The marks of the pictures of a text, whoever wrote it."""
    return (block.marking for block in walk(blocks) if isinstance(block, Figure) and block.marking)


def marks_of_note(scheme: Scheme, note: Note) -> Iterator[str]:
    """All markings on a note and in it."""
    yield note.marking
    yield from marks_in(scheme, note.body)


def marks_of_item(scheme: Scheme, item: Item, notes: Iterable[Note] | None = None) -> Iterator[str]:
    """All markings on an item and in it, with its notes or those of them that are printed.

    Brackets at the beginning of an article's paragraphs are the outlet's, such as "(C) Agency": they are no marks, but
    the staff may mark a picture in it.
    """
    yield item.marking
    if isinstance(item, Article):
        yield from marks_of_pictures(item.body)
    elif not isinstance(item, Attachment):
        yield from marks_in(scheme, item.body)
    for note in item.notes if notes is None else notes:
        yield from marks_of_note(scheme, note)


def marks_of_section(scheme: Scheme, section: Section) -> Iterator[str]:
    """All markings on a section and on everything in it that is printed."""
    yield section.marking
    for note in section.notes:
        yield from marks_of_note(scheme, note)
    for item in section.items:
        if item.include:
            yield from marks_of_item(scheme, item)
    for inner in section.sections:
        if inner.include:
            yield from marks_of_section(scheme, inner)


def mark_of_book(book: Book) -> Mark:
    """The mark of the cover: the highest of the book's own and all in it.

    Raises FileProblem for a scheme that is not there.
    """
    scheme = load_scheme(book.scheme)
    if scheme is None:
        return Mark(book.marking, 0) if book.marking else NO_MARK
    marks = [book.marking]
    for note in book.notes:
        marks += marks_of_note(scheme, note)
    for section in book.sections:
        if section.include:
            marks += marks_of_section(scheme, section)
    return highest(scheme, marks)


def _head(marking: str) -> str:
    return marking.partition("//")[0].strip().casefold()


def _caveats(scheme: Scheme, marking: str) -> list[str]:
    words = {short.casefold(): word for word, short in scheme.caveats.items()}
    parts = (part.strip() for part in marking.split("//")[1:])
    return [words.get(part.casefold(), part) for part in parts if part]
