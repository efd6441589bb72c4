"""What the file says of itself: core, extended and custom properties, and the settings of the document."""

from datetime import UTC, datetime
from typing import Literal

from book.normal_form import clean_text
from exporters.docx.languages import language_defaults, word_language
from exporters.docx.markup import NAMESPACES, attribute, escaped, twips
from exporters.docx.measure import TAB
from exporters.manuscript import Manuscript

_LONGEST = 255
"""What Word takes for a core property."""
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN = "http://purl.org/dc/elements/1.1/"
_STORE = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"
"""The store of the core properties, as every Word knows it."""
_STRINGS = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The set of custom properties (Office, FMTID_UserDefinedProperties)."""


def bound(name: Literal["title", "subject", "creator"], content: str) -> str:
    """A paragraph as a content control that shows a core property, and changes it when it is changed."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{name.capitalize()}"/><w:tag w:val="{name}"/><w:dataBinding'
        f" w:prefixMappings=\"xmlns:cp='{_CORE}' xmlns:dc='{_DUBLIN}'\""
        f' w:xpath="/cp:coreProperties[1]/dc:{name}[1]" w:storeItemID="{_STORE}"/><w:text/></w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def fits_property(text: str) -> bool:
    """Whether a core property can hold the text as it is, so that a control bound to it shows the same."""
    return len(text) <= _LONGEST and text.isprintable()


def core_xml(manuscript: Manuscript) -> str:
    """The part `docProps/core.xml`: who made the book is said only if the book says so."""
    now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    facts = (
        ("dc:title", manuscript.title),
        ("dc:subject", manuscript.subject),
        ("dc:creator", manuscript.author),
        ("cp:keywords", manuscript.marking),
        ("cp:lastModifiedBy", manuscript.author),
        ("cp:revision", "1"),
        ("dc:language", word_language(manuscript.language)),
    )
    rows = "".join(f"<{name}>{escaped(clean_text(value)[:_LONGEST])}</{name}>" for name, value in facts)
    times = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{now}</dcterms:{name}>' for name in ("created", "modified")
    )
    return (
        f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="{_DUBLIN}" xmlns:dcterms="http://purl.org/dc/terms/"'
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{rows}{times}</cp:coreProperties>'
    )


def extended_xml() -> str:
    """The part `docProps/app.xml`."""
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>Briefbook</Application></Properties>"
    )


def custom_xml(manuscript: Manuscript) -> str:
    """The part `docProps/custom.xml`: what an office's own macros and fields may ask for."""
    facts = {"Edition": manuscript.edition, "Issue": manuscript.version, "Marking": manuscript.marking}
    rows = "".join(
        f'<property fmtid="{_STRINGS}" pid="{number}" name="{name}"><vt:lpwstr>{attribute(value)}</vt:lpwstr>'
        "</property>"
        for number, (name, value) in enumerate(((name, value) for name, value in facts.items() if value), 2)
    )
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
        f' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{rows}</Properties>'
    )


def settings_xml(manuscript: Manuscript, *, fonts: bool, footnotes: bool) -> str:
    """The part `word/settings.xml`; `fonts` and `footnotes`: the file has some."""
    # Nothing is hyphenated by itself: where Word parts a word depends on the computer, and so would the pages.
    given = (
        ("<w:embedTrueTypeFonts/><w:saveSubsetFonts/>", fonts),
        ("<w:mirrorMargins/>", manuscript.layout.duplex),
        (f'<w:defaultTabStop w:val="{twips(TAB)}"/>', True),
        ("<w:evenAndOddHeaders/>", manuscript.layout.duplex),
        ('<w:characterSpacingControl w:val="doNotCompress"/>', True),
        ('<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>', footnotes),
    )
    return (
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/>{"".join(setting for setting, wanted in given if wanted)}'
        '<w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f"<w:themeFontLang{language_defaults(manuscript.language)}/></w:settings>"
    )
