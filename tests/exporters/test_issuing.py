"""Change sheet, bars, kept pages, annexes and the sheets to exchange, as both formats print them."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest
from docx import Document
from msgspec.structs import replace

from book import edits
from book.errors import ExportProblem
from book.issues import in_binders, numbers_to_keep, with_issue
from book.media import Media
from book.model import Article, Attachment, Book, Carried, DueOut, Note, items_in
from book.references import reference
from book.richtext import Paragraph, Span, paragraphs
from exporters.formats import export
from exporters.issuing import exchange, issue, issue_in_binder, listed, read_pages, write_exchange
from exporters.manuscript import Choices, ItemPages, Layout, manuscript
from exporters.pdf.folios import KeptFolios
from exporters.proof import proof
from exporters.theme import contrast, tint_of
from tests.exporters.conftest import picture

MADE = datetime(2024, 12, 9, 14, 10)


def silent(_done: int, _all: int) -> None:
    pass


def words_of(path: Path) -> str:
    if path.suffix == ".pdf":
        text = "\n".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(path))
    else:
        with zipfile.ZipFile(path) as package:
            text = package.read("word/document.xml").decode()
    return " ".join(text.split())


@pytest.fixture
def sent(book: Book, media: Media) -> Book:
    """The small book as it is after it went out once with its numbers kept."""
    made = issue(book, media, "Issue 2", MADE, Choices(edition="principal"), 3, silent)
    return replace(book, issues=with_issue(book, made), frozen=numbers_to_keep(made), changes=True)


def test_an_issue_remembers_where_everything_stood(sent: Book) -> None:
    (made,) = sent.issues
    assert (made.name, made.edition, made.findings) == ("Issue 2", "principal", 3)
    assert [(item.number, item.page) for item in made.items if item.id in ("grain", "oil")] == [
        ("1-1", "2"),
        ("2-1", "7"),
    ]
    assert [label for label, _ in made.pages][:3] == ["i", "ii", "1"]


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_the_next_copy_says_what_changed(sent: Book, media: Media, tmp_path: Path, ending: str) -> None:
    later = edits.add_items([Article(id="fresh", headline="Fresh news")], "oil-section").change(sent)
    later = edits.rewrite("oil", paragraphs("B.\n\nA new paragraph.")).change(edits.delete(["memo"]).change(later))
    path = tmp_path / f"later.{ending}"
    export(later, media, path)
    said = words_of(path)
    assert "Fresh news (Tab 2-1A" in said
    assert "What to expect (Tab 1-2)" in said
    if ending == "docx":
        bar = said.index("<w:pBdr><w:right")
        assert "A new paragraph." in said[bar : bar + 800]
    else:
        assert "Page 7A)" in said


def test_late_pages_have_letters_and_all_else_stays(sent: Book, media: Media, tmp_path: Path) -> None:
    late = Article(id="late", headline="Late paper", body=paragraphs("word " * 1500))
    later = edits.add_items([late], "grain-section", 1).change(replace(sent, changes=False))
    export(later, media, tmp_path / "later.pdf")
    pages, starts = read_pages((tmp_path / "later.pdf").read_bytes())
    assert starts["1-1A"] == "2A"
    assert [label for label, _ in pages if label.startswith("2")][:4] == ["2", "2A", "2B", "2C"]
    assert (starts["1-2"], starts["2-1"]) == ("3", "7")
    assert proof(later, media) == ()
    export(later, media, tmp_path / "later.docx")
    said = words_of(tmp_path / "later.docx")
    late, after = said.index('w:fmt="upperLetter" w:start="1"'), said.index('w:fmt="decimal" w:start="3"')
    assert said.index("Late paper") < late < said.index("Expect questions") < said.index("Oil Embargo", late)
    assert late < after


def test_a_late_paper_with_another_marking_leaves_no_empty_page_in_word(
    sent: Book, media: Media, tmp_path: Path
) -> None:
    late = Article(id="late", headline="Late paper", marking="SECRET", body=paragraphs("word " * 1500))
    marked = edits.set_marking(["grain", "memo", "oil"], "UNCLASSIFIED").change(replace(sent, scheme="us"))
    later = edits.add_items([late], "grain-section", 1).change(replace(marked, changes=False))
    export(later, media, tmp_path / "later.docx")
    sections = [""]
    for paragraph in Document(str(tmp_path / "later.docx")).paragraphs:
        sections[-1] += paragraph.text.strip()
        if paragraph._p.xpath("w:pPr/w:sectPr"):
            sections.append("")
    assert len(sections) > 5
    assert all(sections[2:]), "behind the cover and the contents"


def test_pages_that_grew_do_not_push_the_others() -> None:
    folios = KeptFolios({"a": 1, "b": 3})
    folios.begin("a")
    assert [folios.next() for _ in range(3)] == ["1", "2", "2A"]
    folios.begin("b")
    assert [folios.next() for _ in range(2)] == ["3", "4"]
    folios.begin("late")
    assert [folios.next() for _ in range(2)] == ["4A", "4B"]


def test_only_the_sheets_that_differ_are_exchanged(sent: Book, media: Media) -> None:
    plain = replace(sent, changes=False)
    later = edits.rewrite("oil", paragraphs("Another text.")).change(plain)
    out = io.BytesIO()
    found = write_exchange(later, media, sent.issues[-1], Choices(), out, silent)
    assert (found.put_in, found.take_out) == (("7",), ("7",))
    told, swapped = (page.get_textpage().get_text_range() for page in pdfium.PdfDocument(out.getvalue()))
    assert "Sheets to exchange: Issue 2" in told
    assert "Another text." in swapped


def test_where_no_sheet_differs_there_is_nothing_to_exchange(sent: Book, media: Media) -> None:
    with pytest.raises(ExportProblem, match="no sheet differs from “Issue 2”"):
        write_exchange(replace(sent, changes=False), media, sent.issues[-1], Choices(), io.BytesIO(), silent)


def test_a_page_whose_picture_or_marking_changed_is_exchanged(everything: Book, media: Media) -> None:
    book = replace(everything, scheme="us", marking="")
    before = issue(book, media, "Issue 2", MADE, Choices(), 0, silent)
    (old,) = (item for item in items_in(book) if item.id == "map")
    other = media.add(picture(61, 40), "png")
    assert isinstance(old, Attachment)
    changed = edits.set_facts("map", original=replace(old.original, media=other)).change(book)
    page = next(item.page for item in before.items if item.id == "map")
    found = write_exchange(changed, media, before, Choices(), io.BytesIO(), silent)
    assert (found.put_in, found.take_out) == ((page,), (page,))
    marked = edits.set_marking(["oil"], "SECRET").change(book)
    found = write_exchange(marked, media, before, Choices(), io.BytesIO(), silent)
    assert next(item.page for item in before.items if item.id == "oil") in found.put_in


def test_a_stamp_across_the_pages_does_not_make_them_others(sent: Book, media: Media) -> None:
    stamped = Choices(layout=Layout(watermark="DRAFT"))
    later = replace(edits.rewrite("oil", paragraphs("Another text.")).change(sent), changes=False)
    before = issue(replace(sent, changes=False), media, "Draft", MADE, stamped, 0, silent)
    assert write_exchange(later, media, before, stamped, io.BytesIO(), silent).put_in == ("7",)


def test_the_last_two_issues_may_lie_in_binders(sent: Book, media: Media) -> None:
    for name in ("Issue 3", "Issue 4"):
        sent = replace(sent, issues=with_issue(sent, issue(sent, media, name, MADE, Choices(), 0, silent)))
    assert [one.name for one in in_binders(sent)] == ["Issue 4", "Issue 3"]
    assert issue_in_binder(sent, "").name == "Issue 4"
    assert issue_in_binder(sent, "Issue 3").name == "Issue 3"
    with pytest.raises(ExportProblem, match="Choose one of: Issue 4, Issue 3"):
        issue_in_binder(sent, "Issue 2")
    with pytest.raises(ExportProblem, match="no issue of this book"):
        issue_in_binder(replace(sent, issues=()), "")


def test_pages_are_listed_as_people_write_them() -> None:
    assert listed(("i", "ii", "7", "8", "9", "9A", "12")) == "i, ii, 7–9, 9A, 12"


def test_on_both_sides_a_sheet_is_two_pages() -> None:
    old = [("1", "a"), ("2", "b"), ("3", "c"), ("4", "d")]
    new = [("1", "a"), ("2", "b"), ("3", "c"), ("4", "x")]
    found = exchange(old, new, both_sides=True)
    assert (found.put_in, found.take_out) == (("3", "4"), ("3", "4"))


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_due_outs_are_printed_in_the_copies_that_carry_them(
    book: Book, media: Media, tmp_path: Path, ending: str
) -> None:
    asked = (
        DueOut(what="Answered", item="oil", done=True),
        DueOut(what="Who says so?", words="The world is watching", item="grain", owner="Desk", due=date(2024, 12, 9)),
    )
    book = replace(book, due_outs=asked, annexes=("due_outs",))
    path = tmp_path / f"a.{ending}"
    export(book, media, path)
    said = words_of(path)[-6000:] if ending == "pdf" else words_of(path)
    assert all(word in said for word in ("Due-outs", "Who says so?", "“The world is watching”", "Desk", "9 Dec"))
    assert said.rindex("Who says so?") < said.rindex("Answered"), "what is open comes first"
    export(book, media, path, Choices(edition="press"))
    assert "Who says so?" not in words_of(path)
    export(replace(book, annexes=()), media, path)
    assert "Who says so?" not in words_of(path)


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_the_sources_say_where_they_are_cited(book: Book, media: Media, tmp_path: Path, ending: str) -> None:
    cites = Paragraph((Span("We say so. "), reference("oil", "2-1")))
    book = edits.add_note("grain", Note(id="p", kind="talking_points", body=(cites,))).change(book)
    book = edits.add_note("", Note(id="s", kind="bottom_line", body=(cites,))).change(book)
    export(book, media, tmp_path / f"a.{ending}")
    assert "18 March 1974 · Cited in Summary, Tab 1-1" in words_of(tmp_path / f"a.{ending}")
    export(book, media, tmp_path / f"press.{ending}", Choices(edition="press"))
    assert "Cited in" not in words_of(tmp_path / f"press.{ending}"), "the notes that cite it are not printed there"


def covered(book: Book) -> Book:
    """The book with a week of three outlets."""
    runs = (("Reuters", 3, 4), ("BBC", 3, 1), ("Reuters", 5, 2), ("Le Monde", 6, 1))
    articles = [
        Article(headline=f"{outlet} {day} {number}", outlet=outlet, published=date(2024, 12, day))
        for outlet, day, count in runs
        for number in range(count)
    ]
    return replace(edits.add_items(articles, "oil-section").change(book), annexes=("coverage",))


def test_coverage_is_a_chart_whose_squares_say_their_numbers(book: Book, media: Media, tmp_path: Path) -> None:
    made = manuscript(covered(book))
    chart = next(part.chart for part in made.body if isinstance(part, ItemPages) and part.chart)
    assert chart.columns == ("3 Dec", "5 Dec", "6 Dec"), "what is years old is not drawn beside it"
    assert chart.rows[0] == ("Reuters", (4, 2, 0))
    assert "Reuters: 3 Dec 4, 5 Dec 2; BBC: 3 Dec 1" in chart.alt
    shades = [contrast(tint_of("#000000", chart.shade(count)), "#000000") for count in (1, 2, 4)]
    assert shades == sorted(shades, reverse=True), "told apart in grey"
    assert min(shades) > 4.5, "with numbers that can be read"
    path = tmp_path / "a.pdf"
    export(covered(book), media, path)
    with pikepdf.open(path) as pdf:
        alts = [str(one.Alt) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]
        assert chart.alt in alts
        assert not any("/Subtype" in one and one.Subtype == "/Image" for one in pdf.objects if hasattr(one, "keys"))
    export(covered(book), media, tmp_path / "a.docx")
    said = words_of(tmp_path / "a.docx")
    assert f'<w:tblDescription w:val="{chart.alt}"/>' in said
    assert said.count('<w:shd w:val="clear" w:color="auto" w:fill="') == 4


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_pages_are_made_from_the_book(book: Book, media: Media, tmp_path: Path, ending: str) -> None:
    book = edits.rewrite("oil", paragraphs("They met in Kyiv.")).change(book)
    also = (Carried(outlet="BBC", published=date(2024, 12, 1)), Carried(outlet="Reuters"))
    book = edits.set_facts("grain", also=also).change(book)
    book = replace(book, annexes=("chronology", "coverage", "names"), names=("Kyiv",))
    path = tmp_path / f"a.{ending}"
    export(book, media, path)
    said = words_of(path)
    for words in (
        "Annex",
        "Chronology",
        "Coverage",
        "Names",
        "Kyiv",
        "18 March 1974",
        "Also carried by BBC (1 Dec), Reuters",
    ):
        assert words in said
    assert "Memo" not in said[said.rindex("Chronology") :]
    assert proof(book, media) == ()
