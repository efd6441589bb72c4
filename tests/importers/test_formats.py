"""Each kind of file is known by what is in it and read."""

import io
import json
import zipfile
from datetime import date, time
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest
from PIL import Image

from book import edits
from book.errors import UnreadableSource
from book.model import Article, Book
from book.richtext import Figure, Heading, List, Paragraph, Span, Table, plain_text, spans_in
from importers.collect import Collected, Origin, collect, collect_path
from importers.feed import only_new


def articles(collected: Collected) -> list[Article]:
    return [item for item in collected.items if isinstance(item, Article)]


def word_file() -> bytes:
    document = docx.Document()
    document.add_heading("Ships leave Odesa", 0)
    document.add_paragraph("By Jane Doe")
    document.add_heading("First part", 1)
    document.add_paragraph("Some ").add_run("bold").bold = True
    document.add_paragraph("One", style="List Bullet")
    document.add_paragraph("Two", style="List Bullet")
    table = document.add_table(2, 2)
    for cell, text in zip((cell for row in table.rows for cell in row.cells), "abcd", strict=True):
        cell.text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_word_document_keeps_its_structure():
    (article,) = articles(collect(word_file(), Origin(name="ships.docx")))
    assert (article.headline, article.byline) == ("Ships leave Odesa", "Jane Doe")
    kinds = [type(block) for block in article.body]
    assert {Heading, List, Table} <= set(kinds)
    assert [span.text for part in spans_in(article.body) for span in part if span.bold] == ["bold"]
    assert plain_text(article.body).endswith("a\tb\nc\td")


@pytest.mark.parametrize("line", ["Second Level", "A.\tPURPOSE"])
def test_a_heading_of_a_word_document_is_no_byline(line: str):
    document = docx.Document()
    document.add_heading("Ships leave Odesa", 0)
    if "\t" in line:
        document.add_paragraph(line)
    else:
        document.add_heading(line, 1)
    document.add_paragraph("The first ship has left the port of Odesa on Monday, carrying grain to Tripoli.")
    out = io.BytesIO()
    document.save(out)
    (article,) = articles(collect(out.getvalue(), Origin(name="ships.docx")))
    assert (article.headline, article.byline) == ("Ships leave Odesa", "")


def test_a_frame_of_a_word_document_is_text_and_pictures_in_tables_stand_below_them():
    picture = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(picture, "PNG")
    document = docx.Document()
    document.add_heading("Ships leave Odesa", 0)
    frame = document.add_table(1, 1).cell(0, 0)
    frame.paragraphs[0].text = "In a frame."
    frame.add_paragraph("One", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "A ship"
    table.cell(0, 1).paragraphs[0].add_run().add_picture(picture)
    out = io.BytesIO()
    document.save(out)
    (article,) = articles(collect(out.getvalue(), Origin(name="ships.docx")))
    assert [type(block) for block in article.body] == [Paragraph, List, Table, Figure]


def test_comments_in_the_margin_of_a_word_document_are_notes():
    document = docx.Document()
    run = document.add_paragraph("The first ship has left the port of Odesa.").runs[0]
    document.add_comment(run, text="Check the port.", author="Jane Doe", initials="JD")
    out = io.BytesIO()
    document.save(out)
    (article,) = articles(collect(out.getvalue(), Origin(name="ships.docx")))
    (note,) = article.notes
    assert (note.kind, plain_text(note.body)) == ("comment", "Jane Doe: Check the port.")
    assert "Check" not in plain_text(article.body)


def test_a_damaged_word_document_is_said_to_be_damaged():
    with pytest.raises(UnreadableSource, match="damaged"):
        collect(word_file()[:3000], Origin(name="ships.docx"))


def test_a_message_gives_its_text_and_what_is_attached():
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "Jane Doe <jane@example.org>", "desk@example.org", "Ships"
    message["Date"] = "Mon, 01 Aug 2022 09:17:00 +0300"
    message.set_content("Plain text.")
    message.add_alternative("<p>The <b>first</b> ship has left.</p><script>x()</script>", subtype="html")
    message.add_attachment(b"A note that is attached.", maintype="text", subtype="plain", filename="../../note.txt")
    first, second = articles(collect(message.as_bytes(), Origin(name="ships.eml")))
    assert (first.headline, first.byline) == ("Ships", "Jane Doe")
    assert (first.published, first.published_time) == (date(2022, 8, 1), time(9, 17))
    assert plain_text(first.body) == "The first ship has left."
    assert second.original is not None
    assert second.original.name == "note.txt"


def test_a_feed_gives_an_article_an_entry():
    feed = """<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
    <title>Example Times</title><language>en-us</language><item><title>Ships &amp;amp; grain</title>
    <link>https://example.org/1</link><dc:creator>Jane Doe</dc:creator><pubDate>Mon, 01 Aug 2022 09:17:00 GMT</pubDate>
    <description>&lt;p&gt;First ship.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description></item>
    <item><title>Second</title></item></channel></rss>"""
    first, second = articles(collect(feed.encode(), Origin(name="feed.xml")))
    assert (first.headline, first.outlet, first.byline) == ("Ships & grain", "Example Times", "Jane Doe")
    assert (first.url, first.published, plain_text(first.body)) == (
        "https://example.org/1",
        date(2022, 8, 1),
        "First ship.",
    )
    assert second.headline == "Second"


def test_entities_of_an_xml_file_are_not_followed(tmp_path: Path):
    (tmp_path / "secret.txt").write_text("SECRET", "utf-8")
    feed = (
        f'<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{tmp_path}/secret.txt">]><rss><channel><item><title>A &x;</title>'
        "</item></channel></rss>"
    )
    assert "SECRET" not in str(collect(feed.encode(), Origin(name="feed.xml")))


def test_rtf_keeps_looks_links_and_letters():
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}{\info{\title Ships}}"
        rb"\f0 M"
        rb"\'"
        rb'fcller said \b loudly\b0  \u8364? {\field{\*\fldinst{HYPERLINK "https://example.org/"}}'
        rb"{\fldrslt here}}.\par \f1 \'cc\'e8\'f0\par}"
    )
    (article,) = articles(collect(rtf, Origin(name="ships.rtf")))
    assert article.headline == "Ships"
    assert plain_text(article.body) == "Müller said loudly € here.\n\nМир"
    spans = [span for part in spans_in(article.body) for span in part]
    assert [span.text for span in spans if span.bold] == ["loudly"]
    assert [(span.text, span.link) for span in spans if span.link] == [("here", "https://example.org/")]


LEXIS = """
                               1 of 2 DOCUMENTS


                              The Example (London)

                            January 11, 2010 Monday

Ships leave Odesa

BYLINE: Jane Doe

LENGTH: 20 words

The first ship left the port on Monday morning,
officials said.

A second one follows.

LOAD-DATE: January 11, 2010

LANGUAGE: ENGLISH

                       Copyright 2010 Example Ltd
                              All Rights Reserved

                               2 of 2 DOCUMENTS


                                  Daily Sample

                            January 12, 2010 Tuesday

Grain arrives

SECTION: NEWS; Pg. 2

The ship arrived.

LOAD-DATE: January 12, 2010
"""


def test_one_download_of_a_press_database_gives_its_articles():
    collected = collect(LEXIS.encode(), Origin(name="export.txt"))
    first, second = articles(collected)
    assert (first.headline, first.outlet, first.byline) == ("Ships leave Odesa", "The Example (London)", "Jane Doe")
    assert first.published == date(2010, 1, 11)
    assert plain_text(first.body) == (
        "The first ship left the port on Monday morning, officials said.\n\nA second one follows."
    )
    assert (second.headline, second.outlet, plain_text(second.body)) == (
        "Grain arrives",
        "Daily Sample",
        "The ship arrived.",
    )


@pytest.mark.parametrize(
    ("name", "count", "outlet", "day"),
    [
        ("lexisnexis-classic.txt", 10, "Guardian.com", date(2010, 1, 11)),
        ("lexisnexis-classic-en.html", 2, "Some Newspaper", date(1991, 12, 19)),
        ("nexis-uni.docx", 10, "The Guardian(London)", date(2019, 7, 1)),
        ("factiva-fr.html", 2, "Test newspaper", date(2011, 12, 29)),
        ("factiva.xml", 3, "My Newspaper", date(2012, 1, 9)),
        ("europresse-old.html", 3, "l'Humanité", date(2013, 10, 5)),
    ],
)
def test_real_layouts_of_press_databases(shared: Path, name: str, count: int, outlet: str, day: date):
    found = articles(collect_path(shared / "data" / "bundles" / name))
    assert len(found) == count
    assert (found[0].outlet, found[0].published) == (outlet, day)
    assert all(article.headline and article.body for article in found)


def test_a_json_feed_gives_an_article_an_entry():
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Example Times",
        "items": [
            {
                "id": "1",
                "url": "https://example.org/1",
                "content_html": "<p>First <b>ship</b>.</p><script>x()</script>",
                "date_published": "2022-08-01T09:17:00+03:00",
                "authors": [{"name": "Jane Doe"}],
            },
            {"id": 2, "title": "Second", "content_text": "Plain text."},
        ],
    }
    collected = collect(json.dumps(feed).encode(), Origin(name="feed.json"))
    first, second = articles(collected)
    assert collected.is_feed
    assert (first.headline, first.byline, first.published) == ("First ship.", "Jane Doe", date(2022, 8, 1))
    assert (second.headline, second.outlet, plain_text(second.body)) == ("Second", "Example Times", "Plain text.")


def test_an_entry_of_a_feed_repeats_neither_headline_nor_byline_and_ends_with_words():
    text = "<h2>Ships leave</h2><p>Jane Doe</p><p>The first ship has left.</p><p>Jane Doe</p><p><a href='/1'>★</a></p>"
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Example Times",
        "items": [
            {"id": "1", "title": "Ships leave", "content_html": text, "authors": [{"name": "Jane Doe"}]},
            {"id": "2", "title": "Two", "content_text": "If 1 < 2 and 3 > 2.\n\nThen <b> is no mark."},
            {"id": "3", "title": "Three", "content_text": "Three"},
        ],
    }
    bodies = [plain_text(one.body) for one in articles(collect(json.dumps(feed).encode(), Origin(name="feed.json")))]
    assert bodies == ["The first ship has left.\n\nJane Doe", "If 1 < 2 and 3 > 2.\n\nThen <b> is no mark.", "Three"]


@pytest.mark.parametrize("name", ["message.eml", "message"])
def test_a_message_that_an_editor_saved_as_utf_16_is_a_message(name: str):
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = (
        "Jänne Doe <j@example.org>",
        "Ships",
        "Fri, 16 Dec 2022 17:04:16",
    )
    message.set_content("The first ship has left.")
    (article,) = articles(collect(message.as_bytes().decode().encode("utf-16"), Origin(name=name)))
    assert (article.headline, article.byline, plain_text(article.body)) == (
        "Ships",
        "Jänne Doe",
        "The first ship has left.",
    )


FEED = """<rss><channel><title>T</title>
<item><title>One</title><link>https://example.org/1?utm_source=rss</link></item>
<item><title>Two</title><guid isPermaLink="false">tag:2</guid></item>{}</channel></rss>"""


def test_a_feed_that_is_asked_again_gives_only_what_is_new():
    first = collect(FEED.format("").encode(), Origin(name="feed.rss"))
    book = edits.delete([first.items[0].id]).change(edits.add_items(first.items).change(Book()))
    again = collect(FEED.format("<item><title>Three</title></item>").encode(), Origin(name="feed.rss"))
    fresh = only_new(again, book)
    assert [item.headline for item in fresh.items] == ["Three"]
    assert "2 of its 3 entries" in fresh.losses[-1].detail


TAIWAN = "政府週一表示，將派代表團參加會談，會談預計將持續數天。"


def test_a_feed_with_broken_letters_is_read_to_its_end():
    data = FEED.format(f"<item><title>{TAIWAN}</title></item>").encode("big5").replace(b"Two", b"Two \xff\x80")
    feed = b'<?xml version="1.0" encoding="big5"?>' + data
    assert [item.headline for item in collect(feed, Origin(name="feed.xml")).items][2] == TAIWAN


def test_the_xhtml_of_an_atom_feed_keeps_its_structure():
    feed = """<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>One</title><id>x</id>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>Part</h2><ul><li>Entry</li></ul></div></content>
    </entry></feed>"""
    (article,) = articles(collect(feed.encode(), Origin(name="feed.atom")))
    assert [type(block) for block in article.body] == [Heading, List]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("list.txt", "# morning\nhttps://example.org/1\n\n- https://example.org/2\nhttps://example.org/1\n"),
        ("feeds.opml", '<opml version="2.0"><body><outline><outline xmlUrl="https://example.org/1"/></outline>'
         '<outline type="link" url="https://example.org/2"/></body></opml>'),
    ],
)  # fmt: skip
def test_a_list_of_addresses_gives_them_and_fetches_none(name: str, text: str):
    collected = collect(text.encode(), Origin(name=name))
    assert collected.items == ()
    assert collected.addresses == ("https://example.org/1", "https://example.org/2")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("story.url", "[InternetShortcut]\r\nURL=https://example.org/1\r\nIconIndex=0\r\n"),
        ("story.webloc", '<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://x"><plist>'
         "<dict><key>URL</key><string>https://example.org/1</string></dict></plist>"),
    ],
)  # fmt: skip
def test_a_link_that_was_dropped_on_the_desktop_is_an_address(name: str, text: str):
    assert collect(text.encode(), Origin(name=name)).addresses == ("https://example.org/1",)


def test_a_text_with_an_address_in_it_stays_a_text():
    text = "Ships leave Odesa\nhttps://example.org/1\nThe first ship has left the port, officials said on Monday."
    assert collect(text.encode(), Origin(name="note.txt")).addresses == ()


def test_rtf_keeps_headings_lists_tables_notes_and_pictures():
    picture = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(picture, "PNG")
    rtf = (
        r"{\rtf1\ansi{\stylesheet{\s0 Normal;}{\s1 heading 1;}}\pard\s1 First part\par"
        r"\pard\ls1\ilvl0{\listtext 1.\tab}One\par{\listtext 2.\tab}Two\par"
        r"\pard\plain Text.{\super\chftn{\footnote\pard\plain {\super\chftn} See below.\par}}{\v secret}\par"
        r"\trowd\trhdr\cellx100\cellx200\pard\intbl Port\cell Ships\cell\row"
        r"\trowd\cellx100\cellx200\pard\intbl Odesa\par Izmail\cell 12\cell\row"
        r"\pard{\*\shppict{\pict\pngblip " + picture.getvalue().hex() + r"}}{\nonshppict{\pict\wmetafile8 00}}\par}"
    )
    collected = collect(rtf.encode(), Origin(name="ships.rtf"))
    (article,) = articles(collected)
    assert article.headline == "First part"
    kinds = [type(block).__name__ for block in article.body]
    assert kinds == ["List", "Paragraph", "Table", "Figure"]
    assert plain_text(article.body).split("\n\n") == [
        "One\nTwo",
        "Text.\nSee below.",
        "Port\tShips\nOdesa\nIzmail\t12",
    ]
    assert article.body[1] == Paragraph((Span("Text."), Span("", note=(Span("See below."),))))
    (table,) = (block for block in article.body if isinstance(block, Table))
    assert table.header_rows == 1
    assert collected.losses == ()


def test_an_archive_gives_the_items_of_its_files():
    inner, out = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("note.txt", "Not opened.")
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("news/ships.docx", word_file())
        archive.writestr(
            "../grain.txt", "Grain arrives\n\nThe ship has arrived in the port of Tripoli, officials said."
        )
        archive.writestr("__MACOSX/._grain.txt", b"\0\1")
        archive.writestr("inner.zip", inner.getvalue())
    collected = collect(out.getvalue(), Origin(name="morning.zip"))
    assert sorted(item.headline for item in collected.items) == ["Grain arrives", "Ships leave Odesa"]
    assert [loss.kind for loss in collected.losses] == ["attachment"]


def test_an_archive_of_nothing_readable_says_so():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("data.bin", bytes(range(256)) * 8)
    with pytest.raises(UnreadableSource, match="nothing in the archive"):
        collect(out.getvalue(), Origin(name="data.zip"))


def test_a_senders_name_that_outlook_left_as_it_came_is_written_out(shared: Path):
    (article,) = articles(collect_path(shared / "data" / "documents" / "markitdown--test_outlook_msg.msg"))
    assert article.byline == "M. C. Kurtuluş"
