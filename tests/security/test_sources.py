"""T3, T6, T13: documents and pictures from strangers: nothing of this machine gets in, and nothing of theirs stays."""

import io
import resource
import struct
import time
import zipfile
import zlib
from pathlib import Path

import pytest
from docx import Document
from PIL import Image

from book.errors import BriefbookError
from book.richtext import plain_text
from importers.collect import Origin, collect
from importers.pictures import read_picture


def word_file(document: bytes) -> bytes:
    out = io.BytesIO()
    Document().save(out)
    with zipfile.ZipFile(out) as old:
        members = {name: old.read(name) for name in old.namelist()}
    members["word/document.xml"] = document
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in members.items():
            new.writestr(name, data)
    return changed.getvalue()


_HEAD = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
_TEXT = b"<w:p><w:r><w:t>Words &e; and more of them.</w:t></w:r></w:p></w:body></w:document>"


def xml_attacks(secret: Path) -> dict[str, bytes]:
    laughs = b"".join(b'<!ENTITY e%d "%b">' % (n, b"&e%d;" % (n - 1) * 10) for n in range(1, 10))
    return {
        "a file": b'<!DOCTYPE x [<!ENTITY e SYSTEM "' + secret.as_uri().encode() + b'">]>' + _HEAD + _TEXT,
        "an address": b'<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:9/x">]>' + _HEAD + _TEXT,
        "a parameter": b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">' + _HEAD + _TEXT,
        "laughs": b'<!DOCTYPE x [<!ENTITY e0 "lol">' + laughs + b'<!ENTITY e "&e9;">]>' + _HEAD + _TEXT,
        "quadratic": b'<!DOCTYPE x [<!ENTITY e "'
        + b"a" * 50_000
        + b'">]>'
        + _HEAD
        + _TEXT.replace(b"&e;", b"&e;" * 2000),
        "a well": _HEAD + b"<w:p>" * 100_000 + b"</w:p>" * 100_000 + b"</w:body></w:document>",
    }


@pytest.mark.parametrize("name", ["a file", "an address", "a parameter", "laughs", "quadratic", "a well"])
def test_word_documents_with_entities_give_nothing_away(tmp_path: Path, name: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("canary-of-this-machine")
    data = word_file(xml_attacks(secret)[name])
    started = time.perf_counter()
    try:
        found = collect(data, Origin(name="mailed.docx"))
    except BriefbookError:
        found = None
    assert time.perf_counter() - started < 10
    if found is not None:
        text = "".join(plain_text(getattr(item, "body", ())) for item in found.items)
        assert "canary" not in text
        assert len(text) < 1_000_000


def png(width: int, height: int) -> bytes:
    """A picture that says it is this large, in a few bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


def frames(count: int) -> bytes:
    out = io.BytesIO()
    pictures = [Image.new("P", (20, 20), color=number % 256) for number in range(count)]
    pictures[0].save(out, "GIF", save_all=True, append_images=pictures[1:], duration=10)
    return out.getvalue()


BAD = {
    "a bomb": png(50_000, 50_000),
    "a wide bomb": png(60_000_000, 1),
    "cut off": png(10, 10)[:40],
    "FITS": b"SIMPLE  =                    T" + b" " * 2850,
    "SVG": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://127.0.0.1:9/x.png"/></svg>',
    "PDF": b"%PDF-1.7\n1 0 obj\n",
    "EPS": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 1 1\n(/etc/passwd) run\n",
    "nothing": b"",
    "ICO": b"\x00\x00\x01\x00\x01\x00\x01\x01\x00\x00\x01\x00\x18\x00\x30\x00\x00\x00\x16\x00\x00\x00",
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD.keys())
def test_a_picture_that_attacks_is_refused(data: bytes) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(BriefbookError):
        read_picture(data)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 500_000


def test_of_ten_thousand_frames_one_is_kept() -> None:
    started = time.perf_counter()
    picture = read_picture(frames(2000))
    assert (picture.width, picture.height) == (20, 20)
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_picture_does_not_say_who_took_it_and_where(kind: str) -> None:
    exif = Image.Exif()
    exif[0x013B] = "Jane Canary"
    exif[0x0110] = "Canary camera"
    exif.get_ifd(0x8825).update({1: "N", 2: (46.0, 29.0, 5.0), 3: "E", 4: (30.0, 43.0, 58.0)})
    out = io.BytesIO()
    Image.new("RGB", (30, 20), "red").save(out, kind, exif=exif)
    assert b"Canary" in out.getvalue()
    cleaned = read_picture(out.getvalue())
    assert b"Canary" not in cleaned.data
    with Image.open(io.BytesIO(cleaned.data)) as image:
        assert not image.getexif()
        assert not image.info.get("exif")


def test_a_picture_with_another_ending_is_what_it_is() -> None:
    out = io.BytesIO()
    Image.new("RGB", (30, 20), "red").save(out, "GIF")
    found = collect(out.getvalue(), Origin(name="holiday.jpg"))
    assert len(found.items) == 1
