"""Words that no dictionary has are marked as one types, and what may be meant is one click away."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

import resources
from book import edits
from book.errors import RefusedSource
from book.richtext import Blocks, Paragraph, Span, paragraphs, plain_text, text_of
from book.spelling import words_in
from gui import dictionaries, spelling_process
from gui.dictionaries import Dictionary, add_dictionary, dictionary_for
from gui.dictionaries_dialog import DictionariesDialog
from gui.editor import RichEditor
from gui.footnote_dialog import FootnoteDialog
from gui.main_window import MainWindow
from gui.spelling_process import Check, Suggest, encode
from gui.word_help import WordHelp

WAIT = 15_000
AFF = "SET UTF-8\nTRY aeioubcdfghjklmnpqrstvwxyz\n"
WORDS = ("the", "ship", "has", "left", "port", "it", "is", "late", "new", "words")


@pytest.fixture(autouse=True)
def own_dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small English dictionary, and none but it."""
    folder = tmp_path / "local" / "dictionaries"
    folder.mkdir(parents=True)
    (folder / "en_GB.aff").write_text(AFF, "utf-8")
    (folder / "en_GB.dic").write_text("\n".join((str(len(WORDS)), *WORDS)), "utf-8")
    monkeypatch.setattr(dictionaries, "folders", lambda: [folder])
    return folder


@pytest.fixture
def written(opened: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with a memo of a few words, spelling switched on."""
    opened.open_book.apply(edits.rewrite("memo", paragraphs("The shpi has left port.\n\nIt is laet.")))
    opened.binder.select("memo")
    opened.activateWindow()
    opened.actions_by_name["spelling"].setChecked(True)
    qtbot.waitUntil(lambda: marked(opened.reader.editor) == ["shpi", "laet"], timeout=WAIT)
    yield opened
    opened.spelling.stop()


def marked(editor: RichEditor) -> list[str]:
    """The words with a wavy line, as they are drawn."""
    wavy = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    found: list[str] = []
    block = editor.document().begin()
    while block.isValid():
        for run in block.layout().formats():
            if run.format.underlineStyle() == wavy:
                found.append(block.text()[run.start : run.start + run.length])
        block = block.next()
    return found


def words_of(editor: RichEditor) -> WordHelp:
    found = editor.findChild(WordHelp)
    assert found is not None
    return found


def open_menu(window: MainWindow, qtbot: QtBot, editor: RichEditor, word: str) -> QMenu:
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    cursor = editor.document().find(word)
    words_of(editor).ask_menu(editor.cursorRect(cursor).center())
    qtbot.waitUntil(lambda: words_of(editor).menu is not None, timeout=WAIT)
    menu = words_of(editor).menu
    assert menu is not None
    return menu


def choose(menu: QMenu, text: str) -> None:
    action = next(one for one in menu.actions() if one.text() == text)
    action.trigger()
    menu.close()


@pytest.mark.gui_row(61)
def test_a_word_is_marked_when_it_is_written_and_not_before(written: MainWindow, qtbot: QtBot) -> None:
    editor = written.reader.editor
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " New wrods")
    qtbot.wait(10)
    assert marked(editor) == ["shpi", "laet"]
    qtbot.keyClicks(editor, ".")
    qtbot.waitUntil(lambda: marked(editor) == ["shpi", "laet", "wrods"], timeout=WAIT)


@pytest.mark.gui_row(61)
def test_lines_are_no_change_of_the_book(written: MainWindow) -> None:
    before = written.open_book.book
    written.actions_by_name["spelling"].setChecked(False)
    written.reader.commit()
    assert written.open_book.book is before


@pytest.mark.gui_row(61)
def test_what_may_be_meant_is_in_the_menu_and_one_step(written: MainWindow, qtbot: QtBot) -> None:
    editor = written.reader.editor
    menu = open_menu(written, qtbot, editor, "shpi")
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0] == "ship"
    assert "Add “shpi” to the dictionary" in texts
    assert any("Paste" in text for text in texts)
    choose(menu, "ship")
    assert plain_text(editor.blocks()).startswith("The ship has left")
    qtbot.waitUntil(lambda: marked(editor) == ["laet"])
    written.open_book.undo()
    assert plain_text(editor.blocks()).startswith("The shpi has left")


@pytest.mark.gui_row(61)
def test_a_word_can_be_added_for_good(written: MainWindow, qtbot: QtBot, own_dictionary: Path) -> None:
    menu = open_menu(written, qtbot, written.reader.editor, "laet")
    choose(menu, "Add “laet” to the dictionary")
    qtbot.waitUntil(lambda: marked(written.reader.editor) == ["shpi"])
    assert (own_dictionary / "words.txt").read_text("utf-8").split() == ["laet"]


def test_the_words_of_a_footnote_are_looked_up_while_it_is_written(written: MainWindow, qtbot: QtBot) -> None:
    written.reader.format_actions.footnote.trigger()
    dialog = written.reader.editor.findChildren(FootnoteDialog)[-1]
    qtbot.keyClicks(dialog.editor, "The shpi has left.")
    qtbot.waitUntil(lambda: marked(dialog.editor) == ["shpi"], timeout=WAIT)
    choose(open_menu(written, qtbot, dialog.editor, "shpi"), "ship")
    assert text_of(dialog.note()) == "The ship has left."
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text_of(dialog.note()) == "The shpi has left."
    dialog.reject()


@pytest.mark.gui_row(61)
def test_f7_goes_from_one_to_the_next(written: MainWindow, qtbot: QtBot) -> None:
    editor = written.reader.editor
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    for word in ("shpi", "laet", "shpi"):
        written.actions_by_name["next_misspelling"].trigger()
        assert editor.textCursor().selectedText() == word
    written.open_book.apply(edits.rewrite("memo", paragraphs("The ship has left.")))
    written.actions_by_name["next_misspelling"].trigger()
    assert "No misspelled word" in written.messages.text


def test_a_footnote_with_a_wrong_word_shows_at_its_mark(written: MainWindow, qtbot: QtBot) -> None:
    editor = written.reader.editor
    wrong, right = (
        Span("", note=(Span("The shpi has left"),)),
        Span("", note=(Span("The ship "), Span("x", language="fr"))),
    )
    written.open_book.apply(edits.rewrite("memo", (Paragraph((Span("It has left"), right, Span(" port"), wrong)),)))
    qtbot.waitUntil(lambda: marked(editor) == ["\ufffc"], timeout=WAIT)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    written.actions_by_name["next_misspelling"].trigger()
    dialog = editor.findChildren(FootnoteDialog)[-1]
    assert dialog.editor.toPlainText() == "The shpi has left"
    dialog.editor.setPlainText("The ship has left")
    dialog.accept()
    qtbot.waitUntil(lambda: marked(editor) == [], timeout=WAIT)


@pytest.mark.gui_row(61)
def test_names_of_the_book_are_right_and_so_are_those_in_others_articles(written: MainWindow, qtbot: QtBot) -> None:
    text = paragraphs("Blinken has left Odesa wtih Anna Meyer.")
    written.open_book.apply(edits.set_book(names=("Odesa", "Anna Meyer")))
    written.open_book.apply(edits.rewrite("memo", text))
    qtbot.waitUntil(lambda: marked(written.reader.editor) == ["wtih"], timeout=WAIT)  # Blinken wrote an article
    written.open_book.apply(edits.set_book(names=()))
    qtbot.waitUntil(lambda: marked(written.reader.editor) == ["Odesa", "wtih", "Anna", "Meyer"], timeout=WAIT)
    written.open_book.apply(edits.rewrite("oil", text))
    written.binder.select("oil")
    qtbot.waitUntil(lambda: marked(written.reader.editor) == ["wtih"], timeout=WAIT)


@pytest.mark.gui_row(61)
def test_notes_are_looked_at_too(written: MainWindow, qtbot: QtBot) -> None:
    written.notes.add_note("bottom_line")
    editor = written.notes.cards()[0].editor
    qtbot.keyClicks(editor, "It is laet ")
    qtbot.waitUntil(lambda: marked(editor) == ["laet"], timeout=WAIT)


@pytest.mark.gui_row(61)
def test_the_names_of_an_article_are_right_in_its_notes(written: MainWindow, qtbot: QtBot) -> None:
    written.open_book.apply(edits.rewrite("oil", paragraphs("Anna Meyer left Odesa’s port.")))
    written.binder.select("oil")
    written.notes.add_note("bottom_line")
    editor = written.notes.cards()[0].editor
    qtbot.keyClicks(editor, "Meyer has left Odesa wtih Jonas ")
    qtbot.waitUntil(lambda: marked(editor) == ["wtih", "Jonas"], timeout=WAIT)


@pytest.mark.gui_row(61)
def test_every_text_is_looked_up_in_its_own_language(written: MainWindow, qtbot: QtBot, own_dictionary: Path) -> None:
    (own_dictionary / "fr.aff").write_text(AFF, "utf-8")
    (own_dictionary / "fr.dic").write_text("2\nle\nshpi\n", "utf-8")
    written.spelling.look_for_dictionaries()
    written.open_book.apply(edits.rewrite("oil", paragraphs("le shpi laet")))
    written.open_book.apply(edits.set_facts("oil", language="fr"))
    written.binder.select("oil")
    qtbot.waitUntil(lambda: marked(written.reader.editor) == ["laet"], timeout=WAIT)
    written.open_book.apply(edits.set_facts("oil", language="en"))
    qtbot.waitUntil(lambda: marked(written.reader.editor) == ["le", "shpi", "laet"], timeout=WAIT)


@pytest.mark.gui_row(61)
def test_words_in_another_language_are_left_alone(written: MainWindow, qtbot: QtBot) -> None:
    body: Blocks = (Paragraph((Span("It is "), Span("très laet", language="fr"), Span(" wtih"))),)
    written.open_book.apply(edits.rewrite("memo", body))
    qtbot.waitUntil(lambda: marked(written.reader.editor) == ["wtih"], timeout=WAIT)


@pytest.mark.gui_row(62)
def test_a_missing_dictionary_says_how_to_add_one(written: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    written.open_book.apply(edits.set_facts("oil", language="de"))
    written.binder.select("oil")
    assert marked(written.reader.editor) == []
    written.actions_by_name["next_misspelling"].trigger()
    assert written.messages.text == "There is no spelling dictionary for this language: Deutsch."
    qtbot.mouseClick(written.messages.buttons()[0], Qt.MouseButton.LeftButton)
    dialog = written.findChild(DictionariesDialog)
    assert dialog is not None
    assert [dialog.list.topLevelItem(0).text(0)] == ["English (United Kingdom)"]
    dialog.add_file(extension(tmp_path))
    assert "Added: de_DE_frami." in dialog.messages.text
    assert dialog.list.topLevelItem(0).text(0) == "Deutsch (Deutschland)"
    dialog.accept()
    written.open_book.apply(edits.rewrite("oil", paragraphs("der hafen schiff")))
    qtbot.waitUntil(lambda: marked(written.reader.editor) == ["schiff"], timeout=WAIT)


def extension(folder: Path) -> Path:
    """A dictionary as LibreOffice has it, with a name that leads out of its folder."""
    path = folder / "dict-de.oxt"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("de_DE_frami/de_DE_frami.aff", AFF)
        archive.writestr("de_DE_frami/de_DE_frami.dic", "2\nder\nhafen\n")
        archive.writestr("../../../en_US.aff", AFF)
        archive.writestr("hyph/hyph_de_DE.dic", "x")
        archive.writestr("../evil.py", "x")
    return path


def test_an_extension_leaves_nothing_but_dictionaries_in_their_folder(tmp_path: Path, own_dictionary: Path) -> None:
    assert add_dictionary(extension(tmp_path)) == ["de_DE_frami"]
    assert sorted(path.name for path in own_dictionary.iterdir()) == [
        "de_DE_frami.aff", "de_DE_frami.dic", "en_GB.aff", "en_GB.dic",
    ]  # fmt: skip
    letter = tmp_path / "letter.dic"
    letter.write_text("Dear all")
    with pytest.raises(RefusedSource):
        add_dictionary(letter)


def test_a_dictionary_of_the_own_region_is_taken_first() -> None:
    known = [Dictionary(Path(code), code[:2], code[3:]) for code in ("de-AT", "de-DE", "en-AU", "en-US", "fr-")]
    assert [dictionary_for(code, known).code for code in ("de", "de-AT", "fr", "fr-CA", "en-AU")] == [
        "de-DE", "de-AT", "fr", "fr", "en-AU",
    ]  # fmt: skip
    assert dictionary_for("ko", known) is None


@pytest.mark.parametrize(
    ("asked", "taken"),
    [("en-AU", "en-GB"), ("en-NZ", "en-GB"), ("en-IE", "en-GB"), ("en-IN", "en-GB"), ("en_ZA", "en-GB"),
     ("en-CA", "en-GB"), ("en-US", "en-US"), ("en-PH", "en-US"), ("EN-gb", "en-GB")],
)  # fmt: skip
def test_english_of_other_countries_takes_what_is_nearest(asked: str, taken: str) -> None:
    known = [Dictionary(Path(code), code[:2], code[3:]) for code in ("en-GB", "en-US")]
    assert dictionary_for(asked, known).code == taken


@pytest.mark.parametrize(("computer", "taken"), [("en_AU", "en-GB"), ("en_US", "en-US"), ("de_DE", "en-US")])
def test_english_without_a_country_is_that_of_the_computer(
    computer: str, taken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dictionaries.QLocale, "system", lambda: QLocale(computer))
    known = [Dictionary(Path(code), code[:2], code[3:]) for code in ("en-GB", "en-US")]
    assert dictionary_for("en", known).code == taken


def test_only_words_are_looked_up() -> None:
    text = "NATO’s “quick” e-mail to a.b@example.org, see www.example.org/x or №5 and Москва; 20th, don’t, naïve."
    assert [word for _, word in words_in(text, "en")] == [
        "quick", "mail", "to", "see", "or", "and", "don’t", "naïve",
    ]  # fmt: skip
    assert [word for _, word in words_in("Kyiv и Москва", "ru")] == ["Москва"]
    assert list(words_in("这是一个句子", "zh")) == []
    assert [word for _, word in words_in("Die Ministerin reist", "de", names=False)] == ["Die", "Ministerin", "reist"]


def test_a_process_that_is_asked_about_a_damaged_dictionary_goes_on(tmp_path: Path, own_dictionary: Path) -> None:
    damaged = tmp_path / "xx"
    damaged.with_suffix(".aff").write_bytes(b"SET UTF-8\nSFX \xff")
    damaged.with_suffix(".dic").write_bytes(b"\x00\xff")
    asked = (
        Check(str(tmp_path / "missing"), ("laet",)), Suggest(str(damaged), "laet"),
        Check(str(own_dictionary / "en_GB"), ("ship’s", "laet", "port")),
    )  # fmt: skip
    out = BytesIO()
    spelling_process.serve([encode(one) for one in asked], out)
    answers = [spelling_process.decode_answer(line) for line in out.getvalue().splitlines()]
    assert [getattr(one, "wrong", ()) for one in answers] == [(), (), ("ship’s", "laet")]


def test_the_library_brings_english_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    english = dictionary_for("en", dictionaries.all_dictionaries())
    assert english is not None
    asked = Check(str(english.path), ("minister", "laet", "don’t"))
    assert spelling_process.answer(asked) == spelling_process.Checked(asked.dictionary, asked.words, ("laet",))


def test_british_english_comes_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(dictionaries, "folders", lambda: [Path(resources.__path__[0]) / "dictionaries"])
    british = dictionary_for("en-GB", dictionaries.all_dictionaries())
    assert british is not None
    assert british.code == "en-GB"
    asked = Check(str(british.path), ("colour", "organise", "Westminster", "color"))
    assert spelling_process.answer(asked) == spelling_process.Checked(asked.dictionary, asked.words, ("color",))
