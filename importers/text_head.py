"""The head of a pasted page: which of the lines above the text is the headline, and what the others are."""

import re
from collections.abc import Sequence, Set

from importers import bylines, clutter, date_lines, names
from importers.text_facts import Head, credit_of, is_fact, read_fact, take_outlet
from importers.text_lines import SENTENCE_END, Line, weight

_SITE_BEHIND = re.compile(r"\s+[|–—-]\s+(?P<site>[^|]{2,40})$")
_IDEOGRAPH = re.compile("[\u3040-\u9fff]")
_LETTERS = re.compile(r"[^\W\u3040-\u9fff]+")
_MAX_HEADLINE = 300


def read_head(lines: Sequence[Line], head: Head) -> None:
    """Take the headline, the facts and the standfirst of the lines above the body into `head`."""
    rest = [line.text for line in lines if not clutter.is_clutter(line.text)]
    facts = {text for text in rest if is_fact(text)}
    titles = [text for text in rest if text not in facts]
    near = _near_facts(rest, facts)
    headline = _headline(titles, near)
    head.headline = _without_site(headline[:_MAX_HEADLINE], head)
    if (
        facts
        and rest[-1] not in facts
        and rest[-1] != headline
        and not names.is_name(rest[-1])
        and _opens_body(rest[-1])
    ):
        head.opening = rest.pop()
    others = [text for text in rest if text != headline and not read_fact(text, head)]
    places = {text: place for place, text in reversed(list(enumerate(rest)))}
    title = places.get(headline, len(rest))
    for text in others:
        _read_other(text, head, near=text in near, below=title < places[text])


def _opens_body(text: str) -> bool:
    return (
        text[0].isupper()
        and 4 <= len(text) <= 60
        and text[-1] not in ".!?:;,—–-"
        and not names.is_outlet(text)
        and not credit_of(text)
        and not text.isupper()
        and not date_lines.says_when(text)
        and text.casefold() not in ("summary", "companies", "contents", "photo", "photos")
    )


def _near_facts(rest: Sequence[str], facts: Set[str]) -> set[str]:
    """The lines that stand beside a date or a byline."""
    places = [place for place, text in enumerate(rest) if text in facts]
    return {
        rest[beside]
        for place in places
        for beside in (place - 3, place - 2, place - 1, place + 1, place + 2, place + 3)
        if 0 <= beside < len(rest)
    }


def _headline(titles: Sequence[str], near: set[str]) -> str:
    """The line that is most like a headline: the first that is neither a short rubric, a site nor a lone name."""
    candidates = [
        text for text in titles if len(text) <= _MAX_HEADLINE and not names.is_outlet(text) and " > " not in text
    ]
    candidates = [text for text in candidates if not (names.is_name(text) and text in near and len(candidates) > 1)]
    if not candidates:
        return titles[0] if titles else ""
    first = candidates[0]
    if len(candidates) > 2 and _is_kicker_above(*candidates[:3]):
        return candidates[1]
    longer = [text for text in candidates[1:3] if weight(text) > 2 * weight(first) and not SENTENCE_END.search(text)]
    if longer and _words(first) <= 3 and weight(first) <= 30:
        return _under_kicker(candidates, longer[0])
    second = candidates[1] if len(candidates) > 1 else ""
    rubric = _words(first) <= 3 and weight(first) <= 36 and _words(first) < _words(second)
    return second if rubric and not SENTENCE_END.search(second) else first


def _is_kicker_above(first: str, second: str, third: str) -> bool:
    """Whether two short lines above a sentence are a rubric and the headline: the sentence stands below the headline."""
    short = _words(first) <= 3 and _words(second) >= 3 and not SENTENCE_END.search(second)
    return short and weight(first) <= 36 and weight(third) > 60 and bool(SENTENCE_END.search(third))


def _under_kicker(candidates: Sequence[str], chosen: str) -> str:
    """The line below, where what stands below a rubric is itself only a few words above a longer line."""
    place = candidates.index(chosen) + 1
    below = candidates[place] if place < len(candidates) else ""
    kicker = _words(chosen) <= 3 and weight(chosen) <= 30
    return below if kicker and 1.5 * weight(chosen) < weight(below) < 120 and below[-1] not in ".!" else chosen


def _words(text: str) -> int:
    """Words of a line; two Chinese characters or kana, which stand without spaces, count as one."""
    signs = len(_IDEOGRAPH.findall(text))
    return len(_LETTERS.findall(text)) + signs // 2 if signs else len(text.split())


def _without_site(headline: str, head: Head) -> str:
    """A headline as a page's title has it, "Ships leave | Example News", without the site."""
    match = _SITE_BEHIND.search(headline)
    if match is None or not names.is_outlet(match["site"]):
        return headline
    take_outlet(match["site"], head)
    return headline[: match.start()]


def _read_other(text: str, head: Head, *, near: bool, below: bool) -> None:
    if below and not head.byline and (people := names.people_of(text)):
        head.byline = people
    elif (near or below) and not head.credit and (credit := credit_of(text)):
        head.credit = credit
    elif not head.outlet and bylines.is_outlet(text):
        head.outlet = text
    elif below and not names.is_name(text) and (_is_phrase(text) or SENTENCE_END.search(text)) and " > " not in text:
        head.standfirst.append(text)
    elif len(text) > 1:
        head.left_out.append(text)


def _is_phrase(text: str) -> bool:
    return weight(text) >= 40 or (weight(text) >= 30 and len(text.split()) >= 5)
