"""Plain text as people paste it from a news page, taken apart into an article.

A page's text is a head (headline, names, date, credit, buttons), the body, and what follows it (related stories, the
site's name, copyright). The body lies between the first and the last line of prose; only whole lines that are no prose
are left out of it, each of them is told, and the paste itself is kept as the original.
"""

import re
from collections.abc import Sequence
from datetime import date, time

import msgspec

from book.model import Article
from book.normal_form import clean_text
from book.richtext import Block, Heading, List, ListItem, Paragraph, Span
from importers import bylines, clutter, date_lines, dates, names, picture_credits
from importers.language import detect
from importers.losses import Loss
from importers.text_lines import SENTENCE_END, Line, split_lines, weight

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_LABEL_ADDRESS = re.compile(r"^(?:url|link|address|adresse|quelle|source|permalink)?\s*[:：]?\s*(https?://\S+)$", re.IGNORECASE)  # fmt: skip
_GLUE = re.compile(r"\s*(?:[|•·●/]|\s[–—-]\s|,\s|;\s|\bon\b|\bat\b)\s*")
_SITE_BEHIND = re.compile(r"\s+[|–—-]\s+(?P<site>[^|]{2,40})$")
_AMERICAN_TEXT = re.compile(r"\bU\.S\.|\b\d{1,2}:\d\d\s?[AP]M\b|\b[ECMP][SD]T\b")
_DATELINE = re.compile(
    r"^.{2,60}?\((?P<agency>AP|AFP|Reuters|REUTERS|dpa|TASS|ANSA|EFE|Yonhap|Xinhua|Kyodo)\)\s*[—–-]"
    r"|^\([^()=]{1,12}=(?P<office>[^()=]{2,12})\)"
    r"|^.{2,40}?/(?P<bureau>ТАСС|Интерфакс|TASS)/"
)
_PROSE = 90
"""From this length on a line that ends as a sentence is prose; a CJK character counts for three."""
_MAX_HEADLINE = 300


class Head(msgspec.Struct):
    """What the lines around the body say of it."""

    american: bool = False
    """Whether 03/04/2024 is the fourth of March here."""
    headline: str = ""
    standfirst: list[str] = []
    opening: str = ""
    """A heading right above the first paragraph."""
    byline: str = ""
    outlet: str = ""
    url: str = ""
    credit: str = ""
    published: date | None = None
    moment: time | None = None
    guessed: bool = False
    updated: bool = False
    labelled: set[str] = set()
    """Names of the facts that stood behind a word such as "By" or "Source:"."""
    left_out: list[str] = []
    follows: list[str] = []


def read_text(text: str) -> tuple[Article, tuple[Loss, ...]]:
    """The article of a pasted page, and what of the paste is not in it."""
    lines = split_lines(clean_text(text))
    first, last = _body_range(lines)
    head = Head(american=bool(_AMERICAN_TEXT.search(text)))
    _read_head(lines[:first], head)
    body = _body(lines[first:last], head)
    _read_tail(lines[last:], head)
    opening = (Heading((Span(head.opening),)),) if head.opening else ()
    blocks = (*(Paragraph((Span(line),)) for line in head.standfirst), *opening, *body)
    prose = "\n".join(line.text for line in lines[first:last])
    if not head.outlet and (match := _DATELINE.match(prose)):
        _take_labelled_outlet(match["agency"] or match["office"] or match["bureau"], head)
    language = detect(f"{head.headline}\n{prose}")
    if head.guessed:
        _settle_guess(prose, head, language)
    if not head.headline and lines:
        head.headline = _shortened(prose or lines[0].text)
    article = Article(
        headline=head.headline,
        outlet=head.outlet,
        byline=", ".join(bylines.people_in(head.byline, labelled=True)) or head.byline,
        published=head.published,
        published_time=head.moment,
        url=head.url,
        image_credit=head.credit,
        language=language,
        unsure=_guesses(head),
        body=blocks,
    )
    return article, tuple(_losses(head))


def _guesses(head: Head) -> tuple[str, ...]:
    """The facts that no word beside them names: a line that looks like a name, a site's name, an ambiguous date."""
    guesses = [name for name in ("byline", "outlet") if getattr(head, name) and name not in head.labelled]
    return (*guesses, "published") if head.published and (head.guessed or head.updated) else tuple(guesses)


def _settle_guess(prose: str, head: Head, language: str) -> None:
    """Only English writes the month first; a text that names the day in words says which way round the numbers were."""
    if language not in ("", "en"):
        head.guessed = False
    if head.published is None or not head.guessed:
        return
    day = head.published
    other = date(day.year, day.day, day.month)
    named = [found.day for found in dates.find_dates(prose) if not found.guessed]
    if any(found in (day, other) for found in named):
        head.published, head.guessed = next(found for found in named if found in (day, other)), False
    elif other <= date.today() < day:
        head.published, head.guessed = other, False


def _losses(head: Head) -> Sequence[Loss]:
    if head.follows:
        head.left_out.append(", ".join(head.follows))
    losses = [Loss("text", f"Left out, as it seems not to belong to the article: {line}") for line in head.left_out]
    if head.guessed and head.published:
        losses.append(Loss("date", f"The day and the month could be the other way round: read as {head.published}"))
    return losses


def is_prose(line: Line) -> bool:
    """Whether a line is running text: long, with words, ending as sentences do."""
    text = line.text
    if (
        clutter.is_clutter(text)
        or weight(text) < _PROSE
        or picture_credits.credit_line(text)
        or picture_credits.numbered_caption(text)
    ):
        return False
    if date_lines.says_when(text) and _is_fact(text):
        return False
    return bool(SENTENCE_END.search(text)) or weight(text) > 3 * _PROSE


def _is_sentence(line: Line) -> bool:
    text = line.text
    spaced = " " in text or weight(text) > 2 * len(text)
    return (
        bool(SENTENCE_END.search(text))
        and spaced
        and not clutter.is_clutter(text)
        and not picture_credits.credit_line(text)
    )


def _body_range(lines: Sequence[Line]) -> tuple[int, int]:
    prose = [place for place, line in enumerate(lines) if is_prose(line)]
    if not prose:
        return _short_range(lines)
    first, last = prose[0], prose[-1] + 1
    first = _after_facts(lines, first)
    while last < len(lines) and (reach := _next_sentence(lines, last)):
        last = reach
    for place in range(first, last):
        if clutter.begins_the_rest(lines[place].text) and not any(map(_long_prose, lines[place:last])):
            return first, place
    return first, last


def _next_sentence(lines: Sequence[Line], place: int) -> int:
    """The place behind the short sentence that comes next, maybe after buttons or a rule; 0 if none does."""
    while place < len(lines) and clutter.is_clutter(lines[place].text):
        place += 1
    if place == len(lines) or clutter.begins_the_rest(lines[place].text) or not _is_sentence(lines[place]):
        return 0
    return 0 if _is_fact(lines[place].text) else place + 1


def _after_facts(lines: Sequence[Line], first: int) -> int:
    """Where the body begins: a first line of prose above the name and the date is a standfirst or the headline."""
    facts = [place for place in range(first + 1, min(first + 7, len(lines))) if _is_fact(lines[place].text)]
    if not facts or (first == 0 and not facts):
        return _back_over_sentences(lines, first)
    later = [place for place in range(facts[-1] + 1, len(lines)) if is_prose(lines[place])]
    between = range(first + 1, facts[-1])
    if not later or sum(is_prose(lines[place]) for place in between) > 1:
        return _back_over_sentences(lines, first)
    return _back_over_sentences(lines, later[0], facts[-1] + 1)


def _back_over_sentences(lines: Sequence[Line], first: int, floor: int = 1) -> int:
    """A short sentence right before the first long one belongs to the body, unless it is the headline."""
    while first - 1 >= floor and _is_sentence(lines[first - 1]) and not _is_fact(lines[first - 1].text):
        first -= 1
    return first


def _long_prose(line: Line) -> bool:
    return is_prose(line) and weight(line.text) > 2 * _PROSE


def _short_range(lines: Sequence[Line]) -> tuple[int, int]:
    """A text without one long paragraph: its headline, then all from the first sentence to the last."""
    sentences = [place for place, line in enumerate(lines) if place and _is_sentence(line)]
    if sentences:
        return sentences[0], sentences[-1] + 1
    facts = [place for place, line in enumerate(lines) if place and _is_fact(line.text)]
    first = facts[-1] + 1 if facts else min(1, len(lines))
    return first, len(lines)


def _is_fact(text: str) -> bool:
    """Whether a line is a date, a byline, a credit or an address."""
    if weight(text) > 2 * _PROSE:
        return False
    if (
        _LABEL_ADDRESS.match(text)
        or picture_credits.credit_line(text)
        or names.byline_of(text)
        or names.source_of(text)
    ):
        return True
    if date_lines.is_ago(text):
        return True
    if picture_credits.numbered_caption(text):
        return True
    rest = date_lines.without_reading_time(text)
    if dates.find_date(rest) is None:
        return False
    for found in reversed(list(dates.find_dates(rest))):
        rest = rest[: found.start] + rest[found.end :]
    rest = date_lines.without_labels(rest).replace("|", " ")
    return len(rest) <= 60 and not SENTENCE_END.search(rest.strip())


def _read_head(lines: Sequence[Line], head: Head) -> None:
    rest = [line.text for line in lines if not clutter.is_clutter(line.text)]
    facts = [text for text in rest if _is_fact(text)]
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
    for text in others:
        _read_other(text, head, near=text in near, below=headline in rest[: rest.index(text)])


def _opens_body(text: str) -> bool:
    return (
        text[0].isupper()
        and 4 <= len(text) <= 60
        and text[-1] not in ".!?:;,—–-"
        and not names.is_outlet(text)
        and not _credit(text)
        and not text.isupper()
        and not date_lines.says_when(text)
        and text.casefold() not in ("summary", "companies", "contents", "photo", "photos")
    )


def _near_facts(rest: Sequence[str], facts: Sequence[str]) -> set[str]:
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
    if longer and len(first.split()) <= 3 and weight(first) <= 30:
        return _under_kicker(candidates, longer[0])
    second = candidates[1] if len(candidates) > 1 else ""
    rubric = len(first.split()) <= 3 and weight(first) <= 36 and len(first.split()) < len(second.split())
    return second if rubric and not SENTENCE_END.search(second) else first


def _is_kicker_above(first: str, second: str, third: str) -> bool:
    """Whether two short lines above a sentence are a rubric and the headline: the sentence stands below the headline."""
    short = len(first.split()) <= 3 and len(second.split()) >= 3 and not SENTENCE_END.search(second)
    return short and weight(first) <= 36 and weight(third) > 60 and bool(SENTENCE_END.search(third))


def _under_kicker(candidates: Sequence[str], chosen: str) -> str:
    """The line below, where what stands below a rubric is itself only a few words above a longer line."""
    place = candidates.index(chosen) + 1
    below = candidates[place] if place < len(candidates) else ""
    kicker = len(chosen.split()) <= 3 and weight(chosen) <= 30
    return below if kicker and 1.5 * weight(chosen) < weight(below) < 120 and below[-1] not in ".!" else chosen


def _without_site(headline: str, head: Head) -> str:
    """A headline as a page's title has it, "Ships leave | Example News", without the site."""
    match = _SITE_BEHIND.search(headline)
    if match is None or not names.is_outlet(match["site"]):
        return headline
    _take_outlet(match["site"], head)
    return headline[: match.start()]


def _read_other(text: str, head: Head, *, near: bool, below: bool) -> None:
    if below and not head.byline and (people := names.people_of(text)):
        head.byline = people
    elif (near or below) and not head.credit and (credit := _credit(text)):
        head.credit = credit
    elif not head.outlet and bylines.is_outlet(text):
        head.outlet = text
    elif below and not names.is_name(text) and (_is_phrase(text) or SENTENCE_END.search(text)) and " > " not in text:
        head.standfirst.append(text)
    elif len(text) > 1:
        head.left_out.append(text)


def _is_phrase(text: str) -> bool:
    return weight(text) >= 40 or (weight(text) >= 30 and len(text.split()) >= 5)


def read_fact(text: str, head: Head) -> bool:
    """Take a line's address, credit, date, names or outlet into `head`; False for a line that has none."""
    if address := _LABEL_ADDRESS.match(text):
        head.url = head.url or address[1]
        return True
    if credit := picture_credits.credit_line(text):
        head.credit = head.credit or credit
        return True
    if outlet := names.source_of(text):
        _take_labelled_outlet(outlet, head)
        return True
    if date_lines.is_ago(text):
        return True
    if caption := picture_credits.numbered_caption(text):
        _take_caption(caption, head)
        return True
    text = date_lines.without_reading_time(text)
    found = dates.find_date(text)
    if found is None or not _is_fact(text):
        if byline := names.byline_of(text):
            _take_names(byline, head)
            return True
        return False
    for one in dates.find_dates(text, american=head.american or None):
        _take_date(one, text, head)
    _read_beside_date(text, head)
    return True


def _take_caption(caption: str, head: Head) -> None:
    """The credit of a gallery's numbered caption; the caption itself belongs to a picture that is not there."""
    head.credit = head.credit or picture_credits.split_credit(caption)[1]
    head.left_out.append(caption)


def _take_date(found: dates.Found, text: str, head: Head) -> None:
    later = date_lines.is_later(text[: found.start])
    if head.published is None or (head.updated and not later):
        head.published, head.moment, head.guessed, head.updated = found.day, found.moment, found.guessed, later


def _read_beside_date(text: str, head: Head) -> None:
    """The names and the outlet on the line of a date, as in "Reuters | By Jane Doe | 9 December 2024"."""
    bare = text
    for found in reversed(list(dates.find_dates(text))):
        bare = f"{bare[: found.start]} | {bare[found.end :]}"
    bare = date_lines.without_labels(bare)
    for part in re.split(r"\s*[|•·●]\s*|\s[–—-]\s|\s/\s", bare):
        part = part.strip(" ,;:–—-()[]")
        if len(part) < 2 or clutter.is_clutter(part):
            continue
        if byline := names.byline_of(part):
            _take_names(byline, head)
        elif names.is_outlet(part):
            _take_outlet(part, head)
        elif names.is_name(part) and not head.byline:
            head.byline = part
        elif "," in part:
            _read_comma_list(part, head)


def _read_comma_list(part: str, head: Head) -> None:
    for piece in (one.strip() for one in part.split(",")):
        if names.is_outlet(piece):
            _take_outlet(piece, head)
        elif names.is_name(piece) and not head.byline:
            head.byline = piece


def _take_names(byline: str, head: Head) -> None:
    """A byline, without the outlet that may stand behind the names."""
    people, comma, behind = byline.rpartition(",")
    parts = re.split(r"\s+(?:for|at|of|–|—|\||-)\s+", byline, maxsplit=1)
    if comma and names.is_outlet(behind.strip()):
        byline = people.strip()
        _take_outlet(behind.strip(), head)
    elif len(parts) == 2 and names.is_outlet(parts[1].removeprefix("the ").strip()):
        byline = parts[0]
        _take_outlet(parts[1].strip(), head)
    if names.is_outlet(byline) and not names.is_name(byline) and head.byline:
        _take_outlet(byline, head)
    elif not head.byline:
        head.byline = byline
        head.labelled.add("byline")


def _take_outlet(outlet: str, head: Head) -> None:
    head.outlet = head.outlet or outlet


def _take_labelled_outlet(outlet: str, head: Head) -> None:
    if not head.outlet:
        head.outlet = outlet
        head.labelled.add("outlet")


def _body(lines: Sequence[Line], head: Head) -> list[Block]:
    blocks: list[Block] = []
    entries: list[ListItem] = []
    for place, line in enumerate(lines):
        text = line.text
        if clutter.is_clutter(text) or _is_stray(lines, place):
            if not clutter.is_clutter(text):
                head.left_out.append(text)
            continue
        if credit := _credit(text):
            if head.credit:
                head.left_out.append(text)
            head.credit = head.credit or credit
            continue
        if not line.bullet and entries:
            blocks.append(List(tuple(entries)))
            entries = []
        if line.bullet:
            entries.append(ListItem((Paragraph((Span(text),)),)))
        elif _is_heading(lines, place):
            blocks.append(Heading((Span(text),), level=1))
        else:
            blocks.append(Paragraph((Span(picture_credits.without_caption_label(text)),)))
    if entries:
        blocks.append(List(tuple(entries)))
    return blocks


def _credit(text: str) -> str:
    if credit := picture_credits.credit_line(text):
        return credit
    return (
        text if weight(text) < _PROSE and picture_credits.names_agency(text) and not SENTENCE_END.search(text) else ""
    )


def _is_stray(lines: Sequence[Line], place: int) -> bool:
    """Whether a line in the middle of the text heads a box of related stories, or is one of them."""
    text = lines[place].text
    if clutter.begins_the_rest(text) and not SENTENCE_END.search(text):
        return True
    before = lines[place - 1] if place else None
    return before is not None and lines[place].bullet and clutter.begins_the_rest(before.text)


def _is_heading(lines: Sequence[Line], place: int) -> bool:
    text = lines[place].text
    if not 0 < place < len(lines) - 1 or weight(text) > _PROSE or SENTENCE_END.search(text) or text[-1] in ":;,—–-":
        return False
    if text[0] in '"“”„«‘—–-' or text[0].islower():
        return False
    return len(text.split()) <= 12 and is_prose(lines[place + 1])


def _read_tail(lines: Sequence[Line], head: Head) -> None:
    following = False
    for line in lines:
        text = line.text
        if clutter.is_clutter(text):
            continue
        following = following or clutter.begins_the_rest(text)
        if not head.outlet and (source := names.source_of(text)):
            _take_labelled_outlet(source, head)
        elif not following and not head.outlet and bylines.is_outlet(text):
            head.outlet = text
        elif following:
            head.follows.append(text)
        elif not (_missing_fact(text, head) and read_fact(text, head)):
            head.left_out.append(text)


def _missing_fact(text: str, head: Head) -> bool:
    """Whether a line below the text may still tell a fact that the head did not."""
    if names.byline_of(text):
        return not head.byline
    if _LABEL_ADDRESS.match(text):
        return not head.url
    return head.published is None and date_lines.says_when(text)


def _shortened(text: str) -> str:
    line = text.partition("\n")[0]
    if len(line) <= 100:
        return line
    return line[:100].rpartition(" ")[0].rstrip(" ,;:") + "…"
