"""How much of real pages the reader of web pages finds, beside others: python -m tests.benchmarks.extraction

Body (4-gram shingle F1) over the pages of `shared/data/extraction`, facts over those of `shared/data/extraction-meta`,
and seconds of processor time for 100 pages: Briefbook, trafilatura, and readability-lxml and newspaper4k where they are
installed. Each table says the figures of all pages and of both halves: the first half is the one to look at while
working, the second shows whether what was learnt holds for pages that nobody looked at. `--pages` lists Briefbook's
pages of the first half, the worst first.
"""

import gzip
import json
import logging
import sys
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import trafilatura

from book.richtext import plain_text
from importers.encoding import decoded
from importers.html import read_page
from tests.benchmarks.extraction_scores import mean_f1, page_score, same_exactly, same_loosely

DATA = Path(__file__).parents[3] / "shared" / "data"
FACTS = ("title", "author", "date")


class Found(NamedTuple):
    """What a reader made of a page; the date as YYYY-MM-DD."""

    body: str = ""
    title: str = ""
    author: str = ""
    date: str = ""


Read = Callable[[str, str], Found]


def briefbook(html: str, url: str) -> Found:
    article, _, _ = read_page(html, url)
    return Found(plain_text(article.body), article.headline, article.byline, str(article.published or ""))


def by_trafilatura(html: str, url: str) -> Found:
    found: Any = trafilatura.bare_extraction(html, url=url or None, with_metadata=True, include_comments=False)
    return Found(found.text or "", found.title or "", found.author or "", found.date or "") if found else Found()


def by_readability(html: str, url: str) -> Found:
    from lxml.html import fromstring
    from readability import Document

    page = Document(html, url=url or None)
    body = fromstring(page.summary(html_partial=True))
    return Found("\n".join(text for text in body.itertext() if text.strip()), page.short_title())


def by_newspaper(html: str, url: str) -> Found:
    import newspaper

    page = newspaper.Article(url or "https://example.org/", fetch_images=False)
    page.download(input_html=html)
    page.parse()
    return Found(page.text, page.title, ", ".join(page.authors), str(page.publish_date or "")[:10])


def readers() -> dict[str, Read]:
    """The readers that are installed, Briefbook and trafilatura first."""
    found: dict[str, Read] = {"Briefbook": briefbook, "trafilatura": by_trafilatura}
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    for name, module, read in (
        ("readability-lxml", "readability", by_readability),
        ("newspaper4k", "newspaper", by_newspaper),
    ):
        try:
            __import__(module)
        except ImportError:
            print(f"{name} is not installed and is left out")
        else:
            found[name] = read
    return found


def pages(name: str) -> dict[str, tuple[str, Mapping[str, Any]]]:
    """The pages of a data set by their key, each with its HTML and what it should give."""
    folder = DATA / name
    expected: dict[str, Mapping[str, Any]] = json.loads((folder / "expected.json").read_text("utf-8"))
    return {
        key: (decoded(gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes())), expected[key])
        for key in sorted(expected)
    }


def attempt(read: Read, html: str, url: str) -> Found:
    """What a reader makes of a page; nothing where it fails."""
    try:
        return read(html, url)
    except Exception:  # noqa: BLE001  (other people's readers may raise anything; that counts as finding nothing)
        return Found()


def halves(values: list[Any]) -> tuple[list[Any], ...]:
    """All, the half to look at, and the half that nobody looks at."""
    return values, values[::2], values[1::2]


def table(title: str, rows: Mapping[str, Sequence[float]], columns: Sequence[str]) -> None:
    print(f"\n{title}\n{'':18}" + "".join(f"{column:>18}" for column in columns))
    for name, values in rows.items():
        print(f"{name:18}" + "".join(f"{value:18.3f}" for value in values))


def body_table(named: Mapping[str, Read]) -> None:
    rows: dict[str, list[float]] = {}
    for name, read in named.items():
        # The benchmark gives its readers the page alone; its address would tell nothing of the text.
        scores = [
            page_score(wanted["text"], attempt(read, html, "").body) for html, wanted in pages("extraction").values()
        ]
        rows[name] = [mean_f1(part) for part in halves(scores)]
    table("Body, 4-gram shingle F1", rows, ("all", "first half", "second half"))


def fact_scores(wanted: Mapping[str, Any], found: Found) -> dict[str, bool]:
    """Which of the facts that were noted for a page are right."""
    right = {
        "title": same_loosely(wanted["title"], found.title),
        "author": same_exactly(wanted["author"], found.author),
        "date": wanted["date"] == found.date,
    }
    return {fact: right[fact] for fact in FACTS if wanted[fact]}


def facts_table(named: Mapping[str, Read]) -> None:
    rows: dict[str, list[float]] = {}
    for name, read in named.items():
        scores = [
            fact_scores(wanted, attempt(read, html, wanted["url"]))
            for html, wanted in pages("extraction-meta").values()
        ]
        rows[name] = [
            sum(score.get(fact, False) for score in part) / sum(fact in score for score in part)
            for fact in FACTS
            for part in halves(scores)
        ]
    columns = [f"{fact} {part}" for fact in ("title loosely", "author", "date") for part in ("all", "1st", "2nd")]
    table("Facts, share of right ones of those noted", rows, columns)


def phrases_table(named: Mapping[str, Read]) -> None:
    rows: dict[str, list[float]] = {}
    for name, read in named.items():
        kept: list[bool] = []
        cut: list[bool] = []
        for html, wanted in pages("extraction-meta").values():
            body = " ".join(attempt(read, html, wanted["url"]).body.split())
            kept += [" ".join(phrase.split()) in body for phrase in wanted["with"]]
            cut += [" ".join(phrase.split()) not in body for phrase in wanted["without"]]
        rows[name] = [sum(kept) / len(kept), sum(cut) / len(cut)]
    table("Body of the pages with facts", rows, ("phrases kept", "clutter cut"))


def speed_table(named: Mapping[str, Read]) -> None:
    every = [
        (html, wanted["url"]) for name in ("extraction", "extraction-meta") for html, wanted in pages(name).values()
    ]
    hundred = every[:100]
    seconds = dict.fromkeys(named, 0.0)
    for read in named.values():
        attempt(read, *hundred[0])
    for html, url in hundred:
        for name, read in named.items():
            start = time.process_time()
            attempt(read, html, url)
            seconds[name] += time.process_time() - start
    alone = seconds["trafilatura"]
    rows = {name: [taken, taken / alone] for name, taken in seconds.items()}
    table("100 pages, seconds of processor time", rows, ("seconds", "of trafilatura's"))


def list_pages() -> None:
    scores = {
        key: (page_score(wanted["text"], attempt(briefbook, html, "").body), wanted["url"])
        for key, (html, wanted) in list(pages("extraction").items())[::2]
    }
    for key, ((precision, recall), url) in sorted(scores.items(), key=lambda entry: sum(entry[1][0])):
        print(f"{key[:8]} {precision:.3f} {recall:.3f} {url}")
    for key, (html, wanted) in list(pages("extraction-meta").items())[::2]:
        found = attempt(briefbook, html, wanted["url"])
        for fact, right in fact_scores(wanted, found).items():
            if not right:
                print(f"{key[:8]} {fact}: wanted {wanted[fact]!r}, found {getattr(found, fact)!r} {wanted['url']}")


def main() -> None:
    if "--pages" in sys.argv:
        list_pages()
        return
    named = readers()
    for show in (body_table, facts_table, phrases_table, speed_table):
        show(named)


if __name__ == "__main__":
    main()
