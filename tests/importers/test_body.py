"""The body of a web page: what is the article's stays as it was built, and all around it goes."""

import base64
import io

import pytest
from PIL import Image

from book.richtext import Block, Figure, Heading, List, Paragraph, Table, plain_text, spans_in
from importers.html import clean_html, read_page

SENTENCES = [
    "The government said on Monday that it would send a delegation to the talks, which are expected to last for days.",
    "Officials in the capital declined to comment on the details, but two people said that an agreement was close.",
    "Foreign ministers hailed the departure of the first ship since February, but warned that the corridor is fragile.",
    "Insurers have raised their premiums for the voyage three times this year, according to brokers in the city.",
    "“We have come a long way,” the foreign minister told reporters, and added that nobody wanted to turn back now.",
]


def page(*inserted: str, before: str = "", after: str = "", around: str = "") -> str:
    """A page of five paragraphs, with something after the second of them."""
    text = [f"<p>{sentence} {sentence}</p>" for sentence in SENTENCES]
    inside = "".join([*text[:2], *inserted, *text[2:]])
    return (
        f"<html lang='en'><head><title>Grain ships leave Odesa</title></head><body>"
        f"<div class='post {around}'><h1>Grain ships leave Odesa</h1>{before}{inside}{after}</div></body></html>"
    )


def blocks(html: str) -> tuple[Block, ...]:
    return read_page(html, "https://example.org/ships")[0].body


def prose(html: str) -> str:
    return plain_text(blocks(html))


WHOLE = "\n\n".join(f"{sentence} {sentence}" for sentence in SENTENCES)


@pytest.mark.parametrize(
    "clutter",
    [
        "<p><a href='/storm'>Storm hits the coast: what we know so far</a></p>",
        "<p>Read also: <a href='/storm'>Storm hits the coast and its ports</a></p>",
        "<p>(Leggi anche: <a href='/storm'>La tempesta colpisce la costa</a>)</p>",
        "<p>Advertisement</p>",
        "<div class='newsletter-signup'><p>Get the best of our reporting in your inbox every morning.</p></div>",
        "<aside><h3>Background</h3><p><a href='/a'>One story</a> <a href='/b'>Another story</a></p></aside>",
        "<figure><img src='https://example.org/ship.jpg'><figcaption>A ship in port. Photo: AFP</figcaption></figure>",
        "<ul><li><figure><img src='/a.jpg'><figcaption>The first of many ships</figcaption></figure></li></ul>",
        "<p style='display:none'>Hidden words that nobody shall see here.</p>",
    ],
)
def test_what_is_put_between_the_paragraphs_goes(clutter: str):
    assert prose(page(clutter)) == WHOLE


@pytest.mark.parametrize(
    "line",
    [
        "<h2>Grain ships leave Odesa</h2>",
        "<p>By Jane Doe</p><p>9 December 2024</p>",
        "<p class='byline'>By Jane Doe, 9 December 2024, 10:15 GMT</p>",
        "<p>5 min read</p>",
        "<p>Share</p>",
    ],
)
def test_facts_above_the_text_are_no_part_of_it(line: str):
    assert prose(page(before=line)) == WHOLE


@pytest.mark.parametrize(
    "end",
    [
        "<h3>Related stories</h3><ul><li><a href='/a'>Storm hits the coast</a></li></ul>",
        "<p>Follow us on Twitter and Facebook for more.</p>",
        "<p>Tags: <a href='/t/grain'>grain</a>, <a href='/t/odesa'>Odesa</a></p>",
        "<p>© 2024 Example Times. All rights reserved.</p>",
        "<div class='comments'><h3>2 comments</h3><p>I do not believe a word of this, nor should you.</p></div>",
    ],
)
def test_what_follows_the_text_goes(end: str):
    assert prose(page(after=end)) == WHOLE


def test_subheadings_lists_quotes_and_tables_stay_what_they_are():
    html = page(
        "<h2>What was agreed</h2>",
        "<ul><li>Ships leave in convoys</li><li>Cargo is inspected in port</li></ul>",
        "<blockquote><p>It is a beginning, and we shall see what comes of it.</p></blockquote>",
        "<table><tr><th>Year</th><th>Tons</th></tr><tr><td>2022</td><td>5 million</td></tr></table>",
    )
    kinds = [type(block).__name__ for block in blocks(html)]
    assert kinds[2:6] == ["Heading", "List", "Quote", "Table"]


def test_links_inside_a_sentence_stay():
    html = page("<p>The <a href='/deal'>deal of last July</a> had been signed by all of the four sides in the end.</p>")
    assert "https://example.org/deal" in {span.link for part in spans_in(blocks(html)) for span in part}


def test_a_picture_inside_the_file_stays_with_caption_and_credit():
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(out, "PNG")
    source = "data:image/png;base64," + base64.b64encode(out.getvalue()).decode()
    for caption in ("A ship in port. Photo: Jane Doe/AFP", "A ship in port. <span class='credit'>Jane Doe/AFP</span>"):
        html = page(f"<figure><img src='{source}'><figcaption>{caption}</figcaption></figure>")
        (figure,) = [block for block in blocks(html) if isinstance(block, Figure)]
        assert (plain_text((figure,)).strip(), figure.credit) == ("A ship in port.", "Jane Doe/AFP")


def test_a_class_that_sounds_like_a_side_column_does_not_cost_the_article():
    assert prose(page(around="sidebar related")) == WHOLE


def test_a_long_paragraph_that_is_set_apart_above_the_text_is_kept():
    lead = (
        f"{SENTENCES[0]} It would be the first time in two years that both sides meet at all, as diplomats pointed out."
    )
    assert prose(page(before=f"<div class='chapo'><p>{lead}</p></div>")).startswith(lead)


def test_a_table_that_lays_out_the_page_is_no_table():
    html = f"<html><body><table><tr><td>Menu</td><td>{page()}</td></tr></table></body></html>"
    assert not any(isinstance(block, Table) for block in blocks(html))
    assert all(isinstance(block, Paragraph | Heading | List) for block in blocks(html))


def test_a_table_in_a_table_that_lays_out_comes_once():
    inner = "<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Odesa</td><td>7</td></tr></table>"
    found, _ = clean_html(f"<table><tr><td>Menu</td><td><p>Grain</p>{inner}</td></tr></table>")
    assert plain_text(found) == "Menu\n\nGrain\n\nPort\tShips\nOdesa\t7"


def test_soft_hyphens_of_the_page_go():
    html = page().replace("government", "gov\u00adern\u00adment")
    assert prose(html) == WHOLE
