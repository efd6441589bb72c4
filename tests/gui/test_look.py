"""The colours can be read, the look follows what was chosen, and icons take the colours of the text."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from exporters.theme import contrast
from gui.binder_rows import LABEL_COLOURS
from gui.colours import BLACK_ON_WHITE, DARK, LIGHT, WHITE_ON_BLACK, Colours, of_system
from gui.fonts import apply_text_size, serif
from gui.look import apply_look, colours, icon
from gui.main_window import MainWindow

SCHEMES = {"light": LIGHT, "dark": DARK, "contrast": BLACK_ON_WHITE, "contrast_dark": WHITE_ON_BLACK}
GROUNDS = ("window", "pane", "hover", "selection")
WORDS = ("text", "secondary", "accent", "warning", "good")


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which is light and of the usual size again afterwards."""
    yield qapp
    apply_text_size(qapp, 100)
    apply_look(qapp, "light")


@pytest.mark.parametrize("name", SCHEMES)
@pytest.mark.gui_row(35)
def test_whatever_is_written_can_be_read(name: str) -> None:
    """Row 35: contrast of at least 4.5 : 1 for words, 3 : 1 for the edges of what can be changed; 7 : 1 on wish."""
    scheme = SCHEMES[name]
    high = name.startswith("contrast")
    pairs = [(word, ground) for word in WORDS for ground in GROUNDS] + [("on_accent", "accent")]
    ratios = {pair: contrast(getattr(scheme, pair[0]), getattr(scheme, pair[1])) for pair in pairs}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < (7 if high else 4.5)} == {}
    assert min(contrast(scheme.edge, scheme.window), contrast(scheme.edge, scheme.pane)) >= 3
    labels = [contrast(pair[scheme.is_dark], scheme.on_accent) for pair in LABEL_COLOURS.values()]
    assert min(labels) >= 4.5


@pytest.mark.parametrize("name", SCHEMES)
def test_the_palette_can_be_read(name: str, restored: QApplication) -> None:
    apply_look(restored, name)  # pyright: ignore[reportArgumentType]
    palette, role = restored.palette(), QPalette.ColorRole
    grounds = (role.Window, role.Base, role.Button, role.Highlight, role.ToolTipBase, role.AlternateBase)
    words = (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.Link, role.BrightText)
    for ground in grounds:
        for word in (*words, role.HighlightedText, role.ToolTipText):
            assert contrast(palette.color(word).name(), palette.color(ground).name()) >= 4.5, (word, ground)


@pytest.mark.gui_row(35)
def test_high_contrast_of_the_system_is_honoured(restored: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    class Hints:
        def contrastPreference(self) -> Qt.ContrastPreference:
            return Qt.ContrastPreference.HighContrast

    class StyleHints:
        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Dark

        def accessibility(self) -> Hints:
            return Hints()

        def setColorScheme(self, _scheme: Qt.ColorScheme) -> None: ...

    monkeypatch.setattr(QApplication, "styleHints", staticmethod(lambda: StyleHints()))
    apply_look(restored, "system")
    assert contrast(colours().text, colours().window) >= 7
    assert colours().hairline == colours().text
    apply_look(restored, "light")
    assert colours() == LIGHT


def test_the_colours_of_a_contrast_theme_are_taken() -> None:
    """Such as "Desert" of Windows."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#FFFAEF"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#3D3D3D"))
    palette.setColor(QPalette.ColorRole.Link, QColor("#1C5E75"))
    taken = of_system(palette)
    assert isinstance(taken, Colours)
    assert (taken.window, taken.text, taken.accent) == ("#fffaef", "#3d3d3d", "#1c5e75")
    for ground in GROUNDS:
        assert contrast(taken.text, getattr(taken, ground)) >= 4.5
    palette.setColor(QPalette.ColorRole.Text, QColor("#999999"))
    assert of_system(palette) is None


def test_high_contrast_is_chosen_in_the_menu(opened: MainWindow, restored: QApplication) -> None:
    opened.actions_by_name["contrast_dark"].trigger()
    assert colours() == WHITE_ON_BLACK
    assert restored.palette().color(QPalette.ColorRole.Base) == QColor("#000000")


@pytest.mark.gui_row(44)
def test_what_a_bar_says_is_said_to_screen_readers(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    window.messages.show_text("The book is saved.", "done")
    assert said == ["The book is saved."]


@pytest.mark.gui_row(45)
def test_nothing_moves_that_one_has_to_see(opened: MainWindow) -> None:
    """Where motion is not wanted nothing is missing: rows and panes are at their place at once."""
    assert not opened.binder.tree.isAnimated()
    assert opened.findChildren(QAbstractAnimation) == []


@pytest.mark.gui_row(38)
def test_all_text_grows_with_the_chosen_size(restored: QApplication) -> None:
    usual, reading = restored.font().pointSizeF(), serif(16).pixelSize()
    apply_text_size(restored, 200)
    assert restored.font().pointSizeF() == 2 * usual
    assert serif(16).pixelSize() == 2 * reading
    apply_text_size(restored, 100)
    assert restored.font().pointSizeF() == usual


def colour_of(shown: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    picture = shown.pixmap(QSize(32, 32), mode).toImage()
    pixels = (picture.pixelColor(x, y) for x in range(32) for y in range(32))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_has_the_colour_of_its_role() -> None:
    assert colour_of(icon("save")) == {colours().text}
    assert colour_of(icon("save", "accent")) == {colours().accent}


def test_what_cannot_be_done_is_fainter() -> None:
    assert colour_of(icon("save"), QIcon.Mode.Disabled) == set()
    assert not icon("save").pixmap(QSize(32, 32), QIcon.Mode.Disabled).isNull()


@pytest.mark.gui_row(37)
def test_an_icon_is_drawn_for_the_screen_it_is_on() -> None:
    assert icon("save").pixmap(QSize(20, 20), 3.0).size() == QSize(60, 60)


def test_a_place_without_a_size_shows_nothing() -> None:
    assert icon("save").pixmap(QSize(0, 0)).isNull()


def test_a_copy_that_is_changed_leaves_the_icon_as_it_is() -> None:
    copy = QIcon(icon("bold"))
    copy.setIsMask(True)
    del copy
    gc.collect()
    assert not icon("bold").pixmap(QSize(16, 16)).isNull()


def test_icons_that_point_are_mirrored_where_lines_run_from_the_right(restored: QApplication) -> None:
    """Row 79."""
    size = QSize(32, 32)
    pointing, other = icon("undo-2").pixmap(size).toImage(), icon("bold").pixmap(size).toImage()
    restored.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = icon("undo-2").pixmap(size).toImage()
        pixels = [(x, y) for x in range(32) for y in range(32)]
        # The edges of strokes are smoothed a little otherwise.
        assert all(abs(mirrored.pixelColor(x, y).alpha() - pointing.pixelColor(31 - x, y).alpha()) < 48
                   for x, y in pixels)  # fmt: skip
        assert mirrored != pointing
        assert icon("bold").pixmap(size).toImage() == other
    finally:
        restored.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
