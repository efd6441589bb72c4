"""Outlets by name and not by domain: the list in resources/outlets, which anyone can edit."""

import re
from functools import cache
from importlib import resources

_SLOGAN = re.compile(r"^(?P<name>[^|–—]{2,40}?)\s+[|–—-]\s+\S.{2,}$")
_AGENCIES = re.compile(
    r"(?:the )?(?:associated press|ap|reuters|thomson reuters|afp|agence france-presse|dpa|apa|ansa"
    r"|efe|bloomberg|tass|interfax|xinhua|kyodo(?: news)?|yonhap|upi|pti|ani|canadian press)",
    re.IGNORECASE,
)


@cache
def _by_domain() -> dict[str, str]:
    lines = (resources.files("resources") / "outlets" / "outlets.txt").read_text("utf-8").splitlines()
    entries = (line.partition("=") for line in lines if "=" in line and not line.startswith("#"))
    return {domain.strip().lower(): name.strip() for domain, _, name in entries}


@cache
def _names() -> frozenset[str]:
    names = {name.casefold() for name in _by_domain().values()}
    return frozenset(names | {name.removeprefix("the ") for name in names})


def name_of(host: str) -> str:
    """The name of the outlet at a host or one of its parent domains; "" for one that the list does not hold."""
    labels = host.lower().rstrip(".").split(".")
    known = _by_domain()
    return next(
        (known[domain] for start in range(len(labels) - 1) if (domain := ".".join(labels[start:])) in known), ""
    )


def is_known(name: str) -> bool:
    """Whether the list holds an outlet of this name."""
    return name.casefold() in _names() or name.casefold().removeprefix("the ") in _names()


def is_agency(name: str) -> bool:
    """Whether a name is that of an agency, whose texts others print."""
    return bool(_AGENCIES.fullmatch(name))


def without_slogan(name: str) -> str:
    """A site's name without what it says of itself, as in "Anglerboard – Forum with the best tips"."""
    name = name.strip(" _|-–—")
    match = _SLOGAN.match(name)
    return match["name"] if match and len(match["name"]) < len(name) / 2 else name
