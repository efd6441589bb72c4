"""The keys of the commands: those of the table, and those that a person chose instead."""

from collections.abc import Mapping

import msgspec
from PySide6.QtGui import QAction, QKeySequence

from gui import settings
from gui.actions import COMMANDS, show_keys

_decode = msgspec.json.Decoder(dict[str, list[str]]).decode


def own_keys() -> dict[str, list[str]]:
    """The keys that a person chose, by command; an empty list is a command without a key."""
    try:
        return _decode(settings.SHORTCUTS.get() or "{}")
    except msgspec.MsgspecError:
        return {}


def default_keys(name: str) -> list[str]:
    """The keys of the table."""
    return next((list(command.keys) for command in COMMANDS if command.name == name), [])


def apply_keys(actions: Mapping[str, QAction]) -> None:
    """Give each command its keys."""
    own = own_keys()
    for command in COMMANDS:
        show_keys(actions[command.name], command, own.get(command.name, list(command.keys)))


def choose_keys(actions: Mapping[str, QAction], name: str, keys: list[str]) -> None:
    """Give one command other keys, now and from now on."""
    own = own_keys()
    own.pop(name, None)
    if keys != default_keys(name):
        own[name] = keys
    settings.SHORTCUTS.set(msgspec.json.encode(own).decode())
    apply_keys(actions)


def forget_keys(actions: Mapping[str, QAction]) -> None:
    """Give every command the keys of the table again."""
    settings.SHORTCUTS.set("")
    apply_keys(actions)


def holder_of(actions: Mapping[str, QAction], keys: QKeySequence, but: str) -> QAction | None:
    """The other command that has these keys already, None if they are free."""
    return next(
        (
            action
            for name, action in actions.items()
            if name != but and not keys.isEmpty() and keys in action.shortcuts()
        ),
        None,
    )
