"""The language of every word: one that is written in the word's script."""

import re
from collections.abc import Iterator

from tests.exporters.pdf_checker.content import pages_of
from tests.exporters.pdf_checker.font_programs import CodeMap
from tests.exporters.pdf_checker.points import Node, Opened, point

_WRITTEN_IN = {
    "[\uac00-\ud7af]": {"ko"},
    "[\u3040-\u30ff]": {"ja"},
    "[\u4e00-\u9fff]": {"zh", "ja", "ko"},
    "[\u0620-\u064a]": {"ar", "fa", "ur", "ps", "ckb", "sd", "ug"},
    "[\u05d0-\u05ea]": {"he", "yi"},
    "[\u0904-\u0939]": {"hi", "mr", "ne", "sa"},
    "[\u0e01-\u0e2e]": {"th"},
    "[\u03b1-\u03c9]": {"el"},
    "[\u0430-\u044f]": {"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "tt", "und-cyrl"},
}
"""Scripts, and the languages that are written in them; for Latin letters there are too many to say."""


@point("UA 11-001")
def words_are_in_their_language(file: Opened) -> Iterator[str]:
    """What is shown is in a language that is written in its script, for its element or one around it."""
    texts = {font.objgen: CodeMap(font) for font in file.fonts}
    pages = {page.obj.objgen: found for page, found in zip(file.pdf.pages, pages_of(file), strict=True)}
    for node in file.nodes:
        language = _language(node, file)
        for page, mark in node.marks:
            words = "".join(texts[font].text(code) for font, code in pages[page].by_mark.get(mark, ()))
            for script, languages in _WRITTEN_IN.items():
                if not {language, language.partition("-")[0]} & languages and re.search(script, words):
                    yield f"{words[:40]!r} in a text in {language!r}"


def _language(node: Node | None, file: Opened) -> str:
    while node is not None:
        if "/Lang" in node.element:
            return str(node.element.Lang).lower()
        node = node.parent
    return str(file.root.get("/Lang", "")).lower()


@point("UA 28-011 back")
def links_lead_somewhere(file: Opened) -> Iterator[str]:
    """Every Link holds its annotation, and what is to be read of it (ISO 14289-1, 7.18.5)."""
    for node in file.nodes:
        if node.kind != "Link":
            continue
        if not node.annotations:
            yield "a Link without an annotation"
        inside_picture = any(kid.kind == "Figure" for kid in (node.parent.kids if node.parent else ()))
        if not inside_picture and not any(one.marks for one in node.walk()):
            yield "a Link without words"
