"""Earlier versions of book files, kept in the user's local data folder: dated, verified, bounded in number and size.

A backup is a plain copy of the file as it was, in `<root>/<book id>/<time>~<fingerprint>~<name>.briefbook`. The ten
latest are kept, and the latest of each of seven days and four weeks; all books together stay below a quota.
"""

import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from book import archive
from book.errors import BriefbookError, FileProblem
from book.files import file_problem, replacing
from book.project_file import id_in

LATEST = 10
DAYS = 7
WEEKS = 4
QUOTA = 1 << 30
"""Bytes of all backups of all books."""

_NAME = re.compile(r"(\d{8}T\d{6}(?:\d{6})?)Z~([0-9a-f]{16})~(.*)\.briefbook")
_TIME = "%Y%m%dT%H%M%S%f"
UNREADABLE = "unreadable"
"""The folder of files whose book cannot be told."""


class Backup(msgspec.Struct, frozen=True):
    """One kept file: when it was put aside, the name it had, and its size in bytes."""

    path: Path
    made: datetime
    name: str
    size: int
    fingerprint: str
    """The first 16 characters of the fingerprint of its content."""


class Backups:
    """The backups below one folder."""

    def __init__(self, root: Path, *, quota: int = QUOTA) -> None:
        self._root = root
        self._quota = quota

    def keep(self, path: Path, now: datetime | None = None) -> Backup | None:
        """Put a copy of a file aside, verified, and let go of backups that are no longer worth their space.

        None if this very content is kept already. Raises FileProblem if the copy could not be made.
        """
        book_id, fingerprint = _identity(path)
        if any(known.fingerprint == fingerprint for known in self.of(book_id)):
            return None
        folder = self._root / book_id
        made = (now or datetime.now(UTC)).astimezone(UTC)
        target = folder / f"{made.strftime(_TIME)}Z~{fingerprint}~{path.stem[:60]}.briefbook"
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with path.open("rb") as source, replacing(target, room=path.stat().st_size) as copy:
                shutil.copyfileobj(source, copy, 1 << 20)
            target.chmod(0o600)
        except OSError as problem:
            raise file_problem(problem, target, "written") from problem
        if archive.hash_of_file(target) != archive.hash_of_file(path):
            target.unlink(missing_ok=True)
            raise FileProblem("the backup is not what was copied", str(target), "Save under another name")
        self._tidy(book_id, target, made)
        return _backup(target)

    def of(self, book_id: str) -> tuple[Backup, ...]:
        """The backups of a book, the latest first."""
        return tuple(sorted(self._in(self._root / book_id), key=lambda one: one.made, reverse=True))

    def all(self) -> tuple[Backup, ...]:
        """The backups of all books, the latest first."""
        with suppress(OSError):
            folders = [folder for folder in self._root.iterdir() if folder.is_dir()]
            found = [one for folder in folders for one in self._in(folder)]
            return tuple(sorted(found, key=lambda one: one.made, reverse=True))
        return ()

    def with_content(self, book_id: str, fingerprint: str) -> Backup | None:
        """The backup of exactly this content, None if it is not kept (any more)."""
        return next((one for one in self.of(book_id) if fingerprint.startswith(one.fingerprint)), None)

    def _in(self, folder: Path) -> list[Backup]:
        try:
            return [found for path in folder.iterdir() if (found := _backup(path)) is not None]
        except OSError:
            return []

    def _tidy(self, book_id: str, newest: Path, now: datetime) -> None:
        """Let go of what is not worth its space. What is dated later than now was made while the clock was wrong: it is
        judged by itself, so that it drives out nothing that was made since, and goes first where room is short."""
        own = self.of(book_id)
        worth = worth_keeping(one.made for one in own if one.made <= now)
        worth |= worth_keeping(one.made for one in own if one.made > now)
        for one in own:
            if one.made not in worth and one.path != newest:
                one.path.unlink(missing_ok=True)
        everything = sorted(self.all(), key=lambda one: (one.made <= now, one.made))
        size = sum(one.size for one in everything)
        for one in everything:
            if size <= self._quota or one.path == newest:
                break
            one.path.unlink(missing_ok=True)
            size -= one.size


def worth_keeping(made: Iterable[datetime]) -> set[datetime]:
    """Of these times the ten latest, and the latest of each of the last seven days and four weeks that have any."""
    latest = sorted(made, reverse=True)
    kept = set(latest[:LATEST])
    days: dict[object, datetime] = {}
    weeks: dict[object, datetime] = {}
    for one in latest:
        days.setdefault(one.date(), one)
        weeks.setdefault(one.isocalendar()[:2], one)
    return kept | set(list(days.values())[:DAYS]) | set(list(weeks.values())[:WEEKS])


def _identity(path: Path) -> tuple[str, str]:
    """Whose book is in a file, and the start of its fingerprint."""
    try:
        with archive.opened(path) as members:
            book_id = id_in(members, str(path))
            known = re.fullmatch(r"[0-9A-Za-z_-]{1,64}", book_id)
            return book_id if known else UNREADABLE, archive.fingerprint(members)[:16]
    except FileProblem:
        raise
    except BriefbookError:
        return UNREADABLE, archive.hash_of_file(path)[:16]


def _backup(path: Path) -> Backup | None:
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    with suppress(OSError, ValueError):
        made = datetime.strptime(found[1], _TIME).replace(tzinfo=UTC)
        return Backup(path, made, found[3], path.stat().st_size, found[2])
    return None
