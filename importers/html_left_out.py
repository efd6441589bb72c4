"""What of a page is never read: what runs, loads, asks or only decorates, and what no reader of the page sees."""

from importers.tree import Element

LEFT_OUT = frozenset([
    "script", "style", "noscript", "template", "iframe", "object", "embed", "applet", "input", "button", "select",
    "textarea", "svg", "math", "canvas", "audio", "video", "source", "track", "map", "area", "head", "title",
    "meta", "link", "base", "nav", "dialog",
])  # fmt: skip


def is_hidden(element: Element) -> bool:
    """Whether an element itself says that it is not shown."""
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style or "visibility:hidden" in style
