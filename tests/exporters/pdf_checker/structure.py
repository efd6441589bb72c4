"""The structure tree: types, headings, tables, lists, contents, figures, notes, links."""

from collections.abc import Iterator
from itertools import pairwise

from tests.exporters.pdf_checker.points import Node, Opened, point

_GROUPING = {
    "Document",
    "Part",
    "Art",
    "Sect",
    "Div",
    "BlockQuote",
    "Caption",
    "TOC",
    "TOCI",
    "Index",
    "NonStruct",
    "Private",
}
_BLOCK = {
    "P",
    "H",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
    "THead",
    "TBody",
    "TFoot",
}
_INLINE = {
    "Span",
    "Quote",
    "Note",
    "Reference",
    "BibEntry",
    "Code",
    "Link",
    "Annot",
    "Ruby",
    "RB",
    "RT",
    "RP",
    "Warichu",
    "WT",
    "WP",
}
STANDARD = _GROUPING | _BLOCK | _INLINE | {"Figure", "Formula", "Form"}
_PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "TFoot": {"Table"},
    "LI": {"L"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
}
_CHILDREN = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "TR": {"TH", "TD"},
    "L": {"LI", "L", "Caption"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOC", "TOCI", "Caption"},
    "TOCI": {"Lbl", "Reference", "P", "TOC", "NonStruct"},
}


@point("UA 02-001")
def types_are_standard(file: Opened) -> Iterator[str]:
    """Every type is a standard one, or mapped to one."""
    yield from (
        f"{node.own_kind} is no standard type" for node in file.nodes if node.kind and node.kind not in STANDARD
    )


@point("UA 02-003")
def roles_end(file: Opened) -> Iterator[str]:
    """No mapping of types goes round in circles."""
    yield from (f"the role of {kind} goes round in circles" for kind in file.roles if not file.standard(kind))


@point("UA 02-004")
def standard_types_stay(file: Opened) -> Iterator[str]:
    """No standard type is mapped to another."""
    yield from (f"{kind} is mapped to {role}" for kind, role in file.roles.items() if kind in STANDARD)


@point("UA 09-004")
def tables_are_nested(file: Opened) -> Iterator[str]:
    """Tables hold rows, rows hold cells."""
    yield from _misplaced(file, {"Table", "THead", "TBody", "TFoot", "TR", "TH", "TD"})


@point("UA 09-005")
def lists_are_nested(file: Opened) -> Iterator[str]:
    """Lists hold entries, entries hold a label and a body."""
    yield from _misplaced(file, {"L", "LI", "LBody"})


@point("UA 09-006")
def contents_are_nested(file: Opened) -> Iterator[str]:
    """Contents hold their entries."""
    yield from _misplaced(file, {"TOC", "TOCI"})


def _misplaced(file: Opened, kinds: set[str]) -> Iterator[str]:
    for node in file.nodes:
        parent = node.parent.kind if node.parent else ""
        if node.kind in kinds and node.kind in _PARENTS and parent not in _PARENTS[node.kind]:
            yield f"{node.kind} in {parent}"
        if node.kind in kinds and node.kind in _CHILDREN:
            allowed = _CHILDREN[node.kind]
            yield from (f"{kid.kind} in {node.kind}" for kid in node.kids if kid.kind not in allowed)


@point("UA 13-004")
def figures_have_words(file: Opened) -> Iterator[str]:
    """Every figure has an alternative or replacement text."""
    for node in file.nodes:
        if node.kind in ("Figure", "Formula"):
            texts = (str(node.element.get("/Alt", "")), str(node.element.get("/ActualText", "")))
            if not any(text.strip() for text in texts):
                yield f"a {node.kind} without words"


@point("UA 13-001 box")
def figures_have_boxes(file: Opened) -> Iterator[str]:
    """Every figure says how large it is (ISO 32000-1, table 345: required for accessibility to place it)."""
    yield from (
        "a Figure without a box"
        for node in file.nodes
        if node.kind == "Figure" and (node.marks or node.annotations) and node.attribute("/BBox") is None
    )


def _headings(file: Opened) -> list[int]:
    return [int(node.kind[1]) for node in file.nodes if len(node.kind) == 2 and node.kind[0] == "H"]


@point("UA 14-002")
def the_first_heading_is_h1(file: Opened) -> Iterator[str]:
    """The first heading is of level 1."""
    levels = _headings(file)
    if levels and levels[0] != 1:
        yield f"the first heading is H{levels[0]}"


@point("UA 14-003")
def no_level_is_skipped(file: Opened) -> Iterator[str]:
    """On the way down no level of headings is left out."""
    levels = _headings(file)
    yield from (f"H{second} after H{first}" for first, second in pairwise(levels) if second > first + 1)


@point("UA 14-007")
def one_kind_of_headings(file: Opened) -> Iterator[str]:
    """H and H1 to H6 are not mixed."""
    if _headings(file) and any(node.kind == "H" for node in file.nodes):
        yield "H beside H1"


@point("UA 15-003")
def head_cells_have_a_scope(file: Opened) -> Iterator[str]:
    """Every head cell says for what it is the head."""
    scopes = ("/Column", "/Row", "/Both")
    yield from (
        "a TH without a scope" for node in file.nodes if node.kind == "TH" and node.attribute("/Scope") not in scopes
    )


def _notes(file: Opened) -> list[Node]:
    return [node for node in file.nodes if node.kind == "Note"]


@point("UA 19-003")
def notes_have_ids(file: Opened) -> Iterator[str]:
    """Every note has an ID."""
    yield from ("a Note without an ID" for node in _notes(file) if not str(node.element.get("/ID", "")))


@point("UA 19-004")
def ids_are_unique(file: Opened) -> Iterator[str]:
    """No two notes have the same ID."""
    names = [str(node.element.ID) for node in _notes(file) if "/ID" in node.element]
    if len(names) != len(set(names)):
        yield "two Notes of one ID"


@point("UA 28-011")
def links_are_in_links(file: Opened) -> Iterator[str]:
    """Every link annotation hangs in a Link, and the parent tree leads back there."""
    owned = {one.objgen: node for node in file.nodes if node.kind == "Link" for one in node.annotations}
    parents = parent_tree(file)
    for _, annotation in file.annotations:
        if annotation.get("/Subtype") != "/Link":
            continue
        node = owned.get(annotation.objgen)
        if node is None:
            yield "a link that no Link holds"
            continue
        found = parents.get(int(annotation.get("/StructParent", -1)))
        if found is None or found.objgen != node.element.objgen:
            yield "a link whose place in the parent tree is wrong"


@point("UA parent tree")
def marks_lead_back(file: Opened) -> Iterator[str]:
    """The parent tree leads from each marked content to its element (ISO 32000-1, 14.7.4.4)."""
    parents = parent_tree(file)
    rows = {page.obj.objgen: parents.get(int(page.obj.get("/StructParents", -1))) for page in file.pdf.pages}
    for node in file.nodes:
        for page, place in node.marks:
            row = rows.get(page)
            if row is None or place >= len(row) or row[place].objgen != node.element.objgen:
                yield f"mark {place} of {node.kind}"


def parent_tree(file: Opened) -> dict[int, object]:
    """The parent tree, flat."""
    found: dict[int, object] = {}
    tree = file.root.get("/StructTreeRoot", {}).get("/ParentTree")
    pending = [tree] if tree is not None else []
    while pending:
        node = pending.pop()
        pending += list(node.get("/Kids", []))
        numbers = list(node.get("/Nums", []))
        found |= {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    return found
