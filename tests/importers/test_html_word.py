"""Lists that were copied in Word, where they are paragraphs with a bullet as text, arrive as lists."""

from book.richtext import List, Paragraph, Span, plain_text
from importers.collect import collect_rich_text


def entry(mark: str, text: str, level: int = 1, number: int = 0) -> str:
    """An entry as Word puts it on the clipboard."""
    sign = (
        f"<span style='mso-list:Ignore'>{mark}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>"
    )
    return (
        f"<p class=MsoListParagraphCxSpMiddle style='margin-left:36pt;mso-list:l{number} level{level} lfo{number + 1}'>"
        f"<![if !supportLists]><span style='font-family:Symbol'>{sign}</span><![endif]>{text}<o:p></o:p></p>\n"
    )


def shape(block: object) -> object:
    """A list as its style, its start and its entries; a paragraph as its text."""
    if isinstance(block, List):
        return block.style, block.start, [[shape(inner) for inner in item.blocks] for item in block.items]
    assert isinstance(block, Paragraph)
    return plain_text((block,))


def read(html: str) -> list[object]:
    return [shape(block) for block in collect_rich_text(html)[0]]


def test_bullets_become_a_list_without_them() -> None:
    assert read(f"<p>Before</p>{entry('·', 'One')}{entry('·', '<b>Two</b>')}<p>After</p>") == [
        "Before", ("bullet", 1, [["One"], ["Two"]]), "After",
    ]  # fmt: skip


def test_deeper_entries_lie_in_the_entry_above_them() -> None:
    html = entry("1.", "A") + entry("a.", "A a", 2) + entry("b.", "A b", 2) + entry("2.", "B") + entry("o", "C", 1, 7)
    assert read(html) == [
        ("number", 1, [["A", ("number", 1, [["A a"], ["A b"]])], ["B"]]), ("bullet", 1, [["C"]]),
    ]  # fmt: skip


def test_a_list_that_a_paragraph_parts_counts_on() -> None:
    html = entry("1)", "One") + entry("2)", "Two") + "<p>Between</p>" + entry("3)", "Three")
    assert read(html) == [("number", 1, [["One"], ["Two"]]), "Between", ("number", 3, [["Three"]])]


def test_an_entry_that_begins_too_deep_and_words_between_entries_are_kept() -> None:
    assert read(entry("§", "Deep", 9) + "loose" + entry("·", "High")) == [
        ("bullet", 1, [["Deep"]]), "loose", ("bullet", 1, [["High"]]),
    ]  # fmt: skip


def test_the_contents_of_another_document_are_left_out() -> None:
    contents = "<p class=MsoTocHeading>Contents</p><p class=MsoToc1><a href='#_Toc1'>First part<span>. 2</span></a></p>"
    assert read(f"{contents}<p class=MsoNormal>Text.</p>") == ["Text."]


def test_links_and_looks_of_entries_are_kept() -> None:
    (one,) = collect_rich_text(entry("·", "See <a href='https://example.org/'>there</a>"))[0]
    assert isinstance(one, List)
    (paragraph,) = one.items[0].blocks
    assert paragraph == Paragraph((Span("See "), Span("there", link="https://example.org/")))
