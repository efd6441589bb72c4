"""The window in other languages."""

import ast
import json
import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from book.errors import BriefbookError, FileProblem, RefusedSource, UnreadableSource
from book.model import STAFF
from exporters.formats import FORMATS
from gui import settings
from gui.actions import COMMANDS, MENUS, table_texts, translated
from gui.book_words import book_texts, edition_name, remedy_name, step_name
from gui.dates import shown_date
from gui.languages import FOLDER, NAMES, apply_language, chosen_language
from gui.main_window import MainWindow
from gui.sentences import LIST, in_language, problem_text
from importers.collect import READERS

ROOT = Path(__file__).parents[2]
OTHERS = [code for code in NAMES if code != "en"]
_MARK = re.compile(r"\{\w*\}|%n|%\d")


@pytest.fixture
def english(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which is English again afterwards."""
    yield qapp
    apply_language(qapp, "en")


def messages(code: str) -> Iterator[ElementTree.Element]:
    return ElementTree.parse(FOLDER / f"briefbook_{code}.ts").getroot().iter("message")


def translations(message: ElementTree.Element) -> list[str]:
    node = message.find("translation")
    assert node is not None
    if node.get("type") == "unfinished":
        return []
    return [form.text or "" for form in node.iter("numerusform")] or [node.text or ""]


@pytest.mark.parametrize("code", NAMES)
def test_every_language_is_compiled(code: str) -> None:
    assert QTranslator().load(f"briefbook_{code}", str(FOLDER))


@pytest.mark.parametrize("code", NAMES)
def test_what_is_filled_in_has_a_place_in_every_translation(code: str) -> None:
    for message in messages(code):
        source = message.findtext("source") or ""
        wanted = sorted(_MARK.findall(source))
        for text in translations(message):
            marks = sorted(_MARK.findall(text))
            if set(wanted) == {"{}"} and "{}" not in marks:
                # What is filled in may come in another order.
                wanted = [f"{{{number}}}" for number in range(len(wanted))]
            # The forms for none, one and two may say the number in words.
            assert marks == wanted or (message.get("numerus") and set(marks) <= set(wanted)), (source, text)


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.gui_row(78)
def test_menus_and_commands_are_translated(code: str) -> None:
    done = {message.findtext("source") for message in messages(code) if any(translations(message))}
    assert {"&File", "&Save", "&Export…", "Cancel", "Bottom line", "New book"} <= done
    assert len(done) > 250


def test_the_translators_know_the_commands() -> None:
    """New ones may wait for the next round; a file that nobody brings up to date any more may not."""
    known = {message.findtext("source") for message in messages("fr")}
    unknown = set(table_texts()) - known
    assert len(unknown) < len(table_texts()) / 8, f"run python packaging/translations.py: {sorted(unknown)}"


@pytest.mark.gui_row(78)
def test_no_text_is_glued_together() -> None:
    glued: list[str] = []
    for path in sorted((ROOT / "gui").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
            if is_call and not isinstance(node.args[0], ast.Constant | ast.Name):
                glued.append(f"{path.name}:{node.lineno}")
    assert glued == []


def test_no_sentence_of_the_window_is_left_untranslated() -> None:
    """Errors are said in English, and found again in the list of all sentences; the rest goes through tr."""
    left: list[str] = []
    for path in sorted((ROOT / "gui").glob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        apart = {id(inner) for node in ast.walk(tree) if _says_apart(node) for inner in ast.walk(node)}
        texts = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
        left += [
            f"{path.name}:{node.lineno}"
            for node in texts
            if id(node) not in apart and re.search(r"^[ A-Z)].* \w+ \w+.*\.$", str(node.value))
        ]
    assert left == []


def _says_apart(node: ast.AST) -> bool:
    """Whether a node is a doc string, which nobody sees, or a call of a translation."""
    is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return is_text or (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("tr", "translate")
    )


def test_errors_of_the_window_itself_are_translated(english: QApplication) -> None:
    apply_language(english, "de")
    refused = RefusedSource("the picture is too large", "a.png", "Make it smaller than 20 MB first")
    assert problem_text(refused) == "a.png: das Bild ist zu groß. Verkleinern Sie es zuerst auf unter 20 MB."


def test_the_window_speaks_french(english: QApplication, qtbot: QtBot) -> None:
    apply_language(english, "fr")
    window = MainWindow()
    qtbot.addWidget(window)
    assert window.actions_by_name["save"].text() == "Enregistrer"
    assert window.start_page.new.text().strip() == "Nouveau dossier"
    assert window.menuBar().actions()[0].text() == "&Fichier"


@pytest.mark.gui_row(79)
def test_arabic_is_mirrored(english: QApplication, qtbot: QtBot) -> None:
    apply_language(english, "ar")
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    buttons, gallery = window.start_page.new, window.start_page.gallery
    assert buttons.mapToGlobal(buttons.rect().center()).x() > gallery.mapToGlobal(gallery.rect().center()).x()


@pytest.mark.gui_row(78)
@pytest.mark.gui_row(42)
@pytest.mark.parametrize("code", NAMES)
def test_no_two_entries_of_a_menu_share_a_letter(english: QApplication, code: str) -> None:
    apply_language(english, code)
    texts = {command.name: translated(command.text) for command in COMMANDS}
    menus = {title: [texts.get(name, "") for name in names] for title, names in MENUS}
    menus["menu bar"] = [translated(title) for title, _ in MENUS]
    twice = {title: twice_underlined(entries) for title, entries in menus.items()}
    assert {title: letters for title, letters in twice.items() if letters} == {}


def twice_underlined(texts: list[str]) -> list[str]:
    """The letters after "&" that stand in more than one text."""
    letters = Counter(found[1].casefold() for text in texts if (found := re.search("&([^& ])", text)))
    return [letter for letter, count in letters.items() if count > 1]


def test_english_has_its_plurals(english: QApplication) -> None:
    apply_language(english, "en")
    said = [QCoreApplication.translate("FindEverywhere", "%n place(s)", "", number) for number in (1, 2)]
    assert said == ["1 place", "2 places"]


def test_a_language_that_is_not_there_is_english() -> None:
    assert chosen_language("xx") in NAMES
    assert chosen_language("ko") == "ko"
    assert settings.LANGUAGE.get() == ""


def test_what_the_book_brings_along_is_translated(english: QApplication) -> None:
    apply_language(english, "fr")
    assert step_name("Delete") == "Supprimer"
    assert step_name("Move 12 articles") == "Déplacer 12 articles"
    assert step_name("Remplacer 3 endroits") == "Remplacer 3 endroits"
    assert remedy_name("Mark as SECRET", "SECRET") == "Marquer SECRET"
    assert edition_name(STAFF) == "Exemplaire des collaborateurs"
    assert edition_name(replace(STAFF, name="For the desk")) == "For the desk"


@pytest.mark.parametrize("code", OTHERS)
def test_every_step_of_the_history_is_translated(code: str) -> None:
    contexts = ElementTree.parse(FOLDER / f"briefbook_{code}.ts").getroot().iter("context")
    (ours,) = (context for context in contexts if context.findtext("name") == "book")
    done = {message.findtext("source") for message in ours.iter("message") if any(translations(message))}
    assert set(book_texts()) <= done


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_is_complete(code: str) -> None:
    texts = list(messages(code))
    missing = [message.findtext("source") for message in texts if not all(translations(message) or [""])]
    assert len(missing) <= len(texts) / 20, missing[:20]


@pytest.mark.parametrize("code", OTHERS)
def test_plurals_have_all_forms_of_the_language(code: str) -> None:
    forms = {"fr": 2, "de": 2, "es": 2, "ko": 1, "ar": 6}[code]
    counted = [message for message in messages(code) if message.get("numerus") and translations(message)]
    assert counted
    assert {len(translations(message)) for message in counted} == {forms}


def test_the_list_of_sentences_is_that_of_the_code() -> None:
    """New ones may wait for the next round; a file that nobody brings up to date any more may not."""
    spec = spec_from_file_location("sentences", ROOT / "packaging" / "sentences.py")
    assert spec is not None
    assert spec.loader is not None
    collector = module_from_spec(spec)
    spec.loader.exec_module(collector)
    now = {text for text, _ in collector.sentences(ROOT)}
    unknown = now - set(json.loads(LIST.read_text("utf-8")))
    assert len(now) > 200
    assert len(unknown) < len(now) / 8, f"run python packaging/translations.py: {sorted(unknown)}"


def test_findings_are_said_in_the_language_of_the_window(english: QApplication) -> None:
    apply_language(english, "de")
    assert in_language("The book has no title") == "Das Dossier hat keinen Titel"
    assert in_language("Not known: outlet, date") == "Nicht bekannt: Medium, Datum"
    assert in_language("1 of 3 talking points name no source: “We agree”") == (
        "1 von 3 Gesprächspunkten nennt keine Quelle: „We agree“"
    )
    assert in_language("2 of 3 talking points name no source: “We agree”") == (
        "2 von 3 Gesprächspunkten nennen keine Quelle: „We agree“"
    )
    assert in_language("It is much like “{0} in braces”") == "Es ähnelt stark „{0} in braces“"
    assert in_language("What nobody has ever said") == "What nobody has ever said"


def test_losses_are_said_in_the_language_of_the_window(english: QApplication) -> None:
    apply_language(english, "de")
    walled = "This page shows only the first 120 words, the rest is for subscribers; {}"
    assert in_language(walled.format("open it in a browser, and copy the text")) == (
        "Diese Seite zeigt nur die ersten 120 Wörter, der Rest ist für Abonnenten; "
        "öffnen Sie sie in einem Browser und kopieren Sie den Text"
    )
    damaged = UnreadableSource(
        "the picture is damaged, or of a kind that cannot be read", "map.png", "Choose another place"
    )
    assert in_language(f"An attachment was left out: {damaged}") == (
        "Ein Anhang wurde ausgelassen: "
        "map.png: das Bild ist beschädigt oder von einer nicht lesbaren Art. Wählen Sie einen anderen Ort."
    )
    assert in_language("An attachment was left out: a report. Of ours.") == (
        "Ein Anhang wurde ausgelassen: a report. Of ours."
    )


def test_kinds_of_files_are_said_in_the_language_of_the_window(english: QApplication) -> None:
    apply_language(english, "fr")
    said = {kind: in_language(kind) for kind in [*(one.name for one in READERS), *(one.name for one in FORMATS)]}
    same_in_french = {"PDF", "RTF", "Markdown"}
    assert {kind for kind, words in said.items() if kind == words} == same_in_french
    refused = UnreadableSource("Briefbook cannot read this kind of file", "a.bin", "It reads PDF, news feeds, text")
    assert problem_text(refused).endswith("PDF, flux d’actualités, texte.")


def test_the_days_in_a_finding_are_written_as_the_window_writes_them(english: QApplication) -> None:
    apply_language(english, "fr")
    said = in_language("The date is in the future: 2030-05-09")
    assert said == f"La date est dans le futur : {shown_date(date(2030, 5, 9))}"


def test_errors_are_said_in_the_language_of_the_window(english: QApplication) -> None:
    apply_language(english, "es")
    told = problem_text(FileProblem("there is no such file", "a.briefbook", "Choose another place"))
    assert told == "a.briefbook: ese archivo no existe. Elija otro lugar."
    line = str(FileProblem("it could not be read (Input/output error)", "C:\\x.pdf", "Choose another place"))
    assert problem_text(BriefbookError(line)) == ("C:\\x.pdf: no se pudo leer (Input/output error). Elija otro lugar.")


def test_what_a_finding_says_in_english_stays_as_it_is(english: QApplication) -> None:
    apply_language(english, "en")
    assert in_language("2 of 3 talking points name no source: “We”") == "2 of 3 talking points name no source: “We”"
    assert in_language("The book has no title") == "The book has no title"
