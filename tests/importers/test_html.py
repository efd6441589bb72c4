"""A saved or fetched page becomes the article on it."""

import base64
import io
from datetime import date, time
from pathlib import Path

import pytest
from PIL import Image

from book.errors import RefusedSource
from book.model import Article
from book.richtext import Figure, Heading, List, Paragraph, Quote, Table, plain_text, spans_in, walk
from importers.collect import Origin, collect, collect_html_fragment, collect_path
from importers.html import clean_html

PROSE = "The government said on Monday that it would send a delegation to the talks, which are expected to last. " * 3


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(out, "PNG")
    return out.getvalue()


def page(head: str = "", body: str = "") -> str:
    paragraphs = f"<p>{PROSE}</p>" * 3
    return (
        f"<!DOCTYPE html><html lang='en'><head>{head}</head><body><article>{body}{paragraphs}</article></body></html>"
    )


def article(html: str, url: str = "") -> Article:
    (item,) = collect(html.encode(), Origin(name="page.html", url=url)).items
    assert isinstance(item, Article)
    return item


def test_facts_come_from_json_ld_first():
    data = (
        '{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Ships leave Odesa",'
        '"datePublished":"2022-08-01T09:17:00Z","author":[{"@type":"Person","name":"Jane Doe"},{"name":"Max Roe"}],'
        '"publisher":{"name":"Example Times"},"url":"https://example.org/ships/1"}]}'
    )
    head = f"<title>X</title><meta property='og:title' content='Y'><script type='application/ld+json'>{data}</script>"
    read = article(page(head))
    assert (read.headline, read.byline, read.outlet) == ("Ships leave Odesa", "Jane Doe, Max Roe", "Example Times")
    assert (read.published, read.published_time) == (date(2022, 8, 1), time(9, 17))
    assert read.url == "https://example.org/ships/1"


def test_facts_come_from_meta_tags_where_there_is_no_json_ld():
    head = (
        "<title>Ships leave Odesa | Example Times</title><meta property='og:site_name' content='Example Times'>"
        "<meta name='author' content='Jane Doe'><meta property='article:published_time' content='2022-08-01T09:17:00Z'>"
        "<link rel='canonical' href='https://example.org/ships/1'>"
    )
    read = article(page(head))
    assert (read.headline, read.byline, read.outlet) == ("Ships leave Odesa", "Jane Doe", "Example Times")
    assert (read.published, read.url) == (date(2022, 8, 1), "https://example.org/ships/1")


def test_facts_from_visible_lines_are_marked_as_unsure_and_those_from_structured_data_are_not():
    head = "<title>Ships leave Odesa</title><meta property='og:site_name' content='Example Times'>"
    shown = "<p class='byline'>By Jane Doe</p><p class='date'>9 December 2024</p>"
    assert article(page(head, shown)).unsure == ("byline", "published")
    told = "<meta name='author' content='Jane Doe'><meta property='article:published_time' content='2024-12-09'>"
    assert article(page(head + told, shown)).unsure == ()


def test_broken_json_ld_is_passed_over():
    head = "<title>Ships leave Odesa</title><script type='application/ld+json'>{\"@type\": [[[</script>"
    assert article(page(head)).headline == "Ships leave Odesa"


def test_structure_is_kept():
    blocks, _ = clean_html(
        "<h2>Part</h2><p>A <b>bold</b> <i>word</i> and a <a href='https://example.org/'>link</a>.</p>"
        "<ol start='3'><li>One<ul><li>Inner</li></ul></li><li>Two</li></ol><blockquote><p>Said.</p></blockquote>"
        "<table><tr><th>Year</th><th>Tons</th></tr><tr><td>2022</td><td>5</td></tr></table>"
    )
    assert [type(block) for block in blocks] == [Heading, Paragraph, List, Quote, Table]
    numbered = blocks[2]
    assert isinstance(numbered, List)
    assert (numbered.style, numbered.start) == ("number", 3)
    assert isinstance(numbered.items[0].blocks[1], List)
    assert isinstance(blocks[4], Table)
    assert blocks[4].header_rows == 1
    spans = [span for part in spans_in(blocks) for span in part]
    assert [span.text for span in spans if span.bold] == ["bold"]
    assert [span.link for span in spans if span.link] == ["https://example.org/"]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//host/share"])
def test_only_harmless_links_are_kept(address: str):
    blocks, _ = clean_html(f"<p><a href='{address}'>click</a> here</p>")
    assert plain_text(blocks) == "click here"
    assert not any(span.link for part in spans_in(blocks) for span in part)


def test_what_runs_or_is_hidden_is_dropped():
    blocks, media = clean_html(
        "<p onclick='x()'>Text</p><script>alert(1)</script><style>p{}</style><iframe src='https://x.invalid'></iframe>"
        "<p style='display:none'>hidden</p><img src='file:///etc/passwd'><svg><script>1</script></svg>"
    )
    assert plain_text(blocks) == "Text"
    assert not media


def test_an_empty_paragraph_parts_the_text_around_it():
    assert plain_text(clean_html("One.<p></p>Two.")[0]) == "One.\n\nTwo."


def test_pictures_inside_the_page_are_kept_with_caption_and_alternative_text():
    source = "data:image/png;base64," + base64.b64encode(picture()).decode()
    blocks, media = clean_html(f"<figure><img src='{source}' alt='A ship'><figcaption>In port</figcaption></figure>")
    (figure,) = blocks
    assert isinstance(figure, Figure)
    assert (figure.alt, plain_text(blocks), figure.width, figure.height) == ("A ship", "In port", 40, 30)
    assert figure.media in media


def test_pictures_saved_beside_the_page_are_found_and_those_on_the_web_are_told(tmp_path: Path):
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "ship.png").write_bytes(picture())
    inside = "<figure><img src='page_files/ship.png' alt='A ship'></figure><img src='https://example.org/far.png'>"
    (tmp_path / "page.html").write_text(page("<title>Ships</title>", f"<p>{PROSE}</p>{inside}"), "utf-8")
    collected = collect_path(tmp_path / "page.html")
    (item,) = collected.items
    assert isinstance(item, Article)
    assert sum(isinstance(block, Figure) for block in walk(item.body)) == 1
    assert any(loss.kind == "picture" for loss in collected.losses)


def test_a_page_cannot_reach_other_files(tmp_path: Path):
    (tmp_path / "secret.png").write_bytes(picture())
    (tmp_path / "page_files").mkdir()
    html = page("<title>Ships</title>", f"<p>{PROSE}</p><img src='page_files/../secret.png'><img src='../secret.png'>")
    (tmp_path / "page.html").write_text(html, "utf-8")
    (item,) = collect_path(tmp_path / "page.html").items
    assert isinstance(item, Article)
    assert not any(isinstance(block, Figure) for block in walk(item.body))


def test_the_whole_page_is_kept_as_the_original():
    html = page("<title>Ships</title>").encode()
    collected = collect(html, Origin(name="page.html"))
    original = collected.items[0].original
    assert original is not None
    assert (original.media_type, collected.media[original.media]) == ("text/html", html)


def test_a_selection_keeps_its_look_and_loses_its_buttons():
    html = (
        f"<h1>Ministers near deal after long talks</h1><p>By Jane Doe</p><p>9 December 2024</p><p>Share</p>"
        f"<p>{PROSE}</p>"
        f"<p>A <b>bold</b> claim, {PROSE}</p><ul><li>One</li></ul><p>{PROSE}</p>"
    )
    (item,) = collect_html_fragment(html).items
    assert isinstance(item, Article)
    assert (item.headline, item.byline) == ("Ministers near deal after long talks", "Jane Doe")
    assert any(span.bold for part in spans_in(item.body) for span in part)
    assert "Share" not in plain_text(item.body)


def test_a_page_that_is_too_deep_is_refused():
    with pytest.raises(RefusedSource):
        clean_html("<div>" * 5000 + "x")


@pytest.mark.parametrize("name", ["first-grain-ship", "g7-statement", "press-availability"])
def test_real_pages_give_their_text(name: str):
    (item,) = collect_path(Path(__file__).parents[1] / "data" / "articles" / f"{name}.html").items
    assert isinstance(item, Article)
    assert item.headline
    assert len(plain_text(item.body)) > 500


def languages_in(item: Article) -> dict[str, str]:
    return {span.text: span.language for spans in spans_in(item.body) for span in spans if span.language}


def test_a_quotation_keeps_the_language_that_its_page_says():
    quoted = f"<p lang='en-GB'>{PROSE} He said <q lang='fr'>le grain est mûr</q> to <i>them</i>.</p>"
    whole = f"<p lang='de'>{'Das Korn ist reif und die Schiffe fahren. ' * 3}</p>"
    found = languages_in(article(page(body=quoted + whole)))
    assert found.pop("le grain est mûr") == "fr"
    assert list(found.values()) == ["de"]


@pytest.mark.parametrize("said", ["de", "EN-US", "not a language"])
def test_a_page_that_calls_all_of_itself_foreign_is_not_believed(said: str):
    assert languages_in(article(page().replace("<p>", f"<p lang='{said}'>"))) == {}


def test_a_paste_of_a_word_processor_says_its_language_nowhere():
    blocks, _ = clean_html(f"<p><span lang=EN-US>{PROSE}</span></p>")
    assert not any(span.language for spans in spans_in(blocks) for span in spans)


@pytest.mark.parametrize(
    "heading",
    [
        "Ships leave<a class='headerlink' href='#ships'>¶</a>",
        "<a href='#ships'>#</a> Ships leave",
        "<span>Ships leave</span><span>[<a href='/edit?section=1'>edit</a>]</span>",
        "Ships leave <span>[<a href='/e'>modifier</a> | <a href='/e'>modifier le code</a>]</span>",
    ],
)
def test_the_buttons_of_a_heading_are_left_out(heading: str):
    blocks, _ = clean_html(f"<h2 id='ships'>{heading}</h2><p>They went to [sea].</p>")
    assert plain_text(blocks) == "Ships leave\n\nThey went to [sea]."


@pytest.mark.parametrize("heading", ["Ships <a href='/odesa'>leave</a>", "Ships leave [sic]", "<a href='/a'>1990</a>"])
def test_the_words_of_a_heading_stay(heading: str):
    blocks, _ = clean_html(f"<h2>{heading}</h2>")
    assert plain_text(blocks) in ("Ships leave", "Ships leave [sic]", "1990")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>He said <q>no</q>.</p>", "He said “no”."),
        ("<html lang='de-AT'><p>Er sagte <q>nein</q>.</p></html>", "Er sagte „nein“."),
        ("<html lang='fr'><p>Il dit <q>non</q>.</p></html>", "Il dit «\u00a0non\u00a0»."),
        ("<p><ruby>政府<rp>(</rp><rt>せいふ</rt><rp>)</rp></ruby>は月曜日</p>", "政府は月曜日"),
        ("<p>Read <a href='/a'>more<span class='usa-sr-only'> (opens in a new window)</span></a>.</p>", "Read more."),
        ("<p><i class='material-icons'>arrow_forward</i>Ships leave.</p>", "Ships leave."),
        ("<p class='sr-only-not not-sr-only'>Ships leave.</p>", "Ships leave."),
    ],
)
def test_words_are_those_that_a_browser_shows(html: str, text: str):
    assert plain_text(clean_html(html)[0]) == text


def test_a_term_and_its_definitions_are_one_entry():
    blocks, _ = clean_html("<dl><dt>Alert</dt><dd>A message.</dd><dd>A mail.</dd><dt>Page</dt><dd>A call.</dd></dl>")
    (terms,) = blocks
    assert isinstance(terms, List)
    assert [plain_text(item.blocks) for item in terms.items] == ["Alert\n\nA message.\n\nA mail.", "Page\n\nA call."]
    assert [span.text for spans in spans_in(blocks) for span in spans if span.bold] == ["Alert", "Page"]
