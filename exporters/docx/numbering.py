"""Lists as Word numbers them: a definition for bullets, one for numbers, and for each numbered list its own start."""

from exporters.docx.markup import NAMESPACES, twips

LEVELS = 9
_BULLETS = ("•", "–", "·")
BULLETS = 1
"""The list that all bulleted lists share."""


class Numbering:
    """Hands out lists and writes `word/numbering.xml`."""

    def __init__(self, indent: float) -> None:
        self._indent = indent
        self._starts: list[tuple[int, int]] = []

    def numbered(self, start: int, level: int) -> int:
        """The id of a new numbered list that begins with `start` at a level."""
        self._starts.append((start, level))
        return BULLETS + len(self._starts)

    def xml(self) -> str:
        """The part."""
        lists = [f'<w:num w:numId="{BULLETS}"><w:abstractNumId w:val="0"/></w:num>']
        for number, (start, level) in enumerate(self._starts, BULLETS + 1):
            lists.append(
                f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="{level}">'
                f'<w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
            )
        return f"<w:numbering {NAMESPACES}>{self._abstract(0)}{self._abstract(1)}{''.join(lists)}</w:numbering>"

    def _abstract(self, identity: int) -> str:
        levels = "".join(self._level(identity, level) for level in range(LEVELS))
        kind = '<w:multiLevelType w:val="multilevel"/>'
        return f'<w:abstractNum w:abstractNumId="{identity}">{kind}{levels}</w:abstractNum>'

    def _level(self, identity: int, level: int) -> str:
        bullet = _BULLETS[min(level, len(_BULLETS) - 1)]
        kind, text = ("bullet", bullet) if identity == 0 else ("decimal", f"%{level + 1}.")
        step = max(self._indent, 14.0) if identity == 0 else max(self._indent, 20.0)
        left = twips(step * (level + 1))
        return (
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{twips(step)}"/></w:pPr></w:lvl>'
        )
