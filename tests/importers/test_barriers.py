"""What keeps a page's text back is said, and said only where it does."""

import pytest

from importers.barriers import barrier
from importers.collect import Origin, collect

TEASER = "The first ship has left the port of Odesa on Monday, carrying grain to the port of Tripoli. " * 4


def page(body: str, head: str = "") -> str:
    return f"<html><head><title>Ships</title>{head}</head><body><article>{body}</article></body></html>"


@pytest.mark.parametrize(
    "html",
    [
        page(
            "", '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>'
        ),
        page('<div class="o-paywall__message">x</div>'),
        page("<p>Dieser Artikel ist nur für Abonnenten.</p>"),
        page("", '<meta property="article:content_tier" content="locked">'),
        page("<p>Il vous reste 75 % de cet article à lire.</p>"),
    ],
)
def test_a_pay_wall_is_said_with_what_it_shows(html: str) -> None:
    loss = barrier(html, "https://example.org/", 80)
    assert loss is not None
    assert loss.kind == "paywall"
    assert "only the first 80 words" in loss.detail


def test_a_long_article_of_a_site_that_sells_subscriptions_is_whole() -> None:
    assert barrier(page("<p>Already a subscriber? Sign in</p>"), "https://example.org/", 900) is None


@pytest.mark.parametrize(
    ("html", "url", "kind"),
    [
        ("<title>Before you continue to Example</title>", "https://example.org/", "consent"),
        ("<title>Example</title>", "https://consent.example.org/v2", "consent"),
        ("<title>Just a moment...</title>", "https://example.org/", "blocked"),
        ("<noscript>You need to enable JavaScript to run this app.</noscript>", "https://example.org/", "script"),
    ],
)
def test_pages_that_are_no_article_say_what_they_are(html: str, url: str, kind: str) -> None:
    loss = barrier(html, url, 10)
    assert loss is not None
    assert loss.kind == kind


def test_a_plain_page_has_none() -> None:
    assert barrier(page("<p>Text.</p>"), "https://example.org/", 10) is None


def test_the_collected_page_tells_of_it() -> None:
    html = page(f"<h1>Ships</h1><p>{TEASER}</p><div class='paywall'>Subscribe to continue</div>")
    losses = collect(html.encode(), Origin(name="ships.html")).losses
    assert [loss.kind for loss in losses].count("paywall") == 1
