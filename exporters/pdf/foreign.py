"""The pages of another PDF, drawn into ours as they are: upright, with their links and bookmarks.

A page becomes a form XObject (ISO 32000-1, 8.10) that fills the unit square, as a picture does. Only what its content
draws with is copied: no scripts, no forms, no files, nothing that is fetched.
"""

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any, cast

import msgspec
import pikepdf

from exporters.pdf.objects import Document

MAX_PAGES = 2000
_MAX_BOOKMARKS = 500
_DEEPEST = 60
_MAX_CONTENT = 64 << 20
"""The most bytes of operators that a page may have."""
_LEADS_OUT = """/Metadata /PieceInfo /StructParent /StructParents /OC /Ref /OPI /LastModified /AA /A /Parent /P
/Properties /F /FFilter /FDecodeParms /Length /Alternates"""
_LEFT_OUT = frozenset(_LEADS_OUT.split())
"""Entries that lead out of what a page draws with, or change how it would be read."""
_RESOURCES = ("/Font", "/XObject", "/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/ProcSet")
_WEB = ("http://", "https://", "mailto:")
_MAX_RAW = 256 << 10
"""The most bytes of operators in a filter that cannot be stopped half way."""
Matrix = tuple[float, float, float, float, float, float]


class ForeignLink(msgspec.Struct, frozen=True):
    """A link on a page: its box in parts of the page's width and height, and an address, or the number of a page."""

    box: tuple[float, float, float, float]
    to: str | int


class ForeignMark(msgspec.Struct, frozen=True):
    """A bookmark that leads to a page, counted from 0."""

    depth: int
    title: str
    page: int


class Locked(Exception):
    """The PDF wants a password."""


class Broken(Exception):
    """The PDF cannot be read."""


class ForeignPdf:
    """An attached PDF. Raises Locked or Broken when it cannot be opened."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        try:
            self._pdf = pikepdf.open(BytesIO(data))
            self._pages = list(self._pdf.pages)[:MAX_PAGES]
            self._indexes = {cast(Any, page.obj).objgen: at for at, page in enumerate(self._pages)}
        except pikepdf.PasswordError as problem:
            raise Locked from problem
        except (pikepdf.PdfError, ValueError, RuntimeError, AttributeError) as problem:
            raise Broken from problem
        self._links: list[tuple[ForeignLink, ...]] = [tuple(self._links_of(page)) for page in self._pages]
        self._copied: dict[tuple[int, int], int] = {}

    def __len__(self) -> int:
        return len(self._pages)

    @property
    def has_layers(self) -> bool:
        """Whether some of its content may be hidden: then it is better drawn as a picture."""
        return "/OCProperties" in self._pdf.Root

    def flatten(self) -> None:
        """Make what stands on the pages in notes, stamps and fields part of them."""
        try:
            self._pdf.generate_appearance_streams()
            self._pdf.flatten_annotations("print")
        except (pikepdf.PdfError, ValueError, RuntimeError):
            return

    def size(self, number: int) -> tuple[float, float]:
        """Width and height of an upright page in points."""
        left, bottom, right, top = self._box(self._pages[number])
        wide, high = right - left, top - bottom
        return (high, wide) if self._turn(self._pages[number]) % 180 else (wide, high)

    def readable(self, number: int) -> bool:
        """Whether the content of a page can be read, and is no trap."""
        try:
            _content(self._pages[number])
        except Broken:
            return False
        return True

    def links(self, number: int) -> tuple[ForeignLink, ...]:
        """The links of a page that lead to the web or to another page."""
        return self._links[number]

    def bookmarks(self) -> list[ForeignMark]:
        """The bookmarks that lead to pages, in their order."""
        found: list[ForeignMark] = []
        try:
            with self._pdf.open_outline(max_depth=6) as outline:
                self._walk(outline.root, 0, found)
        except (pikepdf.PdfError, ValueError, RuntimeError, TypeError, AttributeError, KeyError):
            return []
        return found

    def _walk(self, items: Any, depth: int, found: list[ForeignMark]) -> None:
        for item in items:
            if len(found) >= _MAX_BOOKMARKS:
                return
            page = self._target(item.destination if item.destination is not None else item.action)
            if page is not None:
                found.append(ForeignMark(depth, str(item.title)[:200], page))
            self._walk(item.children, depth + (page is not None), found)

    def put(self, number: int, document: Document) -> int:
        """Write a page as a form and give the number of its object."""
        page = self._pages[number]
        box = " ".join(f"{side:.3f}" for side in self._box(page))
        matrix = " ".join(f"{value:.8f}" for value in self._matrix(page))
        resources = self._resources(page, document)
        entries = f"/Type/XObject/Subtype/Form/BBox[{box}]/Matrix[{matrix}]/Resources {resources}"
        return document.put_stream(_content(page), entries)

    def _resources(self, page: pikepdf.Page, document: Document) -> str:
        found: Any = page.obj.get("/Resources")
        node: Any = page.obj
        while found is None and "/Parent" in node:
            node = node.Parent
            found = node.get("/Resources")
        kept = {key: found[key] for key in _RESOURCES if found is not None and key in found}
        return "<<" + "".join(f"{key} {self._copy(value, document, 0)}" for key, value in kept.items()) + ">>"

    def _copy(self, value: Any, document: Document, depth: int) -> str:
        """A value as text; what is an object of its own in the other file becomes one in ours."""
        if not isinstance(value, pikepdf.Object):
            return _plain(value)
        own: tuple[int, int] = value.objgen
        if own != (0, 0) and own in self._copied:
            return f"{self._copied[own]} 0 R"
        if depth > _DEEPEST:
            return "null"
        if isinstance(value, pikepdf.Stream):
            return self._copy_stream(value, document, depth)
        if not isinstance(value, pikepdf.Dictionary | pikepdf.Array):
            return value.unparse(resolved=True).decode("latin-1")
        if own != (0, 0):
            number = self._copied[own] = document.number()
            document.put(self._text(value, document, depth), number)
            return f"{number} 0 R"
        return self._text(value, document, depth)

    def _text(self, value: Any, document: Document, depth: int) -> str:
        if isinstance(value, pikepdf.Array):
            return "[" + " ".join(self._copy(one, document, depth + 1) for one in cast("list[Any]", value)) + "]"
        return f"<<{self._entries(value, document, depth)}>>"

    def _entries(self, value: Any, document: Document, depth: int) -> str:
        return "".join(
            f"{pikepdf.Name(key).unparse().decode('latin-1')} {self._copy(one, document, depth + 1)}"
            for key, one in value.items()
            if key not in _LEFT_OUT
        )

    def _copy_stream(self, value: Any, document: Document, depth: int) -> str:
        number = self._copied[value.objgen] = document.number()
        outside = "/F" in value or value.get("/Subtype") == "/PS" or "/PS" in value
        data = b"" if outside else bytes(value.read_raw_bytes())
        entries = "" if outside else self._entries(value, document, depth)
        document.put_stream(data, entries, number, ready=True)
        return f"{number} 0 R"

    def _box(self, page: pikepdf.Page) -> tuple[float, float, float, float]:
        """The part of a page that is shown."""
        try:
            sides = [float(side) for side in cast("list[Any]", page.cropbox)]
            media = [float(side) for side in cast("list[Any]", page.mediabox)]
        except (TypeError, ValueError, AttributeError, KeyError, pikepdf.PdfError):
            return 0.0, 0.0, 595.0, 842.0
        left, right = sorted((sides[0], sides[2]))
        bottom, top = sorted((sides[1], sides[3]))
        left, right = max(left, min(media[0], media[2])), min(right, max(media[0], media[2]))
        bottom, top = max(bottom, min(media[1], media[3])), min(top, max(media[1], media[3]))
        if right - left < 1 or top - bottom < 1:
            return 0.0, 0.0, 595.0, 842.0
        return left, bottom, right, top

    def _turn(self, page: pikepdf.Page) -> int:
        node: Any = page.obj
        for _ in range(_DEEPEST):
            if "/Rotate" in node:
                return int(node.Rotate) % 360 // 90 * 90
            if "/Parent" not in node:
                break
            node = node.Parent
        return 0

    def _matrix(self, page: pikepdf.Page) -> Matrix:
        """What turns a page upright and makes it fill the unit square."""
        left, bottom, right, top = self._box(page)
        wide, high = right - left, top - bottom
        match self._turn(page):
            case 90:
                return 0, -1 / wide, 1 / high, 0, -bottom / high, right / wide
            case 180:
                return -1 / wide, 0, 0, -1 / high, right / wide, top / high
            case 270:
                return 0, 1 / wide, -1 / high, 0, top / high, -left / wide
            case _:
                return 1 / wide, 0, 0, 1 / high, -left / wide, -bottom / high

    def _links_of(self, page: pikepdf.Page) -> Iterator[ForeignLink]:
        matrix = self._matrix(page)
        annotations: Any = page.obj.get("/Annots", [])
        for one in _listed(annotations):
            try:
                if one.get("/Subtype") == "/Link" and (to := self._leads(one)) is not None:
                    yield ForeignLink(_moved([float(side) for side in one.Rect], matrix), to)
            except (TypeError, ValueError, AttributeError, KeyError, IndexError, pikepdf.PdfError):
                continue

    def _leads(self, annotation: Any) -> str | int | None:
        action: Any = annotation.get("/A")
        if action is not None and action.get("/S") == "/URI":
            address = str(action.get("/URI", ""))
            return address if address.lower().startswith(_WEB) else None
        return self._target(annotation.get("/Dest", action))

    def _target(self, destination: Any) -> int | None:
        """The page that a destination or an action of the same document leads to."""
        if isinstance(destination, pikepdf.Dictionary):
            destination = destination.get("/D") if destination.get("/S", "/GoTo") == "/GoTo" else None
        if isinstance(destination, pikepdf.String | pikepdf.Name):
            destination = self._named(str(destination))
        if isinstance(destination, pikepdf.Array) and len(destination):
            first: Any = destination[0]
            return self._indexes.get(cast(Any, first).objgen) if isinstance(first, pikepdf.Object) else int(first)
        return None

    def _named(self, name: str) -> Any:
        root: Any = self._pdf.Root
        found: Any = None
        if "/Dests" in root.get("/Names", {}):
            found = pikepdf.NameTree(root.Names.Dests).get(name)
        if found is None:
            found = root.get("/Dests", {}).get(name if name.startswith("/") else f"/{name}")
        return found.get("/D") if isinstance(found, pikepdf.Dictionary) else found

    def close(self) -> None:
        """Let go of the file."""
        self._pdf.close()


def _content(page: pikepdf.Page) -> bytes:
    """The operators of a page. Raises Broken if they would fill the memory."""
    contents: Any = page.obj.get("/Contents", [])
    streams = [contents] if isinstance(contents, pikepdf.Stream) else _listed(contents)
    pieces: list[bytes] = []
    for stream in streams:
        try:
            pieces.append(_inflated(stream))
        except (pikepdf.PdfError, AttributeError, zlib.error):
            continue
        if sum(map(len, pieces)) > _MAX_CONTENT:
            raise Broken
    return b"\n".join(pieces)


def _inflated(stream: Any) -> bytes:
    raw = bytes(stream.read_raw_bytes())
    if stream.get("/Filter") == "/FlateDecode" and "/DecodeParms" not in stream:
        return zlib.decompressobj().decompress(raw, _MAX_CONTENT + 1)
    if len(raw) > _MAX_RAW:
        raise Broken
    return bytes(stream.read_bytes())


def _listed(value: Any) -> list[Any]:
    return list(cast("list[Any]", value)) if isinstance(value, pikepdf.Array | list) else []


def _plain(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:f}" if not isinstance(value, int | str) else str(value)


def _moved(box: list[float], matrix: Matrix) -> tuple[float, float, float, float]:
    a, b, c, d, e, f = matrix
    corners = [(a * x + c * y + e, b * x + d * y + f) for x, y in ((box[0], box[1]), (box[2], box[3]))]
    (x0, x1), (y0, y1) = (sorted(pair) for pair in zip(*corners, strict=True))
    return x0, y0, x1, y1
