"""What a person chose for an export, and how it is kept: as the last of a book, and as presets with names."""

from pathlib import Path

import msgspec

from exporters.manuscript import Choices
from gui import settings

_MOST = 30
"""Books whose last export is remembered."""


class ExportChoice(msgspec.Struct, frozen=True):
    """The file and how it is made; `every_edition` makes a file of each edition, `copies` one for each on the
    distribution list, named after it; `exchange` makes only the sheets that differ from the issue `since`. `sealed`
    asks for a password, which is told to the process and kept nowhere."""

    path: Path
    choices: Choices
    every_edition: bool = False
    copies: bool = False
    exchange: bool = False
    since: str = ""
    sealed: bool = False

    def arguments(self, project: Path) -> list[str]:
        """The arguments of `briefbook` for this export of a project file."""
        choices = self.choices
        said = ["export", str(project), "--to", str(self.path), "--progress"]
        said += ["--all-editions"] if self.every_edition else []
        said += ["--copies"] if self.copies else []
        said += ["--exchange", f"--since={self.since}"] if self.exchange else []
        said += ["--password=env"] if self.sealed else []
        said += ["--with-project"] if choices.with_project else []
        said += [f"--edition={choices.edition}"] if choices.edition else []
        return [*said, *(f"--only={name}" for name in choices.only), *look_of(choices)]


def look_of(choices: Choices) -> list[str]:
    """The arguments that say how the pages look, which several verbs take."""
    said: list[str] = []
    for name in ("theme", "paper"):
        said += [f"--{name}={value}"] if (value := getattr(choices, name)) else []
    for field in msgspec.structs.fields(choices.layout):
        value, flag = getattr(choices.layout, field.name), f"--{field.name.replace('_', '-')}"
        if value != field.default:
            said.append(flag if value is True else f"{flag}={value}")
    return said


class Preset(msgspec.Struct, frozen=True):
    """Choices with a name, and the ending of the format."""

    name: str
    ending: str
    choices: Choices


_decode_presets = msgspec.json.Decoder(list[Preset]).decode
_decode_last = msgspec.json.Decoder(dict[str, ExportChoice], dec_hook=lambda _kind, path: Path(path)).decode
_encode = msgspec.json.Encoder(enc_hook=str).encode


def presets() -> list[Preset]:
    """The presets of this person, by their names."""
    try:
        known = _decode_presets(settings.EXPORT_PRESETS.get() or "[]")
    except msgspec.MsgspecError:
        return []
    return sorted(known, key=lambda preset: preset.name.casefold())


def keep_preset(preset: Preset) -> None:
    """Keep a preset, in place of one of the same name."""
    others = [known for known in presets() if known.name != preset.name]
    settings.EXPORT_PRESETS.set(_encode([*others, preset]).decode())


def drop_preset(name: str) -> None:
    """Forget a preset."""
    kept = [known for known in presets() if known.name != name]
    settings.EXPORT_PRESETS.set(_encode(kept).decode())


def last_export(book_id: str) -> ExportChoice | None:
    """How a book was exported last, None if it never was."""
    return _last().get(book_id)


def last_pages(book_id: str) -> Choices:
    """How the pages of a book looked that were printed last: those of its last PDF."""
    last = last_export(book_id)
    return last.choices if last and last.path.suffix.lower() == ".pdf" else Choices()


def remember_export(book_id: str, choice: ExportChoice) -> None:
    """Keep how a book was exported, for the next time."""
    others = {known: kept for known, kept in _last().items() if known != book_id}
    newest = dict([*others.items(), (book_id, choice)][-_MOST:])
    settings.EXPORT_LAST.set(_encode(newest).decode())


def _last() -> dict[str, ExportChoice]:
    try:
        return _decode_last(settings.EXPORT_LAST.get() or "{}")
    except msgspec.MsgspecError:
        return {}


def file_name(title: str) -> str:
    """A title as a file name that every system takes."""
    safe = "".join(character if character.isalnum() or character in " -–_.,()" else " " for character in title)
    return " ".join(safe.split())[:80].strip(" .") or "book"
