"""Factiva: HTML, XML, RTF and text, with its two-letter codes or without them ("Article Format").

The codes: HD headline, BY byline, PD date, ET time, SN source, LA language, LP lead paragraph, TD text, AN accession
number; the last line of an article is "Document" and that number.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import time

from book.model import Article
from book.richtext import Block, Blocks, Heading, Paragraph
from importers import dates, names
from importers.language import detect
from importers.press_article import (
    COPYRIGHT,
    MAX_ARTICLES,
    WORDS,
    date_of,
    folded,
    lines_of,
    press_article,
    rejoined,
    text_in,
)
from importers.tree import Element, xml_tree

PAGE_MARK = "articleParagraph"
XML_MARK = b"global.factiva.com/pps"
_XML = "{http://global.factiva.com/pps/2.0}"
_CODE_NAMES = "SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|VOL|ART|CLM|DLN"
_CODES = frozenset(_CODE_NAMES.split("|"))
_CODED = re.compile(rf"^(?P<code>{_CODE_NAMES})(?:\t+|\s{{2,}}|\s*$)(?P<value>.*)$", re.DOTALL)
_DOCUMENT = re.compile(r"^(?:Document|Dokument|Documento)\s+[A-Z][A-Z0-9]{3,11}\d{8}[a-z0-9]{6,}$")
_END_OF_FILE = re.compile(
    r"^(?:Search Summary|Suchzusammenfassung|Résumé de la recherche|Resumen de la búsqueda)\b", re.I
)
_CLOCK = re.compile(r"(\d\d?)[:.h](\d\d)")
_LANGUAGES = {
    "en": ("english", "englisch", "anglais", "inglés", "inglese", "inglês"),
    "de": ("german", "deutsch", "allemand", "alemán", "tedesco"),
    "fr": ("french", "französisch", "français", "francés", "francese"),
    "es": ("spanish", "spanisch", "espagnol", "español", "spagnolo"),
    "it": ("italian", "italienisch", "italien", "italiano"),
}
_CODE_LINE = re.compile(r"[A-Z0-9]{2,8}")
_PAGE_LINE = re.compile(r"(?:page\s*)?[A-Z]?\d{1,4}(?:\s*[-–,]\s*\d{1,4})?", re.IGNORECASE)


def factiva_pages(root: Element) -> Iterator[Article]:
    """The articles of an HTML download."""
    for article in root.xpath("//div[contains(concat(' ', @class, ' '), ' article ')]")[:MAX_ARTICLES]:
        rows: dict[str, Element] = {}
        for row in article.iter("tr"):
            cells = [cell for cell in row if cell.tag == "td"]
            if len(cells) == 2 and (key := text_in(cells[0])) in _CODES:
                rows.setdefault(key, cells[1])
        yield _coded_page(rows) if rows else _plain_page(article)


def _coded_page(rows: dict[str, Element]) -> Article:
    said = {key: text_in(cell) for key, cell in rows.items()}
    return _coded(said, [text for key in ("LP", "TD") if key in rows for text in paragraphs_of(rows[key])])


def _coded(said: dict[str, str], body: Sequence[str | Block]) -> Article:
    found = dates.find_date(said.get("PD", ""))
    return press_article(
        headline=said.get("HD", ""),
        outlet=said.get("SN", ""),
        byline=said.get("BY", ""),
        body=body,
        published=found.day if found else None,
        moment=_clock(said.get("ET", "")),
        language=_language(said.get("LA", "")),
    )


def _plain_page(article: Element) -> Article:
    """The layout without codes: headline, author, words, date, source, each in its own division, then the text."""
    headline = next((text_in(one) for one in article.xpath(".//*[contains(@class, 'Headline') or @id='hd']")), "")
    lines = [text_in(one) for one in article.iter("div") if one is not article and not list(one.iter("p", "div"))[1:]]
    head = [line for line in lines if line and line != headline]
    body = [text for text in paragraphs_of(article) if not _DOCUMENT.match(text)]
    return _of_head([headline, *head], headline, body)


def _of_head(lines: Sequence[str], headline: str, body: Sequence[str | Block]) -> Article:
    """An article from the lines above its text: the length and the date stand between what is told by its place."""
    lines = lines[:14]
    counted = next((place for place, line in enumerate(lines) if WORDS.fullmatch(line)), None)
    dated = next((place for place, line in enumerate(lines) if place > (counted or 0) and date_of(line)), None)
    if dated is None:
        dated = next((place for place, line in enumerate(lines) if date_of(line)), None)
    found = date_of(lines[dated]) if dated is not None else None
    above = [line for line in lines[: counted if counted is not None else dated or 1] if line != headline]
    behind = [line for line in lines[(dated or 0) + 1 :] if not _CLOCK.match(line)] if dated is not None else []
    moment = next((_clock(line) for line in lines[(dated or 0) + 1 : (dated or 0) + 2] if _CLOCK.match(line)), None)
    return press_article(
        headline=headline,
        outlet=behind[0] if behind else "",
        byline=above[-1] if above and (names.byline_of(above[-1]) or names.is_name(above[-1])) else "",
        body=body,
        published=found.day if found else None,
        moment=moment or (found.moment if found else None),
        language=next((code for line in lines if (code := _language(line))), ""),
    )


def factiva_articles(blocks: Blocks) -> tuple[Article, ...]:
    """The articles of an RTF or text download, with codes or without; none if it is not one."""
    lines = lines_of(blocks)
    if not any(_DOCUMENT.match(text) for text, _ in lines) and not _has_codes(lines):
        return ()
    return tuple(article for article in _of_lines(lines) if article.headline and article.body)[:MAX_ARTICLES]


def _has_codes(lines: Sequence[tuple[str, Block]]) -> bool:
    codes = {match["code"] for text, _ in lines if (match := _CODED.match(text))}
    return {"HD", "PD", "SN"} <= codes


def _of_lines(lines: Sequence[tuple[str, Block]]) -> Iterator[Article]:
    part: list[tuple[str, Block]] = []
    for text, block in lines:
        code = _CODED.match(text)
        if _END_OF_FILE.match(text):
            break
        if _DOCUMENT.match(text) or (code and code["code"] == "AN"):
            yield from _of_part(part)
            part = []
        else:
            part.append((text, block))
    yield from _of_part(part)


def _of_part(part: Sequence[tuple[str, Block]]) -> Iterator[Article]:
    if _has_codes(part):
        yield _of_codes(part)
    elif any(WORDS.fullmatch(text) for text, _ in part):
        yield _of_plain_lines(part)


def _of_codes(part: Sequence[tuple[str, Block]]) -> Article:
    said: dict[str, str] = {}
    body: list[str] = []
    code = ""
    for text, _ in part:
        match = _CODED.match(text)
        code, value = (match["code"], match["value"]) if match else (code, text)
        if code in ("LP", "TD"):
            body += [folded(line) for line in value.split("\n") if line.strip()]
        elif value.strip():
            said[code] = f"{said.get(code, '')} {folded(value)}".strip()
    return _coded(said, body)


def _of_plain_lines(part: Sequence[tuple[str, Block]]) -> Article:
    texts = [text for text, _ in part]
    counted = next(place for place, text in enumerate(texts) if WORDS.fullmatch(text))
    ending = next((place for place, text in enumerate(texts) if place > counted and COPYRIGHT.match(text)), counted)
    start = ending + 1
    while start < len(texts) and ending > counted and COPYRIGHT.match(texts[start]):
        start += 1
    if ending == counted:
        start = _after_facts(texts, counted + 1)
    body = rejoined([block for _, block in part[start:]])
    return _of_head(texts[:start], _headline(part[:counted]), body)


def _after_facts(texts: Sequence[str], place: int) -> int:
    """Where the text begins that no copyright line stands above: after date, time, source, code, page and language."""
    for text in texts[place : place + 8]:
        is_fact = date_of(text) or _CLOCK.match(text) or _language(text) or _CODE_LINE.fullmatch(text)
        if not is_fact and not _PAGE_LINE.fullmatch(text) and len(text) > 60:
            break
        place += 1
    return place


def _headline(above: Sequence[tuple[str, Block]]) -> str:
    """The headline among the lines above the length: a heading, what is set bold, or the line that is no byline."""
    for text, block in above:
        if isinstance(block, Heading) or (isinstance(block, Paragraph) and all(span.bold for span in block.spans)):
            return text
    texts = [text for text, _ in above]
    if len(texts) > 1 and (names.byline_of(texts[-1]) or names.is_name(texts[-1])):
        return texts[-2]
    return texts[-1] if texts else ""


def factiva_xml(data: bytes, subject: str) -> tuple[Article, ...]:
    """The articles of a Factiva XML file; none if it is not one."""
    if XML_MARK not in data[:4096]:
        return ()
    root = xml_tree(data, subject)
    return tuple(map(_xml_article, list(root.iter(_XML + "article"))[:MAX_ARTICLES]))


def _xml_article(article: Element) -> Article:
    def said(name: str) -> list[str]:
        parts = [part for holder in article.iter(_XML + name) for part in (list(holder) or [holder])]
        return [text for text in map(text_in, parts) if text]

    stated = next(iter(said("publicationDate")), "")
    day, moment = dates.read_moment(stated) if stated else (None, None)
    body = [*said("leadParagraph"), *said("tailParagraphs")]
    return press_article(
        headline=" ".join(said("headline")),
        outlet=next(iter(said("sourceName") or said("publisherName")), ""),
        byline=", ".join(said("byline")),
        body=body,
        published=day,
        moment=moment,
        language=next(iter(said("baseLanguage")), "").lower() or detect(" ".join(body)),
    )


def paragraphs_of(element: Element, path: str = ".//*[contains(@class, 'articleParagraph')]") -> list[str]:
    """The paragraphs below an element that are marked as an article's."""
    holders = element.xpath(path)
    inner = [one for holder in holders for one in (list(holder.iter("p")) or [holder])]
    return [text for text in map(text_in, inner) if text]


def _language(text: str) -> str:
    word = text.strip().casefold()
    return next((code for code, known in _LANGUAGES.items() if word in known or (word == code)), "")


def _clock(text: str) -> time | None:
    match = _CLOCK.match(text)
    return time(int(match[1]) % 24, int(match[2]) % 60) if match else None
