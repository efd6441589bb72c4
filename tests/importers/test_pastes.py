# ruff: noqa: E501  (sentences in many languages read better whole)
"""Pastes in the shapes that sites of many countries have: what a head looks like, and what hangs below the text."""

from datetime import date

import pytest

from book.model import Article
from book.richtext import plain_text
from importers.collect import collect_text

EN = "The government said on Monday that it would send a delegation to the talks, which are expected to last for several days."
DE = "Die Regierung will nach eigenen Angaben noch in diesem Jahr eine Delegation zu den Gesprächen nach Wien entsenden, hieß es."
FR = "Le gouvernement a annoncé lundi qu'il enverrait une délégation aux négociations, qui devraient durer plusieurs jours à Vienne."
ES = "El gobierno anunció el lunes que enviará una delegación a las conversaciones, que durarán varios días en la capital austriaca."
IT = "Il governo ha annunciato lunedì che invierà una delegazione ai colloqui, che dovrebbero durare diversi giorni nella capitale."
PT = "O governo anunciou na segunda-feira que enviará uma delegação às conversações, que devem durar vários dias na capital do país."
NL = "De regering zei maandag dat ze een delegatie naar de gesprekken zal sturen, die naar verwachting enkele dagen zullen duren."
PL = "Rząd poinformował w poniedziałek, że wyśle delegację na rozmowy, które mają potrwać kilka dni i zakończyć się oświadczeniem."
RU = "Правительство сообщило в понедельник, что направит делегацию на переговоры, которые продлятся несколько дней в столице страны."
UK = "Уряд повідомив у понеділок, що направить делегацію на переговори, які триватимуть кілька днів і завершаться спільною заявою."
TR = "Hükümet pazartesi günü yaptığı açıklamada, birkaç gün sürmesi beklenen görüşmelere bir heyet göndereceğini ve bunu duyurdu."
KO = "정부는 월요일 대표단을 회담에 파견할 것이라고 밝혔다. 회담은 며칠간 계속되며 공동성명으로 마무리될 것으로 예상된다."
JA = "政府は月曜日、協議に代表団を派遣すると発表した。協議は数日間続き、共同声明で締めくくられる見通しだ。"
ZH = "政府周一表示，将派代表团参加会谈，会谈预计将持续数天，并以联合声明结束。外交部官员拒绝对细节置评。"
AR = "أعلنت الحكومة يوم الاثنين أنها سترسل وفدا إلى المحادثات التي من المتوقع أن تستمر عدة أيام وتنتهي ببيان مشترك بين الوزراء."

HEAD = "Ministers near deal after long talks"

SHAPES = [
    ("dateline above", EN, f"{HEAD}\n\nJane Doe, Political Correspondent\nPublished 4:31 PM EST, December 9, 2024\nShare\n\n", HEAD, "Jane Doe"),
    ("updated and published", EN, f"{HEAD}\n\nBy Jane Doe\nUpdated December 10, 2024 at 9:00 AM\nPublished December 9, 2024 at 4:31 PM\n3 min read\n\n", HEAD, "Jane Doe"),
    ("two authors", EN, f"{HEAD}\n\nBy Jane Doe and Max Roe\nDec. 9, 2024\n\n", HEAD, "Jane Doe, Max Roe"),
    ("date before names", EN, f"{HEAD}\n\nMonday 9 December 2024 18:05 GMT\nJane Doe\n\nComments\n\n", HEAD, "Jane Doe"),
    ("bullets of a menu", EN, f"• Home\n• Politics\n• World\n\n{HEAD}\n\nBy Jane Doe | 9 December 2024\n\nAdvertisement\n\n", HEAD, "Jane Doe"),
    ("no byline", EN, f"{HEAD}\n\n9 December 2024\n\n", HEAD, ""),
    ("short month", EN, f"{HEAD}\n\nBy Jane Doe\n09 Dec 2024\n\n", HEAD, "Jane Doe"),
    ("ISO date", EN, f"{HEAD}\nJane Doe\n2024-12-09\n\n", HEAD, "Jane Doe"),
    ("German", DE, "Minister nähern sich nach langen Gesprächen an\n\nVon Jana Muster\n\nStand: 09.12.2024, 16:31 Uhr\n\nTeilen\n\nLesezeit: 3 Minuten\n\n", "Minister nähern sich nach langen Gesprächen an", "Jana Muster"),
    ("German agency", DE, "Minister nähern sich nach langen Gesprächen an\n\n9. Dezember 2024, 16:31 Uhr\n\nQuelle: dpa\n\nMerken\n\n", "Minister nähern sich nach langen Gesprächen an", ""),
    ("French", FR, "Les ministres proches d'un accord après de longues discussions\n\nPar Jeanne Dupont\n\nPublié le 09 décembre 2024 à 16h31, modifié le 10 décembre 2024 à 09h00\n\nTemps de lecture : 3 min\n\nPartager\n\n", "Les ministres proches d'un accord après de longues discussions", "Jeanne Dupont"),
    ("French agency", FR, "Les ministres proches d'un accord après de longues discussions\n\nPublié le : 09/12/2024 - 16:31\n\nPartager\n\n", "Les ministres proches d'un accord après de longues discussions", ""),
    ("Spanish", ES, "Los ministros, cerca de un acuerdo tras largas conversaciones\n\nJuana Pérez\n\nMadrid - 09 dic 2024 - 16:31 CET\n\nCompartir\n\n", "Los ministros, cerca de un acuerdo tras largas conversaciones", "Juana Pérez"),
    ("Italian", IT, "I ministri vicini a un accordo dopo lunghi colloqui\n\ndi Giovanna Rossi\n\n9 dicembre 2024 - 16:31\n\nCondividi\n\n", "I ministri vicini a un accordo dopo lunghi colloqui", "Giovanna Rossi"),
    ("Portuguese", PT, "Ministros perto de um acordo depois de longas conversas\n\nPor Joana Silva\n\n9 de dezembro de 2024, 16h31\n\nPartilhar\n\n", "Ministros perto de um acordo depois de longas conversas", "Joana Silva"),
    ("Dutch", NL, "Ministers dicht bij akkoord na lange gesprekken\n\nDoor Jan Jansen\n\n9 december 2024 om 16:31\n\nDelen\n\n", "Ministers dicht bij akkoord na lange gesprekken", "Jan Jansen"),
    ("Polish", PL, "Ministrowie bliscy porozumienia po długich rozmowach\n\nAutor: Jan Kowalski\n\n9 grudnia 2024, 16:31\n\nUdostępnij\n\n", "Ministrowie bliscy porozumienia po długich rozmowach", "Jan Kowalski"),
    ("Russian", RU, "Министры близки к соглашению после долгих переговоров\n\n9 декабря 2024, 16:31\n\nАвтор: Иван Иванов\n\nПоделиться\n\n", "Министры близки к соглашению после долгих переговоров", "Иван Иванов"),
    ("Ukrainian", UK, "Міністри близькі до угоди після довгих переговорів\n\n09.12.2024, 16:31\n\nПоділитися\n\n", "Міністри близькі до угоди після довгих переговорів", ""),
    ("Turkish", TR, "Bakanlar uzun görüşmelerin ardından anlaşmaya yakın\n\nGiriş: 09.12.2024 - 16:31\nGüncelleme: 10.12.2024 - 09:00\n\n", "Bakanlar uzun görüşmelerin ardından anlaşmaya yakın", ""),
    ("Korean", KO, "장관들, 긴 회담 끝에 합의에 근접했다고 외교 소식통이 전해\n\n입력 2024.12.09 16:31\n수정 2024.12.10 09:00\n\n공유\n\n", "장관들, 긴 회담 끝에 합의에 근접했다고 외교 소식통이 전해", ""),
    ("Japanese", JA, "閣僚、長い協議の末に合意へ近づくと関係者が語る\n\n2024年12月9日 16時31分\n\nシェア\n\n", "閣僚、長い協議の末に合意へ近づくと関係者が語る", ""),
    ("Chinese", ZH, "部长们经过长时间会谈后接近达成协议\n\n2024-12-09 16:31\n\n分享\n\n", "部长们经过长时间会谈后接近达成协议", ""),
    ("Arabic", AR, "الوزراء يقتربون من اتفاق بعد محادثات طويلة في العاصمة\n\n9 ديسمبر 2024\n\nمشاركة\n\n", "الوزراء يقتربون من اتفاق بعد محادثات طويلة في العاصمة", ""),
    ("credit above", EN, f"{HEAD}\n\nBy Jane Doe\n\nDecember 9, 2024\n\nPhoto: Max Roe/AP\n\n", HEAD, "Jane Doe"),
    ("a page's title", EN, f"{HEAD} | Example News\n\nBy Jane Doe\n\nDecember 9, 2024\n\n", HEAD, "Jane Doe"),
]  # fmt: skip
ENDS = [
    "Related stories\n\nStorm hits the coast\n\nWhat we know so far",
    "Advertisement\n\nShare",
    "© 2024 Example Media. All rights reserved.",
]


@pytest.mark.parametrize(
    ("sentence", "head", "headline", "byline"), [shape[1:] for shape in SHAPES], ids=[shape[0] for shape in SHAPES]
)
def test_the_shape_of_a_site(sentence: str, head: str, headline: str, byline: str):
    body = f"{sentence}\n\n{sentence} {sentence}"
    for end in ENDS:
        (item,) = collect_text(f"{head}{body}\n\n{end}\n").items
        assert isinstance(item, Article)
        assert (item.headline, item.byline, item.published) == (headline, byline, date(2024, 12, 9))
        assert plain_text(item.body) == body


def test_a_phrase_without_spaces_above_the_headline_is_no_rubric():
    (item,) = collect_text(f"1226協議談判之後\n部長們接近達成協議 外交官員拒絕評論\n\n{ZH}\n\n{ZH} {ZH}").items
    assert isinstance(item, Article)
    assert item.headline == "1226協議談判之後"
    assert plain_text(item.body) == f"部長們接近達成協議 外交官員拒絕評論\n\n{ZH}\n\n{ZH} {ZH}"


def test_a_rubric_without_spaces_is_not_the_headline():
    (item,) = collect_text(f"國際新聞\n部長們接近達成協議 外交官員拒絕評論\n\n{ZH}\n\n{ZH} {ZH}").items
    assert item.headline == "部長們接近達成協議 外交官員拒絕評論"


def test_a_body_alone_is_kept_whole():
    (item,) = collect_text(f"{EN}\n\n{EN} {EN}").items
    assert isinstance(item, Article)
    assert plain_text(item.body) == f"{EN}\n\n{EN} {EN}"


def test_a_headline_and_a_body():
    (item,) = collect_text(f"{HEAD}\n\n{EN}\n\n{EN} {EN}").items
    assert isinstance(item, Article)
    assert (item.headline, plain_text(item.body)) == (HEAD, f"{EN}\n\n{EN} {EN}")
