"""What of a page is never read: what runs, loads, asks or only decorates, and what no reader of the page sees."""

import re

from importers.tree import Element

LEFT_OUT = frozenset([
    "script", "style", "noscript", "template", "iframe", "object", "embed", "applet", "input", "button", "select",
    "textarea", "svg", "math", "canvas", "audio", "video", "source", "track", "map", "area", "head", "title",
    "meta", "link", "base", "nav", "dialog", "rt", "rp",
])  # fmt: skip
"""The readings that stand above Japanese words (`rt`) are there for learners; on one line they part the words."""
_UNSEEN = re.compile(
    r"(?:^|[\s_-])(?:(?<!not-)sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|element-invisible|hidden-accessible|assistive-text)"
    r"(?:$|\s)|(?:^|\s)material-(?:icons|symbols)",
    re.IGNORECASE,
)
"""Classes of what is only read aloud, such as "(opens in a new window)", and of signs that are written as words."""


def is_hidden(element: Element) -> bool:
    """Whether an element itself says that it is not shown to those who see."""
    style = (element.get("style") or "").replace(" ", "").lower()
    if element.get("hidden") is not None or "display:none" in style or "visibility:hidden" in style:
        return True
    return bool(_UNSEEN.search((element.get("class") or "")[:400]))
