# ruff: noqa: E501  (sentences in many languages read better whole)
"""A pasted text becomes an article with its facts."""

from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest

from book.model import Article
from book.richtext import Heading, List, plain_text
from importers.collect import collect_path, collect_text

FIRST = (
    "The government said on Monday that it would send a delegation to the talks, which are expected to last for "
    "several days and to end with a joint statement."
)
SECOND = (
    "Officials in the capital declined to comment on the details, but two people with knowledge of the plans said that "
    "an agreement was close."
)
QUOTED = "“We have come a long way,” the foreign minister told reporters. “There is no reason to turn back now.”"
BODY = f"{FIRST}\n\n{SECOND}\n\n{QUOTED}"
HEADLINE = "Ministers near deal after long talks"


def article(text: str) -> Article:
    (item,) = collect_text(text).items
    assert isinstance(item, Article)
    return item


def test_a_pasted_news_page_becomes_an_article_with_its_facts(shared: Path):
    collected = collect_path(shared / "data" / "articles" / "pasted-from-a-news-page.txt")
    (item,) = collected.items
    assert isinstance(item, Article)
    assert item.headline.startswith("U.S., South Korea, and Japan Address Escalating DPRK Threats")
    assert (item.byline, item.outlet, item.published) == ("Kingston Bailey", "TDS NEWS", date(2024, 12, 9))
    assert item.image_credit == "US Gov. Assistant Secretary of State Social Media"
    assert len(item.body) == 6
    assert plain_text(item.body).endswith("restarting dialogue with North Korea.")


def test_what_is_left_out_is_told_and_the_paste_is_kept(shared: Path):
    path = shared / "data" / "articles" / "pasted-from-a-news-page.txt"
    collected = collect_path(path)
    assert any("Summary" in loss.detail for loss in collected.losses)
    original = collected.items[0].original
    assert original is not None
    assert original.media_type == "text/plain"
    assert collected.media[original.media] == path.read_bytes()


@pytest.mark.parametrize(
    "head",
    [
        f"{HEADLINE}\n\nBy Jane Doe\n\nPublished December 9, 2024 4:31 PM EST\n\n",
        f"{HEADLINE}\n\nPublished: 9 December 2024 | 16:31 GMT\nAuthor: Jane Doe\n\n",
        f"World\n\n{HEADLINE}\n\n2024-12-09 16:31\n\nJane Doe\n\n",
        f"{HEADLINE}\n\nJane Doe in Vienna\n\nMon 9 Dec 2024 16.31 CET\n\nShare\n\n",
        f"• Home\n• World\n\n{HEADLINE}\n\n  • Jane Doe\n  • December 9, 2024 at 4:31 p.m.\n\nListen 5 min\n\n",
        f"{HEADLINE}\nBy Jane Doe\nUpdated Dec. 10, 2024\nPublished Dec. 9, 2024, 4:31 p.m. ET\nShare\nSave\n\n",
        f"This article is more than 1 year old\n\n{HEADLINE}\n\nJane Doe\n\n9 Dec 2024 16:31 UTC\n\n",
    ],
)
def test_facts_above_the_text_are_found_in_any_order(head: str):
    read = article(head + BODY)
    assert (read.headline, read.byline) == (HEADLINE, "Jane Doe")
    assert (read.published, read.published_time) == (date(2024, 12, 9), time(16, 31))
    assert plain_text(read.body) == BODY


@pytest.mark.parametrize(
    ("line", "language", "sentence"),
    [
        ("9. Dezember 2024", "de", "Die Regierung will nach eigenen Angaben noch in diesem Jahr eine Delegation zu den Gesprächen nach Wien entsenden."),
        ("Publié le 09 décembre 2024 à 16h31", "fr", "Le gouvernement a annoncé lundi qu'il enverrait une délégation aux négociations, qui devraient durer plusieurs jours."),
        ("9 de diciembre de 2024", "es", "El gobierno anunció el lunes que enviará una delegación a las conversaciones, que durarán varios días en la capital."),
        ("9 Dicembre 2024 alle 16:31", "it", "Il governo ha annunciato lunedì che invierà una delegazione ai colloqui, che dovrebbero durare diversi giorni a Vienna."),
        ("09/12/2024 16h31", "pt", "O governo anunciou na segunda-feira que enviará uma delegação às conversações, que devem durar vários dias na capital."),
        ("9 december 2024 om 16:31", "nl", "De regering zei maandag dat ze een delegatie naar de gesprekken zal sturen, die naar verwachting enkele dagen zullen duren."),
        ("9 grudnia 2024, 16:31", "pl", "Rząd poinformował w poniedziałek, że wyśle delegację na rozmowy, które mają potrwać kilka dni i zakończyć się oświadczeniem."),
        ("9 декабря 2024, 16:31", "ru", "Правительство сообщило в понедельник, что направит делегацию на переговоры, которые продлятся несколько дней в столице."),
        ("9 грудня 2024, 16:31", "uk", "Уряд повідомив у понеділок, що направить делегацію на переговори, які триватимуть кілька днів і завершаться заявою."),
        ("9/12/2024", "ar", "أعلنت الحكومة يوم الاثنين أنها سترسل وفدا إلى المحادثات التي من المتوقع أن تستمر عدة أيام وتنتهي ببيان مشترك بين الوزراء."),
        ("송고2024-12-09 16:31", "ko", "정부는 월요일 대표단을 회담에 파견할 것이라고 밝혔다. 회담은 며칠간 계속되며 공동성명으로 마무리될 것으로 예상된다."),
        ("2024年12月9日 16時31分", "ja", "政府は月曜日、協議に代表団を派遣すると発表した。協議は数日間続き、共同声明で締めくくられる見通しだ。"),
        ("2024年12月09日 16:31", "zh", "政府周一表示，将派代表团参加会谈，会谈预计将持续数天，并以联合声明结束。外交部官员拒绝对细节置评。"),
    ],
)  # fmt: skip
def test_dates_and_languages_of_the_world(line: str, language: str, sentence: str):
    collected = collect_text(f"Wien 1\n\n{line}\n\n{sentence}\n\n{sentence}\n")
    (read,) = collected.items
    assert isinstance(read, Article)
    assert (read.published, read.language) == (date(2024, 12, 9), language)
    assert plain_text(read.body) == f"{sentence}\n\n{sentence}"
    assert not [loss for loss in collected.losses if loss.kind == "date"]


@pytest.mark.parametrize(
    ("line", "day"), [("03/04/2024", date(2024, 4, 3)), ("03/04/2024 4:31 PM EST", date(2024, 3, 4))]
)
def test_a_date_with_two_readings_is_read_day_first_unless_american_and_told(line: str, day: date):
    collected = collect_text(f"{HEADLINE}\n\nJane Doe\n\n{line}\n\n{BODY}")
    assert collected.items[0].published == day  # pyright: ignore
    assert [loss.kind for loss in collected.losses] == ["date"]


@pytest.mark.parametrize(
    "rest",
    [
        "Advertisement\n\nRelated stories\n\nWhat the talks are about\n\nThe long road to Vienna",
        "Sign up for our newsletter\n\nWe use cookies to improve your experience.\n\n© 2024 Example Media Inc.",
        "More on this story\n\nWhat the talks are about\n\nRelated topics\n\nAustria",
        "Tags: Austria, Iran\n\nShare\n\nFacebook\n\nTwitter\n\nAll rights reserved.",
        "Read more\n\nMost read\n\nAnother story",
    ],
)
def test_what_stands_below_the_text_is_no_part_of_it(rest: str):
    assert plain_text(article(f"{HEADLINE}\n\nBy Jane Doe\n\n9 December 2024\n\n{BODY}\n\n{rest}\n").body) == BODY


def test_buttons_between_paragraphs_go_and_subheadings_and_lists_stay():
    text = f"{HEADLINE}\n\nBy Jane Doe\n\n{FIRST}\n\nAdvertisement\n\nGetting closer\n\n{SECOND}\n\n• One thing\n• Another\n\n{QUOTED}"
    body = article(text).body
    assert "Advertisement" not in plain_text(body)
    assert [type(block) for block in body][1:4:2] == [Heading, List]


def test_paragraphs_parted_by_one_newline_are_kept_apart():
    read = article(f"{HEADLINE}\nBy Jane Doe\n9 December 2024\n{FIRST}\n{SECOND}\n{QUOTED}")
    assert plain_text(read.body) == BODY


def test_lines_broken_at_a_width_are_joined():
    read = collect_path(Path(__file__).parents[1] / "data" / "articles" / "suez-crisis.txt").items[0]
    assert isinstance(read, Article)
    assert all(len(plain_text((block,))) > 200 for block in read.body[:2])


def test_an_agency_is_told_from_the_dateline_and_a_credit_from_the_caption():
    caption = "[1/2]Ministers arrive in Vienna, December 8, 2024. REUTERS/Leonhard Foeger Purchase Licensing Rights"
    read = article(f"{HEADLINE}\n\nBy Jane Doe\n\nDecember 9, 2024\n\n{caption}\n\nVIENNA, Dec 9 (Reuters) - {BODY}")
    assert (read.outlet, read.image_credit) == ("Reuters", "REUTERS/Leonhard Foeger")
    assert plain_text(read.body) == f"VIENNA, Dec 9 (Reuters) - {BODY}"


@pytest.mark.parametrize(
    ("head", "unsure"),
    [
        ("By Jane Doe\n\nSource: Reuters\n\n9 December 2024", ()),
        ("Jane Doe\n\n9 December 2024", ("byline",)),
        ("By Jane Doe\n\n03/04/2024", ("published",)),
        ("By Jane Doe\n\nThe Example Times\n\n9 December 2024", ("outlet",)),
    ],
)
def test_facts_that_no_word_beside_them_names_are_marked_as_unsure(head: str, unsure: tuple[str, ...]):
    assert article(f"{HEADLINE}\n\n{head}\n\n{BODY}").unsure == unsure


def test_a_single_line_becomes_a_headline():
    assert article("Just one line").headline == "Just one line"


def test_no_word_of_prose_is_lost(read_all: Callable[[str], str]):
    text = f"{HEADLINE}\n\n{BODY}\n\nShort end.\n\nYes.\n\n{FIRST}"
    assert set(text.split()) <= set(read_all(text).split())
