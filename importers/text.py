"""Plain text as people paste it from a news page, taken apart into an article.

A page's text is a head (headline, names, date, credit, buttons), the body, and what follows it (related stories, the
site's name, copyright). The body lies between the first and the last line of prose; only whole lines that are no prose
are left out of it, each of them is told, and the paste itself is kept as the original.
"""

import re
from collections.abc import Sequence
from datetime import date

from book.model import Article
from book.normal_form import clean_text
from book.richtext import Heading, Paragraph, Span
from importers import bylines, clutter, dates, names
from importers.language import detect
from importers.losses import Loss
from importers.text_body import body_blocks, body_range
from importers.text_facts import Head, is_missing_fact, read_fact, take_labelled_outlet
from importers.text_head import read_head
from importers.text_lines import Line, split_lines

_AMERICAN_TEXT = re.compile(r"\bU\.S\.|\b\d{1,2}:\d\d\s?[AP]M\b|\b[ECMP][SD]T\b")
_DATELINE = re.compile(
    r"^.{2,60}?\((?P<agency>AP|AFP|Reuters|REUTERS|dpa|TASS|ANSA|EFE|Yonhap|Xinhua|Kyodo)\)\s*[—–-]"
    r"|^\([^()=]{1,12}=(?P<office>[^()=]{2,12})\)"
    r"|^.{2,40}?/(?P<bureau>ТАСС|Интерфакс|TASS)/"
)


def read_text(text: str) -> tuple[Article, tuple[Loss, ...]]:
    """The article of a pasted page, and what of the paste is not in it."""
    lines = split_lines(clean_text(text))
    first, last = body_range(lines)
    head = Head(american=bool(_AMERICAN_TEXT.search(text)))
    read_head(lines[:first], head)
    body = body_blocks(lines[first:last], head)
    _read_tail(lines[last:], head)
    opening = (Heading((Span(head.opening),)),) if head.opening else ()
    blocks = (*(Paragraph((Span(line),)) for line in head.standfirst), *opening, *body)
    prose = "\n".join(line.text for line in lines[first:last])
    if not head.outlet and (match := _DATELINE.match(prose)):
        take_labelled_outlet(match["agency"] or match["office"] or match["bureau"], head)
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


def _read_tail(lines: Sequence[Line], head: Head) -> None:
    following = False
    for line in lines:
        text = line.text
        if clutter.is_clutter(text):
            continue
        following = following or clutter.begins_the_rest(text)
        if not head.outlet and (source := names.source_of(text)):
            take_labelled_outlet(source, head)
        elif not following and not head.outlet and bylines.is_outlet(text):
            head.outlet = text
        elif following:
            head.follows.append(text)
        elif not (is_missing_fact(text, head) and read_fact(text, head)):
            head.left_out.append(text)


def _shortened(text: str) -> str:
    line = text.partition("\n")[0]
    if len(line) <= 100:
        return line
    return line[:100].rpartition(" ")[0].rstrip(" ,;:") + "…"
