"""The page numbers in a Word book beside the pages where LibreOffice puts what they speak of."""

import re
import subprocess
import zipfile
from pathlib import Path
from typing import NamedTuple

import pikepdf
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PAGE_OF = re.compile(r"PAGEREF (\S+)")


class Number(NamedTuple):
    """A page number as a document shows it: the heading that it speaks of, and the page where that really stands."""

    heading: str
    shown: str
    page: str
    in_contents: bool

    @property
    def is_right(self) -> bool:
        return self.shown == self.page


def page_numbers(document: Path, folder: Path) -> list[Number]:
    """All page numbers that a document with one count of pages shows, in its contents, texts and list of sources.

    LibreOffice lays it out in `folder`; `FileNotFoundError` where there is none.
    """
    trees = _trees(document)
    marks = [mark for tree in trees for mark in tree.iter(f"{W}bookmarkStart")]
    headings = {mark.get(f"{W}name"): "".join(mark.getparent().itertext(f"{W}t")) for mark in marks}
    pages = _pages(document, folder)
    first = min(pages.values())
    return [
        Number(headings[anchor], shown, str(pages[_escaped(anchor)] - first + 1), in_contents)
        for tree in trees
        for anchor, shown, in_contents in _fields(tree)
    ]


def numbers_in_contents(document: Path) -> list[str]:
    """The page numbers that stand in the contents of a document."""
    fields = (field for tree in _trees(document) for field in _fields(tree))
    return [shown for _, shown, in_contents in fields if in_contents]


def _trees(document: Path) -> list[etree._Element]:
    with zipfile.ZipFile(document) as package:
        parts = [name for name in package.namelist() if re.fullmatch(r"word/(document|footnotes)\.xml", name)]
        return [etree.fromstring(package.read(name)) for name in sorted(parts)]


def _fields(tree: etree._Element) -> list[tuple[str, str, bool]]:
    """The anchor of each field that shows a page, what it shows, and whether it stands in the contents."""
    found: list[tuple[str, str, bool]] = []
    for paragraph in tree.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        in_contents = style is not None and style.get(f"{W}val", "").startswith(("TOC", "Contents"))
        anchor = ""
        for node in paragraph.iter(f"{W}instrText", f"{W}t"):
            if node.tag == f"{W}t" and anchor:
                found.append((anchor, node.text or "", in_contents))
            named = _PAGE_OF.search(node.text or "") if node.tag == f"{W}instrText" else None
            anchor = named[1] if named else ""
    return found


def _pages(document: Path, folder: Path) -> dict[str, int]:
    """The page of each bookmark, counted from 0, under its name as LibreOffice writes it."""
    options = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", options, "--outdir", str(folder), str(document)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    with pikepdf.open(folder / f"{document.stem}.pdf") as pdf:
        places = {page.objgen: place for place, page in enumerate(pdf.pages)}
        return {name.lstrip("/"): places[target[0].objgen] for name, target in pdf.Root.Dests.items()}


def _escaped(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", lambda found: f"{ord(found[0]):02X}", name)
