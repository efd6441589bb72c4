"""What the styles of a Word document say of its words: how they look, and what is no text for readers."""

import io
from collections.abc import Callable

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from book.model import Article
from book.richtext import plain_text, spans_in
from importers.collect import Origin, collect

TEXT = "The first ship has left the port of Odesa on Monday, carrying grain to Tripoli."


def read(write: Callable[[Document], object]) -> Article:
    document = docx.Document()
    document.add_heading("Ships leave Odesa", 0)
    write(document)
    document.add_paragraph(TEXT)
    out = io.BytesIO()
    document.save(out)
    (found,) = collect(out.getvalue(), Origin(name="a.docx")).items
    assert isinstance(found, Article)
    return found


def test_what_a_writer_hid_is_not_read() -> None:
    def write(document: Document) -> None:
        paragraph = document.add_paragraph("Shown. ")
        paragraph.add_run("Hidden by itself. ").font.hidden = True
        style = document.styles.add_style("Quiet", WD_STYLE_TYPE.CHARACTER)
        style.font.hidden = True
        paragraph.add_run("Hidden by its style. ", style="Quiet")
        shown = paragraph.add_run("Shown again.", style="Quiet")
        shown.font.hidden = False
        document.styles.add_style("Quiet line", WD_STYLE_TYPE.PARAGRAPH).font.hidden = True
        document.add_paragraph("A hidden line.", style="Quiet line")

    assert plain_text(read(write).body) == f"Shown. Shown again.\n\n{TEXT}"


def test_character_styles_make_words_bold_and_italic() -> None:
    def write(document: Document) -> None:
        emphasis = document.styles.add_style("Stronger", WD_STYLE_TYPE.CHARACTER)
        emphasis.base_style = document.styles["Strong"]
        emphasis.font.italic = True
        paragraph = document.add_paragraph()
        paragraph.add_run("one ", style="Strong")
        paragraph.add_run("two ", style="Stronger")
        paragraph.add_run("three", style="Strong").bold = False

    (spans, _) = spans_in(read(write).body)
    assert [(span.text, span.bold, span.italic) for span in spans] == [
        ("one ", True, False), ("two ", True, True), ("three", False, False),
    ]  # fmt: skip


def test_a_table_of_contents_is_left_out() -> None:
    def write(document: Document) -> None:
        document.styles.add_style("toc 1", WD_STYLE_TYPE.PARAGRAPH)
        document.add_paragraph("Contents", style="TOC Heading")
        document.add_paragraph("First part\t2", style="toc 1")
        gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        line = "<w:p><w:r><w:t>Second part 3</w:t></w:r></w:p>"
        control = parse_xml(f"<w:sdt {nsdecls('w')}>{gallery}<w:sdtContent>{line}</w:sdtContent></w:sdt>")
        document.element.body.insert(3, control)

    assert plain_text(read(write).body) == TEXT


def test_what_was_hidden_or_deleted_in_rtf_is_not_read() -> None:
    body = rf"{TEXT}\par The ship {{\deleted\revauthdel1 sank}}{{\revised\revauth1 left}}{{\v in secret}}.\par"
    (found,) = collect(rf"{{\rtf1\ansi {body}}}".encode(), Origin(name="a.rtf")).items
    assert isinstance(found, Article)
    assert plain_text(found.body).endswith("The ship left.")


def test_a_table_of_contents_of_rtf_is_left_out() -> None:
    styles = r"{\stylesheet{\s1 heading 1;}{\s2 toc 1;}}"
    body = rf"\pard\s2 First part\tab 2\par\pard\s1 First part\par\pard {TEXT}\par"
    (found,) = collect(rf"{{\rtf1\ansi{styles} {body}}}".encode(), Origin(name="a.rtf")).items
    assert isinstance(found, Article)
    assert (found.headline, plain_text(found.body)) == ("First part", TEXT)


def test_the_rows_of_a_table_in_a_cell_of_rtf_are_lines() -> None:
    end = r"{\nonesttables\par}"
    cells = [rf"\pard\intbl\itap2 {text}\nestcell{end}" for text in ("Vessel", "RCA", "Score", "0")]
    row = r"{\*\nesttableprops\trowd\nestrow}" + end
    inner = "".join([*cells[:2], row, *cells[2:], row])
    table = rf"\trowd\trhdr\cellx9\pard\intbl\itap1 Scores\cell\row\trowd\cellx9{inner}\pard\intbl\itap1\cell\row\pard"
    (found,) = collect(rf"{{\rtf1\ansi {TEXT}\par {table}\par}}".encode(), Origin(name="a.rtf")).items
    assert isinstance(found, Article)
    assert plain_text(found.body[-1:]) == "Scores\nVessel\tRCA\nScore\t0"
