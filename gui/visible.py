"""Text from strangers made honest to look at: characters that turn the order of what is read are shown as marks."""

import re
from html import escape

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX 9, 2); its marks turn nothing."""
_NAMES = {
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO", "\u2066": "LRI",
    "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
}  # fmt: skip


def visible(text: str) -> str:
    """The text with each turning character as its name in brackets, so that `gpj.exe` cannot pass for `exe.jpg`."""
    return _TURNING.sub(lambda found: f"[{_NAMES[found[0]]}]", text)


def plain_tip(text: str) -> str:
    """A tip that reads as the text itself: Qt takes one that begins like HTML for HTML, and reads files it names."""
    return f"<p>{escape(text).replace(chr(10), '<br>')}</p>" if "<" in text else text
