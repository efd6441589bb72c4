"""An office's own Word template: what a book takes from it, read from a file that nobody here made.

Only styles, page set-up, headers, footers and their pictures are taken, each cleaned and written anew. The package
itself is never carried over, and with it no macro, no settings, no custom XML and no relationship.
"""

import posixpath
import zipfile
from pathlib import Path
from typing import Any, cast

from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from book.archive import DAMAGE, check_limits
from book.errors import ExportProblem, RefusedSource
from book.files import file_problem
from exporters.docx.office import Edge, PageSetUp, Template
from exporters.docx.template_edges import EdgeReader
from exporters.docx.template_xml import VALUE, W, cleaned_styles, number_of, resolved_fonts

_etree = cast(Any, etree)
_OFFICE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MAX_BYTES = 100 << 20
"""All of a template unpacked; those of offices have a few megabytes."""
_MAX_STYLES = 2000
_LEAST_TEXT = (120.0, 160.0)
"""Points of width and height that must be left for the text."""
_LARGEST_PAGE = 1584.0
"""Points: the longest side of a page that Word knows."""


def read_template(path: Path) -> Template:
    """The template at a path.

    Raises FileProblem if it cannot be read, ExportProblem for what is no Word file, is larger inside than a template
    can be, or leaves no room for text.
    """
    subject = str(path)
    if path.suffix.lower() in (".docm", ".dotm"):
        remedy = "In Word, save it as a template without macros (.dotx)"
        raise ExportProblem("a template with macros is not used", subject, remedy)
    try:
        with zipfile.ZipFile(path) as archive:
            check_limits(archive, subject)
            if sum(member.file_size for member in archive.infolist()) > _MAX_BYTES:
                raise _too_large(subject)
            return _Reader(archive, subject).template()
    except OSError as problem:
        raise file_problem(problem, path, "read") from problem
    except RefusedSource as problem:
        raise _too_large(subject) from problem
    except (*DAMAGE, SyntaxError) as problem:
        raise _unreadable(subject) from problem


def _too_large(subject: str) -> ExportProblem:
    return ExportProblem("it is larger inside than a template can be", subject, "Choose another template")


def _unreadable(subject: str) -> ExportProblem:
    remedy = "Open it in Word and save it as a template (.dotx)"
    return ExportProblem("this is not a Word document or template, or it is damaged", subject, remedy)


class _Reader:
    """Reads the parts of a template; what leads out of the file is not followed."""

    def __init__(self, archive: zipfile.ZipFile, subject: str) -> None:
        self._archive = archive
        self._subject = subject
        self._names = frozenset(archive.namelist())

    def template(self) -> Template:
        """What a book takes from it. Raises ExportProblem if it is no Word file, or holds too many styles."""
        main = next((target for kind, target in self._relations("").values() if kind == "officeDocument"), "")
        document = self._xml(main)
        if document is None or document.tag != f"{W}document":
            raise _unreadable(self._subject)
        relations = self._relations(main)
        parts = dict(relations.values())
        fonts = resolved_fonts(self._xml(parts.get("theme", "")))
        sheet = self._xml(parts.get("styles", ""))
        styles = cleaned_styles(sheet, fonts)
        if len(styles) > _MAX_STYLES:
            raise ExportProblem(f"it holds more than {_MAX_STYLES} styles", self._subject, "Choose another template")
        defaults = None if sheet is None else sheet.find(f"{W}docDefaults")
        section = document.find(f"{W}body/{W}sectPr")
        reader = EdgeReader(fonts)
        edges = {} if section is None else self._edges(section, relations, reader)
        page = self._page(section)
        return Template(
            page=page, styles=styles, defaults=defaults, edges=edges, pictures=reader.pictures,
            has_losses=reader.has_losses, has_lost_drawings=reader.has_lost_drawings,
        )  # fmt: skip

    def _edges(
        self, section: Any, relations: dict[str, tuple[str, str]], reader: EdgeReader
    ) -> dict[tuple[str, str], Edge]:
        found: dict[tuple[str, str], Edge] = {}
        turns = section.find(f"{W}titlePg") is not None
        for place in ("header", "footer"):
            for reference in section.iter(f"{W}{place}Reference"):
                kind = reference.get(f"{W}type", "default")
                _, target = relations.get(reference.get(_ID, ""), ("", ""))
                root = self._xml(target)
                if root is None or (kind == "first" and not turns):
                    continue
                media = {
                    name: self._archive.read(part)
                    for name, (relation, part) in self._relations(target).items()
                    if relation == "image" and part in self._names
                }
                if (edge := reader.edge(root, media)) is not None:
                    found[place, kind] = edge
        return found

    def _page(self, section: Any) -> PageSetUp:
        size = None if section is None else section.find(f"{W}pgSz")
        margins = None if section is None else section.find(f"{W}pgMar")
        given: dict[str, float] = {}
        for element, names in ((size, {"w": "width", "h": "height"}), (margins, {name: name for name in _MARGINS})):
            for name, field in names.items():
                points = number_of(None if element is None else element.get(f"{W}{name}"))
                if points is not None:
                    given[field] = min(abs(points) / 20, _LARGEST_PAGE)
        page = PageSetUp(**given)
        room = (page.width - page.left - page.right - page.gutter, page.height - page.top - page.bottom)
        if room[0] < _LEAST_TEXT[0] or room[1] < _LEAST_TEXT[1]:
            remedy = "Make them smaller in Word, or choose a larger paper"
            raise ExportProblem("the margins of the template leave no room for text", self._subject, remedy)
        return page

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """The kind and the target of each relation of a part; those that lead outside are left out."""
        folder, name = posixpath.split(part)
        root = self._xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, tuple[str, str]] = {}
        for relation in () if root is None else root.iter(f"{_OFFICE}Relationship"):
            if relation.get("TargetMode", "Internal") == "Internal":
                target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/")
                found[relation.get("Id", "")] = (relation.get("Type", "").rpartition("/")[2], target)
        return found

    def _xml(self, name: str) -> Any:
        """The root of a part; None for one that is not there."""
        if name not in self._names:
            return None
        parser = _etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
            remove_pis=True,
        )  # fmt: skip
        root = _etree.fromstring(self._archive.read(name), parser)
        if root.getroottree().docinfo.doctype:
            raise _unreadable(self._subject)
        return root


_MARGINS = ("top", "right", "bottom", "left", "header", "footer", "gutter")


def default_look(template: Template) -> tuple[str, float, str]:
    """The typeface and size in points of a template's text, and the colour of its first heading as #RRGGBB ("" if it
    has none)."""
    by_name = {style.find(f"{W}name").get(VALUE, "").lower(): style for style in template.styles}
    sources = [by_name.get("normal"), None if template.defaults is None else template.defaults]
    family, size = "", 0.0
    for source in sources:
        if source is None:
            continue
        fonts, number = source.find(f".//{W}rFonts"), source.find(f".//{W}sz")
        family = family or ("" if fonts is None else fonts.get(f"{W}ascii", ""))
        size = size or (number_of(None if number is None else number.get(VALUE)) or 0.0) / 2
    colour = None if (first := by_name.get("heading 1")) is None else first.find(f"{W}rPr/{W}color")
    accent = "" if colour is None else f"#{colour.get(VALUE, '')}"
    return family or "Times New Roman", min(max(size or 10.0, 7.0), 24.0), accent if len(accent) == 7 else ""
