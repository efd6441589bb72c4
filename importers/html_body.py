"""The body of a web page: its own blocks, of which those are kept that belong to the article.

Trafilatura tells which text is the article's; the page's tree tells how that text is built, so headings, lists, quotes,
tables and pictures stay what they are. Where both disagree, the place in the page decides: a subheading or a list
between two paragraphs of the article is the article's, a link to another story or a caption without its picture is not.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

import msgspec
import trafilatura

from book.normal_form import normalised
from book.richtext import Blocks, Figure, Heading, List, Paragraph, Quote, Span, Table, map_spans
from importers import html_trim
from importers.footnotes import notes_below
from importers.html_blocks import HtmlReader, absent_pictures
from importers.html_meta import Facts
from importers.html_parts import Part, Zones, part_of, weight
from importers.matching import TextIndex, words_of
from importers.tree import Element

NOWHERE = "https://page.invalid/"
"""Stands for the address of a page that has none, so that its links are seen as such."""
_DATA_ADDRESS = re.compile(r"data:[a-z]+/[^\"'\s)]{2000,}")
_PHRASE, _LEAD = 60, 180
_HUGE = 1_000_000
"""Characters of a page that is no usual news page."""


def read_body(html: str, root: Element, reader: HtmlReader, facts: Facts) -> Blocks:
    """The article's blocks in their normal form; empty for a page that holds no article."""
    parts = [part_of(block, holder) for block, holder in reader.read_parts(root)]
    zones = _find(parts, _article_lines(html, precise=True))
    found = _length(part for part in parts if part.found)
    if found < _SHORT and found < _HALF * _length(parts, zones):
        zones = _find(parts, _article_lines(html, precise=False))
    for part in parts:
        part.kept = part.found
    _drop_strays(parts, zones)
    _fill_gaps(parts, zones)
    _keep_lead(parts, zones, facts)
    _keep_main(parts, root)
    html_trim.cut_captions(parts)
    html_trim.cut_links(parts)
    html_trim.cut_clutter(parts, facts)
    html_trim.cut_head(parts, facts)
    html_trim.cut_tail(parts, facts)
    _keep_figures(parts)
    reader.losses += absent_pictures(_absent_inside(parts, reader.absent))
    kept = (*_headline_notes(parts, facts), *(part.block for part in parts if part.kept))
    return normalised(map_spans(kept, _without_nowhere))


def _headline_notes(parts: Sequence[Part], facts: Facts) -> Blocks:
    """The footnotes of the headline, which is no part of the body."""
    headline = words_of(facts.headline)
    heads = (part.block for part in parts if headline and not part.kept and words_of(part.text) == headline)
    return next((notes for head in heads if (notes := notes_below((head,)))), ())


def _find(parts: Sequence[Part], lines: Sequence[str]) -> Zones:
    """Mark the parts that hold an article's lines, comments aside; gives the zones of the page as these lines show it."""
    index = TextIndex(lines)
    for part in parts:
        part.found = index.find(part.text) is not None
    zones = Zones(parts)
    for part in parts:
        part.found = part.found and not zones.is_comments(part.holder)
    return zones


def _length(parts: Iterable[Part], zones: Zones | None = None) -> int:
    """Characters of prose, of what lies outside of the article's zone not counted."""
    prose = (part for part in parts if part.is_prose)
    return sum(len(part.text) for part in prose if zones is None or not zones.is_outside(part.holder))


_SHORT, _HALF = 1500, 0.5
"""Where fewer characters and less than this share of a page's prose were found, the search was too narrow."""


def _article_lines(html: str, *, precise: bool) -> list[str]:
    """The lines that trafilatura takes for the article; `precise` where it shall rather leave out than take in."""
    light = _DATA_ADDRESS.sub("inline.png", html)
    extracted = cast(
        Any,
        trafilatura.bare_extraction(  # pyright: ignore[reportUnknownMemberType]
            light,
            include_comments=False,
            with_metadata=False,
            favor_precision=precise,
            fast=len(light) > _HUGE,  # what it falls back on takes a time that grows with the square of the page
        ),
    )
    return str(getattr(extracted, "text", "") or "").split("\n")


def _without_nowhere(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(msgspec.structs.replace(span, link="") if span.link.startswith(NOWHERE) else span for span in spans)


def _drop_strays(parts: Sequence[Part], zones: Zones) -> None:
    """A short line that the article has too, such as the name of a town, is the article's only where its text is."""
    prose = [place for place, part in enumerate(parts) if part.found and part.is_prose]
    if not prose:
        return
    homes = _homes(parts[place] for place in prose)
    for place, part in enumerate(parts):
        if part.found and len(part.text.split()) <= _FEW and part.holder.getparent() not in homes:
            inside = prose[0] - _OPENING <= place < prose[-1] and not zones.is_outside(part.holder)
            part.found = part.kept = inside


_FEW = 5
_OPENING = 6
"""Short blocks above the first paragraph that may be the article's."""


def _homes(parts: Iterable[Part]) -> set[Element]:
    """The elements that hold some blocks side by side."""
    return {home for part in parts if (home := part.holder.getparent()) is not None}


def _fill_gaps(parts: Sequence[Part], zones: Zones) -> None:
    """Keep what stands among the article's blocks, in the same element as these, and looks like a part of the text."""
    places = [place for place, part in enumerate(parts) if part.found]
    if not places:
        return
    homes = _homes(parts[place] for place in places)
    between = range(max(places[0] - 1, 0), places[-1])
    for place in (*between, *reversed(between)):
        part = parts[place]
        at_home = part.holder in homes or part.holder.getparent() in homes
        if at_home and not part.kept and not zones.is_outside(part.holder):
            part.kept = _fits(part, parts, place)


def _fits(part: Part, parts: Sequence[Part], place: int) -> bool:
    before, behind = parts[place - 1], parts[place + 1]
    match part.block:
        case Heading():
            return part.linked < 0.5 and behind.kept and (behind.is_prose or not isinstance(behind.block, Heading))
        case Paragraph():
            among = part.linked < 0.5 and (weight(part.text) >= _PHRASE or part.holder.tag == "pre")
            return (part.is_prose and (before.kept or behind.found)) or (among and before.kept and behind.kept)
        case List() | Table() | Quote():
            return part.linked < 0.5 and (before.kept or isinstance(before.block, Heading))
        case Figure():
            return False


def _keep_lead(parts: Sequence[Part], zones: Zones, facts: Facts) -> None:
    """Keep the long paragraphs between the headline and the text, which many sites set apart from it; one of a line or
    two only sums up what follows."""
    headline = words_of(facts.headline)
    first = next((place for place, part in enumerate(parts) if part.kept and part.is_prose), 0)
    titles = [place for place, part in enumerate(parts[:first]) if headline and words_of(part.text) == headline]
    for part in parts[titles[-1] + 1 : first] if titles else ():
        lead = part.is_prose and weight(part.text) >= _LEAD and not html_trim.is_caption(part.holder)
        part.kept = part.kept or (lead and not zones.is_outside(part.holder))


def _keep_main(parts: Sequence[Part], root: Element) -> None:
    """Where next to nothing was found, all of the page's one article element is kept."""
    length = sum(len(part.text) for part in parts if part.kept)
    main = next((found[0] for tag in ("article", "main") if len(found := list(root.iter(tag))) == 1), None)
    if main is None or length >= _LITTLE:
        return
    inside = [part for part in parts if part.holder is main or main in part.holder.iterancestors()]
    if 3 * length < sum(len(part.text) for part in inside) < _MUCH:
        for part in inside:
            part.kept = True


_LITTLE, _MUCH = 400, 10_000
"""Characters of a text that is hardly an article, and of one that is surely more than what a page's message is."""


def _absent_inside(parts: Sequence[Part], absent: Sequence[Element]) -> int:
    """How many of the pictures on the web are the article's: those that hang where its paragraphs do."""
    homes = _homes(part for part in parts if part.kept)
    return sum(any(holder in homes for _, holder in zip(range(4), one.iterancestors(), strict=False)) for one in absent)


def _keep_figures(parts: Sequence[Part]) -> None:
    """Pictures inside the text stay, and one right above it."""
    places = [place for place, part in enumerate(parts) if part.kept]
    if not places:
        return
    lead = next(_figures_before(parts, places[0]), None)
    for place in range(places[0] if lead is None else lead, places[-1]):
        if isinstance(parts[place].block, Figure):
            parts[place].kept = True


def _figures_before(parts: Sequence[Part], first: int) -> Iterator[int]:
    """Places of the pictures close above the text, the nearest first."""
    for place in range(first - 1, max(first - 6, -1), -1):
        if isinstance(parts[place].block, Figure):
            yield place
