"""A PDF under a password: AES-256, and nothing of it can be read without."""

import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from book import project_file
from book.errors import ExportProblem
from book.media import Media
from book.model import Book
from book.sealed import new_key
from exporters.formats import export


def test_the_pdf_opens_with_its_password_alone(tmp_path: Path, book: Book) -> None:
    out = tmp_path / "out.pdf"
    export(book, Media(), out, password="päss")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(out)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(out, password="pass")
    with pikepdf.open(out, password="päss") as document:
        assert (document.encryption.R, document.encryption.bits) == (6, 256)
        assert len(document.pages) > 3
    assert b"Odesa" not in out.read_bytes()


def test_word_has_no_password_of_ours(tmp_path: Path, book: Book) -> None:
    with pytest.raises(ExportProblem, match="only a PDF"):
        export(book, Media(), tmp_path / "out.docx", password="x")
    assert list(tmp_path.iterdir()) == []


def run(*arguments: str, text: str = "", **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "briefbook", *arguments],
        input=text, capture_output=True, text=True, timeout=60, env={**os.environ, **environment},
    )  # fmt: skip


def test_the_command_line_takes_passwords_from_where_nobody_looks(tmp_path: Path, book: Book) -> None:
    file, out = tmp_path / "secret.briefbook", tmp_path / "out.pdf"
    project_file.write(file, book, Media(), key=new_key("one"))
    refused = run("export", str(file), "--to", str(out))
    assert refused.returncode == 1
    assert "no password" in refused.stderr
    made = run("export", str(file), "--to", str(out), "--password", "stdin", text="päss\n", BRIEFBOOK_PASSWORD="one")
    assert made.returncode == 0, made.stderr
    pikepdf.open(out, password="päss").close()
    added = run("add", str(file), "-", text="Ships leave\n\n" + "They left today. " * 30, BRIEFBOOK_PASSWORD="one")
    assert added.returncode == 0, added.stderr
    assert project_file.read(file, "one").key is not None


@pytest.mark.parametrize("kind", ["--copies", "--exchange"])
def test_copies_do_not_go_out_open_where_a_password_was_asked_for(tmp_path: Path, book: Book, kind: str) -> None:
    file = tmp_path / "a.briefbook"
    project_file.write(file, book, Media())
    refused = run("export", str(file), "--to", str(tmp_path / "out.pdf"), kind, "--password", "stdin", text="x\n")
    assert refused.returncode == 2
    assert f"--password does not go together with {kind}" in refused.stderr
    assert list(tmp_path.iterdir()) == [file]
