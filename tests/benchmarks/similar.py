"""How long it takes to see whether a story is there already: python -m tests.benchmarks.similar [articles]

A book of 2,000 articles of 400 words, into which copies of its own articles and new ones come. Milliseconds of the
processor, and how many times that of a book of a tenth of the size.
"""

import random
import statistics
import sys
from collections.abc import Sequence
from time import process_time

from book.model import Article, Book
from book.richtext import paragraphs
from book.similar import SimilarIndex

_ASKED = 20


def story(seed: int, words: int) -> str:
    """A text of that many words out of four thousand; a longer one of the same seed begins as the shorter one does."""
    chance = random.Random(seed)
    return " ".join(f"word{chance.randrange(4000)}" for _ in range(words))


def article(number: int, words: int = 400) -> Article:
    """The article of a number."""
    return Article(id=f"a{number}-{words}", headline=f"Article {number}", body=paragraphs(story(number, words)))


def index_of(count: int) -> tuple[SimilarIndex, float]:
    """The index of a book of `count` articles, and the milliseconds that making it took."""
    book = Book(inbox=tuple(article(number) for number in range(count)))
    start = process_time()
    index = SimilarIndex(book)
    return index, (process_time() - start) * 1000


def looks(index: SimilarIndex, asked: Sequence[Article]) -> tuple[float, int]:
    """The median milliseconds of one look into the index, and how many of those asked for were found."""
    took: list[float] = []
    found = 0
    for one in asked:
        start = process_time()
        found += bool(index.matches(one))
        took.append((process_time() - start) * 1000)
    return statistics.median(took), found


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    small, made_small = index_of(count // 10)
    large, made = index_of(count)
    print(f"{'':10} {count:>8,}  {'a tenth':>8}  ratio")
    print(f"{'index':10} {made:8.1f}  {made_small:8.1f}  {made / made_small:5.1f}")
    for name, numbers in (("a copy", range(_ASKED)), ("a new one", range(count, count + _ASKED))):
        asked = [article(number, 420) for number in numbers]
        (took, found), (before, _) = looks(large, asked), looks(small, asked)
        print(f"{name:10} {took:8.1f}  {before:8.1f}  {took / before:5.1f}   ({found} of {_ASKED} found)")


if __name__ == "__main__":
    main()
