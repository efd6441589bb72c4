"""The parts of a Word file: the text, and beside it links, pictures, headers, fonts, each found again in one step.

The package is written here and not by python-docx, which looks through all relations for every new one, holds each part
as a tree, and takes longer to load than a short book to write.
"""

import re
from collections.abc import Mapping
from typing import BinaryIO

from exporters.docx.package import Package, Part, Relation
from exporters.docx.pictures import shown_picture

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DOCUMENT = f"{_WORD}.document.main+xml"
_FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_PROPERTIES = "application/vnd.openxmlformats-officedocument"
_HYPERLINK, _IMAGE = f"{_OFFICE}/hyperlink", f"{_OFFICE}/image"
_USES = re.compile(r'r:(?:id|embed|link)="([^"]+)"')


class Parts:
    """Gathers parts and relations, and writes the file."""

    def __init__(self) -> None:
        self._package = Package()
        self._text = Part("word/document.xml", _DOCUMENT, b"")
        self._package.root.relations["rDocument"] = Relation(f"{_OFFICE}/officeDocument", self._text)
        self._links: dict[str, str] = {}
        self._pictures: dict[str, tuple[str, tuple[int, int]] | None] = {}
        self._logos: dict[str, Part] = {}
        self._edges = 0

    def put(self, name: str, xml: str) -> Part:
        """Put a part beside the text, such as "styles", whose relation and media type are named alike."""
        part = Part(f"word/{name}.xml", f"{_WORD}.{name}+xml", xml)
        self._text.relations[f"r{name.capitalize()}"] = Relation(f"{_OFFICE}/{name}", part)
        return part

    def put_fonts(self, fonts: list[bytes], xml: str) -> None:
        """Put the font table in its place with the fonts it names: the first is `rFont1`, and so on."""
        table = self.put("fontTable", xml)
        for number, data in enumerate(fonts, 1):
            font = Part(f"word/fonts/font{number}.odttf", _FONT, data)
            table.relations[f"rFont{number}"] = Relation(f"{_OFFICE}/font", font)

    def put_properties(self, core: str, extended: str, custom: str) -> None:
        """Put the properties of the file in their places."""
        for name, kind, media_type, xml in (
            ("core", _PACKAGE, _CORE, core),
            ("app", f"{_OFFICE}/extended-properties", f"{_PROPERTIES}.extended-properties+xml", extended),
            ("custom", f"{_OFFICE}/custom-properties", f"{_PROPERTIES}.custom-properties+xml", custom),
        ):
            part = Part(f"docProps/{name}.xml", media_type, xml)
            self._package.root.relations[f"r{name.capitalize()}"] = Relation(kind, part)

    def save(self, document: str, target: BinaryIO) -> None:
        """Write the file with this text, and of what was made ready for it only what it uses: in a copy of the contents
        links and pictures were laid out and are not printed."""
        used = set(_USES.findall(document))
        relations = self._text.relations
        for identity in [key for key, one in relations.items() if one.kind in (_HYPERLINK, _IMAGE) and key not in used]:
            del relations[identity]
        self._text.data = document.encode("utf-8")
        self._package.save(target)

    def link(self, address: str) -> str:
        """The relation of a web address."""
        if address not in self._links:
            identity = self._links[address] = f"rLink{len(self._links) + 1}"
            self._text.relations[identity] = Relation(_HYPERLINK, address)
        return self._links[address]

    def picture(self, name: str, data: bytes) -> tuple[str, tuple[int, int]] | None:
        """The relation of a picture and its size in pixels; None for one that cannot be shown."""
        if name not in self._pictures:
            self._pictures[name] = self._new_picture(data)
        return self._pictures[name]

    def _new_picture(self, data: bytes) -> tuple[str, tuple[int, int]] | None:
        shown = shown_picture(data)
        if shown is None:
            return None
        number = sum(1 for known in self._pictures.values() if known) + 1
        part = Part(f"word/media/image{number}.{shown.ending}", shown.media_type, shown.data)
        self._text.relations[f"rPicture{number}"] = Relation(_IMAGE, part)
        return f"rPicture{number}", shown.size

    def edge(self, kind: str, xml: str, pictures: Mapping[str, bytes] | None = None) -> str:
        """The relation of a new header or footer; `kind` is "header" or "footer", `pictures` are those that it may use,
        by their relations."""
        self._edges += 1
        part = Part(f"word/{kind}{self._edges}.xml", f"{_WORD}.{kind}+xml", xml)
        for name in sorted(set(_USES.findall(xml)) & set(pictures or {})):
            part.relations[name] = Relation(_IMAGE, self._logo(name, (pictures or {})[name]))
        self._text.relations[f"rEdge{self._edges}"] = Relation(f"{_OFFICE}/{kind}", part)
        return f"rEdge{self._edges}"

    def _logo(self, name: str, data: bytes) -> Part:
        """The part of a picture of headers and footers, which all of them share."""
        if name not in self._logos:
            shown = shown_picture(data)
            assert shown is not None
            place = f"word/media/logo{len(self._logos) + 1}.{shown.ending}"
            self._logos[name] = Part(place, shown.media_type, shown.data)
        return self._logos[name]
