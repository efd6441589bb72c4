"""How much of a page's text and facts the readers find, beside plain trafilatura: python -m tests.benchmarks.extraction

Word F1 of the body over the pages of `shared/data/extraction`, right headlines, authors and dates over those of
`shared/data/extraction-meta`, and seconds per page.
"""

import gzip
import json
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import trafilatura

from book.richtext import plain_text
from importers.encoding import decoded
from importers.html import read_page

DATA = Path(__file__).parents[3] / "shared" / "data"


def f1(found: str, wanted: str) -> float:
    """The harmonic mean of precision and recall of the words."""
    a, b = (Counter(re.findall(r"\w+", text.lower())) for text in (found, wanted))
    common = sum((a & b).values())
    return 2 * common / (a.total() + b.total()) if common else float(not b and not a)


def ours(html: str) -> tuple[str, str, str, str]:
    article, _, _ = read_page(html)
    return plain_text(article.body), article.headline, article.byline, str(article.published or "")


def theirs(html: str) -> tuple[str, str, str, str]:
    found = trafilatura.bare_extraction(html, with_metadata=True)
    return (found.text or "", found.title or "", found.author or "", found.date or "") if found else ("", "", "", "")


def folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def measure(name: str, read: Callable[[str], tuple[str, str, str, str]]) -> None:
    bodies, seconds = [], []
    for key, wanted in json.loads((DATA / "extraction" / "expected.json").read_text("utf-8")).items():
        html = decoded(gzip.decompress((DATA / "extraction" / "html" / f"{key}.html.gz").read_bytes()))
        start = time.perf_counter()
        bodies.append(f1(read(html)[0], wanted["text"]))
        seconds.append(time.perf_counter() - start)
    right = Counter[str]()
    asked = Counter[str]()
    for key, wanted in json.loads((DATA / "extraction-meta" / "expected.json").read_text("utf-8")).items():
        data = (DATA / "extraction-meta" / "html" / f"{key}.html.gz").read_bytes()
        body, title, author, day = read(decoded(gzip.decompress(data)))
        for fact, found in (("title", title), ("author", author), ("date", day)):
            if wanted[fact]:
                asked[fact] += 1
                right[fact] += folded(wanted[fact]) in folded(found) or (
                    bool(found) and folded(found) in folded(wanted[fact])
                )
        asked["with"] += len(wanted["with"])
        right["with"] += sum(folded(phrase) in folded(body) for phrase in wanted["with"])
        asked["without"] += len(wanted["without"])
        right["without"] += sum(folded(phrase) not in folded(body) for phrase in wanted["without"])
    facts = ", ".join(f"{fact} {right[fact]}/{asked[fact]}" for fact in asked)
    print(f"{name}: body F1 {statistics.mean(bodies):.3f}, {statistics.median(seconds) * 1000:.0f} ms a page; {facts}")


if __name__ == "__main__":
    measure("trafilatura", theirs)
    measure("Briefbook", ours)
