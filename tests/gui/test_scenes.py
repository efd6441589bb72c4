"""Every pane and dialog: no words are cut in longer languages and larger text, the focus is seen, all has a name."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from book.model import Book
from gui.fonts import apply_text_size
from gui.languages import NAMES, apply_language
from gui.look import apply_look, colours
from gui.main_window import MainWindow
from tests.gui.clipped import clipped
from tests.gui.focus_ring import without_ring
from tests.gui.scenes import DIALOGS, PANES, hard_book, put_away, show_book
from tests.gui.test_reach import nameless

SCREEN = (1366, 768)
_LONGER = "ẋẏẑẘ ẅẍẁẃ ǻḝḯǿ ứḕṏẳ ẑẇḷṁ " * 20
_KEPT = re.compile(r"\(\*[^)]*\)|;;")


class Longer(QTranslator):
    """A language whose texts are longer by 40 %, as German and French are in short labels."""

    def translate(self, _context: str, text: str, _comment: str | None = None, _number: int = -1) -> str:
        """The text, with more behind it."""
        extra = round(len(text) * 0.4)
        if not text.strip() or _KEPT.search(text):
            return text
        tail = _LONGER[: max(extra, 1)].rstrip()
        return f"{text[:-1]}{tail}…" if text.endswith("…") else f"{text}{tail}"

    def isEmpty(self) -> bool:
        """It has something for every text."""
        return False


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    """The window in that language."""
    translator = Longer(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    apply_text_size(qapp, 100)


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """A function that puts the window into a language; it is English again afterwards."""
    yield lambda code: apply_language(qapp, code)
    apply_language(qapp, "en")


@pytest.fixture
def made(qapp: QApplication, qtbot: QtBot, book: Book) -> Iterator[Callable[[], MainWindow]]:
    """A function that makes the window at the size of a small laptop, with a book that is hard to show."""
    windows: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow()
        apply_look(qapp, "light")
        windows.append(window)
        qtbot.addWidget(window, before_close_func=lambda gone: setattr(gone.files, "is_open", False))
        window.resize(*SCREEN)
        window.show()
        show_book(window, hard_book(book))
        return window

    yield make
    for window in windows:
        window.safety.end()
        window.sharing.end()
        window.preview.stop()


def settled(shown: QWidget) -> QWidget:
    """The widget, shown and laid out."""
    if isinstance(shown, QDialog) and not shown.testAttribute(Qt.WidgetAttribute.WA_Resized):
        # Qt keeps a dialog to two thirds of the screen, and that of the tests is smaller than a laptop's.
        shown.resize(shown.sizeHint().boundedTo(QSize(*SCREEN)))
    shown.show()
    for _ in range(3):
        QApplication.processEvents()
    return shown


@pytest.mark.gui_row(37, 79)
@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.usefixtures("longer")
def test_no_words_are_cut(qapp: QApplication, made: Callable[[], MainWindow], percent: int) -> None:
    """Row 79: 40 % longer, at 1366 × 768, and with text half as large again."""
    apply_text_size(qapp, percent)
    window = made()
    assert window.size().toTuple() == SCREEN
    assert cut_in(window) == ""


@pytest.mark.gui_row(78, 79)
@pytest.mark.parametrize("code", [code for code in NAMES if code != "en"])
def test_no_words_are_cut_in_any_language(
    spoken: Callable[[str], None], made: Callable[[], MainWindow], code: str
) -> None:
    spoken(code)
    window = made()
    assert cut_in(window) == ""


@pytest.mark.gui_row(79)
def test_what_is_painted_stands_at_the_side_where_lines_begin(
    spoken: Callable[[str], None], made: Callable[[], MainWindow]
) -> None:
    spoken("ar")
    window = made()
    window.binder.select("wide")
    settled(window)
    card = window.notes.cards()[0]
    rule = card.grab().toImage().pixelColor(card.width() - 1, card.height() // 2)
    assert rule == QColor(colours().accent)
    window.messages.show_text("Said", "trouble")
    settled(window)
    edge = window.messages.grab().toImage().pixelColor(window.messages.width() - 1, 5)
    assert edge == QColor(colours().warning)


def cut_in(window: MainWindow) -> str:
    """What is cut in any scene, a line for each."""
    lines: list[str] = []
    for name, scene in {**PANES, **DIALOGS}.items():
        shown = settled(scene(window))
        found = clipped(shown)
        export = window.toolbar.widgetForAction(window.actions_by_name["export"])
        if window.toolbar.isVisible() and not export.isVisible():
            found.append("the button that exports is not there")
        if shown.width() > SCREEN[0] or shown.height() > SCREEN[1]:
            found.append(f"larger than the screen: {shown.width()} × {shown.height()}")
        lines += [f"{name}: {words}" for words in found]
        put_away(window, shown)
    return "\n".join(lines)


@pytest.mark.gui_row(39)
def test_every_control_says_what_it_is(made: Callable[[], MainWindow]) -> None:
    """A role and a name for whoever does not see the window."""
    window = made()
    lost: dict[str, list[str]] = {}
    for name, scene in {**PANES, **DIALOGS}.items():
        shown = settled(scene(window))
        # A cell of a table may be empty.
        lost[name] = [control for control in nameless(shown) if not control.startswith("Role.TreeItem")]
        put_away(window, shown)
    found = [f"{name}: {control}" for name, controls in lost.items() for control in controls]
    assert found == [], "\n".join(found)


@pytest.mark.gui_row(40)
def test_the_focus_is_seen_on_every_control(made: Callable[[], MainWindow]) -> None:
    window = made()
    unseen: list[str] = []
    for name, scene in {**PANES, **DIALOGS}.items():
        shown = settled(scene(window))
        shown.activateWindow()
        unseen += [f"{name}: {control}" for control in without_ring(shown)]
        put_away(window, shown)
    assert unseen == [], "\n".join(unseen)
