"""The colours of the window: light, dark, and two of high contrast."""

import msgspec
from PySide6.QtGui import QColor, QPalette


class Colours(msgspec.Struct, frozen=True):
    """The colours of one scheme, as #RRGGBB. What is written in `text`, `secondary`, `accent`, `warning` or `good`
    reads on each of `window`, `pane`, `hover` and `selection`; `edge` is that of what can be written in or ticked."""

    window: str
    pane: str
    hairline: str
    edge: str
    hover: str
    text: str
    secondary: str
    accent: str
    on_accent: str
    selection: str
    warning: str
    good: str

    @property
    def is_dark(self) -> bool:
        """Whether this is light text on a dark ground."""
        return QColor(self.window).lightnessF() < 0.5


LIGHT = Colours(
    window="#FFFFFF", pane="#F5F6F8", hairline="#DFE3E8", edge="#868E99", hover="#E6E9ED", text="#1A1D21",
    secondary="#5A626C", accent="#2457A6", on_accent="#FFFFFF", selection="#DEE6F2", warning="#8F4500", good="#1E6B3C",
)  # fmt: skip
DARK = Colours(
    window="#1B1E23", pane="#22262C", hairline="#343A42", edge="#737C88", hover="#30363E", text="#E6E9ED",
    secondary="#A3ABB5", accent="#7DA7F0", on_accent="#10151D", selection="#2B3749", warning="#F0B070", good="#86D3A2",
)  # fmt: skip
BLACK_ON_WHITE = Colours(
    window="#FFFFFF", pane="#FFFFFF", hairline="#000000", edge="#000000", hover="#E4E4E4", text="#000000",
    secondary="#2B2B2B", accent="#0B3C8C", on_accent="#FFFFFF", selection="#CFE0FF", warning="#6E2F00", good="#0B4A24",
)  # fmt: skip
WHITE_ON_BLACK = Colours(
    window="#000000", pane="#000000", hairline="#FFFFFF", edge="#FFFFFF", hover="#333333", text="#FFFFFF",
    secondary="#E0E0E0", accent="#8FD0FF", on_accent="#000000", selection="#00335F", warning="#FFD08A", good="#9CF0B8",
)  # fmt: skip


def of_system(palette: QPalette) -> Colours | None:
    """The colours that a person chose for the whole system, as its contrast themes have them; None if their text does
    not stand out from their ground, because the system has given its usual ones."""
    from exporters.theme import contrast

    ground, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    if contrast(ground.name(), text.name()) < 7:
        return None
    dark = ground.lightnessF() < 0.5
    own = WHITE_ON_BLACK if dark else BLACK_ON_WHITE
    link = palette.color(QPalette.ColorRole.Link).name()
    return msgspec.structs.replace(
        own,
        window=ground.name(),
        pane=ground.name(),
        hairline=text.name(),
        edge=text.name(),
        text=text.name(),
        secondary=text.name(),
        accent=link if contrast(link, ground.name()) >= 4.5 else text.name(),
        on_accent=ground.name(),
        hover=_mixed(ground, text, 0.15),
        selection=_mixed(ground, text, 0.25),
        warning=text.name(),
        good=text.name(),
    )


def _mixed(ground: QColor, over: QColor, share: float) -> str:
    parts = zip(ground.getRgb()[:3], over.getRgb()[:3], strict=True)  # pyright: ignore[reportIndexIssue, reportArgumentType]
    return QColor(*(round(below + (above - below) * share) for below, above in parts)).name()
