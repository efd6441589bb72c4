"""Bytes as text, whatever they were written in."""

import codecs
import re

from charset_normalizer import from_bytes

from book.normal_form import clean_text
from importers.language import detect

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_ALIASES = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
"""What browsers read for these names (WHATWG Encoding Standard): pages that say Latin-1 mean Windows' own."""
_LATIN = re.compile(
    r"cp125[0247]|latin|iso8859_(?:1|2|3|4|9|10|13|14|15|16)$|mac_|cp437|cp8(?:5[0278]|6[135])|cp775|hp_roman8"
)
_CODE_PAGES = {"pl": "cp1250", "cs": "cp1250", "hu": "cp1250", "ro": "cp1250", "tr": "cp1254"}
_SAMPLE = 200_000


def decoded(data: bytes, declared: str = "") -> str:
    """The text of some bytes: by their mark, as UTF-8, by what was declared, else by what looks most like text.

    Text that is valid UTF-8 is nothing else, whatever it says of itself: pages that were saved anew keep the old name.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return clean_text(data.decode(name, errors="replace"))
    if not data.isascii() and (text := _strict(data, "utf-8")) is not None:
        return clean_text(text)
    for name in (declared, _in_head(data), "utf-8", *_wide(data)):
        text = _strict(data, name)
        if text is not None:
            return clean_text(text)
    best = from_bytes(data[:_SAMPLE]).best()
    name = best.encoding if best else "cp1252"
    text = clean_text(data.decode(name, errors="replace"))
    # The Latin code pages differ in a few letters only, which a detector cannot tell; the language can.
    if _LATIN.match(name):
        return clean_text(_strict(data, _CODE_PAGES.get(detect(text), "cp1252")) or text)
    return text


def looks_binary(data: bytes) -> bool:
    """Whether some bytes are no text in any encoding that a person uses."""
    head = data[:4096]
    if any(head.startswith(mark) for mark, _ in _MARKS) or _wide(head):
        return False
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head)
    return controls * 20 > len(head)


def _in_head(data: bytes) -> str:
    match = _DECLARED.search(data[:2048])
    return match[1].decode("ascii") if match else ""


def _wide(data: bytes) -> tuple[str, ...]:
    """UTF-16 without a mark: every other byte of a Latin text is zero."""
    head = data[:2000]
    if len(head) < 8:
        return ()
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd * 3 > len(head) and even * 20 < len(head):
        return ("utf-16-le",)
    if even * 3 > len(head) and odd * 20 < len(head):
        return ("utf-16-be",)
    return ()


def _strict(data: bytes, name: str) -> str | None:
    known = _ALIASES.get(name.lower(), name)
    try:
        # Encodings such as "hex" or "zip" are no encodings of text.
        return data.decode(known) if known and codecs.lookup(known)._is_text_encoding else None  # pyright: ignore[reportPrivateUsage]
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
