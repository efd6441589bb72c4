"""How Briefbook starts itself in a child process: from the checkout, an installed package or the standalone program."""

import os
import sys
from pathlib import Path

PREVIEW = "--preview-process"
"""What makes Briefbook the other half of a window's preview; for windows, not for people."""

SPELLING = "--spelling-process"
"""The same for the process that looks words up."""


def command(*arguments: str) -> list[str]:
    """The words that run `briefbook` with these arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-m", "briefbook", *arguments]


def environment() -> dict[str, str]:
    """The environment for it: this very Briefbook is found, and what it says is UTF-8."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1]), "PYTHONIOENCODING": "utf-8"}
