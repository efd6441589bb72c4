"""Footnotes of Markdown, as Pandoc and GitHub read them: `[^1]` in the text, and `[^1]: words` anywhere."""

import re
from collections.abc import Sequence

_DEFINITION = re.compile(r" {0,3}\[\^(?P<label>[^\]\[\s]{1,200})\]:\s*(?P<text>.*)$")
_MARK = re.compile(r"\[\^([^\]\[\s]{1,200})\]")
_BEGINS_BLOCK = re.compile(r"\s*(?:#{1,6}\s|>|```|~~~|[-*+]\s|\d{1,9}[.)]\s)")


def label_key(label: str) -> str:
    """What two writings of one label have in common: case is no difference."""
    return label.casefold()


def taken_notes(lines: Sequence[str]) -> tuple[list[str], dict[str, list[str]]]:
    """The lines without those of footnotes, and the paragraphs of each footnote by the key of its label.

    A footnote that no mark in the text names stays where it is, as no words may be lost.
    """
    ends = _definitions(lines)
    inside = {place for start, end in ends.items() for place in range(start, end)}
    text = "\n".join(line for place, line in enumerate(lines) if place not in inside)
    marked = {label_key(label) for label in _MARK.findall(text)}
    kept: list[str] = []
    notes: dict[str, list[str]] = {}
    place = 0
    while place < len(lines):
        match = _DEFINITION.match(lines[place]) if place in ends else None
        key = label_key(match["label"]) if match else ""
        if match and key in marked:
            notes.setdefault(key, _paragraphs([match["text"], *lines[place + 1 : ends[place]]]))
            place = ends[place]
        else:
            kept.append(lines[place])
            place += 1
    return kept, notes


def _definitions(lines: Sequence[str]) -> dict[int, int]:
    """Where each footnote begins and ends, code left aside."""
    ends: dict[int, int] = {}
    fence = ""
    place = 0
    while place < len(lines):
        mark = lines[place].lstrip()[:3]
        if mark in ("```", "~~~") and fence in ("", mark):
            fence = "" if fence else mark
        elif not fence and _DEFINITION.match(lines[place]):
            ends[place] = place = _end(lines, place)
            continue
        place += 1
    return ends


def _end(lines: Sequence[str], place: int) -> int:
    """Where a footnote ends: at another one, or at a line behind an empty one that is not set in. A line right below it
    carries it on even if that is not set in, unless it begins something else."""
    end = place + 1
    for at in range(place + 1, len(lines)):
        line = lines[at]
        set_in = line.startswith("    ")
        carries_on = at == end and not _BEGINS_BLOCK.match(line)
        if not line.strip():
            continue
        if _DEFINITION.match(line) or not (set_in or carries_on):
            break
        end = at + 1
    return end


def _paragraphs(lines: Sequence[str]) -> list[str]:
    """Lines of a footnote as its paragraphs; each entry of a list is one."""
    paragraphs: list[str] = [""]
    for line in lines:
        if not line.strip() or _BEGINS_BLOCK.match(line):
            paragraphs.append("")
        paragraphs[-1] = f"{paragraphs[-1]} {line.strip()}".strip()
    return [paragraph for paragraph in paragraphs if paragraph]
