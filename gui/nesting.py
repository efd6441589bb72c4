"""A tree of blocks as a flat run of leaves, each with the path of quotes and list entries it stands in; and back.

A text document of Qt is a flat run of paragraphs. With its path on every paragraph, whatever a person splits, joins
or deletes leaves a run that is a tree again: neighbours with the same beginning of a path stand in the same quote or
list. Quotes, lists and entries have numbers only to tell neighbours apart.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import count, groupby

from book.richtext import Blocks, Figure, Heading, List, ListItem, ListStyle, Paragraph, Quote, Table


@dataclass(frozen=True, slots=True)
class InQuote:
    """One step of a path: inside a quote."""

    quote: int


@dataclass(frozen=True, slots=True)
class InList:
    """One step of a path: inside the entry `item` of a list."""

    list_id: int
    item: int
    style: ListStyle = "bullet"
    start: int = 1


Step = InQuote | InList
Path = tuple[Step, ...]
Leaf = Paragraph | Heading | Figure | Table

_numbers = count(1)


def fresh_number() -> int:
    """A number that no other quote, list or entry of this session has."""
    return next(_numbers)


def flattened(blocks: Blocks, path: Path = ()) -> Iterator[tuple[Path, Leaf]]:
    """The leaves of a tree in reading order, each with its path."""
    for block in blocks:
        match block:
            case Quote():
                yield from flattened(block.blocks, (*path, InQuote(fresh_number())))
            case List():
                list_id = fresh_number()
                for item in block.items:
                    step = InList(list_id, fresh_number(), block.style, block.start)
                    yield from flattened(item.blocks, (*path, step))
            case _:
                yield path, block


def nested(leaves: list[tuple[Path, Leaf]]) -> Blocks:
    """The tree that these leaves make; the inverse of `flattened` for texts in their normal form."""
    blocks: Blocks = ()
    for container, group in groupby(leaves, key=lambda leaf: _container(leaf[0])):
        inner = list(group)
        if container is None:
            blocks += tuple(leaf for _, leaf in inner)
            continue
        step = inner[0][0][0]
        if isinstance(step, InList):
            blocks += (List(_entries(inner), step.style, step.start),)
        else:
            blocks += (Quote(nested(_inside(inner))),)
    return blocks


def _container(path: Path) -> tuple[type, int] | None:
    if not path:
        return None
    step = path[0]
    return (InList, step.list_id) if isinstance(step, InList) else (InQuote, step.quote)


def _entries(leaves: list[tuple[Path, Leaf]]) -> tuple[ListItem, ...]:
    by_entry = groupby(leaves, key=lambda leaf: leaf[0][0].item if isinstance(leaf[0][0], InList) else 0)
    return tuple(ListItem(nested(_inside(list(group)))) for _, group in by_entry)


def _inside(leaves: list[tuple[Path, Leaf]]) -> list[tuple[Path, Leaf]]:
    return [(path[1:], leaf) for path, leaf in leaves]


def written(path: Path) -> str:
    """The path as a property of a text format, such as "q4/l5:6:number:1"."""
    return "/".join(
        f"l{step.list_id}:{step.item}:{step.style}:{step.start}" if isinstance(step, InList) else f"q{step.quote}"
        for step in path
    )


@lru_cache(maxsize=4096)
def read_path(text: str) -> Path:
    """The path that `written` wrote; "" is the path of what stands in no quote and no list."""
    return tuple(_read_step(part) for part in text.split("/")) if text else ()


def _read_step(part: str) -> Step:
    if part.startswith("q"):
        return InQuote(int(part[1:]))
    list_id, item, style, start = part[1:].split(":")
    return InList(int(list_id), int(item), "number" if style == "number" else "bullet", int(start))
