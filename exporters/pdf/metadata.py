"""What a file says of itself: its title, its dates, the standards it meets, and the colours it is meant in."""

from datetime import UTC, datetime
from importlib import import_module
from typing import Any
from xml.sax.saxutils import escape

from book.normal_form import clean_text
from exporters.manuscript import Manuscript
from exporters.pdf.objects import Document, text_string

_PRODUCER = "Briefbook"
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)
"""The date of a book without one: the same book gives the same bytes."""


def _facts(manuscript: Manuscript) -> dict[str, str]:
    facts = {
        "Title": manuscript.title,
        "Author": manuscript.author,
        "Subject": manuscript.subject,
        "Keywords": manuscript.marking,
    }
    clean = {name: " ".join(clean_text(value).split()) for name, value in facts.items()}
    return clean | {"Title": clean["Title"] or manuscript.words.untitled}


def info(manuscript: Manuscript) -> str:
    """The document information dictionary (ISO 32000-1, 14.3.3)."""
    facts = "".join(f"/{name} {text_string(value)}" for name, value in _facts(manuscript).items() if value)
    when = stamp(manuscript)
    return f"<<{facts}/Creator({_PRODUCER})/Producer({_PRODUCER})/CreationDate{when}/ModDate{when}>>"


def stamp(manuscript: Manuscript) -> str:
    """When a book was made, as a date of ISO 32000-1, 7.9.4."""
    return f"(D:{manuscript.issued or _UNDATED:%Y%m%d%H%M%S}Z)"


def xmp(manuscript: Manuscript, *, accessible: bool, archival: bool) -> bytes:
    """The metadata stream: ISO 16684-1 (XMP), with the claims of ISO 14289-1 and ISO 19005-2 that hold."""
    facts = {name: escape(value) for name, value in _facts(manuscript).items()}
    when = f"{manuscript.issued or _UNDATED:%Y-%m-%dT%H:%M:%SZ}"
    parts = [f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{facts["Title"]}</rdf:li></rdf:Alt></dc:title>']
    if facts["Author"]:
        parts.append(f"<dc:creator><rdf:Seq><rdf:li>{facts['Author']}</rdf:li></rdf:Seq></dc:creator>")
    if facts["Subject"]:
        subject = f'<rdf:Alt><rdf:li xml:lang="x-default">{facts["Subject"]}</rdf:li></rdf:Alt>'
        parts.append(f"<dc:description>{subject}</dc:description>")
    if facts["Keywords"]:
        parts.append(f"<pdf:Keywords>{facts['Keywords']}</pdf:Keywords>")
    if accessible:
        parts.append("<pdfuaid:part>1</pdfuaid:part>")
    if archival:
        # Only the third part of ISO 19005 lets other kinds of files go along.
        part = 3 if manuscript.project else 2
        parts.append(f"<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")
        parts.append(_EXTENSION if accessible else "")
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'
        ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><dc:format>application/pdf</dc:format>'
        f"{''.join(parts)}<pdf:Producer>{_PRODUCER}</pdf:Producer><xmp:CreatorTool>{_PRODUCER}</xmp:CreatorTool>"
        f"<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


_EXTENSION = (
    '<pdfaExtension:schemas xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>'
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>The part of ISO 14289 that the file meets</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
)
"""PDF/A wants every schema that it does not know itself described (ISO 19005-2, 6.6.2.3)."""


def output_intent(document: Document) -> str:
    """The colours are sRGB's: the entry of the catalog (ISO 19005-2, 6.2.3)."""
    cms: Any = import_module("PIL.ImageCms")
    profile = bytes(cms.ImageCmsProfile(cms.createProfile("sRGB")).tobytes())
    # The maker's clock is in the header of a profile (ICC.1, 7.2.8): the same book gives the same bytes.
    profile = profile[:24] + bytes((7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0)) + profile[36:84] + bytes(16) + profile[100:]
    number = document.put_stream(profile, "/N 3")
    intent = "/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)"
    return f"[<</Type/OutputIntent/S/GTS_PDFA1{intent}/DestOutputProfile {number} 0 R>>]"
