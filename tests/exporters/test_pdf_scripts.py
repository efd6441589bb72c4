"""Text in the world's scripts: shaped, in its direction, and copied as it was written."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest

from book.media import Media
from book.model import Article, Book, Section
from book.richtext import Paragraph, Span, paragraphs
from exporters.formats import export
from exporters.manuscript import Choices
from exporters.pdf.bidi import is_rtl, levels_of
from exporters.pdf.fonts import fallback
from tests.exporters.pdf_checker.check import findings

Print = Callable[..., str]
SCRIPTS = {
    "Greek": "Ο υπουργός χαιρετίζει τη συμφωνία",
    "Cyrillic": "Министр приветствует соглашение",
    "Vietnamese": "Bộ trưởng Ngoại giao hoan nghênh thỏa thuận",
    "Devanagari": "विदेश मंत्री ने स्वागत किया",
    "Thai": "รัฐมนตรีต่างประเทศยินดี",
}
SYSTEM = {"Korean": "외교부 장관 환영", "Japanese": "外務大臣歓迎", "Chinese": "外交部长欢迎"}


@pytest.fixture
def printed(tmp_path: Path, media: Media) -> Print:
    """A function that exports an article and gives all that can be copied out of the book."""

    def print_text(headline: str, text: str = "Words.", language: str = "en") -> str:
        article = Article(headline=headline, byline=headline, body=paragraphs(text), language=language)
        book = Book(title=headline, sections=(Section(title=headline, items=(article,)),))
        path = tmp_path / "book.pdf"
        concerns = export(book, media, path, Choices())
        assert [concern.what for concern in concerns] == []
        assert findings(path, "UA") == []
        with pdfium.PdfDocument(path) as document:
            return "\n".join(page.get_textpage().get_text_range().replace("\r\n", " ") for page in document)

    return print_text


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS.keys())
def test_a_headline_is_right_everywhere(printed: Print, text: str) -> None:
    # Cover, running head, contents, section sheet and its list, headline, byline, sources. PDFium leaves away spaces
    # after a vowel sign that hangs over the next letter.
    bare = text.replace(" ", "")
    assert printed(text).replace(" ", "").count(bare) >= 6


@pytest.mark.parametrize("text", SYSTEM.values(), ids=SYSTEM.keys())
def test_chinese_japanese_and_korean_come_from_the_system(printed: Print, text: str) -> None:
    if not all(fallback(character) for character in text if not character.isspace()):
        pytest.skip("no font for it on this computer")
    assert printed(text).count(text) >= 6


@pytest.mark.parametrize("text", ["القاهرة", "ירושלים"])
def test_words_from_right_to_left_are_copied_as_they_were_written(printed: Print, text: str) -> None:
    assert printed(text, f"In {text} and beyond.").count(text) >= 7


def test_a_line_of_both_directions_reads_in_its_order(printed: Print) -> None:
    text = printed("Cairo", "رحبت وزارة الخارجية يوم 9 ديسمبر 2024")
    assert "رحبت وزارة الخارجية يوم 9 ديسمبر 2024" in text


def test_a_paragraph_from_right_to_left_ends_at_the_left(tmp_path: Path, media: Media) -> None:
    article = Article(headline="H", body=(Paragraph((Span("رحبت الوزارة"),)),))
    path = tmp_path / "book.pdf"
    export(Book(sections=(Section(items=(article,)),)), media, path)
    with pdfium.PdfDocument(path) as document:
        page = document[3]
        text = page.get_textpage()
        index, count = text.search("رحبت").get_next()
        assert max(text.get_charbox(at)[2] for at in range(index, index + count)) > page.get_width() * 0.8


def test_letters_are_joined(tmp_path: Path, media: Media) -> None:
    """An Arabic letter inside a word is drawn by another glyph than the letter alone."""
    from exporters.pdf.embedding import EmbeddedFont
    from exporters.pdf.objects import Document

    face = fallback("ب")
    assert face is not None
    with (tmp_path / "scratch").open("wb") as target:
        font = EmbeddedFont(face, Document(target), "/F0")
        joined, _ = font.encode("ببب", 10, {}, rtl=True)
        alone, _ = font.encode("ب", 10, {}, rtl=True)
    assert alone not in joined


def test_levels_follow_the_unicode_algorithm() -> None:
    assert levels_of("ab (אב 12) c") == [0, 0, 0, 0, 1, 1, 1, 2, 2, 0, 0, 0]
    assert levels_of("אב ab 1") == [1, 1, 1, 2, 2, 2, 2]
    assert is_rtl("“אב” and more")
    assert not is_rtl("12 ab אב")


def test_soft_hyphens_and_marks_of_direction_are_not_seen(printed: Print) -> None:
    assert "international" in printed("H", "\u200finter\u00adnational\u200b words\ufeff").replace("\xad", "")


def test_a_heavy_headline_takes_the_bold_face(tmp_path: Path, media: Media) -> None:
    path = tmp_path / "book.pdf"
    export(Book(sections=(Section(items=(Article(headline="القاهرة"),)),)), media, path)
    with pikepdf.open(path) as document:
        names = {str(font.BaseFont) for page in document.pages for font in page.Resources.Font.values()}
    assert any("NotoNaskhArabic-Bold" in name for name in names)


def test_an_emoji_is_a_sign_or_is_told_by_item(tmp_path: Path, media: Media) -> None:
    article = Article(id="item", headline="H", body=paragraphs("Fine \U0001f9ff \U000e0041 day"))
    concerns = export(Book(sections=(Section(items=(article,)),)), media, tmp_path / "book.pdf")
    assert all(concern.anchor == "item" and concern.kind == "missing_glyphs" for concern in concerns)
    assert findings(tmp_path / "book.pdf", "UA") == []


def test_private_characters_do_not_break_the_file(printed: Print, tmp_path: Path, media: Media) -> None:
    article = Article(headline="\ue000 icon", body=paragraphs("\uf8ff and \U0010ffff"))
    concerns = export(Book(sections=(Section(items=(article,)),)), media, tmp_path / "book.pdf")
    assert concerns
    assert findings(tmp_path / "book.pdf", "UA") == []


def test_outlines_of_postscript_are_embedded_too(tmp_path: Path, media: Media) -> None:
    file = Path("/usr/share/fonts/opentype/urw-base35/NimbusRoman-Regular.otf")
    if not file.exists():
        pytest.skip("no such font on this computer")
    theme = tmp_path / "office.toml"
    (tmp_path / "house.otf").write_bytes(file.read_bytes())
    theme.write_text(
        'name = "Office"\ndescription = ""\n[fonts]\nbody = "House"\n[font_files.House]\nregular = "house.otf"\n',
        "utf-8",
    )
    path = tmp_path / "book.pdf"
    article = Article(headline="Headline", body=paragraphs("Efficient offices."))
    export(Book(sections=(Section(items=(article,)),)), media, path, Choices(theme=str(theme)))
    assert findings(path, "UA") == []
    with pdfium.PdfDocument(path) as document:
        assert "Efficient offices." in document[3].get_textpage().get_text_range()


def test_the_day_stands_before_its_month_beside_an_arabic_outlet(tmp_path: Path, media: Media) -> None:
    day = date(2024, 12, 8)
    article = Article(headline="وزير الخارجية", outlet="الأهرام", published=day, body=paragraphs("Words."))
    path = tmp_path / "a.pdf"
    export(Book(title="T", sections=(Section(title="S", items=(article,)),)), media, path)
    with pdfium.PdfDocument(path) as document:
        text = document[3].get_textpage()
        found = text.search("8").get_next(), text.search("December").get_next()
        number, month = (text.get_charbox(place[0])[0] for place in found if place)
        assert number < month
