"""Copies that sync clients make beside a book when two people saved it at once."""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from book import archive, project_file
from book.errors import BriefbookError

_SURE = (
    r" \([^()]*conflicted copy[^()]*\)",  # Dropbox, Nextcloud, ownCloud: "visit (Jane's conflicted copy 2026-11-24)"
    r" \([^()]*[Cc]ase [Cc]onflict[^()]*\)",  # Dropbox
    r"_conflict-\d{8}-\d{6}",  # ownCloud before 2.4, Nextcloud
    r"\.sync-conflict-\d{8}-\d{6}(-[0-9A-Z]+)?",  # Syncthing
    r"[ _]?[\[(]conflict(ed)?[^\])]*[\])]",  # Google Drive, Seafile, pCloud: "visit [Conflict]", "visit (Conflict 1)"
    r" \(SFConflict [^()]*\)",  # Seafile
)
_MAYBE = (
    r"-[^/\\]{1,40}?(-\d+)?",  # OneDrive: "visit-LAPTOP7", "visit-LAPTOP7-2"
    r" \(\d+\)",  # Google Drive, browsers
    r" \d",  # iCloud
)
MOST = 20


class Copy(msgspec.Struct, frozen=True):
    """A copy beside a book. `sure` says that its name is a sync client's; else it is somebody's, or a client's."""

    path: Path
    sure: bool


def copies_of(path: Path, book_id: str, fingerprint: str) -> tuple[Copy, ...]:
    """The copies beside a book that hold the same book with another content, those of sync clients first."""
    found = [copy for copy in _candidates(path) if _holds(copy.path, book_id, fingerprint)]
    return tuple(sorted(found, key=lambda copy: (not copy.sure, copy.path.name)))


def _candidates(path: Path) -> Iterator[Copy]:
    stem, ending = re.escape(path.stem), re.escape(path.suffix)
    sure, maybe = (re.compile(f"{stem}(?:{'|'.join(shapes)}){ending}", re.IGNORECASE) for shapes in (_SURE, _MAYBE))
    try:
        names = sorted(entry.name for entry in path.parent.iterdir())
    except OSError:
        return
    count = 0
    for name in names:
        is_sure = sure.fullmatch(name) is not None
        if name != path.name and count < MOST and (is_sure or maybe.fullmatch(name)):
            count += 1
            yield Copy(path.with_name(name), is_sure)


def _holds(path: Path, book_id: str, fingerprint: str) -> bool:
    try:
        with archive.opened(path) as members:
            return archive.fingerprint(members) != fingerprint and project_file.id_in(members, str(path)) == book_id
    except (BriefbookError, OSError):
        return False
