"""Contents against pages: each number is that of the page where its headline stands, and its link leads there."""

import io
import random
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium

from book.media import Media
from book.model import Article, Attachment, Book, Note, Original, Section
from book.richtext import paragraphs
from exporters.parts import ContentsEntry


def big_random_book(media: Media, articles: int) -> Book:
    """A book of at least so many articles of all lengths in nested sections, every tenth item a PDF of three pages."""
    chance = random.Random(7)
    blank = io.BytesIO()
    with pikepdf.new() as document:
        for _ in range(3):
            document.add_blank_page()
        document.save(blank)
    attached = Original(media=media.add(blank.getvalue(), "pdf"), media_type="application/pdf")
    made = 0

    def item(name: str) -> Article | Attachment:
        nonlocal made
        if chance.random() < 0.1:
            return Attachment(id=name, headline=f"Headline {name}", original=attached)
        made += 1
        body = "\n\n".join("word " * chance.randrange(5, 400) for _ in range(chance.randrange(1, 6)))
        note = (Note(kind="bottom_line", body=paragraphs("Note.")),) if chance.random() < 0.5 else ()
        return Article(id=name, headline=f"Headline {name}", body=paragraphs(body), notes=note)

    def section(name: str, depth: int) -> Section:
        items = tuple(item(f"{name}x{n}x") for n in range(chance.randrange(1, 9)))
        inner = tuple(section(f"{name}y{n}", depth + 1) for n in range(chance.randrange(0, 3))) if depth < 2 else ()
        return Section(id=name, title=f"Section {name}z", items=items, sections=inner)

    sections: list[Section] = []
    while made < articles:
        sections.append(section(f"n{len(sections)}", 1))
    return Book(title="Big", sections=tuple(sections))


def labels_of(path: Path) -> list[str]:
    """The numbers of a PDF's pages as a reader shows them."""
    with pikepdf.open(path) as document:
        return [str(page.label) for page in document.pages]


def wrong_numbers(path: Path, entries: Sequence[ContentsEntry]) -> list[str]:
    """The titles of entries whose number is not that of the page where they stand, or whose link leads elsewhere."""
    labels = labels_of(path)
    with pdfium.PdfDocument(path) as document:
        texts = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    front = [at for at, label in enumerate(labels) if set(label) <= set("ivxlc")]
    with pikepdf.open(path) as document:
        numbers = {page.objgen: at for at, page in enumerate(document.pages)}
        links = [one for at in front for one in document.pages[at].get("/Annots", [])]
        leads = {str(one.Contents): numbers[one.Dest[0].objgen] for one in links}
    contents = " ".join(texts[at] for at in front)
    return [entry.title for entry in entries if not _is_right(entry.title, leads, texts, labels, contents)]


def _is_right(title: str, leads: dict[str, int], texts: list[str], labels: list[str], contents: str) -> bool:
    at = leads.get(title)
    _, _, after = contents.partition(title)
    return at is not None and title in texts[at] and f"{labels[at]} " in after[:60] + " "
