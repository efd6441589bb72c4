"""Every file of a folder is imported, printed as PDF and as Word document, and both are opened again:

    python -m tests.long.corpus FOLDER [--list FAILURES.txt]

As LibreOffice is tested: by many documents of strangers. A source counts once as a file and, where it is markup or
text, once more as what somebody copies from it; whatever is printed counts as a source too. It may be refused in plain
words. It must not crash, and of what was read 99.5 % must come out printed.
"""

import argparse
import gzip
import hashlib
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from book.errors import BriefbookError
from book.model import Book, Section
from exporters.formats import export
from exporters.manuscript import Choices
from importers import child
from importers.collect import Collected, Origin, collect, collect_html_fragment, collect_text

THEMES = ("chancery", "clips", "boardroom")
LEAST = 0.995


class Source(NamedTuple):
    """Something to import: its name, its bytes, and whether it is copied from a window instead of read as a file."""

    name: str
    data: bytes
    copied: bool = False


def sources_in(folder: Path) -> Iterator[Source]:
    """The files below a folder, unpacked if they end in .gz, and what may be copied from them."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        data, name = path.read_bytes(), path.name
        if name.endswith(".gz"):
            data, name = gzip.decompress(data), name.removesuffix(".gz")
        yield Source(name, data)
        if name.endswith((".html", ".htm", ".txt", ".md")):
            yield Source(name, data, copied=True)


class Corpus:
    """Counts what became of each source."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.counts: Counter[str] = Counter()
        self.failures: list[str] = []

    def run(self, source: Source, *, again: bool = True) -> None:
        """Import a source and print it; `again` imports what was printed and prints that too."""
        self.counts["sources"] += 1
        found = self._import(source)
        if found is None:
            return
        self.counts["read"] += 1
        book = Book(title=source.name[:80], sections=(Section(title="All", items=found.items),))
        for ending in ("pdf", "docx"):
            path = self._folder / f"book.{ending}"
            if not self._print(source, book, found, path):
                continue
            printed = Source(f"{source.name} as {path.name}", path.read_bytes())
            if again:
                self.run(printed, again=False)
            elif self._import(printed) is not None:
                self.counts["opened again"] += 1

    def _import(self, source: Source) -> Collected | None:
        try:
            return _imported(source)
        except BriefbookError as problem:
            if problem.what == child.BROKEN:
                self._crashed(source, "in the reader")
            else:
                self.counts["refused"] += 1
                self.failures.append(f"refused: {source.name}: {problem}")
        except Exception:  # noqa: BLE001 - what crashes is what is looked for
            self._crashed(source, traceback.format_exc())
        return None

    def _print(self, source: Source, book: Book, found: Collected, path: Path) -> bool:
        self.counts["to print"] += 1
        theme = THEMES[hashlib.sha256(source.name.encode("utf-8", "replace")).digest()[0] % len(THEMES)]
        try:
            export(book, found.media, path, Choices(theme=theme))
        except BriefbookError as problem:
            self.failures.append(f"not printed: {source.name} as {path.suffix}: {problem}")
            return False
        except Exception:  # noqa: BLE001 - as above
            self._crashed(source, traceback.format_exc())
            return False
        self.counts["printed"] += 1
        return True

    def _crashed(self, source: Source, how: str) -> None:
        self.counts["crashed"] += 1
        self.failures.append(f"CRASHED: {source.name} ({'copied' if source.copied else 'file'}): {how}")


def _imported(source: Source) -> Collected:
    if not source.copied:
        return collect(source.data, Origin(name=source.name))
    text = source.data.decode("utf-8", "replace")
    if source.name.endswith((".html", ".htm")):
        return collect_html_fragment(text)
    return collect_text(text)


def main() -> int:
    """Run it, print the figures, and say by the exit status whether they suffice."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--list", type=Path, help="where what failed is written")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        corpus = Corpus(Path(folder))
        for source in sources_in(options.folder):
            corpus.run(source)
            sys.stdout.write(f"\r{corpus.counts['sources']} sources, {corpus.counts['crashed']} crashed")
            sys.stdout.flush()
    counts = corpus.counts
    print("\n" + ", ".join(f"{count} {name}" for name, count in counts.items()))
    print(f"{counts['printed'] / max(counts['to print'], 1):.2%} of what was read was printed")
    if options.list:
        options.list.write_text("\n".join(corpus.failures), "utf-8")
    return int(counts["crashed"] > 0 or counts["printed"] < LEAST * counts["to print"])


if __name__ == "__main__":
    sys.exit(main())
