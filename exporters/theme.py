"""A theme: a TOML file that says how every part of a book looks, read once and checked, used by both formats.

Lengths of the page are in millimetres; sizes, leading and spaces of type in points; colours are #RRGGBB. A style that
a theme does not name is taken from `resources/themes/chancery.toml`, the default, so an office's file may be short.
"""

import re
import tomllib
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Formatter
from typing import Any, Literal, cast

import msgspec

from book.errors import ExportProblem
from book.model import Paper

PAPER_MM: dict[Paper, tuple[float, float]] = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Width and height of the paper in millimetres."""
POINTS_PER_MM = 72 / 25.4
DEFAULT = "chancery"

StyleName = Literal[
    "body", "heading1", "heading2", "heading3", "heading4", "quote", "list", "caption", "credit", "table", "table_head",
    "headline", "facts", "address", "footnote", "note", "note_lead", "note_label",
    "cover_title", "cover_subtitle", "cover_label", "cover_value",
    "contents_title", "contents_section", "contents_item", "contents_detail",
    "section_number", "section_title", "section_entry",
    "running_head", "folio", "marking", "source", "watermark",
]  # fmt: skip


Figures = Literal["lining", "text", "tabular"]
"""Figures as high as capitals; old-style ones with ascenders; or all of one width, for columns."""


class Style(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a paragraph of one kind looks. `before` and `after` are the spaces around it, `indent` its left indent,
    `tracking` the extra space between letters; all in points."""

    font: Literal["body", "sans"] = "body"
    weight: Literal["light", "regular", "semibold"] = "regular"
    italic: bool = False
    caps: bool = False
    size: float
    leading: float
    tracking: float = 0
    colour: Literal["ink", "secondary", "accent"] = "ink"
    align: Literal["left", "right", "center", "justify"] = "left"
    figures: Figures = "lining"
    before: float = 0
    after: float = 0
    indent: float = 0


class Colours(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The few colours of a theme. `tint` lies behind notes and highlights; it is never text."""

    ink: str
    secondary: str
    hairline: str
    accent: str
    tint: str
    highlight: str


class PageShape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The margins of a page in millimetres. The label column, with its gutter, lies left of the text column."""

    inside: float
    outside: float
    top: float
    bottom: float
    label_column: float = 0
    gutter: float = 0


class Options(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Choices of character that are more than a style."""

    hyphenate: bool = True
    columns: Literal[1, 2] = 1
    numbered_paragraphs: bool = False
    print_addresses: bool = False
    """Print a link's address after its words."""
    contents_dots: bool = False
    items_start_page: bool = True
    """Every item starts a page of its own; else one follows the other."""


RUNNING_FIELDS = ("tab", "number", "section", "title", "occasion", "prepared_by", "version", "edition", "page")


class Running(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stands above and below the text, with {tab}, {number}, {section}, {title}, {occasion}, {prepared_by},
    {version}, {edition} and {page} filled in. What names a section is left away where there is none."""

    head_left: str = "{tab} {number}  ·  {section}"
    head_right: str = "{title}"
    foot_inner: str = "{version}  ·  {edition}"
    foot_outer: str = "{page}"


class FontFiles(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The files of a family of an office's own, beside its theme file; what is not named is set in `regular`."""

    regular: str
    italic: str = ""
    semibold: str = ""
    semibold_italic: str = ""
    light: str = ""


class Theme(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A checked theme. `fonts` maps "body" and "sans" to a family of `resources/fonts` or of `font_files`; `word_fonts`
    maps them to a family that every office has, for a reader without ours. `logo` is a PNG or JPEG on the cover. Paths
    are absolute once a theme is loaded."""

    name: str
    description: str
    fonts: dict[Literal["body", "sans"], str]
    word_fonts: dict[Literal["body", "sans"], str]
    colours: Colours
    page: dict[Paper, PageShape]
    options: Options = Options()
    running: Running = Running()
    logo: str = ""
    font_files: dict[str, FontFiles] = {}
    styles: dict[StyleName, Style]

    def style(self, name: StyleName) -> Style:
        """The look of one kind of paragraph."""
        return self.styles[name]

    def colour_of(self, style: Style) -> str:
        """The colour of a style as #RRGGBB."""
        return {"ink": self.colours.ink, "secondary": self.colours.secondary, "accent": self.colours.accent}[
            style.colour
        ]


def theme_names() -> list[str]:
    """The names of the themes that come with Briefbook, the default first."""
    names = sorted(file.name.removesuffix(".toml") for file in _folder().iterdir() if file.name.endswith(".toml"))
    return sorted(names, key=lambda name: name != DEFAULT)


def theme_of_book(name: str) -> str:
    """The theme that a book names, which is one of ours: a file is only used when a person chooses it for an export,
    since a book may come from anybody. Raises ExportProblem for any other."""
    if name in theme_names():
        return name
    remedy = f"Choose one of {', '.join(theme_names())} in the book's details, or the file when you export"
    raise ExportProblem("there is no such theme", name, remedy)


def load_theme(name: str) -> Theme:
    """The theme of this name, or of the TOML file at this path.

    Raises ExportProblem if there is none, or if it says what cannot be printed or could not be read.
    """
    if name.endswith(".toml"):
        return _load(Path(name))
    if name.lower().endswith((".docx", ".dotx", ".docm", ".dotm")):
        remedy = "Choose another theme for a PDF, or make a Word document"
        raise ExportProblem("a Word template only suits Word documents", name, remedy)
    if name not in theme_names():
        known = ", ".join(theme_names())
        raise ExportProblem("there is no such theme", name, f"Choose one of {known}, or give the path of a .toml file")
    return _load_own(name)


@cache
def _load_own(name: str) -> Theme:
    return _load(_folder() / f"{name}.toml")


def _folder() -> Traversable:
    return resources.files("resources") / "themes"


def _load(file: Traversable) -> Theme:
    try:
        given = tomllib.loads(file.read_text("utf-8"))
        default = tomllib.loads((_folder() / f"{DEFAULT}.toml").read_text("utf-8"))
        theme = msgspec.convert(_filled(given, default), Theme)
    except FileNotFoundError:
        raise ExportProblem("there is no such theme file", str(file), "Check the path") from None
    except (OSError, UnicodeDecodeError) as problem:
        raise ExportProblem(f"the theme file cannot be read ({problem})", str(file), "Check the file") from problem
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as problem:
        raise ExportProblem(f"the theme is not right: {problem}", str(file), "Mend that line in the theme") from problem
    _check(theme, str(file))
    return _with_paths(theme, file.parent, str(file)) if isinstance(file, Path) else theme


def _with_paths(theme: Theme, folder: Path, subject: str) -> Theme:
    """The theme with the paths of its files from the root, all of which are there."""

    def found(name: str) -> str:
        path = folder / name
        if name and not path.is_file():
            raise ExportProblem(f"the file {name} is not beside the theme", subject, "Put it there, or mend its name")
        return str(path.resolve()) if name else ""

    files = {
        family: FontFiles(**{weight: found(getattr(own, weight)) for weight in FontFiles.__struct_fields__})
        for family, own in theme.font_files.items()
    }
    return msgspec.structs.replace(theme, logo=found(theme.logo), font_files=files)


def _filled(given: dict[str, Any], default: dict[str, Any]) -> dict[str, Any]:
    """What a theme says, over what the default says, table by table."""
    result = dict(default)
    for key, value in given.items():
        base = default.get(key)
        if isinstance(value, dict) and isinstance(base, dict):
            value = _filled(cast("dict[str, Any]", value), cast("dict[str, Any]", base))
        result[key] = value
    return result


def _check(theme: Theme, subject: str) -> None:
    colours = {name: str(getattr(theme.colours, name)) for name in Colours.__struct_fields__}
    for name, colour in colours.items():
        if not re.fullmatch(r"#[0-9A-Fa-f]{6}", colour):
            raise ExportProblem(f"the colour {name} is {colour!r}, not #RRGGBB", subject, "Mend it in the theme")
    for name, least in (("ink", 7.0), ("secondary", 4.5), ("accent", 4.5)):
        if (ratio := contrast(colours[name], "#FFFFFF")) < least:
            what = f"the colour {name} has a contrast of {ratio:.1f} to the paper; it needs {least}"
            raise ExportProblem(what, subject, "Choose a darker colour")
    for name in Running.__struct_fields__:
        _check_running(str(getattr(theme.running, name)), f"running.{name}", subject)
    for paper, shape in theme.page.items():
        width, height = PAPER_MM[paper]
        text = width - shape.inside - shape.outside - shape.label_column - shape.gutter
        if text < 50 or height - shape.top - shape.bottom < 80:
            raise ExportProblem(f"the margins leave no room for text on {paper}", subject, "Make them smaller")


def _check_running(template: str, name: str, subject: str) -> None:
    try:
        fields = [field for _, field, _, _ in Formatter().parse(template) if field is not None]
    except ValueError as problem:
        raise ExportProblem(f"{name} cannot be read ({problem})", subject, "Mend its brackets") from problem
    for field in fields:
        if field not in RUNNING_FIELDS:
            known = ", ".join(f"{{{one}}}" for one in RUNNING_FIELDS)
            raise ExportProblem(f"{name} holds {{{field}}}", subject, f"Use only {known}")


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two #RRGGBB colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def tint_of(colour: str, part: float) -> str:
    """A colour thinned with white, darker towards a `part` of 1; the ink of a page stands out on it."""
    share = 0.08 + 0.42 * part
    channels = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - channel) * share):02X}" for channel in channels)


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
