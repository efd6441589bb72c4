"""Lists of word processors count as they do there: a point that a text speaks of has its number."""

import io
from collections.abc import Callable, Sequence
from copy import copy

import docx
from docx.document import Document
from docx.oxml.ns import qn

from book.model import Article
from book.richtext import Blocks, List, plain_text, walk
from importers.collect import Origin, collect

TEXT = "The first ship has left the port of Odesa on Monday, carrying grain to Tripoli."


def body_of(data: bytes, name: str) -> Blocks:
    (found,) = collect(data, Origin(name=name)).items
    assert isinstance(found, Article)
    return found.body


def word(write: Callable[[Document], object]) -> Blocks:
    document = docx.Document()
    document.add_heading("Ships leave Odesa", 0)
    write(document)
    out = io.BytesIO()
    document.save(out)
    return body_of(out.getvalue(), "a.docx")


def numbered(body: Blocks) -> list[tuple[int, list[str]]]:
    """Each numbered list: the number at which it begins, and what its entries begin with."""
    lists = [block for block in walk(body) if isinstance(block, List) and block.style == "number"]
    return [(one.start, [plain_text(item.blocks[:1]) for item in one.items]) for one in lists]


def entries(document: Document, texts: Sequence[str], style: str = "List Number") -> None:
    for text in texts:
        document.add_paragraph(text, style=style)


def test_a_list_of_word_that_a_paragraph_parts_counts_on() -> None:
    def write(document: Document) -> None:
        entries(document, ["One", "Two"])
        document.add_paragraph(TEXT)
        entries(document, ["Three"])

    assert numbered(word(write)) == [(1, ["One", "Two"]), (3, ["Three"])]


def test_a_list_of_word_that_begins_anew_says_so() -> None:
    def write(document: Document) -> None:
        entries(document, ["One", "Two"])
        document.add_paragraph(TEXT)
        kinds = document.part.numbering_part.element
        style = document.styles["List Number"].element
        kind = kinds.num_having_numId(style.pPr.numPr.numId.val).abstractNumId.val
        anew = kinds.add_num(kind)
        anew.add_lvlOverride(0).add_startOverride(7)
        for text in ("Seven", "Eight"):
            properties = document.add_paragraph(text)._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = anew.numId

    assert numbered(word(write)) == [(1, ["One", "Two"]), (7, ["Seven", "Eight"])]


def test_the_deeper_lists_of_word_begin_anew_below_each_entry() -> None:
    def write(document: Document) -> None:
        style = document.styles["List Number"].element
        number = style.pPr.numPr.numId.val
        kinds = document.part.numbering_part.element
        (kind,) = kinds.xpath(f"w:abstractNum[@w:abstractNumId={kinds.num_having_numId(number).abstractNumId.val}]")
        deeper = copy(kind.find(qn("w:lvl")))
        deeper.set(qn("w:ilvl"), "1")
        kind.append(deeper)
        for depth, text in [(0, "A"), (1, "a"), (1, "b"), (0, "B"), (1, "c")]:
            properties = document.add_paragraph(text)._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = depth
            properties.get_or_add_numId().val = number

    assert numbered(word(write)) == [(1, ["A", "B"]), (1, ["a", "b"]), (1, ["c"])]


def test_a_list_of_rtf_has_the_numbers_that_stand_in_it() -> None:
    entry = r"{{\listtext {}.\tab}}\ls1 {}\par"
    text = entry.format(1, "One") + entry.format(2, "Two") + rf"\pard {TEXT}\par\pard " + entry.format(3, "Three")
    body = body_of(rf"{{\rtf1\ansi {TEXT}\par\pard {text}\pard\par}}".encode(), "a.rtf")
    assert numbered(body) == [(1, ["One", "Two"]), (3, ["Three"])]
