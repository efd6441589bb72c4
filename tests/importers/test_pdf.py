"""PDF files: the text as it is read, and the pages as they are."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from book.errors import NeedsPassword, UnreadableSource
from book.model import Article, Attachment
from book.richtext import Heading, List, Table, plain_text
from importers.collect import Origin, collect, collect_path

Draw = Callable[[Canvas], object]

LEFT = [
    "The first ship has left the port of Odesa on",
    "Monday, carrying grain. Officials said the agree-",
    "ment may end the blockade, and that more ships",
    "would follow in the coming days and weeks. In-",
]
RIGHT = [
    "spectors will board it before it reaches the strait.",
    "Its twenty thousand tonnes of maize are awaited",
    "in the port of Tripoli, where prices have doubled",
    "since the beginning of the year.",
]


def pdf(*pages: Draw, **options: object) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, **options)  # type: ignore[arg-type]
    for draw in pages:
        canvas.setFont("Helvetica", 10)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def lines(canvas: Canvas, texts: list[str], left: float, top: float) -> None:
    for number, text in enumerate(texts):
        canvas.drawString(left, top - 12 * number, text)


def article_of(data: bytes) -> Article:
    item = collect(data, Origin(name="report.pdf")).items[0]
    assert isinstance(item, Article)
    return item


def two_columns(canvas: Canvas) -> None:
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(60, 760, "Grain ships leave the Black Sea")
    canvas.setFont("Helvetica", 10)
    # Drawn across, as some programs do: the order of drawing is not the order of reading.
    for number, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True)):
        canvas.drawString(60, 720 - 12 * number, left)
        canvas.drawString(320, 720 - 12 * number, right)


def test_columns_are_read_one_after_the_other_and_broken_words_are_whole() -> None:
    article = article_of(pdf(two_columns))
    assert article.headline == "Grain ships leave the Black Sea"
    assert plain_text(article.body) == (
        "The first ship has left the port of Odesa on Monday, carrying grain. Officials said the agreement may end the "
        "blockade, and that more ships would follow in the coming days and weeks. Inspectors will board it before it "
        "reaches the strait. Its twenty thousand tonnes of maize are awaited in the port of Tripoli, where prices have "
        "doubled since the beginning of the year."
    )


@pytest.mark.parametrize("line", ["Monday, May 5, 2023", "Table of contents", "Inhaltsverzeichnis"])
def test_a_date_and_a_word_for_contents_are_no_headlines(line: str) -> None:
    assert article_of(pdf(lambda canvas: lines(canvas, [line, "", *LEFT], 60, 760))).headline == "report"


def test_what_stands_at_the_head_and_foot_of_each_page_is_left_out() -> None:
    def page(number: int) -> Draw:
        def draw(canvas: Canvas) -> None:
            canvas.drawString(60, 800, f"Quarterly report {number}")
            canvas.drawString(290, 30, f"Page {number} of 3")
            lines(canvas, [f"Chapter {number} begins with its own text and ends with it."], 60, 700)
            lines(canvas, [*LEFT[:3], "tomorrow."], 60, 640)

        return draw

    text = plain_text(article_of(pdf(page(1), page(2), page(3))).body)
    assert "Chapter 2 begins" in text
    assert "Quarterly report" not in text
    assert "Page 2" not in text


def test_headings_lists_and_tables_are_told() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 20)
        canvas.drawString(60, 780, "The annual report")
        canvas.setFont("Helvetica", 14)
        canvas.drawString(60, 740, "Results")
        canvas.setFont("Helvetica", 10)
        lines(canvas, [*LEFT[:1], "Monday."], 60, 720)
        lines(canvas, ["\u2022 The first entry of the list", "\u2022 The second entry of the list"], 60, 680)
        for row, cells in enumerate([("Port", "Ships", "Tonnes"), ("Odesa", "12", "240"), ("Izmail", "3", "40")]):
            for column, cell in enumerate(cells):
                canvas.drawString(60 + 120 * column, 600 - 14 * row, cell)

    article = article_of(pdf(draw))
    assert article.headline == "The annual report"
    assert [plain_text((block,)) for block in article.body if isinstance(block, Heading)] == ["Results"]
    assert [len(block.items) for block in article.body if isinstance(block, List)] == [2]
    (table,) = (block for block in article.body if isinstance(block, Table))
    assert plain_text((table,)) == "Port\tShips\tTonnes\nOdesa\t12\t240\nIzmail\t3\t40"


def test_turned_pages_read_upright_and_stamps_along_the_margin_are_left_out() -> None:
    def stamped(canvas: Canvas) -> None:
        two_columns(canvas)
        canvas.rotate(90)
        canvas.drawString(200, -30, "arXiv:2004.04906v3 [cs.CL] 30 Sep 2020")

    def turned(canvas: Canvas) -> None:
        canvas.translate(595, 0)
        canvas.rotate(90)
        lines(canvas, LEFT, 60, 300)

    assert "arXiv" not in plain_text(article_of(pdf(stamped)).body)
    assert "on Monday, carrying grain" in plain_text(article_of(pdf(turned)).body)


def test_the_pages_are_kept_beside_the_text_and_not_printed_twice() -> None:
    data = pdf(two_columns)
    collected = collect(data, Origin(name="report.pdf"))
    article, pages = collected.items
    assert article.include
    assert isinstance(pages, Attachment)
    assert not pages.include
    assert collected.media[pages.original.media] == data
    assert article.original == pages.original
    assert [loss.kind for loss in collected.losses] == ["pages"]


def test_scanned_pages_are_said_to_hold_no_text_and_are_printed_as_they_are() -> None:
    collected = collect(pdf(lambda canvas: canvas.rect(50, 50, 200, 200, fill=1)), Origin(name="scan.pdf"))
    (pages,) = collected.items
    assert isinstance(pages, Attachment)
    assert pages.include
    assert pages.headline == "scan"
    assert "no text" in collected.losses[0].detail


def test_a_locked_pdf_asks_for_its_password_and_opens_with_it() -> None:
    data = pdf(two_columns, encrypt=StandardEncryption("secret", strength=128))
    with pytest.raises(NeedsPassword, match="asks for a password"):
        collect(data, Origin(name="locked.pdf"))
    with pytest.raises(NeedsPassword, match="not right"):
        collect(data, Origin(name="locked.pdf", password="wrong"))
    assert collect(data, Origin(name="locked.pdf", password="secret")).items[0].headline.startswith("Grain ships")


def test_a_damaged_pdf_is_said_to_be_damaged() -> None:
    with pytest.raises(UnreadableSource, match="damaged"):
        collect(b"%PDF-1.7\nnothing", Origin(name="report.pdf"))


def test_a_damaged_pdf_that_is_not_locked_asks_for_no_password() -> None:
    pages = (
        b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 2147483647/Kids[]>>\n"
    )
    with pytest.raises(UnreadableSource, match="damaged"):
        collect(pages + b"endobj\ntrailer\n<</Size 3/Root 1 0 R>>\n%%EOF\n", Origin(name="report.pdf"))


@pytest.mark.parametrize(
    ("name", "phrases"),
    [
        ("pdf.js--tracemonkey.pdf", ["perform the operation, and then reapply tags.", "The remainder of this paper"]),
        ("unstructured--multi-column-2p.pdf", ["ficient passage retrieval to select candidate contexts, where"]),
        ("sample-files--multicolumn.pdf", ["Quisque ullamcorper placerat ipsum. Cras nibh."]),
        ("unstructured--korean-text-with-tables.pdf", ["할부 이용금액, 기프트/선불카드"]),
    ],
)
def test_real_reports_are_read_in_their_order(shared: Path, name: str, phrases: list[str]) -> None:
    item = collect_path(shared / "data" / "documents" / name).items[0]
    assert isinstance(item, Article)
    text = " ".join(plain_text(item.body).split())
    assert all(phrase in text for phrase in phrases)
