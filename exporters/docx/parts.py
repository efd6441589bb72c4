"""The parts beside the text of a Word file: links, pictures, headers and footers, each found again in one step.

python-docx looks through all relations for every new one; a dict does not.
"""

from io import BytesIO
from typing import Any, cast

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from PIL import Image

from exporters.docx.markup import DECLARATION

_TYPES = {"PNG": ("png", CONTENT_TYPE.PNG), "JPEG": ("jpg", CONTENT_TYPE.JPEG), "GIF": ("gif", CONTENT_TYPE.GIF)}


class Parts:
    """Adds parts and relations to a document part of python-docx."""

    def __init__(self, document_part: Any) -> None:
        self._part = document_part
        self._links: dict[str, str] = {}
        self._pictures: dict[str, tuple[str, tuple[int, int]] | None] = {}
        self._count = 0

    def link(self, address: str) -> str:
        """The relation of a web address."""
        if address not in self._links:
            identity = self._links[address] = f"rLink{len(self._links) + 1}"
            self._part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, identity, is_external=True)
        return self._links[address]

    def picture(self, name: str, data: bytes) -> tuple[str, tuple[int, int]] | None:
        """The relation of a picture and its size in pixels; None for one that cannot be shown."""
        if name not in self._pictures:
            self._pictures[name] = self._new_picture(data)
        return self._pictures[name]

    def _new_picture(self, data: bytes) -> tuple[str, tuple[int, int]] | None:
        shown = _shown(data)
        if shown is None:
            return None
        data, ending, kind, size = shown
        number = sum(1 for known in self._pictures.values() if known) + 1
        identity = f"rPicture{number}"
        part = Part(PackURI(f"/word/media/image{number}.{ending}"), kind, data, self._part.package)
        self._part.rels.add_relationship(RELATIONSHIP_TYPE.IMAGE, part, identity)
        return identity, size

    def edge(self, kind: str, xml: str) -> str:
        """The relation of a new header or footer; `kind` is "header" or "footer"."""
        self._count += 1
        header = kind == "header"
        content = CONTENT_TYPE.WML_HEADER if header else CONTENT_TYPE.WML_FOOTER
        relation = RELATIONSHIP_TYPE.HEADER if header else RELATIONSHIP_TYPE.FOOTER
        name = PackURI(f"/word/{kind}{self._count}.xml")
        part = Part(name, content, (DECLARATION + xml).encode("utf-8"), self._part.package)
        identity = f"rEdge{self._count}"
        self._part.rels.add_relationship(relation, part, identity)
        return identity


def _shown(data: bytes) -> tuple[bytes, str, str, tuple[int, int]] | None:
    """The picture in a format that Word shows, with its ending, media type and size."""
    try:
        with Image.open(BytesIO(data)) as image:
            image.load()
            known = _TYPES.get(cast(str, image.format))
            if known:
                return data, *known, image.size
            out = BytesIO()
            image.convert("RGBA" if image.mode in ("LA", "PA", "P", "RGBA") else "RGB").save(out, "PNG")
            return out.getvalue(), *_TYPES["PNG"], image.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
