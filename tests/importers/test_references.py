"""Exports of reference managers become articles with their facts."""

import json
from datetime import date

import pytest

from book.errors import UnreadableSource
from book.model import Article
from book.richtext import plain_text
from importers.collect import Origin, collect

CSL = json.dumps(
    [
        {
            "id": "doe2021",
            "type": "article-journal",
            "title": "Grain and <i>war</i>",
            "container-title": "Foreign Affairs",
            "author": [{"family": "Doe", "given": "Jane"}, {"literal": "Kyiv Institute"}],
            "issued": {"date-parts": [[2021, 3, 18]]},
            "DOI": "10.1000/xyz123",
            "abstract": "What the blockade costs.",
            "language": "en-US",
        },
        {
            "id": "roe",
            "type": "webpage",
            "title": "Ships",
            "issued": {"date-parts": [["2021"]]},
            "URL": "https://a.org/",
        },
    ]
)
RIS = """TY  - JOUR
AU  - Doe, Jane
AU  - Kyiv Institute
TI  - Grain and war
T2  - Foreign Affairs
DA  - 2021/03/18/
DO  - 10.1000/xyz123
AB  - What the
blockade costs.
LA  - en
ER  -

TY  - ELEC
TI  - Ships
PY  - 2021
UR  - https://a.org/
N1  - Read this first.
ER  -
"""
BIBTEX = r"""% Exported by hand
@string{fa = "Foreign Affairs"}
@comment{not {this} one}
@article{doe2021,
  title = {{Grain} and \emph{war}},
  author = {Doe, Jane and {Kyiv Institute}},
  journal = fa,
  date = {2021-03-18},
  doi = {10.1000/xyz123},
  abstract = "What the blockade costs.",
  langid = {english},
}

@online{roe, title = {Ships}, year = 2021, url = {https://a.org/}, annotation = {Read this first.}}
"""


def read(text: str, name: str) -> list[Article]:
    return [item for item in collect(text.encode(), Origin(name=name)).items if isinstance(item, Article)]


@pytest.mark.parametrize(("text", "name"), [(CSL, "a.json"), (RIS, "a.ris"), (BIBTEX, "a.bib"), (RIS, "a.txt")])
def test_references_keep_their_facts(text: str, name: str) -> None:
    grain, ships = read(text, name)
    assert (grain.headline, grain.outlet) == ("Grain and war", "Foreign Affairs")
    assert grain.byline == "Jane Doe, Kyiv Institute"
    assert (grain.published, grain.language) == (date(2021, 3, 18), "en")
    assert (grain.url, plain_text(grain.body).replace("\n", " ")) == (
        "https://doi.org/10.1000/xyz123",
        "What the blockade costs.",
    )
    assert (ships.headline, ships.url) == ("Ships", "https://a.org/")


def test_a_year_alone_is_no_date_and_is_said() -> None:
    collected = collect(CSL.encode(), Origin(name="a.json"))
    assert read(CSL, "a.json")[1].published is None
    assert "Of 1 of the references" in collected.losses[-1].detail


@pytest.mark.parametrize(("text", "name"), [(RIS, "a.ris"), (BIBTEX, "a.bib")])
def test_their_notes_are_notes(text: str, name: str) -> None:
    (note,) = read(text, name)[1].notes
    assert (note.kind, plain_text(note.body)) == ("comment", "Read this first.")


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        (r"M{\"u}ller", "Müller"), (r"M\"uller", "Müller"),
        (r"{\L}{\'o}d{\'z}", "Łódź"), (r"Fran{\c c}ois", "François"),
        (r"Dvo{\v{r}}{\'a}k", "Dvořák"), (r"Stra{\ss}e \& Co", "Straße & Co"), ("pp. 1--2", "pp. 1–2"),
        (r"na{\"\i}ve", "naïve"),
    ],
)  # fmt: skip
def test_accents_of_tex_are_letters(written: str, printed: str) -> None:
    (article,) = read(f"@misc{{x, title = {{{written}}}}}", "a.bib")
    assert article.headline == printed


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "text", ["@a{x, t = {" * 20_000, "@a{x, " + 't = "' * 50_000, "TY  - JOUR\n" + "AU  - a\n" * 100_000]
)
def test_broken_references_take_no_time(text: str) -> None:
    try:
        found = len(collect(text.encode(), Origin(name="a.txt")).items)
    except UnreadableSource:
        found = 0
    assert found <= 1
