"""Lists as Word numbers them: a definition for bullets, one for numbers, and for each numbered list its own start."""

from exporters.docx.markup import NAMESPACES, twips
from exporters.docx.styles import BULLETS, LIST_LEVELS, NUMBERS, PARAGRAPHS, list_step, list_style
from exporters.docx.styles_part import run_look
from exporters.theme import Theme

LEVELS = 9
MARGIN_GAP = 10.0
"""From the number of a paragraph in the margin to its text, in points."""
_BULLETS = ("•", "–", "·")


class Numbering:
    """Hands out lists and writes `word/numbering.xml`."""

    def __init__(self, theme: Theme, hang: float) -> None:
        self._theme = theme
        self._hang = hang
        self._starts: list[tuple[int, int, int]] = []

    def numbered(self, start: int, level: int) -> int:
        """The id of a new numbered list that begins with `start` at a level."""
        self._starts.append((NUMBERS, start, level))
        return PARAGRAPHS + len(self._starts)

    def paragraphs(self) -> int:
        """The id of a new count of paragraphs."""
        self._starts.append((PARAGRAPHS, 1, 0))
        return PARAGRAPHS + len(self._starts)

    def xml(self) -> str:
        """The part."""
        lists = [
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number - 1}"/></w:num>'
            for number in (BULLETS, NUMBERS, PARAGRAPHS)
        ]
        for number, (kind, start, level) in enumerate(self._starts, PARAGRAPHS + 1):
            lists.append(
                f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind - 1}"/><w:lvlOverride w:ilvl="{level}">'
                f'<w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
            )
        definitions = self._abstract(BULLETS) + self._abstract(NUMBERS) + self._margin()
        return f"<w:numbering {NAMESPACES}>{definitions}{''.join(lists)}</w:numbering>"

    def _abstract(self, number: int) -> str:
        levels = "".join(self._level(number, level) for level in range(LEVELS))
        kind = '<w:multiLevelType w:val="multilevel"/>'
        return f'<w:abstractNum w:abstractNumId="{number - 1}">{kind}{levels}</w:abstractNum>'

    def _margin(self) -> str:
        """Numbers of paragraphs, set in the margin so that a board can speak of them."""
        look = run_look(self._theme, self._theme.style("credit"))
        edge = f'<w:ind w:left="{twips(self._hang)}" w:hanging="{twips(MARGIN_GAP)}"/>'
        return (
            f'<w:abstractNum w:abstractNumId="{PARAGRAPHS - 1}"><w:multiLevelType w:val="singleLevel"/>'
            '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="NumberedText"/>'
            '<w:lvlText w:val="%1"/>'
            f'<w:lvlJc w:val="right"/><w:pPr>{edge}</w:pPr>'
            f"<w:rPr>{look}</w:rPr></w:lvl></w:abstractNum>"
        )

    def _level(self, number: int, level: int) -> str:
        if number == BULLETS:
            kind, text, name = "bullet", _BULLETS[min(level, len(_BULLETS) - 1)], "Bullet"
        else:
            kind, text, name = "decimal", f"%{level + 1}.", "Number"
        linked = f'<w:pStyle w:val="{list_style(name, level)}"/>' if level < LIST_LEVELS else ""
        step = list_step(self._theme, number)
        left = twips(self._hang + step * (level + 1))
        return (
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{linked}<w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{twips(step)}"/></w:pPr></w:lvl>'
        )
