"""Of a damaged file everything that can be read is had back, and what cannot is named; the file is not touched."""

import hashlib
import json
import random
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from book import project_file
from book.errors import BriefbookError, NotAProject
from book.media import Media
from book.model import Article, Book, Section, items_in
from book.richtext import Figure, Paragraph, Span, paragraphs
from book.salvage import salvage


@pytest.fixture
def fifty(media: Media) -> Book:
    """Fifty articles with a picture each, in five sections."""
    chance = random.Random(4)

    def article(number: int) -> Article:
        name = media.add(chance.randbytes(2000), "png")
        return Article(
            id=f"a{number}", headline=f"No. {number}", body=(Paragraph((Span(f"Text {number}."),)), Figure(name))
        )

    return Book(
        id="fifty",
        title="Fifty “articles”",
        sections=tuple(
            Section(id=f"s{one}", title=f"Part {one}", items=tuple(article(one * 10 + number) for number in range(10)))
            for one in range(5)
        ),
    )


@pytest.fixture
def path(tmp_path: Path, fifty: Book, media: Media) -> Path:
    made = tmp_path / "fifty.briefbook"
    project_file.write(made, fifty, media)
    return made


def headlines(book: Book) -> list[str]:
    return [item.headline for item in items_in(book)]


def test_one_destroyed_picture_of_fifty_is_named_and_the_rest_is_there(path: Path, fifty: Book, media: Media) -> None:
    victim = sorted(media)[7]
    data = path.read_bytes()
    path.write_bytes(data.replace(media[victim], bytes(2000)))
    before = path.read_bytes()
    project = salvage(path)
    assert project.book == fifty
    assert project.missing == (f"The picture or attachment {victim} is gone.",)
    assert len(project.media) == 49
    assert path.read_bytes() == before


def test_a_file_without_its_directory_is_read_whole(path: Path, fifty: Book) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: data.index(b"PK\x01\x02")])
    with pytest.raises(NotAProject):
        project_file.read(path)
    project = salvage(path)
    assert project.book == fifty
    assert project.missing == ()


def test_a_text_that_is_cut_off_gives_what_is_whole(path: Path, fifty: Book) -> None:
    data = path.read_bytes()
    start = data.index(b"book.json") + len("book.json")
    found = 0
    length = data.index(b"PK\x03\x04", start) - start
    for part in range(3, 10):
        path.write_bytes(data[: start + length * part // 10])
        with suppress(NotAProject):
            project = salvage(path)
            read = headlines(project.book)
            assert set(read) <= set(headlines(fifty))
            assert "cut off" in project.missing[0]
            assert f"{len(read)} articles" in project.missing[0]
            found = max(found, len(read))
    assert found > 10


def test_one_article_that_is_none_is_named(path: Path, fifty: Book) -> None:
    with zipfile.ZipFile(path) as members:
        raw = json.loads(members.read("book.json"))
    raw["book"]["sections"][2]["items"][3]["body"] = "not a text"
    raw["book"]["dated"] = "yesterday"
    with zipfile.ZipFile(path, "w") as new:
        new.writestr("book.json", json.dumps(raw))
    project = salvage(path)
    assert headlines(project.book) == [title for title in headlines(fifty) if title != "No. 23"]
    assert any(sentence.startswith("“No. 23” could not be read") for sentence in project.missing)
    assert any("dated" in sentence for sentence in project.missing)


@pytest.mark.parametrize("data", [b"", b"Dear all", b"PK\x03\x04", b"PK\x03\x04" * 1000, b"%PDF-1.4"])
def test_where_nothing_is_left_it_says_so(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with pytest.raises(NotAProject, match="nothing of a book"):
        salvage(path)


def test_a_well_of_brackets_takes_no_time(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as evil:
        evil.writestr("book.json", '{"type":"section","sections":[' * 200_000)
    began = time.process_time()
    with pytest.raises(NotAProject, match="nothing of a book"):
        salvage(path)
    assert time.process_time() - began < 5


@pytest.mark.parametrize("end", ["", "cut off"])
@pytest.mark.parametrize(("before", "after"), [("\x00", ""), ('\\q"', "")])
def test_a_title_that_is_no_text_any_more_takes_nothing_with_it(path: Path, end: str, before: str, after: str) -> None:
    text = (
        '{"format":1,"book":{"title":"Grain' + before + '","sections":[{"type":"section","title":"Sound","items":[]}]'
    )
    with zipfile.ZipFile(path, "w") as damaged:
        damaged.writestr("book.json", text + ("" if end else "}}"))
    assert [section.title for section in salvage(path).book.sections] == ["Sound"]


DEEP = {
    "sections": lambda depth: ('{"type":"section","title":"x","sections":[' * depth, "]}" * depth),
    "unknown fields": lambda depth: ('{"type":"section","title":"x","later":' + "[" * depth, "]" * depth + "}"),
}


@pytest.mark.parametrize("whole", [True, False], ids=["whole", "cut off"])
@pytest.mark.parametrize("depth", [60, 300, 450, 900, 5000])
@pytest.mark.parametrize("shape", DEEP.values(), ids=DEEP)
def test_what_lies_deep_in_each_other_is_had_back_or_named(path: Path, shape, depth: int, whole: bool) -> None:
    opened, closed = shape(depth)
    text = '{"format":1,"book":{"title":"Grain","sections":[' + opened + closed
    with zipfile.ZipFile(path, "w") as deep:
        deep.writestr("book.json", text + ("]}}" if whole else ""))
    project = salvage(path)
    assert project.book.title == "Grain"
    assert project.missing or project.book.sections


def test_any_damage_is_found_and_nothing_escapes(path: Path, fifty: Book, media: Media) -> None:
    """A thousand cuts and three hundred flipped bits: reading finds each that changes anything, and salvaging never
    makes up what was not there."""
    whole = path.read_bytes()
    book_hash = hashlib.sha256(repr(fifty).encode()).digest()
    chance = random.Random(8)
    cuts = [whole[: len(whole) * number // 1000] for number in range(1000)]
    flips = []
    for _ in range(300):
        damaged = bytearray(whole)
        damaged[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        flips.append(bytes(damaged))
    told = harmless = 0
    for number, data in enumerate((*cuts, *flips)):
        path.write_bytes(data)
        try:
            project = project_file.read(path)
        except BriefbookError:
            told += 1
        else:
            assert number >= len(cuts), "a cut file was taken for a whole one"
            same = hashlib.sha256(repr(project.book).encode()).digest() == book_hash
            assert same, "a flipped bit changed the book unseen"
            assert project.missing or dict(project.media) == dict(media)
            harmless += not project.missing
        if number % 40 == 0:
            with suppress(NotAProject):
                assert set(headlines(salvage(path).book)) <= set(headlines(fifty)) or number >= len(cuts)
        assert path.read_bytes() == data
    assert told >= 1000
    assert harmless < 30


def test_texts_with_brackets_and_quotes_are_not_taken_for_items(tmp_path: Path, media: Media) -> None:
    tricky = Article(id="a", headline="A", body=paragraphs('He said {"type":"article","headline":"no"} and left.'))
    path = tmp_path / "a.briefbook"
    project_file.write(path, Book(id="b", title="T", inbox=(tricky,)), media)
    with zipfile.ZipFile(path) as members:
        text = members.read("book.json").decode()
    with zipfile.ZipFile(path, "w") as new:
        new.writestr("book.json", text[: text.rindex("}]")])
    assert [one for one in headlines(salvage(path).book) if one == "no"] == []
