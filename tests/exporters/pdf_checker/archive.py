"""What PDF/A-2a asks beyond PDF/UA: colours, pictures, transparency, and metadata that agree."""

import re
from collections.abc import Iterator
from xml.sax.saxutils import unescape

import pikepdf

from tests.exporters.pdf_checker.points import Opened, point

_FACTS = {
    "/Title": r"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>",
    "/Author": r"<dc:creator>.*?<rdf:li>(.*?)</rdf:li>",
    "/Subject": r"<dc:description>.*?<rdf:li[^>]*>(.*?)</rdf:li>",
    "/Keywords": r"<pdf:Keywords>(.*?)</pdf:Keywords>",
    "/Producer": r"<pdf:Producer>(.*?)</pdf:Producer>",
    "/Creator": r"<xmp:CreatorTool>(.*?)</xmp:CreatorTool>",
}


@point("A 6.2.3")
def colours_are_meant(file: Opened) -> Iterator[str]:
    """The document names the colours that it is meant in, by one profile."""
    intents = list(file.root.get("/OutputIntents", []))
    ours = [one for one in intents if one.get("/S") == "/GTS_PDFA1"]
    if not ours or "/DestOutputProfile" not in ours[0]:
        yield "no output intent"
        return
    profile = bytes(ours[0].DestOutputProfile.read_bytes())
    if profile[36:40] != b"acsp" or profile[12:16] not in (b"mntr", b"prtr") or profile[16:20] != b"RGB ":
        yield "the profile is not one of RGB"
    if int(ours[0].DestOutputProfile.get("/N", 0)) != 3:
        yield "the profile has not three colours"


@point("A 6.2.4.3")
def no_colours_of_other_devices(file: Opened) -> Iterator[str]:
    """With a profile of RGB no picture and no page is in CMYK."""
    for one in file.dictionaries:
        if one.get("/Subtype") == "/Image" and "DeviceCMYK" in str(one.get("/ColorSpace", "")):
            yield "a picture in CMYK"
    for number, page in enumerate(file.pdf.pages, 1):
        if re.search(rb"[\d.]\s+[kK]\s", b" ".join(s.read_bytes() for s in _streams(page.obj))) and _uses_cmyk(page):
            yield f"page {number}"


def _uses_cmyk(page: pikepdf.Page) -> bool:
    return any(str(operator) in ("k", "K") for _, operator in pikepdf.parse_content_stream(page))


def _streams(page: pikepdf.Object) -> list[pikepdf.Object]:
    contents = page.get("/Contents", [])
    return list(contents) if isinstance(contents, pikepdf.Array) else [contents]


@point("A 6.2.8")
def pictures_are_plain(file: Opened) -> Iterator[str]:
    """No picture has alternates, OPI, or is smoothed by the reader."""
    for one in file.dictionaries:
        if one.get("/Subtype") == "/Image" and (
            "/Alternates" in one or "/OPI" in one or one.get("/Interpolate", False)
        ):
            yield "a picture"


@point("A 6.2.9")
def no_postscript(file: Opened) -> Iterator[str]:
    """No drawing holds PostScript."""
    for one in file.dictionaries:
        if (
            one.get("/Subtype") == "/PS"
            or one.get("/Subtype2") == "/PS"
            or ("/PS" in one and one.get("/Type") == "/XObject")
        ):
            yield "PostScript"


@point("A 6.2.10")
def blending_is_known(file: Opened) -> Iterator[str]:
    """Only the blend modes of ISO 32000-1 are used."""
    for one in file.dictionaries:
        if one.get("/Type") == "/ExtGState" and str(one.get("/BM", "/Normal")) not in (
            "/Normal",
            "/Compatible",
            "/Multiply",
        ):
            yield f"{one.BM}"


@point("A 6.6.2.1")
def metadata_can_be_read(file: Opened) -> Iterator[str]:
    """The metadata are one packet of XML in UTF-8, without an encoding of their own."""
    if re.search(r"<\?xpacket[^>]*(bytes|encoding)=", file.metadata):
        yield "bytes or encoding in the packet"
    if not file.metadata.startswith("<?xpacket"):
        yield "no packet"


@point("A 6.6.3")
def metadata_agree(file: Opened) -> Iterator[str]:
    """What the information dictionary says, the metadata say too."""
    for name, pattern in _FACTS.items():
        said = str(file.pdf.docinfo.get(name, ""))
        found = re.search(pattern, file.metadata, re.S)
        if said and (found is None or unescape(found[1]) != said):
            yield f"{name}"
    date = str(file.pdf.docinfo.get("/CreationDate", ""))
    found = re.search(r"<xmp:CreateDate>(.*?)</xmp:CreateDate>", file.metadata)
    if date and (found is None or re.sub(r"\D", "", found[1]) != re.sub(r"\D", "", date)):
        yield "/CreationDate"


@point("A 6.6.4")
def it_claims_a(file: Opened) -> Iterator[str]:
    """The metadata say that the file meets PDF/A-2a, or with files in it PDF/A-3a."""
    part = 3 if "/EmbeddedFiles" in file.root.get("/Names", {}) else 2
    said = f"<pdfaid:part>{part}</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>"
    if not all(claim in file.metadata for claim in said):
        yield "no pdfaid"


@point("A 6.9")
def no_layers(file: Opened) -> Iterator[str]:
    """No content is optional."""
    if "/OCProperties" in file.root:
        yield "optional content"
