"""Text and books that somebody made to do harm, for the tests of this folder."""

import random
from typing import Any

import msgspec

from book.model import Book

_LEFT = {"id", "type", "kind", "media", "media_type", "paper", "theme", "language", "style", "note_kinds", "place",
         "left_out", "different", "status", "label"}  # fmt: skip
"""Fields that hold a name which the program looks up, not words."""

EVAL = (
    "[[[getattr(pow, Word('__globals__'))['os'].system('touch {canary}') for Word in [orgTypeFun('Word', (str,), "
    "{{'mutated': 1, 'startswith': lambda self, x: False, '__eq__': lambda self, x: self.mutate() and self.mutated < 0 "
    "and str(self) == x, 'mutate': lambda self: {{setattr(self, 'mutated', self.mutated - 1)}}, '__hash__': lambda "
    "self: hash(str(self))}})]] for orgTypeFun in [type(type(1))]] and 'red'"
)
"""The payload of CVE-2023-33733."""

MARKUP = (
    '<para><font color="' + EVAL + '">x</font></para>',
    "<font color=\"__import__('os').system('touch {canary}')\">CVE-2019-17626</font>",
    "<unichar code=\"__import__('os').system('touch {canary}')\"/>",
    '<img src="file://{secret}" width="10" height="10"/>',
    '<img src="{secret}" width="10" height="10"/>',
    '<img src="http://127.0.0.1:{port}/pixel.png"/>',
    '<img src="\\\\127.0.0.1\\share\\pixel.png">',
    '<a href="javascript:alert(1)">click</a><script>alert(1)</script>',
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file://{secret}">]><x>&e;</x>',
    ']]><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText>',
    "=cmd|' /C calc'!A0",
    "%PDF-1.7 endobj endstream >> /OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
    "(unbalanced \\( parentheses \\\\ and > < >> << [ ] { }",
)
"""Markup, formulas and syntax that some writer or viewer might take for its own."""


def payloads(canary: str, secret: str, port: int) -> list[str]:
    """The markup with a file that must not be made, one that must not be read, and a port that must not be asked."""
    return [one.replace("{canary}", canary).replace("{secret}", secret).replace("{port}", str(port)) for one in MARKUP]


def poisoned(book: Book, words: list[str]) -> Book:
    """The book with one of these words in each of its text fields, in turn."""
    place = [0]

    def change(value: Any, name: str = "") -> Any:
        if isinstance(value, dict):
            return {key: change(inner, key) for key, inner in value.items()}
        if isinstance(value, list | tuple):
            return [change(inner, name) for inner in value]
        if isinstance(value, str) and name not in _LEFT and not _is_date(name):
            place[0] += 1
            return words[place[0] % len(words)]
        return value

    return msgspec.convert(change(msgspec.to_builtins(book)), Book)


def _is_date(name: str) -> bool:
    return name in ("published", "published_time", "retrieved", "dated")


def nasty_strings(count: int = 2000, seed: int = 30) -> list[str]:
    """Strings that text software stumbles over, the same each time."""
    chance = random.Random(seed)
    parts = [
        "\x00", "\x07", "\x0b", "\x1b[31m", "\x1f", "\x7f", "\x85", "\u2028", "\u2029", "\ufffe", "\uffff", "\ufdd0",
        "\ud800", "\udfff", "\ud83d", "\u202e", "\u2066", "\u202a", "\u200b", "\u200d", "\u00ad", "\ufeff", "\ufffc",
        "<>&\"'", "]]>", "<!--", "-->", "<![CDATA[", "&#0;", "&lt;", "{\\rtf1", "%s%n", "${x}", "../../", "C:\\",
        "👩‍👩‍👧‍👦", "🇺🇦", "👍🏽", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "e\u0301" * 3, "Z̴̛͙a̵͝l̷g̸o̶", "שלום", "السلام عليكم", "日本語", "한국어", "ไทย",
        "हिन्दी", "ﷺ", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "\U000e0001", "\U0010ffff", "ĳ", "ﬁ", "İstanbul", "ß", "\t", "\r\n", "\n", " " * 50,
        "a" * 300, "-" * 80, "(", ")", "\\", "$", "#", "~", "^", "_", "%", "0", "-1", "NaN", "null", "True",
    ]  # fmt: skip
    return ["".join(chance.choices(parts, k=chance.randrange(1, 6))) for _ in range(count)]
