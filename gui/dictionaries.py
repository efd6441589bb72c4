"""Where spelling dictionaries are: with Briefbook, with LibreOffice, with the system, and those that a person added."""

import os
import re
import sys
import zipfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QLocale

import resources
from book.errors import RefusedSource
from book.files import file_problem
from gui import settings

_NAME = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?(?:[-_.].*)?$")
_AMERICAN = frozenset({"AS", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI"})
"""Regions whose English follows the American (CLDR: their parent locale is "en", that of others "en-001"). Canadian is
nearer to British: of its spellings that differ from one of them, British dictionaries lack fewer."""
_MOST_BYTES = 60_000_000
_OWN_WORDS = "words.txt"


class Dictionary:
    """One dictionary: two files of this path, ending in .aff and .dic, for a language and perhaps a region."""

    def __init__(self, path: Path, language: str, region: str) -> None:
        self.path, self.language, self.region = path, language, region

    @property
    def code(self) -> str:
        """Such as "en-GB"."""
        return f"{self.language}-{self.region}" if self.region else self.language


def own_folder() -> Path:
    """The folder for the dictionaries that a person adds."""
    return settings.local_data() / "dictionaries"


def folders() -> list[Path]:
    """Where dictionaries are looked for, the person's own first."""
    found = [own_folder(), *_of_system(), *_of_libreoffice(), Path(resources.__path__[0]) / "dictionaries"]
    package = find_spec("hunspell")
    for place in (package.submodule_search_locations if package else None) or ():
        found.append(Path(place) / "dictionaries")
    return found


def _of_system() -> list[Path]:
    home = Path.home()
    if sys.platform == "darwin":
        return [home / "Library" / "Spelling", Path("/Library/Spelling")]
    if sys.platform == "win32":
        return []
    shares = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
    data = [Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share"), *map(Path, filter(None, shares))]
    return [folder / name for folder in data for name in ("hunspell", "myspell", "myspell/dicts")]


def _of_libreoffice() -> Iterator[Path]:
    roots = {
        "win32": [Path(os.environ.get(name, "")) for name in ("ProgramFiles", "ProgramFiles(x86)")],
        "darwin": [Path("/Applications")],
    }.get(sys.platform, [Path("/usr/lib"), Path("/usr/lib64"), Path("/opt"), Path("/snap/libreoffice/current/lib")])
    inside = "Contents/Resources/extensions" if sys.platform == "darwin" else "share/extensions"
    for root in roots:
        if root.is_absolute() and root.is_dir():
            yield from sorted(root.glob(f"[Ll]ibre[Oo]ffice*/{inside}/dict-*"))


def all_dictionaries() -> list[Dictionary]:
    """Every dictionary that is found; of one language and region only the first."""
    found: dict[str, Dictionary] = {}
    for folder in folders():
        for path in sorted(folder.glob("*.aff")) if folder.is_dir() else ():
            named = _NAME.match(path.stem)
            if named is None or not path.with_suffix(".dic").is_file():
                continue
            one = Dictionary(path.with_suffix(""), named[1].lower(), (named[2] or "").upper())
            found.setdefault(one.code, one)
    return sorted(found.values(), key=lambda one: one.code)


def dictionary_for(language: str, known: list[Dictionary]) -> Dictionary | None:
    """The dictionary for a language such as "en" or "en-GB": of its region or what is nearest to that, else that of
    this computer, else any."""
    base, _, region = language.replace("_", "-").lower().partition("-")
    fitting = {one.region: one for one in reversed(known) if one.language == base}
    here, _, here_region = QLocale.system().name().partition("_")
    asked = (region, here_region if here == base else "")
    for wanted in (*(near for one in asked for near in (one.upper(), _nearest(base, one.upper()))), base.upper(), "US"):
        if wanted in fitting:
            return fitting[wanted]
    return next(iter(fitting.values()), None)


def _nearest(language: str, region: str) -> str:
    """The region whose spelling is nearest to that of another: English is British where it is not American."""
    if language != "en" or not region:
        return ""
    return "US" if region in _AMERICAN else "GB"


def add_dictionary(path: Path) -> list[str]:
    """Copy a dictionary to the person's folder: a .dic with its .aff beside it, or an extension of LibreOffice (.oxt).
    Return the names that were added. Raises RefusedSource and FileProblem."""
    try:
        pieces = _of_archive(path) if zipfile.is_zipfile(path) else _of_files(path)
        whole = {Path(name).stem for name in pieces if name.endswith(".dic")}
        whole &= {Path(name).stem for name in pieces if name.endswith(".aff")}
        if not whole:
            raise RefusedSource(
                "there is no spelling dictionary in this file", path.name, "Choose an .oxt, or a .dic beside its .aff"
            )
        own_folder().mkdir(parents=True, exist_ok=True)
        for name, data in pieces.items():
            if Path(name).stem in whole:
                (own_folder() / name).write_bytes(data)
    except OSError as problem:
        raise file_problem(problem, path, "read") from problem
    return sorted(whole)


def _of_files(path: Path) -> dict[str, bytes]:
    pair = (path.with_suffix(".aff"), path.with_suffix(".dic"))
    return {one.name: one.read_bytes() for one in pair if one.is_file() and _NAME.match(one.stem)}


def _of_archive(path: Path) -> dict[str, bytes]:
    pieces: dict[str, bytes] = {}
    room = _MOST_BYTES
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            # The name alone: an archive may not choose a folder.
            name = Path(entry.filename.replace("\\", "/")).name
            if not name.endswith((".aff", ".dic")) or not _NAME.match(Path(name).stem) or name.startswith("hyph"):
                continue
            if entry.file_size > room:
                raise RefusedSource("this file is too large for a dictionary", path.name)
            with archive.open(entry) as file:
                pieces[name] = file.read(room)
            room -= len(pieces[name])
    return pieces


def own_words() -> frozenset[str]:
    """The words that a person added, in no language in particular."""
    try:
        return frozenset((own_folder() / _OWN_WORDS).read_text("utf-8", "replace").split())
    except OSError:
        return frozenset()


def add_own_word(word: str) -> None:
    """Keep a word as right from now on. Raises FileProblem."""
    path = own_folder() / _OWN_WORDS
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{word}\n")
    except OSError as problem:
        raise file_problem(problem, path, "written") from problem
