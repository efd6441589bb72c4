"""The words of an element: how they look, and how those that lie loose become paragraphs."""

import re
from collections.abc import Iterator

import msgspec

from book.richtext import Paragraph, Span, Spans
from importers.footnotes import trimmed
from importers.tree import Element

TOGGLES: dict[str, dict[str, bool]] = {
    "b": {"bold": True}, "strong": {"bold": True}, "i": {"italic": True}, "em": {"italic": True}, "cite": {"italic": True},
    "u": {"underline": True}, "ins": {"underline": True}, "s": {"strike": True}, "strike": {"strike": True}, "del": {"strike": True},
    "sup": {"superscript": True}, "sub": {"subscript": True}, "mark": {"highlight": True}, "var": {"italic": True}, "dfn": {"italic": True},
}  # fmt: skip
"""The look that an element gives its words."""
SPACES = re.compile(r"[ \t\n\r\f\u200b]+")
"""What a browser shows as one space."""
_BUTTON = re.compile(r"[\W_]{1,4}|\[[^\[\]\d]{1,40}\]")
_QUOTED = {
    "de": ("„", "“"),
    "fr": ("«\u00a0", "\u00a0»"),
    "it": ("«", "»"),
    "ru": ("«", "»"),
    "uk": ("«", "»"),
    "pl": ("„", "”"),
}
_SOFT_HYPHEN = "\u00ad"
"""A page's own places to break words say nothing about those of a printed column."""


def paragraphs_of(loose: list[Span]) -> Iterator[Paragraph]:
    """The paragraph of some loose spans, white space folded as a browser does; two line breaks in a row part it."""
    spans: list[Span] = []
    before = " "
    breaks = 0
    for span in loose:
        if span.note:
            spans.append(span)
            before, breaks = "", 0
            continue
        if span.text == "\n":
            breaks += 1
            if breaks >= 2 and spans:
                yield from _trimmed(spans)
                spans, before = [], " "
            elif spans:
                spans.append(span)
                before = " "
            continue
        text = SPACES.sub(" ", span.text)
        if before.endswith((" ", "\n")):
            text = text.removeprefix(" ")
        if text:
            breaks = 0
            spans.append(msgspec.structs.replace(span, text=text))
            before = text
    yield from _trimmed(spans)


def _trimmed(spans: list[Span]) -> Iterator[Paragraph]:
    if kept := trimmed(spans):
        yield Paragraph(kept)


def with_text(look: Span, text: str) -> Span:
    """Words in a look; what breaks lines in the source does not break them here."""
    return msgspec.structs.replace(look, text=text.replace("\n", " ").replace(_SOFT_HYPHEN, ""))


def style_look(style: str) -> dict[str, bool]:
    """The look that an inline style asks for, as the clipboards of word processors write it."""
    look: dict[str, bool] = {}
    if weight := re.search(r"font-weight:(bold|normal|\d{3})", style):
        look["bold"] = weight[1] == "bold" or (weight[1].isdigit() and int(weight[1]) >= 600)
    if "font-style:italic" in style:
        look["italic"] = True
    if "font-style:normal" in style:
        look["italic"] = False
    if re.search(r"text-decoration[^;]*underline", style):
        look["underline"] = True
    if re.search(r"text-decoration[^;]*line-through", style):
        look["strike"] = True
    if "vertical-align:super" in style:
        look["superscript"] = True
    if "vertical-align:sub" in style and "vertical-align:super" not in style:
        look["subscript"] = True
    return look


def bold(spans: Spans) -> Spans:
    """The spans set bold."""
    return tuple(msgspec.structs.replace(span, bold=True) for span in spans)


def button_of(heading: Element) -> Element | None:
    """The link that a site hangs on to its headings: a sign that leads to the heading, or "[edit]"."""
    for child in heading:
        text = "".join(child.itertext()).strip()
        if text and _BUTTON.fullmatch(text) and next(child.iter("a"), None) is not None:
            return child
    return None


def quotation_marks(language: str) -> tuple[str, str]:
    """What a browser sets before and behind a quotation (`q`) in a page of a language ("de"; "" where it is not said)."""
    return _QUOTED.get(language, ("“", "”"))
