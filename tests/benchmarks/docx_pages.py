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

import pypdfium2 as pdfium
from lxml import etree

from book import project_file
from exporters.formats import export
from exporters.manuscript import Choices

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def said(document: Path) -> list[tuple[str, str]]:
    """The lines of the contents: the heading that they name, and the page that stands there."""
    with zipfile.ZipFile(document) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    headings = {
        mark.get(f"{W}name"): folded("".join(mark.getparent().itertext(f"{W}t")))
        for mark in body.iter(f"{W}bookmarkStart")
    }
    found: list[tuple[str, str]] = []
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        link = paragraph.find(f"{W}hyperlink")
        if link is not None and style is not None and style.get(f"{W}val", "").startswith(("TOC", "Contents")):
            page = [text.text or "" for text in paragraph.iter(f"{W}t")][-1]
            found.append((headings[link.get(f"{W}anchor")], page))
    return found


def folded(text: str) -> str:
    """A heading without its spaces, which each program writes as it likes."""
    return "".join(text.split())


def real(document: Path, folder: Path) -> list[tuple[str, int]]:
    """The headings with the pages where LibreOffice puts them, counted from 1 where the first section begins."""
    options = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}'
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", options, "--outdir", str(folder), str(document)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    pdf: Any = pdfium.PdfDocument(folder / f"{document.stem}.pdf")
    found = [(folded(entry.get_title()), entry.get_dest().get_index()) for entry in pdf.get_toc(max_depth=15)]
    return [(title, page - found[0][1] + 1) for title, page in found]


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
    equal, headings = 0, iter(pages)
    for title, number in lines:
        page = next(page for heading, page in headings if heading == title)
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
