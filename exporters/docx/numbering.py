"""Lists as Word numbers them: a definition for bullets, one for numbers, and for each numbered list its own start."""

from exporters.docx.markup import NAMESPACES, twips
from exporters.docx.styles import BULLETS, LIST_LEVELS, NUMBERS, list_step, list_style
from exporters.theme import Theme

LEVELS = 9
_BULLETS = ("•", "–", "·")


class Numbering:
    """Hands out lists and writes `word/numbering.xml`."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._starts: list[tuple[int, int]] = []

    def numbered(self, start: int, level: int) -> int:
        """The id of a new numbered list that begins with `start` at a level."""
        self._starts.append((start, level))
        return NUMBERS + len(self._starts)

    def xml(self) -> str:
        """The part."""
        lists = [
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number - 1}"/></w:num>'
            for number in (BULLETS, NUMBERS)
        ]
        for number, (start, level) in enumerate(self._starts, NUMBERS + 1):
            lists.append(
                f'<w:num w:numId="{number}"><w:abstractNumId w:val="{NUMBERS - 1}"/><w:lvlOverride w:ilvl="{level}">'
                f'<w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
            )
        definitions = self._abstract(BULLETS) + self._abstract(NUMBERS)
        return f"<w:numbering {NAMESPACES}>{definitions}{''.join(lists)}</w:numbering>"

    def _abstract(self, number: int) -> str:
        levels = "".join(self._level(number, level) for level in range(LEVELS))
        kind = '<w:multiLevelType w:val="multilevel"/>'
        return f'<w:abstractNum w:abstractNumId="{number - 1}">{kind}{levels}</w:abstractNum>'

    def _level(self, number: int, level: int) -> str:
        if number == BULLETS:
            kind, text, name = "bullet", _BULLETS[min(level, len(_BULLETS) - 1)], "Bullet"
        else:
            kind, text, name = "decimal", f"%{level + 1}.", "Number"
        linked = f'<w:pStyle w:val="{list_style(name, level)}"/>' if level < LIST_LEVELS else ""
        step = list_step(self._theme, number)
        left = twips(step * (level + 1))
        return (
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{linked}<w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{twips(step)}"/></w:pPr></w:lvl>'
        )
