"""Each hostile file ends within seconds, with items or plain words, and harms nothing."""

import json
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from book.errors import BriefbookError, RefusedSource
from book.richtext import plain_text
from importers import child, tree
from importers.collect import Origin, collect, collect_html_fragment, collect_path, collect_rich_text

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "hostile"
SHIPS = "The last ships left the port of Odesa on Monday, the ministry said, and more will follow within the week."
MARKER = Path("/tmp/briefbook-pwned-marker")


def entries() -> list[dict[str, Any]]:
    path = FOLDER / "manifest.json"
    return json.loads(path.read_text("utf-8"))["files"] if path.is_file() else []


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise AssertionError("something was fetched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.timeout(20)
@pytest.mark.skipif(not FOLDER.is_dir(), reason="the folder `shared` beside the checkout is missing")
@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry["file"].encode("ascii", "replace").decode())
def test_hostile_files_give_items_or_plain_words(entry: dict[str, Any]) -> None:
    try:
        collected = collect_path(FOLDER / entry["file"])
    except BriefbookError as problem:
        said = str(problem)
    else:
        said = ""
    if said:
        assert entry["outcome"] != "safe"
        assert "Traceback" not in said
        return
    assert entry["outcome"] != "error"
    bodies = [plain_text(getattr(item, "body", ())) for item in collected.items]
    text = "\n".join(f"{item.headline}\n{body}" for item, body in zip(collected.items, bodies, strict=True))
    everything = f"{text}\n{collected.items!r}"
    assert all(phrase in text for phrase in entry["must_contain"])
    assert not any(phrase in everything for phrase in entry["must_not_contain"])
    assert text.encode("utf-8")
    assert not MARKER.exists()


@pytest.mark.timeout(20)
def test_a_table_whose_cells_cover_millions_of_places_is_read_as_if_they_covered_one() -> None:
    page = "<table>" + "<tr><td colspan=1000 rowspan=1000>Ships leave the port" * 300
    collected = collect(page.encode(), Origin(name="table.html"))
    assert collected.items


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "text",
    ["By Jane Doe {}\n\n", "Related stories {}\n", "9 December 2024 {}\n", "Jane, ", "Photo: ", "2024-", "(", "a"],
)
def test_a_text_of_one_thing_a_thousand_times_is_read_soon_and_whole(text: str) -> None:
    many = "".join(text.format(number) for number in range(200_000 // len(text)))
    (item,) = collect(f"{many}\n\n{SHIPS}\n\n{SHIPS}".encode(), Origin(name="paste.txt")).items
    assert SHIPS in plain_text(item.body)


PAGES = {
    "attributes": "<p " + " ".join(f"a{number}=x" for number in range(15_000)) + f">{SHIPS}</p>",
    "one attribute": f"<p title='{'x' * 200_000}'>{SHIPS}</p>",
    "deep": "<div>" * 40_000 + SHIPS,
    "deep and closed": ("<span>" * 200 + "x" + "</span>" * 200) * 20 + f"<p>{SHIPS}</p>",
    "bylines": "".join(f"<p>By Jane Doe {number}</p>" for number in range(7_000)) + f"<p>{SHIPS}</p>",
    "breaks": "<br>" * 30_000 + SHIPS,
    "cells": f"<table><tr>{'<td>a' * 20_000}</table><p>{SHIPS}</p>",
    "comments": "<!--x-->" * 25_000 + f"<html><p>{SHIPS}</p>",
}


@pytest.mark.timeout(20)
@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_page_of_one_mark_a_thousand_times_is_read_where_reading_can_be_stopped(
    page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    read = child.collect
    monkeypatch.setattr(child, "collect", lambda data, origin: asked.append(origin.name) or read(data, origin))
    with suppress(RefusedSource):
        assert collect(page.encode(), Origin(name="page.html")).items
    assert asked == ["page.html"]


@pytest.mark.timeout(20)
@pytest.mark.parametrize("read", [collect_html_fragment, collect_rich_text])
@pytest.mark.parametrize(
    "html",
    ["<div>" * 100_000 + SHIPS, "<p>" + "<b>" * 100_000 + SHIPS, *PAGES.values()],
    ids=["nested", "nested marks", *PAGES],
)
def test_a_hostile_clipboard_is_read_where_reading_can_be_stopped(
    html: str, read: Callable[[str], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    real = child.collect
    monkeypatch.setattr(child, "collect", lambda data, origin: asked.append(origin.copied) or real(data, origin))
    with suppress(RefusedSource):
        assert SHIPS in str(read(html))
    assert len(asked) == 1


@pytest.mark.timeout(20)
@pytest.mark.parametrize("read", [collect_html_fragment, collect_rich_text])
@pytest.mark.parametrize("mark", ["<div>", "<h1>", "<x>", "<ul><li>", "<blockquote>", "<table><tr><td>"])
@pytest.mark.parametrize("depth", [50, 240])
def test_what_lies_deep_on_a_page_is_read_or_refused_in_words(
    read: Callable[[str], object], mark: str, depth: int
) -> None:
    try:
        found = str(read(mark * (depth // mark.count("<")) + SHIPS))
    except RefusedSource as problem:
        found = problem.what
    assert SHIPS in found or (depth > 50 and "lie deeper in each other" in found)


@pytest.mark.timeout(20)
def test_tables_in_tables_are_read_once() -> None:
    """Each was read once more for every table around it: twelve of them took seconds, thirty would have taken years."""
    captioned = "<table><caption>Ships</caption><tr><td>"
    blocks, _ = collect_rich_text(captioned * 15 + f"<p>{SHIPS}</p>" + "</td></tr></table>" * 15)
    assert plain_text(blocks).count(SHIPS) == 1


@pytest.mark.timeout(20)
@pytest.mark.parametrize("read", [collect_html_fragment, collect_rich_text])
def test_a_clipboard_of_fifty_megabytes_is_refused_before_anything_of_it_is_read(
    read: Callable[[str], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "collect", lambda _data, _origin: pytest.fail("it was read"))
    with pytest.raises(RefusedSource, match="larger than 20 MB"):
        read(f"<p>{SHIPS}</p>" * ((50 << 20) // (len(SHIPS) + 7)))


ENTRIES = "".join(f"<item><title>{number}</title><description>{SHIPS}</description></item>" for number in range(5000))


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "feed",
    [
        f"<rss><channel>{ENTRIES}</channel></rss>",
        "<rss><channel>" + "<item>" * 100_000,
        "<rss><channel><item><description>" + "&lt;div&gt;" * 100_000 + "</description></item></channel></rss>",
        '{"version":"https://jsonfeed.org/version/1","items":' + "[" * 400_000,
    ],
    ids=["many entries", "nested entries", "nested marks in an entry", "nested lists"],
)
def test_a_hostile_feed_is_read_where_reading_can_be_stopped(feed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = child.collect
    monkeypatch.setattr(child, "collect", lambda data, origin: asked.append(origin.name) or real(data, origin))
    with suppress(BriefbookError):
        assert collect(feed.encode(), Origin(name="feed.xml")).items
    assert asked == ["feed.xml"]


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "mark", ["{", "{%", "{{a", "{:", "<!--", "![", "![](", "![](data:", "**", "[", "- ", "^[", "^[a", "[^a]: "]
)
def test_a_markdown_file_of_one_mark_a_thousand_times_is_read_soon_and_whole(mark: str) -> None:
    source = f"{SHIPS}\n\n{mark * (100_000 // len(mark))}\n\n{SHIPS}\n"
    (item,) = collect(source.encode(), Origin(name="notes.md")).items
    assert plain_text(item.body).count(SHIPS) == 2


@pytest.mark.parametrize("name", ["pages.docx", "feed.xml"])
def test_more_parts_than_a_document_has_are_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MAX_ELEMENTS", 100)
    with pytest.raises(RefusedSource, match="more parts"):
        tree.xml_tree(b"<a>" + b"<b/>" * 200 + b"</a>", name)
