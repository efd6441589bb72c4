"""What a book takes from an office's own Word template, as values: its page, styles, headers and footers."""

from typing import Any

import msgspec

TOKENS = {name: f"\ue000{name}\ue001" for name in ("title", "subject", "creator", "prefix")}
"""Stand in a header where the facts of the book go, and what is set before a page number."""


class Edge(msgspec.Struct, frozen=True):
    """A header or footer: the inside of its part, and whether it shows the number of the page."""

    xml: str
    numbers: bool


class PageSetUp(msgspec.Struct, frozen=True, kw_only=True):
    """The paper and margins of a template in points; `header` and `footer` are measured from the edge of the paper."""

    width: float = 595.3
    height: float = 841.9
    top: float = 72.0
    right: float = 72.0
    bottom: float = 72.0
    left: float = 72.0
    header: float = 36.0
    footer: float = 36.0
    gutter: float = 0.0


class Template(msgspec.Struct, frozen=True, kw_only=True):
    """What is taken from a template. `styles` are cleaned `w:style` elements, `defaults` its `w:docDefaults`; `edges`
    are by "header" or "footer" and "default", "first" or "even"; `pictures` are named in them by their relation."""

    page: PageSetUp
    styles: tuple[Any, ...]
    defaults: Any
    edges: dict[tuple[str, str], Edge]
    pictures: dict[str, bytes]
    has_losses: bool = False
    """Something in a header or footer could not be taken, or, with `has_lost_drawings`, a drawing."""
    has_lost_drawings: bool = False

    def edge(self, place: str, kind: str) -> Edge | None:
        """The header or footer of a kind, or the one that Word would show in its stead."""
        return self.edges.get((place, kind)) or self.edges.get((place, "default"))


def is_template(theme: str) -> bool:
    """Whether a theme is named by the path of a Word file."""
    return theme.lower().endswith((".docx", ".dotx", ".docm", ".dotm"))
