"""What was cut is shown in reading order, counted, and comes back where it stood."""

import base64
import io
from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image

from book.model import Article
from book.richtext import Paragraph, Span, plain_text
from importers.collect import Origin, collect, collect_path, collect_text
from importers.cuts import whole_source
from importers.pieces import Whole, brought_back

BUNDLES = Path(__file__).parents[3] / "shared" / "data" / "bundles"
FIRST = "The government said on Monday that it would send a delegation to the talks, which are expected to last long."
SECOND = "Officials in the capital declined to comment on the details, but two people said that an agreement was close."
THIRD = "“We have come a long way,” the foreign minister told reporters, and added that nobody wanted to turn back now."


def page(*parts: str) -> str:
    return (
        f"<html><head><title>Talks near their end</title></head><body><article>{''.join(parts)}</article></body></html>"
    )


def whole_of(html: str) -> tuple[Article, Whole]:
    collected = collect(html.encode(), Origin(name="page.html"))
    (item,) = collected.items
    assert isinstance(item, Article)
    assert item.original
    return item, whole_source(collected.media[item.original.media], item.original.media_type, item.body)


def shown(whole: Whole, *, kept: bool) -> list[str]:
    return [plain_text((piece.block,)) for piece in whole.pieces if piece.is_kept is kept]


PAGE = page(
    "<h1>Talks near their end</h1>",
    *(f"<p>{text}</p>" for text in (FIRST, SECOND)),
    "<div class='promo'><p>Sign up for our newsletter</p></div>",
    f"<p>{THIRD}</p>",
    "<h3>Related stories</h3><ul><li><a href='/a'>Grain ships leave</a></li></ul>",
)


def test_a_page_is_shown_whole_in_reading_order_with_what_was_cut():
    article, whole = whole_of(PAGE)
    assert shown(whole, kept=True) == [FIRST, SECOND, THIRD]
    assert "Sign up for our newsletter" in shown(whole, kept=False)
    assert plain_text(article.body) == "\n\n".join((FIRST, SECOND, THIRD))


def test_the_words_kept_are_counted():
    article, whole = whole_of(PAGE)
    assert whole.words_kept == len(plain_text(article.body).split())
    assert whole.words_kept < whole.words


def test_a_cut_piece_comes_back_where_it_stood():
    article, whole = whole_of(PAGE)
    cut = next(place for place, piece in enumerate(whole.pieces) if "newsletter" in plain_text((piece.block,)))
    body = brought_back(article.body, whole, cut)
    assert [plain_text((block,)) for block in body] == [FIRST, SECOND, "Sign up for our newsletter", THIRD]


def test_what_stood_before_the_text_comes_back_before_it():
    article, whole = whole_of(PAGE)
    assert plain_text(brought_back(article.body, whole, 0)[:1]) == "Talks near their end"


def test_what_a_person_deleted_counts_as_cut_and_comes_back():
    article, _ = whole_of(PAGE)
    without = replace(article, body=tuple(block for block in article.body if "Officials" not in plain_text((block,))))
    whole = whole_source(PAGE.encode(), "text/html", without.body)
    place = next(place for place, piece in enumerate(whole.pieces) if plain_text((piece.block,)) == SECOND)
    assert not whole.pieces[place].is_kept
    assert brought_back(without.body, whole, place) == article.body


def test_a_text_that_a_person_corrected_is_still_kept():
    edited = (Paragraph((Span(FIRST.replace("Monday", "Tuesday")),)),)
    whole = whole_source(page(f"<p>{FIRST}</p>").encode(), "text/html", edited)
    assert [piece.place for piece in whole.pieces] == [0]


def test_a_piece_that_is_kept_stays_as_it_is():
    article, whole = whole_of(PAGE)
    kept = next(place for place, piece in enumerate(whole.pieces) if piece.is_kept)
    assert brought_back(article.body, whole, kept) is article.body


def test_a_paste_shows_its_cut_lines_too():
    rest = "Share\n\nMost read\n\nA storm"
    text = f"Talks near their end\n\nBy Jane Doe\n\n9 December 2024\n\n{FIRST}\n\n{SECOND}\n\n{rest}"
    collected = collect_text(text)
    (item,) = collected.items
    assert isinstance(item, Article)
    whole = whole_source(text.encode(), "text/plain", item.body)
    assert shown(whole, kept=True) == [FIRST, SECOND]
    assert shown(whole, kept=False)[-3:] == ["Share", "Most read", "A storm"]


def test_a_picture_inside_the_page_comes_with_its_bytes():
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(out, "PNG")
    source = "data:image/png;base64," + base64.b64encode(out.getvalue()).decode()
    whole = whole_source(page(f"<p>{FIRST}</p><img src='{source}'>").encode(), "text/html", ())
    assert len(whole.media) == 1


@pytest.mark.parametrize(
    ("name", "kind"), [("europresse-old.html", "text/html"), ("lexisnexis-classic.txt", "text/plain")]
)
def test_nothing_is_said_of_a_download_of_several_articles(name: str, kind: str):
    path = BUNDLES / name
    if not path.is_file():
        pytest.skip("the folder `shared` beside the checkout is missing")
    items = collect_path(path).items
    assert len(items) > 1
    assert isinstance(items[0], Article)
    assert whole_source(path.read_bytes(), kind, items[0].body).pieces == ()


def test_nothing_is_known_to_be_cut_of_other_sources():
    assert whole_source(b"%PDF-1.7", "application/pdf", ()).pieces == ()
    assert whole_source(b"", "text/html", ()).pieces == ()
