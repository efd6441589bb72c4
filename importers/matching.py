"""Finds a text again in another one that was cut or edited: whole lines first, then runs of words."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"\w+")
_RUN = 3
_SHARE, _SHARE_OF_SHORT = 0.5, 0.8
"""A text that does not stand whole in a line is found if this share of its runs of three words is; short texts share
a phrase too easily."""
_SHORT = 12
_MOST_PLACES = 8
"""Of one run of words: what stands in more places tells nothing of where a text is."""


class TextIndex:
    """Where the lines of some texts, and the runs of words in them, stand."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._places: dict[str, list[int]] = {}
        for place, text in enumerate(texts):
            for key in (*_lines(text), *_runs(words_of(text))):
                places = self._places.setdefault(key, [])
                if len(places) < _MOST_PLACES and place not in places:
                    places.append(place)

    def find(self, text: str, at: int = 0) -> int | None:
        """The index of the text that holds this one or most of its words, from `at` on if that can be; None for one
        that none of them holds."""
        words = words_of(text)
        if not words:
            return None
        whole = self._nearest(_line(words), at)
        if whole is not None:
            return whole
        runs = _runs(words)
        found = [place for run in runs if (place := self._nearest(run, at)) is not None]
        needed = _SHARE if len(runs) > _SHORT else _SHARE_OF_SHORT
        if len(runs) > _RUN and len(found) >= needed * len(runs):
            return Counter(found).most_common(1)[0][0]
        return None

    def share(self, text: str) -> float:
        """The share of a text's runs of words that stand anywhere, 0 to 1."""
        runs = _runs(words_of(text))
        return sum(run in self._places for run in runs) / len(runs) if runs else 0.0

    def _nearest(self, key: str, at: int) -> int | None:
        places = self._places.get(key, ())
        return next((place for place in places if place >= at), places[-1] if places else None)


def words_of(text: str) -> list[str]:
    """The words of a text, for comparing."""
    return _WORD.findall(text.casefold())


def _line(words: Sequence[str]) -> str:
    return f"line {' '.join(words)}"


def _lines(text: str) -> list[str]:
    """The keys of a text as one line, and of each of its lines."""
    return [_line(words) for part in (text, *text.split("\n")) if (words := words_of(part))]


def _runs(words: Sequence[str]) -> list[str]:
    return [" ".join(words[start : start + _RUN]) for start in range(len(words) - _RUN + 1)]
