"""The bookmarks (ISO 32000-1, 12.3.3)."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

import msgspec

from book.normal_form import clean_text
from exporters.manuscript import Manuscript, SectionSheet
from exporters.pdf.objects import Document, text_string


class Bookmark(msgspec.Struct, frozen=True):
    """A bookmark; `depth` counts from 0, and is at most one more than that of the one before it."""

    depth: int
    title: str
    destination: str
    is_open: bool = False


def bookmarks(
    manuscript: Manuscript, places: Mapping[str, str], inner: Mapping[str, Sequence[Bookmark]]
) -> list[Bookmark]:
    """Contents, summary, sections with what lies in them, sources. `places` gives the destination of each anchor,
    `inner` the bookmarks of attached documents, whose depths
    count from 0 and whose destinations are anchors."""
    rows: list[tuple[int, str, str]] = []
    if manuscript.contents:
        rows.append((0, manuscript.words.contents, "contents"))
    if manuscript.summary:
        rows.append((0, manuscript.summary.title, manuscript.summary.anchor))
    for part in manuscript.body:
        title = part.title if isinstance(part, SectionSheet) else part.headline
        rows.append((part.depth - 1, f"{part.number}  {title}", part.anchor))
    if manuscript.sources:
        rows.append((0, manuscript.sources.title, manuscript.sources.anchor))
    found: list[Bookmark] = []
    for depth, title, anchor in rows:
        if anchor not in places:
            continue
        depth = min(depth, found[-1].depth + 1 if found else 0)
        found.append(Bookmark(depth, clean_text(title), places[anchor], depth == 0))
        found += [
            Bookmark(mark.depth + depth + 1, clean_text(mark.title), places[mark.destination])
            for mark in inner.get(anchor, ())
            if mark.destination in places
        ]
    return found


def put_outline(marks: Sequence[Bookmark], document: Document) -> int:
    """Write the outline and give the number of its root; 0 if there is none."""
    if not marks:
        return 0
    root = document.number()
    numbers = [document.number() for _ in marks]
    children: dict[int, list[int]] = {root: []}
    parents: list[int] = []
    stack: list[int] = []
    for mark, number in zip(marks, numbers, strict=True):
        del stack[mark.depth :]
        parent = stack[-1] if stack else root
        stack.append(number)
        parents.append(parent)
        children.setdefault(number, [])
        children[parent].append(number)
    for mark, number, parent in zip(marks, numbers, parents, strict=True):
        brothers = children[parent]
        at = bisect_left(brothers, number)
        links = f"/Prev {brothers[at - 1]} 0 R" if at else ""
        links += f"/Next {brothers[at + 1]} 0 R" if at + 1 < len(brothers) else ""
        own = children[number]
        if own:
            count = len(own) if mark.is_open else -len(own)
            links += f"/First {own[0]} 0 R/Last {own[-1]} 0 R/Count {count}"
        document.put(f"<</Title {text_string(mark.title)}/Parent {parent} 0 R/Dest {mark.destination}{links}>>", number)
    top = children[root]
    is_open = {number for number, mark in zip(numbers, marks, strict=True) if mark.is_open}
    seen = sum(1 + (len(children[number]) if number in is_open else 0) for number in top)
    return document.put(f"<</Type/Outlines/First {top[0]} 0 R/Last {top[-1]} 0 R/Count {seen}>>", root)
