"""The bytes of a text are read as their writer meant them."""

import pytest

from importers.encoding import decoded, looks_binary

TEXT = "Der Außenminister sagte, die Gespräche müssten weitergehen – „ohne Verzug“, wie er hinzufügte. "


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_western_text_is_read_in_whatever_it_was_written(name: str):
    assert decoded((TEXT * 3).encode(name)) == TEXT * 3


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("big5", "政府週一表示，將派代表團參加會談，會談預計將持續數天。外交部官員拒絕對細節置評。"),
        ("euc-kr", "정부는 월요일 대표단을 회담에 파견할 것이라고 밝혔다. 회담은 며칠간 계속될 것으로 예상된다."),
        ("cp932", "政府は月曜日、協議に代表団を派遣すると発表した。協議は数日間続き、共同声明で締めくくられる。"),
        ("cp1251", "Правительство сообщило в понедельник, что направит делегацию на переговоры в столице."),
        ("cp1250", "Rząd poinformował w poniedziałek, że wyśle delegację na rozmowy, które mają potrwać kilka dni."),
    ],
)
def test_other_scripts_are_recognised(name: str, text: str):
    assert decoded((text * 4).encode(name)) == text * 4


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (("iso8859_2", "cp1250"), "První loď s obilím vyplula v pondělí z přístavu Oděsa, oznámily úřady."),
        (("iso8859_2", "cp1250"), "Az első gabonaszállító hajó hétfőn elhagyta Odessza kikötőjét, közölték."),
        (("cp1254", "iso8859_9"), "Tahıl taşıyan ilk gemi pazartesi günü Odessa limanından ayrıldı."),
        (("cp1257",), "Pirmasis grūdų laivas pirmadienį išplaukė iš Odesos uosto, pranešė pareigūnai."),
        (("cp1252",), "Le premier navire chargé de céréales a quitté lundi le port d’Odessa, à cœur joie."),
        (("cp1253", "iso8859_7"), "Το πρώτο πλοίο με σιτηρά απέπλευσε από το λιμάνι της Οδησσού τη Δευτέρα."),
        (("cp1255",), "ספינת התבואה הראשונה יצאה ביום שני מנמל אודסה, כך מסרו גורמים רשמיים."),
        (("cp1256",), "غادرت أول سفينة محملة بالحبوب ميناء أوديسا يوم الاثنين، بحسب ما أعلن مسؤولون."),
        (("koi8-r", "iso8859_5", "cp866"), "Первое судно с зерном вышло из порта Одессы, сообщили официальные лица."),
        (
            ("gb18030", "utf-16-le", "utf-16-be"),
            "首艘运粮船周一离开敖德萨港，官员们表示，此举是缓解全球粮食危机的第一步。",
        ),
        (("shift_jis", "euc_jp", "iso2022_jp"), "首相は月曜日、オデーサ港から最初の船が出港したと発表した。"),
        (("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"), "Первое судно с зерном вышло из порта Одессы."),
    ],
)
def test_neighbouring_encodings_are_told_apart(names: tuple[str, ...], text: str):
    for name in names:
        assert decoded(text.encode(name)) == text, name
        assert not looks_binary(text.encode(name)), name


def test_a_few_broken_bytes_do_not_change_what_the_rest_is():
    text = "政府週一表示，將派代表團參加會談，會談預計將持續數天。" * 3
    assert decoded(text.encode("big5") + b"\xff\x80", "big5").startswith(text)
    assert decoded(text.encode() + b"\xff").startswith(text)


def test_a_zero_byte_in_a_plain_text_makes_no_other_alphabet_of_it():
    assert decoded(b"The first ship has left\0 the port of Odesa on Monday.").startswith("The first ship")


def test_a_pages_own_word_counts_where_the_bytes_do_not_tell():
    assert "żółty" in decoded('<meta charset="iso-8859-2"><p>żółty</p>'.encode("iso-8859-2"))


def test_utf8_under_a_wrong_label_is_read_as_utf8():
    assert "é" in decoded('<meta charset="iso-8859-1"><p>é</p>'.encode())


def test_characters_that_no_file_may_hold_are_dropped():
    assert decoded(b"a\x00b\x0bc\x1f") == "abc"


def test_text_and_other_bytes_are_told_apart():
    assert looks_binary(bytes(range(32)) * 20)
    assert not looks_binary(TEXT.encode("utf-16-le"))


@pytest.mark.parametrize(
    ("label", "name", "text"),
    [
        ("x-sjis", "cp932", "相手がまともに読めない字①"),
        ("Windows-31J", "cp932", "相手がまともに読めない字①"),
        ("x-gbk", "gb18030", "部长们接近达成协议"),
        ("ks_c_5601-1987", "cp949", "장관들, 합의에 근접"),
        ("x-cp1251", "cp1251", "Министры близки"),
        ("ISO-8859-8-I", "iso8859_8", "השרים קרובים"),
        ("x-mac-cyrillic", "mac_cyrillic", "Министры близки"),
    ],
)
def test_names_of_encodings_that_only_browsers_know_are_known(label: str, name: str, text: str):
    page = f'<meta http-equiv="Content-Type" content="text/html; charset={label}"><p>{text}</p>'
    assert decoded(page.encode(name)) == page
