"""Which sections and items an export prints when it prints some of them only."""

from collections.abc import Iterator, Sequence

from book.errors import ExportProblem
from book.model import Book, Section, sections_in
from book.numbering import numbers_of


def chosen_of(book: Book, wanted: Sequence[str]) -> frozenset[str]:
    """The ids of what is wanted by id, number or title; a section brings all that is in it.

    Raises ExportProblem for a name that nothing in the book has.
    """
    chosen: set[str] = set()
    named = [*_named(book)]
    for name in wanted:
        found = [inside for names, inside in named if name.strip().casefold() in names]
        if not found:
            remedy = "Give the id, number or title of a section or item, as `briefbook show` lists them"
            raise ExportProblem("the book has no such section or item", name, remedy)
        chosen.update(*found)
    return frozenset(chosen)


def _named(book: Book) -> Iterator[tuple[set[str], set[str]]]:
    """For each section and item the names that it goes by, and the ids that it stands for."""
    numbers = numbers_of(book)
    for section in sections_in(book.sections):
        yield _names(section.id, numbers, section.title), {*_inside(section)}
        for item in section.items:
            yield _names(item.id, numbers, item.headline), {item.id}


def _names(own: str, numbers: dict[str, str], title: str) -> set[str]:
    return {name.casefold() for name in (own, numbers.get(own, ""), title) if name}


def _inside(section: Section) -> Iterator[str]:
    for one in sections_in((section,)):
        yield one.id
        yield from (item.id for item in one.items)
