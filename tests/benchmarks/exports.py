"""Our exports beside what else makes a book: python -m tests.benchmarks.exports [--articles 10,100,1000] [--runs 3]

All commands of a table run in turn, whole processes with their start, so that a slow moment of the machine hits all of
them: quote the ratios. The book and the naive reportlab and python-docx books come from `../shared/bench`; typst and
WeasyPrint are looked for in the Python given by --peers, pandoc and LibreOffice on the path. What is missing is said.
"""

import argparse
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Timer

BENCH = Path(__file__).parents[3] / "shared" / "bench"
ROOT = Path(__file__).parents[2]
_TYPST = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])"


@dataclass
class Contender:
    """A command and what it took: seconds of each run, the most memory in bytes, the size of its file."""

    name: str
    command: list[str]
    out: Path
    needs: str = ""
    wall: list[float] = field(default_factory=list[float])
    cpu: list[float] = field(default_factory=list[float])
    peak: int = 0
    failed: str = ""

    def run(self, folder: Path, limit: float) -> None:
        """Run it once, from the folder of the book; what takes longer than `limit` seconds is stopped."""
        self.out.unlink(missing_ok=True)
        start = time.perf_counter()
        child = subprocess.Popen(
            self.command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
        )
        assert child.stderr is not None
        # With the programs that it starts: LibreOffice's command is a script.
        stop = Timer(limit, os.killpg, (child.pid, signal.SIGKILL))
        stop.start()
        errors = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
        stop.cancel()
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode == -signal.SIGKILL:
            self.failed = f"not done after {limit:.0f} s"
            return
        if child.returncode or not self.out.exists():
            self.failed = "failed: " + (errors.decode(errors="replace").strip()[-100:] or f"exit {child.returncode}")
            return
        self.wall.append(time.perf_counter() - start)
        self.cpu.append(usage.ru_utime + usage.ru_stime)
        self.peak = max(self.peak, usage.ru_maxrss * 1024)


def contenders(folder: Path, project: Path, out: Path, peers: str) -> tuple[list[Contender], list[Contender]]:
    """Those that make a PDF, and those that make a Word document; the first of each is what ratios are taken to."""
    ours = [sys.executable, str(ROOT / "briefbook.py"), "export", str(project), "--to"]

    def one(name: str, ending: str, command: Sequence[str], needs: str = "") -> Contender:
        target = out / f"{name.replace(' ', '-')}.{ending}"
        return Contender(name, [part.format(out=target) for part in command], target, needs)

    word = out / "source.docx"
    if shutil.which("pandoc"):
        subprocess.run(["pandoc", "book.md", "--toc", "-o", word], cwd=folder, check=False)
    office = ["soffice", f"-env:UserInstallation={(out / 'office').as_uri()}", "--headless", "--convert-to", "pdf"]
    pdf = [
        one("typst", "pdf", [peers, "-c", _TYPST, "book.typ", "{out}"], f"{peers}:typst"),
        one("briefbook", "pdf", [*ours, "{out}"]),
        one("reportlab naive", "pdf", [sys.executable, str(BENCH / "naive_pdf.py"), "book.json", "{out}"]),
        one("weasyprint", "pdf", [peers, "-m", "weasyprint", "-q", "book.html", "{out}"], f"{peers}:weasyprint"),
        Contender("libreoffice", [*office, "--outdir", str(out), str(word)], out / "source.pdf", "soffice"),
    ]
    docx = [
        one("pandoc", "docx", ["pandoc", "book.md", "--toc", "-o", "{out}"], "pandoc"),
        one("briefbook", "docx", [*ours, "{out}"]),
        one("python-docx naive", "docx", [sys.executable, str(BENCH / "naive_docx.py"), "book.json", "{out}"]),
    ]
    return [each for each in pdf if _is_there(each)], [each for each in docx if _is_there(each)]


def _is_there(contender: Contender) -> bool:
    program, _, module = contender.needs.partition(":")
    found = not program or shutil.which(program) is not None
    if found and module:
        found = subprocess.run([program, "-c", f"import {module}"], capture_output=True, check=False).returncode == 0
    if not found:
        print(f"{contender.name} is not installed.\n")
    return found


def compare(all_of: Sequence[Contender], folder: Path, runs: int, budget: float, limit: float) -> None:
    """Run all in turn; who has used `budget` seconds sits out the later rounds, and none may take over `limit`."""
    for _ in range(runs):
        for contender in all_of:
            if not contender.failed and sum(contender.wall) < budget:
                contender.run(folder, limit)


def table(title: str, all_of: Sequence[Contender]) -> str:
    """The figures as Markdown, with ratios to the first."""
    lines = [f"### {title}", "", "| | wall s | CPU s | peak MiB | file MB | x wall | x CPU | x peak | x size |"]
    lines.append("|---|" + "---:|" * 8)
    base = next((one for one in all_of if one.wall), None)
    for one in all_of:
        if not one.wall or base is None:
            lines.append(f"| {one.name} | {one.failed} |" + " |" * 7)
            continue
        wall, cpu, size = statistics.median(one.wall), statistics.median(one.cpu), one.out.stat().st_size
        ratios = (
            wall / statistics.median(base.wall),
            cpu / statistics.median(base.cpu),
            one.peak / base.peak,
            size / base.out.stat().st_size,
        )
        lines.append(
            f"| {one.name} | {wall:.2f} | {cpu:.2f} | {one.peak / 2**20:.0f} | {size / 1e6:.2f} | "
            + " | ".join(f"{ratio:.2f}" for ratio in ratios)
            + " |"
        )
    return "\n".join(lines) + "\n"


def main() -> None:
    """Make the books, run everything, print the tables."""
    parser = argparse.ArgumentParser(description="Our exports beside what else makes a book.")
    parser.add_argument("--articles", default="10,100", help="such as 10,100,1000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--budget", type=float, default=60, help="seconds after which a contender sits out")
    parser.add_argument("--limit", type=float, default=300, help="seconds after which a run is stopped")
    parser.add_argument("--peers", default=sys.executable, help="a Python that has typst and WeasyPrint")
    parser.add_argument("--only", choices=("pdf", "docx"), help="one of the two tables")
    options = parser.parse_args()
    if not BENCH.is_dir():
        sys.exit(f"The scripts that make the book are missing: {BENCH}")
    with tempfile.TemporaryDirectory() as scratch:
        for count in options.articles.split(","):
            folder, project, out = (Path(scratch) / f"{part}{count}" for part in ("book", "project", "out"))
            out.mkdir()
            project = project.with_suffix(".briefbook")
            subprocess.run([sys.executable, BENCH / "make_book.py", count, folder], check=True, capture_output=True)
            neutral = [sys.executable, "-m", "tests.benchmarks.neutral", folder / "book.json", project]
            subprocess.run(neutral, cwd=ROOT, check=True)
            for kind, all_of in zip(("pdf", "docx"), contenders(folder, project, out, options.peers), strict=True):
                if options.only in (None, kind):
                    compare(all_of, folder, options.runs, options.budget, options.limit)
                    print(table(f"{kind.upper()}, {count} articles", all_of), flush=True)


if __name__ == "__main__":
    main()
