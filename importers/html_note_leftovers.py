"""What goes from a page with its footnotes: the signs of their marks and the brackets around them, the links back, and
the lists, rules and headings that hold nothing any more."""

import re
from collections.abc import Collection, Iterator
from typing import Literal
from urllib.parse import unquote

from importers.tree import Element, take_away

INLINE = frozenset(["a", "sup", "sub", "span", "small", "b", "i", "em", "strong", "font", "u", "cite", "label"])
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_STAYS = frozenset(["html", "body", "main", "article", "td", "th"])
_SHOWN = ("img", "picture", "video", "audio", "iframe", "object", "svg")
_OPENED, _CLOSED = re.compile(r"[\[(]\s*$"), re.compile(r"\s*[\])]")
_PARTED = re.compile(r"\s*[,;]?\s*")
_SAYS_BACK = re.compile(r"back-?(?:link|ref)|reverse-?footnote|footnote-?back|cite-accessibility", re.IGNORECASE)
_NO_WORDS = re.compile(r"[\W_]*")
_MOST_SKIPPED = 20
"""Empty elements between a list of footnotes and its heading."""
_HEAD = 30
"""Characters that a heading's line has beside the heading: "[edit]"."""
_LINE = 200
_SAYS_NOTES = re.compile(
    r"\W*(?:(?:foot|end)?notes?|references?|sources?|(?:fu(?:ß|ss)|end)noten?|anmerkung(?:en)?|einzelnachweise|"
    r"notes? (?:de bas de page|de fin)|références|notas?(?: al pie| de rodapé)?|referencias|referências|note a piè di pagina|"
    r"riferimenti|(?:voet|eind)?noten|przypisy|примечания|сноски|примітки|dipnotlar|notlar|각주|주석|注釈|脚注|註釋|注释|注|"
    r"الهوامش|هوامش|المراجع)\W*",
    re.IGNORECASE,
)
"""A line that heads footnotes and is no heading in the page's structure."""


def mark_alone(mark: Element, marks: Collection[Element]) -> None:
    """Empty the element of a mark, and cut the brackets, the space and the commas that stand around it."""
    for child in list(mark):
        mark.remove(child)
    mark.text = None
    holder, slot = _before(mark)
    last = _after(mark)
    before, after = getattr(holder, slot) or "", last.tail or ""
    opened, closed = _OPENED.search(before), _CLOSED.match(after)
    if opened and closed:
        before, after = before[: opened.start()], after[closed.end() :]
    if _PARTED.fullmatch(after) and _begins_with_mark(last.getnext(), marks):
        after = ""
    setattr(holder, slot, before if after[:1].isalnum() else before.rstrip())
    last.tail = after


def _before(mark: Element) -> tuple[Element, Literal["text", "tail"]]:
    """The element that has the text before a mark, and whether inside or behind it."""
    here = mark
    while (previous := here.getprevious()) is None:
        parent = here.getparent()
        if parent is None or parent.tag not in INLINE or (parent.text or "").strip():
            return (here if parent is None else parent), "text"
        here = parent
    return previous, "tail"


def _after(mark: Element) -> Element:
    """The element that has the text after a mark behind it."""
    here = mark
    while not (here.tail or "").strip() and here.getnext() is None:
        parent = here.getparent()
        if parent is None or parent.tag not in INLINE:
            break
        here = parent
    return here


def _begins_with_mark(element: Element | None, marks: Collection[Element]) -> bool:
    while element is not None and element not in marks:
        if element.tag not in INLINE or (element.text or "").strip():
            return False
        element = next(iter(element), None)
    return element is not None


def remove_links_back(blocks: Collection[Element], places: Collection[str]) -> None:
    """Take the links back to its marks, which stand at some `places`, from a footnote. Where it says nothing else they
    are its words, and only lead nowhere any more."""
    links = [link for block in blocks for link in block.iter("a") if _leads_back(link, places)]
    words = sum(map(_letters, blocks)) - sum(map(_letters, links))
    for link in links:
        if words:
            take_away(_widest(link, blocks))
        else:
            link.set("href", "")


def _leads_back(link: Element, places: Collection[str]) -> bool:
    target = unquote((link.get("href") or "").partition("#")[2])
    if not target:
        return False
    return target in places or bool(_SAYS_BACK.search(_said_of(link))) or _is_void(link)


def _said_of(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('role') or ''} {element.get('rel') or ''}"


def _letters(element: Element) -> int:
    return sum(letter.isalpha() for part in element.itertext() for letter in part)


def _widest(link: Element, blocks: Collection[Element]) -> Element:
    """A link, or the largest element around it that is there only for it."""
    widest = link
    for holder in link.iterancestors():
        if holder.tag not in INLINE or holder in blocks:
            break
        if _SAYS_BACK.search(_said_of(holder)) or all(map(_NO_WORDS.fullmatch, _texts_beside(holder, link))):
            widest = holder
    return widest


def _texts_beside(holder: Element, link: Element) -> Iterator[str]:
    """The texts inside an element, without those of a link."""
    for element in holder.iter():
        if element is not link and link not in element.iterancestors() and element.text:
            yield element.text
        if element is not holder and element.tail and link not in element.iterancestors():
            yield element.tail


def detach(block: Element) -> None:
    """Take a footnote out of its page, with what is left empty by it: its list, and the heading over that."""
    here = block
    while (parent := here.getparent()) is not None:
        heading = _heading_above(here)
        is_last = heading is not None and _nothing_follows(here, _level(heading))
        if not (here.tail or "").strip():
            here.tail = None
        take_away(here)
        if heading is not None and is_last:
            take_away(heading)
        if parent.tag in _STAYS or not _is_empty(parent):
            return
        here = parent


def _heading_above(element: Element) -> Element | None:
    """The heading that stands right above an element."""
    here = element.getprevious()
    for _ in range(_MOST_SKIPPED):
        if here is None or (here.tail or "").strip():
            return None
        if _level(here):
            return here
        if not _is_empty(here):
            return None
        here = here.getprevious()
    return None


def _nothing_follows(element: Element, level: int) -> bool:
    """Whether no more of a heading's text stands after an element."""
    here: Element | None = element
    for _ in range(_MOST_SKIPPED):
        if here is None or (here.tail or "").strip():
            return here is None
        here = here.getnext()
        if here is not None and not _is_empty(here):
            return 0 < _level(here) <= level
    return False


def _level(element: Element) -> int:
    """The level of a heading, or of a line that is hardly more than one; 0 for what is none. That of a whole page does
    not count."""
    if element.tag not in (*HEADINGS, "div", "header", "hgroup", "p", "b", "strong"):
        return 0
    text = _short_text(element)
    if not text:
        return 0
    inner = next(element.iter(*HEADINGS), None)
    if inner is not None:
        beside = len(text) - len(_short_text(inner))
        return 0 if inner.tag == "h1" or beside > _HEAD else int(str(inner.tag)[1])
    return len(HEADINGS) if _SAYS_NOTES.fullmatch(text) else 0


def _short_text(element: Element) -> str:
    """The text of an element; nothing for one that is too long for a heading."""
    text = ""
    for part in element.itertext():
        text += part.strip()
        if len(text) > _LINE:
            return ""
    return text


def _is_void(element: Element) -> bool:
    """Whether an element says nothing but arrows and other signs."""
    return all(map(_NO_WORDS.fullmatch, element.itertext()))


def _is_empty(element: Element) -> bool:
    """Whether an element shows nothing."""
    if element.tag in _SHOWN or any(part.strip() for part in element.itertext()):
        return False
    return next(element.iter(*_SHOWN), None) is None
