"""Reading a ZIP file from a stranger: its size, its names and what it unpacks to are bounded before anything is read.

Limits against zip bombs and doubled names, see the Python documentation, `zipfile`, "Decompression pitfalls".
"""

import hashlib
import struct
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from book.errors import NotAProject, RefusedSource
from book.files import file_problem

MAX_MEMBERS = 20_000
MAX_BYTES = 2 << 30
"""All members unpacked."""
MAX_RATIO = 200
"""Bytes unpacked from one packed byte, for members of more than a megabyte."""

DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, struct.error, ValueError)
"""What `zipfile` raises for a member that is cut off, encrypted, damaged, or packed in a way it does not know."""


@contextmanager
def opened(path: Path) -> Generator[zipfile.ZipFile, None, None]:
    """The archive at a path.

    Raises FileProblem, NotAProject for what is no whole ZIP, and RefusedSource beyond the limits.
    """
    try:
        file = path.open("rb")
    except OSError as problem:
        raise file_problem(problem, path, "read") from problem
    with file:
        try:
            archive = zipfile.ZipFile(file)
        except OSError as problem:
            raise file_problem(problem, path, "read") from problem
        except DAMAGE as problem:
            raise _no_archive(file, path) from problem
        with archive:
            check_limits(archive, str(path))
            yield archive


def _no_archive(file: BinaryIO, path: Path) -> NotAProject:
    file.seek(0)
    head = file.read(4)
    if not head:
        return NotAProject("the file is empty", str(path), "Open a backup or an earlier version of it")
    if head == b"PK\x03\x04":
        return NotAProject("the file is cut off", str(path), "Copy it again, or open a backup")
    return NotAProject("this is not a Briefbook book", str(path), "Choose a file that ends in .briefbook")


def check_limits(archive: zipfile.ZipFile, subject: str) -> None:
    """Raise RefusedSource for an archive with too many members, too many bytes or one name twice."""
    members = archive.infolist()
    names = {member.filename for member in members}
    if len(names) != len(members):
        raise RefusedSource("it holds two things of one name", subject, "Ask for the file again: it was tampered with")
    unpacked = sum(member.file_size for member in members)
    bomb = any(
        member.file_size > (1 << 20) and member.file_size > MAX_RATIO * max(member.compress_size, 1)
        for member in members
    )
    if len(members) > MAX_MEMBERS or unpacked > MAX_BYTES or bomb:
        raise RefusedSource("it is far larger inside than a book can be", subject, "Ask who sent it what it is")


def fingerprint(archive: zipfile.ZipFile) -> str:
    """A hash of the names, sizes and check sums of all members: two archives of one content have the same."""
    digest = hashlib.sha256()
    for member in sorted(archive.infolist(), key=lambda member: member.filename):
        digest.update(f"{member.filename}\0{member.file_size}\0{member.CRC}\n".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def hash_of_file(path: Path) -> str:
    """The SHA-256 of a file's bytes, for what is no archive. Raises FileProblem."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as problem:
        raise file_problem(problem, path, "read") from problem
