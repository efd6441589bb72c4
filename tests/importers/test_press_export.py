"""A press database's download becomes its articles, in the layouts and languages that the databases have.

The texts are ours; the layouts are those that the databases' own files and the parsers of others show.
"""

from datetime import date, time

import pytest

from book.model import Article
from book.richtext import plain_text
from importers.collect import Origin, collect

FIRST = "The first ship has left the port of Odesa on Monday, carrying grain to Tripoli."
SECOND = "A second one will follow in the coming days, officials said."


def read(data: str | bytes, name: str) -> list[Article]:
    found = collect(data.encode() if isinstance(data, str) else data, Origin(name=name)).items
    return [item for item in found if isinstance(item, Article)]


def rtf(*paragraphs: str) -> bytes:
    def escaped(text: str) -> str:
        return "".join(character if ord(character) < 128 else f"\\u{ord(character)}?" for character in text)

    return ("{\\rtf1\\ansi " + "".join(f"{escaped(text)}\\par " for text in paragraphs) + "}").encode("ascii")


NEXIS = {
    "en": ("Length: 355 words", "Byline: Jane Doe", "Section: NEWS", "Body", "Classification", "End of Document"),
    "de": (
        "Länge: 355 Wörter",
        "Autor: Jane Doe",
        "Rubrik: POLITIK",
        "Textkörper",
        "Klassifikation",
        "Ende des Dokuments",
    ),
    "fr": ("Longueur: 355 mots", "Auteur: Jane Doe", "Rubrique: MONDE", "Corps", "Classification", "Fin du document"),
    "es": (
        "Longitud: 355 palabras",
        "Autor: Jane Doe",
        "Sección: MUNDO",
        "Cuerpo",
        "Clasificación",
        "Fin del documento",
    ),
}
DATES = {
    "en": "August 1, 2022 Monday 9:20 AM GMT",
    "de": "1. August 2022 Montag",
    "fr": "1 août 2022 lundi",
    "es": "1 de agosto de 2022 lunes",
}


def nexis(language: str) -> list[str]:
    length, byline, section, body, rest, end = NEXIS[language]
    lines = ["Monday, August 8, 2022 3:12:00 PM CET", "Job Number: 123", "Documents (2)", "1. Ships leave Odesa"]
    lines += ["Client/Matter: -None-", "2. Grain arrives", "Client/Matter: -None-"]
    for headline in ("Ships leave Odesa", "Grain arrives"):
        lines += [headline, "The Example (London)", DATES[language], "Copyright 2022 Example Ltd All Rights Reserved"]
        lines += [
            section,
            length,
            byline,
            body,
            FIRST,
            SECOND,
            rest,
            "Subject: GRAIN",
            "Load-Date: August 1, 2022",
            end,
        ]
    return lines


def check_both(articles: list[Article]) -> None:
    assert [article.headline for article in articles] == ["Ships leave Odesa", "Grain arrives"]
    for article in articles:
        assert (article.outlet, article.byline, article.published) == (
            "The Example (London)",
            "Jane Doe",
            date(2022, 8, 1),
        )
        assert plain_text(article.body) == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize("language", NEXIS)
def test_nexis_uni_in_rtf(language: str) -> None:
    check_both(read(rtf(*nexis(language)), "download.rtf"))


@pytest.mark.parametrize("language", NEXIS)
def test_nexis_uni_in_html_and_text(language: str) -> None:
    page = "<html><body>" + "".join(f"<p>{line}</p>" for line in nexis(language)) + "</body></html>"
    check_both(read(page, "download.html"))
    check_both(read("\n\n".join(nexis(language)), "download.txt"))


@pytest.mark.parametrize(
    ("counter", "length", "byline", "load"),
    [
        ("{} of 2 DOCUMENTS", "LENGTH: 355 words", "BYLINE: Jane Doe", "LOAD-DATE: August 1, 2022"),
        ("Dokument {} von 2", "LÄNGE: 355 Wörter", "AUTOR: Von Jane Doe", "UPDATE: 1. August 2022"),
        ("Document {} de 2", "LONGUEUR: 355 mots", "AUTEUR: Jane Doe", "DATE-DE-CHARGEMENT: 1 août 2022"),
        ("Documento {} de 2", "LONGITUD: 355 palabras", "AUTOR: Jane Doe", "FECHA-DE-ALGO-NUEVO: 1 de agosto de 2022"),
    ],
)
def test_classic_lexisnexis_in_other_languages(counter: str, length: str, byline: str, load: str) -> None:
    text = ""
    for number, headline in enumerate(("Ships leave Odesa", "Grain arrives"), start=1):
        parts = [counter.format(number), "The Example (London)", "August 1, 2022 Monday", headline, byline, length]
        text += "\n\n\n".join([*parts, FIRST.replace(" on ", "\non "), SECOND, load, "Copyright 2022 Example"]) + "\n\n"
    check_both(read(text, "download.txt"))
    check_both(read(rtf(*text.replace("\non ", " on ").split("\n\n")), "download.rtf"))


PLAIN = ["Ships leave Odesa", "By Jane Doe", "355 words", "1 August 2022", "09:20", "The Example (London)", "EXMPL",
         "12",
         "English", "Copyright 2022. Example Ltd.", FIRST, SECOND, "Document EXMPL00020220801ei8100018"]  # fmt: skip
CODED = [
    ("SE", "News"), ("HD", "Ships leave Odesa"), ("BY", "By Jane Doe"), ("WC", "355 words"), ("PD", "1 August 2022"),
    ("ET", "09:20"), ("SN", "The Example (London)"), ("SC", "EXMPL"), ("LA", "English"), ("CY", "Copyright 2022"),
    ("LP", FIRST), ("TD", SECOND), ("NS", "gcat : Political/General News"), ("AN", "EXMPL00020220801ei8100018"),
]  # fmt: skip


def check_factiva(articles: list[Article]) -> None:
    assert [article.headline for article in articles] == ["Ships leave Odesa", "Grain arrives"]
    for article in articles:
        assert (article.outlet, article.byline) == ("The Example (London)", "Jane Doe")
        assert (article.published, article.published_time) == (date(2022, 8, 1), time(9, 20))
        assert article.language == "en"
        assert plain_text(article.body) == f"{FIRST}\n\n{SECOND}"


def test_factiva_in_rtf_without_codes() -> None:
    second = ["Grain arrives", *PLAIN[1:]]
    check_factiva(read(rtf(*PLAIN, *second, "Search Summary", "Text\tgrain"), "download.rtf"))


def test_factiva_in_rtf_with_codes() -> None:
    second = [("HD", "Grain arrives"), *CODED[2:]]
    rows = "".join(f"\\trowd\\intbl {code}\\cell {value}\\cell\\row " for code, value in (*CODED, *second))
    check_factiva(read(("{\\rtf1\\ansi " + rows + "\\pard\\par }").encode(), "download.rtf"))


def test_factiva_in_html_without_codes() -> None:
    def article(headline: str) -> str:
        facts = "".join(f"<div>{line}</div>" for line in PLAIN[1:10])
        text = "".join(f'<p class="articleParagraph enarticleParagraph">{line}</p>' for line in PLAIN[10:])
        head = f'<div id="hd"><span class="enHeadline">{headline}</span></div>'
        return f'<div class="article enArticle">{head}{facts}{text}</div>'

    page = f"<html><body>{article('Ships leave Odesa')}{article('Grain arrives')}</body></html>"
    check_factiva(read(page, "download.html"))


EUROPRESSE = """<html><body>{}</body></html>"""
EUROPRESSE_ARTICLE = """<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Monde,
no. 23456</span></div><span class="DocHeader">International, lundi 1 août 2022, p. 4</span><div class="titreArticle">
<p class="titreArticleVisu rdp__articletitle">{}</p></div><div class="docAuthors">Jane Doe</div></header><section>
<div class="DocText clearfix"><div class="docOcurrContainer"><p>{}</p><p>Le <mark>blé</mark> arrive.</p></div></div>
</section><footer><small>© 2022 Le Monde. Numéro de document : news·20220801·LM·23456</small></footer></article>"""


def test_europresse_in_its_newer_layout() -> None:
    page = EUROPRESSE.format("".join(EUROPRESSE_ARTICLE.format(title, FIRST) for title in ("Un", "Deux")))
    one, two = read(page, "download.html")
    assert (one.headline, one.outlet, one.byline, one.published) == ("Un", "Le Monde", "Jane Doe", date(2022, 8, 1))
    assert plain_text(two.body) == f"{FIRST}\n\nLe blé arrive."


PROQUEST = f"""____________________________________________________________

Ships leave Odesa

Author: Doe, Jane

Publication info: The Example ; London [London]. 01 Aug 2022.

http://proquest.example/docview/1

Abstract: Ships leave.

Links: None

Full text: {FIRST}

{SECOND}

Subject: Grain; Ships

Location: Odesa Ukraine

Publication title: The Example; London

Publication date: Aug 1, 2022

Section: News

ProQuest document ID: 123456789

Document URL: https://proquest.example/docview/123456789

Copyright: (Copyright 2022 Example)

____________________________________________________________

Title: Grain arrives

Author: Doe, Jane; Roe, Max

Full text: {FIRST}

Publication title: The Example

Publication date: Aug 2, 2022

ProQuest document ID: 123456790

____________________________________________________________

Contact us at: http://proquest.example/contact
"""


@pytest.mark.parametrize("name", ["download.txt", "download.rtf"])
def test_proquest(name: str) -> None:
    first, second = read(PROQUEST if name.endswith("txt") else rtf(*PROQUEST.split("\n\n")), name)
    assert (first.headline, first.outlet, first.byline) == ("Ships leave Odesa", "The Example", "Jane Doe")
    assert (first.published, first.url) == (date(2022, 8, 1), "https://proquest.example/docview/123456789")
    assert plain_text(first.body) == f"{FIRST}\n\n{SECOND}"
    assert (second.headline, second.byline) == ("Grain arrives", "Jane Doe, Max Roe")


@pytest.mark.parametrize(
    "text",
    [
        "Document of the week\n\nThe first ship has left. End of document, said the clerk.",
        "TITLE: Ships\n\nFull text: is not given here.\n\nThe ship has left.",
        "355 words\n\nThat is how long this article is, and no press database made it.",
    ],
)
def test_what_only_speaks_of_documents_is_no_download(text: str) -> None:
    assert len(read(text, "note.txt")) == 1
