"""The window in other languages."""

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from book.model import STAFF
from gui import settings
from gui.actions import table_texts
from gui.book_words import book_texts, edition_name, remedy_name, step_name
from gui.languages import FOLDER, NAMES, apply_language, chosen_language
from gui.main_window import MainWindow

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
    assert done == set(book_texts())
