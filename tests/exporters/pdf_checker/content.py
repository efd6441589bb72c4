"""The content of the pages: all of it is tagged or an artifact, and every glyph has its text."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import pikepdf

from tests.exporters.pdf_checker.font_programs import CodeMap
from tests.exporters.pdf_checker.points import Opened, point

_SHOWS = {"Tj", "TJ", "'", '"'}
_PAINTS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "EI", "INLINE IMAGE"}
_OPERATORS = """b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M
MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \""""
_ALLOWED = {*_OPERATORS.split(), "INLINE IMAGE"}


class Page:
    """What was found on one page."""

    def __init__(self) -> None:
        self.untagged: list[str] = []
        self.artifact_in_tag: list[str] = []
        self.tag_in_artifact: list[str] = []
        self.marks: set[int] = set()
        self.unknown: list[str] = []
        self.codes: set[tuple[tuple[int, int], int]] = set()
        self.by_mark: dict[int, list[tuple[tuple[int, int], int]]] = {}
        self.unbalanced = False


@lru_cache(maxsize=2)
def pages_of(file: Opened) -> list[Page]:
    return [_read(page) for page in file.pdf.pages]


def _read(page: Any) -> Page:
    found = Page()
    fonts = page.obj.get("/Resources", {}).get("/Font", {})
    stack: list[str] = []
    font: Any = None
    mark = -1
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name not in _ALLOWED:
            found.unknown.append(name)
        if name in ("BDC", "BMC"):
            mark = _begin(found, stack, operands, name, mark)
        elif name == "EMC":
            if stack:
                stack.pop()
            else:
                found.unbalanced = True
        elif name == "Tf":
            font = fonts.get(str(operands[0]))
        elif name in _SHOWS or name in _PAINTS:
            if not any(kind in ("tag", "artifact") for kind in stack):
                found.untagged.append(name)
            if name in _SHOWS and font is not None:
                _codes(found, font, operands, mark if "tag" in stack else -1)
    found.unbalanced = found.unbalanced or bool(stack)
    return found


def _begin(found: Page, stack: list[str], operands: Any, name: str, mark: int) -> int:
    """Take a beginning in, and give the number of the marked content that what follows lies in."""
    tag = str(operands[0])
    if tag == "/Artifact":
        if "tag" in stack:
            found.artifact_in_tag.append(tag)
        stack.append("artifact")
    elif name == "BDC" and isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]:
        if "artifact" in stack:
            found.tag_in_artifact.append(tag)
        mark = int(operands[1].MCID)
        found.marks.add(mark)
        stack.append("tag")
    else:
        stack.append("other")
    return mark


def _codes(found: Page, font: Any, operands: Any, mark: int) -> None:
    texts = operands[0] if isinstance(operands[0], pikepdf.Array) else [operands[-1]]
    for text in texts:
        if isinstance(text, pikepdf.String):
            raw = bytes(text)
            codes = [(font.objgen, int.from_bytes(raw[at : at + 2], "big")) for at in range(0, len(raw) - 1, 2)]
            found.codes.update(codes)
            found.by_mark.setdefault(mark, []).extend(codes)


@point("UA 01-003")
def no_artifact_in_a_tag(file: Opened) -> Iterator[str]:
    """No artifact lies inside tagged content."""
    yield from (f"page {n}" for n, page in enumerate(pages_of(file), 1) if page.artifact_in_tag)


@point("UA 01-004")
def no_tag_in_an_artifact(file: Opened) -> Iterator[str]:
    """No tagged content lies inside an artifact."""
    yield from (f"page {n}" for n, page in enumerate(pages_of(file), 1) if page.tag_in_artifact)


@point("UA 01-005")
def all_is_tagged_or_artifact(file: Opened) -> Iterator[str]:
    """Whatever is drawn is tagged or an artifact."""
    yield from (f"page {n}: {page.untagged[:3]}" for n, page in enumerate(pages_of(file), 1) if page.untagged)


@point("UA marks")
def marks_are_in_the_tree(file: Opened) -> Iterator[str]:
    """Every marked content of a page is some element's, and the other way round (ISO 32000-1, 14.7.4.2)."""
    owned: dict[tuple[int, int], set[int]] = {}
    for node in file.nodes:
        for page, mark in node.marks:
            owned.setdefault(page, set()).add(mark)
    for number, (page, found) in enumerate(zip(file.pdf.pages, pages_of(file), strict=True), 1):
        if owned.get(page.obj.objgen, set()) != found.marks:
            yield f"page {number}"


@point("UA balance")
def marks_are_balanced(file: Opened) -> Iterator[str]:
    """Every marked content that begins on a page ends there (ISO 32000-1, 14.6)."""
    yield from (f"page {n}" for n, page in enumerate(pages_of(file), 1) if page.unbalanced)


@point("A 6.2.2")
def operators_are_known(file: Opened) -> Iterator[str]:
    """Only operators of ISO 32000-1 stand in the pages, and each page names its resources."""
    for number, (page, found) in enumerate(zip(file.pdf.pages, pages_of(file), strict=True), 1):
        if found.unknown:
            yield f"page {number}: {found.unknown[:3]}"
        if "/Resources" not in page.obj:
            yield f"page {number} has no resources"


@lru_cache(maxsize=2)
def used_codes(file: Opened) -> dict[tuple[int, int], set[int]]:
    used: dict[tuple[int, int], set[int]] = {}
    for page in pages_of(file):
        for font, code in page.codes:
            used.setdefault(font, set()).add(code)
    return used


@point("UA 10-001")
def codes_have_texts(file: Opened) -> Iterator[str]:
    """Every code that is shown is mapped to text."""
    for font in file.fonts:
        texts = CodeMap(font)
        missing = [code for code in used_codes(file).get(font.objgen, ()) if not texts.text(code)]
        if missing:
            yield f"{font.BaseFont}: {missing[:5]}"


@point("UA 31-030")
def no_notdef_is_shown(file: Opened) -> Iterator[str]:
    """No page shows the glyph for what is missing."""
    for font in file.fonts:
        if 0 in used_codes(file).get(font.objgen, ()):
            yield f"{font.BaseFont}"
