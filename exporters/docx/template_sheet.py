"""What the styles of a part `word/styles.xml` say in the end.

What a style does not say, the one says that it is based on, and at last the defaults (ECMA-376 part 1, 17.7.2).
"""

from typing import Any, cast

from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from exporters.docx.template_xml import VALUE, W, number_of

_etree = cast(Any, etree)
_ON = frozenset({"", "1", "true", "on"})
_SWITCHES = ("keepNext", "keepLines", "pageBreakBefore", "contextualSpacing", "b", "i", "caps")
_LOOK = (("sz", "val", "size"), ("rFonts", "ascii", "family"), ("spacing", "val", "track"), ("kern", "val", "kern"))
"""The elements of `w:rPr` that tell how wide words are, the attribute that says it, and our name for it."""


class Said(dict[str, str]):
    """What properties say, by the names of elements and attributes."""

    def points(self, *names: str) -> float:
        """A length, of which the first name counts that says one."""
        return next((number / 20 for name in names if (number := number_of(self.get(name)))), 0.0)

    def on(self, name: str) -> bool:
        """Whether a switch is on."""
        return name in self and self[name] in _ON

    @property
    def size(self) -> float:
        """The size of type in points."""
        return (number_of(self.get("size")) or 20.0) / 2

    def read(self, holder: Any) -> None:
        """Take down what the properties of a style, paragraph or run say, over what is said already."""
        paragraph, look = holder.find(f"{W}pPr"), holder.find(f"{W}rPr")
        for properties in (one for one in (paragraph, look) if one is not None):
            for name in _SWITCHES:
                if (switch := properties.find(f"{W}{name}")) is not None:
                    self[name] = switch.get(VALUE, "")
        if paragraph is not None:
            for tag in ("spacing", "ind"):
                if (element := paragraph.find(f"{W}{tag}")) is not None:
                    given = {key.removeprefix(W): value for key, value in element.attrib.items()}
                    if "hanging" in given:
                        given["firstLine"] = "0"  # of the two, a hanging indent is the one that counts
                    elif "firstLine" in given:
                        given["hanging"] = "0"
                    self.update(given)
        if look is not None:
            for tag, attribute, name in _LOOK:
                if (element := look.find(f"{W}{tag}")) is not None and element.get(f"{W}{attribute}"):
                    self[name] = element.get(f"{W}{attribute}")


class Sheet:
    """The styles of a part by their ids."""

    def __init__(self, xml: str) -> None:
        root = _etree.fromstring(xml)
        self._styles = {style.get(f"{W}styleId"): style for style in root.iter(f"{W}style")}
        self._defaults = Said()
        for place in ("rPrDefault", "pPrDefault"):
            if (given := root.find(f"{W}docDefaults/{W}{place}")) is not None:
                self._defaults.read(given)

    def said(self, name: str) -> Said:
        """What a style says in the end; one that is not there says the defaults."""
        chain: list[Any] = []
        while name in self._styles and self._styles[name] not in chain:
            chain.append(self._styles[name])
            based = self._styles[name].find(f"{W}basedOn")
            name = "" if based is None else based.get(VALUE, "")
        said = Said(self._defaults)
        for style in reversed(chain):
            said.read(style)
        return said
