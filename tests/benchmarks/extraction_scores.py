"""How near what a reader found comes to what a page really says.

`shingles_f1` is the measure of the article extraction benchmark by Scrapinghub (its evaluate.py): runs of four words,
each page's counts brought to one, precision and recall averaged over the pages.
"""

import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

SHINGLE = 4


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Each run of four words, or all words of a text that has fewer."""
    words = re.findall(r"\w+", text)
    starts = range(max(1, len(words) - SHINGLE + 1)) if words else ()
    return Counter(tuple(words[start : start + SHINGLE]) for start in starts)


def page_score(wanted: str, found: str) -> tuple[float, float]:
    """Precision and recall of the shingles of one page."""
    true, shown = shingles(wanted), shingles(found)
    common = (true & shown).total()
    if not true and not shown:
        return 1.0, 1.0
    return common / (shown.total() or 1), common / (true.total() or 1)


def mean_f1(scores: Iterable[tuple[float, float]]) -> float:
    """The harmonic mean of mean precision and mean recall."""
    precision, recall = (statistics.mean(values) for values in zip(*scores, strict=True))
    return 2 * precision * recall / (precision + recall)


def same_loosely(wanted: str, found: str) -> bool:
    """Whether two headlines have the same words but for a part before or after, such as the name of the site."""
    a, b = words_of(wanted), words_of(found)
    return bool(a) and bool(b) and (_holds(a, b) or _holds(b, a))


def same_exactly(wanted: str, found: str) -> bool:
    """Whether two values are equal, white space and case aside."""
    a, b = (" ".join(unicodedata.normalize("NFC", text).split()).casefold() for text in (wanted, found))
    return a == b


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())


def _holds(longer: Sequence[str], shorter: Sequence[str]) -> bool:
    size = len(shorter)
    if 2 * size < len(longer):
        return False
    return any(list(longer[place : place + size]) == list(shorter) for place in range(len(longer) - size + 1))
