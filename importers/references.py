"""Exports of reference managers such as Zotero, EndNote, Citavi and Mendeley: CSL JSON, RIS and BibTeX.

Each reference becomes an article with its facts; its abstract is the text, and its notes are notes.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any, cast

from book.errors import UnreadableSource
from book.model import Article, Note
from book.normal_form import clean_text
from book.richtext import paragraphs
from importers.bibtex import bibtex_entries
from importers.encoding import decoded, looks_binary
from importers.language import detect
from importers.losses import Loss
from importers.source import Collected, Origin, collected

MAX_REFERENCES = 2000
_SPACES = re.compile(r"\s+")
_TAGS = re.compile(r"</?(?:i|b|sup|sub|span|jats:\w+|p)\b[^>]*>", re.IGNORECASE)
_RIS_LINE = re.compile(r"^([A-Z][A-Z0-9])  - ?(.*)$")
_RIS_START = re.compile(r"\A\s*(?:\d+\.\s*\n)?TY  - ")
_BIBTEX_START = re.compile(r"\s*@(?P<kind>[A-Za-z]+)\s*\{", re.MULTILINE)
_DOI = re.compile(r"10\.\d{4,9}/\S+")


def is_references(data: bytes, origin: Origin) -> bool:
    """Whether some bytes are references: CSL JSON, RIS or BibTeX."""
    if looks_binary(data):
        return False
    head = decoded(data[:8192]).lstrip("\ufeff \t\r\n")
    if head.startswith("["):
        return '"type"' in head and ('"title"' in head or '"id"' in head) and bool(_csl(data))
    if _RIS_START.match(head):
        return True
    return _is_bibtex(head) or (origin.has_ending("bib") and "@" in head)


def _is_bibtex(head: str) -> bool:
    """Whether a text begins with an entry, maybe after remarks."""
    kinds = [match["kind"].lower() for match in _BIBTEX_START.finditer(head)]
    opens = re.sub(r"^(?:%.*\n|\s)*", "", head)
    return (
        bool(kinds) and opens.startswith("@") and re.match(r"@[A-Za-z]+\s*\{\s*[^\s,{}=]*\s*[,\"{]", opens) is not None
    )


def collect_references(data: bytes, origin: Origin) -> Collected:
    """The references as articles. Raises UnreadableSource where there are none."""
    text = decoded(data)
    start = text.lstrip("\ufeff \t\r\n")
    if start.startswith("["):
        articles = [_of_csl(entry) for entry in _csl(data)]
    elif _RIS_START.match(start):
        articles = [_of_ris(entry) for entry in _ris_entries(text)]
    else:
        articles = [_of_bibtex(entry) for entry in bibtex_entries(text)]
    found = [article for article in articles if article.headline or article.url][:MAX_REFERENCES]
    if not found:
        raise UnreadableSource("there are no references in it", origin.subject, "Export them again")
    losses = [Loss("text", "References hold no text but the abstract; open their addresses for the whole")]
    if undated := sum(article.published is None for article in found):
        losses.append(Loss("date", f"Of {undated} of the references the day is not known"))
    return collected(found, data, origin, ending="txt", media_type="text/plain", losses=tuple(losses))


def _csl(data: bytes) -> list[Mapping[str, Any]]:
    """The entries of CSL JSON (citation-style-language/schema, csl-data.json)."""
    try:
        found: object = json.loads(decoded(data))
    except (ValueError, RecursionError):
        return []
    entries = cast("list[object]", found) if isinstance(found, list) else []
    return [cast("dict[str, Any]", entry) for entry in entries if isinstance(entry, dict) and "type" in entry]


def _of_csl(entry: Mapping[str, Any]) -> Article:
    issued = _mapping(entry.get("issued"))
    parts: Any = next(iter(issued.get("date-parts") or ()), ())
    stated = "-".join(map(str, cast("Sequence[object]", parts))) if isinstance(parts, list) else ""
    return _article(
        title=_one(entry.get("title")),
        outlet=_one(entry.get("container-title")) or _one(entry.get("publisher")),
        authors=[_csl_name(_mapping(name)) for name in entry.get("author") or entry.get("editor") or ()],
        published=_day(stated) or _day(_one(issued.get("raw"))),
        url=_one(entry.get("URL")),
        doi=_one(entry.get("DOI")),
        language=_one(entry.get("language")),
        abstract=_one(entry.get("abstract")),
    )


def _csl_name(name: Mapping[str, Any]) -> str:
    parts = (name.get(key) for key in ("given", "non-dropping-particle", "family", "suffix"))
    return _one(name.get("literal")) or " ".join(_one(part) for part in parts if part)


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _one(value: object) -> str:
    """A text, or the first of a list of them."""
    if isinstance(value, list) and value:
        value = cast("list[object]", value)[0]
    return str(value) if isinstance(value, str | int | float) else ""


def _ris_entries(text: str) -> Iterator[dict[str, list[str]]]:
    """The entries of a RIS file, from TY to ER; a line without a tag carries on the one before."""
    entry: dict[str, list[str]] = {}
    last = ""
    for line in text.splitlines():
        match = _RIS_LINE.match(line)
        if match is None:
            if last and line.strip():
                entry[last][-1] += f"\n{line.strip()}"
            continue
        last = match[1]
        if last == "ER":
            yield entry
            entry, last = {}, ""
        else:
            entry.setdefault(last, []).append(match[2].strip())
    if entry:
        yield entry


def _of_ris(entry: Mapping[str, list[str]]) -> Article:
    def first(*tags: str) -> str:
        return next((entry[tag][0] for tag in tags if entry.get(tag)), "")

    return _article(
        title=first("TI", "T1", "CT", "BT"),
        outlet=first("T2", "JO", "JF", "JA", "J2", "PB"),
        authors=[_turned(name) for tag in ("AU", "A1") for name in entry.get(tag, ())],
        published=_day(first("DA")) or _day(first("Y1")) or _day(first("PY")),
        url=first("UR", "L2", "LK"),
        doi=first("DO"),
        language=first("LA"),
        abstract=first("AB", "N2"),
        notes=entry.get("N1", ()),
    )


def _of_bibtex(entry: Mapping[str, str]) -> Article:
    def first(*names: str) -> str:
        return next((entry[name] for name in names if entry.get(name)), "")

    authors = re.split(r"\s+and\s+", first("author", "editor")) if first("author", "editor") else []
    stated = first("date") or "-".join(
        part for part in (entry.get("year"), entry.get("month"), entry.get("day")) if part
    )
    url = first("url") or next(iter(re.findall(r"https?://\S+", first("howpublished", "note"))), "")
    return _article(
        title=first("title"),
        outlet=first("journaltitle", "journal", "booktitle", "publisher", "institution", "organization", "school"),
        authors=[_turned(name) for name in authors if name != "others"],
        published=_day(stated),
        url=url,
        doi=first("doi"),
        language=first("langid", "language"),
        abstract=first("abstract"),
        notes=[text for text in (first("annotation", "annote"),) if text],
    )


def _article(
    *,
    title: str,
    outlet: str,
    authors: Sequence[str],
    published: date | None,
    url: str,
    doi: str,
    language: str,
    abstract: str,
    notes: Sequence[str] = (),
) -> Article:
    number = _DOI.search(doi)
    address = url.strip() or (f"https://doi.org/{number[0]}" if number else "")
    text = clean_text(_TAGS.sub("", abstract))
    return Article(
        headline=_folded(_TAGS.sub("", title))[:400],
        outlet=_folded(_TAGS.sub("", outlet)),
        byline=", ".join(filter(None, map(_folded, authors))),
        published=published,
        url=address if address.startswith(("http://", "https://")) else "",
        language=_language(language) or detect(f"{title} {text}"),
        body=paragraphs(text),
        notes=tuple(Note(kind="comment", body=paragraphs(clean_text(note))) for note in notes if note.strip()),
    )


def _turned(name: str) -> str:
    """ "Doe, Jane" as "Jane Doe"; "Doe, Jr., Jane" as "Jane Doe Jr."."""
    parts = [part.strip() for part in name.split(",")]
    if len(parts) == 2:
        return f"{parts[1]} {parts[0]}".strip()
    return f"{parts[2]} {parts[0]} {parts[1]}" if len(parts) == 3 else name


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def _day(stated: str) -> date | None:
    """A whole date; None where the day or the month is not said, for a guess would be printed as a fact."""
    parts = [part for part in re.split(r"[-/\s.,]+", stated.strip().lower()) if part]
    numbers = [str(_MONTHS.index(part[:3]) + 1) if part[:3] in _MONTHS else part for part in parts[:3]]
    if len(numbers) == 3 and len(numbers[2]) == 4 and len(numbers[0]) < 3:
        numbers = [numbers[2], numbers[1], numbers[0]] if parts[1][:3] in _MONTHS else [numbers[2], *numbers[:2]]
    with suppress(ValueError):
        year, month, day = map(int, numbers)
        return date(year, month, day)
    return None


def _language(stated: str) -> str:
    code = stated.strip().lower().replace("_", "-").partition("-")[0]
    names = {"english": "en", "german": "de", "ngerman": "de", "french": "fr", "spanish": "es", "italian": "it"}
    return names.get(code, code if re.fullmatch(r"[a-z]{2}", code) else "")


def _folded(text: str) -> str:
    return _SPACES.sub(" ", clean_text(text)).strip()
