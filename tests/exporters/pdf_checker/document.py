"""What the document says of itself, and what it must not hold."""

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from tests.exporters.pdf_checker.points import Opened, point

_DATE = re.compile(r"D:\d{14}(Z|[+-]\d\d'\d\d'?)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_FORBIDDEN = {
    "/Launch",
    "/Sound",
    "/Movie",
    "/ResetForm",
    "/ImportData",
    "/Hide",
    "/SetOCGState",
    "/Rendition",
    "/Trans",
    "/GoTo3DView",
    "/JavaScript",
    "/SubmitForm",
}


@point("UA 01-007")
def no_suspects(file: Opened) -> Iterator[str]:
    """The tags are not called suspect."""
    if file.root.get("/MarkInfo", {}).get("/Suspects", False):
        yield "Suspects is true"


@point("UA 06-001")
def there_is_metadata(file: Opened) -> Iterator[str]:
    """The document has a metadata stream."""
    if "<rdf:RDF" not in file.metadata:
        yield "no XMP"


@point("UA 06-002")
def it_claims_ua(file: Opened) -> Iterator[str]:
    """The metadata says that the file meets PDF/UA-1."""
    if "<pdfuaid:part>1</pdfuaid:part>" not in file.metadata:
        yield "no pdfuaid:part"


@point("UA 06-003")
def it_has_a_title(file: Opened) -> Iterator[str]:
    """The metadata hold a title."""
    title = re.search(r"<dc:title>(.*?)</dc:title>", file.metadata, re.S)
    if title is None or not re.sub("<[^>]*>", "", title[1]).strip():
        yield "no dc:title"


@point("UA 07-001")
def the_title_is_shown(file: Opened) -> Iterator[str]:
    """A reader's window shows the title and not the name of the file."""
    if not file.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "DisplayDocTitle is not true"


@point("UA 11-006")
def it_has_a_language(file: Opened) -> Iterator[str]:
    """The language of the document is known, and every language is a language tag (also ISO 19005-2, 6.7.4)."""
    languages = [str(file.root.get("/Lang", ""))]
    languages += [str(node.element.Lang) for node in file.nodes if "/Lang" in node.element]
    yield from (f"{language!r} is no language" for language in languages if not _LANGUAGE.fullmatch(language))


@point("UA 25-001")
def no_xfa(file: Opened) -> Iterator[str]:
    """There is no dynamic form."""
    if "/XFA" in file.root.get("/AcroForm", {}):
        yield "XFA"


@point("UA 28-009")
def tabs_follow_the_structure(file: Opened) -> Iterator[str]:
    """On a page with annotations the tab key follows the structure."""
    for number, page in enumerate(file.pdf.pages, 1):
        if len(page.obj.get("/Annots", [])) and page.obj.get("/Tabs") != "/S":
            yield f"page {number}"


@point("UA 28-012")
def links_say_where(file: Opened) -> Iterator[str]:
    """Every link says in words where it leads."""
    for _, annotation in file.annotations:
        if annotation.get("/Subtype") == "/Link" and not str(annotation.get("/Contents", "")).strip():
            yield "a link without words"


@point("UA 30-001")
def nothing_is_elsewhere(file: Opened) -> Iterator[str]:
    """No drawing is fetched from another file (also ISO 19005-2, 6.2.9.2)."""
    yield from ("a reference XObject" for one in file.dictionaries if one.get("/Subtype") == "/Form" and "/Ref" in one)


@point("A 6.1.2")
def the_header_is_right(file: Opened) -> Iterator[str]:
    """The file begins with its version and a line of bytes above 127."""
    if not re.match(rb"%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}", file.raw):
        yield "the header"


@point("A 6.1.3")
def it_has_an_id(file: Opened) -> Iterator[str]:
    """The trailer has an ID and no encryption."""
    if "/ID" not in file.pdf.trailer:
        yield "no ID"
    if file.pdf.is_encrypted:
        yield "encrypted"


@point("A 6.1.7")
def streams_are_inside(file: Opened) -> Iterator[str]:
    """No stream lies in another file or is packed by LZW."""
    for one in file.dictionaries:
        if isinstance(one, pikepdf.Stream):
            if "/F" in one or "/FFilter" in one:
                yield "a stream in another file"
            if "LZW" in str(one.get("/Filter", "")):
                yield "LZW"


@point("A 6.3.1")
def annotations_are_harmless(file: Opened) -> Iterator[str]:
    """No annotation is 3D, sound, screen or film, and each will be printed."""
    for _, annotation in file.annotations:
        if annotation.get("/Subtype") in ("/3D", "/Sound", "/Screen", "/Movie", "/FileAttachment"):
            yield f"{annotation.Subtype}"


@point("A 6.3.2")
def annotations_are_printed(file: Opened) -> Iterator[str]:
    """Every annotation is printed and none is hidden."""
    for _, annotation in file.annotations:
        flags = int(annotation.get("/F", 0))
        if not flags & 4 or flags & (1 | 2 | 32):
            yield f"flags {flags}"


@point("A 6.5.1")
def actions_are_harmless(file: Opened) -> Iterator[str]:
    """No action runs a script, starts a program or sends a form."""
    for one in file.dictionaries:
        for action in (one, one.get("/A"), one.get("/OpenAction")):
            if isinstance(action, pikepdf.Dictionary) and action.get("/S") in _FORBIDDEN:
                yield f"{action.S}"


@point("A 6.5.2")
def nothing_happens_by_itself(file: Opened) -> Iterator[str]:
    """No page, field or document has additional actions."""
    yield from ("additional actions" for one in file.dictionaries if "/AA" in one)


@point("A 6.7.2")
def it_is_marked(file: Opened) -> Iterator[str]:
    """The document says that it is tagged, and has a structure."""
    if not file.root.get("/MarkInfo", {}).get("/Marked", False):
        yield "Marked is not true"
    if "/StructTreeRoot" not in file.root:
        yield "no structure"


@point("A 6.8")
def what_is_embedded_is_associated(file: Opened) -> Iterator[str]:
    """Files are embedded only where PDF/A-3 is claimed, and then as ISO 19005-3, 6.8, wants them: with both names, how
    they belong to the book, their media type and date, and an entry among the files that are associated with it."""
    embedded = [*_embedded(file)]
    if embedded and "<pdfaid:part>3</pdfaid:part>" not in file.metadata:
        yield "embedded files"
    associated = {one.objgen for one in file.root.get("/AF", [])}
    for specification in embedded:
        for key in ("/F", "/UF", "/AFRelationship", "/EF"):
            if key not in specification:
                yield f"an embedded file without {key}"
        relation = str(specification.get("/AFRelationship", "/Unspecified"))
        if relation[1:] not in ("Source", "Data", "Alternative", "Supplement", "Unspecified"):
            yield f"a file that belongs to the book as {relation}"
        if specification.objgen not in associated:
            yield "an embedded file that is not associated"
        for stream in dict(specification.get("/EF", {})).values():
            if stream.get("/Type", "/EmbeddedFile") != "/EmbeddedFile":
                yield "a file that is no file"
            if not re.fullmatch(r"/[\w.+-]+/[\w.+-]+", str(stream.get("/Subtype", ""))):
                yield "an embedded file without its media type"
            if not re.fullmatch(_DATE, str(stream.get("/Params", {}).get("/ModDate", ""))):
                yield "an embedded file without its date"
            if int(stream.get("/Params", {}).get("/Size", -1)) != len(stream.read_bytes()):
                yield "an embedded file of another size"


def _embedded(file: Opened) -> Iterator[Any]:
    """The file specifications of all files in the name tree."""
    waiting = [file.root.get("/Names", {}).get("/EmbeddedFiles", pikepdf.Dictionary())]
    while waiting:
        node = waiting.pop()
        waiting += list(node.get("/Kids", []))
        yield from list(node.get("/Names", []))[1::2]


@point("A 6.10")
def nothing_is_dynamic(file: Opened) -> Iterator[str]:
    """No page is made when it is shown, and none comes from a presentation."""
    if file.root.get("/NeedsRendering", False) or "/AlternatePresentations" in file.root.get("/Names", {}):
        yield "dynamic"
