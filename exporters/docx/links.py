"""Bookmarks, and the links to them and to the web (ECMA-376 part 1, 17.13.6 and 17.16.22)."""

import re
from zlib import crc32

_OTHERS = re.compile(r"[^A-Za-z0-9_]")
_LONGEST = 38


def bookmark_name(anchor: str) -> str:
    """The name of an anchor's bookmark. Word takes letters, digits and underscores, at most 40 of them: an anchor with
    others, or a longer one, has a sum of all its letters behind what is left of it, so that no two become one."""
    plain = _OTHERS.sub("_", anchor)
    if plain == anchor and len(plain) <= _LONGEST:
        return f"b_{plain}"
    return f"b_{plain[: _LONGEST - 9]}_{crc32(anchor.encode('utf-8', 'replace')):08x}"


def outer_link(relation: str, content: str) -> str:
    """Runs as a link to the address of a relation."""
    return f'<w:hyperlink r:id="{relation}" w:history="1">{content}</w:hyperlink>'


def inner_link(anchor: str, content: str) -> str:
    """Runs as a link to an anchor of the book."""
    return f'<w:hyperlink w:anchor="{bookmark_name(anchor)}" w:history="1">{content}</w:hyperlink>'
