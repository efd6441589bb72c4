"""A manuscript as a Word document: python-docx keeps the package, its parts and relations; the body is written as text.

Paragraphs that python-docx makes one by one cost more the more there are of them.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from exporters.concerns import Concern
from exporters.docx.fonts import embedded, families, font_table
from exporters.docx.layout import layout_of
from exporters.docx.markup import DECLARATION, NAMESPACES
from exporters.docx.pages import BookPages
from exporters.docx.parts import Parts, bare_package
from exporters.docx.properties import custom_xml, describe, extended_xml, settings_xml
from exporters.docx.styles import word_styles
from exporters.docx.styles_part import styles_xml
from exporters.docx.template import Template, is_template, read_template
from exporters.docx.template_styles import layout_on, merged, own_styles, style_ids, theme_of, with_ids
from exporters.formats import Progress
from exporters.manuscript import Manuscript
from exporters.theme import Theme, load_theme


def write(
    manuscript: Manuscript, media: Mapping[str, bytes], target: BinaryIO, progress: Progress
) -> tuple[Concern, ...]:
    """Write the document. Raises ExportProblem for a theme or template that is not there or cannot be used."""
    template = read_template(Path(manuscript.theme)) if is_template(manuscript.theme) else None
    theme = theme_of(template) if template else load_theme(manuscript.theme)
    layout = layout_of(theme, manuscript)
    ids: dict[str, str] = {}
    if template:
        layout = layout_on(template, layout)
        own = own_styles(styles_xml(theme, word_styles(theme, layout), layout, manuscript.language))
        ids = style_ids(template, own)
        template = with_ids(template, ids)
    document: Any = Document(bare_package())
    parts = Parts(document)
    pages = BookPages(manuscript, theme, layout, parts, media, template)
    body = pages.body(progress)
    xml = f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    text = pages.text
    styles = styles_xml(theme, text.styles, layout, manuscript.language)
    parts.put(RELATIONSHIP_TYPE.STYLES, merged(styles, template, ids) if template else styles)
    parts.put(RELATIONSHIP_TYPE.NUMBERING, text.numbering.xml())
    parts.put(RELATIONSHIP_TYPE.SETTINGS, settings_xml(manuscript, fonts=template is None, update=template is not None))
    _embed_fonts(parts, theme, text.measure.characters())
    if pages.comments:
        parts.put(RELATIONSHIP_TYPE.COMMENTS, pages.comments.xml())
    parts.put_properties(extended_xml(), custom_xml(manuscript))
    describe(document, manuscript)
    parts.save(xml, target)
    total = len(manuscript.body) + 2
    progress(total, total)
    return (*_losses(template), *text.concerns)


def _losses(template: Template | None) -> tuple[Concern, ...]:
    if template is None or not template.has_losses:
        return ()
    return (Concern(kind="other", what="Something in the header or footer of the template could not be taken over"),)


def _embed_fonts(parts: Parts, theme: Theme, characters: frozenset[str]) -> None:
    carried = {family: embedded(family, characters) for family in families(theme)}
    parts.put_fonts([font.data for fonts in carried.values() for font in fonts], font_table(theme, carried))
