"""The PDF meets PDF/UA-1 and PDF/A-2a as far as a machine can tell, and the checker that says so can tell.

Each point of the checker is tried on a file that was spoilt for it.
"""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pikepdf
import pytest
from pikepdf import Dictionary, Name, String

from book import edits
from book.media import Media
from book.model import Article, Book, Edition, Note, Section
from book.richtext import Cell, Heading, Paragraph, Span, Table, paragraphs
from exporters.formats import export
from exporters.manuscript import Choices, Layout
from exporters.pdf.languages import with_languages
from exporters.theme import theme_names
from tests.exporters.pdf_checker.check import findings
from tests.exporters.pdf_checker.points import POINTS, Opened

Spoil = Callable[[pikepdf.Pdf], Any]
_GOOD: dict[str, bytes] = {}
_MIXED = "Seoul (서울) and القاهرة and ירושלים and Αθήνα, in one line."


@pytest.fixture
def wide(everything: Book) -> Book:
    """The book with everything, and an article in several scripts with headings of all levels."""
    headings = tuple(Heading((Span(f"Level {level}"),), level) for level in (4, 2, 3, 1))
    article = Article(headline="In many scripts", body=(Paragraph((Span(_MIXED),)), *headings), language="fr")
    return edits.add_items([article], "oil-section").change(everything)


@pytest.fixture
def good(wide: Book, media: Media, tmp_path: Path) -> bytes:
    """An archival export of it."""
    if "good" not in _GOOD:
        path = tmp_path / "good.pdf"
        export(wide, media, path, Choices(layout=Layout(archival=True, watermark="Draft", page_of=True)))
        _GOOD["good"] = path.read_bytes()
    return _GOOD["good"]


def test_the_book_meets_every_point(good: bytes) -> None:
    assert findings(good) == []


@pytest.mark.parametrize("theme", theme_names())
@pytest.mark.parametrize("layout", [Layout(), Layout(duplex=True, numbering="tab", back_cover=True, qr_codes=True)])
def test_every_theme_meets_ua(wide: Book, media: Media, tmp_path: Path, theme: str, layout: Layout) -> None:
    path = tmp_path / "book.pdf"
    export(wide, media, path, Choices(theme=theme, layout=layout))
    assert findings(path, "UA") == []


@pytest.mark.parametrize("book", [Book(), Book(title="Ünïcode – 한국어", language="ko", prepared_by="O’Brien & <Co>")])
def test_a_book_of_almost_nothing_meets_every_point(book: Book, tmp_path: Path, media: Media) -> None:
    path = tmp_path / "book.pdf"
    export(book, media, path, Choices(layout=Layout(archival=True)))
    assert findings(path) == []


def test_only_an_archival_copy_claims_to_be_one(book: Book, tmp_path: Path, media: Media) -> None:
    path = tmp_path / "book.pdf"
    export(book, media, path)
    assert {name for name, _ in findings(path)} == {"A 6.2.3", "A 6.6.4"}


def _first(pdf: pikepdf.Pdf, kind: str) -> Any:
    return next(node.element for node in Opened(pdf, b"").nodes if node.own_kind == kind)


def _in_language(pdf: pikepdf.Pdf, language: str) -> Any:
    nodes = Opened(pdf, b"").nodes
    return next(node.element for node in nodes if node.element.get("/Lang") == language and node.kind == "Span")


def _link(pdf: pikepdf.Pdf) -> Any:
    return next(one for page in pdf.pages for one in page.obj.get("/Annots", []) if one.Subtype == "/Link")


def _font(pdf: pikepdf.Pdf) -> Any:
    return next(iter(pdf.pages[0].obj.Resources.Font.values()))


def _set(target: Any, **entries: Any) -> None:
    for key, value in entries.items():
        target[f"/{key}"] = value


def _drop(target: Any, key: str) -> None:
    del target[key]


def _xmp(pdf: pikepdf.Pdf, old: str, new: str) -> None:
    source = pdf.Root.Metadata.read_bytes().decode()
    assert old in source
    pdf.Root.Metadata.write(source.replace(old, new).encode())


def _draw(pdf: pikepdf.Pdf, code: bytes) -> None:
    pdf.pages[0].contents_add(pdf.make_stream(code))


def _object(pdf: pikepdf.Pdf, **entries: Any) -> None:
    pdf.Root["/Extra"] = pdf.make_indirect(Dictionary({f"/{key}": value for key, value in entries.items()}))


def _wrong_text(pdf: pikepdf.Pdf) -> None:
    font = _font(pdf)
    font.ToUnicode.write(font.ToUnicode.read_bytes().replace(b"beginbfchar\n<0001> <", b"beginbfchar\n<0001> <FEFF", 1))


def _wrong_widths(pdf: pikepdf.Pdf) -> None:
    row = _font(pdf).DescendantFonts[0].W[1]
    row[1] = int(row[1]) + 300


def _text_lost(pdf: pikepdf.Pdf) -> None:
    _font(pdf).ToUnicode.write(b"1 beginbfchar\n<0001> <0041>\nendbfchar")


def _second_note(pdf: pikepdf.Pdf) -> None:
    for node in Opened(pdf, b"").nodes:
        if node.kind == "Note":
            node.element.ID = String("same")


def _profile_of_grey(pdf: pikepdf.Pdf) -> None:
    stream = pdf.Root.OutputIntents[0].DestOutputProfile
    stream.write(stream.read_bytes().replace(b"RGB ", b"GRAY", 1))


SPOILT: dict[str, list[Spoil]] = {
    "UA 01-003": [lambda pdf: _draw(pdf, b"/P <</MCID 99>> BDC /Artifact BMC EMC EMC")],
    "UA 01-004": [lambda pdf: _draw(pdf, b"/Artifact BMC /P <</MCID 99>> BDC EMC EMC")],
    "UA 01-005": [lambda pdf: _draw(pdf, b"0 0 10 10 re f"), lambda pdf: _draw(pdf, b"BT /F0 9 Tf (x) Tj ET")],
    "UA 01-007": [lambda pdf: _set(pdf.Root.MarkInfo, Suspects=True)],
    "UA 02-001": [lambda pdf: _set(_first(pdf, "P"), S=Name.Invented)],
    "UA 02-003": [lambda pdf: _set(pdf.Root.StructTreeRoot.RoleMap, A=Name.B, B=Name.A)],
    "UA 02-004": [lambda pdf: _set(pdf.Root.StructTreeRoot.RoleMap, P=Name.H1)],
    "UA 06-001": [lambda pdf: _drop(pdf.Root, "/Metadata")],
    "UA 06-002": [lambda pdf: _xmp(pdf, "<pdfuaid:part>1</pdfuaid:part>", "")],
    "UA 06-003": [lambda pdf: _xmp(pdf, ">Black Sea visit<", "><")],
    "UA 07-001": [lambda pdf: _drop(pdf.Root, "/ViewerPreferences"),
                  lambda pdf: _set(pdf.Root.ViewerPreferences, DisplayDocTitle=False)],
    "UA 09-004": [lambda pdf: _set(_first(pdf, "TR"), S=Name.P), lambda pdf: _set(_first(pdf, "TD"), S=Name.P)],
    "UA 09-005": [lambda pdf: _set(_first(pdf, "LI"), S=Name.P), lambda pdf: _set(_first(pdf, "LBody"), S=Name.P)],
    "UA 09-006": [lambda pdf: _set(_first(pdf, "TOCI"), S=Name.P), lambda pdf: _set(_first(pdf, "TOC"), S=Name.P)],
    "UA 10-001": [_text_lost],
    "UA 11-001": [lambda pdf: _drop(_in_language(pdf, "ko"), "/Lang"),
                  lambda pdf: _set(_in_language(pdf, "ar"), Lang=String("en"))],
    "UA 11-006": [lambda pdf: _drop(pdf.Root, "/Lang"), lambda pdf: _set(_first(pdf, "Sect"), Lang=String("?"))],
    "UA 13-001 box": [lambda pdf: _drop(_first(pdf, "Figure"), "/A")],
    "UA 13-004": [lambda pdf: _drop(_first(pdf, "Figure"), "/Alt"),
                  lambda pdf: _set(_first(pdf, "Figure"), Alt=String(" "))],
    "UA 14-002": [lambda pdf: _set(_first(pdf, "H1"), S=Name.H2)],
    "UA 14-003": [lambda pdf: _set(_first(pdf, "H2"), S=Name.H5)],
    "UA 14-007": [lambda pdf: _set(_first(pdf, "H2"), S=Name.H)],
    "UA 15-003": [lambda pdf: _drop(_first(pdf, "TH"), "/A")],
    "UA 19-003": [lambda pdf: _drop(_first(pdf, "Note"), "/ID")],
    "UA 19-004": [_second_note],
    "UA 25-001": [lambda pdf: _set(pdf.Root, AcroForm=Dictionary(XFA=String("x")))],
    "UA 28-009": [lambda pdf: _drop(next(page.obj for page in pdf.pages if "/Annots" in page.obj), "/Tabs")],
    "UA 28-011": [lambda pdf: _drop(_link(pdf), "/StructParent"), lambda pdf: _set(_first(pdf, "Link"), S=Name.P)],
    "UA 28-011 back": [lambda pdf: _set(_first(pdf, "Link"), K=0),
                       lambda pdf: _set(_first(pdf, "Link"), K=_first(pdf, "Link").K[-1])],
    "UA 28-012": [lambda pdf: _drop(_link(pdf), "/Contents")],
    "UA 30-001": [lambda pdf: _object(pdf, Subtype=Name.Form, Ref=Dictionary())],
    "UA 31-001": [lambda pdf: _set(_font(pdf), Encoding=Name("/UniKS-UTF16-H"))],
    "UA 31-005": [lambda pdf: _drop(_font(pdf).DescendantFonts[0], "/CIDToGIDMap")],
    "UA 31-009": [lambda pdf: _drop(_font(pdf).DescendantFonts[0].FontDescriptor, "/FontFile2")],
    "UA 31-014": [_wrong_widths],
    "UA 31-027": [lambda pdf: _drop(_font(pdf), "/ToUnicode")],
    "UA 31-028": [_wrong_text],
    "UA 31-030": [lambda pdf: _draw(pdf, b"/Artifact BMC BT /F0 9 Tf <0000> Tj ET EMC")],
    "UA balance": [lambda pdf: _draw(pdf, b"/Artifact BMC"), lambda pdf: _draw(pdf, b"EMC")],
    "UA marks": [lambda pdf: _draw(pdf, b"/P <</MCID 99>> BDC EMC"), lambda pdf: _drop(_first(pdf, "H1"), "/K")],
    "UA parent tree": [lambda pdf: _drop(pdf.Root.StructTreeRoot, "/ParentTree"),
                       lambda pdf: _set(pdf.pages[1].obj, StructParents=0)],
    "A 6.1.2": [],
    "A 6.1.3": [lambda pdf: _drop(pdf.trailer, "/ID")],
    "A 6.1.7": [lambda pdf: _set(pdf.Root.Metadata, F=String("elsewhere.xml"))],
    "A 6.2.2": [lambda pdf: _draw(pdf, b"frobnicate"), lambda pdf: _drop(pdf.pages[0].obj, "/Resources")],
    "A 6.2.3": [lambda pdf: _drop(pdf.Root, "/OutputIntents"), _profile_of_grey],
    "A 6.2.4.3": [lambda pdf: _draw(pdf, b"/Artifact BMC 1 0 0 0 k EMC")],
    "A 6.2.8": [lambda pdf: _object(pdf, Subtype=Name.Image, Interpolate=True)],
    "A 6.2.9": [lambda pdf: _object(pdf, Subtype=Name.PS)],
    "A 6.2.10": [lambda pdf: _object(pdf, Type=Name.ExtGState, BM=Name.Sparkle)],
    "A 6.3.1": [lambda pdf: _set(_link(pdf), Subtype=Name.Movie)],
    "A 6.3.2": [lambda pdf: _set(_link(pdf), F=0), lambda pdf: _set(_link(pdf), F=6)],
    "A 6.5.1": [lambda pdf: _object(pdf, S=Name.JavaScript), lambda pdf: _set(_link(pdf), A=Dictionary(S=Name.Launch))],
    "A 6.5.2": [lambda pdf: _set(pdf.Root, AA=Dictionary())],
    "A 6.6.2.1": [lambda pdf: _xmp(pdf, "<?xpacket begin", '<?xpacket bytes="9" begin')],
    "A 6.6.3": [lambda pdf: _set(pdf.docinfo, Title=String("Another")),
                lambda pdf: _set(pdf.docinfo, CreationDate=String("D:19990101000000Z"))],
    "A 6.6.4": [lambda pdf: _xmp(pdf, "<pdfaid:part>2</pdfaid:part>", "")],
    "A 6.7.2": [lambda pdf: _drop(pdf.Root, "/MarkInfo"), lambda pdf: _drop(pdf.Root, "/StructTreeRoot")],
    "A 6.8": [lambda pdf: _embed(pdf)],
    "A 6.9": [lambda pdf: _set(pdf.Root, OCProperties=Dictionary())],
    "A 6.10": [lambda pdf: _set(pdf.Root, NeedsRendering=True)],
}  # fmt: skip
"""For each point of the checker, what breaks it."""


def _embed(pdf: pikepdf.Pdf) -> None:
    """Put a file in as many do: without saying how it belongs to the book."""
    file = pdf.make_indirect(Dictionary(Type=Name.Filespec, F=String("a.txt"), EF=Dictionary(F=pdf.make_stream(b"a"))))
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=[String("a.txt"), file]))


def test_a_chart_says_which_names_are_in_another_language(wide: Book, media: Media, tmp_path: Path) -> None:
    day = date(2024, 12, 3)
    long = "The Gazette of a Province Whose Name Nobody Can Say in One Breath"
    outlets = [Article(headline="A", outlet=name, published=day) for name in ("연합뉴스", "BBC", f"القدس {long}")]
    book = msgspec.structs.replace(edits.add_items(outlets, "oil-section").change(wide), annexes=("coverage",))
    path = tmp_path / "chart.pdf"
    export(book, media, path, Choices(layout=Layout(archival=True)))
    assert findings(path) == []


@pytest.fixture
def carrying(wide: Book, media: Media, tmp_path: Path) -> bytes:
    """An archival export that carries its own book."""
    path = tmp_path / "carrying.pdf"
    book = msgspec.structs.replace(wide, editions=(Edition(id="whole", name="Whole"),))
    export(book, media, path, Choices(layout=Layout(archival=True), with_project=True))
    return path.read_bytes()


def test_the_book_in_the_book_meets_every_point(carrying: bytes) -> None:
    assert findings(carrying) == []


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda pdf, file: _drop(pdf.Root, "/AF"), "an embedded file that is not associated"),
        (lambda pdf, file: _drop(file, "/UF"), "an embedded file without /UF"),
        (lambda pdf, file: _drop(file, "/AFRelationship"), "an embedded file without /AFRelationship"),
        (lambda pdf, file: _set(file, AFRelationship=Name.Cousin), "a file that belongs to the book as /Cousin"),
        (lambda pdf, file: _drop(file.EF.F, "/Subtype"), "an embedded file without its media type"),
        (lambda pdf, file: _drop(file.EF.F.Params, "/ModDate"), "an embedded file without its date"),
        (lambda pdf, file: _set(file.EF.F.Params, Size=1), "an embedded file of another size"),
        (lambda pdf, file: _xmp(pdf, "<pdfaid:part>3", "<pdfaid:part>2"), "embedded files"),
    ],
)
def test_a_spoilt_book_in_the_book_is_told(
    carrying: bytes, spoil: Callable[[pikepdf.Pdf, Any], Any], told: str
) -> None:
    with pikepdf.open(io.BytesIO(carrying)) as pdf:
        spoil(pdf, pdf.Root.Names.EmbeddedFiles.Names[1])
        assert told in list(POINTS["A 6.8"](Opened(pdf, carrying)))


def test_every_point_is_tried() -> None:
    assert set(SPOILT) == set(POINTS)


@pytest.mark.parametrize(
    ("name", "spoil"),
    [pytest.param(name, one, id=f"{name} {n}") for name, ones in SPOILT.items() for n, one in enumerate(ones)],
)
def test_a_spoilt_file_is_told(good: bytes, name: str, spoil: Spoil) -> None:
    with pikepdf.open(io.BytesIO(good)) as pdf:
        spoil(pdf)
        assert list(POINTS[name](Opened(pdf, good)))


def test_a_spoilt_header_is_told(good: bytes) -> None:
    with pikepdf.open(io.BytesIO(good)) as pdf:
        assert list(POINTS["A 6.1.2"](Opened(pdf, good.replace(b"%PDF-1.7\n%", b"%PDF-1.7\nx", 1))))


def languages_in(raw: bytes, kind: str = "") -> set[str]:
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        nodes = [node for node in Opened(pdf, raw).nodes if "/Lang" in node.element and kind in ("", node.kind)]
        return {str(node.element.Lang) for node in nodes}


def test_foreign_passages_say_their_language(good: bytes) -> None:
    assert languages_in(good, "Sect") == {"fr"}
    assert languages_in(good, "Span") == {"ko", "ar", "he", "el", "fr"}


def test_a_quotation_is_in_the_language_that_it_is_said_to_be_in(tmp_path: Path, media: Media) -> None:
    quoted = Paragraph((Span("He said “"), Span("le grain est mûr", italic=True, language="fr"), Span("” in Odesa.")))
    whole = Paragraph((Span("Das ganze Zitat ist deutsch.", language="de"),))
    note = Note(kind="key_points", body=paragraphs("Ours."))
    article = Article(headline="Ein Artikel", body=(quoted, whole), language="en", notes=(note,))
    german = Article(
        headline="Der Artikel", outlet="Die Zeit", body=paragraphs("Auf Deutsch."), language="de", notes=(note,)
    )
    path = tmp_path / "book.pdf"
    export(Book(title="T", language="en", sections=(Section(items=(article, german)),)), media, path)
    raw = path.read_bytes()
    assert languages_in(raw, "Span") == {"fr", "de"}
    assert languages_in(raw, "P") == {"de", "en"}
    assert languages_in(raw, "Note") == {"en"}
    assert findings(path, "UA") == []


@pytest.mark.parametrize(
    ("text", "around", "expected"),
    [
        ("Seoul (서울) and", "en", [("서울", "ko")]),
        ("외교부 장관, 2024년 said", "en", [("외교부 장관, 2024년", "ko")]),
        ("外務省は述べた", "en", [("外務省は述べた", "ja")]),
        ("the 外交部 said", "ko", []),
        ("Київ і Москвы", "en", [("Київ і Москвы", "uk")]),
        ("Киев", "bg", []),
        ("Александър", "en", [("Александър", "und-Cyrl")]),
        ("naïve café – “quoted”", "en", []),
    ],
)
def test_the_script_tells_the_language(text: str, around: str, expected: list[tuple[str, str]]) -> None:
    parted = with_languages((Span(text, bold=True),), around)
    assert "".join(span.text for span in parted) == text
    assert all(span.bold for span in parted)
    assert [(span.text, span.language) for span in parted if span.language] == expected


def test_what_is_said_to_be_in_a_language_may_hold_another() -> None:
    for said, left in (("en", ""), ("fr", "fr")):
        parted = with_languages((Span("M. 김 dit", language=said),), "en")
        assert [(span.text, span.language) for span in parted] == [("M. ", left), ("김", "ko"), (" dit", left)]


def test_text_is_never_markup(tmp_path: Path, media: Media) -> None:
    hostile = "</x:xmpmeta><rdf:li>(\\) /JavaScript <</S/Launch>> endstream"
    book = msgspec.structs.replace(Book(), title=hostile, prepared_by=hostile)
    path = tmp_path / "book.pdf"
    export(book, media, path, Choices(layout=Layout(archival=True)))
    assert findings(path) == []


def test_oddities_of_a_book_from_elsewhere_meet_the_standard(tmp_path: Path, media: Media) -> None:
    """A title of nothing to see, a language that is none, control characters, headings of any level in the notes of a
    section that follows an item, and a link in the head of a table that is repeated."""
    deep = (Heading((Span("Deep"),), level=4), *paragraphs("Words."))
    rows = tuple((Cell((Span(f"Row {n}"),)),) for n in range(120))
    table = Table(((Cell((Span("Source", link="https://example.org"),)),), *rows), header_rows=1)
    items = (Article(headline="A", body=(table, *deep), language="no language"),)
    odd = Book(
        title="\x00\u200b", language="no language", handling="\x00\x0b", notes=(Note(kind="background", body=deep),),
        sections=(Section(title="One", items=items), Section(title="Two", notes=(Note(kind="background", body=deep),))),
    )  # fmt: skip
    export(odd, media, tmp_path / "odd.pdf")
    assert findings(tmp_path / "odd.pdf", "UA") == []
