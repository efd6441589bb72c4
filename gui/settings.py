"""A person's settings: one declared table over QSettings. What belongs to a book is in the book."""

from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

_T = TypeVar("_T")
RECENT_FILES = 12


class Setting(Generic[_T]):
    """One value that is kept between starts; what is stored and of another kind reads as the default."""

    def __init__(self, key: str, default: _T) -> None:
        self.key = key
        self.default = default

    def get(self) -> _T:
        """The value now."""
        value: Any = QSettings().value(self.key, self.default)
        if isinstance(self.default, bool):
            value = value in (True, "true", "1", 1)
        if type(self.default) is int and isinstance(value, str):
            value = int(value) if value.isdecimal() else self.default
        if isinstance(self.default, list) and isinstance(value, str):
            value = [value] if value else []
        if isinstance(value, list):
            value = [one for one in value if isinstance(one, str)]
        return value if isinstance(value, type(self.default)) else self.default

    def set(self, value: _T) -> None:
        """Keep another value. Qt writes the file at once, for which a start should not wait when nothing is new."""
        if value != self.get():
            QSettings().setValue(self.key, value)


LANGUAGE: Setting[str] = Setting("look/language", "")
SHORTCUTS: Setting[str] = Setting("keys/own", "")
SCHEME: Setting[str] = Setting("look/scheme", "system")
TEXT_SIZE: Setting[int] = Setting("look/text size", 100)
"""In per cent of the system's."""
GEOMETRY: Setting[QByteArray] = Setting("window/geometry", QByteArray())
SPLITTER: Setting[QByteArray] = Setting("window/splitter", QByteArray())
NOTES_SHOWN: Setting[bool] = Setting("window/notes", True)
PREVIEW_SHOWN: Setting[bool] = Setting("window/preview", False)
PLACES: Setting[str] = Setting("window/places", "")
RECENT: Setting[list[str]] = Setting("files/recent", [])
PINNED: Setting[list[str]] = Setting("files/pinned", [])
FOLDER: Setting[str] = Setting("files/folder", "")
SPELLING: Setting[bool] = Setting("text/spelling", True)
PASTE_PLAIN: Setting[bool] = Setting("text/paste_plain", False)
EXPORT_FORMAT: Setting[str] = Setting("export/format", "pdf")
EXPORT_LAST: Setting[str] = Setting("export/last", "")
EXPORT_PRESETS: Setting[str] = Setting("export/presets", "")
EXPORT_TEMPLATE: Setting[str] = Setting("export/template", "")


def local_data() -> Path:
    """The folder on this machine for what was not saved and for backups: never on a share, never roaming."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))


def remember_file(path: Path) -> None:
    """Put a file first among the recent ones, and its folder where dialogs open."""
    recent = [str(path.absolute()), *(known for known in RECENT.get() if known != str(path.absolute()))]
    RECENT.set(recent[:RECENT_FILES])
    FOLDER.set(str(path.absolute().parent))


def forget_file(path: str) -> None:
    """Take a file from the recent ones."""
    RECENT.set([known for known in RECENT.get() if known != path])
