"""What a person waits for every day, each beside its floor: python -m tests.benchmarks.everyday [articles] [runs]

Start of the window beside an empty QMainWindow, opening a book, saving it beside JSON + ZIP level 1 + fsync, finding a
word, adding an article to the open window, and the memory of that window. Each line is the median of `runs` (default 5)
fresh processes, the two of a pair in turn; the default size is 1,000 articles of 700 words, every fifth with a picture.
"""

import io
import os
import random
import statistics
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

from PIL import Image

from book import project_file
from book.media import Media
from book.model import Article, Book, Note, Section
from book.richtext import Block, Figure, paragraphs

HERE = Path(__file__).parents[2]
SAMPLE = HERE / "resources" / "sample" / "Black Sea visit.briefbook"
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za bre cli dro fla gri pla ste tri"

EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.show(); app.processEvents()"""
WINDOW = """
from gui.app import show
from pathlib import Path
app, window = show(Path({path!r}))
while not window.files.is_open: app.processEvents()
app.processEvents()"""
TIMED = """
import time
def timed(work):
    start = time.perf_counter(); work(); print((time.perf_counter() - start) * 1000)
"""
OPEN = (
    TIMED
    + """
from pathlib import Path
from book import project_file
timed(lambda: project_file.read(Path({path!r})))"""
)
SAVE = (
    TIMED
    + """
from pathlib import Path
from book import project_file
project = project_file.read(Path({path!r}))
timed(lambda: project_file.write(Path({path!r} + ".saved"), project.book, project.media))"""
)
SAVE_FLOOR = (
    TIMED
    + """
import json, os, zipfile, msgspec
from pathlib import Path
from book import project_file
project = project_file.read(Path({path!r}))
raw = msgspec.to_builtins(project.book)
def save():
    with open({path!r} + ".floor", "wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as members:
            members.writestr("book.json", json.dumps(raw, ensure_ascii=False))
            for name, data in project.media.items(): members.writestr(name, data, zipfile.ZIP_STORED)
        file.flush(); os.fsync(file.fileno())
timed(save)"""
)
FIND = (
    TIMED
    + """
from pathlib import Path
from book import project_file
from book.search import Index, Query
book = project_file.read(Path({path!r})).book
index = Index(); index.prepare(book); index.find(book, Query("warm"))
timed(lambda: index.find(book, Query("baced")))"""
)
ADD = (
    TIMED
    + WINDOW
    + """
from book import edits
from book.model import Article
section = window.open_book.book.sections[0]
def add():
    window.open_book.apply(edits.add_items([Article(headline="New")], section.id)); app.processEvents()
timed(add)"""
)


def book_of(articles: int, media: Media) -> Book:
    """Always the same book of this many articles, twenty to a section."""
    chance = random.Random(articles)
    words = ["".join(chance.choices(SYLLABLES.split(), k=chance.randint(1, 4))) for _ in range(12_000)]

    def article(number: int) -> Article:
        texts = (" ".join(chance.choices(words, k=100)).capitalize() + "." for _ in range(7))
        body: tuple[Block, ...] = paragraphs("\n\n".join(texts))
        if number % 5 == 0:
            out = io.BytesIO()
            Image.frombytes("RGB", (160, 100), chance.randbytes(48_000)).save(out, "PNG")
            body += (Figure(media.add(out.getvalue(), "png"), alt="A picture", width=160, height=100),)
        return Article(
            id=f"a{number}",
            headline=" ".join(chance.choices(words, k=8)).capitalize(),
            outlet=f"The {chance.choice(words).capitalize()} Post",
            published=date(2026, 1, 1) + timedelta(days=number % 300),
            url=f"https://example.org/{number}",
            body=body,
            notes=(Note(id=f"n{number}", kind="bottom_line", body=paragraphs("What matters here.")),),
        )

    made = [article(number) for number in range(articles)]
    sections = tuple(
        Section(id=f"s{first}", title=f"Section {first // 20 + 1}", items=tuple(made[first : first + 20]))
        for first in range(0, articles, 20)
    )
    return Book(id="measured", title="Measured", sections=sections)


def run(code: str, home: Path) -> tuple[float, float, str]:
    """Wall seconds, peak MiB and output of a fresh process."""
    own = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
    # An installed program has its bytecode; here the first run makes it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    measured = (
        "import resource, subprocess, sys, time; start = time.perf_counter(); "
        "done = subprocess.run([sys.executable, '-c', sys.argv[1]], capture_output=True, text=True); "
        "wall = time.perf_counter() - start; peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024; "
        "print(wall, peak, done.stdout.strip() or '-', done.stderr.strip()[-300:] if done.returncode else '')"
    )
    command = [sys.executable, "-c", measured, code]
    told = subprocess.run(command, cwd=HERE, env=environment, capture_output=True, text=True, check=True).stdout.split()
    if len(told) > 3:
        raise SystemExit(" ".join(told[3:]))
    return float(told[0]), float(told[1]), told[2]


def main() -> None:
    """Measure and print the table."""
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        path, media = home / "measured.briefbook", Media()
        project_file.write(path, book_of(articles, media), media)
        codes = {
            "empty": EMPTY, "sample": WINDOW.format(path=str(SAMPLE)), "window": WINDOW.format(path=str(path)),
            "open": OPEN.format(path=str(path)), "save": SAVE.format(path=str(path)),
            "floor": SAVE_FLOOR.format(path=str(path)), "find": FIND.format(path=str(path)),
            "add": ADD.format(path=str(path)),
        }  # fmt: skip
        found: dict[str, list[tuple[float, float, str]]] = {name: [] for name in codes}
        for _ in range(runs):
            for name, code in codes.items():
                found[name].append(run(code, home))
    wall = {name: statistics.median(row[0] for row in rows) * 1000 for name, rows in found.items()}
    peak = {name: statistics.median(row[1] for row in rows) for name, rows in found.items()}
    told = {
        name: statistics.median(float(row[2]) for row in found[name])
        for name in ("open", "save", "floor", "find", "add")
    }
    print("| what | figure | beside |")
    print("|---|---:|---|")
    times = wall["sample"] / wall["empty"]
    print(f"| window with the sample book | {wall['sample']:.0f} ms | {times:.1f}x an empty window |")
    print(f"| window with {articles:,} articles | {wall['window']:.0f} ms, {peak['window']:.0f} MiB | |")
    print(f"| reading {articles:,} articles from the file | {told['open']:.0f} ms | |")
    print(f"| saving them | {told['save']:.0f} ms | {told['save'] / told['floor']:.2f}x JSON + ZIP level 1 + fsync |")
    print(f"| finding a word in them | {told['find']:.1f} ms | |")
    print(f"| adding an article to the open window | {told['add']:.1f} ms | |")


if __name__ == "__main__":
    main()
