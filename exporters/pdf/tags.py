"""The structure of a book, for readers who listen to it: elements, their content on the pages, and the parent tree.

Logical structure as in ISO 32000-1, 14.7 and 14.8; what of it must be there, in ISO 14289-1 (PDF/UA-1).
"""

from collections.abc import Iterable

from book.normal_form import language_tag
from exporters.pdf.objects import Document, text_string

_ROLES = {"Title": "P"}
"""Our own kinds of elements, and the standard ones that they stand for."""


class Element:
    """A structure element. What is drawn for it is added as it comes to stand on a page; then it is written."""

    __slots__ = ("attributes", "kids", "kind", "number", "page", "parent", "tree", "written")

    def __init__(self, tree: "Tree", kind: str, parent: "Element | None", attributes: str = "") -> None:
        self.tree = tree
        self.kind = kind
        self.parent = parent
        self.attributes = attributes
        self.page = 0
        self.written = False
        self.kids: list[Element | str] = []
        self.number = tree.document.number()
        if parent is not None:
            parent.kids.append(self)

    def add(self, kind: str, *, language: str = "", alt: str = "", attributes: str = "") -> "Element":
        """A new element inside this one. `attributes` are further entries, as ready text."""
        if language_tag(language):
            attributes += f"/Lang {text_string(language)}"
        if alt:
            attributes += f"/Alt {text_string(alt)}"
        return Element(self.tree, kind, self, attributes)

    def link(self, to: str) -> "Element":
        """The link to an address at the end of this element: the one that is there, or a new one."""
        return self._run("Link", to)

    def foreign(self, language: str) -> "Element":
        """The words in another language at the end of this element: those that are there, or new ones."""
        return self._run("Span", language, language=language)

    def _run(self, kind: str, of: str, *, language: str = "") -> "Element":
        last = self.kids[-1] if self.kids else None
        if isinstance(last, Element) and last.kind == kind and self.tree.runs.get(last.number) == of:
            return last
        made = self.add(kind, language=language)
        self.tree.runs[made.number] = of
        return made

    def mark(self, page: int, place: int) -> None:
        """Take in the marked content number `place` of the page object `page`."""
        self.page = self.page or page
        kid = f"{place}" if page == self.page else f"<</Type/MCR/Pg {page} 0 R/MCID {place}>>"
        self.kids.append(kid)

    def annotate(self, annotation: int, page: int) -> None:
        """Take in an annotation that stands on the page object `page`."""
        self.kids.append(f"<</Type/OBJR/Obj {annotation} 0 R/Pg {page} 0 R>>")


class Tree:
    """The structure tree of a document. `top` is its Document element."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.runs: dict[int, str] = {}
        """What the links and foreign words inside paragraphs are of, by the numbers of their elements."""
        self._root = document.number()
        self._parents: list[str] = []
        self._named: dict[str, int] = {}
        self.top = Element(self, "Document", None)

    def name(self, element: Element, name: str) -> None:
        """Give an element a name of its own, as every Note must have (ISO 14289-1, 7.9)."""
        element.attributes += f"/ID {text_string(name)}"
        self._named[name] = element.number

    def page_key(self, owners: Iterable[int]) -> int:
        """The key of a page in the parent tree; `owners` are the elements of its marked contents, in their order."""
        rows = " ".join(f"{owner} 0 R" for owner in owners)
        self._parents.append(f"[{rows}]")
        return len(self._parents) - 1

    def annotation_key(self, owner: int) -> int:
        """The key of an annotation in the parent tree."""
        self._parents.append(f"{owner} 0 R")
        return len(self._parents) - 1

    def write(self, element: Element) -> None:
        """Write an element with all that is in it. Nothing may be added to it any more."""
        pending = [element]
        while pending:
            one = pending.pop()
            if one.written:
                continue
            kids: list[str] = []
            for kid in one.kids:
                if isinstance(kid, Element):
                    pending.append(kid)
                    kids.append(f"{kid.number} 0 R")
                else:
                    kids.append(kid)
            parent = one.parent.number if one.parent else self._root
            page = f"/Pg {one.page} 0 R" if one.page else ""
            body = f"<</S/{one.kind}/P {parent} 0 R{page}{one.attributes}/K[{' '.join(kids)}]>>"
            self.document.put(body, one.number)
            # What is written is known by its number only: the elements of a long book would fill the memory.
            one.kids, one.written = [], True

    def finish(self) -> int:
        """Write the root with what leads from pages and names to elements, and give its number."""
        document = self.document
        leaves: list[str] = []
        for start in range(0, len(self._parents), 200):
            rows = self._parents[start : start + 200]
            numbers = " ".join(f"{start + place} {row}" for place, row in enumerate(rows))
            last = start + len(rows) - 1
            leaves.append(f"{document.put(f'<</Limits[{start} {last}]/Nums[{numbers}]>>')} 0 R")
        parents = document.put(f"<</Kids[{' '.join(leaves)}]>>" if leaves else "<</Nums[]>>")
        names = "".join(f"{text_string(name)} {self._named[name]} 0 R " for name in sorted(self._named))
        entries = f"/IDTree {document.put(f'<</Names[{names}]>>')} 0 R" if names else ""
        roles = "".join(f"/{own}/{standard}" for own, standard in _ROLES.items())
        document.put(
            f"<</Type/StructTreeRoot/K[{self.top.number} 0 R]/ParentTree {parents} 0 R"
            f"/ParentTreeNextKey {len(self._parents)}/RoleMap<<{roles}>>{entries}>>",
            self._root,
        )
        return self._root
