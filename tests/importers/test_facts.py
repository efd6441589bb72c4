"""The facts of web pages: what a page says to machines, then what it shows, then its address."""

from datetime import date, time

import pytest

from importers.html_meta import Facts, read_facts
from importers.tree import html_tree

PROSE = "The government said on Monday that it would send a delegation to the talks, which are expected to last. " * 2


def facts(body: str = "", head: str = "<title>Ships leave Odesa</title>", url: str = "", language: str = "en") -> Facts:
    text = "".join(f"<p>{PROSE}</p>" for _ in range(3))
    return read_facts(html_tree(f"<html lang='{language}'><head>{head}</head><body>{body}{text}</body></html>"), url)


def data(fields: str) -> str:
    return f'<script type=\'application/ld+json\'>{{"@context":"https://schema.org",{fields}}}</script>'


HEADING = "<h1>Ships leave Odesa</h1>"


class TestHeadline:
    def test_the_heading_that_the_title_agrees_with(self):
        read = facts(
            "<h1>Example Times</h1><h2>Ships leave Odesa</h2>", "<title>Example Times » Ships leave Odesa</title>"
        )
        assert read.headline == "Ships leave Odesa"

    def test_the_heading_that_the_address_agrees_with_where_the_title_is_of_another_mind(self):
        read = facts(
            "<h1>Grain ships leave Odesa after long talks</h1>",
            "<title>The Future of Shipping | Example</title>",
            "https://example.org/blog/grain-ships-leave-odesa-after-long-talks/",
        )
        assert read.headline == "Grain ships leave Odesa after long talks"

    def test_the_site_is_no_part_of_it(self):
        head = "<title>Ships leave Odesa - Example Times</title><meta property='og:site_name' content='Example Times'>"
        assert facts("", head).headline == "Ships leave Odesa"

    def test_headings_of_other_stories_are_passed_over(self):
        read = facts(
            f"{HEADING}<aside><h2>Ships leave Odesa again</h2></aside>", "<title>Ships leave Odesa again</title>"
        )
        assert read.headline == "Ships leave Odesa"


class TestByline:
    @pytest.mark.parametrize(
        ("html", "byline"),
        [
            ("<p class='byline'>By <a href='/x'>Jane Doe</a>, Political Editor</p>", "Jane Doe"),
            ("<span class='author vcard'>von flerche</span>", "flerche"),
            ("<div class='meta'><a rel='author' href='/u/1'>Paddy</a> · 9 December 2024</div>", "Paddy"),
            ("<p class='author'>By Jane Doe and Max Roe | Updated 9 December 2024, 10:15</p>", "Jane Doe, Max Roe"),
            ("<p class='author'>JANE DOE, Associated Press</p>", "JANE DOE"),
            ("<p class='author'>Jane Doe (jane.doe@example.org)</p>", "Jane Doe"),
            ("<div><a href='/author/jane-doe/'>Jane Doe</a></div>", "Jane Doe"),
            ("<p>Par Jeanne Dupont</p>", "Jeanne Dupont"),
            ("<p class='byline'>Reuters</p>", "Reuters"),
            ("<div itemprop='author' itemscope><span itemprop='name'>Jane Doe</span></div>", "Jane Doe"),
            ("<p class='author'>Share</p>", ""),
            ("<p class='author-bio'>Jane Doe has been writing about ships since 1998 and lives in Odesa.</p>", ""),
        ],
    )
    def test_a_visible_byline(self, html: str, byline: str):
        assert facts(HEADING + html).byline == byline

    def test_names_in_comments_and_side_columns_are_no_authors(self):
        html = (
            "<div class='comment'><span class='author'>Troll One</span></div><aside><a rel='author'>Max Roe</a></aside>"
        )
        assert facts(HEADING + html).byline == ""

    def test_a_link_to_a_person_in_the_text_is_no_author(self):
        text = f"<p>{PROSE}<a href='/people/lupita/'>Lupita Doe</a> {PROSE}</p>"
        assert facts(HEADING + text).byline == ""

    def test_the_person_behind_an_id_in_structured_data(self):
        graph = data(
            '"@graph":[{"@type":"Article","headline":"Ships leave Odesa","author":{"@id":"#p"}},'
            '{"@type":"Person","@id":"#p","name":"Jane Doe"}]'
        )
        assert facts(HEADING, graph).byline == "Jane Doe"

    def test_a_shown_name_goes_before_a_login_or_the_site(self):
        for stated in ("jdoe2", "Example Times"):
            head = f"<meta name='author' content='{stated}'><meta property='og:site_name' content='Example Times'>"
            assert facts(f"{HEADING}<p class='byline'>By Jane Doe</p>", head).byline == "Jane Doe"


class TestDate:
    @pytest.mark.parametrize(
        ("html", "day"),
        [
            ("<time datetime='2024-12-09T10:15:00+01:00'>9 Dec</time>", date(2024, 12, 9)),
            ("<p class='date'>Published 9 December 2024, updated 11 December 2024</p>", date(2024, 12, 9)),
            ("<p class='date'>Updated 11 December 2024 | Published 9 December 2024</p>", date(2024, 12, 9)),
            ("<p class='date'>Updated 11 December 2024</p>", None),
            ("<table><tr><td>Founded <i class='bday dtstart published'>1998-02-28</i></td></tr></table>", None),
            ("<p class='date'>Aktualisiert am 11.12.2024</p>", None),
            ("<time itemprop='dateModified' datetime='2024-12-11'>x</time>", None),
            ("<p class='date'>3 hours ago</p>", None),
            ("<p class='date'>9 December 2190</p>", None),
            ("<p class='copyright'>© 9 December 2024</p>", None),
            ("<div class='comments'><time datetime='2024-12-12'>12 Dec</time></div>", None),
            (
                "<p>Berlin, 9. Dezember 2024 – Die Regierung teilte mit, dass sie eine Delegation entsendet.</p>",
                date(2024, 12, 9),
            ),
        ],
    )
    def test_a_visible_date_only_if_it_is_that_of_publication(self, html: str, day: date | None):
        assert facts(HEADING + html).published == day

    def test_the_address_is_the_last_to_be_asked(self):
        url = "https://example.org/2024/12/09/ships.html"
        assert facts(HEADING, url=url).published == date(2024, 12, 9)
        assert facts(HEADING + "<p class='date'>8 December 2024</p>", url=url).published == date(2024, 12, 8)

    @pytest.mark.parametrize("url", ["https://example.org/2024/12/ships", "https://example.org/2024/11/9000-ships"])
    def test_a_month_in_the_address_is_no_date(self, url: str):
        assert facts(HEADING, url=url).published is None

    def test_modified_is_never_taken_for_published(self):
        head = data('"@type":"NewsArticle","headline":"Ships","dateModified":"2024-12-11T09:00:00Z"')
        head += "<meta property='article:modified_time' content='2024-12-11'>"
        head += "<meta name='last-modified' content='2024-12-11'>"
        assert facts(HEADING, head).published is None

    def test_a_video_on_the_page_does_not_date_it(self):
        head = data('"@type":"VideoObject","name":"Ships","uploadDate":"2015-01-16T14:53:35+01:00"')
        head += "<meta property='article:published_time' content='2024-12-09T12:01:11+01:00'>"
        assert facts(HEADING, head).published == date(2024, 12, 9)

    def test_other_stories_in_the_structured_data_do_not_date_the_page(self):
        head = "<link rel='canonical' href='https://example.org/ships'>"
        head += data('"@type":"NewsArticle","url":"https://example.org/storm","datePublished":"2024-11-01"')
        head += data('"@type":"NewsArticle","url":"https://example.org/ships","datePublished":"2024-12-09"')
        assert facts(HEADING, head).published == date(2024, 12, 9)

    def test_the_day_is_that_which_the_page_prints_and_not_that_of_greenwich(self):
        head = "<meta property='article:published_time' content='2024-12-10T03:30:00Z'>"
        read = facts(f"{HEADING}<p class='date'>December 9, 2024</p>", head)
        assert (read.published, read.published_time) == (date(2024, 12, 9), None)
        assert facts(HEADING, head).published_time == time(3, 30)

    def test_sources_that_disagree_make_it_unsure(self):
        head = "<meta property='article:published_time' content='2024-12-20T03:30:00Z'>"
        assert "published" in facts(HEADING, head, "https://example.org/2019/05/01/ships").unsure

    @pytest.mark.parametrize(
        ("language", "day"), [("en-US", date(2024, 3, 4)), ("en-GB", date(2024, 4, 3)), ("de", date(2024, 4, 3))]
    )
    def test_numbers_are_read_as_the_pages_language_writes_them(self, language: str, day: date):
        assert facts(f"{HEADING}<p class='date'>03/04/2024</p>", language=language).published == day


class TestOutlet:
    @pytest.mark.parametrize(
        ("url", "outlet"),
        [
            ("https://www.nytimes.com/2024/12/09/world/ships.html", "The New York Times"),
            ("https://english.aawsat.com/ships", "Asharq Al-Awsat"),
            (
                "https://web.archive.org/web/20190717140047/http://www.faz.net/ships.html",
                "Frankfurter Allgemeine Zeitung",
            ),
        ],
    )
    def test_known_ones_go_by_their_name(self, url: str, outlet: str):
        assert facts(HEADING, url=url).outlet == outlet

    def test_an_unknown_one_goes_by_what_it_calls_itself(self):
        head = "<meta property='og:site_name' content='Example Times – News for everybody who likes news'>"
        read = facts(HEADING, head, "https://example.org/ships")
        assert (read.outlet, read.unsure) == ("Example Times", ())

    def test_the_agency_that_wrote_a_text_is_not_the_paper_that_printed_it(self):
        head = data('"@type":"NewsArticle","headline":"Ships","publisher":{"name":"Associated Press"}')
        assert facts(HEADING, head + "<meta property='og:site_name' content='Example Times'>").outlet == "Example Times"

    def test_the_domain_is_only_a_guess(self):
        read = facts(HEADING, url="https://www.example.org/ships")
        assert (read.outlet, read.unsure) == ("example.org", ("outlet",))
