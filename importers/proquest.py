"""ProQuest: text and what else holds the same lines. Articles are parted by a line of underscores.

After the README of chennesy/pq_parser and the parsers that read such files; field names in English, German, French and
Spanish.
"""

import re
from collections.abc import Iterator, Sequence

from book.model import Article
from book.richtext import Block, Blocks
from importers import dates
from importers.press_article import MAX_ARTICLES, lines_of, press_article, rejoined

_RULE = re.compile(r"^[_=]{8,}$|^-{20,}$")
_NAMES = {
    "title": ("title", "titel", "titre", "título"),
    "author": ("author", "autor", "verfasser", "auteur"),
    "text": ("full text", "volltext", "texte intégral", "texte complet", "texto completo"),
    "abstract": ("abstract", "zusammenfassung", "résumé", "resumen"),
    "outlet": (
        "publication title",
        "titel der publikation",
        "publikationstitel",
        "titre de la publication",
        "título de publicación",
        "título de la publicación",
    ),
    "date": (
        "publication date",
        "erscheinungsdatum",
        "publikationsdatum",
        "date de publication",
        "fecha de publicación",
    ),
    "info": ("publication info", "publikationsinfo", "informations sur la publication", "información de publicación"),
    "url": ("document url", "url del documento", "dokument-url", "url du document"),
    "id": ("proquest document id", "proquest-dokument-id", "id de document proquest", "id del documento de proquest"),
    "": (
        "links",
        "subject",
        "location",
        "company / organization",
        "people",
        "section",
        "issn",
        "publisher",
        "pages",
        "place of publication",
        "country of publication",
        "publication subject",
        "source type",
        "language of publication",
        "document type",
        "copyright",
        "last updated",
        "database",
        "publication year",
        "volume",
        "issue",
        "first page",
        "identifier / keyword",
        "classification",
        "dateline",
        "issue date",
        "start page",
        "schlagwort",
        "sujet",
        "materia",
        "ort",
        "lieu",
        "lugar",
        "isbn",
        "eissn",
        "number of pages",
        "column",
        "credit",
        "edition",
        "source details",
    ),
}
"""What fields are called; those under "" are passed over."""
_KNOWN = {name: fact for fact, names in _NAMES.items() for name in names}
_FIELD = re.compile(r"^(?P<name>[^\W\d_][\w /-]{2,40}?):\s*(?P<value>.*)$", re.DOTALL)


def proquest_articles(blocks: Blocks) -> tuple[Article, ...]:
    """The articles of a download; none if it is not one."""
    lines = lines_of(blocks)
    facts = {_fact_of(text) for text, _ in lines}
    if not ("id" in facts or {"text", "outlet", "date"} <= facts) or not facts & {"outlet", "info", "text"}:
        return ()
    parts: list[list[tuple[str, Block]]] = [[]]
    for line in lines:
        if _RULE.match(line[0]):
            parts.append([])
        else:
            parts[-1].append(line)
    return tuple(article for part in parts for article in _article(part))[:MAX_ARTICLES]


def _fact_of(text: str) -> str | None:
    match = _FIELD.match(text)
    return _KNOWN.get(match["name"].casefold()) if match else None


def _article(part: Sequence[tuple[str, Block]]) -> Iterator[Article]:
    said: dict[str, str] = {}
    body: list[str | Block] = []
    fact: str | None = None
    first = ""
    for text, block in part:
        match = _FIELD.match(text)
        name = match["name"].casefold() if match else ""
        if match and name in _KNOWN:
            fact = _KNOWN[name]
            value: str | Block = match["value"].strip()
            said.setdefault(fact, match["value"].strip())
        else:
            value = block
            first = first or (text if fact is None else "")
        if fact == "text" and value:
            body.append(value)
    if not {"outlet", "info", "id", "text"} & set(said):
        return
    found = dates.find_date(said.get("date") or said.get("info", ""), american=True)
    outlet = re.split(r"\s*[;:]\s*", said.get("outlet") or said.get("info", ""))[0]
    url = said.get("url", "")
    yield press_article(
        headline=said.get("title") or first,
        outlet=outlet,
        byline=_people(said.get("author", "")),
        body=list(_text(body)) or [said.get("abstract", "")],
        published=found.day if found else None,
        url=url if url.startswith(("http://", "https://")) else "",
    )


def _text(body: Sequence[str | Block]) -> Iterator[str | Block]:
    """The text of an article: what stands behind its field's name, and the blocks below."""
    yield from (part for part in body if isinstance(part, str))
    yield from rejoined([part for part in body if not isinstance(part, str)])


def _people(stated: str) -> str:
    """ "Doe, Jane; Roe, Max." as "Jane Doe, Max Roe"."""
    people: list[str] = []
    for name in re.split(r"\s*;\s*", stated.strip().rstrip(".")):
        last, _, first = name.partition(", ")
        people.append(f"{first} {last}".strip() if first and "," not in first else name)
    return ", ".join(filter(None, people))
