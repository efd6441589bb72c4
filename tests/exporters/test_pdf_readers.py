"""What other readers than our checker make of the structure and the text: poppler, and pdf.js as browsers have it."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from book import edits
from book.media import Media
from book.model import Article, Book, Section
from book.richtext import Heading, Paragraph, Span, paragraphs
from exporters.formats import export
from exporters.pdf.fonts import fallback

TOOLS = Path(__file__).parents[2] / ".tools"
PDF_JS = TOOLS / "node_modules" / "pdfjs-dist" / "legacy" / "build" / "pdf.mjs"
_READ = """
const {getDocument} = await import(process.argv[1]);
const pdf = await getDocument({url: process.argv[2], verbosity: 0}).promise;
const pages = [];
for (let n = 1; n <= pdf.numPages; n++) {
  const page = await pdf.getPage(n);
  const words = {};
  let open = [];
  for (const one of (await page.getTextContent({includeMarkedContent: true})).items) {
    if (one.type === "beginMarkedContentProps") open.push(one.id);
    else if (one.type === "beginMarkedContent") open.push(null);
    else if (one.type === "endMarkedContent") open.pop();
    else for (const id of open) if (id) words[id] = (words[id] ?? "") + one.str;
  }
  pages.push({tree: await page.getStructTree(), words});
}
console.log(JSON.stringify({marked: (await pdf.getMarkInfo()).Marked, labels: await pdf.getPageLabels(), pages}));
"""
TEXTS = {
    "ko": "외교부(MOFA)는 2024년 12월 9일 서울에서 흑해 곡물 협정의 연장을 환영한다고 밝혔다.",
    "ja": "外務省は2024年12月9日、東京で黒海穀物合意（Black Sea Grain Initiative）の延長を歓迎すると発表した。",
    "zh": "外交部2024年12月9日在北京表示，欢迎延长黑海谷物倡议。部长说：“合作很重要。”",
    "ar": "رحبت وزارة الخارجية يوم 9 ديسمبر 2024 بتمديد اتفاق البحر الأسود وقال الوزير إن التعاون مهم",
    "he": "משרד החוץ בירך על הארכת הסכם הים השחור והשר אמר כי שיתוף הפעולה חשוב לכל הצדדים",
    "hi": "विदेश मंत्रालय ने 9 दिसंबर 2024 को काला सागर अनाज समझौते के विस्तार का स्वागत किया।",
    "th": "กระทรวงการต่างประเทศแสดงความยินดีต่อการขยายเวลาข้อตกลงธัญพืชทะเลดำ เมื่อวันที่ 9 ธันวาคม 2567",
    "vi": "Bộ Ngoại giao hoan nghênh việc gia hạn thỏa thuận ngũ cốc Biển Đen.",
    "el": "Το Υπουργείο Εξωτερικών χαιρέτισε την παράταση της συμφωνίας για τα σιτηρά.",
    "uk": "Міністерство закордонних справ вітає подовження зернової угоди.",
}
_STEERING = re.compile("[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\\s]")
"""What readers add or leave out as they like: spaces, and marks of direction."""


def told(*command: str | Path) -> str:
    """What a program says, if it is there."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout


@pytest.fixture
def printed(everything: Book, media: Media, tmp_path: Path) -> Path:
    body = (
        Heading((Span("A heading"),)),
        Paragraph(
            (Span("Seoul (서울) said “"), Span("le grain est mûr", language="fr"), Span("”. " + "More words. " * 30))
        ),
    )
    article = Article(headline="In two languages", body=body, language="en")
    path = tmp_path / "book.pdf"
    export(edits.add_items([article], "oil-section").change(everything), media, path)
    return path


def test_poppler_reads_the_words_in_their_order(printed: Path) -> None:
    said = told("pdfinfo", "-struct-text", printed)
    words = " ".join(re.findall(r'"(.*)"', said))
    assert "Black Sea visit" in words
    assert "More words. More words. More words." in words
    assert not re.search(r"words\.More", words), "the end of a line parts two words"
    order = ["Contents", "Summary", "Exports hold.", "What was agreed", "Plain", "Ninth", "Tenth"]
    places = [words.rindex(one) for one in order]
    assert places == sorted(places)


def in_order(node: dict[str, Any]) -> list[dict[str, Any]]:
    return [node, *(one for kid in node.get("children", []) for one in in_order(kid))]


def test_pdf_js_reads_the_structure_and_its_words(printed: Path) -> None:
    if shutil.which("node") is None or not PDF_JS.exists():
        pytest.skip("pdf.js is not installed: npm install --prefix .tools pdfjs-dist")
    command = ["node", "--input-type=module", "-e", _READ, PDF_JS.as_uri(), str(printed)]
    read = json.loads(subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout)
    assert read["marked"]
    assert read["labels"][:4] == ["i", "ii", "iii", "1"]
    nodes = [one for page in read["pages"] for one in in_order(page["tree"])]
    kinds = {one.get("role", "") for one in nodes}
    wanted = (
        "Document Part Sect TOC TOCI H1 H2 H3 P L LI Lbl LBody Table TR TH TD Figure Caption Link BlockQuote Note Span"
    )
    assert set(wanted.split()) <= kinds
    assert {"ko", "fr"} <= {one.get("lang") for one in nodes}
    assert "The port" in {one.get("alt") for one in nodes}
    for page in read["pages"]:
        in_tree = [one["id"] for one in in_order(page["tree"]) if one.get("type") == "content"]
        assert set(page["words"]) <= set(in_tree), "every word belongs to an element"
    (last,) = [page for page in read["pages"] if any("said" in words for words in page["words"].values())]
    ids = [one["id"] for one in in_order(last["tree"]) if one.get("type") == "content"]
    said = "".join(last["words"].get(one, "") for one in ids)
    assert "Seoul (서울) said “le grain est mûr”. More words. More words." in said


@pytest.mark.parametrize("language", TEXTS)
def test_poppler_copies_each_script_as_it_was_written(language: str, media: Media, tmp_path: Path) -> None:
    text = TEXTS[language]
    if not all(character.isascii() or character.isspace() or fallback(character) for character in text):
        pytest.skip("no font for it on this computer")
    path = tmp_path / "book.pdf"
    section = Section(items=(Article(headline="H", body=paragraphs(text), language=language),))
    export(Book(sections=(section,)), media, path)
    assert _STEERING.sub("", text) in _STEERING.sub("", told("pdftotext", path, "-"))
