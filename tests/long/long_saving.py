"""Saving and journaling killed at random moments, a full drive, and a hundred thousand flipped bits.

`ROUNDS` says how often; see the README beside this file.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from book import edits, project_file
from book.errors import BriefbookError, FileProblem
from book.media import Media
from book.model import Article, Book
from book.richtext import Figure
from tests.book.test_saving import _SAVER
from tests.conftest import small_book

ROUNDS = int(os.environ.get("ROUNDS", "40"))


def with_picture(size: int) -> tuple[Book, Media]:
    media = Media()
    name = media.add(random.Random(1).randbytes(size), "png")
    return edits.add_items([Article(id="pictured", body=(Figure(name),))]).change(small_book()), media


@pytest.mark.parametrize("megabytes", [1, 20, 200])
def test_killed_while_saving(tmp_path: Path, megabytes: int) -> None:
    book, media = with_picture(megabytes << 20)
    path = tmp_path / "a.briefbook"
    project_file.write(path, book, media)
    chance = random.Random(megabytes)
    for _ in range(ROUNDS):
        saver = subprocess.Popen([sys.executable, "-c", _SAVER, str(path)], stdout=subprocess.PIPE)
        assert saver.stdout is not None
        saver.stdout.readline()
        with saver:
            with suppress(subprocess.TimeoutExpired):
                saver.wait(chance.random() * 0.2 * (1 + megabytes / 10))
            saver.send_signal(signal.SIGKILL)
        project = project_file.read(path)
        assert project.missing == ()
        assert project.book.sections == book.sections
        assert len(list(tmp_path.iterdir())) <= 2, "what an earlier round left was not taken away"


def test_a_drive_of_one_megabyte(tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    mounted = (
        shutil.which("mount")
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(drive)], capture_output=True
        ).returncode
    )
    if not mounted:
        pytest.skip("no right to mount a drive")
    try:
        small, none = small_book(), Media()
        path = drive / "a.briefbook"
        project_file.write(path, small, none)
        large, media = with_picture(3 << 20)
        with pytest.raises(FileProblem, match="no room left on the drive: 4 MB are needed") as caught:
            project_file.write(path, large, media)
        assert str(drive) in str(caught.value)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("book.files.SPARE", -(1 << 40))
            with pytest.raises(FileProblem, match="no room left"):
                project_file.write(path, large, media)
        assert project_file.read(path).book == small
        assert [one.name for one in drive.iterdir()] == ["a.briefbook"]
    finally:
        subprocess.run(["umount", str(drive)], check=True)


def test_flipped_bits(tmp_path: Path) -> None:
    book, media = with_picture(2000)
    path = tmp_path / "a.briefbook"
    project_file.write(path, book, media)
    whole = path.read_bytes()
    chance = random.Random(19)
    silent = 0
    for _ in range(ROUNDS * 100):
        damaged = bytearray(whole)
        damaged[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        with suppress(BriefbookError):
            project = project_file.read(path)
            silent += not project.missing and (project.book != book or dict(project.media) != dict(media))
    assert silent == 0
