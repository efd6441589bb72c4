"""The parts of an lxml tree that the readers use, typed; and the one safe way to make one from HTML or XML."""

import re
from collections.abc import Iterator
from typing import Any, Protocol, cast

from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]
from lxml import html as lxml_html  # pyright: ignore[reportMissingTypeStubs]

from book.errors import RefusedSource, UnreadableSource
from importers.limits import MAX_DEPTH, MAX_ELEMENTS


class Element(Protocol):
    """An element of a tree. `tag` is no string for comments and instructions."""

    tag: Any
    text: str | None
    tail: str | None

    def get(self, name: str, /) -> str | None: ...
    def __iter__(self) -> Iterator["Element"]: ...
    def iter(self, *tags: str) -> Iterator["Element"]: ...
    def itertext(self) -> Iterator[str]: ...
    def iterancestors(self, *tags: str) -> Iterator["Element"]: ...
    def getparent(self) -> "Element | None": ...
    def getprevious(self) -> "Element | None": ...
    def getnext(self) -> "Element | None": ...
    def set(self, name: str, value: str, /) -> None: ...
    def __len__(self) -> int: ...
    def xpath(self, path: str, /) -> Any: ...
    def remove(self, element: "Element", /) -> None: ...
    def append(self, element: "Element", /) -> None: ...
    def addprevious(self, element: "Element", /) -> None: ...


_etree = cast(Any, etree)
_html = cast(Any, lxml_html)


def html_tree(text: str, subject: str = "the page") -> Element:
    """The tree of an HTML page or fragment.

    Raises UnreadableSource for an empty one, and RefusedSource for one that is too deep.
    """
    parser = _html.HTMLParser(encoding="utf-8", huge_tree=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = _html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (_etree.ParserError, _etree.XMLSyntaxError, ValueError) as problem:
        raise UnreadableSource(
            "there is no text in it", subject, "Open it in a browser, and copy what you need"
        ) from problem
    check_depth(root, subject)
    return cast(Element, root)


def new_element(tag: str) -> Element:
    """An element of HTML that stands in no tree yet."""
    return cast(Element, _html.Element(tag))


def take_away(element: Element) -> None:
    """Take an element out of its tree; the text behind it stays."""
    parent, previous = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail and previous is None:
        parent.text = (parent.text or "") + element.tail
    elif element.tail and previous is not None:
        previous.tail = (previous.tail or "") + element.tail
    parent.remove(element)


def markup_of(element: Element) -> str:
    """An element of an XML document as HTML."""
    return cast(str, _etree.tostring(element, encoding="unicode", method="html", with_tail=False))


def xml_tree(data: bytes, subject: str) -> Element:
    """The tree of an XML document, without its entities and whatever it points to.

    Raises UnreadableSource for a damaged one, RefusedSource for one whose entities only serve to burst a reader.
    """
    if data.count(b"<") > MAX_ELEMENTS:
        raise RefusedSource("it has more parts than a document does", subject, "Take only the part that you need")
    if _is_bomb(data):
        raise RefusedSource("it declares a text that would fill the memory", subject, "Leave it out")
    parser = _etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True
    )
    try:
        root = _etree.fromstring(data, parser=parser)
    except (_etree.XMLSyntaxError, ValueError) as problem:
        raise UnreadableSource("it is no whole XML document", subject) from problem
    if root is None:
        raise UnreadableSource("it is no whole XML document", subject)
    check_depth(root, subject)
    return cast(Element, root)


_DOCTYPE = re.compile(rb"<!DOCTYPE[^\[>]*\[(.*?)\]\s*>", re.DOTALL)
_ENTITY = re.compile(rb"<!ENTITY\s+[^%\s]\S*\s+([\"'])(.*?)\1", re.DOTALL)
_MAX_ENTITY = 1000


def _is_bomb(data: bytes) -> bool:
    """Whether entities of a document name other entities, or are longer than any sign or phrase."""
    doctype = _DOCTYPE.search(data[: 1 << 20])
    values = [match[2] for match in _ENTITY.finditer(doctype[1])] if doctype else []
    return any(len(value) > _MAX_ENTITY or re.search(rb"&\w", value) for value in values)


def check_depth(root: Element, subject: str) -> None:
    """Raise RefusedSource for a tree that is deeper than pages are."""
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element]
        if not level:
            return
    raise RefusedSource("its parts lie deeper in each other than those of a page do", subject, "Copy the text instead")
