"""Footnotes in a press database's download stand in the article that they belong to."""

import itertools
import re
from collections.abc import Callable

import pytest

from book.model import Article
from book.richtext import footnotes_of, plain_text, spans_in, text_of
from importers.collect import Origin, collect

TEXT = "The first ship has left the port of Odesa on Monday, carrying grain to Tripoli."
HEADS = ("Ships leave Odesa", "Grain arrives")


def nexis(headline: str) -> list[str]:
    facts = ["The Example (London)", "August 1, 2022 Monday", "Copyright 2022 Example", "Length: 355 words", "Body"]
    return [headline, *facts, TEXT, TEXT, "Classification", "Load-Date: August 1, 2022", "End of Document"]


def classic(headline: str) -> list[str]:
    head = ["1 of 2 DOCUMENTS", "", "The Example (London)", "", "August 1, 2022 Monday", "", headline, ""]
    return [*head, "LENGTH: 355 words", "", TEXT, "", TEXT, "", "LOAD-DATE: August 1, 2022", ""]


def factiva(headline: str) -> list[str]:
    facts = ["355 words", "1 August 2022", "The Example (London)", "EXMPL", "English", "Copyright 2022. Example."]
    return [headline, *facts, TEXT, TEXT, "Document EXMPL00020220801ei8100018"]


def factiva_codes(headline: str) -> list[str]:
    codes = [f"HD {headline}", "PD 1 August 2022", "SN The Example (London)", f"LP {TEXT}", f"TD {TEXT}"]
    return [r"\trowd\intbl " + code.replace(" ", r"\cell ", 1) + r"\cell\row " for code in (*codes, "AN EXMPL0001")]


def proquest(headline: str) -> list[str]:
    facts = ["Publication title: The Example", "Publication date: Aug 1, 2022", "ProQuest document ID: 123456789"]
    return [f"Title: {headline}", f"Full text: {TEXT}", TEXT, *facts, "_" * 60]


@pytest.mark.parametrize("layout", [nexis, classic, factiva, factiva_codes, proquest])
def test_each_mark_stays_with_its_article(layout: Callable[[str], list[str]]) -> None:
    number = itertools.count(1)
    text = r"\par ".join(line for headline in HEADS for line in layout(headline))
    text = re.sub("Odesa on", lambda _: rf"Odesa{{\footnote Note {next(number)}.}} on", text)
    found = collect(rf"{{\rtf1\ansi {text}\pard\par}}".encode(), Origin(name="a.rtf")).items
    notes = [[text_of(note) for spans in spans_in(one.body) for note in footnotes_of(spans)] for one in found]
    assert notes == [["Note 1.", "Note 2."], ["Note 3.", "Note 4."]]
    for one in found:
        assert isinstance(one, Article)
        assert re.sub(r"\nNote \d\.", "", plain_text(one.body)) == f"{TEXT}\n\n{TEXT}"
        before, mark, _ = next(spans_in(one.body))
        assert (before.text.endswith("Odesa"), bool(mark.note)) == (True, True)


def test_a_headlines_footnote_begins_the_text() -> None:
    lines = r"\par ".join(line for headline in HEADS for line in nexis(headline))
    text = lines.replace(HEADS[1], rf"{HEADS[1]}{{\footnote Updated.}}")
    _, second = collect(rf"{{\rtf1\ansi {text}\par}}".encode(), Origin(name="a.rtf")).items
    assert second.headline == HEADS[1]
    assert plain_text(second.body) == f"Updated.\n\n{TEXT}\n\n{TEXT}"
