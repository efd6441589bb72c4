"""JSON of values whose texts may hold halves of surrogate pairs, as pastes sometimes do: no file can hold those."""

from typing import cast

import msgspec


def encoded(value: object) -> bytes:
    """The value as JSON; half of a surrogate pair becomes a question mark, so that a book can always be saved."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return msgspec.json.encode(_whole(msgspec.to_builtins(value)))


def _whole(value: object) -> object:
    match value:
        case str():
            return value.encode("utf-8", "replace").decode("utf-8")
        case dict():
            return {_whole(key): _whole(inner) for key, inner in cast("dict[object, object]", value).items()}
        case list() | tuple():
            return [_whole(inner) for inner in cast("list[object]", value)]
        case _:
            return value
