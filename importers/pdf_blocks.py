"""From the lines of a PDF's pages to paragraphs, headings, lists and tables.

A PDF knows no paragraphs: they are told by the distances between lines, by indents, by short last lines and by the size
of the letters. What repeats at the head or the foot of the pages is left out.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median

from book.normal_form import normalised
from book.richtext import Block, Blocks, Cell, Heading, List, ListItem, Paragraph, Span, Table
from importers import dates
from importers.date_lines import without_labels
from importers.pdf_text import Line, PageText

_MARGIN = 0.09
"""The share of a page's height at its head and at its foot in which running lines stand."""
_PAGE_NUMBER = re.compile(
    r"[-–—\s|]*(?:(?:page|seite|p\.|pg\.|página|pagina|side|sida|стр\.?)\s*)?(?:\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|of|von|de|di|sur|из)\s*\d{1,4})?[-–—\s|]*",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\d+|\b[ivxl]+\b")
_ENTRY = re.compile(r"(?P<mark>[•‣▪■●○◦∙·–—*\uf0b7\uf0a7]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?P<text>\S.*)")
_LETTERS = re.compile(r"\w")
_ENDS = re.compile(r"[.!?:;…。！？؟।][\"'”’»)\]]*$")
_CONTENTS = re.compile(
    r"\W*(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|indice|sumário|"
    r"sommario|inhoud(?:sopgave)?|spis treści|obsah|содержание|оглавление|зміст|içindekiler|목차|目次|目录|目錄|"
    r"المحتويات|الفهرس)\W*",
    re.IGNORECASE,
)
_STARTS_LOW = re.compile(r"[a-zà-öø-ÿа-яёα-ω]")


def blocks_of(pages: Sequence[PageText]) -> Blocks:
    """The rich text of some pages."""
    running = _running(pages)
    columns = [[line for line in column if id(line) not in running] for page in pages for column in page.columns]
    columns = [column for column in columns if column]
    body = _body_size(columns)
    ranks = _heading_sizes(columns, body)
    words = Counter(word for column in columns for line in column for word in re.findall(r"[\w-]+", line.text))
    groups = _carried_over([group for column in columns for group in _groups(column, body)])
    return normalised(tuple(_with_lists(_blocks(groups, ranks, body, words))))


def headline_of(pages: Sequence[PageText]) -> str:
    """The title that the first page shows: its largest lines; "" where all are of one size, or where they say no more
    than a date or that the contents follow."""
    title = _largest(pages)
    return "" if _is_date(title) or _CONTENTS.fullmatch(title) else title


def _is_date(line: str) -> bool:
    found = dates.find_date(line)
    return found is not None and not _LETTERS.search(without_labels(line[: found.start] + line[found.end :]))


def _largest(pages: Sequence[PageText]) -> str:
    lines = [line for page in pages[:1] for column in page.columns for line in column]
    upper = [line for line in lines if line.middle > min(line.bottom for line in lines) and len(line.text) > 3]
    if not upper:
        return ""
    most = max(line.size for line in upper)
    if most < 1.12 * median(line.size for line in lines):
        first = lines[0].text
        return "" if _ENDS.search(first) or len(first) > 90 or "\t" in first else first
    place = next(place for place, line in enumerate(upper) if line.size == most)
    title = [upper[place].text]
    for line in upper[place + 1 : place + 4]:
        if line.size < 0.95 * most:
            break
        title.append(line.text)
    return " ".join(title).replace("\u00ad ", "").replace("\t", " ")


def _running(pages: Sequence[PageText]) -> set[int]:
    """The ids of the lines at the heads and feet of pages that only say where one is."""
    edges: list[tuple[Line, str]] = []
    for page in pages:
        lines = [line for column in page.columns for line in column]
        if not lines:
            continue
        top, bottom = max(line.top for line in lines), min(line.bottom for line in lines)
        reach = _MARGIN * (top - bottom)
        for line in lines:
            if line.top > top - reach or line.bottom < bottom + reach:
                place = "head" if line.top > top - reach else "foot"
                edges.append((line, f"{place} {_NUMBERS.sub('#', line.text.casefold())}"))
    seen = Counter(key for key, _ in {(key, line.page) for line, key in edges})
    needed = max(2, len(pages) // 5) if len(pages) > 2 else 2
    found = {id(line) for line, key in edges if seen[key] >= needed and len(pages) > 1}
    outermost = {id(line) for page in pages for line in _outermost(page)}
    return found | {id(line) for line, _ in edges if id(line) in outermost and _PAGE_NUMBER.fullmatch(line.text)}


def _outermost(page: PageText) -> Iterator[Line]:
    lines = [line for column in page.columns for line in column]
    if len(lines) > 2:
        yield max(lines, key=lambda line: line.top)
        yield min(lines, key=lambda line: line.bottom)


def _body_size(columns: Sequence[Sequence[Line]]) -> float:
    """The size in which most of the text is set."""
    sizes: Counter[float] = Counter()
    for column in columns:
        for line in column:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def _heading_sizes(columns: Sequence[Sequence[Line]], body: float) -> list[float]:
    """The sizes of headings, the largest first."""
    sizes = {round(line.size * 2) / 2 for column in columns for line in column if line.size > 1.12 * body}
    return sorted(sizes, reverse=True)


def _groups(column: Sequence[Line], body: float) -> Iterator[list[Line]]:
    """The lines of a column that make a paragraph, a heading, an entry or a row of a table each."""
    right = max(line.right for line in column)
    pitches = [one.middle - other.middle for one, other in pairwise(column)]
    pitch = median([one for one in pitches if 0 < one < 4 * body] or [1.2 * body])
    group: list[Line] = []
    for line in column:
        if group and _begins(line, group, right, pitch):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _begins(line: Line, group: Sequence[Line], right: float, pitch: float) -> bool:
    """Whether a line begins a new paragraph after a group of lines."""
    last = group[-1]
    distance = last.middle - line.middle
    if "\t" in line.text or "\t" in last.text:
        return True
    if abs(line.size - last.size) > 0.15 * max(line.size, last.size) or line.bold != last.bold:
        return not _is_small_part(line, last, distance)
    if distance > 1.3 * max(pitch, last.size) or distance < -0.5 * line.size:
        return True
    if _ENTRY.match(line.text):
        return True
    ends_early = last.right < right - 0.12 * (right - min(one.left for one in group)) - line.size
    indent = line.left - last.left
    is_hanging = bool(_ENTRY.match(group[0].text)) and len(group) == 1
    if 0.8 * line.size < indent < 5 * line.size and not is_hanging:
        return True
    return ends_early and (bool(_ENDS.search(last.text)) or len(last.text) < 30)


def _is_small_part(line: Line, last: Line, distance: float) -> bool:
    """Whether a line differs from the one before only as one with a raised number or a bold word does."""
    return distance < 1.3 * last.size and bool(_STARTS_LOW.match(line.text)) and not _ENDS.search(last.text)


def _carried_over(groups: Sequence[list[Line]]) -> list[list[Line]]:
    """The groups with those joined that a column's or a page's end cuts in two."""
    joined: list[list[Line]] = []
    for group in groups:
        last = joined[-1][-1] if joined else None
        first = group[0]
        if (
            last is not None
            and (last.page != first.page or first.middle > last.middle)
            and abs(last.size - first.size) < 0.1 * last.size
            and "\t" not in last.text + first.text
            and not _ENDS.search(last.text)
            and (_STARTS_LOW.match(first.text) or last.text.endswith(("\u00ad", "-", ",")))
        ):
            joined[-1] = [*joined[-1], *group]
        else:
            joined.append(list(group))
    return joined


def _blocks(
    groups: Sequence[list[Line]], ranks: Sequence[float], body: float, words: Counter[str]
) -> Iterator[Block | ListItem]:
    for is_row, run in groupby(groups, key=lambda group: "\t" in group[0].text):
        parts = list(run)
        if is_row:
            yield from _table([group[0].text.split("\t") for group in parts])
            continue
        for group in parts:
            text = _text(group, words)
            entry = _ENTRY.match(text)
            size = round(group[0].size * 2) / 2
            if not _LETTERS.search(text):
                continue  # Icons and rules.
            if size in ranks and len(text) < 200 and (size > 1.4 * body or not _ENDS.search(text)):
                yield Heading((Span(text),), min(ranks.index(size) + 1, 4))
            elif group[0].bold and len(group) <= 2 and len(text) < 120 and not _ENDS.search(text):
                yield Heading((Span(text),), min(len(ranks) + 1, 4))
            elif entry and not entry["mark"][-1].isalnum() and entry["mark"] not in "–—·*":
                yield ListItem((Paragraph((Span(text),)),))
            else:
                yield Paragraph((Span(text),))


def _table(rows: Sequence[list[str]]) -> Iterator[Block]:
    """Rows of as many cells each as a table; others as they stand."""
    for _, run in groupby(rows, key=len):
        alike = list(run)
        if len(alike) > 1:
            yield Table(tuple(tuple(Cell((Span(cell),) if cell else ()) for cell in row) for row in alike))
        else:
            yield Paragraph((Span("\t".join(alike[0])),))


def _with_lists(blocks: Iterator[Block | ListItem]) -> Iterator[Block]:
    """The blocks with entries in a row gathered into lists, numbered where their marks are numbers."""
    for is_entry, run in groupby(blocks, key=lambda block: isinstance(block, ListItem)):
        if not is_entry:
            yield from (block for block in run if not isinstance(block, ListItem))
            continue
        yield from _lists([block for block in run if isinstance(block, ListItem)])


def _lists(entries: Sequence[ListItem]) -> Iterator[Block]:
    """A list of bullets loses the marks; numbers stay in the text as they were counted, each entry a paragraph."""
    for is_number, run in groupby(entries, key=lambda entry: _mark(entry)[-2:-1].isalnum()):
        if is_number:
            yield from (block for entry in run for block in entry.blocks)
        else:
            yield List(tuple(map(_without_mark, run)), "bullet")


def _mark(entry: ListItem) -> str:
    match = _ENTRY.match(_entry_text(entry))
    return match["mark"] if match else ""


def _without_mark(entry: ListItem) -> ListItem:
    match = _ENTRY.match(_entry_text(entry))
    return ListItem((Paragraph((Span(match["text"]),)),)) if match else entry


def _entry_text(entry: ListItem) -> str:
    first = entry.blocks[0]
    return "".join(span.text for span in first.spans) if isinstance(first, Paragraph) else ""


def _text(group: Sequence[Line], words: Counter[str]) -> str:
    """The text of some lines, with the words joined that a line's end breaks."""
    text = group[0].text
    for line in group[1:]:
        text = _with_line(text, line.text, words)
    return text.replace("\u00ad", "-") if text.endswith("\u00ad") else text.replace("\u00ad", "")


def _with_line(text: str, line: str, words: Counter[str]) -> str:
    if text.endswith("\u00ad"):
        return _rejoined(text[:-1], line, words)
    if text.endswith("-") and len(text) > 1 and text[-2].isalpha() and line[:1].islower():
        return _rejoined(text[:-1], line, words)
    if _is_wide(text[-1:]) and _is_wide(line[:1]):
        return text + line
    return f"{text} {line}"


def _rejoined(text: str, line: str, words: Counter[str]) -> str:
    """A word that is broken at a line's end: with its hyphen where the document writes it with one elsewhere."""
    before, after = re.search(r"[\w-]*$", text), re.match(r"[\w-]*", line)
    start, end = before[0] if before else "", after[0] if after else ""
    keeps = words[f"{start}-{end}"] > words[f"{start}{end}"]
    return f"{text}{'-' if keeps else ''}{line}"


def _is_wide(character: str) -> bool:
    """Whether a character is of a script that puts no spaces between words."""
    return "\u3000" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"
