"""LexisNexis: the classic product (until about 2019; text, HTML, RTF) and Nexis Uni or Lexis+ (Word, RTF, HTML, PDF).

Field names follow the language of the interface. The classic product writes them in capitals, and what follows an
article is told by that too, whatever the language.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, time

from book.model import Article
from book.richtext import Block, Blocks
from importers import dates
from importers.press_article import COPYRIGHT, MAX_ARTICLES, date_of, folded, lines_of, press_article, rejoined

_START = re.compile(
    r"^[^\S\n]*(?:\d+ (?:of|von|de|di|van|sur) \d+ DO[CK]UM\w+|"
    r"Do[ck]ument\w{0,2} \d+ (?:of|von|de|di|van|sur) \d+)[^\S\n]*$",
    re.MULTILINE | re.IGNORECASE,
)
_FIELD = re.compile(r"(?P<key>[A-ZÄÖÜÉÈÀÇÑÓÍÚÃÕ][A-ZÄÖÜÉÈÀÇÑÓÍÚÃÕ /-]{2,24}):\s*(?P<value>.*)", re.DOTALL)
_BEFORE = {
    "BYLINE": "byline", "AUTOR": "byline", "AUTEUR": "byline", "AUTORE": "byline",
    "HEADLINE": "headline", "TITEL": "headline", "ÜBERSCHRIFT": "headline", "TITRE": "headline", "TITULAR": "headline",
    "TITOLO": "headline", "TÍTULO": "headline",
    "SECTION": "", "RUBRIK": "", "RUBRIQUE": "", "SECCIÓN": "", "SEZIONE": "", "SECTIE": "", "SEÇÃO": "",
    "LENGTH": "", "LÄNGE": "", "LONGUEUR": "", "LONGITUD": "", "LUNGHEZZA": "", "LENGTE": "", "EXTENSIÓN": "",
    "DATELINE": "", "HIGHLIGHT": "", "BODY": "", "ZUSAMMENFASSUNG": "",
    "TEXT": "", "TEXTE": "", "TEXTO": "", "TESTO": "",
}  # fmt: skip
_IN_TEXT = ("DATELINE", "HIGHLIGHT", "ZUSAMMENFASSUNG", "BODY", "TEXT", "TEXTE", "TEXTO", "TESTO")
"""Fields that belong to what is read."""
_AFTER = frozenset(
    [
        "LOAD-DATE", "UPDATE", "LANGUAGE", "PUBLICATION-TYPE", "GRAPHIC", "GRAFIK", "SUBJECT", "GEOGRAPHIC", "COMPANY",
        "TICKER", "ORGANIZATION", "PERSON", "INDUSTRY", "JOURNAL-CODE", "PUB-SUBJECT", "DOCUMENT-TYPE", "CORRECTION",
        "CORRECTION-DATE", "SERIES", "URL", "DATUM", "SPRACHE", "LANGUE", "IDIOMA", "LINGUA", "TAAL", "GRAPHIQUE",
        "PUBLIKATIONSTYP", "ZEITUNGS-CODE", "TYPE-DE-PUBLICATION", "TIPO-DE-PUBLICACIÓN", "NOTES", "STATE", "COUNTRY",
        "CITY", "GEOGRAPHIC-CODE", "DATE-DE-CHARGEMENT", "FECHA-DE-CARGA", "CATEGORY", "ACC-NO", "JOURNAL",
        "LADE-DATUM",
    ]
)  # fmt: skip
_EDITION = re.compile(r".{0,40}\b(?:GMT|UTC|[ECMPB][SD]?T|Edition|Ausgabe|édition|edición|MEZ)\b.{0,20}", re.IGNORECASE)

_END = re.compile(
    r"^(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|Fine del documento|Fim do documento|"
    r"Einde van (?:het )?document)$",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"^(?:Body|Textkörper|Volltext|Haupttext|Corps(?: de l.article)?|Cuerpo|Corpo(?: del testo)?|Hoofdtekst|Texto)$",
    re.IGNORECASE,
)
_REST = re.compile(
    r"^(?:Classification|Klassifi(?:kation|zierung)|Clasificación|Classificazione|Classificação|Classificatie|Graphic|"
    r"Grafik|Graphique|Gráfico|Grafico|(?:Load-Date|Ladedatum|Date de chargement|Fecha de carga)\s*:.*|"
    r"Link zum PDF-Dokument|Notes|Notizen|Bilder?)$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?P<key>[^\W\d_][\w -]{2,20}):\s*(?P<value>.+)$", re.DOTALL)
_BYLINES = frozenset(["byline", "autor", "auteur", "autore", "author", "autor/a", "por", "von", "par"])
_HIGHLIGHTS = frozenset(["highlight", "zusammenfassung", "highlights", "résumé", "resumen"])


def classic_articles(text: str) -> tuple[Article, ...]:
    """The articles of a classic download; none if it is not one."""
    starts = list(_START.finditer(text))[:MAX_ARTICLES]
    ends = [*(start.start() for start in starts[1:]), *([len(text)] if starts else [])]
    chunks = (text[start.end() : end] for start, end in zip(starts, ends, strict=True))
    return tuple(filter(None, map(_classic_article, chunks)))


def _classic_article(chunk: str) -> Article | None:
    parts = [folded(part) for part in re.split(r"\n[^\S\n]*\n", chunk) if part.strip()]
    head, facts, rest = _split(parts)
    outlet, published, moment, headline = _read_head(head)
    body: list[str] = []
    for part in _without_tail(rest):
        field = _FIELD.fullmatch(part)
        key = field["key"].strip() if field else ""
        if key in _AFTER:
            break
        if field and key in _BEFORE:
            body.append(field["value"] if key in _IN_TEXT else "")
        elif not COPYRIGHT.match(part):
            body.append(part)
    if not headline and not any(body):
        return None
    return press_article(
        headline=facts.get("headline") or headline,
        outlet=outlet,
        byline=facts.get("byline", ""),
        body=[part for part in body if part],
        published=published,
        moment=moment,
    )


def _without_tail(parts: Sequence[str]) -> Sequence[str]:
    """The parts up to the fields and copyright lines that end an article, whatever language their names are in."""
    end = len(parts)
    while end and (COPYRIGHT.match(parts[end - 1]) or _FIELD.fullmatch(parts[end - 1])):
        end -= 1
    return parts[:end]


def _split(parts: Sequence[str]) -> tuple[list[str], dict[str, str], Sequence[str]]:
    """The lines above an article's fields, the fields that say a fact, and what follows them."""
    head: list[str] = []
    facts: dict[str, str] = {}
    has_fields = False
    for place, part in enumerate(parts):
        field = _FIELD.fullmatch(part)
        key = field["key"].strip() if field else ""
        if field and key in _BEFORE:
            if key in _IN_TEXT:
                return head, facts, parts[place:]
            has_fields = True
            if _BEFORE[key]:
                facts.setdefault(_BEFORE[key], field["value"].strip())
        elif has_fields or len(head) > 8 or key in _AFTER or _is_text(part, head):
            return head, facts, parts[place:]
        elif not COPYRIGHT.match(part):
            head.append(part)
    return head, facts, ()


def _is_text(part: str, head: Sequence[str]) -> bool:
    dated = any(dates.find_date(line) for line in head)
    return dated and len(head) >= 3 and len(part) > 160


def _read_head(head: Sequence[str]) -> tuple[str, date | None, time | None, str]:
    """Outlet, date, time and headline from the lines above the fields: the date stands between the two names."""
    for place, line in enumerate(head):
        found = dates.find_date(line, american=True)
        if found and len(line) < 90:
            after = [one for one in head[place + 1 :] if not _EDITION.fullmatch(one)]
            return (head[place - 1] if place else ""), found.day, found.moment, " ".join(after[:1])
    return (head[0] if len(head) > 1 else ""), None, None, head[-1] if head else ""


def nexis_articles(blocks: Blocks) -> tuple[Article, ...]:
    """The articles of a Nexis Uni or Lexis+ download; none if it is not one."""
    lines = lines_of(blocks)
    if not any(_END.match(text) for text, _ in lines) or not any(_BODY.match(text) for text, _ in lines):
        return ()
    return tuple(_nexis(lines))[:MAX_ARTICLES]


def _nexis(lines: Sequence[tuple[str, Block]]) -> Iterator[Article]:
    start = 0
    for place, (text, _) in enumerate(lines):
        if _END.match(text):
            if article := _nexis_article(lines[start:place]):
                yield article
            start = place + 1


def _nexis_article(lines: Sequence[tuple[str, Block]]) -> Article | None:
    texts = [text for text, _ in lines]
    at = next((place for place, text in enumerate(texts) if _BODY.match(text)), None)
    if at is None:
        return None
    dated = next((place for place in range(at - 1, 1, -1) if date_of(texts[place])), None)
    after = next((place for place in range(at + 1, len(texts)) if _REST.match(texts[place])), len(texts))
    labels = [match for text in texts[dated or 0 : at] if (match := _LABEL.match(text))]
    fields = {match["key"].strip().casefold(): match["value"] for match in labels}
    found = date_of(texts[dated]) if dated else None
    highlight = [fields[key] for key in fields if key in _HIGHLIGHTS]
    return press_article(
        headline=texts[dated - 2] if dated else texts[0],
        outlet=texts[dated - 1] if dated else "",
        byline=next((fields[key] for key in fields if key in _BYLINES), ""),
        body=(*highlight, *rejoined([block for _, block in lines[at + 1 : after]])),
        published=found.day if found else None,
        moment=found.moment if found else None,
    )
