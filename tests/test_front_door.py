"""The command line, as scripts and people without a window use it."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from docx import Document

import briefbook
from book import project_file
from book.media import Media
from book.model import Article, Book, Section
from book.versions import book_of
from importers import gathering

HERE = Path(__file__).parents[1]
SAMPLE = HERE / "resources" / "sample" / "Black Sea visit.briefbook"
NEWS = "Ships sail again\n\nBy Jane Roe\n\nDecember 9, 2024\n\nThe first ship left the port on Monday morning."


@pytest.fixture
def book_file(tmp_path: Path, book: Book) -> Path:
    path = tmp_path / "visit.briefbook"
    project_file.write(path, book, Media())
    return path


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of one call."""
    status = briefbook.main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    return status, out, err


def test_the_whole_job_without_a_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book, news = tmp_path / "visit.briefbook", tmp_path / "news.txt"
    news.write_text(NEWS, "utf-8")
    assert said(capsys, "new", book, "--title", "Odesa") == (0, "", "")
    status, out, _ = said(capsys, "add", book, news, "--section", "Press")
    assert (status, out) == (0, "Added: Ships sail again - Jane Roe, 2024-12-09\n")
    status, out, _ = said(capsys, "show", book, "--json")
    (section,) = json.loads(out)["sections"]
    (item,) = section["items"]
    assert (section["title"], item["headline"], item["byline"], item["published"]) == (
        "Press", "Ships sail again", "Jane Roe", "2024-12-09",
    )  # fmt: skip
    assert said(capsys, "check", book) == (0, f"{book} is sound.\n", "")
    assert said(capsys, "export", book, "--to", tmp_path / "odesa.pdf")[0] == 0
    assert said(capsys, "export", book, "--to", tmp_path / "odesa.docx")[0] == 0
    assert "Ships sail again" in "\n".join(
        page.get_textpage().get_text_bounded() for page in pdfium.PdfDocument(tmp_path / "odesa.pdf")
    )
    assert "Ships sail again" in {
        line.text.split("\t")[-1] for line in Document(str(tmp_path / "odesa.docx")).paragraphs
    }


def test_editions_are_exported_in_one_go_each_to_a_file_of_its_name(
    book_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = book_file.parent
    status, out, _ = said(capsys, "export", book_file, "--to", folder / "odesa.pdf", "--edition", "principal,notes")
    assert status == 0
    assert out.count("Made: ") == 2
    assert {path.name for path in folder.glob("*.pdf")} == {"odesa - Principal's copy.pdf", "odesa - Notes only.pdf"}
    assert said(capsys, "export", book_file, "--to", folder / "all.docx", "--all-editions")[0] == 0
    assert len(list(folder.glob("all - *.docx"))) == 5
    status, _, err = said(capsys, "export", book_file, "--to", folder / "x.pdf", "--edition", "principal,king")
    assert status == 1
    assert "no such edition" in err


def test_what_is_read_without_a_book_is_told_with_its_facts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    news = tmp_path / "news.txt"
    news.write_text(NEWS, "utf-8")
    status, out, _ = said(capsys, "extract", news, "--json")
    (article,) = json.loads(out)["articles"]
    assert status == 0
    assert {"headline", "byline", "outlet", "published", "url", "language", "text", "source"} <= set(article)
    assert article["text"] == "The first ship left the port on Monday morning."


def test_one_bad_source_does_not_keep_the_good_ones_out(
    tmp_path: Path, book_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    news = tmp_path / "news.txt"
    news.write_text(NEWS, "utf-8")
    status, out, err = said(capsys, "add", book_file, tmp_path / "gone.txt", news)
    assert status == 1
    assert out.startswith("Added: Ships sail again")
    assert "gone.txt: there is no such file." in err
    assert "Ships sail again" in said(capsys, "show", book_file)[1]


def damaged(path: Path, how: str) -> Path:
    match how:
        case "missing":
            path.unlink()
        case "empty":
            path.write_bytes(b"")
        case "cut off":
            path.write_bytes(path.read_bytes()[:-200])
        case "foreign":
            path.write_text("Not a book.")
        case _:
            path.unlink()
            path.mkdir()
    return path


@pytest.mark.parametrize("verb", ["show", "check", "export", "add"])
@pytest.mark.parametrize("how", ["missing", "empty", "cut off", "foreign", "a folder"])
def test_a_book_that_cannot_be_read_is_said_in_one_line(
    verb: str, how: str, book_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = damaged(book_file, how)
    more = {"export": ["--to", tmp_path / "out.pdf"], "add": [__file__]}.get(verb, [])
    status, out, err = said(capsys, verb, path, *more)
    assert (status, out) == (1, "")
    assert err.count("\n") == 1
    assert err.startswith(str(path))
    assert "Traceback" not in err
    assert not (tmp_path / "out.pdf").exists()


def test_a_new_book_takes_no_other_files_place(book_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = book_file.read_bytes()
    status, _, err = said(capsys, "new", book_file)
    assert status == 1
    assert "there is a file of this name already" in err
    assert book_file.read_bytes() == before


@pytest.mark.parametrize("target", ["out.odt", "nowhere/out.pdf"])
def test_an_export_that_cannot_be_written_is_said_in_one_line(
    target: str, book_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, err = said(capsys, "export", book_file, "--to", book_file.parent / target)
    assert status == 1
    assert err.count("\n") == 1


def test_the_book_is_never_overwritten_by_its_export(book_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = book_file.read_bytes()
    assert said(capsys, "export", book_file, "--to", book_file)[0] == 1
    assert book_file.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["export"],
        ["show"],
        ["new", "a", "b"],
        ["new", "a", "--template", "trip-book", "--after", "b"],
        ["--nonsense"],
        ["export", "a", "--to", "b.pdf", "--issued", "tomorrow"],
        ["export", "a", "--to", "b.pdf", "--binding", "nan"],
        ["export", "a", "--to", "b.pdf", "--binding", "-5"],
        ["export", "a", "--to", "b.pdf", "--binding", "31"],
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        briefbook.main(arguments)
    assert stop.value.code == 2


@pytest.mark.parametrize(
    "clash",
    [
        ["--copies", "--only", "grain"],
        ["--copies", "--edition", "staff"],
        ["--copies", "--with-project"],
        ["--copies", "--password", "env"],
        ["--exchange", "--all-editions"],
        ["--exchange", "--only", "grain"],
        ["--all-editions", "--edition", "staff"],
        ["--since", "Issue 1"],
    ],
)
def test_an_option_that_would_be_ignored_is_refused(
    clash: list[str], book_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        briefbook.main(["export", str(book_file), "--to", str(book_file.with_suffix(".pdf")), *clash])
    assert stop.value.code == 2
    assert "together" in capsys.readouterr().err.splitlines()[-1]
    assert [path.name for path in book_file.parent.iterdir()] == [book_file.name]


def test_what_is_shown_names_what_can_be_asked_for(book_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    grain = Article(headline="Ships sail", outlet="Reuters", url="https://example.org/grain")
    book = Book(title="T", sections=(Section(title="Sea", items=(grain,), sections=(Section(title="Ports"),)),))
    project_file.write(book_file, book, Media())
    lines = said(capsys, "show", book_file)[1].splitlines()
    assert lines == ["T", "  1 Sea", "    1-1 Ships sail - Reuters <https://example.org/grain>", "    1.1 Ports"]
    out = book_file.with_suffix(".pdf")
    assert said(capsys, "export", book_file, "--to", out, "--only", "1-1")[0] == 0


@pytest.mark.parametrize("is_sound", [True, False])
def test_the_check_tells_scripts_too(is_sound: bool, book_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if not is_sound:
        with zipfile.ZipFile(book_file) as members:
            backwards = [(name, members.read(name)) for name in reversed(members.namelist())]
        with zipfile.ZipFile(book_file, "w") as members:
            for name, data in backwards:
                members.writestr(name, data)
    status, out, err = said(capsys, "check", book_file, "--json")
    told = json.loads(out)
    assert (status, told["sound"]) == (0, True) if is_sound else (1, False)
    assert len(err.splitlines()) == len(told["problems"]) == (0 if is_sound else 1)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("", "no name"),
        ("ftp://example.org/x", "begin with https://"),
        ("file:///etc/hostname", "begin with https://"),
        ("x" * 5000, "too long"),
    ],
)
def test_a_source_that_is_none_adds_nothing(
    source: str, why: str, book_file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(book_file.parent)
    Path("beside.txt").write_text(NEWS, "utf-8")
    before = book_file.read_bytes()
    status, out, err = said(capsys, "add", book_file, source)
    assert (status, out, why in err, err.count("\n")) == (1, "", True, 1)
    assert book_file.read_bytes() == before


def test_an_address_of_ones_own_network_says_how_to_read_it(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = said(capsys, "extract", "http://127.0.0.1:1/news")
    assert (status, "--private" in err) == (1, True)


def test_the_file_that_cannot_be_read_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    deep = tmp_path / "deep.html"
    deep.write_text("<html><body>" + "<div>" * 9000 + "words", "utf-8")
    assert "deep.html" in said(capsys, "extract", deep)[2]
    missing = tmp_path / "gone.pdf"
    status, _, err = said(capsys, "new", tmp_path / "a.briefbook", "--inside", missing)
    assert (status, "there is no such file" in err) == (1, True)


def test_what_others_save_while_sources_are_read_is_kept(
    book_file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = gathering.gather

    def slowly(*arguments: object) -> gathering.Gathered:
        monkeypatch.setattr(gathering, "gather", real)
        other = book_file.parent / "other.txt"
        other.write_text("From the other desk\n\nBy Jane Roe\n\nThe second ship left the port.", "utf-8")
        assert briefbook.main(["add", str(book_file), str(other)]) == 0
        return real(*arguments)  # pyright: ignore[reportArgumentType]

    news = book_file.parent / "news.txt"
    news.write_text(NEWS, "utf-8")
    monkeypatch.setattr(gathering, "gather", slowly)
    status, _, err = said(capsys, "add", book_file, news)
    assert (status, err) == (0, "")
    found = [item.headline for item in project_file.read(book_file).book.inbox]
    assert found[-2:] == ["From the other desk", "Ships sail again"]


def test_a_section_takes_two_entries_of_one_feed_identity(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entry = "<item><title>{}</title><description>The same words in both.</description></item>"
    for name in ("one", "two"):
        feed = f'<rss version="2.0"><channel><title>T</title>{entry.format(name)}</channel></rss>'
        (tmp_path / f"{name}.xml").write_text(feed, "utf-8")
    book = tmp_path / "visit.briefbook"
    said(capsys, "new", book)
    _, out, _ = said(capsys, "add", book, tmp_path / "one.xml", tmp_path / "two.xml", "--section", "Feeds", "--json")
    told = [item["id"] for item in json.loads(out)["added"]]
    assert told == [item.id for item in project_file.read(book).book.sections[0].items]
    assert said(capsys, "check", book) == (0, f"{book} is sound.\n", "")


def test_the_front_door_is_light() -> None:
    heavy = "PySide6", "reportlab", "docx", "lxml", "trafilatura"
    code = f"import sys, briefbook; print([name for name in {heavy!r} if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], cwd=HERE, capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"


def test_the_window_can_be_pictured_without_a_display(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    environment["XDG_CONFIG_HOME"] = environment["XDG_DATA_HOME"] = str(tmp_path)
    command = [sys.executable, str(HERE / "briefbook.py"), str(SAMPLE), "--screenshot", str(picture)]
    subprocess.run(command, env=environment, check=True, timeout=60, capture_output=True)
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert not [path for path in tmp_path.rglob("*") if path.suffix in (".conf", ".ini")], "no settings were touched"
    if sys.platform.startswith("linux"):
        told = subprocess.run(command[:3], env=environment, capture_output=True, text=True, check=False, timeout=60)
        assert told.returncode == 1
        assert told.stderr.startswith("There is no display to open a window on.")
        assert told.stderr.count("\n") == 1


def test_a_folder_adds_its_files_and_a_story_that_is_there_already_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "morning"
    (folder / "later").mkdir(parents=True)
    text = "Ships leave Odesa\n\n" + "The first ship has left the port on Monday, carrying grain to Tripoli. " * 3
    (folder / "one.txt").write_text(text, "utf-8")
    (folder / "later" / "two.txt").write_text(text, "utf-8")
    (folder / ".hidden").write_text("no", "utf-8")
    (folder / "links.txt").write_text("https://example.org/1\n", "utf-8")
    book = tmp_path / "day.briefbook"
    assert briefbook.main(["new", str(book)]) == 0
    assert briefbook.main(["add", str(book), str(folder), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [item["headline"] for item in told["added"]] == ["Ships leave Odesa"] * 2
    (double,) = told["duplicates"]
    assert (double["kind"], double["of"], double["id"]) == ("text", told["added"][0]["id"], told["added"][1]["id"])
    assert told["addresses"] == ["https://example.org/1"]
    assert "not fetched" in told["losses"][-1]["detail"]


def test_a_feed_that_is_added_again_adds_only_what_is_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    feed, book = tmp_path / "feed.rss", tmp_path / "day.briefbook"
    feed.write_text("<rss><channel><title>T</title><item><title>One</title></item></channel></rss>", "utf-8")
    assert briefbook.main(["new", str(book)]) == 0
    assert briefbook.main(["add", str(book), str(feed)]) == 0
    assert briefbook.main(["add", str(book), str(feed), "--json"]) == 0
    told = json.loads(capsys.readouterr().out.partition("\n")[2])
    assert told["added"] == []
    assert "in the book already" in told["losses"][-1]["detail"]


def test_a_book_that_is_issued_anyway_says_so_in_its_versions(
    book_file: Path, book: Book, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = said(capsys, "issue", book_file, "--name", "Issue 2")
    assert status == 0
    project = project_file.read(book_file)
    (version,) = project.versions.named
    assert (
        version.name
        == f"Issue 2, issued anyway: {project.book.issues[0].findings} things stood in “Before it goes out”"
    )
    assert str(project.book.issues[0].findings) in out
    assert book_of(project.versions, version) == book


def test_sheets_of_a_printed_binder_are_exchanged(book_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = book_file.with_name("sheets.pdf")
    status, _, err = said(capsys, "export", book_file, "--to", target, "--exchange")
    assert (status, "Issue the book before you print it" in err) == (1, True)
    assert said(capsys, "issue", book_file, "--name", "Issue 2")[0] == 0
    status, _, err = said(capsys, "export", book_file, "--to", target, "--exchange")
    assert (status, "There is nothing to exchange" in err) == (1, True)
    news = book_file.with_name("news.txt")
    news.write_text(NEWS, "utf-8")
    assert said(capsys, "add", book_file, news, "--section", "Oil")[0] == 0
    status, out, _ = said(capsys, "export", book_file, "--to", target, "--exchange", "--since", "Issue 2")
    assert status == 0
    assert out.startswith("Take out: ")
    assert target.read_bytes().startswith(b"%PDF")
