"""The lines of a pasted text: list marks taken off, and lines that were broken at a fixed width joined again."""

import re

import msgspec

_MARKER = re.compile(r"^\s*(?:[•●▪■◦‣∙○*]|[-–](?=\s))\s*(?=\S)")
_SPACES = re.compile(r"[^\S\n]+")
SENTENCE_END = re.compile(r"""[.!?…。！？؟։।]["'”’»」』)\]]*(?:\s*\[\d+\])?$""")
PROSE = 90
"""From this weight on a line that ends as a sentence is prose."""


class Line(msgspec.Struct, frozen=True):
    """A line or joined paragraph of a paste; `bullet` if it began with a mark of a list, `apart` if an empty line went
    before it."""

    text: str
    bullet: bool = False
    apart: bool = True


def split_lines(text: str) -> list[Line]:
    """The lines of a paste without the empty ones; lines that were broken at a fixed width are joined again."""
    groups: list[list[str]] = [[]]
    for raw in text.split("\n"):
        line = _SPACES.sub(" ", raw).strip()
        if line:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    groups = [group for group in groups if group]
    wrapped = _is_wrapped(groups)
    found: list[Line] = []
    for group in groups:
        joined = _joined(group) if wrapped else group
        for place, line in enumerate(joined):
            text_only = _MARKER.sub("", line)
            found.append(Line(text_only, bullet=text_only != line, apart=place == 0))
    return found


def _is_wrapped(groups: list[list[str]]) -> bool:
    """Whether lines end where a width was full: most that are not the last of their paragraph are about as long."""
    inner = [len(line) for group in groups if len(group) > 1 for line in group[:-1]]
    if len(inner) < 4:
        return False
    width = max(inner)
    full = sum(length > width * 0.75 for length in inner)
    ended = sum(bool(SENTENCE_END.search(line)) for group in groups for line in group[:-1])
    return 40 <= width <= 100 and full > 0.7 * len(inner) and ended < 0.5 * len(inner)


def _joined(group: list[str]) -> list[str]:
    lines: list[str] = []
    for line in group:
        previous = lines[-1] if lines else ""
        if not lines or _MARKER.match(line) or len(previous) < 40:
            lines.append(line)
        elif previous.endswith("-") and line[:1].islower() and previous[-2:-1].isalpha():
            lines[-1] = previous + line
        else:
            lines[-1] = f"{previous} {line}"
    return lines


def weight(text: str) -> int:
    """The length of a text, with a Chinese, Japanese or Korean character for three letters."""
    return len(text) + 2 * sum(
        "\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3" for character in text
    )
