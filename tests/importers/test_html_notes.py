# ruff: noqa: E501  (pieces of pages read better whole)
"""Footnotes of web pages and of what was copied stand at their marks; all that only served to find them is gone."""

import pytest

from book.model import Article
from book.richtext import Blocks, Span, Spans, footnotes_of, plain_text, spans_in, text_of
from importers.collect import collect, collect_html_fragment, collect_rich_text
from importers.footnotes import MAX_NOTES
from importers.html_blocks import HtmlReader
from importers.source import Origin
from importers.tree import html_tree

TEXT = (
    "The ministry said on Monday that the last ships had left the port, and that more of them would follow in the week."
)


def read(html: str) -> Blocks:
    return collect_rich_text(html)[0]


def notes_in(body: Blocks) -> list[Spans]:
    return [each for spans in spans_in(body) for each in footnotes_of(spans)]


def page(body: str, title: str = "Ships leave the port") -> Article:
    html = f"<!DOCTYPE html><html lang=en><head><title>{title}</title></head><body>{body}</body></html>"
    (found,) = collect(html.encode(), Origin(name="a.html")).items
    assert isinstance(found, Article)
    return found


WAYS = {
    "Pandoc": """
        <p>Ships<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> leave.</p>
        <section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1" role="doc-endnote"><p>See
        <b>there</b>.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>""",
    "kramdown, as governments' sites use it": """
        <p>Ships<sup id="fnref:1" role="doc-noteref"><a href="#fn:1" class="footnote" rel="footnote">[footnote 1]</a></sup>
        leave.</p><div class="footnotes" role="doc-endnotes"><ol><li id="fn:1" role="doc-endnote"><p>See <b>there</b>.
        <a href="#fnref:1" class="reversefootnote" role="doc-backlink">&#8617;</a></p></li></ol></div>""",
    "Word's clipboard": """
        <html><body><!--StartFragment--><p class=MsoNormal>Ships<a style='mso-footnote-id:ftn1' href="#_ftn1"
        name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if
        !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span><![endif]></span>
        </span></a> leave.</p><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left
        size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
        style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><![if
        !supportFootnotes]>[1]<![endif]></span></a> See <b>there</b>.</p></div></div><!--EndFragment--></body></html>""",
    "Google Docs": """
        <p>Ships<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> leave.</p><hr><div><p><a href="#ftnt_ref1"
        id="ftnt1">[1]</a><span>&nbsp;See </span><b>there</b>.</p></div>""",
    "LibreOffice": """
        <p>Ships<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> leave.</p>
        <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym"
        href="#sdfootnote1anc">1</a>See <b>there</b>.</p></div>""",
    "an encyclopedia": """
        <p>Ships<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>
        leave.</p><div class="mw-heading"><h2>References</h2><span>[<a href="/edit">edit</a>]</span></div><div><ol
        class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span>
        <span>See <b>there</b>.</span></li></ol></div>""",
    "a newsletter": """
        <p>Ships<a id="footnote-anchor-1" href="#footnote-1">1</a> leave.</p><div class="footnote"><a id="footnote-1"
        href="#footnote-anchor-1" class="footnote-number">1</a><div><p>See <b>there</b>.</p></div></div>""",
    "an official journal": """
        <p>Ships (<a id="ntc1" href="#ntr1"><span class="super">1</span></a>) leave.</p><hr><p class="note"><a id="ntr1"
        href="#ntc1">(<span class="super">1</span>)</a> See <b>there</b>.</p>""",
    "an EPUB": """
        <p>Ships<a href="#s" epub:type="noteref">*</a> leave.</p><aside id="s" epub:type="footnote"><p>* See
        <b>there</b>.</p></aside>""",
    "definitions": """
        <p>Ships<a href="#f1" id="r1">i</a> leave.</p><dl><dt id="f1"><a href="#r1">i</a></dt><dd><p>See
        <b>there</b>.</p></dd></dl>""",
    "rows of a table": """
        <p>Ships<sup><a href="#f1" id="r1">a</a></sup> leave.</p><h3>Notes</h3><table><tr><td><a id="f1"
        href="#r1">a</a></td><td>See <b>there</b>.</td></tr></table>""",
    "a page by hand": """
        <p>Ships [<a name="r1" href="#n1">1</a>] leave.</p><p><b>Notes</b></p><p><a name="n1"></a>[<a href="#r1">1</a>]
        See <b>there</b>.</p>""",
    "addresses that a browser completed": """
        <p>Ships<sup id="r:1"><a href="https://example.org/a#f:1">1</a></sup> leave.</p><ol><li id="f:1">See
        <b>there</b>. <a href="https://example.org/a#r:1">Back to the text</a></li></ol>""",
}


@pytest.mark.parametrize("html", WAYS.values(), ids=WAYS.keys())
def test_a_footnote_stands_at_its_mark_and_nowhere_else(html: str) -> None:
    body = read(html)
    assert notes_in(body) == [(Span("See "), Span("there", bold=True), Span("."))]
    assert plain_text(body) == "Ships leave.\nSee there."


def test_each_mark_of_one_footnote_has_it_and_commas_between_marks_go() -> None:
    marks = '<sup><a id="r1" href="#f1">1</a>, <a id="r2" href="#f2">2</a></sup>'
    notes = '<ol><li id="f1">One. <a href="#r1">^</a></li><li id="f2">Two. <a href="#r2">^</a></li></ol>'
    body = read(f'<p>Ships{marks} leave<sup><a href="#f1">1</a></sup>.</p>{notes}')
    assert [text_of(note) for note in notes_in(body)] == ["One.", "Two.", "One."]
    assert plain_text(body).startswith("Ships leave.\n")


def test_all_paragraphs_of_a_footnote_are_kept() -> None:
    note = '<li id="f1"><p>One.</p><ul><li>Two</li></ul><p>Three. <a href="#r1">^</a></p></li>'
    body = read(f'<p>Ships<a id="r1" href="#f1">1</a> leave.</p><ol>{note}</ol>')
    assert [text_of(each) for each in notes_in(body)] == ["One.\nTwo\nThree."]


def test_the_heading_of_footnotes_goes_only_where_nothing_else_stands_below_it() -> None:
    mark, note = '<p>Ships<a id="r1" href="#f1">1</a>.</p>', '<p id="f1">See. <a href="#r1">^</a></p>'
    assert plain_text(read(f"{mark}<h2>Notes</h2>{note}<h2>More</h2><p>Words.</p>")) == "Ships.\nSee.\n\nMore\n\nWords."
    assert "Notes" in plain_text(read(f"{mark}<h2>Notes</h2>{note}<p>Words.</p>"))
    assert "Notes" in plain_text(read(f"{mark}<h2>Notes</h2><p>Words.</p>{note}"))


def test_words_that_begin_with_the_number_of_their_mark_stay() -> None:
    mark = '<p>Ships<a id="r1" href="#f1">1</a>.</p>'
    assert "\n1 January 2022." in plain_text(
        read(f'{mark}<ol><li id="f1">1 January 2022. <a href="#r1">^</a></li></ol>')
    )
    assert "\n12 ships." in plain_text(read(f'{mark}<p id="f1">12 ships. <a href="#r1">^</a></p>'))


def test_a_reference_that_is_marked_as_one_is_not_set_in_italics() -> None:
    note = '<li id="f1"><cite>Doe, J. <a href="https://example.org/">Ships</a>. Odesa.</cite> <a href="#r1">^</a></li>'
    (found,) = notes_in(read(f'<p>Ships<a id="r1" href="#f1">1</a>.</p><ol>{note}</ol>'))
    assert not any(span.italic for span in found)
    note = '<li id="f1">Doe, J. <cite>Ships</cite>. <a href="#r1">^</a></li>'
    (found,) = notes_in(read(f'<p>Ships<a id="r1" href="#f1">1</a>.</p><ol>{note}</ol>'))
    assert [span.text for span in found if span.italic] == ["Ships"]


def test_a_footnote_that_is_a_link_back_as_a_whole_keeps_its_words() -> None:
    body = read('<p>Ships<a id="r1" href="#f1">1</a>.</p><p id="f1">1. <a href="#r1">Smith, page 4</a></p>')
    assert notes_in(body) == [(Span("Smith, page 4"),)]


def test_a_footnote_in_a_footnote_stands_in_brackets() -> None:
    first = '<li id="f1">One<a id="r2" href="#f2">2</a>. <a href="#r1">^</a></li>'
    second = '<li id="f2">Two. <a href="#r2">^</a></li>'
    body = read(f'<p>Ships<a id="r1" href="#f1">1</a>.</p><ol>{first}{second}</ol>')
    assert plain_text(body) == "Ships.\nOne (Two.)."


def test_an_article_of_a_page_has_its_footnotes_and_its_headlines_too() -> None:
    found = page(
        f'<article><h1>Ships leave the port<sup><a id="r0" href="#f0">*</a></sup></h1><p>{TEXT}<sup><a id="r1"'
        f' href="#f1">1</a></sup></p><p>{TEXT}</p><h2>Notes</h2><ol><li id="f0">Updated. <a href="#r0">↩</a></li>'
        f'<li id="f1">Its <a href="https://example.org/a">statement</a>. <a href="#r1">↩</a></li></ol></article>'
    )
    assert found.headline == "Ships leave the port"
    assert plain_text(found.body) == f"Updated.\n\n{TEXT}\nIts statement.\n\n{TEXT}"
    assert notes_in(found.body) == [(Span("Its "), Span("statement", link="https://example.org/a"), Span("."))]


def test_a_selection_that_becomes_an_article_has_its_footnotes() -> None:
    html = f'<h1>Ships leave the port</h1><p>{TEXT}<a id="r1" href="#f1">1</a></p><p>{TEXT}</p><p id="f1">See. <a href="#r1">^</a></p>'
    (found,) = collect_html_fragment(html).items
    assert isinstance(found, Article)
    assert plain_text(found.body) == f"{TEXT}\nSee.\n\n{TEXT}"


@pytest.mark.parametrize(
    "html",
    {
        "a mark without its footnote": '<p>Ships<a href="#f1" id="r1">[1]</a> leave.</p>',
        "contents": '<ul><li><a id="t1" href="#s1">1</a></li></ul><h2 id="s1"><a href="#t1">1</a> Ships</h2><p>Leave.</p>',
        "a reviewer's remark": '<p>Ships<a href="#cmnt1" id="cmnt_ref1">[a]</a>.</p><p><a href="#cmnt_ref1" id="cmnt1">[a]</a> No.</p>',
        "no link back": '<p>Ships<a href="#p2">2</a> leave.</p><p id="p2">Two.</p>',
        "words that link": '<p>As <a id="r1" href="#f1">the ministry said then</a>.</p><p id="f1">See. <a href="#r1">^</a></p>',
    }.values(),
)
def test_what_only_looks_like_a_footnote_stays_in_the_text(html: str) -> None:
    body = read(html)
    assert not notes_in(body)
    assert plain_text(body).count("\n\n") == html.count("</p><p") + 2 * html.count("<h2")


@pytest.mark.parametrize(
    "html",
    [
        f'<div id="x"><p>{TEXT}<a id="r" href="#x">1</a></p><a href="#r">back</a></div>',
        f'<body id="x"><p>{TEXT}<a id="r" href="#x">1</a></p><a href="#r">back</a></body>',
        f'<p><a id="r" href="#x">1</a></p><main id="x"><p>{TEXT}</p><a href="#r">back</a></main>',
        f'<p>Top <a id="r" href="#x">1</a></p><div id="x">{f"<p>{TEXT}</p>" * 20}<a href="#r">back</a></div>',
    ],
    ids=["around its mark", "the page", "the main part", "most of the page"],
)
def test_a_text_is_never_taken_for_a_footnote(html: str) -> None:
    body = read(html)
    assert not notes_in(body)
    assert TEXT in plain_text(body)


def test_what_is_hidden_is_no_footnote() -> None:
    note = '<div style="display: none"><p id="f1">Buy pills. <a href="#r1">^</a></p></div>'
    assert plain_text(read(f'<p>Ships<a id="r1" href="#f1">1</a> leave.</p>{note}')) == "Ships1 leave."


def test_links_in_footnotes_lead_to_the_web_or_nowhere() -> None:
    links = '<a href="javascript:alert(1)">one</a> <a href="file:///etc/passwd">two</a> <a href="https://example.org/">three</a>'
    body = read(f'<p>Ships<a id="r1" href="#f1">1</a>.</p><p id="f1">{links} <a href="#r1">^</a></p>')
    assert [span.link for note in notes_in(body) for span in note if span.link] == ["https://example.org/"]


def test_footnotes_that_name_each_other_end() -> None:
    first = '<li id="f1">One<a id="r2" href="#f2">2</a><a href="#f1">1</a>. <a href="#r1">^</a></li>'
    second = '<li id="f2">Two<a href="#f1">1</a><a href="#f2">2</a>. <a href="#r2">^</a></li>'
    body = read(f'<p>Ships<a id="r1" href="#f1">1</a>.</p><ol>{first}{second}</ol>')
    assert len(plain_text(body)) < 200


def test_a_hundred_thousand_marks_of_one_footnote_are_bounded_and_told() -> None:
    marks = '<a href="#f1">1</a> ' * 100_000
    reader = HtmlReader()
    tree = html_tree(f'<p>{TEXT}<a id="r1" href="#f1">1</a>{marks}</p><p id="f1">{"n" * 1000} <a href="#r1">^</a></p>')
    assert len(notes_in(reader.read(tree))) == 400
    assert reader.losses[0].detail == "It has more footnotes than are read; the last ones were left out"


def test_thousands_of_footnotes_are_read_soon() -> None:
    marks = "".join(f'<a id="r{n}" href="#f{n}">{n}</a>' for n in range(MAX_NOTES))
    notes = "".join(f'<li id="f{n}"><br><br>Note {n} <a href="#r{n}">^</a></li>' for n in range(MAX_NOTES))
    assert len(notes_in(HtmlReader().read(html_tree(f"<p>{TEXT}{marks}</p><ol>{notes}</ol>")))) == MAX_NOTES
