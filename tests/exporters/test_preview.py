"""What the preview knows of the pages, and how it talks."""

import io
import subprocess
from collections.abc import Callable

import msgspec
import pytest

from book import program
from book.media import Media
from book.model import Book
from exporters.formats import FORMATS
from exporters.manuscript import Choices, manuscript
from exporters.preview import Answer, Build, Building, Built, Failed, Find, Found, Frames, framed, media_printed
from exporters.printed_pages import PrintedPages


@pytest.fixture
def printed(book: Book, media: Media) -> PrintedPages:
    """The small book's pages."""
    out = io.BytesIO()
    FORMATS[0].writer()(manuscript(book), media, out, lambda _done, _all: None)
    return PrintedPages(out.getvalue())


def ask(*questions: Build | Find) -> list[Answer]:
    """Ask a fresh process, close its input, and give its answers but for the progress."""
    run = subprocess.run(
        program.command(program.PREVIEW), input=b"".join(map(framed, questions)), capture_output=True,
        env=program.environment(), timeout=60, check=True,
    )  # fmt: skip
    answers = (msgspec.msgpack.decode(message, type=Answer) for message in Frames().feed(run.stdout))
    return [answer for answer in answers if not isinstance(answer, Building)]


def test_every_section_and_item_has_its_place(printed: PrintedPages) -> None:
    pages = printed.pages()
    places = {anchor.name: anchor for anchor in printed.anchors()}
    assert {"contents", "grain-section", "grain", "memo", "inner", "suez", "oil-section", "oil"} <= set(places)
    assert places["grain"].page == places["grain-section"].page + 1
    assert pages[places["grain-section"].page].label == "1"
    assert pages[0].label == "i"
    assert 0 <= places["grain"].y < pages[0].height / 4


def test_the_outline_is_that_of_the_book(printed: PrintedPages) -> None:
    titles = [(heading.level, heading.title.split("  ")[-1]) for heading in printed.outline()]
    assert (0, "Grain") in titles
    assert (1, "What to expect") in titles


def test_words_are_found_whatever_their_case(printed: PrintedPages) -> None:
    hits = printed.hits("WORLD is watching")
    assert len(hits) == 1
    (left, top, right, bottom), = hits[0].boxes  # fmt: skip
    assert left < right
    assert 0 < top < bottom
    assert printed.hits("  ") == ()


def test_only_the_newest_book_is_built(book: Book) -> None:
    newer = msgspec.structs.replace(book, title="Odesa")
    answers = ask(Build(1, book, Choices()), Build(2, newer, Choices()), Find(1, "Odesa"))
    built = [answer for answer in answers if isinstance(answer, Built)]
    assert built[-1].number == 2
    found = answers[-1]
    assert isinstance(found, Found)
    assert any(hit.page == 0 for hit in found.hits)


def test_what_cannot_be_built_is_told_in_plain_words(book: Book) -> None:
    (answer,) = ask(Build(1, msgspec.structs.replace(book, theme="nowhere"), Choices()))
    assert isinstance(answer, Failed)
    assert "no such theme" in answer.what


def test_messages_are_whole_however_the_pipe_cuts_them() -> None:
    frames, sent = Frames(), [Find(number, "word" * number) for number in range(5)]
    stream = b"".join(map(framed, sent))
    got = [message for start in range(0, len(stream), 7) for message in frames.feed(stream[start : start + 7])]
    assert [msgspec.msgpack.decode(message, type=Find) for message in got] == sent


def test_only_what_is_printed_is_sent(everything: Book, build_book: Callable[[], Book]) -> None:
    assert media_printed(everything)
    assert media_printed(build_book()) == frozenset()
