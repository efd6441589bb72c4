"""The objects of a PDF on their way into the file: those of reportlab's document, and many small ones as ready text.

reportlab builds every object from Python values and holds the whole file until its end. A book has a hundred thousand
small objects (links, structure elements), so these are written as text, packed into object streams (ISO 32000-1,
7.5.7) as soon as they are known, and found through a cross-reference stream (7.5.8).
"""

import hashlib
import zlib
from typing import Any, BinaryIO, cast

from reportlab.pdfbase import pdfdoc  # pyright: ignore[reportMissingTypeStubs]

_pdfdoc = cast(Any, pdfdoc)
_PACKED = 250
"""Objects in one object stream."""
_EFFORT = 5
"""Of 9; more takes a third longer and gains a hundredth."""


def text_string(text: str) -> str:
    """A text as a PDF string object (ISO 32000-1, 7.9.2.2)."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


class Document:
    """A PDF that is being written to `target`. `reportlab` is its document: catalog, page tree, labels."""

    def __init__(self, target: BinaryIO) -> None:
        self.reportlab: Any = _pdfdoc.PDFDocument(compression=1, invariant=1, pdfVersion=(1, 7))
        self._target = target
        self._offset = 0
        self._digest = hashlib.sha256()
        self._places: dict[int, tuple[int, int, int]] = {}
        """Number -> type, offset or number of the stream, generation or place in the stream (7.5.8.3)."""
        self._packed: list[tuple[int, bytes]] = []
        self._trailer = ""
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def number(self) -> int:
        """The number of an object that will be written later."""
        self.reportlab.objectcounter += 1
        return int(self.reportlab.objectcounter)

    def put(self, body: str, number: int = 0) -> int:
        """Write an object that is no stream, and give its number."""
        number = number or self.number()
        self._packed.append((number, body.encode("latin-1")))
        if len(self._packed) >= _PACKED:
            self._pack()
        return number

    def put_stream(self, data: bytes, entries: str = "", number: int = 0, *, ready: bool = False) -> int:
        """Write a stream, deflated unless it is `ready` as `entries` say, and give its number."""
        number = number or self.number()
        if not ready:
            data, entries = zlib.compress(data, _EFFORT), f"{entries}/Filter/FlateDecode"
        head = f"{number} 0 obj\n<<{entries}/Length {len(data)}>>\nstream\n"
        self._places[number] = (1, self._offset, 0)
        self._write(head.encode("latin-1") + data + b"\nendstream\nendobj\n")
        return number

    def save(self, catalog: dict[str, str], info: str) -> None:
        """Write what reportlab holds, with some more entries of the catalog, and end the file."""
        document = self.reportlab
        document.Catalog.Outlines = None
        root = document.Reference(document.Catalog)
        done = 0
        while done < document.objectcounter:
            done += 1
            name = document.numberToId.get(done)
            if name is not None:
                body = _pdfdoc.format(document.idToObject[name], document, toplevel=1)
                if name == root.name:
                    more = "".join(f"/{key} {value}" for key, value in catalog.items())
                    body = body.rstrip().removesuffix(b">>") + more.encode("latin-1") + b">>"
                self._packed.append((done, bytes(body)))
        info_number = self.put(info)
        self._pack()
        self._end(document.idToObjectNumberAndVersion[root.name][0], info_number)

    def _pack(self) -> None:
        if not self._packed:
            return
        number, offset = self.number(), 0
        index: list[str] = []
        for place, (inner, body) in enumerate(self._packed):
            index.append(f"{inner} {offset}")
            self._places[inner] = (2, number, place)
            offset += len(body) + 1
        head = (" ".join(index) + " ").encode("latin-1")
        data = head + b"\n".join(body for _, body in self._packed) + b"\n"
        entries = f"/Type/ObjStm/N {len(self._packed)}/First {len(head)}"
        self._packed = []
        self.put_stream(data, entries, number)

    def _end(self, root: int, info: int) -> None:
        number, start = self.number(), self._offset
        self._places[number] = (1, start, 0)
        rows = [b"\x00\x00\x00\x00\x00\xff\xff"]
        for one in range(1, number + 1):
            kind, place, more = self._places.get(one, (0, 0, 0))
            rows.append(bytes([kind]) + place.to_bytes(4, "big") + more.to_bytes(2, "big"))
        name = self._digest.hexdigest()[:32].upper()
        entries = f"/Type/XRef/Size {number + 1}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R/ID[<{name}><{name}>]"
        self.put_stream(b"".join(rows), entries, number)
        self._write(f"startxref\n{start}\n%%EOF\n".encode("latin-1"))
        self._trailer = f"/Size {number + 2}/Root {root} 0 R/Info {info} 0 R/ID[<{name}><%s>]/Prev {start}"

    def updated(self, number: int, data: bytes, entries: str) -> bytes:
        """What to write behind the finished file so that a stream has other content (ISO 32000-1, 7.5.6)."""
        packed = zlib.compress(data, _EFFORT)
        head = f"{number} 0 obj\n<<{entries}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n".encode("latin-1")
        stream = head + packed + b"\nendstream\nendobj\n"
        own, start = int(self.reportlab.objectcounter) + 1, self._offset + len(stream)
        rows = b"".join(b"\x01" + place.to_bytes(4, "big") + b"\0\0" for place in (self._offset, start))
        trailer = self._trailer % hashlib.sha256(stream).hexdigest()[:32].upper()
        table = f"{own} 0 obj\n<</Type/XRef/W[1 4 2]/Index[{number} 1 {own} 1]{trailer}/Length {len(rows)}>>\nstream\n"
        end = f"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n"
        return stream + table.encode("latin-1") + rows + end.encode("latin-1")

    def _write(self, data: bytes) -> None:
        self._target.write(data)
        self._digest.update(data)
        self._offset += len(data)
