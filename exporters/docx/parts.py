"""The parts of a Word file: the text, and beside it links, pictures, headers, fonts, each found again in one step."""

import re
from collections.abc import Mapping
from typing import BinaryIO

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from exporters.docx.package import Package, Part
from exporters.docx.pictures import logo_picture, shown_picture

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_USES = re.compile(r'r:(?:id|embed|link)="([^"]+)"')


class Parts:
    """Gathers parts and relations, and writes the file."""

    def __init__(self) -> None:
        self._text = Part("word/document.xml", CONTENT_TYPE.WML_DOCUMENT_MAIN, b"")
        self._package = Package(self._text)
        self._links: dict[str, str] = {}
        self._pictures: dict[str, tuple[str, tuple[int, int]] | None] = {}
        self._logos: dict[str, Part] = {}
        self._edges = 0

    def put(self, name: str, xml: str) -> Part:
        """Put a part beside the text, such as "styles", whose relation and media type are named alike."""
        part = Part(f"word/{name}.xml", f"{_WORD}.{name}+xml", xml)
        self._text.relate(f"r{name.capitalize()}", f"{_OFFICE}/{name}", part)
        return part

    def put_footnotes(self, xml: str, links: Mapping[str, str]) -> None:
        """Put the footnotes in their place; `links` are the relations of the addresses that they lead to."""
        used = set(_USES.findall(xml))
        part = self.put("footnotes", xml)
        for address, identity in links.items():
            if identity in used:
                part.relate(identity, RELATIONSHIP_TYPE.HYPERLINK, address)

    def put_fonts(self, fonts: list[bytes], xml: str) -> None:
        """Put the font table in its place with the fonts it names: the first is `rFont1`, and so on."""
        table = self.put("fontTable", xml)
        for number, data in enumerate(fonts, 1):
            font = Part(f"word/fonts/font{number}.odttf", _FONT, data)
            table.relate(f"rFont{number}", RELATIONSHIP_TYPE.FONT, font)

    def put_properties(self, core: str, extended: str, custom: str) -> None:
        """Put the properties of the file in their places."""
        for name, kind, media_type, xml in (
            ("core", RELATIONSHIP_TYPE.CORE_PROPERTIES, CONTENT_TYPE.OPC_CORE_PROPERTIES, core),
            ("app", RELATIONSHIP_TYPE.EXTENDED_PROPERTIES, CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, extended),
            ("custom", RELATIONSHIP_TYPE.CUSTOM_PROPERTIES, CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, custom),
        ):
            self._package.add(f"r{name.capitalize()}", kind, Part(f"docProps/{name}.xml", media_type, xml))

    def save(self, document: str, target: BinaryIO) -> None:
        """Write the file with this text, and of what was made ready for it only what it uses: in a copy of the contents
        links and pictures were laid out and are not printed."""
        used = set(_USES.findall(document))
        for identity in self._text.related(RELATIONSHIP_TYPE.HYPERLINK, RELATIONSHIP_TYPE.IMAGE):
            if identity not in used:
                self._text.forget(identity)
        self._text.data = document.encode("utf-8")
        self._package.save(target)

    def link(self, address: str) -> str:
        """The relation of a web address."""
        if address not in self._links:
            identity = self._links[address] = f"rLink{len(self._links) + 1}"
            self._text.relate(identity, RELATIONSHIP_TYPE.HYPERLINK, address)
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
        self._text.relate(f"rPicture{number}", RELATIONSHIP_TYPE.IMAGE, part)
        return f"rPicture{number}", shown.size

    def edge(self, kind: str, xml: str, pictures: Mapping[str, bytes] | None = None) -> str:
        """The relation of a new header or footer; `kind` is "header" or "footer", `pictures` are those that it may use,
        by their relations."""
        self._edges += 1
        part = Part(f"word/{kind}{self._edges}.xml", f"{_WORD}.{kind}+xml", xml)
        for name in sorted(set(_USES.findall(xml)) & set(pictures or {})):
            part.relate(name, RELATIONSHIP_TYPE.IMAGE, self._logo(name, (pictures or {})[name]))
        self._text.relate(f"rEdge{self._edges}", f"{_OFFICE}/{kind}", part)
        return f"rEdge{self._edges}"

    def _logo(self, name: str, data: bytes) -> Part:
        """The part of a picture of headers and footers, which all of them share."""
        if name not in self._logos:
            shown = logo_picture(data)
            assert shown is not None
            place = f"word/media/logo{len(self._logos) + 1}.{shown.ending}"
            self._logos[name] = Part(place, shown.media_type, shown.data)
        return self._logos[name]
