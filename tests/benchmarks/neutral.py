"""A neutral book in JSON as a project file: python -m tests.benchmarks.neutral IN.json OUT.briefbook

{title, subtitle, date, sections: [{title, note, items: [{title, author, outlet, date, url, note, body: [block]}]}]}
with block {type: paragraph|heading|quote, spans}, {type: list, items: [spans]} or {type: image, path, caption, width,
height}, and span {text, bold?, italic?, link?}. Pictures lie beside the JSON.
"""

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from book import project_file
from book.media import Media
from book.model import Article, Book, Note, Section
from book.richtext import Block, Figure, Heading, List, ListItem, Paragraph, Quote, Span, Spans, paragraphs


def convert(source: Path, target: Path) -> None:
    """Read the neutral book and write the project file."""
    raw = json.loads(source.read_text("utf-8"))
    media = Media()
    sections = tuple(_section(section, number, source.parent, media) for number, section in enumerate(raw["sections"]))
    book = Book(id="neutral", title=raw["title"], subtitle=raw["subtitle"], dated=_date(raw["date"]), sections=sections)
    project_file.write(target, book, media)


def _section(raw: dict[str, Any], number: int, folder: Path, media: Media) -> Section:
    items = tuple(_article(item, f"{number}-{place}", folder, media) for place, item in enumerate(raw["items"]))
    return Section(id=f"s{number}", title=raw["title"], notes=_notes(raw["note"], f"s{number}"), items=items)


def _notes(text: str, owner: str) -> tuple[Note, ...]:
    return (Note(id=f"{owner}-note", kind="bottom_line", body=paragraphs(text)),) if text else ()


def _article(raw: dict[str, Any], name: str, folder: Path, media: Media) -> Article:
    return Article(
        id=name,
        headline=raw["title"],
        byline=raw["author"],
        outlet=raw["outlet"],
        published=_date(raw["date"]),
        url=raw["url"],
        language="en",
        notes=_notes(raw["note"], name),
        body=tuple(_block(block, folder, media) for block in raw["body"]),
    )


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _spans(raw: list[dict[str, Any]]) -> Spans:
    return tuple(
        Span(span["text"], bold=bool(span.get("bold")), italic=bool(span.get("italic")), link=span.get("link") or "")
        for span in raw
    )


def _block(raw: dict[str, Any], folder: Path, media: Media) -> Block:
    match raw["type"]:
        case "heading":
            return Heading(_spans(raw["spans"]))
        case "quote":
            return Quote((Paragraph(_spans(raw["spans"])),))
        case "list":
            return List(tuple(ListItem((Paragraph(_spans(spans)),)) for spans in raw["items"]))
        case "image":
            path = folder / raw["path"]
            ending = "jpg" if path.suffix in (".jpg", ".jpeg") else path.suffix.lstrip(".")
            name = media.add(path.read_bytes(), ending)
            caption = (Span(raw["caption"]),)
            return Figure(name, alt=raw["caption"], caption=caption, width=raw["width"], height=raw["height"])
        case _:
            return Paragraph(_spans(raw["spans"]))


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
