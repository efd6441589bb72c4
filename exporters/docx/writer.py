"""A manuscript as a Word document: python-docx keeps the package, its parts and relations; the body is written as text.

Paragraphs that python-docx makes one by one cost more the more there are of them.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, BinaryIO, cast

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from book.normal_form import clean_text
from exporters.concerns import Concern
from exporters.docx.languages import word_language
from exporters.docx.layout import layout_of
from exporters.docx.markup import DECLARATION, NAMESPACES, attribute
from exporters.docx.pages import BookPages
from exporters.docx.parts import Parts
from exporters.docx.styles import styles_xml
from exporters.formats import Progress
from exporters.manuscript import Manuscript
from exporters.theme import load_theme

_LONGEST_PROPERTY = 255
"""What Word takes for a core property."""


def write(
    manuscript: Manuscript, media: Mapping[str, bytes], target: BinaryIO, progress: Progress
) -> tuple[Concern, ...]:
    """Write the document. Raises ExportProblem for a theme that is not there."""
    theme = load_theme(manuscript.theme)
    layout = layout_of(theme, manuscript.paper)
    document: Any = Document()
    part = document.part
    pages = BookPages(manuscript, theme, layout, Parts(part), media)
    body = pages.body(progress)
    xml = f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    part._element = parse_xml(xml.encode("utf-8"))
    _replace(part, RELATIONSHIP_TYPE.STYLES, styles_xml(theme, layout, manuscript.language))
    _replace(part, RELATIONSHIP_TYPE.NUMBERING, pages.text.numbering.xml())
    _replace(part, RELATIONSHIP_TYPE.SETTINGS, _settings(manuscript, hyphenate=theme.options.hyphenate))
    _describe(document, manuscript)
    document.save(target)
    total = len(manuscript.body) + 2
    progress(total, total)
    return tuple(pages.text.concerns)


def _replace(document_part: Any, relation: str, xml: str) -> None:
    """Put our own part in the place of the template's."""
    old = document_part.part_related_by(relation)
    new = Part(PackURI(old.partname), old.content_type, (DECLARATION + xml).encode("utf-8"), old.package)
    for known in document_part.rels.values():
        if known.reltype == relation:
            known._target = new


def _settings(manuscript: Manuscript, *, hyphenate: bool) -> str:
    language = attribute(word_language(manuscript.language) or "en-GB")
    hyphens = '<w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/>' if hyphenate else ""
    return (
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>{hyphens}'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{language}"/></w:settings>'
    )


def _describe(document: Any, manuscript: Manuscript) -> None:
    properties = document.core_properties
    now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    facts = {
        "title": manuscript.title,
        "author": manuscript.author,
        "last_modified_by": manuscript.author,
        "subject": manuscript.subject,
        "keywords": manuscript.marking,
        "language": word_language(manuscript.language),
        "comments": "",
    }
    for name, value in facts.items():
        setattr(properties, name, clean_text(value)[:_LONGEST_PROPERTY])
    properties.created = properties.modified = cast(Any, now)
    properties.revision = 1
