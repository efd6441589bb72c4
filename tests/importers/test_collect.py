"""Any source becomes items, or a plain word why not."""

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from book.errors import FileProblem, RefusedSource, UnreadableSource
from book.model import Article, Attachment
from book.richtext import Heading, List, plain_text
from importers import limits
from importers.collect import READERS, Origin, collect, collect_path, collect_text


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(out, "PNG")
    return out.getvalue()


def test_a_file_is_known_by_what_it_holds_and_not_by_its_name():
    (item,) = collect(picture(), Origin(name="report.pdf")).items
    assert isinstance(item, Attachment)
    assert item.original.media_type == "image/png"


@pytest.mark.parametrize("data", [b"", b"  \n", b"\0\0\0\0"])
def test_nothing_is_said_to_be_empty(data: bytes):
    with pytest.raises(UnreadableSource, match="empty"):
        collect(data, Origin(name="note.txt"))


def test_an_unknown_kind_is_named_with_what_can_be_read():
    with pytest.raises(UnreadableSource, match="Word documents"):
        collect(bytes(range(256)) * 8, Origin(name="data.bin"))


def test_a_missing_file_is_said_in_plain_words(tmp_path: Path):
    with pytest.raises(FileProblem, match="there is no such file"):
        collect_path(tmp_path / "missing.txt")


def test_what_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "MAX_BYTES", 10)
    with pytest.raises(RefusedSource):
        limits.check_size(11, "big.txt", limits.MAX_BYTES)


def test_pictures_lose_what_cameras_write_into_them():
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "SECRET CAMERA"
    Image.new("RGB", (40, 30), "teal").save(out, "JPEG", exif=exif)
    collected = collect(out.getvalue(), Origin(name="photo.jpg"))
    (item,) = collected.items
    assert isinstance(item, Attachment)
    assert item.headline == "photo"
    assert b"SECRET" in out.getvalue()
    assert b"SECRET" not in collected.media[item.original.media]


def test_markdown_gives_its_front_matter_and_structure():
    front = "---\ntitle: Ships leave Odesa\ndate: 2022-08-01\nauthors:\n- jane-doe\n- Max Roe\n---\n"
    text = f"{front}Text with **bold**.\n\n## Part\n\n- One\n- Two\n"
    (item,) = collect(text.encode(), Origin(name="ships.md")).items
    assert isinstance(item, Article)
    assert (item.headline, item.byline, str(item.published)) == ("Ships leave Odesa", "Jane Doe, Max Roe", "2022-08-01")
    assert [type(block) for block in item.body][1:] == [Heading, List]
    assert "**" not in plain_text(item.body)


def test_every_ending_has_one_reader():
    endings = [ending for reader in READERS for ending in reader.endings]
    assert len(endings) == len(set(endings))


def test_lone_surrogates_in_a_paste_do_no_harm():
    (item,) = collect_text("Head\ud800line\n\nText that ends here.").items
    assert item.headline.encode("utf-8")


def test_real_documents_give_their_text(shared: Path, all_text):  # pyright: ignore
    folder = shared / "data" / "documents"
    kinds = ("docx", "rtf", "eml", "feed", "html", "md")
    # An image's alternative text is kept with the picture and not in the text.
    passed_over = {"pandoc--image.docx"}
    for entry in json.loads((folder / "manifest.json").read_text("utf-8"))["files"]:
        if entry["kind"] not in kinds or entry["file"] in passed_over:
            continue
        text = " ".join(all_text(collect_path(folder / entry["file"])).split())
        for phrase in entry.get("must_contain", []):
            assert " ".join(phrase.split()) in text, entry["file"]
        for phrase in entry.get("must_not_contain", []):
            assert " ".join(phrase.split()) not in text, entry["file"]


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "text", ["_" * 200_000 + "[a](" * 20_000, "*a " * 100_000, "a" * 500_000, "By " + "A, " * 100_000]
)
@pytest.mark.parametrize("name", ["note.md", "note.txt"])
def test_no_text_takes_long_to_read(name: str, text: str):
    assert collect(text.encode(), Origin(name=name)).items
