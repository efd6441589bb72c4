"""T4, T5, T12: a project file that somebody mailed is refused or read, and does nothing else."""

import io
import json
import os
import resource
import struct
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from book import project_file
from book.errors import BriefbookError, NotAProject, RefusedSource
from book.media import Media
from book.model import Book


def made(path: Path, members: dict[str, bytes], *, packed: bool = False) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def sound_json() -> bytes:
    return json.dumps({"format": 1, "book": {"id": "b", "title": "Sound"}}).encode()


def large_member(path: Path) -> None:
    made(path, {"book.json": sound_json(), "big": bytes(200 << 20)}, packed=True)


def large_text(path: Path) -> None:
    made(path, {"book.json": b'{"format":1,"book":{"title":"' + b"a" * (80 << 20) + b'"}}'})


def many_members(path: Path) -> None:
    made(path, {"book.json": sound_json(), **{f"m{number}": b"" for number in range(30_000)}})


def doubled(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("book.json", sound_json())
        archive.writestr("book.json", sound_json())


def overlapping(path: Path) -> None:
    """Many entries of the directory that lead to the same bytes, as in D. Fifield, "A better zip bomb"."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("book.json", sound_json())
        archive.writestr("kernel", bytes(900_000))
        kernel = archive.getinfo("kernel")
        for number in range(19_000):
            copy = zipfile.ZipInfo(f"k{number:06d}")
            copy.header_offset, copy.CRC = kernel.header_offset, kernel.CRC
            copy.compress_size, copy.file_size = kernel.compress_size, kernel.file_size
            copy.compress_type = kernel.compress_type
            archive.filelist.append(copy)
        archive._didModify = True


REFUSED = [large_member, large_text, many_members, doubled, overlapping]


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("build", REFUSED, ids=lambda build: build.__name__)
def test_an_archive_that_attacks_is_refused_soon(tmp_path: Path, build: Callable[[Path], None]) -> None:
    path = tmp_path / "mailed.briefbook"
    build(path)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.perf_counter()
    with pytest.raises((RefusedSource, NotAProject)):
        project_file.read(path)
    assert time.perf_counter() - started < 3
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 150_000


NAMES = ("../evil", "/etc/evil", "C:\\evil", "..\\evil", "\\\\host\\share\\evil", "media/../../evil", "a\x00b", "con",
         "media/" + "0" * 64 + ".png/../../evil")  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_no_name_leads_out_of_the_archive(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "inner").mkdir()
    monkeypatch.chdir(tmp_path / "inner")
    path = made(tmp_path / "inner" / "mailed.briefbook", {"book.json": sound_json(), name: b"evil"})
    project = project_file.read(path)
    assert project.book.title == "Sound"
    assert not project.media
    project_file.write(path, project.book, project.media, kept=project.kept)
    assert sorted(one.name for one in tmp_path.rglob("*")) == ["inner", "mailed.briefbook"]


def test_a_part_without_a_name_is_told(tmp_path: Path) -> None:
    path = tmp_path / "mailed.briefbook"
    with zipfile.ZipFile(path, "w") as members:
        members.writestr("book.json", sound_json())
        members.writestr("nameless", b"")
        members.filelist[-1].filename = ""
    project = project_file.read(path)
    assert project.book.title == "Sound"
    assert project.missing == ("A part of the file has no name and could not be read.",)


def test_a_link_in_an_archive_is_only_bytes(tmp_path: Path) -> None:
    path = tmp_path / "mailed.briefbook"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("book.json", sound_json())
        link = zipfile.ZipInfo("media/" + "0" * 64 + ".png")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    project = project_file.read(path)
    assert not project.media
    assert "damaged" in project.missing[0]


def test_a_declared_size_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "mailed.briefbook"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("book.json", sound_json())
        archive.writestr("bomb", bytes(100 << 20))
    data = bytearray(path.read_bytes())
    true = struct.pack("<I", 100 << 20)
    path.write_bytes(data.replace(true, struct.pack("<I", 1000)))
    try:
        project = project_file.read(path)
    except BriefbookError:
        return
    assert "damaged" in project.missing[0]


DEEP = {
    "lists": b'{"format":1,"book":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "objects": b'{"format":1,"book":' + b'{"sections":[' * 100_000 + b"]}" * 100_000 + b"}",
    "unknown": b'{"format":1,"book":{},"x":' + b"[" * 900 + b"]" * 900 + b"}",
    "quotes": b'{"format":1,"book":{"inbox":[{"type":"article","body":['
    + b'{"type":"quote","blocks":[' * 300 + b"]}" * 300 + b"]}]}}",
}  # fmt: skip


@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP.keys())
def test_what_lies_too_deep_is_refused(tmp_path: Path, text: bytes) -> None:
    with pytest.raises(NotAProject):
        project_file.read(made(tmp_path / "mailed.briefbook", {"book.json": text}))


VALUES = (b"null", b"1e999", b"-0", b'"\\ud800"', b"1" * 5000, b"[]", b"true", b'{"$type": "os.system"}')


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("field", ["title", "sections", "editions", "dated", "theme", "id"])
def test_a_wrong_value_is_refused_in_plain_words(tmp_path: Path, field: str, value: bytes) -> None:
    text = b'{"format":1,"book":{"id":"b","' + field.encode() + b'":' + value + b"}}"
    path = made(tmp_path / "mailed.briefbook", {"book.json": text})
    said = str(path)
    try:
        project = project_file.read(path)
        project_file.write(path, project.book, project.media)
    except BriefbookError as problem:
        said = str(problem)
    assert str(path) in said


def test_opening_makes_and_runs_nothing(tmp_path: Path) -> None:
    """No program is started, no socket opened, and no file but the book's own is opened for writing."""
    path = tmp_path / "mailed.briefbook"
    project_file.write(path, Book(title="x"), Media())
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from book import project_file, salvage\n"
        "seen = []\n"
        "def hook(event, arguments):\n"
        "    if event.startswith(('socket', 'subprocess', 'os.exec', 'os.posix_spawn', 'os.system', 'ctypes')):\n"
        "        seen.append((event, str(arguments)))\n"
        "    if event == 'open' and isinstance(arguments[1], str) and set('wax+') & set(arguments[1]):\n"
        "        seen.append((event, str(arguments)))\n"
        "sys.addaudithook(hook)\n"
        f"project_file.read(Path({str(path)!r}))\n"
        f"salvage.salvage(Path({str(path)!r}))\n"
        "print(seen)\n"
    )
    run = subprocess.run(
        [sys.executable, "-B", "-c", script], capture_output=True, text=True, check=True, env=dict(os.environ)
    )
    assert run.stdout.strip() == "[]"


def test_a_file_cannot_name_its_format_as_it_likes(tmp_path: Path) -> None:
    for version in (0, -1, "1", None, True, 1.5, [1]):
        text = json.dumps({"format": version, "book": {"id": "b"}}).encode()
        with pytest.raises(NotAProject):
            project_file.read(made(tmp_path / "mailed.briefbook", {"book.json": text}))


def test_no_stray_bytes_before_the_archive_fool_it(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("book.json", sound_json())
    path = tmp_path / "mailed.briefbook"
    path.write_bytes(b"#!/bin/sh\ntouch evil\n" + stream.getvalue())
    assert project_file.read(path).book.title == "Sound"
    assert not (tmp_path / "evil").exists()
