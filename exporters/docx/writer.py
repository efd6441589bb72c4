"""A manuscript as a Word document: its body and the parts beside it are written as text and put into a package."""

from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

from exporters.addresses import addresses_printed
from exporters.concerns import Concern
from exporters.crops import cut_manuscript
from exporters.docx.fonts import embedded, faces_of, families, font_table
from exporters.docx.layout import layout_of
from exporters.docx.markup import DECLARATION, NAMESPACES
from exporters.docx.measure import Measure
from exporters.docx.office import Template, is_template
from exporters.docx.pages import BookPages
from exporters.docx.parts import Parts
from exporters.docx.properties import core_xml, custom_xml, extended_xml, settings_xml
from exporters.docx.scripts import FAMILIES, language_family, left_to_styles
from exporters.docx.styles_part import styles_xml
from exporters.docx.text import TextWriter
from exporters.formats import Progress
from exporters.manuscript import Manuscript
from exporters.theme import Theme, load_theme


def write(
    manuscript: Manuscript, media: Mapping[str, bytes], target: BinaryIO, progress: Progress
) -> tuple[Concern, ...]:
    """Write the document. Raises ExportProblem for a theme or template that is not there or cannot be used."""
    dress = None
    if is_template(manuscript.theme):
        from exporters.docx.template_styles import dress_of  # brings the reader of XML, which no other book needs

        dress = dress_of(manuscript)
    theme = dress.theme if dress else load_theme(manuscript.theme)
    layout = dress.layout if dress else layout_of(theme, manuscript)
    template = dress.template if dress else None
    if theme.options.print_addresses:
        manuscript = addresses_printed(manuscript)
    manuscript, media = cut_manuscript(manuscript, media)
    parts = Parts()
    text = TextWriter(theme, layout, parts, media, dress.looks if dress else None)
    pages = BookPages(manuscript, text, parts, media, template)
    own_scripts = frozenset(FAMILIES if dress else filter(None, [language_family(manuscript.language)]))
    body = left_to_styles(text.footnotes.counted(pages.body(progress)), own_scripts)
    xml = f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    parts.put("styles", dress.sheet if dress else styles_xml(theme, text.styles, layout, manuscript.language))
    parts.put("numbering", text.numbering.xml())
    footnotes = text.footnotes.put(parts, lambda notes: left_to_styles(pages.filled(notes), own_scripts))
    settings = settings_xml(manuscript, fonts=template is None, footnotes=footnotes)
    parts.put("settings", settings)
    _embed_fonts(parts, theme, text.measure)
    if pages.comments and not manuscript.layout.contents_only:
        parts.put("comments", pages.comments.xml())
    parts.put_properties(core_xml(manuscript), extended_xml(), custom_xml(manuscript))
    parts.save(xml, target)
    total = len(manuscript.body) + 2
    progress(total, total)
    return (*_losses(template), *_estimates(dress.looks.missing if dress else ()), *text.concerns)


def _losses(template: Template | None) -> Iterator[Concern]:
    """What a template has above or below its pages and a book in it has not."""
    if template and template.has_lost_drawings:
        what = "A drawing in the header or footer of the template could not be taken over; a PNG or JPEG picture can"
        yield Concern(kind="other", what=what)
    if template and template.has_losses:
        yield Concern(kind="other", what="Something in the header or footer of the template could not be taken over")


def _estimates(missing: Sequence[str]) -> Iterator[Concern]:
    """What is said of page numbers where the template's typefaces are not on this computer."""
    if missing:
        names = ", ".join(missing)
        what = (
            f"The page numbers are estimates, as {names} is not on this computer; "
            "in Word, select all and press F9 to set them right"
        )
        yield Concern(kind="other", what=what)


def _embed_fonts(parts: Parts, theme: Theme, measured: Measure) -> None:
    faces, characters = faces_of(theme) | measured.faces(), measured.characters()
    named = families(theme, faces)
    carried = {family: embedded(theme, family, faces, characters) for family in named}
    parts.put_fonts([font.data for fonts in carried.values() for font in fonts], font_table(named, carried))
