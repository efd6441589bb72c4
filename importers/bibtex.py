"""BibTeX files as plain fields: braces, quotes, strings and TeX's accents are resolved.

After Patashnik, "BibTeXing" (1988), and the fields of biblatex. Only what references need: no macros are run.
"""

import re
import unicodedata
from collections.abc import Iterator

_ENTRY = re.compile(r"@\s*([A-Za-z]+)\s*[{(]")
_FIELD = re.compile(r"\s*([A-Za-z][\w:.+-]*)\s*=\s*")
_NUMBER_OR_NAME = re.compile(r"[\w:.+-]+")
_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "H": "\u030b", "r": "\u030a",
    "c": "\u0327", "k": "\u0328", "v": "\u030c", "u": "\u0306", "=": "\u0304", ".": "\u0307", "d": "\u0323",
    "b": "\u0331",
}  # fmt: skip
_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "l": "ł",
    "L": "Ł", "i": "ı", "j": "ȷ", "textendash": "–", "textemdash": "—", "ldots": "…", "textquoteright": "’",
    "textquoteleft": "‘", "textquotedblleft": "“", "textquotedblright": "”", "textbackslash": "\\", "euro": "€",
}  # fmt: skip
_ACCENT = re.compile(r"\\([`'^~\"=.]|[Hrckvudb](?![A-Za-z]))\s*\{?\s*\\?([A-Za-z])\s*\}?")
_LETTER = re.compile(r"\\([A-Za-z]+)(?![A-Za-z])\s*(?:\{\})?")
_ESCAPED = re.compile(r"\\([&%$#_{}~^-])")


def bibtex_entries(text: str) -> Iterator[dict[str, str]]:
    """The entries of a file: their fields by names in small letters, as text."""
    strings: dict[str, str] = {}
    place = 0
    while match := _ENTRY.search(text, place):
        kind = match[1].lower()
        place = match.end()
        if kind in ("comment", "preamble"):
            place = _closing(text, place)
            continue
        end = _closing(text, place)
        inner = text[place : end - 1]
        place = end
        if kind == "string":
            strings.update(_fields(inner, strings))
        else:
            fields = _fields(inner.partition(",")[2], strings)
            yield {name: _plain(value) for name, value in fields.items()}


def _closing(text: str, place: int) -> int:
    """The place behind the brace that closes what was opened before a place; the end where there is none."""
    depth = 1
    for match in re.compile(r"\\.|[{}]", re.DOTALL).finditer(text, place):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return match.end()
    return len(text) + 1


def _fields(inner: str, strings: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    place = 0
    while match := _FIELD.match(inner, place):
        value, place = _value(inner, match.end(), strings)
        found.setdefault(match[1].lower(), value)
        comma = re.compile(r"\s*,?").match(inner, place)
        place = comma.end() if comma else place
    return found


def _value(inner: str, place: int, strings: dict[str, str]) -> tuple[str, int]:
    """A field's value, parts of which "#" joins, and the place behind it."""
    parts: list[str] = []
    while place < len(inner):
        if inner[place] == "{":
            end = _closing(inner, place + 1)
            parts.append(inner[place + 1 : end - 1])
        elif inner[place] == '"':
            end = _quoted_end(inner, place + 1)
            parts.append(inner[place + 1 : end - 1])
        elif match := _NUMBER_OR_NAME.match(inner, place):
            end = match.end()
            parts.append(strings.get(match[0].lower(), match[0]))
        else:
            break
        joined = re.compile(r"\s*#\s*").match(inner, end)
        place = end
        if joined is None:
            break
        place = joined.end()
    return "".join(parts), place


def _quoted_end(inner: str, place: int) -> int:
    depth = 0
    for match in re.compile(r"\\.|[{}\"]", re.DOTALL).finditer(inner, place):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if match[0] == '"' and depth == 0:
            return match.end()
    return len(inner) + 1


def _plain(value: str) -> str:
    """A value without TeX: accents put on their letters, braces gone, dashes and spaces as they are printed."""
    text = _ACCENT.sub(lambda match: unicodedata.normalize("NFC", match[2] + _ACCENTS[match[1]]), value)
    text = _LETTER.sub(lambda match: _LETTERS.get(match[1], ""), text)
    text = _ESCAPED.sub(r"\1", text)
    text = text.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”")
    text = re.sub(r"(?<!\\)~", " ", text)
    return re.sub(r"[{}]", "", text).strip()
