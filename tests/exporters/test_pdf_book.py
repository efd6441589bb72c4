"""The machinery of the printed book: numbers, sides, selections, themes of an office's own."""

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest
from msgspec.structs import replace

from book import edits
from book.errors import ExportProblem
from book.media import Media
from book.model import Article, Book, Section
from book.richtext import paragraphs
from exporters.formats import export
from exporters.manuscript import Choices, Layout, manuscript
from exporters.theme import PAPER_MM, contrast, load_theme, theme_names
from tests.exporters.contents import big_random_book, labels_of, wrong_numbers
from tests.exporters.pdf_checker.check import findings

Print = Callable[..., list[str]]


@pytest.fixture
def pages(tmp_path: Path, media: Media) -> Print:
    """A function that exports a book and gives the text of each page."""

    def print_book(book: Book, choices: Choices | None = None, **layout: object) -> list[str]:
        path = tmp_path / "book.pdf"
        export(book, media, path, choices or Choices(layout=Layout(**layout)))
        with pdfium.PdfDocument(path) as document:
            return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]

    return print_book


def of_sections(*counts: int) -> Book:
    """A book of some sections, each of so many short articles."""
    sections = tuple(
        Section(
            id=f"s{at}",
            title=f"Part {at}",
            items=tuple(
                Article(id=f"a{at}-{n}", headline=f"Article {at}-{n}", body=paragraphs("Words.")) for n in range(count)
            ),
        )
        for at, count in enumerate(counts, 1)
    )
    return Book(title="T", sections=sections)


def test_pages_are_numbered_behind_each_tab(pages: Print, tmp_path: Path) -> None:
    book = of_sections(2, 1)
    lettered = replace(book, sections=(replace(book.sections[0], tab="A"), *book.sections[1:]))
    texts = pages(lettered, numbering="tab")
    assert labels_of(tmp_path / "book.pdf")[2:7] == ["A1", "A2", "A3", "2-1", "2-2"]
    assert "A3" in texts[4]
    assert "2-2" in texts[1]


def test_sections_begin_on_right_hand_pages(pages: Print) -> None:
    texts = pages(of_sections(2, 2, 1), duplex=True)
    starts = [number for number, text in enumerate(texts, 1) if text.strip().startswith("T\n") and "Part" in text]
    assert all(number % 2 for number in starts[1:])
    assert sum("This page is left blank" in text for text in texts) >= 1


def test_a_page_says_how_many_there_are(pages: Print) -> None:
    texts = pages(of_sections(1), page_of=True)
    assert f"Page 2 of {len(texts)}" in texts[3]


def test_a_selection_keeps_its_numbers(pages: Print) -> None:
    texts = pages(of_sections(2, 2), Choices(only=("2-2",)))
    assert [text for text in texts if "Article 2-1" in text]
    assert not [text for text in texts if "Article 1-" in text or "Article 2-0" in text]
    assert "2-2" in texts[1]


@pytest.mark.parametrize("name", ["Part 1", "s1", "1", " PART 1 "])
def test_a_section_is_chosen_by_id_number_or_title(name: str) -> None:
    body = manuscript(of_sections(2, 1), Choices(only=(name,))).body
    assert [part.anchor for part in body] == ["s1", "a1-0", "a1-1"]


def test_what_is_not_there_cannot_be_chosen() -> None:
    with pytest.raises(ExportProblem, match="no such section or item"):
        manuscript(of_sections(1), Choices(only=("Part 9",)))


def test_contents_alone_give_the_numbers_of_the_whole(pages: Print) -> None:
    whole, alone = pages(of_sections(3, 2)), pages(of_sections(3, 2), contents_only=True)
    assert len(alone) == 2
    assert alone[1] == whole[1]


def test_time_of_issue_and_handling_are_on_the_cover(pages: Print) -> None:
    book = replace(of_sections(1), handling="Return to the desk after use")
    texts = pages(book, Choices(issued=datetime(2024, 12, 9, 6, 30)))
    assert "9 December 2024, 06:30" in texts[0]
    assert "Return to the desk after use" in texts[0]
    assert "06:30" in texts[3]


CUT = paragraphs("First words.\n\n[…]\n\nLast words.")


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Excerpt: 4 of 1,140 words"), ("de", "Auszug: 4 von 1.140 Wörtern")]
)
def test_an_excerpt_says_how_much_of_the_whole_it_is(pages: Print, language: str, said: str) -> None:
    article = Article(id="a", headline="H", body=paragraphs("word " * 1140))
    book = edits.add_items([article], "s").change(Book(language=language, sections=(Section(id="s"),)))
    assert "Excerpt" not in "".join(pages(book))
    shorter = edits.rewrite("a", paragraphs("First words. Last words.")).change(book)
    assert any(said in text for text in pages(edits.rewrite("a", CUT).change(shorter)))


def test_an_excerpt_of_nobody_knows_how_much_says_only_that(pages: Print) -> None:
    book = edits.add_items([Article(headline="H", body=CUT)], "s").change(Book(sections=(Section(id="s"),)))
    texts = pages(book)
    assert any("Excerpt\n" in text for text in texts)
    assert not any("words" in line for text in texts for line in text.split("\n") if "Excerpt" in line)


def test_a_watermark_is_on_every_page_and_in_no_text_order(pages: Print, tmp_path: Path) -> None:
    texts = pages(of_sections(1), watermark="DRAFT")
    assert all("DRAFT" in text for text in texts)
    assert findings(tmp_path / "book.pdf", "UA") == []


def test_sources_have_codes_to_scan(pages: Print, tmp_path: Path) -> None:
    article = Article(headline="H", url="https://example.org/a", body=paragraphs("Words."))
    pages(Book(sections=(Section(items=(article,)),)), qr_codes=True)
    with pikepdf.open(tmp_path / "book.pdf") as document:
        alts = [str(one.Alt) for one in document.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]
    assert alts == ["QR: https://example.org/a"]


def test_the_back_cover_holds_the_marking_only(pages: Print) -> None:
    texts = pages(replace(of_sections(1), marking="RESTRICTED"), back_cover=True)
    assert texts[-1].split() == ["RESTRICTED", "RESTRICTED"]


def test_binding_moves_the_text_off_the_spine(media: Media, tmp_path: Path) -> None:
    edges: list[float] = []
    for binding in (0, 10):
        path = tmp_path / f"{binding}.pdf"
        export(of_sections(1), media, path, Choices(layout=Layout(binding=binding)))
        with pdfium.PdfDocument(path) as document:
            text = document[3].get_textpage()
            edges.append(min(text.get_rect(at)[0] for at in range(text.count_rects())))
    assert edges[1] - edges[0] == pytest.approx(10 * 72 / 25.4, abs=0.5)


def test_nothing_of_this_computer_is_in_the_file(pages: Print, tmp_path: Path) -> None:
    pages(of_sections(1))
    raw = (tmp_path / "book.pdf").read_bytes()
    with pikepdf.open(tmp_path / "book.pdf") as document:
        raw += b"".join(bytes(one.read_bytes()) for one in document.objects if isinstance(one, pikepdf.Stream))
    assert str(tmp_path).encode() not in raw
    assert b"/usr/" not in raw


@pytest.mark.parametrize("name", theme_names())
def test_every_theme_can_be_read_by_weak_eyes(name: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.colours.ink, "#FFFFFF") >= 7
    assert contrast(theme.colours.ink, theme.colours.tint) >= 7
    assert contrast(theme.colours.ink, theme.colours.highlight) >= 7
    assert contrast(theme.colours.secondary, "#FFFFFF") >= 4.5
    assert contrast(theme.colours.accent, "#FFFFFF") >= 4.5
    assert set(theme.page) == set(PAPER_MM)


def office_theme(folder: Path, text: str) -> str:
    path = folder / "office.toml"
    path.write_text('name = "Office"\ndescription = "Ours"\n' + text, "utf-8")
    return str(path)


def test_an_office_has_its_own_colours_fonts_heads_and_logo(pages: Print, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (200, 80), "#7A1F2B").save(tmp_path / "seal.png")
    font = Path(__file__).parents[2] / "resources" / "fonts" / "SourceSans3-Regular.ttf"
    (tmp_path / "House.ttf").write_bytes(font.read_bytes())
    theme = office_theme(
        tmp_path,
        'logo = "seal.png"\n[fonts]\nbody = "House"\n[font_files.House]\nregular = "House.ttf"\n'
        '[running]\nhead_left = "{occasion} · {title}"\nfoot_outer = "– {page} –"\n',
    )
    texts = pages(replace(of_sections(1), prepared_by="The desk"), Choices(theme=theme))
    assert "– 2 –" in texts[3]
    with pikepdf.open(tmp_path / "book.pdf") as document:
        assert len(document.pages[0].get("/Resources").XObject) == 1
    assert findings(tmp_path / "book.pdf", "UA") == []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('logo = "nowhere.png"', "not beside the theme"),
        ('[running]\nhead_left = "{user}"', "running.head_left"),
        ('[running]\nhead_left = "{title.__class__}"', "running.head_left"),
        ('[colours]\nink = "#888888"', "contrast"),
    ],
)
def test_a_theme_that_is_not_right_is_told(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(ExportProblem, match=complaint):
        load_theme(office_theme(tmp_path, text))


@pytest.mark.parametrize("layout", [Layout(), Layout(duplex=True), Layout(duplex=True, numbering="tab", page_of=True)])
@pytest.mark.parametrize("theme", ["chancery", "clips"])
def test_contents_are_right_in_a_big_book(media: Media, tmp_path: Path, layout: Layout, theme: str) -> None:
    """Each number in the contents is the label of the page where the headline stands, and its link leads there."""
    book, path = big_random_book(media, 60), tmp_path / "big.pdf"
    export(book, media, path, Choices(layout=layout, theme=theme))
    entries = manuscript(book).contents
    assert len(entries) > 60
    assert wrong_numbers(path, entries) == []


def test_a_number_that_is_wrong_is_told(media: Media, tmp_path: Path) -> None:
    """The measure itself: the contents of one book are not those of another."""
    for name, book in (("a", of_sections(3)), ("b", of_sections(1, 3))):
        export(book, media, tmp_path / f"{name}.pdf")
    assert wrong_numbers(tmp_path / "b.pdf", manuscript(of_sections(3)).contents)


def test_boards_get_their_paragraphs_numbered_but_not_what_was_cut(pages: Print) -> None:
    article = Article(headline="H", body=paragraphs("One.\n\n[…]\n\nTwo."))
    texts = pages(Book(sections=(Section(items=(article,)),)), Choices(theme="boardroom"))
    (page,) = [text for text in texts if "One." in text]
    assert re.findall(r"\d \S+", page.partition("Excerpt")[2])[:2] == ["1 One.", "2 Two."]


def test_what_is_too_long_for_its_line_is_said_in_smaller_type(pages: Print, tmp_path: Path) -> None:
    marking = "OFFICIAL-SENSITIVE COMMERCIAL, HANDLE VIA THE CHANNELS OF THE TRADE NEGOTIATIONS UNIT ONLY, NO COPIES"
    section = replace(of_sections(1).sections[0], tab="ANNEX-OF-TREATIES")
    texts = pages(Book(title="T", marking=marking, sections=(section,)))
    assert all(text.count(marking) == 2 for text in texts)
    assert texts[2].count("ANNEX-OF-TREATIES \n") == 1
    with pdfium.PdfDocument(tmp_path / "book.pdf") as document:
        for page in document:
            words = page.get_textpage()
            boxes = [words.get_charbox(place) for place in range(words.count_chars())]
            assert max(box[2] for box in boxes) < page.get_width()


def test_a_long_title_is_whole_on_the_cover(pages: Print) -> None:
    title = "The governance of critical minerals, supply chains and the announcement on infrastructure " * 4
    assert " ".join(pages(replace(of_sections(1), title=title))[0].split()).count("infrastructure") == 4
