"""A copy of the book for a child process: in a folder of our own that nobody else may look into, and soon gone."""

import secrets
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from book import project_file
from book.project_file import Project
from book.sealed import new_key
from gui import settings

_FORGOTTEN = 24 * 3600
"""Seconds after which a copy that a crash left is swept away."""


class PrivateCopy:
    """A folder with a copy. A book under a password is sealed there too, under one that only the child is told."""

    def __init__(self, project: Project) -> None:
        self.folder = _new_folder()
        self.path = self.folder / "book.briefbook"
        self.secrets = {"BRIEFBOOK_PASSWORD": secrets.token_urlsafe(24)} if project.key is not None else {}
        self._project = project
        self._is_unwanted = False

    def write(self) -> None:
        """Write the copy; may run beside the window. Raises FileProblem."""
        password = self.secrets.get("BRIEFBOOK_PASSWORD")
        key = new_key(password) if password else None
        try:
            project_file.write(self.path, self._project.book, self._project.media, key=key)
        finally:
            if self._is_unwanted:
                self.remove()

    def remove(self) -> None:
        """Take the folder away; what is being written into it goes when it is written."""
        self._is_unwanted = True
        shutil.rmtree(self.folder, ignore_errors=True)


def _new_folder() -> Path:
    root = settings.local_data() / "temp"
    try:
        root.mkdir(parents=True, exist_ok=True, mode=0o700)
        _sweep(root)
        return Path(tempfile.mkdtemp(prefix="copy-", dir=root))
    except OSError:
        # A home that is full or may not be written stops no export; nobody else may look into this folder either.
        return Path(tempfile.mkdtemp(prefix="briefbook-"))


def _sweep(root: Path) -> None:
    with suppress(OSError):
        for old in root.iterdir():
            if time.time() - old.stat().st_mtime > _FORGOTTEN:
                shutil.rmtree(old, ignore_errors=True)
