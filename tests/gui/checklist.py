"""What the window has to do, row by row, and the tests that show it: `python -m tests.gui.checklist` prints the list.

A test names the rows that it shows with `@pytest.mark.gui_row(1, 4)`.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

MUST = {
    1: "Files dropped on tree or text become items",
    2: "A link from a browser is fetched, with a row at once",
    3: "Selected text of a page becomes an article with its address",
    4: "Many at once: one progress, one undo step, one summary",
    5: "Rows are dragged within the tree; several keep their order",
    6: "A drag shows count and title, and where it may not go",
    8: "Every drag has a keyboard equal",
    10: "Paste in the tree makes an article with its facts",
    11: "Paste in the text is cleaned; plain on a key; the choice is remembered",
    12: "A pasted picture is kept; its size is limited, its words asked later",
    13: "Undo and redo for everything",
    14: "The menu names what undo takes back",
    15: "Typing is taken back in steps of words and pauses",
    16: "Undo brings back selection, scroll and what was open",
    17: "Back at the saved point the book is unchanged",
    20: "One history; what is typed is a step before anything else happens",
    21: "Delete puts into the trash without a question; undo and the trash bring back",
    22: "Autosave two seconds after a pause",
    23: "Closing asks only if there are changes, and may go without saving",
    24: "After a crash: time, words, recover, compare, discard, later",
    25: "The foot says what is saved; a failed save stays told",
    26: "Backups can be looked at and had back",
    27: "A locked file: who, since when, copy or take over",
    28: "A file changed by somebody else: a bar, no silent reload",
    29: "Recent books with pins, missing ones, forgetting",
    30: "The title shows name, changes and path",
    31: "Size, panes, tree, place and pages come back with the next start",
    32: "Broken settings give defaults",
    34: "Light, dark and system, live",
    35: "High contrast; nothing by colour alone",
    36: "The preview's paper stays white in the dark, the text's ground follows",
    37: "Sharp at every scale",
    39: "Every control has role, name and state",
    40: "Tab order, visible focus, no trap",
    41: "Return and Space act alike on all buttons",
    42: "Letters and keys mean one thing",
    46: "Progress with name and count; a cancel that leaves nothing",
    47: "The window always answers",
    48: "Errors stand at their place with a remedy",
    49: "A box in the way only for a decision needed now",
    50: "Many errors are one list",
    51: "Empty places say what to do",
    52: "Start page: templates, recent, recovered",
    54: "The true pages beside the text, live",
    56: "Page labels, outline, find and zoom stay with a rebuild",
    58: "Find and replace in the text",
    60: "The tree is filtered as one types and keeps the parents",
    65: "Context menus have nothing that menus have not, for several rows too",
    67: "The format bar follows the cursor; what does not fit is behind an arrow",
    68: "Only looks that both formats print",
    69: "Links: Ctrl+click opens, hovering shows the target, editing",
    70: "Pictures: size, description, caption, placeholder",
    72: "Not included in the export, and seen so",
    76: "The export remembers how; open and show in folder after it",
    78: "All text translated, with plurals, nothing glued",
}
SHOULD = {
    7: "Ctrl copies a drag, Esc cancels it", 18: "History list", 19: "Undo survives a save", 33: "Layout is per person",
    38: "Text size of the editor by itself", 43: "Shortcuts can be changed", 44: "Progress is announced",
    45: "Nothing moves that matters", 53: "Sample book", 55: "A click on a page selects, and the other way round",
    57: "Problems list with jumps", 59: "Find in the book, replace all in one step", 61: "Spell check as you type",
    62: "Dictionaries offline; a missing one says how", 63: "Word counts and reading time", 64: "Command palette",
    66: "What is disabled says why", 71: "Tables", 73: "Facts of several at once", 74: "Doubles on import",
    75: "Split and merge", 77: "Printing", 79: "Right to left, long words, local dates", 80: "Help offline",
}  # fmt: skip


def named_tests(folder: Path) -> Iterator[tuple[int, str]]:
    """Each row that a test below a folder names, with the test as pytest calls it."""
    for path in sorted(folder.rglob("test_*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                for row in _rows(node):
                    yield row, f"{path.name}::{node.name}"


def _rows(test: ast.FunctionDef) -> Iterator[int]:
    for mark in test.decorator_list:
        if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.gui_row":
            yield from (argument.value for argument in mark.args if isinstance(argument, ast.Constant))


def evidence() -> dict[int, list[str]]:
    """The tests that show each row."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for row, test in named_tests(Path(__file__).parents[1]):
        found[row].append(test)
    return found


def main() -> None:
    """Print the list as a table of Markdown."""
    shown = evidence()
    print("| row | what | tests |\n| --- | --- | --- |")
    for row, title in sorted({**MUST, **SHOULD}.items()):
        level = "" if row in MUST else " (Should)"
        print(f"| {row} | {title}{level} | {'<br>'.join(shown.get(row, ())) or '–'} |")


if __name__ == "__main__":
    main()
