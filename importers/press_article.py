"""What the readers of press databases' downloads share: an article from its facts, and what they look for in lines."""

import re
from collections.abc import Sequence
from datetime import date, time

from msgspec.structs import replace

from book.model import Article
from book.normal_form import clean_text
from book.richtext import Block, Blocks, Paragraph, Span, Table, plain_text
from importers import dates
from importers.language import detect
from importers.tree import Element

MAX_ARTICLES = 2000
COPYRIGHT = re.compile(
    r"^(?:copyright\b|©|\(c\)|all rights reserved|alle rechte|tous droits|todos los derechos|tutti i diritti)",
    re.IGNORECASE,
)
WORDS = re.compile(
    r"[\d.,\s\u00a0]{1,9}(?:words?|mots?|w[öo]rter|wort|palabras|parole|palavras|woorden|słów|слов\w*|ord)\.?",
    re.IGNORECASE,
)
"""The line that says how long an article is."""
_BY = re.compile(r"^(?:by|von|par|por|di|door)\s+", re.IGNORECASE)
_SPACES = re.compile(r"\s+")


def press_article(
    *,
    headline: str,
    outlet: str,
    byline: str,
    body: Sequence[str | Block],
    published: date | None,
    moment: time | None = None,
    language: str = "",
    url: str = "",
) -> Article:
    """An article of a download; `body` is its paragraphs as text, or as rich text."""
    blocks = tuple(_block(part) for part in body if part)
    return Article(
        headline=folded(clean_text(headline))[:400],
        outlet=folded(clean_text(outlet)),
        byline=_BY.sub("", folded(clean_text(byline))).rstrip(" ;,"),
        published=published,
        published_time=moment,
        language=language or detect(plain_text(blocks)),
        url=url,
        body=blocks,
    )


def _block(part: str | Block) -> Block:
    return Paragraph((Span(clean_text(part)),)) if isinstance(part, str) else part


def date_of(line: str) -> dates.Found | None:
    """The date that a line consists of, with little around it; None for a sentence with a date in it."""
    found = dates.find_date(line, american=True)
    return found if found and found.start <= 14 and len(line) < 70 and not COPYRIGHT.match(line) else None


def lines_of(blocks: Blocks) -> list[tuple[str, Block]]:
    """Blocks as lines that can be looked at, each with the block that it is; the rows of a table are one each, and so
    are the blocks of lists and quotes that hold a download's articles."""
    lines: list[tuple[str, Block]] = []
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                one = Table((row,))
                lines.append((plain_text((one,)).strip(), one))
        else:
            lines.append((plain_text((block,)).strip(), block))
    return [(text, block) for text, block in lines if text]


def paragraph_lines(text: str) -> Blocks:
    """A plain text as blocks, each of its lines one."""
    return tuple(Paragraph((Span(line.strip()),)) for line in text.split("\n") if line.strip())


def rejoined(blocks: Sequence[Block]) -> Blocks:
    """Blocks with the rows of tables that follow each other put together again."""
    joined: list[Block] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if isinstance(block, Table) and isinstance(last, Table):
            joined[-1] = replace(last, rows=last.rows + block.rows)
        else:
            joined.append(block)
    return tuple(joined)


def text_in(element: Element) -> str:
    """The text of an element on one line."""
    return folded("".join(element.itertext()))


def folded(text: str) -> str:
    """The text with each run of white space as one space."""
    return _SPACES.sub(" ", text).strip()
