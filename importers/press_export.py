"""What news databases export: one download, many articles.

Read are LexisNexis (classic text and HTML), Nexis Uni (Word), Factiva (HTML and XML) and Europresse (HTML). Their
field names follow the language of the interface.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, time

from book.errors import UnreadableSource
from book.model import Article
from book.normal_form import clean_text
from book.richtext import Blocks, Paragraph, Span, plain_text
from importers import dates, names
from importers.html_blocks import HtmlReader
from importers.language import detect
from importers.source import Collected, Origin, collected
from importers.tree import Element, html_tree, xml_tree

_SPACES = re.compile(r"\s+")
_LEXIS_START = re.compile(
    r"^[^\S\n]*(?:\d+ of \d+ DOCUMENTS?|Dokument \d+ von \d+|Document \d+ de \d+)[^\S\n]*$",
    re.MULTILINE | re.IGNORECASE,
)
_FIELD = re.compile(r"(?P<key>[A-ZÄÖÜÉÈÀ][A-ZÄÖÜÉÈÀ -]{2,24}):\s*(?P<value>.*)", re.DOTALL)
_BEFORE = {
    "BYLINE": "byline", "AUTOR": "byline", "AUTEUR": "byline", "HEADLINE": "headline", "TITEL": "headline",
    "SECTION": "", "RUBRIK": "", "RUBRIQUE": "", "LENGTH": "", "LÄNGE": "", "LONGUEUR": "",
    "DATELINE": "", "HIGHLIGHT": "", "BODY": "",
}  # fmt: skip
_SAID_IN_TEXT = ("DATELINE", "HIGHLIGHT", "BODY")
"""Fields that belong to what is read."""
_AFTER = frozenset(
    [
        "LOAD-DATE", "UPDATE", "LANGUAGE", "PUBLICATION-TYPE", "GRAPHIC", "GRAFIK", "SUBJECT", "GEOGRAPHIC", "COMPANY",
        "TICKER", "ORGANIZATION", "PERSON", "INDUSTRY", "JOURNAL-CODE", "PUB-SUBJECT", "DOCUMENT-TYPE", "CORRECTION",
        "CORRECTION-DATE", "SERIES", "URL", "DATUM", "SPRACHE", "LANGUE",
    ]
)  # fmt: skip
_COPYRIGHT = re.compile(r"^(?:copyright\b|©|\(c\)|all rights reserved|alle rechte|tous droits)", re.IGNORECASE)
_NEXIS_END = re.compile(r"^(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento)$", re.IGNORECASE)
_NEXIS_BODY = re.compile(r"^(?:Body|Textkörper|Volltext|Corps|Cuerpo)$", re.IGNORECASE)
_NEXIS_AFTER = re.compile(
    r"^(?:Classification|Klassifikation|Graphic|Grafik|Load-Date:.*|Link zum PDF-Dokument|Notes)$", re.IGNORECASE
)
_NEXIS_FIELD = re.compile(
    r"^(?P<key>Byline|Autor|Auteur|Section|Rubrik|Length|Länge|Highlight|Dateline):\s*(?P<value>.+)$"
)
_MAX_ARTICLES = 2000
_FACTIVA_XML = "{http://global.factiva.com/pps/2.0}"


def is_export(data: bytes, _origin: Origin) -> bool:
    """Whether some bytes are a Factiva XML file."""
    return b"global.factiva.com/pps" in data[:4096]


def collect_export(data: bytes, origin: Origin) -> Collected:
    """The articles of a Factiva XML file."""
    articles = exported_xml(data, origin.subject)
    if not articles:
        raise UnreadableSource("there are no articles in it", origin.subject, "Export it again")
    return collected(articles, data, origin, ending="bin", media_type="application/xml")


def exported_text(text: str) -> tuple[Article, ...]:
    """The articles of an exported text; none if it is not an export."""
    starts = list(_LEXIS_START.finditer(text))[:_MAX_ARTICLES]
    if starts:
        ends = [*(start.start() for start in starts[1:]), len(text)]
        chunks = (text[start.end() : end] for start, end in zip(starts, ends, strict=True))
        return tuple(filter(None, map(_lexis_article, chunks)))
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if any(map(_NEXIS_END.match, lines)) and any(map(_NEXIS_BODY.match, lines)):
        return tuple(_nexis_articles(lines))
    return ()


def exported_page(html: str) -> tuple[Article, ...]:
    """The articles of an exported HTML page; none if it is not an export."""
    if "<DOCFULL>" in html:
        tree = html_tree(re.sub(r"<BR\s*/?>", " ", html, flags=re.IGNORECASE))
        return exported_text(plain_text(HtmlReader().read(tree)))
    for mark, read in _PAGES.items():
        if mark in html:
            found = tuple(article for article in read(html_tree(html)) if article.headline or article.body)
            if found:
                return found
    return ()


def exported_xml(data: bytes, subject: str) -> tuple[Article, ...]:
    """The articles of a Factiva XML file; none if it is not one."""
    if b"global.factiva.com/pps" not in data[:4096]:
        return ()
    root = xml_tree(data, subject)
    return tuple(map(_factiva_xml_article, list(root.iter(_FACTIVA_XML + "article"))[:_MAX_ARTICLES]))


def _lexis_article(chunk: str) -> Article | None:
    parts = [_folded(part) for part in re.split(r"\n[^\S\n]*\n", chunk) if part.strip()]
    head, facts, rest = _lexis_parts(parts)
    outlet, published, moment, headline = _lexis_head(head)
    body: list[str] = []
    for part in rest:
        field = _FIELD.fullmatch(part)
        key = field["key"].strip() if field else ""
        if key in _AFTER:
            break
        if not _COPYRIGHT.match(part) and part != "BODY:":
            body.append(field["value"] if field and key in _BEFORE else part)
    if not headline and not body:
        return None
    return _article(
        headline=facts.get("headline") or headline,
        outlet=outlet,
        byline=facts.get("byline", ""),
        body=body,
        published=published,
        moment=moment,
    )


def _lexis_parts(parts: Sequence[str]) -> tuple[list[str], dict[str, str], Sequence[str]]:
    """The lines above an article's fields, the fields that say a fact, and what follows them."""
    head: list[str] = []
    facts: dict[str, str] = {}
    has_fields = False
    for place, part in enumerate(parts):
        field = _FIELD.fullmatch(part)
        key = field["key"].strip() if field else ""
        if field and key in _BEFORE:
            if key in _SAID_IN_TEXT:
                return head, facts, parts[place:]
            has_fields = True
            facts.setdefault(_BEFORE[key], field["value"].strip())
        elif has_fields or len(head) > 8 or key in _AFTER or _is_text(part, head):
            return head, facts, parts[place:]
        elif not _COPYRIGHT.match(part):
            head.append(part)
    return head, facts, ()


def _is_text(part: str, head: Sequence[str]) -> bool:
    dated = any(dates.find_date(line) for line in head)
    return dated and len(head) >= 3 and len(part) > 160


def _lexis_head(head: Sequence[str]) -> tuple[str, date | None, time | None, str]:
    """Outlet, date, time and headline from the lines above the fields: the date stands between the two names."""
    for place, line in enumerate(head):
        found = dates.find_date(line, american=True)
        if found and len(line) < 90:
            outlet = head[place - 1] if place else ""
            after = [one for one in head[place + 1 :] if not re.fullmatch(r".{0,24}\b(?:GMT|EST|EDT|Edition)\b", one)]
            return outlet, found.day, found.moment, " ".join(after[:1])
    return (head[0] if len(head) > 1 else ""), None, None, head[-1] if head else ""


def _nexis_articles(lines: Sequence[str]) -> Iterator[Article]:
    start = 0
    for place, line in enumerate(lines):
        if _NEXIS_END.match(line):
            if article := _nexis_article(lines[start:place]):
                yield article
            start = place + 1


def _nexis_article(lines: Sequence[str]) -> Article | None:
    at = next((place for place, line in enumerate(lines) if _NEXIS_BODY.match(line)), None)
    if at is None:
        return None
    dated = next((place for place in range(at - 1, 1, -1) if _is_date_line(lines[place])), None)
    after = next((place for place in range(at + 1, len(lines)) if _NEXIS_AFTER.match(lines[place])), len(lines))
    fields = {match["key"]: match["value"] for line in lines[dated or 0 : at] if (match := _NEXIS_FIELD.match(line))}
    found = dates.find_date(lines[dated], american=True) if dated else None
    highlight = [fields["Highlight"]] if "Highlight" in fields else []
    return _article(
        headline=lines[dated - 2] if dated else lines[0],
        outlet=lines[dated - 1] if dated else "",
        byline=next((fields[key] for key in ("Byline", "Autor", "Auteur") if key in fields), ""),
        body=[*highlight, *lines[at + 1 : after]],
        published=found.day if found else None,
        moment=found.moment if found else None,
    )


def _is_date_line(line: str) -> bool:
    found = dates.find_date(line, american=True)
    return found is not None and found.start <= 14 and len(line) < 60 and not _COPYRIGHT.match(line)


def _factiva_pages(root: Element) -> Iterator[Article]:
    for article in root.xpath("//div[contains(concat(' ', @class, ' '), ' article ')]")[:_MAX_ARTICLES]:
        rows: dict[str, Element] = {}
        for row in article.iter("tr"):
            cells = [cell for cell in row if cell.tag == "td"]
            if len(cells) == 2 and re.fullmatch(r"[A-Z]{2,3}", key := _text(cells[0])):
                rows.setdefault(key, cells[1])
        yield _factiva_coded(rows) if rows else _factiva_plain(article)


def _factiva_coded(rows: dict[str, Element]) -> Article:
    said = {key: _text(cell) for key, cell in rows.items()}
    body = [text for key in ("LP", "TD") if key in rows for text in _paragraphs(rows[key])]
    found = dates.find_date(said.get("PD", ""))
    return _article(
        headline=said.get("HD", ""),
        outlet=said.get("SN", ""),
        byline=said.get("BY", ""),
        body=body,
        published=found.day if found else None,
        moment=_clock(said.get("ET", "")),
    )


def _factiva_plain(article: Element) -> Article:
    """The layout without codes: headline, author, words, date, source, each in its own division, then the text."""
    headline = next((_text(one) for one in article.xpath(".//*[contains(@class, 'Headline') or @id='hd']")), "")
    lines = [_text(one) for one in article.iter("div") if one is not article and not list(one.iter("p"))]
    lines = [line for line in lines if line and line != headline]
    place = next((place for place, line in enumerate(lines[:8]) if dates.find_date(line)), None)
    found = dates.find_date(lines[place]) if place is not None else None
    outlet = ""
    if place is not None:
        behind = [line for line in lines[place + 1 : place + 3] if not re.match(r"\d\d?:\d\d", line)]
        outlet = behind[0] if behind else ""
    byline = lines[0] if place and not re.match(r"\d", lines[0]) else ""
    body = [text for text in _paragraphs(article) if not re.fullmatch(r"Document [A-Z0-9]{15,}", text)]
    day, moment = (found.day, found.moment) if found else (None, None)
    return _article(headline=headline, outlet=outlet, byline=byline, body=body, published=day, moment=moment)


def _factiva_xml_article(article: Element) -> Article:
    def said(name: str) -> list[str]:
        parts = [part for holder in article.iter(_FACTIVA_XML + name) for part in (list(holder) or [holder])]
        return [text for text in map(_text, parts) if text]

    stated = next(iter(said("publicationDate")), "")
    day, moment = dates.read_moment(stated) if stated else (None, None)
    return _article(
        headline=" ".join(said("headline")),
        outlet=next(iter(said("sourceName") or said("publisherName")), ""),
        byline=", ".join(said("byline")),
        body=[*said("leadParagraph"), *said("tailParagraphs")],
        published=day,
        moment=moment,
        language=next(iter(said("baseLanguage")), "").lower(),
    )


def _europresse_pages(root: Element) -> Iterator[Article]:
    new = root.xpath("//article[.//*[contains(@class, 'DocPublicationName')]]")
    for article in new[:_MAX_ARTICLES]:
        yield _europresse(article, _paragraphs(article, ".//*[contains(@class, 'docOcurrContainer')]"))
    if not new:
        for name in root.xpath("//span[@class='DocPublicationName']")[:_MAX_ARTICLES]:
            holder = next(
                (
                    one
                    for one in name.iterancestors("td", "div", "body")
                    if one.xpath(".//*[@class='TitreArticleVisu']")
                ),
                None,
            )
            if holder is not None:
                yield _europresse(holder, _europresse_text(holder))


def _europresse(article: Element, body: Sequence[str]) -> Article:
    def said(name: str) -> str:
        return next(map(_text, article.xpath(f".//*[contains(@class, '{name}')]")), "")

    header = "".join("".join(one.itertext()) for one in article.xpath(".//*[contains(@class, 'DocHeader')]"))
    found = dates.find_date(_folded(header))
    headline = said("itreArticleVisu")
    outlet = re.split(r"\s*(?:,\s+no\.|\s\|\s)", said("DocPublicationName"))[0]
    authors = [
        _text(one) for one in article.xpath(".//*[contains(@class, 'docAuthors') or @class='sm-margin-bottomNews']")
    ]
    text = [line for line in body if line not in (headline, outlet)]
    if not authors and len(text) > 1 and names.is_name(text[0]):
        authors.append(text.pop(0))
    return _article(
        headline=headline,
        outlet=outlet,
        byline=next(iter(authors), ""),
        body=text,
        published=found.day if found else None,
        moment=None,
    )


def _europresse_text(holder: Element) -> list[str]:
    """The text of the older layout: it follows the headline bare, up to the copyright."""
    lines = [_folded(text) for text in plain_text(HtmlReader().read(holder)).split("\n")]
    headline = next(map(_text, holder.xpath(".//*[@class='TitreArticleVisu']")), "")
    start = next((place + 1 for place, line in enumerate(lines) if headline and headline in line), 0)
    end = next(
        (place for place in range(start, len(lines)) if re.match(r"©|Numéro de document", lines[place])), len(lines)
    )
    return [line for line in lines[start:end] if line]


_PAGES: dict[str, Callable[[Element], Iterator[Article]]] = {
    "articleParagraph": _factiva_pages,
    "DocPublicationName": _europresse_pages,
}
"""What a page of an export has in its source, and its reader."""


def _article(
    *,
    headline: str,
    outlet: str,
    byline: str,
    body: Sequence[str],
    published: date | None,
    moment: time | None,
    language: str = "",
) -> Article:
    blocks: Blocks = tuple(Paragraph((Span(clean_text(text)),)) for text in body if text)
    return Article(
        headline=clean_text(headline)[:400],
        outlet=clean_text(outlet),
        byline=re.sub(r"^(?:By|Von|Par|Por)\s+", "", clean_text(byline), flags=re.IGNORECASE),
        published=published,
        published_time=moment,
        language=language or detect(plain_text(blocks)),
        body=blocks,
    )


def _clock(text: str) -> time | None:
    match = re.match(r"(\d\d?)[:.h](\d\d)", text)
    return time(int(match[1]) % 24, int(match[2]) % 60) if match else None


def _paragraphs(element: Element, path: str = ".//*[contains(@class, 'articleParagraph')]") -> list[str]:
    holders = element.xpath(path)
    inner = [one for holder in holders for one in (list(holder.iter("p")) or [holder])]
    return [text for text in map(_text, inner) if text]


def _text(element: Element) -> str:
    return _folded("".join(element.itertext()))


def _folded(text: str) -> str:
    return _SPACES.sub(" ", text).strip()
