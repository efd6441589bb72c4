"""The parts of a Word file: the text, and beside it links, pictures, headers, fonts, each found again in one step.

python-docx looks through all relations for every new one; a dict does not.
"""

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any, BinaryIO, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.pkgwriter import PackageWriter
from PIL import Image

from exporters.docx.markup import DECLARATION, NAMESPACES

_TYPES = {"PNG": ("png", CONTENT_TYPE.PNG), "JPEG": ("jpg", CONTENT_TYPE.JPEG), "GIF": ("gif", CONTENT_TYPE.GIF)}
_FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_KINDS: dict[str, tuple[str, str]] = {
    RELATIONSHIP_TYPE.STYLES: ("styles", CONTENT_TYPE.WML_STYLES),
    RELATIONSHIP_TYPE.NUMBERING: ("numbering", CONTENT_TYPE.WML_NUMBERING),
    RELATIONSHIP_TYPE.SETTINGS: ("settings", CONTENT_TYPE.WML_SETTINGS),
    RELATIONSHIP_TYPE.FONT_TABLE: ("fontTable", CONTENT_TYPE.WML_FONT_TABLE),
    RELATIONSHIP_TYPE.COMMENTS: ("comments", CONTENT_TYPE.WML_COMMENTS),
}
"""The name and media type of each part beside the text, by its relation."""

_USES = re.compile(r'r:(?:id|embed|link)="([^"]+)"')


class Parts:
    """Adds parts and relations to a python-docx document, and writes the file."""

    def __init__(self, document: Any) -> None:
        self._package = document.part.package
        self._part = Part(document.part.partname, CONTENT_TYPE.WML_DOCUMENT_MAIN, b"", self._package)
        # A part that is plain bytes: as a tree, the text of a long book would fill the memory.
        cast(Any, self._part).rels.update(document.part.rels)
        self._package.rels[self._relation(self._package.rels, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)]._target = self._part
        self._links: dict[str, str] = {}
        self._pictures: dict[str, tuple[str, tuple[int, int]] | None] = {}
        self._logos: dict[str, Any] = {}
        self._count = 0

    def _relation(self, relations: Any, kind: str) -> str:
        return next((name for name, known in relations.items() if known.reltype == kind), "")

    def drop(self, kinds: frozenset[str]) -> None:
        """Take out the parts of some relations."""
        for relations in (self._package.rels, self._part.rels):
            for name in [name for name, known in relations.items() if known.reltype in kinds]:
                del relations[name]

    def put(self, kind: str, xml: str) -> Any:
        """Put a part in its place, whatever was there; gives the part, to which relations may be added."""
        name, content = _KINDS[kind]
        part = self._new(f"/word/{name}.xml", content, DECLARATION + xml)
        known = self._relation(self._part.rels, kind)
        if known:
            cast(Any, self._part.rels[known])._target = part
        else:
            self._part.rels.add_relationship(kind, part, f"r{name.capitalize()}")
        return part

    def put_fonts(self, fonts: list[bytes], xml: str) -> None:
        """Put the font table in its place with the fonts it names: the first is `rFont1`, and so on."""
        table = self.put(RELATIONSHIP_TYPE.FONT_TABLE, xml)
        for number, data in enumerate(fonts, 1):
            font = self._new(f"/word/fonts/font{number}.odttf", _FONT, data)
            table.rels.add_relationship(RELATIONSHIP_TYPE.FONT, font, f"rFont{number}")

    def put_properties(self, extended: str, custom: str) -> None:
        """Put the properties that Word shows beside the core ones."""
        for kind, name, content, xml in (
            (RELATIONSHIP_TYPE.EXTENDED_PROPERTIES, "app", CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, extended),
            (RELATIONSHIP_TYPE.CUSTOM_PROPERTIES, "custom", CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, custom),
        ):
            self.drop(frozenset({kind}))
            part = self._new(f"/docProps/{name}.xml", content, DECLARATION + xml)
            self._package.rels.add_relationship(kind, part, f"r{name.capitalize()}")

    def save(self, body: str, target: BinaryIO) -> None:
        """Write the file with this text, and of what was made ready for it only what it uses."""
        self._drop_unused(body)
        cast(Any, self._part)._blob = body.encode("utf-8")
        parts = self._package.parts
        for part in parts:
            part.before_marshal()
        writer: Any = PackageWriter
        with ZipFile(target, "w", ZIP_DEFLATED) as zipped:
            package = _Zip(zipped)
            writer._write_content_types_stream(package, parts)
            writer._write_pkg_rels(package, self._package.rels)
            writer._write_parts(package, parts)

    def _drop_unused(self, body: str) -> None:
        """Let go of links and pictures of what was laid out and is not printed, as in a copy of the contents."""
        used = set(_USES.findall(body))
        kinds = (RELATIONSHIP_TYPE.HYPERLINK, RELATIONSHIP_TYPE.IMAGE)
        relations: Any = self._part.rels
        for identity in [key for key, one in relations.items() if one.reltype in kinds and key not in used]:
            del relations[identity]

    def _new(self, name: str, content: str, data: str | bytes) -> Any:
        return Part(PackURI(name), content, data.encode("utf-8") if isinstance(data, str) else data, self._package)

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
        shown = shown_picture(data)
        if shown is None:
            return None
        data, ending, kind, size = shown
        number = sum(1 for known in self._pictures.values() if known) + 1
        identity = f"rPicture{number}"
        part = self._new(f"/word/media/image{number}.{ending}", kind, data)
        self._part.rels.add_relationship(RELATIONSHIP_TYPE.IMAGE, part, identity)
        return identity, size

    def edge(self, kind: str, xml: str, pictures: Mapping[str, bytes] | None = None) -> str:
        """The relation of a new header or footer; `kind` is "header" or "footer", `pictures` are those that it may use,
        by their relations."""
        self._count += 1
        header = kind == "header"
        content = CONTENT_TYPE.WML_HEADER if header else CONTENT_TYPE.WML_FOOTER
        relation = RELATIONSHIP_TYPE.HEADER if header else RELATIONSHIP_TYPE.FOOTER
        part = self._new(f"/word/{kind}{self._count}.xml", content, DECLARATION + xml)
        for name in sorted(set(_USES.findall(xml)) & set(pictures or {})):
            part.rels.add_relationship(RELATIONSHIP_TYPE.IMAGE, self._logo(name, (pictures or {})[name]), name)
        identity = f"rEdge{self._count}"
        self._part.rels.add_relationship(relation, part, identity)
        return identity

    def _logo(self, name: str, data: bytes) -> Any:
        """The part of a picture of headers and footers, which all of them share."""
        if name not in self._logos:
            shown = shown_picture(data)
            assert shown is not None
            data, ending, kind, _ = shown
            self._logos[name] = self._new(f"/word/media/logo{len(self._logos) + 1}.{ending}", kind, data)
        return self._logos[name]


def bare_package() -> BytesIO:
    """The smallest file that python-docx opens; its own template brings along half a megabyte of another age."""
    package = BytesIO()
    relation = f'<Relationship Id="rId1" Type="{RELATIONSHIP_TYPE.OFFICE_DOCUMENT}" Target="word/document.xml"/>'
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default'
        f' Extension="rels" ContentType="{CONTENT_TYPE.OPC_RELATIONSHIPS}"/><Override PartName="/word/document.xml"'
        f' ContentType="{CONTENT_TYPE.WML_DOCUMENT_MAIN}"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{relation}</Relationships>",
        "word/document.xml": f"<w:document {NAMESPACES}><w:body/></w:document>",
    }
    with ZipFile(package, "w") as zipped:
        for name, xml in files.items():
            zipped.writestr(name, DECLARATION + xml)
    return package


class _Zip:
    """Where python-docx writes the parts of a package; it would compress again what is compressed."""

    def __init__(self, zipped: ZipFile) -> None:
        self._zipped = zipped

    def write(self, name: PackURI, data: bytes) -> None:
        """Add a part: pictures as they are, fonts, in which there is little to gain, quickly, all else well."""
        packed = name.ext in ("png", "jpg")
        level = 1 if name.ext == "odttf" else None
        self._zipped.writestr(name.membername, data, ZIP_STORED if packed else ZIP_DEFLATED, level)


def shown_picture(data: bytes) -> tuple[bytes, str, str, tuple[int, int]] | None:
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
