"""What was not saved when the program ended: kept in the user's local data folder until it is saved or thrown away.

Each running program has a folder of its own below the root, held while it runs. A folder that nobody holds was left by
a crash. In it lie journals (see `book.journal`), the newest with the highest number and the one before it, and the
media that they show. Nothing is ever written beside the book's own file.
"""

import os
import re
import secrets
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from book import versions
from book.errors import BriefbookError
from book.files import file_problem
from book.held import Held, is_held
from book.journal import PLAIN, About, Coder, JournalFile, Told, read
from book.media import Media, is_media_name, media_name
from book.model import Book, media_used
from book.project_file import Project
from book.sealed import HEADER, Header, Key, key_for

ANEW_AFTER = timedelta(minutes=10)
"""After this time a journal is begun anew, with the whole book."""
ANEW_SIZE = 4 << 20
"""A journal may grow by this many bytes, and by twice what the whole book takes, before it is begun anew."""

_HOLD = "held"
_JOURNAL = re.compile(r"(\d{6})\.journal")


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """What a crash left: where it lies, the book that was saved and the one that was not, and when it was last kept.

    `media` are those that could be found; `lost` says whether anything could not be read.
    """

    folder: Path
    about: About
    saved: Book
    book: Book
    when: datetime
    lost: bool
    media: Mapping[str, bytes]

    @property
    def path(self) -> Path | None:
        """The book's file; None for one that had none yet."""
        return Path(self.about.path) if self.about.path else None

    def project(self) -> Project:
        """The book to go on with."""
        try:
            named, _ = versions.decoded(self.about.named)
        except ValueError:
            named = versions.NO_VERSIONS
        return Project(
            book=self.book, media=Media(self.media), kept=self.about.kept, stamp=self.about.stamp, versions=named
        )


class Locked(msgspec.Struct, frozen=True, kw_only=True):
    """What a crash left of a book under a password: nothing of it can be told before the password is given."""

    folder: Path
    header: Header
    when: datetime


class Recovery:
    """The recovery folder of a user, and this program's part of it."""

    def __init__(self, root: Path, coder: Coder = PLAIN, clock: Callable[[], datetime] = lambda: datetime.now(UTC)):
        self._root = root
        self._coder = coder
        self._clock = clock
        self._folder: Path | None = None
        self._held: Held | None = None
        self._file: JournalFile | None = None
        self._begun = clock()
        self._whole = 0
        self._number = 0
        self._media: set[str] = set()
        self._replaces: list[Left] = []

    def use(self, coder: Coder) -> None:
        """Seal what is written from now on; what was written until now goes."""
        if coder is not self._coder:
            self._coder = coder
            self.saved()
            self._media.clear()
            if self._folder is not None:
                shutil.rmtree(self._folder / "media", ignore_errors=True)
                (self._folder / HEADER).unlink(missing_ok=True)

    def keep(self, project: Project, path: Path | None, saved: Book) -> datetime:
        """Keep a book as it is now and say when; `saved` is what its file holds. Raises FileProblem."""
        now = self._clock()
        named = versions.encoded(project.versions, ())
        about = About(path=str(path or ""), stamp=project.stamp, kept=project.kept, named=named)
        try:
            folder = self._own_folder()
            if isinstance(self._coder, Key) and not (folder / HEADER).exists():
                _write_private(folder / HEADER, msgspec.json.encode(self._coder.header))
            self._keep_media(folder, project)
            if self._file is None or self._is_worn(self._file, now):
                self._begin_anew(folder, about, saved, project.book, now)
            else:
                self._file.write(about, project.book, now=now)
        except OSError as problem:
            raise file_problem(problem, self._root, "written") from problem
        while self._replaces:
            discard(self._replaces.pop())
        return now

    def _own_folder(self) -> Path:
        if self._folder is None or not self._folder.is_dir():
            if self._held is not None:
                self._held.let_go()
            self._file = None
            self._media.clear()
            self._root.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._folder = self._root / secrets.token_hex(8)
            self._folder.mkdir(mode=0o700)
            self._held = Held(self._folder / _HOLD)
        return self._folder

    def _keep_media(self, folder: Path, project: Project) -> None:
        (folder / "media").mkdir(exist_ok=True, mode=0o700)
        for name in media_used(project.book) | project.versions.media:
            data = project.media.get(name)
            if data is not None and name not in self._media and is_media_name(name):
                _write_private(folder / "media" / name, self._coder.seal(data))
                self._media.add(name)

    def _is_worn(self, file: JournalFile, now: datetime) -> bool:
        grown = file.size - self._whole
        return now - self._begun > ANEW_AFTER or grown > ANEW_SIZE + 2 * self._whole

    def _begin_anew(self, folder: Path, about: About, saved: Book, book: Book, now: datetime) -> None:
        self._number += 1
        file = JournalFile(folder / f"{self._number:06d}.journal", self._coder)
        file.write(about, saved, book, now=now)
        self._file, self._begun, self._whole = file, now, file.size
        for number, path in _journals(folder):
            if number < self._number - 1:
                path.unlink(missing_ok=True)

    def saved(self) -> None:
        """The book is in its file now, verified: what was kept of it goes."""
        self._file = None
        if self._folder is not None:
            for _, path in _journals(self._folder):
                with suppress(OSError):
                    path.unlink()
        while self._replaces:
            discard(self._replaces.pop())

    def end(self) -> None:
        """The program ends as it should: its folder goes."""
        self.saved()
        if self._held is not None:
            self._held.let_go()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = self._held = None
        self._media.clear()

    def take_over(self, left: Left) -> None:
        """This program goes on with what a crash left: that goes when the book is kept here, not before."""
        self._replaces.append(left)

    def left(self) -> tuple[Left | Locked, ...]:
        """What crashes left and nobody has decided about yet, the latest first. What holds no book is passed over."""
        try:
            folders = [folder for folder in self._root.iterdir() if folder.is_dir() and folder != self._folder]
        except OSError:
            return ()
        taken = {left.folder for left in self._replaces}
        found = [_look_into(folder) for folder in folders if folder not in taken]
        return tuple(sorted((one for one in found if one is not None), key=lambda one: one.when, reverse=True))


def _write_private(path: Path, data: bytes) -> None:
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def discard(left: Left | Locked) -> None:
    """Throw away what a crash left."""
    shutil.rmtree(left.folder, ignore_errors=True)


def _journals(folder: Path) -> list[tuple[int, Path]]:
    """The journals in a folder, the newest first."""
    found = [(int(match[1]), path) for path in folder.iterdir() if (match := _JOURNAL.fullmatch(path.name))]
    return sorted(found, reverse=True)


def unlock(locked: Locked, password: str) -> tuple[Left | None, Key]:
    """What a crash left of a book under a password, None if it cannot be read. Raises WrongPassword."""
    key = key_for(locked.header, password, "")
    return _read_folder(locked.folder, key), key


def _look_into(folder: Path) -> Left | Locked | None:
    if is_held(folder / _HOLD):
        return None
    with suppress(OSError, msgspec.MsgspecError):
        header = msgspec.json.decode((folder / HEADER).read_bytes(), type=Header)
        times = [path.stat().st_mtime for _, path in _journals(folder)]
        return Locked(folder=folder, header=header, when=datetime.fromtimestamp(max(times, default=0), UTC))
    return _read_folder(folder, PLAIN)


def _read_folder(folder: Path, coder: Coder) -> Left | None:
    lost = False
    with suppress(OSError):
        journals = _journals(folder)
        if not journals:
            shutil.rmtree(folder, ignore_errors=True)
        for _, path in journals:
            told = _told(path, coder)
            if told is not None:
                return _left(folder, told, coder, lost=lost)
            lost = True
    return None


def _told(path: Path, coder: Coder) -> Told | None:
    try:
        return read(path, coder)
    except (OSError, msgspec.MsgspecError, BriefbookError, RecursionError):
        return None


def _left(folder: Path, told: Told, coder: Coder, *, lost: bool) -> Left:
    media: dict[str, bytes] = {}
    for name in filter(is_media_name, media_used(told.book)):
        try:
            data = coder.open((folder / "media" / name).read_bytes())
        except (OSError, ValueError, BriefbookError):
            lost = True
            continue
        if media_name(data, name.rpartition(".")[2]) == name:
            media[name] = data
        else:
            lost = True
    return Left(
        folder=folder,
        about=told.about,
        saved=told.saved,
        book=told.book,
        when=told.when,
        lost=lost or told.lost,
        media=media,
    )
