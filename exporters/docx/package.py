"""A Word file as a package of parts with relations between them (ECMA-376 part 2, Open Packaging Conventions)."""

import posixpath
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import msgspec

from exporters.docx.markup import DECLARATION, attribute

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_STORED = frozenset({"png", "jpg"})
"""The endings of what is compressed already."""


class Relation(msgspec.Struct, frozen=True):
    """What a part makes use of: another part, or an address outside the package."""

    kind: str
    target: "Part | str"


class Part:
    """A part under its name in the package, such as "word/styles.xml", with its relations by their ids."""

    def __init__(self, name: str, media_type: str, data: str | bytes) -> None:
        self.name = name
        self.media_type = media_type
        self.data = (DECLARATION + data).encode("utf-8") if isinstance(data, str) else data
        self.relations: dict[str, Relation] = {}

    @property
    def ending(self) -> str:
        return self.name.rpartition(".")[2]


class Package:
    """Parts that belong to one file; the `root` has no content, only the relations of the whole."""

    def __init__(self) -> None:
        self.root = Part("", "", b"")

    def save(self, target: BinaryIO) -> None:
        """Write the file: every part that a relation leads to."""
        parts = self._reached()
        with ZipFile(target, "w") as archive:
            _put(archive, "[Content_Types].xml", _content_types(parts))
            for part in (self.root, *parts):
                if part is not self.root:
                    _put(archive, part.name, part.data)
                if part.relations:
                    folder, name = posixpath.split(part.name)
                    _put(archive, posixpath.join(folder, "_rels", f"{name}.rels"), _relations(part, folder))

    def _reached(self) -> list[Part]:
        """The parts in the order in which relations lead to them, each once."""
        found: dict[str, Part] = {}
        waiting = [self.root]
        for part in waiting:
            for relation in part.relations.values():
                other = relation.target
                if isinstance(other, Part) and other.name not in found:
                    found[other.name] = other
                    waiting.append(other)
        return list(found.values())


def _put(archive: ZipFile, name: str, data: str | bytes) -> None:
    """Add a file: pictures as they are; fonts, in which there is little to gain, quickly; all else at the level that
    takes half of the time of the usual one and makes a long text a twelfth larger."""
    ending = name.rpartition(".")[2]
    kind = ZIP_STORED if ending in _STORED else ZIP_DEFLATED
    content = DECLARATION + data if isinstance(data, str) else data
    archive.writestr(ZipInfo(name), content, kind, 1 if ending == "odttf" else 4)


def _content_types(parts: list[Part]) -> str:
    by_ending = {part.ending: part.media_type for part in parts if part.ending != "xml"} | {"rels": _RELATIONS_TYPE}
    defaults = "".join(f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in by_ending.items())
    named = (part for part in parts if part.ending == "xml")
    overrides = "".join(f'<Override PartName="/{part.name}" ContentType="{part.media_type}"/>' for part in named)
    return f'<Types xmlns="{_TYPES}">{defaults}{overrides}</Types>'


def _relations(part: Part, folder: str) -> str:
    rows: list[str] = []
    for identity, relation in part.relations.items():
        if isinstance(relation.target, Part):
            where = f'Target="{posixpath.relpath(relation.target.name, folder or ".")}"'
        else:
            where = f'Target="{attribute(relation.target)}" TargetMode="External"'
        rows.append(f'<Relationship Id="{identity}" Type="{relation.kind}" {where}/>')
    return f'<Relationships xmlns="{_RELATIONS}">{"".join(rows)}</Relationships>'
