"""Footnotes of web pages: which links are marks of them, and what each says.

A mark is a short link ("[1]", "i", "*") to a later place of the same page. What stands there is a footnote where it
links back to its mark, or where the page says so: by a role (DPUB-ARIA 1.1), a type (EPUB), a class, or as Word,
Google Docs and LibreOffice write theirs. All that the page shows of a footnote beside its words goes: the link back,
the list that held it, the heading above that list.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import unquote

import msgspec
from msgspec.structs import replace

from book.richtext import Spans
from importers.footnotes import note_of, trimmed
from importers.html_left_out import LEFT_OUT, is_hidden
from importers.html_note_leftovers import HEADINGS, INLINE, detach, mark_alone, remove_links_back
from importers.tree import Element

MAX_MARKS = 20_000
"""Links of a page that are looked at; what has more is no text for people."""
_WIDE = 1500
"""Characters of a footnote that may be more than all other text of a short page."""
_SIGN = re.compile(
    r"[\[(]?(?:[^\W\d_]{1,10}[.\s]?\s?)??(?P<core>\d{1,4}[a-z]?|[a-z]{1,2}|[ivxlcdm]{1,7}|[*∗†‡§¶#]{1,4}|[¹²³⁰-⁹]{1,4})[.:]?[\])]?",
    re.IGNORECASE,
)
_SAYS_MARK = re.compile(
    r"noteref|note-?(?:ref(?:erence)?|anchor|anc|link|mark(?:er)?)\b|mso-(?:foot|end)note-id|\bfnref", re.IGNORECASE
)
_SAYS_NOTE = re.compile(r"(?:^|[\s_:-])(?:foot|end|rear)notes?(?:$|[\s_;-])|\bsd(?:foot|end)note\d+\b", re.IGNORECASE)
_BEFORE_WORDS = re.compile(r"^(?:\s|[\[(]\s*[\])]|[\^↑])+")
_BEHIND_WORDS = re.compile(r"(?:\s|[\[(]\s*[\])]|[\^↑↩\ufe0e\ufe0f])+$")
_COMMENT = re.compile(r"_?(?:cmnt|msocom)", re.IGNORECASE)
"""The remarks of reviewers, which word processors write as they do footnotes."""
_BLOCKS = frozenset(["li", "p", "div", "aside", "dd", "dt", "td", "th", "tr", "section"])
_NEVER = frozenset(
    ["html", "body", "main", "article", "header", "table", "tbody", "ul", "ol", "dl", "pre", "blockquote", "figure"]
)
_SAYING = ("role", "epub:type", "class", "rel", "style", "data-type", "id")


class PageNote(msgspec.Struct, frozen=True, eq=False):
    """What a footnote says, as elements that no longer stand in the page, and the sign of its mark ("1", "*") where
    that may stand before its words."""

    blocks: tuple[Element, ...]
    sign: str = ""


def note_words(paragraphs: Iterable[Spans], sign: str) -> Spans:
    """The words of a footnote, without what stands before and behind them for the mark's sake."""
    spans = list(note_of(paragraphs))
    if all(span.italic for span in spans if span.text.strip()):
        # A reference that is marked as such as a whole is no title in italics.
        spans = [replace(span, italic=False) for span in spans]
    if spans:
        spans[0] = replace(spans[0], text=_BEFORE_WORDS.sub("", spans[0].text))
        spans[-1] = replace(spans[-1], text=_BEHIND_WORDS.sub("", spans[-1].text))
    return note_of([trimmed(spans)], sign)


class _Link(msgspec.Struct, frozen=True, eq=False):
    """A link that may be a mark: its element, the place that it leads to, and its sign."""

    element: Element
    target: str
    sign: str


def take_notes(root: Element) -> Mapping[Element, PageNote]:
    """The footnotes below an element by their marks. The page loses them: each mark stands there as an empty element,
    all else of them is gone."""
    links = [link for element in root.iter("a") if (link := _link_of(element)) is not None][:MAX_MARKS]
    if not links:
        return {}
    marks = _Page(root, links).marks()
    notes = _notes_of(marks)
    for element in marks:
        mark_alone(element, marks)
    for note in dict.fromkeys(notes.values()):
        for block in note.blocks:
            detach(block)
    return notes


def _notes_of(marks: Mapping[Element, tuple[Element, str]]) -> dict[Element, PageNote]:
    """The footnote of each mark, without its links back."""
    places: dict[Element, set[str]] = {}
    for element, (block, _) in marks.items():
        places.setdefault(block, set()).update(_places(element))
    notes: dict[Element, PageNote] = {}
    made: dict[Element, PageNote] = {}
    for element, (block, sign) in marks.items():
        if block not in made:
            blocks = _with_definitions(block)
            remove_links_back(blocks, places[block])
            listed = block.tag == "li" and next(block.iterancestors("ol", "ul"), None) is not None
            made[block] = PageNote(blocks, "" if listed else sign)
        notes[element] = made[block]
    return notes


def _with_definitions(block: Element) -> tuple[Element, ...]:
    """A block; for the term of a list of definitions, the term and its definitions."""
    blocks = [block]
    here = block.getnext() if block.tag == "dt" else None
    while here is not None and here.tag == "dd":
        blocks.append(here)
        here = here.getnext()
    return tuple(blocks)


def _link_of(element: Element) -> _Link | None:
    address = element.get("href") or ""
    target = unquote(address.partition("#")[2])
    if not target or _COMMENT.match(target):
        return None
    text = ""
    for part in element.itertext():
        text += part.strip("\n\r")
        if len(text) > 24:
            return None
    sign = _SIGN.fullmatch(text.replace("\u00a0", " ").strip())
    return _Link(element, target, sign["core"]) if sign else None


class _Page:
    """Where things stand in a page, and what its links lead to."""

    def __init__(self, root: Element, links: list[_Link]) -> None:
        self._order: dict[Element, int] = {}
        self._unseen: set[Element] = set()
        self._named: dict[str, Element] = {}
        self._sizes: dict[Element, int] = {}
        self._root = root
        for place, element in enumerate(root.iter()):
            self._order[element] = place
            if element.getparent() in self._unseen or element.tag in (*LEFT_OUT, "pre") or is_hidden(element):
                self._unseen.add(element)
            for name in _names(element):
                self._named.setdefault(name, element)
        self._links = [link for link in links if link.element not in self._unseen and self._leads_on(link)]
        self._targets = Counter(
            holder
            for target in {self._named[link.target] for link in self._links}
            for holder in (target, *target.iterancestors())
        )

    def marks(self) -> dict[Element, tuple[Element, str]]:
        """The marks in reading order, each with the block of its footnote and with its sign."""
        found: dict[Element, tuple[Element, str]] = {}
        known: set[Element] = set()
        for link in self._links:
            target = self._named[link.target]
            block = self._block(target)
            if block is None or block in link.element.iterancestors():
                continue
            if block in known or self._is_note(link, target, block):
                known.add(block)
                found[link.element] = block, link.sign
        return found

    def _leads_on(self, link: _Link) -> bool:
        """Whether a link leads to a later place that is shown; links back lead to earlier ones."""
        target = self._named.get(link.target)
        return target is not None and target not in self._unseen and self._order[target] > self._order[link.element]

    def _block(self, target: Element) -> Element | None:
        """The block that a place lies in, as large as the footnote is; None where that is no footnote's."""
        here: Element | None = target
        while here is not None and here.tag not in _BLOCKS:
            if here is self._root or here.tag in _NEVER or here.tag in HEADINGS:
                return None
            here = here.getparent()
        while here is not None and here is not self._root and (holder := here.getparent()) is not None:
            if self._targets[holder] != 1 or not _holds_one_note(holder, here):
                break
            here = holder
        if (
            here is None
            or here is self._root
            or self._targets[here] != 1
            or next(here.iter(*HEADINGS), None) is not None
        ):
            return None
        return here

    def _is_note(self, link: _Link, target: Element, block: Element) -> bool:
        if self._is_most(block):
            return False
        if any(map(_says_mark, (link.element, *link.element.iter("span"), *_inline_holders(link.element)))):
            return True
        if any(map(_says_note, _said_around(target))):
            return True
        places = _places(link.element)
        return any(
            unquote((one.get("href") or "").partition("#")[2]) in places
            for part in _with_definitions(block)
            for one in part.iter("a")
        )

    def _is_most(self, block: Element) -> bool:
        """Whether a block is so much of the page that it is rather its text."""
        size = self._size(block)
        return size > _WIDE and 2 * size > self._size(self._root)

    def _size(self, element: Element) -> int:
        if element not in self._sizes:
            self._sizes[element] = sum(len(part.strip()) for part in element.itertext())
        return self._sizes[element]


def _holds_one_note(holder: Element, block: Element) -> bool:
    """Whether an element holds nothing but the one footnote that a block in it begins."""
    if holder.tag in _NEVER or holder.tag not in _BLOCKS:
        return False
    if holder.tag == "tr" or (holder.tag in ("li", "dd", "aside") and block.tag == "p"):
        return True
    if _says_one_note(holder):
        return True
    bare = holder.tag == "div" and not holder.get("class") and not holder.get("id")
    return bare and next(iter(holder), None) is block


def _says_one_note(element: Element) -> bool:
    said = _saying(element)
    return bool(_SAYS_NOTE.search(said)) and not re.search(r"notes\b|-list\b", said, re.IGNORECASE)


def _names(element: Element) -> Iterator[str]:
    if name := element.get("id"):
        yield name
    if element.tag == "a" and (name := element.get("name")):
        yield name


def _places(mark: Element) -> set[str]:
    """The names that a link back to a mark may lead to: the mark's own, and those right around it."""
    holders = _inline_holders(mark)
    around = [mark, *mark.iter(), *holders]
    beside = (one for holder in (mark, *holders) for one in (holder.getprevious(), holder.getnext()))
    around += [one for one in beside if one is not None and one.tag in ("a", "span") and len(one) == 0 and not one.text]
    return {name for element in around for name in _names(element)}


def _inline_holders(element: Element) -> list[Element]:
    found: list[Element] = []
    for holder in element.iterancestors():
        if holder.tag not in INLINE or len(found) == 4:
            break
        found.append(holder)
    return found


def _said_around(target: Element) -> Iterator[Element]:
    """The elements that may say of a place that a footnote stands there."""
    yield target
    for holder, _ in zip(target.iterancestors(), range(4), strict=False):
        if holder.tag in ("html", "body", "main", "article"):
            return
        yield holder


def _saying(element: Element) -> str:
    return " ".join(said for key in _SAYING if (said := element.get(key)))[:400]


def _says_mark(element: Element) -> bool:
    return bool(_SAYS_MARK.search(_saying(element))) or element.get("data-footnote-ref") is not None


def _says_note(element: Element) -> bool:
    return bool(_SAYS_NOTE.search(_saying(element)))
