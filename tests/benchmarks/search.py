"""How long finding in everything takes, from key to result: python -m tests.benchmarks.search [articles]

A book of 1,000 articles of 700 words; the words are typed letter by letter. Milliseconds of the processor.
"""

import statistics
import sys
from time import process_time

from book import edits
from book.model import Article, Book, Section
from book.richtext import paragraphs
from book.search import Index, Query

_WORDS = (
    "The minister’s office said on Monday that grain exports from the ports of the Black Sea would go on, and that "
    "the São Paulo meeting, “a first step”, had agreed upon terms for inspections of ships before they reach Istanbul. "
)


def book_of(count: int) -> Book:
    """A book of `count` articles in sections of fifty."""
    articles = [
        Article(
            id=f"a{number}", headline=f"Article {number}", body=paragraphs((f"{_WORDS}{number} " * 20) + "\n\nEnd.")
        )
        for number in range(count)
    ]
    starts = range(0, count, 50)
    return Book(sections=tuple(Section(id=f"s{start}", items=tuple(articles[start : start + 50])) for start in starts))


def main() -> None:
    """Print the figures."""
    book = book_of(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
    index = Index()
    start = process_time()
    index.prepare(book)
    print(f"the first time, beside the window  {(process_time() - start) * 1000:7.1f}")
    for words in ("inspections", "são paulo", "the"):
        took: list[float] = []
        for end in range(1, len(words) + 1):
            start = process_time()
            found = index.find(book, Query(words[:end]))
            took.append((process_time() - start) * 1000)
        middle, worst = statistics.median(took), max(took)
        print(f"{words!r:14} per key: median {middle:5.1f}, longest {worst:5.1f}   ({found.count} places)")
    book = edits.retitle("a7", "Another").change(book)
    start = process_time()
    index.find(book, Query("another"))
    print(f"after an edit                      {(process_time() - start) * 1000:7.1f}")


if __name__ == "__main__":
    main()
