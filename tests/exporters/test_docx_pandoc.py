"""The Word document as pandoc reads it: the words of a book in their order, its headings and its tables."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from book import project_file
from book.media import Media
from book.model import Book
from exporters.formats import export

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "Black Sea visit.briefbook"

pytestmark = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")


def read_back(path: Path) -> dict[str, Any]:
    command = ["pandoc", str(path), "--from", "docx", "--to", "json"]
    return json.loads(subprocess.run(command, capture_output=True, check=True, timeout=60).stdout)


def told(node: Any) -> Iterator[str]:
    """The words of a part of pandoc's tree; what is said of pictures is no text."""
    match node:
        case {"t": "Str", "c": words}:
            yield words
        case {"t": "Space" | "SoftBreak" | "LineBreak"}:
            yield " "
        case {"t": "Image"}:
            return
        case {"t": "Table", "c": [_, caption, *rows]}:
            yield from told(rows)
            yield from told(caption)
        case {"t": "Para" | "Plain" | "Header", "c": content}:
            yield " "
            yield from told(content)
            yield " "
        case {"c": content}:
            yield from told(content)
        case list():
            for one in node:
                yield from told(one)
        case _:
            return


def in_word(path: Path) -> list[str]:
    """The words of the document in their order. The title and the subtitle are facts of the document to pandoc."""
    words: list[str] = []
    for paragraph in Document(str(path)).element.body.iter(qn("w:p")):
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        if style is not None and style.get(qn("w:val")) in ("Title", "Subtitle"):
            continue
        pieces = paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:noBreakHyphen"))
        words += "".join(
            piece.text or "" if piece.tag == qn("w:t") else "\u2011" if piece.tag == qn("w:noBreakHyphen") else " "
            for piece in pieces
        ).split()
    return words


def check(path: Path) -> dict[str, Any]:
    found = read_back(path)
    assert "".join(told(found["blocks"])).split() == in_word(path)
    return found


def test_the_sample_book_has_the_same_words(tmp_path: Path) -> None:
    opened = project_file.read(SAMPLE)
    export(opened.book, opened.media, tmp_path / "book.docx")
    found = check(tmp_path / "book.docx")
    assert "".join(told(found["meta"]["title"]["c"])).strip() == opened.book.title


def test_every_kind_of_block_has_the_same_words(everything: Book, media: Media, tmp_path: Path) -> None:
    export(everything, media, tmp_path / "book.docx")
    found = check(tmp_path / "book.docx")
    kinds = [block["t"] for block in found["blocks"]]
    assert kinds.count("Table") == 1
    headings = ["".join(told(block["c"][2])).strip() for block in found["blocks"] if block["t"] == "Header"]
    assert [heading for heading in headings if heading in ("Grain", "Oil")] == ["Grain", "Oil"]
    assert "What was agreed" in headings
