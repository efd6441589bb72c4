"""What all rooms' tests share: a small book with something of everything in it, and the shared data."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from book.media import Media
from book.model import Article, Book, Memo, Note, Occasion, Section
from book.richtext import Paragraph, Span, paragraphs

settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")  # A machine that has much else to do is no fault of ours.
SHARED = Path(__file__).parents[2] / "shared"


def small_book() -> Book:
    """Two sections, one of them with another inside; three articles, a memo and one article in the inbox."""
    grain = Article(
        id="grain",
        headline="First grain ship departs the Black Sea",
        outlet="Department of State",
        byline="Antony J. Blinken",
        published=date(2022, 8, 3),
        url="https://www.state.gov/first-grain-ship/",
        language="en",
        body=(
            *paragraphs("The first ship has left Odesa.\n\nThe world is watching."),
            Paragraph((Span("It must "), Span("go on", bold=True), Span("."))),
        ),
        notes=(
            Note(id="grain-line", kind="bottom_line", body=paragraphs("Exports have begun; they can stop any day.")),
            Note(id="grain-ask", kind="if_asked", body=paragraphs("We welcome it.")),
        ),
    )
    suez = Article(id="suez", headline="The Suez Crisis, 1956", outlet="Office of the Historian", body=paragraphs("A."))
    oil = Article(id="oil", headline="Oil Embargo, 1973–1974", published=date(1974, 3, 18), body=paragraphs("B."))
    memo = Memo(id="memo", headline="What to expect", byline="Desk", body=paragraphs("Expect questions."))
    return Book(
        id="book",
        title="Black Sea visit",
        subtitle="Background reading",
        prepared_for="The Minister",
        prepared_by="Eastern desk",
        occasion=Occasion(what="Visit", where="Odesa", when="9 December 2024"),
        dated=date(2024, 12, 9),
        sections=(
            Section(
                id="grain-section",
                title="Grain",
                items=(grain, memo),
                sections=(Section(id="inner", title="Earlier crises", items=(suez,)),),
                notes=(Note(id="section-note", kind="background", body=paragraphs("Since 2022.")),),
            ),
            Section(id="oil-section", title="Oil", items=(oil,)),
        ),
        inbox=(Article(id="loose", headline="Not filed yet", body=paragraphs("C.")),),
    )


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--validate-docx", action="store_true", help="validate every Word document that a test makes")


@pytest.fixture
def build_book() -> Callable[[], Book]:
    """A function that gives the small book."""
    return small_book


@pytest.fixture
def book() -> Book:
    """The small book."""
    return small_book()


@pytest.fixture
def media() -> Media:
    """The media of a book that has none yet."""
    return Media()


@pytest.fixture
def shared() -> Path:
    """The folder of real input beside the checkout; a test that needs it is skipped where it is missing."""
    if not SHARED.is_dir():
        pytest.skip("the folder `shared` beside the checkout is missing")
    return SHARED
