"""The points of a check, each a function under its name: "UA 13-004" is a failure condition of the Matterhorn Protocol
1.1 (for ISO 14289-1), "A 6.2.3" a clause of ISO 19005-2 (PDF/A-2).

A point is given the opened file and yields what breaks it, in words.
"""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

import pikepdf

Check = Callable[["Opened"], Iterator[str]]
POINTS: dict[str, Check] = {}


def point(name: str) -> Callable[[Check], Check]:
    """Put a function into the list of points."""

    def add(check: Check) -> Check:
        assert name not in POINTS, name
        POINTS[name] = check
        return check

    return add


class Node:
    """A structure element. `kind` is its type through the role map; `kids` are nodes, or marks as (page, MCID), or
    annotations."""

    def __init__(self, element: Any, kind: str, parent: "Node | None") -> None:
        self.element = element
        self.kind = kind
        self.own_kind = str(element.get("/S", "/"))[1:]
        self.parent = parent
        self.kids: list[Node] = []
        self.marks: list[tuple[tuple[int, int], int]] = []
        self.annotations: list[Any] = []

    def walk(self) -> Iterator["Node"]:
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def attribute(self, name: str) -> Any:
        """An attribute of any owner, None if there is none."""
        found = self.element.get("/A")
        owners = list(found) if isinstance(found, pikepdf.Array) else [found] if found is not None else []
        return next((owner[name] for owner in owners if isinstance(owner, pikepdf.Dictionary) and name in owner), None)


class Opened:
    """A file with what several points ask of it."""

    def __init__(self, pdf: pikepdf.Pdf, raw: bytes) -> None:
        self.pdf = pdf
        self.raw = raw

    @property
    def root(self) -> Any:
        return self.pdf.Root

    @cached_property
    def roles(self) -> dict[str, str]:
        tree = self.root.get("/StructTreeRoot", {})
        return {str(own)[1:]: str(role)[1:] for own, role in dict(tree.get("/RoleMap", {})).items()}

    @cached_property
    def nodes(self) -> list[Node]:
        """All structure elements in reading order."""
        tree = self.root.get("/StructTreeRoot")
        if tree is None or "/K" not in tree:
            return []
        tops = list(tree.K) if isinstance(tree.K, pikepdf.Array) else [tree.K]
        return [node for top in tops for node in self._node(top, None).walk()]

    def _node(self, element: Any, parent: Node | None) -> Node:
        node = Node(element, self.standard(str(element.get("/S", "/"))[1:]), parent)
        own_page = element.get("/Pg")
        kids = element.get("/K")
        for kid in kids if isinstance(kids, pikepdf.Array) else [] if kids is None else [kids]:
            if isinstance(kid, int):
                node.marks.append((own_page.objgen, kid))
            elif kid.get("/Type") == "/OBJR":
                node.annotations.append(kid.Obj)
            elif kid.get("/Type") == "/MCR":
                node.marks.append((kid.get("/Pg", own_page).objgen, int(kid.MCID)))
            else:
                node.kids.append(self._node(kid, node))
        return node

    def standard(self, kind: str) -> str:
        """A type through the role map; "" where it goes round in circles."""
        seen: set[str] = set()
        while kind in self.roles:
            if kind in seen:
                return ""
            seen.add(kind)
            kind = self.roles[kind]
        return kind

    @cached_property
    def metadata(self) -> str:
        stream = self.root.get("/Metadata")
        return bytes(stream.read_bytes()).decode("utf-8", "replace") if stream is not None else ""

    @cached_property
    def annotations(self) -> list[tuple[Any, Any]]:
        """All annotations as (page, annotation)."""
        return [(page.obj, one) for page in self.pdf.pages for one in page.obj.get("/Annots", [])]

    @cached_property
    def fonts(self) -> list[Any]:
        found: dict[tuple[int, int], Any] = {}
        for page in self.pdf.pages:
            for font in page.obj.get("/Resources", {}).get("/Font", {}).values():
                found[font.objgen] = font
        return list(found.values())

    @cached_property
    def dictionaries(self) -> list[Any]:
        """Every dictionary and stream that is an object of its own."""
        return [one for one in self.pdf.objects if isinstance(one, pikepdf.Dictionary | pikepdf.Stream)]
