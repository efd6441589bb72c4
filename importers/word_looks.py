"""How the runs of a Word document look (ECMA-376 part 1, 17.3.2): by their character style, and then by themselves."""

from collections.abc import Iterator

from msgspec.structs import replace

from book.richtext import Span
from importers.tree import Element
from importers.word_styles import WORD, Styles, setting

_LOOKS = {
    "b": "bold", "i": "italic", "strike": "strike", "dstrike": "strike", "u": "underline", "highlight": "highlight",
    "vanish": "hidden",
}  # fmt: skip
_OFF = ("0", "false", "none", "off")
_Changes = dict[str, bool]


class RunLooks:
    """The looks of a document's runs."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._known: dict[str, _Changes] = {}

    def of(self, run: Element, look: Span) -> Span | None:
        """The look of a run that stands in something of a `look`; None for what its writer hid."""
        changes = {**self._of_style(setting(run, "rPr", "rStyle") or ""), **dict(_changes(run))}
        if changes.pop("hidden", False):
            return None
        return replace(look, **changes) if changes else look

    def _of_style(self, name: str) -> _Changes:
        if name not in self._known:
            chain = reversed(list(self._styles.chain(name)) if name else [])
            self._known[name] = {look: is_on for style in chain for look, is_on in _changes(style)}
        return self._known[name]


def _changes(owner: Element) -> Iterator[tuple[str, bool]]:
    """What the settings of a run or of a style turn on or off."""
    settings = next((one for one in owner if one.tag == WORD + "rPr"), None)
    for one in settings if settings is not None else ():
        name, value = str(one.tag).removeprefix(WORD), one.get(WORD + "val") or ""
        if name in _LOOKS:
            yield _LOOKS[name], value not in _OFF
        elif name == "vertAlign":
            yield from ((place, value == place) for place in ("superscript", "subscript"))
