"""Whether a page is built as no ordinary page is. The libraries that look for a page's text take a time that grows with
the square of its marks or worse, so such a page is read where reading can be stopped.
"""

import re

from importers.limits import MAX_QUICK_DEPTH, MAX_QUICK_TAG, MAX_QUICK_TAGS

_HUGE_TAG = re.compile(rb"<\w[^<>]{%d}" % MAX_QUICK_TAG)
_HOLDER = re.compile(
    rb"<(/?)(?:a|article|aside|b|blockquote|center|dd|details|div|dl|em|fieldset|figure|font|footer|form|h[1-6]|header|i|"
    rb"li|main|nav|ol|section|span|strong|table|tbody|td|tr|u|ul)\b",
    re.IGNORECASE,
)


def is_unusual(markup: bytes) -> bool:
    """Whether some HTML has many more marks than pages of its size, a huge one, or marks deep in each other.

    Takes a fraction of the time of parsing, and never more than one look at each byte.
    """
    if markup.count(b"<") > MAX_QUICK_TAGS:
        return True
    markup = markup.replace(b"\0", b"")  # UTF-16 has one at each letter
    return bool(_HUGE_TAG.search(markup)) or _depth(markup) > MAX_QUICK_DEPTH


def _depth(markup: bytes) -> int:
    """How deep elements lie in each other, about: those that are never closed count on."""
    depth = deepest = 0
    for mark in _HOLDER.finditer(markup):
        depth = max(depth - 1, 0) if mark[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest
