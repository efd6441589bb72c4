"""Markdown with a front matter, as static sites and note-taking programs keep their texts.

Read are the parts of CommonMark that articles use: headings, paragraphs, lists, quotes, emphasis, links, code as plain
text; and footnotes. Pictures are named as losses: they lie elsewhere.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, time

from msgspec.structs import replace

from book.model import Article
from book.normal_form import normalised
from book.richtext import Block, Blocks, Heading, List, ListItem, ListStyle, Paragraph, Quote, Span, Spans, plain_text
from importers.dates import read_moment
from importers.encoding import decoded, looks_binary
from importers.footnotes import NoteBudget, behind_headline, note_of, said_first
from importers.language import detect
from importers.limits import MAX_NESTING
from importers.losses import Loss
from importers.markdown_notes import label_key, taken_notes
from importers.source import Collected, Origin, collected

_FRONT = re.compile(r"\A---[ \t]*\n(?P<front>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_ENTRY = re.compile(r"(?P<indent>\s*)(?P<mark>[-*+]|\d{1,9}[.)])\s+(?P<text>.*)$")
_RULE = re.compile(r"\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")
_PICTURE = re.compile(r"!\[([^\]]{0,300})\]\((?:data:[\w/+;,=.%-]*)?[^)]{0,1000}\)")
# None holds the beginning of another one, so that thousands of beginnings without an end are looked through once.
_TEMPLATE = re.compile(
    r"\{%(?:[^%{]|%(?!\})|\{(?!%))*+%\}|\{\{(?:[^{}]|\}(?!\}))*+\}\}|\{:[^{}]*+\}|<!--(?:[^<-]|-(?!->)|<(?!!--))*+-->"
)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,400}>")
_INLINE = re.compile(
    r"(?<!\\)\[\^(?P<mark>[^\]\[\s]{1,200})\]|(?<!\\)\^\[(?P<aside>(?:[^\[\]]|\[[^\[\]]{0,1000}\]){1,4000}+)\]"
    r"|\*\*(?P<bold>\S(?:.{0,1000}?\S)?)\*\*|__(?P<bold2>\S(?:.{0,1000}?\S)?)__|\*(?P<italic>[^\s*](?:[^*]{0,1000}?[^\s*])?)\*"
    r"|(?<!\w)_(?P<italic2>[^\s_](?:[^_]{0,1000}?[^\s_])?)_(?!\w)|~~(?P<strike>.{1,1000}?)~~|`(?P<code>[^`]{1,1000})`"
    r"|\[(?P<text>[^\]\[]{1,1000})\]\((?P<link>[^)\s]{1,2000})(?:\s+\"[^\"]*\")?\)|<(?P<auto>https?://[^>\s]+)>",
    re.DOTALL,
)

_MAX_MARKED = 20_000
"""Characters of a paragraph that is searched for emphasis and links: longer ones are no prose."""


def is_markdown(data: bytes, origin: Origin) -> bool:
    """Whether some bytes are called Markdown, or begin with a front matter."""
    if looks_binary(data):
        return False
    return origin.has_ending("md", "markdown") or _FRONT.match(decoded(data[:20000])) is not None


def collect_markdown(data: bytes, origin: Origin) -> Collected:
    """The article of a Markdown file."""
    article, losses = read_markdown(decoded(data))
    return collected([article], data, origin, ending="txt", media_type="text/plain", losses=losses)


def read_markdown(text: str) -> tuple[Article, tuple[Loss, ...]]:
    """The article of a Markdown text, and what of it could not be kept."""
    match = _FRONT.match(text)
    facts = _front_matter(match["front"]) if match else {}
    body = _TEMPLATE.sub("", text[match.end() :] if match else text)
    pictures = len(_PICTURE.findall(body))
    reader = _Reader()
    blocks = reader.read(_PICTURE.sub("", body).expandtabs(4).split("\n"))
    headline = facts.get("title", "")
    if not headline and blocks and isinstance(blocks[0], Heading):
        headline, blocks = said_first(blocks), behind_headline(blocks)
    published, moment = read_moment(facts["date"]) if facts.get("date") else (None, None)
    losses: list[Loss] = []
    if pictures:
        losses.append(Loss("picture", f"{pictures} of its pictures lie elsewhere and were left out"))
    return _article(headline, facts, blocks, published, moment), (*losses, *reader.losses())


def _article(
    headline: str, facts: dict[str, str], blocks: Blocks, published: date | None, moment: time | None
) -> Article:
    return Article(
        headline=headline,
        byline=facts.get("author") or facts.get("authors", ""),
        outlet=facts.get("outlet") or facts.get("source", ""),
        url=facts.get("url") or facts.get("canonical_url", ""),
        language=facts.get("lang") or facts.get("language") or detect(plain_text(blocks)),
        published=published,
        published_time=moment,
        body=blocks,
    )


def _front_matter(front: str) -> dict[str, str]:
    """The simple values of a front matter: strings, folded strings and lists, which become "A, B"."""
    facts: dict[str, str] = {}
    key = ""
    for line in front.split("\n"):
        stated = re.match(r"([A-Za-z_][\w-]*):\s*(.*)$", line)
        if stated:
            key = stated[1].lower()
            value = stated[2].strip()
            facts[key] = "" if value in (">", "|", ">-", "|-") else _unquoted(value)
        elif key and line.strip():
            entry = re.match(r"\s*-\s+(.*)$", line)
            value = _person(_unquoted(entry[1])) if entry else line.strip()
            facts[key] = f"{facts[key]}{', ' if entry and facts[key] else ' ' if facts[key] else ''}{value}"
    return facts


def _unquoted(value: str) -> str:
    inner = value.strip()
    if inner[:1] == "[" and inner[-1:] == "]":
        return ", ".join(_person(part.strip().strip("\"'")) for part in inner[1:-1].split(","))
    return inner[1:-1] if len(inner) > 1 and inner[0] == inner[-1] and inner[0] in "\"'" else inner


def _person(name: str) -> str:
    """A name, from the key that a site files it under if need be: "elisa-chen" is "Elisa Chen"."""
    if re.fullmatch(r"[a-z]+(?:-[a-z]+)+", name):
        return " ".join(part.capitalize() for part in name.split("-"))
    return name


class _Reader:
    """Reads the lines of one text, with its footnotes."""

    def __init__(self) -> None:
        self._budget = NoteBudget()
        self._notes: Mapping[str, Spans] = {}
        self._in_note = False

    def read(self, lines: Sequence[str]) -> Blocks:
        """The text, each footnote at its marks."""
        kept, notes = taken_notes(lines)
        self._in_note = True
        self._notes = {key: note_of(map(self._spans, paragraphs)) for key, paragraphs in notes.items()}
        self._in_note = False
        return normalised(tuple(self._blocks(kept, 0)))

    def losses(self) -> tuple[Loss, ...]:
        """What could not be kept of the footnotes."""
        return self._budget.losses()

    def _blocks(self, lines: list[str], depth: int) -> Iterator[Block]:
        place = 0
        while place < len(lines):
            line = lines[place]
            if not line.strip() or _RULE.match(line):
                place += 1
            elif line.lstrip().startswith(("```", "~~~")):
                end = _fence_end(lines, place)
                yield Paragraph((Span("\n".join(lines[place + 1 : end])),))
                place = end + 1
            elif heading := _HEADING.match(line):
                yield Heading(self._spans(heading[2]), min(max(len(heading[1]) - 1, 1), 4))
                place += 1
            elif line.lstrip().startswith(">") and depth < MAX_NESTING:
                end = _run(lines, place, lambda one: bool(one.strip()))
                yield Quote(tuple(self._blocks([re.sub(r"^\s*> ?", "", one) for one in lines[place:end]], depth + 1)))
                place = end
            elif _ENTRY.match(line) and depth < MAX_NESTING:
                end = _list_end(lines, place)
                yield self._list(lines[place:end], depth)
                place = end
            else:
                end = _run(lines, place + 1, lambda one: bool(one.strip()) and not _starts_block(one))
                yield Paragraph(self._spans(" ".join(one.strip() for one in lines[place:end])))
                place = end

    def _list(self, lines: list[str], depth: int) -> List:
        first = _ENTRY.match(lines[0])
        assert first is not None
        indent = len(first["indent"])
        entries: list[list[str]] = []
        for line in lines:
            entry = _ENTRY.match(line)
            if entry and len(entry["indent"]) <= indent + 1:
                entries.append([entry["text"]])
            else:
                entries[-1].append(line[indent + 2 :] if line.startswith(" ") else line)
        style: ListStyle = "number" if first["mark"][0].isdigit() else "bullet"
        start = int(first["mark"][:-1]) if style == "number" else 1
        return List(tuple(ListItem(tuple(self._blocks(entry, depth + 1))) for entry in entries), style, start)

    def _spans(self, text: str, look: Span | None = None, depth: int = 0) -> tuple[Span, ...]:
        look = look or Span("")
        spans: list[Span] = []
        place = 0
        for match in _INLINE.finditer(text) if depth < 4 and len(text) <= _MAX_MARKED else ():
            spans.append(_plain(text[place : match.start()], look))
            spans += self._marked(match, look, depth)
            place = match.end()
        spans.append(_plain(text[place:], look))
        return tuple(span for span in spans if span.text or span.note)

    def _marked(self, match: re.Match[str], look: Span, depth: int) -> tuple[Span, ...]:
        if match["mark"] or match["aside"]:
            return self._note(match) or (replace(look, text=match[0]),)
        if text := match["bold"] or match["bold2"]:
            return self._spans(text, replace(look, bold=True), depth + 1)
        if text := match["italic"] or match["italic2"]:
            return self._spans(text, replace(look, italic=True), depth + 1)
        if text := match["strike"]:
            return self._spans(text, replace(look, strike=True), depth + 1)
        if text := match["code"]:
            return (replace(look, text=text),)
        if text := match["auto"]:
            return (replace(look, text=text, link=text),)
        address = match["link"]
        linked = address.startswith(("http://", "https://", "mailto:"))
        return self._spans(match["text"], replace(look, link=address) if linked else look, depth + 1)

    def _note(self, match: re.Match[str]) -> Spans:
        """The mark of a footnote; nothing for one of no footnote, and inside of another one, where it stays text."""
        if self._in_note:
            return ()
        if match["mark"]:
            return self._budget.marks(self._notes.get(label_key(match["mark"]), ()))
        self._in_note = True
        note = note_of([self._spans(match["aside"])])
        self._in_note = False
        return self._budget.marks(note)


def _starts_block(line: str) -> bool:
    return bool(_HEADING.match(line) or line.lstrip().startswith((">", "```")) or _ENTRY.match(line))


def _run(lines: list[str], place: int, belongs: Callable[[str], bool]) -> int:
    while place < len(lines) and belongs(lines[place]):
        place += 1
    return place


def _fence_end(lines: list[str], place: int) -> int:
    mark = lines[place].lstrip()[:3]
    return next((at for at in range(place + 1, len(lines)) if lines[at].lstrip().startswith(mark)), len(lines))


def _list_end(lines: list[str], place: int) -> int:
    """Where a list ends: at a line that is neither an entry nor set in nor carries on the line before."""
    end = place
    for at in range(place, len(lines)):
        line = lines[at]
        if line.strip() and not _ENTRY.match(line) and not line.startswith("  ") and not lines[at - 1].strip():
            return end
        if line.strip() and _HEADING.match(line):
            return end
        end = at + 1
    return end


def _plain(text: str, look: Span) -> Span:
    bare = _TAG.sub("", text).replace("\\*", "*").replace("\\_", "_").replace("&nbsp;", " ").replace("&amp;", "&")
    return replace(look, text=bare)
