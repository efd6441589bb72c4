"""The blocks of a web page on their way into an article's body, and where in the page each of them stands."""

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from book.richtext import Block, footnotes_of, plain_text, spans_in
from importers.footnotes import without_footnotes
from importers.html_zones import is_aside, is_comments
from importers.tree import Element

SENTENCE_END = re.compile(r"""[.!?…。！？؟।:]["'”’»」』)\]]*$""")
_PROSE = 80


class Part(msgspec.Struct):
    """A block of the page on its way into the body or out of it."""

    block: Block
    holder: Element
    text: str
    linked: float
    """Share of its characters that are links."""
    found: bool = False
    """Whether trafilatura takes it for the article's."""
    kept: bool = False

    @property
    def is_prose(self) -> bool:
        """Whether it is running text and no list of links."""
        return weight(self.text) >= _PROSE and self.linked < 0.5 and bool(SENTENCE_END.search(self.text))


def part_of(block: Block, holder: Element) -> Part:
    """A block with its holder, its words without footnotes, and the share of them that are links."""
    said = without_footnotes((block,)) if any(map(footnotes_of, spans_in((block,)))) else (block,)
    text = plain_text(said).strip()
    spans = [span for part in spans_in(said) for span in part]
    linked = sum(len(span.text) for span in spans if span.link)
    return Part(block, holder, text, linked / (sum(len(span.text) for span in spans) or 1))


def weight(text: str) -> int:
    """The length of a text, with a Chinese, Japanese or Korean character for three letters."""
    return len(text) + 2 * len(re.findall("[\u3040-\u9fff\uac00-\ud7a3]", text))


class Zones:
    """Remembers which elements lie in the comments or beside the article. What holds most of the article is neither,
    whatever its class says."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._known: dict[Element, str] = {}
        prose = [part for part in parts if part.found and part.is_prose]
        sizes: Counter[Element] = Counter()
        for part in prose:
            for holder in (part.holder, *part.holder.iterancestors()):
                sizes[holder] += len(part.text)
        most = 0.5 * sum(len(part.text) for part in prose)
        self._trusted = {holder for holder, size in sizes.items() if size >= most}

    def is_comments(self, element: Element) -> bool:
        """Whether readers wrote it."""
        return self._of(element) == "comments"

    def is_outside(self, element: Element) -> bool:
        """Whether it is no part of the article: among the comments or beside it."""
        return bool(self._of(element))

    def _of(self, element: Element) -> str:
        path: list[Element] = []
        here: Element | None = element
        zone = ""
        while here is not None:
            if here in self._known:
                zone = self._known[here]
                break
            path.append(here)
            here = here.getparent()
        for one in reversed(path):
            zone = zone or (
                "" if one in self._trusted else "comments" if is_comments(one) else "aside" if is_aside(one) else ""
            )
            self._known[one] = zone
        return zone
