"""The headline of a web page: of the headings that it shows, the one that its title, its structured data and its
address agree on; where none of them does, what it states."""

import re
from collections.abc import Sequence
from urllib.parse import unquote, urlsplit

import msgspec

from importers import names
from importers.html_shown import Title

MAX_HEADLINE = 400
_WORD = re.compile(r"\w+")
_SITE_BEHIND = re.compile(r"\s+[|–—·•»:>/-]\s+(?P<site>[^|–—·•»]{2,80})$|\s*[|｜_＿]\s*(?P<joined>[^|｜_＿]{2,60})$")
_SITE_BEFORE = re.compile(r"^(?P<site>[^|–—·•»:]{2,60}?)\s*[|–—·•»:-]\s+")


class Headline(msgspec.Struct, frozen=True):
    """A headline, its place among the page's elements (0 if it is shown nowhere), and whether it is only a guess."""

    text: str
    place: int = 0
    guessed: bool = False


def choose_headline(titles: Sequence[Title], stated: Sequence[str], sites: Sequence[str], url: str) -> Headline:
    """The headline of a page.

    `stated` are its titles in structured data and its title element, the most trusted first; `sites` the names that the
    site goes by.
    """
    names_of_site = _folded_names(sites, url)
    clean = [text for text in (without_site(title, names_of_site) for title in stated) if text]
    slug = _slug(url)
    candidates = [title for title in titles if _folded(title.text) not in names_of_site]
    alone = sum(title.level == 1 for title in candidates) == 1
    scored = [(_score(title, clean, slug, alone=alone), -title.place, title) for title in candidates]
    best = max(scored, key=lambda entry: entry[:2], default=None)
    if best and best[0] >= _ENOUGH:
        return Headline(best[2].text[:MAX_HEADLINE], best[2].place)
    if clean:
        return Headline(clean[0][:MAX_HEADLINE])
    if candidates:
        first = min(candidates, key=lambda title: (title.level, title.place))
        return Headline(first.text[:MAX_HEADLINE], first.place, guessed=not alone)
    return Headline("")


_ENOUGH = 0.6


def _score(title: Title, stated: Sequence[str], slug: frozenset[str], *, alone: bool) -> float:
    """How likely a heading is the headline: by what the page states and its address, its level and its marks."""
    words = _words(title.text)
    agreement = max((_alike(words, _words(text)) - 0.02 * rank for rank, text in enumerate(stated)), default=0.0)
    in_address = len(words & slug) / len(slug) if len(slug) >= 3 else 0.0
    level = {1: 0.25, 2: 0.1, 3: 0.05}.get(title.level, 0.0)
    return agreement + 0.3 * in_address + level + 0.1 * title.marked + (0.1 if alone and title.level == 1 else 0.0)


def _alike(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of words in common, 0 to 1; a heading inside a longer title counts nearly as one that is the same."""
    common = len(a & b)
    if not common:
        return 0.0
    dice = 2 * common / (len(a) + len(b))
    inside = 0.9 * common / len(a) if len(a) >= 3 and common == len(a) else 0.0
    return max(dice, inside)


def without_site(title: str, sites: frozenset[str]) -> str:
    """A page's title without the name of its site before or after it."""
    for pattern, rest in ((_SITE_BEHIND, slice(None)), (_SITE_BEFORE, slice(None))):
        match = pattern.search(title)
        if match is None:
            continue
        behind = pattern is _SITE_BEHIND
        site = match["site"] or (match["joined"] if behind else "") or ""
        if _is_site(site, sites) or (behind and names.is_outlet(site)):
            left = title[: match.start()] if behind else title[match.end() :]
            if left.strip():
                return without_site(left.strip()[rest], sites)
    return title


def _is_site(text: str, sites: frozenset[str]) -> bool:
    folded = _folded(text)
    return any(
        folded == site
        or (len(folded) > 3 and (folded in site or (len(site) > 3 and site in folded and len(folded) < 3 * len(site))))
        for site in sites
    )


def names_the_site(text: str, sites: Sequence[str], url: str) -> bool:
    """Whether a text, such as a stated author, is only the name of the site, maybe with its slogan."""
    folded = _folded(text)
    return any(folded == name or (len(name) > 3 and folded.startswith(name)) for name in _folded_names(sites, url))


def _folded_names(sites: Sequence[str], url: str) -> frozenset[str]:
    host = urlsplit(url).hostname or "" if url else ""
    labels = host.removeprefix("www.").split(".")
    owner = max(labels[:-1], key=len, default="")
    return frozenset(
        name for name in (*map(_folded, sites), _folded(owner), _folded(host.removeprefix("www."))) if len(name) > 1
    )


def _folded(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _slug(url: str) -> frozenset[str]:
    """The words of the longest part of an address's path, which most sites make of the headline."""
    path = unquote(urlsplit(url).path) if url else ""
    part = max(re.split(r"/", path), key=len, default="")
    return frozenset(
        word
        for word in re.split(r"[\W_]+", part.casefold().rpartition(".")[0] or part.casefold())
        if len(word) > 2 and not word.isdigit()
    )
