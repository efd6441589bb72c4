"""The page numbers in a Word book's contents beside the pages where LibreOffice puts the parts:
python -m tests.benchmarks.docx_pages BOOK.briefbook|BOOK.docx... [--theme NAME] [--all]

Prints the lines that differ (with --all every line) and the share that is equal. Needs soffice.
"""

import argparse
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import pikepdf
from lxml import etree

from book import project_file
from exporters.formats import export
from exporters.manuscript import Choices

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def said(document: Path) -> list[tuple[str, str]]:
    """The lines of the contents: the words, and the page that stands there."""
    with zipfile.ZipFile(document) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    found: list[tuple[str, str]] = []
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        named = style is not None and style.get(f"{W}val", "").startswith(("TOC", "Contents"))
        if named and paragraph.find(f"{W}hyperlink") is not None:
            *words, page = [text.text or "" for text in paragraph.iter(f"{W}t")]
            found.append((" ".join(words), page))
    return found


def real(document: Path, folder: Path) -> list[int]:
    """The pages, counted from 1 in the body, where the links of the contents lead in LibreOffice's rendering."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(document)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    with pikepdf.open(folder / f"{document.stem}.pdf") as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        goals: list[tuple[int, float]] = []
        for number, page in enumerate(pdf.pages):
            if goals and number >= min(goal for goal, _ in goals):
                break
            for goal in _links(page, numbers):
                if goal not in goals:
                    goals.append(goal)
    return [goal - goals[0][0] + 1 for goal, _ in goals]


def _links(page: Any, numbers: dict[Any, int]) -> list[tuple[int, float]]:
    """Where the links of a page lead, as page and height, from the top of the page down."""
    found: list[tuple[float, tuple[int, float]]] = []
    for note in page.obj.get("/Annots", []):
        goal = note.get("/Dest") or note.get("/A", {}).get("/D")
        if goal is not None:
            found.append((-float(note.Rect[3]), (numbers[goal[0].objgen], float(goal[3]))))
    return [goal for _, goal in sorted(found)]


def compare(source: Path, theme: str, *, show_all: bool) -> None:
    """Print the comparison for one book."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        document = source
        if source.suffix == ".briefbook":
            document = folder / "book.docx"
            opened = project_file.read(source)
            export(opened.book, opened.media, document, Choices(theme=theme))
        lines, pages = said(document), real(document, folder)
    equal = 0
    for (title, number), page in zip(lines, pages, strict=True):
        same = number == str(page)
        equal += same
        if show_all or not same:
            print(f"{number:>5} {page:>5} {' ' if same else '!'} {title[:80]}")
    print(f"{source.name}: {equal} of {len(lines)} lines equal ({equal / max(len(lines), 1):.1%})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", nargs="+", type=Path)
    parser.add_argument("--theme", default="")
    parser.add_argument("--all", action="store_true")
    given = parser.parse_args()
    for source in given.sources:
        compare(source, given.theme, show_all=given.all)


if __name__ == "__main__":
    main()
