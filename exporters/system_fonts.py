"""The font files of this computer."""

import os
import sys
from functools import cache
from pathlib import Path

_ENDINGS = (".ttf", ".otf", ".ttc", ".otc")


@cache
def font_files() -> tuple[Path, ...]:
    """All font files in the folders where the system, its users and Office for the Mac keep them."""
    return tuple(
        Path(folder) / name
        for top in _folders()
        for folder, _, names in os.walk(top)
        for name in names
        if name.lower().endswith(_ENDINGS)
    )


def _folders() -> list[Path]:
    home = Path.home()
    if sys.platform == "darwin":
        office = Path("/Applications/Microsoft Word.app/Contents/Resources/DFonts")
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts", office]
    if sys.platform == "win32":
        own = Path(os.environ.get("LOCALAPPDATA", home / "AppData/Local"))
        return [Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts", own / "Microsoft/Windows/Fonts"]
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".fonts", home / ".local/share/fonts"]
