"""All that a user waits for, in one document: python -m tests.benchmarks [--runs 3] [--peers PYTHON] [--to FILE]

Runs the other benchmarks of this folder one after the other, each in a process of its own, and writes their tables with
the machine and the versions into docs/benchmarks.md. On a machine that does nothing else it takes about half an hour;
`--largest 100` leaves out the large books and takes five minutes.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[2]
SIZES = (10, 100, 1000)
LARGEST_EXPORT = 5000
HEAD = """# How fast it is

Measured on {day} by `python -m tests.benchmarks`. The two of a ratio ran in turn: on another machine the seconds
differ, the ratios hardly. The parts can be run alone, such as `python -m tests.benchmarks.exports`.

{machine}. {versions}
"""


def main() -> None:
    """Measure everything and write the document."""
    parser = argparse.ArgumentParser(description="All that a user waits for, in one document.")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--peers", default=sys.executable, help="a Python that has typst and WeasyPrint")
    parser.add_argument("--largest", type=int, default=LARGEST_EXPORT, help="articles of the largest book")
    parser.add_argument("--to", type=Path, default=ROOT / "docs" / "benchmarks.md")
    options = parser.parse_args()
    sizes = [size for size in SIZES if size <= options.largest]
    parts = [
        HEAD.format(day=f"{date.today():%-d %B %Y}", machine=machine(), versions=versions(options.peers)),
        f"## Every day (medians of {options.runs} fresh starts)",
        *(told("everyday", size, options.runs) for size in sizes),
        "## Preview (medians of five edits)",
        told("preview", *[size for size in (10, 25, 100, 1000) if size <= options.largest]),
        "## The tree with 10,000 rows",
        told("window"),
        "## Whether the window always answers",
        told("answering"),
        f"## What goes out and comes back ({sizes[-1]:,} articles, seconds of the processor)",
        told("ideas", sizes[-1]),
        f"## Exports (medians of {options.runs}; the first row is the base of the ratios)",
        told("exports", "--articles", ",".join(map(str, sizes)), "--runs", options.runs, "--peers", options.peers),
    ]
    if options.largest >= LARGEST_EXPORT:
        large = ("--articles", LARGEST_EXPORT, "--runs", 1, "--limit", 90)
        parts.append(told("exports", *large, "--peers", options.peers))
    options.to.write_text("\n\n".join(part.strip() for part in parts) + "\n", encoding="utf-8")


def told(benchmark: str, *arguments: object) -> str:
    """What one of the benchmarks of this folder prints."""
    print(f"{benchmark} {' '.join(map(str, arguments))}", file=sys.stderr, flush=True)
    # Python's cache of compiled modules is what every user has after the first start.
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", f"tests.benchmarks.{benchmark}", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout


def machine() -> str:
    """The processor, its cores and the system, in a line."""
    info = Path("/proc/cpuinfo")
    names = info.read_text().splitlines() if info.exists() else []
    model = next((line.partition(": ")[2] for line in names if line.startswith("model name")), platform.processor())
    return f"{os.cpu_count()} cores of {model or platform.machine()}, {platform.platform(terse=True)}"


def versions(peers: str) -> str:
    """What was measured, and beside what."""
    own = [f"Python {platform.python_version()}"]
    own += [f"{name} {version(name)}" for name in ("PySide6-Essentials", "reportlab", "python-docx")]
    of_peer = "from importlib.metadata import version; print('{0}', version('{0}'))"
    commands = [[peers, "-c", of_peer.format(name)] for name in ("typst", "weasyprint")]
    commands += [["pandoc", "--version"], ["soffice", "--version"]]
    return ", ".join(own + [line for line in map(_first_line, commands) if line]) + "."


def _first_line(command: Sequence[str]) -> str:
    if not shutil.which(command[0]):
        return ""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode or not done.stdout else done.stdout.splitlines()[0].strip()


if __name__ == "__main__":
    main()
