"""The project file that a verb works on."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from verbs.terminal import password_from

if TYPE_CHECKING:
    from book.model import Book
    from book.project_file import Project


def read_book(path: Path) -> "Project":
    """The book in a file; the password of a sealed one comes from the environment, or is asked for."""
    from book import project_file
    from book.errors import Protected

    try:
        return project_file.read(path, os.environ.get("BRIEFBOOK_PASSWORD") or None)
    except Protected:
        return project_file.read(path, password_from("env", "BRIEFBOOK_PASSWORD", f"Password of {path.name}: "))


def write_book(path: Path, project: "Project", book: "Book") -> None:
    """Save another state of a book that was read, with all that its file held beside it."""
    from book import project_file

    project_file.write(
        path,
        book,
        project.media,
        kept=project.kept,
        named=project.versions,
        stamp=project.stamp,
        key=project.key,
    )
