"""What Word writes as HTML, on the clipboard and in files: paragraphs that only look like lists become lists, and its
table of contents, whose pages are those of another document, goes.

An entry's style says its list and its level ("mso-list:l0 level2 lfo1"); its bullet or number is text of its own.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from importers.limits import MAX_NESTING
from importers.tree import Element, new_element, take_away

_LIST = re.compile(r"mso-list:\s*(?P<list>l\d{1,6})\s+level(?P<level>\d{1,2})\s+(?P<run>lfo\d{1,6})", re.IGNORECASE)
_MARK = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_CONTENTS = re.compile(r"\bMsoToc(?:\d|Heading)", re.IGNORECASE)
_NUMBER = re.compile(r"[(\[]?(?:(?P<digits>\d{1,6})|[A-Za-z]{1,5})[.)\]]")


class _Entry(msgspec.Struct, frozen=True, eq=False):
    """A paragraph that is an entry: its list, how deep it lies, and the mark that stood before it."""

    element: Element
    name: str
    depth: int
    mark: str

    @property
    def tag(self) -> str:
        """What lists of such entries are in HTML."""
        return "ol" if _NUMBER.match(self.mark) else "ul"


def mend_word(root: Element) -> None:
    """Give a tree the lists that Word only draws, and take the table of contents from it."""
    styled = [one for one in root.iter("p", "h1", "h2", "h3", "h4", "h5", "h6") if one.get("style") or one.get("class")]
    for element in styled:
        if _CONTENTS.search(element.get("class") or ""):
            take_away(element)
    run: list[_Entry] = []
    for element in styled:
        match = _LIST.search(element.get("style") or "") if element.tag == "p" else None
        if match is None or element.getparent() is None:
            continue
        if run and not _follows(element, run[-1].element):
            _gather(run)
            run = []
        depth = min(max(int(match["level"]) - 1, 0), MAX_NESTING - 2)
        run.append(_Entry(element, f"{match['list']} {match['run']}", depth, _taken_mark(element)))
    if run:
        _gather(run)


def _follows(element: Element, before: Element) -> bool:
    return element.getprevious() is before and not (before.tail or "").strip()


def _taken_mark(element: Element) -> str:
    """The mark of an entry, which goes from its text."""
    mark = next((one for one in element.iter("span") if _MARK.search(one.get("style") or "")), None)
    if mark is None:
        return ""
    said = "".join(mark.itertext()).strip()
    take_away(mark)
    return said


def _gather(entries: Sequence[_Entry]) -> None:
    """Put entries that follow each other into lists, where the first of them stands."""
    first = entries[0].element
    place = new_element("div")
    first.addprevious(place)
    place.tail = entries[-1].element.tail
    for entry in entries:
        entry.element.tail = None
    for one in _lists(entries, 0):
        place.append(one)


def _lists(entries: Sequence[_Entry], depth: int) -> Iterator[Element]:
    place = 0
    while place < len(entries):
        first = entries[place]
        whole = new_element(first.tag)
        number = _NUMBER.match(first.mark)
        if number and number["digits"]:
            whole.set("start", number["digits"])
        while place < len(entries) and (entries[place].depth > depth or entries[place].name == first.name):
            end = place + 1
            while end < len(entries) and entries[end].depth > max(depth, first.depth):
                end += 1
            item = new_element("li")
            item.append(entries[place].element)
            for inner in _lists(entries[place + 1 : end], depth + 1):
                item.append(inner)
            whole.append(item)
            place = end
        yield whole
