"""Finds what is said to people in English wherever it is said: findings, concerns, errors and kinds of files, with gaps
for what is filled in."""

import ast
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

ROOMS = ("book", "importers", "exporters", "gui")
_CALLS = {
    "Finding": (0, 2), "Concern": (0, 2), "finding": (1, 2, 3), "Loss": (1,), "Reader": (0,), "Format": (1,),
}  # fmt: skip
"""Calls that speak, and the places of what they say among their arguments."""
_OF_ERRORS = (0, 2)
_NAMES = ("what", "remedy", "on_page")
_NUMBERS = ("count", "mute", "bare", "columns", "days", "minutes", "total")
"""Names of what is counted: a sentence that begins its gaps with one of them has plural forms."""
Sentence = tuple[str, bool]
"""A sentence, and whether it has plural forms."""


def sentences(root: Path) -> list[Sentence]:
    """All of them, each once, in the order of the files."""
    found: dict[str, bool] = {}
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            for text, counted in _said_in(ast.parse(path.read_text("utf-8"))):
                if text.replace("{}", "").strip(" :“”.,"):
                    found[text] = found.get(text, False) or counted
    return list(found.items())


def _said_in(tree: ast.Module) -> Iterator[Sentence]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (places := _places_said(node.func)):
            wanted = [node.args[place] for place in places if place < len(node.args)]
            wanted += [keyword.value for keyword in node.keywords if keyword.arg in _NAMES]
            for value in wanted:
                yield from _texts(value)
        elif isinstance(node, ast.Assign) and _is_named(node.targets[0]):
            yield from _texts(node.value)
        elif isinstance(node, ast.AnnAssign | ast.Assign) and _is_table(node):
            assert isinstance(node.value, ast.Dict)
            for value in node.value.values:
                yield from _texts(value)


def _is_named(target: ast.expr) -> bool:
    return isinstance(target, ast.Name) and target.id.strip("_").lower() in _NAMES


def _places_said(called: ast.expr) -> Sequence[int]:
    name = called.id if isinstance(called, ast.Name) else ""
    return _OF_ERRORS if name in _errors() else _CALLS.get(name, ())


@cache
def _errors() -> frozenset[str]:
    tree = ast.parse((Path(__file__).parents[1] / "book" / "errors.py").read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef))


def _is_table(node: ast.AnnAssign | ast.Assign) -> bool:
    target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
    named = isinstance(target, ast.Name) and target.id.endswith(("REMEDIES", "FACT_NAMES", "SAYINGS"))
    return named and isinstance(node.value, ast.Dict)


def _texts(value: ast.expr) -> Iterator[Sentence]:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value, False
    elif isinstance(value, ast.IfExp):
        yield from _texts(value.body)
        yield from _texts(value.orelse)
    elif isinstance(value, ast.JoinedStr):
        gaps = [part.value for part in value.values if isinstance(part, ast.FormattedValue)]
        text = "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in value.values)
        yield text, bool(gaps) and isinstance(gaps[0], ast.Name | ast.Attribute) and _counts(gaps[0])


def _counts(gap: ast.Name | ast.Attribute) -> bool:
    return (gap.id if isinstance(gap, ast.Name) else gap.attr) in _NUMBERS
