"""What the importers' tests share."""

from collections.abc import Callable

import pytest

from book.richtext import plain_text
from importers.collect import Collected, collect_text


def text_of(collected: Collected) -> str:
    """Headline and body of all items."""
    return "\n\n".join(f"{item.headline}\n\n{plain_text(getattr(item, 'body', ()))}" for item in collected.items)


@pytest.fixture
def all_text() -> Callable[[Collected], str]:
    """A function that gives headline and body of all items."""
    return text_of


@pytest.fixture
def read_all() -> Callable[[str], str]:
    """A function that collects a paste and gives its headline and body."""
    return lambda text: text_of(collect_text(text))
