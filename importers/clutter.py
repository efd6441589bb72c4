"""Lines that a page puts around its text: buttons, menus, calls to subscribe. Whole lines only, never a sentence."""

import re
from functools import cache
from importlib import resources

_MARKS = re.compile(r"[\W_]+")
_LEGAL = re.compile(
    r"(?:©|\(c\)|copyright\b).{0,160}|.{0,120}\ball rights reserved\b.{0,60}|.{0,80}alle rechte vorbehalten.{0,40}"
    r"|.{0,80}tous droits réservés.{0,40}|.{0,60}무단 ?전재.{0,60}|.{0,80}todos los derechos reservados.{0,40}",
    re.IGNORECASE,
)
_BUTTON_TAIL = r"[\s.:!…›»>→↓+]*"
_LIST_HEAD_TAIL = r"\s*(?:[:：]\s*[^.!?]{0,120})?"


@cache
def _pattern(name: str, tail: str) -> re.Pattern[str]:
    lines = (resources.files("resources") / "clutter" / f"{name}.txt").read_text("utf-8").splitlines()
    choices = "|".join(line for line in lines if line and not line.startswith("#"))
    return re.compile(f"(?:{choices}){tail}", re.IGNORECASE)


def is_clutter(line: str) -> bool:
    """Whether a line is only a button, a menu entry, a rule or a line of copyright."""
    if not _MARKS.sub("", line):
        return True
    return bool(_pattern("buttons", _BUTTON_TAIL).fullmatch(line) or _LEGAL.fullmatch(line))


def begins_the_rest(line: str) -> bool:
    """Whether a line heads what follows an article, such as "Related stories" or "Tags: grain, Odesa"."""
    return bool(_pattern("what_follows", _LIST_HEAD_TAIL).fullmatch(line))


def is_ending(block: str) -> bool:
    """Whether a block at the end of an article tells where it came from, whom to follow or what to subscribe to."""
    return is_clutter(block) or begins_the_rest(block) or bool(_pattern("endings", r"\s*").fullmatch(block))
