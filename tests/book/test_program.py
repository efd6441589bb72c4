"""Briefbook starts itself."""

import subprocess
import sys

import pytest

from book import program
from book.version import __version__


def test_it_is_found_from_anywhere(tmp_path: object) -> None:
    told = subprocess.run(
        program.command("--version"), env=program.environment(), cwd=str(tmp_path), capture_output=True, check=True
    )
    assert told.stdout.decode().strip() == f"Briefbook {__version__}"


def test_the_standalone_program_is_its_own_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program.command("show", "a.briefbook") == [sys.executable, "show", "a.briefbook"]
