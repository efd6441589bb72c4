"""The files that are attached to a message, each collected as what it is."""

from collections.abc import Iterable

import msgspec

from book.errors import BriefbookError
from book.media import Media
from book.model import Item
from importers.losses import Loss
from importers.source import Origin

MAX_DEPTH = 3
"""Messages attached to messages."""


class Enclosed(msgspec.Struct, frozen=True):
    """A file that is attached to a message."""

    name: str
    data: bytes
    media_type: str


def collect_enclosed(files: Iterable[Enclosed], origin: Origin) -> tuple[tuple[Item, ...], tuple[Loss, ...], Media]:
    """The items of attached files, what could not be kept of them, and their media."""
    from importers.collect import collect

    items: list[Item] = []
    losses: list[Loss] = []
    media = Media()
    for file in files:
        name = file.name or "attachment"
        if origin.depth >= MAX_DEPTH:
            losses.append(Loss("attachment", f"An attachment lies too deep and was left out: {name}; add it by itself"))
            continue
        try:
            found = collect(file.data, Origin(name=name, media_type=file.media_type, depth=origin.depth + 1))
        except BriefbookError as problem:
            losses.append(Loss("attachment", f"An attachment was left out: {problem}"))
            continue
        items += found.items
        losses += found.losses
        media.update(found.media)
    return tuple(items), tuple(losses), media
