"""A Word file as a package of parts with relations between them (ECMA-376 part 2): python-docx keeps and lists them.

Parts are plain bytes: as a tree, the text of a long book would fill the memory. Each relation has the name that it is
given: python-docx would look through all others for a free one.
"""

from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part as OpcPart
from docx.opc.pkgwriter import PackageWriter

from exporters.docx.markup import DECLARATION

_STORED = frozenset({"png", "jpg"})
"""The endings of what is compressed already."""


class Part(OpcPart):
    """A part under its name in the package, such as "word/styles.xml"."""

    def __init__(self, name: str, media_type: str, data: str | bytes) -> None:
        super().__init__(PackURI(f"/{name}"), media_type)
        self.data = (DECLARATION + data).encode("utf-8") if isinstance(data, str) else data

    @property
    def blob(self) -> bytes:
        """What is written of it."""
        return self.data

    def relate(self, identity: str, kind: str, target: "Part | str") -> None:
        """Name another part, or an address outside the package, that this one makes use of."""
        self.rels.add_relationship(kind, target, identity, isinstance(target, str))

    def forget(self, identity: str) -> None:
        """Let go of what a relation leads to."""
        del self.rels[identity]

    def related(self, *kinds: str) -> list[str]:
        """The names of its relations of some kinds."""
        return [identity for identity, relation in self.rels.items() if relation.reltype in kinds]


class Package:
    """Parts that belong to one file, reached from the `text`."""

    def __init__(self, text: Part) -> None:
        self._package = OpcPackage()
        self.add("rDocument", RELATIONSHIP_TYPE.OFFICE_DOCUMENT, text)

    def add(self, identity: str, kind: str, part: Part) -> None:
        """Put a part beside the text."""
        self._package.rels.add_relationship(kind, part, identity)

    def save(self, target: BinaryIO) -> None:
        """Write the file: every part that a relation leads to."""
        parts = self._package.parts
        writer: Any = PackageWriter
        with ZipFile(target, "w") as archive:
            file = _File(archive)
            writer._write_content_types_stream(file, parts)
            writer._write_pkg_rels(file, self._package.rels)
            writer._write_parts(file, parts)


class _File:
    """Where python-docx writes the parts of a package. Its own would take twice the time, and compress again what is
    compressed."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive

    def write(self, name: PackURI, data: bytes) -> None:
        """Add a part: pictures as they are; fonts, in which there is little to gain, quickly; all else at the level
        that takes half of the time of the usual one and makes a long text a twelfth larger."""
        kind = ZIP_STORED if name.ext in _STORED else ZIP_DEFLATED
        self._archive.writestr(ZipInfo(name.membername), data, kind, 1 if name.ext == "odttf" else 4)
