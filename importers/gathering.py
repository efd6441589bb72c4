"""Many sources in one go: what the command line names, each read by itself, so that a bad one keeps no other out."""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from book.errors import BriefbookError, FileProblem, PrivateAddress
from book.model import Book
from importers.collect import collect, collect_address, collect_path
from importers.feed import only_new
from importers.losses import Loss
from importers.source import Collected, Origin

MAX_FILES = 1000
"""Of a folder."""
_PAGE_FOLDERS = ("_files", "-Dateien", "_fichiers", "_archivos", "_bestanden", ".files")
"""What browsers keep the pictures of a saved page in: no sources of their own."""


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """What the user allows for all sources: the password of locked ones, addresses of the own network, and the
    addresses that a list names."""

    password: str = ""
    private: bool = False
    listed: bool = False


class Gathered(msgspec.Struct):
    """What came of each source, by its name."""

    collected: list[tuple[str, Collected]] = []
    failed: list[tuple[str, BriefbookError]] = []

    def without_known(self, book: Book) -> "Gathered":
        """The same, of feeds only what the book has not seen."""
        fresh = [(name, only_new(found, book) if found.is_feed else found) for name, found in self.collected]
        return Gathered(fresh, self.failed)


def gather(sources: Sequence[str], wishes: Wishes) -> Gathered:
    """Read sources: paths of files and folders, web addresses, or "-" for standard input."""
    gathered = Gathered([], [])
    for source in sources:
        for name in _files_of(source, gathered):
            _gather_one(name, wishes, gathered)
    return gathered


def _files_of(source: str, gathered: Gathered) -> Iterator[str]:
    """The source itself, or the files below it if it is a folder; no name at all is not the folder that one is in."""
    if not source.strip() or source == "-" or _is_address(source) or not os.path.isdir(source):
        yield source
        return
    files = list(_below(Path(source)))
    if not files:
        gathered.failed.append((source, FileProblem("there are no files in the folder", source, "Choose another one")))
    if len(files) > MAX_FILES:
        what = f"Only the first {MAX_FILES} of the {len(files)} files in the folder were taken"
        gathered.collected.append((source, Collected(losses=(Loss("file", what),))))
    yield from map(str, files[:MAX_FILES])


def _below(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name.startswith((".", "~$")) or path.is_symlink():
            continue
        if path.is_dir() and not path.name.endswith(_PAGE_FOLDERS):
            yield from _below(path)
        elif path.is_file():
            yield path


def _gather_one(name: str, wishes: Wishes, gathered: Gathered) -> None:
    try:
        found = _read(name, wishes)
    except PrivateAddress as problem:
        said = PrivateAddress(problem.what, problem.subject, "If you know it, say --private, and it is read")
        gathered.failed.append((name, said))
        return
    except BriefbookError as problem:
        gathered.failed.append((name, problem))
        return
    if found.addresses and not wishes.listed:
        what = f"{len(found.addresses)} addresses are listed and were not fetched; say --fetch to fetch them"
        found = replace(found, losses=(*found.losses, Loss("address", what)))
    gathered.collected.append((name, found))
    if wishes.listed and not _is_address(name):
        for address in found.addresses:
            _gather_one(address, wishes, gathered)


def _read(name: str, wishes: Wishes) -> Collected:
    if name == "-":
        return collect(sys.stdin.buffer.read(), Origin(password=wishes.password))
    if not name.strip():
        raise FileProblem("a source has no name", remedy="Give a file, a folder or a web address")
    if _is_address(name):
        return collect_address(name, private=wishes.private)
    return collect_path(Path(name), wishes.password)


def _is_address(name: str) -> bool:
    """Whether a name is meant as an address; `collect_address` says which kinds it asks."""
    return "://" in name and not os.path.exists(name)
