"""The body of a pasted page: where its prose begins and ends, and which of its lines are headings, lists and clutter."""

from collections.abc import Sequence

from book.richtext import Block, Heading, List, ListItem, Paragraph, Span
from importers import clutter, date_lines, picture_credits
from importers.limits import MAX_HEAD_LINES
from importers.text_facts import Head, credit_of, is_fact
from importers.text_lines import PROSE, SENTENCE_END, Line, weight


def body_range(lines: Sequence[Line]) -> tuple[int, int]:
    """Where the text begins and ends: what goes before is the head, and that is never longer than `MAX_HEAD_LINES`."""
    first, last = _prose_range(lines)
    first = min(first, MAX_HEAD_LINES)
    return first, max(first, last)


def _prose_range(lines: Sequence[Line]) -> tuple[int, int]:
    prose = [place for place, line in enumerate(lines) if is_prose(line)]
    if not prose:
        return _short_range(lines)
    first, last = prose[0], prose[-1] + 1
    first = _after_facts(lines, first)
    while last < len(lines) and (reach := _next_sentence(lines, last)):
        last = reach
    after_long = max((place + 1 for place in prose if weight(lines[place].text) > 2 * PROSE), default=first)
    for place in range(max(first, after_long), last):
        if clutter.begins_the_rest(lines[place].text):
            return first, place
    return first, last


def is_prose(line: Line) -> bool:
    """Whether a line is running text: long, with words, ending as sentences do."""
    text = line.text
    if (
        clutter.is_clutter(text)
        or weight(text) < PROSE
        or picture_credits.credit_line(text)
        or picture_credits.numbered_caption(text)
    ):
        return False
    if date_lines.says_when(text) and is_fact(text):
        return False
    return bool(SENTENCE_END.search(text)) or weight(text) > 3 * PROSE


def _is_sentence(line: Line) -> bool:
    text = line.text
    spaced = " " in text or weight(text) > 2 * len(text)
    return (
        bool(SENTENCE_END.search(text))
        and spaced
        and not clutter.is_clutter(text)
        and not picture_credits.credit_line(text)
    )


def _next_sentence(lines: Sequence[Line], place: int) -> int:
    """The place behind the short sentence that comes next, maybe after buttons or a rule; 0 if none does."""
    while place < len(lines) and clutter.is_clutter(lines[place].text):
        place += 1
    if place == len(lines) or clutter.begins_the_rest(lines[place].text) or not _is_sentence(lines[place]):
        return 0
    return 0 if is_fact(lines[place].text) else place + 1


def _after_facts(lines: Sequence[Line], first: int) -> int:
    """Where the body begins: a first line of prose above the name and the date is a standfirst or the headline."""
    facts = [place for place in range(first + 1, min(first + 7, len(lines))) if is_fact(lines[place].text)]
    if not facts or (first == 0 and not facts):
        return _back_over_sentences(lines, first)
    later = next((place for place in range(facts[-1] + 1, len(lines)) if is_prose(lines[place])), None)
    between = range(first + 1, facts[-1])
    if later is None or sum(is_prose(lines[place]) for place in between) > 1:
        return _back_over_sentences(lines, first)
    return _back_over_sentences(lines, later, facts[-1] + 1)


def _back_over_sentences(lines: Sequence[Line], first: int, floor: int = 1) -> int:
    """A short sentence right before the first long one belongs to the body, unless it is the headline."""
    while first - 1 >= floor and _is_sentence(lines[first - 1]) and not is_fact(lines[first - 1].text):
        first -= 1
    return first


def _short_range(lines: Sequence[Line]) -> tuple[int, int]:
    """A text without one long paragraph: its headline, then all from the first sentence to the last."""
    sentences = [place for place, line in enumerate(lines) if place and _is_sentence(line)]
    if sentences:
        return sentences[0], sentences[-1] + 1
    facts = [place for place, line in enumerate(lines) if place and is_fact(line.text)]
    first = facts[-1] + 1 if facts else min(1, len(lines))
    return first, len(lines)


def body_blocks(lines: Sequence[Line], head: Head) -> list[Block]:
    """The lines of the text as paragraphs, headings and lists; credits and what was left out go into `head`."""
    blocks: list[Block] = []
    entries: list[ListItem] = []
    for place, line in enumerate(lines):
        text = line.text
        if clutter.is_clutter(text) or _is_stray(lines, place):
            if not clutter.is_clutter(text):
                head.left_out.append(text)
            continue
        if credit := credit_of(text):
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


def _is_stray(lines: Sequence[Line], place: int) -> bool:
    """Whether a line in the middle of the text heads a box of related stories, or is one of them."""
    text = lines[place].text
    if clutter.begins_the_rest(text) and not SENTENCE_END.search(text):
        return True
    before = lines[place - 1] if place else None
    return before is not None and lines[place].bullet and clutter.begins_the_rest(before.text)


def _is_heading(lines: Sequence[Line], place: int) -> bool:
    text = lines[place].text
    if not 0 < place < len(lines) - 1 or weight(text) > PROSE or SENTENCE_END.search(text) or text[-1] in ":;,—–-":
        return False
    if text[0] in '"“”„«‘—–-' or text[0].islower():
        return False
    return len(text.split()) <= 12 and is_prose(lines[place + 1])
