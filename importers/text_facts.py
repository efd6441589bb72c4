"""The facts that single lines of a pasted page tell: dates, names, credits, addresses and outlets."""

import re
from datetime import date, time

import msgspec

from importers import clutter, date_lines, dates, names, picture_credits
from importers.text_lines import PROSE, SENTENCE_END, weight

_LABEL_ADDRESS = re.compile(r"^(?:url|link|address|adresse|quelle|source|permalink)?\s*[:：]?\s*(https?://\S+)$", re.IGNORECASE)  # fmt: skip


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


def is_fact(text: str) -> bool:
    """Whether a line is a date, a byline, a credit or an address."""
    if weight(text) > 2 * PROSE:
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


def read_fact(text: str, head: Head) -> bool:
    """Take a line's address, credit, date, names or outlet into `head`; False for a line that has none."""
    if address := _LABEL_ADDRESS.match(text):
        head.url = head.url or address[1]
        return True
    if credit := picture_credits.credit_line(text):
        head.credit = head.credit or credit
        return True
    if outlet := names.source_of(text):
        take_labelled_outlet(outlet, head)
        return True
    if date_lines.is_ago(text):
        return True
    if caption := picture_credits.numbered_caption(text):
        _take_caption(caption, head)
        return True
    text = date_lines.without_reading_time(text)
    found = dates.find_date(text)
    if found is None or not is_fact(text):
        if byline := names.byline_of(text):
            _take_names(byline, head)
            return True
        return False
    for one in dates.find_dates(text, american=head.american or None):
        _take_date(one, text, head)
    _read_beside_date(text, head)
    return True


def is_missing_fact(text: str, head: Head) -> bool:
    """Whether a line below the text may still tell a fact that the head did not."""
    if names.byline_of(text):
        return not head.byline
    if _LABEL_ADDRESS.match(text):
        return not head.url
    return head.published is None and date_lines.says_when(text)


def credit_of(text: str) -> str:
    """The maker of a picture whom a short line names, "" if it names none."""
    if credit := picture_credits.credit_line(text):
        return credit
    return text if weight(text) < PROSE and picture_credits.names_agency(text) and not SENTENCE_END.search(text) else ""


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
            take_outlet(part, head)
        elif names.is_name(part) and not head.byline:
            head.byline = part
        elif "," in part:
            _read_comma_list(part, head)


def _read_comma_list(part: str, head: Head) -> None:
    for piece in (one.strip() for one in part.split(",")):
        if names.is_outlet(piece):
            take_outlet(piece, head)
        elif names.is_name(piece) and not head.byline:
            head.byline = piece


def _take_names(byline: str, head: Head) -> None:
    """A byline, without the outlet that may stand behind the names."""
    people, comma, behind = byline.rpartition(",")
    parts = re.split(r"\s+(?:for|at|of|–|—|\||-)\s+", byline, maxsplit=1)
    if comma and names.is_outlet(behind.strip()):
        byline = people.strip()
        take_outlet(behind.strip(), head)
    elif len(parts) == 2 and names.is_outlet(parts[1].removeprefix("the ").strip()):
        byline = parts[0]
        take_outlet(parts[1].strip(), head)
    if names.is_outlet(byline) and not names.is_name(byline) and head.byline:
        take_outlet(byline, head)
    elif not head.byline:
        head.byline = byline
        head.labelled.add("byline")


def take_outlet(outlet: str, head: Head) -> None:
    """Keep a guessed outlet where none is known."""
    head.outlet = head.outlet or outlet


def take_labelled_outlet(outlet: str, head: Head) -> None:
    """Keep an outlet that the text itself calls so: it is not guessed."""
    if not head.outlet:
        head.outlet = outlet
        head.labelled.add("outlet")
