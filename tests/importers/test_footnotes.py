"""Footnotes of a source stand at their marks, whatever the format."""

import io
import zipfile
from pathlib import Path

import pytest

from book.model import Article
from book.richtext import Span, Spans, footnotes_of, plain_text, spans_in, text_of
from importers.collect import collect
from importers.footnotes import MAX_NOTES
from importers.source import Origin

REAL = Path(__file__).parents[3] / "shared/data/documents"
WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def word(body: str, notes: str = "", relations: str = "") -> bytes:
    """A Word document with some paragraphs and footnotes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr(
            "word/document.xml", f'<w:document {WORDS} xmlns:r="{RELATIONS}"><w:body>{body}</w:body></w:document>'
        )
        package.writestr("word/footnotes.xml", f'<w:footnotes {WORDS} xmlns:r="{RELATIONS}">{notes}</w:footnotes>')
        package.writestr(
            "word/_rels/footnotes.xml.rels",
            f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>',
        )
    return out.getvalue()


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def reference(number: int, mark: str = "") -> str:
    custom = f' w:customMarkFollows="1"/><w:t>{mark}</w:t>' if mark else "/>"
    return f'<w:r><w:footnoteReference w:id="{number}"{custom}</w:r>'


def note(number: int, *paragraphs: str, kind: str = "") -> str:
    said = "".join(f"<w:p>{paragraph}</w:p>" for paragraph in paragraphs)
    return f'<w:footnote w:id="{number}"{f" w:type={chr(34)}{kind}{chr(34)}" if kind else ""}>{said}</w:footnote>'


def article(data: bytes, name: str) -> Article:
    (found,) = collect(data, Origin(name=name)).items
    assert isinstance(found, Article)
    return found


def notes_in(found: Article) -> list[Spans]:
    return [each for spans in spans_in(found.body) for each in footnotes_of(spans)]


def test_a_word_documents_footnote_stands_at_its_mark() -> None:
    own = "<w:r><w:footnoteRef/></w:r><w:r><w:tab/></w:r>"
    body = f"<w:p>{run('A title')}</w:p><w:p>{run('Exports fell')}{reference(2)}{run(' by a third.')}</w:p>"
    link = f'<w:hyperlink r:id="r1">{run("the site")}</w:hyperlink>'
    relations = (
        f'<Relationship Id="r1" Type="{RELATIONS}/hyperlink" Target="https://example.org/a" TargetMode="External"/>'
    )
    notes = note(0, run("not shown"), kind="separator") + note(2, own + run("See ") + link, run("Second line."))
    found = article(word(body, notes, relations), "a.docx")
    assert text_of(found.body[-1].spans) == "Exports fell by a third."
    assert notes_in(found) == [(Span("See "), Span("the site", link="https://example.org/a"), Span("\nSecond line."))]


def test_a_mark_of_the_writers_own_stands_in_no_text() -> None:
    body = f"<w:p>{run('A title')}</w:p><w:p>{run('Exports fell')}{reference(2, '*')}{run('.')}</w:p>"
    found = article(word(body, note(2, run("* Provisional."))), "a.docx")
    assert plain_text(found.body) == "Exports fell.\nProvisional."


def test_the_footnote_of_a_headline_is_kept() -> None:
    body = f"<w:p>{run('A title')}{reference(2)}</w:p><w:p>{run('The text is here, and it is long enough.')}</w:p>"
    found = article(word(body, note(2, run("First given in Geneva."))), "a.docx")
    assert found.headline == "A title"
    assert plain_text(found.body).startswith("First given in Geneva.")


def test_a_reference_to_no_note_and_one_inside_a_note_are_passed_over() -> None:
    body = f"<w:p>{run('A title')}</w:p><w:p>{run('Text')}{reference(9)}{reference(2)}{run('.')}</w:p>"
    found = article(word(body, note(2, run("One") + reference(2) + run(" two."))), "a.docx")
    assert notes_in(found) == [(Span("One two."),)]


def test_one_long_note_with_many_marks_does_not_grow_without_bounds() -> None:
    marks = reference(2) * (MAX_NOTES + 5)
    collected = collect(
        word(f"<w:p>{run('Title')}</w:p><w:p>{run('Text.')}{marks}</w:p>", note(2, run("n" * 1000))),
        Origin(name="a.docx"),
    )
    (found,) = collected.items
    assert isinstance(found, Article)
    assert len(notes_in(found)) == 400
    assert [loss.detail for loss in collected.losses] == [
        "It has more footnotes than are read; the last ones were left out"
    ]


@pytest.mark.parametrize(("name", "notes"), [
    ("pandoc--notes.docx", ["My note.", "This is an endnote at the end of the document."]),
    ("pandoc--footnote.rtf", ["See Sahlins, Bateson, and Geertz for a complete bibliography.",
                              "A complete bibliography will be found at the end of this chapter."]),
])  # fmt: skip
def test_real_documents_keep_their_notes(name: str, notes: list[str]) -> None:
    path = REAL / name
    if not path.exists():
        pytest.skip("the real documents are not here")
    assert [text_of(each) for each in notes_in(article(path.read_bytes(), name))] == notes


def test_footnotes_in_the_cells_of_rtf_are_kept() -> None:
    cell = r"\pard\intbl Oil{\footnote\pard {\chftn} Crude only.\par}\cell"
    rtf = rf"{{\rtf1\ansi \pard Trade\par\trowd\cellx9{cell}\row\pard}}"
    assert [text_of(each) for each in notes_in(article(rtf.encode(), "a.rtf"))] == ["Crude only."]


def test_footnotes_that_libreoffice_writes_in_rtf_are_kept() -> None:
    mark = r"{{\super \loch \chftn{\*\footnote \chftn\pard\plain {\loch See the site.}}}"
    assert (
        rtf_text(rf"{{\loch Exports fell}}{mark}}}{{\loch  by a third.}}") == "Exports fell by a third.\nSee the site."
    )


def rtf_text(body: str) -> str:
    return plain_text(article(rf"{{\rtf1\ansi Trade\par {body}\par}}".encode("cp1252"), "a.rtf").body)


@pytest.mark.parametrize(
    "mark",
    [
        r"{\super *}{\footnote\pard {\super *} Provisional.}",
        r"{\super *{\footnote\pard{\super *}Provisional.}}",
        r"*{\footnote * Provisional.}",
        r"{\super 1}{\footnote {\super 1}Provisional.}",
        r"{\super (a)}{\footnote {\super (a)} Provisional.}",
        r"{\super\chftn}{\footnote\pard {\super\chftn} Provisional.}",
    ],
)
def test_a_mark_of_the_writers_own_in_rtf_stands_in_no_text(mark: str) -> None:
    assert rtf_text(f"Exports fell{mark} by a third.") == "Exports fell by a third.\nProvisional."


def test_what_stands_before_a_counted_mark_in_rtf_stays() -> None:
    body = r"It has 30 m{\super 2}{\super\chftn}{\footnote {\super\chftn}2 floors.} of room."
    assert rtf_text(body) == "It has 30 m2 of room.\n2 floors."
