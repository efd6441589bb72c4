"""What is cut from an article's blocks: facts that stand above the text, links between its paragraphs, buttons, and all
that follows it. Each function takes the page's blocks in reading order and takes back that some of them are kept.
"""

from collections.abc import Sequence

from book.richtext import Figure, Heading, List, Paragraph
from importers import clutter, date_lines, dates
from importers.html_meta import Facts
from importers.html_parts import SENTENCE_END, Part
from importers.matching import words_of
from importers.tree import Element

_LONG = 240


def cut_captions(parts: Sequence[Part]) -> None:
    """A caption without its picture says nothing; a list of nothing but captions is a gallery."""
    for part in parts:
        if part.kept and not isinstance(part.block, Figure) and is_caption(part.holder):
            part.kept = False


def is_caption(element: Element) -> bool:
    """Whether an element belongs to a figure, or holds little else than captions."""
    if element.tag in _CAPTIONS or next(element.iterancestors(*_CAPTIONS), None) is not None:
        return True
    captions = list(element.iter(*_CAPTIONS))
    if not captions:
        return False
    said = sum(len(text.strip()) for caption in captions for text in caption.itertext())
    return said >= 0.9 * sum(len(text.strip()) for text in element.itertext())


_CAPTIONS = ("figure", "figcaption")


def cut_links(parts: Sequence[Part]) -> None:
    """Links to other stories between the paragraphs go; a text that consists of links stays."""
    kept = [part for part in parts if part.kept]
    links = [part for part in kept if _is_link(part)]
    if len(links) <= 0.3 * len(kept):
        for part in links:
            part.kept = False


def _is_link(part: Part) -> bool:
    if part.linked >= 0.9 or (part.linked >= 0.4 and clutter.begins_the_rest(part.text.strip("()[] "))):
        return isinstance(part.block, Paragraph | List) and len(part.text.split()) <= 40
    return False


def cut_clutter(parts: Sequence[Part], facts: Facts) -> None:
    """Buttons and the like go wherever they stand, and so do the headline and the address where they are repeated."""
    headline = words_of(facts.headline)
    for part in parts:
        if part.kept and not isinstance(part.block, Figure):
            repeated = part.text == facts.url or (bool(headline) and words_of(part.text) == headline)
            part.kept = bool(part.text) and not repeated and not clutter.is_clutter(part.text)


def cut_head(parts: Sequence[Part], facts: Facts) -> None:
    """Headline, byline and date above the text are facts and no text; so is a rubric above the headline."""
    opening: list[Part] = []
    for part in parts:
        if part.kept and not isinstance(part.block, Figure):
            if part.is_prose and not _is_head_line(part.text, facts):
                break
            opening.append(part)
    heads = [place for place, part in enumerate(opening[:10]) if _is_head_line(part.text, facts)]
    for place, part in enumerate(opening):
        repeats = place in heads
        rubric = bool(heads) and place < heads[-1] and len(part.text.split()) <= 4
        part.kept = not (repeats or rubric)


def _is_head_line(text: str, facts: Facts) -> bool:
    words, headline, byline = words_of(text), words_of(facts.headline), words_of(facts.byline)
    if not words or (headline and words == headline):
        return True
    if len(words) > 25:
        return False
    if byline and _holds(words, byline) and len(words) <= len(byline) + 12 and not SENTENCE_END.search(text):
        return True
    rest = date_lines.without_reading_time(text)
    if not rest or date_lines.is_ago(rest):
        return True
    return dates.find_date(rest) is not None and len(words) <= 14 and not SENTENCE_END.search(text)


def _holds(words: Sequence[str], inner: Sequence[str]) -> bool:
    size = len(inner)
    return any(list(words[place : place + size]) == list(inner) for place in range(len(words) - size + 1))


def cut_tail(parts: Sequence[Part], facts: Facts) -> None:
    """What stands below the last paragraph: lists of other stories, calls to subscribe, where the text came from."""
    kept = [part for part in parts if part.kept]
    for place in range(len(kept) - 1, max(len(kept) - 15, 0), -1):
        if _begins_the_rest(kept[place]) and not any(map(_is_long, kept[place + 1 :])):
            for part in kept[place:]:
                part.kept = False
    for part in reversed([part for part in parts if part.kept][1:]):
        if isinstance(part.block, Figure):
            continue
        hanging = isinstance(part.block, Heading) and not SENTENCE_END.search(part.text)
        if not (
            hanging or clutter.is_ending(part.text) or _is_head_line(part.text, facts) or _is_bio(part.text, facts)
        ):
            return
        part.kept = False


def _is_bio(text: str, facts: Facts) -> bool:
    """Whether a last paragraph introduces the author: "Jane Doe is the editor of …"."""
    words, byline = words_of(text), words_of(facts.byline)
    behind = words[len(byline) : len(byline) + 8]
    return bool(byline) and words[: len(byline)] == byline and len(words) <= 80 and not _VERBS.isdisjoint(behind)


_VERBS = frozenset(
    [
        "is",
        "was",
        "has",
        "writes",
        "covers",
        "reports",
        "works",
        "ist",
        "war",
        "hat",
        "schreibt",
        "arbeitet",
        "est",
        "a",
        "écrit",
        "es",
        "ha",
        "è",
        "scrive",
        "é",
    ]
)


def _begins_the_rest(part: Part) -> bool:
    return isinstance(part.block, Heading | Paragraph) and clutter.begins_the_rest(part.text)


def _is_long(part: Part) -> bool:
    return len(part.text) > _LONG and part.linked < 0.5
