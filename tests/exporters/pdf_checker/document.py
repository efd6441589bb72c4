"""What the document says of itself, and what it must not hold."""

import re
from collections.abc import Iterator

import pikepdf

from tests.exporters.pdf_checker.points import Opened, point

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
def nothing_is_embedded(file: Opened) -> Iterator[str]:
    """No files are embedded."""
    if "/EmbeddedFiles" in file.root.get("/Names", {}):
        yield "embedded files"


@point("A 6.10")
def nothing_is_dynamic(file: Opened) -> Iterator[str]:
    """No page is made when it is shown, and none comes from a presentation."""
    if file.root.get("/NeedsRendering", False) or "/AlternatePresentations" in file.root.get("/Names", {}):
        yield "dynamic"
