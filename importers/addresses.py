"""Lists of web addresses: a text with one a line, OPML, and the shortcuts that desktops make of a link.

Nothing is fetched here: the addresses are what the source gives, and a person says whether they are asked.
"""

import re
from collections.abc import Iterator

from book.errors import UnreadableSource
from importers.encoding import decoded, looks_binary
from importers.source import Collected, Origin
from importers.tree import xml_tree

MAX_ADDRESSES = 1000
_LINE = re.compile(r"(?:[-*•–]|\d{1,4}[.)])?\s*<?(?P<address>https?://[^\s<>\"]+)>?", re.IGNORECASE)
_SHORTCUT = re.compile(r"^URL=(?P<address>https?://\S+)", re.IGNORECASE | re.MULTILINE)
_OPML = re.compile(rb"<opml[\s>]")
_PLIST = re.compile(rb"<plist[\s>]")


def is_address_list(data: bytes, origin: Origin) -> bool:
    """Whether some bytes name web addresses and nothing else."""
    if looks_binary(data) or len(data) > 1 << 20:
        return False
    if _OPML.search(data[:2048]) or origin.has_ending("url", "webloc", "opml"):
        return True
    return bool(_addresses_in_lines(decoded(data)))


def collect_addresses(data: bytes, origin: Origin) -> Collected:
    """The addresses of a list, each once. Raises UnreadableSource where there are none."""
    if _OPML.search(data[:2048]) or _PLIST.search(data[:2048]):
        found = list(_addresses_in_xml(data, origin.subject))
    elif shortcut := _SHORTCUT.search(text := decoded(data)):
        found = [shortcut["address"]]
    else:
        found = _addresses_in_lines(text)
    if not found:
        raise UnreadableSource("there are no web addresses in it", origin.subject, "Choose another one")
    return Collected(addresses=tuple(dict.fromkeys(found))[:MAX_ADDRESSES])


def _addresses_in_lines(text: str) -> list[str]:
    """The addresses of a text that holds one in each of its lines, but for empty ones and remarks after "#"."""
    lines = [line.strip() for line in text.splitlines()]
    lines = [line for line in lines if line and not line.startswith("#")]
    matches = [_LINE.fullmatch(line) for line in lines]
    return [match["address"] for match in matches if match] if all(matches) else []


def _addresses_in_xml(data: bytes, subject: str) -> Iterator[str]:
    """Of an outline (OPML 2.0) the feeds and pages that it names, of a .webloc its link."""
    for element in xml_tree(data, subject).iter():
        stated = (element.get("xmlUrl"), element.get("url"), element.get("htmlUrl"))
        link = element.text if element.tag == "string" else None
        address = next((one.strip() for one in (*stated, link) if one and one.strip()), "")
        if address.lower().startswith(("http://", "https://")):
            yield address
